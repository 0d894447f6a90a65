"""The lock of a title: one build at a time, freed by the kernel even when a build is killed.

Knows nothing of what is done under it.
"""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from reporting.errors import BusyError, PublishError
from reporting.publishing.kept import foreign

NAME: Final = "lock"
REMEDY: Final = "Move it elsewhere; the next build makes its lock anew."
WAIT = 5.0
PAUSE = 0.05


@contextmanager
def title_lock(output: Path, slug: str, wait: float = WAIT) -> Iterator[None]:
    """Holds the lock of a title; waits a few seconds for another build of it.

    Raises:
        BusyError: another build still holds it.
        PublishError: the output folder cannot be written, or the lock is no file.
    """
    home = output / ".editions" / slug
    there = foreign(home / NAME)  # before it is opened: a device may do something then
    if there is not None:
        raise PublishError(f"{there}, where builds keep a lock.", place=str(home / NAME), remedy=REMEDY)
    try:
        home.mkdir(parents=True, exist_ok=True)
        handle = os.open(home / NAME, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK, 0o666)
    except OSError as error:
        no_folder = next(
            (each for each in (output, home.parent, home) if os.path.lexists(each) and not each.is_dir()), None
        )
        if no_folder is not None:
            raise PublishError(
                "is no folder, and builds keep editions in one.",
                place=str(no_folder), remedy="Move it elsewhere, or give another output folder with --output.",
            ) from error  # fmt: skip
        raise PublishError(
            f"cannot be written: {error.strerror}.",
            place=str(error.filename or home), remedy="Make the output folder writable, or give another with --output.",
        ) from error  # fmt: skip
    try:
        acquire(handle, slug, wait)
        yield
    finally:
        os.close(handle)


def acquire(handle: int, place: str, wait: float) -> None:
    """Locks an open file or folder, and waits for whoever holds it.

    Raises:
        BusyError: another build still holds it.
    """
    for _ in range(max(1, round(wait / PAUSE))):
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return
        except BlockingIOError:
            time.sleep(PAUSE)
    raise BusyError("another build of this title is running.", place=place, remedy="Run again when it has ended.")
