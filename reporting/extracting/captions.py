"""Full names that stand under pictures alone, of people whom the review itself calls by the family name.

A caption is no part of the review: it names nobody else, and says nothing of them.
"""

from __future__ import annotations

from typing import Final

from reporting.extracting.name_shapes import parted
from reporting.extracting.names import NameAt, Names, key_of, short_keys
from reporting.extracting.passage import Passage
from reporting.notation.names import find_names
from reporting.notation.romanisation import SURNAMES

_MOST: Final = 300
"""Characters of a caption that are read."""


def captioned(passage: Passage, names: Names) -> dict[str, list[NameAt]]:
    """By the family name that the review uses, those whom a caption names in full and the review never does."""
    lone = {name.key for name in names.found if name.words == 1 and name.key not in SURNAMES}
    for name in names.found:
        if name.words > 1:
            lone -= short_keys(name.text)
    found: dict[str, list[NameAt]] = {}
    for aside in passage.document.asides if lone else ():
        if aside.kind != "caption":
            continue
        for match in find_names(passage.text[aside.start : aside.end][:_MOST]):
            start, end = aside.start + match.start, aside.start + match.end
            name = NameAt(start, end, match.printed, key_of(match.printed))
            family = key_of(parted(name.text)[0])
            if name.words > 1 and family in lone and all(name.key != each.key for each in found.get(family, ())):
                found.setdefault(family, []).append(name)
    return found
