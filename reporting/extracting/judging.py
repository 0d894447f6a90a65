"""The sentences of a passage as the readers of opinions, plot and verdict weigh them: clauses, cues, praise and blame.

It decides nothing: which aspect is judged and what tells the story is the business of `opinions` and `plot`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from reporting.extracting.aspects import Cue, aspects_in
from reporting.extracting.passage import Passage, People, SentenceAt, is_heading
from reporting.extracting.phrases import words
from reporting.extracting.valence import Hit, hits
from reporting.language import clauses, narration, polarity, tokens

ACTOR: Final = "actorname"
ROLE: Final = "rolename"
CREW: Final = "crewname"
TITLE: Final = "titlename"
STRANGER: Final = "strangername"
"""Tokens that stand for a name, so that no part of one ("Grace", "Soundtrack #2") is taken for a word."""

_CONCEDES: Final = words(
    """
    although though while whilst whereas despite even granted albeit for notwithstanding
    """
)
_TURNS: Final = words(
    """
    but however yet still nevertheless nonetheless instead sadly unfortunately
    """
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause with what it judges by: cues, hits, and how much it counts beside its neighbours."""

    start: int
    end: int
    tokens: tuple[str, ...]
    hits: tuple[Hit, ...]
    cues: tuple[Cue, ...]
    weight: float

    @property
    def evidence(self) -> float:
        """How much is said in words that critics judge with, for or against."""
        return sum(abs(hit.worth) for hit in self.hits if hit.sure)


@dataclass(frozen=True, slots=True)
class Judged:
    """A sentence of the running text, weighed."""

    at: SentenceAt
    tokens: tuple[str, ...]
    clauses: tuple[Clause, ...]
    narration: float
    polarity: float
    heading: bool
    line: int
    """Number of the paragraph: what "it" and "he" refer to is looked for in the same one."""


@lru_cache(maxsize=4)
def judged(passage: Passage, people: People) -> tuple[Judged, ...]:
    """Weighs every sentence of a passage, those about other titles too, in order."""
    masks = _masks(passage, people)
    text = passage.document.text
    found, line = [], 0
    for sentence in passage.sentences:
        while line + 1 < len(passage.lines) and passage.lines[line + 1].start <= sentence.start:
            line += 1
        alone = (
            bool(passage.lines)
            and passage.lines[line].start == sentence.start
            and passage.lines[line].end == sentence.end
        )
        parts = _clauses(text, sentence, masks)
        found.append(
            Judged(
                sentence,
                tuple(token for part in parts for token in part.tokens),
                parts,
                narration(sentence.text),
                polarity(sentence.text),
                alone and is_heading(sentence.text),
                line,
            )
        )
    return tuple(found)


def _clauses(text: str, sentence: SentenceAt, masks: Sequence[tuple[int, int, str]]) -> tuple[Clause, ...]:
    places = clauses(text, sentence.start, sentence.end) or [(sentence.start, sentence.end)]
    read = [_read(_masked(text, start, end, masks)) for start, end in places]
    leads = [_lead(text, start) for start, _ in places]
    return tuple(
        Clause(start, end, *words, weight)
        for (start, end), words, weight in zip(places, read, _weights(leads), strict=True)
    )


@lru_cache(maxsize=2048)
def _read(masked: str) -> tuple[tuple[str, ...], tuple[Hit, ...], tuple[Cue, ...]]:
    """The tokens, hits and cues of a clause; opinions, plot and verdict all ask for the same ones."""
    words = tuple(tokens(masked))
    return words, tuple(hits(words)), tuple(aspects_in(words))


def _lead(text: str, start: int) -> str:
    """The word that begins a clause, folded."""
    match = _WORD.match(text, start)
    return match[0].lower() if match else ""


