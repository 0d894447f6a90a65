"""Whether two romanised spellings can be one Korean name, compared by the syllables they spell.

Knows the order of family and given name and the spellings of family names. It has nothing to say on other names.
"""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from reporting.notation.given_names import GIVEN
from reporting.notation.romanisation import (
    SURNAMES,
    Syllable,
    same_surname,
    segment_parts,
    sounds_alike,
    sounds_near,
)
from reporting.notation.spelling import NameRelation, SpelledName

_MARKED = re.compile(r"eo|eu|hy|oo|ae|wo|kw|gw|yu|ye|ky|gy|ji|ee")
"""Letters that mark a given name as Korean: "Tina" and "Dina" spell Korean syllables too, but nobody means them."""


class _Reading(NamedTuple):
    """One way to read a name: family name or None, the syllables of the given name (all ways to cut them)."""

    surname: str | None
    given: tuple[tuple[Syllable, ...], ...]
    letters: str
    marked: bool


def relate_korean(one: SpelledName, two: SpelledName) -> tuple[bool, NameRelation | None]:
    """Whether both are Korean names, and if so why they may be one person."""
    first, second = readings_of(one), readings_of(two)
    if not first and not second:
        return False, None
    best: NameRelation | None = None
    for a in first:
        for b in second:
            relation = _relate(a, b)
            if relation and (best is None or relation.strength > best.strength):
                best = relation
    if best is None:
        best = (
            _surname_alone(one, two, second)
            or _surname_alone(two, one, first)
            or _western_given(one, two, first, second)
        )
    settled = any(
        a.given and b.given and (a.marked or b.marked or (a.surname and b.surname)) for a in first for b in second
    )
    return settled, best


@lru_cache(maxsize=4096)
def readings_of(name: SpelledName) -> tuple[_Reading, ...]:
    """The ways to read a name as Korean, the likeliest first."""
    if name.initials or not name.joined.isascii() or not name.joined.isalpha() or len(name.words) > 3:
        return ()
    words = name.words
    found: list[_Reading] = []
    if len(words) > 1 and len(words[0]) == 1 and words[0][0] in SURNAMES:
        found += _reading(words[0][0], words[1:])
    if len(words) > 1 and len(words[-1]) == 1 and words[-1][0] in SURNAMES:
        found += _reading(words[-1][0], words[:-1])
    if len(words) == 1 or (len(words) == 2 and all(len(word) == 1 for word in words) and words[0][0] not in GIVEN):
        found += _reading(None, words)  # "Hyun Seo"; in "Tom Lee" Lee is the family's name
    return tuple(found)


def _reading(surname: str | None, words: tuple[tuple[str, ...], ...]) -> list[_Reading]:
    parts = tuple(piece for word in words for piece in word)
    given = segment_parts(parts)
    if surname is None:
        given = [reading for reading in given if len(reading) > 1]
    letters = "".join(parts)
    marked = bool(_MARKED.search(letters)) or len(parts) > 1
    return [_Reading(surname, tuple(given), letters, marked)] if given else []


def _relate(a: _Reading, b: _Reading) -> NameRelation | None:
    if a.surname and b.surname and not same_surname(a.surname, b.surname):
        return None
    if not (a.marked or b.marked or (a.surname and b.surname)):
        return None
    surnames = [(a.surname, b.surname)] if a.surname and b.surname and a.surname != b.surname else []
    one_named = (a.surname is None) != (b.surname is None)
    if a.letters == b.letters and not surnames and not one_named:
        return NameRelation("same", "The same name, once with the family name first and once with it last")
    alike = [] if a.letters == b.letters else _differing(a, b, sounds_alike)
    if alike is not None:
        if not one_named:
            return NameRelation("romanisation", _same_syllables(surnames + alike))
        other = f"; {_same_syllables(alike)}" if alike else ""
        return NameRelation("part", f"One gives the given name without the family name{other}")
    confused = _differing(a, b, sounds_near)
    if confused is not None and len(confused) == 1:
        one, two = (letters.capitalize() for letters in confused[0])
        return NameRelation("near", f"{one} and {two} are different syllables that differ by a vowel often confused")
    return None


def _differing(a: _Reading, b: _Reading, meet: Callable[[Syllable, Syllable], bool]) -> list[tuple[str, str]] | None:
    """The pairs of syllables spelled differently, where all that differ `meet`; None where no cut of the two fits."""
    best: list[tuple[str, str]] | None = None
    for x in a.given:
        for y in b.given:
            if len(x) != len(y) or (len(x) == 1 and not (a.marked or b.marked)):
                continue  # Tom Lee and Dom Lee
            pairs = [(p, q) for p, q in zip(x, y, strict=True) if p.letters != q.letters]
            if meet is sounds_near:
                pairs = [(p, q) for p, q in pairs if not sounds_alike(p, q)]
            if all(meet(p, q) for p, q in pairs) and (best is None or len(pairs) < len(best)):
                best = [(p.letters, q.letters) for p, q in pairs]
    return best


def _same_syllables(pairs: list[tuple[str, str]]) -> str:
    shown = [f"{one.capitalize()} and {two.capitalize()}" for one, two in dict.fromkeys(pairs)]
    return f"{', '.join(shown)} romanise the same syllable{'s' if len(shown) > 1 else ''}"


def _surname_alone(one: SpelledName, two: SpelledName, readings: tuple[_Reading, ...]) -> NameRelation | None:
    """ "Noh" in "Noh Sang-hyun"; of a name that can be read both ways, the likelier way."""
    if len(one.pieces) != 1 or not readings or readings[0].surname is None:
        return None
    alone, surname = one.pieces[0], readings[0].surname
    if not same_surname(alone, surname):
        return None
    other = "" if alone == surname else f", spelled {surname.capitalize()} there"
    return NameRelation("part", f"{alone.capitalize()} is the family name in {two.printed}{other}")


def _western_given(
    one: SpelledName, two: SpelledName, first: tuple[_Reading, ...], second: tuple[_Reading, ...]
) -> NameRelation | None:
    """ "Steve Noh" beside "Noh Sang-hyun": many actors use a Western given name abroad."""
    for western, readings, own in ((one, second, first), (two, first, second)):
        if own or not readings or readings[0].surname is None or len(western.words) != 2:
            continue
        surname, given = western.plain[1], western.plain[0]
        if same_surname(surname, readings[0].surname) and len(given) > 2:
            family = readings[0].surname.capitalize()
            return NameRelation(
                "near", f"Both carry the family name {family}; {western.shown[0]} may be a Western given name"
            )
    return None
