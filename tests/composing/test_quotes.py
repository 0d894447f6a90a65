"""Candidate quotes: whole sentences, what an ellipsis hides, who must not be quoted."""

from __future__ import annotations

from reporting.composing import compose
from tests import harbour
from tests.composing.dossiers import small_dossier


def test_a_candidate_shows_its_whole_sentence_and_what_an_ellipsis_would_hide() -> None:
    table = harbour.report().table("quotes")
    keys = [column.key for column in table.columns]
    rows = [dict(zip(keys, (cell.value for cell in row.cells), strict=True)) for row in table.rows]
    chemistry = next(row for row in rows if row["aspect"] == "Chemistry")
    assert chemistry["words"] == "… but the chemistry between the leads is wonderful."
    assert chemistry["sentence"] == (
        "The story is thin and predictable, but the chemistry between the leads is wonderful."
    )
    assert (chemistry["hidden"], chemistry["use"], chemistry["mark"]) == (
        "The story is thin and predictable,", "yes", "4/5"
    )  # fmt: skip


def test_praise_out_of_a_negative_review_is_fenced_off_and_comes_last() -> None:
    table = harbour.report().table("quotes")
    uses = [row.cells[1].value for row in table.rows]
    assert uses[-1] == "no: out of a negative review"
    assert {row.document for row in table.rows if row.cells[1].value != "yes"} == {"tidemark.txt"}
    corrected = harbour.report("lantern.md,verdict,positive,negative,,,,\n").table("quotes")
    assert "lantern.md" not in {row.document for row in corrected.rows if row.cells[1].value == "yes"}


def test_a_digest_is_never_a_candidate_and_the_sheet_says_so() -> None:
    table = harbour.report().table("quotes")
    assert "pier.md" not in {row.document for row in table.rows}
    assert "paraphrase" in (table.note or "")
    digests = small_dossier().model_dump()
    digests["documents"] = [{**each, "kind": "digest"} if each["kind"] == "original" else each
                            for each in digests["documents"]]  # fmt: skip
    empty = compose(type(small_dossier()).model_validate(digests)).table("quotes")
    assert not empty.rows
    assert "paraphrase" in empty.empty
