"""Praise or blame, plot or opinion: probabilities from the shipped weights, for a sentence and for a whole review.

It splits nothing and knows no aspect, name or mark; it judges the text that it is given.
"""

import math
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, Final, NamedTuple

from reporting.language.tokens import tokens
from reporting.language.weights import shipped

_NEUTRAL: Final = 0.0


class Weighed(NamedTuple):
    """The tokens of a text, and what both models say of it."""

    tokens: tuple[str, ...]
    polarity: float
    narration: float


def polarity(text: str) -> float:
    """Tells praise (up to 1) from blame (down to -1): twice the probability of praise, less one."""
    return weighed(text).polarity


def narration(text: str) -> float:
    """Gives the probability that a sentence tells the story rather than judges."""
    return weighed(text).narration


def review_polarity(scores: Sequence[tuple[float, float]]) -> float:
    """Gives the polarity of a whole review, in [-1, 1], from the (polarity, narration) of each of its sentences.

    Sentences that tell the story count for less. Whole reviews blame more than single sentences do, so the mean
    is set against the one that separates reviews of praise from reviews of blame in the training data.
    """
    weight = sum(1 - told for _, told in scores)
    if not weight:
        return _NEUTRAL
    mean = sum(score * (1 - told) for score, told in scores) / weight
    centre, slope = shipped().header["review"]
    return math.tanh(slope * (mean - centre) / 2)


def lexicon() -> tuple[frozenset[str], frozenset[str]]:
    """Gives the words of praise and the words of blame (Hu & Liu 2004), lower case."""
    weights = shipped()
    return weights.praise, weights.blame


def provenance() -> dict[str, Any]:
    """Gives the header of the data file: sources, authors, licence, cross-validated figures."""
    return shipped().header


@lru_cache(maxsize=16384)
def weighed(text: str) -> Weighed:
    """Scores a text with both models at once; callers ask for one after the other, and for its tokens."""
    plain = tokens(text)
    praise, plot = shipped().sums(plain)
    return Weighed(tuple(plain), 2 * probability(praise) - 1, probability(plot))


def probability(log_odds: float) -> float:
    """Turns log-odds into a probability without overflow."""
    return 0.5 + 0.5 * math.tanh(log_odds / 2)


def knows(word: str) -> bool:
    """Whether a word in small letters occurs in the reviews and synopses from which the weights were learnt."""
    return word in shipped().table
