"""Several parts of one actor: "both A and B", "A and her double, B", "doubling as A and B", "A/B".

Says which names of a list of parts are one actor's; the constructions that hold the lists are `casting`'s.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from reporting.extracting.name_shapes import parted
from reporting.extracting.names import ANYONE, NameAt, Names, key_of
from reporting.notation.patterns import Pattern

_SIGN: Final = re.compile(ANYONE)
_BOTH: Final = Pattern(r"(?i)\b(?:both|doubl(?:es|ed|ing)|twice over|dual roles?)\b")
_KIN: Final = Pattern(
    rf"(?:,? and|,|&) (?:also |then |later )?(?:as )?(?:her|his|their|its) (?:(?!(?:wife|husband|boyfriend|girlfriend|"
    rf"lover|fianc[eé]e?|partner|date|ex)\b)[a-z’'-]{{2,16}},? ){{1,5}}{ANYONE}"
)
"""What leads up to somebody's double, twin or sister in a list of parts."""
_STOPS: Final = Pattern(r"[.;!?)]|$|, both\b| in (?:the|this|an?|his|her|what)\b")
_ANOTHERS: Final = Pattern(rf",? (?:\(|(?:who is |is |was )?(?:played|voiced) by\b)|, {ANYONE}")
"""What follows a name that somebody else plays: "A and her sister B (Y)"."""
_MOST: Final = 4


def shared_out(names: Names, parts: str) -> list[list[NameAt]]:
    """The names of a list, those that slashes join together: "A/B and C/D"."""
    groups: list[list[NameAt]] = []
    upto = 0
    for sign in _SIGN.finditer(parts):
        if groups and parts[upto : sign.start()].strip() == "/":
            groups[-1].append(names.at(sign[0]))
        else:
            groups.append([names.at(sign[0])])
        upto = sign.end()
    return groups


def plays_all(names: Names, match: re.Match[str], parts: Sequence[NameAt]) -> bool:
    """Whether a list of parts behind one actor is his alone, and no other sentence's beginning."""
    if len(parts) > _MOST or _ANOTHERS.match(match.string, match.end("parts")):
        return False
    if _BOTH.search(match.string[match.end("actors") : match.end("parts")]):
        return True
    listed = match["parts"]
    signs = [sign.start() for sign in _SIGN.finditer(listed)]
    if all(_KIN.fullmatch(listed, one + 1, two + 1) for one, two in pairwise(signs)):
        return True
    families = {key_of(parted(part.text)[0]) for part in parts if part.words > 1}
    if families and len(families) == 1 and all(part.words > 1 for part in parts):
        return True
    if any(part.words > 1 for part in parts) or not _STOPS.match(match.string, match.end("parts")):
        return False
    return not any(part.key in names.families for part in parts[1:])
