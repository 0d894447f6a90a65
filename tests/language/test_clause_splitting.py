"""Clauses: where a sentence turns, and where it only seems to."""

import itertools
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reporting.language import clauses


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in clauses(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The leads are charming, but the plot drags.", ["The leads are charming", "but the plot drags."]),
        ("The leads are charming but the plot drags.", ["The leads are charming", "but the plot drags."]),
        (
            "Despite its slow, plodding first hour, it never stands still.",
            ["Despite its slow, plodding first hour", "it never stands still."],
        ),
        ("For all its din, it is a tidy picture.", ["For all its din", "it is a tidy picture."]),
        ("While Keum is adept, Noh seems rather rigid.", ["While Keum is adept", "Noh seems rather rigid."]),
        ("The music is lovely; the story is thin.", ["The music is lovely", "the story is thin."]),
        ("It looks very expensive — nobody can deny it.", ["It looks very expensive", "nobody can deny it."]),
        ("The songs are good, and they never get old.", ["The songs are good", "and they never get old."]),
        ("It is fun to watch despite its many flaws.", ["It is fun to watch", "despite its many flaws."]),
        ("It was long, although I didn’t mind.", ["It was long", "although I didn’t mind."]),
        (
            "The matter is dropped (a tear is produced) and nobody ever returns.",
            ["The matter is dropped", "(a tear is produced)", "and nobody ever returns."],
        ),
    ],
)
def test_turns(text: str, expected: list[str]) -> None:
    assert split(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Smart, funny, and warm throughout.",
        "It is a brief yet resonant escape from the news.",
        "It is nothing but a long advertisement.",
        "The series – on its own – is a heartfelt romance.",
        "Do Hyun-seo (played by Geum Sae-rok) teaches the piano.",
        "The music not only delights but also moves the story on.",
        "Slow but good.",
        "Good.",
    ],
)
def test_whole(text: str) -> None:
    assert split(text) == [text]


def test_offsets_are_into_the_text_not_the_sentence() -> None:
    text = "First one. The leads are charming, but the plot drags. Last one."
    assert [text[a:b] for a, b in clauses(text, 11, 54)] == ["The leads are charming", "but the plot drags."]


@given(
    st.text(alphabet="ab ,;-—()'\n", max_size=40),
    st.sampled_from(["but", "despite it", "and it is", "while", "for all"]),
)
def test_clauses_are_ordered_and_lose_no_word(text: str, word: str) -> None:
    text = f"{text} {word} {text}, {word} {text}"
    found = clauses(text, 0, len(text))
    assert all(first[1] <= second[0] for first, second in itertools.pairwise(found))
    letters = [character for character in text if character.isalpha()]
    assert [character for part in split(text) for character in part if character.isalpha()] == letters


@pytest.mark.parametrize("unit", ["--", "(", "( a b is c ) ", "a but ", ", and it ", "; ", "— it is — ", " ", "a, "])
def test_time_grows_with_length_only(unit: str) -> None:
    text = unit * (300_000 // len(unit))
    begun = time.process_time()
    clauses(text, 0, len(text))
    assert time.process_time() - begun < 5  # a quadratic one takes minutes
