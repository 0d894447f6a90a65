"""A name behind "by" at the end of a line: of whom the sentence tells, or who signs."""

from __future__ import annotations

import pytest

from reporting.extracting import extract
from reporting.reading import RawFile, read_document

_HEAD = (
    "Saltmarsh\n\nTwo sisters inherit a boat and a debt, and neither of them can swim. The older one wants to sell it. "
    "It is as quiet as a harbour in February.\n\n"
)


def _signed_and_cast(last: str) -> tuple[str | None, list[str]]:
    review = extract(read_document(RawFile("r.txt", f"{_HEAD}{last}\n".encode()), {}, ["Saltmarsh"]), ["Saltmarsh"])
    critic = review.byline.critic
    return None if critic is None else critic.value, [credit.actor for credit in review.cast]


@pytest.mark.parametrize(
    "last",
    [
        "The mother is played, with great restraint, by Ida Holmberg.",
        "The mother is played – with great restraint – by Ida Holmberg.",
        "The mother, a widow, is played, wonderfully, by Ida Holmberg",
        "The mother is acted to the hilt, by Ida Holmberg.",
        "It opens on 3 March 2017, and the mother is voiced, as a whisper, by Ida Holmberg.",
    ],
)
def test_who_plays_somebody_signs_nothing(last: str) -> None:
    assert _signed_and_cast(last) == (None, ["Ida Holmberg"])


@pytest.mark.parametrize(
    "last", ["The mother is given weight, and a terrible laugh, by Ida Holmberg.", "Played by Ida Holmberg."]
)
def test_who_does_something_in_the_film_signs_nothing(last: str) -> None:
    assert _signed_and_cast(last)[0] is None


@pytest.mark.parametrize(
    "last",
    [
        "The mother is played well. A lovely film. By Ida Holmberg",
        "A lovely film. By Ida Holmberg.",
        "A lovely film. — Ida Holmberg",
        "A lovely film. (Ida Holmberg)",
        "It was a wet night and a wet film. – by Ida Holmberg",
        "This review was written, in the rain, by Ida Holmberg.",
    ],
)
def test_who_signs_behind_the_last_sentence(last: str) -> None:
    assert _signed_and_cast(last) == ("Ida Holmberg", [])
