"""How numbers, dates and lists are written.

Does not read anything: `reporting.notation.numbers` does.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

_SMALL = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def in_words(number: int) -> str:
    """A count as prose writes it: words up to twelve ("no" for zero), digits above."""
    return _SMALL[number] if 0 <= number < len(_SMALL) else str(number)


def counted(number: int, noun: str, plural: str | None = None) -> str:
    """A count with its noun: "one review", "five reviews"."""
    return f"{in_words(number)} {noun if number == 1 else plural or noun + 's'}"


def listed(items: Sequence[str], last: str = "and") -> str:
    """Items as prose lists them: "a", "a and b", "a, b and c"."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {last} {items[-1]}"


def capitalised(text: str) -> str:
    """The text with its first letter in upper case, the rest as it is."""
    return text[:1].upper() + text[1:]


def ended(text: str) -> str:
    """A sentence or a clause with a stop at its end, in place of a comma or a dash."""
    return text if text[-1:] in ".!?…”’\"'" else text.rstrip(",;:–—- ") + "."


def plain_number(value: float) -> str:
    """A number without needless decimals: 2.5, 50, 3.25."""
    return f"{value:.10g}"


def in_percent(value: float, decimals: int | None = None) -> str:
    """A percentage, rounded if asked, whose sign stays with it at the end of a line."""
    return f"{plain_number(value if decimals is None else round(value, decimals))}\u00a0%"


def long_date(day: date) -> str:
    """A date as prose writes it, the same in every locale: 18 December 2023."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def written_date(iso: str) -> str:
    """A day, a month or a year, given as 2023-12-18, 2023-12 or 2023, as prose writes it."""
    year, *rest = (int(part) for part in iso.split("-"))
    if len(rest) == 2:
        return long_date(date(year, *rest))
    return f"{_MONTHS[rest[0] - 1]} {year}" if rest else str(year)


def short_month(day: date) -> str:
    """The month of a date where room is short: Dec 2023."""
    return f"{_MONTHS[day.month - 1][:3]} {day.year}"


_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
