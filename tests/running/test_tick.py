"""A run in which nothing has changed, and what is a change; a title that failed, and a source that is being written.

The editions are published by the product; their outputs are short, so that no PDF need be made.
"""

from __future__ import annotations

import compileall
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reporting.errors import BeingWrittenError, BusyError, PublishError
from reporting.publishing import Manifest, Summary, publish, read_state, title_lock
from reporting.reading import gather
from reporting.running import Outcome, Request, build
from reporting.running.fingerprint import inputs_of
from reporting.running.standing import stand
from reporting.settings import Options, Settings

OUTPUTS = {"report.pdf": b"%PDF", "workbook.xlsx": b"PK", "report.html": b"<p>", "dossier.json": b"{}"}
ROOT = Path(__file__).resolve().parents[2]
DAY = 24 * 3600
LATER = 4e9
"""A time long after every file was written."""


class Place:
    """A folder with titles and their editions."""

    def __init__(self, home: Path, count: int = 1) -> None:
        self.settings = Settings(home / "sources", home / "output")
        self.folders = tuple(home / "sources" / f"title-{number}" for number in range(count))
        for folder in self.folders:
            folder.mkdir(parents=True)
            (folder / "title.toml").write_text(f'name = "{folder.name}"\n', encoding="utf-8")
            (folder / "a.txt").write_text("A warm film.", encoding="utf-8")
            (self.settings.output / ".editions" / folder.name).mkdir(parents=True)
            inputs = inputs_of(gather(folder), Options())
            publish(self.settings.output, Manifest.of(folder.name, inputs, OUTPUTS, Summary(1, 0, ())), OUTPUTS)
        self.review = self.folders[0] / "a.txt"

    def build(self, now: float | None = LATER) -> list[Outcome]:
        """A build that stops before it makes anything, and tells so by `made` or an internal error."""

        def begun(slug: str, done: int) -> None:
            raise InterruptedError(slug)

        return list(build(Request(self.folders, self.settings, now=now), begun))

    def would_make(self) -> bool:
        """Whether the first title is begun."""
        return "InterruptedError" in str(self.build(now=None)[0].error)

    def looks(self) -> dict[str, tuple[int, int]]:
        """Inode and time of everything in the output folder."""
        everything = (self.settings.output, *self.settings.output.rglob("*"))
        return {str(path): (path.lstat().st_ino, path.lstat().st_mtime_ns) for path in everything}


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """One title whose edition is up to date."""
    return Place(tmp_path)


def test_nothing_changed_nothing_is_written_not_even_what_is_remembered(place: Place) -> None:
    first = place.build()
    assert [outcome.error for outcome in first] == [None]
    before = place.looks()
    assert place.build() == first
    assert place.looks() == before
    assert read_state(place.settings.output, "title-0").seen is not None


@pytest.mark.parametrize("change", ["touched", "moved", "as it was"])
def test_the_same_content_is_no_change(place: Place, change: str) -> None:
    place.build()
    content = place.review.read_bytes()
    match change:
        case "touched":
            os.utime(place.review)
        case "moved":
            place.review.rename(place.review.with_name(".aside"))
            place.review.write_bytes(content)
        case _:
            place.review.write_bytes(b"another")
            place.review.write_bytes(content)
    assert not place.would_make()


