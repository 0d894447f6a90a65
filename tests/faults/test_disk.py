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
from tests.harbour import SLUG

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


@pytest.fixture(scope="module")
def closed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    before: tuple[str, ...] = ()
    if os.geteuid() == 0:  # who may pass over rights gives that up
        given_up = "-dac_override,-dac_read_search"
        before = ("setpriv", f"--bounding-set={given_up}", f"--inh-caps={given_up}")
        if subprocess.run([*before, "true"], capture_output=True, check=False).returncode:
            pytest.skip("root may not give up its rights here")
    command = [*before, sys.executable, "-m", "tests.faults.closed_folders", str(tmp_path_factory.mktemp("closed"))]
    done = subprocess.run(
        command, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("sources", f"sources/{SLUG}/corrections.csv"), ("output", f"output/{SLUG}"),
        ("home", f"output/.editions/{SLUG}/unfinished"), ("history", f"output/.editions/{SLUG}/history.jsonl"),
        ("lock", f"output/.editions/{SLUG}/lock"),
    ],
)  # fmt: skip
def test_what_may_not_be_written_is_told_once_and_the_title_made_when_it_may(
    closed: dict[str, Any], name: str, place: str
) -> None:
    ((error, again, listed), second, third), kept = closed[name]
    assert f"{place}: cannot be written: Permission denied." in error
    assert (again, listed, second, third) == (False, None, [error, True, None], [None, False, None])
    (once,) = kept
    assert once.endswith(": ['notes.txt']")


def test_a_list_that_may_not_be_written_is_told_once(closed: dict[str, Any]) -> None:
    ((error, again, listed), second, third), _ = closed["editions"]
    assert (error, again) == (None, False)
    assert "output/index.html: cannot be written: Permission denied." in listed
    assert second == third == [None, False, None]


@pytest.mark.parametrize("name", ["current", "old"])
def test_an_edition_that_may_not_be_changed_stops_nothing_and_is_tidied_up_when_it_may(
    closed: dict[str, Any], name: str
) -> None:
    told, kept = closed[name]
    assert told == [[None, False, None]] * 3
    (once,) = kept
    assert once.endswith(": ['notes.txt']")


def test_a_full_disk_for_temporary_files_is_told_as_such(told: dict[str, Any]) -> None:
    assert [each.partition("/scratch: ")[2].partition(" Free")[0] for each in told["printed"]] == [
        "takes no file: No space left on device.", "takes no file: Read-only file system.",
    ]  # fmt: skip
    assert all("set TMPDIR to another folder" in each for each in told["printed"])


def test_where_nothing_takes_temporary_files_it_is_told_as_such(told: dict[str, Any]) -> None:
    (once,) = told["nowhere"]
    assert once.endswith(": No folder for temporary files takes one. Set TMPDIR to a folder that may be written to.")


@pytest.mark.parametrize("command", [("status",), ("inspect", "sources/harbour-lights/mole.txt"), ("schema",)])
def test_a_screen_that_takes_no_more_is_an_error_and_no_traceback(tmp_path: Path, command: tuple[str, ...]) -> None:
    write_sources(tmp_path)
    code, _, err = ran(tmp_path, *command, before=("sh", "-c", 'exec "$@" > /dev/full', "sh"))
    assert code == 3
    assert "Traceback" not in err
    assert "No space left on device" in err
