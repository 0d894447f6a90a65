"""Doubts about who is who: what could be one person or character under two names, and was not merged.

Merges nothing; reconciling did what the documents allow.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from reporting.model import Character, Dossier, Person, Problem
from reporting.notation import same_name


def unresolved_names(dossier: Dossier) -> tuple[Problem, ...]:
    """Two names that resemble each other under one roof may be one: one actor's two roles, or one role's two actors."""
    return (*_roles_of_one_actor(dossier), *_actors_of_one_role(dossier))


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
