"""What builds keep on disk, read back: it may have been damaged, or put there by somebody else.

Knows no form of any file.
"""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import Final

LARGEST: Final = 500_000_000
"""Bytes. The dossier of a title of ten thousand reviews has a tenth of it."""


def kept(path: str | Path, largest: int = LARGEST) -> bytes:
    """The content of a regular file; a link, a pipe or a device in its place is not opened.

    Raises:
        OSError: it cannot be read, is no regular file, or is too large to be one of ours.
    """
    handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode):
            raise OSError(errno.EINVAL, "is no regular file", str(path))
        if status.st_size > largest:
            raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), str(path))
        with os.fdopen(handle, "rb", closefd=False) as file:
            return file.read(largest)
    finally:
        os.close(handle)
