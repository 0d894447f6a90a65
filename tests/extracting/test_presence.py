"""Who is only spoken of, in a paragraph about those who act, and whom that makes a performer."""

from __future__ import annotations

import pytest

from reporting.extracting import extract
from reporting.model import Document

_HEAD = (
    "Saltmarsh is a fine, slow film about two sisters and a boat.\n"
    "Bo Ekdahl plays Marten and Ida Holmberg plays Agnes.\n"
)
_PARAGRAPH = "Nobody is bad. Bo Ekdahl is quietly superb and a joy. "


def _further(text: str) -> set[str]:
    review = extract(Document(id="r.txt", sha256="0" * 64, text=f"{_HEAD}{_PARAGRAPH}{text}\n"), ["Saltmarsh"])
    return {credit.actor for credit in review.cast} - {"Bo Ekdahl", "Ida Holmberg"}


@pytest.mark.parametrize(
    "text",
    [
        "The lovely Jon Mottram had sweated through his collar by the end.",
        "Nobody told Jon Mottram that this was a comedy.",
        "You also get Jon Mottram, for reasons that escape me.",
        "Even Jon Mottram looks bored.",
        "There's a nice bit with Jon Mottram and a goose.",
        "The scene with Jon Mottram and the goose is the funniest thing in it.",
        "Best in show: Jon Mottram.",
        "It was a treat to see Jon Mottram again.",
        "I had forgotten how good Jon Mottram is.",
        "With Jon Mottram on hand for the laughs, it can't go wrong.",
        "Can we talk about Jon Mottram?",
    ],
)
def test_whom_a_critic_speaks_of_as_of_a_performer_is_one(text: str) -> None:
    assert _further(text) == {"Jon Mottram"}


@pytest.mark.parametrize(
    "text",
    [
        "My friend Jon Mottram fell asleep.",
        "I saw it with Jon Mottram, who writes for another paper.",
        "Jon Mottram would have made a better film of this.",
        "She is no Jon Mottram.",
        "As Jon Mottram once said, the sea is patient.",
        "Thanks to Jon Mottram for the ticket.",
        "Jon Mottram's costumes are a treat.",
    ],
)
def test_others_are_none(text: str) -> None:
    assert _further(text) == set()
