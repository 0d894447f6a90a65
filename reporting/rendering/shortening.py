"""Cuts a report to what a medium can carry, and says at each cut what is left to the workbook.

Does not summarise: what it keeps it keeps as it was composed.
"""

from __future__ import annotations

from collections.abc import Iterable, Set
from dataclasses import dataclass, fields
from itertools import groupby
from typing import Any, Final

from reporting.model.report import (
    Block,
    Card,
    Cell,
    Evidence,
    House,
    Paragraph,
    Quotation,
    Report,
    Row,
    Run,
    Section,
    Table,
    TableBlock,
)
from reporting.model.span import Frozen
from reporting.rendering.linking import behind_marks, citations


@dataclass(frozen=True)
class Limits:
    """The most that a medium prints of each kind.

    Attributes:
        columns: of a table; the first ones stay.
        quotations: one after the other, under one heading.
        paragraphs: one after the other, as above.
        evidence: entries, of those that are cited where something is printed.
        citations: numbers [n] at one place.
        marks: entries that a mark of a chart leads to, or the count of the other numbers at a place.
        characters: of one cell, quote or paragraph.
        context: characters of an article on either side of a quote.
    """

    rows: int
    columns: int
    cards: int
    quotations: int
    paragraphs: int
    evidence: int
    citations: int
    marks: int
    characters: int
    context: int


PAPER: Final = Limits(
    rows=60,
    columns=12,
    cards=40,
    quotations=6,
    paragraphs=24,
    evidence=300,
    citations=4,
    marks=0,
    characters=1250,
    context=420,
)
"""A summary to print: some fifty pages at the very most, whatever came in."""

SCREEN: Final = Limits(
    rows=150,
    columns=40,
    cards=100,
    quotations=30,
    paragraphs=80,
    evidence=700,
    citations=6,
    marks=24,
    characters=1500,
    context=1300,
)
"""A page that a phone opens at once."""

_NAME: Final = 160
"""Characters of a title, a heading or a name."""

_LONG: Final = frozenset(("text", "value", "quote", "before", "after", "note", "alt", "empty"))
"""The fields that hold sentences; every other string is a name."""


def shortened(report: Report, limits: Limits) -> Report:
    """The report as a medium prints it; numbers in it may still point to evidence that is not printed."""
    sections = tuple(_sections(report.sections, limits))
    wanted = {block.table for section in sections for block in section.blocks if isinstance(block, TableBlock)}
    tables = tuple(_table(table, limits) for table in report.tables if table.name in wanted)
    cut = Report(**{**dict(report), "sections": sections, "tables": tables})
    cited = {*citations(cut, limits.citations), *behind_marks(cut, limits.marks)}
    entries = _few_entries(report, cited, set(citations(cut, limits.citations, limits.marks)), limits.evidence)
    evidence = tuple(_with_context(entry, limits.context) for entry in entries)
    whole = Report(**{**dict(cut), "evidence": evidence})
    kept = _with_short_texts(whole, limits)
    return kept if isinstance(kept, Report) else whole


def _few_entries(report: Report, cited: Set[int], counted: Set[int], most: int) -> list[Evidence]:
    """The entries that are cited and, where there is room, those that are only counted at a place."""
    kept = [entry for entry in report.evidence if entry.number in cited][:most]
    room = most - len(kept)
    uncited = counted - cited
    kept += [entry for entry in report.evidence if entry.number in uncited][:room]
    return sorted(kept, key=lambda entry: entry.number)


def _with_context(entry: Evidence, most: int) -> Evidence:
    """An entry with the words that stand nearest to its quote."""
    if max(len(entry.before), len(entry.after)) <= most:
        return entry
    before = entry.before if len(entry.before) <= most else "… " + entry.before[2 - most :].split(" ", 1)[-1]
    return Evidence(**{**dict(entry), "before": before, "after": _cut(entry.after, most)})


