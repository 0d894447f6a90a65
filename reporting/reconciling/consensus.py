"""What the reviews that judge an aspect make of it together: the stance of each review, counted.

Holds the rule of the words praised, faulted, disputed and mixed; the prose is `statement`'s.
"""

from __future__ import annotations

from collections.abc import Sequence

from reporting.model import ASPECTS, Aspect, AspectView, Judgement, Opinion, Review, Span, Stance, review_stances
from reporting.model.dossier import ConsensusWord


def aspect_views(reviews: Sequence[Review]) -> tuple[AspectView, ...]:
    """Every aspect that at least one review judges, in the order of ASPECTS."""
    views = []
    for aspect in ASPECTS:
        judgements = tuple(j for review in reviews if (j := judgement(review, aspect)) is not None)
        if judgements:
            views.append(AspectView(aspect=aspect, word=word_for(judgements), judgements=judgements))
    return tuple(views)


def judgement(review: Review, aspect: Aspect) -> Judgement | None:
    """How one review judges one aspect, or None where it does not."""
    opinions = [opinion for opinion in review.plain_opinions if opinion.aspect == aspect]
    stated = next((each for each in review.stated if each.aspect == aspect), None)
    if stated is not None:
        return stated.stance and _as_stated(review, stated.stance, (stated.spans, opinions))
    if not opinions:
        return None
    stance = review_stances(review)[aspect]
    return Judgement(document=review.document, stance=stance, spans=_strongest_first(opinions, stance))


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
