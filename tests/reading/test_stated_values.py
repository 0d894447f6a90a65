"""What is typed of cast, crew and facts: the spelling that is kept, whom a row is about, and what is refused."""

from __future__ import annotations

import pytest

from reporting.model import FACT_KINDS
from reporting.model.correction import FACT_FIELDS, named_in
from reporting.model.workbook import READ_HEADINGS
from reporting.reading.corrections import Typed, fault_of, read_corrections, typed_rows
from tests.harbour import HEADER


@pytest.mark.parametrize(
    ("field", "typed", "kept"),
    [
        ("cast", "  Ann   Rowe as  Mara ", "Ann Rowe as Mara"),
        ("cast", "UNDO Ann Rowe", "undo Ann Rowe"),
        ("not crew", "Undo", "undo"),
        ("running time", "96 min", "96"),
        ("running time", "96 minutes", "96"),
        ("platform", "Mubi ,Kanal 5,", "Mubi, Kanal 5"),
        ("year", "Not stated", "not stated"),
    ],
)
def test_a_value_is_kept_in_one_spelling_that_has_no_fault(field: str, typed: str, kept: str) -> None:
    (row,) = typed_rows(f'{HEADER}a.txt,{field},,"{typed}",,,,\n'.encode())
    assert (row.corrected, fault_of(row)) == (kept, None)


@pytest.mark.parametrize(
    ("field", "typed", "fault"),
    [
        ("cast", "not stated", "“not stated” cannot stand for cast; write under not cast who it is not"),
        ("director", "not stated", "“not stated” cannot stand for director; write under not crew who it is not"),
        ("cast", "Ann Rowe as 7", "“Ann Rowe as 7” is no name; write it as Actor or as Actor as Character"),
        ("not cast", "—", "“—” is no name; write it as Actor or as Actor as Character"),
        ("writer", "Ann Rowe as writer", "“Ann Rowe as writer” is no name; write the name alone"),
        ("writer", "A" * 101, f"“{'A' * 60}…” is no name; write the name alone"),
        ("episodes", "0", "“0” cannot stand for episodes; write a whole number from 1 to 9999, or not stated"),
        ("running time", "1 h 36",
         "“1 h 36” cannot stand for running time; write a whole number of minutes from 1 to 999, or not stated"),
        ("year", "²⁰²⁰", "“²⁰²⁰” cannot stand for year; write a whole number from 1870 to 2199, or not stated"),
        ("platform", ", ,", "“, ,” cannot stand for platform; write one or up to 10, parted by commas, or not stated"),
        ("genre", "a," * 11,
         "“a, a, a, a, a, a, a, a, a, a, a” cannot stand for genre; write one or up to 10, parted by commas, or not "
         "stated"),
    ],
)  # fmt: skip
def test_what_is_no_value_says_what_to_write(field: str, typed: str, fault: str) -> None:
    (row,) = typed_rows(f'{HEADER}a.txt,{field},,"{typed}",,,,\n'.encode())
    found = fault_of(row)
    assert found is not None
    assert (found.message, found.at) == (fault, "corrected")


def test_a_row_on_people_is_about_its_name_and_any_other_about_its_field() -> None:
    assert named_in("cast", "Ann Rowe-Vane AS Mara") == named_in("cast", "undo ann rowe vane") == "annrowevane"
    assert named_in("not cast", "Ann Rowe as Mara") != named_in("not cast", "Ann Rowe")
    assert named_in("director", "undo") == named_in("platform", "Mubi") == named_in("verdict", "mixed") == ""


def test_a_name_is_cleaned_as_a_document_is_and_one_of_nothing_else_is_no_name() -> None:
    corrections = read_corrections(
        f"{HEADER}a.txt,cast,,\x07A\u202enn Rowe,,,,\na.txt,cast,,\u202e\x07,,,,\n".encode()
    )[1]
    assert [(each.corrected, each.fault is None) for each in corrections] == [("Ann Rowe", True), ("", False)]


def test_every_kind_of_fact_can_be_corrected_and_is_shown_as_read() -> None:
    assert tuple(FACT_FIELDS.values()) == FACT_KINDS
    assert set(FACT_FIELDS) < set(READ_HEADINGS)


def test_a_formula_stays_the_text_that_it_is() -> None:
    row = Typed("a.txt", "cast", "", "=HYPERLINK(1) as Mara")
    assert fault_of(row) is None
