"""What the review states of the title itself: episodes, running time, where to see it, genre, year.

Leaves out what is said of other titles, earlier seasons, single episodes and short films.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from reporting.extracting.episode_counts import episodes, stated_episodes
from reporting.extracting.genres import denies_genre, genres_listed
from reporting.extracting.others_services import is_for_others
from reporting.extracting.own_facts import QUOTED, Found, around, of_another, own_sentences
from reporting.extracting.passage import Passage, SentenceAt
from reporting.extracting.running_times import runtimes, stated_runtime
from reporting.extracting.services import GENRE, KINDS, SERVICE, genre_of, service_of, service_words
from reporting.model import Fact, FactKind
from reporting.notation.patterns import Pattern, words_in
from reporting.notation.platforms import platform_key
from reporting.notation.searching import lowered


def read_facts(passage: Passage, film: bool) -> tuple[Fact, ...]:
    """Every fact about the title; of contradicting numbers the best founded alone."""
    facts: list[Fact] = []
    facts += _one("episodes", [] if film else [*episodes(passage), *stated_episodes(passage.document)])
    facts += _one("runtime_minutes", [*runtimes(passage, film), *stated_runtime(passage.document)])
    facts += _each("platforms", list(_platforms(passage)))
    facts += _each("genres", list(_genres(passage)))
    facts += _one("year", list(_years(passage)))
    return tuple(facts)


def _one(kind: FactKind, found: list[Found]) -> list[Fact]:
    """The value with the most behind it, a larger one before a smaller; with its first three places."""
    exact = {each.value for each in found if each.qualifier is None}
    found = [each for each in found if each.qualifier is None or exact.isdisjoint(_fitting(each))]
    totals: dict[tuple[int | str, int | None], float] = {}
    for each in found:
        totals[each.value, each.to] = totals.get((each.value, each.to), 0) + each.weight
    if not totals:
        return []
    value, to = max(totals, key=lambda key: (totals[key], key[0]))
    same = [each for each in found if (each.value, each.to) == (value, to)]
    qualifier = next((each.qualifier for each in sorted(same, key=lambda e: -e.weight)), None)
    return [Fact(kind=kind, value=value, qualifier=qualifier, to=to, spans=tuple(each.span for each in same[:3]))]


def _fitting(bound: Found) -> range:
    """The lengths that "over two hours" may be said of, where another place gives "2 hours 19 minutes"."""
    least, most = {"over": (1, 59), "under": (-59, -1), "about": (-15, 15), None: (0, 0)}[bound.qualifier]
    length = int(bound.value)
    return range(length + least, length + most + 1)


def _each(kind: FactKind, found: list[Found]) -> list[Fact]:
    groups: dict[str, list[Found]] = {}
    for each in found:
        value = str(each.value)
        groups.setdefault(platform_key(value) if kind == "platforms" else value, []).append(each)
    return [
        Fact(
            kind=kind,
            value=max((str(each.value) for each in same), key=len),
            spans=tuple(each.span for each in same[:3]),
        )
        for same in groups.values()
    ]


_SHOWN: Final = Pattern(
    r"(?i)(?:\b(?:on|in|via|to|by|through|at|from|and|or|channel|network|platforms?|streaming|exclusively|for|with|"
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
_NOT_THERE: Final = Pattern(r"(?:\bnot|n['’]t|\bnever|\bleft|\boff)(?: yet| even| actually)? on $")
_IN_A_HOUSE: Final = Pattern(r"\b(?:in|at|to) (?:an|my|our|the local|the nearest) $")
"""Before a cinema that is called as a channel is: "I stood up in an AMC"."""
_MAKERS: Final = Pattern(r"(?i)\b(?:production compan(?:y|ies)|(?:co-)?financed by|co-producers?)\b[^.;\n]{0,80}$")
"""Before those who made it, channels among them."""
_STARS: Final = Pattern(r"[,:]? ?[★☆✩✪⭐]")
"""Behind a service, where a listing marks another title."""


def _names_it(passage: Passage, at: SentenceAt) -> bool:
    return len(passage.own_within(at.start, at.end)) > 0


def _platforms(passage: Passage) -> Iterator[Found]:
    words = service_words(passage.text)
    for at in own_sentences(passage) if any(words) else ():
        if not words.may_stand_in(at.text):
            continue
        for match in SERVICE.finditer(at.text):
            before, after = around(at, match.start(), match.end())
            placed = at.start + match.start()
            beside = any(0 < placed - end <= _GAP for _, end in passage.own_within(at.start, at.end))
            if not (beside or _SHOWN.search(before[-40:]) or _MAKES.match(after)) or of_another(
                passage, at, match.start()
            ):
                continue
            listed = _LISTED_OTHER.search(before)
            if (
                listed
                and not SERVICE.match(listed[0].strip())
                and not any(at.start <= a < at.start + match.start() <= b + 60 for a, b in passage.own)
            ):
                continue
            if _of_other_programme(passage, at, match.start(), match.end()) or is_for_others(
                passage, at, *match.span()
            ):
                continue
            if (
                _NOT_THERE.search(before)
                or _IN_A_HOUSE.search(before)
                or _MAKERS.search(before)
                or (_STARS.match(after) and not _names_it(passage, at))
            ):
                continue
            follows = QUOTED.match(_OWNED.sub("", after))
            if follows and not passage.is_own(follows[0].strip("“”\"‘’',")):
                continue
            if re.search(
                r"(?i)\b(?:photo\w*|picture|image|courtesy|follow \w+|watched by|like)\b[^.]{0,20}$", before[-40:]
            ):
                continue
            yield Found(service_of(match), 1.0, passage.document.span(at.start + match.start(), at.start + match.end()))


_GAP: Final = 3
"""Characters between the title and a service in a listing: "Saltmarsh  Netflix  ★★★"."""
_ELSEWHERE: Final = Pattern(
    r"\b(?:from|in|for|as|like|unlike|since|after|than) (?:an?|another|some|those|that old|"
    r"an old) (?:[a-z-]{2,14} ){0,2}$"
)
"""Before a service where somebody was seen or heard in another programme: "I knew him from a Channel 4 thing"."""
_PROGRAMME: Final = (
    r" (?:[a-z-]{3,14} ){0,2}(?:things?|shows?|series|dramas?|soaps?|sitcoms?|sketch shows?|comed(?:y|ies)|hits?|"
    r"films?|"
    r"documentar(?:y|ies)|thrillers?|programmes?|smash|phenomenon|original)\b"
)
_A_PROGRAMME: Final = Pattern(_PROGRAMME)
_NAMED_AFTER: Final = Pattern(
    rf"(?:['’]s|{_PROGRAMME}) [*_“\"‘']?(?P<name>(?!K-|Korean|Japanese|British|American|Chinese|Turkish|Spanish|French|"
    r"German|Danish|Christmas|Sunday|Saturday)[A-Z][a-z’']{2,20}(?: (?:(?:of|the|in|and|on|"
    r"to) )?[A-Z][a-z’']{1,20}){0,4})"
)
"""A programme that is named behind the service which shows it: "ITV's Broadchurch", "the Netflix hit Bridgerton"."""


def _of_other_programme(passage: Passage, at: SentenceAt, start: int, end: int) -> bool:
    """Whether a service is named as that of another programme."""
    before, after = at.text[max(0, start - 50) : start], at.text[end : end + 90]
    if _ELSEWHERE.search(before) and _A_PROGRAMME.match(after):
        return True
    named = _NAMED_AFTER.match(after)
    return named is not None and not passage.own_within(at.start + end, at.start + end + named.end())


_GENRE_LABEL: Final = Pattern(r"(?i)\b(?:genres?|g[eéê]neros?|genere|sjanger)\b ?[:=|] ?|^genres? (?=[A-Z])")
_GENRE_ALONE: Final = Pattern(r"(?i)[ *_|-]{0,4}(?:genres?|g[eéê]neros?|genere|sjanger)[ *_|:]{0,4}")
_PIECE: Final = Pattern(r"[^,/|·&•;\n]{3,40}")
_ONLY_LISTED_TEXT = """
adventure adventures crime family history historical biography suspense terror sport sports school youth life business
medical legal political martial-arts kung-fu supernatural superhero disaster revenge food friendship time-travel music
"""
_ONLY_LISTED: Final = frozenset(_ONLY_LISTED_TEXT.split())
"""Kinds that are words like any others but in a list of genres."""
_SPEAKS_OF_IT: Final = Pattern(
    r"(?i)(?:this|it['’]?s|it is|the (?:film|movie|series|show|drama|six|ten|eight|\w+-episode))\b"
)


def _genres(passage: Passage) -> Iterator[Found]:
    text = lowered(passage.text)
    labels, kinds = _GENRE_STEM.search(text) is not None, [word for word in KINDS if word in text]
    for line in passage.lines if kinds else ():
        for start, end, listed in genres_listed(line, kinds) if not line.foreign else ():
            yield Found(listed, 1.0, passage.document.span(start, end))
    for at in own_sentences(passage):
        labelled = _GENRE_LABEL.search(at.text) if labels else None
        if labels and (label := _GENRE_ALONE.match(at.text)):
            if label.end() < len(at.text):
                yield from _only_listed(passage, at, label.end())
            elif (below := passage.sentence_at(at.end + 1)) is not None and len(below.text) < _LONG:
                yield from _listed_below(passage, below)
        if not (labelled or _names_it(passage, at) or (at.text[:1] in "tTiI" and _SPEAKS_OF_IT.match(at.text))):
            continue
        if GENRE.words.isdisjoint(words_in(at.text)):
            continue
        for match in GENRE.finditer(at.text, labelled.end() if labelled else 0):
            genre = genre_of(match, bool(labelled))
            if genre and (labelled or not (denies_genre(at.text, match) or of_another(passage, at, match.start()))):
                yield Found(genre, 1.0, passage.document.span(at.start + match.start(), at.start + match.end()))


_MONTH: Final = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_GENRE_STEM: Final = Pattern(r"genre|g[eéê]nero|sjanger")
_LONG: Final = 80
"""Characters of a line: what is longer is no list of genres."""


def _listed_below(passage: Passage, at: SentenceAt) -> Iterator[Found]:
    """The genres of a line that stands under its label."""
    for match in GENRE.finditer(at.text):
        if genre := genre_of(match, labelled=True):
            yield Found(genre, 1.0, passage.document.span(at.start + match.start(), at.start + match.end()))
    yield from _only_listed(passage, at, 0)


def _only_listed(passage: Passage, at: SentenceAt, start: int) -> Iterator[Found]:
    for match in _PIECE.finditer(at.text, start, start + _LONG):
        genre = match[0].strip(" .*_").lower()
        if genre.replace(" ", "-") in _ONLY_LISTED:
            begin = at.start + match.start() + match[0].lower().index(genre)
            yield Found(genre, 1.0, passage.document.span(begin, begin + len(genre)))


_YEAR_IN_CREDITS: Final = Pattern(
    rf"(?:^|[.;,|/·(] ?)(?:(?!{_MONTH})[A-Z][A-Za-z/-]{{1,20}} ){{0,2}}(?P<year>(?:19|20)\d\d) ?[.;,|"
    rf"/·] ?\d{{2,3}} ?min"
)
_YEAR_AND_LENGTH: Final = Pattern(r"(?:19|20)\d\d ?[.;,|/·] ?\d{2,3} ?min", needs=("min",))
"""Without this there is no year in credits."""
_YEAR_AFTER: Final = Pattern(
    r"[*_]{0,2}[\"”’']?[*_]{0,2},? ?[(\[](?:\d{1,2}A?, )?(?:(?:(?:[Dd]ir(?:ected by|ector)?|[Rr]egie|[Rr]éal)?\.?:? ?)?"
    rf"(?:(?!{_MONTH})(?:[A-Z가-힣]|tvN)[\w.’'-]{{0,20}}(?:, ?| ?/ ?| (?:and |& )?)){{1,7}})?(?P<year>(?:19|"
    rf"20)\d\d)[)\],;–-]"
)
_YEAR_LABEL: Final = Pattern(
    r"(?im)(?:^[ |*_-]{0,6}|[|,;·•/] ?)(?:(?:release|production|broadcast) year|years? of (?:release|production)|"
    r"year|released|aired|año|ano|anno|"
    r"jahr|année|rok|jaar)(?:[*_]{0,2} ?[:|=][*_]{0,2}[ |\t]{0,4}|[\t|]{1,4}| {0,3}\n {0,4}| {2,12}| (?=\d{4}$))"
    r"(?P<year>(?:19|20)\d\d)(?=[ \t]{0,4}(?:$|[|,;·(]))"
)
"""A row of particulars: "Year: 2016", "Jahr | 2016"."""


def _years(passage: Passage) -> Iterator[Found]:
    document = passage.document
    for at in own_sentences(passage) if _YEAR_AND_LENGTH.search(document.text) else ():
        if match := _YEAR_IN_CREDITS.search(at.text) if len(at.text) < 90 else None:
            yield Found(
                int(match["year"]), 1.0, document.span(at.start + match.start("year"), at.start + match.end("year"))
            )
    for match in _YEAR_LABEL.finditer(document.text):
        line = passage.line_at(match.start("year"))
        if line is not None and not line.foreign:
            yield Found(int(match["year"]), 2.0, document.span(match.start("year"), match.end("year")))
    for _, end in passage.own:
        if match := _YEAR_AFTER.match(document.text, end):
            yield Found(int(match["year"]), 1.0, document.span(match.start("year"), match.end("year")))
