"""What the workbook that is written and the workbook that is read back agree on: sheets, headings, properties, digest.

Knows no program for workbooks and no file: cells come as plain values.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from itertools import chain
from typing import Final

HEADER_ROW: Final = 3
"""Row of the column headings: the title stands in A1, a note in A2."""
REVIEWS, JUDGEMENTS, CORRECTIONS = "Reviews", "Judgements", "Corrections"
NUMBER, FILE, NOTES = "Number", "File", "Notes"
NOT_HANDED_OVER: Final = "Notes (not handed over)"
"""What the column of notes is called in the copy that travels inside the PDF, where it is empty."""
ROW: Final = "Row"
"""The row of corrections.csv that a spreadsheet shows."""
DOCUMENT, FIELD, READ, CORRECTED, REASON, BY, ON = "Document", "Field", "Read", "Corrected", "Reason", "By", "Date"
KEY: Final = "Key"
_TYPED_ROW: Final = frozenset({NUMBER, ROW, DOCUMENT, FIELD, READ, CORRECTED, REASON, BY, ON})
READ_HEADINGS: Final[Mapping[str, str]] = {
    "verdict": "Verdict read", "mark": "Mark read", "critic": "Critic read", "outlet": "Outlet read",
    "published": "Published read",
    "episodes": "Episodes read", "running time": "Minutes read", "platform": "Platforms read", "genre": "Genres read",
    "year": "Year read",
}  # fmt: skip
"""The columns of the sheet Reviews that hold what was read, by the field that corrects it."""
CAST_READ, CREW_READ = "Cast read", "Crew read"
"""Those that hold everybody whom a review names; a correction is about one of them."""
BETWEEN_PEOPLE: Final = "; "
"""What parts one from the next there."""
PROPERTY_TITLE, PROPERTY_KNOWN, PROPERTY_DIGEST = "reporting title", "reporting corrections", "reporting digest"
"""Names of the workbook's own properties: which title, how many rows of corrections.csv it knows, the digest of all."""


def property_of(sheet: str) -> str:
    """The name of the property that holds the digest of a sheet; of all sheets with ""."""
    return f"{PROPERTY_DIGEST} {sheet}".rstrip()


PROPERTY_PORTFOLIO: Final = "reporting portfolio"
"""Name of the property by which the workbook of all titles is known again."""

Row = tuple[str, int, tuple[object, ...]]
"""A row of a sheet: the sheet's name, the row's number, its values in order; a formula as FORMULA."""
FORMULA: Final = "\x00formula"


def typed_columns(sheet: str, headings: Iterable[object]) -> frozenset[int]:
    """The columns, from 0, of a sheet that people type in."""
    typed = {CORRECTIONS: _TYPED_ROW, REVIEWS: {NOTES}}.get(sheet, set())
    return frozenset(at for at, heading in enumerate(headings) if heading in typed)


def digests(rows: Iterable[Row]) -> dict[str, str]:
    """The digest of all that nobody is meant to type in, by sheet, and under "" that of all sheets together; the same
    in whatever order a table was sorted.
    """
    typed: dict[str, frozenset[int]] = {}
    told: dict[str, list[str]] = {}
    for sheet, number, values in rows:
        if number == HEADER_ROW:
            typed[sheet] = typed_columns(sheet, values)
        skipped = typed.get(sheet, frozenset()) if number > HEADER_ROW else frozenset()
        cells = [f"{at}={_plain(v)}" for at, v in enumerate(values) if v not in (None, "") and at not in skipped]
        if cells:
            told.setdefault(sheet, []).append("\x1f".join([sheet, *cells]))
    return {sheet: _digest(lines) for sheet, lines in told.items()} | {"": _digest(chain(*told.values()))}


def _digest(lines: Iterable[str]) -> str:
    return hashlib.sha256("\x1e".join(sorted(lines)).encode("utf-8", "surrogatepass")).hexdigest()


def _plain(value: object) -> str:
    """A value as every program keeps it: ten digits of a number, a day without its hour."""
    if isinstance(value, str):
        return value.replace("\r\n", "\n").replace("_x005F_", "_").strip()
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, int | float):
        return f"{value:.10g}"
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    return str(value)
