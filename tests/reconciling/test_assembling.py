"""The whole stage: what is left out counts in nothing, a repetition changes nothing, every span proves itself."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from reporting.model import Document, Dossier, Fact, LeftOut, Review, Span
from reporting.reconciling import reconcile
from tests.reconciling.building import Builder, dossier, title


def reviewed(name: str = "a") -> Builder:
    text = "Ada Lind plays Wilma. Wilma is a chef in a harbour town. It runs 90 minutes and looks lovely. 4/5"
    builder = Builder(name, text).cast("Ada Lind", "Wilma").plot("Wilma is a chef in a harbour town.")
    builder.fact("runtime_minutes", 90, "90 minutes").opinion("visuals", "positive", "looks lovely")
    return builder.mark("4/5", 4, 5, "positive")


def test_a_review_that_is_left_out_is_kept_and_counts_in_nothing() -> None:
    stated, statement = title()
    one, two = reviewed("a"), reviewed("b")
    data = two.document.model_dump() | {"left_out": "another season"}
    documents = (statement, one.document, Document.model_validate(data))
    skipped = (LeftOut(path="x.png", reason="is no text"),)
    found = reconcile(stated, documents, (one.review(), two.review()), skipped)
    assert [review.left_out for review in found.reviews] == [None, "another season"]
    assert [(entry.path, entry.reason) for entry in found.left_out] == [
        ("x.png", "is no text"),
        ("b", "another season"),
    ]
    assert found.marks.marked == ("a",)
    assert found.facts[0].claims[0].documents == ("a",)
    assert [span.document for span in found.cast[0].spans] == ["a"]
    assert [j.document for view in found.consensus.aspects for j in view.judgements] == ["a"]
    assert not found.synopsis.sentences[0].also


def test_a_review_that_extraction_left_out_is_named_too() -> None:
    stated, statement = title()
    review = Review(document="a", left_out="It is about another title.")
    found = reconcile(stated, (statement, reviewed("a").document), (review,), ())
    assert [(entry.path, entry.reason) for entry in found.left_out] == [("a", "It is about another title.")]
    assert found.consensus.statement == ()


def test_the_same_input_gives_the_same_dossier() -> None:
    first = dossier(reviewed("a"), reviewed("b")).model_dump_json()
    assert dossier(reviewed("a"), reviewed("b")).model_dump_json() == first
    assert Dossier.model_validate_json(first).model_dump_json() == first


def test_nothing_at_all_is_a_dossier() -> None:
    found = dossier()
    assert (found.cast, found.crew, found.facts, found.consensus.aspects) == ((), (), (), ())


def test_a_quote_that_is_not_verbatim_is_refused() -> None:
    builder = reviewed()
    wrong = Span(document="a", start=0, end=3, text="Eve")
    builder.set("facts", (Fact(kind="year", value=2020, spans=(wrong,)),))
    with pytest.raises(ValidationError, match="do not hold 'Eve'"):
        dossier(builder)
