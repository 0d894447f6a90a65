"""Every edition of a title that was ever current, in history.jsonl beside the editions; lines are only ever added.

Holds no clock: an edition is dated by the newest review in it.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from reporting.errors import PublishError
from reporting.publishing.kept import foreign, kept
from reporting.publishing.manifest import Inputs, Manifest

NAME: Final = "history.jsonl"
REMEDY: Final = "Move it elsewhere; the next edition begins a history anew."


@dataclass(frozen=True, slots=True)
class Entry:
    """An edition by its id: how many reviews and marks it has, the date of its newest review, what had changed."""

    edition: str
    newest: str | None
    reviews: int
    marks: int
    changed: tuple[str, ...]


def read_history(output: Path, slug: str) -> tuple[Entry, ...]:
    """The editions of a title, oldest first; a line that a crash cut short is passed over."""
    entries: list[Entry] = []
    for entry in _entries(output, slug):
        # Two lines of one edition: the build was stopped between the line and the link.
        if entry is not None and (not entries or entries[-1].edition != entry.edition):
            entries.append(entry)
    return tuple(entries)


def refuse_foreign_history(output: Path, slug: str) -> None:
    """Refuses to go on where no line could be added: sooner than an edition is made that could not be published.

    Raises:
        PublishError: something that is no file stands in place of the history.
    """
    path = output / ".editions" / slug / NAME
    there = foreign(path)
    if there is not None:
        raise PublishError(f"{there}, where builds keep the history.", place=str(path), remedy=REMEDY)


def passed_over(output: Path, slug: str) -> int:
    """How many lines of the history are no entry: a crash cut them short, or something damaged them."""
    return sum(entry is None for entry in _entries(output, slug))


def _entries(output: Path, slug: str) -> Iterator[Entry | None]:
    """An entry for each line of the file; none for a line that holds none."""
    try:
        lines = kept(output / ".editions" / slug / NAME).splitlines()
    except OSError:
        return
    for line in lines:
        try:
            yield _entry(json.loads(line))
        except (ValueError, KeyError, TypeError, RecursionError):
            yield None


def _entry(data: dict[str, Any]) -> Entry:
    newest, counts = data["newest"], (data["reviews"], data["marks"])
    if not all(isinstance(count, int) for count in counts) or not isinstance(data["changed"], list):
        raise TypeError("entry")
    changed = tuple(str(each) for each in data["changed"])
    return Entry(str(data["edition"]), None if newest is None else str(newest), *counts, changed)


def add_to_history(home: Path, edition: str, before: Manifest | None, manifest: Manifest) -> None:
    """Adds the edition that is about to become current.

    Raises:
        OSError: the disk refuses.
    """
    summary = manifest.summary
    changed = ("the first edition",) if before is None else changes(before.inputs, manifest.inputs)
    entry = Entry(edition, summary.newest, summary.reviews, summary.marks, changed)
    line = json.dumps(asdict(entry), ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n"
    handle = os.open(home / NAME, os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC | os.O_NOFOLLOW, 0o666)
    try:
        size = os.fstat(handle).st_size
        whole = size == 0 or os.pread(handle, 1, size - 1) == b"\n"  # else a crash cut the last line short
        os.write(handle, line if whole else b"\n" + line)
        os.fsync(handle)
    finally:
        os.close(handle)


def changes(before: Inputs, now: Inputs) -> tuple[str, ...]:
    """What differs between two sets of inputs, a line each."""
    files = _differences(
        {record.path: record.sha256 for record in before.files}, {record.path: record.sha256 for record in now.files}
    )
    told = [f"{path} {how}" for path, how in files]
    told += [f"{path} {how}, a file that is not read" for path, how in _differences(before.left_out, now.left_out)]
    told += [f"setting {name} {how}" for name, how in _differences(before.settings, now.settings)]
    if before.program != now.program:
        told.append(f"program {before.program} became {now.program}")
    if before.templates != now.templates:
        told.append("templates or faces changed")
    return tuple(told)


def _differences(before: Mapping[str, object], now: Mapping[str, object]) -> list[tuple[str, str]]:
    return [
        (name, "added" if name not in before else "removed" if name not in now else "changed")
        for name in sorted({*before, *now})
        if (name in before) != (name in now) or before[name] != now[name]
    ]
