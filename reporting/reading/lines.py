"""The form in which every format hands over its text: one paragraph a line, some already set apart by their markup.

Does not hold offsets; those come into being when the lines are joined.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from reporting.model.document import AsideKind
from reporting.reading.cleaning import single_spaces

_COLUMNS: Final = re.compile(" {2,}")
_WIDEST_WRAP: Final = 130
_NARROWEST_WRAP: Final = 40
_FEWEST_WRAPPED: Final = 4
_LONGEST_ROW: Final = 120
"""Characters of a row of names and labels; what is longer is a table of paragraphs."""


class Line(NamedTuple):
    """One paragraph, heading, list item or table row.

    `gap`: a blank line or the end of a block stands before it. `columns`: the parts that wide spaces separate.
    `heading`: it is marked as one, or all of it is bold. `cells`: the parts of a table's row.
    """

    text: str
    aside: AsideKind | None = None
    gap: bool = True
    columns: tuple[str, ...] = ()
    heading: bool = False
    cells: tuple[str, ...] = ()

    @property
    def row(self) -> str:
        """The text with a tab between two cells that a space would run together: "Nora Vale", "Ann Bell"."""
        cells = self.cells or self.columns
        if len(cells) < 2 or len(self.text) > _LONGEST_ROW or " ".join(cells) != self.text:
            return self.text
        ties = ("\t" if before[-1].isalpha() and after[0].isupper() else " " for before, after in pairwise(cells))
        return "".join((*(f"{cell}{tie}" for cell, tie in zip(cells, ties, strict=False)), cells[-1]))


def columns_of(text: str) -> tuple[str, ...]:
    """The parts of a line that wide spaces separate; none of a line that has no such."""
    stripped = text.strip()
    return tuple(_COLUMNS.split(stripped)) if "  " in stripped else ()


def rows_parted(lines: Sequence[Line]) -> list[str]:
    """The texts of lines; of rows that stand below one another with their cells parted."""
    widths = [0 if line.aside else len(line.cells or line.columns) for line in lines]
    beside = zip([0, *widths], widths, [*widths[1:], 0], strict=False)
    kept = [own > 1 and own in (before, after) for before, own, after in beside]
    return [line.row if row else line.text for line, row in zip(lines, kept, strict=True)]


def plain_lines(text: str) -> list[Line]:
    """The lines of a plain text; where an editor wrapped its paragraphs they are joined again."""
    lines: list[Line] = []
    # Where no line is blank, each stands for itself.
    blank = "\n\n" in text or "\n \n" in text
    gap = True
    for raw in _unwrapped(text.split("\n")):
        stripped = raw.strip()
        if stripped:
            lines.append(Line(single_spaces(stripped), gap=gap or not blank, columns=columns_of(stripped)))
        gap = not stripped
    return lines


def _unwrapped(raw: list[str]) -> list[str]:
    """Joins lines that were broken because the next word did not fit, if the text shows that it was wrapped.

    It shows so when no line is wider than a wrapped one can be, and most lines that a word would have overrun go on in
    small letters.
    """
    width = max((len(line) for line in raw), default=0)
    if not _NARROWEST_WRAP <= width <= _WIDEST_WRAP:
        return raw
    full = [_is_full(line, after, width) for line, after in pairwise(raw)]
    going_on = sum(1 for i, is_full in enumerate(full) if is_full and raw[i + 1].lstrip()[:1].islower())
    if going_on < _FEWEST_WRAPPED or going_on < 0.5 * sum(full):
        return raw
    joined: list[list[str]] = [[raw[0]]]
    for is_full, line in zip(full, raw[1:], strict=True):
        if is_full:
            joined[-1].append(line.strip())
        else:
            joined.append([line])
    return [" ".join(parts) for parts in joined]


def _is_full(line: str, after: str, width: int) -> bool:
    word = after.split(maxsplit=1)
    return bool(line.strip() and word) and len(line.rstrip()) + 1 + len(word[0]) > width
