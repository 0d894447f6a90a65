"""Links between a citation [n] and its evidence, both ways, only where both ends are printed.

Does not number evidence: composing did.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from reporting.model.report import Card, Cell, Chart, Numbers, Paragraph, Quotation, Report, TableBlock

_BESIDE_A_COUNT: Final = 2
"""Numbers that are printed beside a count: a count has many, and its column is narrow."""


@dataclass(frozen=True)
class Link:
    """One [n]: whether its evidence is printed, and whether this is the place that the evidence links back to."""

    number: int
    printed: bool
    first: bool


class Links:
    """The citations of one printing, in the order in which they are printed.

    Args:
        report: the report as it is printed.
        most: numbers that are printed at one place; the others are counted.
        marks: entries that a mark of a chart leads to, and the count of the other numbers at a place.
    """

    def __init__(self, report: Report, most: int, marks: int = 0) -> None:
        self._most, self._marks = most, marks
        self._printed = frozenset(entry.number for entry in report.evidence)
        self._cited = frozenset(citations(report, most))
        self._seen: set[int] = set()

    def of(self, numbers: Numbers, most: int | None = None) -> list[Link]:
        """The links of one place."""
        links = []
        for number in numbers[: most or self._most]:
            printed = number in self._printed
            links.append(Link(number, printed, first=printed and number not in self._seen))
            self._seen.add(number)
        return links

    def rest(self, numbers: Numbers, most: int | None = None) -> int:
        """How many numbers of that place are only counted."""
        return max(0, len(numbers) - (most or self._most))

    def further(self, numbers: Numbers, most: int | None = None) -> list[int]:
        """The numbers that the count of the others leads to: of their evidence what is printed."""
        return self.behind(numbers[most or self._most :])

    def most_of(self, cell: Cell) -> int:
        """The numbers that are printed in a cell of a table."""
        return most_of(cell, self._most)

    def behind(self, numbers: Numbers) -> list[int]:
        """The numbers that a mark of a chart leads to: of its evidence what is printed."""
        return [number for number in numbers if number in self._printed][: self._marks]

    def cited(self, number: int) -> bool:
        """Whether there is a place to link back to."""
        return number in self._cited


def most_of(cell: Cell, most: int) -> int:
    """The numbers that are printed in a cell, where `most` are printed in a line of prose."""
    return min(most, _BESIDE_A_COUNT) if cell.kind == "integer" else most


def citations(report: Report, most: int, further: int = 0) -> Iterator[int]:
    """The numbers at every place of a report that cites, tables among them where they are printed.

    Args:
        most: numbers that are printed at one place.
        further: numbers of the others there, which are only counted.
    """
    for numbers in _in_prose(report):
        yield from numbers[: most + further]
    for section in report.sections:
        for block in section.blocks:
            if isinstance(block, TableBlock) and block.table != "evidence":
                for row in report.table(block.table).rows:
                    for cell in row.cells:
                        yield from cell.evidence[: most_of(cell, most) + further]


def behind_marks(report: Report, most: int) -> Iterator[int]:
    """The numbers behind the marks of a report's charts, at most so many of each."""
    blocks = (block for section in report.sections for block in section.blocks)
    for chart in (*report.front.charts, *(block for block in blocks if isinstance(block, Chart))):
        for series in chart.series:
            for numbers in series.evidence:
                yield from numbers[:most]


def _in_prose(report: Report) -> Iterator[Numbers]:
    front = report.front
    yield from (figure.evidence for figure in front.figures)
    yield from (run.evidence for paragraph in front.statement for run in paragraph.runs)
    yield from (_of_cell(cell) for _, cell in front.facts)
    for section in report.sections:
        for block in section.blocks:
            if isinstance(block, Paragraph):
                yield from (run.evidence for run in block.runs)
            elif isinstance(block, Quotation):
                yield block.run.evidence
            elif isinstance(block, Card):
                yield from (_of_cell(cell) for _, cell in block.facts)
                yield from (quotation.run.evidence for quotation in block.quotations)


def _of_cell(cell: Cell) -> Numbers:
    return cell.evidence[: most_of(cell, len(cell.evidence))]
