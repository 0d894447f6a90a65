"""What the review states of the title itself: episodes, running time, where to see it, genre, year.

Leaves out what is said of other titles, earlier seasons, single episodes and short films.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from reporting.extracting.genres import denies_genre, genres_listed
from reporting.extracting.passage import Passage, SentenceAt
from reporting.extracting.services import GENRE, SERVICE, genre_of, service_of, service_words
from reporting.model import Fact, FactKind, Span
from reporting.notation import find_durations, find_episode_counts
from reporting.notation.durations import DurationMatch, Qualifier
from reporting.notation.episodes import CountMatch
from reporting.notation.patterns import Pattern


class Found(NamedTuple):
    """A value where it was read, and how surely it is the title's own."""

    value: int | str
    weight: float
    span: Span
    qualifier: Qualifier | None = None
    to: int | None = None


def read_facts(passage: Passage, film: bool) -> tuple[Fact, ...]:
    """Every fact about the title; of contradicting numbers the best founded alone."""
    facts: list[Fact] = []
    facts += _one("episodes", [] if film else list(_episodes(passage)))
    facts += _one("runtime_minutes", list(_runtimes(passage, film)))
    facts += _each("platforms", list(_platforms(passage)))
    facts += _each("genres", list(_genres(passage)))
    facts += _one("year", list(_years(passage)))
    return tuple(facts)


def _one(kind: FactKind, found: list[Found]) -> list[Fact]:
    """The value with the most behind it, a larger one before a smaller; with its first three places."""
    totals: dict[tuple[int | str, int | None], float] = {}
    for each in found:
        totals[each.value, each.to] = totals.get((each.value, each.to), 0) + each.weight
    if not totals:
        return []
    value, to = max(totals, key=lambda key: (totals[key], key[0]))
    same = [each for each in found if (each.value, each.to) == (value, to)]
    qualifier = next((each.qualifier for each in sorted(same, key=lambda e: -e.weight)), None)
    return [Fact(kind=kind, value=value, qualifier=qualifier, to=to, spans=tuple(each.span for each in same[:3]))]


def _each(kind: FactKind, found: list[Found]) -> list[Fact]:
    places: dict[int | str, list[Span]] = {}
    for each in found:
        places.setdefault(each.value, []).append(each.span)
    return [Fact(kind=kind, value=value, spans=tuple(spans[:3])) for value, spans in places.items()]


_EARLIER: Final = Pattern(
    r"(?i)\b(?:(?:first|previous|last|earlier|original|prior) (?:season|series|run|outing|instal?lment)|(?:season|"
    r"series) (?:one|1)|predecessor|the original)\b(?:,(?! but| though| while))?[^.;,]{0,40}$"
)
_UNREAL: Final = Pattern(
    r"(?i)\b(?:would|could|should|might|may as well|wish|taken|if only|instead of|than|['’]d|could['’]ve|"
    r"should['’]ve|been)\b[^.;,]{0,25}$"
)
_IN_HERE: Final = Pattern(r"(?i)\b(?:there['’]s|there is|somewhere|inside|hiding)\b[^.;]{0,30}\ban? (?:\w+ ){0,2}$")
"""What is hidden in it and is not what was made: "there's a decent eight-parter in here"."""
_SEASONS: Final = Pattern(
    r"(?i)\b(?:two|three|four|five|six|seven|eight|[2-9]) (?:seasons|series)[,:]? ?(?:and |of |in |\()?$"
)
"""What follows counts the episodes of all of them."""
_QUOTED: Final = Pattern(r"[“\"‘'][A-Z0-9][^“”\"‘\n]{1,60}[”\"’']")


_SENDS_TO: Final = Pattern(
    r"(?i:\b(?:get hold of|seek out|track down|dig out|hunt down|look up|check out|go (?:and|to) see|"
    r"turn to|put on|queue up|revisit|(?:re)?watch|rent|stream|try|see|recommend|prefer))(?: instead)? "
    r"(?:(?:the|my|his|her|an? \w{1,12}) )?(?P<title>[“\"‘]?[A-Z][\w’'!-]{1,20}"
    r"(?:,? (?:(?:of|the|in|on|to|a|and|&) ){0,2}"
    r"[A-Z][\w’'!-]{1,20}){0,5}[”\"’]?)(?=[,.;:!?)]| (?:and|instead|with|from|again|on|which|where|\()|$)"
)
"""What a critic would rather see, or sees too: "get hold of Now, Voyager"."""
_IT: Final = Pattern(
    r"(?:It|That(?: one)?|This one)(?:['’]s| is| was| runs?| lasts| comes in| clocks in| takes| weighs in)\b"
)


