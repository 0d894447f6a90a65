"""The workbook: a sheet a table, live where figures are counted, links to the evidence, native charts.

Holds which sheets there are and what they are called; `worksheet` writes one, `workbook_live` and `workbook_register`
hold the formulas, `workbook_typing` what people type in, `workbook_bytes` makes the bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from openpyxl import Workbook
from openpyxl.packaging.custom import StringProperty
from openpyxl.worksheet.worksheet import Worksheet

from reporting.model import Cell, Chart, Column, Report, Row, Table, TableName
from reporting.model.workbook import (
    CORRECTIONS,
    FORMULA,
    HEADER_ROW,
    JUDGEMENTS,
    PROPERTY_KNOWN,
    PROPERTY_TITLE,
    REVIEWS,
    digests,
    property_of,
)
from reporting.model.workbook import Row as Values
from reporting.rendering import workbook_live as live
from reporting.rendering import workbook_register as register
from reporting.rendering.workbook_bytes import saved
from reporting.rendering.workbook_charts import add_balance_chart, add_marks_chart, add_verdicts_chart, with_short_names
from reporting.rendering.workbook_house import sign, told
from reporting.rendering.workbook_rows import put_link, rows_of
from reporting.rendering.workbook_stated import PUT_TOGETHER, told_to_follow_later
from reporting.rendering.workbook_typing import invite_corrections, invite_notes, name_ranges
from reporting.rendering.worksheet import LINKED, Looks, cell_of, colour_stances, write_table


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A sheet: its table, its name, and a line for the contents."""

    table: TableName
    name: str
    holds: str


_SHEETS: Final = (
    _Sheet("overview", "Overview", "The key figures, counted over the sheets behind"),
    _Sheet("changes", "Since last edition", "What moved, and which review or correction moved it"),
    _Sheet("register", REVIEWS, "Every review with mark and verdict, what was read beside what counts; your notes"),
    _Sheet("ratings", "Ratings", "The printed marks, converted to percent"),
    _Sheet("consensus", "Consensus", "Praise and blame by aspect, and the word for it"),
    _Sheet("matrix", "Matrix", "Aspects against reviews"),
    _Sheet("judgements", JUDGEMENTS, "Each review on each aspect: what the consensus counts"),
    _Sheet("corrections", CORRECTIONS, "Where you correct what was read: the workbook follows, and the next build"),
    _Sheet("quotes", "Quotes", "Candidate pull quotes with all that an ellipsis would hide"),
    _Sheet("opinions", "Opinions", "Every judgement that was read, in its words"),
    _Sheet("cast", "Cast", "Who plays whom, with every spelling"),
    _Sheet("spellings", "Names", "Why two spellings are printed as one"),
    _Sheet("crew", "Crew", "Who made it"),
    _Sheet("plot", "Plot", "The story in the reviews' own sentences"),
    _Sheet("facts", "Facts", "What each document states, and what is disputed"),
    _Sheet("evidence", "Evidence", "The words behind every value, by number"),
    _Sheet("method", "Method", "Words that are used in a fixed sense"),
    _Sheet("conversion", "Conversion", "How a printed mark becomes a percentage"),
    _Sheet("left_out", "Left out", "Files and documents that took no part, and why"),
    _Sheet("problems", "Doubts", "What a person should look at"),
    _Sheet("lists", "Lists", "What the drop-downs offer"),
)
_ONLY_WITH_ROWS: Final = frozenset({"changes", "crew", "spellings", "left_out", "problems"})
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
    written = _written(report)
    looks = Looks()
    contents = _contents(written, told(report.house, report.prepared_for))
    alt, alts = {chart.id: chart.alt for chart in _charts(report)}, []
    _link_contents(_add(book, "Contents", (contents, {}), report, looks), contents, looks)
    for sheet, (table, formulas) in written:
        made = _add(book, sheet.name, (table, formulas), report, looks)
        drawn = _DRAWN.get(sheet.table)
        if drawn and drawn[1](made, table):
            alts.append(alt.get(drawn[0], f"{table.title}, drawn from the table beside it."))
    if _is_live(report):
        tables = {sheet.table: table for sheet, (table, _) in written}
        invite_corrections(book[CORRECTIONS], tables["corrections"], looks)
        invite_notes(book[REVIEWS], tables["register"], looks)
        name_ranges(book, tables)
    _describe(book, report)
    pictures = sign(book, report.house, report.prepared_for, report.slug)
    return saved(book, report.dated, [*pictures, *alts], report.house.colour)


