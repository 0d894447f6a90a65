"""Corrections applied: what counts afterwards, what was read beside it, and what a person should look at."""

from __future__ import annotations

import pytest

from reporting.composing import compose
from reporting.model import Dossier, Review
from reporting.model.correction import UNDO
from tests import harbour


def review(dossier: Dossier, document: str) -> Review:
    return next(review for review in dossier.reviews if review.document == document)


def test_a_corrected_verdict_counts_is_stated_and_keeps_what_was_read() -> None:
    dossier = harbour.dossier("lantern.md,verdict,positive,negative,too kind,Ann,2026-01-02,\n")
    verdict = review(dossier, "lantern.md").verdict
    assert verdict is not None
    assert (verdict.stance, verdict.basis, verdict.spans[0].document) == ("negative", "stated", "corrections.csv")
    before = review(dossier, "lantern.md").as_read
    assert before is not None
    assert before.verdict is not None
    assert before.verdict.stance == "positive"
    figures = {row.cells[0].value: row.cells[1].value for row in compose(dossier).table("overview").rows}
    assert (figures["Verdicts: positive"], figures["Verdicts: negative"]) == (2, 2)


def test_a_corrected_mark_carries_its_band_and_a_mark_taken_away_leaves_the_text() -> None:
    dossier = harbour.dossier("lantern.md,mark,4/5,2/5,,,,\nmole.txt,mark,B+,not stated,,,,\n")
    lantern, mole = review(dossier, "lantern.md"), review(dossier, "mole.txt")
    assert lantern.rating is not None
    assert lantern.verdict is not None
    assert (lantern.rating.value.percent, lantern.rating.basis, lantern.verdict.stance) == (40.0, "stated", "negative")
    assert mole.rating is None
    assert mole.verdict is not None
    assert (mole.verdict.stance, mole.verdict.basis, mole.verdict.thin) == ("positive", "text", True)
    assert dossier.marks.marked == ("lantern.md", "pier.md")


def test_a_corrected_aspect_moves_the_consensus_and_is_no_quotation() -> None:
    dossier = harbour.dossier("mole.txt,acting,positive,negative,,,,\nmole.txt,music,not judged,mixed,,,,\n")
    views = {view.aspect: view for view in dossier.consensus.aspects}
    assert (views["acting"].word, views["music"].word) == ("disputed", "mixed")
    said = [
        (block.source, block.run.text)
        for section in compose(dossier).sections
        for block in section.blocks
        if block.block == "quotation"
    ]
    assert said
    assert not any("Corrected by hand" in text for _, text in said)
    left = harbour.dossier("mole.txt,acting,positive,not judged,,,,\n")
    acting = next(view for view in left.consensus.aspects if view.aspect == "acting")
    assert "mole.txt" not in {judgement.document for judgement in acting.judgements}


def test_what_a_person_refutes_is_quoted_nowhere_and_the_sheet_of_opinions_says_so() -> None:
    def told(corrections: str) -> tuple[list[tuple[str, str | None]], str | None, set[object], set[object]]:
        report = compose(harbour.dossier(corrections))
        blocks = [block for section in report.sections for block in section.blocks if block.block == "card"]
        card = next(block for block in blocks if block.document == "lantern.md")
        rows = [row.cells for row in report.table("opinions").rows if row.document == "lantern.md"]
        quotes: set[object] = {
            row.cells[5].value for row in report.table("quotes").rows if row.document == "lantern.md"
        }
        of_story: set[object] = {cells[-1].value for cells in rows if cells[1].value == "Story and writing"}
        return [(each.source, each.stance) for each in card.quotations], card.note, of_story, quotes

    before, after = told(""), told("lantern.md,story,negative,positive,,,,\nlantern.md,visuals,positive,negative,,,,\n")
    assert ("story", "negative") in before[0]
    assert not {"story", "visuals"} & {source for source, _ in after[0]}
    said = (
        "Corrected by hand: story and writing (positive) and visuals (negative). What was read otherwise is not quoted."
    )
    assert (before[1], after[1]) == (None, said)
    assert (before[2], after[2]) == ({"—"}, {"positive"})
    assert "Visuals" in before[3] - after[3]


