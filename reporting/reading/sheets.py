"""Table files to rows of printed cells: comma- or tab-separated text, and Excel workbooks.

Does not know what the columns mean. A typed cell is printed plainly: a day as 2024-01-31, a number without needless
zeros; a formula by the value that was saved with it.
"""

from __future__ import annotations

import csv
import datetime
import io
import re
import warnings
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, Final

from reporting.reading.archives import opened
from reporting.reading.decoding import decode
from reporting.reading.gathering import NotTakenError

_EACH_ROW: Final = 1_000
"""Characters that each row of a table may have on the average, so that long texts cost no more than many."""
LARGEST_CELL: Final = 200_000
"""Characters. A longer one is no review but a quotation mark that was left open."""
MOST_COLUMNS: Final = 100
_CELLS_A_ROW: Final = 200
"""Cells for each row that is read, of all sheets of a workbook together: as two sheets of the most columns have."""
_DELIMITERS: Final = ",;\t|"
_SAMPLE: Final = 64_000
_SAMPLE_ROWS: Final = 30

Cells = Sequence[str]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet's rows with their numbers, as a spreadsheet shows them: the first is 1, empty ones are counted.

    `cut` where there is more than is read. `dated` names the cells, by row and column, that hold a typed day.
    """

    name: str
    rows: Sequence[tuple[int, Cells]]
    encoding: str = "utf-8"
    notes: tuple[str, ...] = ()
    cut: bool = False
    dated: frozenset[tuple[int, int]] = frozenset()


def text_sheet(data: bytes, most: int, fits: Callable[[Sequence[Cells]], int]) -> Sheet:
    """The rows of a comma-, semicolon-, tab- or bar-separated file.

    Args:
        most: the number of rows that are read.
        fits: how well the first rows look like a table of clippings; it tells which sign parts the cells.

    Raises:
        NotTakenError: a cell is too long.
    """
    decoded = decode(data)
    notes = [decoded.note] if decoded.note else []
    samples = {sign: _sample(decoded.text[:_SAMPLE], sign) for sign in _DELIMITERS}
    sign = max(_DELIMITERS, key=lambda each: (fits(samples[each]), -_DELIMITERS.index(each)))
    limit = csv.field_size_limit(LARGEST_CELL)
    try:
        try:
            rows, cut = _parsed(decoded.text, sign, most, strict=True)
        except csv.Error as error:
            if "field larger" in str(error):
                raise
            notes.append("has quotation marks that are not closed or not doubled; some cells may be read wrongly")
            rows, cut = _parsed(decoded.text, sign, most, strict=False)
    except csv.Error:
        raise NotTakenError(
            f"has a cell of more than {LARGEST_CELL:,} characters; is a quotation mark left open?"
        ) from None
    finally:
        csv.field_size_limit(limit)
    return Sheet("", rows, decoded.encoding, tuple(notes), cut)


def workbook_sheets(data: bytes, most: int) -> list[Sheet]:
    """The sheets of an Excel workbook that hold anything, in order, and not more than `most` rows of each.

    Raises:
        NotTakenError: it is no workbook, protected or too large.
    """
    from openpyxl import load_workbook

    try:
        with opened(data, "Excel") as archive:
            _refuse_overgrown(archive)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what openpyxl does not know, or takes for no date, is printed as it is
            workbook = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
            sheets, cells = [], most * _CELLS_A_ROW
            for sheet in workbook.worksheets:
                if hasattr(sheet, "iter_rows"):
                    sheets.append(_sheet(sheet, most, cells))
                    cells -= sum(len(row) for _, row in sheets[-1].rows)
        workbook.close()
    except NotTakenError:
        raise
    except _BROKEN:
        raise NotTakenError("is no Excel workbook that can be read; save it anew") from None
    return [sheet for sheet in sheets if sheet.rows]


_MOST_ELEMENTS: Final = 1_000_000
"""Of a part of a workbook that is no sheet; the texts of 12,000 clippings make a tenth of them."""
_MOST_STYLES: Final = 100_000
"""Elements of its styles; a workbook has some hundreds."""
_MOST_SHEETS: Final = 100
_SHEET: Final = re.compile(rb"<(?:[\w.-]{1,20}:)?sheet[\s/>]")
_ROOT: Final = re.compile(
    rb"[\xef\xbb\xbf\xfe\xff]{0,3}\s{0,99}(?:<\?[^<>]{0,200}\?>\s{0,99})?<(?:[\w.-]{1,20}:)?(\w{1,20})"
)
_SMALL_PART: Final = 4_000
"""Bytes that hold too little to look at."""


def _refuse_overgrown(archive: zipfile.ZipFile) -> None:
    """Refuses a workbook whose styles, texts or sheets would take minutes: a few kilobytes may hold millions of them.

    Raises:
        NotTakenError: it does.
    """
    for part in archive.infolist():
        if part.file_size < _SMALL_PART:
            continue
        data = archive.read(part).replace(b"\0", b"")  # which stand in XML of two bytes a letter
        root = _ROOT.match(data)
        if root and root[1] == b"worksheet":
            continue  # its cells are counted as they are read
        if len(_SHEET.findall(data)) > _MOST_SHEETS:
            raise NotTakenError(f"has more than {_MOST_SHEETS} sheets")
        # What hides its root behind something else is looked at as styles are: no program writes it.
        small = root[1] == b"styleSheet" if root else data.lstrip(b"\xef\xbb\xbf\xfe\xff \r\n\t").startswith(b"<")
        if data.count(b"<") > (_MOST_STYLES if small else _MOST_ELEMENTS):
            raise NotTakenError("holds more styles or texts beside its cells than a table of clippings has")


_BROKEN: Final = (
    zipfile.BadZipFile, zlib.error, KeyError, ValueError, TypeError, AttributeError, IndexError, OSError, EOFError,
    SyntaxError, RuntimeError, OverflowError,
)  # fmt: skip
"""What openpyxl and the XML parser raise on a broken workbook."""


def _sample(text: str, sign: str) -> list[Cells]:
    try:
        return list(islice(csv.reader(io.StringIO(text, newline=""), delimiter=sign), _SAMPLE_ROWS))
    except csv.Error:
        return []


def _parsed(text: str, sign: str, most: int, *, strict: bool) -> tuple[list[tuple[int, Cells]], bool]:
    rows: list[tuple[int, Cells]] = []
    room = most * _EACH_ROW
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=sign, strict=strict)
    for number, cells in enumerate(reader, start=1):
        room -= sum(map(len, cells))
        if number > most or room < 0:
            return rows, True
        if any(cell.strip() for cell in cells):
            rows.append((number, cells[:MOST_COLUMNS]))
    return rows, False


def _sheet(sheet: Any, most: int, most_cells: int) -> Sheet:
    rows: list[tuple[int, Cells]] = []
    dated: set[tuple[int, int]] = set()
    room = most * _EACH_ROW
    # The bounds also keep a single cell at the sheet's far corner from making millions of empty ones.
    found: Iterator[Sequence[Any]] = sheet.iter_rows(max_row=most + 1, max_col=MOST_COLUMNS)
    for number, cells in enumerate(found, start=1):
        printed = [_printed(cell) for cell in cells]
        if any(printed):
            room -= sum(map(len, printed))
            most_cells -= len(printed)
            if number > most or room < 0 or most_cells < 0:
                return Sheet(sheet.title, rows, cut=True, dated=frozenset(dated))
            rows.append((number, printed))
            days = (datetime.date, datetime.time)
            dated.update((number, i) for i, cell in enumerate(cells) if isinstance(cell.value, days))
    return Sheet(sheet.title, rows, dated=frozenset(dated))


def _printed(cell: Any) -> str:
    """A cell as words."""
    value = cell.value
    if value is None or cell.data_type == "e":
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, datetime.datetime):
        return value.date().isoformat() if value.time() == datetime.time() else value.isoformat(" ", "minutes")
    if isinstance(value, datetime.date | datetime.time):
        return value.isoformat()
    if isinstance(value, int | float):
        percent = "%" in (cell.number_format or "")
        return f"{value * 100:.10g}%" if percent else f"{value:.15g}"
    text = str(value)
    if len(text) > LARGEST_CELL:
        raise NotTakenError(f"has a cell of more than {LARGEST_CELL:,} characters")
    return text
