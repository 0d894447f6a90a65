"""A folder for files that are needed for a moment, beside those of builds that were killed, which are removed.

Knows nothing of what is put there.
"""

from __future__ import annotations

import fcntl
import os
import re
import shutil
import stat
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Final

from reporting.errors import PublishError

_PREFIX: Final = "reporting-press-"
_NAME: Final = re.compile(_PREFIX + "[a-z0-9_]{8}")
"""As the library ends the names that it makes up. No folder of a person's shall be taken for one of these."""


class Scratch:
    """A folder of this process's own, locked while it is used: the kernel frees the lock whatever happens.

    A lock and no number of a process in the name: numbers are used again, and mean another process in a container.
    """

    def __init__(self) -> None:
        """
        Raises:
            PublishError: the disk refuses, or no folder for temporary files can be written to.
        """
        home = _home()
        _sweep(home)
        while True:
            try:
                self.path = Path(tempfile.mkdtemp(prefix=_PREFIX))
            except OSError as error:
                raise no_room(home, error) from error
            try:
                self._handle = os.open(self.path, os.O_RDONLY | os.O_DIRECTORY)
            except FileNotFoundError:
                continue  # another build swept before it was so much as opened
            with suppress(OSError):  # a file system without locks: nobody else gets one either
                fcntl.flock(self._handle, fcntl.LOCK_EX)
            if self.path.exists():  # else one swept before it was locked
                return
            os.close(self._handle)

    def remove(self) -> None:
        """Removes the folder with all that is in it."""
        shutil.rmtree(self.path, ignore_errors=True)
        os.close(self._handle)


def no_room(home: Path, error: OSError) -> PublishError:
    """What to say where the disk has no room for files of a moment."""
    told = f"takes no file: {error.strerror or error}."
    return PublishError(told, place=str(home), remedy="Free the disk, or set TMPDIR to another folder.")


def _home() -> Path:
    try:
        return Path(tempfile.gettempdir())
    except FileNotFoundError as error:  # as in a container all of which but the output is read-only
        told, first = "No folder for temporary files takes one.", os.environ.get("TMPDIR") or "/tmp"  # noqa: S108
        raise PublishError(told, place=first, remedy="Set TMPDIR to a folder that may be written to.") from error


def _sweep(home: Path) -> None:
    """Removes the folders that processes which were killed left behind; what cannot be removed harms nothing."""
    with suppress(OSError):
        for folder in sorted(each for each in home.iterdir() if _NAME.fullmatch(each.name)):
            with suppress(OSError):
                _remove_unused(folder)


def _remove_unused(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    try:
        status = os.fstat(handle)
        if status.st_uid == os.geteuid() and stat.S_IMODE(status.st_mode) == 0o700:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            shutil.rmtree(folder, ignore_errors=True)
    finally:
        os.close(handle)
