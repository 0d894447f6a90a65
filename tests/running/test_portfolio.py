"""All titles in one view: what page and workbook tell of each, where their links lead, and when they are written."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import openpyxl
import pytest
from lxml import html

from reporting.brand import Brand
from reporting.errors import PublishError
from reporting.model.workbook import HEADER_ROW
from reporting.publishing import Inputs, Manifest, Summary, View, Voice, publish
from reporting.rendering.portfolio import Entry, Said, critics_of
from reporting.rendering.portfolio_workbook import render_portfolio
from reporting.running import Request, build
from reporting.running.portfolio import told_lately, write_portfolio
from reporting.settings import Options, Settings

TOLD = Summary(
    3, 2, (), "2024-02-18", "Harbour Lights", None, (2, 0, 1), 61.5,
    View("acting", "Acting", (3, 0, 0), 7), None, View("tone", "Tone and feeling", (2, 0, 1), 9),
    "One review was added.",
    (
        Voice("Odile Varga", "The Lantern", "positive", "4/5", 3),
        Voice(None, "The Pier", "positive", None, 4),
        Voice(None, None, "negative", "=1+1", None),
    ),
    2,
)  # fmt: skip
VECTOR = Voice('"><img src=x onerror=alert(1)>', "javascript:alert(1)", "positive", "<script>alert(2)</script>", 3)
LANTERN = Summary(5, 1, (), "2024-02-18", "Lantern Street", "등불 거리", (2, 0, 3))


def _publish(output: Path, slug: str, summary: Summary) -> None:
    files = dict.fromkeys(("report.pdf", "workbook.xlsx", "report.html", "dossier.json"), b"x")
    (output / ".editions" / slug).mkdir(parents=True, exist_ok=True)
    publish(output, Manifest.of(slug, Inputs("1", "t", {}, (), {}), files, summary), files)


def _items(output: Path) -> list[html.HtmlElement]:
    tree: html.HtmlElement = html.document_fromstring((output / "index.html").read_bytes())
    return [item for titles in tree.find_class("titles") for item in titles.findall("li")]


def test_each_title_has_its_figures_and_its_four_files(tmp_path: Path) -> None:
    _publish(tmp_path, "lantern #2", LANTERN)
    write_portfolio(tmp_path, Options())
    (item,) = _items(tmp_path)
    text = " ".join(item.text_content().split())

    assert "Lantern Street 등불 거리 5 reviews · 1 mark · up to 18 February 2024" in text.replace("\u00a0", " ")
    assert "▲ 2 positive ▼ 3 negative" in text
    linked = [tmp_path / unquote(link.get("href", "")) for link in item.find_class("files")[0].iter("a")]
    assert [path.name for path in linked] == ["report.pdf", "report.html", "workbook.xlsx", "dossier.json"]
    assert all(path.read_bytes() == b"x" for path in linked)


def test_titles_stand_in_order_of_their_names(tmp_path: Path) -> None:
    for slug, name in (("b", "apple"), ("a", "Bear"), ("c", "Cider")):
        _publish(tmp_path, slug, Summary(1, 0, (), None, name))
    write_portfolio(tmp_path, Options())

    assert [item.findtext("h2/a") for item in _items(tmp_path)] == ["apple", "Bear", "Cider"]


def test_titles_of_one_name_are_told_apart(tmp_path: Path) -> None:
    for slug, name in (("film", "Solaris"), ("remake", "SOLARIS"), ("other", "Stalker")):
        voices = (Voice("Odile Varga", None, "positive", None, None),)
        _publish(tmp_path, slug, Summary(1, 0, (), None, name, voices=voices))
    write_portfolio(tmp_path, Options())

    names = ["Solaris (film)", "SOLARIS (remake)", "Stalker"]
    assert [item.findtext("h2/a") for item in _items(tmp_path)] == names
    tree: html.HtmlElement = html.document_fromstring((tmp_path / "index.html").read_bytes())
    (table,) = tree.find_class("critics")
    assert [head.text_content() for head in table.iter("th")][1:4] == names
    book = openpyxl.load_workbook(tmp_path / "portfolio.xlsx")
    assert [book["Titles"].cell(HEADER_ROW + n, 1).value for n in (1, 2, 3)] == names
    assert [book["Critics"].cell(HEADER_ROW, n).value for n in (4, 5, 6)] == names


def test_the_verdicts_are_drawn_in_their_true_shares(tmp_path: Path) -> None:
    _publish(tmp_path, "lantern", Summary(14, 12, (), None, "Lantern", verdicts=(10, 3, 1), mean=75.6, converted=8))
    write_portfolio(tmp_path, Options())
    page = (tmp_path / "index.html").read_text(encoding="utf-8")
    tree: html.HtmlElement = html.document_fromstring(page.encode())
    (bar,) = tree.find_class("shares")
    assert [share.get("style") for share in bar] == ["flex-grow:10", "flex-grow:3", "flex-grow:1"]
    assert not "".join(bar.itertext()).strip()  # words would widen a small share
    assert "min-width: 0" in page
    text = " ".join(_items(tmp_path)[0].text_content().split()).replace("\u00a0", " ")
    assert "12 marks, 8 of them with a mean of 76 %" in text
    assert "▲ 10 positive ◆ 3 mixed ▼ 1 negative" in text


def test_it_is_written_again_only_when_it_tells_something_else(tmp_path: Path) -> None:
    _publish(tmp_path, "lantern", LANTERN)
    write_portfolio(tmp_path, Options())
    first = (tmp_path / "index.html").stat()
    write_portfolio(tmp_path, Options())
    assert (tmp_path / "index.html").stat().st_ino == first.st_ino
    assert (tmp_path / "index.html").stat().st_mtime_ns == first.st_mtime_ns

    _publish(tmp_path, "other", Summary(1, 0, (), None, "Other"))
    write_portfolio(tmp_path, Options())
    assert len(_items(tmp_path)) == 2


def test_a_list_that_somebody_else_wrote_stays(tmp_path: Path) -> None:
    _publish(tmp_path, "lantern", LANTERN)
    (tmp_path / "index.html").write_text("<h1>Mine</h1>", encoding="utf-8")
    write_portfolio(tmp_path, Options())

    assert (tmp_path / "index.html").read_text(encoding="utf-8") == "<h1>Mine</h1>"


@pytest.mark.parametrize("name", ["<script>alert(1)</script>", "{{ 7*7 }}"])
def test_a_name_is_text(tmp_path: Path, name: str) -> None:
    _publish(tmp_path, "lantern", Summary(1, 0, (), None, name))
    write_portfolio(tmp_path, Options())

    assert _items(tmp_path)[0].findtext("h2/a") == name


def test_the_policy_of_the_list_allows_no_script_and_nothing_from_outside(tmp_path: Path) -> None:
    _publish(tmp_path, "a", replace(TOLD, name="<script>alert(1)</script>", voices=(VECTOR,)))
    write_portfolio(tmp_path, Options())

    tree: html.HtmlElement = html.document_fromstring((tmp_path / "index.html").read_bytes())
    (policy,) = tree.xpath("//meta[@http-equiv]")
    assert policy.get("http-equiv") == "Content-Security-Policy"
    assert dict(part.split(None, 1) for part in policy.get("content", "").split("; ")) == {
        "default-src": "'none'", "style-src": "'unsafe-inline'", "font-src": "data:", "img-src": "data:",
        "base-uri": "'none'", "form-action": "'none'",
    }  # fmt: skip
    # Before it stands nothing that it would have to hold for.
    assert [each.tag for each in policy.itersiblings(preceding=True)] == ["meta", "meta"]
    assert not tree.xpath("//script | //iframe | //object | //embed | //base | //link | //img")
    assert not any(name.startswith("on") for element in tree.iter() for name in element.attrib)
    assert all(not str(href).lower().startswith(("javascript:", "data:", "//")) for href in tree.xpath("//@href"))


def test_what_stands_out_leads_to_its_place_in_the_page(tmp_path: Path) -> None:
    _publish(tmp_path, "harbour #1", TOLD)
    write_portfolio(tmp_path, Options())
    (item,) = _items(tmp_path)
    text = " ".join(item.text_content().split()).replace("\u00a0", " ")
    assert "3 reviews · 2 marks, mean 62 % · up to 18 February 2024" in text
    assert "Most praised Acting ▲ 3" in text
    assert "Most disputed Tone and feeling ▲ 2 ▼ 1" in text
    assert "Most faulted" not in text
    assert "Since the last edition: One review was added." in text
    links = {link.text_content(): link.get("href") for link in item.iter("a")}
    assert links["Acting"] == "harbour%20%231/report.html#aspect-acting"
    assert links["Since the last edition"] == "harbour%20%231/report.html#since"


def test_the_page_says_who_said_what(tmp_path: Path) -> None:
    _publish(tmp_path, "harbour", TOLD)
    _publish(tmp_path, "other", Summary(1, 0, (), None, "Other", voices=(Voice("ODILE VARGA", None, None, None, 2),)))
    write_portfolio(tmp_path, Options())
    tree: html.HtmlElement = html.document_fromstring((tmp_path / "index.html").read_bytes())
    (table,) = tree.find_class("critics")
    rows = [[" ".join(cell.text_content().split()) for cell in row] for row in table.iter("tr")]
    assert rows == [
        ["Critic", "Harbour Lights", "Other"],
        ["Odile Varga The Lantern", "▲ 4/5, positive", "no verdict"],
        ["The Pier", "▲ positive", "—"],
        ["Unsigned", "▼ =1+1, negative", "—"],
    ]
    assert [a.get("href") for a in table.iter("a")] == [
        "harbour/report.html#evidence-3", "other/report.html#evidence-2", "harbour/report.html#evidence-4",
        "harbour/report.html#reviews",
    ]  # fmt: skip


def test_the_workbook_has_a_row_a_title_and_a_grid_of_critics(tmp_path: Path) -> None:
    _publish(tmp_path, "harbour #1", TOLD)
    _publish(tmp_path, "other", Summary(0, 0, (), None, '=HYPERLINK("x")'))
    write_portfolio(tmp_path, Options())
    book = openpyxl.load_workbook(tmp_path / "portfolio.xlsx")
    formula, row = list(book["Titles"].iter_rows(min_row=4))
    assert (formula[0].data_type, formula[0].value) == ("s", '=HYPERLINK("x")')
    assert [cell.value for cell in row[:11]] == [
        "Harbour Lights", 3, 2, 2, 0.615, 2 / 3, 0, 1 / 3, "Acting: 3 positive", "—",
        "Tone and feeling: 2 positive, 1 negative",
    ]  # fmt: skip
    link = row[8].hyperlink
    assert link is not None
    assert (link.target, link.location) == ("harbour%20%231/workbook.xlsx", "'Evidence'!A10")
    grid = [[cell.value for cell in line] for line in book["Critics"].iter_rows(min_row=3)]
    assert grid == [
        ["Critic", "Outlet", "Titles", '=HYPERLINK("x")', "Harbour Lights"],
        ["Odile Varga", "The Lantern", 1, None, "positive 4/5"],
        ["The Pier", None, 1, None, "positive"],
        ["Unsigned", None, 1, None, "negative =1+1"],
    ]
    link = book["Critics"]["E4"].hyperlink
    assert link is not None
    assert (link.target, link.location) == ("harbour%20%231/workbook.xlsx", "'Evidence'!A6")


def test_page_and_workbook_are_the_same_bytes_wherever_they_are_written(tmp_path: Path) -> None:
    for home in ("a", "b"):
        for slug in ("x", "y") if home == "a" else ("y", "x"):
            _publish(tmp_path / home, slug, TOLD)
        write_portfolio(tmp_path / home, Options())
    for name in ("index.html", "portfolio.xlsx"):
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()


def test_a_workbook_that_somebody_worked_in_is_kept(tmp_path: Path) -> None:
    _publish(tmp_path, "harbour", TOLD)
    write_portfolio(tmp_path, Options())
    path = tmp_path / "portfolio.xlsx"
    book = openpyxl.load_workbook(path)
    book["Titles"]["P9"] = "mine"
    book.save(path)
    edited = path.read_bytes()
    before = path.stat()
    write_portfolio(tmp_path, Options())
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)

    _publish(tmp_path, "other", LANTERN)
    write_portfolio(tmp_path, Options())
    (kept,) = tmp_path.glob("portfolio-edited-*.xlsx")
    assert kept.read_bytes() == edited
    assert openpyxl.load_workbook(path)["Titles"]["P9"].value is None

    _publish(tmp_path, "third", LANTERN)
    write_portfolio(tmp_path, Options())
    assert len(list(tmp_path.glob("portfolio-edited-*"))) == 1


def test_a_workbook_of_that_name_that_is_not_ours_stays(tmp_path: Path) -> None:
    _publish(tmp_path, "harbour", TOLD)
    foreign = io.BytesIO()
    openpyxl.Workbook().save(foreign)
    (tmp_path / "portfolio.xlsx").write_bytes(foreign.getvalue())
    write_portfolio(tmp_path, Options())
    assert (tmp_path / "portfolio.xlsx").read_bytes() == foreign.getvalue()


def test_a_list_that_cannot_be_written_is_told_once_a_day(tmp_path: Path) -> None:
    _publish(tmp_path, "harbour", TOLD)
    (tmp_path / "portfolio.xlsx").symlink_to("nowhere")  # which no build made, so that it is left alone
    (tmp_path / "index.html").symlink_to("nowhere")

    def tick(now: float) -> None:
        request = Request((), Settings(tmp_path, tmp_path), now=now)
        assert list(build(request, lambda slug, done: None)) == []

    tick(4e9)
    error = PublishError("cannot be written: No space left on device.", place="index.html")
    day = 24 * 3600
    assert [told_lately(tmp_path, error, now, day) for now in (4e9, 4e9 + 1, 4e9 + day)] == [False, True, False]
    other = PublishError("cannot be written: Permission denied.", place="index.html")
    assert not told_lately(tmp_path, other, 4e9 + day, day)
    assert not told_lately(tmp_path, other, None, day)
    assert told_lately(tmp_path, other, 4e9 + day + 1, day)
    write_portfolio(tmp_path, Options())
    assert not told_lately(tmp_path, other, 4e9 + day + 2, day)  # it was written in between


def test_critics_of_more_titles_come_first() -> None:
    def entry(slug: str, *critics: str) -> Entry:
        said = tuple(Said(critic, None, "mixed", None, None) for critic in critics)
        return Entry(slug, slug, None, 1, 0, None, None, (0, 1, 0), None, None, None, None, "", said)

    found = critics_of([entry("a", "Zoe", "Ann"), entry("b", "Zoe"), entry("c", "Bea")])
    assert [(critic.name, sorted(critic.said)) for critic in found] == [
        ("Zoe", ["a", "b"]),
        ("Ann", ["a"]),
        ("Bea", ["c"]),
    ]


def test_a_thousand_titles_take_no_grid_of_empty_cells() -> None:
    def entry(number: int) -> Entry:
        said = tuple(Said(f"Critic {number * 3 + n}", None, "positive", "4/5", n + 1) for n in range(3))
        return Entry(f"t{number}", f"Title {number}", None, 3, 3, 80.0, 3, (3, 0, 0), None, None, None, None, "", said)

    book = openpyxl.load_workbook(io.BytesIO(render_portfolio([entry(n) for n in range(300)], "key")))
    filled = sum(cell.value is not None for row in book["Critics"].iter_rows(min_row=4) for cell in row)
    assert filled == 300 * 3 * 3


def test_a_brand_of_the_settings_stands_on_page_and_workbook(tmp_path: Path) -> None:
    _publish(tmp_path, "lantern-street", LANTERN)
    write_portfolio(tmp_path, Options(brand=Brand(name="Invented & Partners", colour="#78143c")))
    tree: html.HtmlElement = html.document_fromstring((tmp_path / "index.html").read_bytes())
    sheet: Any = openpyxl.load_workbook(tmp_path / "portfolio.xlsx")["Titles"]

    assert tree.find_class("house-name")[0].text == "Invented & Partners"
    assert "--accent: #78143c;" in "".join(tree.xpath("//style/text()"))
    assert sheet.oddFooter.left.text == "Invented && Partners"
    assert sheet.cell(HEADER_ROW, 1).fill.fgColor.rgb == "FF78143C"
