"""The lock of a title: one holder, a short wait, freed by the kernel when the holder dies."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reporting.errors import PublishError
from reporting.publishing import faults_of_title, title_lock

HOLD = """
import sys
from pathlib import Path
from reporting.publishing import title_lock
with title_lock(Path(sys.argv[1]), "a"):
    print("held", flush=True)
    sys.stdin.readline()
"""


@pytest.fixture
def holder(tmp_path: Path) -> subprocess.Popen[str]:
    """Another process that holds the lock of title `a` until it is told to end."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_a_second_build_is_refused_with_title_and_remedy(tmp_path: Path, holder: subprocess.Popen[str]) -> None:
    with holder:
        with pytest.raises(PublishError, match="another build") as refused, title_lock(tmp_path, "a", wait=0.1):
            pass
        holder.kill()
    assert refused.value.place == "a"
    assert refused.value.remedy


def test_another_title_is_free(tmp_path: Path, holder: subprocess.Popen[str]) -> None:
    with holder:
        with title_lock(tmp_path, "b", wait=0.1):
            held = (tmp_path / ".editions" / "b" / "lock").exists()
        holder.kill()
    assert held


def test_it_waits_for_a_build_that_ends(tmp_path: Path, holder: subprocess.Popen[str]) -> None:
    with holder:
        assert holder.stdin is not None
        holder.stdin.write("\n")
        holder.stdin.flush()
        with title_lock(tmp_path, "a"):
            pass


def test_a_killed_build_leaves_no_lock(tmp_path: Path, holder: subprocess.Popen[str]) -> None:
    with holder:
        holder.kill()
        holder.wait()
        with title_lock(tmp_path, "a", wait=0.1):
            pass


@pytest.mark.parametrize("name", ["output", "output/.editions", "output/.editions/a"])
@pytest.mark.parametrize("kind", ["file", "pipe", "link"])
def test_what_is_in_the_way_of_a_folder_is_named_and_stays(tmp_path: Path, name: str, kind: str) -> None:
    place = tmp_path / name
    place.parent.mkdir(parents=True, exist_ok=True)
    match kind:
        case "file":
            place.write_text("mine", encoding="utf-8")
        case "pipe":
            os.mkfifo(place)
        case _:
            place.symlink_to("nowhere")
    before = place.lstat()
    with pytest.raises(PublishError, match="is no folder") as refused, title_lock(tmp_path / "output", "a"):
        pass
    assert refused.value.place == str(place)
    assert "Move it elsewhere" in (refused.value.remedy or "")
    assert (place.lstat().st_ino, place.lstat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert faults_of_title(tmp_path / "output", "a") == ()  # nothing that a build wrote is damaged


@pytest.mark.parametrize("kind", ["folder", "pipe", "link"])
def test_what_is_no_file_is_no_lock_and_stays(tmp_path: Path, kind: str) -> None:
    place = tmp_path / ".editions/a/lock"
    place.parent.mkdir(parents=True)
    match kind:
        case "folder":
            place.mkdir()
        case "pipe":
            os.mkfifo(place)
        case _:
            place.symlink_to("nowhere")
    with pytest.raises(PublishError, match=", where builds keep a lock") as refused, title_lock(tmp_path, "a"):
        pass
    assert refused.value.place == str(place)
    assert "Move it elsewhere" in (refused.value.remedy or "")
    assert os.path.lexists(place)
    assert not (place.parent / "nowhere").exists()
    (told,) = faults_of_title(tmp_path, "a")
    assert told.startswith(f"{place} is ")
    assert told.endswith(", and no build can be made. Move it elsewhere; the next build makes its lock anew.")
