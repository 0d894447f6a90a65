"""What the reviews that judge an aspect make of it together: the stance of each review, counted.

Holds the rule of the words praised, faulted, disputed and mixed; the prose is `statement`'s.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reporting.model import ASPECTS, Aspect, AspectView, Judgement, Opinion, Review, Span, Stance, review_stances
from reporting.model.dossier import ConsensusWord


def aspect_views(reviews: Sequence[Review]) -> tuple[AspectView, ...]:
    """Every aspect that at least one review judges, in the order of ASPECTS."""
    judged: dict[Aspect, list[Judgement]] = {aspect: [] for aspect in ASPECTS}
    for review in reviews:
        for aspect, judgement in _judgements(review):
            judged[aspect].append(judgement)
    return tuple(
        AspectView(aspect=aspect, word=word_for(judgements), judgements=tuple(judgements))
        for aspect, judgements in judged.items()
        if judgements
    )


def _judgements(review: Review) -> Iterator[tuple[Aspect, Judgement]]:
    """How one review judges each aspect that it judges."""
    plain, stances = review.plain_opinions, review_stances(review)
    stated = {each.aspect: each for each in reversed(review.stated)}
    for aspect in ASPECTS:
        opinions = [opinion for opinion in plain if opinion.aspect == aspect]
        by_hand = stated.get(aspect)
        if by_hand is not None:
            if by_hand.stance:
                yield aspect, _as_stated(review, by_hand.stance, (by_hand.spans, opinions))
        elif opinions:
            stance = stances[aspect]
            spans = _strongest_first(opinions, stance)
            yield aspect, Judgement(document=review.document, stance=stance, spans=spans)


def _as_stated(review: Review, stance: Stance, said: tuple[tuple[Span, ...], Sequence[Opinion]]) -> Judgement:
    """A judgement that a person states: the row that says so, then the review's own words with that stance."""
    by_hand, opinions = said
    agreeing = [opinion for opinion in opinions if opinion.stance == stance]
    spans = (*by_hand, *(_strongest_first(agreeing, stance) if agreeing else ()))
    return Judgement(document=review.document, stance=stance, spans=spans)


def word_for(judgements: Sequence[Judgement]) -> ConsensusWord:
    """The word that counts: praised, faulted, disputed or mixed."""
    positive = sum(j.stance == "positive" for j in judgements)
    negative = sum(j.stance == "negative" for j in judgements)
    if positive and negative:
        return "disputed"
    if 2 * positive > len(judgements):
        return "praised"
    return "faulted" if 2 * negative > len(judgements) else "mixed"


def _strongest_first(opinions: Sequence[Opinion], stance: Stance) -> tuple[Span, ...]:
    """The judging words, those that carry the stance first; a review of two minds shows its best praise, then blame."""
    ranked = sorted(opinions, key=lambda opinion: -opinion.strength)
    first = [opinion for opinion in ranked if opinion.stance == stance]
    if stance == "mixed" and not first:
        sides: tuple[Stance, ...] = ("positive", "negative")
        first = [next(o for o in ranked if o.stance == side) for side in sides if any(o.stance == side for o in ranked)]
    return tuple(dict.fromkeys(opinion.spans[0] for opinion in [*first, *ranked]))
