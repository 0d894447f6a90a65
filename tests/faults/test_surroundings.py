"""Builds beside each other, under another clock, over files that are damaged or not ours: named, and nothing lost."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from reporting.errors import BeingWrittenError, SourceError
from reporting.publishing import current_edition, read_history, read_manifest, read_past, read_state
from reporting.publishing.past import _unpacked
from reporting.reading import gather
from tests.faults.titles import ROOT, nothing_left_over, ran, start, whole, write_sources
from tests.harbour import SLUG, typed_into

DEEP = b"[" * 200_000
LONG = b"document;" + b"x" * 300_000
DAMAGED = {
    "empty": b"", "zeros": bytes(5000), "deep": DEEP, "foreign": b'{"a": 1}', "list": b"[1]", "text": b"mine\n\xff",
    "types": b'{"seen": [1, 2], "failure": [["a", "b"], "x", 1, 2, 3], "links": 1, "key": []}',
}  # fmt: skip


def quick(first: object, *others: object) -> list[object]:
    """The first case, and the others where there is time for them."""
    return [first, *(pytest.param(each, marks=pytest.mark.slow) for each in others if each != first)]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A title with two editions; not to be changed."""
    home = tmp_path_factory.mktemp("made")
    for state in (0, 1):
        write_sources(home, state)
        assert ran(home, "build") == (0, "", "")
    return home


@pytest.fixture
def home(tmp_path: Path, made: Path) -> Path:
    """The same in a copy that the test may change."""
    return Path(shutil.copytree(made, tmp_path / "home", symlinks=True))


@pytest.mark.parametrize("count", [4, pytest.param(20, marks=pytest.mark.slow)])
def test_builds_of_the_same_titles_at_once_make_one_edition(tmp_path: Path, count: int) -> None:
    write_sources(tmp_path)
    write_sources(tmp_path, slug="other")
    builds = [start(tmp_path, "build", "--jobs", "2") for _ in range(count)]
    told = [process.communicate(timeout=500) for process in builds]
    codes = [process.returncode for process in builds]
    # A build that finds either title in other hands leaves with 4, so with two titles there may be no 0 among them.
    assert set(codes) <= {0, 4}, told
    assert all(("another build" in err) == (code == 4) for code, (_, err) in zip(codes, told, strict=True))
    output = tmp_path / "output"
    for slug in (SLUG, "other"):
        whole(output, slug)
        assert len(read_history(output, slug)) == 1
        left = {each.name for each in (output / ".editions" / slug).iterdir()}
        assert len(left) <= 4
    index = (output / "index.html").read_text("utf-8")
    assert f'"{SLUG}/' in index
    assert '"other/' in index
    assert ran(tmp_path, "build")[0] == 0


@pytest.mark.skipif(shutil.which("faketime") is None, reason="faketime is not installed")
def test_a_clock_that_was_set_back_and_another_time_zone_change_nothing(home: Path) -> None:
    edition = whole(home / "output")
    for zone, year in (("Pacific/Kiritimati", 1999), ("America/Adak", 2037)):
        before = ("faketime", f"{year}-01-01 00:00:00")
        assert ran(home, "build", before=before, TZ=zone) == (0, "", "")
        assert ran(home, "build", "--force", before=before, TZ=zone) == (0, "", "")
        assert whole(home / "output") == edition
    write_sources(home, 0)
    assert ran(home, "build", before=("faketime", "1999-01-01 00:00:00")) == (0, "", "")
    assert whole(home / "output") != edition
    nothing_left_over(home / "output")


@pytest.mark.parametrize("damage", quick("deep", *DAMAGED))
def test_files_of_builds_that_are_damaged_or_foreign_are_worked_around(home: Path, damage: str) -> None:
    output, content = home / "output", DAMAGED[damage]
    records = output / ".editions" / SLUG
    edition = whole(output)
    for path in (records / "state.json", records / "history.jsonl", records / "lock", records / "../portfolio.json"):
        path.write_bytes(content)
    assert ran(home, "status")[0] == 0
    code, out, err = ran(home, "history", SLUG)
    lines = len(content.splitlines())
    assert (code, out) == (0, "")  # and not that there is no edition
    assert err.startswith(f"reporting: output/.editions/{SLUG}/history.jsonl: ")
    assert (f"is damaged: {lines} line{'s' * (lines > 1)} passed over" if lines else "tells of no edition") in err
    assert ran(home, "build") == (0, "", "")
    assert whole(output) == edition
    place = records / edition
    for name in ("manifest.json", "dossier.json", "earlier.json.gz"):
        (place / name).write_bytes(content)
    assert ran(home, "status")[0] == 1
    assert ran(home, "check")[0] == 1
    code, _, err = ran(home, "build")
    assert code == 0
    assert "manifest.json of the last edition is damaged and cannot tell whether its files were changed" in err
    assert f"they are kept in output/.editions/{SLUG}/{edition}" in err
    assert "by hand" not in err
    assert whole(output) != edition
    assert (place / "dossier.json").read_bytes() == content  # somebody may have meant it
    assert ran(home, "build") == (0, "", "")
    assert (records / "history.jsonl").read_bytes().startswith(content)  # lines are only ever added
    code, out, err = ran(home, "history", SLUG)
    assert (code, out.count("\n"), "passed over" in err) == (0, 1, lines > 0)


