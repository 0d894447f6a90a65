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
