"""Saved articles as PDF, made here line by line. Does not test what is set apart of their text."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

import pytest

from reporting.model import Document
from reporting.reading import RawFile, RawTitle, read_document, read_title
from reporting.reading.gathering import NotTakenError

Printed = tuple[float, float, float, str]
"""Left edge, height, size, words."""


def pdf(pages: Sequence[Sequence[Printed]], info: str = "", streams: Sequence[bytes] = ()) -> bytes:
    """A PDF with these lines; `streams` take the place of the pages' own."""
    contents = list(streams) or [
        "\n".join(f"BT /F {size} Tf {x} {y} Td ({_escaped(text)}) Tj ET" for x, y, size, text in page).encode("cp1252")
        for page in pages
    ]
    kids = " ".join(f"{5 + 2 * i} 0 R" for i in range(len(contents)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>", f"<</Type/Pages/Kids[{kids}]/Count {len(contents)}>>".encode(),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>", f"<<{info}>>".encode(),
    ]  # fmt: skip
    for i, content in enumerate(contents):
        packed = zlib.compress(content)
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents %d 0 R/Resources<</Font<</F 3 0 R>>>>>>"
            % (6 + 2 * i)
        )
        objects.append(b"<</Length %d/Filter/FlateDecode>>stream\n%b\nendstream" % (len(packed), packed))
    out, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    trailer = b"trailer<</Size %d/Root 1 0 R/Info 4 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, len(out))
    return out + b"xref\n0 %d\n0000000000 65535 f \n%b%b" % (len(objects) + 1, table, trailer)


def _escaped(text: str) -> str:
    return text.replace("(", r"\(").replace(")", r"\)")


def column(*lines: str, top: float = 700, left: float = 60) -> list[Printed]:
    """Lines below each other; an empty one leaves a gap."""
    return [(left, top - 14 * i, 12, line) for i, line in enumerate(lines) if line]


def read(data: bytes) -> Document:
    return read_document(RawFile("a.pdf", data), {}, ["The Long Tide"])


def lines(document: Document) -> list[str]:
    return document.text[document.body :].split("\n")


PARAGRAPH = (
    "The picture begins with a boat that nobody wants and ends with",
    "a storm that everybody saw coming, which is a pity, because in",
    "between stands a man who has something to say about the sea.",
)
JOINED = " ".join(PARAGRAPH)


def test_paragraphs_are_joined_and_short_lines_are_not() -> None:
    head = ("The Long Tide", "", "By Mara Quill", "4 March 2022", "")
    page = column(*head, *PARAGRAPH, "", *PARAGRAPH, "", "Director: Kim Poe", "Cast: Sam Orr", "3/5")
    document = read(pdf([page]))
    assert document.format == "pdf"
    assert lines(document) == [
        "The Long Tide", "By Mara Quill", "4 March 2022", JOINED, JOINED, "Director: Kim Poe", "Cast: Sam Orr", "3/5",
    ]  # fmt: skip


def test_an_indented_line_begins_a_paragraph() -> None:
    first = [(60.0, 700.0 - 14 * i, 12.0, line) for i, line in enumerate(PARAGRAPH)]
    second = [(75.0 if i == 0 else 60.0, 658.0 - 14 * i, 12.0, line) for i, line in enumerate(PARAGRAPH)]
    assert lines(read(pdf([[*first, *second]]))) == [JOINED, JOINED]


def test_a_paragraph_goes_on_over_the_page_and_heads_and_feet_are_taken_out() -> None:
    pages = [
        [(60, 780, 9, "The Harbour Gazette"), *column(*body), (300, 20, 9, str(number))]
        for number, body in ((7, (*PARAGRAPH, "", *PARAGRAPH[:2])), (8, (PARAGRAPH[2], "", *PARAGRAPH, "", "3/5")))
    ]
    document = read(pdf(pages))
    assert lines(document) == ["The Harbour Gazette", JOINED, JOINED, JOINED, "3/5"]
    assert [(document.text[a.start : a.end], a.kind) for a in document.asides] == [("The Harbour Gazette", "menu")]
    assert document.notes == ("the heads and feet of its pages are taken out (4 lines)",)


