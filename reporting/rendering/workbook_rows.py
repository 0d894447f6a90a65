"""A sheet's rows as they stand in the file, each formula with its value beside it: what previewers, pandas and phones show.

openpyxl writes a formula without a value and takes every cell through four objects. Its writers of books and sheets are
subclassed. They are no public interface, so openpyxl is pinned and tests read back what is written. Calculates nothing.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date
from itertools import groupby
from typing import Any
from xml.sax.saxutils import escape

from openpyxl.cell import Cell as ExcelCell
from openpyxl.compat import safe_string
from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing
from openpyxl.utils import get_column_letter
from openpyxl.utils.datetime import to_excel
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

Value = str | int | float | bool


class Formula(str):
    """A formula, "=" ahead, and the value that it has."""

    __slots__ = ("cached",)
    cached: Value

    def __new__(cls, text: str, cached: Value) -> Formula:
        """The formula with that text."""
        made = super().__new__(cls, text)
        made.cached = cached
        return made


def put_formula(cell: ExcelCell, text: str, cached: Value) -> None:
    """Writes a formula and its value into the cell."""
    cell.data_type = "f"
    # Assigned as `value` it would become a plain string.
    setattr(cell, "_value", Formula(text, cached))  # noqa: B010


class BookWriter(ExcelWriter):
    """Writes a book into an archive, its sheets by `_SheetWriter`."""

    def write_worksheet(self, ws: Any) -> None:
        """Writes a sheet and notes what it refers to."""
        ws._drawing = SpreadsheetDrawing()  # type: ignore[no-untyped-call]
        ws._drawing.charts, ws._drawing.images = ws._charts, ws._images
        out = io.BytesIO()
        writer = _SheetWriter(ws, out)
        writer.write()
        ws._rels = vars(writer)["_rels"]
        vars(self)["_archive"].writestr(ws.path[1:], out.getvalue())
        self.manifest.append(ws)


class _SheetWriter(WorksheetWriter):
    """Writes a sheet: all but its rows by openpyxl."""

    ws: Worksheet
    out: io.BytesIO

    def write_rows(self) -> None:
        """Writes the rows as text: an object an element is what writing takes its time for."""
        stream: Any = self.xf.send(True)
        with stream.element("sheetData"):
            stream.flush()
            self.out.write("".join(_rows(self.ws)).encode("ascii", "xmlcharrefreplace"))
        self.xf.send(None)


def _rows(sheet: Any) -> Iterator[str]:
    styles: dict[bytes, str] = {}
    letters = {column: get_column_letter(column) for column in range(1, sheet.max_column + 1)}
    for row, places in groupby(sorted(sheet._cells), key=lambda place: place[0]):
        looks = "".join(f' {key}="{value}"' for key, value in dict(sheet.row_dimensions.get(row, {})).items())
        yield f'<row r="{row}"{looks}>'
        for _, column in places:
            cell = sheet._cells[row, column]
            yield _written(cell, f"{letters[column]}{row}", styles)
        yield "</row>"


def _written(cell: Any, place: str, styles: dict[bytes, str]) -> str:
    """A cell; nothing where it holds nothing and looks like nothing."""
    value, kind, look = cell._value, cell.data_type, cell._style
    style = ""
    if look is not None:
        key = look.tobytes()
        if key not in styles:
            styles[key] = f' s="{cell.style_id}"' if cell.has_style else ""
        style = styles[key]
    if value is None and not style:
        return ""
    if cell._hyperlink is not None:
        cell.parent._hyperlinks.append(cell._hyperlink)
    if kind == "f":
        return f'<c r="{place}"{style}{_calculated(value)}</c>'
    if value is None or value == "":
        return f'<c r="{place}"{style} t="{"inlineStr" if kind == "s" else kind}"></c>'
    if kind == "s":
        kept = ' xml:space="preserve"' if value != value.strip() else ""
        return f'<c r="{place}"{style} t="inlineStr"><is><t{kept}>{_escaped(value)}</t></is></c>'
    if isinstance(value, date):
        value = to_excel(value)  # type: ignore[no-untyped-call]
        kind = "n"
    return f'<c r="{place}"{style} t="{kind}"><v>{safe_string(value)}</v></c>'


def _calculated(formula: Formula) -> str:
    cached = formula.cached
    if isinstance(cached, bool):
        kind, told = ' t="b"', str(int(cached))
    elif isinstance(cached, str):
        kind, told = ' t="str"', _escaped(cached)
    else:
        kind, told = "", repr(cached)
    return f"{kind}><f>{_escaped(formula[1:])}</f><v>{told}</v>"


def _escaped(text: str) -> str:
    return escape(text, {"\r": "&#13;"})
