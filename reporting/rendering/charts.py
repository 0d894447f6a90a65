"""The geometry of the report's charts: bars, dots, rules and labels in plain numbers, from the values of a Chart.

Does not hold markup or colours: a drawing names tones, and the template gives them their look.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from reporting.model.report import Chart, Series
from reporting.model.review import STANCES, Stance
from reporting.rendering.axes import marks, timeline
from reporting.rendering.drawing import (
    Bar,
    Canvas,
    Drawing,
    Label,
    Rule,
    Tone,
    label_room,
    label_row,
    on,
    signed,
    tone_of,
)
from reporting.rendering.formatting import SYMBOLS, number

MOST_COLUMNS: Final = 12
"""Documents of a heat map that are told apart; with more it counts them by aspect."""

_STANCE_OF: Final[dict[float, Stance]] = {1.0: "positive", 0.0: "mixed", -1.0: "negative"}


def drawn(chart: Chart, canvas: Canvas) -> Drawing:
    """The drawing of a chart."""
    drawing = Drawing(chart.title, chart.alt, canvas.width, canvas.text)
    _SHAPES[chart.shape](chart, canvas, drawing)
    return drawing


def _counts(chart: Chart) -> list[tuple[str, float, Tone]]:
    """What a stacked bar counts: the series, or the categories of a single series."""
    if len(chart.series) == 1 and len(chart.categories) > 1:
        values = chart.series[0].values
        named = ((c, v or 0.0, c) for c, v in zip(chart.categories, values, strict=False))
        return [(name, value, tone_of(tone)) for name, value, tone in named]
    return [(s.name, sum(v or 0.0 for v in s.values), tone_of(s.tone or s.name)) for s in chart.series]


def _verdicts(chart: Chart, canvas: Canvas, drawing: Drawing) -> None:
    counts = _counts(chart)
    height = canvas.text * 2.2
    _stacked(drawing, canvas, [(value, tone) for _, value, tone in counts], (0.0, 0.0, canvas.width, height))
    entries = ((tone, signed(tone, f"{number(value)} {name}")) for name, value, tone in counts)
    drawing.legend(canvas, 0, height + canvas.text * 0.5, entries)


def _stacked(
    drawing: Drawing, canvas: Canvas, counts: list[tuple[float, Tone]], box: tuple[float, float, float, float]
) -> None:
    """One bar of counts inside (x, y, width, height), each with its sign and number where they fit."""
    x, y, width, height = box
    whole = sum(value for value, _ in counts)
    gap = 1.0
    if whole <= 0:
        drawing.bars.append(Bar(x, y, width, height, "none"))
        return
    for value, tone in counts:
        if value <= 0:
            continue
        part = width * value / whole
        drawing.bars.append(Bar(x, y, max(part - gap, gap), height, tone))
        words = next((w for w in (signed(tone, number(value)), number(value)) if canvas.wide(w) < part - 2), None)
        if words:
            base = y + height / 2 + canvas.text * 0.35
            drawing.labels.append(Label(x + (part - gap) / 2, base, words, "middle", on(tone)))
        x += part


def _balance(chart: Chart, canvas: Canvas, drawing: Drawing) -> None:
    """Blame to the left of zero, praise to the right; what is mixed is counted in a column of its own."""
    counted = {tone_of(series.tone or series.name): series for series in chart.series}
    room, row = label_room(canvas, chart.categories), canvas.text * 2.0
    most = {
        stance: max((v or 0.0 for v in counted[stance].values), default=0.0) for stance in STANCES if stance in counted
    }
    left, right = most.get("negative", 0.0), most.get("positive", 0.0)
    numeral, aside = canvas.text * 3.4, canvas.text * 4.5 if "mixed" in counted else 0.0
    free = max(canvas.width - room - aside - 2 * numeral, canvas.text)
    unit = min(free / max(left + right, 1), canvas.text * 6)
    zero = room + numeral + left * unit + (free - (left + right) * unit) / 2
    for index, category in enumerate(chart.categories):
        middle = row * (index + 0.5)
        label_row(drawing, canvas, category, (room, middle))
        for stance, side in (("negative", -1), ("positive", 1)):
            _wing(drawing, canvas, _at(counted.get(tone_of(stance)), index), (zero, middle, side * unit))
        if mixed := _at(counted.get("mixed"), index):
            words = signed("mixed", number(mixed))
            drawing.labels.append(Label(canvas.width, middle + canvas.text * 0.35, words, "end", "mixed"))
    bottom = row * len(chart.categories)
    drawing.rules.append(Rule(zero, 0, zero, bottom, "ink"))
    entries = ((tone_of(s), signed(tone_of(s), counted[s].name)) for s in reversed(STANCES) if s in counted)
    drawing.legend(canvas, room, bottom + canvas.text * 0.4, entries)


def _wing(drawing: Drawing, canvas: Canvas, count: float, place: tuple[float, float, float]) -> None:
    """A bar from zero, with its count at its end: (zero, middle, signed width of one)."""
    zero, middle, unit = place
    if count <= 0:
        return
    tone: Tone = "positive" if unit > 0 else "negative"
    end, height = zero + count * unit, canvas.text * 1.3
    drawing.bars.append(Bar(min(zero, end), middle - height / 2, abs(end - zero), height, tone))
    x = end + canvas.text * (0.45 if unit > 0 else -0.45)
    words = signed(tone, number(count))
    drawing.labels.append(Label(x, middle + canvas.text * 0.35, words, "start" if unit > 0 else "end", tone))


def _at(series: Series | None, index: int) -> float:
    value = series.values[index] if series and index < len(series.values) else None
    return float(value or 0)


def _heatmap(chart: Chart, canvas: Canvas, drawing: Drawing) -> None:
    if len(chart.series) > MOST_COLUMNS:
        _heat_counts(chart, canvas, drawing)
        return
    names = [series.name for series in chart.series]
    row = canvas.text * (2.2 if len(chart.series) <= 6 else 1.75)
    room = label_room(canvas, names, 0.28)
    column = min((canvas.width - room) / len(chart.categories), canvas.text * 10)
    if max(canvas.wide(word) for category in chart.categories for word in category.split() or [""]) <= column:
        top = _heads_across(chart, canvas, drawing, (room, column))
    else:
        room = label_room(canvas, names)
        column = min((canvas.width - room) / len(chart.categories), canvas.text * 10)
        top = _heads_upwards(chart, canvas, drawing, (room, column))
    for line, series in enumerate(chart.series):
        y = top + row * line
        label_row(drawing, canvas, series.name, (room, y + row / 2))
        for index in range(len(chart.categories)):
            value = series.values[index] if index < len(series.values) else None
            _heat_cell(drawing, canvas, value, (room + column * index, y, column, row))
    entries: list[tuple[Tone, str]] = [(stance, signed(stance, stance)) for stance in STANCES]
    bottom = top + row * len(chart.series) + canvas.text * 0.4
    drawing.legend(canvas, room, bottom, [*entries, ("muted", "· not judged")])


def _heads_across(chart: Chart, canvas: Canvas, drawing: Drawing, columns: tuple[float, float]) -> float:
    """Writes column heads as lines that fit their columns, on one last base line; returns where the rows begin."""
    room, column = columns
    heads = [canvas.wrapped(category, column) for category in chart.categories]
    bottom = canvas.text * (1.15 * max(map(len, heads)))
    for index, lines in enumerate(heads):
        x = room + column * (index + 0.5)
        for up, words in enumerate(reversed(lines)):
            drawing.labels.append(Label(x, bottom - canvas.text * 1.15 * up, words, "middle", "muted"))
    return bottom + canvas.text * 0.6


def _heads_upwards(chart: Chart, canvas: Canvas, drawing: Drawing, columns: tuple[float, float]) -> float:
    """Writes column heads that run upwards, where words are wider than columns; returns where the rows begin."""
    room, column = columns
    longest = canvas.width * 0.3
    top = min(max(map(canvas.wide, chart.categories)), longest) + canvas.text * 0.8
    for index, category in enumerate(chart.categories):
        x = room + column * (index + 0.5) + canvas.text * 0.35
        words = canvas.fitted(category, longest)
        drawing.labels.append(Label(x, top - canvas.text * 0.6, words, "start", "muted", turned=True))
    return top


def _heat_cell(drawing: Drawing, canvas: Canvas, value: float | None, box: tuple[float, float, float, float]) -> None:
    x, y, width, height = box
    stance = _STANCE_OF.get(value) if value is not None else None
    base = y + height / 2 + canvas.text * 0.35
    if stance is None:
        drawing.bars.append(Bar(x + 0.75, y + 0.75, width - 1.5, height - 1.5, "none"))
        drawing.labels.append(Label(x + width / 2, base, "·", "middle", "muted"))
        return
    drawing.bars.append(Bar(x + 0.75, y + 0.75, width - 1.5, height - 1.5, stance))
    drawing.labels.append(Label(x + width / 2, base, SYMBOLS[stance], "middle", on(stance)))


def _heat_counts(chart: Chart, canvas: Canvas, drawing: Drawing) -> None:
    """The heat map of many documents: an aspect a line, its stances counted as shares of those that judge it."""
    room, row = label_room(canvas, chart.categories), canvas.text * 2.1
    tally = canvas.text * 4
    for index, category in enumerate(chart.categories):
        values = [s.values[index] for s in chart.series if index < len(s.values)]
        counts = [(float(values.count(value)), tone_of(stance)) for value, stance in _STANCE_OF.items()]
        y = row * index
        label_row(drawing, canvas, category, (room, y + row / 2))
        _stacked(drawing, canvas, counts, (room, y + 1, canvas.width - room - tally, row - 2))
        judged = number(int(sum(value for value, _ in counts)))
        drawing.labels.append(Label(canvas.width, y + row / 2 + canvas.text * 0.35, judged, "end", "muted"))
    bottom = row * len(chart.categories) + canvas.text * 0.4
    entries: list[tuple[Tone, str]] = [(stance, signed(stance, stance)) for stance in STANCES]
    drawing.legend(canvas, room, bottom, [*entries, ("muted", f"right: how many of {len(chart.series)} judge it")])


_SHAPES: Final[dict[str, Callable[[Chart, Canvas, Drawing], None]]] = {
    "verdicts": _verdicts, "balance": _balance, "marks": marks, "heatmap": _heatmap, "timeline": timeline,
}  # fmt: skip
