"""Reads what a review judges: each aspect, praised or faulted, with the clause that says so.

It leaves out what only tells the story, and everything said of another title.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from math import log, tanh
from typing import Final, Literal

from reporting.extracting.judging import ACTOR, CREW, ROLE, STRANGER, Clause, Judged
from reporting.extracting.leaning import leaning, leans
from reporting.extracting.passage import Passage, People
from reporting.extracting.phrases import words
from reporting.extracting.subjects import STORY, subjects_of
from reporting.extracting.submarks import read_submarks
from reporting.extracting.telling import PERSONS, ROLES, casts, told
from reporting.language import is_negation
from reporting.model import ASPECTS, Aspect, Cited, Opinion, Rating, Stance, usual

Target = Aspect | Literal["overall"]
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
_WORKS: Final = words(
    """
    drama romance instalment installment follow-up ride titlename film movie series show drama kdrama picture
    production season sequel watch
    """
)
_WHOLE_WORKS: Final = words("titlename film movie series show drama kdrama")
_I: Final = "i"
_VERBS: Final = words(
    """
    is was are were has have had does do did can
    """
)
_BE: Final = words("is are was were has 's 're")
_OF_PERSONS: Final[frozenset[Target]] = frozenset({"acting", "visuals", "tone"})
"""Aspects whose words describe persons too: gorgeous, terrifying, funny."""
_MANNER: Final = words("as like with without")
_PLAYS: Final = words("plays play played playing")
_ASIDE: Final = words("with by as")
_PERSON: Final = words("he she his her him hes shes")
_THING: Final = words(
    """
    it its this that these those they their which
    """
)
_PEOPLE: Final[Mapping[Target, str]] = {"acting": ACTOR, "characters": ROLE}
_BOTH: Final = words("both together pair two")
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
_FAINTEST: Final = 0.05
"""And of one whose aspect too is only hinted at."""
_INFORMS: Final = words(
    """
    directed written produced starring respectively premiere premieres premiered released release releases
    opens airs aired
    streaming streams available distributed presented adapted based runs rated photo image credit courtesy copyright
    """
)
_TITLES: Final = words("mr ms mrs miss dr")
_MAKES: Final = words(
    "made makes make directed directs direct writes wrote written shot shoots filmed adapts adapting adapted creates "
    "created helms helmed remake film films picture series show drew draws composed scored edits edited produced"
)
"""What somebody does who is no performer."""


def read_opinions(passage: Passage, people: People, rating: Cited[Rating] | None = None) -> tuple[Opinion, ...]:
    """Every judgement of the title under review, in text order.

    Args:
        rating: the printed mark, if any: which way words lean that are neither praise nor blame by themselves.
    """
    sentences = told(passage, people)
    lean = _lean(rating, sentences)
    found: list[Opinion] = []
    guesses: list[Opinion] = []
    before, said = _Before(), set()
    plain = [sentence for sentence, _ in sentences]
    for at, ((sentence, likely), here) in enumerate(zip(sentences, leans(sentences, lean), strict=True)):
        if sentence.at.foreign or sentence.at.text in said:
            before = _Before(heading=before.heading)
            continue
        said.add(sentence.at.text)
        if sentence.line != before.line:
            before = _Before(sentence.line, heading=before.heading)
        if sentence.heading and len(sentence.tokens) <= _SECTION_LENGTH:
            named = sentence.named if _SECTION.fullmatch(sentence.at.text) else ()
            before = _Before(sentence.line, heading=named)
            continue
        targets = (
            {}
            if sentence.at.text.endswith("?") and not sentence.at.text.endswith("??")
            else _judgements(sentence, before, (here, likely))
        )
        tells = likely if not _ACTING.isdisjoint(sentence.tokens) else 0.0
        read = [_opinion(passage, target, weighed, tells) for target, weighed in targets.items()]
        (found if any(opinion.strength > _FAINTEST for opinion in read) else guesses).extend(read)
        hinted = dict(_hinted(sentence, targets, subjects_of(plain, at), (here, likely)))
        guesses += [_opinion(passage, target, weighed, tells) for target, weighed in hinted.items()]
        before = before.after(sentence, (*targets, *hinted))
    return _supported([*found, *read_submarks(passage, rating)], guesses)


def _supported(found: Sequence[Opinion], guesses: Sequence[Opinion]) -> tuple[Opinion, ...]:
    """All opinions in text order; what is only guessed to be judged has to be judged plainly elsewhere."""
    plain = {opinion.aspect for opinion in found}
    return tuple(
        sorted((*found, *(o for o in guesses if o.aspect in plain)), key=lambda o: min(s.start for s in o.spans))
    )


def _lean(rating: Cited[Rating] | None, sentences: Sequence[tuple[Judged, float]]) -> float:
    """Which way the review leans, from -1 to 1: by its mark where there is one, else by its words."""
    if rating is None or rating.value.percent is None:
        return leaning(sentences)
    return max(-1.0, min(1.0, (rating.value.percent - _MIDDLE) / _MIDDLE))


class _Before:
    """What stands before a sentence in its paragraph, for "it", "he" and sentences under a heading."""

    __slots__ = ("aspects", "heading", "line", "person")

    def __init__(
        self,
        line: int = -1,
        heading: tuple[Aspect, ...] = (),
        aspects: tuple[Aspect, ...] = (),
        person: Aspect | None = None,
    ) -> None:
        self.line = line
        self.heading = heading
        self.aspects = aspects
        self.person = person

    def after(self, sentence: Judged, targets: tuple[Target, ...]) -> _Before:
        named = tuple(target for target in targets if target != "overall") or sentence.named
        named = named or self.aspects
        words = sentence.tokens
        person = "acting" if ACTOR in words else "characters" if ROLE in words else self.person
        return _Before(sentence.line, self.heading, named[:2], person)


def _judgements(
    sentence: Judged, before: _Before, odds: tuple[float, float]
) -> dict[Target, list[tuple[Clause, float]]]:
    """What a sentence judges: for each target the clauses that do, with the worth they give it."""
    found: dict[Target, list[tuple[Clause, float]]] = defaultdict(list)
    carried: dict[Target, float] = {}
    lean, likely = odds
    informs = _informs(sentence.tokens)
    for number, clause in enumerate(sentence.clauses):
        targets = dict(_targets(clause, likely))
        if not number:
            targets = _with_referred(targets, clause, before)
        if len(before.heading) == 1 and clause.evidence and all(weight < 0.6 for weight in targets.values()):
            targets = {before.heading[0]: 0.8}
        if not targets and clause.evidence:
            targets = dict.fromkeys(carried, 0.7) or dict.fromkeys(before.heading[:1], 0.6)
        if not targets and not number and clause.evidence >= _PLAIN and likely < _LIKELY_TOLD:
            targets = {"overall": 0.6}
        for target, weight in targets.items():
            worth = _worth(clause, target, lean)
            if abs(worth) >= _CLEAR and _judges(clause, likely, weight) and (clause.evidence or not informs):
                found[target].append((clause, worth * min(weight, 1.0) * clause.weight))
        carried = targets or carried
    if not found and likely < _JUDGES_UP_TO:
        found.update(_guessed(sentence, before, lean))
    if likely < _LIKELY_TOLD and not _WHOLE_WORKS.isdisjoint(sentence.tokens) and _I in sentence.tokens:
        said = [(c, _worth(c, "overall", lean)) for c in sentence.clauses if c.evidence]
        if said:
            found.setdefault("overall", said)
    ranked = sorted(found, key=lambda t: -sum(abs(worth) for _, worth in found[t]))
    return {target: found[target] for target in ranked[:_MOST]}


def _guessed(sentence: Judged, before: _Before, lean: float) -> Iterator[tuple[Target, list[tuple[Clause, float]]]]:
    """What a sentence judges that is no story and has no plain word of praise or blame: critics seldom just mention."""
    said = sentence.tokens
    if len(said) < _FEWEST or sentence.heading or (_informs(said) and not _in_a_manner(said)):
        return
    clauses: dict[Target, Clause] = {}
    for clause in sentence.clauses:
        for cue in clause.cues:
            for aspect, weight in cue.aspects:
                if weight >= 1:
                    clauses.setdefault(aspect, clause)
        if ACTOR in clause.tokens or (
            STRANGER in clause.tokens[:2]
            and _acts(clause.tokens, clause.tokens.index(STRANGER))
            and _MAKES.isdisjoint(clause.tokens[1:6])
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
        worth = sum(hit.worth for each in sentence.clauses for hit in each.hits) / 2 + _worth(clause, target, lean)
        yield target, [(clause, max(-faint, min(faint, worth)))]


def _hinted(
    sentence: Judged, judged: _Judgements, subjects: Mapping[str, float], odds: tuple[float, float]
) -> Iterator[tuple[Target, list[tuple[Clause, float]]]]:
    """What a sentence speaks of beside what it plainly judges, by the weights learnt from annotated reviews, faintly.

    It leans as the plain judgements do; where there are none, as its words and the review do.
    """
    said, (lean, likely) = sentence.tokens, odds
    if sentence.at.text.endswith("?"):
        return
    if not judged:
        tells = likely >= (_TOLD_BY_BOTH if subjects[STORY] < _EVEN else _JUDGES_UP_TO)
        if tells or len(said) < _FEWEST or (_informs(said) and not _in_a_manner(said)):
            return
    aspects = [target for target in _TARGETS if target in subjects]
    first, *others = sorted(aspects, key=lambda target: -subjects[target])[:_MOST]
    likely_ones = [first, *(target for target in others if subjects[target] > _SPOKEN_OF)]
    if judged:
        clause = next(iter(judged.values()))[0][0]
        worth = sum(worth for weighed in judged.values() for _, worth in weighed)
    else:
        clause = max(sentence.clauses, key=lambda each: each.evidence)
        worth = sum(hit.worth for each in sentence.clauses for hit in each.hits) / 2 + _worth(clause, first, lean)
    for target in [target for target in likely_ones if target not in judged][: _MOST - len(judged)]:
        yield target, [(clause, max(-_FAINTEST, min(_FAINTEST, worth)))]


def _in_a_manner(words: Sequence[str]) -> bool:
    """Whether it is said how somebody plays a part: "Clifford plays her as a woman holding a door shut"."""
    return any(
        word in _PLAYS and ACTOR in words[:at] and not _MANNER.isdisjoint(words[at + 1 : at + 4])
        for at, word in enumerate(words[:12])
    )


def _informs(words: Sequence[str]) -> bool:
    """Whether a sentence says who made, plays or shows the title."""
    return not _INFORMS.isdisjoint(words) or casts(words)


def _judges(clause: Clause, likely: float, weight: float) -> bool:
    """Whether a clause is said by the critic, not by the story: the more it tells, the more it has to judge."""
    likely = max(0.0, likely - 0.4)
    if weight >= 1:
        return clause.evidence >= 1.6 * likely
    return clause.evidence >= 0.3 + 2.4 * likely


def _targets(clause: Clause, likely: float) -> Iterator[tuple[Target, float]]:
    """The aspects that a clause speaks of: those it names, else those it hints at, else people, else the whole."""
    weights: dict[Aspect, float] = {}
    for cue in clause.cues:
        for aspect, weight in cue.aspects:
            weights[aspect] = max(weights.get(aspect, 0.0), weight)
    if _is_somebody(clause.tokens):
        weights = {a: w for a, w in weights.items() if a not in _OF_PERSONS}
        weights["acting"] = 1.0
    named = {aspect: weight for aspect, weight in weights.items() if weight >= 1}
    yield from (named or weights).items()
    person = clause.tokens.index(ACTOR) if ACTOR in clause.tokens else None
    if person is not None and clause.hits and "acting" not in (named or weights):
        if person <= 3 or _acts(clause.tokens, person) or (not named and clause.tokens[person - 1] not in _ASIDE):
            yield "acting", 1.0 if person <= 1 else 0.9
    elif (
        person is not None and "acting" not in weights and person <= 3 and likely < 0.7 and _acts(clause.tokens, person)
    ):
        yield "acting", 1.0
    elif ROLE in clause.tokens and clause.hits and not named and likely < 0.9:
        yield "characters", 0.7
    elif CREW in clause.tokens[:4] and not named:
        yield from (("visuals", 0.6), ("story", 0.6))
    elif STRANGER in clause.tokens[:2] and _MAKES.isdisjoint(clause.tokens[1:6]) and clause.hits:
        yield "acting", 0.9
    elif not named and not _TITLES.isdisjoint(clause.tokens):
        yield "acting", 0.7
    elif not weights and clause.hits and not _WORKS.isdisjoint(clause.tokens):
        yield "overall", 0.7


def _is_somebody(words: Sequence[str]) -> bool:
    """Whether a performer is said to be something: "Scott is gorgeous in it" is no word about the look."""
    at = words.index(ACTOR) if ACTOR in words[:2] else -1
    return at >= 0 and not _BE.isdisjoint(words[at + 1 : at + 2])


def _acts(words: Sequence[str], at: int) -> bool:
    """Whether the actor named at this token is the subject of a verb: "and Paul Reiser is quietly heartbreaking"."""
    after = words[at + 1] if at + 1 < len(words) else ""
    return after != "'s" and (after in _VERBS or (len(after) > 3 and after[-1] == "s"))


def _with_referred(targets: dict[Target, float], clause: Clause, before: _Before) -> dict[Target, float]:
    """The targets of a clause and what its pronoun stands for; "he's terrifying" is of the performer alone."""
    for target in _referred(clause, before):
        if target == before.person and not _BE.isdisjoint(clause.tokens[1:2]):
            targets = {each: weight for each, weight in targets.items() if each not in _OF_PERSONS}
            targets[target] = 1.0
        targets.setdefault(target, 0.6 if targets else 0.8)
    return targets


def _referred(clause: Clause, before: _Before) -> tuple[Target, ...]:
    """What the pronoun at the head of a sentence stands for: the person or the thing spoken of before."""
    words = [word for word in clause.tokens[:4] if word not in ("and", "but", "so", ",")][:2]
    if before.person and not (_PERSON | _BOTH).isdisjoint(words):
        return (before.person,)
    if not _THING.isdisjoint(words[:1]):
        return tuple(aspect for aspect in before.aspects if aspect not in _PEOPLE)[:1] or ("overall",)
    return ()


def _worth(clause: Clause, target: Target, lean: float) -> float:
    """The worth of a clause for one target; the words nearest to its cue count most."""
    lean += usual(target)
    if not clause.hits:
        denied = _DENIED if any(is_negation(word) for word in clause.tokens) else 0.0
        return _GUESS * lean - denied
    places = [cue.start for cue in clause.cues if any(aspect == target for aspect, _ in cue.aspects)]
    if not places and target in _PEOPLE:
        places = [at for at, word in enumerate(clause.tokens) if word == _PEOPLE[target]]
    total = 0.0
    for hit in clause.hits:
        distance = min((abs(hit.start - place) for place in places), default=0)
        total += hit.worth / (1 + max(0, distance - 2) / _NEAR)
    said = _SAID * tanh(1.2 * total)
    worth = said + _LEAN * lean
    if worth * said > 0 and lean * said < 0:  # words that hold out against the lean lose little of their strength to it
        return _HELD * said if abs(worth) < _HELD * abs(said) else worth
    return worth


def _opinion(passage: Passage, target: Target, weighed: Sequence[tuple[Clause, float]], likely: float) -> Opinion:
    """One opinion; the likelier its sentence tells the story, the fainter it is."""
    positive = sum(worth for _, worth in weighed if worth > 0)
    negative = -sum(worth for _, worth in weighed if worth < 0)
    stance: Stance = "positive" if positive > negative else "negative"
    if min(positive, negative) >= 0.7 * max(positive, negative):
        stance = "mixed"
    strength = max(positive, negative)
    ordered = sorted(weighed, key=lambda pair: -abs(pair[1]))
    if not ordered[0][0].hits:
        strength *= _INFERRED
    if likely > _MAY_TELL:
        strength *= ((1 - likely) / (1 - _MAY_TELL)) ** 2
    spans = tuple(passage.document.span(clause.start, clause.end) for clause, _ in ordered)
    return Opinion(aspect=target, stance=stance, strength=round(min(1.0, strength), 3), spans=spans)
