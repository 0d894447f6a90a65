"""Patterns that are tried only where a text has their words."""

from __future__ import annotations

import pytest

from reporting.notation.patterns import Cues, Pattern, words_in

_PLAYS = Pattern(r"\b[Pp]lay(?:s|ed) ", words="plays played")
_OPEN = Pattern(r"\(\w", words="(")
_ANY = Pattern(r"\d")
_CUES = Cues((_PLAYS, _OPEN, _ANY))


@pytest.mark.parametrize(
    ("text", "possible"),
    [
        ("She plays a nurse.", {_PLAYS, _ANY}),
        ("Played by nobody.", {_PLAYS, _ANY}),
        ("SHE PLAYS A NURSE", {_PLAYS, _ANY}),
        ("The display (below)", {_OPEN, _ANY}),
        ("Nothing of the kind", {_ANY}),
        ("", {_ANY}),
    ],
)
def test_a_text_is_asked_for_whole_words_and_signs(text: str, possible: set[Pattern]) -> None:
    assert _CUES.possible(text) == possible


def test_words_are_told_apart_by_whatever_is_no_letter() -> None:
    assert words_in("2h45m: half-hour, Ki-jung’s") == {"h", "m", ":", "half", "hour", "Ki", "ki", "jung", "’", "s"}


_KNOWN = Pattern(r"(?:known|famous) for \w+", needs=("known", "famous"))


def test_a_pattern_within_a_text_finds_in_its_sentences_what_it_finds_anywhere() -> None:
    sentences = ("She is famous for tears.", "He is unknown here.", "Nobody is.")
    narrowed = _KNOWN.within("\n".join(sentences[:1]))
    assert narrowed is not None
    assert narrowed.needs == ("famous",)
    assert [bool(narrowed.search(each)) for each in sentences] == [bool(_KNOWN.search(each)) for each in sentences]
    assert narrowed.compiled is _KNOWN.compiled


def test_a_pattern_has_nothing_to_find_within_a_text_that_has_none_of_its_needs() -> None:
    assert _KNOWN.within("Nobody is.") is None
