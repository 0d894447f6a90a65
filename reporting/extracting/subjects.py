"""What a sentence says that tells which aspects it judges: its words, its cues, who is named, what stands before it.

It weighs nothing: the weights were learnt from annotated reviews and stand in `language`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from reporting.extracting.judging import ACTOR, CREW, ROLE, STRANGER, TITLE, Judged
from reporting.language import Remembered, shipped_subjects
from reporting.model import Aspect

_PEOPLE: Final = (ACTOR, ROLE, CREW)
_NAMED: Final = (*_PEOPLE, STRANGER, TITLE)
_NAMES: Final = frozenset(_NAMED)
_OPENING: Final = 3
"""Tokens among which a name is mostly the subject of its sentence."""
_STEM: Final = 5
_BEFORE: Final = (1, 2)
"""Steps back in the paragraph to sentences that a pronoun may stand for."""
_CLOSING: Final = 0.85


STORY: Final = "plot"
"""The subject of a sentence that judges nothing."""


def subjects_of(sentences: Sequence[Judged], at: int) -> dict[str, float]:
    """How much speaks for each aspect and the whole as the subject of the sentence here, or for the story: log-odds."""
    here = sentences[at].tokens
    words = sum(map(_WORDS.__getitem__, here))
    return shipped_subjects().log_odds(words, sum(map(_SIGNS.__getitem__, signs(sentences, at))), len(here))


_WORDS: Final[Remembered[str, int]] = Remembered(lambda word: sum(map(shipped_subjects().of_word, _forms(word))))
_SIGNS: Final[Remembered[str, int]] = Remembered(lambda sign: shipped_subjects().of_sign(sign))
_CUES: Final[Remembered[tuple[Aspect, float], str]] = Remembered(lambda cue: f"{cue[0]} {cue[1]:g}")


def _forms(word: str) -> tuple[str, ...]:
    """A token and, of a longer one, its stem."""
    return (word, "<" + word[:_STEM]) if len(word) > _STEM else (word,)


def said_words(sentence: Judged) -> tuple[str, ...]:
    """The tokens of a sentence and the stems of the longer ones."""
    return tuple(form for word in sentence.tokens for form in _forms(word))


def signs(sentences: Sequence[Judged], at: int) -> Iterator[str]:
    """Its cues and its names, and those of the sentences before it in the paragraph; each once."""
    here = sentences[at]
    yield from map(_CUES.__getitem__, here.aspects)
    yield from [f"first {word}" for word in here.tokens[:1]]
    if not _NAMES.isdisjoint(here.said):
        opening = here.tokens[:_OPENING]
        yield from [f"named {name}" for name in _NAMED if name in here.said]
        yield from [f"opening {name}" for name in _NAMED if name in opening]
    if at > _CLOSING * len(sentences):
        yield "closing"
    for step in _BEFORE:
        if at < step or sentences[at - step].line != here.line:
            return
        other = sentences[at - step]
        yield from [f"{step} before {aspect}" for aspect in other.named]
        yield from [f"{step} before {name}" for name in _PEOPLE if name in other.said]
