"""The PDF: valid for PDF/UA-1, Korean in real glyphs, nothing fetched, nothing silently missing, the same bytes."""

from __future__ import annotations

import io
import logging
from functools import cache

import page as validation
import pytest
from pypdf import PdfReader
from pypdf.generic import Destination

from reporting.errors import RenderError
from reporting.model.report import Paragraph, Report, Run, Section
from reporting.rendering import render_pdf
from reporting.rendering.fonts import every_face
from reporting.rendering.pdf import _fonts_only, _strict, paper_html
from tests.rendering.samples import empty_report, shared_report


@cache
def _pdf(documents: int) -> bytes:
    return render_pdf(shared_report(documents) if documents else empty_report())


def _reader(documents: int) -> PdfReader:
    return PdfReader(io.BytesIO(_pdf(documents)))


def _told(text: str) -> Report:
    section = Section(id="plot", heading="Plot", blocks=(Paragraph(runs=(Run(text=text, style="quote"),)),))
    return Report.model_validate({**dict(empty_report()), "sections": (section,)})


@pytest.mark.parametrize("documents", [0, 1, 5, 50])
def test_the_pdf_is_valid_for_readers_of_the_blind(documents: int) -> None:
    found = validation.validate_pdf_bytes(_pdf(documents), profile="ua1")

    assert [(failure.rule_id, failure.message) for failure in found.failures] == []
    assert found.is_compliant


def test_korean_stands_in_the_text_and_only_shipped_faces_are_embedded() -> None:
    reader = _reader(5)
    fonts = {
        str(font.get_object()["/BaseFont"]).split("+")[-1]
        for sheet in reader.pages
        for font in sheet["/Resources"]["/Font"].values()  # type: ignore[index]
    }

    assert "사운드트랙#2" in reader.pages[0].extract_text().replace("\u2060", "")
    assert fonts
    assert all(font.startswith(("Report-", "ReportS", "Source", "Noto")) for font in fonts), fonts


def test_it_has_language_title_bookmarks_and_page_numbers() -> None:
    reader = _reader(5)
    titles = [mark.title for mark in reader.outline if isinstance(mark, Destination)]

    assert str(reader.root_object["/Lang"]) == "en"
    assert reader.metadata is not None
    assert reader.metadata.title == "Soundtrack #2: critical reception"
    assert titles == ["Soundtrack #2"]
    assert f"2 of {len(reader.pages)}" in reader.pages[1].extract_text()


def test_many_documents_make_a_summary_that_says_what_is_left_out() -> None:
    markup = paper_html(shared_report(50))

    assert len(_reader(50).pages) <= 40
    assert "10 more reviews in the workbook." in markup
    assert "300 of the 450 entries" in markup
    assert "+6 more" in markup


def test_a_character_that_no_face_has_is_named() -> None:
    sheets = PdfReader(io.BytesIO(render_pdf(_told("Fun 😀 สวัสดี 한국어")))).pages
    text = " ".join("".join(sheet.extract_text() for sheet in sheets).replace("\u2060", "").split())

    assert "Fun [grinning face] [Thai, 6 characters] 한국어" in text
    assert "U+1F600" in text


def test_korean_lines_break_at_spaces_only() -> None:
    markup = paper_html(_told("소리 있음"))

    assert "소\u2060리 있\u2060음" in markup


def test_nothing_but_the_faces_is_read() -> None:
    fetcher = _fonts_only()

    assert fetcher.fetch(every_face()[0].uri).read(4) == every_face()[0].path.read_bytes()[:4]
    for refused in ("file:///etc/hostname", "http://example.org/", "data:text/plain,x", every_face()[0].uri + "?x"):
        with pytest.raises(ValueError, match="nothing but the report's fonts"):
            fetcher.fetch(refused)


def test_what_the_renderer_only_logs_stops_the_report() -> None:
    with pytest.raises(RenderError, match=r"soundtrack-2: .*No anchor #lost"), _strict("soundtrack-2"):
        logging.getLogger("weasyprint").error("No anchor #%s", "lost")


def test_the_style_sheet_is_understood(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        render_pdf(shared_report(1))

    assert [record.getMessage() for record in caplog.records] == []


def test_the_same_report_gives_the_same_bytes() -> None:
    assert render_pdf(shared_report(1)) == _pdf(1)
