"""Whom how many documents name for a role behind the camera, and whom one alone names where others name somebody else.

Holds counting alone: what is printed, told or left out of it is for the stages to say.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from typing import Final

from reporting.model.correction import CORRECTIONS_FILE
from reporting.model.dossier import Dossier, Person
from reporting.model.review import CrewCredit, CrewRole, Review

AGREED_ROLES: Final[tuple[CrewRole, ...]] = ("director", "writer")
"""Roles that critics agree on. Of those whom one of five reviews alone names for them, where three or more name
somebody else, 53 of 67 were no such thing (270 annotated titles): actors, parts, and makers of other works."""
_MANY: Final = 3


def documents_of_role(reviews: Iterable[Review], role: CrewRole, names: Mapping[str, str]) -> dict[str, set[str]]:
    """The documents that name each maker for this role, by the printed name.

    Args:
        names: the printed name of each spelling; a name without one is its own.
    """
    found: dict[str, set[str]] = {}
    for review in reviews:
        for credit in review.crew:
            if credit.role == role and review.left_out is None:
                found.setdefault(names.get(credit.name, credit.name), set()).add(_source(review, credit))
    return found


def lone(named: Mapping[str, Set[str]]) -> set[str]:
    """Those whom one document alone names where another maker is named by many; what a person stated is not doubted."""
    if max(map(len, named.values()), default=0) < _MANY:
        return set()
    return {name for name, documents in named.items() if len(documents) == 1 and CORRECTIONS_FILE not in documents}


def lone_makers(dossier: Dossier, role: CrewRole) -> tuple[Person, ...]:
    """The people of the crew whom one document alone names for this role where another is named by many."""
    names = {spelling.text: person.name for person in dossier.crew for spelling in person.spellings}
    alone = lone(documents_of_role(dossier.reviews, role, names))
    return tuple(person for person in dossier.crew if role in person.roles and person.name in alone)


def is_part(name: str, cast: Sequence[Person], but: Set[str]) -> bool:
    """Whether a name is that of a part, or its first words, by a document that is none of these."""
    words = name.casefold().split()
    spellings = (spelling for person in cast for part in person.characters for spelling in part.spellings)
    return any(
        spelling.text.casefold().split()[: len(words)] == words and not set(spelling.documents) <= but
        for spelling in spellings
    )


def _source(review: Review, credit: CrewCredit) -> str:
    return CORRECTIONS_FILE if credit.spans[0].document == CORRECTIONS_FILE else review.document
