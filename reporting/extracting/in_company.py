"""Whether a name that is only spoken of stands in the company of those who play: in their paragraph, beside one of
them, or by itself as the subject of a sentence that says how somebody fares.

Looks at places in the text alone; who is known to play or to be played is `evidence`'s.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from reporting.extracting import beside_names as words
from reporting.extracting.claims import Claim
from reporting.extracting.names import NameAt, is_person_like
from reporting.notation.given_names import GIVEN
from reporting.notation.patterns import Pattern
from reporting.notation.romanisation import SURNAMES

_FEWEST_KNOWN: Final = 3
_NEAR: Final = 90
"""Characters on either side of a name that say what is said of it."""
_SHORTEST: Final = 200
"""Characters of a paragraph that is no caption, no note and no list of what else is on."""
_BEGINS: Final = Pattern(r"(?:[.!?…][”\"’')]? |\n|^)(?:(?:And|But|Then|Now|Meanwhile|Poor|Dear|Only|Even|Yet),? )?$")
_FARES: Final = Pattern(
    r"(?:, [^.;:!?\n]{2,80},)? (?:(?:also|simply|never|still|even|alone|again|here|now|[a-z]{3,12}ly) )?"
    r"(?:is (?!credited\b|an?\b|the\b|behind\b|in charge\b|right\b)|isn['’]t |lets? |gets? |fares? |turns? out |does |"
    r"doesn['’]t |didn['’]t |looks? |seems? |shows? up |turns? up |pops? up |stands? |sits? |has (?:been|stood|"
    r"sat|never|"
    r"nothing|little|less|more|barely|hardly|only|so far|the (?:face|eyes|voice|look|best|harder|hardest))\b)"
)
_AND: Final = frozenset((" and ", " & ", ", and "))
_FARTHEST: Final = 6


def stands_beside(text: str, claim: Claim, known: Sequence[tuple[NameAt, str]]) -> bool:
    """Whether the paragraph speaks of somebody who is known to play or to be played, or the sentence of acting."""
    if len({lead for _, lead in known}) < _FEWEST_KNOWN:
        return True  # a review that names hardly anybody
    begin, end = text.rfind("\n", 0, claim.start) + 1, text.find("\n", claim.end)
    end = len(text) if end < 0 else end
    if any(begin <= name.start < end and name.key != claim.actor.key for name, _ in known):
        return True
    around = text[max(begin, claim.start - _NEAR) : min(end, claim.end + _NEAR)]
    return words.OF_ACTING.search(around) is not None or (end - begin >= _SHORTEST and _fares(text, claim))


def _fares(text: str, claim: Claim) -> bool:
    """Whether a sentence begins with a name and says how somebody comes off: "X fares no better"."""
    first = claim.actor.text.lower().split()[0]
    named = first in GIVEN or first in SURNAMES
    before = text[max(0, claim.start - 14) : claim.start]
    return named and _BEGINS.search(before) is not None and _FARES.match(text, claim.end) is not None


class Company(NamedTuple):
    """Those who play, as the text speaks of them before it is asked for those whom it only names."""

    text: str
    kept: Sequence[Claim]
    players: Sequence[NameAt]
    """Every place of theirs."""

    def acts_beside(self, claim: Claim) -> bool:
        """Of one who is spoken of where the story is told: whether the paragraph tells it by its actors' names."""
        if any(c.character is not None and c.character.words > 1 for c in self.kept):
            return False
        begin, end = self.text.rfind("\n", 0, claim.start), self.text.find("\n", claim.start)
        beside = (c for c in self.kept if begin < c.start and (end < 0 or c.end <= end) and c.ground != "told")
        return any(is_person_like(c.actor) and c.actor.key != claim.actor.key for c in beside)

    def is_joined(self, claim: Claim) -> bool:
        """Whether one of them stands beside a name with nothing but "and" between."""
        name = claim.actor
        return any(
            self.text[a.end : b.start] in _AND
            for player in self.players
            for a, b in ((name, player), (player, name))
            if 0 < b.start - a.end <= _FARTHEST
        )
