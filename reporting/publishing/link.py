"""The link of a title: which edition it points to, and what stands in its place that no build made.

Opens no edition, and loads nothing: a build that changes nothing asks for no more.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from reporting.errors import PublishError

INDEX: Final = "index.html"
PORTFOLIO: Final = "portfolio.xlsx"
"""The list of all titles, beside their links: as a page and as a workbook."""


def refuse_foreign(output: Path, slug: str) -> None:
    """Refuses to go on where something that no build made stands in place of the title's link.

    Raises:
        PublishError: a folder, a file or another link is there.
    """
    link = output / slug
    if not os.path.lexists(link):
        return
    if edition_named(link) is not None:
        return
    raise PublishError(
        "is in the way: no build made it, so it is left alone.",
        place=str(link), remedy="Move it elsewhere, or give another folder with --output.",
    )  # fmt: skip


def current_edition(output: Path, slug: str) -> Path | None:
    """The folder of the edition that the title's link points to, or None where there is none."""
    name = edition_named(output / slug)
    edition = output / ".editions" / slug / (name or "")
    return edition if name and edition.is_dir() else None


def edition_named(link: Path) -> str | None:
    """The name of the edition that a title's link points to, or None where it is no link that a build made."""
    if not link.is_symlink():
        return None
    home, _, name = str(link.readlink()).rpartition("/")
    return name if home == f".editions/{link.name}" else None
