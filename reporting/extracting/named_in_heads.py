"""Critics whom a head or a foot names in other words than a by-line's: "This month: X", "Television: X's Week".

`critics` asks here after the by-lines that say what they are; a name that the review itself speaks of signs nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from reporting.extracting.no_critics import is_place
from reporting.extracting.passage import Passage
from reporting.extracting.signature_forms import CAP, NAME, ROLE
from reporting.extracting.signatures import LineAt, may_be_full_name, speaks_not_of
from reporting.language import knows
from reporting.notation import find_dates
from reporting.notation.given_names import GIVEN
from reporting.notation.patterns import Pattern

_WORD: Final = re.compile(r"[^\W\d_]+")
_TOP: Final = 8
_FOOT: Final = 8
"""Lines at the head and at the foot."""
_LONGEST: Final = 200
"""Characters of such a line."""
_LONGEST_BELOW: Final = 500
_SHORT: Final = 60
_WRITES: Final = r"(?:reviews?|capsules?|notices|short takes|shorts|words|verdicts|marks|listings|(?:show ?)?notes)"
_COLUMN: Final = r"(?:week|weekend|view|column|diary|notebook|picks?|choice|verdict|round-?up|letter|corner|guide|log)"
_SECTION: Final = (
    r"(?:(?:[\w’'&]{2,14} ){0,2}(?:film|films|cinema|pictures|pictures|movies|screen|television|tv|telly|box|drama|"
    r"streaming|radio|arts|culture|reviews?|viewing))"
)
_CAPITALS: Final = rf"{CAP}[A-ZÀ-Þ’'.-]{{1,20}}(?: {CAP}[A-ZÀ-Þ’'.-]{{1,20}}){{1,2}}"
_SAID: Final = (
    Pattern(
        rf"(?:^|[,.;:|·•–—] ?)(?i:compiled|collated|rounded up|written up) by "
        rf"(?P<name>{NAME})(?=$|[,;|·•(]|\.$|\.? ?\|)",
        needs=(" by ",),
    ),
    Pattern(
        rf"(?:^|[.;|·•–—] )(?i:(?:all |the |our |these |most )?(?:(?:film|tv|capsule|short) )?{_WRITES} (?:are )?by) "
        rf"(?P<name>{NAME})(?=$|[,;.|·•]| \(| (?:and|unless|except)\b)",
        needs=(" by ",),
    ),
    Pattern(
        rf"\b(?i:this (?:week|month|time|issue|fortnight|quarter)(?:['’]s (?:critic|reviewer|writer|columnist|guest|"
        rf"contributor|turn|volunteer))?(?:,? (?:is|it['’]s|it is|by))?):? (?P<name>{NAME})\W{{0,3}}$",
        needs=("his ",),
    ),
    Pattern(rf"^(?i:{_SECTION}) ?: (?P<name>{NAME})['’]s? (?:\w{{1,12}} ){{0,2}}(?i:{_COLUMN})$", needs=(":",)),
    Pattern(rf"^(?i:{_SECTION}) ?: (?P<name>{NAME})$", needs=(":",)),
    Pattern(rf"^[^:|\n]{{3,40}}: (?P<name>{NAME}) on (?:what|the|how|why|who|when|a|an|his|her|life)\b", needs=(":",)),
    Pattern(rf"^(?P<name>{_CAPITALS}) (?:(?:[a-z]{{2,14}}(?:s|ed|ung)|went|saw|met) |on |at (?:the|a) |in )"),
    Pattern(
        rf"^(?i:(?:film|films|movie|picture|series|show|drama|tv|dvd|album|pick|choice|box set) of the "
        rf"(?:week|month|day|fortnight)),? ?(?i:with|by|from|[:–—-]) (?P<name>{NAME})$",
        needs=(" of the ", " OF THE ", " Of The ", " of The "),
    ),
)
_OUR: Final = Pattern(
    rf"\b[Oo]ur (?:[a-z-]{{2,14}} ){{0,2}}(?:critic|reviewer|columnist|correspondent),? (?P<name>{NAME}),? "
    r"(?:has|on|went|saw|sat|spent|[a-z]{2,12}s)\b",
    needs=("ur ",),
)
"""Whom a stand-first calls its own: "our critic Jane Doe has the week's new films"."""
_DATED_OFFICE: Final = Pattern(
    rf"^\W{{0,3}}\|{{6,40}}\W{{0,4}}(?P<name>{NAME})(?:,| ?[|·•–—-]| (?=\()) ?\(?(?i:{ROLE})\W{{0,3}}$", needs=("|||",)
)
"""The day, the name and the office in one line: "2021.05.14  Jane Doe, staff reporter"."""
_FIRST_NAME: Final = rf"(?P<name>{CAP}[^\W\d_]{{2,14}})"
_DATED_ALONE: Final = Pattern(
    rf"^\W{{0,3}}\|{{6,40}}\W{{0,4}}{_FIRST_NAME}\W{{0,3}}$|"
    rf"^\W{{0,3}}{_FIRST_NAME.replace('name', 'before')}\W{{1,4}}\|{{6,40}}\W{{0,3}}$",
    needs=("|||",),
)
"""A first name and the day, where the page bears the name: "14.05.2021, Jane" below "Jane and her films"."""
_ABOUT: Final = Pattern(rf"(?:^|[|·•/\[] ?)(?:Who is|About|Meet) {_FIRST_NAME}\??(?=$| ?[|·•/\]])")
"""A stop of the menu, where the page bears the name."""
_BLOG_OF: Final = Pattern(
    rf"^(?i:(?:il |el |o |le |my |mein |das |the )?(?:we)?b?log (?:di|de|von|van|by|of)) "
    rf"(?P<name>{NAME})(?=$| ?[*|·•,–—(])"
)
"""Whose blog it is, by a first name too: "il blog di Chiara"."""
_THERE: Final = Pattern(
    rf"^(?P<from>[Ff]rom )?(?P<name>{NAME})(?:,? (?:at|in|from|on) the (?:\d{{1,3}}(?:st|nd|rd|th) )?"
    rf"{CAP}[\w’'-]{{2,20}}(?: {CAP}[\w’'-]{{2,20}}){{0,4}}|, with [a-z ]{{3,30}}|"
    rf",? (?:reports?|reporting|writes|writing|files|blogs) (?:at|in|from|on) (?:the )?"
    rf"{CAP}[\w’'-]{{2,20}}(?: {CAP}[\w’'-]{{2,20}}){{0,4}})$"
)
"""Who writes from where, over or under the date: "Jane Doe at the Lido", "Jane Doe reports from Venice"; of "From Jane
Doe on the Lido" it is plain."""
_MADE: Final = r"(?:written|kept|put together|compiled|typed|run|sent)"
_BY_COLUMN: Final = Pattern(
    rf"^\W{{0,3}}(?P<column>{CAP}[\w’'& -]{{3,30}}?)(?: (?:is|comes)(?: (?:{_MADE})(?:,? and {_MADE})?)?)? by "
    rf"(?P<name>{NAME})(?=$|[.,;(]| (?:and|from|in|with|for|on|every|each)\b)"
)
"""The column that the head has named, and who writes it: "Short Takes by Jane Doe."."""


