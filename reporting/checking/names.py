"""Doubts about who is who: what could be one person or character under two names, and was not merged.

Merges nothing; reconciling did what the documents allow.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import Final

from reporting.model import Character, CrewRole, Dossier, Person, Problem, Span
from reporting.model.dossier import MOST_CREDITED
from reporting.model.makers import AGREED_ROLES, is_part, lone_makers
from reporting.notation import letters_alone, same_name


def unresolved_names(dossier: Dossier) -> tuple[Problem, ...]:
    """Two names that resemble each other under one roof may be one: one actor's two roles, or one role's two actors."""
    return (*_roles_of_one_actor(dossier), *_actors_of_one_role(dossier))


def parts_for_actors(dossier: Dossier) -> tuple[Problem, ...]:
    """Names that a review gives as an actor's and others as a part's: they are taken for the part."""
    shown = {letters_alone(spelling.text) for person in dossier.cast for spelling in person.spellings}
    parts = {
        letters_alone(spelling.text): person.name
        for person in dossier.cast
        for part in person.characters
        for spelling in part.spellings
    }
    counted = [review for review in dossier.reviews if review.left_out is None]
    taken = {
        credit.actor: (parts[key], credit)
        for review in counted
        for credit in review.cast
        if credit.character is None and (key := letters_alone(credit.actor)) in parts and key not in shown
    }
    return tuple(
        Problem(
            kind="unresolved name",
            message=f"{name} reads like an actor in one place, and is {player}'s part by others: it is taken for "
            "the part. Look at the words.",
            document=credit.spans[0].document,
            spans=credit.spans[:1],
        )
        for name, (player, credit) in taken.items()
    )


def parts_for_makers(dossier: Dossier) -> tuple[Problem, ...]:
    """Names that a review gives as a director's or writer's, and others as a part's: they are taken for the part."""
    known = {(spelling.text, role) for person in dossier.crew for spelling in person.spellings for role in person.roles}
    credits = {
        (credit.name, credit.role): credit
        for review in dossier.reviews
        if review.left_out is None
        for credit in review.crew
        if (credit.name, credit.role) not in known and is_part(credit.name, dossier.cast, {review.document})
    }
    return tuple(
        Problem(
            kind="unresolved name",
            message=f"{name} reads like the {role} in one place, and is a part by others: it is taken for the part. "
            "Look at the words.",
            document=credit.spans[0].document,
            spans=credit.spans[:1],
        )
        for (name, role), credit in credits.items()
    )


def doubted_makers(dossier: Dossier) -> tuple[Problem, ...]:
    """Directors and writers whom one document alone names, where many name another: more often than not a slip."""
    return tuple(
        Problem(
            kind="unresolved name",
            message=f"{person.name} is named as {role} by one document alone, while others agree on another: this is "
            "not on the first page. Look at the words.",
            document=span.document,
            spans=(span,),
        )
        for role in AGREED_ROLES
        for person in lone_makers(dossier, role)
        for span in [_words_of(dossier, person, role)]
    )


def _words_of(dossier: Dossier, person: Person, role: CrewRole) -> Span:
    """The words that name somebody for a role."""
    names = {spelling.text for spelling in person.spellings}
    credits = (credit for review in dossier.reviews if review.left_out is None for credit in review.crew)
    return next(credit.spans[0] for credit in credits if credit.role == role and credit.name in names)


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
            elif _documents(b) == 1 and (many := _documents(a)) >= _CLEARLY_MORE:
                told = f"{b.name} plays {role} by one review, {a.name} is named by {many}: two of one part, or a slip."
                yield _problem(told, b, a)


_CLEARLY_MORE: Final = 4
"""Reviews that name one actor of a part, from which another whom a single one names may be a slip."""


def _documents(person: Person) -> int:
    return len({span.document for span in person.spans})


def _problem(message: str, a: Person | Character, b: Person | Character) -> Problem:
    spans = (a.spellings[0].spans[0], b.spellings[0].spans[0])
    remedy = "Look at the words that say so."
    return Problem(kind="unresolved name", message=f"{message} {remedy}", spans=spans)
