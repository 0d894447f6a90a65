"""The geometry of charts: what is counted is drawn to scale, inside the canvas, and told without colour."""

from __future__ import annotations

from datetime import date

import pytest

from reporting.model.report import Chart, Series
from reporting.rendering.axes import MOST_ROWS
from reporting.rendering.charts import MOST_COLUMNS, drawn
from reporting.rendering.drawing import Canvas, Drawing
from tests.rendering.samples import shared_report

PAPER = Canvas(width=482, text=8, letter=0.48)
PHONE = Canvas(width=440, text=12, letter=0.58)


def _chart(shape: str, categories: tuple[str, ...], *series: Series) -> Chart:
    return Chart.model_validate(
        {"id": "c", "shape": shape, "title": "t", "alt": "a", "categories": categories, "series": series}
    )


def _words(drawing: Drawing) -> list[str]:
    return [label.words for label in drawing.labels]


def test_verdicts_are_as_wide_as_their_counts() -> None:
    chart = _chart(
        "verdicts",
        ("reviews",),
        Series(name="positive", values=(3,), tone="positive"),
        Series(name="mixed", values=(0,), tone="mixed"),
        Series(name="negative", values=(1,), tone="negative"),
    )

    drawing = drawn(chart, PAPER)

    assert [(bar.tone, round(bar.width)) for bar in drawing.bars] == [("positive", 360), ("negative", 120)]
    assert _words(drawing) == ["▲ 3", "▼ 1", "▲ 3 positive", "◆ 0 mixed", "▼ 1 negative"]


def test_blame_goes_left_of_zero_and_praise_right() -> None:
    chart = _chart(
        "balance",
        ("story", "music"),
        Series(name="positive", values=(1, 4), tone="positive"),
        Series(name="negative", values=(2, None), tone="negative"),
    )

    drawing = drawn(chart, PAPER)
    zero = drawing.rules[0].x1
    blame = next(bar for bar in drawing.bars if bar.tone == "negative")
    praise = [bar for bar in drawing.bars if bar.tone == "positive"]

    assert blame.x + blame.width == pytest.approx(zero)
    assert [bar.x for bar in praise] == [zero, zero]
    assert [bar.width / blame.width for bar in praise] == [0.5, 2.0]


def test_a_mark_stands_at_its_percent() -> None:
    drawing = drawn(_chart("marks", ("low", "none", "high"), Series(name="m", values=(0, None, 100))), PAPER)
    axis = drawing.rules[-6]

    assert [dot.x for dot in drawing.dots] == [pytest.approx(axis.x1), pytest.approx(axis.x2)]
    assert "no mark" in _words(drawing)


def test_reviews_stand_in_order_of_their_dates() -> None:
    days = tuple(float(date(2023, 12, day).toordinal()) for day in (6, 18, 23))
    drawing = drawn(_chart("timeline", ("a", "b", "c"), Series(name="d", values=days)), PAPER)
    places = [dot.x for dot in drawing.dots]

    assert (places[1] - places[0]) / (places[2] - places[1]) == pytest.approx(12 / 5)
    assert "18\u00a0December 2023" in _words(drawing)


def test_a_heat_map_tells_stances_by_sign() -> None:
    drawing = drawn(_chart("heatmap", ("story", "music"), Series(name="Glitz", values=(1, None))), PAPER)

    assert [bar.tone for bar in drawing.bars] == ["positive", "none"]
    assert _words(drawing)[:5] == ["story", "music", "Glitz", "▲", "·"]


def test_a_heat_map_of_many_documents_counts() -> None:
    series = [Series(name=str(n), values=(1 if n % 2 else -1, None)) for n in range(MOST_COLUMNS + 1)]

    drawing = drawn(_chart("heatmap", ("story", "music"), *series), PAPER)

    assert [word for word in _words(drawing) if word.startswith(("▲ ", "▼ "))][:2] == ["▲ 6", "▼ 7"]
    assert f"right: how many of {MOST_COLUMNS + 1} judge it" in _words(drawing)


def test_many_marks_are_stacked() -> None:
    values = (*(50.0 for _ in range(MOST_ROWS)), None)

    drawing = drawn(_chart("marks", tuple(map(str, range(len(values)))), Series(name="m", values=values)), PAPER)

    assert len({dot.x for dot in drawing.dots}) == 1
    assert len({dot.y for dot in drawing.dots}) == len(drawing.dots) == MOST_ROWS
    assert f"{MOST_ROWS} shown, 1 with no mark" in _words(drawing)


@pytest.mark.parametrize("canvas", [PAPER, PHONE])
@pytest.mark.parametrize("documents", [1, 5, 13, 50])
def test_nothing_is_drawn_outside_the_canvas(documents: int, canvas: Canvas) -> None:
    report = shared_report(documents)
    charts = [*report.front.charts]
    charts += [block for section in report.sections for block in section.blocks if isinstance(block, Chart)]

    for drawing in (drawn(chart, canvas) for chart in charts):
        for bar in drawing.bars:
            assert -0.01 <= bar.x <= bar.x + bar.width <= canvas.width + 0.01
            assert -0.01 <= bar.y <= bar.y + bar.height <= drawing.height + 0.01
        for dot in drawing.dots:
            assert dot.radius <= dot.x <= canvas.width - dot.radius
            assert 0 <= dot.y - dot.radius <= dot.y + dot.radius <= drawing.height
        for label in drawing.labels:
            width = 0 if label.turned else canvas.wide(label.words)
            left = label.x - {"start": 0.0, "middle": width / 2, "end": width}[label.anchor]
            assert left >= -0.01, label
            assert left + width <= canvas.width + canvas.text, label
            assert 0 < label.y <= drawing.height, label


@pytest.mark.parametrize("shape", ["verdicts", "balance", "marks", "heatmap", "timeline"])
def test_a_chart_without_a_value_is_drawn_all_the_same(shape: str) -> None:
    drawing = drawn(_chart(shape, ("a",), Series(name="s", values=(None,))), PAPER)

    assert drawing.height > 0


def test_a_long_name_is_cut_where_its_column_ends() -> None:
    assert PAPER.wide(PAPER.fitted("An outlet with a very long name indeed", 60)) <= 60
    assert PAPER.fitted("사운드트랙", 24.5) == "사운…"
    assert PAPER.fitted("The Invented Gazette", PAPER.wide("The Invented Ga…")) == "The Invented…"
