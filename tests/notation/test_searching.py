"""Plain words in a text: where they stand for themselves, in whatever case, and what a pattern finds around them."""

from __future__ import annotations

import re

import pytest

from reporting.notation.patterns import Pattern
from reporting.notation.searching import around, in_small_letters, places, standing

TEXTS = (
    "Teller, a teller of tales, is Teller's best. Storytellers tell; TELLER tells.",
    "Teller",
    "_Teller_ and Teller2 are none, “Teller” is.",
    "İstanbul: Teller",
    "",
)


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("words", ["Teller", "teller", "TELLER", "is Teller", "tell;"])
def test_standing_finds_what_a_pattern_between_two_word_ends_finds(text: str, words: str) -> None:
    pattern = re.compile(rf"\b{re.escape(words)}\b")
    assert list(standing(text, words)) == [match.start() for match in pattern.finditer(text)]
    assert list(standing(text, words, 3, 30)) == [match.start() for match in pattern.finditer(text, 3, 30)]


@pytest.mark.parametrize("text", TEXTS)
def test_places_finds_words_within_words_too(text: str) -> None:
    assert list(places(text, "tell")) == [match.start() for match in re.finditer("tell", text)]


@pytest.mark.parametrize("text", TEXTS)
def test_small_letters_stand_where_the_large_ones_stood(text: str) -> None:
    assert len(in_small_letters(text)) == len(text)
    assert in_small_letters(text).replace("i", "") == text.lower().replace("i̇", "i").replace("i", "")


@pytest.mark.parametrize("text", ["Rated 8. Rating: 7, rating: 6", "RATING: 5", "İ rating: 4", "nothing at all"])
def test_around_its_needles_a_pattern_finds_all_that_it_finds_alone(text: str) -> None:
    pattern = Pattern(r"(?i)rat(?:ed|ing):? (\d)")
    found = [match[0] for match in around(pattern, text, ("rating", "rated"), 1, 20)]
    assert found == [match[0] for match in pattern.finditer(text)]
