"""Marks that a review prints for single aspects ("Story 9, Acting 10"): the plainest judgements there are.

It reads no mark of the whole (`rating` does) and only marks that stand together, one a line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import itemgetter
from typing import Final

from reporting.extracting.aspects import aspects_in
from reporting.extracting.passage import Passage, SentenceAt
from reporting.language import tokens
from reporting.model import Aspect, Cited, Opinion, Rating
from reporting.notation.conversion import band, percent

_LINE: Final = re.compile(
    r"\W{0,3}(?P<label>[A-Za-z][A-Za-z /&’'-]{2,30}?)(?:\s?[:=–—-]\s?|\s)"
    r"(?:(?P<mark>\d{1,3}(?:\.\d{1,2})?)(?:\s?/\s?(?P<scale>\d{1,3}))?|(?P<stars>[★⭐]{1,10}½?☆{0,9}))\W{0,3}"
)
_USUAL: Final = 10.0
"""The scale where none is printed with any mark of the review."""
_Mark = tuple[SentenceAt, Aspect | None, float, float | None]


def read_submarks(passage: Passage, rating: Cited[Rating] | None) -> tuple[Opinion, ...]:
    """An opinion for each aspect that has a mark of its own among others, in text order."""
    marks = [(number, mark) for number, line in enumerate(passage.lines) if (mark := _mark(line)) and not line.foreign]
    beside = {number for (a, _), (b, _) in pairwise(marks) if b == a + 1 for number in (a, b)}
    together = [mark for number, mark in marks if number in beside]
    return tuple(_opinions(passage, together, _scale(rating, [value for _, _, value, _ in together])))


def _mark(line: SentenceAt) -> _Mark | None:
    """The mark that a line consists of, with the one aspect that its label names, if any."""
    match = _LINE.fullmatch(line.text)
    if match is None:
        return None
    named = {aspect: weight for cue in aspects_in(tokens(match["label"])) for aspect, weight in cue.aspects}
    aspect = max(named.items(), key=itemgetter(1))[0] if named else None
    if stars := match["stars"]:
        shown = len(stars) - stars.count("½") - stars.count("☆")
        scale = float(len(stars)) if "☆" in stars else None
        return line, aspect, shown + stars.count("½") / 2, scale
    return line, aspect, float(match["mark"]), float(match["scale"]) if match["scale"] else None


def _scale(rating: Cited[Rating] | None, values: Sequence[float]) -> float:
    """The scale of marks that print none: that of the mark of the whole, where they fit on it."""
    printed = rating.value.scale if rating is not None else None
    return printed if isinstance(printed, float) and all(value <= printed for value in values) else _USUAL


def _opinions(passage: Passage, marks: Sequence[_Mark], usual: float) -> Iterator[Opinion]:
    for line, aspect, value, scale in marks:
        points = percent(value, scale or usual)
        if aspect is not None and points is not None:
            span = passage.document.span(line.start, line.end)
            yield Opinion(aspect=aspect, stance=band(points), strength=1.0, spans=(span,))
