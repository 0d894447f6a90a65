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
_BE: Final = words("is are was were")
_BETWEEN: Final = words("have has had will may might would all both also who 've keep keeps kept of mine")
_OWNERS: Final = words("the my his her its a our their your one")
_WOULD: Final = words("would 'd had much")
_BEARING: Final = words("watch see sit endure suffer spend rewatch revisit")
_CERTIFICATES: Final = words("pg r g nc tv u pg-0 nc-0")
_ARTICLES: Final = words("a an the one some two both not just simply nothing something surely quite as")
_CUES: Final = words("whether unlike rather rated follows ensues") | _EXPECTS | _SAYS


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
        elif word == "rather":
            if _prefers(tokens, at):  # "I would rather have an overreaching film than a tidy one"
                yield Unsaid(at - 1, _end(tokens, at))
        elif word == "rated":
            if not _CERTIFICATES.isdisjoint(tokens[at + 1 : at + 2]):  # "rated R for strong language"
                yield Unsaid(at, len(tokens))
        elif word in ("follows", "ensues"):
            if _tells_what(tokens, at):  # "what follows is murder and ruin"
                yield Unsaid(at, len(tokens))
        elif word in _SAYS:
            if _by_others(tokens, at):  # "my companion called it a triumph"
                yield Unsaid(at, _end(tokens, at))
            elif len(tokens) > at + 2 and tokens[at + 1] in _OWNERS and tokens[at + 2] in _OTHERS:
                yield Unsaid(0, at)  # "a triumph, says the poster"


def _prefers(tokens: Sequence[str], at: int) -> bool:
    """Whether somebody says what they like in general, and not that they would rather do anything than watch this."""
    if at == 0 or tokens[at - 1] not in _WOULD:
        return False
    than = next((i for i in range(at, len(tokens)) if tokens[i] == "than"), len(tokens))
    return _BEARING.isdisjoint(tokens[than + 1 : than + 3])


def _tells_what(tokens: Sequence[str], at: int) -> bool:
    """Whether "what follows is" names what happens; with an article it is called something."""
    behind = tokens[at + 2 : at + 3]
    return (
        tuple(tokens[at - 1 : at]) == ("what",)
        and not _BE.isdisjoint(tokens[at + 1 : at + 2])
        and len(behind) > 0
        and _ARTICLES.isdisjoint(behind)
    )


def _by_others(tokens: Sequence[str], at: int) -> bool:
    """Whether the subject of a verb of saying is somebody else."""
    before = at - 1
    while before >= 0 and at - before <= _NEAR and tokens[before] in _BETWEEN:
        before -= 1
    return before >= 0 and tokens[before] in _OTHERS


_NEAR: Final = 3


def _end(tokens: Sequence[str], start: int) -> int:
    return next((at for at in range(start + 1, len(tokens)) if tokens[at] in _ENDS), len(tokens))
