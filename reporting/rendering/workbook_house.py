"""Whose workbook it is: the logo on the first sheet, the name and the client under every printed sheet.

The house's colour is put in place by `workbook_bytes`. Writes into no cell.
"""

from __future__ import annotations

import base64
import io
from typing import Final

from openpyxl import Workbook
from openpyxl.drawing.image import Image
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from reporting.model.report import House
from reporting.rendering.logo import logo_of

_LARGEST: Final = 200, 56
"""Pixels that a logo is shown in: the height of title and note."""
_LONGEST: Final = 90
"""Characters of a name under a sheet: Excel takes 255 in all."""


def told(house: House, prepared_for: str | None) -> str:
    """Who it is from and for, in a line; empty where nobody says."""
    parts = (house.name, f"Prepared for {prepared_for}" if prepared_for else None)
    return " · ".join(part if len(part) <= _LONGEST else part[: _LONGEST - 1] + "…" for part in parts if part)


def sign(book: Workbook, house: House, prepared_for: str | None, slug: str) -> list[str]:
    """Puts logo and names where they belong; gives the alternative texts of the pictures, which come first.

    Raises:
        RenderError: the logo cannot be read.
    """
    line = told(house, prepared_for).replace("&", "&&")  # "&" begins a code
    for sheet in book.worksheets:
        assert isinstance(sheet, Worksheet)
        assert sheet.oddFooter is not None  # a fresh sheet has one
        if line:
            sheet.oddFooter.left.text = line
    if house.logo is None:
        return []
    first = book.worksheets[0]
    logo = logo_of(house.logo, slug)
    picture = Image(io.BytesIO(base64.b64decode(logo.uri.partition(",")[2])))
    scale = min(1.0, _LARGEST[0] / logo.width, _LARGEST[1] / logo.height)
    picture.width, picture.height = round(logo.width * scale), round(logo.height * scale)
    first.add_image(picture, f"{get_column_letter(first.max_column + 2)}1")
    return [house.name or "Logo"]
