"""The PDF: valid for PDF/UA-1 and PDF/A-3a, every script in real glyphs, nothing fetched, the same bytes."""

from __future__ import annotations

import io
import logging
from base64 import b64encode
from functools import cache

import page as validation
import pytest
from PIL import Image
from pypdf import PdfReader
from pypdf.generic import Destination

from reporting.composing import compose
from reporting.errors import RenderError
from reporting.model.report import House, Paragraph, Report, Run, Section
from reporting.rendering import render_pdf
from reporting.rendering.archival import VARIANT, finish, rewritten
from reporting.rendering.data import render_data
from reporting.rendering.document import characters_of
from reporting.rendering.fonts import every_face, typecase
from reporting.rendering.pdf import paper_html
from reporting.rendering.sheets import _fonts_only, _strict, lay_out
from reporting.rendering.templates import folder
from reporting.rendering.workbook import render_workbook
from tests.composing.dossiers import small_dossier
from tests.rendering.samples import empty_report, shared_report


@cache
def _pdf(documents: int) -> bytes:
    return render_pdf(shared_report(documents) if documents else empty_report())


def _reader(documents: int) -> PdfReader:
    return PdfReader(io.BytesIO(_pdf(documents)))


def _told(text: str) -> Report:
    section = Section(id="plot", heading="Plot", blocks=(Paragraph(runs=(Run(text=text, style="quote"),)),))
    return Report.model_validate({**dict(empty_report()), "sections": (section,)})


def _faults(pdf: bytes) -> list[tuple[str, str]]:
    """What breaks the profile for readers of the blind, or the one for archives."""
    found = [validation.validate_pdf_bytes(pdf, profile=profile) for profile in ("ua1", "3a")]
    assert all(each.is_compliant or each.failures for each in found)
    return [(failure.rule_id, failure.message) for each in found for failure in each.failures]


@pytest.mark.parametrize("documents", [0, 1, 5])
def test_the_pdf_is_valid_for_readers_of_the_blind_and_for_archives(documents: int) -> None:
    assert _faults(_pdf(documents)) == []


def test_the_pdf_of_a_whole_title_is_valid_with_its_files_inside() -> None:
    dossier = small_dossier()
    report = compose(dossier)
    files = {"dossier.json": render_data(dossier), "workbook.xlsx": render_workbook(report)}
    pdf = render_pdf(report, files)
    reader = PdfReader(io.BytesIO(pdf))

    assert _faults(pdf) == []
    assert {name: content[0] for name, content in reader.attachments.items()} == files
    assert len(reader.root_object["/AF"]) == 2  # type: ignore[arg-type]
    assert render_pdf(report, files) == pdf


def test_an_attached_file_has_its_type_and_no_date_of_the_clock() -> None:
    reader = PdfReader(io.BytesIO(render_pdf(empty_report(), {"dossier.json": b"{}"})))
    specification = reader.root_object["/AF"][0].get_object()  # type: ignore[index]
    file = specification["/EF"]["/F"].get_object()

    assert specification["/AFRelationship"] == "/Data"
    assert file["/Subtype"] == "/application/json"
    assert {file["/Params"][key] for key in ("/CreationDate", "/ModDate")} == {"D:19800101000000Z"}


@pytest.mark.slow
@pytest.mark.parametrize("documents", [60, 600])
def test_many_documents_make_a_valid_summary(documents: int) -> None:
    assert _faults(_pdf(documents)) == []
    assert len(_reader(documents).pages) <= 40


def test_a_line_end_before_a_streams_end_is_written_again() -> None:
    drawn: list[object] = []

    def finisher(_: object, pdf: object) -> None:
        finish(pdf)
        drawn.append(pdf)

    sheets = lay_out("nothing", paper_html(empty_report()))
    written = sheets.write_pdf(pdf_variant=VARIANT, finisher=finisher)
    end = written.rindex(b"\nendstream")
    # One file in a hundred has such a stream by chance; in this one it is put there.
    again = rewritten(drawn[0], written[:end] + b"\r" + written[end:])

    assert again != written
    assert _faults(again) == []


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

    assert "10 more reviews in the workbook." in markup
    assert "of the 450 entries" in markup
    assert "+8&nbsp;more" in markup


def test_a_character_that_no_face_has_is_named() -> None:
    pdf = render_pdf(_told("Fun 😀 አማርኛ 한국어"))
    text = _text(pdf)

    assert "Fun [grinning face] [Ethiopic, 4 characters] 한국어" in text
    assert "U+1F600" in text
    assert _faults(pdf) == []


_TONGUES = {
    "Thai": "สวัสดีครับ",
    "Devanagari": "नमस्ते",
    "Hebrew": "שלום",
    "Arabic": "مرحبا بالعالم",
    "Korean": "한국어와 監督の脚本",
}


@pytest.mark.parametrize(("family", "words"), _TONGUES.items())
def test_a_script_is_set_in_its_own_face(family: str, words: str) -> None:
    pdf = render_pdf(_told(f"A critic writes {words} here."))
    reader = PdfReader(io.BytesIO(pdf))
    fonts = {str(f.get_object()["/BaseFont"]) for f in reader.pages[0]["/Resources"]["/Font"].values()}  # type: ignore[index]

    assert any(font.endswith(f"Report-Serif-{family}") for font in fonts)
    assert "characters]" not in _text(pdf)
    assert _faults(pdf) == []
    assert render_pdf(_told(f"A critic writes {words} here.")) == pdf


def test_a_report_in_latin_letters_loads_no_other_face() -> None:
    assert typecase(characters_of(_told("Café, Привет, Καλημέρα"))).extra == ()


def test_every_sign_that_templates_print_has_a_glyph() -> None:
    printed = "".join(path.read_text(encoding="utf-8") for path in folder().rglob("*.j2"))
    signs = {sign for sign in printed if not sign.isascii()}

    assert signs
    assert not [sign for sign in signs if not typecase(characters_of(empty_report())).covers(sign)]


def _text(pdf: bytes) -> str:
    sheets = PdfReader(io.BytesIO(pdf)).pages
    return " ".join("".join(sheet.extract_text() for sheet in sheets).replace("\u2060", "").split())


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


def _branded(picture: bytes) -> Report:
    house = House(name="Invented & Partners", logo=b64encode(picture).decode(), colour="#78143c")
    return Report.model_validate({**dict(shared_report(1)), "house": house})


@pytest.mark.parametrize("form", ["PNG", "JPEG"])
def test_a_logo_and_a_name_stand_on_the_first_page_and_in_the_footer(form: str) -> None:
    picture = io.BytesIO()
    Image.new("RGB", (1200, 300), "#78143c").save(picture, form)
    pdf = render_pdf(_branded(picture.getvalue()))
    sheets = PdfReader(io.BytesIO(pdf)).pages

    assert _faults(pdf) == []
    assert [image.image.size for image in sheets[0].images if image.image] == [(900, 225)]
    assert all("Critical reception · Invented & Partners" in sheet.extract_text() for sheet in sheets)


def test_a_logo_that_is_no_picture_is_told() -> None:
    with pytest.raises(RenderError, match="the logo cannot be read"):
        render_pdf(_branded(b"\x89PNG\r\n\x1a\n and then nothing"))
