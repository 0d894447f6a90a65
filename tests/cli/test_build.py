"""`build`: editions made, left alone when nothing changed, and the last one standing when something fails."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from reporting.reading import gather
from reporting.running import Outcome, Request, build
from reporting.running.fingerprint import inputs_of
from reporting.settings import Options, Settings
from tests.cli.conftest import REVIEWS, Run
from tests.harbour import typed_into

OUTPUTS = {"report.pdf", "workbook.xlsx", "report.html", "dossier.json", "manifest.json"}
REPORT = "output/harbour-lights/report.pdf"


def state(link: Path) -> dict[str, tuple[int, int]]:
    """Inode and time of every file of an edition, and of its link."""
    files = {path.name: path.stat() for path in link.iterdir()} | {"": link.lstat()}
    return {name: (status.st_ino, status.st_mtime_ns) for name, status in files.items()}


def test_nothing_changed_nothing_written(run: Run, edition: Path) -> None:
    before = state(edition)
    ran = run("build", "-v", "harbour-lights")
    assert ran.code == 0
    assert ran.out == f"harbour-lights: 2 reviews, 1 mark → {REPORT} (unchanged)\n"
    assert state(edition) == before


def test_on_a_terminal_each_title_is_told_unless_quiet(edition: Path, tmp_path: Path) -> None:
    assert edition.exists()
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    told = []
    for arguments in ([], ["-q"]):
        terminal, end = os.openpty()
        command = [sys.executable, "-m", "reporting", "build", *arguments]
        subprocess.run(command, cwd=tmp_path, env=environment, stdout=end, check=True)
        os.write(end, b"|")
        read = b""
        while not read.endswith(b"|"):
            read += os.read(terminal, 1000)
        told.append(read.decode())
        os.close(end)
        os.close(terminal)
    assert told == [f"harbour-lights: 2 reviews, 1 mark → {REPORT} (unchanged)\r\n|", "|"]


@pytest.mark.parametrize("change", ["touched", "moved"])
def test_a_touched_file_is_no_change(run: Run, edition: Path, tmp_path: Path, change: str) -> None:
    before = state(edition)
    review = tmp_path / "sources/harbour-lights/01-lantern.md"
    if change == "touched":
        os.utime(review, (1, 1))
    else:
        content = review.read_bytes()
        review.unlink()
        review.write_bytes(content)
    assert run("build").code == 0
    assert state(edition) == before


def test_force_makes_the_same_bytes_and_so_writes_nothing(run: Run, edition: Path) -> None:
    before = state(edition)
    ran = run("build", "--force", "-v")
    assert ran.code == 0
    assert ran.out.startswith(f"harbour-lights: 2 reviews, 1 mark → {REPORT}\n")
    assert state(edition) == before


def test_a_changed_review_makes_a_new_edition_and_keeps_what_was_worked_in(
    run: Run, edition: Path, tmp_path: Path
) -> None:
    old = edition.resolve()
    (old / "workbook.xlsx").write_bytes(b"corrected by hand")
    review = tmp_path / "sources/harbour-lights/01-lantern.md"
    times = review.stat()
    review.write_text(review.read_text("utf-8").replace("Odile Varga", "Odile Vargo"), encoding="utf-8")
    os.utime(review, ns=(times.st_atime_ns, times.st_mtime_ns))  # an old date does not hide the change
    ran = run("build")
    assert (ran.code, ran.out) == (0, "")
    (kept,) = (tmp_path / "output").glob("harbour-lights-edited-*.xlsx")
    assert ran.err == (
        "reporting: harbour-lights: workbook.xlsx cannot be read as a workbook (BadZipFile); it is kept as "
        f"output/{kept.name}\n"
    )
    assert kept.read_bytes() == b"corrected by hand"
    assert edition.resolve() != old
    assert "Odile Vargo" in (edition / "report.html").read_text("utf-8")
    assert "Odile Varga" in (old / "report.html").read_text("utf-8")
    assert (old / "workbook.xlsx").read_bytes() == b"corrected by hand"


def test_corrections_typed_into_the_workbook_reach_the_next_edition_which_then_stands(
    run: Run, edition: Path, tmp_path: Path
) -> None:
    title = tmp_path / "sources/harbour-lights"
    book = edition / "workbook.xlsx"
    row = {"Document": "02-tidemark.txt", "Field": "critic", "Corrected": "Benno Achterbergh", "By": "Ann"}
    wrong = {"Document": "01-lantern.md", "Field": "verdict", "Corrected": "great"}
    book.write_bytes(typed_into(book.read_bytes(), row, wrong, notes={"01-lantern.md": "Call them."}))
    (edition / ".~lock.workbook.xlsx#").touch()
    ran = run("build", "-v")
    (kept,) = (tmp_path / "output").glob("harbour-lights-edited-*.xlsx")
    assert ran.err == (
        "reporting: harbour-lights: Corrections!E5: “great” cannot stand for verdict; choose positive, mixed, "
        "negative, not stated or undo; it is kept and not applied\n"
        "reporting: harbour-lights: the workbook is open in another program; as it was saved last, it is kept as "
        f"output/{kept.name}\n"
    )
    assert "3 rows taken from the workbook" in ran.out
    assert (title / "corrections.csv").read_text("utf-8").splitlines()[1:] == [
        "02-tidemark.txt,critic,Benno Achterberg,Benno Achterbergh,,Ann,,",
        "01-lantern.md,verdict,positive,great,,,,",
        "01-lantern.md,note,,Call them.,,,,",
    ]
    page = (edition / "report.html").read_text("utf-8")
    assert "Benno Achterbergh" in page
    assert "Corrected by hand" in page
    before = state(edition)
    assert run("build", "-v").out.splitlines()[0].endswith("(unchanged)")
    assert state(edition) == before
    assert run("check").code == 0


@pytest.mark.parametrize("change", ["setting", "left-out file", "title.toml", "new file", "name"])
def test_what_else_counts_as_a_change(title: Path, change: str) -> None:
    before = inputs_of(gather(title), Options())
    options = Options(min_marks=1) if change == "setting" else Options()
    match change:
        case "left-out file":
            (title / "poster.jpg").write_bytes(b"\xff\xd8")
        case "title.toml":
            (title / "title.toml").write_text('name = "Harbour Lights"', encoding="utf-8")
        case "new file":
            (title / "03-pier.txt").write_text("A warm film.", encoding="utf-8")
        case "name":
            (title / "02-tidemark.txt").rename(title / "03-tidemark.txt")
    assert inputs_of(gather(title), options) != before


def test_a_title_that_cannot_be_made_keeps_its_edition_and_stops_no_other(
    run: Run, edition: Path, tmp_path: Path
) -> None:
    shutil.copytree(tmp_path / "sources/harbour-lights", tmp_path / "sources/zephyr")
    (tmp_path / "output/.editions/zephyr").mkdir()
    shutil.copytree(edition, tmp_path / "output/.editions/zephyr" / edition.resolve().name)
    (tmp_path / "output/zephyr").symlink_to(f".editions/zephyr/{edition.resolve().name}")
    before = state(edition)
    (tmp_path / "sources/harbour-lights/title.toml").write_text('name = "Harbour', encoding="utf-8")
    (tmp_path / "sources/empty").mkdir()
    ran = run("build", "-v")
    assert ran.code == 3
    lines = ran.err.splitlines()
    assert lines[0].startswith("reporting: empty: ")
    assert lines[1] == "  It has no edition yet."
    assert lines[2].startswith("reporting: harbour-lights: ")
    assert "title.toml" in lines[2]
    assert lines[3] == "  output/harbour-lights is as it was before."
    assert state(edition) == before
    assert ran.out == "zephyr: 2 reviews, 1 mark → output/zephyr/report.pdf (unchanged)\n"


def test_a_failure_leaves_nothing_behind(run: Run, edition: Path, tmp_path: Path) -> None:
    home = tmp_path / "output/.editions/harbour-lights"
    before = sorted(home.iterdir())
    (tmp_path / "sources/harbour-lights/title.toml").unlink()
    assert run("build").code == 3
    assert sorted(home.iterdir()) == [*before, home / "state.json"]
    assert sorted(path.name for path in (tmp_path / "output").iterdir()) == [
        ".editions", "harbour-lights", "index.html", "portfolio.xlsx",
    ]  # fmt: skip
    assert edition.is_symlink()


def test_a_foreign_folder_is_refused_before_anything_is_made(run: Run, title: Path, tmp_path: Path) -> None:
    foreign = tmp_path / "output" / title.name
    foreign.mkdir(parents=True)
    (foreign / "notes.txt").write_text("mine", encoding="utf-8")
    ran = run("build")
    assert ran.code == 3
    assert "output/harbour-lights: is in the way" in ran.err
    assert (foreign / "notes.txt").read_text("utf-8") == "mine"
    assert sorted(path.name for path in (tmp_path / "output").iterdir()) == [".editions", "harbour-lights"]
    # What was told is remembered, so that the next tick need not tell it again; nothing else is there.
    assert not [path for path in (tmp_path / "output/.editions").rglob("*") if path.suffix not in ("", ".json")]
    assert list((tmp_path / "output/.editions").rglob("manifest.json")) == []


def test_a_report_without_a_review_is_doubtful_and_nothing_to_compare_the_next_with(run: Run, tmp_path: Path) -> None:
    run("new", "Harbour Lights")
    ran = run("build")
    told = "reporting: harbour-lights: No review was read: there is none in the title's folder. Bring reviews in with "
    assert (ran.code, ran.err) == (0, f"{told}“reporting add”.\n")
    ran = run("build", "--strict")
    assert (ran.code, ran.err) == (1, f"{told}“reporting add”.\n")
    (tmp_path / "sources/harbour-lights/tidemark.txt").write_text(REVIEWS["02-tidemark.txt"], encoding="utf-8")
    assert run("build").err == ""
    edition = tmp_path / "output/harbour-lights"
    assert 'id="since"' not in (edition / "report.html").read_text(encoding="utf-8")
    assert not (edition / "earlier.json.gz").exists()


def test_problems_are_0_and_under_strict_1_also_when_unchanged_and_3_wins(run: Run, tmp_path: Path) -> None:
    run("new", "Sea Glass")
    (tmp_path / "sources/sea-glass/tides.txt").write_text(
        "High water at the pier is at six. Low water is at noon. Boats leave on the hour.\n", encoding="utf-8"
    )
    ran = run("build", "-v")
    assert ran.code == 0
    assert " problem" in ran.out
    assert "\n  tides.txt" in ran.out
    ran = run("build", "--strict")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.startswith("reporting: sea-glass: tides.txt")
    assert (tmp_path / "output/sea-glass/report.pdf").exists()
    (tmp_path / "sources/broken").mkdir()
    assert run("build", "--strict").code == 3


def test_a_fault_of_the_program_costs_its_title_only(tmp_path: Path, title: Path) -> None:
    other = title.with_name("other")
    other.mkdir()

    def watch(slug: str, done: int) -> None:
        raise ZeroDivisionError(slug)

    settings = Settings(tmp_path / "sources", tmp_path / "output")
    faulty, failed = build(Request((title, other), settings), watch)
    assert isinstance(faulty, Outcome)
    assert faulty.error is not None
    assert "internal error: ZeroDivisionError: harbour-lights." in str(faulty.error)
    assert "Traceback" in (faulty.trace or "")
    assert failed.error is not None
    assert failed.trace is None


def test_the_same_bytes_in_another_place_time_zone_language_hash_order_and_year(tmp_path: Path, title: Path) -> None:
    builds = []
    for output, zone, language, seed in (
        ("one", "Pacific/Kiritimati", "C", "1"),
        ("two/deep", "America/Adak", "ko_KR.UTF-8", "2"),
    ):
        changed = {"TZ": zone, "LANG": language, "LC_ALL": language, "PYTHONHASHSEED": seed}
        command = [sys.executable, "-m", "reporting", "build", "--sources", str(title.parent), "--output", output]
        if seed == "2" and (faketime := shutil.which("faketime")):  # where it is not installed, the clock goes untested
            command = [faketime, "2031-05-17 03:04:05", *command]
        environment = {**os.environ, **changed, "PYTHONPATH": str(Path(__file__).resolve().parents[2])}
        builds.append(
            subprocess.Popen(command, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        )
    # Where no terminal is, a build that goes well says nothing.
    assert [process.communicate() for process in builds] == [(b"", b"")] * 2
    assert [process.returncode for process in builds] == [0, 0]
    one, two = (tmp_path / output / "harbour-lights" for output in ("one", "two/deep"))
    assert one.readlink() == two.readlink()
    assert {path.name for path in one.iterdir()} == OUTPUTS
    for name in OUTPUTS:
        assert (one / name).read_bytes() == (two / name).read_bytes(), name
    assert (one / "report.pdf").read_bytes().startswith(b"%PDF-")
    assert (one / "workbook.xlsx").read_bytes().startswith(b"PK")
    assert "Harbour Lights" in (one / "report.html").read_text(encoding="utf-8")
