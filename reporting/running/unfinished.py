"""Files that are written beside those of a title's folder before they take their place there, under hidden names.

Reading and looking pass them over. Does not write them; removes those whose writers were killed.
"""

from __future__ import annotations

import os
import re
from contextlib import suppress
from pathlib import Path
from typing import Final

_NAME: Final = re.compile(r"\.unfinished\.(\d{1,10})")


def unfinished(folder: Path) -> Path:
    """Where this process may make a file. It must not open one: a review may have this name too, after a kill."""
    return folder / f".unfinished.{os.getpid()}"


def sweep(folder: Path) -> None:
    """Removes what processes that were killed left behind; what cannot be removed harms nothing."""
    with suppress(OSError):
        for entry in list(os.scandir(folder)):
            found = _NAME.fullmatch(entry.name)
            if found and not _runs(int(found[1])) and not entry.is_dir(follow_symlinks=False):
                Path(entry.path).unlink(missing_ok=True)


def _runs(process: int) -> bool:
    """Whether a process may be at work; one that took the number of a killed one leaves its file to a later time."""
    if process == os.getpid():  # which begins by sweeping: the file is of one that had its number
        return False
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True