def _weights(leads: Sequence[str]) -> list[float]:
    """How much each clause counts: what is conceded less, what comes after "but" more, what comes before it less."""
    weights = [0.5 if lead in _CONCEDES and (len(leads) > 1) else 1.0 for lead in leads]
    turn = next((i for i, lead in enumerate(leads) if lead in _TURNS and i), None)
    if turn is not None:
        weights[:turn] = [0.6 * weight for weight in weights[:turn]]
    return weights


_WORD: Final = re.compile(r"[\"“‘'(]{0,2}(\w{1,20})")


def _masks(passage: Passage, people: People) -> list[tuple[int, int, str]]:
    """Where names stand in the document, in order, and what kind each is."""
    text = passage.document.text
    kinds = {
        match[0]: STRANGER
        for match in _FULL_NAME.finditer(text)
        if match[1] not in _NO_FIRST_NAME and match[0].split()[-1] not in _NO_LAST_NAME
    }
    kinds |= dict.fromkeys(people.characters, ROLE)
    kinds |= dict.fromkeys(people.crew, CREW)
    kinds |= dict.fromkeys(people.actors, ACTOR)
    found = [(start, end, TITLE) for start, end in passage.own]
    if kinds:
        ordered = sorted(kinds, key=lambda name: (-len(name), name))
        pattern = re.compile(r"\b(?:" + "|".join(map(re.escape, ordered)) + r")(?!\w)", _case(passage))
        kinds = {name.lower(): kind for name, kind in kinds.items()}
        taken = sorted(passage.own)
        for match in pattern.finditer(text):
            at = bisect_left(taken, (match.end(), 0)) - 1
            if at < 0 or taken[at][1] <= match.start():
                found.append((match.start(), match.end(), kinds[match[0].lower()]))
    return sorted(found)


_FULL_NAME: Final = re.compile(r"\b([A-Z][\w’'-]{1,20}) (?:[A-Z]\. )?[A-Z][\w-]{1,20}(?: [A-Z][\w-]{1,20})?\b")
"""Somebody who is named and credited with nothing: where such a name leads a judgement, it is mostly a performer's."""
_NO_FIRST_NAME: Final = words(
    """
    The A An In On At But And Or So If When While Although Though Despite For With From By Of To As It Its This That
    These Those His Her Their My Our Your He She They We I You What Who Why How Where There Here Not No Nor Yet Also
    Even Only Still Then Now New North South East West Los San Las Hong Prime Rotten Golden Academy Netflix Disney
    Amazon Apple Warner Universal Sony Studio Saint St Mr Mrs Ms Dr Sir Lord Lady King Queen Prince Princess Captain
    January February March April May June July August September October November December Monday Tuesday Wednesday
    Thursday Friday Saturday Sunday Is Are Was Were Do Does Did One Two Three All Some Most Every Each Both After
    Before Since Until Once Just Like More Best Great Good Season Series Episode Part Chapter Film Movie Review Korean
    Japanese American British French Chinese Indian K-drama Christmas World War Star Grade Rating Rated Read Written
    Directed Starring Cast Director Running Photo Image Spoiler
    """
)
_NO_LAST_NAME: Final = words(
    "Awards Award Festival Film Films Studios Pictures Street Road Times Post News Review School University War World "
    "City Kingdom States Korea York Angeles Kong Video Tomatoes Globe Globes Part Season Series Episode Day Night"
)


def _case(passage: Passage) -> re.RegexFlag:
    """Names without their capitals are looked for where sentences begin without theirs, as in some blogs."""
    small = sum(sentence.text[:1].islower() for sentence in passage.sentences)
    return re.IGNORECASE if small * 4 > len(passage.sentences) else re.NOFLAG


def _masked(text: str, start: int, end: int, masks: Sequence[tuple[int, int, str]]) -> str:
    parts, at = [], start
    for number in range(bisect_left(masks, (start, 0, "")), len(masks)):
        a, b, kind = masks[number]
        if a >= end:
            break
        parts += [text[at:a], kind]
        at = min(b, end)
    return "".join([*parts, text[at:end]]) if parts else text[start:end]
