"""Whom a text means by a family name or a given name that stands alone, where several people share the former.

Knows the names and their places only; who acts and who is played is `evidence`'s.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence

from reporting.extracting.name_shapes import parted
from reporting.extracting.names import NameAt, Names, key_of
from reporting.notation.romanisation import syllable


class Families:
    """The full names of a text, by the words that may stand for them."""

    def __init__(self, text: str, names: Names, counts: Mapping[str, int], longer: Mapping[str, Sequence[str]]) -> None:
        self.text = text
        self.found = names.found
        self.starts = [name.start for name in names.found]
        self.counts = counts
        self.longer = longer
        self.given = {name.key: key_of(parted(name.text)[1]) for name in names.found if name.words > 1}

    def alone(self, name: NameAt, given: bool) -> int:
        """How often the given name (or the family name) of a full name stands alone."""
        if name.words < 2:
            return 0
        family, first = parted(name.text)
        return self.counts[key_of(first if given else family)]

    def calls(self, name: NameAt) -> bool:
        """Whether the text calls somebody by the family name: not who goes by the given one beside a namesake."""
        if not self.alone(name, given=False):
            return False
        others = [key for key in self.longer.get(key_of(parted(name.text)[0]), ()) if key != name.key]
        return not (self.alone(name, given=True) and any(not self.counts[self.given[key]] for key in others))

    def kin(self, name: NameAt) -> list[str]:
        """The keys of other full names of a family, as those of a story are; given names of Koreans are none."""
        family = name.text.split()[-1]
        if all(map(syllable, family.lower().split("-"))):
            return []
        return [key for key in self.longer.get(key_of(family), ()) if key != name.key and key.endswith(key_of(family))]

    def nearest(self, name: NameAt, free: Collection[str]) -> str | None:
        """Whom of these a name of one word means: who else, or who was named last in its paragraph."""
        begin = self.text.rfind("\n", 0, name.start)
        at = bisect_left(self.starts, name.start) - 1
        while free and at >= 0 and self.starts[at] > begin:
            if self.found[at].key in free:
                return self.found[at].key
            at -= 1
        return next(iter(free)) if len(free) == 1 else None
