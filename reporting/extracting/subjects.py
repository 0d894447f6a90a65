"""What a sentence says that tells which aspects it judges: its words, its cues, who is named, what stands before it.

It weighs nothing: the weights were learnt from annotated reviews and stand in `language`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
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
_BEFORE: Final = ((1, "1 before "), (2, "2 before "))
"""Steps back in the paragraph to sentences that a pronoun may stand for."""
_CLOSING: Final = 0.85


STORY: Final = "plot"
"""The subject of a sentence that judges nothing."""
PRAISE: Final = "praise"
"""What is weighed as a subject is: whether a sentence that judges praises."""


def subjects_of(sentences: Sequence[Judged], at: int) -> dict[str, float]:
    """How much speaks for each aspect and the whole as the subject of the sentence here, or for the story: log-odds."""
    here = sentences[at].tokens
    words = sum(map(_WORDS.__getitem__, here))
    return shipped_subjects().log_odds(words, sum(map(_GROUPS.__getitem__, _groups(sentences, at))), len(here))


def story_of(sentences: Sequence[Judged], at: int) -> float:
    """How much speaks for the story as the subject of the sentence here: log-odds."""
    here = sentences[at].tokens
    words = sum(map(_WORDS.__getitem__, here))
    signed = sum(map(_GROUPS.__getitem__, _groups(sentences, at)))
    return shipped_subjects().log_odds_of(STORY, words, len(here), signed)


def praise_in(sentence: Judged) -> float:
    """How much the words of a sentence praise or blame, added up, by what annotated reviews taught."""
    return shipped_subjects().said_of(PRAISE, _praised(sentence.tokens))


def praise_odds(sentence: Judged) -> float:
    """The log-odds that the words of a sentence praise and do not blame."""
    return shipped_subjects().log_odds_of(PRAISE, _praised(sentence.tokens), len(sentence.tokens))


@lru_cache(maxsize=1024)
def _praised(here: tuple[str, ...]) -> int:
    """What the words of a sentence say: the readers of opinions and of the verdict ask for it one after the other."""
    return sum(map(_WORDS.__getitem__, here)) + shipped_subjects().of_runs(here)


def forms_of(words: Sequence[str]) -> tuple[str, ...]:
    """The tokens of a sentence and the stems of the longer ones."""
    return tuple(form for word in words for form in _forms(word))


def signs(sentences: Sequence[Judged], at: int) -> Iterator[str]:
    """Its cues and its names, and those of the sentences before it in the paragraph; each once."""
    for group in _groups(sentences, at):
        yield from _signs(group)


_Group = tuple[str, tuple[tuple[Aspect, float] | str, ...]]
"""How signs begin, and what follows in each."""


def _groups(sentences: Sequence[Judged], at: int) -> list[_Group]:
    """The signs of a sentence in groups that come up again and again, so that few have to be written out."""
    here = sentences[at]
    found: list[_Group] = [("", here.aspects), ("first ", here.tokens[:1])]
    if not _NAMES.isdisjoint(here.said):
        opening = here.tokens[:_OPENING]
        found.append(("named ", tuple([name for name in _NAMED if name in here.said])))
        found.append(("opening ", tuple([name for name in _NAMED if name in opening])))
    if at > _CLOSING * len(sentences):
        found.append(("closing", ("",)))
    for step, before in _BEFORE:
        if at < step or sentences[at - step].line != here.line:
            break
        other = sentences[at - step]
        found.append((before, other.named))
        if not _NAMES.isdisjoint(other.said):
            found.append((before, tuple([name for name in _PEOPLE if name in other.said])))
    return found


def _signs(group: _Group) -> Iterator[str]:
    begins, ends = group
    return (begins + (end if isinstance(end, str) else f"{end[0]} {end[1]:g}") for end in ends)


def _forms(word: str) -> tuple[str, ...]:
    """A token and, of a longer one, its stem."""
    return (word, "<" + word[:_STEM]) if len(word) > _STEM else (word,)


_WORDS: Final[Remembered[str, int]] = Remembered(lambda word: sum(map(shipped_subjects().of_word, _forms(word))))
_GROUPS: Final[Remembered[_Group, int]] = Remembered(lambda group: sum(map(shipped_subjects().of_sign, _signs(group))))
