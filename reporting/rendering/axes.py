"""Charts along an axis: printed marks from 0 to 100, and reviews by date.

Does not hold the charts of counts: those are in `charts`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Final

from reporting.model.report import Chart, Numbers
from reporting.model.review import STANCES
from reporting.notation.wording import short_month
from reporting.rendering import drawing as draw
from reporting.rendering.drawing import Bar, Canvas, Dot, Drawing, Label, Rule, Tone
from reporting.rendering.formatting import SYMBOLS, day, number

MOST_ROWS: Final = 24
"""Lines of a chart that has one a document; with more documents it stacks dots instead."""

_BINS: Final = 40
_HIGHEST: Final = 14
"""Letters that the highest pile of dots may be tall."""

_SMALLEST: Final = 0.5
"""Letters that a dot must measure at least; smaller ones are drawn as one column."""


@dataclass(frozen=True)
class _Point:
    """A document's name, its value on the axis, its tone, and the evidence for it."""

    name: str
    value: float | None
    tone: Tone
    evidence: Numbers = ()


@dataclass(frozen=True)
class _Axis:
    """A scale from `low` to `high`, its ticks, and how a value on it is told."""

    low: float
    high: float
    ticks: tuple[tuple[float, str], ...]
    told: Callable[[float], str]
    absent: str

    def at(self, value: float) -> float:
        """Where a value stands, from 0 to 1."""
        return min(max((value - self.low) / max(self.high - self.low, 1e-9), 0), 1)


def marks(chart: Chart, canvas: Canvas, drawing: Drawing) -> None:
    ticks = tuple((float(value), str(value)) for value in (0, 25, 50, 75, 100))
    _along(chart, canvas, drawing, _Axis(0, 100, ticks, lambda value: f"{number(value)} %", "no mark"))


def timeline(chart: Chart, canvas: Canvas, drawing: Drawing) -> None:
    days = [value for series in chart.series for value in series.values if value is not None and value >= 1]
    low, high = (min(days), max(days)) if days else (1.0, 2.0)
    spread = max((high - low) * 0.04, 3)
    ticks = _months(int(low), int(high)) if days else ()
    axis = _Axis(low - spread, high + spread, ticks, lambda value: day(date.fromordinal(int(value))), "no date")
    _along(chart, canvas, drawing, axis)


