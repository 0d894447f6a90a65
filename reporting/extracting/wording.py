"""How a whole review is worded: what its words and pairs of words say, beside what each sentence judges.

Critics who are pleased set quibbles apart, those who are not concede, and those of two minds weigh halves: no single
sentence tells, all of them do. The weights were learnt from annotated reviews (`benchmarks/train_wording.py`).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import chain, pairwise
from pathlib import Path
from typing import Final, NamedTuple

from reporting.extracting.judging import ACTOR, CREW, ROLE, STRANGER, TITLE, Judged

FILE: Final = Path(__file__).with_name("wording.json")
_EDGE: Final = "."
"""Where a sentence begins or ends."""
_UNSAID: Final = frozenset(
    (ACTOR, CREW, ROLE, STRANGER, TITLE, "0", "star", "stars", "grade", "rating", "score", "mark", "marks", "verdict")
) | {"out", "five", "four"}
"""Names, and words that marks are printed with: a mark is read for itself."""
_FEWEST: Final = 200
"""Terms that say something; the reviews that taught have more, and a few more say little."""
_SPOKEN: Final = 600
"""Terms, as 400 words or so have. Of shorter texts words of praise and blame tell as many right as all signs together,
of longer ones far fewer."""


class Wording(NamedTuple):
    """What terms say: for praise and for blame from the start, and of each term, in steps of a size."""

    bias: tuple[float, float]
    step: float
    terms: Mapping[str, tuple[int, int]]


def terms_of(sentences: Sequence[Judged]) -> frozenset[str]:
    """The words of a review and the pairs of words that stand next to each other, each once, without names."""
    return _terms(tuple([sentence.tokens for sentence in sentences if not sentence.at.foreign]))


@lru_cache(maxsize=4)
def _terms(said: tuple[tuple[str, ...], ...]) -> frozenset[str]:
    """Asked for the same review by who reads its verdict and by who reads its opinions."""
    return frozenset(chain.from_iterable(map(terms_in, said)))


def terms_in(tokens: Sequence[str]) -> Iterator[str]:
    """The same of the tokens of a sentence."""
    yield from (token for token in tokens if token not in _UNSAID)
    for first, second in pairwise((_EDGE, *tokens, _EDGE)):
        if first not in _UNSAID and second not in _UNSAID:
            yield f"{first} {second}"


def says_enough(terms: frozenset[str]) -> bool:
    """Whether a text is long enough for its wording to tell anything."""
    return len(terms) >= _SPOKEN


def worded(terms: frozenset[str], weights: Wording | None = None) -> tuple[float, float]:
    """How much its terms say that a review praises, and that it blames; neither means two minds.

    Args:
        weights: those that ship with the package by default.
    """
    bias, step, known = weights or wording_weights()
    found = [known[term] for term in terms if term in known]
    scale = step * max(len(found), _FEWEST) ** -0.5
    return bias[0] + scale * sum([praise for praise, _ in found]), bias[1] + scale * sum([blame for _, blame in found])


@cache
def wording_weights() -> Wording:
    """What each term says; read once from beside this module."""
    data = json.loads(FILE.read_text(encoding="utf-8"))
    return Wording(tuple(data["bias"]), data["step"], data["terms"])