def _goes_on_of_another(passage: Passage, sentence: SentenceAt, at: int) -> bool:
    """Whether "it" is another work, to which the sentence before sent the reader."""
    if at > _REACH or not _IT.match(sentence.text):
        return False
    before = passage.sentence_at(sentence.start - 2)
    if before is None or any(before.start <= a < sentence.end for a, _ in passage.own):
        return False
    named = [m[0] for m in _QUOTED.finditer(before.text)] + [m["title"] for m in _SENDS_TO.finditer(before.text)]
    return bool(named)


_REACH: Final = 120
"""Characters on either side of a figure that say what it counts."""


def _of_another(passage: Passage, sentence: SentenceAt, at: int) -> bool:
    """Whether the words just before tell of another title or an earlier run."""
    before = sentence.text[max(0, at - 70) : at]
    if _EARLIER.search(before):
        return True
    quoted = list(_QUOTED.finditer(before))
    return (
        bool(quoted)
        and not any(passage.is_own(m[0].strip("“”\"‘’',")) for m in quoted)
        and len(before) - quoted[-1].end() < 30
    )


def _around(at: SentenceAt, start: int, end: int) -> tuple[str, str]:
    """What stands before and after a place of a sentence, as far as it is looked at."""
    return at.text[max(0, start - _REACH) : start], at.text[end : end + _REACH]


def _told(passage: Passage) -> Iterator[SentenceAt]:
    return (at for at in passage.sentences if not at.foreign)


def _is_credit(text: str) -> bool:
    """A short line without a verb, or one of labels and values."""
    return len(text) < 60 or bool(
        re.search(
            r"(?i)(?:^|[.|·•] ?)(?:total |no\. of )?(?:episodes?|genre|runtime|running time|duration|network|channel|"
            r"cast|dir\w*|writer)\b ?[:=]",
            text,
        )
    )


def _episodes(passage: Passage) -> Iterator[Found]:
    for at in _told(passage):
        if not any(map(at.text.lower().__contains__, _COUNTING)) or not _COUNTED.search(at.text):
            continue
        credit = _is_credit(at.text)
        if _LABEL_ALONE.fullmatch(at.text) and (below := _number_below(passage, at)) is not None:
            yield Found(int(below.text), 2.0, passage.document.span(at.start, below.end))
        for match in find_episode_counts(at.text):
            in_all = bool(_IN_ALL.match(at.text, match.end))
            number = match.total or (match.value if match.kind == "count" or in_all else None)
            if number is None or number < 2 or not _counts_all(passage, at, match):
                continue
            label = bool(re.search(r"(?i)total|episodes? ?[:=]", match.printed)) or credit
            span = passage.document.span(at.start + match.start, at.start + match.end)
            yield Found(
                number,
                2.0 if label or (match.total and match.kind == "partial") else 1.2 if match.start < 100 else 1.0,
                span,
            )


_LABEL_ALONE: Final = Pattern(r"(?i)(?:(?:no\.?|number|#) of )?episodes ?:?")


def _number_below(passage: Passage, at: SentenceAt) -> SentenceAt | None:
    """The line below a label, where it is a number of episodes and nothing else."""
    below = passage.sentence_at(at.end + 1)
    counts = below is not None and re.fullmatch(r"\d{1,3}", below.text) is not None and int(below.text) > 1
    return below if counts else None


_IN_ALL: Final = Pattern(r" ?(?:in )?(?:total|all(?! of)|the (?:series|season|run))\b")
_COUNTING: Final = ("all ", "part", "ep", "x", "half", "chapters", "instal", " seen", "부", "集", "話")
"""One of these is in whatever counts episodes."""
_COUNTED: Final = Pattern(
    r"(?i)episod|half[- ]hours|\beps?\b|part(?:er|s)\b|-part\b|instal+ments|chapters|[부集話]|\d ?x ?\d|"
    r" of (?:\w+ )?seen\b|\ball \w+ of (?:them|these|the (?:new|latest))\b"
)


