"""Cast lists: lines of names under a heading, and lines that begin with "Cast:", "With", "Starring".

Yields claims; what sentences say is `casting`'s.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from reporting.extracting.claims import Claim
from reporting.extracting.constructions import (
    BARE_PAIR,
    CAST_CUE,
    ITEM,
    LINE_AGES,
    LINE_DESCRIBED,
    LINE_DESCRIBED_LAST,
    LINE_NAME,
    LINE_PAIR,
    LINE_STROKED,
)
from reporting.extracting.likeness import bears_age
from reporting.extracting.list_heads import CREW_LINE, DEPARTMENT, OTHER_LIST, Opening, opening
from reporting.extracting.name_shapes import AGES, parted
from reporting.extracting.names import ANYONE, PERSON, NameAt, Names, Sheet, key_of, short_keys
from reporting.extracting.presence import is_title_like
from reporting.notation.given_names import GIVEN
from reporting.notation.patterns import Pattern
from reporting.notation.romanisation import SURNAMES

_Pair = tuple[list[NameAt], list[NameAt]]
"""The names on either side of a line; the actor's alone where a description stands for the part."""
_FEWEST_LED: Final = 2
_FEWEST_BARE: Final = 3
"""Lines that make a list without a heading, with leaders of dots and with other marks only."""
_LONGEST_ODD: Final = 60
"""Characters of a line that fits no list and may yet stand in one: "in order of appearance"."""


_ROW: Final = Pattern(
    rf"(?:{ANYONE} ?[:=] ?{ANYONE}[.;,|] ?){{2,14}}{ANYONE} ?[:=] ?{ANYONE}(?=[.;,]|"
    rf"$)",
    needs=(":", "="),
)
_ROW_PAIR: Final = Pattern(rf"(?P<left>{ANYONE}) ?[:=] ?(?P<right>{ANYONE})")
"""A list of a cast that runs on in one paragraph: "Mara: Ida Holmberg. Tom: …"."""
_PLAYS: Final = (" as ", " plays ")
"""What stands between an actor and a part, whichever side the other lines begin with."""


class _Block:
    """The lines of one list, and which side of it plays, if its head says so."""

    def __init__(self, opened: Opening, runs_on: bool = False) -> None:
        self.parts_first = opened.parts_first
        self.runs_on = runs_on
        self.pairs: list[_Pair] = []
        self.claims: list[Claim] = []
        self.odd = False

    def takes(self, names: Names, folded: str) -> bool:
        """Reads a line, if it is one of such a list."""
        stroked = LINE_STROKED.match(folded) if self.parts_first is not None else None
        if stroked:
            self.pairs.append((names.signed(stroked["left"]), names.signed(stroked["right"])))
        elif pair := LINE_PAIR.match(folded):
            left, right = names.signed(pair["left"]), names.signed(pair["right"])
            if any(DEPARTMENT.search(name.text) and is_title_like(name) for name in (*left, *right)):
                return False
            if pair["tie"] in _PLAYS:
                self.claims += _paired(left, right, parts_first=False)
            else:
                self.pairs.append((left, right))
        elif described := LINE_DESCRIBED.match(folded):
            self.pairs.append(([], [names.at(described["actor"])]))
        elif described := LINE_DESCRIBED_LAST.match(folded):
            self.pairs.append(([names.at(described["actor"])], []))
        elif aged := LINE_AGES.match(folded):
            part, actors = names.at(aged["part"]), names.signed(aged["actors"])
            self.claims += [Claim(actor, part, "said", part.start, actors[-1].end) for actor in actors]
        elif alone := LINE_NAME.match(folded):
            actor = names.at(alone["actor"])
            self.claims.append(Claim(actor, None, "listed", actor.start, actor.end))
        else:
            return False
        self.odd = False
        return True

    def outlasts(self, line: Sheet, after: Sheet | None) -> bool:
        """Whether the list goes on below a line that does not fit: makers before it, or one short line within it."""
        if CREW_LINE.match(line.at.text):
            return not (self.pairs or self.claims)
        if self.odd or after is None or len(line.at.text) > _LONGEST_ODD or OTHER_LIST.match(line.at.text):
            return False
        self.odd = True
        paired = any(pattern.match(after.folded) for pattern in (LINE_PAIR, LINE_DESCRIBED, LINE_DESCRIBED_LAST))
        return paired and not CREW_LINE.match(after.at.text)


