"""Cast lists: lines of names under a heading, and lines that begin with "Cast:", "With", "Starring".

Yields claims; what sentences say is `casting`'s.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from reporting.extracting.claims import Claim
from reporting.extracting.constructions import CAST_CUE, CAST_HEADING, ITEM, LINE_DESCRIBED, LINE_NAME, LINE_PAIR
from reporting.extracting.name_shapes import parted
from reporting.extracting.names import ANYONE, NameAt, Names, Sheet, key_of, short_keys
from reporting.extracting.presence import is_title_like
from reporting.notation.patterns import Pattern

_LONGEST_HEADING: Final = 40
"""Characters of "Starring: characters and personages"."""
_BARE_PAIR: Final = Pattern(rf"^{ANYONE}(?P<tie>: | ?\.{{3,60}} ?| ?(?:… ?){{1,20}}){ANYONE}$")
"""A pair of a list without a heading."""
_Pair = tuple[list[NameAt], list[NameAt]]
"""The names on either side of a line; only actors where a description stands for the part."""
_FEWEST_LED: Final = 2
_FEWEST_BARE: Final = 3
"""Lines that make a list without a heading, with leaders of dots and with colons only."""


def listed_in(names: Names, lines: Sequence[Sheet], told: Sequence[Claim]) -> Iterator[Claim]:
    """Every claim of the lines of a text that list its cast; `told` are those of its sentences."""
    open_block = False
    blocks: list[list[_Pair]] = []
    pairs: list[_Pair] = []
    bare = _bare_lists(names, lines)
    for i, line in enumerate(lines):
        heading = len(line.folded) <= _LONGEST_HEADING and bool(CAST_HEADING.match(line.folded))
        open_block |= i in bare
        pair = LINE_PAIR.match(line.folded) if open_block else None
        alone = LINE_NAME.match(line.folded) if open_block and not pair else None
        described = LINE_DESCRIBED.match(line.folded) if open_block and not (pair or alone) else None
        if pair:
            pairs.append((names.signed(pair["left"]), names.signed(pair["right"])))
        elif described:
            pairs.append(([], [names.at(described["actor"])]))
        elif alone:
            actor = names.at(alone["actor"])
            yield Claim(actor, None, "listed", actor.start, actor.end)
        else:
            yield from _cast_line(names, line)
        open_block = heading or bool(pair or alone or described)
        if not open_block and pairs:
            blocks.append(pairs)
            pairs = []
    blocks += [pairs] if pairs else []
    if not blocks:
        return
    known = _known_beside(names, told, blocks)
    for block in blocks:
        yield from _block(block, known)


def _bare_lists(names: Names, lines: Sequence[Sheet]) -> frozenset[int]:
    """The lines of cast lists that no heading opens: rows of pairs of names, and of nothing else."""
    found: set[int] = set()
    row: list[int] = []
    for i in range(len(lines) + 1):
        if i < len(lines) and _BARE_PAIR.match(lines[i].folded):
            row.append(i)
        elif row:
            folded = [lines[at].folded for at in row]
            led = any(": " not in line for line in folded)
            pairs = [names.signed(line) for line in folded]
            if len(row) >= (_FEWEST_LED if led else _FEWEST_BARE) and not _are_labelled(pairs):
                found.update(row)
            row = []
    return frozenset(found)


def _are_labelled(pairs: Sequence[Sequence[NameAt]]) -> bool:
    """Whether one side of a list is made of ordinary words, as trades are: "Visual Effects: …"."""
    return any(2 * sum(map(is_title_like, column)) > len(column) for column in zip(*pairs, strict=True))


def _block(pairs: Sequence[_Pair], known: _Known) -> Iterator[Claim]:
    """The pairs of a cast list, which prints either the actors or the parts first, all of them alike."""
    parts_first = _parts_first(pairs, known)
    for left, right in pairs:
        actors, parts = (right, left) if parts_first else (left, right)
        if not parts:
            yield from (Claim(actor, None, "listed", actor.start, actor.end) for actor in actors)
        elif len(actors) == 1 or len(parts) == 1:
            yield from (Claim(a, p, "said", left[0].start, right[-1].end) for a in actors for p in parts)


class _Known(NamedTuple):
    """What a text says outside a list of those whom the list names."""

    acting: frozenset[str]
    played: frozenset[str]
    alone: frozenset[str]
    """The keys of names of one word."""

    def part_like(self, name: NameAt) -> int:
        """How much speaks for a part and not an actor: who plays, what is printed alone, a title."""
        family, given = map(key_of, parted(name.text))
        shorts = short_keys(name.text)
        weight = 2 * (name.key in self.played) - 3 * (name.key in self.acting)
        weight += bool(shorts & self.played) - bool(family in self.acting)
        if name.words > 1:
            weight += (given in self.alone) - (family in self.alone)
        return weight + (name.words == 1) + bool(name.title)


def _known_beside(names: Names, told: Sequence[Claim], blocks: Sequence[Sequence[_Pair]]) -> _Known:
    listed = {name.start for pairs in blocks for pair in pairs for side in pair for name in side}
    acting: set[str] = set()
    played: set[str] = set()
    for claim in told:
        if claim.ground not in _TELLING or claim.actor.start in listed:
            continue
        actor, part = claim.actor, claim.character
        if part and claim.ground == "bracket" and actor.words < part.words:
            actor, part = part, actor
        acting.add(actor.key)
        if part:
            played.add(part.key)
    lone = frozenset(n.key for n in names.found if n.words == 1 and n.start not in listed)
    return _Known(frozenset(acting - played), frozenset(played - acting), lone)


_TELLING: Final = frozenset(("said", "bracket", "possessive", "listed", "acting", "is"))
"""Grounds that say of somebody outside a list that he plays or is played."""


def _parts_first(pairs: Sequence[_Pair], known: _Known) -> bool:
    """Whether a list prints the parts first, as its own shape and the rest of the text have it."""
    if not all(left for left, _ in pairs):
        return True
    lefts = [name for left, _ in pairs for name in left]
    rights = [name for _, right in pairs for name in right]
    weight = sum(map(known.part_like, lefts)) - sum(map(known.part_like, rights))
    return weight + _kin(lefts) - _kin(rights) > 0


def _kin(column: Sequence[NameAt]) -> int:
    """How many of a column share a last word with another, as the families of a story do."""
    last = Counter(name.text.split()[-1] for name in column if name.words > 1)
    return sum(count for count in last.values() if count > 1)


_CUE_ENDS: Final = (
    *(
        "ast",
        "CAST",
        "includes",
        "in it",
        "On screen",
        "Players",
        "tarring",
        "TARRING",
        "tars",
        "TARS",
        "ctor",
        "ctors",
    ),
    *("erformers", "oices", "ITH", "ith"),
)


def _cast_line(names: Names, line: Sheet) -> Iterator[Claim]:
    before = (line.folded[max(0, at - 20) : at].rstrip(" :–-") for at in line.signs)
    if not any(words.endswith(_CUE_ENDS) for words in before):
        return  # no name stands right behind a word that lists begin with
    for cue in CAST_CUE.finditer(line.folded):
        items, found = cue["items"], []
        bare = not cue["colon"]
        at = 0
        while match := ITEM.match(items, at):
            found.append(match)
            separator = re.match(r"\.?(?: ?\([^()]{1,40}\))?(?:, and |, | and | & | / |; |\n|,)", match["tail"])
            if not separator:
                break
            at = match.end("part") if match["part"] else match.end("actor")
            at = items.find(separator[0], at) + len(separator[0])
        if bare and (len(found) < 2 or found[-1]["tail"].lstrip()[:1] not in ("", ".", ";", "|", "/")):
            continue
        for item in found:
            actor = names.at(item["actor"])
            part = names.at(item["part"]) if item["part"] else None
            yield Claim(actor, part, "said" if part else "listed", actor.start, part.end if part else actor.end)
