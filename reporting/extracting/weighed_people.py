"""Who plays, and whom, and who directs, where no construction says so: by the words around names, as annotated reviews
taught them.

It weighs what `around_names` finds, by weights that ship (`benchmarks/train_people.py`). What a text says outright is
`casting`'s and `crewing`'s, and stands.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import count
from math import fsum, log1p
from operator import itemgetter
from pathlib import Path
from typing import Final, NamedTuple

from reporting.extracting.around_names import People, Spoken, pairs_in, people_in, signs_around, signs_between
from reporting.extracting.claims import Claim, Made
from reporting.extracting.evidence import Ledger
from reporting.extracting.names import NameAt, Names, short_keys
from reporting.extracting.role_nouns import BELONGS
from reporting.notation import same_name
from reporting.notation.patterns import Pattern

FILE: Final = Path(__file__).with_name("people.json")
PER_SIGN: Final = 3.0
"""What the signs of a name weigh, over the root of their number; they are sets, and added so that order is nothing."""
_ACTS: Final = 1.0
"""Log-odds above which a name plays that nobody claims; all of these bounds were taken on titles that no weight
had seen."""
_ACTS_NOT: Final = -1.0
_ACTS_NOT_IN_SHORT: Final = -4.5
"""Up to the first, one who is only spoken of does not play, up to the second in a short text."""
_LITTLE: Final = 1.0
"""What those may fall short of it of whom little is said."""
_SHORT: Final = 10
"""Sentences of a text that name somebody, of which so few leave the words around a name little to say."""
_PLAYS: Final = 0.2
"""Above it somebody plays whoever stands beside."""
_DIRECTS: Final = -1.0
_ALSO: Final = 3.0
"""What more must speak for a second thing that somebody makes."""
_FEW: Final = 30
"""Signs around a name that are too few to outweigh a construction."""
_DIRECTING: Final = frozenset(("<12 directed by", "<1 director", ">3 directed", ">3 director"))
_PLAYING: Final = frozenset((">1 plays", ">1 played", "<1 that's", "<1 it's"))
"""Signs that a text says outright who directs or plays: what constructions make of that stands."""
_GOES_ON: Final = Pattern(
    rf" [A-Z]| {BELONGS} [A-Z]| (?:records|albums|songs|tunes|posters|films|movies|novels|books|type|figure|lookalike|"
    r"wannabe|impression|impersonation|clone|vibe|energy)\b"
)
"""Behind what is no part's whole name: "as the Mattel CEO", "owning Abba records", "as a Sarah Koenig type"."""
_OUTRIGHT: Final = frozenset(("said", "listed", "bracket", "is", "possessive"))
_OUTRIGHT_IN_SHORT: Final = _OUTRIGHT | {"acting", "told", "perhaps"}
"""Grounds that the words around a name do not outweigh: of those that were new to the program 94 in 100 were right."""
_FIRMLY: Final = frozenset(("said", "listed", "bracket", "is"))


class PeopleWeights(NamedTuple):
    """In log-odds what each sign says for each work, and for one's playing another; and what holds anyway."""

    works: Sequence[str]
    signs: Mapping[str, Sequence[float]]
    """For each sign what it says for each of the works, in their order."""
    often: Sequence[float]
    anyway: Sequence[float]
    plays: Mapping[str, float]
    plays_anyway: float


@cache
def people_weights() -> PeopleWeights:
    """Reads the data file that ships with the package, once."""
    return PeopleWeights(**json.loads(FILE.read_text(encoding="utf-8"))["weights"])


class Weighed(NamedTuple):
    """The full names of a text, and by work and key the log-odds that each of them does it."""

    people: People
    odds: Mapping[str, Mapping[str, float]]
    said_to_direct: frozenset[str]
    said_to_play: frozenset[str]
    hardly_known: frozenset[str]
    """Around whom so few words stand that they say little against what a construction says."""


def weighed(names: Names) -> Weighed:
    """Weighs the words around the full names of a text."""
    people = people_in(names)
    weights = people_weights()
    signs, times = signs_around(people)
    odds: dict[str, dict[str, float]] = {work: {} for work in weights.works}
    nothing = (0.0,) * len(weights.works)
    for key, said in signs.items():
        per_sign, often = PER_SIGN / len(said) ** 0.5, log1p(times[key])
        worths = map(fsum, zip(*(weights.signs.get(sign, nothing) for sign in said), strict=True))
        for work, anyway, weight, worth in zip(weights.works, weights.anyway, weights.often, worths, strict=True):
            odds[work][key] = anyway + weight * often + per_sign * worth
    directing, playing = (
        frozenset(key for key, said in signs.items() if not said.isdisjoint(plain)) for plain in (_DIRECTING, _PLAYING)
    )
    few = frozenset(key for key, said in signs.items() if len(said) < _FEW)
    return Weighed(people, odds, directing, playing, few)