def listed_in(names: Names, lines: Sequence[Sheet], told: Sequence[Claim]) -> Iterator[Claim]:
    """Every claim of the lines of a text that list its cast; `told` are those of its sentences."""
    block: _Block | None = None
    blocks: list[_Block] = []
    bare = _bare_lists(names, lines)
    for i, line in enumerate(lines):
        opened = opening(line.at.text)
        if opened is None and (first := _opened_by_cell(names, line)):
            block = _Block(Opening(None))
            blocks.append(block)
            block.takes(names, first)
            continue
        if opened or (i in bare and block is None):
            block = _Block(opened or Opening(None))
            blocks.append(block)
        if opened and opened.parts_first is not None:
            continue
        if row := _ROW.search(line.folded):
            inline = _Block(Opening(None), runs_on=True)
            for pair in _ROW_PAIR.finditer(row[0]):
                inline.pairs.append((names.signed(pair["left"]), names.signed(pair["right"])))
            blocks.append(inline)
        if block is None or not block.takes(names, line.folded):
            yield from _cast_line(names, line)
            after = lines[i + 1] if i + 1 < len(lines) else None
            if not opened and block is not None and not block.outlasts(line, after):
                block = None
    blocks = [block for block in blocks if block.pairs or block.claims]
    if not blocks:
        return
    known = _known_beside(names, told, [block.pairs for block in blocks])
    for block in blocks:
        yield from block.claims
        yield from _of_pairs(block, known)


def _opened_by_cell(names: Names, line: Sheet) -> str | None:
    """The first pair of a list whose heading stands in the cell beside it: "Who's who", "X – Y"."""
    head, _, rest = line.folded.partition(": ") if line.at.start in names.rows else ("", "", "")
    return rest if head and opening(head.rstrip()) and LINE_PAIR.match(rest) else None


def _bare_lists(names: Names, lines: Sequence[Sheet]) -> frozenset[int]:
    """The lines of cast lists that no heading opens: rows of pairs of names, and of nothing else."""
    found: set[int] = set()
    spoken_of = Counter(name.key for name in names.found)
    row: list[int] = []
    for i in range(len(lines) + 1):
        if i < len(lines) and BARE_PAIR.match(lines[i].folded):
            row.append(i)
        elif row:
            ties = {match["tie"] for at in row if (match := BARE_PAIR.match(lines[at].folded))}
            led = any("..." in tie or "…" in tie for tie in ties)
            pairs = [names.signed(lines[at].folded) for at in row]
            if (
                len(row) >= (_FEWEST_LED if led else _FEWEST_BARE)
                and not (row[0] > 0 and _is_others(lines[row[0] - 1]))
                and not _are_labelled(pairs)
                and (led or ties == {": "} or _are_people(pairs, spoken_of))
            ):
                found.update(row)
            row = []
    return frozenset(found)


def _is_others(above: Sheet) -> bool:
    """Whether the line above a list says that it is of others: "Critics", "Related reviews"."""
    text = above.at.text
    makers = bool(above.signs) and CREW_LINE.match(text) is not None
    return len(text) <= _LONGEST_ODD and OTHER_LIST.match(text) is not None and not makers


def _are_labelled(pairs: Sequence[Sequence[NameAt]]) -> bool:
    """Whether one side of a list is made of ordinary words, as trades are: "Visual Effects: …"."""
    columns = zip(*((pair[0], pair[-1]) for pair in pairs), strict=True)
    return any(2 * (sum(map(_is_label, column)) - _kin(column)) > len(column) for column in columns)


def _is_label(name: NameAt) -> bool:
    return is_title_like(name) and not bears_age(name)


def _are_people(pairs: Sequence[Sequence[NameAt]], spoken_of: Mapping[str, int]) -> bool:
    """Whether either side of a list is mostly made of what people are called, or of what the text calls them by.

    Of the names of one word only those are here that `list_names` takes for names.
    """
    for column in zip(*((pair[0], pair[-1]) for pair in pairs), strict=True):
        known = sum(
            any(word in GIVEN or word in SURNAMES or word in AGES for word in name.text.lower().split())
            or name.words == 1
            or bool(name.title)
            or any(key in spoken_of for key in short_keys(name.text))
            or spoken_of[name.key] > 1
            for name in column
        )
        if 2 * max(known, _kin(column)) <= len(column):
            return False
    return True


def _of_pairs(block: _Block, known: _Known) -> Iterator[Claim]:
    """The pairs of a cast list, which prints either the actors or the parts first, all of them alike."""
    # Where nothing tells, a paragraph names the parts first: "Who's who. Mara: Ida Holmberg. …".
    parts_first = _parts_first(block.pairs, known, -block.runs_on) if block.parts_first is None else block.parts_first
    for left, right in block.pairs:
        if not (left and right):
            yield from (Claim(actor, None, "listed", actor.start, actor.end) for actor in (*left, *right))
        else:
            yield from _paired(left, right, parts_first)


