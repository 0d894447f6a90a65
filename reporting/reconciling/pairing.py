"""Which review of this edition is which of the last one: a file may be renamed, and rows of a table move up and down.

Does not look at what the reviews say.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass

from reporting.model import Document, Dossier, Review


@dataclass(frozen=True, slots=True)
class Side:
    """A review in one of two editions, with its document."""

    review: Review
    document: Document


@dataclass(frozen=True, slots=True)
class Pair:
    """A review as it was and as it is; one side is missing where it was added or removed."""

    before: Side | None
    now: Side | None

    @property
    def text_changed(self) -> bool:
        """Whether both editions have the review, with another text."""
        return self.before is not None and self.now is not None and (
            self.before.document.sha256 != self.now.document.sha256
            or self.before.document.text != self.now.document.text
        )  # fmt: skip


def pairs(before: Dossier, now: Dossier) -> list[Pair]:
    """Every review of both editions once: this edition's in order, then those that are gone."""
    old, new = _sides(before), _sides(now)
    found: dict[str, Side] = {}
    # What is surest goes first: the same file and text, the same text elsewhere, the same file, the same critic.
    keys: tuple[Callable[[Side], Hashable], ...] = (
        lambda side: (side.document.id, side.document.sha256),
        lambda side: side.document.sha256,
        lambda side: side.document.id,
        _signature,
    )
    for key in keys:
        _match(key, old, new, found)
    taken = {id(side) for side in found.values()}
    paired = [Pair(found.get(side.document.id), side) for side in new]
    return [*paired, *(Pair(side, None) for side in old if id(side) not in taken)]


def _sides(dossier: Dossier) -> list[Side]:
    documents = {document.id: document for document in dossier.documents}
    return [Side(review, documents[review.document]) for review in dossier.reviews]


def _match(key: Callable[[Side], Hashable], old: list[Side], new: list[Side], found: dict[str, Side]) -> None:
    """Pairs what is left on both sides and has the same key, in order."""
    taken = {id(side) for side in found.values()}
    waiting: dict[Hashable, list[Side]] = {}
    for side in reversed(old):
        if id(side) not in taken and key(side) is not None:
            waiting.setdefault(key(side), []).append(side)
    for side in new:
        if side.document.id not in found and waiting.get(key(side)):
            found[side.document.id] = waiting[key(side)].pop()


def _signature(side: Side) -> Hashable:
    """Critic and outlet where both are stated: one critic reviews a title once for an outlet."""
    byline = side.review.byline
    if byline.critic is None or byline.outlet is None:
        return None
    return byline.critic.value.casefold(), byline.outlet.value.casefold()
