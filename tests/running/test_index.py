"""The list of all titles: what it tells of each, and when it is written."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote

import pytest
from lxml import html

from reporting.publishing import Inputs, Manifest, Summary, publish
from reporting.running.index import write_index
from reporting.settings import Options

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
    write_index(tmp_path, Options())
    (item,) = _items(tmp_path)
    text = " ".join(item.text_content().split())

    assert "Lantern Street 등불 거리 5 reviews · 1 mark · up to 18 February 2024" in text.replace("\u00a0", " ")
    assert "▲ 2 positive ▼ 3 negative" in text
    linked = [tmp_path / unquote(link.get("href", "")) for link in item.iter("a")]
    assert [path.name for path in linked[1:]] == ["report.pdf", "report.html", "workbook.xlsx", "dossier.json"]
    assert all(path.read_bytes() == b"x" for path in linked)


def test_titles_stand_in_order_of_their_names(tmp_path: Path) -> None:
    for slug, name in (("b", "apple"), ("a", "Bear"), ("c", "Cider")):
        _publish(tmp_path, slug, Summary(1, 0, (), None, name))
    write_index(tmp_path, Options())

    assert [item.findtext("h2/a") for item in _items(tmp_path)] == ["apple", "Bear", "Cider"]


def test_it_is_written_again_only_when_it_tells_something_else(tmp_path: Path) -> None:
    _publish(tmp_path, "lantern", LANTERN)
    write_index(tmp_path, Options())
    first = (tmp_path / "index.html").stat()
    write_index(tmp_path, Options())
    assert (tmp_path / "index.html").stat() == first

    _publish(tmp_path, "other", Summary(1, 0, (), None, "Other"))
    write_index(tmp_path, Options())
    assert len(_items(tmp_path)) == 2


def test_a_list_that_somebody_else_wrote_stays(tmp_path: Path) -> None:
    _publish(tmp_path, "lantern", LANTERN)
    (tmp_path / "index.html").write_text("<h1>Mine</h1>", encoding="utf-8")
    write_index(tmp_path, Options())

    assert (tmp_path / "index.html").read_text(encoding="utf-8") == "<h1>Mine</h1>"


@pytest.mark.parametrize("name", ["<script>alert(1)</script>", "{{ 7*7 }}"])
def test_a_name_is_text(tmp_path: Path, name: str) -> None:
    _publish(tmp_path, "lantern", Summary(1, 0, (), None, name))
    write_index(tmp_path, Options())

    assert _items(tmp_path)[0].findtext("h2/a") == name
