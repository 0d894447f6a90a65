"""One table on one sheet: heading, filters, frozen panes, types, widths, links to the evidence, print set-up.

Does not know which tables there are: `workbook` does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import copy
from datetime import date
from itertools import groupby
from math import ceil
from typing import Any, Final

from openpyxl.cell import Cell as ExcelCell
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.utils.datetime import to_excel
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table as ExcelTable
from openpyxl.worksheet.table import TableColumn, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from reporting.model import Cell, Report, Row, Stance, Table
from reporting.model.workbook import HEADER_ROW
from reporting.rendering.formatting import NOT_STATED, safe_address
from reporting.rendering.workbook_bytes import ACCENT
from reporting.rendering.workbook_live import Formulas, Live
from reporting.rendering.workbook_rows import Value, put_formula, put_height, put_link
from reporting.rendering.workbook_text import put_text, safe_text

_CHARACTERS_A_WIDTH: Final = 15
_LEGIBLE: Final = 330
"""Characters across a printed page that can still be read."""
_NARROWEST, _WIDEST = 9, 78
_MARGIN: Final = 2.5
"""Of a column's width what indent and borders take."""
_RAGGED: Final = 0.25
"""The part of a line that words leave empty at its end."""
_LINE_HEIGHT, _HIGHEST = 13.2, 400
_INK, _MUTED, _ACCENT, _LINE = "FF1F2430", "FF5C6370", f"FF{ACCENT}", "FFD5D9DF"
_FACE: Final = "Arial"
BODY: Final = Font(name=_FACE, size=10, color=_INK)
QUIET: Final = Font(name=_FACE, size=10, color=_MUTED, italic=True)
LINKED: Final = Font(name=_FACE, size=10, color=_ACCENT, underline="single")
_CITED: Final = Font(name=_FACE, size=10, color=_ACCENT)
HEADING: Final = Font(name=_FACE, size=10, bold=True, color="FFFFFFFF")
HEADING_FILL: Final = PatternFill("solid", fgColor=_ACCENT)
TITLE: Final = Font(name=_FACE, size=16, bold=True, color=_INK)
HAIR: Final = Border(bottom=Side(style="thin", color=_LINE))
STANCE_FILLS: Final[dict[str, PatternFill]] = {
    "positive": PatternFill("solid", fgColor="FFD5ECE7"),
    "mixed": PatternFill("solid", fgColor="FFF7EBC8"),
    "negative": PatternFill("solid", fgColor="FFF6D9D2"),
}
FORMATS: Final = {"integer": "#,##0", "decimal": "0.##", "percent": "0.0%", "date": "d mmm yyyy"}
_NUMBERS: Final = frozenset(FORMATS) - {"date"}
_EVIDENCE: Final = "Evidence"
_EVIDENCE_WIDTH: Final = 1.9
"""Of a column, where others have 1: five numbers stand in a line."""
_NAMES: Final = {"register": "reviews"}
"""Tables that formulas and people know under another name."""
_UNLINKED: Final = frozenset({"evidence", "corrections"})
"""Tables whose cells are no links: in cells that people type in a link would stay when the value is gone."""
_NO_FORMULAS: Final[Formulas] = {}
_FONTS: Final = {
    "body": BODY, "quiet": QUIET, "linked": LINKED, "cited": _CITED, "heading": HEADING, "title": TITLE,
}  # fmt: skip
Look = tuple[str, str, str]
"""How a cell looks: the name of its font, how it is aligned, the format of its number."""


