"""Which way each sentence of a review leans, praise or blame, by all that speaks for either.

It weighs what the other modules find, by weights that annotated reviews taught (`benchmarks/train_stances.py`). It
finds no words and decides no aspect.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from operator import mul
from pathlib import Path
from typing import Final

from reporting.extracting.judging import ACTOR, STRANGER, TITLE, Judged
from reporting.extracting.leaning import TURNING, leaning_in_words, taught, worth
from reporting.extracting.subjects import praise_odds
from reporting.extracting.wording import says_enough, terms_of, worded
from reporting.language import NEGATIONS
from reporting.model import ASPECTS

_FILE: Final = Path(__file__).with_name("polarity.json")
_CLOSING: Final = 0.85
_MOST: Final = 3.0
"""Log-odds, either way, that one classifier can put in."""
_USUAL, _PER_LEAN = 0.88, 2.62
"""What the wording of a whole review says by how its words lean, in the mean of 644: for texts that are too short."""
_STEPS: Final = (-2, -1, 1, 2)


def polarities(sentences: Sequence[tuple[Judged, float]], lean: float, *, marked: bool) -> list[float]:
    """The log-odds that each sentence praises and does not blame.

    Args:
        sentences: each with how likely it tells the story.
        lean: which way the review leans, from -1 to 1.
        marked: a printed mark says so.
    """
    bias, *weights = polarity_weights()
    return [bias + sum(map(mul, weights, signs)) for signs in polarity_signs(sentences, lean, marked=marked)]


def polarity_signs(sentences: Sequence[tuple[Judged, float]], lean: float, *, marked: bool) -> list[tuple[float, ...]]:
    """What tells which way each sentence leans, in numbers."""
    listed = leaning_in_words(sentences)
    terms = terms_of([sentence for sentence, _ in sentences])
    praise, blame = worded(terms) if says_enough(terms) else (_USUAL + _PER_LEAN * listed, 0.0)
    whole = (lean, lean if marked else 0.0, listed, taught(sentences), praise - blame)
    worths = [worth(sentence) for sentence, _ in sentences]
    odds = [max(-_MOST, min(_MOST, praise_odds(sentence))) for sentence, _ in sentences]
    found = []
    for at, (sentence, likely) in enumerate(sentences):
        near = [at + step for step in _STEPS]
        near = [i if 0 <= i < len(sentences) and sentences[i][0].line == sentence.line else -1 for i in near]
        beside = [worths[i] * (1 - sentences[i][1]) if i >= 0 else 0.0 for i in near]
        hinted = [odds[i] if i >= 0 else 0.0 for i in near[1:3]]
        here = (worths[at], odds[at], odds[at] * len(sentence.tokens) ** 0.5, likely, at > _CLOSING * len(sentences))
        found.append((*here, *beside, *hinted, *whole, *_of_words(sentence, lean)))
    return found


def _of_words(sentence: Judged, lean: float) -> tuple[float, ...]:
    """What its own words say."""
    said = [(clause.weight * hit.worth, hit.sure) for clause in sentence.clauses for hit in clause.hits]
    praise = sum([worth for worth, _ in said if worth > 0])
    aspects = {aspect for aspect, _ in sentence.aspects}
    return (
        praise, sum([worth for worth, _ in said]) - praise, sum([worth for worth, sure in said if not sure]),
        sum([hit.worth for hit in sentence.clauses[0].hits]), sum([hit.worth for hit in sentence.clauses[-1].hits]),
        sentence.polarity, 0.0 if said else lean, len(sentence.tokens) / 30, sentence.at.text.endswith("?"),
        not NEGATIONS.isdisjoint(sentence.said), not TURNING.isdisjoint(sentence.tokens[:2]),
        *(name in sentence.said for name in (ACTOR, STRANGER, TITLE)), *(aspect in aspects for aspect in ASPECTS),
    )  # fmt: skip


@cache
def polarity_weights() -> tuple[float, ...]:
    """What speaks for praise from the start, and what each sign does; read once from beside this module."""
    return tuple(json.loads(_FILE.read_text(encoding="utf-8"))["weights"])
