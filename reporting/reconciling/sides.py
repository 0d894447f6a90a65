"""On which side of the cast each name stands, by all documents: whether it plays or is played.

Counts documents; which forms are one person is `people`'s to say.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Literal

from reporting.model import CastCredit, Review
from reporting.notation import letters_alone

Side = Literal["playing", "played"]


class Sides:
    """The names of actors and of characters, by their letters, and by how many reviews each is credited as either."""

    def __init__(self, reviews: Sequence[Review]) -> None:
        self._of_review: list[dict[Side, frozenset[str]]] = [
            {
                "playing": frozenset(letters_alone(credit.actor) for credit in review.cast),
                "played": frozenset(letters_alone(credit.character) for credit in review.cast if credit.character),
            }
            for review in reviews
        ]
        self._counts: dict[Side, Counter[str]] = {
            "playing": Counter(name for sides in self._of_review for name in sides["playing"]),
            "played": Counter(name for sides in self._of_review for name in sides["played"]),
        }

        pairs = ((credit.actor, credit.character) for review in reviews for credit in review.cast)
        self._pairs = {(letters_alone(actor), letters_alone(part)) for actor, part in pairs if part}

    def is_part_alone(self, credit: CastCredit) -> bool:
        """Whether a credit without a part names what more reviews credit as a part than as an actor."""
        name = letters_alone(credit.actor)
        return credit.character is None and self._counts["played"][name] > self._counts["playing"][name]

    def are_apart(self, name: str, other: str) -> bool:
        """Whether one of two names plays the other, or is only ever an actor's and the other only ever a part's."""
        return self.are_paired(name, other) or {self._only(letters_alone(name)), self._only(letters_alone(other))} == {
            "playing",
            "played",
        }

    def are_paired(self, name: str, other: str) -> bool:
        """Whether some review credits one of two names with the other as its part."""
        one, two = letters_alone(name), letters_alone(other)
        return one != two and not self._pairs.isdisjoint(((one, two), (two, one)))

    def is_only(self, rank: int, name: str, side: Side) -> bool:
        """Whether the review of that rank credits a name on this side and not on the other."""
        other: Side = "playing" if side == "played" else "played"
        sides = self._of_review[rank]
        return letters_alone(name) in sides[side] and letters_alone(name) not in sides[other]

    def _only(self, name: str) -> Side | None:
        playing, played = self._counts["playing"][name], self._counts["played"][name]
        return "playing" if playing and not played else "played" if played and not playing else None