class Looks:
    """The looks of a book's cells, each made once: openpyxl compares all styles there are for each that is set."""

    def __init__(self) -> None:
        self._made: dict[Look, Any] = {}
        self._changed: dict[tuple[object, ...], Any] = {}

    def cell(self, sheet: Worksheet, row: int, column: int, look: Look) -> ExcelCell:
        """A fresh cell with that look."""
        made = self._made.get(look)
        if made is None:
            made = self._made[look] = _style(sheet, *look)
        cell = ExcelCell(sheet, row, column)
        setattr(cell, "_style", made)  # noqa: B010 - one for all: a copy each would take half of a cell's memory
        sheet._cells[row, column] = cell
        return cell

    def change(
        self, cell: ExcelCell, *, font: Font | None = None, fill: PatternFill | None = None, number_format: str = ""
    ) -> None:
        """Gives a cell another font, fill or format than it has."""
        key = getattr(cell, "_style").tobytes(), id(font), id(fill), number_format  # noqa: B009
        if key not in self._changed:
            setattr(cell, "_style", copy(getattr(cell, "_style")))  # noqa: B009, B010 - which other cells have too
            if number_format:
                cell.number_format = number_format
            if font is not None:
                cell.font = font
            if fill is not None:
                cell.fill = fill
            self._changed[key] = getattr(cell, "_style")  # noqa: B009
        setattr(cell, "_style", self._changed[key])  # noqa: B010


def cell_of(sheet: Worksheet, row: int, column: int) -> ExcelCell:
    """The cell that was written there."""
    cell = sheet._cells[row, column]
    assert isinstance(cell, ExcelCell)  # no cell of a fresh sheet is merged
    return cell


def _style(sheet: Worksheet, font: str, aligned: str, number_format: str) -> Any:
    cell = ExcelCell(sheet, 1, 1)  # stands on no sheet
    cell.font = _FONTS[font]
    if font == "heading":
        cell.fill = HEADING_FILL
        cell.alignment = Alignment(wrap_text=True, vertical="center", horizontal=aligned, indent=1)
    elif aligned:
        cell.border = HAIR
        cell.alignment = Alignment(wrap_text=True, vertical="top", horizontal=aligned, indent=1)
    if number_format != "General":
        cell.number_format = number_format
    return getattr(cell, "_style")  # noqa: B009


def write_table(
    sheet: Worksheet, table: Table, report: Report, looks: Looks, formulas: Formulas = _NO_FORMULAS
) -> None:
    """Writes a table of the report; its last column lists the evidence of each row, where it has any.

    Args:
        looks: those of the book.
        formulas: what stands in place of values; the values are kept beside them.
    """
    put_text(looks.cell(sheet, 1, 1, ("title", "", "General")), table.title)
    told = f"{report.title}. {table.note or ''}".strip() if table.rows else table.empty
    put_text(looks.cell(sheet, 2, 1, ("quiet", "", "General")), told)
    sheet.row_dimensions[1].height = 24
    sheet.row_dimensions[HEADER_ROW].height = 30
    with_evidence = table.name != "evidence" and any(cell.evidence for row in table.rows for cell in row.cells)
    headings = _headings(table, with_evidence)
    for column, heading in enumerate(headings, 1):
        put_text(looks.cell(sheet, HEADER_ROW, column, ("heading", _aligned(table, column), "General")), heading)
    widths = _widths(table, headings)
    rows = _Rows(sheet, table, looks, formulas, widths)
    for at, row in enumerate(table.rows):
        rows.write(at, row, with_evidence=with_evidence)
    _set_up(sheet, table, report, dict(zip(headings, widths, strict=True)))


def _headings(table: Table, with_evidence: bool) -> list[str]:
    """The column headings, each once: Excel repairs a table that repeats one."""
    headings: list[str] = []
    used: set[str] = set()
    for column in table.columns:
        heading, n = column.heading[:240] or "Column", 2
        while heading.casefold() in used:
            heading, n = f"{column.heading[:240]} {n}", n + 1
        headings.append(heading)
        used.add(heading.casefold())
    return [*headings, _EVIDENCE] if with_evidence else headings


def _aligned(table: Table, column: int) -> str:
    numeric = column <= len(table.columns) and table.columns[column - 1].kind in _NUMBERS
    return "right" if numeric else "left"


