"""What the columns of a table of clippings hold, by their headings.

Does not read cells: it finds the row of headings and says which column is the outlet, the critic, the mark.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from reporting.reading.headings import EITHER, ENGLISH, HARMLESS, OTHERS, Key


def _folded(words: str) -> str:
    """In small letters and without accents, which are often left out."""
    plain = unicodedata.normalize("NFKD", words.casefold())
    return unicodedata.normalize("NFC", "".join(char for char in plain if not unicodedata.combining(char)))


def _by_heading(table: Mapping[Key, str]) -> Mapping[str, Key]:
    return {_folded(heading): key for key, headings in table.items() for heading in headings.split("|")}


_ENGLISH: Final = _by_heading(ENGLISH)
_KEYS: Final[Mapping[str, Key]] = {**_by_heading(OTHERS), **_ENGLISH}
_EITHER: Final = {_folded(heading): keys for heading, keys in EITHER.items()}
_HARMLESS: Final = frozenset(map(_folded, HARMLESS.split("|"))) | {""}
_SCALE: Final = re.compile(
    r"(?:out of|/|of|\bsur|\bvon|\bde|\bsu) ?(4|5|6|10|20|100)\b|\b[01] ?(?:-|–|to) ?(4|5|6|10|20|100)\b|(%)"
)
_PARTS: Final = re.compile(r"[/|&,;+]|\s[-–—]\s|\b(?:or|and)\b")
"""What parts the names of a heading that has several: "Publication / Station"."""
_FILLING: Final = frozenset({"name", "names", "of", "the", "s"})
"""Words without which a heading is the same: "Critic's name"."""
_PARENTHESIS: Final = re.compile(r"\([^()]{0,60}\)|\[[^\[\]]{0,60}\]")
_PARTING: Final = ("\n", " / ", " | ", "|", ";", " – ", " — ", " - ", "/", ",")
"""What parts an outlet from a critic in one cell: the first of these that makes two of it."""
_LONGEST_HEADING: Final = 60
_SEARCHED: Final = 20
"""Rows. Above the headings may stand what the table is, and whose."""
_FEWEST: Final = 2


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the row of headings is, which columns are known, and the scale that a mark's heading states.

    `headings` are all that stand there, those of columns that are not known too. `shared` has the columns whose cells
    hold an outlet and a critic, in their order.
    """

    row: int
    known: Mapping[Key, tuple[int, ...]]
    headings: tuple[str, ...] = ()
    scale: str | None = None
    shared: Mapping[int, tuple[Key, ...]] = field(default_factory=dict)

    def is_known(self, at: int) -> bool:
        """Whether the column at this place, from 0, is one that is read."""
        return any(at in places for places in self.known.values())

    def part(self, at: int, key: Key, cell: str) -> str:
        """What a cell of this column says of `key`: a part of it where the column holds an outlet and a critic."""
        if at not in self.shared:
            return cell
        parts = next((parts for sign in _PARTING if len(parts := _parted(cell, sign)) == len(self.shared[at])), None)
        return parts[self.shared[at].index(key)] if parts else ""

    def needs_no_telling(self, at: int) -> bool:
        """Whether the heading of this column says that it numbers the rows, or tells what no report needs."""
        heading = self.headings[at] if at < len(self.headings) else ""
        return bool(heading) and " ".join(_words(heading)) in _HARMLESS


def find_columns(rows: Sequence[Sequence[str]]) -> Columns | None:
    """The first row that names at least two columns, one of them an outlet, critic, mark or text; or None."""
    best: Columns | None = None
    for at, cells in enumerate(rows[:_SEARCHED]):
        known = _with_either(cells, [key_of(cell) for cell in cells])
        said = {key for key in known if key is not None}.union(*_shared(cells, known).values())
        if len(said) >= _FEWEST and said & {"outlet", "critic", "rating", "text"}:
            found = _columns(at, cells, known)
            if best is None or len(found.known) > len(best.known):
                best = found
    return best


def fit(rows: Sequence[Sequence[str]]) -> int:
    """How many columns the row of headings names; 0 without one."""
    found = find_columns(rows)
    return len(found.known) if found is not None else 0


def key_of(heading: str) -> Key | None:
    """What a column with this heading holds, or None."""
    return _as_it_stands(heading) or _part_by_part(heading)


def _with_either(cells: Sequence[str], known: Sequence[Key | None]) -> list[Key | None]:
    """The keys, with those of words that mean one thing or another, where the table is not in English."""
    forms = [list(_forms(cell)) for cell in cells]
    found = list(known)
    if not any(_ENGLISH.keys().isdisjoint(each) and not _KEYS.keys().isdisjoint(each) for each in forms):
        return found
    for at, each in enumerate(forms):
        keys = next((_EITHER[form] for form in each if form in _EITHER), ())
        if found[at] is None:
            found[at] = next((key for key in keys if key not in found), None)
    return found


def _shared(cells: Sequence[str], known: Sequence[Key | None]) -> Mapping[int, tuple[Key, ...]]:
    """The first column whose heading names an outlet and a critic, where no column is for one of them alone."""
    for at, cell in enumerate(cells):
        if known[at] is None and len(cell) <= _LONGEST_HEADING:
            keys = tuple(key for part in _PARTS.split(cell) if part.strip() and (key := _as_it_stands(part)))
            if sorted(keys) == ["critic", "outlet"] and not {"critic", "outlet"} & set(known):
                return {at: keys}
    return {}


def _parted(cell: str, sign: str) -> list[str]:
    return [part.strip() for part in cell.split(sign) if part.strip()]


def _as_it_stands(heading: str) -> Key | None:
    return next((key for form in _forms(heading) if (key := _KEYS.get(form)) is not None), None)


def _forms(heading: str) -> Iterator[str]:
    """The words of a heading as they are looked up: all of them, without what is in brackets, a scale or filling."""
    if len(heading) > _LONGEST_HEADING:
        return
    for form in (heading, _PARENTHESIS.sub(" ", heading), _SCALE.sub(" ", heading.casefold())):
        words = _words(form)
        yield " ".join(words)
        yield " ".join(word for word in words if word not in _FILLING)


def _part_by_part(heading: str) -> Key | None:
    """What each of several names in a heading says; None where they say different things, or one says nothing."""
    if len(heading) > _LONGEST_HEADING:
        return None
    parts = [part for part in _PARTS.split(_PARENTHESIS.sub(" ", heading).casefold()) if part.strip()]
    found = {_as_it_stands(part) for part in parts}
    return found.pop() if len(found) == 1 else None


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", _folded(text))


def _columns(at: int, cells: Sequence[str], keys: Sequence[Key | None]) -> Columns:
    known: dict[Key, tuple[int, ...]] = {}
    # A heading that is a name as it stands goes before one that is made of several.
    order = sorted(range(len(cells)), key=lambda i: _as_it_stands(cells[i]) is None)
    for i in order:
        key = keys[i]
        # Only a text may stand in two columns: a quote and the whole review.
        if key is not None and (key not in known or key == "text"):
            known[key] = tuple(sorted((*known.get(key, ()), i)))
    shared = _shared(cells, keys)
    known.update({key: (at,) for at, those in shared.items() for key in those})
    scale = None
    if "rating" in known and (stated := _SCALE.search(cells[known["rating"][0]].casefold())):
        scale = "100" if stated[3] else stated[1] or stated[2]
    headings = tuple(cell.strip()[:_LONGEST_HEADING] for cell in cells)
    return Columns(at, known, headings, scale, shared)
