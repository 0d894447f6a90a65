"""One table on one sheet: heading, filters, frozen panes, types, widths, links to the evidence, print set-up.

Does not know which tables there are: `workbook` does.
"""

from __future__ import annotations

from copy import copy
from datetime import date
from math import ceil
from typing import Final

from openpyxl.cell import Cell as ExcelCell
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.utils.datetime import to_excel
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table as ExcelTable
from openpyxl.worksheet.table import TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from reporting.model import Cell, Numbers, Report, Row, Stance, Table
from reporting.model.workbook import HEADER_ROW
from reporting.rendering.formatting import NOT_STATED, safe_address
from reporting.rendering.workbook_bytes import ACCENT
from reporting.rendering.workbook_rows import Formula, Value, put_formula
from reporting.rendering.workbook_live import Formulas
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
_NAMES: Final = {"register": "reviews"}
"""Tables that formulas and people know under another name."""
_UNLINKED: Final = frozenset({"evidence", "corrections"})
"""Tables whose cells are no links: in cells that people type in a link would stay when the value is gone."""
_NO_FORMULAS: Final[Formulas] = {}


def write_table(sheet: Worksheet, table: Table, report: Report, formulas: Formulas = _NO_FORMULAS) -> None:
    """Writes a table of the report; its last column lists the evidence of each row, where it has any.

    Args:
        formulas: what stands in place of values; the values are kept beside them.
    """
    put_text(sheet["A1"], table.title)
    sheet["A1"].font = TITLE
    put_text(sheet["A2"], f"{report.title}. {table.note or ''}".strip() if table.rows else table.empty)
    sheet["A2"].font = QUIET
    sheet.row_dimensions[1].height = 24
    sheet.row_dimensions[HEADER_ROW].height = 30
    with_evidence = table.name != "evidence" and any(cell.evidence for row in table.rows for cell in row.cells)
    headings = _headings(table, with_evidence)
    for column, heading in enumerate(headings, 1):
        cell = _cell(sheet, HEADER_ROW, column)
        put_text(cell, heading)
        cell.font, cell.fill = HEADING, HEADING_FILL
        cell.alignment = Alignment(wrap_text=True, vertical="center", horizontal=_aligned(table, column), indent=1)
    looks = _Looks(table)
    for position, row in enumerate(table.rows, HEADER_ROW + 1):
        _write_row(sheet, position, row, looks)
        _write_formulas(sheet, position, table, formulas)
        if with_evidence:
            _write_evidence(_cell(sheet, position, len(headings)), row, looks)
    _set_up(sheet, table, report, headings)


def _headings(table: Table, with_evidence: bool) -> list[str]:
    """The column headings, each once: Excel repairs a table that repeats one."""
    headings: list[str] = []
    for column in table.columns:
        heading, n = column.heading[:240] or "Column", 2
        while heading.casefold() in {used.casefold() for used in headings}:
            heading, n = f"{column.heading[:240]} {n}", n + 1
        headings.append(heading)
    return [*headings, _EVIDENCE] if with_evidence else headings


def _cell(sheet: Worksheet, row: int, column: int) -> ExcelCell:
    cell = sheet.cell(row=row, column=column)
    assert isinstance(cell, ExcelCell)  # no cell of a fresh sheet is merged
    return cell


def _aligned(table: Table, column: int) -> str:
    numeric = column <= len(table.columns) and table.columns[column - 1].kind in _NUMBERS
    return "right" if numeric else "left"


class _Looks:
    """The looks of a sheet's cells, each made once: openpyxl compares all styles there are for each that is set."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self._made: dict[tuple[int, str], object] = {}

    def dress(self, cell: ExcelCell, font: Font, column: int) -> None:
        """Gives a cell of the table's body its font, its line and its alignment."""
        aligned = _aligned(self.table, column)
        made = self._made.get((id(font), aligned))
        if made is not None:
            setattr(cell, "_style", copy(made))  # noqa: B010
            return
        cell.font, cell.border = font, HAIR
        cell.alignment = Alignment(wrap_text=True, vertical="top", horizontal=aligned, indent=1)
        self._made[id(font), aligned] = copy(getattr(cell, "_style"))  # noqa: B009


def _write_row(sheet: Worksheet, position: int, row: Row, looks: _Looks) -> None:
    table = looks.table
    for column, value in enumerate(row.cells, 1):
        cell = _cell(sheet, position, column)
        cited = value.value is not None and bool(value.evidence) and table.name not in _UNLINKED
        looks.dress(cell, _font(value, cited=cited), column)
        _write_value(cell, value)
        if cited:
            _link(cell, value.evidence)


def _font(value: Cell, *, cited: bool) -> Font:
    if value.value is None:
        return QUIET
    if value.kind == "link" and safe_address(value.value) is not None:
        return LINKED
    return _CITED if cited else BODY


