"""A workbook read back: what was typed, what was typed over, what is known already, and what else was changed."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import openpyxl
import pytest
from openpyxl.comments import Comment

from reporting.reading.corrections import Typed, typed_rows
from reporting.reading.corrections_workbook import UnreadableWorkbookError, new_rows, read_worked_in
from tests import harbour

BEFORE = "lantern.md,verdict,positive,mixed,too kind,Ann,,\nlantern.md,note,,call them,,,,\n"
ROWS = typed_rows((harbour.HEADER + BEFORE).encode())


@pytest.fixture(scope="module")
def data() -> bytes:
    return harbour.workbook(BEFORE)


def changed(data: bytes, change: Callable[[Any], object]) -> bytes:
    book = openpyxl.load_workbook(io.BytesIO(data))
    change(book)
    saved = io.BytesIO()
    book.save(saved)
    return saved.getvalue()


def test_a_workbook_that_was_only_saved_again_holds_nothing_new(data: bytes) -> None:
    for saved in (data, changed(data, lambda book: None)):
        worked_in = read_worked_in(saved)
        assert (worked_in.title, worked_in.known, worked_in.intact) == (harbour.SLUG, 2, True)
        assert new_rows(worked_in, ROWS) == ()


def test_what_was_typed_is_found_with_its_cell_and_what_it_corrects(data: bytes) -> None:
    saved = harbour.typed_into(
        data,
        {"Document": "tidemark.txt", "Field": "pacing", "Corrected": "positive", "By": "Bo"},
        {"Document": "mole.txt", "Field": "mark", "Corrected": "perhaps", "Date": "2026-02-03"},
        notes={"mole.txt": "ask again", "lantern.md": ""},
    )
    worked_in = read_worked_in(saved)
    assert worked_in.intact
    cells = {"note": "Notes", "pacing": "Corrected", "mark": "Corrected"}
    assert {found.cell(cells[found.row.field]): found.row for found in new_rows(worked_in, ROWS)} == {
        "Corrections!E5": Typed("tidemark.txt", "pacing", "negative", "positive", "", "Bo"),
        "Corrections!E6": Typed("mole.txt", "mark", "B+", "perhaps", "", "", "2026-02-03"),
        "Reviews!N4": Typed("lantern.md", "note", "", "undo"),
        "Reviews!N5": Typed("mole.txt", "note", "", "ask again"),
    }


def test_what_was_typed_of_people_and_facts_says_what_was_read_of_them(data: bytes) -> None:
    saved = harbour.typed_into(
        data,
        {"Document": "tidemark.txt", "Field": "not cast", "Corrected": "imre halloran"},
        {"Document": "tidemark.txt", "Field": "cast", "Corrected": "Ann Rowe as Mara"},
        {"Document": "tidemark.txt", "Field": "running time", "Corrected": 96},
    )
    assert [found.row for found in new_rows(read_worked_in(saved), ROWS)] == [
        Typed("tidemark.txt", "not cast", "Imre Halloran as Tom Keel", "imre halloran"),
        Typed("tidemark.txt", "cast", "", "Ann Rowe as Mara"),
        Typed("tidemark.txt", "running time", "not stated", "96"),
    ]


def test_a_row_that_was_typed_over_says_which(data: bytes) -> None:
    saved = changed(data, lambda book: book["Corrections"].cell(4, 5, "negative"))
    assert [f.row for f in new_rows(read_worked_in(saved), ROWS)] == [
        Typed("lantern.md", "verdict", "positive", "negative", "too kind", "Ann", "", 1)
    ]
    emptied = changed(data, lambda book: book["Corrections"].cell(4, 5).__setattr__("value", None))
    assert [f.row.corrected for f in new_rows(read_worked_in(emptied), ROWS)] == ["undo"]


def test_a_workbook_of_an_earlier_version_counts_the_corrections(data: bytes) -> None:
    def earlier(book: Any) -> None:
        book["Corrections"].cell(3, 1, "Number")
        book["Corrections"].cell(4, 1, 1)
        book["Corrections"].cell(4, 5, "negative")

    worked_in = read_worked_in(changed(data, earlier))
    assert [f.row for f in new_rows(worked_in, ROWS)] == [
        Typed("lantern.md", "verdict", "positive", "negative", "too kind", "Ann", "", 1)
    ]


def test_rows_are_taken_once_and_typed_again_they_are_new(data: bytes) -> None:
    row = {"Document": "tidemark.txt", "Field": "verdict", "Corrected": "mixed"}
    saved = harbour.typed_into(data, row)
    first = [found.row for found in new_rows(read_worked_in(saved), ROWS)]
    # The build that took them did not end, or another program saved the old workbook over the new one.
    assert new_rows(read_worked_in(saved), [*ROWS, *first]) == ()
    lines = BEFORE + "tidemark.txt,verdict,negative,mixed,,,,\ntidemark.txt,verdict,,undo,,,,\n"
    undone = typed_rows((harbour.HEADER + lines).encode())
    again = harbour.typed_into(harbour.workbook(lines), row)
    assert [found.row for found in new_rows(read_worked_in(again), undone)] == first


@pytest.mark.parametrize(
    "change",
    [
        lambda book: book["Overview"].cell(5, 2, 7),
        lambda book: book["Reviews"].cell(4, 4, "Somebody"),
        lambda book: book.create_sheet("Mine").cell(1, 1, "sums"),
        lambda book: book["Facts"].cell(4, 2).__setattr__("comment", Comment("why?", "Ann")),
    ],
    ids=["a fact", "a formula", "a sheet", "a comment"],
)
def test_what_was_changed_elsewhere_is_seen(data: bytes, change: Callable[[Any], object]) -> None:
    assert not read_worked_in(changed(data, change)).intact


def test_sorted_reviews_are_no_change_and_notes_go_by_their_file(data: bytes) -> None:
    def swap(book: Any) -> None:
        for cells in zip(*book["Reviews"]["A4:AI5"], strict=True):
            cells[0].value, cells[1].value = cells[1].value, cells[0].value

    worked_in = read_worked_in(changed(data, swap))
    assert worked_in.intact
    assert new_rows(worked_in, ROWS) == ()


@pytest.mark.parametrize("content", [b"", b"corrected by hand", b"PK\x03\x04 and no more"])
def test_what_is_no_workbook_is_named(content: bytes) -> None:
    with pytest.raises(UnreadableWorkbookError, match="cannot be read as a workbook"):
        read_worked_in(content)


def test_a_workbook_without_our_sheets_is_named() -> None:
    saved = io.BytesIO()
    openpyxl.Workbook().save(saved)
    with pytest.raises(UnreadableWorkbookError, match="has no sheets “Corrections” and “Reviews”"):
        read_worked_in(saved.getvalue())
