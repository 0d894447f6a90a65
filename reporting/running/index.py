"""The list of all titles at the top of the output folder, written when what it tells has changed.

Does not know how it looks: `rendering` does.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Final

from reporting import publishing
from reporting.errors import PublishError
from reporting.publishing import Summary
from reporting.publishing.link import INDEX as NAME
from reporting.reading import RawTitle
from reporting.running.fingerprint import inputs_of
from reporting.settings import Options

_HEAD: Final = 1000
"""Characters in which a list that was written here says so."""

_MARK: Final = '<meta name="reporting" content="'


def write_index(output: Path, options: Options) -> None:
    """Writes the list of the titles that have an edition; one that tells the same, or that is not ours, stays.

    Raises:
        PublishError: the disk refuses.
    """
    summaries = _summaries(output)
    told = json.dumps([(slug, asdict(summary)) for slug, summary in summaries.items()])
    key = hashlib.sha256(f"{inputs_of(RawTitle('', ()), options)}\n{told}".encode()).hexdigest()
    path = output / NAME
    head = _head(path)
    if head is not None and (_MARK not in head or f"{_MARK}{key}" in head):
        return
    # What makes the list takes a while to load, and is not needed where nothing has changed.
    from reporting.rendering.index import Entry, render_index

    entries = [
        Entry(
            slug, each.name or slug, each.original_name, each.reviews, each.marks, each.verdicts,
            None if each.newest is None else date.fromisoformat(each.newest),
        )
        for slug, each in summaries.items()
    ]  # fmt: skip
    entries.sort(key=lambda entry: (entry.name.casefold(), entry.slug))
    _put(path, render_index(entries, key).encode())


def _summaries(output: Path) -> dict[str, Summary]:
    """What the manifests of the current editions tell in short, by title."""
    found = {}
    for slug in sorted(entry.name for entry in output.iterdir() if entry.is_symlink()):
        edition = publishing.current_edition(output, slug)
        try:
            if edition is not None:
                found[slug] = publishing.read_manifest(edition).summary
        except PublishError:
            continue
    return found


def _head(path: Path) -> str | None:
    """The beginning of the list that is there; an empty one for what is no file; None where there is none."""
    if not os.path.lexists(path):
        return None
    if path.is_symlink() or not path.is_file():
        return ""
    with path.open(encoding="utf-8", errors="replace") as file:
        return file.read(_HEAD)


def _put(path: Path, content: bytes) -> None:
    """Puts a file in place in one step; two runs at a time do not meet."""
    aside = None
    try:
        with tempfile.NamedTemporaryFile(dir=path.parent / ".editions", prefix="index-", delete=False) as file:
            aside = Path(file.name)
            file.write(content)
        aside.chmod(0o644)
        aside.replace(path)
    except OSError as error:
        if aside is not None:
            aside.unlink(missing_ok=True)
        raise PublishError(f"cannot be written: {error.strerror or error}.", place=str(path)) from error