def _table(table: Table, limits: Limits) -> Table:
    paper = [index for index, column in enumerate(table.columns) if column.paper] or [0]
    kept = paper[: limits.columns]
    notes = [table.note] if table.note else []
    if len(table.rows) > limits.rows:
        notes.append(f"The first {limits.rows} of {len(table.rows):,} rows; the workbook has all of them.")
    if len(kept) < len(paper):
        notes.append(f"The first {len(kept)} of {len(paper)} columns; the workbook has all of them.")
    rows = tuple(
        Row(cells=tuple(row.cells[index] for index in kept), document=row.document) for row in table.rows[: limits.rows]
    )
    columns = tuple(table.columns[index] for index in kept)
    return Table(**{**dict(table), "columns": columns, "rows": rows, "note": " ".join(notes) or None})


def _sections(sections: Iterable[Section], limits: Limits) -> Iterable[Section]:
    """The sections with as many cards, over all of them, and as much of one kind in a row, as the medium prints."""
    room = limits.cards
    for section in sections:
        blocks: list[Block] = []
        cards = sum(isinstance(block, Card) for block in section.blocks)
        printed = 0
        for block in _few_in_a_row(section.blocks, limits):
            if isinstance(block, Card):
                printed += 1
                if printed > room:
                    continue
            blocks.append(block)
        if cards > room:
            left = cards - room
            blocks.append(_note(f"{left:,} more {'review' if left == 1 else 'reviews'} in the workbook."))
        room = max(room - cards, 0)
        yield Section(id=section.id, heading=section.heading, blocks=tuple(blocks))


def _few_in_a_row(blocks: Iterable[Block], limits: Limits) -> Iterable[Block]:
    """The blocks, with at most so many quotations or paragraphs one after the other; quotations also within a card."""
    for (_, most), run in groupby(blocks, lambda block: (type(block), _most_in_a_row(block, limits))):
        found = list(run)
        yield from (_few_within(block, limits) for block in found[:most])
        if most is not None and len(found) > most:
            yield _note(f"{len(found) - most:,} more in the workbook.")


def _most_in_a_row(block: Block, limits: Limits) -> int | None:
    """How many blocks such as this one a medium prints in a row; none where they are not counted so."""
    if isinstance(block, Quotation):
        return limits.quotations
    return limits.paragraphs if isinstance(block, Paragraph) and block.role == "body" else None


def _few_within(block: Block, limits: Limits) -> Block:
    if isinstance(block, Card) and len(block.quotations) > limits.quotations:
        return Card(**{**dict(block), "quotations": block.quotations[: limits.quotations]})
    return block


def _note(words: str) -> Paragraph:
    return Paragraph(role="note", runs=(Run(text=words, style="muted"),))


def _with_short_texts(value: object, limits: Limits, field: str = "") -> object:
    """A model whose strings are all printable in a line or a paragraph; the same one where nothing is too long."""
    if isinstance(value, str):
        return _cut(value, limits.characters) if field in _LONG else _cut(value, _NAME)
    if isinstance(value, tuple):
        items = tuple(_with_short_texts(item, limits, field) for item in value)
        return value if all(new is old for new, old in zip(items, value, strict=True)) else items
    # An address is cut where it is printed: its link needs all of it.
    if not isinstance(value, Frozen | Row | Cell) or isinstance(value, House):
        return value
    if isinstance(value, Cell) and value.kind == "link":
        return value
    told = (
        dict(value) if isinstance(value, Frozen) else {each.name: getattr(value, each.name) for each in fields(value)}
    )
    short: dict[str, Any] = {name: _with_short_texts(old, limits, name) for name, old in told.items()}
    return value if all(short[name] is told[name] for name in told) else type(value)(**short)


def _cut(text: str, most: int) -> str:
    if len(text) <= most:
        return text
    start = text[: most - 2]
    # Words are kept whole where there are words.
    return (start.rsplit(" ", 1)[0] if " " in start[-40:] else start) + " …"
