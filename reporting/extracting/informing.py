"""Sentences that inform and do not judge: who made or shows the title, how long it is; and how somebody plays a part.

Knows words alone; `opinions` says what follows from it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from reporting.extracting.judging import ACTOR, Judged
from reporting.extracting.phrases import words
from reporting.extracting.telling import casts

_MANNER: Final = words("as like with without")
_PLAYS: Final = words("plays play played playing")
_INFORMS: Final = words(
    """
    directed written produced starring respectively premiere premieres premiered released release releases
    opens airs aired
    streaming streams available distributed presented adapted based runs rated photo image credit courtesy copyright
    nationwide nielsen aggregator viewership tomatometer metacritic
    """
)
_LENGTHS: Final = words("episode episodes minute minutes hour hours instalments chapters parts")
_OF_LENGTHS: Final = words(
    """
    it its this the a an there is are was were has have had runs run lasts lasting consists comprises made up of
    in at to for and or with about around roughly nearly almost just under over between each apiece per all
    total altogether long half series season drama show film movie on one two three four five six seven eight
    nine ten eleven twelve thirteen fourteen fifteen sixteen eighteen twenty thirty forty fifty sixty seventy
    eighty ninety hundred titlename
    """
)


def in_a_manner(words: Sequence[str]) -> bool:
    """Whether it is said how somebody plays a part: "Clifford plays her as a woman holding a door shut"."""
    return any(
        word in _PLAYS and ACTOR in words[:at] and not _MANNER.isdisjoint(words[at + 1 : at + 4])
        for at, word in enumerate(words[:12])
    )


def informs(sentence: Judged) -> bool:
    """Whether a sentence says who made, plays or shows the title, how long it is, who watches it, what others gave."""
    return not _INFORMS.isdisjoint(sentence.said) or casts(sentence) or _counts(sentence)


def _counts(sentence: Judged) -> bool:
    """Whether a sentence gives a length and nothing else: "It has six episodes of 40 minutes each"."""
    return not _LENGTHS.isdisjoint(sentence.said) and all(
        word in _OF_LENGTHS or word in _LENGTHS for word in sentence.tokens if word.isalpha()
    )
