"""One document as this stage sees it: its sentences in order, its title's names, what tells of other titles.

Does not judge or extract anything: it only says where a sentence stands and whether it is about this title at all.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from reporting.extracting.services import SERVICE
from reporting.language import sentences
from reporting.model import Document
from reporting.notation.patterns import Pattern


class SentenceAt(NamedTuple):
    """A sentence (or a line) of the running text; `foreign` where it tells of another title or an earlier season."""

    start: int
    end: int
    text: str
    foreign: bool


class People(NamedTuple):
    """Every spelling of the credited people and characters in this document, short forms included."""

    actors: frozenset[str] = frozenset()
    characters: frozenset[str] = frozenset()
    crew: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, eq=False)
class Passage:
    """A document with its running text cut into lines and sentences (asides excluded, credit lines included).

    No two are the same, so that what is remembered of one is found without comparing texts.
    """

    document: Document
    names: tuple[str, ...]
    sentences: tuple[SentenceAt, ...]
    lines: tuple[SentenceAt, ...]
    own: tuple[tuple[int, int], ...]
    """The places in the running text at which this title is named."""
    text: str
    """The document's text with a space for what parts the cells of a row, which only lists of names look at."""

    def sentence_at(self, offset: int) -> SentenceAt | None:
        """The sentence that holds this offset, or None where no running text stands."""
        return _holding(self.sentences, offset)

    def line_at(self, offset: int) -> SentenceAt | None:
        """The line that holds this offset, or None where no running text stands."""
        return _holding(self.lines, offset)

    def own_within(self, start: int, end: int) -> Sequence[tuple[int, int]]:
        """The places in a stretch of the text at which this title is named."""
        first = bisect_left(self.own, (start, 0))
        return self.own[first : bisect_left(self.own, (end, 0), first)]

    def is_own(self, text: str) -> bool:
        """Whether these words are one of the title's names and nothing else."""
        folded = _words(text)
        return any(folded == _words(name) for name in self.names)


def passage(document: Document, names: Sequence[str]) -> Passage:
    """Cuts a document's running text into lines and sentences and marks those that tell of another title."""
    title = title_of(tuple(name for name in names if name.strip()))
    stretches = [(start, end) for a, b in document.running() for start, end in _line_places(document.text, a, b)]
    own_season = title.number or _season_under_review(document.text, stretches)
    text = document.text.replace("\t", " ")
    lines, found, skipping = [], [], False
    own: list[tuple[int, int]] = []
    others, elsewhere = _others_in_head([text[start:end] for start, end in stretches[:_HEAD]], title), False
    for start, end in stretches:
        line = text[start:end]
        if others and len(line) > _LONGEST_HEAD:
            elsewhere = not next(title.places(line), None) and (
                elsewhere or any(map(line.lower().__contains__, others))
            )
        if is_heading(line):
            skipping = _opens_foreign(line, title, own_season)
        parts = [(start + a, start + b) for a, b in sentences(line)] or [(start, end)]
        aside, named = _opens_aside(line, title), title.may_stand_in(line)
        foreign = skipping or aside or elsewhere
        marks = [foreign or (named and title.is_foreign(text[a:b], own_season)) for a, b in parts]
        found += [SentenceAt(a, b, text[a:b], mark) for (a, b), mark in zip(parts, marks, strict=True)]
        lines.append(SentenceAt(start, end, line, skipping or all(marks)))
        own += title.places(line, start, own_season) if named else ()
    return Passage(document, title.names, tuple(found), tuple(lines), tuple(own), text)


