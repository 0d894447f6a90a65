"""Each figure in the list of all titles leads to its evidence, and each link to a place that the title's files have.

The titles are made by the product, all but their PDF.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import openpyxl
import pytest
from lxml import html

from reporting.composing import compose, moved
from reporting.in_short import summarise
from reporting.model import Dossier
from reporting.model.workbook import HEADER_ROW
from reporting.publishing import Inputs, Manifest, publish
from reporting.reconciling import compare
from reporting.rendering import render_page
from reporting.rendering.portfolio import Entry, Said
from reporting.rendering.portfolio_workbook import render_portfolio
from reporting.rendering.workbook import render_workbook
from reporting.running.portfolio import write_portfolio
from reporting.settings import Options
from tests.harbour import FILES, dossier

ABSENT = {"—", "not stated", "First edition", None}
"""What a cell says that has no evidence."""
QUIET = (
    "---\noutlet: The Mole\ncritic: Ida Roth\n---\n\nReview: Harbour Lights. Imre Halloran plays Tom Keel, a pilot who "
    "loses his boat in a storm. The photography is gorgeous, the music is awful.\n"
)
FIGURES = {"Reviews", "Marks", "With a scale", "Mean mark", "Positive", "Mixed", "Negative", "Newest review"}


def _publish(output: Path, slug: str, now: Dossier, before: Dossier | None = None) -> None:
    changes = None if before is None else compare(before, now)
    report = compose(now, changes=changes)
    files = {
        "report.pdf": b"", "dossier.json": b"", "report.html": render_page(report).encode(),
        "workbook.xlsx": render_workbook(report),
    }  # fmt: skip
    told = summarise(now, report, moved(changes) if changes else "")
    (output / ".editions" / slug).mkdir(parents=True)
    publish(output, Manifest.of(slug, Inputs("1", "t", {}, (), {}), files, told), files)


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A first edition, one in which much moved, one in which nothing did, one without verdict, one without review."""
    output: Path = tmp_path_factory.mktemp("output")
    whole = dossier()
    title = {"title.toml": FILES["title.toml"]}
    _publish(output, "first edition #1", whole)
    _publish(output, "moved", whole, dossier(files={**title, "lantern.md": FILES["lantern.md"]}))
    _publish(output, "unmoved", whole, whole)
    _publish(output, "no verdict", dossier(files={**title, "quiet.md": QUIET}))
    _publish(output, "no review", dossier(files=title))
    write_portfolio(output, Options())
    return output


def _cells(sheet: Any) -> Iterator[tuple[str, object, str | None, str | None]]:
    """Heading, value, target and place of each cell below the headings."""
    headings = [str(cell.value) for cell in sheet[HEADER_ROW]]
    for row in sheet.iter_rows(min_row=HEADER_ROW + 1):
        for heading, cell in zip(headings, row, strict=True):
            link = cell.hyperlink
            yield heading, cell.value, link and link.target, link and link.location


def test_every_cell_that_says_something_leads_to_a_place_in_a_workbook(output: Path) -> None:
    book = openpyxl.load_workbook(output / "portfolio.xlsx")
    books = {path.parent.name: openpyxl.load_workbook(path) for path in output.glob("*/workbook.xlsx")}
    assert len(books) == 5
    seen = set()
    for name in ("Titles", "Critics"):
        for heading, value, target, place in _cells(book[name]):
            if value in ABSENT or (name == "Critics" and heading in ("Critic", "Outlet", "Titles")):
                continue
            assert target is not None, (name, heading, value)
            assert place is not None, (name, heading, value)
            slug, _, file = unquote(target).partition("/")
            sheet, _, cell = place.partition("!")
            assert file == "workbook.xlsx"
            assert sheet.strip("'") in books[slug].sheetnames, (slug, place)
            assert books[slug][sheet.strip("'")][cell].value is not None, (slug, place)
            seen.add(heading)
    assert seen >= {"Title", "Most praised", "Last change", *FIGURES}


def test_every_figure_on_the_page_leads_to_a_place_that_there_is(output: Path) -> None:
    tree: html.HtmlElement = html.document_fromstring((output / "index.html").read_bytes())
    pages = {p.parent.name: html.document_fromstring(p.read_bytes()) for p in output.glob("*/report.html")}
    for link in tree.iter("a"):
        address = link.get("href", "")
        file, _, place = (unquote(part) for part in address.partition("#"))
        assert (output / file).is_file(), address
        if place:
            assert pages[file.partition("/")[0]].xpath("//*[@id = $place]", place=place), address
    for item in tree.find_class("titles")[0].findall("li"):
        for told in (*item.find_class("told"), *item.find_class("split")):
            for link in told.xpath(".//a"):
                link.text, link[:] = "", []
            assert not any(character.isdecimal() for character in told.text_content()), told.text_content()
    (table,) = tree.find_class("critics")
    assert all(link.get("href", "").partition("#")[2] for link in table.iter("a"))


@pytest.mark.slow
def test_where_a_sheet_takes_no_more_links_it_says_so() -> None:
    def entry(number: int) -> Entry:
        said = (Said("Ida Roth", None, "positive", "4/5", 1),)
        return Entry(f"t{number}", f"Title {number}", None, 3, 3, 80.0, 3, (1, 1, 1), datetime(2021, 3, 5).date(),
                     None, None, None, "Moved.", said)  # fmt: skip

    for count, links_end, titles_end in ((500, False, False), (16_100, True, True)):
        with zipfile.ZipFile(io.BytesIO(render_portfolio([entry(n) for n in range(count)], "key"))) as book:
            told = b"".join(book.read(name) for name in book.namelist() if name.startswith("xl/")).decode()
            sheets = [book.read(f"xl/worksheets/sheet{n}.xml").decode() for n in (1, 2)]
        linked = [int(row) for row in re.findall(r'<hyperlink [^>]*\bref="A(\d+)"', sheets[0])]
        assert linked == list(range(HEADER_ROW + 1, linked[-1] + 1))
        assert max(sheet.count("<hyperlink ") for sheet in sheets) <= 65_530
        assert (len(linked) < count) == links_end
        assert (f"From row {linked[-1] + 1:,} on there is no link" in told) == links_end
        assert ("Only the first 16,000 titles stand here" in told) == titles_end
