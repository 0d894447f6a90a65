"""What the headings of sections and the labels of lines say of what stands under them."""

from __future__ import annotations

import pytest

from reporting.extracting import extract
from reporting.extracting.judging import judged
from reporting.extracting.passage import People, passage
from reporting.extracting.sections import sections
from reporting.model import Document


def _document(text: str) -> Document:
    return Document(id="r.txt", sha256="0" * 64, text=text)


def _sides(text: str) -> list[int]:
    return list(sections(judged(passage(_document(text), ["Saltmarsh"]), People())))


@pytest.mark.parametrize(
    ("heading", "side"),
    [
        ("What works", 1),
        ("What doesn’t", -1),
        ("THE GOOD", 1),
        ("The not so good", -1),
        ("Pros:", 1),
        ("Cons", -1),
        ("What I loved", 1),
        ("What I didn’t love", -1),
        ("[WHAT IS GOOD]", 1),
        ("Moans", -1),
        ("The best", 1),
        ("The best film of the year", 0),
        ("The story", 0),
        ("What is it about", 0),
    ],
)
def test_a_heading_says_which_way_its_section_goes(heading: str, side: int) -> None:
    assert _sides(f"{heading}\nThe boat is blue and it goes out at dawn.")[1:] == [side]


def test_the_next_heading_ends_a_section_unless_it_names_a_part() -> None:
    text = "What works\nThe boat is blue.\nThe music\nIt is there.\nWhere to watch\nIt is on at the Tivoli."
    assert _sides(text) == [1, 1, 1, 1, 0, 0]


def test_a_label_counts_for_its_line_alone() -> None:
    assert _sides("Pros: the boat, the sea.\nCons: the length.\nThe boat is blue and it goes out at dawn.") == [
        1,
        -1,
        0,
    ]


def test_what_is_neither_praise_nor_blame_goes_as_its_section_does() -> None:
    text = "Saltmarsh is a joy from its first shot to its last.\nWhat doesn’t\n"
    text += (
        "The score is mostly an oboe and a man with a drum.\nWhat works\nThe script is superb. The songs are lovely."
    )
    review = extract(_document(text), ["Saltmarsh"])
    oboe = {opinion.stance for opinion in review.opinions if "oboe" in opinion.spans[0].text}
    assert oboe == {"negative"}
