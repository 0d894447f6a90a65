"""One table that turns a printed mark into a percentage, and the bands of a percentage.

Holds the table and its wording for the report's Method section. It never blends marks, and gives none to a mark whose
scale was not printed.
"""

from typing import Final, Literal

Band = Literal["positive", "mixed", "negative"]
Scale = float | Literal["letter"] | None

LETTERS: Final = {
    "A+": 100.0,
    "A": 100.0,
    "A-": 91.0,
    "B+": 83.0,
    "B": 75.0,
    "B-": 67.0,
    "C+": 58.0,
    "C": 50.0,
    "C-": 42.0,
    "D+": 33.0,
    "D": 25.0,
    "D-": 16.0,
    "F+": 8.0,
    "F": 0.0,
    "F-": 0.0,
}
"""Metacritic's conversion of letter grades."""

MIXED_ABOVE: Final = 42.0
MIXED_UP_TO: Final = 67.5
"""2/5 is negative, 2.5/5 and 3/5 are mixed, 3.5/5 is positive: the usual reading of five stars. 2.5/4, 6.5/10 and a B−
are mixed too, and a C− is no pass: Metacritic's 40 and 60 for films, moved to the marks that critics mean so."""
_USUAL: Final = (4.0, 5.0)
"""Stars out of which critics give theirs where they do not say it."""


def percent(value: float | str, scale: Scale) -> float | None:
    """The mark on a scale of 0 to 100, or None where its scale is not known."""
    if isinstance(value, str):
        return LETTERS.get(value.upper()) if scale == "letter" else None
    if scale is None or scale == "letter" or scale <= 0 or not 0 <= value <= scale:
        return None
    return round(100 * value / scale, 2)


def band(points: float) -> Band:
    """The band of a percentage: positive above 67.5, mixed above 42, else negative."""
    if points > MIXED_UP_TO:
        return "positive"
    return "mixed" if points > MIXED_ABOVE else "negative"


def band_of_stars(value: float) -> tuple[Band, float] | None:
    """The band of stars without a scale and the mean percentage, where four and five stars agree on it; else None."""
    points = [100 * value / scale for scale in _USUAL if 0 <= value <= scale]
    bands = {band(each) for each in points}
    return (bands.pop(), sum(points) / len(points)) if len(bands) == 1 else None


def _letters() -> str:
    grades = ("A+", "A", "A-", "B+", "B", "B-", "C+", "C", "C-", "D+", "D", "D-", "F")
    return ", ".join(f"{grade} {LETTERS[grade]:g}" for grade in grades)


CONVERSION: Final[tuple[tuple[str, str], ...]] = (
    ("Points or stars out of a printed scale", "points ÷ scale × 100: 3½/4 is 87.5, 2.5/5 is 50"),
    ("Stars shown full, half and empty", "the scale is the number of stars shown: ★★★½☆ is 3.5 out of 5"),
    ("Percentages", "as printed"),
    ("Letter grades (Metacritic's table)", _letters()),
    (
        "Stars or points whose scale is not printed",
        "not converted; stars give a verdict where out of four and five agree",
    ),
    ("Verdicts in words (thumbs up, Fresh, recommended)", "not converted; they give the verdict that they say"),
    ("Bands", "above 67.5 positive, above 42 and up to 67.5 mixed, 42 and below negative"),
)
"""Rows of (what was printed, how it becomes a percentage) for the report's Method section."""
