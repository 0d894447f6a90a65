"""The power goes: what a name leads to is on the disk before the name is, in the order of the calls that are made."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.ticking import Ticked
from tests.faults.titles import ROOT, whole
from tests.harbour import SLUG, workbook

CALLS = "fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,rmdir"
TICK = """
import sys
from pathlib import Path
from tests.faults.ticking import Ticked
title = Ticked(Path(sys.argv[1]), Path(sys.argv[2]).read_bytes())
title.change(9)
assert title.tick() == (None, False, None)
"""
_SYNCED = re.compile(r"(?:fsync|fdatasync)\(\d+<(.+)>\) += 0")
_RENAMED = re.compile(r'rename\w*\((?:AT_FDCWD(?:<[^>]*>)?, )?"([^"]+)", (?:AT_FDCWD(?:<[^>]*>)?, )?"([^"]+)".*\) += 0')


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_what_is_published_is_on_the_disk_before_it_is_seen(tmp_path: Path) -> None:
    book = tmp_path / "book.xlsx"
    book.write_bytes(workbook())
    title = Ticked(tmp_path, book.read_bytes())
    output, home = title.output, title.output / ".editions" / SLUG
    assert title.tick() == (None, False, None)
    (output / SLUG / "notes.txt").write_bytes(b"mine")  # in the edition that is removed below
    for number in (1, 2):
        title.change(number)
        assert title.tick() == (None, False, None)
    title.type()

    log = tmp_path / "calls"
    command = ["strace", "-f", "-y", "-e", f"trace={CALLS}", "-o", str(log)]
    command += [sys.executable, "-c", TICK, str(tmp_path), str(book)]
    done = subprocess.run(
        command, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    calls = Calls(log.read_text("utf-8"))
    new = home / whole(output)

    (moved,) = output.glob(f"{SLUG}-edited-*")
    unfinished, removed = home / "unfinished", home / "removed"
    published = [calls.synced(unfinished / each.name) for each in sorted(new.iterdir())]
    link = calls.renamed(home / "next", output / SLUG)
    assert len(published) == 3
    assert max(published) < calls.synced(unfinished) < calls.renamed(unfinished, new) < calls.synced(home) < link
    assert calls.synced(home / "history.jsonl") < link
    corrections = title.folder / "corrections.csv"
    aside = calls.source_of(corrections)
    assert calls.synced(aside) < calls.renamed(aside, corrections) < calls.synced(title.folder) < link
    for name in ("index.html", "portfolio.xlsx"):
        aside = calls.source_of(output / name)
        assert calls.synced(aside) < calls.renamed(aside, output / name)
    carried = calls.renamed(calls.source_of(moved / "notes.txt"), moved / "notes.txt")
    gone = calls.renamed(calls.source_of(removed), removed)
    assert link < calls.synced(output) < carried < calls.synced(moved) < calls.last_synced(output) < gone


class Calls:
    """The calls that a process made, in order."""

    def __init__(self, told: str) -> None:
        self._lines = told.splitlines()
        assert "unfinished ..." not in told  # two threads at once, of which the order is not known

    def synced(self, path: Path) -> int:
        """When a file or folder was first written through to the disk."""
        return self._syncs(path)[0]

    def last_synced(self, path: Path) -> int:
        """When it was last."""
        return self._syncs(path)[-1]

    def renamed(self, source: Path, target: Path) -> int:
        """When the one took the place of the other."""
        (at,) = (n for n, line in enumerate(self._lines) if _renamed(line) == (str(source), str(target)))
        return at

    def source_of(self, target: Path) -> Path:
        """What took the place of that."""
        (found,) = {pair[0] for pair in map(_renamed, self._lines) if pair and pair[1] == str(target)}
        return Path(found)

    def _syncs(self, path: Path) -> list[int]:
        found = [n for n, line in enumerate(self._lines) if (m := _SYNCED.search(line)) and m[1] == str(path)]
        assert found, f"{path} was never synced"
        return found


def _renamed(line: str) -> tuple[str, str] | None:
    found = _RENAMED.search(line)
    return (found[1], found[2]) if found else None
