"""The layout of a document: head, body, paragraphs. Does not test what is set apart."""

from __future__ import annotations

import hashlib

import pytest

from reporting.model import Document
from reporting.reading import RawFile, read_document
from reporting.reading.gathering import NotTakenError


def read(text: str, path: str = "a.txt") -> Document:
    return read_document(RawFile(path, text.encode()))


def test_a_plain_text_is_its_own_body() -> None:
    document = read("One  paragraph.\r\n\r\n\r\nAnother\tone.\n")
    assert document.text == "One paragraph.\nAnother one."
    assert (document.body, document.metadata, document.kind, document.format) == (0, (), "original", "text")
    assert document.sha256 == hashlib.sha256(b"One  paragraph.\r\n\r\n\r\nAnother\tone.\n").hexdigest()


def test_the_head_holds_a_value_a_line_and_the_statement_wins() -> None:
    raw = RawFile("a.md", b"---\noutlet: Tide\ncritic: Mara Quill\ntext: digest\n---\n# Head\n\nBody.")
    document = read_document(raw, {"critic": "M. Quill", "published": "2022-03-04", "leave_out": "too late"})
    assert document.text == "Tide\nM. Quill\n2022-03-04\nHead\nBody."
    assert [(m.key, document.text[m.start : m.end], m.origin) for m in document.metadata] == [
        ("outlet", "Tide", "front matter"),
        ("critic", "M. Quill", "title.toml"),
        ("published", "2022-03-04", "title.toml"),
    ]
    assert document.text[document.body :] == "Head\nBody."
    assert (document.kind, document.left_out) == ("digest", "too late")


def test_wrapped_paragraphs_are_joined() -> None:
    text = (
        "By Mara Quill\n\nThe picture begins with a boat that nobody wants and\n"
        "ends with a storm that everybody saw coming, which is\na pity, because between the two of them stands a man\n"
        "who has something to say about the sea and, what is\nmore, says it well and at no great length.\n\n"
        "Cast:\nSam Orr\n"
    )
    assert read(text).text.split("\n") == [
        "By Mara Quill",
        "The picture begins with a boat that nobody wants and ends with a storm that everybody saw coming, which is a "
        "pity, because between the two of them stands a man who has something to say about the sea and, what is more, "
        "says it well and at no great length.",
        "Cast:",
        "Sam Orr",
    ]


def test_lists_of_lines_are_not_joined() -> None:
    cast = [f"Actor Number{i} as Somebody Or Other of the Long{i} Tide" for i in range(12)]
    assert read("\n".join(cast)).text.split("\n") == cast


def test_dropped_characters_are_noted() -> None:
    assert read("a\u202eb\x07").notes == ("dropped 1 bidirectional control, 1 control character",)


def test_a_banners_words_and_labelled_lines_stay_in_markdown() -> None:
    def text(markdown: str) -> str:
        return read_document(RawFile("a.md", markdown.encode())).text

    assert (
        text("![Salt, the film paper](img/banner.png)\n\n![A boat](boat.png)\n\nFine.") == "Salt, the film paper\nFine."
    )
    assert text("[![Salt](https://a.example/masthead-2.png)](https://a.example)\n\nFine.") == "Salt\nFine."
    assert text("Fine.\n\n![Salt](logo.png)\n\nDone.") == "Fine.\nDone."
    assert text("> **Ugo:** too slow\n> **Ida:** I wept") == "Ugo: too slow\nIda: I wept"
    assert text("A line\n**that** goes on") == "A line that goes on"


def test_markdown_loses_its_marks_and_keeps_its_words() -> None:
    text = (
        '# The *Long* Tide #2\n\nBy **Mara_Quill_x** on [Friday](http://x.y/z_(1) "t").\n\n![a still](a.jpg)\n\n'
        "> A quoted\n> *line*.\n\nProse with `code`, 5\\* and ****/5 and ***½, R&amp;B, ***both***.\n"
        "It wraps  \nand breaks.\n\n1. Cast: A\n2. Crew: B\n\n"
        "| Overall | 9.5 |\n|---|---|\n| Story | **9** |\n\n<div>Rating: 4/5</div>\n\n"
        "<https://x.y/> and [one][1] [brackets]\n\n[1]: http://x.y\n"
    )
    assert read(text, "a.md").text.split("\n") == [
        "The Long Tide #2",
        "By Mara_Quill_x on Friday.",
        "A quoted line.",
        "Prose with code, 5* and ****/5 and ***½, R&B, both. It wraps",
        "and breaks.",
        "Cast: A",
        "Crew: B",
        "Overall | 9.5",
        "Story | 9",
        "Rating: 4/5",
        "https://x.y/ and one [brackets]",
    ]


@pytest.mark.parametrize("path", ["a.txt", "a.md", "a.html"])
def test_bytes_that_are_no_text_are_not_taken(path: str) -> None:
    with pytest.raises(NotTakenError, match="no text"):
        read_document(RawFile(path, bytes(range(256)) * 12))


def test_a_text_with_some_control_characters_is_taken() -> None:
    garbled = "A film about the sea.\x07 It is \x1b[1mgood\x1b[0m, and it is long. " * 40
    assert "It is" in read_document(RawFile("a.txt", garbled.encode())).text
