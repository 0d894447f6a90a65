"""A workbook that somebody worked in, read back: corrections and notes that were typed, and whether all else stands.

Applies nothing and judges no correction; `corrections` says what is valid.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from reporting.model import NOTE
from reporting.model.correction import CAST, NO, NOT_CAST, PEOPLE_FIELDS, UNDO, YES, actor_and_part, named_in
from reporting.model.workbook import (
    BETWEEN_PEOPLE,
    BY,
    CAST_READ,
    CORRECTED,
    CORRECTIONS,
    CREW_READ,
    DOCUMENT,
    FIELD,
    FILE,
    FORMULA,
    HEADER_ROW,
    JUDGEMENTS,
    KEY,
    NOTES,
    NUMBER,
    ON,
    PROPERTY_KNOWN,
    PROPERTY_TITLE,
    READ,
    READ_HEADINGS,
    REASON,
    REVIEWS,
    ROW,
    digests,
    property_of,
)
from reporting.reading.corrections import Typed, settled_value

_TYPED: Final = (DOCUMENT, FIELD, CORRECTED, REASON, BY, ON)
_LARGEST: Final = 200_000_000
"""Bytes that a workbook may unpack to; six hundred reviews take a tenth of it."""
_MOST_ROWS: Final = 50_000
_MOST_COLUMNS: Final = 100
_MOST_CELLS: Final = 5_000_000


class UnreadableWorkbookError(Exception):
    """No workbook of ours, or none that is whole; the message says what is wrong."""


@dataclass(frozen=True, slots=True)
class Found:
    """A row that was typed, and its cells by their headings."""

    cells: Mapping[str, str]
    row: Typed

    def cell(self, heading: str) -> str:
        """The cell under this heading, as a spreadsheet names it; the row's own name where there is none."""
        return self.cells.get(heading) or self.cells[""]


@dataclass(frozen=True, slots=True)
class WorkedIn:
    """What somebody typed into a workbook.

    `known` is how many rows of corrections.csv the workbook was made with; `numbered` are those of the sheet
    Corrections that it has, by their row there (or, `counted`, by their place among the corrections, as workbooks of
    earlier versions name them), `new` the others; `notes` are the notes by document. `intact` says that nothing else
    was changed, `changed` names the sheets that were, where that is known; `formulas` are cells with a formula where
    somebody types: nothing was taken of them, nor of a correction that has one in a cell that it needs.
    """

    title: str | None
    known: int
    numbered: Mapping[int, Found]
    new: tuple[Found, ...]
    notes: Mapping[str, Found]
    intact: bool
    counted: bool = False
    changed: tuple[str, ...] = ()
    formulas: tuple[str, ...] = ()


def read_worked_in(data: bytes) -> WorkedIn:
    """Reads back what was typed.

    Raises:
        UnreadableWorkbookError: the bytes are no workbook with our sheets.
    """
    book = _opened(data)
    titles = {sheet.title for sheet in book.worksheets}
    if CORRECTIONS not in titles or REVIEWS not in titles:
        raise UnreadableWorkbookError(f"has no sheets “{CORRECTIONS}” and “{REVIEWS}”")
    counted = ROW not in {cell.value for cell in book[CORRECTIONS][HEADER_ROW]}
    own = {each.name: each.value for each in book.custom_doc_props.props}
    was_read = _ReadValues(book)
    now = digests(_values(book)) if _is_of_our_size(book) else None
    numbered: dict[int, Found] = {}
    new: list[Found] = []
    calculated = _rows_of(book[CORRECTIONS], (DOCUMENT, FIELD, CORRECTED))
    for at, cells in _table(book[CORRECTIONS], (DOCUMENT, FIELD, CORRECTED)):
        if at in calculated:  # without its formula a correction that stands would look as if it were taken back
            continue
        number, found = _correction(at, cells, was_read)
        if number is not None and number not in numbered:
            numbered[number] = found
        elif any((found.row.document, found.row.field, found.row.corrected, found.row.reason)):
            new.append(found)
    known = str(own.get(PROPERTY_KNOWN))
    return WorkedIn(
        title=own.get(PROPERTY_TITLE),
        known=int(known) if known.isdecimal() and len(known) < 8 else max(numbered, default=1) - (not counted),
        numbered=numbered,
        new=tuple(new),
        notes=_notes(book[REVIEWS]),
        counted=counted,
        formulas=tuple(_formulas(book)),
        intact=now is not None and own.get(property_of("")) == now[""] and not _commented(book),
        changed=_changed(book, own, now) if now is not None else (),
    )


def _changed(book: Any, own: Mapping[str, Any], now: Mapping[str, str]) -> tuple[str, ...]:
    """The sheets that hold something else than when they were written; none of a workbook of an earlier version."""
    if not any(name.startswith(property_of("") + " ") for name in own):
        return ()
    differ = {sheet.title for sheet in book.worksheets if own.get(property_of(sheet.title)) != now.get(sheet.title)}
    differ |= _commented(book)
    return tuple(sheet.title for sheet in book.worksheets if sheet.title in differ)


