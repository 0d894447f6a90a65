"""Sentences: what ends one and what does not. No scores here."""

import itertools
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reporting.language import sentences


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Chazelle made it with Dr. Who, i.e. nobody, vs. Mrs. Gray, a.k.a. Ms. Lee.",
        "Fletcher (J.K. Simmons) runs the band at St. Mary in the U.S. Army.",
        "It opened on Jan. 16, 2014 and Ep. 8 follows, as No. 3 did.",
        "We gave it 2.5/5, i.e. less than 3.5 of 5, e.g. Frank got 4.",
        "Soundtrack #2 is on Disney+ at 9.30 p.m. Korean time.",
        "And the songs... well, they wait… and wait.",
        "“Run!” he shouts, and “Why?” she asks.",
        "Mamma mia (really?) is what they sing (the mattresses! the karaoke!) here.",
        "See arts.example.com or node.js for more.",
        "2. The second point comes here.",
        "Robert Downey Jr. Productions made it with Warner Bros. Pictures.",
    ],
)
def test_one_sentence(text: str) -> None:
    assert split(text) == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It drags. She left.", ["It drags.", "She left."]),
        ("He said “never again.” She left.", ["He said “never again.”", "She left."]),
        ("(He dies.) Nobody cries.", ["(He dies.)", "Nobody cries."]),
        ("What?! No! yes? ok", ["What?!", "No!", "yes?", "ok"]),
        ("so the story. theres this lad", ["so the story.", "theres this lad"]),
        ("It was made in 2019. The cast is new.", ["It was made in 2019.", "The cast is new."]),
        ("Sohn plays K. He sings.", ["Sohn plays K.", "He sings."]),
        ("It was shot in the U.S. The cast is British.", ["It was shot in the U.S.", "The cast is British."]),
        ("The answer is no. It drags.", ["The answer is no.", "It drags."]),
        ("And yet... Nobody cares… “Still” works.", ["And yet...", "Nobody cares…", "“Still” works."]),
        ("That is the end.The rest is noise.", ["That is the end.", "The rest is noise."]),
        ("  One line \n\n another line\r\n", ["One line", "another line"]),
        ("Not great! Still. A-", ["Not great!", "Still.", "A-"]),
        ("눈물의 여왕. 좋다.", ["눈물의 여왕.", "좋다."]),
        ("", []),
        (" \n\t", []),
    ],
)
def test_several(text: str, expected: list[str]) -> None:
    assert split(text) == expected


@given(st.text(alphabet="aA.!?… \n\"'”()1,-—é한", max_size=60))
def test_sentences_are_trimmed_ordered_and_lose_no_letter(text: str) -> None:
    found = sentences(text)
    assert all(text[start:end] == text[start:end].strip() != "" for start, end in found)
    assert all(first[1] <= second[0] for first, second in itertools.pairwise(found))
    assert "".join("".join(split(text)).split()) == "".join(text.split())


@pytest.mark.parametrize("unit", ["It drags, and it is long. ", "a (b! c ", ". ", "...", "A.", '."', " ", "word "])
def test_time_grows_with_length_only(unit: str) -> None:
    begun = time.process_time()
    sentences(unit * (1_000_000 // len(unit)))
    assert time.process_time() - begun < 5  # a quadratic one takes minutes
