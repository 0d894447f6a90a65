"""Sentences that speak of people in a story as of something made, and those that tell what the people do."""

from __future__ import annotations

import pytest

from reporting.extracting.treated import speaks_of_making


@pytest.mark.parametrize(
    "sentence",
    [
        "He's written like a puppy.",
        "She has been written as the conscience of the village.",
        "The mother is drawn with an old brush.",
        "She's been given a question mark to play and she very nearly bends it into a person.",
        "The elder sister has been given a haircut and a strobe light and asked to make do.",
        "Pim is there to be kindly turned down, at length.",
        "They exist only to have things explained to them.",
        "Lew Arden's Pim is a mere cartoon.",
        "For the rest they're statues.",
        "The bosses are cartoons.",
        "She isn't a person so much as a recommendation.",
        "He's a one-joke creation.",
        "As for Pim, he gets to stand in a radio studio.",
        "Any of these might have made a story.",
        "The second pair of lovers would have been cut by a braver editor.",
        "He holds forth about doughnuts until one longs for the bell.",
        "She is turned down and one tires of it before she does.",
    ],
)
def test_people_are_spoken_of_as_made(sentence: str) -> None:
    assert speaks_of_making(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "He is written off by the doctors and goes home.",
        "She is drawn into a plot against the mayor.",
        "He is given a week to find the money.",
        "The widow is left with three children and a debt.",
        "Pim is there when the bridge falls.",
        "She is there to collect the rent.",
        "He gets the letter on a Tuesday.",
        "The older one would rather stay, the younger one can hardly wait.",
        "He could have told her, and does not.",
        "Maeve is a teacher in a village without children.",
        "A man and a woman fall in love as for the first time.",
    ],
)
def test_what_happens_is_not(sentence: str) -> None:
    assert not speaks_of_making(sentence)
