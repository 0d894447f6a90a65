"""What people typed into the last edition's workbook, taken into corrections.csv before the title is built again.

Does not apply corrections (`reconciling` does) nor read workbooks (`reading` does). A workbook that nobody touched is
not even opened. What was typed and cannot be taken is saved aside, never dropped.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reporting import publishing
from reporting.errors import BeingWrittenError, PublishError, SourceError
from reporting.model.workbook import DOCUMENT
from reporting.publishing.aside import WORKBOOK
from reporting.publishing.kept import kept, sync_folder
from reporting.reading.gathering import CORRECTIONS, read_bytes
from reporting.running.unfinished import unfinished

_NAMED = 5
"""Cells that a message names."""

if TYPE_CHECKING:
    from reporting.reading.corrections import Typed
    from reporting.reading.corrections_workbook import Found, WorkedIn


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What was taken: how many rows, what a person should know of them, and a workbook that is open elsewhere.

    `settled` is the hash of the workbook where nothing else was changed in the last edition, and all of it is taken or
    saved.
    """

    rows: int = 0
    told: tuple[str, ...] = ()
    open: bytes | None = None
    settled: str | None = None


def take_back(folder: Path, output: Path, slug: str) -> TakenBack:
    """Takes corrections and notes out of the workbook of the title's current edition, where somebody changed it.

    Raises:
        SourceError: corrections.csv cannot be read.
        PublishError: corrections.csv cannot be written, or a workbook cannot be saved aside.
    """
    edition = publishing.current_edition(output, slug)
    if edition is None or not (edition / WORKBOOK).is_file() or (edition / WORKBOOK).is_symlink():
        return TakenBack()
    changed = publishing.changed_files(edition)
    is_open = publishing.is_open(edition)
    if WORKBOOK not in changed:
        return TakenBack(open=_workbook(edition) if is_open else None)
    content = _workbook(edition)
    rows, told, reason = _taken(folder, slug, content)
    if reason is not None:
        kept = publishing.save_aside(output, slug, content)
        told = [*told, f"{WORKBOOK} {reason}; it is kept as {kept}"]
    settled = hashlib.sha256(content).hexdigest() if changed == (WORKBOOK,) else None
    return TakenBack(rows, tuple(told), content if is_open else None, settled)


def _taken(folder: Path, slug: str, content: bytes) -> tuple[int, list[str], str | None]:
    """How many rows were taken, what is doubtful of them, and why the workbook should be kept, if it should."""
    # openpyxl takes half a second to load; it is needed only where somebody worked in the workbook.
    from reporting.reading.corrections import typed_rows
    from reporting.reading.corrections_workbook import UnreadableWorkbookError, new_rows, read_worked_in

    try:
        worked_in = read_worked_in(content)
    except UnreadableWorkbookError as error:
        return 0, [], str(error)
    if worked_in.title not in (None, slug):
        return 0, [], f"is that of another title, {worked_in.title}, and nothing was taken from it"
    path = folder / CORRECTIONS
    before = _bytes(path)
    fresh = new_rows(worked_in, typed_rows(before))
    if fresh:
        _write(path, before, [found.row for found in fresh])
    faults = [fault for found in fresh if (fault := _fault(found, worked_in))]
    doubts = [f"{cell}: {fault}; it is kept and not applied" for cell, fault in faults]
    return len(fresh), doubts, _reason(worked_in)


def _reason(worked_in: WorkedIn) -> str | None:
    """Why a workbook has more in it than was taken, if it has."""
    from reporting.notation.wording import listed

    told = []
    if not worked_in.intact:
        where = f" (on {listed([f'“{sheet}”' for sheet in worked_in.changed])})" if worked_in.changed else ""
        told.append(f"was changed in other places than corrections and notes{where}")
    if worked_in.formulas:
        cells = listed([*worked_in.formulas[:_NAMED], *(["others"] if worked_in.formulas[_NAMED:] else [])])
        told.append(f"has a formula in {cells}, where values alone are taken: what stood there holds")
    return ", and ".join(told) or None


def _fault(found: Found, worked_in: WorkedIn) -> tuple[str, str] | None:
    """The cell that makes a row not valid, and why."""
    from reporting.reading.corrections import fault_of

    fault = fault_of(found.row)
    if fault is not None:
        return found.cell(fault.at.capitalize()), fault.message
    if found.row.document not in worked_in.notes:
        return found.cell(DOCUMENT), f"there is no review “{found.row.document}”"
    return None


def _workbook(edition: Path) -> bytes:
    try:
        return kept(edition / WORKBOOK)
    except OSError as error:
        told = f"was changed and cannot be read: {error.strerror}."
        raise PublishError(told, place=str(edition / WORKBOOK), remedy="Move it elsewhere.") from error


def _bytes(path: Path) -> bytes:
    if path.is_symlink():
        raise SourceError("is a link.", place=str(path), remedy="Put the file itself there.")
    return read_bytes(path) if os.path.lexists(path) else b""


def _write(path: Path, before: bytes, rows: Sequence[Typed]) -> None:
    """Adds the rows in one step: whoever reads the file sees it with all of them or with none."""
    from reporting.reading.corrections import with_rows

    content = with_rows(before, rows)
    aside = unfinished(path.parent)
    try:
        with aside.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            aside.chmod(path.stat().st_mode & 0o7777)
        if _bytes(path) != before:
            raise BeingWrittenError("is being written.", place=str(path), remedy="Run again when it is whole.")
        aside.replace(path)
        sync_folder(path.parent)  # before an edition is made of it, after which the workbook may go
    except OSError as error:
        raise _refused(path, error) from error
    finally:
        with suppress(OSError):
            aside.unlink(missing_ok=True)


def _refused(path: Path, error: OSError) -> PublishError:
    """Of the disk and not of the source: a disk is mended without a change that a look at the sources could tell."""
    remedy = "The workbook has corrections to be kept there; free the disk, or make the folder writable."
    return PublishError(f"cannot be written: {error.strerror or error}.", place=str(path), remedy=remedy)
