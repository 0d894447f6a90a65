"""The first page: the story in thirty seconds.

Does not say anything that a section does not say with its evidence.
"""

from __future__ import annotations

from reporting.composing.consensus import balance_chart, heat_map, statement
from reporting.composing.desk import Desk
from reporting.composing.facts import front_facts
from reporting.composing.reviews import verdict_counts, verdicts_chart
from reporting.model import STANCES, Chart, Figure, Front
from reporting.notation.wording import counted, in_words, plain_number


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
    note = None
    if partial:
        note = f"{counted(len(partial), 'covers', 'cover')} only a part"
    evidence = desk.citations.of(span for review in partial if review.partial for span in review.partial.spans[:1])
    label = "review read" if len(desk.reviews) == 1 else "reviews read"
    return Figure(value=str(len(desk.reviews)), label=label, note=note, evidence=evidence)


def _marks(desk: Desk) -> Figure:
    marked = [review.rating for review in desk.reviews if review.rating]
    evidence = desk.citations.of(span for rating in marked for span in rating.spans[:1])
    if desk.dossier.marks.mean_percent is not None:
        mean = f"{plain_number(round(desk.dossier.marks.mean_percent))} %"
        return Figure(value=mean, label="mean mark", note=f"of {len(marked)} printed marks", evidence=evidence)
    value = f"{len(marked)} of {len(desk.reviews)}"
    if len(marked) == 1:
        mark = marked[0].value
        percent = "" if mark.percent is None else f" = {plain_number(mark.percent)} %"
        return Figure(value=value, label="prints a mark", note=f"{mark.printed}{percent}", evidence=evidence)
    note = "too few for a mean" if marked else "no scores are invented"
    return Figure(value=value, label="print a mark", note=note, evidence=evidence)


def _verdicts(desk: Desk) -> Figure:
    counts = verdict_counts(desk)
    spans = (
        span for r in desk.reviews[:12] if r.verdict and r.verdict.stance == "positive" for span in r.verdict.spans[:1]
    )
    others = [f"{in_words(counts[stance])} {stance}" for stance in STANCES[1:]]
    return Figure(
        value=f"{counts['positive']} of {sum(counts.values())}",
        label="verdict is positive" if counts["positive"] == 1 else "verdicts are positive",
        note=", ".join(others),
        evidence=desk.citations.of(spans),
    )


def _aspects(desk: Desk) -> Figure:
    views = desk.dossier.consensus.aspects
    words = {word: sum(view.word == word for view in views) for word in ("praised", "disputed", "faulted")}
    note = ", ".join(f"{in_words(n)} {word}" for word, n in words.items() if word != "disputed")
    label = "aspect is disputed" if words["disputed"] == 1 else "aspects are disputed"
    return Figure(value=f"{words['disputed']} of {len(views)}", label=label, note=note)
