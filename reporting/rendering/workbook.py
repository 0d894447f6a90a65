"""The workbook: a sheet a table, real Excel tables, links to the evidence, native charts.

Holds which sheets there are and what they are called; `worksheet` writes one, `workbook_bytes` makes the bytes.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from reporting.model import Chart, Report, Table, TableName
from reporting.rendering.workbook_bytes import saved
from reporting.rendering.workbook_charts import add_balance_chart, add_marks_chart, add_verdicts_chart
from reporting.rendering.worksheet import write_table

_SHEETS: Final[tuple[tuple[TableName, str], ...]] = (
    ("overview", "Overview"),
    ("reviews", "Reviews"),
    ("ratings", "Ratings"),
    ("consensus", "Consensus"),
    ("matrix", "Matrix"),
    ("opinions", "Opinions"),
    ("cast", "Cast"),
    ("spellings", "Names"),
    ("crew", "Crew"),
    ("plot", "Plot"),
    ("facts", "Facts"),
    ("evidence", "Evidence"),
    ("method", "Method"),
    ("conversion", "Conversion"),
    ("left_out", "Left out"),
    ("problems", "Doubts"),
)
_ONLY_WITH_ROWS: Final = frozenset({"crew", "spellings", "left_out", "problems"})
"""Sheets that are left away when their table is empty; the others say why they are."""
_DRAWN: Final[dict[TableName, tuple[str, Callable[[Worksheet, Table], bool]]]] = {
    "overview": ("verdicts", add_verdicts_chart),
    "consensus": ("balance", add_balance_chart),
    "ratings": ("marks", add_marks_chart),
}
"""Sheets with a native chart: the chart of the report that it shows, and what draws it."""


def render_workbook(report: Report) -> bytes:
    """The report's tables as an .xlsx file; the same report gives the same bytes."""
    book = Workbook()
    book.remove(book.active)  # type: ignore[arg-type]
    tables = {table.name: table for table in report.tables}
    alt, alts = {chart.id: chart.alt for chart in _charts(report)}, []
    for name, title in _SHEETS:
        table = tables.get(name)
        if table is None or (name in _ONLY_WITH_ROWS and not table.rows):
            continue
        sheet = book.create_sheet(title)
        write_table(sheet, table, report)
        drawn = _DRAWN.get(name)
        if drawn and drawn[1](sheet, table):
            alts.append(alt.get(drawn[0], f"{table.title}, drawn from the table beside it."))
    properties = book.properties
    properties.title = f"{report.title}: critical reception"
    properties.subject = "Critical reception"
    properties.creator = "reporting"
    properties.keywords = "reviews, ratings, consensus"
    properties.language = report.language
    properties.description = "Every value links to the words it was read from, on the sheet Evidence."
    return saved(book, report.dated, alts)


def _charts(report: Report) -> list[Chart]:
    in_sections = [block for section in report.sections for block in section.blocks if isinstance(block, Chart)]
    return [*report.front.charts, *in_sections]