def test_what_a_browser_prints_on_every_page() -> None:
    pages = [
        [
            (20, 785, 8, "11/22/26, 1:42 AM"), (200, 785, 8, "The Long Tide review | The Gazette"), *column(*body),
            (20, 10, 8, "https://gazette.example/tide"), (560, 10, 8, f"{number}/2"),
        ]
        for number, body in ((1, ("By Mara Quill", "", *PARAGRAPH)), (2, (*PARAGRAPH, "", "3/5")))
    ]  # fmt: skip
    document = read(pdf(pages))
    assert lines(document) == ["The Long Tide review | The Gazette", "By Mara Quill", JOINED, JOINED, "3/5"]
    found = document.metadatum("url")
    assert found is not None
    assert (document.text[found.start : found.end], found.origin) == ("https://gazette.example/tide", "page")


def test_a_mark_at_the_foot_of_a_page_stays() -> None:
    assert lines(read(pdf([[*column(*PARAGRAPH), (60, 30, 12, "3/5")]])))[-1] == "3/5"


def test_divided_words_are_mended() -> None:
    body = column(
        "The picture begins with a boat that nobody wants and it is diffi-",
        "cult to say why, because a well-known captain (Sam Orr) who re-",
        "mains the best thing here by a wide margin has an easy and self-",
        "conscious way with storms, and everybody saw that old storm com-",
        "ing.",
    )
    (text,) = lines(read(pdf([body])))
    for word in ("difficult", "well-known", "remains", "self-conscious", "coming."):
        assert word in text.split()


def test_compounds_keep_their_hyphen_where_words_are_divided() -> None:
    body = column(
        "The picture begins with a boat that nobody wants and it is diffi-",
        "cult to say why, because this is the first film by the Edinburgh-",
        "born Ida Holmberg and is set in a town beside the sea. An Oscar-",
        "winning captain with an easy way about her in every storm re-",
        "mains the best thing here by a mile, and beside her a Leeds-",
        "based harbour pilot is the next best of all of them, and a child-",
        "like sailor with a song about the boat that he has lost is un-",
        "like anybody. In Hamburg there is, as ever, no great Hamburg-",
        "wide fleet of boats.",
    )
    text = " ".join(lines(read(pdf([body]))))
    for words in (
        "difficult", "Edinburgh-born Ida", "Oscar-winning captain", "remains", "Leeds-based", "childlike", "unlike",
        "Hamburg-wide fleet",
    ):  # fmt: skip
        assert words in text


def test_names_of_syllables_keep_their_hyphen_where_words_are_divided() -> None:
    body = column(
        "The picture begins with a boat that nobody wants and it is diffi-",
        "cult to say why, because the widow (Kim Hye-jin) and her son, Ki-",
        "woo, have an easy way about them, and the old captain Chung-",
        "sook, with a song about the boat that he has lost, is un-",
        "like anybody else in it. Somebody in it is called Min-ah, re-",
        "mains aboard to the end, and likes the town of Copen-",
        "hagen.",
    )
    text = " ".join(lines(read(pdf([body]))))
    for words in ("difficult", "Ki-woo", "Chung-sook", "unlike", "remains", "Copenhagen."):
        assert words in text


def test_without_such_names_a_word_of_two_syllables_is_mended() -> None:
    body = column(
        "The picture begins with a boat that nobody wants and it is diffi-",
        "cult to say why, because its captain is a man by the name of Han-",
        "son, and everybody else in it has a way about them that re-",
        "mains.",
    )
    assert "Hanson," in lines(read(pdf([body])))[0]


def test_where_a_machine_divided_with_a_sign_of_its_own_the_plain_one_was_written() -> None:
    body = column(
        "The picture begins with a boat that nobody wants and it is diffi\u00ad",
        "cult to say why, because its captain is a woman called Mary-",
        "beth, and everybody else in it has a way about them that re\u00ad",
        "mains.",
    )
    (text,) = lines(read(pdf([body])))
    for words in ("difficult", "Mary-beth", "remains"):
        assert words in text


def test_the_lines_of_a_box_of_credits_are_not_joined() -> None:
    starring = (
        "Starring: Sam Orr, Odile Marchbanks, Ida Ekholm, Tom Hall",
        "and Jo Seagrave with the sailors of old Whitby town",
    )
    body = column("The Long Tide", "", "Dir: Kim Poe", *starring, "Cert 15, 132 mins", "", *PARAGRAPH)
    assert lines(read(pdf([body])))[1:] == ["Dir: Kim Poe", " ".join(starring), "Cert 15, 132 mins", JOINED]