_FOR_SO_LONG: Final = Pattern(
    r"(?i)\b(?:for|after|within|by|until|past|every|per)(?: (?:about|around|some|nearly|almost|just|only|the|these|"
    r"a good|at least|roughly|over))?\s$"
)
"""How long something goes on in it: "for three episodes there's a lot of running"."""
_FEW: Final = 6
"""Episodes. "For sixteen episodes" is said of all of them; of fewer than six it is mostly said of a part."""
_RUNS_FOR: Final = Pattern(
    r"(?i)\b(?:run(?:s|ning)?|ran|last(?:s|ed)?|goes|went|going|stretch(?:es|ed)?|span(?:s|ned)?|extend(?:s|ed)?|"
    r"unfold(?:s|ed)?|drag(?:s|ged)?(?: on)?|spun out|back|return(?:s|ed)?|renewed|order(?:s|ed)?|commissioned|booked|"
    r"scheduled|planned|enough|too (?:much|many|little|thin|long|slight|short)|thin|material|story|plot|tale|"
    r"all|full|wait|stay|here|with (?:us|me|you))\b[^.;:!?]{0,40}$"
)


def _counts_all(passage: Passage, at: SentenceAt, match: CountMatch) -> bool:
    before, after = _around(at, match.start, match.end)
    few = match.total is None and match.value < _FEW
    if few and _FOR_SO_LONG.search(before) and not _RUNS_FOR.search(before):
        return False
    if "part" in match.printed.lower() and _IN_HERE.search(before):
        return False
    if _SEASONS.search(before) or _UNREAL.search(before) or _of_another(passage, at, match.start):
        return False
    if match.total is None and re.search(
        r"(?i)\b(?:first|opening|last|final|initial|another|next|watched|watching|seen|through|missed|other|more|"
        r"had)\s?(?:the |these )?$",
        before,
    ):
        return False
    if match.total is None and re.match(
        r"(?i)\s*,? ?(?:I['’]ve |we['’]ve |were |have been |that were |(?:that |which )(?:\w+ ){1,3})?"
        r"(?:sent|screened|provided|seen|watched|"
        r"made available|available for|released so far|aired|"
        r"in\b(?! total| all\b| the (?:series|season|run)| an? (?:day|week\w*|sitting|row))|"
        r"later(?! I can)|on,|ago|of (?:just )?th|down\b|to go\b|to come\b|left\b|so far\b)",
        after,
    ):
        return False
    return match.kind != "partial" or match.total is not None or bool(_IN_ALL.match(at.text, match.end))


_LABEL: Final = Pattern(r"(?i)\b(?:running times?|run times?|runtimes?|duration|lengths?)\b[^.\n]{0,30}$")
_NOT_WHOLE: Final = Pattern(
    r"(?i)\b(?:last|final|closing|opening|first|next|after|later|another|every(?! (?:episode|instal+ment|chapter|"
    r"hour)\b)|finale|ending|scene|sequence|short|"
    r"trailer|episode \d+|tonight['’]s|within|only about|in about|about ten|ten|shot|take|monologue|fight|chase|"
    r"prologue|epilogue|climax|version|segment|interval|commute|nap|breath)\b[^.;:]{0,25}$"
)
_NOT_WHOLE_AFTER: Final = Pattern(
    r"(?i)^-?\s?(?:version|short|film short|later|in\b(?! length)|into|before|from the|scene|sequence|finale|take|"
    r"shot|of (?:screen|air|my life|silence|credits|it (?:is|was)|the (?:two|three|film|movie|thing))|too long|"
    r"away|ago|opening|prologue|nap|drive)"
)
_EPISODE_NEAR: Final = Pattern(
    r"(?i)\b(?:episodes|instal+ments|eps|chapters|each|per episode|apiece|a pop|a go|(?:one|an|each|every|"
    r"per) (?:episode|ep|"
    r"instal+ment)|with(?:out)? (?:the )?(?:adverts|ads|ad breaks|commercials)|"
    r"(?:shortest|longest|average|typical|usual) (?:episode|instal+ment|chapter|one))\b"
)
_ONCE: Final = Pattern(
    r"(?i)\b(?:used to|once|when (?:it|this|the (?:show|series)) (?:began|started)|back then)\b[^.;:]{0,40}$"
)
"""What comes before a length that the episodes no longer have."""
_TIMES: Final = Pattern(r"\d ?[x×] ?$")
"""Before a length that every episode has: "16 x 60 mins"."""


