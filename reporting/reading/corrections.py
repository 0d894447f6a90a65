"""corrections.csv: what people correct by hand, row by row, with the document that proves it; rows are only ever added.

Knows neither the reviews that are corrected nor the workbook that rows come from.
"""

from __future__ import annotations

import csv
import dataclasses
import hashlib
import io
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final, Literal, NamedTuple

from reporting.errors import SourceError
from reporting.model import ASPECTS, BYLINE_FIELDS, CORRECTABLE, NOTE, STANCES, Correction, Document
from reporting.model.correction import NOT_JUDGED, NOT_STATED, STATED_FIELDS, UNDO, YES, named_in
from reporting.notation import find_dates
from reporting.notation.conversion import LETTERS
from reporting.notation.stated_marks import stated_mark
from reporting.notation.wording import listed, long_date
from reporting.reading.cleaning import clean, one_line
from reporting.reading.decoding import decode
from reporting.reading.gathering import CORRECTIONS
from reporting.reading.stated_values import misfit_statement, settled_statement

COLUMNS: Final = ("document", "field", "read", "corrected", "reason", "by", "date", "replaces row")
REPLACES: Final = "replaces"
"""What the last column was called when it counted the corrections; what a file has under this name still does."""
_Needed = Literal["document", "field", "corrected"]
_NEEDED: Final[tuple[_Needed, ...]] = ("document", "field", "corrected")
_LONGEST: Final = 200_000
"""Characters of one cell: more than a cell of a workbook can hold."""
MOST_ROWS: Final = 10_000
"""Twice as many, each of which names no review, would take more than a gigabyte to print in the workbook."""


@dataclasses.dataclass(frozen=True, slots=True)
class Typed:
    """A row as somebody typed it; `replaces` counts from 1 which of the rows it was typed over.

    `row` is the number that a spreadsheet shows beside it.
    """

    document: str
    field: str
    read: str
    corrected: str
    reason: str = ""
    by: str = ""
    on: str = ""
    replaces: int | None = None
    row: int = dataclasses.field(default=0, compare=False)


class Fault(NamedTuple):
    """Why a row is not valid, and which of its cells to look at."""

    message: str
    at: _Needed


def fault_of(row: Typed) -> Fault | None:
    """Why a row is not valid; None for one that is."""
    missing = [name for name in _NEEDED if not getattr(row, name)]
    if missing:
        return Fault(f"{listed(missing)} {'is' if len(missing) == 1 else 'are'} empty", missing[0])
    if row.field not in (*CORRECTABLE, NOTE):
        return Fault(_unknown(row.field), "field")
    message = None if row.corrected == UNDO or row.field == NOTE else _misfit(row.field, row.corrected)
    return None if message is None else Fault(message, "corrected")


def _unknown(name: str) -> str:
    from difflib import get_close_matches  # here: hardly a row has such a field

    near = get_close_matches(name, CORRECTABLE, n=1)
    meant = f"; did you mean {near[0]}? Known" if near else "; known"
    return f"“{name}” is no field{meant} are {', '.join(CORRECTABLE)}"


def _misfit(name: str, corrected: str) -> str | None:
    """Why a value cannot stand for a field, or None where it can."""
    if name in STATED_FIELDS:
        return misfit_statement(name, corrected)
    choices = _choices(name)
    if choices and corrected not in choices:
        return f"“{corrected}” cannot stand for {name}; choose {listed((*choices, UNDO), 'or')}"
    if name == "mark" and corrected != NOT_STATED and stated_mark(corrected) is None:
        return f"“{corrected}” is no mark; write it as 3.5/5, 70 % or B+"
    if name == "published" and corrected != NOT_STATED and not _is_day(corrected):
        return _no_day(corrected)
    return None


def _no_day(text: str) -> str:
    readings = found[0].readings if (found := find_dates(text)) else ()
    if len(readings) == 2:
        either, written = [long_date(day) for day in readings], [day.isoformat() for day in readings]
        return f"“{text}” may be {listed(either, 'or')}; write {listed(written, 'or')}"
    return f"“{text}” is no date; write the day as 2024-01-31"


def _choices(name: str) -> tuple[str, ...]:
    if name in ASPECTS:
        return (*STANCES, NOT_JUDGED)
    return {"verdict": (*STANCES, NOT_STATED), "leave out": (YES,)}.get(name, ())


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _day(text: str) -> date | None:
    """The day that a text writes in a way that can be read in one way alone; None of any other text."""
    found = find_dates(text)
    return found[0].value if len(found) == 1 and found[0].printed == text else None


def settled_value(name: str, corrected: str) -> str:
    """What was typed, in the spelling of the choices: "Positive" is positive, "b+" is B+, 18/11/2022 is 2022-11-18."""
    words = corrected.strip()
    if name == "published" and (day := _day(words)) is not None:
        return day.isoformat()
    if name in BYLINE_FIELDS or name == NOTE:
        return UNDO if words.lower() == UNDO else NOT_STATED if words.lower() == NOT_STATED else words
    if name in STATED_FIELDS:
        return settled_statement(name, words)
    known = (*_choices(name), UNDO, NOT_STATED) if name in CORRECTABLE else ()
    if words.casefold() in known:
        return words.casefold()
    return words.upper() if name == "mark" and words.upper() in LETTERS else words


