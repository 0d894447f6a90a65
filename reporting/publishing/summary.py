"""An edition's figures in short: what a list of titles tells of it, and what is told when it is done.

Plain dataclasses and no Pydantic, as the manifest that holds them. Counts nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class View:
    """What the reviews make of an aspect: its key and printed name, how many judge it how, and the first evidence.

    `counts` are positive, mixed and negative ones.
    """

    aspect: str
    name: str
    counts: tuple[int, ...]
    evidence: int | None = None


@dataclass(frozen=True, slots=True)
class Voice:
    """What one review says: who, where, verdict, mark as printed, and the number of its evidence."""

    critic: str | None
    outlet: str | None
    verdict: str | None
    mark: str | None
    evidence: int | None = None


@dataclass(frozen=True, slots=True)
class Summary:
    """What is told when a title is done: how many reviews and marks, and the problems that the report names.

    `newest` is the date of the newest review, `name` the title's own; `verdicts` are positive, mixed and negative ones;
    `mean` is the mean mark in percent, where there are enough, of the marks that are `converted`; `changed` says what
    moved since the last edition.
    """

    reviews: int
    marks: int
    problems: tuple[str, ...]
    newest: str | None = None
    name: str = ""
    original_name: str | None = None
    verdicts: tuple[int, ...] = (0, 0, 0)
    mean: float | None = None
    praised: View | None = None
    faulted: View | None = None
    disputed: View | None = None
    changed: str = ""
    voices: tuple[Voice, ...] = ()
    converted: int | None = None


def summary_of(data: Mapping[str, Any]) -> Summary:
    """The summary that was written as JSON.

    Raises:
        KeyError, TypeError, ValueError: it is none.
    """
    mean = data.get("mean")
    return Summary(
        reviews=_number(data["reviews"]),
        marks=_number(data["marks"]),
        problems=_all(data["problems"], str),
        newest=_text(data.get("newest")),
        name=str(data.get("name", "")),
        original_name=_text(data.get("original_name")),
        verdicts=_all(data.get("verdicts", [0, 0, 0]), _number),
        mean=None if mean is None else float(mean),
        praised=_view(data.get("praised")),
        faulted=_view(data.get("faulted")),
        disputed=_view(data.get("disputed")),
        changed=str(data.get("changed", "")),
        voices=_all(data.get("voices", []), _voice),
        converted=_maybe(data.get("converted")),
    )


def _view(data: Any) -> View | None:
    if data is None:
        return None
    return View(str(data["aspect"]), str(data["name"]), _all(data["counts"], _number), _maybe(data["evidence"]))


def _voice(data: Any) -> Voice:
    critic, outlet, verdict, mark = (_text(data[key]) for key in ("critic", "outlet", "verdict", "mark"))
    return Voice(critic, outlet, verdict, mark, _maybe(data["evidence"]))


def _all(data: Any, each: Callable[[Any], T]) -> tuple[T, ...]:
    if not isinstance(data, list):
        raise TypeError("list")
    return tuple(map(each, data))


def _text(value: Any) -> str | None:
    return None if value is None else str(value)


def _maybe(value: Any) -> int | None:
    return None if value is None else _number(value)


def _number(value: Any) -> int:
    if not isinstance(value, int):
        raise TypeError("number")
    return value
