"""The critic's mark for the whole, among readers' marks, marks for single seasons and marks for a book."""

from __future__ import annotations

import pytest

from reporting.extracting.passage import passage
from reporting.extracting.rating import read_rating
from reporting.reading import RawFile, read_document
from tests.extracting.saltmarsh import told_by

_TEXT = (
    "Saltmarsh\n\nTwo sisters inherit a boat and a debt, and neither of them can swim. The older one wants to sell it. "
    "It is as quiet as a harbour in February, and nobody is any happier for it when the spring comes round.\n\n"
)


@pytest.mark.parametrize(
    ("marks", "value", "scale"),
    [
        ("3 stars out of 5\n\nYou say: 4.4 / 5 (1,017 votes)", 3.0, 5.0),
        ("3 stars out of 5\n\nYour rating: 4.4/5", 3.0, 5.0),
        ("3 stars out of 5\n\nWhat it scored: 4.4/5 (based on 310 ratings)", 3.0, 5.0),
        ("Acting 8/10\nStory 5/10\n\nTOGETHER: 6/10\n\n(for compare: Mudlark 9/10, Estuary 8/10)", 6.0, 10.0),
        ("My sister's note: 10 / 10 (she is nineteen)\n\nNOTA DA JOSIE: 6,5 / 10", 6.5, 10.0),
        ("Season 1: 9/10\nSeason 2: 10/10\nSeason 3: 8.5/10\n9.5/10\nfor the whole series", 9.5, 10.0),
        ("Season one: 9/10\nSeason two: 6/10\nAll in all: 7/10", 7.0, 10.0),
        ("Series 1: 9/10 | Series 2: 6/10\n\n7/10 for the lot", 7.0, 10.0),
        ("Season two: 6/10 (Season one had 9 from me.)", 6.0, 10.0),
        ("Mark: 9 (we go to ten; the treasurer's 6 has been minuted)", 9.0, 10.0),
        ("Score: 7 (our marks go up to ten)", 7.0, 10.0),
        ("My evaluation: 4 of 10 dumplings", 4.0, 10.0),
        (
            "Mud Subs score: 8/10\nFor the record, my 2020 so far: Estuary 9, Harbour 8.5, Mudlark 6 (the hair)",
            8.0,
            10.0,
        ),
        ("The book | A\nThe film | C-", "C-", "letter"),
        ("The novel | B+\nThe movie | B-", "B-", "letter"),
    ],
)
def test_the_mark_for_the_whole(marks: str, value: float | str, scale: float | str) -> None:
    document = read_document(RawFile("r.txt", f"{_TEXT}{marks}\n".encode()), {}, ["Saltmarsh"])
    found = read_rating(passage(document, ["Saltmarsh"]))
    assert found is not None
    assert (found.value.value, found.value.scale) == (value, scale)


@pytest.mark.parametrize(
    "marks",
    [
        "You say: 4.4 / 5 (1,017 votes)",
        "Score: 15 (violence)",
        "On a fuller stomach I'd have given it three stars out of five.",
        "I'd give it four and a half stars if I gave stars, and I don't.",
        "I don't do stars here. (The novel got three out of five from me in 2018.)",
        "Also in the pot\n\nEstuary ends tonight. Una Bell did what she could. Two mops out of five.",
        "3 hozzászólás\n> marek: what do you mean, dull? 10 points\n> Peti: I stopped there. 3/10\n> Zsuzsa: rice",
    ],
)
def test_no_mark_of_the_critics(marks: str) -> None:
    document = read_document(RawFile("r.txt", f"{_TEXT}{marks}\n".encode()), {}, ["Saltmarsh"])
    assert read_rating(passage(document, ["Saltmarsh"])) is None


@pytest.mark.parametrize(
    ("foot", "rating"),
    [
        ("Comments 4\nmarek79: Dull. 2/10\nzuza: I liked it\nola_b: Come for coffee", None),
        ("My herring-meter: 8,5 von 10\n\n2 Kommentare\nUwe: langweilig. 3/10\nKathi: Danke!", (8.5, 10.0)),
        ("READER POLL: 10/10 loved it (71%) 7/10 liked it (18%)", None),
        ("★★★\n\n★★★★★ Unmissable ★★★★ Very good ★★★ Fair ★★ Poor ★ Dire", (3.0, 5.0)),
        ("“No heart at all.” – Carys, Swansea, who gives Saltmarsh 10/10", None),
        ("Postbag\n\nSeveral of you asked about Muddy Water. It is a joy from the first frame; 8/10 from me.", None),
        ("Grade (episodes 1-3): B-", ("B-", "letter")),
    ],
)
def test_whose_mark_it_is(foot: str, rating: tuple[float | str, float | str] | None) -> None:
    assert told_by("r.txt", f"{{HEAD}}\n\n{{TEXT}}\n\n{foot}\n")["rating"] == rating