class Title:
    """The names of the title under review as patterns: its own mentions, and those of its sequels and predecessors."""

    __slots__ = ("_needed", "_other", "_own", "names", "number", "stems")

    def __init__(self, names: tuple[str, ...]) -> None:
        self.names = names
        forms = dict.fromkeys(form for name in names for form in (name, *_short_forms(name)))
        self._own = re.compile("|".join(_pattern(form) for form in sorted(forms, key=len, reverse=True)) or r"(?!)")
        numbered = [split for name in names if (split := _numbered(name))]
        self.number = numbered[0][1] if numbered else None
        stems = dict.fromkeys([stem for stem, _ in numbered] or [name for name in names if len(_words(name)) > 0])
        self.stems = tuple(stems)
        needed = {max(words, key=len) for form in (*forms, *stems) if (words := _words(form))}
        self._needed = tuple(sorted(needed))
        body = "|".join(_pattern(stem) for stem in stems if _words(stem)) or r"(?!)"
        self._other = re.compile(
            rf"(?:{body})(?:[\W_]{{1,3}}(?i:season|series|part|vol(?:ume)?\.?|chapter)\s(?P<counted>\w+)"
            r"|[ \u00a0-]{1,2}#?(?P<bare>\d{1,2}|[IVX]{1,4}|One|Two|Three|Four|Five|Six)\b"
            r"(?!\s?(?:/|%|out\b|of\b|stars?\b|min|hours?\b|episodes?\b|points?\b)|[.,:]\d))"
        )

    def places(self, text: str, offset: int = 0, season: int | None = None) -> Iterator[tuple[int, int]]:
        """The half-open places at which the title is named, moved by `offset`; `season` is the one under review."""
        first = 1 if self.number is None and season is None else None
        for match in self._own.finditer(text) if self.may_stand_in(text) else ():
            if self._number_after(text, match) in (None, self.number, season, first):
                yield offset + match.start(), offset + match.end()

    def is_foreign(self, sentence: str, season: int | None) -> bool:
        """Whether the only instalment this sentence names is another one than the one under review."""
        if not self.may_stand_in(sentence):
            return False
        others = [
            m
            for m in self._other.finditer(sentence)
            if (n := _number(m["counted"] or m["bare"])) and n != (season or 1)
        ]
        if not others:
            return False
        if any(not any(m.start() <= a < m.end() for m in others) for a, _ in self.places(sentence)):
            return False
        return not (_COMPARES.match(sentence) and others[0].start() > 0)

    def may_stand_in(self, text: str) -> bool:
        """Whether the longest word of a name stands there, in whatever word: most lines and sentences have none."""
        folded = text.lower()
        return any(map(folded.__contains__, self._needed))

    def _number_after(self, text: str, match: re.Match[str]) -> int | None:
        other = self._other.match(text, match.start())
        return _number(other["counted"] or other["bare"]) if other and other.end() > match.end() else None


@lru_cache(maxsize=256)
def title_of(names: tuple[str, ...]) -> Title:
    """The title of these names; a folder's reviews are all of one."""
    return Title(names)


def is_heading(line: str) -> bool:
    """Whether a line stands over a section: short, no sentence, begins with a capital or a mark."""
    text = line.strip()
    if not 0 < len(text) <= 70 or len(text.split()) > 9 or text[-1] in ".,;…\"”'’)" or text[0].islower():
        return False
    return not _NO_HEADING.search(text)


