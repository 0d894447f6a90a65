"""Numbers as people write them: digits, fractions and words up to 999.

Reads one number and holds the patterns that find them; what the number counts is the business of the other modules.
"""

import re
import unicodedata
from typing import Final

_ONES_TEXT = """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen
"""
_TENS_TEXT = "twenty thirty forty fifty sixty seventy eighty ninety"
_ONES: Final = {word: n for n, word in enumerate(_ONES_TEXT.split())}
_TENS: Final = {word: 10 * n for n, word in enumerate(_TENS_TEXT.split(), start=2)}
_FRACTIONS: Final = {"half": 0.5, "quarter": 0.25, "third": 1 / 3}

_DIGIT = "one|two|three|four|five|six|seven|eight|nine"
_BELOW_100 = (
    rf"(?:(?:{'|'.join(_TENS)})(?:[ -](?:{_DIGIT}))?|fourteen|sixteen|seventeen|eighteen|nineteen|ten|eleven|twelve"
    rf"|thirteen|fifteen|{_DIGIT}|zero)"
)

WORDS: Final = (
    rf"(?:(?:(?:a|{_DIGIT})[ -]hundred(?:[ -](?:and[ -])?{_BELOW_100})?|{_BELOW_100})"
    r"(?:[ -]and[ -](?:a[ -](?:half|quarter|third)|(?:two|three)[ -](?:quarters|thirds)))?)"
)
"""Pattern source (to be compiled with re.IGNORECASE): a number in words, to be closed by a word boundary."""

FRACTION_SIGNS: Final = "½¼¾⅓⅔"

DIGITS: Final = (
    r"(?:\d{1,3}(?:,\d{3}){1,2}(?:\.\d{1,2})?|\d{1,2}[ \u00a0-](?:1/2|1/4|3/4)(?!\d)"
    rf"|\d{{1,4}}(?:[.,]\d{{1,2}})?[ \u00a0]?[{FRACTION_SIGNS}]|\d{{1,4}}(?:[.,]\d{{1,2}})?|[{FRACTION_SIGNS}])"
)
"""Pattern source: a number in digits, with a decimal point or comma, a fraction sign, or a mixed fraction."""

_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3}){1,3}(?:\.\d{1,4})?")
_DECIMAL = re.compile(r"\d{1,9}(?:[.,]\d{1,4})?")
_MIXED = re.compile(r"(\d{1,4})[ \u00a0-]([1-9])/([1-9])")
_SIGNED = re.compile(rf"(\d{{0,4}})[ \u00a0]?([{FRACTION_SIGNS}])")


def read_number(text: str) -> float | None:
    """The number that `text` spells as a whole ("six", "3½", "1,234", "two and a half"), or None."""
    text = text.strip()
    if len(text) > 60 or not text.isprintable():
        return None
    digits = _read_digits(text) if text.isascii() or any(sign in text for sign in FRACTION_SIGNS) else None
    return digits if digits is not None else _read_words(text)


def read_whole(text: str) -> int | None:
    """The whole number that `text` spells, or None when it spells none or a fraction."""
    number = read_number(text)
    return int(number) if number is not None and number.is_integer() else None


def _read_digits(text: str) -> float | None:
    if _THOUSANDS.fullmatch(text):
        return float(text.replace(",", ""))
    if _DECIMAL.fullmatch(text):
        return float(text.replace(",", "."))
    if mixed := _MIXED.fullmatch(text):
        return int(mixed[1]) + int(mixed[2]) / int(mixed[3])
    if signed := _SIGNED.fullmatch(text):
        return int(signed[1] or 0) + round(unicodedata.numeric(signed[2]), 4)
    return None


def _read_words(text: str) -> float | None:
    words = text.lower().replace("-", " ").split()
    if words in (["half"], ["a", "half"]):
        return 0.5
    if words in (["a", "dozen"], ["dozen"]):
        return 12.0
    whole, fraction = _split_fraction(words)
    number = _read_whole_words(whole)
    return None if number is None or fraction is None else number + fraction


def _split_fraction(words: list[str]) -> tuple[list[str], float | None]:
    """The words of the whole part and the value of the fraction after "and" (0 when there is none)."""
    if len(words) < 4 or words[-3] != "and" or words[-1].rstrip("s") not in _FRACTIONS:
        return words, 0.0
    times = {"a": 1, "one": 1, "two": 2, "three": 3}.get(words[-2])
    return words[:-3], None if times is None else round(times * _FRACTIONS[words[-1].rstrip("s")], 4)


def _read_whole_words(words: list[str]) -> int | None:
    if "hundred" in words[:2]:
        at = words.index("hundred")
        hundreds = 1 if words[:at] in ([], ["a"]) else _ONES.get(words[0])
        rest = words[at + 1 :]
        rest = rest[1:] if len(rest) > 1 and rest[0] == "and" else rest
        below = _read_below_100(rest) if rest else 0
        return None if not hundreds or hundreds > 9 or below is None else 100 * hundreds + below
    return _read_below_100(words)


def _read_below_100(words: list[str]) -> int | None:
    match words:
        case [word]:
            return _ONES.get(word, _TENS.get(word))
        case [tens, one] if tens in _TENS and 0 < _ONES.get(one, 0) < 10:
            return _TENS[tens] + _ONES[one]
    return None