def _months(low: int, high: int) -> tuple[tuple[float, str], ...]:
    """The firsts of at most six months, or else the two ends of the axis."""
    first, last = date.fromordinal(low), date.fromordinal(high)
    firsts = range(first.year * 12 + first.month, last.year * 12 + last.month)
    if not firsts:
        return tuple((float(d.toordinal()), day(d)) for d in dict.fromkeys((first, last)))
    step = -(-len(firsts) // 6)
    starts = [date(index // 12, index % 12 + 1, 1) for index in firsts[::step]]
    return tuple((float(start.toordinal()), short_month(start)) for start in starts)


def _along(chart: Chart, canvas: Canvas, drawing: Drawing, axis: _Axis) -> None:
    points: list[_Point] = []
    for index, category in enumerate(chart.categories):
        told = (s for s in chart.series if index < len(s.values) and s.values[index] is not None)
        series = next(told, None)
        if series is None:
            points.append(_Point(category, None, "accent"))
        else:
            evidence = draw.evidence_at(series, index)
            points.append(_Point(category, series.values[index], series.tone or "accent", evidence))
    if len(points) > MOST_ROWS:
        _dots(points, canvas, drawing, axis)
    else:
        _lines(points, canvas, drawing, axis)


def _lines(points: list[_Point], canvas: Canvas, drawing: Drawing, axis: _Axis) -> None:
    """One line a document: its name, its point on the axis, and the value in words."""
    room, row = draw.label_room(canvas, (point.name for point in points)), canvas.text * 1.9
    words = [axis.told(point.value) if point.value is not None else axis.absent for point in points]
    right = canvas.width - max(map(canvas.wide, words)) - canvas.text * 1.2
    for index, point in enumerate(points):
        y = row * (index + 0.5)
        tone: Tone = "muted" if point.value is None else "ink"
        draw.label_row(drawing, canvas, point.name, (room, y))
        drawing.rules.append(Rule(room, y, right, y))
        drawing.labels.append(Label(canvas.width, draw.base(canvas, y), words[index], "end", tone))
        if point.value is not None:
            _point(drawing, canvas, (room + axis.at(point.value) * (right - room), y), point.tone)
            drawing.lead((0, row * index, canvas.width, row), f"{point.name}: {words[index]}", point.evidence)
    _scale(drawing, canvas, axis, (room, right, row * len(points)))


def _point(drawing: Drawing, canvas: Canvas, place: tuple[float, float], tone: Tone) -> None:
    """A dot, or the sign of a stance, so that the stance is told without colour."""
    x, y = place
    if tone in ("positive", "mixed", "negative"):
        drawing.dots.append(Dot(x, y, canvas.text * 0.78, tone))
        drawing.labels.append(Label(x, draw.base(canvas, y), SYMBOLS[tone], "middle", draw.on(tone)))
    else:
        drawing.dots.append(Dot(x, y, canvas.text * 0.5, tone))


def _dots(points: list[_Point], canvas: Canvas, drawing: Drawing, axis: _Axis) -> None:
    """Many documents: a dot or sign each, stacked where they fall together; those without a value are counted."""
    margin = canvas.text * 1.5
    width = canvas.width - 2 * margin
    piles: dict[int, list[_Point]] = {}
    for point in sorted(points, key=_by_stance):
        if point.value is not None:
            piles.setdefault(round(axis.at(point.value) * _BINS), []).append(point)
    highest = max(map(len, piles.values()), default=1)
    step = min(width / _BINS, canvas.text * _HIGHEST / highest)
    bottom = step * highest + canvas.text * 1.5
    for place, pile in sorted(piles.items()):
        x = margin + width * place / _BINS
        if step < canvas.text * _SMALLEST:
            _column(drawing, canvas, (x, bottom, step, width / _BINS), pile)
            continue
        for height, point in enumerate(pile):
            _mark(drawing, canvas, (x, bottom - step * (height + 0.5), step), point.tone)
            words = f"{point.name}: {axis.told(point.value or 0)}"
            drawing.lead((x - step / 2, bottom - step * (height + 1), step, step), words, point.evidence)
    _scale(drawing, canvas, axis, (margin, canvas.width - margin, bottom))
    absent = sum(point.value is None for point in points)
    entries = [entry for entry in draw.stance_entries() if any(point.tone == entry[0] for point in points)]
    without = f", {absent} with {axis.absent}" if absent else ""
    drawing.legend(canvas, margin, drawing.height, [*entries, ("muted", f"{len(points) - absent} shown{without}")])


def _column(drawing: Drawing, canvas: Canvas, place: tuple[float, float, float, float], pile: list[_Point]) -> None:
    """A pile too high for dots: one bar, a part a tone, with its count on top: (middle, bottom, step, width)."""
    x, y, step, width = place
    for tone, part in groupby(pile, key=lambda point: point.tone):
        points = list(part)
        height = step * len(points)
        y -= height
        box = (x - width * 0.4, y, width * 0.8, height)
        drawing.bars.append(Bar(*box, tone))
        evidence = sorted({each for point in points for each in point.evidence})
        drawing.lead(box, f"{len(points)} reviews, from {points[0].name} on", tuple(evidence))
    if canvas.wide(words := number(len(pile))) < width * 1.8:
        drawing.labels.append(Label(x, y - canvas.text * 0.3, words, "middle", "muted"))


def _by_stance(point: _Point) -> int:
    tone = point.tone
    return STANCES.index(tone) if tone in ("positive", "mixed", "negative") else len(STANCES)


def _mark(drawing: Drawing, canvas: Canvas, place: tuple[float, float, float], tone: Tone) -> None:
    """One document in a pile, `step` wide: the sign of its stance where letters fit, else a dot."""
    x, y, step = place
    if tone in ("positive", "mixed", "negative") and step >= canvas.text * 0.8:
        drawing.labels.append(Label(x, draw.base(canvas, y), SYMBOLS[tone], "middle", tone))
    else:
        drawing.dots.append(Dot(x, y, step * 0.42, tone))


def _scale(drawing: Drawing, canvas: Canvas, axis: _Axis, span: tuple[float, float, float]) -> None:
    """The axis under a chart, from left to right at a height, with its ticks."""
    left, right, y = span
    drawing.rules.append(Rule(left, y, right, y, "ink"))
    taken = -canvas.width
    for value, words in axis.ticks:
        x = left + axis.at(value) * (right - left)
        drawing.rules.append(Rule(x, y, x, y + canvas.text * 0.35, "ink"))
        half = canvas.wide(words) / 2
        middle = min(max(x, half), canvas.width - half)
        if middle - half > taken:
            drawing.labels.append(Label(middle, y + canvas.text * 1.5, words, "middle", "muted"))
            taken = middle + half + canvas.text * 0.5
    drawing.height = y + canvas.text * 2