def named_above(passage: Passage, lines: list[LineAt]) -> Iterator[tuple[int, int]]:
    """Who is named above the text as its writer, in other words than a by-line's."""
    top = [line for line in lines[:_TOP] if line.aside not in ("caption", "link", "menu")]
    dated = {line.number for line in top if len(line.text) < _SHORT and find_dates(line.text)}
    for pattern in _SAID:
        for line in top:
            match = pattern.search(line.text) if len(line.text) <= _LONGEST else None
            if match and _signs(passage, match["name"], line):
                yield _at(line, match.start("name"), match["name"])
    for line in top:
        blog = _BLOG_OF.match(line.text)
        if blog and (blog["name"].lower() in GIVEN or _signs(passage, blog["name"], line)):
            yield _at(line, blog.start("name"), blog["name"])
        near = bool(dated & {line.number - 1, line.number + 1})
        there = _THERE.match(line.text)
        there = there if there and (near or there["from"]) else None
        said = (_OUR.search(line.text), _DATED_OFFICE.match(line.undated)) if len(line.text) <= _LONGEST else ()
        for match in (there, *said):
            if match and _signs(passage, match["name"], line):
                yield _at(line, match.start("name"), match["name"])
    yield from _borne(lines[:_TOP])


def named_below(passage: Passage, lines: list[LineAt]) -> Iterator[tuple[int, int]]:
    """Who writes, by the foot, the column that the head names."""
    head = [line for line in lines[:_TOP] if len(line.text) <= _LONGEST]
    for line in lines[1:]:
        if line.left >= _FOOT or len(line.text) > _LONGEST_BELOW:
            continue
        column = _BY_COLUMN.match(line.text)
        if column and any(
            column["column"].lower() in above.text.lower() for above in head if above.number < line.number
        ):
            yield _at(line, column.start("name"), column["name"])


def _borne(lines: list[LineAt]) -> Iterator[tuple[int, int]]:
    """The first name that the page's banner bears, where it stands beside the day or in the menu."""
    banner = {word.casefold() for line in lines[:1] for word in _WORD.findall(line.text[:_SHORT])}
    for pattern in (_DATED_ALONE, _ABOUT):
        for line in lines[1:]:
            text = line.undated if pattern is _DATED_ALONE else line.text
            match = pattern.search(text) if len(text) <= _LONGEST else None
            group = (match.lastgroup or "name") if match else "name"
            name = match[group] if match else ""
            bears = name.lower() in GIVEN or not (knows(name.lower()) or is_place(name))
            if match and name.casefold() in banner and bears:
                yield _at(line, match.start(group), name)


def _signs(passage: Passage, name: str, line: LineAt) -> bool:
    """Whether somebody of this name may sign here: nobody of whom the review speaks, and no words like any others."""
    words = name.replace("-", " ").lower().split()
    bears = words[0] in GIVEN or "." in name or not all(map(knows, words))
    return bears and may_be_full_name(name) and speaks_not_of(passage, name, line)


def _at(line: LineAt, at: int, name: str) -> tuple[int, int]:
    kept = name.rstrip(".")
    return line.start + at, line.start + at + len(kept)
