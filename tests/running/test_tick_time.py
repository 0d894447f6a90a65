"""How long a run takes in which nothing has changed, beside a bare start of Python in the same minute."""

from __future__ import annotations

import compileall
from pathlib import Path

import pytest

from benchmarks.scale import tick_times
from benchmarks.watching import bare_start

ROOT = Path(__file__).resolve().parents[2]
QUIET = 0.02
"""Seconds that a bare start takes where nothing else runs."""


@pytest.mark.slow
def test_a_title_takes_eight_starts_of_python_at_most_and_a_thousand_less_than_a_second(tmp_path: Path) -> None:
    compileall.compile_dir(ROOT / "reporting", quiet=2)  # as installing does
    one, start = tick_times(tmp_path / "one", 1, 50, bare_start)
    assert one <= 8 * start
    thousand, start = tick_times(tmp_path / "thousand", 1000, 50, bare_start)
    assert thousand < max(1.0, start / QUIET)
