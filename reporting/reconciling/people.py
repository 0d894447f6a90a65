"""Who is who: actors, characters and crew, each once, with the evidence for every merge.

Spellings are compared first; then roles speak: one actor's two similar characters in two documents are one, and so are
one character's two actors with similar names. Two people whom one document credits side by side are never made one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import Final

from reporting.model import Character, Document, Person, Review
from reporting.model.makers import AGREED_ROLES, documents_of_role, is_part, lone
from reporting.notation import letters_alone
from reporting.notation.wording import listed
from reporting.reconciling.clusters import Clusters, Link, Veto, joined, related
from reporting.reconciling.printed_names import (
    character_of,
    fullest_spelling,
    person_of,
    usual_spelling,
)  # fmt: skip
from reporting.reconciling.written import Form, Written, cast_and_characters, crew

_ROUNDS: Final = 2
"""A merged actor can merge characters, and those can merge actors; a third round has nothing left to say."""
_ALIKE: Final = frozenset({"same", "romanisation", "part"})
_COMPANY: Final = 2
"""Fellow actors that two names must share: one may be chance."""
_NAMED: Final = 3
"""Fellow actors that a reason names."""


def cast_of(documents: Mapping[str, Document], reviews: Sequence[Review]) -> tuple[Person, ...]:
    """The cast, those of most documents first, then by their first credit."""
    actors, characters = cast_and_characters(documents, reviews)
    players = joined(actors.forms, actors.stated, _unless_two_actors(characters))
    roles = joined(characters.forms, characters.stated, _unless_two_characters(actors, players))
    for _ in range(_ROUNDS):
        _join_actors_by_role(players, roles, characters)
        _join_characters_by_actor(roles, players, actors)
    _join_actors_by_company(players, characters)
    people = []
    for cluster in _ordered(players):
        played = _played(players, cluster, roles, characters)
        people.append(
            person_of(actors, players, cluster, tuple(character_of(characters, roles, role) for role in played))
        )
    return tuple(_without_parts(people, documents))


def _without_parts(people: Sequence[Person], documents: Mapping[str, Document]) -> Iterator[Person]:
    """All but those who are parts by other reviews: one review speaks of a part as others do of an actor.

    Who plays a part, has one word for a name, is a part by fewer reviews, or is stated by a person, stays.
    """
    played: dict[str, set[str]] = {}
    for person in people:
        for spelling in (each for part in person.characters for each in part.spellings):
            played.setdefault(letters_alone(spelling.text), set()).update(spelling.documents)
    for person in people:
        own = {span.document for span in person.spans}
        stated = any(name not in documents or documents[name].kind == "statement" for name in own)
        others = played.get(letters_alone(person.name), set()) - own
        if person.characters or stated or " " not in person.name or len(others) < len(own):
            yield person


def crew_of(documents: Mapping[str, Document], reviews: Sequence[Review], cast: Sequence[Person]) -> tuple[Person, ...]:
    """Those who made the title, those of most documents first, then by their first credit."""
    written = crew(documents, reviews)
    makers = joined(written.forms, written.stated, _unless_credited_together)
    people = [person_of(written, makers, cluster, None) for cluster in _ordered(makers)]
    return tuple(_without_roles_of_parts(people, reviews, cast))


def _without_roles_of_parts(
    people: Sequence[Person], reviews: Sequence[Review], cast: Sequence[Person]
) -> Iterator[Person]:
    """The crew without what one review alone gives somebody who is a part by another: "What Ada Lind dreamed"."""
    names = {spelling.text: person.name for person in people for spelling in person.spellings}
    lost: dict[str, set[str]] = {}
    for role in AGREED_ROLES:
        named = documents_of_role(reviews, role, names)
        for name in lone(named):
            if is_part(name, cast, named[name]):
                lost.setdefault(name, set()).add(role)
    for person in people:
        roles = tuple(role for role in person.roles if role not in lost.get(person.name, ()))
        if roles == person.roles:
            yield person
        elif roles:
            yield Person.model_validate(dict(person) | {"roles": roles})


def spellings_of(cast: Sequence[Person]) -> dict[str, str]:
    """The printed name of the character by each spelling; a spelling of two characters is left out."""
    names: dict[str, str] = {}
    shared: set[str] = set()
    characters: dict[str, Character] = {c.name: c for person in cast for c in person.characters}
    for character in characters.values():
        for spelling in character.spellings:
            if names.setdefault(spelling.text, character.name) != character.name:
                shared.add(spelling.text)
    return {spelling: name for spelling, name in names.items() if spelling not in shared}


def actor_spellings(cast: Sequence[Person]) -> dict[str, str]:
    """The printed name of the actor by each spelling, and by each surname or other word that one actor alone has."""
    names = {spelling.text: person.name for person in cast for spelling in person.spellings}
    words: dict[str, set[str]] = {}
    for spelling, name in names.items():
        for word in spelling.split():
            words.setdefault(word, set()).add(name)
    alone = {word: found.pop() for word, found in words.items() if len(found) == 1 and len(word) > 2}
    return alone | names


def _ordered(clusters: Clusters) -> list[int]:
    """Credited clusters, those of most documents first, then by where they are first credited."""

    def place(cluster: int) -> tuple[int, int, int]:
        credits = [
            (rank, span.start) for f in clusters.members(cluster) for rank, spans in f.credits.items() for span in spans
        ]
        return (-len(clusters.documents(cluster)), *min(credits))

    return sorted((cluster for cluster in clusters.all() if clusters.documents(cluster)), key=place)


def _played(players: Clusters, actor: int, roles: Clusters, characters: Written) -> list[int]:
    """The characters credited to an actor, those of most documents first."""
    counts: dict[int, int] = {}
    for form in players.members(actor):
        for rank in sorted(form.credited):
            for name in form.credited[rank]:
                role = roles.of(_number(characters, name))
                counts[role] = counts.get(role, 0) + 1
    others = [role for role in counts if not any(_own_name(players, actor, f.text) for f in roles.members(role))]
    return sorted(others or counts, key=lambda role: -counts[role])


def _own_name(players: Clusters, actor: int, name: str) -> bool:
    """Whether a role bears the actor's own name: a cameo as themselves, or an "aka" that was read as a role."""
    return any(letters_alone(name) == letters_alone(form.text) for form in players.members(actor))


