"""Where names begin that other printing hides: a first word in capitals, a nickname, a pair before a bracket.

Looks at the text alone; what is a name is `names`'.
"""

from __future__ import annotations

import re
from typing import Final

from reporting.notation.given_names import GIVEN
from reporting.notation.patterns import Pattern
from reporting.notation.romanisation import SURNAMES

_LEAD_IN: Final = Pattern(r"(?:\n|^)([A-Z]{3,14}) $")
"""A first word in capitals, as papers open a paragraph: "MICHELLE Yeoh is"."""
_MOSTLY_ORDINARY: Final = Pattern(r"(?<![.!?] )(?<![\w’'\n-])(?:America|Don|Oh|Jun|Fan|May|Page|Oscar|Story) $")
_WORD_BEFORE: Final = Pattern(r"(?<![\w’'-])([A-Z][a-z]{1,7}) $")
_GIVEN: Final = Pattern(r"[A-Z][a-z]{1,6}-[a-z]{2,7}(?![\w-]| [A-Z])")
_DOUBLE_BARREL: Final = Pattern(r" [A-Z][a-z]{1,12}(?:-[A-Za-z][a-z]{0,12}){1,2}\b")
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


def whole(text: str, start: int, end: int) -> tuple[int, int]:
    """The name with a first word that is mostly no name ("Don Johnson") and a double-barrelled last one."""
    ahead = text[max(0, start - 9) : start]
    if ahead[-1:] == " " and not ahead.islower():
        before = _WORD_BEFORE.search(text, max(0, start - 12), start)
        if text[start - 2] in "OU" and not text[start - 3 : start - 2].isalnum() and _GIVEN.match(text, start):
            start -= 2  # "O Yeong-su"
        elif before and before[1].lower() in SURNAMES and _GIVEN.match(text, start):
            start = before.start(1)
        elif (lead_in := _LEAD_IN.search(text, max(0, start - 16), start)) and lead_in[1].lower() in GIVEN:
            start = lead_in.start(1)
        elif ordinary := _MOSTLY_ORDINARY.search(text, max(0, start - 9), start):
            start = ordinary.start()
    if text[end : end + 1] == " " and (behind := _DOUBLE_BARREL.match(text, end)):
        end = behind.end()
    return start, end
