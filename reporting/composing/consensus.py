"""What critics agree on, as it is printed: the statement, aspects counted, the matrix, quotes by aspect.

Does not count anything itself: the words praised, faulted, disputed and mixed come from reconciling.
"""

from __future__ import annotations

from collections.abc import Mapping

from reporting.composing.desk import Desk
from reporting.model import (
    STANCES,
    AspectView,
    Cell,
    Chart,
    Column,
    Judgement,
    Paragraph,
    Quotation,
    Row,
    Run,
    Section,
    Series,
    Span,
    Stance,
    Subheading,
    Table,
    TableBlock,
)  # fmt: skip
from reporting.model.correction import NOT_JUDGED
from reporting.model.review import Aspect
from reporting.notation.wording import capitalised, counted, in_words, listed

ASPECT_NAMES: dict[Aspect, str] = {
    "story": "Story and writing",
    "characters": "Characters",
    "acting": "Acting",
    "chemistry": "Chemistry",
    "pacing": "Pacing",
    "ending": "Ending",
    "music": "Music",
    "visuals": "Visuals",
    "tone": "Tone and feeling",
}
_VALUE: dict[Stance, float] = {"positive": 1.0, "mixed": 0.0, "negative": -1.0}
_QUOTES = 2
"""Quotations a stance that an aspect's paragraph shows."""
_NAMED = 4
"""Documents that a count names at most; beyond that the numbers must do."""
MATRIX_ON_PAPER = 12
"""Reviews up to which the matrix, a column a review, is printed; the workbook always has it."""


def statement(desk: Desk) -> tuple[Paragraph, ...]:
    """The written consensus, each clause with its evidence."""
    runs: list[Run] = []
    for sentence in desk.dossier.consensus.statement:
        for position, clause in enumerate(sentence.clauses):
            runs.append(Run(text=clause.text, evidence=desk.citations.of(clause.spans)))
            runs.append(Run(text="; " if position + 1 < len(sentence.clauses) else ". "))
    return (Paragraph(role="lead", runs=tuple(runs)),) if runs else ()


def consensus_table(desk: Desk) -> Table:
    """A row an aspect: how many praise, how many find fault, and the word for it."""
    columns = (
        Column(key="aspect", heading="Aspect", width=1.6),
        Column(key="word", heading="Consensus", width=0.9),
        Column(key="judged", heading="Judged by", kind="integer", width=0.9),
        Column(key="positive", heading="Positive", kind="integer", width=1.1),
        Column(key="mixed", heading="Mixed", kind="integer", width=1.1),
        Column(key="negative", heading="Negative", kind="integer", width=1.1),
    )
    rows = []
    for view in desk.dossier.consensus.aspects:
        cells = [Cell(value=ASPECT_NAMES[view.aspect]), Cell(value=view.word)]
        cells.append(Cell(value=len(view.judgements), kind="integer"))
        cells += [
            desk.cell(len(js), (j.spans[0] for j in js), "integer") for js in (view.of(stance) for stance in STANCES)
        ]
        rows.append(Row(cells=tuple(cells)))
    return Table(
        name="consensus",
        title="Consensus by aspect",
        columns=columns,
        rows=tuple(rows),
        empty=f"{desk.no_review} judges a single aspect.",
    )


def matrix_table(desk: Desk) -> Table:
    """A row an aspect, a column a review."""
    columns = [Column(key="aspect", heading="Aspect", width=1.4)]
    columns += [
        Column(key=f"review_{n}", heading=desk.names.of(review.document), kind="stance", width=1)
        for n, review in enumerate(desk.reviews, 1)
    ]
    rows = []
    for view in desk.dossier.consensus.aspects:
        judged = {j.document: j for j in view.judgements}
        cells = [Cell(value=ASPECT_NAMES[view.aspect])]
        for review in desk.reviews:
            j = judged.get(review.document)
            cells.append(desk.cell(j.stance, j.spans[:1], "stance") if j else Cell(value="—"))
        rows.append(Row(cells=tuple(cells)))
    return Table(
        name="matrix",
        title="Aspects against reviews",
        columns=tuple(columns),
        rows=tuple(rows),
        note="A dash: the review does not judge the aspect.",
        empty=f"{desk.no_review} judges a single aspect.",
    )


