"""All titles as a workbook: a row a title, and a grid of critics by titles; each cell links to its evidence.

Links lead into the titles' own workbooks, by relative addresses: the folder may be moved as a whole.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from copy import copy
from dataclasses import dataclass
from datetime import date
from typing import Final

from openpyxl import Workbook
from openpyxl.cell import Cell as ExcelCell
from openpyxl.packaging.custom import StringProperty
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table as ExcelTable
from openpyxl.worksheet.table import TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from reporting.model.report import CellKind, House
from reporting.model.workbook import HEADER_ROW, PROPERTY_PORTFOLIO, REVIEWS
from reporting.rendering.formatting import NOT_STATED
from reporting.rendering.portfolio import Critic, Entry, Highlight, Said, critics_of, names_of
from reporting.rendering.workbook_bytes import saved
from reporting.rendering.workbook_house import sign
from reporting.rendering.workbook_rows import put_link
from reporting.rendering.workbook_text import put_text
from reporting.rendering.worksheet import (
    BODY,
    FORMATS,
    HAIR,
    HEADING,
    HEADING_FILL,
    LINKED,
    QUIET,
    STANCE_FILLS,
    TITLE,
)  # fmt: skip

MOST_LINKS: Final = 65_000
"""Excel opens no sheet with more than 65,530 links."""
MOST_TITLES: Final = 16_000
"""Columns that a sheet has, less the first few."""
_REGISTER: Final = f"'{REVIEWS}'!A1"
NOTHING: Final = "—"
_FIRST_EDITION: Final = "First edition"
Value = str | int | float | date | None


@dataclass(frozen=True, slots=True)
class _Column:
    """A column of the sheet of titles: heading, width, kind, what it says of a title and where that leads."""

    heading: str
    width: int
    kind: CellKind
    say: Callable[[Entry], tuple[Value, str | None]]


def _most(highlight: Highlight | None) -> tuple[Value, str | None]:
    if highlight is None:
        return NOTHING, None
    counts = ", ".join(f"{n} {word}" for n, word in zip(highlight.counts, STANCE_FILLS, strict=True) if n)
    return f"{highlight.name}: {counts}", _evidence(highlight.evidence) or "'Consensus'!A1"


def _share(at: int) -> Callable[[Entry], tuple[Value, str | None]]:
    def say(entry: Entry) -> tuple[Value, str | None]:
        whole = sum(entry.verdicts)
        return (entry.verdicts[at] / whole, _REGISTER) if whole else (NOTHING, None)

    return say


_TITLE: Final = "Title"
COLUMNS: Final = (
    _Column(_TITLE, 34, "text", lambda entry: (entry.name, "'Contents'!A1")),
    _Column("Reviews", 10, "integer", lambda entry: (entry.reviews, _REGISTER)),
    _Column("Marks", 9, "integer", lambda entry: (entry.marks, "'Ratings'!A1")),
    _Column("With a scale", 9, "integer",
            lambda entry: (NOTHING, None) if entry.converted is None else (entry.converted, "'Ratings'!A1")),
    _Column("Mean mark", 9, "percent",
            lambda entry: (NOTHING, None) if entry.mean is None else (entry.mean / 100, "'Ratings'!A1")),
    _Column("Positive", 10, "percent", _share(0)),
    _Column("Mixed", 9, "percent", _share(1)),
    _Column("Negative", 10, "percent", _share(2)),
    _Column("Most praised", 26, "text", lambda entry: _most(entry.praised)),
    _Column("Most faulted", 26, "text", lambda entry: _most(entry.faulted)),
    _Column("Most disputed", 28, "text", lambda entry: _most(entry.disputed)),
    _Column("Newest review", 13, "date", lambda entry: (entry.newest, _REGISTER)),
    _Column("Last change", 44, "text",
            lambda entry: (entry.changed, "'Since last edition'!A1") if entry.changed else (_FIRST_EDITION, None)),
)  # fmt: skip


def render_portfolio(entries: Sequence[Entry], key: str, house: House = House()) -> bytes:  # noqa: B008 - frozen
    """The workbook of these titles; the same titles give the same bytes.

    Args:
        key: what the workbook says of itself, so that it is known again.
        house: whose reports they are.

    Raises:
        RenderError: the logo cannot be read.
    """
    book = Workbook()
    titles, grid = book.active, book.create_sheet("Critics")
    assert isinstance(titles, Worksheet)
    titles.title = "Titles"
    _write_titles(titles, entries)
    _write_grid(grid, entries, critics_of(entries))
    book.properties.title = "Critical reception, all titles"
    book.properties.creator = "reporting"
    book.custom_doc_props.append(StringProperty(name=PROPERTY_PORTFOLIO, value=key))  # type: ignore[attr-defined]
    dates = [entry.newest for entry in entries if entry.newest is not None]
    pictures = sign(book, house, None, "portfolio.xlsx")
    return saved(book, max(dates, default=None), pictures, house.colour)


class _Sheet:
    """A sheet under way: its styles, each made once, and its links, as many as Excel opens."""

    def __init__(self, sheet: Worksheet, title: str, note: str) -> None:
        self.sheet = sheet
        self._links = 0
        self._unlinked: int | None = None
        self._made: dict[tuple[int, int, str], object] = {}
        for place, text, font in (("A1", title, TITLE), ("A2", note, QUIET)):
            put_text(sheet[place], text)
            sheet[place].font = font
        sheet.row_dimensions[1].height = 24

    def head(self, headings: Sequence[str], numeric: Sequence[bool]) -> None:
        self.sheet.row_dimensions[HEADER_ROW].height = 30
        for column, (heading, right) in enumerate(zip(headings, numeric, strict=True), 1):
            cell = self._cell(HEADER_ROW, column)
            put_text(cell, heading)
            cell.font, cell.fill = HEADING, HEADING_FILL
            horizontal = "right" if right else "left"
            cell.alignment = Alignment(wrap_text=True, vertical="center", horizontal=horizontal, indent=1)

    def put(self, at: tuple[int, int], value: Value, link: tuple[Entry, str] | None, fill: PatternFill | None) -> None:
        """Writes a value; a link leads to a place in a title's workbook."""
        cell = self._cell(*at)
        linked = link is not None and self._links < MOST_LINKS
        if link is not None and not linked and self._unlinked is None:
            self._unlinked = at[0]
        self._dress(
            cell, LINKED if linked else BODY, fill, "left" if isinstance(value, str) and value != NOTHING else "right"
        )
        if isinstance(value, str) or value is None:
            put_text(cell, NOT_STATED if value is None else value)
        else:
            cell.value = value
        if link is not None and linked:
            self._links += 1
            put_link(cell, link[1], f"{link[0].place}/workbook.xlsx")

    def _cell(self, row: int, column: int) -> ExcelCell:
        cell = self.sheet.cell(row=row, column=column)
        assert isinstance(cell, ExcelCell)  # no cell of a fresh sheet is merged
        return cell

    def _dress(self, cell: ExcelCell, font: Font, fill: PatternFill | None, aligned: str) -> None:
        # openpyxl compares all styles there are for each that is set.
        key = (id(font), id(fill), aligned)
        if key not in self._made:
            cell.font, cell.border = font, HAIR
            if fill is not None:
                cell.fill = fill
            cell.alignment = Alignment(wrap_text=True, vertical="top", horizontal=aligned, indent=1)
            self._made[key] = copy(getattr(cell, "_style"))  # noqa: B009
        setattr(cell, "_style", copy(self._made[key]))  # noqa: B010

    def finish(self, widths: Sequence[float]) -> None:
        """Sets widths, what stays in sight, and how it is printed, and says where the links end."""
        sheet = self.sheet
        if self._unlinked is not None:
            more = (
                f"From row {self._unlinked:,} on there is no link: Excel opens no sheet with more than {MOST_LINKS:,}."
            )
            put_text(sheet["A2"], f"{sheet['A2'].value} {more}")
        for column, width in enumerate(widths, 1):
            sheet.column_dimensions[get_column_letter(column)].width = width
        sheet.freeze_panes = f"B{HEADER_ROW + 1}"
        sheet.sheet_view.showGridLines = False
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 9  # A4
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = max(1, round(sum(widths) / 330)), 0
        sheet.print_title_rows, sheet.print_title_cols = f"{HEADER_ROW}:{HEADER_ROW}", "A:A"


