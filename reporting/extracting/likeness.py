"""Whether two names in a text are one, and which part of a full name a lone one is.

Knows nothing of who plays or makes anything; how names are compared by what they spell is notation's.
"""

from __future__ import annotations

from reporting.extracting.names import NameAt, key_of
from reporting.notation import same_name
from reporting.notation.romanisation import SURNAMES


def is_given(name: NameAt, full: NameAt) -> bool:
    """Whether a lone name is the given one of a Western name: "Rob's mother" is a character's."""
    words = full.text.split()
    return key_of(words[0]) == name.key and words[0].lower() not in SURNAMES


def alike(a: str, b: str) -> bool:
    """Whether two names are one, spelled differently at most."""
    one, two = key_of(a), key_of(b)
    if one == two:
        return True
    if len(set(one) & set(two)) * 5 < 2 * max(len(set(one)), len(set(two))):
        return False  # a cheap look before the comparison of spellings
    relation = same_name(a, b)
    return relation is not None and relation.strength >= 4
