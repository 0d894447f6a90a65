"""What a text without a mark comes to as a whole: what tells it, and how likely each stance is by it.

It weighs what the other modules find, by weights that annotated reviews taught (`benchmarks/train_verdicts.py`), read
with their marks hidden. It finds no words.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from math import exp, tanh
from operator import mul
from pathlib import Path
from typing import Final

from reporting.extracting.judging import Judged
from reporting.extracting.leaning import leaning_in_words
from reporting.extracting.polarity import polarities
from reporting.extracting.wording import says_enough, terms_of, worded
from reporting.model import Stance

FILE: Final = Path(__file__).with_name("verdicts.json")
STANCES: Final[tuple[Stance, ...]] = ("positive", "mixed", "negative")
_LONG: Final = 12
"""Sentences; the reviews that taught have more."""
_PLAIN: Final = 0.05
_AGAINST: Final = 0.3
"""From 0.3 on as many verdicts of titles left out are right as with no bound; with 0.1 three in a hundred fewer."""
_CLOSING: Final = 0.85
_STEADY: Final = 4.0
"""Sentences of neither kind that each stretch is given: a few lean nowhere."""


def overall_stance(sentences: Sequence[tuple[Judged, float]], lean: float) -> tuple[Stance, float]:
    """What a review comes to, and how far it is for or against what it reviews, from 1 to -1.

    Never praise where words plainly blame, nor the other way round: nothing could be shown for it.

    Args:
        lean: of its words, which alone decide what is said in a few sentences or words.
    """
    if len(sentences) < _LONG or not says_enough(terms_of([each for each, _ in sentences])):
        return "positive" if lean >= _PLAIN else "negative" if lean <= -_PLAIN else "mixed", lean
    likely = stance_odds(sentences)
    stance, score = max(STANCES, key=lambda each: likely[each]), likely["positive"] - likely["negative"]
    against = -lean if stance == "positive" else lean if stance == "negative" else 0.0
    return ("mixed", (score + lean) / 2) if against >= _AGAINST else (stance, score)


def stance_odds(sentences: Sequence[tuple[Judged, float]]) -> dict[Stance, float]:
    """How likely each stance is of a review.

    Args:
        sentences: of the review's own words, each with how likely it tells the story.
    """
    signs = overall_signs(sentences)
    weights = verdict_weights()
    said = [bias + sum(map(mul, each, signs)) for bias, *each in (weights[stance] for stance in STANCES)]
    powers = [exp(each - max(said)) for each in said]
    return {stance: power / sum(powers) for stance, power in zip(STANCES, powers, strict=True)}


def overall_signs(sentences: Sequence[tuple[Judged, float]]) -> tuple[float, ...]:
    """What tells the stance of the whole, in numbers.

    How the words lean; how the sentences do, and how strongly; how the last ones do; how much more the second half
    praises than the first; how much praise and blame outweigh each other; how the whole is worded.
    """
    own = [(sentence, likely) for sentence, likely in sentences if not sentence.at.foreign]
    lean = leaning_in_words(own)
    odds = polarities(own, lean, marked=False)
    said = [tanh(each / 2) * (1 - likely) for each, (_, likely) in zip(odds, own, strict=True)]
    half, last = len(said) // 2, int(len(said) * _CLOSING)
    mean, heavy = _mean(said), _mean(map(abs, said))
    run = _mean(said[half:]) - _mean(said[:half])
    return (lean, mean, heavy, _mean(said[last:]), run, heavy - abs(mean), *worded(terms_of([each for each, _ in own])))


def _mean(values: Iterable[float]) -> float:
    each = list(values)
    return sum(each) / (len(each) + _STEADY)


@cache
def verdict_weights() -> Mapping[Stance, Sequence[float]]:
    """For each stance what speaks for it from the start, and what each sign does; read once from beside this module."""
    weights: Mapping[Stance, Sequence[float]] = json.loads(FILE.read_text(encoding="utf-8"))["weights"]
    return weights