_NO_HEADING: Final = re.compile(r"[.!?] \w|\d ?/ ?\d|[★☆]")
_COMPARES: Final = Pattern(r"(?:It|This|That said|The (?:show|series|film|sequel|follow-up))\b")
_RECAP_HEADING: Final = Pattern(
    r"(?i)(?:\b(?:recap|story so far|previously|refresher)\b.{0,40}\b(?:first|last|previous|earlier|season|series|"
    r"part)\b"
    r"|^(?:previously on|what happened (?:in|last)|last season)\b)"
)
_OTHER_TITLES_HEADING: Final = Pattern(
    r"(?i)^\W*(?:in brief|also (?:showing|out|reviewed|released|playing|this week|new|streaming|opening|airing|"
    r"(?:in|on) (?:the|my|our) (?:pot|pile|stack|couch|sofa|box|queue|menu|shelf|(?:watch ?)?list|telly|tv|"
    r"stove|bill|slate|desk|radar|programme))|more from|related|most read|what else(?: to)?|"
    r"you (?:may|might) (?:also )?(?:like|enjoy)|if you (?:liked|enjoyed)|more (?:reviews?|like this)|other "
    r"(?:reviews|releases|new)|new (?:this week|releases|on)|try (?:also|next)|read (?:also|more|next)|what to watch "
    r"next|elsewhere this week|elsewhere(?=\W*$)|next issue(?=\W*$)|short takes)\b"
)
_ASIDE: Final = re.compile(
    r"(?i)\W{0,3}(?:also (?:showing|out|released|playing|this (?:week|month)|new|watching|watched|seen|on|streaming|"
    r"opening|airing|arriving|landing|in cinemas)|elsewhere|"
    r"in other news|(?:last|next) (?:week(?:end)?|time|month|issue|episode|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|"
    r"coming (?:up|soon|next)|still to come|"
    r"tomorrow|tonight|(?:see it )?if you liked|"
    r"yesterday|(?:our )?readers (?:write|say)|(?:from the )?(?:letters|mailbag|postbag|inbox)|what else i\b)"
    r"(?![^.:!?\n]{0,30}\b(?:side|ledger|column|cast|ensemble|company|credit|debit|balance|scales?|form):)"
    r"[^.:!?\n]{0,30}(?::|\n)"
)
"""How a paragraph begins that tells of something else, or in which somebody else speaks."""
_SEASON: Final = re.compile(r"(?i)\b(?:season|series)\s(\d{1,2}|[a-z]{3,6})\b")
_LOOKS_BACK: Final = Pattern(r"(?i)\b(?:recap|refresher|previously|story so far|reminder|catch-up|last time)\b")
_ROMAN: Final = {"ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6}
_DIGITS: Final = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_SPELLED: Final = {word: n for n, word in enumerate(_DIGITS, start=1)}


_HEAD: Final = 16
"""Lines at the head of a column, where the titles that it reviews stand with their marks."""
_LONGEST_HEAD: Final = 70
_MARKED: Final = re.compile(
    r"(?P<title>[A-Z][\w’'&:!-]*(?: [\w’'&:!-]+)?).{0,40}?(?:[★☆]{1,6}½?|\b\d(?:\.5)?/(?:5|10))\W{0,3}$"
)


def _others_in_head(lines: Sequence[str], title: Title) -> tuple[str, ...]:
    """How the other titles begin that a column marks at its head beside this one, in small letters."""
    heads = [(line, match) for line in lines if len(line) <= _LONGEST_HEAD and (match := _MARKED.match(line))]
    ours = [next(title.places(line), None) is not None for line, _ in heads]
    if sum(ours) != 1:
        return ()
    named = (match["title"].lower() for (_, match), own in zip(heads, ours, strict=True) if not own)
    return tuple(name for name in named if len(name) > _SHORTEST_TITLE)


_SHORTEST_TITLE: Final = 5


def _opens_foreign(line: str, title: Title, season: int | None) -> bool:
    if _OTHER_TITLES_HEADING.match(line):
        return True
    named = _SEASON.search(line)
    number = _number(named[1]) if named else None
    if _LOOKS_BACK.search(line) and number is not None and season is not None and number < season:
        return True
    return title.is_foreign(line, season) or (season not in (None, 1) and bool(_RECAP_HEADING.search(line)))


_LISTED: Final = re.compile(
    r"\W{0,4}(?!(?:Where|How|Watch|Stream|Rent|See|Catch|Available|Now|Cast|Rating|Verdict|Director|Score|Drama|Comedy|"
    r"Limited|Mini|TV|Film|Series|Movie)\b)[A-Z\d][^().:;!?\n|]{1,50} \((?:(?:now |streaming )?(?:on |in |at )?)"
)
"""How a line of a list begins that tells of another title and where to see it: "Mudflats (Netflix, 8 episodes). …"."""
_IN_CINEMAS: Final = re.compile(r"(?:cinemas|theaters|theatres|demand|VOD|Max|Peacock)\b")
_REST: Final = re.compile(r"(?=[,;)/])[^()\n]{0,50}\)[.:,]? ")


def _listed(line: str) -> re.Match[str] | None:
    """What such a line begins with, its bracket closed, or None."""
    named = _LISTED.match(line)
    shown = named and (SERVICE.match(line, named.end()) or _IN_CINEMAS.match(line, named.end()))
    return _REST.match(line, shown.end()) if shown else None


def _opens_aside(line: str, title: Title) -> bool:
    label = _ASIDE.match(line) or _listed(line)
    return label is not None and next(title.places(line[: label.end() + 120]), None) is None


def _season_under_review(text: str, stretches: Sequence[tuple[int, int]]) -> int | None:
    for start, end in stretches[:8]:
        if match := _SEASON.search(text, start, min(end, start + 200)):
            return _number(match[1])
    return None


def _line_places(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        line = text[start:stop]
        if line.strip():
            yield start + len(line) - len(line.lstrip()), start + len(line.rstrip())
        start = stop + 1


def _number(word: str) -> int | None:
    folded = word.lower()
    return int(folded) if folded.isdecimal() and len(folded) < 3 else _ROMAN.get(folded) or _SPELLED.get(folded)


def _numbered(name: str) -> tuple[str, int] | None:
    """The stem and the number of "Soundtrack #2", "Dune: Part Two"; None of a name without a number."""
    match = re.fullmatch(r"(.*?\w)[\W_]{1,3}(?:(?i:season|series|part|vol(?:ume)?\.?|chapter)\s)?(\w+)", name.strip())
    number = _number(match[2]) if match else None
    return (match[1].rstrip(" :-–—#"), number) if match and number else None


def _short_forms(name: str) -> Iterator[str]:
    """ "Frieren" of "Frieren: Beyond Journey's End"; a short form that is no whole word of its own is left alone."""
    head, colon, _ = name.partition(":")
    if colon and len(head) >= 5 and not _numbered(name):
        yield head
    if name.startswith("The ") and len(_words(name)) > 2:
        yield name[4:]


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def _pattern(name: str) -> str:
    words = re.findall(r"\w+", name)
    if not words:
        return r"(?!)"
    joined = r"[\W_]{0,3}".join(re.escape(word) for word in words)
    bounded = rf"\b{joined}\b"
    if len(words) > 1:
        return f"(?i:{bounded})"
    upper = rf"\b{re.escape(words[0].upper())}\b"
    return rf"(?:{bounded}|{upper})"


def _holding(stretches: tuple[SentenceAt, ...], offset: int) -> SentenceAt | None:
    i = bisect_right(stretches, offset, key=lambda at: at.start) - 1
    return stretches[i] if i >= 0 and offset < stretches[i].end else None
