"""Cast lists: lines of names under a heading, and lines that begin with "Cast:", "With", "Starring".

Yields claims; what sentences say is `casting`'s.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from reporting.extracting.claims import Claim
from reporting.extracting.constructions import CAST_CUE, CAST_HEADING, ITEM, LINE_DESCRIBED, LINE_NAME, LINE_PAIR
from reporting.extracting.names import NameAt, Names, Sheet

_LONGEST_HEADING: Final = 40
"""Characters of "Starring: characters and personages"."""


def listed_in(names: Names, lines: Sequence[Sheet]) -> Iterator[Claim]:
    """Every claim of the lines of a text that list its cast."""
    open_block = False
    pairs: list[tuple[NameAt | None, NameAt]] = []
    for line in lines:
        heading = len(line.folded) <= _LONGEST_HEADING and bool(CAST_HEADING.match(line.folded))
        pair = LINE_PAIR.match(line.folded) if open_block else None
        alone = LINE_NAME.match(line.folded) if open_block and not pair else None
        described = LINE_DESCRIBED.match(line.folded) if open_block and not (pair or alone) else None
        if pair:
            pairs.append((names.at(pair["left"]), names.at(pair["right"])))
        elif described:
            pairs.append((None, names.at(described["actor"])))
        elif alone:
            actor = names.at(alone["actor"])
            yield Claim(actor, None, "listed", actor.start, actor.end)
        else:
            yield from _cast_line(names, line)
        open_block = heading or bool(pair or alone or described)
        if not open_block and pairs:
            yield from _block(pairs)
            pairs.clear()
    yield from _block(pairs)


def _block(pairs: Sequence[tuple[NameAt | None, NameAt]]) -> Iterator[Claim]:
    """The pairs of a cast list, which prints either the actors or the parts first, all of them alike."""
    lone = [(left.words == 1) - (right.words == 1) for left, right in pairs if left is not None]
    parts_first = any(left is None for left, _ in pairs) or sum(lone) > 0
    for left, right in pairs:
        if left is None:
            yield Claim(right, None, "listed", right.start, right.end)
        else:
            actor, part = (right, left) if parts_first else (left, right)
            yield Claim(actor, part, "said", left.start, right.end)


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
