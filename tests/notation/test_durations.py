"""Lengths of time in minutes, with their bounds."""

import pytest

from reporting.notation import find_durations


@pytest.mark.parametrize(
    ("text", "printed", "minutes", "upper", "qualifier"),
    [
        ("Running time: 106 MIN.", "106 MIN", 106, None, None),
        ("Paul Reiser. 1h 47m. In cinemas", "1h 47m", 107, None, None),
        ("1h47", "1h47", 107, None, None),
        ("ps its 1hr 46 so have your wee first", "1hr 46", 106, None, None),
        ("all 1 hour and 47 minutes of it", "1 hour and 47 minutes", 107, None, None),
        ("only six 40-minute instalments", "40-minute", 40, None, None),
        ("the six, 45-minute episodes", "45-minute", 45, None, None),
        ("each of them under an hour long", "under an hour", 60, None, "under"),
        ("Duration: around 60 minutes per episode", "around 60 minutes", 60, None, "about"),
        ("anywhere from 75 to 110 minutes and", "75 to 110 minutes", 75, 110, None),
        ("45–50 min.", "45–50 min", 45, 50, None),
        ("it ran for an hour and fifty minutes, which", "an hour and fifty minutes", 110, None, None),
        ("forty minutes", "forty minutes", 40, None, None),
        ("an hour and a half", "an hour and a half", 90, None, None),
        ("two and a half hours", "two and a half hours", 150, None, None),
        ("half-hour episodes", "half-hour", 30, None, None),
        ("hour-long episodes", "hour-long", 60, None, None),
        ("no more than 40 minutes", "no more than 40 minutes", 40, None, "under"),
        ("more than two hours", "more than two hours", 120, None, "over"),
        ("90-plus minutes", "90-plus minutes", 90, None, "over"),
        ("in 2 hours 15 people", "2 hours", 120, None, None),
        ("PT1H46M", "PT1H46M", 106, None, None),
        ("Japan 2018, drama, 121'.", "121'", 121, None, None),
        ("However. Two hours and ten that fly", "Two hours and ten", 130, None, None),
        ("sixteen of an hour and ten, and", "an hour and ten", 70, None, None),
        ("two hours and ten bodies", "two hours", 120, None, None),
        ("It is an hour and 43, with adverts", "an hour and 43", 103, None, None),
        ("an hour and forty-some minutes", "an hour and forty-some minutes", 100, None, None),
        ("Episodes were 38 to 60ish minutes", "38 to 60ish minutes", 38, 60, None),
    ],
)
def test_finds(text: str, printed: str, minutes: int, upper: int | None, qualifier: str | None) -> None:
    (found,) = find_durations(text)
    assert (found.printed, found.minutes, found.upper, found.qualifier) == (printed, minutes, upper, qualifier)
    assert text[found.start : found.end] == printed


@pytest.mark.parametrize("text", ["a minute", "in 45 BC", "the 40 thieves", "1.30pm", "0 minutes"])
def test_is_no_length(text: str) -> None:
    assert find_durations(text) == []


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("an hour and a half long", 90),
        ("an hour and a quarter long", 75),
        ("two hours and three quarters", 165),
        ("half an hour", 30),
    ],
)
def test_parts_of_an_hour(text: str, minutes: int) -> None:
    assert [found.minutes for found in find_durations(text)] == [minutes]
