"""Candidate quotes: whole sentences, what an ellipsis hides, who must not be quoted."""

from __future__ import annotations

import time

from reporting.composing import compose
from reporting.model import Dossier, Report
from tests.composing.dossiers import small_dossier
from tests.reconciling.building import Builder, dossier


def made() -> Report:
    kind = Builder("kind.txt", "The story is thin, but the chemistry is wonderful, if brief. A fine cast. 4/5")
    kind.opinion("chemistry", "positive", "but the chemistry is wonderful", 0.9)
    kind.opinion("acting", "positive", "A fine cast.").opinion("story", "negative", "The story is thin")
    kind.mark("4/5", 4, 5, "positive")
    harsh = Builder("harsh.txt", "A bad film. The photography is gorgeous.")
    harsh.opinion("visuals", "positive", "The photography is gorgeous.", 1.0).verdict("negative", "A bad film.")
    return compose(dossier(harsh, kind))


def test_a_candidate_shows_its_whole_sentence_and_what_an_ellipsis_would_hide() -> None:
    table = made().table("quotes")
    keys = [column.key for column in table.columns]
    rows = [dict(zip(keys, (cell.value for cell in row.cells), strict=True)) for row in table.rows]
    assert [row["words"] for row in rows] == [
        "… but the chemistry is wonderful", "A fine cast.", "The photography is gorgeous."
    ]  # fmt: skip
    assert rows[0]["sentence"] == "The story is thin, but the chemistry is wonderful, if brief."
    assert rows[0]["hidden"] == "The story is thin, … , if brief."
    assert (rows[0]["use"], rows[0]["mark"], rows[1]["hidden"]) == ("yes", "4/5", "nothing")


def test_praise_out_of_a_negative_review_is_fenced_off_and_comes_last() -> None:
    rows = made().table("quotes").rows
    assert [(row.document, row.cells[1].value) for row in rows] == [
        ("kind.txt", "yes"), ("kind.txt", "yes"), ("harsh.txt", "no: out of a negative review")
    ]  # fmt: skip


def test_a_digest_is_never_a_candidate_and_the_sheet_says_so() -> None:
    assert "paraphrase" in (made().table("quotes").note or "")
    told = small_dossier().model_dump()
    for each in told["documents"][1:]:
        each["kind"] = "digest"
    empty = compose(Dossier.model_validate(told)).table("quotes")
    assert not empty.rows
    assert "paraphrase" in empty.empty


def test_figures_that_others_gave_are_no_candidate() -> None:
    told = "A lovely 97% on the tomato site. The finale drew a fine 12 per cent of viewers. The story is fine, 90%."
    kind = Builder("kind.txt", told)
    for sentence in told.split(". "):
        kind.opinion("story", "positive", sentence, 0.9)
    table = compose(dossier(kind)).table("quotes")
    assert [row.cells[2].value for row in table.rows] == ["The story is fine, 90%."]


def test_a_word_of_many_shares_is_looked_at_in_time() -> None:
    said = "A wonderful cast of " + "5%" * 20_000
    begun = time.process_time()
    review = Builder("long.txt", said).opinion("acting", "positive", said).verdict("positive", said)
    table = compose(dossier(review)).table("quotes")
    assert time.process_time() - begun < 5  # 15, where every share is followed to the end of the words
    assert len(table.rows) == 1
