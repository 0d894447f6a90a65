"""Opens the zip archives that office files are, with limits: a small one may hold gigabytes.

Does not know what is in them.
"""

from __future__ import annotations

import io
import re
import zipfile
from typing import Final

from reporting.reading.gathering import NotTakenError

LARGEST_CONTENT: Final = 100_000_000
"""Bytes of all parts together. A long review has 1 MB; a table of 12,000 clippings has some 15 MB."""
_MOST_PARTS: Final = 5_000


def opened(data: bytes, kind: str) -> zipfile.ZipFile:
    """The archive; zipfile itself reads no more of a part than its head promises.

    Raises:
        NotTakenError: it is no zip archive, or holds too much.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        why = "is protected by a password; save an open copy" if data.startswith(_OLE) else f"is no {kind} file"
        raise NotTakenError(why) from None
    parts = archive.infolist()
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > LARGEST_CONTENT:
        raise NotTakenError(f"holds more than {LARGEST_CONTENT // 1_000_000} MB when unpacked")
    return archive


_MOST_ELEMENTS: Final = 1_000_000
"""Of a part of a workbook that is no sheet; the texts of 12,000 clippings make a tenth of them."""
_MOST_STYLES: Final = 100_000
"""Elements of its styles; a workbook has some hundreds."""
_MOST_SHEETS: Final = 100
_SHEET: Final = re.compile(rb"<(?:\w{1,20}:)?sheet[\s/>]")
_BEGINNING: Final = 4_000
"""Bytes of a part that say what it is."""


def refuse_overgrown(archive: zipfile.ZipFile) -> None:
    """Refuses a workbook whose styles, texts or sheets would take minutes: a few kilobytes may hold millions of them.

    Raises:
        NotTakenError: it does.
    """
    for part in archive.infolist():
        if part.file_size < _BEGINNING:
            continue
        data = archive.read(part)
        begins = data[:_BEGINNING]
        if b"sheetData" in begins or b"<worksheet" in begins:
            continue  # its cells are counted as they are read
        if len(_SHEET.findall(data)) > _MOST_SHEETS:
            raise NotTakenError(f"has more than {_MOST_SHEETS} sheets")
        if data.count(b"<") > (_MOST_STYLES if b"styleSheet" in begins else _MOST_ELEMENTS):
            raise NotTakenError("holds more styles or texts beside its cells than a table of clippings has")


_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How an encrypted office file begins (and one in the forms of before 2007)."""
