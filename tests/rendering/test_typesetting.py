"""Text made fit to be set: what is dropped, what is named, where lines may break."""

from __future__ import annotations

import pytest

from reporting.rendering.typesetting import Glyphs, at_spaces, breakable, clean


def _latin(text: str) -> Glyphs:
    return Glyphs(lambda character: character < "\u0250" or character in text)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("plain", "plain"),
        ("bell\x07 and escape\x1b", "bell and escape"),
        ("line\u2028separator\ttab", "line separator tab"),
        ("\u202eright to left\u202c", "right to left"),
        ("private \ue000, lone \ud800, none \uffff", "private , lone , none "),
        ("소리\u200d", "소리\u200d"),
    ],
)
def test_what_breaks_a_renderer_is_dropped(text: str, kept: str) -> None:
    assert clean(text) == kept


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        ("café", "café"),
        ("cafe\u0301 한", "café [hangul syllable han]"),
        ("한국어", "[Hangul, 3 characters]"),
        ("👨\u200d👩\ufe0f!", "[man][woman]!"),
        ("x\u0378", "x[u+0378]"),
    ],
)
def test_what_has_no_glyph_is_named(text: str, drawn: str) -> None:
    assert _latin("").drawable(text) == drawn


def test_what_has_no_glyph_is_remembered() -> None:
    glyphs = _latin("한")
    glyphs.drawable("한국")

    assert glyphs.missing == {"국"}


def test_long_words_break_every_twenty_characters() -> None:
    assert breakable("a " + "x" * 45) == "a " + "\u200b".join(("x" * 20, "x" * 20, "x" * 5))
    assert breakable("x" * 39) == "x" * 39


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Wissenschaftskommunikation", "The Wissen-schafts-kom-muni-kation"),
        ("uncharacteristically", "unchar-acter-ist-ically"),
        ("a straight word", "a straight word"),
        (
            "https://www.lantern.example.org/reviews/the-long-one",
            "https://www|.lantern|.example|.org/|reviews/|the-long-one",
        ),
        ("02_second_of_the_lanterns.md", "02_|second_|of_|the_|lanterns|.md"),
    ],
)
def test_long_words_break_between_syllables_and_addresses_at_joints(text: str, told: str) -> None:
    assert breakable(text).replace("\u00ad", "-").replace("\u200b", "|") == told


def test_korean_breaks_at_spaces() -> None:
    assert at_spaces("음악 드라마") == "음\u2060악 드\u2060라\u2060마"
