"""Word documents, made here of their XML. Does not test what is set apart of their text."""

from __future__ import annotations

import io
import zipfile

import pytest

from reporting.reading import RawFile, read_document
from reporting.reading.docx import read_docx
from reporting.reading.gathering import NotTakenError

SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def docx(body: str, **parts: str) -> bytes:
    """A Word document with this body and other parts of the folder `word`."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "word/document.xml", f'<w:document xmlns:w="{SPACE}" xmlns:m="m"><w:body>{body}</w:body></w:document>'
        )
        for name, part in parts.items():
            archive.writestr(f"word/{name}.xml", f'<w:{name} xmlns:w="{SPACE}">{part}</w:{name}>')
        archive.writestr("docProps/core.xml", "<x>Office Printer</x>")
    return held.getvalue()


def p(*runs: str, style: str = "") -> str:
    marks = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return (
        f"<w:p>{marks}{''.join(run if run.startswith('<') else f'<w:r><w:t>{run}</w:t></w:r>' for run in runs)}</w:p>"
    )


def lines(data: bytes) -> list[tuple[str, bool]]:
    return [(line.text, line.heading) for line in read_docx(data).lines]


def test_paragraphs_headings_links_and_breaks() -> None:
    body = (
        p("The Long Tide", style="Heading1") + p("By ", "Mara", " Quill") + p("")
        + p("<w:r><w:rPr><w:b/></w:rPr><w:t>Cast</w:t></w:r>")
        + p("It is ", '<w:hyperlink w:anchor="x"><w:r><w:t>streaming</w:t></w:r></w:hyperlink>', " now.")
        + p("<w:r><w:t>One</w:t><w:br/><w:t>Two</w:t><w:tab/><w:t>three</w:t><w:noBreakHyphen/><w:t>four</w:t></w:r>")
    )  # fmt: skip
    assert lines(docx(body)) == [
        ("The Long Tide", True), ("By Mara Quill", False), ("Cast", True), ("It is streaming now.", False),
        ("One", False), ("Two three-four", False),
    ]  # fmt: skip


def test_changes_controls_boxes_and_notes() -> None:
    body = (
        p(
            "A ",
            "<w:ins><w:r><w:t>good</w:t></w:r></w:ins>",
            "<w:del><w:r><w:delText>bad</w:delText></w:r></w:del>",
            " film.",
        )
        + f"<w:sdt><w:sdtPr><w:t>hidden</w:t></w:sdtPr><w:sdtContent>{p('In a control.')}</w:sdtContent></w:sdt>"
        + p("Beside a box.", f"<w:r><w:pict><w:txbxContent>{p('In the box.')}</w:txbxContent></w:pict></w:r>")
        + p("<w:r><w:instrText>PAGE</w:instrText></w:r>", "Page.")
    )
    notes = (
        f'<w:footnote w:type="separator">{p("----")}</w:footnote><w:footnote>{p("A note at the foot.")}</w:footnote>'
    )
    assert [text for text, _ in lines(docx(body, footnotes=notes, comments=p("An editor.")))] == [
        "A good film.", "In a control.", "Beside a box.", "In the box.", "Page.", "A note at the foot.",
    ]  # fmt: skip


def test_a_tables_row_is_a_line() -> None:
    cells = "".join(f"<w:tc>{p(text)}</w:tc>" for text in ("Story", "9"))
    inner = f"<w:tbl><w:tr><w:tc>{p('Music')}</w:tc><w:tc>{p('8')}</w:tc></w:tr></w:tbl>"
    body = f"<w:tbl><w:tr>{cells}</w:tr><w:tr><w:tc>{inner}</w:tc></w:tr></w:tbl>"
    assert [text for text, _ in lines(docx(body))] == ["Story 9", "Music 8"]


def test_the_document_has_its_format_and_no_byline_of_its_properties() -> None:
    document = read_document(RawFile("a.docx", docx(p("A film that floats."))), {"critic": "Mara Quill"})
    assert (document.format, document.text) == ("docx", "Mara Quill\nA film that floats.")


def bomb() -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("word/document.xml", "w") as part:
        for _ in range(120):
            part.write(b" " * 1_000_000)
    return held.getvalue()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"PK\x03\x04 and no more", "is no Word file"), (b"", "is no Word file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 older", "is protected by a password"),
        (docx("").replace(b"word/document.xml", b"word/documenu.xml"), "is no Word document"),
        (docx("<w:p>"), "is no Word document"), (docx("<w:p>" * 5000), "is no Word document"),
        (bomb(), "holds more than 100 MB"), (docx(" " * 21_000_000), "holds more than 20 MB of text"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_named(data: bytes, reason: str) -> None:
    with pytest.raises(NotTakenError, match=reason):
        read_docx(data)


@pytest.mark.parametrize("entity", ['"hidden"', 'SYSTEM "file:///etc/hostname"'])
def test_entities_are_not_spelled_out(entity: str) -> None:
    held = io.BytesIO()
    body = p("<w:r><w:t>A film</w:t></w:r>", "<w:r><w:t>&b;</w:t></w:r>")
    with zipfile.ZipFile(held, "w") as archive:
        xml = f'<!DOCTYPE d [<!ENTITY b {entity}>]><w:document xmlns:w="{SPACE}"><w:body>{body}</w:body></w:document>'
        archive.writestr("word/document.xml", xml)
    assert lines(held.getvalue()) == [("A film", False)]
