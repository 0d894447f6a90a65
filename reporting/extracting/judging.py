"""The sentences of a passage as the readers of opinions, plot and verdict weigh them: clauses, cues, praise and blame.

It decides nothing: which aspect is judged and what tells the story is the business of `opinions` and `plot`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Final, NamedTuple

from reporting.extracting.aspects import Cue, aspects_in
from reporting.extracting.passage import Passage, People, SentenceAt, is_heading
from reporting.extracting.phrases import words
from reporting.extracting.valence import Hit, hits
from reporting.language import NEGATIONS, clauses, tokens, weighed
from reporting.model import Aspect

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


_DENIAL: Final = 9
"""Words in a clause that only denies."""
_LIKE_IT: Final = 0.7
_DENIALS: Final = frozenset(
    [(verb, no) for verb in ("is", "are", "was", "were", "does", "do", "did", "has", "have") for no in ("n't", "not")]
    + [("less", "so"), ("so", "much")]
)
_REFERRING: Final = words("it he she they this that i we you")
_REFERRING_TURNS: Final = frozenset(("but", word) for word in _REFERRING)
"""Openings of a clause about what was spoken of before: "could have been mawkish, but it is not"."""


class Clause(NamedTuple):
    """A clause with what it judges by: cues, hits, and how much it counts beside its neighbours."""

    start: int
    end: int
    tokens: tuple[str, ...]
    hits: list[Hit]
    cues: tuple[Cue, ...]
    weight: float
    evidence: float
    """How much is said in words that critics judge with, for or against."""


class Judged(NamedTuple):
    """A sentence of the running text, weighed."""

    at: SentenceAt
    tokens: tuple[str, ...]
    said: frozenset[str]
    """The same tokens, to look one up."""
    clauses: tuple[Clause, ...]
    aspects: tuple[tuple[Aspect, float], ...]
    """What its cues speak for, with their weights; each once."""
    named: tuple[Aspect, ...]
    """The aspects that it names, and not only hints at."""
    narration: float
    polarity: float
    heading: bool
    line: int
    """Number of the paragraph: what "it" and "he" refer to is looked for in the same one."""


_Mask = tuple[int, int, str]
"""Where a name stands in the document, and the token that stands for it."""


def judged(passage: Passage, people: People) -> tuple[Judged, ...]:
    """Weighs every sentence of a passage, those about other titles too, in order.

    Each step is taken for all sentences before the next, so that its tables stay at hand: a fifth faster than all steps
    for one sentence after the other.
    """
    sentences, masks = passage.sentences, _masks(passage, people)
    said = [weighed(sentence.text) for sentence in sentences]
    cuts = [
        _cuts(passage.text, at, own, plain.tokens)
        for at, own, plain in zip(sentences, _masks_in(sentences, masks), said, strict=True)
    ]
    words = [cut.tokens for parts in cuts for cut in parts]
    found = list(map(hits, words))
    read = zip(found, map(aspects_in, words), strict=True)
    parts = _taken_back([_with_denial([_clause(cut, *next(read)) for cut in each]) for each in cuts])
    return tuple(
        [
            Judged(at, words, frozenset(words), clauses, *_aspects(clauses), narration, polarity, *line)
            for at, words, clauses, (_, polarity, narration), line in zip(
                sentences, map(_joined, parts), parts, said, _lines(passage), strict=True
            )
        ]
    )


def _masks_in(sentences: Sequence[SentenceAt], masks: Sequence[_Mask]) -> Iterator[Sequence[_Mask]]:
    """The masks of each sentence."""
    past = 0
    for sentence in sentences:
        first = bisect_left(masks, (sentence.start, 0, ""), past)
        past = bisect_left(masks, (sentence.end, 0, ""), first)
        yield masks[first:past]


def _lines(passage: Passage) -> Iterator[tuple[bool, int]]:
    """Of each sentence, whether it is a heading, and the number of its line."""
    lines, line = passage.lines, 0
    for sentence in passage.sentences:
        while line + 1 < len(lines) and lines[line + 1].start <= sentence.start:
            line += 1
        alone = bool(lines) and lines[line][:2] == sentence[:2]
        yield alone and is_heading(sentence.text), line


class _Cut(NamedTuple):
    """A clause before it is read."""

    start: int
    end: int
    tokens: tuple[str, ...]
    weight: float


def _cuts(text: str, sentence: SentenceAt, masks: Sequence[_Mask], plain: tuple[str, ...]) -> list[_Cut]:
    """The clauses of a sentence with their names masked; `plain` are the tokens of the sentence as it stands."""
    whole = (sentence.start, sentence.end)
    places = clauses(text, *whole) or [whole]
    if not masks and places[0] == whole:
        return [_Cut(*whole, plain, 1.0)]
    weights = _weights([_lead(text, start) for start, _ in places]) if len(places) > 1 else [1.0]
    return [
        _Cut(start, end, tuple(_tokens(text, start, end, masks)), weight)
        for (start, end), weight in zip(places, weights, strict=True)
    ]


def _with_denial(found: list[Clause]) -> tuple[Clause, ...]:
    """The clauses of a sentence, the last of which may only deny what the one before it says."""
    if len(found) > 1 and _takes_back(found[-1].tokens):
        found[-2] = _without_lack(found[-2])
    elif len(found) > 1 and _denies(found[-1]):
        found[-1] = _denying(found[-1], sum(hit.worth for hit in found[-2].hits))
    return tuple(found)


_INTENDED: Final = words("supposed meant intended trying tries try pretends pretending pretend claims claim wants want")


def _takes_back(said: Sequence[str]) -> bool:
    """Whether words say that something was not to be had: "it isn't supposed to be", "and it isn't trying to be"."""
    if "be" not in said:
        return False
    plain = [word for word in said if word[0].isalnum() or word == "n't"]
    return (
        len(plain) <= _DENIAL
        and tuple(plain[-2:]) == ("to", "be")
        and not _INTENDED.isdisjoint(plain)
        and not NEGATIONS.isdisjoint(plain)
    )


def _taken_back(sentences: list[tuple[Clause, ...]]) -> list[tuple[Clause, ...]]:
    """The sentences, without what one finds lacking where the next says that it was not to be had."""
    for at, after in enumerate(sentences[1:]):
        if len(after) == 1 and _takes_back(after[0].tokens):
            sentences[at] = tuple(map(_without_lack, sentences[at]))
    return sentences


def _without_lack(clause: Clause) -> Clause:
    return clause if NEGATIONS.isdisjoint(clause.tokens) else clause._replace(hits=[], evidence=0.0)


def _denies(clause: Clause) -> bool:
    """Whether all that a clause says is that what was said before is not true of it: "the pacing is not"."""
    if clause.hits:
        return False
    said = [word for word in clause.tokens if word[0].isalnum() or word == "n't"]
    return (
        len(said) <= _DENIAL
        and tuple(said[-2:]) in _DENIALS
        and said[0] not in _REFERRING
        and tuple(said[:2]) not in _REFERRING_TURNS
    )


def _denying(clause: Clause, denied: float) -> Clause:
    last = len(clause.tokens) - 1
    worth = -_LIKE_IT * max(-1.0, min(1.0, denied))
    return clause._replace(hits=[Hit(last, last + 1, worth, sure=True)] if worth else [], evidence=abs(worth))


def _tokens(text: str, start: int, end: int, masks: Sequence[_Mask]) -> list[str]:
    return tokens(_masked(text, start, end, masks)) if masks else tokens(text, start, end)


def _clause(cut: _Cut, found: list[Hit], cues: tuple[Cue, ...]) -> Clause:
    start, end, words, weight = cut
    return Clause(start, end, words, found, cues, weight, sum([abs(hit.worth) for hit in found if hit.sure]))


def _joined(parts: Sequence[Clause]) -> tuple[str, ...]:
    """The tokens of all clauses of a sentence."""
    return parts[0].tokens if len(parts) == 1 else tuple(chain.from_iterable([part.tokens for part in parts]))


def _aspects(parts: Sequence[Clause]) -> tuple[tuple[tuple[Aspect, float], ...], tuple[Aspect, ...]]:
    """What the cues of these clauses speak for, and which of it they name; each once, in the order of the text."""
    aspects = tuple(dict.fromkeys([each for part in parts for cue in part.cues for each in cue.aspects]))
    return aspects, tuple([aspect for aspect, weight in aspects if weight >= 1])


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


def _masks(passage: Passage, people: People) -> list[_Mask]:
    """Where names stand in the document, in order, and what kind each is."""
    text = passage.text
    kinds = {
        match[0]: STRANGER
        for match in _FULL_NAME.finditer(text)
        if match[1] not in _NO_FIRST_NAME and match[0].rpartition(" ")[2] not in _NO_LAST_NAME
    }
    kinds |= dict.fromkeys(people.characters, ROLE)
    kinds |= dict.fromkeys(people.crew, CREW)
    kinds |= dict.fromkeys(people.actors, ACTOR)
    if _small(passage) and len(text.lower()) == len(text):
        text = text.lower()
        kinds = {name.lower(): kind for name, kind in kinds.items()}
    own = sorted(passage.own)
    found = [(start, end, TITLE) for start, end in own]
    for start, end, kind in _places(text, kinds):
        at = bisect_left(own, (end, 0)) - 1
        if at < 0 or own[at][1] <= start:
            found.append((start, end, kind))
    return sorted(found)


def _places(text: str, kinds: Mapping[str, str]) -> Iterator[_Mask]:
    """Where these names stand as whole words, the longest at each place, none within another."""
    by_first: dict[str, list[str]] = {}
    for name in sorted(kinds, key=len, reverse=True):
        if first := _WHOLE_WORD.match(name):
            by_first.setdefault(first[0], []).append(name)
    past = 0
    capital = all(not ("a" <= first[0] <= "z" or first[0].isdecimal()) for first in by_first)
    for word in (_NO_SMALL_WORD if capital else _WHOLE_WORD).finditer(text):
        start = word.start()
        for name in by_first.get(word[0], ()) if start >= past else ():
            end = start + len(name)
            if text.startswith(name, start) and not _WHOLE_WORD.match(text, end):
                yield start, end, kinds[name]
                past = end
                break


_WHOLE_WORD: Final = re.compile(r"\w+")
# A range of characters is passed over faster than a class, and what it leaves is compiled faster than what it holds;
# whether it is a letter is asked of those that are left.
_NO_SMALL_WORD: Final = re.compile(r"[^\x00-@\[-^`-\x7f](?<=[^\W\d])(?<!\w.)\w*")
_FULL_NAME: Final = re.compile(
    r"([A-Z](?<!\w[A-Z])[\w’'-]{1,20}) (?:[A-Z]\. )?[A-Z][\w-]{1,20}(?: [A-Z][\w-]{1,20})?\b"
)
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
    Directed Starring Cast Director Running Photo Image Spoiler Creator Showrunner Filmmaker Producer Composer
    Cinematographer Co-writer Co-director Co-creator Writer-producer
    """
)
_NO_LAST_NAME: Final = words(
    "Awards Award Festival Film Films Studios Pictures Street Road Times Post News Review School University War World "
    "City Kingdom States Korea York Angeles Kong Video Tomatoes Globe Globes Part Season Series Episode Day Night"
)


def _small(passage: Passage) -> bool:
    """Whether sentences begin without their capitals, as in some blogs: names are looked for without theirs there."""
    small = sum([sentence.text[:1].islower() for sentence in passage.sentences])
    return small * 4 > len(passage.sentences)


def _masked(text: str, start: int, end: int, masks: Sequence[_Mask]) -> str:
    parts, at = [], start
    for number in range(bisect_left(masks, (start, 0, "")), len(masks)):
        a, b, kind = masks[number]
        if a >= end:
            break
        parts += [text[at:a], kind]
        at = min(b, end)
    return "".join([*parts, text[at:end]]) if parts else text[start:end]
