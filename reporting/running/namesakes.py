"""Titles that have one name: two folders that may be one title, of which two reports would be made.

Reads the title.toml of each and nothing else, and judges no fault in it: building the title does.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from reporting.errors import SourceError
from reporting.notation.wording import listed
from reporting.reading.gathering import STATEMENT
from reporting.reading.statement import read_statement

_LARGEST: Final = 1_000_000


def namesakes(folders: Iterable[Path]) -> tuple[str, ...]:
    """A doubt for every name that several of these titles have, unless they were released in different years."""
    named: dict[str, list[tuple[str, str, str | None]]] = {}
    for folder in folders:
        told = _told(folder / STATEMENT)
        if told is not None:
            name, year = told
            key = " ".join(unicodedata.normalize("NFC", name).casefold().split())
            named.setdefault(key, []).append((folder.name, name, year))
    return tuple(_doubt(each) for each in named.values() if _are_one(each))


def _are_one(titles: list[tuple[str, str, str | None]]) -> bool:
    years = [year for _, _, year in titles]
    return len(titles) > 1 and (None in years or len(set(years)) < len(years))


def _doubt(titles: list[tuple[str, str, str | None]]) -> str:
    slugs = listed([slug for slug, _, _ in titles])
    remedy = (
        "Put the reviews of one title into one folder, or state name or released in title.toml so that they differ."
    )
    return f"{slugs} have one name, “{titles[0][1]}”. {remedy}"


def _told(path: Path) -> tuple[str, str | None] | None:
    """Name and year of release, or None where they cannot be read."""
    try:
        if path.is_symlink() or not path.is_file() or path.stat().st_size > _LARGEST:
            return None
        title = read_statement(path.parent.name, path.read_bytes()).title
    except (OSError, SourceError):
        return None
    return title.name.value, None if title.released is None else title.released.value[:4]
