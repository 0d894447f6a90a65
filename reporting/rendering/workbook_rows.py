"""A sheet's rows and links as they stand in the file, each formula with its value beside it, for previewers and pandas.

openpyxl writes a formula without a value, and a cell or a link by way of many objects. Its writers of books and sheets
are subclassed. They are no public interface, so openpyxl is pinned and tests read back what is written. Calculates
nothing.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Any, NamedTuple

from openpyxl.cell import Cell as ExcelCell
from openpyxl.compat import safe_string
from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing
from openpyxl.packaging.relationship import Relationship
from openpyxl.utils import get_column_letter
from openpyxl.utils.datetime import to_excel
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter
from openpyxl.xml.constants import REL_NS

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


class _Link(NamedTuple):
    """Where a cell leads: to a file or an address where there is one, and to a place in it."""

    location: str | None
    target: str | None


def put_formula(cell: ExcelCell, text: str, cached: Value) -> None:
    """Writes a formula and its value into the cell."""
    cell.data_type = "f"
    # Assigned as `value` it would become a plain string.
    setattr(cell, "_value", Formula(text, cached))  # noqa: B010


def put_link(cell: ExcelCell, location: str | None, target: str | None = None) -> None:
    """Makes the cell a link; it keeps its value and its look.

    Args:
        location: a place in a workbook, as 'Sheet'!A1.
        target: an address or another workbook; without one the place is in this one.
    """
    setattr(cell, "_hyperlink", _Link(location, target))  # noqa: B010 - openpyxl's own checks each of its six fields


def put_height(sheet: Worksheet, row: int, points: float) -> None:
    """Makes a row that high."""
    # What openpyxl's own tells of itself, which checks nine fields of each row.
    told: Any = (("ht", safe_string(float(points))), ("customHeight", "1"))
    sheet.row_dimensions[row] = told


def rows_of(sheet: Worksheet) -> Iterator[tuple[int, list[Any]]]:
    """The number of each row and the cells that it has; openpyxl would make those that it has not."""
    for row, places in groupby(sorted(sheet._cells), key=itemgetter(0)):
        yield row, [sheet._cells[place] for place in places]


class BookWriter(ExcelWriter):
    """Writes a book into an archive, its sheets by `_SheetWriter`."""

    def write_worksheet(self, ws: Any) -> None:
        """Writes a sheet and notes what it refers to."""
        ws._drawing = SpreadsheetDrawing()
        ws._drawing.charts, ws._drawing.images = ws._charts, ws._images
        writer = _SheetWriter(ws)
        writer.write()
        ws._rels = vars(writer)["_rels"]
        vars(self)["_archive"].writestr(ws.path[1:], writer.out.getvalue())
        self.manifest.append(ws)


class _SheetWriter(WorksheetWriter):
    """Writes a sheet: its rows and links as text, all else by openpyxl."""

    ws: Worksheet
    out: io.BytesIO

    def __init__(self, sheet: Worksheet) -> None:
        super().__init__(sheet, io.BytesIO())
        self._links: list[tuple[str, _Link]] = []
        self._styles: dict[bytes, str] = {}

    def write_rows(self) -> None:
        """Writes the rows and keeps the links of their cells."""
        self._put("sheetData", "".join(self._rows()))

    def write_hyperlinks(self) -> None:
        """Writes the links."""
        if self._links:
            self._put("hyperlinks", "".join([self._linked(place, link) for place, link in self._links]))

    def _put(self, tag: str, content: str) -> None:
        """Writes an element whose content is ready."""
        stream: Any = self.xf.send(True)
        with stream.element(tag):
            stream.flush()
            self.out.write(content.encode("ascii", "xmlcharrefreplace"))
        self.xf.send(None)

    def _rows(self) -> Iterator[str]:
        letters = {column: get_column_letter(column) for column in range(1, self.ws.max_column + 1)}
        for row, cells in rows_of(self.ws):
            told = "".join([f' {key}="{value}"' for key, value in self.ws.row_dimensions.get(row, ())])
            yield f'<row r="{row}"{told}>'
            for cell in cells:
                yield self._cell(cell, f"{letters[cell.column]}{row}")
            yield "</row>"

    def _cell(self, cell: Any, place: str) -> str:
        """A cell; nothing where it holds nothing and looks like nothing."""
        value, kind, style = cell._value, cell.data_type, self._style(cell)
        if value is None and not style:
            return ""
        if cell._hyperlink is not None:
            self._links.append((place, cell._hyperlink))
        if kind == "f":
            return f'<c r="{place}"{style}{_calculated(value)}</c>'
        if value is None or value == "":
            return f'<c r="{place}"{style} t="{"inlineStr" if kind == "s" else kind}"></c>'
        if kind == "s":
            kept = ' xml:space="preserve"' if value != value.strip() else ""
            return f'<c r="{place}"{style} t="inlineStr"><is><t{kept}>{_escaped(value)}</t></is></c>'
        number = to_excel(value) if isinstance(value, date) else value  # type: ignore[no-untyped-call]
        return f'<c r="{place}"{style} t="n"><v>{safe_string(number)}</v></c>'

    def _style(self, cell: Any) -> str:
        if cell._style is None:
            return ""
        key = cell._style.tobytes()
        if key not in self._styles:
            self._styles[key] = f' s="{cell.style_id}"' if cell.has_style else ""
        return self._styles[key]

    def _linked(self, place: str, link: _Link) -> str:
        location = _escaped(link.location or "").replace('"', "&quot;")
        told = f' location="{location}"' if location else ""
        if link.target is None:
            return f'<hyperlink ref="{place}"{told}/>'
        leads = Relationship("", type="hyperlink", TargetMode="External", Target=link.target)
        vars(self)["_rels"].append(leads)
        return f'<hyperlink xmlns:r="{REL_NS}" ref="{place}"{told} r:id="{leads.Id}"/>'


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
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;")
