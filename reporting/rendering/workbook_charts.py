"""The workbook's native charts: verdicts, praise and blame by aspect, printed marks.

Does not count anything: each chart refers to the cells of the table beside it, and carries their values as its cache,
so that viewers which do not recalculate show it too.
"""

from __future__ import annotations

from collections.abc import Sequence

from openpyxl.chart import BarChart, Reference
from openpyxl.chart.data_source import AxDataSource, NumData, NumDataSource, NumRef, NumVal, StrData, StrRef, StrVal
from openpyxl.chart.label import DataLabelList
from openpyxl.chart.layout import Layout, ManualLayout
from openpyxl.chart.marker import DataPoint
from openpyxl.chart.series import Series, SeriesLabel
from openpyxl.chart.series_factory import SeriesFactory
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from reporting.model import STANCES, Cell, Column, Row, Stance, Table
from reporting.model.workbook import HEADER_ROW
from reporting.rendering.short_names import short_names
from reporting.rendering.workbook_bytes import ACCENT
from reporting.rendering.worksheet import stance_colour

_WIDTH_CM, _ROW_CM = 17, 0.85
_HIGHEST_CM = 120.0
_LABEL = 30
"""Characters of a name beside its bar: more would leave no room for the bars."""
_LABELS, _BARS = 0.38, 0.53
"""The shares of the width that names and bars take; what is left holds the figure at the end of the longest bar."""
_ABOVE_CM, _BELOW_CM = 2.6, 0.6
_NAMED = "label"


def add_verdicts_chart(sheet: Worksheet, table: Table) -> bool:
    """Verdicts by stance, from the overview's rows "Verdicts: …"; says whether there is anything to draw."""
    labels = [f"Verdicts: {stance}" for stance in STANCES]
    found = [n for n, row in enumerate(table.rows) if row.cells[0].value in labels]
    values = [table.rows[n].cells[1].value for n in found]
    if len(found) != len(STANCES) or found[-1] - found[0] != 2 or not any(values):
        return False
    first = HEADER_ROW + 1 + found[0]
    chart = _bars("Verdicts")
    series = _series(sheet, (2, first, first + 2), 1, [_number(value) for value in values], labels)
    series.graphicalProperties = GraphicalProperties(solidFill=stance_colour("positive"))
    for position, stance in enumerate(STANCES):
        point = _point(position, stance)
        series.dPt.append(point)
    chart.append(series)
    chart.legend = None
    _place(chart, sheet, len(table.columns), 3)
    return True


def add_balance_chart(sheet: Worksheet, table: Table) -> bool:
    """Positive, mixed and negative reviews by aspect, stacked, from the consensus table's columns."""
    keys = [column.key for column in table.columns]
    if not table.rows or not set(STANCES) <= set(keys):
        return False
    first, last = HEADER_ROW + 1, HEADER_ROW + len(table.rows)
    chart = _bars("Praise and blame by aspect")
    chart.grouping, chart.overlap = "stacked", 100
    labels = [str(row.cells[0].value) for row in table.rows]
    for stance in STANCES:
        column = keys.index(stance)
        values = [_number(row.cells[column].value) for row in table.rows]
        series = _series(sheet, (column + 1, first, last), column + 1, values, labels)
        series.graphicalProperties = GraphicalProperties(solidFill=stance_colour(stance))
        chart.append(series)
    chart.legend.position = "b"
    _place(chart, sheet, len(table.columns) + 1, len(table.rows))
    return True


def with_short_names(table: Table) -> Table:
    """The table of marks with a column of names for its chart, where some are too long for one.

    In the table, so that they stay beside their marks when somebody sorts or filters it.
    """
    names = [str(row.cells[0].value) for row in table.rows]
    if all(len(name) <= _LABEL for name in names):
        return table
    labels = zip(table.rows, short_names(names, _LABEL), strict=True)
    rows = tuple(Row(cells=(*row.cells, Cell(value=label)), document=row.document) for row, label in labels)
    column = Column(key=_NAMED, heading="Name in the chart", width=2)
    return Table.model_validate({**dict(table), "columns": (*table.columns, column), "rows": rows})


