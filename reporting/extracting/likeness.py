"""Whether two names in a text are one, and which part of a full name a lone one is.

Knows nothing of who plays or makes anything; how names are compared by what they spell is notation's.
"""

from __future__ import annotations

from reporting.extracting.name_shapes import AGES
from reporting.extracting.names import NameAt, key_of, letters_of, short_keys
from reporting.notation import same_name
from reporting.notation.romanisation import SURNAMES


def at_another_age(longer: str, name: str) -> bool:
    """Whether the first of two names is the second with an age before it."""
    first, _, rest = longer.partition(" ")
    return first.lower() in AGES and key_of(name) in (key_of(rest), *short_keys(rest))


def bears_age(name: NameAt) -> bool:
    """Whether a name begins with an age, as only parts' do: "Grown-up Sophie"."""
    first, _, rest = name.text.partition(" ")
    return rest != "" and first.lower() in AGES and first.lower() not in SURNAMES


def is_given(name: NameAt, full: NameAt) -> bool:
    """Whether a lone name is the given one of a Western name: "Rob's mother" is a character's."""
    words = full.text.split()
    return key_of(words[0]) == name.key and words[0].lower() not in SURNAMES


def alike(a: str, b: str) -> bool:
    """Whether two names are one, spelled differently at most."""
    one, two = key_of(a), key_of(b)
    if one == two:
        return True
    if not share(letters_of(one), letters_of(two), 4):
        return False
    relation = same_name(a, b)
    return relation is not None and relation.strength >= 4


def share(one: frozenset[str], two: frozenset[str], tenths: int) -> bool:
    """Whether two names share so many tenths of their letters: a cheap look before the comparison of spellings."""
    return len(one & two) * 10 >= tenths * max(len(one), len(two))
