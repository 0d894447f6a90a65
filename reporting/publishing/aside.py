"""What somebody made, saved aside before an edition takes its place, and whether a program has the workbook open.

Reads nothing of what is in it.
"""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from itertools import chain, count
from pathlib import Path
from typing import Final

from reporting.errors import PublishError

WORKBOOK: Final = "workbook.xlsx"
_LONGEST: Final = 200
"""Bytes of a title's name in that of a file, which may have 255."""
_LOCKS: Final = (f".~lock.{WORKBOOK}#", f"~${WORKBOOK}")
"""What LibreOffice and Excel put beside a workbook while it is open."""


def is_open(edition: Path) -> bool:
    """Whether a program has the edition's workbook open, or was killed while it had."""
    return any(os.path.lexists(edition / name) for name in _LOCKS)


def beside(output: Path, slug: str, name: str) -> Path:
    """The place beside the title's link for what somebody made that was in the way, which nothing stands in.

    An empty folder may: a build that was killed leaves it.
    """
    place = output / f"{_cut(slug)}-edited-{name}"
    copies = (place.with_name(f"{place.name}-{number}") for number in count(2))
    return next(each for each in chain((place,), copies) if not os.path.lexists(each) or _is_empty_folder(each))


def _is_empty_folder(place: Path) -> bool:
    return place.is_dir() and not place.is_symlink() and not any(place.iterdir())


def _cut(slug: str) -> str:
    return slug.encode("utf-8", "surrogateescape")[:_LONGEST].decode("utf-8", "ignore")


def save_aside(output: Path, slug: str, content: bytes) -> Path:
    """Keeps a workbook beside the title's link, under a name that tells it from any other; gives that name.

    Raises:
        PublishError: the disk refuses.
    """
    kept = output / f"{_cut(slug)}-edited-{hashlib.sha256(content).hexdigest()[:8]}.xlsx"
    unfinished = output / ".editions" / slug / f"aside.{os.getpid()}"
    try:
        if not kept.is_file() or kept.read_bytes() != content:
            with unfinished.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            unfinished.replace(kept)
    except OSError as error:
        with suppress(OSError):  # a folder that may not be written refuses this too
            unfinished.unlink(missing_ok=True)
        raise PublishError(
            f"cannot be written: {error.strerror or error}.",
            place=str(kept), remedy="Free the disk, or mend the rights of the folder.",
        ) from error  # fmt: skip
    return kept
