"""What of the files that builds keep was damaged, or put there by somebody else: a line each, with what becomes of it.

Loses nothing of somebody's: what is written anew held nothing that a person made, and a folder in its place is moved.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from reporting.publishing import history, listed, lock, state
from reporting.publishing.aside import beside
from reporting.publishing.kept import foreign
from reporting.publishing.link import current_edition

_NOTHING_LOST: Final = "nothing is lost by it, and"


def faults_of_title(output: Path, slug: str) -> tuple[str, ...]:
    """What is wrong with the records of a title; changes nothing."""
    home = output / ".editions" / slug
    fault = state.fault(output, slug)
    told = None if fault is None else _to_come(home / state.NAME, fault)
    found = (told, _lock_fault(home / lock.NAME), history_fault(output, slug))
    return tuple(each for each in found if each is not None)


def fault_of_list(output: Path) -> str | None:
    """What is wrong with the record of the list of all titles; changes nothing."""
    fault = listed.fault(output)
    return None if fault is None else _to_come(output / ".editions" / listed.RECORD, fault)


def history_fault(output: Path, slug: str) -> str | None:
    """What is wrong with the history of a title."""
    path = output / ".editions" / slug / history.NAME
    there = foreign(path)
    if there is not None:
        return f"{path} {there}, and no new edition can be made. {history.REMEDY}"
    damaged = history.passed_over(output, slug)
    if damaged:
        lines = "1 line" if damaged == 1 else f"{damaged:,} lines"
        return f"{path} is damaged: {lines} passed over. The next edition adds its own line."
    if current_edition(output, slug) is not None and not history.read_history(output, slug):
        return f"{path} tells of no edition. The next edition adds its own line."
    return None


def settle_state(output: Path, slug: str) -> tuple[str, ...]:
    """What was wrong with what was remembered of a title, which the build that asks writes anew."""
    fault = state.fault(output, slug)
    place = output / ".editions" / slug / state.NAME
    return () if fault is None else (_settled(place, fault, beside(output, slug, state.NAME)),)


def settle_list(output: Path) -> str | None:
    """What was wrong with the record of the list of all titles, which the build that asks writes anew."""
    fault = listed.fault(output)
    place = output / ".editions" / listed.RECORD
    return None if fault is None else _settled(place, fault, beside(output, "portfolio", listed.RECORD))


def _to_come(path: Path, fault: str) -> str:
    moved = " moves it aside and" if path.is_dir() and not path.is_symlink() else ""
    return f"{path} {fault}; {_NOTHING_LOST} the next build{moved} writes it anew."


def _settled(path: Path, fault: str, aside: Path) -> str:
    if path.is_symlink() or not path.is_dir():
        return f"{path} {fault}; {_NOTHING_LOST} this build writes it anew."
    try:
        os.rename(f"{path}/", aside)  # noqa: PTH104 (a Path drops the slash, which spares what is no folder any more)
    except OSError as error:
        return f"{path} {fault} and cannot be moved: {error.strerror}. Move it elsewhere: without it builds do more."
    return f"{path} {fault}; what is in it is kept in {aside}."


def _lock_fault(path: Path) -> str | None:
    there = foreign(path)
    if there is not None:
        return f"{path} {there}, and no build can be made. {lock.REMEDY}"
    try:
        holds = path.lstat().st_size
    except OSError:
        return None
    return f"{path} holds what no build wrote. It locks as before; what is in it stays." if holds else None
