"""Facts and disputes as they are printed: what each document states, which value is printed, and by which rule.

Does not decide what is disputed: reconciling did.
"""

from __future__ import annotations

from typing import Final

from reporting.composing.desk import Desk
from reporting.model import Cell, Column, CrewRole, FactKind, Paragraph, Row, Run, Section, Table, TableBlock
from reporting.model.makers import lone_makers
from reporting.notation.wording import capitalised, counted, listed, written_date

FACT_NAMES: dict[FactKind, str] = {
    "episodes": "Episodes",
    "runtime_minutes": "Running time",
    "platforms": "Where to see it",
    "genres": "Genre",
    "year": "Year",
}
_MADE_BY: Final[dict[CrewRole, str]] = {"director": "Directed by", "writer": "Written by"}


def facts_table(desk: Desk) -> Table:
    """A row a claim: the value that a document states, and who else states it; kinds that nobody states say so."""
    columns = (
        Column(key="fact", heading="Fact", width=1.3),
        Column(key="stated", heading="Stated", width=1.5),
        Column(key="documents", heading="By", width=2.4),
        Column(key="printed", heading="Printed", width=1.5),
        Column(key="disputed", heading="Disputed", width=0.8),
        Column(key="rule", heading="Rule", width=3, paper=False),
        Column(key="all", heading="All documents", width=3, paper=False),
    )
    rows: list[Row] = []
    for kind in desk.fact_kinds:
        record = desk.dossier.fact(kind)
        if record is None:
            dash = Cell(value="—")
            blank = [Cell(value=None), dash, Cell(value=None), Cell(value="no"), dash, dash]
            rows.append(Row(cells=(Cell(value=FACT_NAMES[kind]), *blank)))
            continue
        for claim in record.claims:
            cells = (
                Cell(value=FACT_NAMES[kind]),
                desk.cell(claim.value, claim.spans),
                Cell(value=desk.some(claim.documents)),
                Cell(value=record.printed),
                Cell(value="yes" if record.disputed else "no"),
                Cell(value=record.rule),
                Cell(value=desk.listing(claim.documents)),
            )
            rows.append(Row(cells=cells))
    return Table(name="facts", title="Facts", columns=columns, rows=tuple(rows))


def facts_section(desk: Desk) -> Section:
    """The table of claims, and a paragraph a dispute."""
    disputed = [fact for fact in desk.dossier.facts if fact.disputed]
    silent = [FACT_NAMES[kind].lower() for kind in desk.fact_kinds if desk.dossier.fact(kind) is None]
    said = f"{capitalised(counted(len(disputed), 'fact is', 'facts are'))} disputed."
    if silent:
        where = "the document" if len(desk.reviews) == 1 else f"any of {counted(len(desk.reviews), 'document')}"
        said += f" Not stated in {where}: {listed(silent)}."
    blocks: list[Paragraph | TableBlock] = [Paragraph(runs=(Run(text=said),)), TableBlock(table="facts")]
    for fact in desk.dossier.facts:
        if not fact.disputed:
            continue
        runs = [Run(text=f"{FACT_NAMES[fact.kind]}. ", style="strong")]
        for position, claim in enumerate(fact.claims):
            said = f"{claim.value} ({desk.some(claim.documents)})"
            runs.append(Run(text=said, evidence=desk.citations.of(claim.spans, 1)))
            runs.append(Run(text="; " if position + 1 < len(fact.claims) else ". "))
        runs.append(Run(text=fact.rule))
        blocks.append(Paragraph(runs=tuple(runs)))
    return Section(id="facts", heading="Facts and disputes", blocks=tuple(blocks))


def front_facts(desk: Desk) -> tuple[tuple[str, Cell], ...]:
    """The basic facts of the first page, directors and writers among them; a kind that nobody states is left blank.

    Whom one document alone names as director or writer, where many name another, stands among the crew and the doubts.
    """
    facts = []
    for kind in desk.fact_kinds:
        record, released = desk.dossier.fact(kind), desk.dossier.title.released
        if kind == "year" and released is not None:
            facts.append(("Released", desk.cell(written_date(released.value), released.spans)))
            continue
        if record is None and kind in ("year", "genres"):
            continue
        spans = [claim.spans[0] for claim in record.claims] if record else []
        facts.append((FACT_NAMES[kind], desk.cell(record.printed if record else None, spans)))
    for role, label in _MADE_BY.items():
        doubted = lone_makers(desk.dossier, role)
        people = [person for person in desk.dossier.crew if role in person.roles and person not in doubted]
        if people:
            spans = [person.spans[0] for person in people]
            facts.append((label, desk.cell(listed([person.name for person in people]), spans)))
    if desk.dossier.cast:
        leads = desk.dossier.cast[:4]
        spans = [person.spans[0] for person in leads]
        facts.append(("With", desk.cell(listed([person.name for person in leads]), spans)))
    return tuple(facts)
