"""How much is read of one document, at its bounds: as much as may be is read, and beyond it the report says so."""

from __future__ import annotations

import pytest

from reporting.errors import SourceError
from reporting.language import sentences
from reporting.pipeline import know
from reporting.reading import RawFile, RawTitle, read_title
from reporting.reading.documents import MOST_CHARACTERS, MOST_LINES
from reporting.reading.sheets import LARGEST_CELL, MOST_COLUMNS
from reporting.settings import Options

TITLE = RawFile("title.toml", b'name = "Harbour Lights"\n')


def read(name: str, text: str) -> tuple[list[str], list[str]]:
    """The texts of a file's documents, and what is told of them and of the file."""
    readings = read_title(RawTitle("x", (RawFile(name, text.encode()), TITLE)))
    documents = [each for each in readings.documents if each.id.startswith(name)]
    told = [*(problem.message for problem in readings.problems), *(each.reason for each in readings.left_out)]
    return [each.text for each in documents], [*told, *(note for each in documents for note in each.notes)]


def test_the_characters_of_a_document() -> None:
    assert (MOST_CHARACTERS, MOST_LINES) == (200_000, 20_000)
    line = "Harbour Lights is a warm and lovely film that one likes to see again.\n\n"
    (text,), told = read("a.txt", line * (MOST_CHARACTERS // len(line)))
    assert text.count("warm") == MOST_CHARACTERS // len(line)
    assert told == []
    (text,), told = read("a.txt", line * (MOST_CHARACTERS // len(line) + 200))
    assert len(text) <= MOST_CHARACTERS
    assert "characters, of which the first 200,000 are read" in told[0]


def test_the_lines_of_a_document() -> None:
    (text,), told = read("a.txt", "a b\n" * MOST_LINES)
    assert (text.count("a b"), told) == (MOST_LINES, [])
    (text,), told = read("a.txt", "a b\n" * (MOST_LINES + 1))
    assert text.count("a b") == MOST_LINES
    assert told[-1] == "has 20,001 lines, of which the first 20,000 are read"


def test_the_columns_and_cells_of_a_table() -> None:
    assert (MOST_COLUMNS, LARGEST_CELL) == (100, 200_000)
    head = ["outlet", *(f"x{number}" for number in range(MOST_COLUMNS - 2)), "text"]
    row = ["Tide", *("y" for _ in head[2:]), "A warm film."]
    for more, found in ((0, 1), (1, 0)):
        lines = [",".join([*each[:1], *(["z"] * more), *each[1:]]) for each in (head, row)]
        assert sum("A warm film." in text for text in read("a.csv", "\n".join(lines))[0]) == found
    for size, told in ((LARGEST_CELL, False), (LARGEST_CELL + 1, True)):
        reasons = read("a.csv", f'outlet,text\nTide,"{"a" * size}"\n')[1]
        assert any("has a cell of more than 200,000 characters" in reason for reason in reasons) is told


def test_the_characters_of_a_sentence() -> None:
    whole = "word " * 399 + "word."
    assert sentences(whole) == [(0, len(whole))]
    found = sentences("word " * 1_000)
    assert max(end - start for start, end in found) <= 2_000
    assert len(found) == 3


def test_the_marks_of_a_document() -> None:
    review = "Harbour Lights is a superb film by Ann Rowe, warm and lovely from first to last.\n\nWe gave it "
    told = "prints more than 400 marks, as no review does, and was left unread"
    for count, unread in ((400, False), (401, True)):
        files = (RawFile("a.md", (review + ", ".join(["4/5"] * count)).encode()), TITLE)
        (reviewed,) = know(RawTitle("x", files), Options()).reviews
        assert (told in (reviewed.unread or "")) is unread
        assert reviewed.rating is not None


def test_the_length_of_a_line_of_title_toml() -> None:
    with pytest.raises(SourceError, match="line 1"):
        read_title(RawTitle("x", (RawFile("title.toml", b'name = "T" # ' + b"x" * 20_001),)))


def test_the_people_of_a_title() -> None:
    first = (
        "Ann Ben Carl Dora Emil Fay Gus Hugo Ida Jon Kai Lena Max Nora Otto Pia Rosa Sven Tara Udo Vera Wim Yves Zoe"
    )
    last = "Ashby Birch Crane Dunn Eames Frost Grant Hale Irons Joyce Kent Lowe Marsh Penn Quill Reeve Stone Thorne"
    last += " Upton Vance Wells York"
    names = [f"{a} {b}" for b in last.split() for a in first.split()]
    review = "Harbour Lights is a warm and lovely film, superb from first to last.\n\nCast: {}\n"
    for files, told in ((2, 0), (3, 1)):
        casts = (", ".join(names[at : at + 180]) for at in range(0, 180 * files, 180))
        raw = (RawFile(f"{number}.txt", review.format(cast).encode()) for number, cast in enumerate(casts))
        dossier = know(RawTitle("x", (*raw, TITLE)), Options())
        assert (len(dossier.cast) == 500) is bool(told)
        assert sum(", 500 at most." in problem.message for problem in dossier.problems) == told
