"""What a sentence says that tells which aspects it judges: its words, its cues, who is named, what stands before it.

It weighs nothing: the weights were learnt from annotated reviews and stand in `language`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from reporting.extracting.judging import ACTOR, CREW, ROLE, STRANGER, TITLE, Judged
from reporting.language import subjects

_PEOPLE: Final = (ACTOR, ROLE, CREW)
_NAMED: Final = (*_PEOPLE, STRANGER, TITLE)
_OPENING: Final = 3
"""Tokens among which a name is mostly the subject of its sentence."""
_STEM: Final = 5
_BEFORE: Final = (1, 2)
"""Steps back in the paragraph to sentences that a pronoun may stand for."""
_CLOSING: Final = 0.85


STORY: Final = "plot"
"""The subject of a sentence that judges nothing."""


def subjects_of(sentences: Sequence[Judged], at: int) -> dict[str, float]:
    """How likely the sentence at this place speaks of each aspect and of the whole, or tells the story."""
    here = sentences[at]
    return subjects(said_words(here), tuple(signs(sentences, at)), len(here.tokens))


def said_words(sentence: Judged) -> tuple[str, ...]:
    """The tokens of a sentence and the stems of the longer ones."""
    return (*sentence.tokens, *("<" + word[:_STEM] for word in sentence.tokens if len(word) > _STEM))


def signs(sentences: Sequence[Judged], at: int) -> Iterator[str]:
    """Its cues and its names, and those of the sentences before it in the paragraph; each once."""
    here = sentences[at]
    yield from dict.fromkeys(
        f"{aspect} {weight:g}" for clause in here.clauses for cue in clause.cues for aspect, weight in cue.aspects
    )
    yield from (f"first {word}" for word in here.tokens[:1])
    yield from (f"named {name}" for name in _NAMED if name in here.tokens)
    yield from (f"opening {name}" for name in _NAMED if name in here.tokens[:_OPENING])
    if at > _CLOSING * len(sentences):
        yield "closing"
    for step in _BEFORE:
        if at < step or sentences[at - step].line != here.line:
            return
        other = sentences[at - step]
        yield from dict.fromkeys(
            f"{step} before {aspect}"
            for clause in other.clauses
            for cue in clause.cues
            for aspect, weight in cue.aspects
            if weight >= 1
        )
        yield from (f"{step} before {name}" for name in _PEOPLE if name in other.tokens)
