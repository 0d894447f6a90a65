"""Cast, crew and facts as a person says they are: added, replaced, dropped, taken back, and printed as stated."""

from __future__ import annotations

import pytest

from reporting.composing import compose
from reporting.model import Dossier
from reporting.reconciling import compare
from tests import harbour

CREDITS = (
    "Harbour Lights was directed by Odile Vane and written by Cy Penn. It runs 96 minutes and streams on MUBI.\n\n"
)
FILES = {**harbour.FILES, "mole.txt": CREDITS + harbour.FILES["mole.txt"]}


def cast(corrections: str = "") -> dict[str, set[str]]:
    """Who plays whom by every review that is left with somebody, of those that count."""
    told = {}
    for review in harbour.dossier(corrections, FILES).reviews:
        named = {f"{credit.actor} as {credit.character}" for credit in review.cast}
        told[review.document] = named
    return {document: named for document, named in told.items() if named}


def made(dossier: Dossier, document: str) -> set[tuple[str, str]]:
    review = next(review for review in dossier.reviews if review.document == document)
    return {(credit.name, credit.role) for credit in review.crew}


TOM = {"Imre Halloran as Tom Keel"}
AS_READ = {"lantern.md": TOM, "mole.txt": TOM, "tidemark.txt": TOM}


@pytest.mark.parametrize(
    ("lines", "lantern"),
    [
        ("lantern.md,not cast,,Imre Halloran,,,,\n", set()),
        ("lantern.md,not cast,,Halloran,,,,\n", set()),  # as the only name that has it
        ("lantern.md,not cast,,Imre Halloran as Tom Keel,,,,\n", {"Imre Halloran as None"}),
        ("lantern.md,cast,,Imre Halloran as The Pilot,,,,\n", {"Imre Halloran as The Pilot"}),
        ("lantern.md,cast,,Imre Halloran,,,,\n", TOM),
        ("lantern.md,cast,,Ann Rowe,,,,\n", TOM | {"Ann Rowe as None"}),
        ("lantern.md,cast,,Ann Rowe as Mara / Mara's Twin,,,,\n",
         TOM | {"Ann Rowe as Mara", "Ann Rowe as Mara's Twin"}),
        ("lantern.md,cast,,Ann Rowe as Mara,,,,\nlantern.md,cast,,Bo Lind as Ned,,,,\n",
         TOM | {"Ann Rowe as Mara", "Bo Lind as Ned"}),
        ("lantern.md,cast,,Ann Rowe as Mara,,,,\nlantern.md,cast,,Ann-Rowe as Ned,,,,\n", TOM | {"Ann-Rowe as Ned"}),
        ("lantern.md,not cast,,Imre Halloran,,,,\nlantern.md,cast,,Ann Rowe as Tom Keel,,,,\n",
         {"Ann Rowe as Tom Keel"}),
        ("lantern.md,cast,,Ann Rowe,,,,\nlantern.md,not cast,,Ann Rowe,,,,\n", TOM),
    ],
)  # fmt: skip
def test_actors_are_added_given_their_part_and_dropped(lines: str, lantern: set[str]) -> None:
    told = cast(lines)
    assert told.pop("lantern.md", set()) == lantern
    assert told == {document: named for document, named in AS_READ.items() if document != "lantern.md"}


TWO = "lantern.md,cast,,Ann Rowe as Mara,,,,\nlantern.md,cast,,Bo Lind as Ned,,,,\n"


@pytest.mark.parametrize(
    ("undone", "left"),
    [
        ("lantern.md,cast,,undo Ann Rowe,,,,\n", {"Bo Lind as Ned"}),
        ("lantern.md,cast,,undo,,,,1\n", {"Bo Lind as Ned"}),  # typed over the first row
        ("lantern.md,cast,,undo,,,,\n", set()),
        ("lantern.md,not cast,,undo,,,,\n", {"Ann Rowe as Mara", "Bo Lind as Ned"}),
    ],
)
def test_an_undo_takes_back_one_name_or_all_of_the_field(undone: str, left: set[str]) -> None:
    assert cast(TWO + undone)["lantern.md"] == TOM | left
    dossier = harbour.dossier(TWO + undone)
    assert not [problem for problem in dossier.problems if problem.kind == "correction"]


