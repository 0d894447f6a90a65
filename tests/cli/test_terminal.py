"""What a person sees while titles are made: a bar on a terminal, and nothing at all where there is none."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT), "TERM": "xterm", "COLUMNS": "100"}
BUILD = [sys.executable, "-m", "reporting", "build"]


def test_a_terminal_shows_which_title_is_made_and_how_many_are_done(tmp_path: Path, edition: Path) -> None:
    (tmp_path / "sources/harbour-lights/02-tidemark.txt").write_text("A dull film.", encoding="utf-8")
    (tmp_path / "sources/other").mkdir()  # which has no title.toml
    ours, theirs = pty.openpty()
    with subprocess.Popen(BUILD, cwd=tmp_path, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=theirs) as process:
        os.close(theirs)
        shown = b""
        try:
            while piece := os.read(ours, 65536):
                shown += piece
        except OSError:  # how a terminal tells that nobody writes to it any more
            pass
        printed = process.stdout.read() if process.stdout else b""
    os.close(ours)
    assert process.returncode == 3
    assert b"harbour-lights" in shown
    assert b"0/2" in shown
    assert b"other: " in shown
    assert printed == b""
    assert edition.is_symlink()


def test_elsewhere_nothing_is_shown(tmp_path: Path, edition: Path) -> None:
    before = edition.readlink()
    (tmp_path / "sources/harbour-lights/02-tidemark.txt").write_text("A dull film.", encoding="utf-8")
    ran = subprocess.run(BUILD, cwd=tmp_path, env=ENVIRONMENT, capture_output=True, check=True)
    assert (ran.stdout, ran.stderr) == (b"", b"")
    assert edition.readlink() != before