def _write_titles(sheet: Worksheet, entries: Sequence[Entry]) -> None:
    made = _Sheet(sheet, "Titles", "A row a title; what is underlined leads to its evidence in the title's workbook.")
    made.head([column.heading for column in COLUMNS], [column.kind in FORMATS for column in COLUMNS])
    names = names_of(entries)
    for row, entry in enumerate(entries, HEADER_ROW + 1):
        for number, column in enumerate(COLUMNS, 1):
            value, place = column.say(entry)
            value = names[entry.slug] if column.heading == _TITLE else value
            made.put((row, number), value, (entry, place) if place else None, None)
            if column.kind in FORMATS and not isinstance(value, str):
                sheet.cell(row, number).number_format = "0%" if column.kind == "percent" else FORMATS[column.kind]
    if entries:
        last = f"{get_column_letter(len(COLUMNS))}{HEADER_ROW + len(entries)}"
        table = ExcelTable(name="tbl_titles", displayName="tbl_titles", ref=f"A{HEADER_ROW}:{last}")
        table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=False)
        sheet.add_table(table)
    made.finish([column.width for column in COLUMNS])


def _write_grid(sheet: Worksheet, entries: Sequence[Entry], critics: Sequence[Critic]) -> None:
    """Only the cells of those who reviewed a title: a grid of a thousand titles is all but empty."""
    note = "What each critic says of each title; each cell leads to the words."
    abreast = entries[:MOST_TITLES]
    if len(abreast) < len(entries):
        note += f" Only the first {MOST_TITLES:,} titles stand here: a sheet has no more columns."
    made = _Sheet(sheet, "Critics and titles", note)
    names = names_of(entries)
    made.head(["Critic", "Outlet", "Titles", *(names[entry.slug] for entry in abreast)],
              [False, False, True, *(False for _ in abreast)])  # fmt: skip
    columns = {entry.slug: (number, entry) for number, entry in enumerate(abreast, 4)}
    for row, critic in enumerate(critics, HEADER_ROW + 1):
        made.put((row, 1), critic.name, None, None)
        made.put((row, 2), ", ".join(critic.outlets), None, None)
        made.put((row, 3), len(critic.said), None, None)
        for slug, said in critic.said.items():
            if slug in columns:
                number, entry = columns[slug]
                place = _evidence(next((each.evidence for each in said if each.evidence), None))
                words = "; ".join(each.words for each in said)
                made.put((row, number), words, (entry, place or _REGISTER), _fill(said))
    sheet.auto_filter.ref = f"A{HEADER_ROW}:C{HEADER_ROW + max(len(critics), 1)}"
    made.finish([28, 26, 9, *(18 for _ in abreast)])


def _fill(said: Sequence[Said]) -> PatternFill | None:
    """The colour of a verdict that all of them give."""
    verdicts = {each.verdict for each in said}
    verdict = verdicts.pop() if len(verdicts) == 1 else None
    return STANCE_FILLS[verdict] if verdict else None


def _evidence(number: int | None) -> str | None:
    return None if number is None else f"'Evidence'!A{HEADER_ROW + number}"
