"""A workbook as bytes that are the same every time: fixed dates in the archive, alternative texts on charts.

openpyxl stamps the clock into each archive entry and into the properties, and has no way to describe a chart.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Sequence
from datetime import date, datetime, time
from html import escape
from typing import Any, Final

from openpyxl import Workbook

from reporting.rendering.workbook_rows import BookWriter

ACCENT: Final = "0B5563"
"""The colour of headings, links and bars that stand for no stance, RRGGBB."""

_UNDATED: Final = date(1980, 1, 1)
"""What a workbook is dated whose sources state no date: the zero of the archive format."""

_FRAME: Final = re.compile(rb'<(xdr:)?cNvPr id="(\d{1,6})" name="((?:Chart|Image) \d{1,6})"(?: descr="Picture")? ?/>')
_LABELS: Final = re.compile(rb'(<(?:c:)?numFmt formatCode="[^"]{1,20}")( ?/>)')
"""Where openpyxl leaves out that labels have a format of their own; without it they show a bar of nothing as 0."""
_DRAWING: Final = re.compile(r"xl/drawings/drawing(\d{1,6})\.xml")


def saved(book: Workbook, dated: date | None, alts: Sequence[str], colour: str | None = None) -> bytes:
    """The workbook's bytes, dated by its sources instead of by the clock.

    Args:
        alts: describe the charts and pictures, one a sheet.
        colour: stands in place of the accent, as #rrggbb.
    """
    day = datetime.combine(dated or _UNDATED, time())
    book.properties.created = book.properties.modified = day
    made = io.BytesIO()
    BookWriter(book, _Archive(made, alts, colour)).save()
    return made.getvalue()


class _Archive(zipfile.ZipFile):
    """An archive whose entries have no clock in them; it settles each as it is put in."""

    def __init__(self, file: io.BytesIO, alts: Sequence[str], colour: str | None) -> None:
        super().__init__(file, "w", zipfile.ZIP_DEFLATED)
        self._alts, self._colour = alts, colour

    def writestr(self, zinfo_or_arcname: Any, data: Any, *_: Any) -> None:
        """Puts an entry of that name into the archive."""
        name = str(zinfo_or_arcname)
        entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
        entry.compress_type = zipfile.ZIP_DEFLATED
        entry.external_attr = 0o600 << 16
        data = data.encode() if isinstance(data, str) else data
        super().writestr(entry, _settled(name, _coloured(name, data, self._colour), self._alts))


def _coloured(name: str, data: bytes, colour: str | None) -> bytes:
    if colour is None or not (name == "xl/styles.xml" or name.startswith("xl/charts/")):
        return data
    return data.replace(ACCENT.encode(), colour.removeprefix("#").upper().encode())


def _settled(name: str, data: bytes, alts: Sequence[str]) -> bytes:
    if name.startswith("xl/charts/"):
        return _LABELS.sub(rb'\1 sourceLinked="0"\2', data)
    drawing = _DRAWING.fullmatch(name)
    if drawing is None:
        return data
    # A drawing a sheet with a chart or a picture, numbered in the order of the sheets.
    alt = f'"{escape(" ".join(alts[int(drawing[1]) - 1].split()))}"'.encode()
    return _FRAME.sub(lambda m: b'<%scNvPr id="%s" name="%s" descr=%s/>' % (m[1] or b"", m[2], m[3], alt), data)
