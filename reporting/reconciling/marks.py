"""The printed marks of a title: who prints one, who prints none, and the mean or why there is none.

Does not make a mark out of a verdict: what no critic printed has no number here.
"""

from __future__ import annotations

from collections.abc import Sequence

from reporting.model import Marks, Review
from reporting.notation.wording import capitalised, counted, in_words


def marks_of(reviews: Sequence[Review], min_marks: int) -> Marks:
    """The marks of these reviews; a mean only where at least `min_marks` of them have a percent."""
    marked = tuple(review.document for review in reviews if review.rating)
    unmarked = tuple(review.document for review in reviews if not review.rating)
    percents = [r.rating.value.percent for r in reviews if r.rating and r.rating.value.percent is not None]
    if percents and len(percents) >= min_marks:
        mean = round(sum(percents) / len(percents), 2)
        return Marks(marked=marked, unmarked=unmarked, mean_percent=mean, min_marks=min_marks)
    why = _why_no_mean(len(reviews), len(marked), len(percents), min_marks)
    return Marks(marked=marked, unmarked=unmarked, why_no_mean=why, min_marks=min_marks)


def _why_no_mean(read: int, marked: int, converted: int, min_marks: int) -> str:
    if not marked:
        return {0: "No review was read.", 1: "The one review prints no mark."}.get(
            read, f"None of {in_words(read)} reviews prints a mark."
        )
    if read == 1:
        said = "The one review prints a mark"
    elif marked == read:
        said = f"All {in_words(read)} reviews print a mark" if read > 2 else "Both reviews print a mark"
    else:
        said = (
            f"{capitalised(in_words(marked))} of {in_words(read)} reviews {'prints' if marked == 1 else 'print'} a mark"
        )
    if converted < marked:
        said += f", {in_words(converted) if converted else 'none'} of them on a scale that is stated"
    return f"{said}; a mean is shown from {counted(min_marks, 'mark')} on."
