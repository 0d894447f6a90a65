"""corrections.csv: what people correct by hand, row by row, with the document that proves it; rows are only ever added.

Knows neither the reviews that are corrected nor the workbook that rows come from.
"""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Self

from pydantic import Field, ValidationError, model_validator

from reporting.errors import SourceError
from reporting.model import ASPECTS, BYLINE_FIELDS, CORRECTABLE, NOTE, STANCES, Correction, Document
from reporting.model.correction import NOT_JUDGED, NOT_STATED, UNDO, YES
from reporting.model.span import Frozen
from reporting.notation.conversion import LETTERS
from reporting.notation.stated_marks import stated_mark
from reporting.notation.wording import listed
from reporting.reading.cleaning import clean, one_line
from reporting.reading.decoding import decode
from reporting.reading.gathering import CORRECTIONS

COLUMNS: Final = ("document", "field", "read", "corrected", "reason", "by", "date", "replaces")
_NEEDED: Final = ("document", "field", "corrected")
_LONGEST: Final = 200_000
"""Characters of one cell: more than a cell of a workbook can hold."""
MOST_ROWS: Final = 20_000


@dataclass(frozen=True, slots=True)
class Typed:
    """A row as somebody typed it; `replaces` is the number of the row that it was typed over."""

    document: str
    field: str
    read: str
    corrected: str
    reason: str = ""
    by: str = ""
    on: str = ""
    replaces: int | None = None


class Change(Frozen):
    """A correction that can be applied: a known field, and a value that the field may take."""

    document: str = Field(min_length=1)
    field: str = Field(min_length=1)
    corrected: str = Field(min_length=1)

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if self.field not in (*CORRECTABLE, NOTE):
            raise ValueError(f"“{self.field}” is no field; known are {', '.join(CORRECTABLE)}")
        if self.corrected == UNDO or self.field == NOTE:
            return self
        choices = _choices(self.field)
        if choices and self.corrected not in choices:
            offered = listed((*choices, UNDO), "or")
            raise ValueError(f"“{self.corrected}” cannot stand for {self.field}; choose {offered}")
        if self.field == "mark" and self.corrected != NOT_STATED and stated_mark(self.corrected) is None:
            raise ValueError(f"“{self.corrected}” is no mark; write it as 3.5/5, 70 % or B+")
        if self.field == "published" and self.corrected != NOT_STATED and not _is_day(self.corrected):
            raise ValueError(f"“{self.corrected}” is no date; write the day as 2024-01-31")
        return self


def _choices(field: str) -> tuple[str, ...]:
    if field in ASPECTS:
        return (*STANCES, NOT_JUDGED)
    return {"verdict": (*STANCES, NOT_STATED), "leave out": (YES,)}.get(field, ())


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def settled_value(field: str, corrected: str) -> str:
    """What was typed, in the spelling of the choices: "Positive" is positive, "b+" is B+."""
    words = corrected.strip()
    if field in BYLINE_FIELDS or field == NOTE:
        return UNDO if words.lower() == UNDO else NOT_STATED if words.lower() == NOT_STATED else words
    known = (*_choices(field), UNDO, NOT_STATED) if field in CORRECTABLE else ()
    if words.casefold() in known:
        return words.casefold()
    return words.upper() if field == "mark" and words.upper() in LETTERS else words


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
        corrections.append(
            Correction(
                number=number, document=row.document, field=row.field, read=clean(row.read)[0],
                corrected=_corrected(row), reason=clean(row.reason)[0], by=clean(row.by)[0], on=clean(row.on)[0],
                replaces=row.replaces, fault=fault_of(row),
                spans=(document.span(at, at + len(line)),),
            )
        )  # fmt: skip
        at += len(line) + 1
    return document, tuple(corrections)


def _corrected(row: Typed) -> str:
    """What is to be printed, without what no text of a document may hold either: control and direction characters."""
    words = clean(row.corrected)[0]
    return one_line(words) if row.field in BYLINE_FIELDS else words


def fault_of(row: Typed) -> str | None:
    """Why a row is not valid, in words; None for one that is."""
    missing = [name for name in _NEEDED if not getattr(row, name)]
    if missing:
        return f"{listed(missing)} {'is' if len(missing) == 1 else 'are'} empty"
    try:
        Change(document=row.document, field=row.field, corrected=row.corrected)
    except ValidationError as error:
        return str(error.errors()[0]["msg"]).removeprefix("Value error, ")
    return None


def _told(row: Typed) -> str:
    """A row as the report cites it."""
    who = f" by {row.by}" if row.by else ""
    when = f" on {row.on}" if row.on else ""
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
    _header(text)
    limit = csv.field_size_limit(_LONGEST)
    try:
        records = list(csv.DictReader(io.StringIO(text, newline=""), delimiter=_delimiter(text)))
    except csv.Error as error:
        raise _unusable(f"{error}.") from None
    finally:
        csv.field_size_limit(limit)
    if len(records) > MOST_ROWS:  # what a person typed is never dropped, so that nothing of it is read
        raise _unusable(f"has {len(records):,} rows, and {MOST_ROWS:,} are the most that are read.")
    cells = ({str(k or ""): v.strip() for k, v in record.items() if isinstance(v, str)} for record in records)
    return [_typed(record) for record in cells if any(record.values())]


def _typed(record: dict[str, str]) -> Typed:
    replaces, field = record.get("replaces", ""), record.get("field", "").casefold()
    return Typed(
        document=record.get("document", ""), field=field, read=record.get("read", ""),
        corrected=settled_value(field, record.get("corrected", "")), reason=record.get("reason", ""),
        by=record.get("by", ""), on=record.get("date", ""),
        replaces=int(replaces) if replaces.isascii() and replaces.isdecimal() and len(replaces) < 8 else None,
    )  # fmt: skip


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
    for row in rows:
        replaces = "" if row.replaces is None else str(row.replaces)
        writer.writerow(
            {
                "document": row.document, "field": row.field, "read": row.read, "corrected": row.corrected,
                "reason": row.reason, "by": row.by, "date": row.on, "replaces": replaces,
            }
        )  # fmt: skip
    made = out.getvalue().encode("utf-8", "backslashreplace")
    if len(typed_rows(made)) != len(typed_rows(data)) + len(rows):
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
    return SourceError(message, place=CORRECTIONS, remedy=f"Its first line reads: {','.join(COLUMNS)}")
