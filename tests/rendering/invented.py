"""Invented critics and what they say of an invented season, by index; no name or sentence in here is real.

Does not make reports of them: `samples` does.
"""

from __future__ import annotations

from datetime import date, timedelta

from reporting.model.review import ASPECTS, STANCES, Stance

CRITICS = ("Ana Ficta", "Ben Nemo", None, "Cho Ga-sang (조가상)", "Dorotea Inventada-Fernández", "Eve Placeholder")
_OUTLETS = ("The Sample Courier", "Imaginary Screen", None, "Mock & Tribune", "Placeholder Weekly", "가상일보")
_PRAISE = "The {} of this invented season carries every scene that an invented viewer could remember"
_BLAME = "Its {} never wakes up, and the invented middle episodes ask for more patience than they repay"
_MIXED = "For all its charm, the {} works only while the invented music plays"
SAID: dict[Stance, str] = {"positive": _PRAISE, "mixed": _MIXED, "negative": _BLAME}


def stance_of(document: int, aspect: int) -> Stance | None:
    """What the invented review of that index makes of the aspect of that index."""
    found = (document * 7 + aspect * 5 + document * aspect) % 4
    return None if found == 3 else STANCES[found]


def verdict_of(document: int) -> Stance:
    """The invented verdict of the review of that index."""
    return STANCES[(document * document + document // 3) % 3]


def name_of(document: int) -> str:
    """The printed name of the invented review of that index."""
    outlet = _OUTLETS[document % len(_OUTLETS)] or f"unsigned review “invented text {document + 1}”"
    return outlet if document < len(_OUTLETS) else f"{outlet} {document // len(_OUTLETS) + 1}"


def file_of(document: int) -> str:
    """The id of the invented document of that index."""
    return f"invented-{document + 1:03}.txt"


def published_on(document: int) -> date | None:
    """The invented date of the review of that index; every third states none."""
    return None if document % 3 == 2 else date(2023, 12, 6) + timedelta(days=(document * 11) % 75)


def mark_of(document: int) -> float | None:
    """The invented percent of the review of that index; only every other one prints a mark."""
    return None if document % 2 else float((document * 17 + 50) % 101)


def number_of(document: int, aspect: int) -> int:
    """The evidence number of what a review says of an aspect."""
    return document * len(ASPECTS) + aspect + 1
