"""A disk that fills up at each write, or may not be written: the old edition stands, and code and message tell why."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.faults.titles import ROOT, ran, write_sources

NAMESPACE = ("unshare", "--map-root-user", "--mount")


def may_mount() -> bool:
    """Whether this machine lets us mount a small disk of our own."""
    try:
        command = [*NAMESPACE, "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    if not may_mount():
        pytest.skip("no file system may be mounted here")
    command = [*NAMESPACE, sys.executable, "-m", "tests.faults.full_disk", str(tmp_path_factory.mktemp("disk"))]
    done = subprocess.run(
        command, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_a_disk_that_is_full_at_any_write_leaves_the_old_edition(told: dict[str, Any]) -> None:
    assert len(told["small"]) >= 4
    assert all("No space left on device" in each and "Free the disk" in each for each in told["small"])


def test_a_build_on_a_full_or_closed_disk_says_so_and_completes_when_there_is_room(told: dict[str, Any]) -> None:
    first, full, again, closed, last = told["built"]
    assert (first[0], first[1]) == (0, "")
    assert full[0] == 3
    assert "No space left on device" in full[1]
    assert "output/harbour-lights is as it was before." in full[1]
    assert (again[0], again[1]) == (3, "")  # told once
    assert closed[0] == 3
    assert "Read-only file system" in closed[1]
    assert full[2] == again[2] == closed[2] == first[2]
    assert (last[0], last[1]) == (0, "")
    assert last[2] != first[2]


def test_corrections_that_find_no_room_are_told_once_a_day_and_taken_when_there_is_room(told: dict[str, Any]) -> None:
    *failed, (last, _) = told["taken"]
    assert len(failed) >= 3
    for (error, again, listed), second in failed:
        assert "sources/harbour-lights/corrections.csv: cannot be written: No space left on device." in error
        assert (again, listed, second) == (False, None, [error, True, None])
    assert last == [None, False, None]


def test_a_list_that_finds_no_room_is_told_once_a_day_and_written_when_there_is_room(told: dict[str, Any]) -> None:
    *failed, last = told["listed"]
    titles = [each for each in failed if each[0][0] is not None]
    lists = [each for each in failed if each[0][0] is None]
    assert len(titles) >= 3
    assert len(lists) >= 3
    for (error, again, _), (error_again, again_later, listed_again) in titles:
        assert "No space left on device" in error
        assert (error_again, again, again_later, listed_again) == (error, False, True, None)
    for (_, _, listed), second in lists:
        assert "cannot be written: No space left on device" in listed
        assert second == [None, False, None]
    assert last == [[None, False, None]] * 2


def test_a_full_disk_for_temporary_files_is_told_as_such(told: dict[str, Any]) -> None:
    assert [each.partition("/scratch: ")[2].partition(" Free")[0] for each in told["printed"]] == [
        "takes no file: No space left on device.", "takes no file: Read-only file system.",
    ]  # fmt: skip
    assert all("set TMPDIR to another folder" in each for each in told["printed"])


@pytest.mark.parametrize("command", [("status",), ("inspect", "sources/harbour-lights/mole.txt"), ("schema",)])
def test_a_screen_that_takes_no_more_is_an_error_and_no_traceback(tmp_path: Path, command: tuple[str, ...]) -> None:
    write_sources(tmp_path)
    code, _, err = ran(tmp_path, *command, before=("sh", "-c", 'exec "$@" > /dev/full', "sh"))
    assert code == 3
    assert "Traceback" not in err
    assert "No space left on device" in err
