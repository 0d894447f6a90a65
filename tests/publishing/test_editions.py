"""Editions on disk: whole, switched in one step, pruned, and never at the cost of what somebody else put there."""

from __future__ import annotations

import hashlib
import json
import os
import resource
from pathlib import Path

import pytest

from reporting.errors import PublishError
from reporting.publishing import (
    FileRecord,
    Inputs,
    Manifest,
    Published,
    Summary,
    current_edition,
    file_record,
    publish,
    read_manifest,
    refuse_foreign,
    stands_unchanged,
)  # fmt: skip

SLUG = "harbour-lights"
FILES = {"report.pdf": b"%PDF a report", "dossier.json": b'{"a": 1}\n'}


def inputs(text: bytes = b"A warm film.") -> Inputs:
    return Inputs(
        "0.1.0", "templates", {"min_marks": 4}, (file_record("one.txt", text),), {"cover.jpg": "is a picture"}
    )


def put(output: Path, files: dict[str, bytes], text: bytes = b"A warm film.") -> Published:
    (output / ".editions" / SLUG).mkdir(parents=True, exist_ok=True)
    return publish(output, Manifest.of(SLUG, inputs(text), files, Summary(1, 0, ("a.txt is odd.",))), files)


def editions(output: Path) -> set[str]:
    return {entry.name for entry in (output / ".editions" / SLUG).iterdir() if entry.is_dir()}


def test_an_edition_is_whole_and_reached_through_a_relative_link(tmp_path: Path) -> None:
    put(tmp_path, FILES)
    link = tmp_path / SLUG
    assert link.is_symlink()
    assert not link.readlink().is_absolute()
    assert {entry.name for entry in link.iterdir()} == {*FILES, "manifest.json"}
    assert (link / "report.pdf").read_bytes() == FILES["report.pdf"]
    assert {entry.name for entry in tmp_path.iterdir()} == {SLUG, ".editions"}


def test_the_output_folder_can_be_moved(tmp_path: Path) -> None:
    put(tmp_path / "a", FILES)
    (tmp_path / "a").rename(tmp_path / "b")
    assert (tmp_path / "b" / SLUG / "report.pdf").read_bytes() == FILES["report.pdf"]


def test_the_manifest_names_inputs_and_outputs_by_hash_and_size_and_no_time(tmp_path: Path) -> None:
    put(tmp_path, FILES)
    told = json.loads((tmp_path / SLUG / "manifest.json").read_bytes())
    # sha256 of "A warm film.", from sha256sum
    assert told["inputs"]["files"] == [
        {"path": "one.txt", "sha256": "9ae172b348dc6ae9f2e011e0e7b711e668c6f429fa4473ed7dd81a918fd71c1b", "size": 12}
    ]
    assert told["inputs"]["left_out"] == {"cover.jpg": "is a picture"}
    assert [output["path"] for output in told["outputs"]] == ["report.pdf", "dossier.json"]
    assert told["outputs"][1]["size"] == 9
    assert set(told) == {"title", "inputs", "outputs", "summary"}


def test_a_manifest_is_read_back_as_it_was(tmp_path: Path) -> None:
    put(tmp_path, FILES)
    edition = current_edition(tmp_path, SLUG)
    assert edition is not None
    assert read_manifest(edition) == Manifest.of(SLUG, inputs(), FILES, Summary(1, 0, ("a.txt is odd.",)))


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b'{"title": "x"}', b"\xff"])
def test_a_manifest_that_was_not_published_is_refused(tmp_path: Path, content: bytes) -> None:
    put(tmp_path, FILES)
    edition = current_edition(tmp_path, SLUG)
    assert edition is not None
    (edition / "manifest.json").write_bytes(content)
    with pytest.raises(PublishError, match=r"manifest\.json"):
        read_manifest(edition)


