"""Invented reports of any size, with every kind of block, table and cell, for the tests of what is rendered.

No critic, outlet or sentence in here is real. Does not know how a report is composed from a dossier.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Literal

from reporting.model.report import (
    Block,
    Card,
    Cell,
    Chart,
    Evidence,
    Figure,
    Front,
    Numbers,
    Paragraph,
    Quotation,
    Report,
    Run,
    Section,
    Series,
    Subheading,
    TableBlock,
)  # fmt: skip
from reporting.model.review import ASPECTS, STANCES, Aspect, Stance
from tests.rendering.invented import (
    CRITICS,
    SAID,
    file_of,
    mark_of,
    name_of,
    number_of,
    published_on,
    stance_of,
    verdict_of,
)
from tests.rendering.sample_tables import sample_table, sample_tables

_STYLES: tuple[Literal["quote", "paraphrase", "stated", "metadata"], ...] = (
    "quote",
    "paraphrase",
    "stated",
    "metadata",
)


def sample_report(documents: int) -> Report:
    """An invented report about that many reviews; at least one."""
    evidence = _evidence(documents)
    return Report(
        slug="soundtrack-2",
        title="Soundtrack #2",
        original_title="사운드트랙#2",
        kind="television series",
        prepared_for="The Invented Film Board",
        dated=date(2024, 2, 18),
        front=_front(documents),
        sections=tuple(_sections(documents)),
        tables=tuple(sample_tables(documents, evidence)),
        evidence=tuple(evidence),
    )


def empty_report() -> Report:
    """The least that a report can hold: no charts, no rows, no evidence."""
    return Report(
        slug="nothing",
        title="A Film That Nobody Reviewed",
        front=Front(figures=(), statement=()),
        sections=(Section(id="plot", heading="Plot", blocks=(TableBlock(table="plot"),)),),
        tables=(sample_table("plot", "Plot", "quote", ()),),
    )


def _words(documents: int, aspect: int, stance: Stance) -> Numbers:
    return tuple(number_of(d, aspect) for d in range(documents) if stance_of(d, aspect) == stance)


def _statement(documents: int) -> Paragraph:
    praised, faulted = _words(documents, 5, "positive"), _words(documents, 4, "negative")
    return Paragraph(
        role="lead",
        runs=(
            Run(text=f"{len(praised)} of {documents} praise the ending"),
            Run(text="", evidence=praised),
            Run(text=f", and {len(faulted)} of {documents} find the pacing slow", evidence=faulted),
            Run(text=". On the chemistry the invented critics disagree."),
        ),
    )


def _front(documents: int) -> Front:
    marks = [m for d in range(documents) if (m := mark_of(d)) is not None]
    return Front(
        figures=(
            Figure(value=str(documents), label="documents read", note="all of them invented"),
            Figure(value=f"{len(marks)} of {documents}", label="print a mark", evidence=(1,)),
            Figure(value="50 %" if documents == 1 else "not shown", label="mean mark", note="shown from four marks on"),
            Figure(value="disputed", label="chemistry", note="one of nine aspects"),
        ),
        statement=(_statement(documents),),
        charts=(_verdicts(documents), _heatmap(documents)),
        facts=(
            ("Episodes", Cell(value=6, kind="integer", evidence=(2,))),
            ("Running time", Cell(value="40 or 45 minutes (disputed)", evidence=(3, 4))),
            ("Platforms", Cell(value="Disney+, Disney+ Hotstar", evidence=(5,))),
            ("Also known as", Cell(value="사운드트랙 두 번째 이야기", stated=True)),
            ("Genre", Cell(value=None)),
        ),
    )


def _verdicts(documents: int) -> Chart:
    counts = {s: sum(verdict_of(d) == s for d in range(documents)) for s in STANCES}
    return Chart(
        id="verdicts",
        shape="verdicts",
        title="Verdicts, counted apart from marks",
        alt="; ".join(f"{n} {s}" for s, n in counts.items()),
        categories=("reviews",),
        series=tuple(
            Series(
                name=s,
                values=(n,),
                tone=s,
                evidence=(tuple(number_of(d, 0) for d in range(documents) if verdict_of(d) == s),),
            )
            for s, n in counts.items()
        ),
    )


def _heatmap(documents: int) -> Chart:
    value = {"positive": 1.0, "mixed": 0.0, "negative": -1.0, None: None}
    return Chart(
        id="heatmap",
        shape="heatmap",
        title="Who praises and who faults what",
        alt="Nine aspects by review: the invented critics agree on little.",
        categories=ASPECTS,
        series=tuple(
            Series(
                name=name_of(d),
                values=tuple(value[stance_of(d, a)] for a in range(len(ASPECTS))),
                evidence=tuple((number_of(d, 1),) if stance_of(d, a) else () for a in range(len(ASPECTS))),
            )
            for d in range(documents)
        ),
    )


def _balance(documents: int) -> Chart:
    return Chart(
        id="balance",
        shape="balance",
        title="Praise and blame by aspect",
        alt="Counts by aspect, blame to the left and praise to the right.",
        categories=ASPECTS,
        series=tuple(
            Series(
                name=s,
                tone=s,
                values=tuple(float(len(_words(documents, a, s))) for a in range(len(ASPECTS))),
                evidence=tuple(
                    tuple(number_of(d, 1) for d in range(documents) if stance_of(d, a) == s)
                    for a in range(len(ASPECTS))
                ),
            )
            for s in STANCES
        ),
    )


def _marks(documents: int) -> Chart:
    return Chart(
        id="marks",
        shape="marks",
        title="Printed marks on one axis",
        alt="Marks from 0 to 100, one line a review; half of the reviews print none.",
        categories=tuple(name_of(d) for d in range(documents)),
        series=(
            Series(
                name="mark",
                values=tuple(mark_of(d) for d in range(documents)),
                evidence=tuple((number_of(d, 2),) for d in range(documents)),
            ),
        ),
    )


def _timeline(documents: int) -> Chart:
    days = [published_on(d) for d in range(documents)]
    return Chart(
        id="timeline",
        shape="timeline",
        title="When the reviews came out",
        alt="Reviews between December 2023 and February 2024.",
        categories=tuple(name_of(d) for d in range(documents)),
        series=tuple(
            Series(
                name=s,
                tone=s,
                values=tuple(
                    float(day.toordinal()) if day and verdict_of(d) == s else None for d, day in enumerate(days)
                ),
                evidence=tuple((number_of(d, 3),) for d in range(documents)),
            )
            for s in STANCES
        ),
    )


def _sections(documents: int) -> list[Section]:
    return [
        Section(id="plot", heading="Plot", blocks=_plot()),
        Section(id="cast", heading="Cast and crew", blocks=_print("cast", "spellings", "crew")),
        Section(id="ratings", heading="Ratings", blocks=(_marks(documents), *_print("ratings"), _timeline(documents))),
        Section(id="consensus", heading="Consensus", blocks=tuple(_consensus(documents))),
        Section(id="facts", heading="Facts and disputes", blocks=_print("facts")),
        Section(
            id="reviews", heading="The reviews", blocks=(*_print("reviews"), *(_card(d) for d in range(documents)))
        ),
        Section(id="evidence", heading="Evidence", blocks=(TableBlock(table="evidence"),)),
        Section(
            id="method", heading="Method and limits", blocks=_print("method", "conversion", "left_out", "problems")
        ),
    ]


def _print(*names: str) -> tuple[Block, ...]:
    return tuple(TableBlock.model_validate({"table": name}) for name in names)


def _plot() -> tuple[Block, ...]:
    told = "Two invented people who once shared a flat and a piano meet again over a record that neither can finish."
    return (
        Paragraph(
            runs=(
                Run(text=told, style="quote", evidence=(1,)),
                Run(text="A third, who owns the studio, wants it loud.", style="paraphrase", evidence=(2, 3)),
                Run(text="Nobody says where they live."),
            )
        ),
        Paragraph(role="note", runs=(Run(text="One invented review gives her another past.", style="muted"),)),
        Subheading(id="plot-ending", text="How it ends", tag="spoiler"),
        Paragraph(role="spoiler", runs=(Run(text="They finish the record.", style="quote", evidence=(4,)),)),
        Paragraph(role="spoiler", runs=(Run(text="Nobody buys it.", style="paraphrase", evidence=(5,)),)),
    )


def _consensus(documents: int) -> list[Block]:
    blocks: list[Block] = [_balance(documents), TableBlock(table="matrix")]
    for index, aspect in enumerate(ASPECTS):
        words = [s for s in STANCES if _words(documents, index, s)]
        blocks.append(
            Subheading(id=f"aspect-{aspect}", text=aspect.capitalize(), tag="disputed" if words[1:] else "praised")
        )
        counted = ", ".join(f"{len(_words(documents, index, s))} {s}" for s in words) or "nobody judges it"
        blocks.append(
            Paragraph(
                runs=(Run(text=f"Of {documents} invented reviews: "), Run(text=counted, style="strong"), Run(text="."))
            )
        )
        said = [d for d in range(documents) if stance_of(d, index)]
        blocks.extend(_quotation(d, index, aspect) for d in said[:4])
    return blocks


def _quotation(document: int, index: int, aspect: Aspect, source: str | None = None) -> Quotation:
    stance = stance_of(document, index) or "mixed"
    return Quotation(
        run=Run(
            text=SAID[stance].format(aspect) + ".",
            style="paraphrase" if document % 2 else "quote",
            evidence=(number_of(document, index),),
        ),
        source=source or name_of(document),
        stance=stance,
    )


def _card(document: int) -> Card:
    said = [(i, a) for i, a in enumerate(ASPECTS) if stance_of(document, i)]
    return Card(
        id=f"review-{document + 1}",
        document=file_of(document),
        heading=name_of(document),
        verdict=None if document % 7 == 6 else verdict_of(document),
        facts=(
            ("Critic", Cell(value=CRITICS[document % len(CRITICS)], evidence=(number_of(document, 0),))),
            ("Published", Cell(value=published_on(document), kind="date", stated=document % 4 == 0)),
            ("Mark", Cell(value=mark_of(document), kind="percent")),
            ("Address", Cell(value=f"https://example.org/reviews/{document}", kind="link")),
        ),
        quotations=tuple(_quotation(document, i, a, source=a) for i, a in said[:2]),
        note="Covers only the opening episodes." if document % 5 == 1 else None,
    )


def _evidence(documents: int) -> list[Evidence]:
    entries = []
    for document in range(documents):
        for index, aspect in enumerate(ASPECTS):
            said = SAID[stance_of(document, index) or "mixed"].format(aspect) + "."
            start = 120 + index * 260
            entries.append(
                Evidence(
                    number=number_of(document, index),
                    document=file_of(document),
                    source=name_of(document),
                    start=start,
                    end=start + len(said),
                    quote=said,
                    before="An invented sentence stands before it." if index % 3 else "",
                    after="Another one follows." if index % 2 else "",
                    style=_STYLES[document % (4 if index == 8 else 2)],
                )
            )
    return entries


@cache
def shared_report(documents: int) -> Report:
    """The same report for every test that does not change it."""
    return sample_report(documents)