def test_a_paragraph_is_joined_where_a_line_of_it_begins_with_a_label() -> None:
    body = (
        "The picture begins with a boat that nobody wants and ends in",
        "Season 2 of the series with a storm that was long in coming.",
    )
    assert lines(read(pdf([column(*body)]))) == [" ".join(body)]


HEADED = [(60.0, 790.0, 8.0, "THE OXBOW REVIEW"), (250.0, 20.0, 12.0, "14 | June 2019")]


def test_the_running_head_and_foot_of_a_single_page_are_taken_out() -> None:
    page = [*column("The Long Tide", "", "By Mara Quill", "", *PARAGRAPH, "", *PARAGRAPH, "", "3/5"), *HEADED]
    document = read(pdf([page]))
    assert lines(document) == [
        "THE OXBOW REVIEW", "14 | June 2019", "The Long Tide", "By Mara Quill", JOINED, JOINED, "3/5",
    ]  # fmt: skip
    assert [aside.kind for aside in document.asides] == ["menu"]


@pytest.mark.parametrize("last", ["3/5", "Mara Quill", "4 | 5", "Out on Friday."])
def test_what_stands_apart_above_and_below_a_single_page_and_is_the_reviews_stays(last: str) -> None:
    page = [(60.0, 790.0, 12.0, "The Long Tide"), *column("By Mara Quill", "", *PARAGRAPH, "", *PARAGRAPH, "", "So.")]
    document = read(pdf([[*page, (60.0, 20.0, 12.0, last)]]))
    assert (lines(document)[0], lines(document)[-1]) == ("The Long Tide", last)
    assert document.aside_at(document.text.rindex(last)) is None


def test_written_hyphens_stay_where_no_word_is_divided() -> None:
    wide = [
        *PARAGRAPH[:2],
        "which makes for a slow and thoughtful film about a lamp-",
        "lit harbour and its people, told at length and with care.",
    ]
    assert "lamp-lit harbour" in lines(read(pdf([column(*wide)])))[0]


def test_what_the_file_says_of_itself_is_a_note_and_no_byline() -> None:
    info = "/Title(Tide)/Author(Office Printer)/CreationDate(D:20261122015043Z)"
    document = read(pdf([column(*PARAGRAPH)], info))
    assert document.metadata == ()
    assert document.notes == (
        "the file itself names as title “Tide”, as author “Office Printer”, as day of making “2026-11-22”; "
        "that is not taken for a byline",
    )


ENCRYPTED = "/Filter/Standard/V 1/R 2/Length 40/P -4/O<" + "41" * 32 + ">/U<" + "42" * 32 + ">"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (pdf([[]]), "has no layer of text"),
        (b"%PDF-1.4 and nothing more", "is no PDF that can be read"),
        (b"", "is no PDF that can be read"),
        (
            pdf([column(*PARAGRAPH)]).replace(b"/Info 4 0 R", f"/Encrypt<<{ENCRYPTED}>>/ID[<00><00>]".encode()),
            "is protected by a password",
        ),
        (pdf([], streams=[b" " * 300_000_000]), "(has no layer of text|cannot be taken apart)"),
    ],
)
def test_what_cannot_be_read_is_named_with_the_remedy(data: bytes, reason: str) -> None:
    with pytest.raises(NotTakenError, match=reason):
        read(data)
    raw = RawTitle("tide", (RawFile("a.pdf", data), RawFile("title.toml", b'name = "Tide"')))
    readings = read_title(raw)
    assert [each.path for each in readings.left_out] == ["a.pdf"]
    assert [problem.kind for problem in readings.problems] == ["unread file"]


def test_a_broken_page_does_not_spoil_the_others() -> None:
    good = "\n".join(f"BT /F 12 Tf 60 {700 - 14 * i} Td ({line}) Tj ET" for i, line in enumerate(PARAGRAPH)).encode()
    assert lines(read(pdf([], streams=[b"BT /F 12 Tf (((", good]))) == [JOINED]


def test_pages_beyond_the_limit_are_told() -> None:
    document = read(pdf([column(f"Page {n} tells of a boat, a storm and a man.") for n in range(203)]))
    assert "has 203 pages, of which the first 200 are read" in document.notes