def test_same_bytes_twice_write_nothing(tmp_path: Path) -> None:
    put(tmp_path, FILES)
    before = (tmp_path / SLUG / "report.pdf").stat()
    put(tmp_path, FILES)
    after = (tmp_path / SLUG / "report.pdf").stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)
    assert len(editions(tmp_path)) == 1


def test_the_switch_happens_after_everything_is_there(tmp_path: Path) -> None:
    put(tmp_path, FILES)
    # A name that no folder holds makes the second edition fail half-way: one file is written by then.
    with pytest.raises(PublishError):
        put(tmp_path, {"report.pdf": b"new", "no/such/folder.json": b""})
    assert (tmp_path / SLUG / "report.pdf").read_bytes() == FILES["report.pdf"]
    assert {entry.name for entry in (tmp_path / ".editions" / SLUG).iterdir()} == {*editions(tmp_path), "history.jsonl"}
    assert len(editions(tmp_path)) == 1


def test_what_a_killed_build_left_is_swept(tmp_path: Path) -> None:
    home = tmp_path / ".editions" / SLUG
    (home / "unfinished").mkdir(parents=True)
    (home / "unfinished" / "report.pdf").write_bytes(b"half a repo")
    (home / "next").symlink_to(f".editions/{SLUG}/0123")
    put(tmp_path, FILES)
    assert (tmp_path / SLUG / "report.pdf").read_bytes() == FILES["report.pdf"]
    assert not (home / "unfinished").exists()
    assert not (home / "next").is_symlink()


def test_the_three_newest_editions_stay_and_never_less_than_the_current_one(tmp_path: Path) -> None:
    for number in range(5):
        put(tmp_path, {"report.pdf": b"%d" % number})
        current = (tmp_path / SLUG).resolve()
        os.utime(current, (number, number))
    kept = {(tmp_path / ".editions" / SLUG / name / "report.pdf").read_bytes() for name in editions(tmp_path)}
    assert kept == {b"2", b"3", b"4"}
    assert (tmp_path / SLUG / "report.pdf").read_bytes() == b"4"


def test_an_edition_that_comes_back_counts_as_new(tmp_path: Path) -> None:
    for number in (0, 1, 2, 0, 3):
        put(tmp_path, {"report.pdf": b"%d" % number})
    kept = {(tmp_path / ".editions" / SLUG / name / "report.pdf").read_bytes() for name in editions(tmp_path)}
    assert kept == {b"0", b"2", b"3"}


def test_a_workbook_that_somebody_saved_is_kept_and_named(tmp_path: Path) -> None:
    put(tmp_path, {"workbook.xlsx": b"as made"})
    (tmp_path / SLUG / "workbook.xlsx").write_bytes(b"as corrected by hand")
    mine = (tmp_path / SLUG).resolve()
    # The same edition again: the clean one must not replace the one that was worked in.
    published = put(tmp_path, {"workbook.xlsx": b"as made"})
    assert published.kept_aside is not None
    assert published.kept_aside.resolve() == mine
    assert (tmp_path / SLUG / "workbook.xlsx").read_bytes() == b"as made"
    put(tmp_path, {"workbook.xlsx": b"1"})
    assert (mine / "workbook.xlsx").read_bytes() == b"as corrected by hand"


def test_what_somebody_changed_in_an_edition_that_grows_old_is_moved_and_told(tmp_path: Path) -> None:
    moved: list[Path] = []
    for number in range(8):
        moved += put(tmp_path, {"workbook.xlsx": b"made", "report.pdf": b"%d" % (number % 4)}).moved
        edition = (tmp_path / SLUG).resolve()
        if number in (0, 4):  # the same edition twice
            (edition / "workbook.xlsx").write_bytes(b"corrected in %d" % number)
            (edition / "notes.txt").write_bytes(b"mine")
        os.utime(edition, (number, number))

    assert [path.parent for path in moved] == [tmp_path] * 2
    assert [(path / "workbook.xlsx").read_bytes() for path in moved] == [b"corrected in 0", b"corrected in 4"]
    assert {entry.name for path in moved for entry in path.iterdir()} == {"workbook.xlsx", "notes.txt"}
    assert len(editions(tmp_path)) == 3