def _opened(data: bytes) -> Any:
    import warnings

    from openpyxl import load_workbook

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > _LARGEST:
                raise UnreadableWorkbookError("unpacks to more than a workbook of ours can hold")
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # What other programs add and openpyxl does not know is none of ours.
            return load_workbook(io.BytesIO(data))
    except UnreadableWorkbookError:
        raise
    except Exception as error:  # openpyxl raises whatever its parsers raise
        raise UnreadableWorkbookError(f"cannot be read as a workbook ({type(error).__name__})") from error


def _table(sheet: Any, needed: Sequence[str]) -> Iterator[tuple[int, dict[str, Any]]]:
    """The rows of a sheet's table by heading, with the row's number; formulas are left out."""
    headings = [cell.value for cell in sheet[HEADER_ROW][:_MOST_COLUMNS]]
    while headings and headings[-1] is None:  # one cell in the far corner makes every row as long as can be
        headings.pop()
    missing = [name for name in needed if name not in headings]
    if missing:
        raise UnreadableWorkbookError(f"has no column “{missing[0]}” on the sheet “{sheet.title}”")
    last = min(sheet.max_row, _MOST_ROWS)
    for cells in sheet.iter_rows(min_row=HEADER_ROW + 1, max_row=last, max_col=max(len(headings), 1)):
        told: dict[str, Any] = {}
        for heading, cell in zip(headings, cells, strict=False):
            if heading not in (None, "") and cell.data_type != "f" and str(heading) not in told:
                told[str(heading)] = cell
        yield cells[0].row, told


def _formulas(book: Any) -> Iterator[str]:
    """The cells that hold a formula where something may be typed: what it gives may be another thing tomorrow."""
    for name, headings in ((CORRECTIONS, _TYPED), (REVIEWS, (NOTES,))):
        for cell in _calculated(book[name], headings):
            yield f"{name}!{cell.coordinate}"


def _calculated(sheet: Any, headings: Sequence[str]) -> Iterator[Any]:
    columns = [cell.column for cell in sheet[HEADER_ROW][:_MOST_COLUMNS] if cell.value in headings]
    for at in range(HEADER_ROW + 1, min(sheet.max_row, _MOST_ROWS) + 1):
        yield from (cell for cell in (sheet.cell(at, column) for column in columns) if cell.data_type == "f")


def _rows_of(sheet: Any, headings: Sequence[str]) -> frozenset[int]:
    """The rows that hold a formula under these headings."""
    return frozenset(cell.row for cell in _calculated(sheet, headings))


def _correction(at: int, cells: Mapping[str, Any], was_read: _ReadValues) -> tuple[int | None, Found]:
    numbered = cells.get(ROW) or cells.get(NUMBER)
    number = None if numbered is None else numbered.value
    texts = {name: _text(cells.get(name)) for name in (DOCUMENT, FIELD, READ, CORRECTED, REASON, BY, ON)}
    field = texts[FIELD].casefold()
    number = int(number) if isinstance(number, int | float) and 1 <= number <= _MOST_ROWS else None
    corrected = settled_value(field, texts[CORRECTED])
    if number is not None and not corrected:
        corrected = UNDO  # who empties a correction that stood there takes it back
    read = texts[READ] or was_read.of(texts[DOCUMENT], field, corrected)
    row = Typed(
        document=texts[DOCUMENT], field=field, read=read, corrected=corrected,
        reason=texts[REASON], by=texts[BY], on=texts[ON],
    )  # fmt: skip
    return number, Found(_addresses(CORRECTIONS, cells, at), row)


def _addresses(sheet: str, cells: Mapping[str, Any], at: int) -> dict[str, str]:
    """Where the cells of a row are, by their headings; under "" the first."""
    return {"": f"{sheet}!A{at}", **{heading: f"{sheet}!{cell.coordinate}" for heading, cell in cells.items()}}


def _text(cell: Any) -> str:
    """What a cell holds as text: a day as 2024-01-31, a number without needless decimals."""
    value = None if cell is None else cell.value
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == datetime.min.time() else value.isoformat(" ")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        return f"{value:.10g}"
    return str(value).replace("\r\n", "\n").replace("_x005F_", "_").strip()


