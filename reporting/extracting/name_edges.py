"""Where names begin that other printing hides: a first word in capitals, a nickname, a pair before a bracket.

Looks at the text alone; what is a name is `names`'.
"""

from __future__ import annotations

import re
from typing import Final

from reporting.notation.given_names import GIVEN
from reporting.notation.patterns import Pattern

LEAD_IN: Final = Pattern(r"(?:\n|^)([A-Z]{3,14}) $")
"""A first word in capitals, as papers open a paragraph: "MICHELLE Yeoh is"."""
PAIR_BEFORE: Final = Pattern(r"(?<![\w-] )(?<![\w’'-])([A-Z][a-z]{2,15}) (?:and|&) [A-Z][a-z]{2,15} \($")
"""The first of two that a bracket glosses: "Georg and Anna (X and Y)"."""
_NICKNAME_ENDS: Final = frozenset("\"”’'")
_GIVEN_NICKNAME: Final = Pattern(r"(?:^|\n|[.!?:] )([A-Z][a-z]{2,14}) [\"“‘'][A-Z][\w’' .-]{1,20}[\"”’'] $")


def given_before(text: str, start: int) -> re.Match[str] | None:
    """A given name that opens a sentence and that a nickname parts from the family name at a place."""
    if text[start - 2 : start - 1] not in _NICKNAME_ENDS or text[start - 1 : start] != " ":
        return None
    given = _GIVEN_NICKNAME.search(text, max(0, start - 46), start)
    return given if given and given[1].lower() in GIVEN else None
