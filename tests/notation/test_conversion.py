"""The one table from marks to percentages, and the bands."""

import pytest

from reporting.notation import CONVERSION, Scale, band, find_scores, percent
from reporting.notation.conversion import LETTERS, band_of_stars


@pytest.mark.parametrize(
    ("value", "scale", "points"),
    [
        (2.5, 5.0, 50.0), (3.5, 4.0, 87.5), (8.0, 10.0, 80.0), (2.3, 5.0, 46.0), ("B+", "letter", 83.0), ("F", "letter",
        0.0),
        (4.0, None, None), (6.0, 5.0, None), ("E", "letter", None), ("B+", 5.0, None), (4.0, "letter", None),
        (1.0, 0.0, None),
    ],
)  # fmt: skip
def test_percent(value: float | str, scale: Scale, points: float | None) -> None:
    assert percent(value, scale) == points


@pytest.mark.parametrize(
    ("mark", "expected"),
    [
        ("2.5/5", "mixed"),
        ("3/5", "mixed"),
        ("2.5/4", "mixed"),
        ("6.5/10", "mixed"),
        ("Grade: B-", "mixed"),
        ("Grade: B", "positive"),
        ("7/10", "positive"),
        ("3.5/5", "positive"),
        ("2/5", "negative"),
        ("6/10", "mixed"),
        ("0/10", "negative"),
    ],
)
def test_bands_of_usual_marks(mark: str, expected: str) -> None:
    (found,) = find_scores(mark)
    points = percent(found.value, found.scale)
    assert points is not None
    assert band(points) == expected


def test_better_letters_are_worth_no_less() -> None:
    assert list(LETTERS.values()) == sorted(LETTERS.values(), reverse=True)


def test_the_method_section_names_its_source() -> None:
    assert any("Metacritic" in row for row, _ in CONVERSION)
    assert any("B+ 83" in meaning for _, meaning in CONVERSION)


@pytest.mark.parametrize(
    ("stars", "expected"),
    [
        (0.0, ("negative", 0.0)),
        (1.0, ("negative", 22.5)),
        (4.0, ("positive", 90.0)),
        (5.0, ("positive", 100.0)),
        (3.0, None),
        (11.0, None),
    ],
)
def test_stars_without_a_scale_give_a_band_where_four_and_five_agree(
    stars: float, expected: tuple[str, float] | None
) -> None:
    assert band_of_stars(stars) == expected