def heat_map(desk: Desk) -> Chart | None:
    """The matrix as a chart, or None with fewer than two reviews, no aspect, or too many reviews to read."""
    views = desk.dossier.consensus.aspects
    if not 2 <= len(desk.reviews) <= MATRIX_ON_PAPER or not views:
        return None
    series = []
    for review in desk.reviews:
        judged = {v.aspect: j for v in views for j in v.judgements if j.document == review.document}
        cells = [judged.get(view.aspect) for view in views]
        values = tuple(None if each is None else _VALUE[each.stance] for each in cells)
        evidence = tuple(() if each is None else desk.citations.of(each.spans[:1]) for each in cells)
        series.append(Series(name=desk.names.of(review.document), values=values, evidence=evidence))
    return Chart(
        id="matrix-chart",
        shape="heatmap",
        title="Who judges what, and how",
        alt=f"A grid of {counted(len(views), 'aspect')} by {counted(len(desk.reviews), 'review')}. {_in_short(views)}",
        categories=tuple(ASPECT_NAMES[view.aspect] for view in views),
        series=tuple(series),
    )


def balance_chart(desk: Desk) -> Chart | None:
    """Praise and blame counted by aspect, or None with fewer than two reviews or no aspect."""
    views = desk.dossier.consensus.aspects
    if len(desk.reviews) < 2 or not views:
        return None
    return Chart(
        id="balance",
        shape="balance",
        title="Praise and blame by aspect",
        alt=_in_short(views),
        categories=tuple(ASPECT_NAMES[view.aspect] for view in views),
        series=tuple(
            Series(
                name=stance,
                values=tuple(float(len(v.of(stance))) for v in views),
                tone=stance,
                evidence=tuple(desk.citations.of(j.spans[0] for j in v.of(stance)) for v in views),
            )
            for stance in STANCES
        ),
    )


def _in_short(views: tuple[AspectView, ...]) -> str:
    """The aspects under each word that counts, as a sentence."""
    said = []
    for word in ("praised", "disputed", "mixed", "faulted"):
        names = [ASPECT_NAMES[view.aspect].lower() for view in views if view.word == word]
        if names:
            said.append(f"{capitalised(word)}: {listed(names)}")
    return ". ".join(said) + "."


def consensus_section(desk: Desk) -> Section:
    """The table, the charts, and for each aspect what is said, dissent named."""
    views = desk.dossier.consensus.aspects
    if not views:
        nothing = Paragraph(runs=(Run(text=f"{desk.no_review} judges a single aspect."),))
        return Section(id="consensus", heading="Critical consensus", blocks=(nothing,))
    blocks: list[Paragraph | TableBlock | Chart | Subheading | Quotation] = [TableBlock(table="consensus")]
    if 2 <= len(desk.reviews) <= MATRIX_ON_PAPER:
        blocks.append(TableBlock(table="matrix"))
    if (chart := balance_chart(desk)) is not None:
        blocks.append(chart)
    for view in views:
        blocks.append(Subheading(id=f"aspect-{view.aspect}", text=ASPECT_NAMES[view.aspect], tag=view.word))
        blocks.append(Paragraph(runs=tuple(_counted_runs(desk, view))))
        blocks += _quotations(desk, view)
    return Section(id="consensus", heading="Critical consensus", blocks=tuple(blocks))


_PLURAL: frozenset[Aspect] = frozenset(("story", "characters", "visuals", "tone"))
"""Aspects whose printed names are several things."""


def _verbs(stance: Stance, it: str) -> tuple[str, str]:
    """What one review does with an aspect, and what several do."""
    return {
        "positive": (f"praises {it}", f"praise {it}"),
        "mixed": ("is of two minds", "are of two minds"),
        "negative": (f"finds fault with {it}", f"find fault with {it}"),
    }[stance]


def _counted_runs(desk: Desk, view: AspectView) -> list[Run]:
    """ "Four of five reviews judge it: three praise it (A, B, C) and one finds fault with it (D)." with evidence."""
    judged, read = len(view.judgements), len(desk.reviews)
    it = "them" if view.aspect in _PLURAL else "it"
    parts = [(stance, js) for stance in STANCES if (js := view.of(stance))]
    if len(parts) == 1:
        said = _unanimous(judged, read, it, parts[0][0])
        who = _who(desk, view.judgements) if read > 1 else ""
        return [Run(text=said + who, evidence=_numbers(desk, view.judgements)), Run(text=".")]
    runs = [Run(text=f"{_judging(judged, read, it)}: ")]
    for position, (stance, js) in enumerate(parts):
        text = f"{in_words(len(js))} {_verbs(stance, it)[len(js) > 1]}{_who(desk, js)}"
        runs.append(Run(text=text, evidence=_numbers(desk, js)))
        last = position + 2 == len(parts)
        runs.append(Run(text="." if position + 1 == len(parts) else " and " if last else ", "))
    return runs


