"""Every spelling under which the credited people and characters stand in the document.

Makes no credits; a spelling that could mean two of them is left out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Final

from reporting.extracting.credits import Credits
from reporting.extracting.likeness import share
from reporting.extracting.names import NameAt, Names, key_of, letters_of, short_keys
from reporting.extracting.passage import Passage, People
from reporting.language import knows
from reporting.model import Mention
from reporting.notation import same_name
from reporting.notation.searching import standing

_MOST_PLACES: Final = 3
_MORE_LETTERS: Final = 4
"""Names of which one has so many letters more are no slips for each other."""
_SPELLING_AGREES: Final = 2
"""Strength of a name relation from which an unknown spelling counts as a slip for a credited one."""


def mentions_of(passage: Passage, names: Names, credits: Credits) -> tuple[Mention, ...]:
    """The spellings of credited actors and characters, with how often and where first."""
    document = passage.document
    known = _known(credits)
    places: dict[tuple[str, str], list[tuple[int, int]]] = defaultdict(list)
    unknown: dict[str, list[NameAt]] = defaultdict(list)
    for name in (*names.found, *names.own):
        if of := _meant(name.key, known):
            places[name.text, of].append((name.start, name.end))
        elif not name.own:
            unknown[name.key].append(name)
    forms = _forms(known)
    for found in unknown.values():
        if of := _resembled(found[0], forms):
            for name in found:
                places[name.text, of].append((name.start, name.end))
    for start, end, of in _written_small(passage, known, {p for found in places.values() for p in found}):
        places[document.text[start:end], of].append((start, end))
    made = [
        Mention(
            spelling=spelling,
            of=of,
            count=len(found),
            spans=tuple(document.span(*place) for place in sorted(found)[:_MOST_PLACES]),
        )
        for (spelling, of), found in places.items()
    ]
    return tuple(sorted(made, key=lambda m: (m.of, m.spans[0].start)))


def people_of(names: Names, credits: Credits, mentions: Iterable[Mention]) -> People:
    """The spellings as sets, and with them the characters that are named without their actor."""
    actors = {c.actor for c in credits.cast}
    parts = {c.character for c in credits.cast if c.character}
    spelled = [(m.spelling, m.of) for m in mentions]
    crew = {form for c in credits.crew for form in (c.name, c.name.split()[-1])}
    acting = actors | {s for s, of in spelled if of in actors}
    playing = parts | {s for s, of in spelled if of in parts}
    counts: dict[str, int] = defaultdict(int)
    for name in names.found:
        counts[name.text] += 1
    others = {t for t, n in counts.items() if n > 1 and t not in acting and t not in crew}
    return People(actors=frozenset(acting), characters=frozenset(playing | others), crew=frozenset(crew))


def _known(credits: Credits) -> dict[str, str]:
    """Each credited person by key."""
    people = [c.actor for c in credits.cast] + [c.character for c in credits.cast if c.character]
    for alias in credits.aliases:
        for one, other in ((alias.name, alias.other), (alias.other, alias.name)):
            if one in people:
                people.append(other)
    known = {key_of(person): person for person in people}
    for alias in credits.aliases:
        for one, other in ((alias.name, alias.other), (alias.other, alias.name)):
            if any(c.actor == one or c.character == one for c in credits.cast):
                known[key_of(other)] = one
    return known


def _meant(key: str, known: dict[str, str]) -> str | None:
    """Who a spelling stands for: the whole name, else a part that only one of them has."""
    if key in known:
        return known[key]
    found = {person for person in known.values() if key in short_keys(person)}
    return found.pop() if len(found) == 1 else None


def _forms(known: dict[str, str]) -> list[tuple[str, str, str]]:
    """(person, form, key) of each name in full and without its first word."""
    people = dict.fromkeys(known.values())
    forms = [(person, form) for person in people for form in dict.fromkeys((person, " ".join(person.split()[1:])))]
    return [(person, form, key_of(form)) for person, form in forms if form]


def _resembled(name: NameAt, forms: list[tuple[str, str, str]]) -> str | None:
    """Who a slip of the pen means: "Kim Soo-huyn", "Hyun Seo" for "Hyun Soo"."""
    found = set()
    letters, length = letters_of(name.key), len(name.key)
    for person, form, own in forms:
        if -_MORE_LETTERS < len(own) - length < _MORE_LETTERS and share(letters, letters_of(own), 6):
            relation = same_name(form, name.text)
            if relation and relation.strength >= _SPELLING_AGREES and relation.kind != "part":
                found.add(person)
    return found.pop() if len(found) == 1 else None


def _written_small(
    passage: Passage, known: dict[str, str], taken: set[tuple[int, int]]
) -> Iterable[tuple[int, int, str]]:
    """Family names in small letters or capitals: of five letters at least, and in small ones no word ("short")."""
    lasts: dict[str, str] = {}
    for person in dict.fromkeys(known.values()):
        last = person.split()[-1]
        if len(last) >= 5 and last.isalpha() and " " in person:
            lasts[last.lower()] = "" if last.lower() in lasts else person
    text = passage.text
    written = {
        form: person
        for last, person in lasts.items()
        if person
        for form in ((last.upper(),) if knows(last) else (last, last.upper()))
        if form in text
    }
    for start, end in passage.document.running() if written else ():
        for form, person in written.items():
            for at in standing(text, form, start, end):
                past = at + len(form)
                if not any(a <= at and past <= b for a, b in taken):
                    yield at, past, person
