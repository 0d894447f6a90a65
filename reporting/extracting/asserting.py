"""Which words of a clause the critic does not say in person: others' words, what was expected, how another title is.

Weighs nothing: `valence` leaves out what stands there, or takes it for doubt.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from reporting.extracting.phrases import words

_ENDS: Final = words(", ; : ( ) ! ? - but yet because though although except")
_DOUBTS: Final = words("doubt doubts doubted doubting question questions questioned")
_EXPECTS: Final = words("expecting expected expect hoping hoped braced")
_OTHERS: Final = words(
    """
    companion companions friend friends wife husband partner mother father sister brother daughter son niece nephew
    colleague colleagues neighbour neighbor neighbours neighbors poster posters trailer trailers publicity marketing
    press blurb tagline critics reviewers fans everyone everybody somebody someone people others twitter internet crowd
    audience readers
    """
)
_SAYS: Final = words(
    """
    call calls called calling say says said saying tell tells told insist insists insisted claim claims claimed promise
    promises promised swear swears swore declare declares declared describe describes described hail hails hailed
    pronounce pronounces pronounced proclaim proclaims proclaimed
    """
)
_BETWEEN: Final = words("have has had will may might would all both also who 've keep keeps kept of mine")
_OWNERS: Final = words("the my his her its a our their your one")
_CUES: Final = words("whether unlike") | _EXPECTS | _SAYS


class Unsaid(NamedTuple):
    """Tokens from `start` to before `end`; `doubted` where the critic does not believe them either."""

    start: int
    end: int
    doubted: bool = False


def unsaid(tokens: Sequence[str]) -> list[Unsaid]:
    """The stretches of a clause that the critic does not assert."""
    return [] if _CUES.isdisjoint(tokens) else list(_stretches(tokens))


def _stretches(tokens: Sequence[str]) -> Iterator[Unsaid]:
    for at, word in enumerate(tokens):
        if word == "whether":  # "I can't say yet whether it is good", "who doubts whether it is good"
            yield Unsaid(at, _end(tokens, at), not _DOUBTS.isdisjoint(tokens[max(0, at - 2) : at]))
        elif word == "unlike" or (word in _EXPECTS and tokens[at - 1 : at] != ["than"]):
            yield Unsaid(at, _end(tokens, at))
        elif word in _SAYS:
            if _by_others(tokens, at):  # "my companion called it a triumph"
                yield Unsaid(at, _end(tokens, at))
            elif len(tokens) > at + 2 and tokens[at + 1] in _OWNERS and tokens[at + 2] in _OTHERS:
                yield Unsaid(0, at)  # "a triumph, says the poster"


def _by_others(tokens: Sequence[str], at: int) -> bool:
    """Whether the subject of a verb of saying is somebody else."""
    before = at - 1
    while before >= 0 and at - before <= _NEAR and tokens[before] in _BETWEEN:
        before -= 1
    return before >= 0 and tokens[before] in _OTHERS


_NEAR: Final = 3


def _end(tokens: Sequence[str], start: int) -> int:
    return next((at for at in range(start + 1, len(tokens)) if tokens[at] in _ENDS), len(tokens))
