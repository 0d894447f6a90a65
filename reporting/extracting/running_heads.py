"""A paper's running head: its name, the day and the page in one line, as scans and clippings have it.

Says what such a line holds; whether it is the review's outlet or day is decided in `outlets` and `review_dates`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from reporting.extracting.datelines import names_paper
from reporting.notation import find_dates
from reporting.notation.patterns import Pattern

_LINES: Final = 2
"""Lines at the head, or at the foot, among which it stands."""
_LONGEST: Final = 140
_NUMBERED: Final = Pattern(
    r"(?i)\b(?:p(?:age|p|g)?\.? ?(?=[A-Z]?\d)[A-Z]?\d{1,3}|(?:no|issue|vol(?:ume)?|nr|edition)\b\.? ?\d{1,5}|"
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\b\.?|(?<![\w.])[A-Z]?\d{1,3}(?![\w.])"
)
"""Page, number of the issue, day of the week."""
_PAGE: Final = Pattern(r"(?i)\b(?:page|pg\.?|p\.) ?[A-Z]?\d{1,3}\b")
_NAME: Final = Pattern(r"[A-ZÀ-Þ][\w’'.-]{0,20}(?: (?:(?:of|the|and|&|on) ){0,2}(?:[A-ZÀ-Þ][\w’'.-]{0,20}|&)){0,7}")
_STROKES: Final = " \t,;:|•·–—/-"


def paper_in(line: str) -> tuple[int, int] | None:
    """Where the paper's name stands in a running head, or None where the line is none."""
    dates = find_dates(line) if len(line) <= _LONGEST else []
    if len(dates) != 1:
        return None
    taken = sorted([(dates[0].start, dates[0].end), *(m.span() for m in _NUMBERED.finditer(line))])
    rest: list[tuple[int, int]] = []
    at = 0
    for start, end in (*taken, (len(line), len(line))):
        piece = line[at:start] if start > at else ""
        if piece.strip(_STROKES):
            lead = len(piece) - len(piece.lstrip(_STROKES))
            rest.append((at + lead, at + len(piece.rstrip(_STROKES))))
        at = max(at, end)
    if len(rest) != 1:
        return None
    name = line[slice(*rest[0])]
    paged = len(taken) > 1 or names_paper(name)
    told = names_paper(name) or name.isupper() or "&" in name or _PAGE.search(line) is not None
    printed = _NAME.fullmatch(name) is not None and told
    return rest[0] if paged and printed and 1 <= len(name.split()) <= _MOST_WORDS else None


_MOST_WORDS: Final = 8


def running_heads(text: str, lines: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The papers that running heads name, at the head first."""
    for start, end in (*lines[:_LINES], *lines[_LINES:][-_LINES:]):
        if place := paper_in(text[start:end]):
            yield start + place[0], start + place[1]
