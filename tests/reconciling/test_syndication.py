"""Texts printed twice beside what counts: the copy that states most of itself, once."""

from __future__ import annotations

from reporting.model import Byline, Cited, LeftOut
from tests.reconciling.building import Builder, dossier

PROSE = (
    "The orchard is filmed with patience and the harbour with none, which is the joke of it. Every scene ends a "
    "beat before you expect, so that the silences do the acting and the actors do the listening. I was moved by "
    "the uncle's letters, less by the lawsuit, and hardly at all by the dog. When the fig tree finally bears "
    "fruit the whole room sighed, and I with it; nobody who has ever waited for anything will leave this quiet "
    "picture without a little more hope in the bag."
)


def test_one_text_under_two_names_counts_once() -> None:
    edited = PROSE.replace("less by the lawsuit", "rather less by the lawsuit") + " Out on Friday."
    found = dossier(*(Builder(n, text) for n, text in (("a", PROSE), ("b", PROSE), ("c", edited))))
    assert [review.document for review in found.reviews if review.left_out is None] == ["a"]
    assert found.left_out == (
        LeftOut(path="b", reason="is the same file as a: one review, which counts once"),
        LeftOut(path="c", reason="has nearly the same text as a: one review, which counts once"),
    )


def test_the_copy_that_states_most_is_kept() -> None:
    marked = Builder("z-reprint", PROSE + " 4/5").mark("4/5", 4, 5, "positive")
    found = dossier(Builder("a", PROSE), marked)
    assert [entry.path for entry in found.left_out] == ["a"]
    assert found.marks.marked == ("z-reprint",)


def test_a_quotation_makes_no_reprint() -> None:
    own = " ".join(f"word{n} of my own" for n in range(60))
    other = f"{PROSE[:120]} So the press notes say, and I could not disagree more: {own}"
    assert dossier(Builder("a", PROSE), Builder("b", other)).left_out == ()


def test_a_text_too_short_to_tell_is_kept() -> None:
    assert dossier(Builder("a", "A triumph. Go and see it."), Builder("b", "A triumph. Go and see it.")).left_out == ()


def _signed(id_: str, text: str, critic: str) -> Builder:
    made = Builder(id_, f"{critic}\n{text}")
    return made.set("byline", Byline(critic=Cited(value=critic, spans=(made.span(critic),))))


def test_what_a_paper_cut_of_a_reprint_is_no_second_review_of_its_critic() -> None:
    whole = PROSE + " " + " ".join(f"The lawyer says number {n} of his lines too loud." for n in range(4))
    cut = PROSE[: PROSE.index(" When the fig tree")] + " This review first appeared elsewhere. In cinemas now."
    one = dossier(_signed("a", whole, "Ada Quill"), _signed("b", cut, "Ada Quill"))
    assert [each.reason for each in one.left_out] == [
        "has most of its text in common with a, by the same critic: one review, which counts once"
    ]
    assert dossier(_signed("a", whole, "Ada Quill"), _signed("b", cut, "Bea Quill")).left_out == ()
    apart = " ".join(f"Episode {n} has a new island and another boat in it." for n in range(12))
    assert dossier(_signed("a", whole, "Ada Quill"), _signed("b", apart, "Ada Quill")).left_out == ()
