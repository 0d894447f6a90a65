"""What stands under pictures alone: full names of people whom the review calls by the family name, and who plays whom.

A caption is no part of the review: of whom the review does not speak it adds those alone who are seen in the title.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final

from reporting.extracting.claims import Claim
from reporting.extracting.name_shapes import parted
from reporting.extracting.names import NameAt, Names, key_of, name_of, short_keys
from reporting.extracting.passage import Passage
from reporting.extracting.presence import may_be_person
from reporting.notation.names import find_names
from reporting.notation.patterns import Pattern
from reporting.notation.romanisation import SURNAMES

_MOST: Final = 300
"""Characters of a caption that are read."""
_PLACED: Final = r"(?:,? \(?(?:left|right|cent(?:re|er)|above|below|far left|far right|top|bottom)\)?)?"
_AS: Final = Pattern(
    rf"{_PLACED},? as (?:the |his |her |their |an? )?"
    r"(?:[a-z’'-]{3,16},? ){0,4}(?:[A-Z][A-Za-z]{1,10}\.? )?"
)
"""From an actor to a part: "X, left, as the downtrodden Y"."""
_AND: Final = Pattern(r",? (?:and|&) (?:the |his |her |their )?(?:[a-z’'-]{3,16} ){0,3}")
_BESIDE: Final = Pattern(rf"{_PLACED},?(?: and| &| with|(?<=,))(?: (?:left|right|cent(?:re|er)),)? ")
_IN: Final = Pattern(rf"{_PLACED},? (?:together )?in (?:[Nn]etflix['’]s |[A-Z][\w+]{{1,12}}['’]s )?(?=\S)")
_QUOTES: Final = ("“", '"', "‘", "'", "«")
_NOT_ALL: Final = Pattern(r"['’]s? [a-z]")
"""Behind whose kin is played: "X as Y's mother"."""


def _captions(passage: Passage) -> Iterator[list[NameAt]]:
    """The names of each caption."""
    for aside in passage.document.asides:
        if aside.kind == "caption":
            caption = passage.text[aside.start : aside.end][:_MOST]
            found = [name_of(match, caption) for match in find_names(caption)]
            yield [name._replace(start=aside.start + name.start, end=aside.start + name.end) for name in found]


def captioned(passage: Passage, names: Names) -> dict[str, list[NameAt]]:
    """By the family name, those whom a caption alone names in full: if the review uses it, or it shows the title."""
    lone = {name.key for name in names.found if name.words == 1 and name.key not in SURNAMES}
    for name in names.found:
        if name.words > 1:
            lone -= short_keys(name.text)
    spoken = {name.key for name in names.found}
    found: dict[str, list[NameAt]] = {}
    for named in _captions(passage):
        seen = {name.key for name in _seen(passage, named)} - spoken
        for name in named:
            family = key_of(parted(name.text)[0])
            called = name.words > 1 and (family in lone or name.key in seen)
            if called and all(name.key != each.key for each in found.get(family, ())):
                found.setdefault(family, []).append(name)
    return found


def told_in_captions(passage: Passage, names: Names, whole: Mapping[str, Sequence[NameAt]]) -> Iterator[Claim]:
    """A claim for each "X as Y" under a picture, of two whom the review names too, and for who is seen in the title.

    Args:
        whole: those whom a caption alone names in full, by the family name.
    """
    captions = [*_captions(passage)]
    if not captions:
        return
    spoken = {name.key for name in names.found} | {name.key for found in whole.values() for name in found}
    shorter = {key for name in names.found for key in short_keys(name.text)}
    for named in captions:
        for actors, parts in _pairs(passage.text, named):
            for actor, part in zip(actors, parts, strict=False):
                known = part.key in spoken | shorter or not short_keys(part.text).isdisjoint(spoken)
                if known and actor.words > 1 and actor.key in spoken:
                    yield Claim(actor, part, "said", actors[0].start, parts[-1].end)
        yield from (Claim(name, None, "listed", name.start, name.end) for name in _seen(passage, named))


def _pairs(text: str, named: Sequence[NameAt]) -> Iterator[tuple[list[NameAt], list[NameAt]]]:
    """Actors and as many parts: "X as Y", "X and Z as Y and W"."""
    for at, (actor, part) in enumerate(pairwise(named)):
        if not _AS.fullmatch(text, actor.end, part.start) or _NOT_ALL.match(text, part.end):
            continue
        actors, parts = [actor], [part]
        if at and _AND.fullmatch(text, named[at - 1].end, actor.start):
            actors.insert(0, named[at - 1])
        if at + 2 < len(named) and _AND.fullmatch(text, part.end, named[at + 2].start):
            parts.append(named[at + 2])
        if len(actors) == len(parts):
            yield actors, parts


def _seen(passage: Passage, named: Sequence[NameAt]) -> list[NameAt]:
    """Those whom a caption says to be seen in the title: "From left, X, Y and Z in “Saltmarsh”"."""
    text = passage.text
    for last, name in enumerate(named):
        within = _IN.match(text, name.end)
        if within and _is_title(passage, within.end()):
            first = last
            while first and _BESIDE.fullmatch(text, named[first - 1].end, named[first].start):
                first -= 1
            return [each for each in named[first : last + 1] if each.words > 1 and may_be_person(each)]
    return []


def _is_title(passage: Passage, at: int) -> bool:
    """Whether the title's own name stands at a place, in quotation marks or not."""
    at += passage.text[at : at + 1] in _QUOTES
    return any(passage.text.startswith(name, at) for name in passage.names if name)
