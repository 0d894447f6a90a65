"""Cast and credits in tables and lists of every form of file: each pair is read as a person reads it at a glance."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Sequence
from typing import Final

import pytest

from reporting.extracting import extract
from reporting.model import Document, Review
from reporting.reading import RawFile, read_document

_PROSE: Final = (
    "Saltmarsh is a drama of two sisters who come home to sell a house.",
    "It is tender, slow and well shot, and I liked it more than I had hoped to on a wet evening in March.",
)
_SPACE: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_Rows = Sequence[tuple[str, ...]]
_Form = Callable[[_Rows], RawFile]


def _page(rows: str) -> RawFile:
    paragraphs = "".join(f"<p>{line}</p>" for line in _PROSE)
    return RawFile("a.html", f"<body><article><h1>Saltmarsh</h1>{paragraphs}{rows}</article></body>".encode())


def _table(rows: _Rows) -> RawFile:
    cells = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return _page(f"<table>{cells}</table>")


def _headed_table(rows: _Rows) -> RawFile:
    cells = "".join(f"<tr><th>{row[0]}</th>{''.join(f'<td>{cell}</td>' for cell in row[1:])}</tr>" for row in rows)
    return _page(f"<table>{cells}</table>")


def _terms(rows: _Rows) -> RawFile:
    terms = "".join(f"<dt>{row[0]}</dt><dd>{row[-1]}</dd>" for row in rows)
    return _page(f"<dl>{terms}</dl>")


def _markdown(rows: _Rows) -> RawFile:
    lines = ["|".join(("", *row, "")) for row in rows]
    lines.insert(1, "|" + "--|" * len(rows[0]))
    return RawFile("a.md", "\n\n".join(("# Saltmarsh", *_PROSE, "\n".join(lines))).encode())


def _tabs(rows: _Rows) -> RawFile:
    return RawFile("a.txt", "\n\n".join(("Saltmarsh", *_PROSE, "\n".join(map("\t".join, rows)))).encode())


def _wide(rows: _Rows) -> RawFile:
    lines = "\n".join("".join(cell.ljust(24) for cell in row) for row in rows)
    return RawFile("a.txt", "\n\n".join(("Saltmarsh", *_PROSE, lines)).encode())


def _word(rows: _Rows, *, tabs: bool = False) -> RawFile:
    def paragraph(words: str) -> str:
        return f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"

    body = "".join(map(paragraph, ("Saltmarsh", *_PROSE)))
    if tabs:
        body += "".join(paragraph("</w:t><w:tab/><w:t>".join(row)) for row in rows)
    else:
        cells = ("".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) for row in rows)
        body += f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("word/document.xml", f'<w:document xmlns:w="{_SPACE}"><w:body>{body}</w:body></w:document>')
    return RawFile("a.docx", held.getvalue())


def _word_tabs(rows: _Rows) -> RawFile:
    return _word(rows, tabs=True)


FORMS: Final[tuple[_Form, ...]] = (_table, _headed_table, _terms, _markdown, _tabs, _wide, _word, _word_tabs)


def _read(raw: RawFile) -> tuple[Document, Review]:
    document = read_document(raw, names=("Saltmarsh",))
    return document, extract(document, ("Saltmarsh",))


def _cast(review: Review) -> set[tuple[str, str | None]]:
    return {(credit.actor, credit.character) for credit in review.cast}


_PAIRS: Final = {("Ann Bell", "Nora Vale"), ("Sam Orr", "Old Tom"), ("Jo Lindqvist", "Ivy Vale")}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    "rows",
    [
        (("Nora Vale", "Ann Bell"), ("Old Tom", "Sam Orr"), ("Ivy Vale", "Jo Lindqvist")),
        (("Actor", "Role"), ("Ann Bell", "Nora Vale"), ("Sam Orr", "Old Tom"), ("Jo Lindqvist", "Ivy Vale")),
        (("Character", "Played by"), ("Nora Vale", "Ann Bell"), ("Old Tom", "Sam Orr"), ("Ivy Vale", "Jo Lindqvist")),
        (("Cast", ""), ("Nora Vale", "Ann Bell"), ("Old Tom", "Sam Orr"), ("Ivy Vale", "Jo Lindqvist")),
    ],
)
def test_a_table_of_pairs_is_a_cast(form: _Form, rows: _Rows) -> None:
    assert _cast(_read(form(rows))[1]) == _PAIRS


@pytest.mark.parametrize("form", FORMS)
def test_the_heads_of_columns_say_who_plays_one_word_and_a_description(form: _Form) -> None:
    rows = (("Part", "Played by"), ("Nora", "Ann Bell"), ("Tom", "Sam Orr"), ("The landlord", "Jo Lindqvist"))
    assert _cast(_read(form(rows))[1]) == {("Ann Bell", "Nora"), ("Sam Orr", "Tom"), ("Jo Lindqvist", None)}


@pytest.mark.parametrize("form", FORMS)
def test_a_box_of_credits_gives_its_makers_facts_and_cast(form: _Form) -> None:
    rows = (
        ("Director", "Hana Mori"),
        ("Writer", "Petra Lund"),
        ("Music", "Lena Ekholm"),
        ("Network", "BBC One"),
        ("Genre", "Drama"),
        ("Running time", "107 minutes"),
        ("Cast", "Ann Bell, Sam Orr, Jo Lindqvist"),
    )
    review = _read(form(rows))[1]
    assert {(credit.name, credit.role) for credit in review.crew} == {
        ("Hana Mori", "director"), ("Petra Lund", "writer"), ("Lena Ekholm", "composer"),
    }  # fmt: skip
    assert _cast(review) == {("Ann Bell", None), ("Sam Orr", None), ("Jo Lindqvist", None)}
    assert {fact.kind for fact in review.facts} >= {"genres", "runtime_minutes", "platforms"}


@pytest.mark.parametrize("form", FORMS)
def test_a_cast_stands_below_makers_in_one_table(form: _Form) -> None:
    rows = (("Episodes", "8"), ("Director", "Hana Mori"), ("Nora", "Ann Bell"), ("Tomas", "Sam Orr"), ("Ylva", "Jo Ek"))
    review = _read(form(rows))[1]
    assert _cast(review) == {("Ann Bell", "Nora"), ("Sam Orr", "Tomas"), ("Jo Ek", "Ylva")}
    assert [(credit.name, credit.role) for credit in review.crew] == [("Hana Mori", "director")]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    "rows",
    [
        (("Costume Design", "Ida Holm"), ("Art Direction", "Bo Ekdahl"), ("Sound Mixing", "Lena Ekholm")),
        (("Tern Island", "Ann Bell"), ("Grey Harbour", "Sam Orr"), ("Low Water", "Jo Lindqvist")),
        (("Ann Bell", "Screen Weekly"), ("Sam Orr", "Evening Post"), ("Jo Lindqvist", "Film Monthly")),
        (("Empire", "Ann Bell"), ("Variety", "Sam Orr"), ("Total Film", "Jo Lindqvist")),
        (("Gaffer", "Ida Holm"), ("Colourist", "Bo Ekdahl"), ("Storyboards", "Lena Ekholm")),
        (("Story", "8"), ("Acting", "9"), ("Nora", "10")),
    ],
)
def test_other_tables_are_no_cast(form: _Form, rows: _Rows) -> None:
    assert not {credit for credit in _cast(_read(form(rows))[1]) if credit[1]}


@pytest.mark.parametrize("form", FORMS)
def test_a_row_adds_no_sign_to_the_text(form: _Form) -> None:
    text = _read(form((("Nora Vale", "Ann Bell"), ("Story", "9"), ("Old Tom", "Sam Orr"))))[0].text
    rows = [" ".join(line.replace("|", " ").split()) for line in text.split("\n")[-3:]]
    assert rows == ["Nora Vale Ann Bell", "Story 9", "Old Tom Sam Orr"]
    assert "Story\t9" not in text
