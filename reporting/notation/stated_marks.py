"""A mark as a person writes it down to correct one: "3.5/5", "70 %", "B+".

Reads nothing else: how critics print marks is `scores`' business.
"""

from __future__ import annotations

import re
from typing import Final

from reporting.notation.conversion import LETTERS, Scale

_FRACTION: Final = re.compile(r"(\d{1,4}(?:\.\d{1,3})?) ?/ ?(\d{1,4}(?:\.\d{1,3})?)")
_PERCENT: Final = re.compile(r"(\d{1,3}(?:\.\d{1,3})?) ?%")


def stated_mark(text: str) -> tuple[float | str, Scale] | None:
    """The points and the scale of a mark, or None where the text is none."""
    if found := _FRACTION.fullmatch(text):
        points, scale = float(found[1]), float(found[2])
        return (points, scale) if scale > 0 and points <= scale else None
    if found := _PERCENT.fullmatch(text):
        return (float(found[1]), 100.0) if float(found[1]) <= 100 else None
    return (text.upper(), "letter") if text.upper() in LETTERS else None