def read_corrections(data: bytes) -> tuple[Document | None, tuple[Correction, ...]]:
    """Every row of corrections.csv in order, and the document whose lines they cite; None where there is no row.

    Raises:
        SourceError: it is no table with the columns that are needed.
    """
    rows = typed_rows(data)
    lines = [one_line(clean(_told(row))[0]) for row in rows]
    if not rows:
        return None, ()
    document = Document(
        id=CORRECTIONS, sha256=hashlib.sha256(data).hexdigest(), kind="statement", format="table", text="\n".join(lines)
    )
    corrections, at = [], 0
    for number, (row, line) in enumerate(zip(rows, lines, strict=True), 1):
        fault, corrected = fault_of(row), _corrected(row)
        corrections.append(
            Correction(
                number=number, document=row.document, field=row.field, name=named_in(row.field, corrected),
                read=clean(row.read)[0], corrected=corrected, reason=clean(row.reason)[0],
                by=clean(row.by)[0], on=clean(row.on)[0],
                replaces=row.replaces, row=row.row, fault=None if fault is None else fault.message,
                spans=(document.span(at, at + len(line)),),
            )
        )  # fmt: skip
        at += len(line) + 1
    return document, tuple(corrections)


def _corrected(row: Typed) -> str:
    """What is to be printed, without what no text of a document may hold either: control and direction characters."""
    words = clean(row.corrected)[0]
    return one_line(words) if row.field in (*BYLINE_FIELDS, *STATED_FIELDS) else words


def _told(row: Typed) -> str:
    """A row as the report cites it."""
    who = f" by {row.by}" if row.by else ""
    when = f" on {row.on}" if row.on else ""
    if row.field == NOTE:  # which is nobody's but who wrote it: what is handed over holds these lines
        return f"Note by hand{who}{when}: {row.document or 'no document'}"
    was = f" (was read: {row.read})" if row.read else ""
    why = f": {row.reason}" if row.reason else ""
    said = f"{row.document or 'no document'}, {row.field or 'no field'}: {row.corrected or 'nothing'}"
    return f"Corrected by hand{who}{when}: {said}{was}{why}"


def typed_rows(data: bytes) -> list[Typed]:
    """The rows of corrections.csv as they were typed.

    Raises:
        SourceError: it is no table with the columns that are needed.
    """
    text = _text(data)
    if not text.strip():
        return []
    header = _header(text)
    limit = csv.field_size_limit(_LONGEST)
    try:
        records = list(enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text)), 1))
    except csv.Error as error:
        raise _unusable(f"{error}.") from None
    finally:
        csv.field_size_limit(limit)
    filled = [(number, cells) for number, cells in records[1:] if any(cell.strip() for cell in cells)]
    if len(filled) > MOST_ROWS:  # what a person typed is never dropped, so that nothing of it is read
        raise _unusable(f"has {len(filled):,} rows, and {MOST_ROWS:,} are the most that are read.")
    counted = {number: at for at, (number, _) in enumerate(filled, 1)}
    return [
        _typed({name: cell.strip() for name, cell in zip(header, cells, strict=False)}, number, counted)
        for number, cells in filled
    ]


def _typed(record: dict[str, str], row: int, counted: Mapping[int, int]) -> Typed:
    name = record.get("field", "").casefold()
    above = _number(record.get(COLUMNS[-1], ""))
    return Typed(
        document=record.get("document", ""), field=name, read=record.get("read", ""),
        corrected=settled_value(name, record.get("corrected", "")), reason=record.get("reason", ""),
        by=record.get("by", ""), on=record.get("date", ""), row=row,
        replaces=_number(record.get(REPLACES, "")) if above is None else counted.get(above),
    )  # fmt: skip


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 8 else None


def with_rows(data: bytes, rows: Sequence[Typed]) -> bytes:
    """corrections.csv with these rows after all that it holds, which stays as it is.

    Raises:
        SourceError: what is there is no table with the columns that are needed.
    """
    text = _text(data)
    out = io.StringIO(newline="")
    if text.strip():
        header, delimiter = _header(text), _delimiter(text)
        out.write(text if text.endswith("\n") else text + "\n")
    else:
        header, delimiter = list(COLUMNS), ","
        csv.writer(out, lineterminator="\n").writerow(header)
    writer = csv.DictWriter(out, header, restval="", extrasaction="ignore", delimiter=delimiter, lineterminator="\n")
    there = typed_rows(data)
    shown = [row.row for row in there]
    for row in rows:
        replaces = "" if row.replaces is None else str(row.replaces)
        of_row = "" if row.replaces is None or row.replaces > len(shown) else str(shown[row.replaces - 1])
        writer.writerow(
            {
                "document": row.document, "field": row.field, "read": row.read, "corrected": row.corrected,
                "reason": row.reason, "by": row.by, "date": row.on, REPLACES: replaces, COLUMNS[-1]: of_row,
            }
        )  # fmt: skip
    made = out.getvalue().encode("utf-8", "backslashreplace")
    if len(typed_rows(made)) != len(there) + len(rows):
        raise _unusable("ends inside a cell: a quotation mark is not closed.")
    return made


def _text(data: bytes) -> str:
    return decode(data).text.removeprefix("\ufeff")


def _delimiter(text: str) -> str:
    """What parts the columns: where decimals have a comma, spreadsheets save with semicolons."""
    header = text.split("\n", 1)[0]
    return max(",;\t", key=header.count)


def _header(text: str) -> list[str]:
    line = text.split("\n", 1)[0].rstrip("\r")
    try:
        names = next(csv.reader([line], delimiter=_delimiter(text)), [])
    except csv.Error as error:
        raise _unusable(f"{error}.") from None
    missing = [name for name in _NEEDED if name not in names]
    if missing:
        raise _unusable(f"has no column {listed([f'“{name}”' for name in missing])}.")
    return names


def _unusable(message: str) -> SourceError:
    return SourceError(message, place=CORRECTIONS, remedy=f"Make its first line read: {','.join(COLUMNS)}")
