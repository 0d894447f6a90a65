"""Builds killed at random moments: the output is one whole edition, old or new, and the next build completes."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from reporting.publishing import read_history
from reporting.running.unfinished import sweep, unfinished
from tests.faults.titles import ROOT, nothing_left_over, ran, start, whole, write_sources
from tests.harbour import FILES, SLUG


@pytest.fixture
def chance() -> random.Random:
    """Moments that differ from run to run; REPORTING_SEED repeats one."""
    seed = int(os.environ.get("REPORTING_SEED") or random.SystemRandom().randrange(2**32))
    print(f"REPORTING_SEED={seed}")
    return random.Random(seed)  # noqa: S311 (moments, no secrets)


def children(process: int) -> list[int]:
    """The processes that a process has started, and theirs."""
    try:
        found = [int(each) for each in Path(f"/proc/{process}/task/{process}/children").read_text().split()]
    except OSError:
        return []
    return [*found, *(below for each in found for below in children(each))]


def left(scratch: Path) -> list[Path]:
    """What builds left for temporary files, but for the four bytes with which the standard library tries such a folder:
    it does so under a name that is not ours, so that no build may remove them.
    """
    found = []
    for each in scratch.iterdir():
        with suppress(FileNotFoundError):  # a trial that ends just now
            if each.is_dir() or each.read_bytes() not in (b"", b"blat"):
                found.append(each)
    return found


def kill_one(process: subprocess.Popen[str], chance: random.Random) -> None:
    """Kills the build with all its processes, or one of these alone."""
    below = children(process.pid)
    if below and chance.random() < 0.4:
        with suppress(ProcessLookupError):
            os.kill(chance.choice(below), signal.SIGKILL)
    else:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    process.communicate(timeout=120)


@pytest.mark.parametrize(
    ("kills", "jobs"),
    [(4, 1), pytest.param(200, 1, marks=pytest.mark.slow), pytest.param(100, 2, marks=pytest.mark.slow)],
)
def test_a_killed_build_leaves_one_whole_edition(tmp_path: Path, chance: random.Random, kills: int, jobs: int) -> None:
    output, slugs, scratch = tmp_path / "output", (SLUG, "other")[:jobs], tmp_path / "tmp"
    scratch.mkdir()
    arguments = ("build", "--jobs", str(jobs))

    def change(state: int) -> None:
        for year, slug in enumerate(slugs, start=2001):  # namesakes are told apart by their years
            statement = write_sources(tmp_path, state, slug) / "title.toml"
            statement.write_text(f"{FILES['title.toml']}released = {year}\n", encoding="utf-8")

    seconds = 0.0
    for state in (0, 1):
        change(state)
        began = time.monotonic()
        assert ran(tmp_path, *arguments, TMPDIR=str(scratch))[0] == 0
        seconds = time.monotonic() - began
    for number in range(kills):
        change(number)
        process = start(tmp_path, *arguments, TMPDIR=str(scratch))
        time.sleep(chance.random() * seconds * 1.1)
        kill_one(process, chance)
        for slug in slugs:
            assert whole(output, slug)
        if number % 10 == 3:
            code, _, err = ran(tmp_path, *arguments, TMPDIR=str(scratch))
            assert (code, err) == (0, "")
            for slug in slugs:
                assert f'"mark": "{3 + number % 2}/5"' in (output / slug / "manifest.json").read_text("utf-8")
            nothing_left_over(output, *slugs)
            print(number + 1, "kills")
    assert all(len(read_history(output, slug)) >= 2 for slug in slugs)
    assert ran(tmp_path, *arguments, "--force", TMPDIR=str(scratch))[0] == 0
    until = time.monotonic() + 30  # who prints for a build that was killed ends when it has printed
    while left(scratch) and time.monotonic() < until:
        time.sleep(0.1)
    assert not left(scratch)


def test_what_was_printed_with_when_everything_was_killed_is_removed_by_the_next_build(tmp_path: Path) -> None:
    write_sources(tmp_path)
    scratch = tmp_path / "tmp"
    scratch.mkdir()
    process = start(tmp_path, "build", TMPDIR=str(scratch))
    while not [each for each in scratch.glob("*/**/*") if each.is_file() and each.name != "said"]:  # unpacked faces
        time.sleep(0.01)
        assert process.poll() is None
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate(timeout=120)
    assert left(scratch)
    assert ran(tmp_path, "build", TMPDIR=str(scratch)) == (0, "", "")
    assert not left(scratch)


@pytest.mark.parametrize(("which", "what"), [(0, "made it"), (1, "prints the PDF")])
def test_a_build_of_which_a_process_was_killed_is_made_by_the_next_though_nothing_has_changed(
    tmp_path: Path, which: int, what: str
) -> None:
    write_sources(tmp_path)
    process = start(tmp_path, "build")
    while len(below := children(process.pid)) <= which:
        time.sleep(0.01)
    os.kill(below[which], signal.SIGKILL)
    _, err = process.communicate(timeout=120)
    assert process.returncode == 3
    assert f"the process that {what} ended with -9" in err
    assert ran(tmp_path, "build") == (0, "", "")
    nothing_left_over(tmp_path / "output")


ADD = """
import os, sys
from reporting.cli import main
real = os.link
def link(*paths, **how):
    if sys.argv[1] == "before": os.kill(os.getpid(), 9)
    real(*paths, **how)
    os.kill(os.getpid(), 9)