_TOOK_ME: Final = Pattern(
    r"(?i)\b(?:(?:I|we|you) (?:\w{1,10} )?|['’](?:ve|ll|d) (?:\w{1,10} )?)(?:watched|saw|finished|binged|devoured|"
    r"wolfed|inhaled|demolished|polished|got|raced|tore|sped|did|watch|finish|binge|get)\b[^.;:!?]{0,40}"
    r"\b(?:in|for|within|after)(?: \w{1,10}){0,2} $"
)
"""How long somebody took over it: "I watched it in 90 minutes flat"."""
_FLAT: Final = Pattern(r"(?i) flat\b")


def _runtimes(passage: Passage, film: bool) -> Iterator[Found]:
    whole = passage.document.text
    lengths, hours = [word for word in _LENGTHS if word in whole.lower()], _HOURS.search(whole)
    for at in _told(passage):
        lowered = at.text.lower()
        if not any(word in lowered for word in lengths) and not (hours and _HOURS.search(at.text)):
            continue
        for match in find_durations(at.text):
            weight = _whole_film(at, match) if film else _per_episode(at, match)
            if weight <= 0 or _of_another(passage, at, match.start) or _goes_on_of_another(passage, at, match.start):
                continue
            span = passage.document.span(at.start + match.start, at.start + match.end)
            yield Found(match.minutes, weight, span, match.qualifier, match.upper)
        if film and (alone := _RUNS.search(at.text)):
            yield Found(
                int(alone["n"]), 1.0, passage.document.span(at.start + alone.start("n"), at.start + alone.end("n"))
            )


_LENGTHS: Final = ("hour", "min", "running", "run time", "runtime", "duration", "runs")
_HOURS: Final = Pattern(r"\d(?: ?[hHmM]|['’′])")
_RUNS: Final = Pattern(r"(?i)\b(?:runs|running)(?: at| to)? (?P<n>1\d\d|[7-9]\d)(?=[.,;]| and )")


def _whole_film(at: SentenceAt, match: DurationMatch) -> float:
    before, after = _around(at, match.start, match.end)
    if _LABEL.search(before):
        return 4.0
    if not 60 <= match.minutes <= 330 or _NOT_WHOLE.search(before) or _NOT_WHOLE_AFTER.match(after):
        return 0.0
    if _TOOK_ME.search(before) or _FLAT.match(after):
        return 0.0
    if match.minutes == 60 and match.printed.lower().endswith(("an hour", "one hour")):
        return 0.0  # no film's length, but that of a part or of a wait
    exact = bool(re.search(r"(?i)min|hr|h\b|m\b|hour and", match.printed)) and match.minutes % 30 != 0
    return (2.0 if _is_credit(at.text) or "|" in at.text else 1.0) + exact


def _per_episode(at: SentenceAt, match: DurationMatch) -> float:
    before, after = _around(at, match.start, match.end)
    if not 5 <= match.minutes <= 150:
        return 0.0
    if _LABEL.search(before) or _TIMES.search(before):
        return 3.0
    if _ONCE.search(before) or _TOOK_ME.search(before) or _FLAT.match(after):
        return 0.0
    if _NOT_WHOLE.search(before[-24:]) or re.search(r"(?i)\b(?:finale|final episode)\b", before[-40:]):
        return 0.0
    if not after.strip(" .") and (not before.strip() or re.search(r"[.;|,/]\s?$", before)):
        return 1.0 if match.minutes >= 15 else 0.0
    near = (
        _EPISODE_NEAR.search(before[-42:])
        or _EPISODE_NEAR.search(after[:30])
        or re.match(r"-?(?:\w+[ -])?(?:episode|instal+ment)s?\b|[ -]long episode", after.lstrip())
    )
    single = re.search(r"(?i)\b(?:this|the|last|final|first) episode\b", before[-30:])
    return 1.0 if near and not single else 0.0


_SHOWN: Final = Pattern(
    r"(?i)(?:\b(?:on|via|to|by|through|at|from|and|or|channel|network|platforms?|streaming|exclusively|for|with|"
    r"cabler|the|a|this|of)[:,]?|[,;/|(:·•–—]|^) ?(?:both |the |cable channel |cabler |streamer |streaming (?:service|"
    r"giant|platform) |channel )*$"
)
_MAKES: Final = Pattern(
    r"(?i)^(?:['’]s\b|\s?(?:original|series|drama|show|film|k-drama|romance|thriller|release|weekend|invites|proudly|"
    r"extends|has|puts|carries|adds|drops|streams|shows|picked|subscribers|everywhere|"
    r"worldwide|in the|if|\)|,|\.|;|/|\||!|–|$|\())"
)


