"""What two ticks tell over each folder and file that may not be written, and one after it may be again, as JSON.

    setpriv --bounding-set -dac_override python closed_folders.py FOLDER

For somebody whom rights hold: not for root, unless it gave up to pass over them. Holds no expectation.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

from reporting.publishing import read_manifest
from tests import harbour
from tests.faults.ticking import DAY, Ticked, Told
from tests.faults.titles import whole
from tests.harbour import SLUG

CLOSED: dict[str, Callable[[Ticked], Path]] = {
    "sources": lambda title: title.folder,
    "output": lambda title: title.output,
    "editions": lambda title: title.output / ".editions",
    "home": lambda title: title.output / ".editions" / SLUG,
    "current": lambda title: (title.output / SLUG).resolve(),
    "old": lambda title: min((title.output / ".editions" / SLUG).glob("*/notes.txt")).parent,
    "history": lambda title: title.output / ".editions" / SLUG / "history.jsonl",
    "lock": lambda title: title.output / ".editions" / SLUG / "lock",
}


def ticked(home: Path, workbook: bytes, which: Callable[[Ticked], Path]) -> tuple[list[Told], list[str]]:
    """What was told, and what was kept of a person's in the end; it was in an old edition and in the current."""
    title = Ticked(home, workbook)
    assert title.tick() == (None, False, None)
    (title.output / SLUG / "notes.txt").write_bytes(b"mine")
    for number in (1, 2):
        title.change(number)
        assert title.tick() == (None, False, None)
    title.type()
    title.change(3)
    before, closed = whole_but_typed(title), which(title)
    mode = closed.stat().st_mode
    closed.chmod(mode & 0o555)
    told = [title.tick(2 * DAY), title.tick()]
    assert told[0].error is None or whole_but_typed(title) == before
    assert not {"unfinished", "next", "removed"} & {each.name for each in closed.parent.iterdir()}
    closed.chmod(mode)
    title.change(4)
    told.append(title.tick())
    whole(title.output)
    assert "lantern.md,verdict,positive,mixed,too kind" in (title.folder / "corrections.csv").read_text("utf-8")
    kept = sorted(title.output.glob(f"{SLUG}-edited-*"))
    return told, [f"{each.name}: {sorted(file.name for file in each.iterdir())}" for each in kept]


def whole_but_typed(title: Ticked) -> str:
    """The name of the edition, of which nothing but the workbook was changed."""
    edition = (title.output / SLUG).resolve(strict=True)
    assert read_manifest(edition).mismatches(edition) == ("workbook.xlsx",)
    return edition.name


if __name__ == "__main__":
    place, made = Path(sys.argv[1]), harbour.workbook()
    print(json.dumps({name: ticked(place / name, made, which) for name, which in CLOSED.items()}))
