"""Whom and what a clause speaks of: the aspects that it names or hints at, people, the whole, what "it" stands for.

It weighs no praise and no blame: `opinions` does.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, Literal

from reporting.extracting.judging import ACTOR, CREW, ROLE, STRANGER, Clause, Judged
from reporting.extracting.phrases import words
from reporting.model import Aspect

Target = Aspect | Literal["overall"]
_Weights = Mapping[Target, float]

_TITLES: Final = words("mr ms mrs miss dr")
MAKES: Final = words(
    "made makes make directed directs direct writes wrote written shot shoots filmed adapts adapting adapted creates "
    "latest newest created helms helmed remake film films picture series show drew draws composed scored edits edited "
    "produced"
)
"""What somebody does who is no performer, and what is called theirs: "Johnson's latest is a joy"."""
_OF_PERSONS: Final[frozenset[Target]] = frozenset({"acting", "visuals", "tone"})
"""Aspects whose words describe persons too: gorgeous, terrifying, funny."""
_WORKS: Final = words(
    """
    drama romance instalment installment follow-up ride titlename film movie series show drama kdrama picture
    production season sequel watch
    """
)
_VERBS: Final = words(
    """
    is was are were has have had does do did can
    """
)
_BE: Final = words("is are was were has 's 're")
_ASIDE: Final = words("with by as")
_PERSON: Final = words("he she his her him hes shes both together pair two")
_THING: Final = words(
    """
    it its this that these those they their which
    """
)
PEOPLE: Final[Mapping[Target, str]] = {"acting": ACTOR, "characters": ROLE}


def targets_of(clause: Clause, likely: float) -> dict[Target, float]:
    """The aspects that a clause speaks of: those it names, else those it hints at, else people, else the whole."""
    words = clause.tokens
    weights: dict[Target, float] = {}
    for cue in clause.cues:
        for aspect, weight in cue.aspects:
            if weight > weights.get(aspect, 0.0):
                weights[aspect] = weight
    if _is_somebody(words):
        weights = {a: w for a, w in weights.items() if a not in _OF_PERSONS}
        weights["acting"] = 1.0
    named = {aspect: weight for aspect, weight in weights.items() if weight >= 1}
    found = named or weights
    other = _whom(clause, weights, named, likely)
    return {**found, **other} if other else found


def _whom(clause: Clause, weights: _Weights, named: _Weights, likely: float) -> _Weights:
    """Who else a clause speaks of, or whether of the whole."""
    words = clause.tokens
    person = words.index(ACTOR) if ACTOR in words else None
    if person is not None and clause.hits and "acting" not in (named or weights):
        if person <= 3 or acts(words, person) or (not named and words[person - 1] not in _ASIDE):
            return {"acting": 1.0 if person <= 1 else 0.9}
    elif person is not None and "acting" not in weights and person <= 3 and likely < 0.7 and acts(words, person):
        return {"acting": 1.0}
    elif clause.hits and ROLE in words and not named and likely < 0.9:
        return {"characters": 0.7}
    elif not named and CREW in words[:4]:
        return {"visuals": 0.6, "story": 0.6}
    elif clause.hits and STRANGER in words[:2] and MAKES.isdisjoint(words[1:6]):
        return {"acting": 0.9}
    elif not named and not _TITLES.isdisjoint(words):
        return {"acting": 0.7}
    elif not weights and clause.hits and not _WORKS.isdisjoint(words):
        return {"overall": 0.7}
    return {}


def _is_somebody(words: Sequence[str]) -> bool:
    """Whether a performer is said to be something: "Scott is gorgeous in it" is no word about the look."""
    at = words.index(ACTOR) if ACTOR in words[:2] else -1
    return at >= 0 and not _BE.isdisjoint(words[at + 1 : at + 2])


def acts(words: Sequence[str], at: int) -> bool:
    """Whether the actor named at this token is the subject of a verb: "and Paul Reiser is quietly heartbreaking"."""
    after = words[at + 1] if at + 1 < len(words) else ""
    return after != "'s" and (after in _VERBS or (len(after) > 3 and after[-1] == "s"))


def with_referred(targets: dict[Target, float], clause: Clause, before: Before) -> dict[Target, float]:
    """The targets of a clause and what its pronoun stands for; "he's terrifying" is of the performer alone."""
    for target in _referred(clause, before):
        if target == before.person and not _BE.isdisjoint(clause.tokens[1:2]):
            targets = {each: weight for each, weight in targets.items() if each not in _OF_PERSONS}
            targets[target] = 1.0
        targets.setdefault(target, 0.6 if targets else 0.8)
    return targets


def _referred(clause: Clause, before: Before) -> tuple[Target, ...]:
    """What the pronoun at the head of a sentence stands for: the person or the thing spoken of before."""
    words = [word for word in clause.tokens[:4] if word not in ("and", "but", "so", ",")][:2]
    if before.person and not _PERSON.isdisjoint(words):
        return (before.person,)
    if words and words[0] in _THING:
        return tuple(aspect for aspect in before.aspects if aspect not in PEOPLE)[:1] or ("overall",)
    return ()


class Before:
    """What stands before a sentence in its paragraph, for "it", "he" and sentences under a heading."""

    __slots__ = ("aspects", "heading", "line", "person")

    def __init__(
        self,
        line: int = -1,
        heading: tuple[Aspect, ...] = (),
        aspects: tuple[Aspect, ...] = (),
        person: Aspect | None = None,
    ) -> None:
        self.line = line
        self.heading = heading
        self.aspects = aspects
        self.person = person

    def after(self, sentence: Judged, targets: tuple[Target, ...]) -> Before:
        named = tuple(target for target in targets if target != "overall") or sentence.named
        named = named or self.aspects
        said = sentence.said
        person = "acting" if ACTOR in said else "characters" if ROLE in said else self.person
        return Before(sentence.line, self.heading, named[:2], person)
