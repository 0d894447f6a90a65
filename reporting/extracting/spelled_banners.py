"""How a publication's name is printed that its banner has in capitals.

Finds no name; `outlets` does.
"""

from __future__ import annotations

import re
from typing import Final

from reporting.notation.searching import in_small_letters, places, standing

_SMALL_TEXT = "of the and in on at for a to de des du et del della di el y und der den von zum dos das"
SMALL: Final = frozenset(_SMALL_TEXT.split())
"""Words that a name does not write large."""


def as_spelled(text: str, name: str) -> str:
    """A banner in capitals as the text spells it elsewhere, else with small letters."""
    name = re.sub(r"\s+", " ", name)
    if not name.isupper() or len(name) < 5:
        return name
    small = in_small_letters(text)
    for spelled in (text[at : at + len(name)] for at in places(small, in_small_letters(name))):
        if not spelled.isupper() and not spelled.islower():
            return spelled
    first, *rest = name.split()
    for spelled in (text[at : at + len(first)] for at in standing(small, in_small_letters(first))):
        if not spelled.isupper() and not spelled.islower() and not spelled[1:].islower():
            return " ".join((spelled, *(word.capitalize() for word in rest)))
    return " ".join(
        [
            "-".join(piece.capitalize() for piece in first.split("-")),
            *(w.lower() if w.lower() in SMALL else w.capitalize() for w in rest),
        ]
    )
