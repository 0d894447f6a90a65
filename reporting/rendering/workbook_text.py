"""Text made safe for a cell of a workbook: no formula, no character that costs the file, never over the limit.

Does not style anything.
"""

from __future__ import annotations

import re
from copy import copy
from typing import Final

from openpyxl.cell import Cell as ExcelCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

LIMIT: Final = 32_767
"""UTF-16 units that a cell may hold."""

_LOOKS_ESCAPED: Final = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_UNENCODABLE: Final = re.compile("[\ud800-\udfff\ufffe\uffff]")
_LOOKS_LIKE_A_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


def safe_text(text: str) -> str:
    """The text without what a workbook cannot hold, and cut with an ellipsis where it is too long."""
    if text.isascii() and text.isprintable() and len(text) <= LIMIT and "_x" not in text:
        return text
    text = _UNENCODABLE.sub("\ufffd", ILLEGAL_CHARACTERS_RE.sub("", text)).replace("\t", " ")
    # A reader of the file would take "_x0041_" for an escaped "A".
    text = _LOOKS_ESCAPED.sub("_x005F_", text)
    if _units(text) <= LIMIT:
        return text
    return text.encode("utf-16-le")[: 2 * (LIMIT - 1)].decode("utf-16-le", "ignore") + "…"


def put_text(cell: ExcelCell, text: str) -> None:
    """Writes the text into the cell as text, whatever it begins with."""
    cell.data_type = "s"
    # Assigned as `value` "=…" would become a formula and "#N/A" an error.
    setattr(cell, "_value", safe_text(text))  # noqa: B010
    if text.startswith(_LOOKS_LIKE_A_FORMULA):
        setattr(cell, "_style", copy(getattr(cell, "_style")))  # noqa: B009, B010 - which other cells may have too
        cell.quotePrefix = True


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2
