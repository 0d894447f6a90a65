"""How one value of a cell is written: numbers, percents, addresses, stances.

Does not write markup: what it returns is text, and the templates dress it.
"""

from __future__ import annotations

from datetime import date
from typing import Final
from urllib.parse import urlsplit

from reporting.model.report import Cell, Run
from reporting.model.review import Stance
from reporting.notation.wording import long_date

NOT_STATED: Final = "not stated"
SYMBOLS: Final[dict[Stance, str]] = {"positive": "▲", "mixed": "◆", "negative": "▼"}
"""A shape a stance, so that it is told without colour."""

_ADDRESS: Final = 44
"""Characters of an address that are printed; the link has all of it."""

_CLOSING: Final = frozenset(",.;:!?)]}’”…%-–/")
_OPENING: Final = frozenset("([{‘“-–/")


def written(cell: Cell) -> str:
    """The words of a cell's value; "not stated" where there is none."""
    value = cell.value
    if value is None:
        return NOT_STATED
    if isinstance(value, date):
        return day(value)
    if isinstance(value, int | float):
        return f"{number(value)}\u00a0%" if cell.kind == "percent" else number(value)
    return address(value) if cell.kind == "link" else value


def day(value: date) -> str:
    """A date whose day stays with its month at the end of a line."""
    return long_date(value).replace(" ", "\u00a0", 1)


def number(value: int | float) -> str:
    """A number with at most two decimals and commas by the thousand."""
    if isinstance(value, int):
        return f"{value:,}"
    if value != value or value in (float("inf"), float("-inf")):
        return NOT_STATED
    short = f"{value:,.2f}".rstrip("0").rstrip(".")
    return "0" if short == "-0" else short.replace("-", "−")


def address(url: str) -> str:
    """An address as it is read out: no scheme, no "www.", cut where it is long."""
    bare = url.split("://", 1)[-1].removeprefix("www.").rstrip("/")
    return bare if len(bare) <= _ADDRESS else bare[: _ADDRESS - 1] + "…"


def safe_address(value: object) -> str | None:
    """The address where it may be linked (http and https, with a host), else None."""
    if not isinstance(value, str):
        return None
    try:
        parts = urlsplit(value)
    except ValueError:
        return None
    return value if parts.scheme in ("http", "https") and parts.netloc and value.isprintable() else None


def gap(before: str, after: str) -> str:
    """What parts two stretches of text: a space, unless one brings its own, or a stop follows or a bracket opens."""
    if not before or not after or before[-1].isspace() or after[0].isspace():
        return ""
    return "" if before[-1] in _OPENING or after[0] in _CLOSING else " "


def spaced(runs: tuple[Run, ...]) -> list[tuple[str, Run]]:
    """Each run with what parts it from the one before: a space, unless the runs bring their own or a stop follows."""
    parted: list[tuple[str, Run]] = []
    before = ""
    for run in runs:
        quoted = run.style in ("quote", "paraphrase")
        parted.append((gap(before, "“" if quoted and run.text else run.text), run))
        before = run.text or before
    return parted