def test_a_review_left_out_by_hand_counts_in_nothing_and_is_no_doubt() -> None:
    dossier = harbour.dossier("mole.txt,leave out,no,yes,not ours,,,\n")
    assert [(each.path, each.reason) for each in dossier.left_out] == [("mole.txt", "left out by hand: not ours")]
    assert not [problem for problem in dossier.problems if "mole.txt" in problem.message]
    assert dossier.marks.marked == ("lantern.md", "pier.md")


@pytest.mark.parametrize("field", ["verdict", "mark", "critic", "published", "acting", "leave out"])
def test_undo_gives_back_what_was_read(field: str) -> None:
    values = {"verdict": "mixed", "mark": "1/5", "critic": "Ann", "published": "2020-01-01", "leave out": "yes"}
    lines = f"lantern.md,{field},,{values.get(field, 'negative')},,,,\n"
    assert review(harbour.dossier(lines), "lantern.md").as_read is not None
    undone = harbour.dossier(f"{lines}lantern.md,{field},,{UNDO},,,,\n")
    assert review(undone, "lantern.md") == review(harbour.dossier(), "lantern.md")
    assert [each.state for each in undone.corrections] == ["replaced by a later row", "undone"]


def test_what_is_not_valid_is_named_and_leaves_the_valid_one_before_it_in_force() -> None:
    dossier = harbour.dossier(
        "lantern.md,verdict,positive,mixed,,,,\nlantern.md,verdict,positive,great,,,,\nnowhere.md,verdict,,mixed,,,,\n"
    )
    assert [each.state for each in dossier.corrections] == ["in force", "not valid", "not valid"]
    messages = [problem.message for problem in dossier.problems if problem.kind == "correction"]
    assert messages[0].startswith("corrections.csv, row 3 is not applied: “great” cannot stand for verdict")
    assert messages[1].startswith("corrections.csv, row 4 is not applied: there is no review “nowhere.md”")


def test_a_row_typed_over_takes_the_place_of_the_other() -> None:
    dossier = harbour.dossier(
        "lantern.md,verdict,,great,,,,\nlantern.md,verdict,,mixed,,,,\nlantern.md,verdict,,negative,,,,1\n"
    )
    assert {each.number: each.state for each in dossier.corrections} == {
        1: "replaced by a later row", 3: "replaced by a later row", 2: "in force"
    }  # fmt: skip
    assert not [problem for problem in dossier.problems if problem.kind == "correction"]
    assert [row.cells[0].value for row in compose(dossier).table("corrections").rows] == [4, 3]


def test_a_correction_survives_a_change_of_the_text_and_says_that_it_is_read_otherwise_now() -> None:
    files = {**harbour.FILES, "lantern.md": harbour.FILES["lantern.md"].replace("4/5", "3/5")}
    dossier = harbour.dossier("lantern.md,mark,4/5,4.5/5,,,,\n", files)
    lantern = review(dossier, "lantern.md")
    assert lantern.rating is not None
    assert lantern.rating.value.printed == "4.5/5"
    assert dossier.corrections[0].now == "3/5"
    message = next(problem.message for problem in dossier.problems if problem.kind == "correction")
    assert "was read as 4/5 when it was corrected to 4.5/5, and is read as 3/5 now" in message
    agreed = harbour.dossier("lantern.md,mark,4/5,3/5,,,,\n", files)
    assert agreed.corrections[0].now == "3/5"
    assert not [problem for problem in agreed.problems if problem.kind == "correction"]


def test_a_corrected_dossier_is_proved_when_it_is_loaded() -> None:
    dossier = harbour.dossier("lantern.md,critic,Odile Varga,Odile Vargo,,,,\n")
    assert Dossier.model_validate_json(dossier.model_dump_json()) == dossier
    corrupt = dossier.model_dump_json().replace("lantern.md, critic: Odile Vargo", "lantern.md, critic: Odile Varg0", 1)
    with pytest.raises(ValueError, match=r"corrections\.csv"):
        Dossier.model_validate_json(corrupt)