def _paired(left: list[NameAt], right: list[NameAt], parts_first: bool) -> Iterator[Claim]:
    """The claims of a line: one actor of several parts, several actors of one, or as many of both."""
    actors, parts = (right, left) if parts_first else (left, right)
    if len(actors) == 1 or len(parts) == 1:
        yield from (Claim(a, p, "said", left[0].start, right[-1].end) for a in actors for p in parts)
    elif len(actors) == len(parts):
        yield from (Claim(a, p, "said", left[0].start, right[-1].end) for a, p in zip(actors, parts, strict=True))


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


def _parts_first(pairs: Sequence[_Pair], known: _Known, least: int) -> bool:
    """Whether a list prints the parts first, as its shape and the rest of the text have it by more than `least`."""
    described = [bool(left) - bool(right) for left, right in pairs]
    if any(described):
        return sum(described) < 0
    lefts = [name for left, _ in pairs for name in left]
    rights = [name for _, right in pairs for name in right]
    weight = sum(map(known.part_like, lefts)) - sum(map(known.part_like, rights))
    return weight + _kin(lefts) - _kin(rights) > least


def _kin(column: Sequence[NameAt]) -> int:
    """How many of a column share a last word with another, as the families of a story do."""
    last = Counter(word for name in column if name.words > 1 and not DEPARTMENT.search(word := name.text.split()[-1]))
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
    *("erformers", "oices", "ITH", "ith", "nterpreters", "nterpreted by", "nterpretation", "rotagonists", "rtistes"),
    *("rtists", "Lead", "Leads", "eading players", "cted by", "erformed by", "erformances by"),
)


def _cast_line(names: Names, line: Sheet) -> Iterator[Claim]:
    before = (line.folded[max(0, at - 20) : at].rstrip(" :–-") for at in line.signs)
    if not (any(words.endswith(_CUE_ENDS) for words in before) or _OPENS_LIST.match(line.folded)):
        return  # no name stands right behind a word that lists begin with
    for cue in CAST_CUE.finditer(line.folded):
        items, found = cue["items"], []
        bare = not cue["colon"]
        at = 0
        while match := ITEM.match(items, at) or (None if bare else _ODD_ITEM.match(items, at)):
            if "actor" not in match.re.groupindex:
                at = match.end()
                continue
            found.append(match)
            separator = re.match(r"\.?(?: ?\([^()]{1,40}\))?(?:, and |, | and | & | / | \| |; |\n|,)", match["tail"])
            if not separator:
                break
            at = match.end("part") if match["part"] else match.end("actor")
            at = items.find(separator[0], at) + len(separator[0])
        if bare and (len(found) < 2 or found[-1]["tail"].lstrip()[:1] not in ("", ".", ";", "|", "/")):
            continue
        pairs = [(names.at(item["actor"]), names.at(item["part"]) if item["part"] else None) for item in found]
        turned = not any(_SAYS.search(item[0]) for item in found) and _all_parts_first(pairs)
        for first, second in pairs:
            actor, part = (second, first) if turned and second else (first, second)
            end = second.end if second else first.end
            yield Claim(actor, part, "said" if part else "listed", first.start, end)


_OPENS_LIST: Final = Pattern(r"(?:Starring|STARRING|Stars|Cast|CAST|With|WITH) ?: ?(?=[A-Z])|Cast list\b[^:\n]{0,40}:")
_ODD_ITEM: Final = Pattern(
    rf"(?:(?:and|with|introducing|also|featuring|the|guest|newcomer|debutante?|[JS]r\.?|[DM]r\.?|M(?:rs|s|"
    rf"iss)\.?|Sir|Dame) )"
    rf"{{1,3}}(?={PERSON})|[A-Z][^,;:(){PERSON[1:-1]}]{{1,40}}(?: ?\([^()]{{1,40}}\))?, (?={PERSON})"
)
"""What stands before a name in a list, or is a name that nothing tells: "Jr X", "introducing X"."""
_SAYS: Final = re.compile(" as | plays ")


def _all_parts_first(pairs: Sequence[tuple[NameAt, NameAt | None]]) -> bool:
    """Whether each of several names of one word stands before a full one: "Nora (X Y), Tom (Z W)"."""
    return len(pairs) > 1 and all(b is not None and a.words < b.words and a.words == 1 for a, b in pairs)