class _Rows:
    """The rows of a table under way."""

    def __init__(
        self, sheet: Worksheet, table: Table, looks: Looks, formulas: Formulas, widths: Sequence[float]
    ) -> None:
        self._sheet, self._table, self._looks, self._formulas = sheet, table, looks, formulas
        self._aligned = [_aligned(table, column) for column in range(1, len(widths) + 1)]
        self._room = [width - _MARGIN for width in widths]
        self._linked = table.name not in _UNLINKED
        self._leads = False

    def write(self, at: int, row: Row, *, with_evidence: bool) -> None:
        """Writes the row of that place, from 0, as high as its longest text: not every program sees to that."""
        position, lines = HEADER_ROW + 1 + at, 1
        self._leads = False
        for column, (value, told) in enumerate(zip(row.cells, self._table.columns, strict=True)):
            live = self._formulas.get((at, told.key))
            if live is None:
                lines = max(lines, self._put(position, column, value, cites_itself=not with_evidence))
            else:
                lines = max(lines, self._calculate(position, column, value, live))
        if with_evidence:
            lines = max(lines, self._cite(position, row))
        if lines > 1:
            put_height(self._sheet, position, min(lines * _LINE_HEIGHT, _HIGHEST))

    def _put(self, position: int, column: int, value: Cell, *, cites_itself: bool) -> int:
        """Writes a value and gives the lines that it takes."""
        content, number_format = value.value, "General"
        if content is not None and not isinstance(content, str):
            number_format = FORMATS.get("date" if isinstance(content, date) else value.kind, "General")
        if content is None:
            content = NOT_STATED
        if isinstance(content, str):
            text = f"“{content}”" if value.kind == "quote" else content
            lines = self._lines(column, text)
            # LibreOffice shows of a link one line alone: beside a column of evidence long words are none.
            cell = self._cell(position, column, value, number_format, leads=lines == 1 or cites_itself)
            put_text(cell, text)
            return lines
        cell = self._cell(position, column, value, number_format)
        # A person who works with a percentage expects Excel's own: 0.5 shown as 50 %.
        cell.value = content / 100 if value.kind == "percent" and not isinstance(content, date) else content
        return 1

    def _calculate(self, position: int, column: int, value: Cell, live: Live) -> int:
        """Writes a formula in place of a value, which becomes what is kept beside it, and gives the lines it takes."""
        number_format = FORMATS.get(live.kind or self._table.columns[column].kind, "General")
        cell = self._cell(position, column, value, number_format)
        shown = _as_shown(value) if live.cached is None else live.cached
        put_formula(cell, live.text, shown)
        return self._lines(column, shown) if isinstance(shown, str) else 1

    def _cell(self, position: int, column: int, value: Cell, number_format: str, *, leads: bool = True) -> ExcelCell:
        """An empty cell with its look, and its link where it has one."""
        cited = leads and self._linked and bool(value.evidence) and value.value is not None
        address = safe_address(value.value) if value.kind == "link" else None
        font = "quiet" if value.value is None else "linked" if address else "cited" if cited else "body"
        cell = self._looks.cell(self._sheet, position, column + 1, (font, self._aligned[column], number_format))
        if address is not None:
            put_link(cell, None, address)
        elif cited:
            self._leads = True
            put_link(cell, f"'Evidence'!A{HEADER_ROW + value.evidence[0]}")
        return cell

    def _cite(self, position: int, row: Row) -> int:
        """Writes the numbers of a row's evidence and gives the lines that they take."""
        numbers = sorted({n for value in row.cells for n in value.evidence})
        column = len(row.cells)
        text = " ".join([f"[{n}]" for n in numbers])
        lines = self._lines(column, text)
        leads = bool(numbers) and (lines == 1 or not self._leads)
        font = "cited" if leads else "body"
        cell = self._looks.cell(self._sheet, position, column + 1, (font, self._aligned[column], "General"))
        if not numbers:
            return 1
        put_text(cell, text)
        if leads:
            put_link(cell, f"'Evidence'!A{HEADER_ROW + numbers[0]}")
        return lines

    def _lines(self, column: int, text: str) -> int:
        """The lines that a text takes in a column: without a height of their own lines would lie upon each other."""
        width = self._room[column]
        if len(text) * 2 <= width:
            return 1
        wide = _wide(text)
        return max(1, ceil(wide / width + _RAGGED * (wide > width)))


