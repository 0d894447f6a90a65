"""The tables of the invented reports: one under every name, with every kind of cell.

Does not hold prose or charts: those are in `samples`.
"""

from __future__ import annotations

from reporting.model.report import Cell, CellKind, Column, Evidence, Row, Table
from reporting.model.review import ASPECTS
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

_HEADINGS: dict[CellKind, str] = {"integer": "Count", "percent": "Share", "decimal": "Points"}


def sample_tables(documents: int, evidence: list[Evidence]) -> list[Table]:
    """Every table that a report may have, about that many invented reviews."""
    everyone = range(documents)
    return [
        sample_table("overview", "Overview", "text", (("Documents", str(documents)), ("Prepared for", None))),
        _reviews(documents),
        _ratings(documents),
        _matrix(documents),
        _opinions(documents),
        sample_table("consensus", "Consensus by aspect", "text", tuple((a, "disputed") for a in ASPECTS)),
        sample_table(
            "cast", "Cast", "text", (("Keum Invented-rok", "Do Sample-seo"), ("Noh Sample-hyun", None)), first="Actor"
        ),
        sample_table(
            "spellings", "Spellings", "integer", (("Keum Invented-rok", 12), ("Geum Invented Rok (금가상)", 1))
        ),
        sample_table("crew", "Crew", "text", (), first="Person"),
        sample_table("plot", "Plot", "quote", (("1", "Two people meet again."), ("2", "They finish the record."))),
        sample_table(
            "facts", "Facts", "text", (("Running time", "40 minutes or 45 minutes"), ("Year", None)), first="Fact"
        ),
        _evidence_table(evidence),
        sample_table("method", "Method", "text", (("Verdict", "Read from the mark's band where there is a mark."),)),
        sample_table(
            "conversion", "How letters became percent", "percent", (("A", 95.0), ("B−", 80.5), ("none", None))
        ),
        sample_table("left_out", "Left out", "text", (("cover.jpg", "Not a text that can be read."),), first="File"),
        sample_table(
            "problems", "Problems", "text", tuple((file_of(d), "thin verdict") for d in everyone if d % 5 == 4)
        ),
    ]


def sample_table(
    name: str, title: str, kind: CellKind, rows: tuple[tuple[str, str | int | float | None], ...], first: str = "Item"
) -> Table:
    """A table of two columns."""
    return Table.model_validate(
        {
            "name": name,
            "title": title,
            "columns": (
                Column(key="item", heading=first, width=1.2),
                Column(key="value", heading=_HEADINGS.get(kind, "What it says"), kind=kind, width=2.4),
            ),
            "rows": tuple(
                Row(cells=(Cell(value=label), Cell(value=value, kind=kind, evidence=(1,) if value else ())))
                for label, value in rows
            ),
        }
    )


def _evidence_table(evidence: list[Evidence]) -> Table:
    return Table(
        name="evidence",
        title="Evidence",
        columns=(
            Column(key="number", heading="No.", kind="integer", width=0.4),
            Column(key="source", heading="Source", width=1.2),
            Column(key="quote", heading="Words", kind="quote", width=3),
            Column(key="start", heading="From", kind="integer", width=0.5, paper=False),
        ),
        rows=tuple(
            Row(
                cells=(
                    Cell(value=entry.number, kind="integer"),
                    Cell(value=entry.source),
                    Cell(value=entry.quote, kind="paraphrase" if entry.style == "paraphrase" else "quote"),
                    Cell(value=entry.start, kind="integer"),
                ),
                document=entry.document,
            )
            for entry in evidence
        ),
    )


def _reviews(documents: int) -> Table:
    return Table(
        name="reviews",
        title="Reviews",
        columns=(
            Column(key="name", heading="Review", width=1.6),
            Column(key="critic", heading="Critic", width=1.4),
            Column(key="published", heading="Published", kind="date", width=1.2),
            Column(key="mark", heading="Mark", kind="percent", width=0.6),
            Column(key="verdict", heading="Verdict", kind="stance", width=0.9),
            Column(key="url", heading="Address", kind="link", width=1.4),
            Column(key="document", heading="File", width=1, paper=False),
        ),
        rows=tuple(
            Row(
                cells=(
                    Cell(value=name_of(d)),
                    Cell(value=CRITICS[d % len(CRITICS)], evidence=(number_of(d, 0),), stated=d % 4 == 3),
                    Cell(value=published_on(d), kind="date", evidence=(number_of(d, 1),)),
                    Cell(value=mark_of(d), kind="percent", evidence=() if d % 2 else (number_of(d, 2),)),
                    Cell(value=verdict_of(d), kind="stance", evidence=(number_of(d, 3), number_of(d, 4))),
                    Cell(value=f"https://example.org/reviews/{d}", kind="link"),
                    Cell(value=file_of(d)),
                ),
                document=file_of(d),
            )
            for d in range(documents)
        ),
        note="Verdicts and marks are never blended into one number.",
    )


def _ratings(documents: int) -> Table:
    return Table(
        name="ratings",
        title="Marks as printed",
        columns=(
            Column(key="name", heading="Review", width=2),
            Column(key="printed", heading="Printed"),
            Column(key="points", heading="Points", kind="decimal"),
            Column(key="percent", heading="Percent", kind="percent"),
        ),
        rows=tuple(
            Row(
                cells=(
                    Cell(value=name_of(d)),
                    Cell(value=f"{mark / 20:g}/5", evidence=(number_of(d, 2),)),
                    Cell(value=mark / 20, kind="decimal"),
                    Cell(value=mark, kind="percent"),
                ),
                document=file_of(d),
            )
            for d in range(documents)
            if (mark := mark_of(d)) is not None
        ),
        empty="No document prints a mark.",
    )


def _matrix(documents: int) -> Table:
    return Table(
        name="matrix",
        title="Aspects by review",
        columns=(
            Column(key="name", heading="Review", width=1.7),
            *(Column(key=aspect, heading=aspect.capitalize(), kind="stance") for aspect in ASPECTS),
        ),
        rows=tuple(
            Row(
                cells=(
                    Cell(value=name_of(d)),
                    *(
                        Cell(
                            value=stance_of(d, a), kind="stance", evidence=(number_of(d, a),) if stance_of(d, a) else ()
                        )
                        for a in range(len(ASPECTS))
                    ),
                ),
                document=file_of(d),
            )
            for d in range(documents)
        ),
    )


def _opinions(documents: int) -> Table:
    return Table(
        name="opinions",
        title="Opinions",
        columns=(
            Column(key="review", heading="Review", width=1.2),
            Column(key="aspect", heading="Aspect", width=0.8),
            Column(key="stance", heading="Stance", kind="stance", width=0.8),
            Column(key="strength", heading="Strength", kind="decimal", width=0.6),
            Column(key="words", heading="Words", kind="quote", width=3),
        ),
        rows=tuple(
            Row(
                cells=(
                    Cell(value=name_of(d)),
                    Cell(value=aspect),
                    Cell(value=stance, kind="stance"),
                    Cell(value=round(0.35 + (d * 13 + a) % 60 / 100, 2), kind="decimal"),
                    Cell(
                        value=SAID[stance].format(aspect) + ".",
                        kind="paraphrase" if d % 2 else "quote",
                        evidence=(number_of(d, a),),
                    ),
                ),
                document=file_of(d),
            )
            for d in range(documents)
            for a, aspect in enumerate(ASPECTS)
            if (stance := stance_of(d, a)) is not None
        ),
    )