def directors(found: Weighed, claims: Iterable[Claim], made: Iterable[Made], barred: Collection[str]) -> Iterator[Made]:
    """Directors of whom the words around them speak as of such, and nothing else does.

    Whom the text says to direct, and `crewing` did not take at its word, directs something else.

    Args:
        barred: keys of names that are nobody's credit.
    """
    makes = {m.person.key for m in made}
    firm = [c for c in claims if c.ground in _FIRMLY]
    parts = {c.character.key for c in firm if c.character}
    others = {c.actor.key for c in firm} | parts | set(barred) | found.said_to_direct
    others |= {m.person.key for m in made if m.role == "director"}
    for key, odds in found.odds["director"].items():
        name = found.people.full[key]
        if odds > _DIRECTS + _ALSO * (key in makes) and key not in others and parts.isdisjoint(short_keys(name.text)):
            yield Made(name, "director", name.start, name.end, sure=False)


def borne_out(found: Weighed, ledger: Ledger) -> list[Claim]:
    """The claims that hold once the words around names are weighed."""
    odds = found.odds["actor"]
    told = len(found.people.spoken) > _SHORT
    grounds = _OUTRIGHT if told else _OUTRIGHT_IN_SHORT
    outright = {ledger.lead(c.actor).key for c in ledger.claims if c.ground in grounds}
    outright |= found.said_to_play | (frozenset() if told else found.hardly_known)
    least = _ACTS_NOT if told else _ACTS_NOT_IN_SHORT
    return [
        claim
        for claim in ledger.claims
        if (lead := ledger.lead(claim.actor).key) in outright
        or odds.get(lead, _ACTS) > least - (_LITTLE if lead in found.hardly_known else 0)
    ]


def players(found: Weighed, ledger: Ledger, barred: Collection[str]) -> list[Claim]:
    """Further performers of whom the words around them speak, and parts for those who have none."""
    odds = found.odds["actor"]
    kept = [*ledger.claims]
    known = {ledger.lead(claim.actor).key for claim in kept}
    parts = {ledger.lead(c.character).text for c in kept if c.character}
    for key, name in found.people.full.items():
        free = not any(key in others for others in (known, ledger.crew, barred, found.said_to_play))
        if free and odds[key] > _ACTS and not any(same_name(name.text, part) for part in parts):
            kept.append(Claim(name, None, "told", name.start, name.end))
            known.add(key)
    return [*kept[len(ledger.claims) :], *_parts(found.people, ledger, kept, known)]


def _parts(people: People, ledger: Ledger, kept: Sequence[Claim], known: Collection[str]) -> Iterator[Claim]:
    """Parts for those who have none: of the names that stand beside them the likeliest that is nobody's."""
    busy = {ledger.lead(c.actor).key for c in kept if c.character}
    taken = {c.character.key for c in kept if c.character} | set(known) | ledger.crew
    counts = Counter(name.key for spoken in people.spoken for _, name, _ in spoken.names)
    order = count()
    found: list[tuple[float, int, str, NameAt, Claim]] = []
    for spoken in people.spoken:
        if any(lead in known and lead not in busy for _, _, lead in spoken.names):
            for lead, part, claim, odds in _tied(people, spoken, counts):
                if odds > _PLAYS and lead in known and lead not in busy:
                    found.append((-odds, next(order), lead, part, claim))
    for _, _, lead, part, claim in sorted(found, key=itemgetter(0, 1)):
        free = lead not in busy and part.key not in taken and ledger.lead(part).key not in taken
        if free and not _GOES_ON.match(ledger.text, part.end):
            busy.add(lead)
            taken |= {part.key, ledger.lead(part).key}
            yield claim


def _tied(people: People, spoken: Spoken, counts: Mapping[str, int]) -> Iterator[tuple[str, NameAt, Claim, float]]:
    """Two names of a sentence each, and the log-odds that one plays the other."""
    weights = people_weights()
    for pair in pairs_in(spoken):
        (_, actor, lead), (_, part, _) = (spoken.names[number] for number in pair)
        if lead is not None:
            signs = signs_between(spoken, pair, counts, people.full)
            odds = weights.plays_anyway + fsum([weights.plays.get(sign, 0.0) for sign in signs])
            extent = min(actor.start, part.start), max(actor.end, part.end)
            yield lead, part, Claim(actor, part, "linked", *extent), odds