def _judging(judged: int, read: int, it: str) -> str:
    """ "Four of five reviews judge it"."""
    if judged == read:
        return f"{'Both' if read == 2 else f'All {in_words(read)}'} reviews judge {it}"
    return f"{capitalised(in_words(judged))} of {in_words(read)} reviews {'judges' if judged == 1 else 'judge'} {it}"


def _unanimous(judged: int, read: int, it: str, stance: Stance) -> str:
    """ "Six of 15 reviews judge it: all six praise it"; nothing is counted where there is one review."""
    one, many = _verbs(stance, it)
    if read == 1:
        return f"The review {one}"
    if judged == 1:
        return f"{_judging(judged, read, it)} and {one}"
    if judged == read:
        return f"{'Both' if read == 2 else f'All {in_words(read)}'} reviews {many}"
    return f"{_judging(judged, read, it)}: {'both' if judged == 2 else f'all {in_words(judged)}'} {many}"


def _who(desk: Desk, judgements: tuple[Judgement, ...]) -> str:
    if len(judgements) > _NAMED:
        return ""
    return f" ({', '.join(desk.names.of(j.document) for j in judgements)})"


def _numbers(desk: Desk, judgements: tuple[Judgement, ...]) -> tuple[int, ...]:
    return desk.citations.of((j.spans[0] for j in judgements), 1)


def _quotations(desk: Desk, view: AspectView) -> list[Quotation]:
    stances = {
        (review.document, span): opinion.stance
        for review in desk.reviews
        for opinion in review.opinions
        if opinion.aspect == view.aspect
        for span in opinion.spans
    }
    return [
        Quotation(run=desk.citations.said(span), source=desk.names.of(j.document), stance=told)
        for stance in STANCES
        for j in view.of(stance)[:_QUOTES]
        for span, told in _words_of(j, stances)
    ]


def _words_of(judgement: Judgement, stances: Mapping[tuple[str, Span], Stance]) -> list[tuple[Span, Stance]]:
    """The strongest words of a review; of one of two minds its praise and its blame, each as what it is."""
    own = [span for span in judgement.spans if span.document == judgement.document]
    both = [(span, stances.get((judgement.document, span), judgement.stance)) for span in own[:2]]
    if judgement.stance == "mixed" and {stance for _, stance in both} == {"positive", "negative"}:
        return both
    return [(span, judgement.stance) for span in own[:1]]


def opinions_table(desk: Desk) -> Table:
    """A row an opinion as it was read: who judges what, how, and in which words; and what a person corrected it to."""
    columns = (
        Column(key="review", heading="Review", width=1.6),
        Column(key="aspect", heading="Aspect", width=1.2),
        Column(key="stance", heading="Stance", kind="stance", width=1),
        Column(key="strength", heading="Strength", kind="decimal", width=0.8),
        Column(key="words", heading="Words", width=5),
        Column(key="corrected", heading="Corrected to", kind="stance", width=1),
    )
    rows = []
    for review in desk.reviews:
        stated: dict[str, str] = {each.aspect: each.stance or NOT_JUDGED for each in review.stated}
        for opinion in review.plain_opinions:
            aspect = "Overall" if opinion.aspect == "overall" else ASPECT_NAMES[opinion.aspect]
            cells = (
                Cell(value=desk.names.of(review.document)),
                Cell(value=aspect),
                Cell(value=opinion.stance, kind="stance"),
                Cell(value=round(opinion.strength, 2), kind="decimal"),
                desk.words(opinion.spans[0]),
                Cell(value=stated.get(opinion.aspect, "—"), kind="stance"),
            )
            rows.append(Row(cells=cells, document=review.document))
    return Table(name="opinions", title="Opinions", columns=columns, rows=tuple(rows), empty="No opinion was read.")
