"""One stance for each aspect that a review judges, and one for the whole: the rule by which its opinions are added up.

It reads no text and counts no reviews: the opinions come in, with how strongly each is said.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from operator import mul
from pathlib import Path
from typing import Final, NamedTuple

from reporting.model.review import ASPECTS, PLAIN, Aspect, Opinion, Review, Stance

_SHARES: Final[Mapping[Stance, float]] = {"positive": 1.0, "mixed": 0.5, "negative": 0.0}
_LEAST: Final = 0.1
"""What the faintest opinion weighs: said is said."""
_TWO_MINDS: Final = 0.25
"""Bounds, either way, of all that is said plainly."""
_CLEAR: Final = 0.25
"""Strength, of all together, from which opinions of one mind need no light from elsewhere."""
_FILE: Final = Path(__file__).with_name("stances.json")
_STANCES: Final[tuple[Stance, ...]] = ("positive", "mixed", "negative")
_SIGN: Final[Mapping[Stance, int]] = {"positive": 1, "mixed": 0, "negative": -1}
_USUAL: Final[Mapping[str, float]] = {
    "acting": 0.2, "chemistry": 0.2, "music": 0.1, "visuals": 0.1, "tone": 0.05,
    "story": -0.2, "characters": -0.2, "pacing": -0.1, "ending": -0.1,
}  # fmt: skip
"""Critics fault scripts in films they like and praise actors in films they do not: how far each aspect stands from the
whole."""


def usual(aspect: str) -> float:
    """How far above the whole critics mostly put an aspect; 0 for the whole itself."""
    return _USUAL.get(aspect, 0.0)


def review_stances(review: Review) -> dict[Aspect, Stance]:
    """One stance for each aspect that a review judges, as it was read: a correction by hand changes no other stance."""
    read = review.as_read or review
    if read.verdict is None:
        return aspect_stances(read.opinions)
    return aspect_stances(read.opinions, read.verdict.score, marked=read.verdict.basis == "rating")


def aspect_stances(
    opinions: Sequence[Opinion], whole: float | None = None, *, marked: bool = False
) -> dict[Aspect, Stance]:
    """One stance for each aspect that the opinions judge, in the order of ASPECTS.

    What is said of an aspect is weighed in the light of the rest, as annotated reviews taught. Where an aspect is only
    hinted at, the hints are all there is; the report leaves such an aspect out, and no stance that it prints depends on
    a hint.

    Args:
        opinions: in the order of the text.
        whole: the score of the verdict, from -1 to 1; else what all opinions come to.
        marked: the verdict is that of a printed mark.
    """
    plain = [opinion for opinion in opinions if opinion.strength >= PLAIN]
    found = _stances(opinions, whole, marked) | _stances(plain, whole, marked)
    return {aspect: found[aspect] for aspect in ASPECTS if aspect in found}


def whole_stance(opinions: Iterable[Opinion]) -> Stance:
    """What all that is said plainly comes to, whatever it is said of."""
    balance = _balance(*_sides(opinion for opinion in opinions if opinion.strength >= PLAIN))
    if abs(balance) < _TWO_MINDS:
        return "mixed"
    return "positive" if balance > 0 else "negative"


def _stances(opinions: Sequence[Opinion], whole: float | None, marked: bool) -> dict[Aspect, Stance]:
    return {aspect: _stance(signs) for aspect, signs in stance_signs(opinions, whole, marked).items()}


def stance_signs(opinions: Sequence[Opinion], whole: float | None, marked: bool) -> dict[Aspect, StanceSigns]:
    """What tells the stance of each aspect that these opinions judge; `benchmarks/train_stances.py` learns from it."""
    rest = _balance(*_strengths(opinions)[:2])
    verdict = (rest if whole is None else whole, marked)
    found = {}
    for aspect in ASPECTS:
        said = [opinion for opinion in opinions if opinion.aspect == aspect]
        if said:
            found[aspect] = StanceSigns(tuple(said), _signs(aspect, said, rest, verdict))
    return found


class StanceSigns(NamedTuple):
    """What a review says of one aspect, and what tells its stance, in numbers."""

    said: tuple[Opinion, ...]
    signs: tuple[float, ...]


def _signs(aspect: Aspect, said: Sequence[Opinion], rest: float, verdict: tuple[float, bool]) -> tuple[float, ...]:
    whole, marked = verdict
    praise, blame, both = _strengths(said)
    stances = Counter(opinion.stance for opinion in said)
    balance = (praise - blame) / (praise + blame + both + 0.3)
    strongest = {stance: max([o.strength for o in said if o.stance == stance], default=0.0) for stance in _STANCES}
    is_it = [float(aspect == each) for each in ASPECTS]
    return (
        praise, blame, both, *(float(stances[stance]) for stance in _STANCES),
        balance, abs(balance), strongest["positive"] - strongest["negative"],
        min(praise, blame), float(min(stances["positive"], stances["negative"])),
        float(_SIGN[said[0].stance]), float(_SIGN[said[-1].stance]),
        rest, whole, abs(whole), whole if marked else 0.0, *is_it, *(whole * each for each in is_it),
    )  # fmt: skip


def _strengths(opinions: Iterable[Opinion]) -> tuple[float, float, float]:
    """How strongly is praised, faulted and both."""
    sums = dict.fromkeys(_STANCES, 0.0)
    for opinion in opinions:
        sums[opinion.stance] += opinion.strength
    return sums["positive"], sums["negative"], sums["mixed"]


def _stance(aspect: StanceSigns) -> Stance:
    """What opinions on one aspect come to; those of one mind never to the opposite of what they plainly say, and to
    nothing else where they say it clearly."""
    scores = [bias + sum(map(mul, weights, aspect.signs)) for bias, *weights in stance_weights()]
    stance = _STANCES[scores.index(max(scores))]
    first = aspect.said[0].stance
    if any(opinion.stance != first for opinion in aspect.said):
        return stance
    plain = sum([opinion.strength for opinion in aspect.said if opinion.strength >= PLAIN])
    if plain >= _CLEAR:
        return first
    return "mixed" if plain and _SIGN[stance] * _SIGN[first] < 0 else stance


@cache
def stance_weights() -> tuple[tuple[float, ...], ...]:
    """For each stance what speaks for it from the start, and what each sign does; read once from beside this module."""
    data = json.loads(_FILE.read_text(encoding="utf-8"))
    return tuple(tuple(data["weights"][stance]) for stance in _STANCES)


def _sides(opinions: Iterable[Opinion]) -> tuple[float, float]:
    """How much is said for and against."""
    praise = blame = 0.0
    for opinion in opinions:
        weight, share = max(opinion.strength, _LEAST), _SHARES[opinion.stance]
        praise += share * weight
        blame += (1 - share) * weight
    return praise, blame


def _balance(praise: float, blame: float) -> float:
    """Praise against blame, from -1 to 1, a plain opinion held back: little said leans little."""
    return (praise - blame) / (praise + blame + 1)
