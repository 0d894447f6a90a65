"""How likely each sentence tells the story: the classifier's word, who acts, who speaks, and what stands beside it.

It takes no decision: `plot` and `opinions` do, each with its own bar.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from math import log, tanh
from operator import mul
from typing import Final

from reporting.extracting.judging import ACTOR, CREW, ROLE, STRANGER, TITLE, Judged, judged
from reporting.extracting.passage import Passage, People
from reporting.extracting.phrases import words
from reporting.extracting.subjects import story_of
from reporting.extracting.treated import speaks_of_making, ways_of_making
from reporting.language import shipped_story
from reporting.notation.patterns import Pattern

SIGNS: Final = (
    *("classifier", "subject", "titled", "role first", "role", "person early", "pronoun first", "time first"),
    *("speaker", "criticism", "work", "actor", "actor first", "actor and role", "cast", "actor apart", "crew"),
    *("made", "performance", "stranger first", "judged"),
)
"""What tells the story, or criticism, in a sentence by itself; the weight of each was learnt from annotated reviews."""
_SUREST: Final = 4.0
_NEAREST: Final = 3.0
"""Log-odds, either way, that a subject speaks with at most, and that a neighbour does."""
_OPENING: Final = 1.5
"""Log-odds that a sentence gains which begins to tell: "The film follows …". Too few such are annotated to learn it."""
_CAUTION: Final = 0.6
"""Share of what was learnt that is believed: reviews by critics who taught nothing are read with less certainty."""
_LONGEST: Final = 4
_HARSHEST: Final = 3.0
_SPEAKER: Final = words(
    """
    i me my mine i'm im ive i'd myself
    """
)
_CRITIC: Final = words(
    """
    reviewer critic critics viewers viewer audience audiences reader readers you your we us our watch watching
    watched screen camera scene scenes script screenplay writer writers writing director directors actor actors
    actress cast performance performances soundtrack score cinematography pacing dialogue genre trope tropes premise
    narrative plot storyline storytelling chemistry acting editing sequel season episodes netflix disney amazon hulu
    apple streaming stream streams released premiere premiered premieres cinemas theaters theatres box office rated
    rating ratings running minutes review reviewed reviews directed produced starring stars spoiler spoilers
    adaptation remake trilogy franchise filmmaking filmmaker filmmakers storyteller characters character
    protagonists protagonist portrayal
    """
)
_WORKS: Final = words(
    """
    film movie series show drama kdrama picture story tale plot
    """
)
_OPENS: Final = words(
    """
    begins opens starts follows follow centres centers revolves chronicles tells sees finds set concerns introduces
    kicks picks focuses
    """
)
_LEAST: Final = -3.0
"""Log-odds up to which it is not asked whether a sentence speaks of its people as made."""
_OWN: Final = words("his her")
PERSONS: Final = words(
    """
    he she they his her their him hes shes both
    """
)
ROLES: Final = words(
    """
    man woman boy girl lad kid kids children parents people somebody someone wife husband mother father dad mum mom
    son daughter brother sister family teacher
    student doctor lawyer cop detective police king queen soldier nurse boss friend friends girlfriend boyfriend
    couple neighbour neighbor stranger widow orphan killer ex pair duo assistant chairman ceo
    """
)
_PLAYS: Final = words(
    """
    play plays played portrays portray stars star starring
    """
)
_TIMES: Final = words(
    """
    meanwhile later soon then after before when years day night until eventually
    """
)


@lru_cache(maxsize=1)
def told(passage: Passage, people: People) -> tuple[tuple[Judged, float], ...]:
    """Every sentence of a passage, weighed, with the probability that it tells the story; asked for thrice a review."""
    sentences = judged(passage, people)
    return tuple(zip(sentences, telling(sentences, ways_of_making(passage.text)), strict=True))


def telling(sentences: Sequence[Judged], making: Sequence[Pattern]) -> list[float]:
    """The probability that each sentence tells the story, neighbours in its paragraph considered.

    Args:
        making: what speaks of making in their text.
    """
    weights = shipped_story()
    alone = [_alone(sentences, at, making, weights.alone) for at in range(len(sentences))]
    bias, *beside = weights.beside
    lines = [sentence.line for sentence in sentences]
    odds = [bias + sum(map(mul, beside, seen)) for seen in seen_beside(alone, lines)]
    return [0.5 + 0.5 * tanh(_CAUTION * each / 2) for each in odds]


def seen_beside(alone: Sequence[float], lines: Sequence[int]) -> Iterator[tuple[float, float, float]]:
    """Of each sentence what it says by itself, and what the ones before and behind it in its paragraph say."""
    says = [max(-_NEAREST, min(_NEAREST, own)) for own in alone]
    for i, own in enumerate(alone):
        before = says[i - 1] if i and lines[i - 1] == lines[i] else 0.0
        behind = says[i + 1] if i + 1 < len(alone) and lines[i + 1] == lines[i] else 0.0
        yield own, before, behind


def casts(sentence: Judged) -> bool:
    """Whether somebody is said to play somebody: who is in it, not what happens."""
    if ACTOR not in sentence.said or _PLAYS.isdisjoint(sentence.said):
        return False
    words = sentence.tokens
    return any(word == ACTOR and not _PLAYS.isdisjoint(words[at + 1 : at + 3]) for at, word in enumerate(words))


def _a_performance(sentence: Judged) -> bool:
    """Whether a part is said to be somebody's: "Her NJ is there …", "his Blanc holds forth"."""
    if ROLE not in sentence.said or _OWN.isdisjoint(sentence.said):
        return False
    return any(word in _OWN and behind == ROLE for word, behind in pairwise(sentence.tokens))