os.link = link
main(["add", "harbour", "new.txt"])
"""


@pytest.mark.parametrize(("moment", "there"), [("before", False), ("after", True)])
@pytest.mark.parametrize("by", ["add", "build"])
def test_what_a_killed_add_leaves_is_passed_over_and_removed_by_the_next_command(
    tmp_path: Path, moment: str, there: bool, by: str
) -> None:
    folder = write_sources(tmp_path, slug="harbour")
    before = {each.name for each in folder.iterdir()}
    (tmp_path / "new.txt").write_text("Harbour Lights is a warm film.", encoding="utf-8")
    killed = subprocess.run(
        [sys.executable, "-c", ADD, moment], cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=False
    )
    assert killed.returncode == -signal.SIGKILL
    (left,) = folder.glob(".unfinished.*")
    (folder / f".unfinished.{os.getpid()}").write_bytes(b"of somebody who is at work")
    expected = {*before, "new.txt"} if there or by == "add" else before
    assert ran(tmp_path, by, "harbour", *(["new.txt"] if by == "add" else []))[0] == 0
    assert {each.name for each in folder.iterdir()} == {*expected, f".unfinished.{os.getpid()}"}
    assert not left.exists()
    if "new.txt" in expected:
        assert (folder / "new.txt").read_text("utf-8") == "Harbour Lights is a warm film."
    if by == "build":
        assert "unfinished" not in (tmp_path / "output" / "harbour" / "manifest.json").read_text("utf-8")


def test_an_add_with_the_number_of_a_killed_one_does_not_write_into_its_review(tmp_path: Path) -> None:
    review, left = tmp_path / "review.txt", unfinished(tmp_path)
    review.write_bytes(b"A warm film.")
    os.link(review, left)
    sweep(tmp_path)
    assert not left.exists()
    assert review.read_bytes() == b"A warm film."


PUBLISH = """
import sys, itertools
from pathlib import Path
from reporting.publishing import *
from reporting.publishing.state import State, Seen, write_state
output, slug = Path(sys.argv[1]), sys.argv[2]
sizes = (50_000, 7, 200_000)
def put(number):
    files = {name: bytes([number % 5 + 65]) * size for name, size in zip(("a", "b", "c"), sizes)}
    with title_lock(output, slug):
        sweep(output, slug)
        inputs = Inputs("1", "t", {}, (file_record("x", files["a"]),), {})
        publish(output, Manifest.of(slug, inputs, files, Summary(1, 0, ())), files)
        save_aside(output, slug, b"typed")
        write_state(output, slug, State(Seen(str(number), "x")))
put(int(sys.argv[3]))
print("ready", flush=True)
for number in itertools.count(int(sys.argv[3]) + 1):
    put(number)
"""


@pytest.mark.parametrize("kills", [25, pytest.param(300, marks=pytest.mark.slow)])
def test_publishing_that_is_killed_at_any_write_leaves_one_whole_edition(
    tmp_path: Path, chance: random.Random, kills: int
) -> None:
    output = tmp_path / "output"
    for number in range(kills):
        command = [sys.executable, "-c", PUBLISH, str(output), SLUG, str(number)]
        process = subprocess.Popen(command, env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=subprocess.PIPE)
        assert process.stdout is not None
        with process.stdout as told:
            assert told.readline() == b"ready\n"  # the last killed one was swept up, and a whole build went through
            time.sleep(chance.random() * 0.05)
            process.kill()
            process.wait()
        name = whole(output)
        (content,) = {path.read_bytes()[:1] for path in (output / SLUG).iterdir() if path.name in ("a", "b", "c")}
        assert content in (b"A", b"B", b"C", b"D", b"E"), name
        home = output / ".editions" / SLUG
        # Three editions that count, one that is being written, one that is being removed, and what is written aside.
        assert len(list(home.iterdir())) <= 3 + 3 + 5
        (kept,) = output.glob(f"{SLUG}-edited-*")
        assert kept.read_bytes() == b"typed"
    history = read_history(output, SLUG)
    assert all(entry.changed for entry in history)
