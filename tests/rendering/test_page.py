"""The page: self-contained, linked both ways, hostile text as text, the same bytes every time."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from base64 import b64decode, b64encode
from collections import Counter
from datetime import date
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from string import ascii_letters

import pytest
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]
from lxml import html

from reporting.model.report import Cell, CellKind, Paragraph, Report, Run, Section
from reporting.rendering import render_page, subsetting
from reporting.rendering.fonts import latin_faces
from reporting.rendering.formatting import safe_address, spaced, written
from tests.rendering.samples import empty_report, shared_report

_HOSTILE = '<script>alert(1)</script> {{ 7*7 }} {% raise %} =HYPERLINK("http://x.example")\x00\x01\x1b\u202e\uffff'


def _tree(report: Report) -> html.HtmlElement:
    return html.document_fromstring(render_page(report))


def _with(report: Report, **changed: object) -> Report:
    return Report.model_validate({**dict(report), **changed})


@pytest.mark.parametrize("documents", [1, 5, 50])
def test_every_link_inside_the_page_has_its_end_and_every_id_stands_once(documents: int) -> None:
    tree = _tree(shared_report(documents))
    ids = Counter(tree.xpath("//@id"))
    inside = [href.removeprefix("#") for href in tree.xpath("//a/@href") if href.startswith("#")]

    assert [id_ for id_, times in ids.items() if times > 1] == []
    assert [target for target in inside if target not in ids] == []
    assert any(target.startswith("evidence-") for target in inside)
    assert any(target.startswith("cited-") for target in inside)


def test_the_page_asks_nothing_of_any_network() -> None:
    tree = _tree(shared_report(5))
    policy = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]

    assert policy.startswith("default-src 'none'")
    assert tree.xpath("//link | //img | //iframe | //object | //@src | //@onclick") == []
    assert set(re.findall(r"@import|url\(.{5}", "".join(tree.xpath("//style/text()")))) == {'url("data'}


def test_the_one_script_is_the_one_that_the_policy_lets_in() -> None:
    tree = _tree(shared_report(5))
    policy = tree.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    (script,) = tree.xpath("//script/text()")

    assert f"script-src 'sha256-{b64encode(sha256(script.encode()).digest()).decode()}';" in policy
    assert "fetch" not in script
    assert "innerHTML" not in script


def test_the_page_carries_the_glyphs_that_it_is_set_in() -> None:
    drawn = _carried(shared_report(5))

    assert {"사", "운", "드", "트", "랙"} <= drawn["Report Sans Korean", "400"]
    assert len(drawn["Report Sans Korean", "400"]) < 100
    for family in ("Report Serif", "Report Sans"):
        for weight in ("400", "600"):
            assert set(ascii_letters + "▲◆▼“”–") <= drawn[family, weight]
    assert set(_carried(empty_report())) == set(drawn) - {("Report Sans Korean", "400")}


def _carried(report: Report) -> dict[tuple[str, str], set[str]]:
    """The characters of each face that the page of a report carries."""
    style = "".join(_tree(report).xpath("//style/text()"))
    faces = re.findall(
        r'font-family: "([^"]+)";\s+font-weight: (\d+);[^}]+?url\("data:font/woff;base64,([^"]+)"\)', style
    )
    assert sum(len(data) for _, _, data in faces) < 100_000
    found = {}
    for family, weight, data in faces:
        with TTFont(BytesIO(b64decode(data))) as font:
            found[family, weight] = set(map(chr, font.getBestCmap()))
    return found


@pytest.mark.parametrize("features", [("kern", "liga"), (), None])
def test_without_the_library_a_face_is_cut_to_the_same_characters(features: tuple[str, ...] | None) -> None:
    face = latin_faces()[0].path
    letters = sorted(map(ord, "Fiancé №"))
    library = subsetting._library()
    assert library is not None
    for font in (
        subsetting._by_harfbuzz(library, face, letters, features),
        subsetting._by_fonttools(face, letters, features),
        subsetting.cut(face, letters, features),
    ):
        with TTFont(BytesIO(font)) as opened:
            assert sorted(opened.getBestCmap()) == letters


def test_each_mark_of_a_chart_is_a_plain_link_with_words() -> None:
    tree = _tree(shared_report(5))
    spots = tree.xpath("//figure//a[@class='spot']")
    ids = set(tree.xpath("//@id"))

    assert {spot.get("href").removeprefix("#") for spot in spots} <= ids
    assert all(f"evidence-{number}" in ids for spot in spots for number in spot.get("data-evidence").split())
    assert all(spot.get("aria-label") == spot.findtext("title") for spot in spots)
    names = {spot.get("aria-label") for spot in spots}
    assert {"3 mixed", "The Sample Courier, acting: negative", "Placeholder Weekly: 17 %", "music: 2 negative"} <= names
    for shape in ("verdicts", "heatmap", "balance", "marks", "timeline"):
        assert tree.xpath(f"//figure[contains(@class, '{shape}')]//a[@class='spot']"), shape


def test_the_numbers_of_a_figure_stand_on_a_line_of_their_own() -> None:
    figures = _tree(shared_report(5)).find_class("figures")[0]
    assert figures.xpath(".//*[@class='refs']")
    assert not figures.xpath(".//p[@class='what']//*[@class='refs']")


def test_fifty_reviews_fit_in_a_megabyte() -> None:
    assert len(render_page(shared_report(50)).encode()) < 1_000_000


def test_every_evidence_number_in_print_leads_to_its_quote() -> None:
    tree = _tree(shared_report(5))

    entry = tree.get_element_by_id("evidence-1").text_content()

    assert "“The story of this invented season" in entry
    assert "invented-001.txt, 120–213" in entry


def test_a_paraphrase_has_a_label_and_no_quotation_marks() -> None:
    quotation = next(q for q in _tree(shared_report(5)).find_class("quotation") if "paraphrase" in q.text_content())

    assert "“" not in quotation.find("p").text_content()
    assert quotation.find_class("label")[0].text_content() == "paraphrase"


def test_the_signs_that_a_report_uses_are_explained_and_no_others() -> None:
    report = shared_report(5)
    quoted = tuple(entry for entry in report.evidence if entry.style == "quote")

    of_all = _tree(report).find_class("legend")[0].text_content()
    of_quotations = _tree(_with(report, evidence=quoted)).find_class("legend")[0].text_content()

    assert "paraphrase" in of_all
    assert "paraphrase" not in of_quotations
    assert "“Quotation marks”" in of_quotations


def test_what_gives_away_the_ending_is_behind_a_door() -> None:
    doors = _tree(shared_report(1)).xpath("//details")

    assert [len(door.xpath("p")) for door in doors] == [2]
    assert all("open" not in door.attrib for door in doors)


def test_what_the_user_stated_is_marked() -> None:
    facts = _tree(shared_report(1)).find_class("basics")[0].text_content()

    assert "사운드트랙 두 번째 이야기†" in facts
    assert "not stated" in facts


def test_hostile_text_is_printed_as_text() -> None:
    section = Section(id="plot", heading=_HOSTILE, blocks=(Paragraph(runs=(Run(text=_HOSTILE, style="quote"),)),))
    page = render_page(_with(shared_report(1), title=_HOSTILE, original_title=_HOSTILE, sections=(section,)))
    tree: html.HtmlElement = html.document_fromstring(page)
    shown = '<script>alert(1)</script> {{ 7*7 }} {% raise %} =HYPERLINK("http://x.example")'

    assert len(tree.xpath("//script")) == 1
    assert "alert" not in tree.xpath("//script")[0].text
    assert tree.findtext("head/title") == f"{shown}: critical reception"
    assert tree.find_class("quote")[0].text_content().replace("\u200b", "") == f"“{shown}”"
    assert re.findall("[\x00-\x08\x0b\x0c\x0e-\x1f\u202e\uffff]", page) == []


def test_only_web_addresses_are_linked() -> None:
    assert safe_address("https://example.org/a?b=c") == "https://example.org/a?b=c"
    for refused in (
        "javascript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,x",
        "//example.org",
        "https://",
        "http://[",
        5,
    ):
        assert safe_address(refused) is None


@pytest.mark.parametrize(
    ("value", "kind", "said"),
    [
        (None, "percent", "not stated"),
        (50.0, "percent", "50\u00a0%"),
        (87.5, "percent", "87.5\u00a0%"),
        (1234, "integer", "1,234"),
        (2.5, "decimal", "2.5"),
        (-0.256, "decimal", "−0.26"),
        (float("nan"), "decimal", "not stated"),
        (date(2023, 12, 18), "date", "18\u00a0December 2023"),
        ("https://www.example.org/a/", "link", "example.org/a"),
    ],
)
def test_values_are_written_the_same_everywhere(value: str | float | date | None, kind: CellKind, said: str) -> None:
    assert written(Cell(value=value, kind=kind)) == said


def test_runs_are_parted_by_one_space_where_they_bring_none() -> None:
    runs = (
        Run(text="One likes it"),
        Run(text=", one does not."),
        Run(text="So it goes.", style="quote"),
        Run(text=" And ("),
        Run(text="again", style="strong"),
        Run(text=")."),
    )

    assert "".join(gap + run.text for gap, run in spaced(runs)) == (
        "One likes it, one does not. So it goes. And (again)."
    )


def test_a_report_about_nothing_is_a_page() -> None:
    text = _tree(empty_report()).text_content()

    assert "A Film That Nobody Reviewed" in text
    assert "Not stated in any document." in text


def test_a_long_word_can_break() -> None:
    section = Section(id="plot", heading="Plot", blocks=(Paragraph(runs=(Run(text="A" * 1000),)),))

    shown = _tree(_with(shared_report(1), sections=(section,))).find_class("body")[0].text_content()

    assert max(map(len, shown.split("\u200b"))) == 20
    assert shown.replace("\u200b", "") == "A" * 1000


def test_the_page_is_the_same_to_the_byte_under_other_hash_seeds_and_time_zones() -> None:
    script = (
        "import hashlib; from tests.rendering.samples import sample_report as sample; "
        "from reporting.rendering import render_page; "
        "print(hashlib.sha256(render_page(sample(5)).encode()).hexdigest())"
    )
    root = Path(__file__).resolve().parents[2]
    hashes = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": "C", "PYTHONPATH": str(root)},
            cwd=root,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed, zone in (("1", "Asia/Seoul"), ("2", "America/Lima"))
    }

    assert len(hashes) == 1
