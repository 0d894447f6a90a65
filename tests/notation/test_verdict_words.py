"""Verdicts in words: what a cell or a line says that has no points."""

import pytest

from reporting.notation import find_scores
from reporting.notation.verdict_words import said_verdict


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Fresh", "positive"),
        ("Rotten", "negative"),
        ("Certified Fresh", "positive"),
        ("Highly recommended!", "positive"),
        ("NOT RECOMMENDED", "negative"),
        ("Mixed", "mixed"),
        ("mostly positive", "positive"),
        ("two thumbs up", "positive"),
        ("Thumbs-down", "negative"),
        ("👎", "negative"),
        ("Positiv", "positive"),
        ("mitigé", "mixed"),
        ("호평", "positive"),
        ("A fresh take on the whodunit", None),
        ("4/5", None),
        ("N/A", None),
        ("-", None),
        ("", None),
        ("fresh " * 20, None),
    ],
)
def test_a_verdict_alone_says_what_it_says(text: str, said: str | None) -> None:
    assert said_verdict(text) == said


@pytest.mark.parametrize(
    ("text", "printed", "value"),
    [
        ("Two thumbs way up.", "Two thumbs way up", "thumbs up"),
        ("It gets a big thumbs-down from me.", "a big thumbs-down", "thumbs down"),
        ("One thumb up, one thumb down.", "One thumb up, one thumb down", "thumbs divided"),
        ("Thumbs sideways.", "Thumbs sideways", "thumbs divided"),
        ("A joy.\n👍👍", "👍👍", "thumbs up"),
        ("Verdict: Recommended", "Recommended", "recommended"),
        ("Our Call: STREAM IT. The cast is a joy.", "STREAM IT", "stream it"),
    ],
)
def test_thumbs_are_a_mark_in_words(text: str, printed: str, value: str) -> None:
    (found,) = find_scores(text)
    assert (found.printed, found.value, found.scale, found.shape) == (printed, value, None, "verdict")


@pytest.mark.parametrize(
    "text",
    [
        "Verdict: guilty", "Verdict: good fun if you like boats", "The verdict is good.",
        "He twiddles his thumbs up there", "a thumbs-up emoji", "Thumbs up: the boats", "Thumbs down for the ending",
        "👍\nThe boats\n👎\nThe gulls", "Nice one 👍 and so on", "He held his thumb down",
    ],
)  # fmt: skip
def test_thumbs_in_other_uses_are_none(text: str) -> None:
    assert [mark for mark in find_scores(text) if mark.shape == "verdict"] == []
