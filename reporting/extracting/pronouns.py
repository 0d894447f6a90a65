"""What a sentence with "he", "she" or "they" says of whoever the one before it named: "X is new here. She plays Y".

Yields claims; what such a sentence says about the part of the one before is `carried`'s.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from typing import Final

from reporting.extracting.claims import Claim
from reporting.extracting.clauses_apart import are_somebody
from reporting.extracting.constructions import AS_PART_PRONOUN, NOT_IN_DESCRIPTION, PRONOUN_PLAYS
from reporting.extracting.names import ANYONE, PERSON, Names, Sheet, is_person_like
from reporting.extracting.pairings import pairs_across
from reporting.extracting.parts_first import played_before_in
from reporting.extracting.players_alone import plays_unnamed
from reporting.notation.patterns import Pattern

PATTERNS: Final = (PRONOUN_PLAYS, AS_PART_PRONOUN)
_SAYS_WHO: Final = Pattern(rf"(?::| \() ?{PERSON}")


def of_pronoun_in(names: Names, sheet: Sheet, previous: Sheet | None, possible: Set[Pattern]) -> Iterator[Claim]:
    """Every claim of a sentence that begins with a pronoun, or says something else of whom the one before names."""
    if previous is None:
        return
    yield from pairs_across(names, sheet, previous, possible)
    yield from plays_unnamed(names, sheet, previous)
    yield from played_before_in(names, sheet, previous)
    match = PRONOUN_PLAYS.match(sheet.folded) if PRONOUN_PLAYS in possible else None
    match = match or (AS_PART_PRONOUN.match(sheet.folded) if AS_PART_PRONOUN in possible else None)
    if (
        not match
        or are_somebody(sheet, previous)
        or not fits(match["parts"])
        or _SAYS_WHO.match(sheet.folded, match.end())
    ):
        return
    named = [n for n in names.signed(previous.folded) if not names.owns(previous.folded, n)] or names.signed(
        previous.folded
    )
    opens = bool(re.match(PERSON, previous.folded))
    known = {name.key: name for name in reversed(named) if is_person_like(name)}
    if known or (named and (opens or len({name.key for name in named}) == 1)):
        actor, part = named[0] if opens or not known else list(known.values())[-1], names.signed(match["parts"])[-1]
        said = "play" in match[0] or AS_PART_PRONOUN.made(match)
        yield Claim(actor, part, "said" if said else "is", part.start, part.end)


def fits(parts: str) -> bool:
    """Whether nothing in the words before a part says that it is none."""
    return not NOT_IN_DESCRIPTION.search(re.sub(rf"{ANYONE}['’]s?", "", parts))
