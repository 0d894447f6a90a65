"""One form for each character. Does not test formats."""

from __future__ import annotations

import time

import pytest

from reporting.reading.cleaning import clean, told


@pytest.mark.parametrize(
    ("given", "cleaned"),
    [
        ("e\u0301", "\u00e9"),
        ("a\r\nb\rc\u2028d\u0085e\x0cf", "a\nb\nc\nd\ne\nf"),
        ("a\u00a0b\u2009c\td\u3000e", "a b c d e"),
        ("zero\u200bwidth\ufeff soft\u00adhyphen", "zerowidth softhyphen"),
        ("“curly” ‘quotes’ – and ★★★½", "“curly” ‘quotes’ – and ★★★½"),
        ("\u202eevil\u202c\x07\ue000\ufdd0\U0010ffff", "evil"),
        ("\u1112\u1161\u11ab", "\ud55c"),
    ],
)
def test_each_character_has_one_form(given: str, cleaned: str) -> None:
    assert clean(given)[0] == cleaned


def test_only_what_could_do_harm_is_counted() -> None:
    assert told(clean("a\u200bb\u00a0c")[1]) is None
    assert told(clean("\x07\x08\u202e")[1]) == "dropped 1 bidirectional control, 2 control characters"


def test_a_pile_of_accents_is_cut_and_takes_no_time() -> None:
    begun = time.process_time()
    text, dropped = clean("a" + "\u0301\u0327" * 200_000)
    assert len(text) <= 9
    assert dropped["piled-up accent"] == 399_992
    assert time.process_time() - begun < 5
