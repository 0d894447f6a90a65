"""What a construction says of an actor: the unit that `casting` and `performances` bring and `evidence` weighs.

Holds the shape, and how a list of actors and one of parts become claims.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, NamedTuple

from reporting.extracting.names import NameAt, Names
from reporting.model import CrewRole

Ground = Literal[
    "said", "bracket", "possessive", "listed", "acting", "is", "subject", "present", "told", "linked", "perhaps"
]
"""said: the words say who plays; bracket: "X (Y)", either way round; possessive: "X's Y"; listed: a cast block or
"starring"; acting: judged as a performance; is: "X is Y"; subject: does what performers do, and no more is said;
present: is spoken of where performers are, and nothing else explains the name; told: the same where the story is told;
linked: stands beside a name with words between them that may say so; perhaps: does it to a
character ("brings warmth to Y")."""


class Claim(NamedTuple):
    """An actor, the character (None where none is named), and the place of the words that say so."""

    actor: NameAt
    character: NameAt | None
    ground: Ground
    start: int
    end: int


class Made(NamedTuple):
    """A person, what they did, and whether one word is enough of a name here (a band after "music by")."""

    person: NameAt
    role: CrewRole
    start: int
    end: int
    sure: bool = True


def beside_others(claim: Claim, claims: list[Claim]) -> bool:
    """Whether it stands in a row of its kind: "X's Ma Mary, Y's Da Gerry and Z's Granda Joe"."""
    return any(
        c is not claim
        and c.ground == "possessive"
        and c.actor.key != claim.actor.key
        and 0 < max(c.start - claim.end, claim.start - c.end) < 24
        for c in claims
    )


def doers_of(claims: Iterable[Claim], counts: Mapping[str, int]) -> frozenset[str]:
    """The keys of those who do something to a character that the text brings up more than once."""
    return frozenset(
        c.actor.key for c in claims if c.ground == "perhaps" and c.character and counts[c.character.key] > 1
    )


def zipped(actors: list[NameAt], parts: list[NameAt], ground: Ground, extent: tuple[int, int]) -> Iterator[Claim]:
    """The actors with the parts, one to one; where the numbers differ, the last or the first of them, or the actors."""
    if len(actors) == len(parts):
        for actor, part in zip(actors, parts, strict=True):
            yield Claim(actor, part, ground, *extent)
    elif len(actors) == 1 and parts:
        yield Claim(actors[0], parts[0], ground, *extent)
    elif len(parts) == 1 and ground == "said":
        yield Claim(actors[-1], parts[0], ground, *extent)
    else:
        for actor in actors:
            yield Claim(actor, None, "listed", *extent)


def extent_of(names: Names, match: re.Match[str]) -> tuple[int, int]:
    """Where in the text the first name of a match begins and its last one ends."""
    signed = names.signed(match[0])
    return signed[0].start - signed[0].lead, signed[-1].end
