"""What builds keep, read back: as it was written, or nothing where it is damaged, foreign or too large."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reporting.errors import PublishError
from reporting.publishing import (
    Failure,
    Inputs,
    Manifest,
    Seen,
    State,
    Summary,
    changes,
    file_record,
    publish,
    read_past,
    read_state,
    save_aside,
    sweep,
    title_lock,
    write_state,
)  # fmt: skip
from reporting.publishing.kept import kept, write_over
from reporting.publishing.listed import links_digest, tells_of_others
from reporting.publishing.manifest import read_manifest
from reporting.publishing.past import DOSSIER, EARLIER, Past, packed, tombstone
from reporting.publishing.summary import View, Voice, summary_of

SLUG = "harbour-lights"
SEEN = Seen("a", "b")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    place = tmp_path / ".editions" / SLUG
    place.mkdir(parents=True)
    return place


@pytest.mark.parametrize(
    "state",
    [
        State(), State(SEEN), State(None, Failure(SEEN, 1.5, "m", None, "r")),
        State(SEEN, Failure(SEEN, 2, "m", "p", None)),
    ],
)  # fmt: skip
def test_a_state_is_read_as_it_was_written(tmp_path: Path, home: Path, state: State) -> None:
    write_state(tmp_path, SLUG, state)
    assert read_state(tmp_path, SLUG) == state
    assert {each.name for each in home.iterdir()} <= {"state.json"}


def test_a_state_is_remembered_of_a_title_that_was_never_locked(tmp_path: Path) -> None:
    write_state(tmp_path, SLUG, State(SEEN))
    assert read_state(tmp_path, SLUG) == State(SEEN)


def test_whoever_reads_a_state_while_it_is_written_reads_the_old_one_whole(tmp_path: Path, home: Path) -> None:
    write_state(tmp_path, SLUG, State(SEEN))
    before = (home / "state.json").read_bytes()
    with (home / "state.json").open("rb") as reader:
        write_state(tmp_path, SLUG, State(Seen("c", "d")))
        assert reader.read() == before


@pytest.mark.parametrize("at", ["1e13", "-1", "NaN", "1e999", "9" * 400])
def test_a_failure_at_a_time_that_no_clock_gives_is_none(tmp_path: Path, home: Path, at: str) -> None:
    told = f'{{"seen": null, "failure": [["a", "b"], {at}, "m", null, null]}}'
    (home / "state.json").write_text(told, encoding="utf-8")
    assert read_state(tmp_path, SLUG) == State()


@pytest.mark.parametrize(
    "failure",
    [
        ["x"], [["a", "b"], "soon", "m", None, None], [["a", "b"], 1, 2, None, None], [["a", "b"], 1, "m", 3, None], 7,
    ],
)  # fmt: skip
def test_a_state_of_other_types_is_none(tmp_path: Path, home: Path, failure: object) -> None:
    (home / "state.json").write_text(json.dumps({"seen": None, "failure": failure}), encoding="utf-8")
    assert read_state(tmp_path, SLUG) == State()


def test_no_more_is_read_than_one_of_ours_can_hold(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"12345")
    assert kept(path, 5) == b"12345"
    with pytest.raises(OSError, match="File too large"):
        kept(path, 4)
    (tmp_path / "b").symlink_to("a")
    with pytest.raises(OSError, match="symbolic links"):
        kept(tmp_path / "b")
    with pytest.raises(OSError, match="no regular file"):
        kept(tmp_path)


def test_the_past_is_of_files_as_they_were_published(tmp_path: Path, home: Path) -> None:
    files = {"report.pdf": b"pdf", DOSSIER: b"{}", EARLIER: packed(b"before")}
    publish(tmp_path, Manifest.of(SLUG, Inputs("1", "t", {}, (), {}), files, Summary(1, 0, ())), files)
    edition = (tmp_path / SLUG).resolve()
    past = read_past(tmp_path, SLUG)
    assert past == Past(file_record(DOSSIER, b"{}").sha256, b"{}", b"before")
    (edition / DOSSIER).write_bytes(b"[]")
    (edition / EARLIER).unlink()
    assert read_past(tmp_path, SLUG) == Past(past.sha256, tombstone("its dossier.json is not as published"), None)
    assert read_past(tmp_path, "unknown") == Past()
    (edition / "manifest.json").write_bytes(b"{}")
    assert read_past(tmp_path, SLUG).dossier == tombstone("its manifest.json is not as published")


def test_each_kind_of_change_is_told() -> None:
    before = Inputs("1", "t", {"a": 1}, (file_record("x", b"1"),), {"p": "is a picture"})
    now = Inputs("2", "u", {"a": 2}, (file_record("y", b"1"),), {})
    assert changes(before, now) == (
        "x removed", "y added", "p removed, a file that is not read", "setting a changed", "program 1 became 2",
        "templates or faces changed",
    )  # fmt: skip
    assert changes(before, before) == ()


def test_what_is_saved_aside_stays_and_is_written_once(tmp_path: Path, home: Path) -> None:
    place = save_aside(tmp_path, SLUG, b"mine")
    first = place.stat()
    assert save_aside(tmp_path, SLUG, b"mine") == place
    assert (place.stat().st_ino, place.stat().st_mtime_ns) == (first.st_ino, first.st_mtime_ns)
    assert save_aside(tmp_path, SLUG, b"other") != place
    place.write_bytes(b"cut short")
    save_aside(tmp_path, SLUG, b"mine")
    assert place.read_bytes() == b"mine"
    assert list(home.iterdir()) == []
    long = "눈" * 80  # 240 bytes: with anything behind it, too long a name
    (home.parent / long).mkdir()
    assert save_aside(tmp_path, long, b"mine").read_bytes() == b"mine"


def test_what_cannot_be_saved_aside_leaves_nothing_half_done(tmp_path: Path, home: Path) -> None:
    place = save_aside(tmp_path, SLUG, b"mine")
    place.unlink()
    (place / "full").mkdir(parents=True)
    with pytest.raises(PublishError, match="cannot be written"):
        save_aside(tmp_path, SLUG, b"mine")
    assert list(home.iterdir()) == []


def test_writing_over_leaves_nothing_of_what_was_longer(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"longer than before")
    write_over(tmp_path / "a", b"short")
    assert (tmp_path / "a").read_bytes() == b"short"
    (tmp_path / "b").symlink_to("a")
    with pytest.raises(OSError, match="symbolic links"):
        write_over(tmp_path / "b", b"x")


@pytest.mark.parametrize(
    "wrong", [{"reviews": "2"}, {"marks": None}, {"problems": "a"}, {"verdicts": 1}, {"converted": "1"}]
)
def test_a_summary_of_other_types_is_none(wrong: dict[str, object]) -> None:
    with pytest.raises(TypeError):
        summary_of({"reviews": 2, "marks": 1, "problems": [], **wrong})


def test_a_summary_of_an_earlier_version_has_what_it_had() -> None:
    earlier = summary_of({"reviews": 2, "marks": 1, "problems": ["a.txt is odd."]})
    assert earlier == Summary(2, 1, ("a.txt is odd.",), None, "", None, (0, 0, 0))
    assert earlier == Summary(2, 1, ("a.txt is odd.",))


def test_what_killed_builds_left_is_swept_and_what_people_made_is_not(tmp_path: Path, home: Path) -> None:
    for name in ("aside.1", "state.json.77", "next", "notes.txt", "state.json", "history.jsonl", "lock"):
        (home / name).write_bytes(b"x")
    for name in ("unfinished", "removed", "0123", "state.json.mine"):
        (home / name).mkdir()
        (home / name / "a").write_bytes(b"x")
    sweep(tmp_path, SLUG)
    assert {each.name for each in home.iterdir()} == {
        "notes.txt", "state.json", "history.jsonl", "lock", "0123", "state.json.mine",
    }  # fmt: skip


def test_the_list_tells_of_others_when_a_link_has_moved(tmp_path: Path, home: Path) -> None:
    assert not tells_of_others(tmp_path)
    (tmp_path / SLUG).symlink_to("a")
    assert tells_of_others(tmp_path)
    record = home.parent / "portfolio.json"
    record.write_text(json.dumps({"links": links_digest(tmp_path)}), encoding="utf-8")
    assert not tells_of_others(tmp_path)
    (tmp_path / SLUG).unlink()
    assert tells_of_others(tmp_path)


def test_every_figure_of_a_summary_comes_back_as_it_was_written(tmp_path: Path) -> None:
    praised, faulted, disputed = (
        View(aspect, aspect.capitalize(), (number, 1, 2), number)
        for number, aspect in enumerate(("acting", "story", "music"))
    )
    summary = Summary(
        3, 2, ("a.txt is odd.",), "2021-03-06", "Harbour Lights", None, (1, 1, 1), 62.5,
        praised, faulted, disputed, "One review more.", (Voice("Ann Rowe", None, "mixed", "3/5", 4),),
    )  # fmt: skip
    with title_lock(tmp_path, SLUG):
        publish(tmp_path, Manifest.of(SLUG, Inputs("1", "t", {}, (), {}), {"a": b"a"}, summary), {"a": b"a"})
    assert read_manifest((tmp_path / SLUG).resolve()).summary == summary
