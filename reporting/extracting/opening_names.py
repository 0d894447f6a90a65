"""Names of one word that only ever open sentences, where every word is written large: known by being no other word.

Does not look at words that also stand elsewhere in capitals; those are found by their capitals.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Set
from typing import Final

from reporting.language import knows
from reporting.notation.name_words import MONTH_NAMES, STOP
from reporting.notation.patterns import Pattern

_OPENS: Final = Pattern(
    r"(?m)(?:^|[.!?…:][”\"’')]? )[“\"‘]?(?P<name>[A-Z][a-z]{2,13})"
    r"(?=(?P<told>,? (?:who|whose|whom) |['’]s? [a-z]| (?:is|was|has|gets) [a-z])|,? [a-z])"
)
_ENDINGS_TEXT = """
ing ed ly ness tion sion ful less ish able ible ous ment ity ies ism ist ive ance ence wise ward ers ency ancy ize ise
ship hood
"""
_ENDINGS: Final = tuple(_ENDINGS_TEXT.split())
"""How words are formed that a dictionary may lack."""


def opening_names(text: str, known: Set[int] = frozenset()) -> list[tuple[int, int]]:
    """The places of words that open two sentences, or one in which a relative clause or a verb says who it is.

    Args:
        known: where names begin that are known otherwise.
    """
    found = [match for match in _OPENS.finditer(text) if _is_unheard(match["name"].lower())]
    often = Counter(match["name"] for match in found)
    kept = {match["name"] for match in found if match["told"] or often[match["name"]] > 1}
    return [match.span("name") for match in found if match["name"] in kept and match.start("name") not in known]


def _is_unheard(word: str) -> bool:
    """Whether a word is in no dictionary of reviews, nor what it seems to be formed of."""
    if word in STOP or word in MONTH_NAMES or knows(word) or word.endswith(_ENDINGS):
        return False
    return not (word.endswith("s") and (knows(word[:-1]) or knows(word[:-2])))