class _ReadValues:
    """What the workbook shows as read, by document and field: a correction says what it corrects."""

    def __init__(self, book: Any) -> None:
        self._values: dict[tuple[str, str], str] = {}
        by_number: dict[str, str] = {}
        for _, cells in _table(book[REVIEWS], (FILE, NUMBER)):
            document = _text(cells.get(FILE))
            by_number[_text(cells.get(NUMBER))] = document
            for field, heading in READ_HEADINGS.items():
                self._values[document, field] = _text(cells.get(heading))
            for heading in (CAST_READ, CREW_READ):
                self._values[document, heading] = _text(cells.get(heading))
            self._values[document, "leave out"] = NO if _text(cells.get("Counts as read")) == YES else YES
        if JUDGEMENTS in {sheet.title for sheet in book.worksheets}:
            for _, cells in _table(book[JUDGEMENTS], (KEY, READ)):
                number, _, field = _text(cells.get(KEY)).partition("|")
                self._values[by_number.get(number, ""), field] = _text(cells.get(READ))

    def of(self, document: str, field: str, corrected: str) -> str:
        if field not in PEOPLE_FIELDS:
            return self._values.get((document, field), "")
        heading = CAST_READ if field in (CAST, NOT_CAST) else CREW_READ
        people = self._values.get((document, heading), "").split(BETWEEN_PEOPLE)
        return _one_of(people, field, corrected)


def _one_of(people: Sequence[str], field: str, corrected: str) -> str:
    """What was read of the one who is named, in the same spelling; empty where that cannot be told from here."""
    whom = named_in(CAST, corrected)
    for each in people:
        name, _, made = each.partition(", ")
        if field in (CAST, NOT_CAST):
            name, made = actor_and_part(each)[0], ""
        if named_in(CAST, name) == whom:
            return name if field in re.split(", | and ", made) else each
    return ""


def _notes(sheet: Any) -> dict[str, Found]:
    notes: dict[str, Found] = {}
    for at, cells in _table(sheet, (FILE,)):
        document = _text(cells.get(FILE))
        if document and NOTES in cells:
            typed = Typed(document=document, field=NOTE, read="", corrected=_text(cells[NOTES]))
            notes[document] = Found(_addresses(REVIEWS, cells, at), typed)
    return notes


def _is_of_our_size(book: Any) -> bool:
    """Whether the sheets are no larger than ours: one cell in the far corner makes openpyxl fill all the way to it."""
    cells: int = sum(sheet.max_row * sheet.max_column for sheet in book.worksheets)
    return cells <= _MOST_CELLS


def _values(book: Any) -> Iterator[tuple[str, int, tuple[object, ...]]]:
    for sheet in book.worksheets:
        for number, row in enumerate(sheet.iter_rows(), 1):
            yield sheet.title, number, tuple(FORMULA if cell.data_type == "f" else cell.value for cell in row)


def _commented(book: Any) -> set[str]:
    """The sheets on which somebody put a comment."""
    return {
        sheet.title
        for sheet in book.worksheets
        if any(cell.comment is not None for row in sheet.iter_rows() for cell in row)
    }


def new_rows(worked_in: WorkedIn, rows: Sequence[Typed]) -> tuple[Found, ...]:
    """What was typed that corrections.csv does not hold yet, each with its cell.

    Args:
        rows: the rows of corrections.csv. Those after `known` came from a copy of the same workbook, or were taken
            from it by a build that did not end.
    """
    later = [_content(row) for row in rows[worked_in.known :]]
    places = {place if worked_in.counted else row.row: place for place, row in enumerate(rows, 1)}
    found: list[Found] = []
    for number, each in sorted(worked_in.numbered.items()):
        place = places.get(number)
        if place is None or _content(rows[place - 1])[:-1] != _content(each.row)[:-1]:
            found.append(Found(each.cells, _over(each.row, place)))
    found += worked_in.new
    fresh = []
    for each in found:
        if _content(each.row) in later:
            later.remove(_content(each.row))
        else:
            fresh.append(each)
    return (*fresh, *_new_notes(worked_in, rows))


def _content(row: Typed) -> tuple[str, ...]:
    """What makes a row the row it is: not what was read, which the workbook may show otherwise by then."""
    return row.document, row.field, row.corrected, row.reason, row.by, row.on, str(row.replaces or "")


def _over(row: Typed, number: int | None) -> Typed:
    return Typed(row.document, row.field, row.read, row.corrected, row.reason, row.by, row.on, number)


def _new_notes(worked_in: WorkedIn, rows: Sequence[Typed]) -> list[Found]:
    """Notes that differ from those that the workbook was made with and from those that are kept by now."""
    before, now = _kept_notes(rows[: worked_in.known]), _kept_notes(rows)
    fresh = []
    for document, each in worked_in.notes.items():
        typed = each.row.corrected
        if typed not in (before.get(document, ""), now.get(document, "")):
            fresh.append(Found(each.cells, Typed(document, NOTE, "", typed or UNDO)))
    return fresh


def _kept_notes(rows: Sequence[Typed]) -> dict[str, str]:
    return {row.document: "" if row.corrected == UNDO else row.corrected for row in rows if row.field == NOTE}