_LISTED_OTHER: Final = Pattern(r"(?:^|[\s“\"‘'])[A-Z0-9][a-z’'&!:][\w’'&!:-]*[”\"’']? \((?:[A-Z]\w+, )?$")
"""Behind a name, as in listings: "Unforgotten (ITV, 9pm)"."""


_OWNED: Final = Pattern(r"^(?:['’]s)?[ ,]{0,2}")
_IN_A_HOUSE: Final = Pattern(r"\b(?:in|at|to) (?:an|my|our|the local|the nearest) $")
"""Before a cinema that is called as a channel is: "I stood up in an AMC"."""
_STARS: Final = Pattern(r"[,:]? ?[★☆✩✪⭐]")
"""Behind a service, where a listing marks another title."""


def _names_it(passage: Passage, at: SentenceAt) -> bool:
    return any(at.start <= start < at.end for start, _ in passage.own)


def _platforms(passage: Passage) -> Iterator[Found]:
    words = service_words(passage.document.text)
    for at in _told(passage) if any(words) else ():
        if not words.may_stand_in(at.text):
            continue
        for match in SERVICE.finditer(at.text):
            before, after = _around(at, match.start(), match.end())
            if not (_SHOWN.search(before[-40:]) or _MAKES.match(after)) or _of_another(passage, at, match.start()):
                continue
            listed = _LISTED_OTHER.search(before)
            if (
                listed
                and not SERVICE.match(listed[0].strip())
                and not any(a < at.start + match.start() <= b + 60 for a, b in passage.own)
            ):
                continue
            if _IN_A_HOUSE.search(before) or (_STARS.match(after) and not _names_it(passage, at)):
                continue
            follows = _QUOTED.match(_OWNED.sub("", after))
            if follows and not passage.is_own(follows[0].strip("“”\"‘’',")):
                continue
            if re.search(
                r"(?i)\b(?:photo\w*|picture|image|courtesy|follow \w+|watched by|like)\b[^.]{0,20}$", before[-40:]
            ):
                continue
            yield Found(service_of(match), 1.0, passage.document.span(at.start + match.start(), at.start + match.end()))


_GENRE_LABEL: Final = Pattern(r"(?i)\bgenres?\b ?[:=] ?|^genres? (?=[A-Z])")
_SPEAKS_OF_IT: Final = Pattern(
    r"(?i)(?:this|it['’]?s|it is|the (?:film|movie|series|show|drama|six|ten|eight|\w+-episode))\b"
)


def _genres(passage: Passage) -> Iterator[Found]:
    labels = "genre" in passage.document.text.lower()
    for start, end, listed in (found for line in passage.lines if not line.foreign for found in genres_listed(line)):
        yield Found(listed, 1.0, passage.document.span(start, end))
    for at in _told(passage):
        labelled = _GENRE_LABEL.search(at.text) if labels else None
        if not (labelled or _names_it(passage, at) or (at.text[:1] in "tTiI" and _SPEAKS_OF_IT.match(at.text))):
            continue
        for match in GENRE.finditer(at.text, labelled.end() if labelled else 0):
            genre = genre_of(match, bool(labelled))
            if genre and (labelled or not (denies_genre(at.text, match) or _of_another(passage, at, match.start()))):
                yield Found(genre, 1.0, passage.document.span(at.start + match.start(), at.start + match.end()))


_YEAR_IN_CREDITS: Final = Pattern(r"(?:^|[.;,|/·] ?)(?P<year>(?:19|20)\d\d)[.;,|/·] ?\d{2,3} ?min")
_YEAR_AND_LENGTH: Final = Pattern(r"(?:19|20)\d\d[.;,|/·] ?\d{2,3} ?min", needs=("min",))
"""Without this there is no year in credits."""
_YEAR_AFTER: Final = Pattern(r"[\"”’']?,? ?[(\[](?:[A-Z][\w .]{1,20}, ?)?(?P<year>(?:19|20)\d\d)[)\],]")


def _years(passage: Passage) -> Iterator[Found]:
    document = passage.document
    for at in _told(passage) if _YEAR_AND_LENGTH.search(document.text) else ():
        if match := _YEAR_IN_CREDITS.search(at.text) if len(at.text) < 90 else None:
            yield Found(
                int(match["year"]), 1.0, document.span(at.start + match.start("year"), at.start + match.end("year"))
            )
    for _, end in passage.own:
        if match := _YEAR_AFTER.match(document.text, end):
            yield Found(int(match["year"]), 1.0, document.span(match.start("year"), match.end("year")))