@pytest.mark.parametrize("name", quick("state.json", "history.jsonl", "../portfolio.json", "lock"))
def test_pipes_and_links_in_place_of_files_of_builds_stop_nothing(home: Path, name: str) -> None:
    path = home / "output" / ".editions" / SLUG / name
    path.unlink(missing_ok=True)
    if name == "history.jsonl":
        (home / "mine.txt").write_text("mine", encoding="utf-8")
        path.symlink_to(home / "mine.txt")
    else:
        os.mkfifo(path)
    edition = whole(home / "output")
    assert ran(home, "status")[0] == 0
    assert ran(home, "build")[0] == 0
    write_sources(home, 0)
    code, _, err = ran(home, "build")
    if name == "history.jsonl":  # what it leads to is not written to
        assert code == 3
        assert "history.jsonl" in err
        assert (home / "mine.txt").read_text("utf-8") == "mine"
        assert whole(home / "output") == edition
    else:
        assert code == 0


@pytest.mark.parametrize("content", quick(b'document,field,corrected\n"a', b"mine\n", bytes(3000), LONG, DEEP))
def test_corrections_that_are_damaged_are_named_and_stay(home: Path, content: bytes) -> None:
    path = home / "sources" / SLUG / "corrections.csv"
    path.write_bytes(content)
    edition = whole(home / "output")
    code, _, err = ran(home, "build")
    if code == 3:
        assert "corrections.csv" in err
        assert whole(home / "output") == edition
    assert "internal error" not in err
    assert path.read_bytes() == content
    book = home / "output" / SLUG / "workbook.xlsx"
    typed = typed_into(book.read_bytes(), {"Document": "mole.txt", "Field": "critic", "Corrected": "Ann"})
    book.write_bytes(typed)
    code, _, err = ran(home, "build")
    assert "internal error" not in err
    assert path.read_bytes().startswith(content)
    assert code == 0 or book.read_bytes() == typed


def test_a_source_that_vanishes_while_the_folder_is_read_waits(tmp_path: Path) -> None:
    folder = write_sources(tmp_path)
    for number in range(400):
        (folder / f"{number}.txt").write_bytes(b"A warm film.\n" * 2000)
    there = threading.Event()

    def churn() -> None:
        while not there.is_set():
            (folder / "390.txt").rename(folder / ".aside")
            (folder / ".aside").rename(folder / "390.txt")

    at_work = threading.Thread(target=churn)
    at_work.start()
    try:
        seen = set()
        for _ in range(300):
            try:
                seen.add(len(gather(folder).files))
            except BeingWrittenError as error:
                named = str(error)
                break
        else:
            pytest.fail(f"it never vanished: {seen}")
    finally:
        there.set()
        at_work.join()
    assert "390.txt" in named
    with pytest.raises(SourceError, match="no such folder"):
        gather(tmp_path / "nowhere")


def test_a_list_that_a_killed_build_did_not_come_to_write_is_written_by_the_next(home: Path) -> None:
    output = home / "output"
    stale = (output / "index.html").read_bytes()
    old, new = read_history(output, SLUG)[0].edition, whole(output)
    assert old != new
    (output / SLUG).unlink()
    (output / SLUG).symlink_to(f".editions/{SLUG}/{old}")  # as if the other had been published and no list written
    write_sources(home, 0)
    assert ran(home, "build")[0] == 0
    assert (output / "index.html").read_bytes() != stale


def test_what_is_read_of_an_edition_is_checked(home: Path) -> None:
    output = home / "output"
    edition = current_edition(output, SLUG)
    assert edition is not None
    assert read_manifest(edition).title == SLUG
    assert read_past(output, SLUG).earlier is not None
    assert json.loads((output / ".editions/portfolio.json").read_bytes())["links"]
    assert read_state(output, SLUG).failure is None
    bomb = subprocess.run(
        [sys.executable, "-c", "import gzip,sys; sys.stdout.buffer.write(gzip.compress(bytes(600_000_000), 1))"],
        cwd=ROOT, capture_output=True, check=True,
    ).stdout  # fmt: skip
    assert b"holds more than 500 MB" in _unpacked(bomb)
