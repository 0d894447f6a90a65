"""A review that tries to be code, through the whole flow: it is printed as text in every output, and runs in none."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import openpyxl
import pytest
from pypdf import PdfReader

from reporting.pipeline import make
from reporting.reading import RawFile, RawTitle
from reporting.settings import Options

FORMULA = '=HYPERLINK("http://127.0.0.1/","Click")'
SCRIPT = "<script>alert(1)</script>"
TEMPLATE = "{{ 7*7 }}"
REVIEW = f"""Critic {SCRIPT}
By Mallory Placeholder
3 May 2021

{FORMULA} is what Harbour Lights has for a heroine, and the acting is superb.
The ending is {TEMPLATE} and terrible {SCRIPT} beyond words. Tom ("{FORMULA}") loses his boat in a storm.
The music is lovely, {{% raw %}} and the pacing is slow. "onerror="alert(2) is a dull story.
4/5
"""


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    title = RawFile(path="title.toml", data=f"name = 'Harbour Lights'\noriginal_name = '{SCRIPT}'".encode())
    raw = RawTitle(slug="harbour-lights", files=(RawFile(path="a.txt", data=REVIEW.encode()), title))
    return dict(make(raw, Options()).files)


def test_the_page_escapes_it(files: dict[str, bytes]) -> None:
    page = files["report.html"].decode()
    assert SCRIPT not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert TEMPLATE in page
    assert ' onerror="alert(2)' not in page


def test_the_pdf_prints_it(files: dict[str, bytes]) -> None:
    text = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(files["report.pdf"])).pages)
    flat = "".join(text.split())
    assert "".join(SCRIPT.split()) in flat
    assert "".join(TEMPLATE.split()) in flat


def test_the_workbook_holds_it_as_text(files: dict[str, bytes]) -> None:
    book = openpyxl.load_workbook(io.BytesIO(files["workbook.xlsx"]))
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row if cell.value is not None]
    hostile = [cell for cell in cells if any(bad in str(cell.value) for bad in ("HYPERLINK", "<script>", "7*7"))]
    assert {cell.data_type for cell in hostile} == {"s"}
    assert any("HYPERLINK" in str(cell.value) for cell in hostile)
    archive = zipfile.ZipFile(io.BytesIO(files["workbook.xlsx"]))
    assert not any(b"127.0.0.1" in archive.read(name) for name in archive.namelist() if name.endswith(".rels"))


def test_a_review_from_disk_may_have_any_name(tmp_path: Path, files: dict[str, bytes]) -> None:
    raw = RawTitle(
        slug="harbour-lights",
        files=(
            RawFile(path="=cmd|' calc'!A0.txt", data=REVIEW.encode()),
            RawFile(path="title.toml", data=b"name = 'Harbour Lights'"),
        ),
    )
    book = openpyxl.load_workbook(io.BytesIO(make(raw, Options()).files["workbook.xlsx"]))
    assert [c.data_type for row in book["Reviews"].iter_rows() for c in row if str(c.value).startswith("=cmd")] == ["s"]
