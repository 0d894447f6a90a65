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

RECORDS = f"output/.editions/{SLUG}"
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
    lines = len(content.splitlines())
    how = f"is damaged: {lines} line{'s' * (lines > 1)} passed over" if lines else "tells of no edition"
    history = f"reporting: {RECORDS}/history.jsonl {how}. The next edition adds its own line.\n"
    lock = f"reporting: {RECORDS}/lock holds what no build wrote. It locks as before; what is in it stays.\n"
    state = f"{RECORDS}/state.json is not as a build wrote it; nothing is lost by it, and"
    listed = "reporting: output/.editions/portfolio.json is not as a build wrote it; nothing is lost by it, and"
    assert ran(home, "status") == (
        0, f"{SLUG}: up to date\n",
        f"reporting: {state} the next build writes it anew.\n{lock * bool(lines)}{history}"
        f"{listed} the next build writes it anew.\n",
    )  # fmt: skip
    assert ran(home, "history", SLUG) == (0, "", history)  # and not that there is no edition
    told = f"reporting: {SLUG}: {state} this build writes it anew.\n{listed} this build writes it anew.\n"
    assert ran(home, "build") == (0, "", told)
    assert ran(home, "build") == (0, "", "")
    assert ran(home, "status")[2] == lock * bool(lines) + history
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


def put_in_place(path: Path, kind: str) -> str:
    """Puts something that is no file there, and tells what it is said to be."""
    path.unlink(missing_ok=True)
    if kind == "pipe":
        os.mkfifo(path)
        return "is no regular file"
    if kind == "link":
        (path.parents[3] / "mine.txt").write_text("mine", encoding="utf-8")
        path.symlink_to(path.parents[3] / "mine.txt")
        return "is a link"
    path.mkdir()
    (path / "mine.txt").write_text("mine", encoding="utf-8")
    return "is a folder"


@pytest.mark.parametrize("kind", quick("pipe", "link", "folder"))
@pytest.mark.parametrize("name", ["lock", "history.jsonl"])
def test_what_is_in_the_way_of_lock_or_history_is_named_once_and_left_alone(home: Path, name: str, kind: str) -> None:
    path = home / "output" / ".editions" / SLUG / name
    assert ran(home, "build") == (0, "", "")
    what = put_in_place(path, kind)
    edition = whole(home / "output")
    assert ran(home, "build") == (0, "", "")  # nothing has changed: neither is asked for
    write_sources(home, 0)
    code, _, err = ran(home, "build")
    assert code == 3
    assert err.startswith(f"reporting: {SLUG}: {RECORDS}/{name}: {what}, where builds keep ")
    assert "Move it elsewhere; " in err
    assert ran(home, "build") == (3, "", "")  # it was told
    code, out, err = ran(home, "status")
    assert (code, out.startswith(f"{SLUG}: stale: lantern.md changed")) == (1, True)
    assert f"reporting: {RECORDS}/{name} {what}, and no " in err
    assert whole(home / "output") == edition
    assert all(each.read_text("utf-8") == "mine" for each in home.rglob("mine.txt"))
    path.rename(home / "aside")
    assert ran(home, "build") == (0, "", "")
    assert whole(home / "output") != edition


@pytest.mark.parametrize("kind", quick("folder", "link", "pipe"))
def test_what_is_in_the_way_of_what_spares_work_is_moved_or_replaced_and_told_once(home: Path, kind: str) -> None:
    output = home / "output"
    places = [f"{RECORDS}/state.json", "output/.editions/portfolio.json"]
    whats = [put_in_place(home / place, kind) for place in places]
    code, _, err = ran(home, "status")
    assert code == 0
    assert all(f"reporting: {place} {what}; " in err for place, what in zip(places, whats, strict=True))
    code, _, err = ran(home, "build")
    assert (code, err.count("\n")) == (0, 2)
    assert all(f"{place} {what}; " in err for place, what in zip(places, whats, strict=True))
    if kind == "folder":
        kept = (f"{SLUG}-edited-state.json", "portfolio-edited-portfolio.json")
        assert all(f"is kept in output/{name}." in err for name in kept)
        assert [(output / name / "mine.txt").read_text("utf-8") for name in kept] == ["mine", "mine"]
    assert ran(home, "build") == (0, "", "")
    assert ran(home, "status") == (0, f"{SLUG}: up to date\n", "")
    assert all((home / place).is_file() and not (home / place).is_symlink() for place in places)


def test_a_title_that_fails_tells_of_the_damage_too(home: Path) -> None:
    (home / RECORDS / "state.json").write_bytes(b"mine")
    (home / "sources" / SLUG / "title.toml").write_text("name = ", encoding="utf-8")
    code, _, err = ran(home, "build")
    assert (code, f"{RECORDS}/state.json is not as a build wrote it" in err, "title.toml" in err) == (3, True, True)
    assert ran(home, "build") == (3, "", "")


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


@pytest.mark.parametrize("kind", quick("link", "pipe", "folder", "large"))
def test_corrections_that_are_no_file_that_may_be_read_fail_the_title(home: Path, kind: str) -> None:
    path = home / "sources" / SLUG / "corrections.csv"
    match kind:
        case "large":
            with path.open("wb") as file:
                file.truncate(20_000_001)
        case "link":
            path.symlink_to("/etc/hostname")
        case "pipe":
            os.mkfifo(path)
        case _:
            path.mkdir()
    edition = whole(home / "output")
    code, _, err = ran(home, "build")
    assert code == 3
    assert err.startswith(f"reporting: {SLUG}: corrections.csv: is ")
    assert "without it the report loses what it corrects." in err
    assert whole(home / "output") == edition
    assert ran(home, "build") == (3, "", "")


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
