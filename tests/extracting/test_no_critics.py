"""Places and titles that stand where a critic would, and critics whose names resemble them."""

from __future__ import annotations

import pytest

from reporting.extracting.no_critics import is_place
from tests.extracting.saltmarsh import byline_of


def _critic(head: str, foot: str = "") -> str | None:
    critic = byline_of("x.txt", head, foot).critic
    return critic.value if critic else None


@pytest.mark.parametrize(
    "head",
    [
        "Saltmarsh review\n\nLido di Venezia | 3 September 2023",
        "Saltmarsh review\n\nLido di Venezia\n3 September 2023",
        "Saltmarsh\n\nBy Lido di Venezia",
        "Saltmarsh\n\nPotsdamer Platz | 18 February 2023",
        "Saltmarsh\n\nSan Sebastián | 24 September 2023",
        "Saltmarsh\n\nKarlovy Vary | 5 July 2023",
        "Saltmarsh\n\nPiazza Grande\n8 August 2023",
    ],
)
def test_a_place_signs_nothing(head: str) -> None:
    assert _critic(head) is None


def test_a_place_at_the_foot_signs_nothing_and_leaves_who_signs() -> None:
    assert _critic("Saltmarsh review", "— Lido di Venezia") is None
    assert _critic("Saltmarsh review", "– Nora Fitch, Lido di Venezia") == "Nora Fitch"
    assert _critic("Saltmarsh review\n\nBy Nora Fitch\nLido di Venezia | 3 September 2023") == "Nora Fitch"


@pytest.mark.parametrize(
    "head", ["Story: Sugar\n\nSaltmarsh\n12 May 2024", "Saltmarsh\n\nReview: Salt Road\n12 May 2024"]
)
def test_what_a_label_leads_to_in_ordinary_words_is_a_title(head: str) -> None:
    assert _critic(head) is None


def test_a_sentence_at_the_foot_that_begins_with_that_signs_nothing() -> None:
    assert _critic("Saltmarsh review", "That would be the one I shan't dwell on, a study of a salt mine.") is None


def test_a_name_that_the_text_prints_as_a_title_signs_nothing() -> None:
    assert _critic("Saltmarsh review\n\nIt is no ‘Sugar’, and no worse for it.", "Sugar") is None
    assert _critic("Saltmarsh review", "Pip") == "Pip"


def test_the_titles_of_a_listing_sign_nothing() -> None:
    listing = "\n\nSUGAR\nApple TV+, first 3 episodes\nA nice suit and a blue car.\nGrade: B"
    assert _critic("THE HERALD\n\nSALTMARSH\nNetflix, 97 minutes", listing) is None


@pytest.mark.parametrize(
    "head",
    [
        "Saltmarsh\n\nReview: Mark Brown\n12 May 2024",
        "Saltmarsh\n\nBy Mark Brown\n12 May 2024",
        "Saltmarsh\n\nBy Victor Platz\n12 May 2024",
        "Saltmarsh\n\nRebecca Lido | 12 May 2024",
    ],
)
def test_who_bears_a_given_name_signs(head: str) -> None:
    assert _critic(head) in ("Mark Brown", "Victor Platz", "Rebecca Lido")


@pytest.mark.parametrize(
    ("name", "place"),
    [("Lido di Venezia", True), ("Los Angeles", True), ("Cannes", True), ("Palais des Festivals", True),
     ("Maria di Napoli", False), ("Nora Fitch", False), ("Jane Street", False), ("Kim San", False)],
)  # fmt: skip
def test_places_by_their_words(name: str, place: bool) -> None:
    assert is_place(name) is place
