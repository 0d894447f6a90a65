"""Formulas that carry their value: what previewers, pandas and phones show, which do not calculate.

openpyxl writes a formula without a value. Its writer of cells is replaced while a workbook is saved, and only then. It
is no public interface, so openpyxl is pinned and a test reads the values back. Calculates nothing.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from openpyxl.cell import Cell as ExcelCell
from openpyxl.cell import _writer as _cells
from openpyxl.worksheet import _writer
from openpyxl.xml.functions import Element, SubElement

Value = str | int | float | bool
_one_at_a_time = threading.Lock()


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
    cell.value = text
    cell.data_type = "f"
    # Assigned as `value` it would become a plain string.
    setattr(cell, "_value", Formula(text, cached))  # noqa: B010


@contextmanager
def values_beside_formulas() -> Iterator[None]:
    """While this holds, a workbook that is saved keeps the value of each formula."""
    with _one_at_a_time:
        plain = vars(_writer)["write_cell"]

        def write(xf: Any, worksheet: Any, cell: Any, styled: Any = None) -> None:
            if isinstance(cell._value, Formula):
                _write(xf, cell, styled)
            else:
                plain(xf, worksheet, cell, styled)

        vars(_writer)["write_cell"] = write
        try:
            yield
        finally:
            vars(_writer)["write_cell"] = plain


def _write(xf: Any, cell: Any, styled: Any) -> None:
    formula: Formula = cell._value
    _, attributes = vars(_cells)["_set_attributes"](cell, styled)
    cached = formula.cached
    if isinstance(cached, bool):
        attributes["t"], told = "b", str(int(cached))
    elif isinstance(cached, str):
        attributes["t"], told = "str", cached
    else:
        told = repr(cached)
    element = Element("c", attributes)
    SubElement(element, "f").text = formula[1:]
    SubElement(element, "v").text = told
    xf.write(element)
