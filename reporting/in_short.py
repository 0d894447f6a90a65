"""An edition in short, for the list of all titles: its figures, what critics agree on most, and each review in a line.

Counts nothing anew: the dossier has counted, and the report has numbered the evidence.
"""

from __future__ import annotations

from reporting.model import STANCES, Dossier, Report, Row, Table
from reporting.model.dossier import ConsensusWord
from reporting.publishing import Summary, View, Voice


def summarise(dossier: Dossier, report: Report, changed: str) -> Summary:
    """What is told of an edition in short; `changed` says what moved since the last one."""
    reviews = [review for review in dossier.reviews if review.left_out is None]
    dates = [review.byline.published.value for review in reviews if review.byline.published]
    stances = [review.verdict.stance for review in reviews if review.verdict]
    title, register = dossier.title, report.table("reviews")
    return Summary(
        reviews=len(reviews),
        marks=len(dossier.marks.marked),
        problems=tuple(problem.message for problem in dossier.problems),
        newest=max(dates).isoformat() if dates else None,
        name=title.name.value,
        original_name=title.original_name.value if title.original_name else None,
        verdicts=tuple(stances.count(stance) for stance in STANCES),
        mean=dossier.marks.mean_percent,
        converted=sum(r.rating is not None and r.rating.value.percent is not None for r in reviews),
        praised=_most(dossier, report, "praised"),
        faulted=_most(dossier, report, "faulted"),
        disputed=_most(dossier, report, "disputed"),
        changed=changed,
        voices=tuple(_voice(row, register) for row in register.rows),
    )


def _most(dossier: Dossier, report: Report, word: ConsensusWord) -> View | None:
    """The aspect that the word is truest of, with its first evidence; None where it is true of none."""
    found: list[View] = []
    for view, row in zip(dossier.consensus.aspects, report.table("consensus").rows, strict=True):
        if view.word == word:
            counts = tuple(len(view.of(stance)) for stance in STANCES)
            numbers = row.cells[-1 if word == "faulted" else -3].evidence
            found.append(View(view.aspect, str(row.cells[0].value), counts, numbers[0] if numbers else None))
    return max(found, key=lambda view: _weight(word, view.counts), default=None)


def _weight(word: ConsensusWord, counts: tuple[int, ...]) -> tuple[int, int]:
    """How much an aspect is praised, faulted or disputed: by the number who say so, then by the unanimity."""
    positive, mixed, negative = counts
    if word == "disputed":
        return min(positive, negative), sum(counts)
    return (positive if word == "praised" else negative), -mixed


def _voice(row: Row, register: Table) -> Voice:
    cells = dict(zip((column.key for column in register.columns), row.cells, strict=True))
    told = [cells[key] for key in ("critic", "outlet", "verdict", "mark")]
    critic, outlet, verdict, mark = (None if cell.value is None else str(cell.value) for cell in told)
    numbers = (*cells["mark"].evidence, *cells["verdict"].evidence)
    return Voice(critic, outlet, verdict, mark, numbers[0] if numbers else None)
