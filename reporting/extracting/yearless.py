"""Days that are printed without their year, where another line of the head or the foot has it: "Filed by X, 17 May".

A day counts only where the line says that it is the review's, and a year only where no other stands beside it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from reporting.extracting.passage import Passage
from reporting.extracting.review_dates import is_of_another_day
from reporting.extracting.signatures import LineAt
from reporting.model import Cited
from reporting.notation import DayMatch, find_days
from reporting.notation.patterns import Pattern

_NEAR_TOP: Final = 8
_NEAR_FOOT: Final = 6
_LONGEST: Final = 100
"""Characters of a line that is no prose."""
_WEEKDAY: Final = r"(?:(?P<weekday>(?i:mon|tue|wed|thu|fri|sat|sun))[a-z]{0,6}\.?,? )?"
_WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_LABELLED: Final = Pattern(rf"^\W{{0,3}}(?i:(?:first )?(?:published|posted|filed|written|date):?(?: on)?) {_WEEKDAY}$")
_ALONE: Final = Pattern(rf"^\W{{0,3}}{_WEEKDAY}$")
_BESIDE: Final = Pattern(rf"(?:^|[,|•·/–—-]|\bon) ?{_WEEKDAY}$")
_YEAR: Final = Pattern(r"(?<![\w/:.#(£$€-])(?:19|20)\d\d(?![\w%)-]|[.,:]\d)")
_COPYRIGHT: Final = Pattern(r"(?i)(?:©|\(c\)|copyright)[^\n\d]{0,40}(?P<year>(?:19|20)\d\d)(?! ?[-–—] ?\d|\d)")
"""Of one year: what began years ago says no year of this review."""
_OF_FILM: Final = 3
"""Characters between the title and the year of the film: "Saltmarsh, 2018"."""


def day_of_year(passage: Passage, lines: list[LineAt], critic: Cited[str] | None) -> Cited[date] | None:
    """The day beside the critic or a word for publishing, in the one year that head or foot print; else None."""
    day = next(_days(lines, critic), None)
    year = _year(passage, lines) if day else None
    if day is None or year is None:
        return None
    at, found, weekday = day
    value = found.in_year(int(passage.text[slice(*year)]))
    if value is None or (weekday and _WEEKDAYS[value.weekday()] != weekday.lower()):
        return None
    places = sorted(((at + found.start, at + found.end), year))
    return Cited(value=value, spans=tuple(passage.document.span(*place) for place in places))


def _days(lines: list[LineAt], critic: Cited[str] | None) -> Iterator[tuple[int, DayMatch, str | None]]:
    """The days that are the review's own, with the day of the week before them."""
    signed = {line.number for line in lines if critic and critic.value in line.text and len(line.text) <= _LONGEST}
    for line in lines:
        around = line.number < _NEAR_TOP or line.left < _NEAR_FOOT
        if line.aside is not None or len(line.text) > _LONGEST or not around:
            continue
        for found in find_days(line.text):
            before = line.text[: found.start]
            match = _LABELLED.match(before)
            if match is None and critic is not None and critic.value in before:
                match = _BESIDE.search(before[before.index(critic.value) + len(critic.value) :])
            elif match is None and critic is not None and line.number - 1 in signed:
                match = _ALONE.match(before) if not line.text[found.end :].strip(" .") else None
            if match:
                yield line.start, found, match["weekday"]


def _year(passage: Passage, lines: list[LineAt]) -> tuple[int, int] | None:
    """The only year that the head prints beside the film's own, or else that of the copyright."""
    ends = [end for _, end in passage.own]
    head = [
        (line.start + match.start(), line.start + match.end())
        for line in lines
        if line.number < _NEAR_TOP and len(line.text) <= _LONGEST and line.aside not in ("caption", "link")
        for match in _YEAR.finditer(line.text)
        if not is_of_another_day(line.text[: match.start()])
    ]
    head = [place for place in head if not any(0 <= place[0] - end <= _OF_FILM for end in ends)]
    head = [place for place in head if not any(a < place[1] and place[0] < b for a, b in passage.own)]
    text = passage.text
    if head:
        return head[0] if len({text[slice(*place)] for place in head}) == 1 else None
    foot = [(line, match) for line in lines if (match := _COPYRIGHT.search(line.text))]
    years = {match["year"] for _, match in foot}
    if len(years) != 1:
        return None
    line, match = foot[0]
    return line.start + match.start("year"), line.start + match.end("year")