def _write_formulas(sheet: Worksheet, position: int, table: Table, formulas: Formulas) -> None:
    """Puts the row's formulas in place of its values, which become what is kept beside them."""
    at = position - HEADER_ROW - 1
    for column, told in enumerate(table.columns, 1):
        live = formulas.get((at, told.key))
        if live is not None:
            value = table.rows[at].cells[column - 1]
            cached = _as_shown(value) if live.cached is None else live.cached
            cell = _cell(sheet, position, column)
            cell.quotePrefix = False
            cell.number_format = FORMATS.get(live.kind or told.kind, "General")
            put_formula(cell, live.text, cached)


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


def _write_value(cell: ExcelCell, value: Cell) -> None:
    content = value.value
    if content is None:
        put_text(cell, NOT_STATED)
    elif isinstance(content, str):
        put_text(cell, f"“{content}”" if value.kind == "quote" else content)
        if value.kind == "link" and (address := safe_address(content)) is not None:
            cell.hyperlink = address
            cell.font = LINKED  # openpyxl gave it a style of its own
    else:
        # A person who works with a percentage expects Excel's own: 0.5 shown as 50 %.
        cell.value = content / 100 if value.kind == "percent" and not isinstance(content, date) else content
        cell.number_format = FORMATS.get("date" if isinstance(content, date) else value.kind, "General")


def _link(cell: ExcelCell, numbers: Numbers) -> None:
    """An internal link to the first piece of evidence; the cell keeps its value and its look."""
    if cell.hyperlink is None:
        cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"'Evidence'!A{HEADER_ROW + numbers[0]}")


def linked(sheet: Worksheet, row: int, link: Hyperlink) -> None:
    """Makes the first cell of a row a link."""
    cell = _cell(sheet, row, 1)
    cell.hyperlink, cell.font = link, LINKED


def _write_evidence(cell: ExcelCell, row: Row, looks: _Looks) -> None:
    numbers = sorted({n for value in row.cells for n in value.evidence})
    looks.dress(cell, _CITED, len(row.cells) + 1)
    if numbers:
        put_text(cell, " ".join(f"[{n}]" for n in numbers))
        _link(cell, tuple(numbers))


def _set_up(sheet: Worksheet, table: Table, report: Report, headings: list[str]) -> None:
    for column, heading in enumerate(headings, 1):
        asked = table.columns[column - 1].width if column <= len(table.columns) else 1.0
        width = min(max(asked * _CHARACTERS_A_WIDTH, len(max(heading.split(), key=len)) + 4, _NARROWEST), _WIDEST)
        sheet.column_dimensions[get_column_letter(column)].width = round(width, 1)
    last = f"{get_column_letter(len(headings))}{HEADER_ROW + max(len(table.rows), 1)}"
    if table.rows:
        name = f"tbl_{_NAMES.get(table.name, table.name)}"
        excel = ExcelTable(name=name, displayName=name, ref=f"A{HEADER_ROW}:{last}")
        excel.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=False)
        sheet.add_table(excel)
    _set_heights(sheet, len(headings), len(table.rows))
    sheet.freeze_panes = f"B{HEADER_ROW + 1}" if len(headings) > 4 else f"A{HEADER_ROW + 1}"
    sheet.sheet_view.showGridLines = False
    sheet.sheet_view.zoomScale = 100
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9  # A4
    total = sum(sheet.column_dimensions[get_column_letter(n)].width for n in range(1, len(headings) + 1))
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


def _set_heights(sheet: Worksheet, columns: int, rows: int) -> None:
    """Makes rows as high as their longest text: not every program does, and lines would lie upon each other."""
    widths = [sheet.column_dimensions[get_column_letter(n)].width - _MARGIN for n in range(1, columns + 1)]
    shown = sheet.iter_rows(HEADER_ROW + 1, HEADER_ROW + rows, max_col=columns, values_only=True)
    for row, values in enumerate(shown, HEADER_ROW + 1):
        lines = 1
        for value, width in zip(values, widths, strict=True):
            if isinstance(value, str) and not isinstance(value, Formula) and len(value) * 2 > width:
                lines = max(lines, ceil(_wide(value) / width + _RAGGED * (_wide(value) > width)))
        if lines > 1:
            sheet.row_dimensions[row].height = min(lines * _LINE_HEIGHT, _HIGHEST)


def _wide(text: str) -> int:
    """The width of a text in the letters of a column's width: those of East Asia take two."""
    return len(text) if text.isascii() else len(text) + sum("\u1100" <= character <= "\uffdc" for character in text)


def colour_stances(sheet: Worksheet, table: Table) -> None:
    """Colours the stances of a table as they change."""
    for column, told in enumerate(table.columns, 1):
        if told.kind == "stance" and table.rows:
            letter = get_column_letter(column)
            cells = f"{letter}{HEADER_ROW + 1}:{letter}{HEADER_ROW + len(table.rows)}"
            for stance, fill in STANCE_FILLS.items():
                shade = PatternFill("solid", bgColor=fill.fgColor)
                rule = CellIsRule(operator="equal", formula=[f'"{stance}"'], fill=shade)  # type: ignore[no-untyped-call]
                sheet.conditional_formatting.add(cells, rule)


def stance_colour(stance: Stance) -> str:
    """The colour of a stance in native charts, RRGGBB."""
    return {"positive": "1B7F6B", "mixed": "C9971C", "negative": "B4452F"}[stance]
