"""Titles made one by one: each is made apart from the build, and what it does to its process costs no other title."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import pytest

from tests.faults.test_killed import children
from tests.faults.titles import ran, start, whole, write_sources
from tests.running.test_apart import HOARD


def test_a_library_that_crashes_costs_its_title_alone_and_is_told_once(tmp_path: Path) -> None:
    for slug in ("crash", "harbour"):
        write_sources(tmp_path, slug=slug)
    process = start(tmp_path, "build")
    while not (below := children(process.pid)):
        time.sleep(0.01)
    os.kill(below[0], signal.SIGSEGV)
    _, err = process.communicate(timeout=300)
    assert process.returncode == 3
    assert "crash: the process that made it ended with -11." in err
    assert err.count("  It has no edition yet.") == 1
    assert whole(tmp_path / "output", "harbour")
    assert ran(tmp_path, "build") == (3, "", "")  # nothing has changed: it is tried again after a day


@pytest.mark.slow
def test_a_title_that_hoards_costs_itself_alone(tmp_path: Path) -> None:
    (write_sources(tmp_path, slug="a-hoard") / "hoard.html").write_bytes(HOARD)
    write_sources(tmp_path, slug="harbour")
    (tmp_path / "reporting.toml").write_text("[limits]\nmemory_gb = 1\n", encoding="utf-8")
    code, _, err = ran(tmp_path, "build")
    assert code == 3
    assert "a-hoard: took more than 1 GB of memory." in err
    assert err.count("  It has no edition yet.") == 1
    assert whole(tmp_path / "output", "harbour")