def _number(written: Written, name: str) -> int:
    number = written.number(name)
    if number is None:
        raise KeyError(name)
    return number


def _together(a: Sequence[Form], b: Sequence[Form]) -> list[tuple[int, Form, Form]]:
    """Every document that credits a form of each, with the two forms."""
    return [(rank, x, y) for x in a for y in b for rank in sorted(x.credited.keys() & y.credited.keys())]


def _unless_credited_together(a: Sequence[Form], b: Sequence[Form], link: Link) -> bool:
    """Speaks against joining two whom one document credits apart, unless one name is a written form of the other."""
    if link.kind == "stated":
        return False
    return any((found := related(x, y)) is None or found.kind not in _ALIKE for _, x, y in _together(a, b))


def _unless_two_actors(characters: Written) -> Veto:
    """Speaks against joining two actors whom one document tells apart, or whose roles have nothing in common."""

    def against(a: Sequence[Form], b: Sequence[Form], link: Link) -> bool:
        if link.kind == "stated":
            return False
        if _plays_other(a, b) or _plays_other(b, a):
            return True
        for rank, x, y in _together(a, b):
            found = related(x, y)
            if found is None or found.kind == "near" or not _may_be_one(characters, x.credited[rank], y.credited[rank]):
                return True
        partners = [
            {name: None for form in group for names in form.credited.values() for name in names} for group in (a, b)
        ]
        return link.kind != "same" and not _may_be_one(characters, *partners)

    return against


def _plays_other(players: Sequence[Form], others: Sequence[Form]) -> bool:
    """Whether the one group is credited with a part that bears a name of the other: actor and part are two."""
    own = {letters_alone(form.text) for form in players}
    names = {letters_alone(form.text) for form in others} - own
    return any(letters_alone(name) in names for form in players for played in form.credited.values() for name in played)


def _may_be_one(written: Written, a: Mapping[str, None], b: Mapping[str, None]) -> bool:
    """Whether some name of the one side is, or resembles, some name of the other; silence contradicts nothing."""
    if not a or not b:
        return True
    sides = [list(dict.fromkeys(_number(written, name) for name in side)) for side in (a, b)]
    return any(x == y or related(written.forms[x], written.forms[y]) for x in sides[0] for y in sides[1])


