"""How a title's files look from outside: names, inodes, sizes, modification and change times, in one digest.

Opens no file. What looks the same is the same; what looks different may still be: then the content decides.
"""

from __future__ import annotations

import hashlib
import os
import sys
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

import reporting
from reporting.limits import Limits
from reporting.publishing.link import current_edition
from reporting.publishing.state import Seen
from reporting.reading.hidden import HIDDEN
from reporting.rendering.templates import folder as templates_folder
from reporting.settings import Options, Settings

CLOCK_STEP: Final = 0.02
"""Seconds. A file system's clock moves in steps of 4 or 10 ms: two changes within a step look like one."""

_PROGRAM: Final = (".py", ".json", ".bin")
"""How the names of files end that decide what is made; templates are looked at apart, wherever they stand."""
_NO_PROGRAM: Final = frozenset({"__pycache__", "templates"})


class Glance(NamedTuple):
    """What was seen, and when the newest of the sources was changed, in nanoseconds since 1970."""

    seen: Seen
    newest: int

    def tells_all(self, now: float) -> bool:
        """Whether a later change is bound to look different: not where times are kept in seconds, and these are new."""
        return self.newest % 1_000_000_000 != 0 or self.newest < (now - 2) * 1e9


def glance(folder: Path, settings: Settings) -> Glance:
    """A look at a title's folder and at its current edition."""
    lines, newest = _entries(str(folder))
    edition = current_edition(settings.output, folder.name)
    inside = [] if edition is None else [edition.name, *_entries(str(edition))[0]]
    return Glance(Seen(_digest([*_surroundings(settings.options, settings.limits), *lines]), _digest(inside)), newest)


@cache
def _surroundings(options: Options, limits: Limits) -> tuple[str, ...]:
    """What is the same for every title: program, options, templates, and the packages: faces are among them."""
    packages = [f"{place} {_changed(place)}" for place in sys.path if place.endswith("-packages")]
    return (
        reporting.__version__,
        repr(options.as_dict()),
        repr(limits),
        *packages,
        *map(_look, program_files()),
        *_entries(str(templates_folder()))[0],
    )


def program_files() -> list[str]:
    """The files that the program consists of, sorted: after `git pull` they differ where the version may not."""
    found: list[str] = []
    waiting = [os.path.dirname(reporting.__file__)]  # noqa: PTH120 (a Path would be made for this alone)
    while waiting:
        with os.scandir(waiting.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    if entry.name not in _NO_PROGRAM and not entry.name.startswith(HIDDEN):
                        waiting.append(entry.path)
                elif entry.name.endswith(_PROGRAM):
                    found.append(entry.path)
    return sorted(found)


def _look(path: str) -> str:
    s = os.stat(path)  # noqa: PTH116 (a Path would be made for this alone)
    return f"{path} {s.st_size} {s.st_mtime_ns}"


def _changed(place: str) -> int:
    try:
        return os.stat(place).st_mtime_ns  # noqa: PTH116 (a Path would be made for this alone)
    except OSError:
        return 0


def _entries(folder: str) -> tuple[list[str], int]:
    """A line for each file below a folder that is not hidden, sorted, and the newest change time."""
    lines: list[str] = []
    newest = 0
    waiting = [folder]
    try:
        while waiting:
            with os.scandir(waiting.pop()) as entries:
                for entry in entries:
                    if entry.name.startswith(HIDDEN):
                        continue
                    if entry.is_dir(follow_symlinks=False):
                        waiting.append(entry.path)
                        lines.append(entry.path[len(folder) :])
                        continue
                    s = entry.stat(follow_symlinks=False)
                    newest = max(newest, s.st_ctime_ns)
                    look = f"{s.st_mode} {s.st_uid} {s.st_ino} {s.st_size} {s.st_mtime_ns} {s.st_ctime_ns}"
                    lines.append(f"{entry.path[len(folder) :]}\0{look}")
    except OSError as error:
        lines.append(f"unreadable: {error.strerror}")
    lines.sort()
    return lines, newest


def _digest(lines: list[str]) -> str:
    return hashlib.sha256("\n".join(lines).encode("utf-8", "surrogateescape")).hexdigest() if lines else ""
