"""Reads what a review judges: each aspect, praised or faulted, with the clause that says so.

It leaves out what only tells the story, and everything said of another title.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import starmap
from math import log, tanh
from operator import attrgetter
from typing import Final, NamedTuple

from reporting.extracting.informing import in_a_manner, informs
from reporting.extracting.judging import ACTOR, ROLE, STRANGER, Clause, Judged
from reporting.extracting.leaning import leaning_in_words, leans
from reporting.extracting.leaning import worth as worth_of
from reporting.extracting.notices import gives_notice
from reporting.extracting.passage import Passage, People
from reporting.extracting.phrases import words
from reporting.extracting.polarity import polarities
from reporting.extracting.sections import sections
from reporting.extracting.subjects import STORY, subjects_of
from reporting.extracting.submarks import read_submarks
from reporting.extracting.targets import MAKES, PEOPLE, Before, Target, acts, targets_of, with_referred
from reporting.extracting.telling import PERSONS, ROLES, told
from reporting.language import NEGATIONS
from reporting.model import ASPECTS, Cited, Opinion, Rating, Span, Stance, usual

_Judgements = Mapping[Target, list[tuple[Clause, float]]]
_TARGETS: Final[tuple[Target, ...]] = (*ASPECTS, "overall")

_MOST: Final = 3
"""Aspects that one sentence judges; a careful reader seldom sees more."""
# Shares in the worth of a clause, set on the development reviews: the words that judge and the lean of the review;
# where no word judges, the lean. The classifier of sentences added nothing, with words or without.
_SAID: Final = 0.65
_LEAN: Final = 0.35
_HELD: Final = 0.7
_GUESS: Final = 0.7
_OWN: Final = 1.0
_OFTEN: Final = 1.0
"""What the words of a clause, and what critics usually think of what it judges, add to the log-odds that it praises."""
_SURE: Final = 0.3
"""Log-odds from which they turn it round."""
_AT_ITS_WORD: Final = 0.3
"""Evidence from which nothing turns it."""
_TURNED: Final = 0.6
"""Share of its strength that is left to a clause which is turned round."""
_DENIED: Final = 0.25
"""What "not", "never" and "nobody" alone say: two in three such sentences of the sentence corpus blame."""
_NEAR: Final = 6.0
"""Tokens beyond which a word that judges counts half for a cue."""
_CLEAR: Final = 0.05
"""Worth from which a clause praises or blames."""
_INFERRED: Final = 0.5
"""Share of its strength that is left to an opinion without a word that judges."""
_PLAIN: Final = 0.6
"""Worth of words in a clause about nothing in particular from which it judges the whole."""
_LIKELY_TOLD: Final = 0.4
_MIDDLE: Final = 52.0
"""Percent at which a mark leans neither way."""
_WHOLE_WORKS: Final = words("titlename film movie series show drama kdrama")
_UNDER: Final = 0.4
"""How far a sentence leans at the least under a heading such as "What works"."""
_I: Final = "i"
_SECTION: Final = re.compile(r"[^\[\]|:\d]{3,60}:?")
"""The heading of a section: no menu, no date, no mark."""
_SECTION_LENGTH: Final = 6
_JUDGES_UP_TO: Final = 0.6
"""How likely a sentence may tell the story and still be taken to judge where no word does: by what it names."""
_TOLD_BY_BOTH: Final = 0.95
"""The same for a sentence that the weights learnt from annotated reviews take for no story."""
_EVEN: Final = 0.0
_SPOKEN_OF: Final = log(0.2 / 0.8)
"""Log-odds that a sentence speaks of an aspect that it is taken to judge faintly; the likeliest one always is."""
_MAY_TELL: Final = 0.3
"""How likely a sentence may tell the story without its judgements weighing less."""
_ACTING: Final = PERSONS | ROLES | {ROLE}
"""Who may be told of: a sentence without any of them tells nothing."""
_FEWEST: Final = 4
_FAINT: Final = 0.15
"""Strength of an opinion that only the lean of the review decides."""
_LEFT: Final = 0.7
"""What a clause that is conceded at least says of its aspect, however little it says of the whole."""
_FAINTEST: Final = 0.05
"""And of one whose aspect too is only hinted at."""


def read_opinions(passage: Passage, people: People, rating: Cited[Rating] | None = None) -> tuple[Opinion, ...]:
    """Every judgement of the title under review, in text order.

    Args:
        rating: the printed mark, if any: which way words lean that are neither praise nor blame by themselves.
    """
    sentences = told(passage, people)
    lean, marked = _lean(rating, sentences)
    likelier = iter(polarities(sentences, lean, marked=marked))
    found: list[_Read] = []
    guesses: list[_Guess] = []
    before, said = Before(), set()
    plain = [sentence for sentence, _ in sentences]
    under = sections(plain)
    for at, ((sentence, likely), leant, side) in enumerate(zip(sentences, leans(sentences, lean), under, strict=True)):
        here = side * max(_UNDER, leant * side) if side else leant
        praises = next(likelier)
        text = sentence.at.text
        if sentence.at.foreign or text in said or gives_notice(text, sentence.said):
            before = Before(heading=before.heading)
            continue
        said.add(text)
        if sentence.line != before.line:
            before = Before(sentence.line, heading=before.heading)
        if sentence.heading and len(sentence.tokens) <= _SECTION_LENGTH:
            before = Before(sentence.line, heading=sentence.named if _SECTION.fullmatch(text) else ())
            continue
        asks = text.endswith("?")
        praises = side * max(_UNDER, praises * side) if side else praises
        odds = _Odds(here, praises - _OWN * worth_of(sentence), likely)
        targets = {} if asks and not text.endswith("??") else _judgements(sentence, before, odds)
        tells = likely if not _ACTING.isdisjoint(sentence.said) else 0.0
        guessed = [(target, weighed, tells) for target, weighed in targets.items()]
        read = [_in_full(each, sentence) for each in starmap(_read, guessed)]
        if any(each.strength > _FAINTEST for each in read):
            found += read
        else:
            guesses += guessed
        hinted = {} if asks or len(targets) >= _MOST else dict(_hinted(plain, at, targets, odds))
        guesses += [(target, weighed, tells) for target, weighed in hinted.items()]
        before = before.after(sentence, (*targets, *hinted))
    return tuple(_supported(passage, found, read_submarks(passage, rating), guesses))


def _in_full(read: _Read, sentence: Judged) -> _Read:
    """The same with all of its sentence for evidence, where the words of the clause that it rests on hardly say so.

    Also where it rests on several: the first alone would show praise for what is praised and faulted in one breath.
    """
    clause = read.clauses[0]
    if len(sentence.clauses) == 1:
        return read
    if len(read.clauses) == 1:
        own = sum([hit.worth for hit in clause.hits]) * (1 if read.stance == "positive" else -1)
        if not clause.hits or read.stance == "mixed" or own > _HARDLY:
            return read
    return read._replace(clauses=(clause._replace(start=sentence.at.start, end=sentence.at.end),))


_HARDLY: Final = 0.1


class _Odds(NamedTuple):
    """Which way words lean in a sentence, the log-odds of all but them that it praises, and whether it tells."""

    lean: float
    rest: float
    likely: float


class _Read(NamedTuple):
    """An opinion as it is read, before it is known whether it is kept."""

    aspect: Target
    stance: Stance
    strength: float
    clauses: tuple[Clause, ...]


_Guess = tuple[Target, Sequence[tuple[Clause, float]], float]
"""What `_read` makes an opinion of."""


def _supported(
    passage: Passage, found: Sequence[_Read], marked: Sequence[Opinion], guesses: Sequence[_Guess]
) -> list[Opinion]:
    """All opinions in text order; what is only guessed to be judged has to be judged plainly elsewhere."""
    plain = {read.aspect for read in found} | {opinion.aspect for opinion in marked}
    marks = [(span.start, span.end) for opinion in marked for span in opinion.spans]
    supported = [read for read in starmap(_read, guesses) if read.aspect in plain and not _within(read, marks)]
    spans: dict[tuple[int, int], Span] = {}

    def span(clause: Clause) -> Span:
        place = clause.start, clause.end
        if place not in spans:
            spans[place] = passage.document.span(*place)
        return spans[place]

    def opinion(read: _Read) -> Opinion:
        aspect, stance, strength, clauses = read
        cited = tuple([span(clause) for clause in clauses])
        return Opinion(aspect=aspect, stance=stance, strength=strength, spans=cited)

    kept = [*map(opinion, found), *marked, *map(opinion, supported)]
    return sorted(kept, key=lambda o: min([s.start for s in o.spans]))


def _within(read: _Read, marks: Sequence[tuple[int, int]]) -> bool:
    """Whether an opinion is read from a mark for one aspect, which says what it says."""
    return any(start <= clause.start and clause.end <= end for clause in read.clauses for start, end in marks)


def _lean(rating: Cited[Rating] | None, sentences: Sequence[tuple[Judged, float]]) -> tuple[float, bool]:
    """Which way the review leans, from -1 to 1, and whether a mark says so; else its words do."""
    if rating is None or rating.value.percent is None:
        return leaning_in_words(sentences), False
    return max(-1.0, min(1.0, (rating.value.percent - _MIDDLE) / _MIDDLE)), True


def _judgements(sentence: Judged, before: Before, odds: _Odds) -> dict[Target, list[tuple[Clause, float]]]:
    """What a sentence judges: for each target the clauses that do, with the worth they give it."""
    found: dict[Target, list[tuple[Clause, float]]] = defaultdict(list)
    carried: dict[Target, float] = {}
    likely = odds.likely
    told_facts = informs(sentence)
    for number, clause in enumerate(sentence.clauses):
        targets = targets_of(clause, likely)
        if not number:
            targets = with_referred(targets, clause, before)
        if len(before.heading) == 1 and clause.evidence and all(weight < 0.6 for weight in targets.values()):
            targets = {before.heading[0]: 0.8}
        if not targets and clause.evidence:
            targets = dict.fromkeys(carried, 0.7) or dict.fromkeys(before.heading[:1], 0.6)
        if not targets and not number and clause.evidence >= _PLAIN and likely < _LIKELY_TOLD:
            targets = {"overall": 0.6}
        for target, weight in targets.items():
            worth = _worth(clause, target, odds)
            if abs(worth) >= _CLEAR and _judges(clause, likely, weight) and (clause.evidence or not told_facts):
                found[target].append((clause, worth * min(weight, 1.0) * max(clause.weight, _LEFT)))
        carried = targets or carried
    if not found and likely < _JUDGES_UP_TO:
        found.update(_guessed(sentence, before, odds))
    if likely < _LIKELY_TOLD and _I in sentence.said and not _WHOLE_WORKS.isdisjoint(sentence.said):
        said = [(c, _worth(c, "overall", odds)) for c in sentence.clauses if c.evidence]
        if said:
            found.setdefault("overall", said)
    if len(found) < 2:
        return found
    ranked = sorted(found, key=lambda t: -sum([abs(worth) for _, worth in found[t]]))
    return {target: found[target] for target in ranked[:_MOST]}


def _guessed(sentence: Judged, before: Before, odds: _Odds) -> Iterator[tuple[Target, list[tuple[Clause, float]]]]:
    """What a sentence judges that is no story and has no plain word of praise or blame: critics seldom just mention."""
    if len(sentence.tokens) < _FEWEST or sentence.heading or (informs(sentence) and not in_a_manner(sentence.tokens)):
        return
    clauses: dict[Target, Clause] = {}
    for clause in sentence.clauses:
        for cue in clause.cues:
            for aspect, weight in cue.aspects:
                if weight >= 1:
                    clauses.setdefault(aspect, clause)
        if ACTOR in clause.tokens or (
            STRANGER in clause.tokens[:2]
            and acts(clause.tokens, clause.tokens.index(STRANGER))
            and MAKES.isdisjoint(clause.tokens[1:6])
        ):
            clauses.setdefault("acting", clause)
        if ROLE in clause.tokens:
            clauses.setdefault("characters", clause)
    whole, faint = sentence.clauses[0], _FAINT
    if not clauses:
        faint = _FAINTEST
        hinted = (aspect for clause in sentence.clauses for cue in clause.cues for aspect, _ in cue.aspects)
        clauses = dict.fromkeys((*before.heading[:1], *before.aspects[:1], *hinted), whole)
    for target, clause in clauses.items():
        worth = _half(sentence) + _worth(clause, target, odds)
        yield target, [(clause, max(-faint, min(faint, worth)))]


def _hinted(
    sentences: Sequence[Judged], at: int, judged: _Judgements, odds: _Odds
) -> Iterator[tuple[Target, list[tuple[Clause, float]]]]:
    """What a sentence speaks of beside what it plainly judges, by the weights learnt from annotated reviews, faintly.

    It leans as the plain judgements do; where there are none, as its words and the review do.
    """
    sentence, likely = sentences[at], odds.likely
    if not judged and (len(sentence.tokens) < _FEWEST or (informs(sentence) and not in_a_manner(sentence.tokens))):
        return
    if not judged and likely >= _TOLD_BY_BOTH:
        return
    subjects = subjects_of(sentences, at)
    if not judged and likely >= (_TOLD_BY_BOTH if subjects[STORY] < _EVEN else _JUDGES_UP_TO):
        return
    spoken_of = [target for target in _TARGETS if subjects[target] > _SPOKEN_OF]
    if len(spoken_of) < 2:
        spoken_of = [max(_TARGETS, key=subjects.__getitem__)]
    likely_ones = sorted(spoken_of, key=subjects.__getitem__, reverse=True)[:_MOST]
    if judged:
        clause = next(iter(judged.values()))[0][0]
        worth = sum([worth for weighed in judged.values() for _, worth in weighed])
    else:
        clause = max(sentence.clauses, key=_evidence)
        worth = _half(sentence) + _worth(clause, likely_ones[0], odds)
    for target in [target for target in likely_ones if target not in judged][: _MOST - len(judged)]:
        yield target, [(clause, max(-_FAINTEST, min(_FAINTEST, worth)))]


_evidence: Final = attrgetter("evidence")


def _half(sentence: Judged) -> float:
    """Half of what all words of a sentence are worth."""
    return sum([hit.worth for clause in sentence.clauses for hit in clause.hits]) / 2


def _judges(clause: Clause, likely: float, weight: float) -> bool:
    """Whether a clause is said by the critic, not by the story: the more it tells, the more it has to judge."""
    likely = max(0.0, likely - 0.4)
    if weight >= 1:
        return clause.evidence >= 1.6 * likely
    return clause.evidence >= 0.3 + 2.4 * likely


def _worth(clause: Clause, target: Target, odds: _Odds) -> float:
    """The worth of a clause for one target: what speaks for praise or blame beside its words may turn it round."""
    said = _said(clause, target)
    worth = _leant(clause, said, odds.lean + usual(target))
    praises = odds.rest + _OWN * said + _OFTEN * usual(target)
    turns = worth * praises < 0 and abs(praises) > _SURE and clause.evidence < _AT_ITS_WORD
    return -_TURNED * worth if turns else worth


def _said(clause: Clause, target: Target) -> float:
    """What the words of a clause say of one target; the words nearest to its cue count most."""
    if not clause.hits:
        return 0.0
    places = [cue.start for cue in clause.cues for aspect, _ in cue.aspects if aspect == target]
    if not places and target in PEOPLE:
        places = [at for at, word in enumerate(clause.tokens) if word == PEOPLE[target]]
    places.sort()
    total = 0.0
    for hit in clause.hits:
        after = bisect_left(places, hit.start)
        distance = min([abs(hit.start - place) for place in places[max(0, after - 1) : after + 1]], default=0)
        total += hit.worth / (1 + max(0, distance - 2) / _NEAR)
    return _SAID * tanh(1.2 * total)


def _leant(clause: Clause, said: float, lean: float) -> float:
    """What words are worth where they lean one way."""
    if not clause.hits:
        return _GUESS * lean - (0.0 if NEGATIONS.isdisjoint(clause.tokens) else _DENIED)
    worth = said + _LEAN * lean
    if worth * said > 0 and lean * said < 0:  # words that hold out against the lean lose little of their strength to it
        return _HELD * said if abs(worth) < _HELD * abs(said) else worth
    return worth


def _read(target: Target, weighed: Sequence[tuple[Clause, float]], likely: float) -> _Read:
    """One opinion; the likelier its sentence tells the story, the fainter it is."""
    positive = negative = 0.0
    for _, worth in weighed:
        if worth > 0:
            positive += worth
        else:
            negative -= worth
    stance: Stance = "positive" if positive > negative else "negative"
    strength, other = (positive, negative) if positive > negative else (negative, positive)
    if other >= 0.7 * strength:
        stance = "mixed"
    ordered = sorted(weighed, key=lambda pair: -abs(pair[1])) if len(weighed) > 1 else weighed
    if not ordered[0][0].hits:
        strength *= _INFERRED
    if likely > _MAY_TELL:
        strength *= ((1 - likely) / (1 - _MAY_TELL)) ** 2
    return _Read(target, stance, round(min(1.0, strength), 3), tuple([clause for clause, _ in ordered]))