def test_an_old_edition_whose_manifest_is_damaged_is_moved_whole(tmp_path: Path) -> None:
    put(tmp_path, FILES)
    first = (tmp_path / SLUG).resolve()
    (first / "manifest.json").write_bytes(b"{")
    (first / "report.pdf").write_bytes(b"%PDF with notes of mine")
    for n in range(3):
        put(tmp_path, {**FILES, "report.pdf": b"%PDF " + bytes([65 + n])})
    (kept,) = tmp_path.glob(f"{SLUG}-edited-*")
    assert (kept / "report.pdf").read_bytes() == b"%PDF with notes of mine"
    assert {entry.name for entry in kept.iterdir()} == {*FILES, "manifest.json"}


def test_a_workbook_of_which_all_was_taken_grows_old_like_any_other(tmp_path: Path) -> None:
    put(tmp_path, {"workbook.xlsx": b"made"})
    edition = (tmp_path / SLUG).resolve()
    (edition / "workbook.xlsx").write_bytes(b"corrected")
    manifest = Manifest.of(SLUG, inputs(), {"workbook.xlsx": b"next"}, Summary(1, 0, ()))
    taken = publish(tmp_path, manifest, {"workbook.xlsx": b"next"}, hashlib.sha256(b"corrected").hexdigest())
    assert taken.kept_aside == edition
    for number in range(4):
        assert put(tmp_path, {"workbook.xlsx": b"%d" % number}).moved == ()
        os.utime((tmp_path / SLUG).resolve(), (2**31 + number, 2**31 + number))
    assert not edition.exists()


@pytest.mark.parametrize("name", ["notes.txt", "workbook.xlsx"])
def test_what_somebody_adds_after_all_was_taken_is_kept(tmp_path: Path, name: str) -> None:
    put(tmp_path, {"workbook.xlsx": b"made"})
    edition = (tmp_path / SLUG).resolve()
    (edition / "workbook.xlsx").write_bytes(b"corrected")
    manifest = Manifest.of(SLUG, inputs(), {"workbook.xlsx": b"next"}, Summary(1, 0, ()))
    publish(tmp_path, manifest, {"workbook.xlsx": b"next"}, hashlib.sha256(b"corrected").hexdigest())
    (edition / name).write_bytes(b"mine")
    for number in range(4):
        put(tmp_path, {"workbook.xlsx": b"%d" % number})
        os.utime((tmp_path / SLUG).resolve(), (2**31 + number, 2**31 + number))
    (kept,) = tmp_path.glob(f"{SLUG}-edited-*")
    assert (kept / name).read_bytes() == b"mine"


def test_a_title_of_the_longest_name_loses_nothing_as_its_editions_grow_old(tmp_path: Path) -> None:
    slug = "눈" * 85  # 255 bytes, as many as a name may have
    (tmp_path / ".editions" / slug).mkdir(parents=True)
    moved: list[Path] = []
    for number in range(5):
        files = {"report.pdf": b"%d" % number}
        moved += publish(tmp_path, Manifest.of(slug, inputs(), files, Summary(1, 0, ())), files).moved
        (tmp_path / slug / "notes.txt").write_bytes(b"mine")
        os.utime((tmp_path / slug).resolve(), (2**31 + number, 2**31 + number))
    assert [(each / "notes.txt").read_bytes() for each in moved] == [b"mine"] * 2
    assert len([each for each in (tmp_path / ".editions" / slug).iterdir() if each.is_dir()]) == 3


def test_publishing_leaves_no_file_open(tmp_path: Path) -> None:
    put(tmp_path, FILES)
    before = len(list(Path("/dev/fd").iterdir()))
    for number in range(3):
        put(tmp_path, {"report.pdf": b"%d" % number})
    assert len(list(Path("/dev/fd").iterdir())) == before