def test_a_changed_file_of_the_same_size_with_its_old_date_is_a_change(place: Place) -> None:
    place.build()
    times = place.review.stat()
    place.review.write_text("A cold film.", encoding="utf-8")
    os.utime(place.review, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert place.would_make()


def test_what_is_changed_at_once_after_it_was_seen_is_seen_again(place: Place) -> None:
    # Written within the step of the file system's clock, as scripts do.
    for text in ("One film.", "Two film.", "Six film."):
        place.review.write_text("A warm film.", encoding="utf-8")
        assert not place.build(now=place.review.stat().st_ctime_ns / 1e9)[0].error
        place.review.write_text(text, encoding="utf-8")
        assert place.would_make()


@pytest.mark.parametrize("change", ["workbook", "manifest", "new file", "removed file", "options", "link"])
def test_what_else_is_a_change(place: Place, change: str, tmp_path: Path) -> None:
    place.build()
    edition = place.settings.output / "title-0"
    match change:
        case "workbook":
            (edition / "workbook.xlsx").write_bytes(b"PQ")
        case "manifest":
            (edition / "manifest.json").write_text("{}", encoding="utf-8")
        case "new file":
            (place.folders[0] / "b.txt").touch()
        case "removed file":
            place.review.unlink()
        case "options":
            place.settings = Settings(place.settings.sources, place.settings.output, Options(min_marks=9))
        case _:
            edition.unlink()
    assert place.would_make()


BEGUN = """
import json, sys
from pathlib import Path
from reporting.running import Request, build
from reporting.settings import Settings

def begun(slug, done):
    raise InterruptedError(slug)

home = Path(sys.argv[1])
(outcome,) = build(Request((home / "sources/title-0",), Settings(home / "sources", home / "output"), now=4e9), begun)
print("InterruptedError" in str(outcome.error))
"""


@pytest.mark.parametrize("change", ["template", "version", "code", "wording", "compiled", "touched"])
def test_a_template_or_another_state_of_the_program_is_a_change(place: Place, change: str, tmp_path: Path) -> None:
    # Each look in a process of its own: what is the same for every title is looked at once in a process.
    copy = tmp_path / "program"
    for folder in ("reporting", "templates"):
        shutil.copytree(ROOT / folder, copy / folder, ignore=shutil.ignore_patterns("__pycache__"))
    home = place.settings.sources.parent

    def would_make() -> bool:
        environment = {**os.environ, "PYTHONPATH": str(copy)}
        command = [sys.executable, "-c", BEGUN, str(home)]
        ran = subprocess.run(command, cwd=home, env=environment, capture_output=True, text=True, check=True)
        return ran.stdout == "True\n"

    assert not would_make()
    assert read_state(place.settings.output, "title-0").seen is not None
    style = copy / "templates/report.css"
    match change:
        case "touched":
            os.utime(style)
        case "template":
            style.write_text(f"{style.read_text('utf-8')}p {{ color: red }}\n", encoding="utf-8")
        case "code":  # as after `git pull`, where the version stays
            with (copy / "reporting/model/review.py").open("a", encoding="utf-8") as code:
                code.write("# A comment.\n")
        case "wording":
            wording = copy / "reporting/extracting/wording.json"
            wording.write_text(f"{wording.read_text('utf-8')}\n", encoding="utf-8")
        case "compiled":
            compileall.compile_dir(copy / "reporting/model", quiet=2)
        case _:
            program = copy / "reporting/__init__.py"
            program.write_text(f"{program.read_text('utf-8')}__version__ = 'another'\n", encoding="utf-8")
    assert would_make() == (change not in ("touched", "compiled"))


def test_a_title_that_failed_is_told_once_and_tried_again_when_it_changes_or_after_a_day(place: Place) -> None:
    (place.folders[0] / "title.toml").unlink()
    now = LATER
    (failed,) = place.build(now)
    (again,) = place.build(now + DAY - 1)
    assert failed.error is not None
    assert (failed.again, again.again) == (False, True)
    assert str(again.error) == str(failed.error)
    (after_a_day,) = place.build(now + DAY)
    assert (after_a_day.error is not None, after_a_day.again) == (True, False)
    (place.folders[0] / "b.txt").touch()
    assert not place.build(now + DAY + 1)[0].again
    (place.folders[0] / "title.toml").write_text('name = "title-0"\n', encoding="utf-8")
    (place.folders[0] / "b.txt").unlink()
    assert place.build(now + DAY + 2)[0].error is None
    assert read_state(place.settings.output, "title-0").failure is None


def test_what_is_in_the_way_is_told_once_a_day_and_tried_again_every_time(place: Place) -> None:
    link = place.settings.output / "title-0"
    link.unlink()
    link.mkdir()
    (failed,) = place.build(LATER)
    (again,) = place.build(LATER + 1)
    assert isinstance(failed.error, PublishError)
    assert (failed.again, again.again) == (False, True)
    assert str(again.error) == str(failed.error)
    assert not place.build(LATER + DAY)[0].again
    link.rmdir()
    assert "InterruptedError" in str(place.build(LATER + DAY + 1)[0].error)


def test_a_folder_that_may_not_be_written_is_remembered_in_the_file_that_is_there(place: Place) -> None:
    place.build()
    state = place.settings.output / ".editions/title-0/state.json"
    (state.parent / f"state.json.{os.getpid()}").mkdir()  # stands for a folder that takes no new file
    place.review.write_text("A cold film.", encoding="utf-8")
    assert place.build()[0].error is not None
    assert read_state(place.settings.output, "title-0").failure is not None


def test_what_is_remembered_is_written_over_nothing_but_a_file(place: Place, tmp_path: Path) -> None:
    state = place.settings.output / ".editions/title-0/state.json"
    (state.parent / f"state.json.{os.getpid()}").mkdir()
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")
    state.symlink_to(tmp_path / "mine.txt")
    assert place.build()[0].error is None
    assert (tmp_path / "mine.txt").read_text("utf-8") == "mine"
    state.unlink()
    os.mkfifo(state)
    assert place.build()[0].error is None


def test_what_is_remembered_may_be_lost_or_spoilt(place: Place) -> None:
    place.build()
    state = place.settings.output / ".editions/title-0/state.json"
    for content in (b"", b"{}", b"[]", b"\xff", b'{"seen": 1, "failure": [1]}', b'{"seen": ["a"], "failure": null}'):
        state.write_bytes(content)
        assert place.build()[0].error is None
    state.unlink()
    assert place.build()[0].error is None


def test_a_source_that_is_being_written_waits(place: Place) -> None:
    big = place.folders[0] / "b.txt"
    size = big.write_bytes(b"x" * 10_000_000)
    # A process of its own: a thread would wait for the reader, and write when it has read.
    loop = f"import itertools; f = open({str(big)!r}, 'ab', buffering=0); [f.write(b'x') for _ in itertools.count()]"
    writer = subprocess.Popen([sys.executable, "-c", loop])
    try:
        while big.stat().st_size == size:
            time.sleep(0.01)
        for _ in range(200):  # on a busy machine the writer may sleep while the file is read
            (place.settings.output / ".editions/title-0/state.json").unlink(missing_ok=True)
            (outcome,) = place.build()
            if outcome.waits:
                break
    finally:
        writer.kill()
        writer.wait()
    assert isinstance(outcome.error, BeingWrittenError)
    assert outcome.waits
    assert read_state(place.settings.output, "title-0").failure is None
    assert not place.build()[0].waits


def test_another_build_is_no_failure_of_the_title(place: Place) -> None:
    place.review.write_text("A cold film.", encoding="utf-8")
    with title_lock(place.settings.output, "title-0"):
        (outcome,) = place.build()
    assert isinstance(outcome.error, BusyError)
    assert read_state(place.settings.output, "title-0").failure is None


def test_a_title_says_how_it_stands_and_nothing_is_written(place: Place) -> None:
    request = Request(place.folders, place.settings, now=LATER)
    assert stand(place.folders[0], request).reasons == ()
    (place.folders[0] / "b.txt").write_text("New.", encoding="utf-8")
    (place.folders[0] / "c.jpg").touch()
    place.review.write_text("A cold film.", encoding="utf-8")
    (place.settings.output / "title-0/report.pdf").write_bytes(b"")
    before = place.looks()
    assert stand(place.folders[0], request).reasons == (
        "a.txt changed", "b.txt added", "c.jpg added, a file that is not read", "report.pdf is not as published",
    )  # fmt: skip
    assert stand(place.folders[0], request._replace(force=True)).reasons[-1] == "--force asks for it"
    assert place.looks() == before
    place.build()
    failed = stand(place.folders[0], request)
    assert "InterruptedError" in str(failed.error)
    assert failed.held
    assert not stand(place.folders[0], request._replace(now=LATER + DAY)).held


TICK = """
import json, sys
from reporting.cli import main
code = main(sys.argv[1:])
print(json.dumps([code, sorted({name.partition(".")[0] for name in sys.modules})]))
"""


def test_a_run_in_which_nothing_changed_loads_nothing_heavy(place: Place) -> None:
    place.build()
    home = place.settings.sources.parent
    for number in range(2):  # the first one writes the list of all titles
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-c", TICK, "build", "--log", "log/reporting.log"]
        ran = subprocess.run(command, cwd=home, env=environment, capture_output=True, text=True, check=True)
        code, modules = json.loads(ran.stdout)
        assert (code, ran.stderr) == (0, ""), number
    heavy = {
        "pydantic",
        "weasyprint",
        "jinja2",
        "openpyxl",
        "rich",
        "dask",
        "distributed",
        "lxml",
        "trafilatura",
        "logging",
        "multiprocessing",
    }
    assert heavy.isdisjoint(modules)
    assert not (home / "log").exists()
