"""Names in charts: cut at a word, told apart, and whole in the table beside the chart."""

from __future__ import annotations

import io
import re
import zipfile

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from reporting.composing import compose
from reporting.model import Byline, Cell, Cited, Column, Row, Table
from reporting.model.workbook import HEADER_ROW
from reporting.rendering.short_names import short_names, shortened_at_a_word
from reporting.rendering.workbook import render_workbook
from reporting.rendering.workbook_charts import add_marks_chart, with_short_names
from tests.reconciling.building import Builder, dossier

LONG = "The Invented International Quarterly of Television Drama"


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("The Lantern Post", "The Lantern Post"),
        (LONG, "The Invented…"),
        ("Kulturveranstaltungskalenderredaktion", "Kulturveranstaltung…"),
        ("A Kulturveranstaltungskalenderredaktion", "A Kulturveranstaltu…"),
        ("The Northern Chronicle & Advertiser", "The Northern…"),
    ],
)
def test_a_long_name_ends_at_a_word(name: str, short: str) -> None:
    assert shortened_at_a_word(name, 20) == short


def test_names_that_begin_alike_are_told_apart() -> None:
    names = [f"{LONG} 7", f"{LONG} 12", "The Lantern Post", "https://www.lantern-street.example.org/the-reviews"]
    told = ["The Invented… Drama 7", "The Invented… Drama 12", "The Lantern Post", "lantern-street.example.org/th…"]
    assert short_names(names, 30) == told


def _marks(*names: str) -> Table:
    columns = (Column(key="review", heading="Review"), Column(key="percent", heading="Percent", kind="percent"))
    rows = tuple(Row(cells=(Cell(value=name), Cell(value=50, kind="percent"))) for name in names)
    return Table(name="ratings", title="Marks", columns=columns, rows=rows)


def test_short_names_have_no_column_of_their_own() -> None:
    table = _marks("The Lantern Post", "Glitz")
    assert with_short_names(table) is table


def test_a_chart_takes_short_names_from_beside_the_marks_and_keeps_room_for_its_bars() -> None:
    table = with_short_names(_marks(f"{LONG} 7", "Glitz"))
    assert [row.cells[0].value for row in table.rows] == [f"{LONG} 7", "Glitz"]
    book = openpyxl.Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    for column, told in enumerate(table.columns, 1):
        sheet.cell(HEADER_ROW, column, told.heading)
    assert add_marks_chart(sheet, table)
    made = io.BytesIO()
    book.save(made)
    chart = zipfile.ZipFile(made).read("xl/charts/chart1.xml").decode()
    categories = chart[chart.index("<cat>") : chart.index("</cat>")]
    assert f"$C${HEADER_ROW + 1}:$C${HEADER_ROW + 2}" in categories
    assert re.findall(r"<v>([^<]+)</v>", categories) == ["The Invented International…", "Glitz"]
    assert re.search(r'<layout><manualLayout><layoutTarget val="inner"', chart)


def test_a_row_is_as_high_as_what_its_formulas_show() -> None:
    critic = "Bartholomew Featherstone-Placeholder-Invented the Younger"
    review = Builder("lantern.txt", f"By {critic}, Glitz. A fine film. 4/5").mark("4/5", 4, 5, "positive")
    signed, outlet = (Cited[str](value=words, spans=(review.span(words),)) for words in (critic, "Glitz"))
    review.set("byline", Byline(critic=signed, outlet=outlet))
    book = openpyxl.load_workbook(io.BytesIO(render_workbook(compose(dossier(review)))))
    sheet = book["Ratings"]
    assert isinstance(sheet, Worksheet)
    column = [cell.value for cell in sheet[HEADER_ROW]].index("Critic") + 1
    assert str(sheet.cell(HEADER_ROW + 1, column).value).startswith("=")
    assert (sheet.row_dimensions[HEADER_ROW + 1].height or 0) > 3 * 13
