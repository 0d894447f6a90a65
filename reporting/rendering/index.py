"""The list of all titles, as one page beside their editions.

Does not look for them: `running` does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Final

from reporting.model.review import STANCES, Stance
from reporting.rendering.environment import environment
from reporting.rendering.fonts import families
from reporting.rendering.typesetting import breakable, clean
from reporting.rendering.webfonts import embedded

_FILES: Final = {"report.pdf": "PDF", "report.html": "Page", "workbook.xlsx": "Workbook", "dossier.json": "Data"}


@dataclass(frozen=True)
class Entry:
    """One title in the list; `verdicts` counts them as positive, mixed and negative."""

    slug: str
    name: str
    original_name: str | None
    reviews: int
    marks: int
    verdicts: tuple[int, ...]
    newest: date | None

    @property
    def split(self) -> list[tuple[Stance, int]]:
        """The verdicts that there are, by stance."""
        return [(stance, count) for stance, count in zip(STANCES, self.verdicts, strict=True) if count]


def render_index(entries: Sequence[Entry], key: str) -> str:
    """The page that lists these titles.

    Args:
        key: what the page says of itself, so that it is known again without being made.
    """
    template = environment(clean, lambda text: breakable(clean(text))).get_template("index.html.j2")
    names = {character for entry in entries for character in f"{entry.name}{entry.original_name}"}
    faces = embedded(names)
    stack = partial(families, faces=faces)
    return template.render(entries=entries, key=key, files=_FILES, medium="page", faces=faces, families=stack)
