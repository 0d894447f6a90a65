"""All titles in one view at the top of the output folder, a page and a workbook, written when what they tell changes.

Does not know how they look: `rendering` does.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from reporting import publishing
from reporting.errors import PublishError
from reporting.model.workbook import PROPERTY_PORTFOLIO
from reporting.publishing import Summary, View
from reporting.publishing.kept import write_over
from reporting.publishing.link import INDEX, PORTFOLIO
from reporting.publishing.listed import RECORD, links_digest, read_record
from reporting.publishing.lock import acquire
from reporting.reading import RawTitle
from reporting.running.fingerprint import inputs_of
from reporting.settings import Options

if TYPE_CHECKING:
    from reporting.rendering.portfolio import Entry, Highlight

_HEAD: Final = 1000
"""Characters in which a page that was written here says so."""
_MARK: Final = '<meta name="reporting" content="'
_ASIDE: Final = "portfolio-"
_WAIT: Final = 60.0
"""Seconds for another build that writes the list; it takes one or two."""


def write_portfolio(output: Path, options: Options) -> None:
    """Writes page and workbook of the titles that have an edition; what tells the same, or is not ours, stays.

    Raises:
        PublishError: the disk refuses.
    """
    with _one_at_a_time(output):
        links = links_digest(output)
        _write(output, options)
        known = {name: each for name, each in read_record(output).items() if name != "failure"}
        _note(output, {**known, "links": links})


@contextmanager
def _one_at_a_time(output: Path) -> Iterator[None]:
    """Waits until no other build writes the list: what tells less must not be written last."""
    try:
        handle = os.open(output / ".editions", os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    except OSError as error:
        raise PublishError(f"cannot be read: {error.strerror}.", place=str(output / ".editions")) from error
    try:
        acquire(handle, "the list of all titles", _WAIT)
        for left in (output / ".editions").glob(f"{_ASIDE}*"):
            with suppress(OSError):
                left.unlink()
        yield
    finally:
        os.close(handle)


def _write(output: Path, options: Options) -> None:
    summaries = _summaries(output)
    if not summaries and not (output / INDEX).exists():
        return  # nothing was ever made here, and a list of nothing helps nobody
    told = json.dumps([(slug, asdict(summary)) for slug, summary in summaries.items()])
    key = hashlib.sha256(f"{inputs_of(RawTitle('', ()), options)}\n{told}".encode()).hexdigest()
    page, workbook = _page_wanted(output / INDEX, key), _workbook_wanted(output, key)
    if not (page or workbook):
        return
    entries = [_entry(slug, each) for slug, each in summaries.items()]
    entries.sort(key=lambda entry: (entry.name.casefold(), entry.slug))
    # What makes them takes a while to load, and is not needed where nothing has changed.
    from reporting.composing import house_of

    house = house_of(options.brand)
    if page:
        from reporting.rendering.portfolio import render_index

        _put(output / INDEX, render_index(entries, key, house).encode())
    if workbook:
        from reporting.rendering.portfolio_workbook import render_portfolio

        _put_workbook(output, render_portfolio(entries, key, house), key)


def told_lately(output: Path, error: PublishError, now: float | None, held: float) -> bool:
    """Whether the same was told less than `held` seconds ago; else it is noted."""
    record = read_record(output)
    told = [error.message, error.place]
    before = record.get("failure")
    if now is None:
        return False
    at = before[2] if isinstance(before, list) and len(before) == 3 and before[:2] == told else None
    if isinstance(at, int | float) and 0 <= now - at < held:
        return True
    _note(output, {**record, "failure": [*told, now]})
    return False


def _entry(slug: str, told: Summary) -> Entry:
    from reporting.rendering.portfolio import Entry, Said

    return Entry(
        slug, told.name or slug, told.original_name, told.reviews, told.marks, told.mean, told.converted,
        told.verdicts,
        None if told.newest is None else date.fromisoformat(told.newest),
        _highlight(told.praised), _highlight(told.faulted), _highlight(told.disputed), told.changed,
        tuple(Said(each.critic, each.outlet, _stance(each.verdict), each.mark, each.evidence) for each in told.voices),
    )  # fmt: skip


def _highlight(view: View | None) -> Highlight | None:
    from reporting.rendering.portfolio import Highlight

    return None if view is None else Highlight(view.aspect, view.name, view.counts, view.evidence)


def _stance(word: str | None) -> Any:
    return word if word in ("positive", "mixed", "negative") else None


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


def _page_wanted(path: Path, key: str) -> bool:
    """Whether the page is missing, or is ours and tells something else."""
    if not os.path.lexists(path):
        return True
    if path.is_symlink() or not path.is_file():
        return False
    with path.open(encoding="utf-8", errors="replace") as file:
        head = file.read(_HEAD)
    return _MARK in head and f"{_MARK}{key}" not in head


def _workbook_wanted(output: Path, key: str) -> bool:
    """The same of the workbook; one that somebody worked in is ours too."""
    path = output / PORTFOLIO
    if not os.path.lexists(path):
        return True
    if path.is_symlink() or not path.is_file() or read_record(output).get("key") == key:
        return False
    return _is_ours(path)


def _is_ours(path: Path) -> bool:
    try:
        with zipfile.ZipFile(path) as archive, archive.open("docProps/custom.xml") as part:
            return PROPERTY_PORTFOLIO.encode() in part.read(_HEAD)
    except (OSError, KeyError, ValueError, RuntimeError, EOFError, zipfile.BadZipFile, zlib.error):
        return False


def _put_workbook(output: Path, content: bytes, key: str) -> None:
    """Puts the workbook in place; what somebody worked in is kept beside it."""
    path = output / PORTFOLIO
    if path.is_file():
        before = path.read_bytes()
        sha256 = hashlib.sha256(before).hexdigest()
        if before != content and sha256 != read_record(output).get("sha256"):
            _put(output / f"portfolio-edited-{sha256[:8]}.xlsx", before)
    _put(path, content)
    _note(output, {"key": key, "sha256": hashlib.sha256(content).hexdigest()})


def _note(output: Path, record: dict[str, Any]) -> None:
    path, told = output / ".editions" / RECORD, (json.dumps(record) + "\n").encode()
    try:
        _put(path, told)
    except PublishError:
        with suppress(OSError):
            write_over(path, told)


def _put(path: Path, content: bytes) -> None:
    """Puts a file in place in one step; two runs at a time do not meet."""
    aside = None
    try:
        home = path.parent if path.parent.name == ".editions" else path.parent / ".editions"
        with tempfile.NamedTemporaryFile(dir=home, prefix=_ASIDE, delete=False) as file:
            aside = Path(file.name)
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        aside.chmod(0o644)
        aside.replace(path)
    except OSError as error:
        if aside is not None:
            with suppress(OSError):
                aside.unlink(missing_ok=True)
        raise PublishError(f"cannot be written: {error.strerror or error}.", place=str(path)) from error
