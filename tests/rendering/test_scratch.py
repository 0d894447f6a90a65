"""The folder for files of a moment: gone at the end, and those of killed processes gone with the next; no other is."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from reporting.errors import PublishError
from reporting.rendering.scratch import Scratch

PROGRAM = """
import time
from reporting.rendering.scratch import Scratch
print(Scratch().path, flush=True)
time.sleep(600)
"""


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that has the others."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def test_a_folder_of_a_killed_process_is_removed_by_the_next_and_that_of_a_living_one_is_not(home: Path) -> None:
    environment = {**os.environ, "TMPDIR": str(home), "PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE, env=environment, text=True
    ) as process:
        assert process.stdout is not None
        theirs = Path(process.stdout.readline().strip())
        (theirs / "face").write_bytes(b"x")
        Scratch().remove()
        assert [each.name for each in theirs.iterdir()] == ["face"]
        process.send_signal(signal.SIGKILL)
    ours = Scratch()
    assert list(home.iterdir()) == [ours.path]
    ours.remove()
    assert not list(home.iterdir())


def test_what_is_not_of_a_build_stays(home: Path) -> None:
    mine = home / "mine"
    mine.mkdir(mode=0o700)
    for name in ("reporting-2024", "reporting-press-photos", "reporting-press-12345678.bak"):
        (home / name).mkdir(mode=0o700)
    (home / "reporting-press-abcdefgh").symlink_to(mine)
    (home / "reporting-press-abcdefg1").mkdir(mode=0o755)  # none is made so
    (home / "reporting-press-abcdefg2").touch()
    before = sorted(home.iterdir())
    Scratch().remove()
    assert sorted(home.iterdir()) == before


@pytest.mark.skipif(os.geteuid() != 0, reason="nobody but root may make a folder for somebody else")
def test_the_folder_of_somebody_else_stays(home: Path) -> None:
    theirs = home / "reporting-press-abcdefgh"
    theirs.mkdir(mode=0o700)
    os.chown(theirs, 65534, 65534)
    Scratch().remove()
    assert theirs.exists()


def test_no_room_for_it_is_told_with_its_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", "/proc/nowhere")
    with pytest.raises(PublishError, match=r"/proc/nowhere: takes no file: No such file or directory\. Free the disk"):
        Scratch()


def test_a_folder_that_another_build_sweeps_before_it_is_opened_is_made_again(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make, made = tempfile.mkdtemp, list[str]()

    def swept(*, prefix: str) -> str:
        made.append(make(prefix=prefix))
        if len(made) == 1:
            Path(made[0]).rmdir()
        return made[-1]

    monkeypatch.setattr(tempfile, "mkdtemp", swept)
    scratch = Scratch()
    assert [str(each) for each in home.iterdir()] == made[1:] == [str(scratch.path)]
    scratch.remove()
