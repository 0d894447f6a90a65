"""The geometry of the report's charts: bars, dots, rules and labels in plain numbers, from the values of a Chart.

Does not hold markup or colours: a drawing names tones, and the template gives them their look.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from reporting.model.report import Chart, Numbers, Series
from reporting.model.review import STANCES, Stance
from reporting.rendering import drawing as draw
from reporting.rendering.axes import marks, timeline
from reporting.rendering.drawing import Bar, Box, Canvas, Drawing, Label, Rule, Tone, on, signed, tone_of
from reporting.rendering.formatting import SYMBOLS, number

MOST_COLUMNS: Final = 12
"""Documents of a heat map that are told apart; with more it counts them by aspect."""

_Count = tuple[str, float, Tone, Numbers]
"""What is counted, how often, its tone and the evidence for it."""
_STANCE_OF: Final[dict[float, Stance]] = {1.0: "positive", 0.0: "mixed", -1.0: "negative"}


def drawn(chart: Chart, canvas: Canvas) -> Drawing:
    """The drawing of a chart."""
    drawing = Drawing(chart.title, chart.alt, canvas.width, canvas.text)
    _SHAPES[chart.shape](chart, canvas, drawing)
    return drawing


def _counts(chart: Chart) -> list[_Count]:
    """What a stacked bar counts: the series, or the categories of a single series."""
    if len(chart.series) == 1 and len(chart.categories) > 1:
        (only,) = chart.series
        named = enumerate(zip(chart.categories, only.values, strict=False))
        return [(name, value or 0.0, tone_of(name), draw.evidence_at(only, n)) for n, (name, value) in named]
    return [
        (s.name, sum(v or 0.0 for v in s.values), tone_of(s.tone or s.name), _all(s.evidence)) for s in chart.series
    ]


def _all(evidence: Iterable[Numbers]) -> Numbers:
    return tuple(sorted({number for numbers in evidence for number in numbers}))


def _verdicts(chart: Chart, canvas: Canvas, drawing: Drawing) -> None:
    counts = _counts(chart)
    height = canvas.text * 2.2
    _stacked(drawing, canvas, counts, (0.0, 0.0, canvas.width, height))
    entries = ((tone, signed(tone, f"{number(value)} {name}")) for name, value, tone, _ in counts)
    drawing.legend(canvas, 0, height + canvas.text * 0.5, entries)


def _stacked(drawing: Drawing, canvas: Canvas, counts: list[_Count], box: Box) -> None:
    """One bar of counts, each with its sign and number where they fit."""
    x, y, width, height = box
    whole = sum(value for _, value, _, _ in counts)
    gap = 1.0
    if whole <= 0:
        drawing.bars.append(Bar(x, y, width, height, "none"))
        return
    for name, value, tone, evidence in counts:
        if value <= 0:
            continue
        part = width * value / whole
        drawing.bars.append(Bar(x, y, max(part - gap, gap), height, tone))
        drawing.lead((x, y, max(part - gap, gap), height), f"{number(value)} {name}", evidence)
        words = next((w for w in (signed(tone, number(value)), number(value)) if canvas.wide(w) < part - 2), None)
        if words:
            middle = draw.base(canvas, y + height / 2)
            drawing.labels.append(Label(x + (part - gap) / 2, middle, words, "middle", on(tone)))
        x += part


def _balance(chart: Chart, canvas: Canvas, drawing: Drawing) -> None:
    """Blame to the left of zero, praise to the right; what is mixed is counted in a column of its own."""
    counted = {tone_of(series.tone or series.name): series for series in chart.series}
    room, row = draw.label_room(canvas, chart.categories), canvas.text * 2.0
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
        draw.label_row(drawing, canvas, category, (room, middle))
        for stance, side in (("negative", -1), ("positive", 1)):
            series = counted.get(tone_of(stance))
            told = (_at(series, index), *_told(series, index, category))
            _wing(drawing, canvas, told, (zero, middle, side * unit))
        if mixed := _at(counted.get("mixed"), index):
            words = signed("mixed", number(mixed))
            drawing.labels.append(Label(canvas.width, draw.base(canvas, middle), words, "end", "mixed"))
            wide, high = canvas.wide(words), canvas.text * 1.3
            box = (canvas.width - wide, middle - high / 2, wide, high)
            drawing.lead(box, *_told(counted["mixed"], index, category))
    bottom = row * len(chart.categories)
    drawing.rules.append(Rule(zero, 0, zero, bottom, "ink"))
    entries = ((tone_of(s), signed(tone_of(s), counted[s].name)) for s in reversed(STANCES) if s in counted)
    drawing.legend(canvas, room, bottom + canvas.text * 0.4, entries)


def _wing(
    drawing: Drawing, canvas: Canvas, told: tuple[float, str, Numbers], place: tuple[float, float, float]
) -> None:
    """A bar from zero, with its count at its end.

    Args:
        told: the count, the words for it, the evidence.
        place: zero, middle, signed width of one.
    """
    (count, name, evidence), (zero, middle, unit) = told, place
    if count <= 0:
        return
    tone: Tone = "positive" if unit > 0 else "negative"
    end, height = zero + count * unit, canvas.text * 1.3
    box = (min(zero, end), middle - height / 2, abs(end - zero), height)
    drawing.bars.append(Bar(*box, tone))
    drawing.lead(box, name, evidence)
    x = end + canvas.text * (0.45 if unit > 0 else -0.45)
    words = signed(tone, number(count))
    drawing.labels.append(Label(x, draw.base(canvas, middle), words, "start" if unit > 0 else "end", tone))


def _told(series: Series | None, index: int, category: str) -> tuple[str, Numbers]:
    """The words for one count, and its evidence."""
    if series is None:
        return category, ()
    return f"{category}: {number(_at(series, index))} {series.name}", draw.evidence_at(series, index)


def _at(series: Series | None, index: int) -> float:
    value = series.values[index] if series and index < len(series.values) else None
    return float(value or 0)


def _heatmap(chart: Chart, canvas: Canvas, drawing: Drawing) -> None:
    if len(chart.series) > MOST_COLUMNS:
        _heat_counts(chart, canvas, drawing)
        return
    names = [series.name for series in chart.series]
    row = canvas.text * (2.2 if len(chart.series) <= 6 else 1.75)
    room = draw.label_room(canvas, names, 0.28)
    column = min((canvas.width - room) / len(chart.categories), canvas.text * 10)
    if max(canvas.wide(word) for category in chart.categories for word in category.split() or [""]) <= column:
        top = _heads_across(chart, canvas, drawing, (room, column))
    else:
        room = draw.label_room(canvas, names)
        column = min((canvas.width - room) / len(chart.categories), canvas.text * 10)
        top = _heads_upwards(chart, canvas, drawing, (room, column))
    for line, series in enumerate(chart.series):
        y = top + row * line
        draw.label_row(drawing, canvas, series.name, (room, y + row / 2))
        for index in range(len(chart.categories)):
            value = series.values[index] if index < len(series.values) else None
            box = (room + column * index, y, column, row)
            _heat_cell(drawing, canvas, value, box)
            if value is not None:
                words = f"{series.name}, {chart.categories[index]}: {_STANCE_OF[value]}"
                drawing.lead(box, words, draw.evidence_at(series, index))
    bottom = top + row * len(chart.series) + canvas.text * 0.4
    drawing.legend(canvas, room, bottom, [*draw.stance_entries(), ("muted", "· not judged")])


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


def _heat_cell(drawing: Drawing, canvas: Canvas, value: float | None, box: Box) -> None:
    x, y, width, height = box
    stance = _STANCE_OF.get(value) if value is not None else None
    base = draw.base(canvas, y + height / 2)
    if stance is None:
        drawing.bars.append(Bar(x + 0.75, y + 0.75, width - 1.5, height - 1.5, "none"))
        drawing.labels.append(Label(x + width / 2, base, "·", "middle", "muted"))
        return
    drawing.bars.append(Bar(x + 0.75, y + 0.75, width - 1.5, height - 1.5, stance))
    drawing.labels.append(Label(x + width / 2, base, SYMBOLS[stance], "middle", on(stance)))


def _heat_counts(chart: Chart, canvas: Canvas, drawing: Drawing) -> None:
    """The heat map of many documents: an aspect a line, its stances counted as shares of those that judge it."""
    room, row = draw.label_room(canvas, chart.categories), canvas.text * 2.1
    tally = canvas.text * 4
    for index, category in enumerate(chart.categories):
        judging = [series for series in chart.series if index < len(series.values)]
        counts: list[_Count] = []
        for value, stance in _STANCE_OF.items():
            of_stance = [series for series in judging if series.values[index] == value]
            evidence = _all(draw.evidence_at(series, index) for series in of_stance)
            counts.append((f"{stance} on {category}", float(len(of_stance)), tone_of(stance), evidence))
        y = row * index
        draw.label_row(drawing, canvas, category, (room, y + row / 2))
        _stacked(drawing, canvas, counts, (room, y + 1, canvas.width - room - tally, row - 2))
        judged = number(int(sum(value for _, value, _, _ in counts)))
        drawing.labels.append(Label(canvas.width, draw.base(canvas, y + row / 2), judged, "end", "muted"))
    bottom = row * len(chart.categories) + canvas.text * 0.4
    how_many = f"right: how many of {len(chart.series)} judge it"
    drawing.legend(canvas, room, bottom, [*draw.stance_entries(), ("muted", how_many)])


_SHAPES: Final[dict[str, Callable[[Chart, Canvas, Drawing], None]]] = {
    "verdicts": _verdicts, "balance": _balance, "marks": marks, "heatmap": _heatmap, "timeline": timeline,
}  # fmt: skip
