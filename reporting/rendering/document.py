"""One report into one HTML document: what the page and the PDF have in common.

Does not know files or renderers: it returns text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from reporting.model.report import Block, Paragraph, Report, Section, TableBlock
from reporting.rendering.charts import drawn
from reporting.rendering.drawing import Canvas
from reporting.rendering.environment import environment
from reporting.rendering.fonts import Face
from reporting.rendering.linking import Links
from reporting.rendering.shortening import Limits, shortened
from reporting.rendering.templates import SKELETON


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
    unset: Callable[[], list[str]] = list


def html(report: Report, printing: Printing) -> str:
    """The HTML document of a report for a medium."""
    printed = shortened(_with_evidence(report), printing.limits)
    template = environment(printing.bare, printing.typeset).get_template(SKELETON)
    return template.render(
        report=printed,
        whole=report,
        medium=printing.medium,
        links=Links(printed, printing.limits.citations),
        grouped=_grouped,
        drawn=lambda chart: drawn(chart, printing.canvas),
        faces=printing.faces,
        unset=printing.unset,
    )


def _with_evidence(report: Report) -> Report:
    """The report with a section for its evidence, ahead of the method, where no section prints it already."""
    told = any(block == TableBlock(table="evidence") for section in report.sections for block in section.blocks)
    if told or not report.evidence:
        return report
    sections = list(report.sections)
    last = len(sections) - 1 if sections and sections[-1].id == "method" else len(sections)
    sections.insert(last, Section(id="evidence", heading="Evidence", blocks=(TableBlock(table="evidence"),)))
    return Report(**{**dict(report), "sections": tuple(sections)})


def _grouped(blocks: Iterable[Block]) -> list[tuple[str, list[Block]]]:
    """Blocks by what they are printed in: neighbouring spoilers together, behind one door."""
    return [(kind, list(group)) for kind, group in groupby(blocks, _container)]


def _container(block: Block) -> str:
    return "spoiler" if isinstance(block, Paragraph) and block.role == "spoiler" else block.block
