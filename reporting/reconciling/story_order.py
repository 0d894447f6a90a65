"""Where each chosen sentence stands in the story: as the fullest account tells it, the others beside what they share.

Does not choose sentences.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from reporting.reconciling.likeness import cosine
from reporting.reconciling.telling import Told

_DRIFT: Final = 0.15
"""What it costs to stand at the end of the story with what one's own account tells first, or the other way round."""

_FAINT: Final = 0.15
"""Likeness up to which two sentences share no more than a name that half of the story's sentences have."""

_Place = tuple[int, int, int]
"""The sentence of the fullest account that it follows, the rank of its review, its number."""


def in_story_order(
    chosen: Sequence[Told], told: Sequence[Told], fullest: int, stands_for: Mapping[int, int]
) -> list[Told]:
    """The chosen sentences in story order.

    Args:
        told: all sentences, by number.
        fullest: the rank of the review whose order is the story's.
        stands_for: the chosen sentence that prints what a sentence tells, by number.
    """
    account = [sentence for sentence in told if sentence.rank == fullest]
    places: dict[int, _Place] = {s.number: (at, -1, s.number) for at, s in enumerate(account)}
    for rank in sorted({sentence.rank for sentence in chosen} - {fullest}):
        own = [sentence for sentence in told if sentence.rank == rank]
        for sentence, at in zip(own, _along(own, account), strict=True):
            places[sentence.number] = (_after_chain(at, account), rank, sentence.number)
    _before_the_years_pass(chosen, places)
    borrowed = set()
    for sentence in chosen:
        if sentence.needs is not None:
            at, rank, number = places[stands_for.get(sentence.needs, sentence.needs)]
            places[sentence.number] = (at, rank, sentence.number if rank == sentence.rank else number)
            if rank != sentence.rank:
                borrowed.add(sentence.number)
    # What leans on a sentence that another prints stands behind that one, whichever was read first.
    return sorted(chosen, key=lambda s: (places[s.number], s.number in borrowed, s.number))


def _before_the_years_pass(chosen: Sequence[Told], places: dict[int, _Place]) -> None:
    """Puts ahead of "Twenty years later" what the other accounts begin with: who the people were before."""
    passed = [places[sentence.number] for sentence in chosen if sentence.jumps]
    if not passed:
        return
    at = min(passed)[0] - 1
    for sentence in chosen:
        number = sentence.number
        if sentence.opens and not sentence.jumps and places[number] > min(passed):
            places[number] = (at, places[number][1], number)


def _after_chain(at: int, account: Sequence[Told]) -> int:
    """The last sentence that leans on this one: nothing comes between the two."""
    while 0 <= at < len(account) - 1 and account[at + 1].needs is not None:
        at += 1
    return at


def _along(own: Sequence[Told], account: Sequence[Told]) -> list[int]:
    """For each sentence of an account the index in the fullest one that it follows, never backwards (-1: before all).

    The best path through the table of likenesses; an equal choice goes to the earlier place.
    """
    gains = [[_gain(i, own, k, account) for k in range(-1, len(account))] for i in range(len(own))]
    reached: list[list[tuple[float, int]]] = []
    for i, row in enumerate(gains):
        best, best_at, line = float("-inf"), 0, []
        for k, gain in enumerate(row):
            before = reached[-1][k][0] if i else 0.0
            if before > best:
                best, best_at = before, k
            line.append((best + gain, best_at))
        reached.append(line)
    at = max(range(len(account) + 1), key=lambda k: (reached[-1][k][0], -k))
    path = []
    for line in reversed(reached):
        path.append(at - 1)
        at = line[at][1]
    return path[::-1]


def _gain(i: int, own: Sequence[Told], k: int, account: Sequence[Told]) -> float:
    likeness = cosine(own[i].vector, account[k].vector) if k >= 0 else 0.0
    likeness = likeness if likeness > _FAINT else 0.0
    drift = abs((i + 0.5) / len(own) - (k + 1) / len(account))
    return round(likeness - _DRIFT * drift, 9)
