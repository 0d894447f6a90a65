"""What builds keep on disk, read back and written over: it may have been damaged, or put there by somebody else.

Knows no form of any file.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable
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


def foreign(path: str | Path) -> str | None:
    """What stands in the place of a file that builds keep, where that is no regular file."""
    try:
        mode = os.lstat(path).st_mode
    except OSError:
        return None
    if stat.S_ISREG(mode):
        return None
    return "is a folder" if stat.S_ISDIR(mode) else "is a link" if stat.S_ISLNK(mode) else "is no regular file"


def fault_in(path: Path, read: Callable[[], object]) -> str | None:
    """Why a file that builds keep is not read back; None where it is, or is not there."""
    there = foreign(path)
    if there is not None:
        return there
    try:
        read()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        return f"cannot be read ({error.strerror})"
    except (ValueError, KeyError, TypeError, RecursionError):
        return "is not as a build wrote it"
    return None


def write_over(path: str | Path, content: bytes) -> None:
    """Writes over a file that may be there: a full disk, or a folder that takes no new file, may still take that.

    Raises:
        OSError: it cannot be written, or is no regular file.
    """
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC, 0o666)
    with os.fdopen(handle, "wb") as file:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, "is no regular file", str(path))
        file.write(content)
        file.truncate()  # at the end, not before: what is let go of, another program may take


def sync_folder(folder: Path) -> None:
    """Has the disk know what is in a folder, whatever happens to the power.

    Raises:
        OSError: the disk refuses.
    """
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
