"""What a build remembers of a title between two runs, in state.json beside the editions.

Only spares work: without it everything is read and compared, and the outcome is the same. Decides nothing.

Tuples and no dataclasses, which take a millisecond each to define.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Final, NamedTuple

from reporting.publishing.kept import fault_in, kept, write_over

NAME: Final = "state.json"
_LARGEST: Final = 1_000_000
_LATEST: Final = 1e12
"""Seconds since 1970, in a far future: a number that no clock gives."""


class Seen(NamedTuple):
    """How the title's files, and its edition's, looked from outside: digests of inodes, sizes and times."""

    sources: str
    edition: str


class Failure(NamedTuple):
    """A build that failed: what it saw, when (seconds since 1970), and what was told."""

    seen: Seen
    at: float
    message: str
    place: str | None
    remedy: str | None


class State(NamedTuple):
    """What was seen when the edition was last found to be up to date, and the failure since then, if any."""

    seen: Seen | None = None
    failure: Failure | None = None


def read_state(output: Path, slug: str) -> State:
    """What is remembered of a title; nothing where that cannot be read."""
    try:
        return _state(output, slug)
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return State()


def fault(output: Path, slug: str) -> str | None:
    """What is wrong with what is remembered of a title."""
    return fault_in(output / ".editions" / slug / NAME, lambda: _state(output, slug))


def _state(output: Path, slug: str) -> State:
    data = json.loads(kept(f"{output}/.editions/{slug}/{NAME}", _LARGEST))
    seen, failure = data["seen"], data["failure"]
    return State(None if seen is None else _seen(*seen), None if failure is None else _failure(*failure))


def _seen(sources: str, edition: str) -> Seen:
    if not (isinstance(sources, str) and isinstance(edition, str)):
        raise TypeError("seen")
    return Seen(sources, edition)


def _failure(seen: list[str], at: float, message: str, place: str | None, remedy: str | None) -> Failure:
    told = (message, place or "", remedy or "")
    if not isinstance(at, int | float) or not 0 <= at < _LATEST or not all(isinstance(each, str) for each in told):
        raise TypeError("failure")
    return Failure(_seen(*seen), at, message, place, remedy)


def write_state(output: Path, slug: str, state: State) -> None:
    """Remembers it; where the disk refuses, the next run has more to do."""
    if state == read_state(output, slug):
        return
    path = output / ".editions" / slug / NAME
    aside = path.with_name(f"{NAME}.{os.getpid()}")
    told = json.dumps(state._asdict()).encode() + b"\n"
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            aside.write_bytes(told)
            aside.replace(path)
        except OSError:
            with suppress(OSError):
                aside.unlink(missing_ok=True)
            write_over(path, told)
