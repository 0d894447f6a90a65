"""Numbers in digits, fractions and words."""

import pytest

from reporting.notation import read_number

_TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety"
_ONES = """
- one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen
"""


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("six", 6), ("Forty-five", 45), ("1,234", 1234), ("3½", 3.5), ("½", 0.5), ("two and a half", 2.5), ("3 1/2",
        3.5),
        ("7,5", 7.5), ("2.75", 2.75), ("a hundred", 100), ("nine hundred and ninety-nine", 999), ("half", 0.5),
        ("two hundred six", 206), ("one and three quarters", 1.75), ("a dozen", 12),
    ],
)  # fmt: skip
def test_reads(text: str, number: float) -> None:
    assert read_number(text) == number


@pytest.mark.parametrize(
    "text", ["", "six films", "and a half", "twenty ten", "1,23,4", "hundred and", "²", "一", "6 5"]
)
def test_is_no_number(text: str) -> None:
    assert read_number(text) is None


def test_every_number_below_a_thousand() -> None:
    tens, ones = _TENS.split(), _ONES.split()
    for number in range(1, 1000):
        hundreds, rest = divmod(number, 100)
        below = ones[rest] if rest < 20 else f"{tens[rest // 10]}-{ones[rest % 10]}".removesuffix("--")
        words = [f"{ones[hundreds]} hundred"] * bool(hundreds) + [below] * bool(rest)
        assert read_number(" and ".join(words)) == number


@pytest.mark.parametrize(
    ("text", "number"), [("two and a half", 2.5), ("two and a quarter", 2.25), ("six and a third", 6 + 1 / 3)]
)
def test_reads_a_fraction_in_words(text: str, number: float) -> None:
    assert read_number(text) == pytest.approx(number, abs=1e-4)
