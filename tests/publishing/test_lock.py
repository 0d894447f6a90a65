"""The lock of a title: one holder, a short wait, freed by the kernel when the holder dies."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from reporting.errors import PublishError
from reporting.publishing import title_lock

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


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "output").write_text("a file")
    with pytest.raises(PublishError) as refused, title_lock(tmp_path / "output", "a"):
        pass
    assert "output" in (refused.value.place or "")
    assert refused.value.remedy
