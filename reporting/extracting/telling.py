"""How likely each sentence tells the story: the classifier's word, who acts, who speaks, and what stands beside it.

It takes no decision: `plot` and `opinions` do, each with its own bar.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from math import exp, log
from typing import Final

from reporting.extracting.judging import ACTOR, CREW, ROLE, TITLE, Judged, judged
from reporting.extracting.passage import Passage, People
from reporting.extracting.phrases import words
from reporting.extracting.treated import speaks_of_making, ways_of_making
from reporting.notation.patterns import Pattern

# Weights in log-odds, set on two titles and checked on the third.
_CLASSIFIER: Final = 0.6
_NEIGHBOURS: Final = 0.5
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
_MADE: Final = 2.5
_LEAST: Final = -1.5
"""Log-odds that a sentence loses which speaks of its people as made, and from which on that is asked."""
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
    alone = [_alone(sentence, making) for sentence in sentences]
    says = [max(-3.0, min(3.0, own)) for own in alone]
    found = []
    for i, own in enumerate(alone):
        line = sentences[i].line
        before = says[i - 1] if i and sentences[i - 1].line == line else 0.0
        behind = says[i + 1] if i + 1 < len(alone) and sentences[i + 1].line == line else 0.0
        found.append(1 / (1 + exp(-own - _NEIGHBOURS * (before + behind) / 2)))
    return found


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


def _alone(sentence: Judged, making: Sequence[Pattern]) -> float:
    words, said = sentence.tokens, sentence.said
    likely = min(0.985, max(0.015, sentence.narration))
    odds = _CLASSIFIER * log(likely / (1 - likely))
    first = words[:4]
    opens = not _OPENS.isdisjoint(words[:8]) and (TITLE in first or not _WORKS.isdisjoint(first))
    if opens:
        odds += 1.5
    elif TITLE in said:
        odds -= 1.0
    if ROLE in first:
        odds += 1.0
    elif ROLE in said or not ROLES.isdisjoint(words[:6]):
        odds += 0.5
    if not PERSONS.isdisjoint(words[:2]):
        odds += 0.5
    if not _TIMES.isdisjoint(words[:3]):
        odds += 0.3
    if not _SPEAKER.isdisjoint(said):
        odds -= 1.5
    odds -= min(2.0, 0.6 * len(_CRITIC & said))
    if not opens and not _WORKS.isdisjoint(said):
        odds -= 0.7
    if ACTOR in said and (ROLE not in said or ACTOR in words[:2]):
        odds -= 0.7
    if casts(sentence):
        odds -= 2.5
    if CREW in said:
        odds -= 1.0
    if (odds > _LEAST and speaks_of_making(sentence.at.text, making)) or _a_performance(sentence):
        odds -= _MADE
    judged = sum([clause.evidence for clause in sentence.clauses])
    return odds - min(1.5, 0.5 * judged)
