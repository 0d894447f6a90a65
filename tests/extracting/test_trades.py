"""The words for the trades: what is looked at before them leaves none of them out."""

from __future__ import annotations

import re

import pytest

from reporting.extracting.trades import NO_OTHER_TRADE, TRADE_LETTERS, TRADE_NOUNS, TRADE_WORDS

PREFIXED = (
    *("co-director", "series director", "film director", "TV director", "head writer", "lead writer", "film editor"),
    *("original score", "executive producer", "exec producer", "co-producer", "ep producer", "Director of Photography"),
)


@pytest.mark.parametrize("word", [*TRADE_NOUNS.split(), *PREFIXED])
def test_every_trade_begins_as_it_is_said_to(word: str) -> None:
    for written in (word, word.upper(), word.capitalize()):
        named = re.match(rf"(?i:{TRADE_WORDS})", written)
        assert named is None or re.match(TRADE_LETTERS, written)
    assert re.match(TRADE_LETTERS, word)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the director", True),
        ("the art director", False),
        ("the Art director", False),
        ("the drama director", True),
        ("the funeral director", False),
        ("director", True),
    ],
)
def test_another_trade_before_makes_it_another_one(text: str, found: bool) -> None:
    assert (re.search(rf"(?<![\w-]){NO_OTHER_TRADE}director", text) is not None) is found
