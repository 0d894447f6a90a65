"""What the review states of the title itself: episodes, running time, where to see it, genre, year.

Leaves out what is said of other titles, earlier seasons, single episodes and short films.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from reporting.extracting.genres import denies_genre, genres_listed
from reporting.extracting.lengths import episodes, runtimes
from reporting.extracting.own_facts import QUOTED, Found, around, of_another, own_sentences
from reporting.extracting.passage import Passage, SentenceAt
from reporting.extracting.services import GENRE, KINDS, SERVICE, genre_of, service_of, service_words
from reporting.model import Fact, FactKind, Span
from reporting.notation.patterns import Pattern, words_in
from reporting.notation.searching import lowered


def read_facts(passage: Passage, film: bool) -> tuple[Fact, ...]:
    """Every fact about the title; of contradicting numbers the best founded alone."""
    facts: list[Fact] = []
    facts += _one("episodes", [] if film else list(episodes(passage)))
    facts += _one("runtime_minutes", list(runtimes(passage, film)))
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
    places: dict[int | str, list[Span]] = {}
    for each in found:
        places.setdefault(each.value, []).append(each.span)
    return [Fact(kind=kind, value=value, spans=tuple(spans[:3])) for value, spans in places.items()]


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
    return len(passage.own_within(at.start, at.end)) > 0


def _platforms(passage: Passage) -> Iterator[Found]:
    words = service_words(passage.text)
    for at in own_sentences(passage) if any(words) else ():
        if not words.may_stand_in(at.text):
            continue
        for match in SERVICE.finditer(at.text):
            before, after = around(at, match.start(), match.end())
            if not (_SHOWN.search(before[-40:]) or _MAKES.match(after)) or of_another(passage, at, match.start()):
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
            follows = QUOTED.match(_OWNED.sub("", after))
            if follows and not passage.is_own(follows[0].strip("“”\"‘’',")):
                continue
            if re.search(
                r"(?i)\b(?:photo\w*|picture|image|courtesy|follow \w+|watched by|like)\b[^.]{0,20}$", before[-40:]
            ):
                continue
            yield Found(service_of(match), 1.0, passage.document.span(at.start + match.start(), at.start + match.end()))


_GENRE_LABEL: Final = Pattern(r"(?i)\bgenres?\b ?[:=|] ?|^genres? (?=[A-Z])")
_SPEAKS_OF_IT: Final = Pattern(
    r"(?i)(?:this|it['’]?s|it is|the (?:film|movie|series|show|drama|six|ten|eight|\w+-episode))\b"
)


def _genres(passage: Passage) -> Iterator[Found]:
    text = lowered(passage.text)
    labels, kinds = "genre" in text, [word for word in KINDS if word in text]
    for line in passage.lines if kinds else ():
        for start, end, listed in genres_listed(line, kinds) if not line.foreign else ():
            yield Found(listed, 1.0, passage.document.span(start, end))
    for at in own_sentences(passage):
        labelled = _GENRE_LABEL.search(at.text) if labels else None
        if not (labelled or _names_it(passage, at) or (at.text[:1] in "tTiI" and _SPEAKS_OF_IT.match(at.text))):
            continue
        if GENRE.words.isdisjoint(words_in(at.text)):
            continue
        for match in GENRE.finditer(at.text, labelled.end() if labelled else 0):
            genre = genre_of(match, bool(labelled))
            if genre and (labelled or not (denies_genre(at.text, match) or of_another(passage, at, match.start()))):
                yield Found(genre, 1.0, passage.document.span(at.start + match.start(), at.start + match.end()))


_YEAR_IN_CREDITS: Final = Pattern(r"(?:^|[.;,|/·] ?)(?P<year>(?:19|20)\d\d)[.;,|/·] ?\d{2,3} ?min")
_YEAR_AND_LENGTH: Final = Pattern(r"(?:19|20)\d\d[.;,|/·] ?\d{2,3} ?min", needs=("min",))
"""Without this there is no year in credits."""
_YEAR_AFTER: Final = Pattern(r"[\"”’']?,? ?[(\[](?:[A-Z][\w .]{1,20}, ?)?(?P<year>(?:19|20)\d\d)[)\],]")


def _years(passage: Passage) -> Iterator[Found]:
    document = passage.document
    for at in own_sentences(passage) if _YEAR_AND_LENGTH.search(document.text) else ():
        if match := _YEAR_IN_CREDITS.search(at.text) if len(at.text) < 90 else None:
            yield Found(
                int(match["year"]), 1.0, document.span(at.start + match.start("year"), at.start + match.end("year"))
            )
    for _, end in passage.own:
        if match := _YEAR_AFTER.match(document.text, end):
            yield Found(int(match["year"]), 1.0, document.span(match.start("year"), match.end("year")))