def test_what_programs_leave_beside_files_is_not_somebodys_work(tmp_path: Path) -> None:
    put(tmp_path, FILES)
    (tmp_path / SLUG / ".DS_Store").write_bytes(b"")
    (tmp_path / SLUG / "~$workbook.xlsx").write_bytes(b"")
    assert put(tmp_path, {"report.pdf": b"new"}).kept_aside is None


def test_unchanged_needs_the_same_inputs_and_intact_outputs(tmp_path: Path) -> None:
    assert stands_unchanged(tmp_path, SLUG, inputs()) is None
    put(tmp_path, FILES)
    standing = stands_unchanged(tmp_path, SLUG, inputs())
    assert standing is not None
    assert standing.summary == Summary(1, 0, ("a.txt is odd.",))
    assert stands_unchanged(tmp_path, SLUG, inputs(b"A cold film.")) is None
    (tmp_path / SLUG / "report.pdf").write_bytes(b"%PDF a reporT")
    assert stands_unchanged(tmp_path, SLUG, inputs()) is None


def test_mismatches_name_changed_missing_and_linked_outputs(tmp_path: Path) -> None:
    put(tmp_path, {"a": b"1", "b": b"2", "c": b"3"})
    edition = current_edition(tmp_path, SLUG)
    assert edition is not None
    (edition / "a").unlink()
    (edition / "b").write_bytes(b"9")
    (edition / "c").rename(edition / "d")
    (edition / "c").symlink_to("d")
    assert read_manifest(edition).mismatches(edition) == ("a", "b", "c")


@pytest.mark.parametrize("what", ["folder", "file", "link elsewhere", "link to another title"])
def test_what_a_person_put_there_is_refused_and_left_alone(tmp_path: Path, what: str) -> None:
    place = tmp_path / SLUG
    (tmp_path / ".editions" / "other" / "0123").mkdir(parents=True)
    match what:
        case "folder":
            place.mkdir()
            (place / "notes.txt").write_text("mine")
        case "file":
            place.write_text("mine")
        case "link elsewhere":
            place.symlink_to(tmp_path.parent)
        case _:
            place.symlink_to(".editions/other/0123")
    status = place.lstat()
    with pytest.raises(PublishError) as refused:
        put(tmp_path, FILES)
    assert refused.value.place == str(place)
    assert refused.value.remedy
    assert (place.lstat().st_ino, place.lstat().st_mtime_ns) == (status.st_ino, status.st_mtime_ns)
    assert editions(tmp_path) == set()
    assert current_edition(tmp_path, SLUG) is None


def test_a_link_whose_edition_is_gone_is_made_anew(tmp_path: Path) -> None:
    (tmp_path / SLUG).symlink_to(f".editions/{SLUG}/0123")
    refuse_foreign(tmp_path, SLUG)
    assert current_edition(tmp_path, SLUG) is None
    put(tmp_path, FILES)
    assert (tmp_path / SLUG / "report.pdf").read_bytes() == FILES["report.pdf"]


def test_a_disk_that_takes_no_more_leaves_the_last_edition(tmp_path: Path) -> None:
    put(tmp_path, FILES)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
    try:
        with pytest.raises(PublishError, match="cannot be written") as refused:
            put(tmp_path, {"report.pdf": b"new", "workbook.xlsx": bytes(100_000)})
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert refused.value.remedy
    assert (tmp_path / SLUG / "report.pdf").read_bytes() == FILES["report.pdf"]
    assert {entry.name for entry in (tmp_path / ".editions" / SLUG).iterdir()} == {*editions(tmp_path), "history.jsonl"}


def test_a_record_is_equal_by_content() -> None:
    assert file_record("a", b"") == FileRecord(
        "a", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", 0
    )
