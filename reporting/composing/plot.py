"""The plot as it is printed: a synopsis in story order, spoilers apart, and pasts that the reviews tell differently.

Does not choose or order sentences: reconciling did.
"""

from __future__ import annotations

from collections.abc import Sequence

from reporting.composing.desk import Desk
from reporting.model import (
    Cell,
    Column,
    Paragraph,
    PlotDispute,
    Row,
    Run,
    Section,
    Subheading,
    SynopsisSentence,
    Table,
)  # fmt: skip
from reporting.notation.wording import capitalised, counted, ended


def plot_section(desk: Desk) -> Section:
    """The synopsis; what gives away the ending stands under a heading of its own."""
    synopsis = desk.dossier.synopsis
    blocks: list[Paragraph | Subheading] = []
    if synopsis.sentences:
        documents = {s.span.document for s in synopsis.sentences}
        blocks.append(_note(f"Told in the sentences of {counted(len(documents), 'review')}, in story order."))
        blocks += [_told(desk, group) for group in _paragraphs(synopsis.sentences)]
    else:
        blocks.append(_note(f"{desk.no_review} tells the plot."))
    if synopsis.disputes:
        blocks.append(Subheading(id="plot-disputes", text="Told differently"))
        blocks += [_dispute(desk, dispute) for dispute in synopsis.disputes]
    if synopsis.spoilers:
        blocks.append(Subheading(id="plot-spoilers", text="Spoilers: how it ends"))
        blocks.append(_told(desk, synopsis.spoilers, spoiler=True))
    return Section(id="plot", heading="Plot", blocks=tuple(blocks))


_SENTENCES_A_PARAGRAPH = 4


def _paragraphs(sentences: Sequence[SynopsisSentence]) -> list[Sequence[SynopsisSentence]]:
    """The sentences in even groups of a few, so that a long synopsis can be read."""
    groups = -(-len(sentences) // _SENTENCES_A_PARAGRAPH)
    size = -(-len(sentences) // groups)
    return [sentences[at : at + size] for at in range(0, len(sentences), size)]


def _told(desk: Desk, sentences: Sequence[SynopsisSentence], *, spoiler: bool = False) -> Paragraph:
    runs: list[Run] = []
    for sentence in sentences:
        run = desk.citations.run(sentence.span)
        evidence = tuple(sorted({*run.evidence, *desk.citations.of(sentence.also)}))
        words = run.text if run.style == "quote" else capitalised(ended(run.text.removeprefix("… ")))
        runs += [Run(text=words, style=run.style, evidence=evidence), Run(text=" ")]
    return Paragraph(role="spoiler" if spoiler else "body", runs=tuple(runs[:-1]))


def _dispute(desk: Desk, dispute: PlotDispute) -> Paragraph:
    runs = [Run(text=dispute.character, style="strong"), Run(text=f", {dispute.what}: ")]
    for position, claim in enumerate(dispute.claims):
        said = f"{claim.value} ({desk.some(claim.documents)})"
        runs.append(Run(text=said, evidence=desk.citations.of(claim.spans, 1)))
        runs.append(Run(text="; " if position + 1 < len(dispute.claims) else "."))
    return Paragraph(runs=tuple(runs))


def _note(text: str) -> Paragraph:
    return Paragraph(role="note", runs=(Run(text=text, style="muted"),))


def plot_table(desk: Desk) -> Table:
    """Every plot sentence that was read: the synopsis first, in story order, then the rest by review."""
    columns = (
        Column(key="place", heading="Place in the synopsis", kind="integer", width=0.8),
        Column(key="sentence", heading="Sentence", width=5),
        Column(key="review", heading="Review", width=1.6),
        Column(key="spoiler", heading="Spoiler", width=0.7),
    )
    rows = []
    printed = set()
    synopsis = desk.dossier.synopsis
    for place, told in enumerate((*synopsis.sentences, *synopsis.spoilers), 1):
        printed.add((told.span.document, told.span.start))
        spoiler = place > len(synopsis.sentences)
        rows.append(_plot_row(desk, place, told, spoiler=spoiler))
    for review in desk.reviews:
        for sentence in review.plot:
            span = sentence.spans[0]
            if (span.document, span.start) not in printed:
                rows.append(_plot_row(desk, None, SynopsisSentence(span=span), spoiler=sentence.spoiler))
    return Table(
        name="plot", title="Plot", columns=columns, rows=tuple(rows), empty=f"{desk.no_review} tells the plot."
    )


def _plot_row(desk: Desk, place: int | None, told: SynopsisSentence, *, spoiler: bool) -> Row:
    cells = (
        Cell(value=place if place is not None else "—", kind="integer" if place is not None else "text"),
        desk.words(told.span),
        Cell(value=desk.names.of(told.span.document)),
        Cell(value="yes" if spoiler else "no"),
    )
    return Row(cells=cells, document=told.span.document)
