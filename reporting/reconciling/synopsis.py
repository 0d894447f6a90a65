"""The plot in the reviews' own sentences, in the order of the fullest account, near-repeats merged, spoilers apart.

The most central sentences are kept; the rest stays in the reviews. It writes nothing itself and cuts nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from reporting.model import Document, PlotDispute, Review, Span, Synopsis, SynopsisSentence
from reporting.reconciling.likeness import Terms, Vector, centre, cosine, names_in, told_by
from reporting.reconciling.story_order import in_story_order
from reporting.reconciling.telling import Told, told

KEPT: Final = 14
"""Sentences of a synopsis at most: about a page."""
KEPT_SPOILERS: Final = 8
_REPEAT: Final = 0.5
"""The likeness from which sentences of two reviews tell the same; within one review it takes a half more."""
_REPEAT_OF_NAMES: Final = 0.35
"""The same where both name the same people."""
_SAME_START: Final = 0.15
"""The same where each introduces the same people, two at least: who they are to each other is told once."""
_NOTHING_NEW: Final = 0.6
"""The share of a sentence that another has told already, from which it adds too little."""
_FULLEST: Final = 1.5
"""What being of the fullest account adds to a sentence's weight: a story told by one voice reads better."""
_CREDITS: Final = 0.7
"""What naming an actor leaves of it."""
_NOBODY: Final = 0.5
"""What naming nobody leaves of it."""
_FLOOR: Final = 0.25
"""The share of the weightiest sentence's weight below which one belongs to no story ("Now playing at the Orpheum.")."""
_PARTIAL: Final = 0.9
"""What the account of a review of the first episodes counts beside one of the whole."""
_LONGEST: Final = 12
"""Accounts among which the fullest is sought: the longest ones."""
_ASKED: Final = 300
"""Sentences, evenly over all reviews, that are looked for in each of them."""


def synopsis(
    documents: Mapping[str, Document],
    reviews: Sequence[Review],
    names: tuple[Mapping[str, str], Mapping[str, str]],
    disputes: tuple[PlotDispute, ...],
) -> Synopsis:
    """The synopsis of a title.

    Args:
        names: the printed names of the characters and of the actors, each by spelling.
    """
    terms = Terms(*names)
    story = told(documents, reviews, terms, spoiler=False)
    ending = told(documents, reviews, terms, spoiler=True)
    return Synopsis(
        sentences=_arranged(story, reviews, KEPT),
        spoilers=_arranged(ending, reviews, KEPT_SPOILERS),
        disputes=disputes,
    )