def _alone(sentences: Sequence[Judged], at: int, making: Sequence[Pattern], weights: Sequence[float]) -> float:
    """The log-odds that a sentence tells the story, by itself."""
    sentence = sentences[at]
    opening = _OPENING if _opens(sentence) else 0.0
    odds: float = sum(map(mul, weights, (1.0, *signs_of(sentences, at)))) + opening
    if odds > _LEAST and speaks_of_making(sentence.at.text, making):
        return min(odds, 0.0) + weights[1 + MADE]  # however much else it sounds of the story
    return odds


MADE: Final = SIGNS.index("made")


def signs_of(sentences: Sequence[Judged], at: int) -> list[float]:
    """The signs of a sentence, in the order of SIGNS; whether it speaks of making costs more, and is left at 0."""
    sentence = sentences[at]
    words, said = sentence.tokens, sentence.said
    likely = min(0.985, max(0.015, sentence.narration))
    first, opens = words[:4], _opens(sentence)
    role, actor = ROLE in said, ACTOR in said
    return [
        log(likely / (1 - likely)),
        max(-_SUREST, min(_SUREST, story_of(sentences, at))),
        TITLE in said and not opens,
        ROLE in first,
        role,
        not ROLES.isdisjoint(words[:6]),
        not PERSONS.isdisjoint(words[:2]),
        not _TIMES.isdisjoint(words[:3]),
        not _SPEAKER.isdisjoint(said),
        min(_LONGEST, len(_CRITIC & said)),
        not opens and not _WORKS.isdisjoint(said),
        actor,
        ACTOR in words[:2],
        actor and role,
        actor and casts(sentence),
        actor and "(" in said and ("(", ACTOR) in pairwise(words),
        CREW in said,
        0.0,
        role and _a_performance(sentence),
        STRANGER in words[:2],
        min(_HARSHEST, sum([clause.evidence for clause in sentence.clauses])),
    ]


def _opens(sentence: Judged) -> bool:
    """Whether a sentence begins to tell: "The film follows …"."""
    words = sentence.tokens
    return not _OPENS.isdisjoint(words[:8]) and (TITLE in words[:4] or not _WORKS.isdisjoint(words[:4]))