def add_marks_chart(sheet: Worksheet, table: Table) -> bool:
    """Printed marks in percent, from the ratings table; none with fewer than two."""
    keys = [column.key for column in table.columns]
    if "percent" not in keys:
        return False
    column = keys.index("percent")
    marks = [row.cells[column].value for row in table.rows]
    if sum(isinstance(mark, int | float) for mark in marks) < 2:
        return False
    first, last = HEADER_ROW + 1, HEADER_ROW + len(table.rows)
    chart = _bars("Printed marks in percent")
    named = keys.index(_NAMED) if _NAMED in keys else 0
    labels = [str(row.cells[named].value) for row in table.rows]
    values = [_number(mark) / 100 for mark in marks]
    series = _series(sheet, (column + 1, first, last), column + 1, values, labels)
    series.cat = _categories(sheet, (named + 1, first, last), labels)
    series.graphicalProperties = GraphicalProperties(solidFill=ACCENT)
    chart.append(series)
    chart.legend = None
    chart.y_axis.scaling.max, chart.y_axis.number_format = 1, "0%"
    _place(chart, sheet, len(table.columns) + 1, len(table.rows))
    chart.layout = _room_for_names(chart.height)
    return True


def _bars(title: str) -> BarChart:
    chart = BarChart()
    chart.type, chart.style, chart.title = "bar", 10, title
    chart.gapWidth = 60
    # Axes are hidden in Excel unless they say that they are not deleted.
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.x_axis.scaling.orientation = "maxMin"
    chart.y_axis.majorGridlines = None
    chart.y_axis.number_format, chart.y_axis.majorUnit = "0", None
    chart.y_axis.scaling.min = 0
    return chart


def _number(value: object) -> float:
    return float(value) if isinstance(value, int | float) else 0.0


def _series(
    sheet: Worksheet, place: tuple[int, int, int], title_column: int, values: Sequence[float], labels: Sequence[str]
) -> Series:
    """A series over the cells of a column (place: column, first and last row), with the cells' values as its caches."""
    column, first, last = place
    series: Series = SeriesFactory(Reference(sheet, min_col=column, min_row=first, max_row=last))
    heading = sheet.cell(row=HEADER_ROW, column=title_column).value
    series.tx = _title(sheet, title_column, str(heading))
    cache = [NumVal(idx=n, v=f"{value:g}") for n, value in enumerate(values)]
    cells = f"'{sheet.title}'!${get_column_letter(column)}${first}:${get_column_letter(column)}${last}"
    numbers = NumData(formatCode="General", ptCount=len(values), pt=cache)
    series.val = NumDataSource(numRef=NumRef(f=cells, numCache=numbers))
    series.cat = _categories(sheet, (1, first, last), labels)
    series.dLbls = DataLabelList(
        numFmt="0%;;" if sheet.title == "Ratings" else "0;;",  # an empty third part: a bar of nothing has no label
        showVal=True,
        showSerName=False,
        showCatName=False,
        showLegendKey=False,
        showPercent=False,
    )
    return series


def _title(sheet: Worksheet, column: int, heading: str) -> SeriesLabel:
    where = f"'{sheet.title}'!${get_column_letter(column)}${HEADER_ROW}"
    return SeriesLabel(strRef=StrRef(f=where, strCache=StrData(ptCount=1, pt=[StrVal(idx=0, v=heading)])))


def _categories(sheet: Worksheet, place: tuple[int, int, int], labels: Sequence[str]) -> AxDataSource:
    column, first, last = place
    letter = get_column_letter(column)
    cache = StrData(ptCount=len(labels), pt=[StrVal(idx=n, v=label) for n, label in enumerate(labels)])
    return AxDataSource(strRef=StrRef(f=f"'{sheet.title}'!${letter}${first}:${letter}${last}", strCache=cache))


def _room_for_names(height: float) -> Layout:
    """Where the bars stand: left to themselves, programs let long names run out of the chart."""
    inner = ManualLayout(
        layoutTarget="inner", xMode="edge", yMode="edge",
        x=_LABELS, y=_ABOVE_CM / height, w=_BARS, h=(height - _ABOVE_CM - _BELOW_CM) / height,
    )  # fmt: skip
    return Layout(manualLayout=inner)


def _point(position: int, stance: Stance) -> DataPoint:
    return DataPoint(idx=position, spPr=GraphicalProperties(solidFill=stance_colour(stance)))


def _place(chart: BarChart, sheet: Worksheet, columns: int, bars: int) -> None:
    """Puts the chart to the right of its table, as high as its bars need."""
    chart.width, chart.height = _WIDTH_CM, min(5 + _ROW_CM * bars, _HIGHEST_CM)
    sheet.add_chart(chart, f"{get_column_letter(columns + 2)}{HEADER_ROW}")
