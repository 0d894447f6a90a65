"""One stance for each aspect that a review judges, and one for the whole: the rule by which its opinions are added up.

It reads no text and counts no reviews: the opinions come in, with how strongly each is said.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from reporting.model.review import ASPECTS, PLAIN, Aspect, Opinion, Review, Stance

_SHARES: Final[Mapping[Stance, float]] = {"positive": 1.0, "mixed": 0.5, "negative": 0.0}
_LEAST: Final = 0.1
"""What the faintest opinion weighs: said is said."""
# How the opinions on one aspect become one stance; set on annotated reviews of 32 titles: by twenty of them and checked
# on the other twelve, and the other way round (benchmarks/stances.py prints the figures).
_WHOLE: Final = 0.8
"""What the verdict weighs beside what is said of an aspect, where 1 is a plain opinion."""
_KNOWN: Final = 4.0
"""The same of what critics usually think of the aspect."""
_PRAISED: Final = 0.25
_FAULTED: Final = -0.2
"""Bounds of a balance that praises or faults: critics praise more readily than they find fault."""
_TWO_MINDS: Final = 0.25
"""The same, either way, of all that is said plainly."""
_CLEAR: Final = 0.25
"""Strength from which opinions that agree need no light from elsewhere."""
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
    return aspect_stances(read.opinions, read.verdict.score if read.verdict else None)


def aspect_stances(opinions: Sequence[Opinion], whole: float | None = None) -> dict[Aspect, Stance]:
    """One stance for each aspect that the opinions judge, in the order of ASPECTS.

    What is said plainly decides. Where an aspect is only hinted at, the hints are all there is; the report leaves such
    an aspect out, and no stance that it prints depends on a hint.

    Args:
        whole: the score of the verdict; else what all opinions come to.
    """
    plain = [opinion for opinion in opinions if opinion.strength >= PLAIN]
    found = _stances(opinions, whole) | _stances(plain, whole)
    return {aspect: found[aspect] for aspect in ASPECTS if aspect in found}


def whole_stance(opinions: Iterable[Opinion]) -> Stance:
    """What all that is said plainly comes to, whatever it is said of."""
    balance = _balance(*_sides(opinion for opinion in opinions if opinion.strength >= PLAIN), 0.0)
    if abs(balance) < _TWO_MINDS:
        return "mixed"
    return "positive" if balance > 0 else "negative"


def _stances(opinions: Sequence[Opinion], whole: float | None) -> dict[Aspect, Stance]:
    """Clear opinions of one mind are taken at their word. Where they are faint or differ, they are read in the light of
    the rest: what the critic makes of the whole, and what critics usually think of that aspect."""
    if whole is None:
        whole = _balance(*_sides(opinions), 0.0)
    found: dict[Aspect, Stance] = {}
    for aspect in ASPECTS:
        said = [opinion for opinion in opinions if opinion.aspect == aspect]
        if said:
            found[aspect] = _stance(said, _WHOLE * whole + _KNOWN * usual(aspect))
    return found


def _stance(said: Sequence[Opinion], expected: float) -> Stance:
    """What opinions on one aspect come to; those of one mind never to the opposite of what they plainly say."""
    stances = {opinion.stance for opinion in said}
    plain = sum(opinion.strength for opinion in said if opinion.strength >= PLAIN) if len(stances) == 1 else 0.0
    if plain >= _CLEAR:
        return said[0].stance
    balance = _balance(*_sides(said), expected)
    stance: Stance = "positive" if balance > _PRAISED else "negative" if balance < _FAULTED else "mixed"
    return "mixed" if plain and "mixed" not in stances | {stance} and stance not in stances else stance


def _sides(opinions: Iterable[Opinion]) -> tuple[float, float]:
    """How much is said for and against."""
    praise = blame = 0.0
    for opinion in opinions:
        weight, share = max(opinion.strength, _LEAST), _SHARES[opinion.stance]
        praise += share * weight
        blame += (1 - share) * weight
    return praise, blame


def _balance(praise: float, blame: float, expected: float) -> float:
    """Praise against blame, from -1 to 1; what is expected counts as much as one plain opinion."""
    return (praise - blame + expected) / (praise + blame + 1)
