"""Which sentences tell of another title or an earlier season, and where the title itself is named."""

from __future__ import annotations

import pytest

from reporting.extracting.passage import Passage, passage
from reporting.model import Document


def _passage(text: str, *names: str) -> Passage:
    return passage(Document(id="review.txt", sha256="0" * 64, text=text), names)


def test_the_recap_of_an_earlier_season_is_foreign_up_to_the_next_heading() -> None:
    text = (
        "A Quick Recap of Riverbend #1\n"
        "Ada, played by Jo Marsh, left her village. She came back rich.\n"
        "What We Think\n"
        "The second run is calmer."
    )
    marks = [(at.text, at.foreign) for at in _passage(text, "Riverbend #2").sentences]
    assert marks == [
        ("A Quick Recap of Riverbend #1", True),
        ("Ada, played by Jo Marsh, left her village.", True),
        ("She came back rich.", True),
        ("What We Think", False),
        ("The second run is calmer.", False),
    ]


@pytest.mark.parametrize(
    ("sentence", "foreign"),
    [
        ("Riverbend #1 had four episodes.", True),
        ("Like Riverbend #1, Riverbend #2 is a weepie.", False),
        ("It never reaches the height of Riverbend #1.", False),
        ("Riverbend 2 has six episodes.", False),
    ],
)
def test_a_sentence_that_only_names_a_sequel_or_predecessor_is_foreign(sentence: str, foreign: bool) -> None:
    assert [at.foreign for at in _passage(sentence, "Riverbend #2").sentences] == [foreign]


def test_other_titles_capsules_are_foreign() -> None:
    found = _passage("Dune is long.\nIn brief\nLee (15) Kate Winslet is good. 4/5", "Dune").sentences
    assert [at.foreign for at in found] == [False, True, True, True]


@pytest.mark.parametrize(
    ("text", "name", "found"),
    [
        ("I saw WHIPLASH twice; whiplash hurts.", "Whiplash", ["WHIPLASH"]),
        ("“Belle” and belle", "Belle", ["Belle"]),
        ("Soundtrack 2 and Soundtrack #2", "Soundtrack #2", ["Soundtrack 2", "Soundtrack #2"]),
        ("Frieren takes her time.", "Frieren: Beyond Journey's End", ["Frieren"]),
        ("눈물의 여왕 is here", "눈물의 여왕", ["눈물의 여왕"]),
    ],
)
def test_the_title_is_found_in_its_spellings(text: str, name: str, found: list[str]) -> None:
    assert [text[a:b] for a, b in _passage(text, name).own] == found
