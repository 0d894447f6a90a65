"""What is said of records that were damaged or put there by somebody else, and what becomes of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reporting.publishing import (
    Inputs,
    Manifest,
    Seen,
    State,
    Summary,
    fault_of_list,
    faults_of_title,
    history_fault,
    publish,
    settle_list,
    settle_state,
    title_lock,
    write_state,
)  # fmt: skip
from reporting.publishing.listed import fault

SLUG = "harbour-lights"
FILES = {"report.pdf": b"pdf"}


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """The records of a title with an edition, all as builds write them."""
    with title_lock(tmp_path, SLUG):
        publish(tmp_path, Manifest.of(SLUG, Inputs("1", "t", {}, (), {}), FILES, Summary(1, 0, ())), FILES)
        write_state(tmp_path, SLUG, State(Seen("a", "b")))
    (tmp_path / ".editions/portfolio.json").write_text(json.dumps({"links": "a", "other": 1}), encoding="utf-8")
    return tmp_path / ".editions" / SLUG


def test_of_what_is_as_it_was_written_or_not_there_nothing_is_said(tmp_path: Path, home: Path) -> None:
    for slug in (SLUG, "unknown"):
        assert faults_of_title(tmp_path, slug) == settle_state(tmp_path, slug) == ()
    assert (fault_of_list(tmp_path), settle_list(tmp_path)) == (None, None)
    (home.parent / "portfolio.json").unlink()
    (home / "state.json").unlink()
    (home / "lock").unlink()
    assert (fault_of_list(tmp_path), faults_of_title(tmp_path, SLUG)) == (None, ())


def test_a_lock_with_something_in_it_is_named_and_locks(tmp_path: Path, home: Path) -> None:
    (home / "lock").write_bytes(b"mine")
    with title_lock(tmp_path, SLUG):
        told = f"{home}/lock holds what no build wrote. It locks as before; what is in it stays."
        assert faults_of_title(tmp_path, SLUG) == (told,)
    assert (home / "lock").read_bytes() == b"mine"


def test_lines_of_a_history_that_are_passed_over_are_counted(tmp_path: Path, home: Path) -> None:
    path = home / "history.jsonl"
    whole = path.read_bytes()
    for damage, lines in ((b"", None), (b"cut", "1 line"), (b"cut\n[]\n", "2 lines"), (b"x\n" * 2000, "2,000 lines")):
        path.write_bytes(whole + damage)
        told = f"{path} is damaged: {lines} passed over. The next edition adds its own line."
        assert history_fault(tmp_path, SLUG) == (told if lines else None)
    path.unlink()
    told = f"{path} tells of no edition. The next edition adds its own line."
    assert history_fault(tmp_path, SLUG) == told
    (tmp_path / SLUG).unlink()
    assert history_fault(tmp_path, SLUG) is None


@pytest.mark.parametrize("record", [{"links": 1}, {"key": []}, {"links": "a", "failure": "x"}, {"other": "a"}, {}, [1]])
def test_a_record_of_the_list_with_other_types_is_none(tmp_path: Path, home: Path, record: object) -> None:
    (home.parent / "portfolio.json").write_text(json.dumps(record), encoding="utf-8")
    assert fault(tmp_path) == "is not as a build wrote it"
    told = f"{home.parent}/portfolio.json is not as a build wrote it; nothing is lost by it, and"
    assert fault_of_list(tmp_path) == f"{told} the next build writes it anew."
    assert settle_list(tmp_path) == f"{told} this build writes it anew."


def test_folders_in_the_way_are_moved_each_to_a_place_of_its_own(tmp_path: Path, home: Path) -> None:
    (home / "state.json").unlink()
    for number in (1, 2):
        (home / "state.json").mkdir()
        (home / "state.json" / "mine.txt").write_bytes(b"%d" % number)
        (told,) = faults_of_title(tmp_path, SLUG)
        assert told.endswith(
            "is a folder; nothing is lost by it, and the next build moves it aside and writes it anew."
        )
        assert settle_state(tmp_path, SLUG)[0].endswith(f"{SLUG}-edited-state.json{'-2' * (number == 2)}.")
    kept = sorted(tmp_path.glob(f"{SLUG}-edited-*"))
    assert [(each / "mine.txt").read_bytes() for each in kept] == [b"1", b"2"]


def test_a_link_in_the_way_is_named_and_replaced_and_what_it_leads_to_stays(tmp_path: Path, home: Path) -> None:
    (home / "state.json").unlink()
    (tmp_path / "mine").mkdir()
    (home / "state.json").symlink_to(tmp_path / "mine")
    told = f"{home}/state.json is a link; nothing is lost by it, and"
    assert faults_of_title(tmp_path, SLUG) == (f"{told} the next build writes it anew.",)
    assert settle_state(tmp_path, SLUG) == (f"{told} this build writes it anew.",)
    write_state(tmp_path, SLUG, State(Seen("c", "d")))
    assert (tmp_path / "mine").is_dir()
    assert faults_of_title(tmp_path, SLUG) == ()
