"""Whatever the bytes are, a document comes out whose offsets hold, or an error that names the file; in linear time."""

from __future__ import annotations

import re
import subprocess
import sys
import time
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reporting.errors import SourceError
from reporting.model import Document
from reporting.reading import RawFile, read_document
from reporting.reading.gathering import NotTakenError
from reporting.reading.statement import read_statement
from reporting.reading.tables import read_table

PATHS = st.sampled_from(["a.txt", "a.md", "a.html", "a.docx"])
PIECES = st.sampled_from(
    ["---\n", "<p>", "</div>", "<tr><td>", "[a](b)", "**", "| a | b |\n|-|-|\n", "Comments (3)\n", "Related\n",
     "4/5", "\u202e", "\ufeff", "\x00", "&#0;", "&#xD800;", "눈물", "e\u0301",
     "<script type='application/ld+json'>{", "\r\n", "\u2028", "  ",
     "\n\n", "A sentence of some words, and then. ", "outlet: A\n", "<!--", "<![", "\ue000", "\\#", "`", "> ", "- "]
)  # fmt: skip
TEXTS = st.lists(PIECES | st.text(max_size=8), max_size=40).map("".join)


def attempt(read: Callable[[], Document]) -> Document | SourceError | NotTakenError:
    try:
        return read()
    except (SourceError, NotTakenError) as error:
        return error


def prove(document: Document) -> None:
    """The promises of a Document: NFC, no odd characters, sorted places with words in them, one line a value."""
    text = document.text
    assert unicodedata.is_normalized("NFC", text)
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\xa0\u200b\u2028\u202e\ufeff\ue000\ud800-\udfff]", text)
    assert not re.search(r"  |\n\n|^[ \n]|[ \n]$", text)
    at = 0
    for metadatum in document.metadata:
        assert at <= metadatum.start < metadatum.end <= document.body or metadatum.end == len(text)
        assert text[metadatum.end : metadatum.end + 1] in {"\n", ""}
        assert "\n" not in text[metadatum.start : metadatum.end]
        at = metadatum.end
    at = document.body
    for aside in document.asides:
        assert at <= aside.start < aside.end
        assert document.span(aside.start, aside.end).text == text[aside.start : aside.end]
        at = aside.end
    running = [text[start:end] for start, end in document.running()]
    assert sum(map(len, running)) + sum(a.end - a.start for a in document.asides) == len(text) - document.body


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300) | TEXTS.map(lambda text: text.encode("utf-8", "surrogatepass")), PATHS)
def test_any_bytes_give_a_document_or_an_error(data: bytes, path: str) -> None:
    found = attempt(lambda: read_document(RawFile(path, data), {"critic": "Mara Quill"}, ["The Long Tide"]))
    if isinstance(found, NotTakenError):
        assert path == "a.docx"
    elif isinstance(found, SourceError):
        assert str(found).startswith(f"{path}, line ")
    else:
        prove(found)
        assert found == read_document(RawFile(path, data), {"critic": "Mara Quill"}, ["The Long Tide"])


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=80) | st.text(max_size=40).map(lambda text: f"name = {text!r}".encode()))
def test_any_statement_is_read_or_refused(data: bytes) -> None:
    found = attempt(lambda: read_statement("x", data).document)
    if isinstance(found, Document):
        prove(found)
    else:
        assert str(found).startswith("title.toml")


CELLS = st.sampled_from(
    ["outlet", "Critic", "text", "Rating", "4/5", "x y", '"', '""', ",", ";", "\t", "\n", "\r\n", "눈물"]
)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200) | st.lists(CELLS | PIECES, max_size=60).map(lambda parts: "".join(parts).encode()))
def test_any_table_gives_documents_or_the_reason(data: bytes) -> None:
    try:
        found = read_table(RawFile("a.csv", b"outlet,text\n" + data), {}, ["The Long Tide"])
    except NotTakenError:
        return
    for document in found.documents:
        prove(document)


@pytest.mark.parametrize(("path", "unit"), [("a.txt", "a b 4/5\n"), ("a.md", "- a\n"), ("a.html", "<br>a")])
def test_a_file_of_nothing_but_lines_is_cut(path: str, unit: str) -> None:
    begun = time.process_time()
    document = read_document(RawFile(path, (unit * (1_000_000 // len(unit))).encode()), {}, ["The Long Tide"])
    assert document.text.count("\n") <= 20_000
    # A minute and more where every line is read.
    assert time.process_time() - begun < 15


@pytest.mark.parametrize(
    ("path", "unit"),
    [
        ("a.txt", "word "), ("a.txt", "Photo: a | b > c "), ("a.txt", "a\u0301\u0327\u0301"), ("a.txt", "« a » ← "),
        ("a.md", "["), ("a.md", "[a]("), ("a.md", "*a _b "), ("a.md", "`"), ("a.md", "> "), ("a.md", "!["),
        ("a.md", "<"), ("a.html", "<div>"), ("a.html", "<!--"), ("a.html", "<!["), ("a.html", "<a href=x>"),
        ("a.html", "&#1;"), ("a.html", "<"),
    ],
)  # fmt: skip
def test_time_grows_with_length_and_not_with_its_square(path: str, unit: str) -> None:
    data = (unit * (300_000 // len(unit))).encode()
    begun = time.process_time()
    read_document(RawFile(path, data))
    # Quadratic rules took minutes here; linear ones take about a second on a busy machine.
    assert time.process_time() - begun < 8


def test_a_plain_text_waits_for_no_parser_of_pages() -> None:
    code = (
        "import sys; from reporting.reading import RawFile, read_document; read_document(RawFile('a.txt', b'x')); "
        "print([name for name in ('lxml', 'trafilatura', 'yaml', 'markdown_it') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