def _arranged(story: Sequence[Told], reviews: Sequence[Review], kept: int) -> tuple[SynopsisSentence, ...]:
    if not story:
        return ()
    central = _centrality(story)
    fullest = _fullest(story, reviews)
    chosen = _Chosen(story, _weights(story, fullest, central), fullest)
    chosen.introduce(kept // 3)
    chosen.fill(kept)
    ordered = in_story_order([story[number] for number in chosen.also], story, fullest, chosen.stands_for)
    return tuple(SynopsisSentence(span=s.span, also=_spans(story, chosen.also[s.number])) for s in ordered)


def _spans(story: Sequence[Told], numbers: Iterable[int]) -> tuple[Span, ...]:
    return tuple(story[number].span for number in sorted(numbers))


def _centrality(story: Sequence[Told]) -> list[float]:
    """How much each sentence shares with the whole story, in which every review has one voice."""
    voices: dict[int, list[Vector]] = {}
    for sentence in story:
        voices.setdefault(sentence.rank, []).append(sentence.vector)
    whole = centre(centre(voice) for voice in voices.values())
    return [cosine(sentence.vector, whole) for sentence in story]


def _fullest(story: Sequence[Told], reviews: Sequence[Review]) -> int:
    """The rank of the review in whose account most of what the others tell is found, the first of equals.

    A long recap of the last episode has many words and little of the story.
    """
    accounts: dict[int, list[Told]] = {}
    for sentence in story:
        accounts.setdefault(sentence.rank, []).append(sentence)
    longest = sorted(accounts, key=lambda rank: (-sum(s.words for s in accounts[rank]), rank))[:_LONGEST]
    others = story[:: max(1, len(story) // _ASKED)]

    def found(rank: int) -> float:
        told = [(s.rank, max(cosine(s.vector, own.vector) for own in accounts[rank])) for s in others if s.rank != rank]
        share = _PARTIAL if reviews[rank].partial else 1.0
        return round(share * sum(likeness / len(accounts[asked]) for asked, likeness in told), 9)

    return max(longest, key=lambda rank: (found(rank), sum(s.words for s in accounts[rank]), -rank))


def _weights(story: Sequence[Told], fullest: int, central: Sequence[float]) -> dict[int, float]:
    """What each sentence weighs, without those that lean on what is not there, or belong to another story.

    Only where nothing else is there do they stand.
    """
    weights = {s.number: central[s.number] * _share(s, fullest) for s in story}
    floor = _FLOOR * max(weights.values())
    kept = {s.number: weights[s.number] for s in story if not s.dangling and weights[s.number] >= floor}
    return kept or weights


def _share(sentence: Told, fullest: int) -> float:
    share = _FULLEST if sentence.rank == fullest else 1.0
    if sentence.credits:
        share *= _CREDITS
    return share if names_in(sentence.vector) or sentence.needs is not None else share * _NOBODY


class _Chosen:
    """The sentences that are kept, what repeats each, and which of them prints what another tells."""

    def __init__(self, story: Sequence[Told], weights: Mapping[int, float], fullest: int) -> None:
        self._story = story
        self._weights = weights
        self._fullest = fullest
        self._open = dict.fromkeys(weights, 0.0)
        """Candidates, and how much of each the kept sentences tell already."""
        self.also: dict[int, list[int]] = {}
        self.stands_for: dict[int, int] = {}
        self._described: set[str] = set()
        """Of whom the kept sentences say who they are: that is told once."""

    def introduce(self, kept: int) -> None:
        """Keeps what the fullest account says of who its people are: so it begins, and the others need not say it."""
        own = [number for number in self._open if self._story[number].rank == self._fullest]
        for number in sorted(own, key=lambda n: (-round(self._weights[n], 9), n)):
            new = self._story[number].describes - self._described
            if new and number in self._open and len(self.also) + len(chain := self._chain(number)) <= kept:
                for part in chain:
                    self._keep(part)

    def fill(self, kept: int) -> None:
        """Keeps what is weighty and new, one by one, each with all that it leans on, until there is no room."""
        while self._open and len(self.also) < kept:
            number = max(self._open, key=lambda n: (round(self._weights[n] * (1 - self._open[n]), 9), -n))
            chain = self._chain(number)
            if len(self.also) + len(chain) <= kept:
                for part in chain:
                    self._keep(part)
            self._open.pop(number, None)

    def _chain(self, number: int) -> list[int]:
        """A sentence after all that it leans on and that is not told yet; nothing, if that is not there."""
        chain = [number]
        while (needs := self._story[chain[-1]].needs) is not None and needs not in self.stands_for:
            chain.append(needs)
        return [] if len(chain) > 1 and self._story[chain[-1]].dangling else chain[::-1]

    def _keep(self, number: int) -> None:
        self.also[number] = []
        self.stands_for[number] = number
        self._open.pop(number, None)
        self._described |= self._story[number].describes
        for other in list(self._open):
            likeness = cosine(self._story[other].vector, self._story[number].vector)
            if self._repeats(other, number, likeness):
                self.also[number].append(other)
                self.stands_for[other] = number
                del self._open[other]
            else:
                self._open[other] = max(self._open[other], likeness)

    def _repeats(self, other: int, kept: int, likeness: float) -> bool:
        new, known = self._story[other], self._story[kept]
        if new.rank == known.rank:
            return likeness >= 1.5 * _REPEAT
        if likeness >= _REPEAT or not likeness:
            return likeness >= _REPEAT
        if likeness >= _REPEAT_OF_NAMES and (names := names_in(new.vector)) and names == names_in(known.vector):
            return True
        if new.describes & known.describes and new.describes <= self._described:
            return True
        told = told_by(new.vector, known.vector)
        return told >= (_SAME_START if new.introduces and new.introduces == known.introduces else _NOTHING_NEW)
