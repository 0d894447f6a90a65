"""How much two sentences tell of the same: content words and characters, weighed by how rare they are.

Plain counting in linear time; it knows neither documents nor story order.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

Vector = dict[str, float]
"""Weights by term, of length one."""

_WORD: Final = re.compile(r"[^\W\d_]+")
_STOP_WORDS: Final = """
the and for but nor yet with without from into onto upon over under about after before between through during of to in
on at by as a an is are was were be been being am has have had having does did do done doing will would can could
shall should may might must not no he him his she her hers they them their theirs it its this that these those there
here who whom whose which what when where why how all any both each few more most other some such only own same so
than too very just now then once again also still even ever never always soon later while until because if though
although one two three first second last another every much many up down out off back away who's it's that's he's
she's i you we me my your our us them themselves himself herself itself themselves s t re ve ll d m or
"""
_STOP: Final = frozenset(_STOP_WORDS.split())
_ENDINGS: Final = ("ingly", "edly", "ings", "ing", "ies", "ied", "ers", "ed", "es", "er", "ly", "s")
_STEM: Final = 4
"""Letters that a stem keeps at least."""


_NAME: Final = 0.5
"""What a name weighs beside a word: half the sentences of a story name its hero, and that makes no two alike."""


_SAID_BEHIND: Final = re.compile(
    r"(?: \([^()]{3,60}\))?(?:,? (?:is|was)|['’]s)(?: (?:just|only|now|also|still|already|both))? (?:an?|the|one of)\b"
    r"|(?: \([^()]{3,60}\))?, (?:an?|the|his|her|their|played by)\b"
    r"| \([A-Z][^()]{3,60}\)"
)
"""What follows the name of somebody of whom it is said who that is."""
_SAID_AHEAD: Final = re.compile(r"(?:\b(?:named|called|known as|name is|is|are)|\b[Tt]he [a-z][\w-]{2,20}) $")
_AHEAD: Final = 40
"""Characters before a name in which that may stand."""


class Terms:
    """Cuts sentences into terms; every spelling of a person or a character is one term."""

    def __init__(self, characters: Mapping[str, str], actors: Mapping[str, str]) -> None:
        """Takes the printed name of the character, and of the actor, by each spelling."""
        self._names = {**actors, **characters}
        self._actors = frozenset(actors) - frozenset(characters)
        self._players = frozenset(f"@{actors[spelling]}" for spelling in self._actors)
        self._pattern = names_pattern(self._names)

    def of(self, text: str) -> list[str]:
        """The terms of a sentence, in order, names as "@" and the printed name."""
        names = [f"@{self._names[match[0]]}" for match in self._pattern.finditer(text)]
        rest = self._pattern.sub(" ", text).lower()
        return names + [_stem(word) for word in _WORD.findall(rest) if word not in _STOP]

    def cast_in(self, vector: Vector) -> frozenset[str]:
        """The characters whom a sentence names, and the people who are no actors."""
        return names_in(vector) - self._players

    def credits(self, text: str) -> bool:
        """Whether an actor is named."""
        return any(match[0] in self._actors for match in self._pattern.finditer(text))

    def described_in(self, text: str) -> frozenset[str]:
        """The characters of whom a sentence says who they are: "Otto Brandt, a botanist", "a widow named Wilma"."""
        return frozenset(
            f"@{self._names[match[0]]}"
            for match in self._pattern.finditer(text)
            if match[0] not in self._actors
            and (_SAID_BEHIND.match(text, match.end()) or _SAID_AHEAD.search(text[: match.start()][-_AHEAD:]))
        )

    def first_name(self, text: str) -> int | None:
        """Where the first person or character is named, or None."""
        match = self._pattern.search(text)
        return match.start() if match else None


def names_pattern(names: Iterable[str]) -> re.Pattern[str]:
    """Finds any of these names as a whole word, the longest first; "K" is not in "K-pop"."""
    alternatives = "|".join(re.escape(name) for name in sorted(set(names), key=lambda name: (-len(name), name)))
    return re.compile(rf"(?<![\w-])(?:{alternatives})(?![\w-])" if alternatives else r"(?!)")


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _STEM:
            return word[: -len(ending)]
    return word


def vectors(sentences: Sequence[Sequence[str]]) -> list[Vector]:
    """A vector a sentence, tf-idf over these sentences."""
    seen = Counter(term for terms in sentences for term in set(terms))
    total = len(sentences)
    weights = {
        term: math.log(1 + total / count) * (_NAME if term.startswith("@") else 1) for term, count in seen.items()
    }
    return [_normal({term: n * weights[term] for term, n in Counter(terms).items()}) for terms in sentences]


def _normal(weights: Vector) -> Vector:
    length = math.sqrt(sum(weight * weight for weight in weights.values()))
    return {term: weight / length for term, weight in weights.items()} if length else {}


def centre(of: Iterable[Vector]) -> Vector:
    """The direction that these vectors share."""
    summed: Vector = {}
    for vector in of:
        for term, weight in vector.items():
            summed[term] = summed.get(term, 0.0) + weight
    return _normal(summed)


def cosine(a: Vector, b: Vector) -> float:
    """How much two vectors share, from 0 to 1."""
    if len(b) < len(a):
        a, b = b, a
    return sum(weight * b[term] for term, weight in a.items() if term in b)


def names_in(vector: Vector) -> frozenset[str]:
    """The people whom a sentence names."""
    return frozenset(term for term in vector if term.startswith("@"))


def told_by(new: Vector, known: Vector) -> float:
    """The share of `new` that `known` has too, from 0 to 1: a short repeat of a long sentence is told by it."""
    return sum(weight * weight for term, weight in new.items() if term in known)