def _is_live(report: Report) -> bool:
    """Whether there are reviews to count: without any, values stand in place of formulas."""
    return any(table.name == "register" and table.rows for table in report.tables)


def _written(report: Report) -> list[tuple[_Sheet, tuple[Table, live.Formulas]]]:
    """The sheets that the workbook has, each with its table and its formulas."""
    tables = {table.name: table for table in report.tables}
    if _is_live(report):
        tables["lists"] = register.lists_table()
    # Where there was an edition before, the sheet says that nothing moved, or why nobody knows.
    needless = _ONLY_WITH_ROWS - ({"changes"} if any(section.id == "since" for section in report.sections) else set())
    found = []
    for sheet in _SHEETS:
        table = tables.get(sheet.table)
        if table is not None and (table.rows or sheet.table not in needless):
            found.append((sheet, _formulated(table, report) if _is_live(report) else (table, {})))
    return found


def _formulated(table: Table, report: Report) -> tuple[Table, live.Formulas]:
    """The table as it is written, and what of it is calculated."""
    match table.name:
        case "overview":
            return table, live.overview_formulas(table, report)
        case "ratings":
            whole = live.with_every_review(table, report)
            named = with_short_names(whole)
            return named, live.ratings_formulas(named, report)
        case "consensus":
            whole = live.with_every_aspect(table, report)
            return whole, live.consensus_formulas(whole)
        case "matrix":
            whole = live.with_every_aspect(table, report)
            return whole, live.matrix_formulas(whole, report)
        case "quotes":
            return table, live.quotes_formulas(table)
        case "register":
            return table, register.register_formulas(table)
        case "judgements":
            return table, register.judgements_formulas(table)
        case "corrections":
            return register.corrections_sheet(report)
        case name if name in PUT_TOGETHER:
            return told_to_follow_later(table), {}
    return table, {}


def _add(book: Workbook, name: str, told: tuple[Table, live.Formulas], report: Report, looks: Looks) -> Worksheet:
    sheet: Worksheet = book.create_sheet(name)
    write_table(sheet, told[0], report, looks, told[1])
    colour_stances(sheet, told[0])
    return sheet


def _contents(written: list[tuple[_Sheet, tuple[Table, live.Formulas]]], note: str) -> Table:
    columns = (
        Column(key="sheet", heading="Sheet", width=1.2),
        Column(key="holds", heading="Holds", width=5),
        Column(key="rows", heading="Rows", kind="integer", width=0.7),
    )
    rows = []
    for sheet, (table, _) in written:
        filled = sum(any(cell.value not in (None, "") for cell in row.cells[:9]) for row in table.rows)
        cells = (Cell(value=sheet.name), Cell(value=sheet.holds), Cell(value=filled, kind="integer"))
        rows.append(Row(cells=cells))
    return Table(name="contents", title="Contents", columns=columns, rows=tuple(rows), note=note or None)


def _link_contents(sheet: Worksheet, contents: Table, looks: Looks) -> None:
    for position, row in enumerate(contents.rows, HEADER_ROW + 1):
        cell = cell_of(sheet, position, 1)
        put_link(cell, f"'{row.cells[0].value}'!A1")
        looks.change(cell, font=LINKED)


def _describe(book: Workbook, report: Report) -> None:
    """What the file says of itself; the digest tells whether somebody changed what is not meant to be typed in."""
    properties = book.properties
    properties.title = f"{report.title}: critical reception"
    properties.subject = "Critical reception"
    properties.creator = "reporting"
    properties.keywords = "reviews, ratings, consensus"
    properties.language = report.language
    properties.description = "Every value links to the words it was read from, on the sheet Evidence."
    own = book.custom_doc_props  # type: ignore[attr-defined]
    own.append(StringProperty(name=PROPERTY_TITLE, value=report.slug))
    own.append(StringProperty(name=PROPERTY_KNOWN, value=str(report.corrections_known)))
    for name, value in digests(row for sheet in book for row in _values(sheet)).items():
        own.append(StringProperty(name=property_of(name), value=value))


def _values(sheet: Worksheet) -> Iterator[Values]:
    for number, cells in rows_of(sheet):  # of each row those that it has, from the first on
        yield sheet.title, number, tuple([FORMULA if cell.data_type == "f" else cell.value for cell in cells])


def _charts(report: Report) -> list[Chart]:
    in_sections = [block for section in report.sections for block in section.blocks if isinstance(block, Chart)]
    return [*report.front.charts, *in_sections]
