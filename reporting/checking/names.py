"""Doubts about who is who: what could be one person or character under two names, and was not merged.

Merges nothing; reconciling did what the documents allow.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from reporting.model import Character, Dossier, Person, Problem
from reporting.model.dossier import MOST_CREDITED
from reporting.notation import same_name


def unresolved_names(dossier: Dossier) -> tuple[Problem, ...]:
    """Two names that resemble each other under one roof may be one: one actor's two roles, or one role's two actors."""
    return (*_roles_of_one_actor(dossier), *_actors_of_one_role(dossier))


def too_many_credited(dossier: Dossier) -> tuple[Problem, ...]:
    """Beyond a limit the names that fewest documents credit are left out, which a person should know."""
    counted = [review for review in dossier.reviews if review.left_out is None]
    shown = {s.text for person in (*dossier.cast, *dossier.crew) for s in person.spellings}
    shown |= {s.text for person in dossier.cast for character in person.characters for s in character.spellings}
    kinds = {
        "actors": {credit.actor for review in counted for credit in review.cast},
        "characters": {credit.character for review in counted for credit in review.cast if credit.character},
        "makers": {credit.name for review in counted for credit in review.crew},
    }
    return tuple(
        Problem(
            kind="unresolved name",
            message=f"The documents credit {len(names):,} {kind}, of whom {len(names - shown):,} are left out: those "
            f"of most documents are read, {MOST_CREDITED:,} at most. Look for a document that is no review.",
        )
        for kind, names in kinds.items()
        if len(names) > MOST_CREDITED and names - shown
    )


def _roles_of_one_actor(dossier: Dossier) -> Iterator[Problem]:
    for person in dossier.cast:
        for a, b in combinations(person.characters, 2):
            if same_name(a.name, b.name) is not None:
                yield _problem(
                    f"{person.name} plays {a.name} and {b.name}: two roles, or one that is spelled in two ways.", a, b
                )


def _actors_of_one_role(dossier: Dossier) -> Iterator[Problem]:
    by_role: dict[str, list[Person]] = {}
    for person in dossier.cast:
        for character in person.characters:
            by_role.setdefault(character.name, []).append(person)
    for role, people in by_role.items():
        for a, b in combinations(people, 2):
            if same_name(a.name, b.name) is not None:
                yield _problem(f"{a.name} and {b.name} both play {role}: two people, or one spelled in two ways.", a, b)


def _problem(message: str, a: Person | Character, b: Person | Character) -> Problem:
    spans = (a.spellings[0].spans[0], b.spellings[0].spans[0])
    remedy = "Look at the words that say so."
    return Problem(kind="unresolved name", message=f"{message} {remedy}", spans=spans)
