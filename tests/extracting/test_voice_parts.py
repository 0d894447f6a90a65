"""Parts that are said to have somebody's voice, and voices that are nobody's part."""

from __future__ import annotations

import pytest

from tests.extracting.saltmarsh import cast_of

_PAIR = {("Odile Varga", "Lady Sable")}


@pytest.mark.parametrize(
    "said",
    [
        "Lady Sable's voice is supplied by Odile Varga.",
        "Lady Sable's husky voice comes from Odile Varga.",
        "Lady Sable, whose voice belongs to Odile Varga, is a cat.",
        "The voice of Lady Sable is provided by Odile Varga.",
        "Lady Sable gets her voice from Odile Varga.",
        "Lady Sable, to whom Odile Varga lends her voice, is a cat.",
        "Lady Sable is given voice by Odile Varga.",
        "Lady Sable speaks with the voice of Odile Varga.",
        "Odile Varga lent her voice to Lady Sable.",
        "Lady Sable is voiced by Odile Varga.",
    ],
)
def test_who_gives_a_part_its_voice_plays_it(said: str) -> None:
    assert cast_of(said) == _PAIR


@pytest.mark.parametrize(
    "said",
    [
        "Odile Varga lent her voice to Lady Sable and Benno Ackermann his to Marten Holt.",
        "Lady Sable is given voice by Odile Varga, and Marten Holt by Benno Ackermann.",
    ],
)
def test_a_row_of_voices_is_read_to_its_end(said: str) -> None:
    assert cast_of(said) == {*_PAIR, ("Benno Ackermann", "Marten Holt")}


def test_a_part_of_one_word_is_known_by_its_voice() -> None:
    assert cast_of("Pinch's voice, supplied by Odile Varga, is shrill.") == {("Odile Varga", "Pinch")}


@pytest.mark.parametrize(
    "said",
    [
        "Lady Sable's singing voice is supplied by Odile Varga.",
        "Lady Sable's voice is dubbed by Odile Varga.",
        "In the German version Lady Sable's voice is supplied by Odile Varga.",
        "Odile Varga lends her voice to the cause.",
        "Odile Varga gave her voice to the film and Tom Arbery directs.",
    ],
)
def test_who_sings_dubs_or_speaks_up_plays_nobody_here(said: str) -> None:
    assert all(character is None for _, character in cast_of(said))
