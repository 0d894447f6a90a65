"""Opens the zip archives that office files are, with limits: a small one may hold gigabytes.

Does not know what is in them.
"""

from __future__ import annotations

import io
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


_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How an encrypted office file begins (and one in the forms of before 2007)."""
