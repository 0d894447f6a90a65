"""Names that only ever open sentences, and names in the square brackets of trade papers."""

from __future__ import annotations

import pytest

from reporting.extracting.opening_names import opening_names
from tests.extracting.saltmarsh import cast_of


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Yuzuha, who dreams of the sea, keeps the shop.", {"Yuzuha"}),
        ("Tadanori’s boat leaks. Nobody minds.", {"Tadanori"}),
        ("Ekdahlen rows out. Then it rains. Ekdahlen drowns.", {"Ekdahlen"}),
        ("Kuroe is drowned in the second act.", {"Kuroe"}),
        ("Unspooling slowly, it bores. Sumptuously shot, it charms.", set()),
        ("Twisty is the word. Nobody, who saw it, slept.", set()),
        ("Buyers, who know best, left. Buyers are like that.", set()),
        ("Zyx came once and never again.", set()),
    ],
)
def test_words_that_are_no_other_are_names_where_they_open_sentences(text: str, names: set[str]) -> None:
    assert {text[start:end] for start, end in opening_names(text)} == names


def test_a_part_that_only_opens_sentences_is_paired() -> None:
    text = "Yuzuha, who dreams of the sea, is played as a girl by Mari Ohno and in her forties by Ida Holmberg."
    assert cast_of(text, foot="") == {("Mari Ohno", "Yuzuha"), ("Ida Holmberg", "Yuzuha")}


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Soon the widow Agnes Roe [Ida Holmberg] keeps a gun in the churn.", {("Ida Holmberg", "Agnes Roe")}),
        ("The pilot is Marten [Bo Ekdahl], who drinks.", {("Bo Ekdahl", "Marten")}),
        ("“He [the pilot] never learns,” says a friend of mine.", set()),
        ("[Advertisement] Nobody here is worth a word.", set()),
    ],
)
def test_square_brackets_are_read_as_round_ones(text: str, pairs: set[tuple[str, str | None]]) -> None:
    assert cast_of(text, foot="") == pairs
