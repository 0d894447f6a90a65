"""The workbook as programs read it back: tables, types, links, safe text, native charts, the same bytes."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import zipfile
from base64 import b64encode
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet
from PIL import Image
from python_calamine import CalamineWorkbook

from reporting.composing import compose
from reporting.model import Cell, Column, Dossier, Report, Row, Table
from reporting.model.report import House
from reporting.model.workbook import HEADER_ROW
from reporting.rendering.workbook import render_workbook
from reporting.rendering.workbook_bytes import ACCENT
from reporting.rendering.workbook_text import LIMIT, safe_text
from tests.composing.dossiers import small_dossier

HOSTILE = ('=HYPERLINK("http://127.0.0.1/","x")', "=1+1", "+1", "-1", "@SUM(A1)", "#N/A", "{{ 7*7 }}", "_x0041_")


@pytest.fixture(scope="module")
def report() -> Report:
    return compose(small_dossier())


@pytest.fixture(scope="module")
def data(report: Report) -> bytes:
    return render_workbook(report)


def _with_methods(report: Report, words: tuple[str, ...]) -> Report:
    table = Table(
        name="method",
        title="Words",
        columns=(Column(key="word", heading="=Word"),),
        rows=tuple(Row(cells=(Cell(value=word),)) for word in words),
    )
    tables = [table if t.name == "method" else t for t in report.tables]
    return Report.model_validate({**dict(report), "tables": tables})


def test_a_sheet_a_table_with_frozen_headings_and_filters(data: bytes, report: Report) -> None:
    book = openpyxl.load_workbook(io.BytesIO(data))
    work = ["Contents", "Overview", "Reviews", "Ratings", "Consensus", "Matrix", "Judgements", "Corrections", "Quotes"]
    read = ["Opinions", "Cast", "Names", "Plot", "Facts", "Evidence", "Method", "Conversion", "Lists"]
    assert book.sheetnames == [*work, *read]
    for sheet in book.worksheets:
        assert isinstance(sheet, Worksheet)
        assert sheet["A1"].value
        assert sheet.freeze_panes
        assert sheet.print_title_rows == f"${HEADER_ROW}:${HEADER_ROW}"
        for table in sheet.tables.values():
            headings = [cell.value for cell in next(sheet[table.ref].__iter__())]
            assert len({str(h).casefold() for h in headings}) == len(headings)
    assert sum(len(sheet.tables) for sheet in book.worksheets if isinstance(sheet, Worksheet)) == len(book.sheetnames)


def test_dates_and_numbers_keep_their_types(data: bytes) -> None:
    book = openpyxl.load_workbook(io.BytesIO(data), data_only=True)
    sheet: Any = book["Reviews"]
    row = {sheet.cell(HEADER_ROW, n).value: sheet.cell(HEADER_ROW + 1, n) for n in range(1, 28)}
    assert row["Published read"].value == datetime(2021, 5, 3)
    assert row["Published"].is_date
    assert (row["Percent"].value, row["Percent"].number_format) == (0.8, "0.0%")
    assert (row["Mark"].value, row["Points"].value, row["Out of"].value) == ("4/5", 4, 5)


def test_a_cited_cell_links_to_its_evidence(data: bytes, report: Report) -> None:
    book = openpyxl.load_workbook(io.BytesIO(data))
    mark = book["Ratings"].cell(HEADER_ROW + 1, 2)
    assert mark.hyperlink is not None
    assert mark.hyperlink.target is None
    row = int(re.findall(r"A(\d+)$", mark.hyperlink.location or "")[0])
    assert book["Evidence"].cell(row, 3).value == "4/5"


def test_words_of_several_lines_are_no_link_where_the_row_leads_to_its_evidence(report: Report) -> None:
    """LibreOffice shows of a linked cell one line alone."""
    opinions = report.table("opinions")
    words = next(i for i, column in enumerate(opinions.columns) if column.key == "words")
    first = opinions.rows[0]
    long = replace(first.cells[words], value="a long and winding sentence " * 20)
    told = replace(first, cells=(*first.cells[:words], long, *first.cells[words + 1 :]))
    table = Table.model_validate({**dict(opinions), "rows": (told, *opinions.rows[1:])})
    tables = [table if each.name == "opinions" else each for each in report.tables]
    changed = Report.model_validate({**dict(report), "tables": tables})
    book = openpyxl.load_workbook(io.BytesIO(render_workbook(changed)))
    shown = [cell for cell in book["Opinions"][HEADER_ROW + 1] if cell.value is not None]
    assert (shown[words].hyperlink, shown[-1].hyperlink is None) == (None, False)
    assert book["Opinions"].cell(HEADER_ROW + 2, words + 1).hyperlink is not None


@pytest.mark.parametrize("word", HOSTILE)
def test_text_is_never_a_formula(report: Report, word: str) -> None:
    data = render_workbook(_with_methods(report, (word,)))
    cell = openpyxl.load_workbook(io.BytesIO(data))["Method"].cell(HEADER_ROW + 1, 1)
    assert cell.data_type == "s"
    book = openpyxl.load_workbook(io.BytesIO(data))
    assert not any(cell.data_type == "f" for row in book["Method"].iter_rows() for cell in row)
    assert CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_name("Method").to_python()[-1] == [word]


@pytest.mark.parametrize("text", ["a\x00b\x0bc", "lone \ud800 surrogate", "\uffff", "x" * 40_000, "😀" * 20_000])
def test_no_text_costs_the_file(report: Report, text: str) -> None:
    kept = safe_text(text)
    assert len(kept.encode("utf-16-le")) // 2 <= LIMIT
    openpyxl.load_workbook(io.BytesIO(render_workbook(_with_methods(report, (text,)))))


def test_charts_are_native_described_and_hold_their_values(data: bytes) -> None:
    archive = zipfile.ZipFile(io.BytesIO(data))
    charts = [archive.read(name).decode() for name in archive.namelist() if name.startswith("xl/charts/chart")]
    assert len(charts) == 2
    assert all("<numCache>" in chart and 'delete val="0"' in chart for chart in charts)
    drawings = [archive.read(n).decode() for n in archive.namelist() if re.fullmatch(r"xl/drawings/drawing\d+\.xml", n)]
    assert all(re.search(r'descr="[^"]{10,}"', drawing) for drawing in drawings)


def test_the_same_report_gives_the_same_bytes(report: Report, data: bytes) -> None:
    assert render_workbook(report) == data
    assert {info.date_time for info in zipfile.ZipFile(io.BytesIO(data)).infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_an_empty_title_has_a_workbook_that_says_so() -> None:
    whole = small_dossier()
    empty = Dossier(title=whole.title, documents=whole.documents[:1], reviews=())
    book = openpyxl.load_workbook(io.BytesIO(render_workbook(compose(empty))))
    assert book["Opinions"]["A2"].value == "No opinion was read."


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_shows_what_was_written(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "book.xlsx").write_bytes(data)
    command = ["soffice", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless", "--convert-to"]
    out = tmp_path / "out"
    subprocess.run([*command, "xlsx:Calc MS Excel 2007 XML", "--outdir", out, tmp_path / "book.xlsx"],
                   check=True, capture_output=True, timeout=120)  # fmt: skip
    written = CalamineWorkbook.from_filelike(io.BytesIO(data))
    shown = CalamineWorkbook.from_path(out / "book.xlsx")
    assert shown.sheet_names == written.sheet_names
    for name in written.sheet_names:
        assert shown.get_sheet_by_name(name).to_python() == written.get_sheet_by_name(name).to_python()


def test_the_contents_lead_to_every_sheet(data: bytes) -> None:
    book = openpyxl.load_workbook(io.BytesIO(data))
    contents = book["Contents"]
    rows = list(contents.iter_rows(min_row=HEADER_ROW + 1))
    assert [row[0].value for row in rows] == book.sheetnames[1:]
    for row in rows:
        link = row[0].hyperlink
        assert link is not None
        assert link.location == f"'{row[0].value}'!A1"
        assert row[1].value
    assert not any(sheet.merged_cells.ranges for sheet in book.worksheets if isinstance(sheet, Worksheet))


def test_people_choose_from_lists_and_what_they_type_stays_text(data: bytes) -> None:
    book = openpyxl.load_workbook(io.BytesIO(data))
    sheet = book["Corrections"]
    assert isinstance(sheet, Worksheet)
    offered = {str(rule.sqref): str(rule.formula1) for rule in sheet.data_validations.dataValidation}
    assert offered["B4:B203"] == "list_documents"
    assert offered["C4:C203"] == "list_fields"
    assert offered["E4:E203"].startswith('IF($C4="verdict",list_verdicts')
    assert {sheet.cell(4, column).number_format for column in (2, 3, 5, 6, 7, 8)} == {"@"}
    assert sheet.tables["tbl_corrections"].ref == "A3:T203"
    for name in ("list_documents", "list_fields", "min_marks"):
        place, cells = str(book.defined_names[name].attr_text).split("!")
        assert book[place][cells.replace("$", "")]


def test_a_brand_reaches_the_first_sheet_every_print_and_the_colours(report: Report) -> None:
    picture = io.BytesIO()
    Image.new("RGB", (800, 200), "#78143c").save(picture, "PNG")
    house = House(name="Invented & Partners", logo=b64encode(picture.getvalue()).decode(), colour="#78143c")
    branded = Report.model_validate({**dict(report), "house": house, "prepared_for": "The Harbour Festival"})
    data = render_workbook(branded)
    book, archive = openpyxl.load_workbook(io.BytesIO(data)), zipfile.ZipFile(io.BytesIO(data))

    assert book["Contents"]["A2"].value == f"{report.title}. Invented & Partners · Prepared for The Harbour Festival"
    for sheet in book.worksheets:
        assert isinstance(sheet, Worksheet)
        assert sheet.oddFooter is not None
        assert sheet.oddFooter.left.text == "Invented && Partners · Prepared for The Harbour Festival"
        assert sheet.cell(HEADER_ROW, 1).fill.fgColor.rgb == "FF78143C"
    assert ACCENT.encode() not in archive.read("xl/styles.xml")
    drawings = [archive.read(n).decode() for n in archive.namelist() if re.fullmatch(r"xl/drawings/drawing\d+\.xml", n)]
    assert ['descr="Invented &amp; Partners"' in drawing for drawing in drawings] == [True, False, False]
    assert render_workbook(branded) == data
