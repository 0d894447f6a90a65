"""Printed marks beside the mean, or the words that say why there is none."""

from __future__ import annotations

from tests.reconciling.building import Builder, dossier


def marked(*values: float | None, scale: float | None = 5) -> list[Builder]:
    return [
        Builder(f"{n}", "Mark: 2/5." if value is not None else "No mark.").mark("2/5", value, scale, "mixed")
        if value is not None
        else Builder(f"{n}", "No mark.")
        for n, value in enumerate(values)
    ]


def test_one_mark_gives_no_mean_and_says_why() -> None:
    marks = dossier(*marked(2.5, None, None, None, None)).marks
    assert (marks.marked, marks.unmarked, marks.mean_percent) == (("0",), ("1", "2", "3", "4"), None)
    assert marks.why_no_mean == "One of five reviews prints a mark; a mean is shown from four marks on."


def test_a_mean_needs_the_minimum() -> None:
    assert dossier(*marked(2, 3, 4, 5)).marks.mean_percent == 70
    assert dossier(*marked(2, 3, 4)).marks.mean_percent is None
    assert dossier(*marked(2, 3), min_marks=2).marks.mean_percent == 50


def test_marks_without_a_scale_are_marks_but_no_percent() -> None:
    marks = dossier(*marked(3, 4, 4, 5, scale=None)).marks
    assert marks.why_no_mean == (
        "All four reviews print a mark, none of them on a scale that is stated; a mean is shown from four marks on."
    )


def test_no_marks_and_no_reviews() -> None:
    assert dossier(*marked(None, None)).marks.why_no_mean == "None of two reviews prints a mark."
    assert dossier(*marked(None)).marks.why_no_mean == "The one review prints no mark."
    assert dossier().marks.why_no_mean == "No review was read."