def test_makers_are_added_and_dropped() -> None:
    before = harbour.dossier(files=FILES)
    assert made(before, "mole.txt") == {("Odile Vane", "director"), ("Cy Penn", "writer")}
    lines = "mole.txt,not crew,,odile vane,,,,\nmole.txt,director,,Ida Holm,,,,\nmole.txt,writer,,Ida Holm,,,,\n"
    after = harbour.dossier(lines, FILES)
    assert made(after, "mole.txt") == {("Cy Penn", "writer"), ("Ida Holm", "director"), ("Ida Holm", "writer")}
    assert [each.read for each in after.corrections] == ["Odile Vane, director", "not stated", "not stated"]
    moves = {(move.what, move.of): [mover.cause for mover in move.movers] for move in compare(before, after).moves}
    assert (moves["crew", "Odile Vane"], moves["crew", "Ida Holm"]) == (["corrected"], ["corrected"])


def test_facts_are_replaced_and_dropped_and_say_of_which_review() -> None:
    lines = "mole.txt,running time,,97 min,,,,\npier.md,running time,,97,,,,\nmole.txt,platform,,not stated,,,,\n"
    before, after = harbour.dossier(files=FILES), harbour.dossier(lines, FILES)
    record = after.fact("runtime_minutes")
    assert record is not None
    assert (record.printed, record.claims[0].documents) == ("97 minutes", ("mole.txt", "pier.md"))
    assert record.rule == "Both documents that state it agree."
    assert (before.fact("platforms") is None, after.fact("platforms")) == (False, None)
    assert [each.read for each in after.corrections] == ["96", "not stated", "MUBI"]
    moves = {move.of: move for move in compare(before, after).moves if move.what == "fact"}
    assert [mover.cause for mover in moves["runtime_minutes"].movers] == ["corrected", "corrected"]
    assert [mover.spans[0] for mover in moves["runtime_minutes"].movers] == [c.spans[0] for c in after.corrections[:2]]
    undone = harbour.dossier(f"{lines}mole.txt,running time,,undo,,,,\npier.md,running time,,undo,,,,\n", FILES)
    assert undone.fact("runtime_minutes") == before.fact("runtime_minutes")


def test_what_a_person_states_is_printed_as_stated_with_the_row_as_evidence() -> None:
    lines = "pier.md,cast,,Ann Rowe as Mara,she is,Bo,,\npier.md,director,,Ida Holm,,,,\npier.md,year,,2021,,,,\n"
    report = compose(harbour.dossier(lines))
    rows = {row.cells[0].value: row.cells for table in ("cast", "crew", "facts") for row in report.table(table).rows}
    ann, ida, year = rows["Ann Rowe"], rows["Ida Holm"], rows["Year"]
    assert [cell.stated for cell in (ann[0], ann[1], ida[0], year[1])] == [True] * 4
    assert (ann[1].value, ann[2].value, ida[3].value, year[2].value) == ("Mara", 1, "The Pier", "The Pier")
    (number,) = ann[0].evidence
    evidence = report.evidence[number - 1]
    assert (evidence.quote, evidence.style) == (
        "Corrected by hand by Bo: pier.md, cast: Ann Rowe as Mara: she is", "stated"
    )  # fmt: skip


def test_a_drop_that_drops_nobody_is_told_and_one_that_is_not_read_any_more_is_not() -> None:
    lines = "pier.md,not cast,,Nobody Known,,,,\nlantern.md,not cast,Ann Rowe as Mara,Ann Rowe,,,,\n"
    dossier = harbour.dossier(lines)
    assert [problem.message for problem in dossier.problems if problem.kind == "correction"] == [
        "corrections.csv, row 2 leaves nobody out: pier.md is not read to name Nobody Known. Write the name as it does "
        "(Cast read and Crew read on the sheet Reviews), or take the correction back with undo."
    ]
    since = [row.cells[9].value for row in compose(dossier).table("corrections").rows]
    assert since == ["names nobody who was read", "read as not stated now"]


def test_more_people_than_a_review_may_have_corrected_are_named() -> None:
    lines = "".join(f"pier.md,cast,,Ann Rowe {at},,,,\n" for at in range(1, 202))
    dossier = harbour.dossier(lines + "pier.md,cast,,undo Ann Rowe 1,,,,\n")
    assert [each.fault for each in dossier.corrections if each.fault] == [
        "more than 200 people of pier.md are corrected; leave the review out instead"
    ]
    assert dossier.corrections[0].state == "replaced by a later row"
