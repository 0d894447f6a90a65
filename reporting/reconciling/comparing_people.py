"""The cast and crew of two editions held against each other: who joined, who left, whose part is printed otherwise.

Does not say which review moved it: `comparing` does, by what each review tells in both editions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal, TypeVar

from reporting.model import CastCredit, CrewCredit, Dossier, Person, Review, Spans
from reporting.notation import letters_alone
from reporting.notation.wording import listed

_NO_PART: Final = "no part stated"
_Credit = TypeVar("_Credit", CastCredit, CrewCredit)
_Credited = dict[str, list[tuple[str, _Credit]]]
_Keys = Callable[[Person], list[str]]
_Told = tuple[str, Spans]


@dataclass(frozen=True, slots=True)
class Standing:
    """How somebody stands in one edition.

    Attributes:
        part: what is printed of them; `whole` has the name ahead.
        spans: the credits that say so.
        told: what each review that counts says of them, by document.
    """

    name: str
    part: str
    whole: str
    spans: Spans
    told: dict[str, _Told]


@dataclass(frozen=True, slots=True)
class Shift:
    """Somebody of the cast or crew who does not stand as before; one side is None where nobody named them."""

    of: Literal["cast", "crew"]
    before: Standing | None
    now: Standing | None

    @property
    def name(self) -> str:
        """The name that is printed, or was."""
        return next(side.name for side in (self.now, self.before) if side)

    def said(self, side: Standing | None) -> _Told | None:
        """What is printed of them in an edition: the name only where it is another."""
        if side is None:
            return None
        renamed = self.before is not None and self.now is not None and self.before.name != self.now.name
        return side.whole if renamed else side.part, side.spans


def shifts(before: Dossier, now: Dossier) -> Iterator[Shift]:
    """All who joined or left the cast and crew, and whose name or part is printed otherwise: this edition's first."""
    played = [_by_name((r.document, c.actor, c) for r in _counting(d) for c in r.cast) for d in (before, now)]
    for old, new in _paired(before.cast, now.cast):
        yield from _shifted(Shift("cast", _in_cast(old, played[0]), _in_cast(new, played[1])))
    made = [_by_name((r.document, c.name, c) for r in _counting(d) for c in r.crew) for d in (before, now)]
    for old, new in _paired(before.crew, now.crew):
        yield from _shifted(Shift("crew", _in_crew(old, made[0]), _in_crew(new, made[1])))


def _shifted(shift: Shift) -> Iterator[Shift]:
    """The shift where there is one."""
    if shift.before is None or shift.now is None or shift.before.whole != shift.now.whole:
        yield shift


def _paired(before: Sequence[Person], now: Sequence[Person]) -> list[tuple[Person | None, Person | None]]:
    """Everybody of both editions once; one side is missing where nobody named them."""
    found: dict[int, Person] = {}
    # What is surest goes first: the same printed name, the same full name, one that is printed and one that is written.
    rounds: tuple[tuple[_Keys, _Keys], ...] = (
        (_printed, _printed), (_in_full, _in_full), (_printed, _written), (_written, _printed),
    )  # fmt: skip
    for of_now, of_before in rounds:
        taken = {id(person) for person in found.values()}
        waiting = {key: person for person in reversed(before) if id(person) not in taken for key in of_before(person)}
        for place, person in enumerate(now):
            match = next((waiting[key] for key in of_now(person) if key in waiting), None)
            if place not in found and match is not None and id(match) not in taken:
                found[place] = match
                taken.add(id(match))
    taken = {id(person) for person in found.values()}
    paired: list[tuple[Person | None, Person | None]] = [(found.get(n), person) for n, person in enumerate(now)]
    return [*paired, *((person, None) for person in before if id(person) not in taken)]


def _printed(person: Person) -> list[str]:
    return [letters_alone(person.name)]


def _written(person: Person) -> list[str]:
    return [letters_alone(spelling.text) for spelling in person.spellings]


def _in_full(person: Person) -> list[str]:
    """The spellings of more than one word: a surname alone may be somebody else's."""
    return [letters_alone(spelling.text) for spelling in person.spellings if len(spelling.text.split()) > 1]


def _counting(dossier: Dossier) -> Iterator[Review]:
    return (review for review in dossier.reviews if review.left_out is None)


def _by_name(credited: Iterable[tuple[str, str, _Credit]]) -> _Credited[_Credit]:
    """Credits by the letters of the name, each with its document."""
    found: _Credited[_Credit] = {}
    for document, name, credit in credited:
        found.setdefault(letters_alone(name), []).append((document, credit))
    return found


def _of(person: Person, credited: _Credited[_Credit]) -> dict[str, list[_Credit]]:
    """The credits of somebody under any spelling, by document."""
    found: dict[str, list[_Credit]] = {}
    for name in dict.fromkeys(_written(person)):
        for document, credit in credited.get(name, ()):
            found.setdefault(document, []).append(credit)
    return found


def _in_cast(person: Person | None, credited: _Credited[CastCredit]) -> Standing | None:
    if person is None:
        return None
    told: dict[str, _Told] = {}
    for document, credits in _of(person, credited).items():
        parts = list(dict.fromkeys(credit.character for credit in credits if credit.character))
        told[document] = _played(credits[0].actor, parts), credits[0].spans[:1]
    parts = [role.name for role in person.characters]
    spellings = [person.spellings[0], *(role.spellings[0] for role in person.characters)]
    spans = _credits(person, [spelling.documents[0] for spelling in spellings])
    return Standing(person.name, _played("", parts).strip() or _NO_PART, _played(person.name, parts), spans, told)


def _played(name: str, parts: Sequence[str]) -> str:
    return f"{name} as {listed(parts)}" if parts else name


def _in_crew(person: Person | None, credited: _Credited[CrewCredit]) -> Standing | None:
    if person is None:
        return None
    told: dict[str, _Told] = {}
    shown: dict[str, str] = {}
    for document, credits in _of(person, credited).items():
        roles = list(dict.fromkeys(credit.role for credit in credits))
        told[document] = f"{credits[0].name}, {listed(roles)}", credits[0].spans[:1]
        shown |= {role: document for role in roles if role not in shown}
    part = listed(person.roles)
    spans = _credits(person, [person.spellings[0].documents[0], *shown.values()])
    return Standing(person.name, part, f"{person.name}, {part}", spans, told)


def _credits(person: Person, documents: Sequence[str]) -> Spans:
    """The first credit of each of these documents; the first one of all where they have none."""
    first = {span.document: span for span in reversed(person.spans)}
    return tuple(dict.fromkeys(first[document] for document in documents if document in first)) or person.spans[:1]
