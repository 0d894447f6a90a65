"""When to run, in cron's five fields or one of its names: checked before cron sees it, and told to systemd.

Computes no next time: cron and systemd do.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from reporting.errors import UsageError

PLACE: Final = "--at"
_EXAMPLE: Final = 'For every day at seven write --at "0 7 * * *".'
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAYS: Final = ("sun", "mon", "tue", "wed", "thu", "fri", "sat")
_LONGEST_MONTH: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
NAMED: Final[Mapping[str, str]] = {
    "@yearly": "0 0 1 1 *", "@annually": "0 0 1 1 *", "@monthly": "0 0 1 * *", "@weekly": "0 0 * * 0",
    "@daily": "0 0 * * *", "@midnight": "0 0 * * *", "@hourly": "0 * * * *",
}  # fmt: skip
REBOOT: Final = "@reboot"
_PART: Final = re.compile(r"(?P<all>\*)?(?P<low>\w{1,3})?(?:-(?P<high>\w{1,3}))?(?:/(?P<step>\d{1,3}))?", re.ASCII)


@dataclass(frozen=True, slots=True)
class _Field:
    name: str
    low: int
    high: int
    words: tuple[str, ...] = ()
    first: int = 0
    """The number of the first word."""


_FIELDS: Final = (
    _Field("minute", 0, 59),
    _Field("hour", 0, 23),
    _Field("day of the month", 1, 31),
    _Field("month", 1, 12, _MONTHS, 1),
    _Field("day of the week", 0, 7, _DAYS),
)


@dataclass(frozen=True, slots=True)
class Times:
    """An expression that cron takes, as it was written, and the values of its five fields; none for @reboot."""

    expression: str
    values: tuple[frozenset[int], ...] = ()
    either_day: bool = False
    """Whether the day of the month or that of the week is enough; else both must fit."""

    def on_calendar(self) -> tuple[str, ...]:
        """The same times as systemd's OnCalendar; none for @reboot."""
        if not self.values:
            return ()
        minutes, hours, days, months, weekdays = self.values
        clock = f"{_listed(hours, _FIELDS[1])}:{_listed(minutes, _FIELDS[0])}:00"
        month, day = _listed(months, _FIELDS[3]), _listed(days, _FIELDS[2])
        week = "" if len(weekdays) == 7 else ",".join(_DAYS[number].title() for number in sorted(weekdays)) + " "
        if self.either_day:
            return f"*-{month}-{day} {clock}", f"{week}*-{month}-* {clock}"
        return (f"{week}*-{month}-{day} {clock}",)


def parse_times(expression: str) -> Times:
    """Checks a cron expression.

    Raises:
        UsageError: cron would not take it, or it names a day that never comes.
    """
    words = expression.split()
    if len(words) == 1 and words[0].startswith("@"):
        name = words[0].lower()
        if name == REBOOT:
            return Times(REBOOT)
        if name not in NAMED:
            raise _wrong(f"there is no time called {words[0]!r}", f"Known are {', '.join((*NAMED, REBOOT))}.")
        return Times(name, parse_times(NAMED[name]).values)
    if len(words) != len(_FIELDS):
        told = f"has {len(words)} {'field' if len(words) == 1 else 'fields'}, not five"
        raise _wrong(told, f"They are minute, hour, day of the month, month, day of the week. {_EXAMPLE}")
    values = [_values(word, field) for word, field in zip(words, _FIELDS, strict=True)]
    values[4] = frozenset(day % 7 for day in values[4])
    either = not words[2].startswith("*") and not words[4].startswith("*")
    if not either and min(values[2]) > max(_LONGEST_MONTH[month - 1] for month in values[3]):
        raise _wrong("names a day that never comes", _EXAMPLE)
    return Times(" ".join(words), tuple(values), either)


def _values(word: str, field: _Field) -> frozenset[int]:
    return frozenset(value for part in word.split(",") for value in _part(part, field))


def _part(part: str, field: _Field) -> range:
    """The values of one element of a list: `*`, a number or name, a range, and a step behind a star or a range."""
    found = _PART.fullmatch(part)
    every, low, high, step = found.group("all", "low", "high", "step") if found else (None, None, None, None)
    if (every is None) == (low is None) or (every and high) or (step and low and not high):
        raise _wrong(f"the {field.name} is {part!r}, which cron does not read", _allowed(field))
    first = field.low if low is None else _number(low, field)
    last = field.high if every else first if high is None else _number(high, field)
    if first > last:
        raise _wrong(f"the {field.name} runs backwards in {part!r}", _allowed(field))
    if step is not None and not 1 <= int(step) <= field.high:
        raise _wrong(f"the {field.name} has a step of {step}", _allowed(field))
    return range(first, last + 1, int(step or 1))


def _number(word: str, field: _Field) -> int:
    if word.lower() in field.words:
        return field.words.index(word.lower()) + field.first
    if not word.isdecimal() or not field.low <= int(word) <= field.high:
        raise _wrong(f"the {field.name} is {word!r}", _allowed(field))
    return int(word)


def _allowed(field: _Field) -> str:
    words = f", {field.words[0]} to {field.words[-1]}" if field.words else ""
    return f"Write *, numbers from {field.low} to {field.high}{words}, lists (1,3), ranges (1-5) or steps (*/2)."


def _listed(values: frozenset[int], field: _Field) -> str:
    whole = len(values) == field.high - field.low + 1
    return "*" if whole else ",".join(f"{value:02}" for value in sorted(values))


def _wrong(message: str, remedy: str) -> UsageError:
    return UsageError(f"{message}.", place=PLACE, remedy=remedy)