def _as_shown(value: Cell) -> Value:
    """The value of a cell as a formula gives it: a day as its number, a percentage as a share of one."""
    content = value.value
    if content is None:
        return NOT_STATED
    if isinstance(content, str):
        return safe_text(content)
    if isinstance(content, date):
        return int(to_excel(content))  # type: ignore[no-untyped-call]
    return content / 100 if value.kind == "percent" else content


def _widths(table: Table, headings: Sequence[str]) -> list[float]:
    """The widths of the columns, in letters."""
    asked = [*(column.width for column in table.columns), _EVIDENCE_WIDTH]
    longest = [max(len(word) for word in heading.split()) + 4 for heading in headings]
    return [
        round(min(max(width * _CHARACTERS_A_WIDTH, least, _NARROWEST), _WIDEST), 1)
        for width, least in zip(asked, longest, strict=False)
    ]


def _set_up(sheet: Worksheet, table: Table, report: Report, widths: Mapping[str, float]) -> None:
    """What is around the cells, and how they are printed."""
    for column, width in enumerate(widths.values(), 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    if table.rows:
        sheet.add_table(_excel_table(table, list(widths)))
    sheet.freeze_panes = f"B{HEADER_ROW + 1}" if len(widths) > 4 else f"A{HEADER_ROW + 1}"
    sheet.sheet_view.showGridLines = False
    sheet.sheet_view.zoomScale = 100
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9  # A4
    total = sum(widths.values())
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = max(1, round(total / _LEGIBLE)), 0
    if total > 2 * _LEGIBLE:
        sheet.print_title_cols = "A:A"
    sheet.page_margins.left = sheet.page_margins.right = 0.5
    sheet.print_title_rows = f"{HEADER_ROW}:{HEADER_ROW}"
    header, footer = sheet.oddHeader, sheet.oddFooter
    assert header is not None  # a fresh sheet has both
    assert footer is not None
    # "&" begins a code in headers and footers.
    header.left.text, header.right.text = report.title.replace("&", "&&"), table.title.replace("&", "&&")
    footer.right.text = "Page &P of &N"


def _excel_table(table: Table, headings: Sequence[str]) -> ExcelTable:
    """The table as Excel knows it; left to itself openpyxl would look through all cells for the headings."""
    cells = f"A{HEADER_ROW}:{get_column_letter(len(headings))}{HEADER_ROW + len(table.rows)}"
    name = f"tbl_{_NAMES.get(table.name, table.name)}"
    excel = ExcelTable(name=name, displayName=name, ref=cells, autoFilter=AutoFilter(ref=cells))
    excel.tableColumns = [TableColumn(id=n, name=safe_text(heading)) for n, heading in enumerate(headings, 1)]
    excel.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=False)
    return excel


def _wide(text: str) -> int:
    """The width of a text in the letters of a column's width: those of East Asia take two."""
    return len(text) if text.isascii() else len(text) + sum("\u1100" <= character <= "\uffdc" for character in text)


def colour_stances(sheet: Worksheet, table: Table) -> None:
    """Colours the stances of a table as they change."""
    columns = [column for column, told in enumerate(table.columns, 1) if told.kind == "stance" and table.rows]
    for first, last in _neighbours(columns):
        cells = f"{get_column_letter(first)}{HEADER_ROW + 1}:{get_column_letter(last)}{HEADER_ROW + len(table.rows)}"
        for stance, fill in STANCE_FILLS.items():
            shade = PatternFill("solid", bgColor=fill.fgColor)
            rule = CellIsRule(operator="equal", formula=[f'"{stance}"'], fill=shade)  # type: ignore[no-untyped-call]
            sheet.conditional_formatting.add(cells, rule)


def _neighbours(columns: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The first and the last of each run of columns without a gap."""
    for _, run in groupby(enumerate(columns), key=lambda pair: pair[1] - pair[0]):
        places = [column for _, column in run]
        yield places[0], places[-1]


def stance_colour(stance: Stance) -> str:
    """The colour of a stance in native charts, RRGGBB."""
    return {"positive": "1B7F6B", "mixed": "C9971C", "negative": "B4452F"}[stance]
