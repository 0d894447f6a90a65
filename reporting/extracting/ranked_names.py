"""Names that a rank or an initial belongs to: "the Duke of Windsor", "Gustave H.", "Philip of Greece (…".

Finds places alone; what stands in them is decided where the other names are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from reporting.notation.patterns import Pattern

_OF_PLACE: Final = Pattern(
    r"\b(?:Duke|Duchess|Prince|Princess|Queen|King|Earl|Count|Countess|Lord|Lady|Marquis|Marquess|Marchioness|Bishop|"
    r"Archbishop|Knight|Wizard|Witch|Maid|Mother|Father) of [A-Z][\w’-]{2,20}(?! [A-Z])"
)
_FROM_PLACE: Final = Pattern(
    r"\b[A-Z][a-z]{2,14} of [A-Z][\w’-]{2,20}(?= \([A-Z][\w.’'-]{1,20} [A-Z]|,? played by )", needs=(" of ",)
)
"""Only where an actor follows: "University of Leeds" is nobody."""
_ADDRESS: Final = r"(?:M\.|Mr\.?|Mrs\.?|Ms\.?|Miss|Madame|Mme\.?|Monsieur|Agent|Professor|Dr\.?)"
_GOES_ON: Final = r"(?=,| \(|['’]s |\)| (?:is|was|who|has|and)\b)"
_INITIALLED: Final = Pattern(
    rf"\b(?:{_ADDRESS} (?P<name>[A-Z][a-z]{{2,14}} [A-Z]\.){_GOES_ON}|(?P<whole>{_ADDRESS} [A-Z]\.){_GOES_ON})"
)
"""Behind a form of address alone: elsewhere it may be a critic's name."""
_THE: Final = Pattern(
    r"\b(?:as|plays?|played|playing|voic(?:es|ing)|portray(?:s|ing)|is|are) (?:both )?the "
    r"(?P<name>(?:Queen|King|Pale|Dark|White|Black|Red|Grey|Gray|Green|Blue|Golden|Iron|Crown|Grim|Dowager|Old|Young|"
    r"Little|Big|Great|High|Grand|Evil|Wicked|Lost|Last|First|Mad|Winter|Night) "
    r"(?:Mother|Prince|Princess|King|Queen|Man|Woman|Girl|Boy|Lady|Lord|Knight|Witch|Wizard|Priest|Priestess|Duke|Duchess|"
    r"Reaper|Father|Captain|Doctor|Judge|Soldier|Hunter|Fox|Wolf|Bear))"
    r"(?=[,.;:)]| \(|$| (?:and|in|with|who|is|are)\b)"
)


_EPITHET: Final = Pattern(
    r"(?<![.!?:\n] )(?<!^)\b(?P<name>(?:Old|Big|Baby|Mad|Crazy|Dirty|Fat|Tiny|Lucky|"
    r"Blind) (?P<who>[A-Z][a-z]{2,11}))\b(?! [A-Z])"
)


_MOST_EPITHETS: Final = 20
"""So many are looked for in all of a text; no review has more."""


def _with_epithets(text: str) -> Iterator[tuple[int, int]]:
    """Names that never stand without what is always said of their bearer: "Old Nick"."""
    known = {match["name"]: match["who"] for match in _EPITHET.finditer(text)}
    for name, who in islice(known.items(), _MOST_EPITHETS):
        if text.count(name) == len(re.findall(rf"\b{who}\b", text)):
            yield from (match.span() for match in re.finditer(rf"\b{name}\b", text))


def ranked_names(text: str) -> Iterator[tuple[int, int]]:
    """Where such names stand."""
    yield from _with_epithets(text)
    for pattern in (_OF_PLACE, _FROM_PLACE):
        yield from (match.span() for match in pattern.finditer(text))
    for pattern in (_INITIALLED, _THE):
        yield from (match.span(match.lastgroup or 0) for match in pattern.finditer(text))