def _unless_two_characters(actors: Written, players: Clusters) -> Veto:
    """Speaks against joining two characters of one document, or of two actors whom a document tells apart."""

    def against(a: Sequence[Form], b: Sequence[Form], link: Link) -> bool:
        if link.kind == "stated":
            return False
        by = [
            {players.of(_number(actors, n)) for f in group for names in f.credited.values() for n in names}
            for group in (a, b)
        ]
        for _, x, y in _together(a, b):
            found = related(x, y)
            if found is None or found.kind not in _ALIKE or not by[0] & by[1]:
                return True
        if by[0] & by[1] or link.kind == "same":
            return False
        return any(players.documents(x) & players.documents(y) for x in by[0] for y in by[1])

    return against


def _never_together(a: Sequence[Form], b: Sequence[Form], link: Link) -> bool:
    """Speaks against any conclusion about two whom one document credits apart."""
    return bool(_together(a, b))


def _join_actors_by_role(players: Clusters, roles: Clusters, characters: Written) -> None:
    """One character's actors in different documents, if their names resemble each other at all."""
    by_role: dict[int, dict[int, None]] = {}
    for form in players.forms:
        for names in form.credited.values():
            for name in names:
                by_role.setdefault(roles.of(_number(characters, name)), {})[form.number] = None
    for role, forms in by_role.items():
        name = fullest_spelling(characters, roles, role)
        for first, second in combinations(forms, 2):
            relation = related(players.forms[first], players.forms[second])
            if relation is not None:
                reason = f"Different documents credit them as {name}. {relation.reason}."
                spans = tuple(next(iter(players.forms[number].credits.values()))[0] for number in (first, second))
                players.join(Link(first, second, "role", reason, spans), _never_together)


def _join_actors_by_company(players: Clusters, characters: Written) -> None:
    """Two similar names that no document credits both, each among the same fellow actors, where a role is left out."""
    contradicted = _unless_two_actors(characters)

    def against(a: Sequence[Form], b: Sequence[Form], link: Link) -> bool:
        return _never_together(a, b, link) or contradicted(a, b, link)

    company = _company(players)
    for first, second in combinations(range(len(players.forms)), 2):
        a, b = players.of(first), players.of(second)
        if a == b or not len(fellows := (company[a] & company[b]) - {a, b}) >= _COMPANY:
            continue
        relation = related(players.forms[first], players.forms[second])
        if relation is not None:
            names = listed([players.members(fellow)[0].text for fellow in sorted(fellows)[:_NAMED]])
            reason = f"No document credits both, and each stands beside {names}. {relation.reason}."
            spans = tuple(next(iter(players.forms[number].credits.values()), [])[:1] for number in (first, second))
            link = Link(first, second, "role", reason, tuple(span for found in spans for span in found))
            if players.join(link, against):
                company = _company(players)


def _company(players: Clusters) -> dict[int, set[int]]:
    """Of everybody those whom a document credits together with them."""
    credited: dict[int, set[int]] = {}
    for cluster in players.all():
        for rank in players.documents(cluster):
            credited.setdefault(rank, set()).add(cluster)
    company: dict[int, set[int]] = {cluster: set() for cluster in players.all()}
    for together in credited.values():
        for cluster in together:
            company[cluster] |= together
    return company


def _join_characters_by_actor(roles: Clusters, players: Clusters, actors: Written) -> None:
    """One actor's characters in different documents, if their names resemble each other at all."""
    by_actor: dict[int, dict[int, None]] = {}
    for form in roles.forms:
        for names in form.credited.values():
            for name in names:
                by_actor.setdefault(players.of(_number(actors, name)), {})[form.number] = None
    for player, forms in by_actor.items():
        name = usual_spelling(actors, players, player)
        for first, second in combinations(forms, 2):
            relation = related(roles.forms[first], roles.forms[second])
            if relation is not None:
                reason = f"Different documents give {name} these roles. {relation.reason}."
                roles.join(Link(first, second, "role", reason), _never_together)
