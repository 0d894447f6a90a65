"""One report into one HTML document: what the page and the PDF have in common.

Does not know files or renderers: it returns text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Final, Literal

from markupsafe import Markup

from reporting.model.report import Block, Card, Paragraph, Report, Section, Subheading, Table, TableBlock
from reporting.rendering.charts import drawn
from reporting.rendering.drawing import Canvas
from reporting.rendering.environment import environment
from reporting.rendering.fonts import Face, families
from reporting.rendering.formatting import written
from reporting.rendering.linking import Links
from reporting.rendering.logo import logo_of
from reporting.rendering.shortening import Limits, shortened
from reporting.rendering.templates import SKELETON

FURNITURE: Final = frozenset("▲◆▼†↑·…–—−“”’ \u00a0")
"""What templates and charts print of their own."""

_BRIEF_ROWS: Final = 10
_BRIEF_TEXT: Final = 700
"""Characters in all cells together."""


@dataclass(frozen=True)
class Script:
    """The script of the page, and the hash under which the page lets it run."""

    text: Markup
    sha256: str


@dataclass(frozen=True)
class Printing:
    """How a medium is printed: how much of the report, how wide its drawings, which text it can set, in which faces.

    Attributes:
        unset: what could not be set by the time that it is asked, at the end of the document.
    """

    medium: Literal["page", "paper"]
    limits: Limits
    canvas: Canvas
    bare: Callable[[str], str]
    typeset: Callable[[str], str]
    faces: tuple[Face, ...] = ()
    script: Script | None = None
    unset: Callable[[], list[str]] = list


def printed_of(report: Report, limits: Limits) -> Report:
    """What a medium prints of a report, its evidence with it."""
    return shortened(_with_evidence(report), limits)


def html(report: Report, printed: Report, printing: Printing) -> str:
    """The HTML document of a report for a medium.

    Args:
        printed: what the medium prints of it, as `printed_of` gives it.
    """
    template = environment(printing.bare, printing.typeset).get_template(SKELETON)
    return template.render(
        report=printed,
        whole=report,
        medium=printing.medium,
        links=Links(printed, printing.limits.citations, printing.limits.marks),
        grouped=_grouped,
        brief=_is_brief,
        counting=_counting,
        drawn=lambda chart: drawn(chart, printing.canvas),
        logo=logo_of(report.house.logo, report.slug) if report.house.logo else None,
        documents=_documents(printed) if printing.medium == "page" else {},
        aspects=_aspects(printed),
        script=printing.script,
        faces=printing.faces,
        unset=printing.unset,
        families=lambda first: families(first, printing.faces),
    )


def characters_of(printed: Report) -> frozenset[str]:
    """Every character that a printing may need."""
    return frozenset(printed.model_dump_json(exclude={"house": {"logo"}})) | FURNITURE


def _with_evidence(report: Report) -> Report:
    """The report with a section for its evidence, ahead of the method, where no section prints it already."""
    told = any(block == TableBlock(table="evidence") for section in report.sections for block in section.blocks)
    if told or not report.evidence:
        return report
    sections = list(report.sections)
    last = len(sections) - 1 if sections and sections[-1].id == "method" else len(sections)
    sections.insert(last, Section(id="evidence", heading="Evidence", blocks=(TableBlock(table="evidence"),)))
    return Report(**{**dict(report), "sections": tuple(sections)})


def _documents(report: Report) -> dict[str, tuple[int, str]]:
    """The reviews that a page speaks of, by document: a number that stands for it in the page, and its name."""
    named = {entry.document: entry.source for entry in report.evidence if entry.style != "stated" and not entry.past}
    cards = (block for section in report.sections for block in section.blocks if isinstance(block, Card))
    reviews = {card.document: named.get(card.document, card.heading) for card in cards}
    return {id_: (number, name) for number, (id_, name) in enumerate(sorted((named | reviews).items()), 1)}


def _aspects(report: Report) -> dict[str, str]:
    """The aspects that have a place of their own in a printing, by the word that stands for each."""
    blocks = (block for section in report.sections for block in section.blocks if isinstance(block, Subheading))
    return {b.id.removeprefix("aspect-"): b.text for b in blocks if b.id.startswith("aspect-")}


def _grouped(blocks: Iterable[Block]) -> list[tuple[str, list[Block]]]:
    """Blocks by what they are printed in: neighbouring spoilers together, behind one door."""
    return [(kind, list(group)) for kind, group in groupby(blocks, _container)]


def _is_brief(table: Table) -> bool:
    """Whether a table is so small that it is kept on one sheet."""
    told = sum(len(written(cell)) for row in table.rows for cell in row.cells)
    return len(table.rows) <= _BRIEF_ROWS and told <= _BRIEF_TEXT


def _counting(table: Table) -> frozenset[int]:
    """The columns of counts that cite: their figures stand in line, with the numbers of the evidence beside them."""
    return frozenset(
        index
        for index, column in enumerate(table.columns)
        if column.kind == "integer" and any(row.cells[index].evidence for row in table.rows)
    )


def _container(block: Block) -> str:
    return "spoiler" if isinstance(block, Paragraph) and block.role == "spoiler" else block.block
