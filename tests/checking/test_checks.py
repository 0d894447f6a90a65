"""Dossiers beside the problems that a person should look at."""

from __future__ import annotations

from datetime import date

import pytest

from reporting.checking import CHECKS, check
from reporting.model import Byline, Cited, Document, Dossier, Problem, Review, Stance, Verdict
from reporting.reconciling import reconcile
from tests.reconciling.building import Builder, dossier, title


def reviewed(name: str, text: str = "") -> Builder:
    text = text or f"Ada Lind plays Wilma, says {name}. Lovely."
    return Builder(name, text).cast(text.split(" plays")[0] if " plays" in text else text.split()[0], None)


def kinds(found: Dossier) -> list[str]:
    return [problem.kind for problem in check(found)]


def test_sound_reviews_that_disagree_are_no_problem() -> None:
    stances: tuple[Stance, Stance] = ("positive", "negative")
    a, b = (
        reviewed(n).opinion("acting", stance, "Lovely").verdict(stance, "Lovely")
        for n, stance in zip(("a", "b"), stances, strict=True)
    )
    assert check(dossier(a, b)) == ()


def test_a_document_that_holds_nothing_is_named() -> None:
    (problem,) = check(dossier(reviewed("a"), Builder("b", "Sign up for our newsletter.")))
    assert (problem.kind, problem.document) == ("no review", "b")
    assert "whole review" in problem.message


@pytest.mark.parametrize(
    ("language", "counts", "remedy"),
    [("de", "b counts with its byline alone, since it prints no mark: its text is in German.", True),
     ("en", "b counts with its byline alone, since it prints no mark: its text is in German.", False)],
)  # fmt: skip
def test_what_is_left_unread_is_told_with_what_counts_of_it(language: str, counts: str, remedy: bool) -> None:
    stated, statement = title()
    kept = reviewed("a")
    other = Document(id="b", sha256="1", text="x", language=language)
    reviews = (kept.review(), Review(document="b", unread="its text is in German"))
    (problem,) = check(reconcile(stated, (statement, kept.document, other), reviews, ()))
    assert (problem.kind, problem.document) == ("no review", "b")
    assert problem.message.startswith(counts)
    assert ("digest of it in English" in problem.message) is remedy
    assert "whole review" not in problem.message


def test_what_the_program_left_out_is_a_problem_and_what_the_user_left_out_is_none() -> None:
    stated, statement = title()
    kept = reviewed("a")
    other = Document(id="b", sha256="1", text="x", left_out="another season")
    third = Document(id="c", sha256="2", text="x")
    reviews = (kept.review(), Review(document="b"), Review(document="c", left_out="It is about another title."))
    found = reconcile(stated, (statement, kept.document, other, third), reviews, ())
    assert [(p.kind, p.document) for p in check(found)] == [("no review", "c")]
    assert "It is about another title. Take" in check(found)[0].message


def test_no_cast_anywhere() -> None:
    assert kinds(dossier(Builder("a", "Lovely.").opinion("acting", "positive", "Lovely"))) == ["no cast"]
    assert "no cast" not in kinds(dossier())


def test_no_review_at_all() -> None:
    (problem,) = check(dossier())
    assert (problem.kind, problem.message[:39]) == ("no review", "No review was read: there is none in th")
    stated, statement = title()
    other = Document(id="b", sha256="1", text="x", left_out="another season")
    (problem,) = check(reconcile(stated, (statement, other), (Review(document="b", left_out="another season"),), ()))
    assert "was left out, for the reasons" in problem.message


def test_a_thin_verdict() -> None:
    builder = reviewed("a")
    thin = Verdict(stance="mixed", basis="text", score=0, thin=True, spans=(builder.span("Lovely"),))
    (problem,) = check(dossier(builder.set("verdict", thin)))
    assert (problem.kind, [span.text for span in problem.spans]) == ("thin verdict", ["Lovely"])


@pytest.mark.parametrize(
    ("stance", "said", "expected"),
    [
        ("positive", ["negative"] * 3, ["mark contradicts text"]),
        ("negative", ["positive"] * 4, ["mark contradicts text"]),
        ("negative", ["positive"] * 2, []),
        ("negative", ["positive", "positive", "negative"], []),
        ("mixed", ["negative"] * 5, []),
        ("positive", ["positive"] * 5, []),
    ],
)
def test_a_mark_that_the_text_contradicts(stance: Stance, said: list[Stance], expected: list[str]) -> None:
    builder = Builder("a", "Ada Lind. The look is splendid. 4/5").cast("Ada Lind", None).mark("4/5", 4, 5, stance)
    for each in said:
        builder.opinion("visuals", each, "splendid")
    found = check(dossier(builder))
    assert [problem.kind for problem in found] == expected
    assert all([span.text for span in problem.spans] == ["4/5", "splendid"] for problem in found)


def dated(day: date, released: str | None) -> tuple[Problem, ...]:
    builder = reviewed("a")
    byline = Byline(published=Cited[date](value=day, spans=(builder.span("says"),)))
    return check(dossier(builder.set("byline", byline), released=released))


def test_a_review_before_the_release() -> None:
    (problem,) = dated(date(2023, 12, 5), "2023-12-06")
    assert (problem.kind, problem.document) == ("date before release", "a")
    assert "5 December 2023, before the release on 6 December 2023" in problem.message
    assert dated(date(2023, 12, 6), "2023-12-06") == ()
    assert dated(date(2023, 12, 5), "2023") == ()
    assert dated(date(2023, 12, 5), None) == ()


def test_one_actors_two_similar_roles_in_one_document() -> None:
    builder = Builder("a", "Tom Hardy plays Do Hyun Seo and Do Hyun Soo.")
    builder.cast("Tom Hardy", "Do Hyun Seo").cast("Tom Hardy", "Do Hyun Soo")
    (problem,) = check(dossier(builder))
    assert problem.kind == "unresolved name"
    assert [span.text for span in problem.spans] == ["Do Hyun Seo", "Do Hyun Soo"]


def test_one_roles_two_similar_actors_in_one_document() -> None:
    builder = Builder("a", "Steve Noh and Noh Sang-hyun share the role of Ji Su-ho.")
    builder.cast("Steve Noh", "Ji Su-ho").cast("Noh Sang-hyun", "Ji Su-ho")
    assert kinds(dossier(builder)) == ["unresolved name"]


def test_every_check_says_why() -> None:
    for one in CHECKS:
        assert len((one.__doc__ or "").split()) > 12


def test_an_actor_whom_one_review_alone_gives_a_part_that_another_has_is_doubted() -> None:
    known = [Builder(name, "Julia Reef is Ruth.").cast("Julia Reef", "Ruth") for name in "abcd"]
    other = Builder("e", "Tom Lind plays Ruth.").cast("Tom Lind", "Ruth")
    (problem,) = (p for p in check(dossier(*known, other)) if p.kind == "unresolved name")
    assert problem.message.startswith("Tom Lind plays Ruth by one review, Julia Reef is named by 4")
    assert not [p for p in check(dossier(*known[:3], other)) if p.kind == "unresolved name"]
