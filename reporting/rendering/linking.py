"""Links between a citation [n] and its evidence, both ways, only where both ends are printed.

Does not number evidence: composing did.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reporting.model.report import Card, Cell, Numbers, Paragraph, Quotation, Report, Run, TableBlock


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
    """

    def __init__(self, report: Report, most: int) -> None:
        self._most = most
        self._printed = frozenset(entry.number for entry in report.evidence)
        self._cited = frozenset(number for numbers in citations(report) for number in numbers[:most])
        self._seen: set[int] = set()

    def of(self, numbers: Numbers) -> list[Link]:
        """The links of one place."""
        links = []
        for number in numbers[: self._most]:
            printed = number in self._printed
            links.append(Link(number, printed, first=printed and number not in self._seen))
            self._seen.add(number)
        return links

    def rest(self, numbers: Numbers) -> int:
        """How many numbers of that place are only counted."""
        return max(0, len(numbers) - self._most)

    def cited(self, number: int) -> bool:
        """Whether there is a place to link back to."""
        return number in self._cited


def citations(report: Report) -> Iterator[Numbers]:
    """The numbers of every place of a report that cites, tables among them where they are printed."""
    front = report.front
    yield from (figure.evidence for figure in front.figures)
    yield from (run.evidence for paragraph in front.statement for run in paragraph.runs)
    yield from (cell.evidence for _, cell in front.facts)
    for section in report.sections:
        for block in section.blocks:
            if isinstance(block, Paragraph):
                yield from (run.evidence for run in block.runs)
            elif isinstance(block, Quotation):
                yield block.run.evidence
            elif isinstance(block, Card):
                yield from (part.evidence for part in _of_card(block))
            elif isinstance(block, TableBlock) and block.table != "evidence":
                yield from (cell.evidence for row in report.table(block.table).rows for cell in row.cells)


def _of_card(card: Card) -> Iterator[Cell | Run]:
    yield from (cell for _, cell in card.facts)
    yield from (quotation.run for quotation in card.quotations)
