"""The first page: the story in thirty seconds.

Does not say anything that a section does not say with its evidence.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reporting.composing.consensus import balance_chart, heat_map, statement
from reporting.composing.desk import Desk
from reporting.composing.facts import front_facts
from reporting.composing.reviews import converted_marks, verdict_counts, verdicts_chart
from reporting.model import STANCES, Chart, Cited, Figure, Front, Numbers, Rating
from reporting.notation.wording import counted, in_percent, in_words


def front_page(desk: Desk) -> Front:
    """Key figures, the consensus statement, a chart or two, and the basic facts."""
    charts: list[Chart | None] = [verdicts_chart(desk), heat_map(desk) or balance_chart(desk)]
    return Front(
        figures=(_documents(desk), _marks(desk), _verdicts(desk), _aspects(desk)),
        statement=statement(desk),
        charts=tuple(chart for chart in charts if chart is not None),
        facts=front_facts(desk),
    )


def _documents(desk: Desk) -> Figure:
    partial = [review for review in desk.reviews if review.partial]
    unread = sum(review.unread is not None for review in desk.reviews)
    notes = [f"{counted(len(partial), 'covers', 'cover')} only a part"] if partial else []
    notes += [f"{in_words(unread)} by mark alone"] if unread else []
    evidence = desk.citations.of(span for review in partial if review.partial for span in review.partial.spans[:1])
    label = f"{'review' if len(desk.reviews) == 1 else 'reviews'} {'counted' if unread else 'read'}"
    return Figure(value=str(len(desk.reviews)), label=label, note=", ".join(notes) or None, evidence=evidence)


def _marks(desk: Desk) -> Figure:
    marked = [review.rating for review in desk.reviews if review.rating]
    if desk.dossier.marks.mean_percent is not None:
        converted = converted_marks(desk)
        of = f"{len(marked)}" if len(converted) == len(marked) else f"{len(converted)} of {len(marked)}"
        return Figure(
            value=in_percent(desk.dossier.marks.mean_percent, 0), label="mean mark",
            note=f"of {of} printed marks{_range(converted)}", evidence=_first_of_each(desk, converted),
        )  # fmt: skip
    evidence = _first_of_each(desk, marked)
    value = f"{len(marked)} of {len(desk.reviews)}"
    if len(marked) == 1:
        mark = marked[0].value
        percent = "" if mark.percent is None else f" = {in_percent(mark.percent)}"
        return Figure(value=value, label="prints a mark", note=f"{mark.printed}{percent}", evidence=evidence)
    note = "too few for a mean" if marked else "no scores are invented"
    return Figure(value=value, label="print a mark", note=note, evidence=evidence)


def _range(marks: Sequence[Cited[Rating]]) -> str:
    """From the lowest mark to the highest: a mean alone says nothing of how far critics stand apart."""
    percents = [mark.value.percent for mark in marks if mark.value.percent is not None]
    low, high = round(min(percents)), round(max(percents))
    if low < high:
        return f", {low} to {in_percent(high)}"
    return f", each {in_percent(high)}" if len(percents) > 1 else ""


def _first_of_each(desk: Desk, marks: Iterable[Cited[Rating]]) -> Numbers:
    return desk.citations.of(span for rating in marks for span in rating.spans[:1])


def _verdicts(desk: Desk) -> Figure:
    counts = verdict_counts(desk)
    spans = (span for r in desk.reviews if r.verdict and r.verdict.stance == "positive" for span in r.verdict.spans[:1])
    others = [f"{_none_or(counts[stance])} {stance}" for stance in STANCES[1:]]
    return Figure(
        value=f"{counts['positive']} of {sum(counts.values())}",
        label="verdicts positive",
        note=", ".join(others),
        evidence=desk.citations.of(spans),
    )


def _aspects(desk: Desk) -> Figure:
    views = desk.dossier.consensus.aspects
    words = {word: sum(view.word == word for view in views) for word in ("praised", "disputed", "faulted")}
    note = ", ".join(f"{_none_or(n)} {word}" for word, n in words.items() if word != "disputed")
    return Figure(value=f"{words['disputed']} of {len(views)}", label="aspects disputed", note=note)


def _none_or(count: int) -> str:
    """A count that stands alone: "none faulted", where a noun would have "no"."""
    return in_words(count) if count else "none"
