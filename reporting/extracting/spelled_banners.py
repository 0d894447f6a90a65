"""How a publication's name is printed that its banner has in capitals, and what stands with the banner.

Finds no name; `outlets` does.
"""

from __future__ import annotations

import re
from typing import Final

from reporting.extracting.no_critics import is_place
from reporting.notation.patterns import Pattern
from reporting.notation.searching import in_small_letters, places, standing

_SMALL_TEXT = "of the and in on at for a to de des du et del della di el y und der den von zum dos das"
SMALL: Final = frozenset(_SMALL_TEXT.split())
"""Words that a name does not write large."""


def as_spelled(text: str, name: str) -> str:
    """A banner in capitals as the text spells it elsewhere, else with small letters."""
    name = re.sub(r"\s+", " ", name)
    if not name.isupper() or len(name) < 5:
        return name
    small = in_small_letters(text)
    for spelled in (text[at : at + len(name)] for at in places(small, in_small_letters(name))):
        if not spelled.isupper() and not spelled.islower():
            return spelled
    first, *rest = name.split()
    for spelled in (text[at : at + len(first)] for at in standing(small, in_small_letters(first))):
        if not spelled.isupper() and not spelled.islower() and not spelled[1:].islower():
            return " ".join((spelled, *(word.capitalize() for word in rest)))
    return " ".join(
        [
            "-".join(piece.capitalize() for piece in first.split("-")),
            *(w.lower() if w.lower() in SMALL else w.capitalize() for w in rest),
        ]
    )


GLOSSED: Final = Pattern(r"(?P<name>[^\W\d_a-z][^()|:\n\d]{2,38}) \([^\W\d_][^()|:\n\d]{2,60}\)$")
"""A name, and what it means or whence it is: "WALIZKA (the suitcase)", "MUDDY STAR (Auckland)"."""
_UNDER: Final = Pattern(
    r"[a-z][^.!?:|\d]{8,80}$|\((?!(?:dir|directed|starring|with|in|on|out|from|now|not)\b)[a-z][^()|\n]{12,140}\)$"
)
"""A motto in small letters: "films that nobody asked about", "(a blog from Leeds, with cats)"."""
_TOWN: Final = Pattern(r"[A-ZÀ-Þ][\w’'.-]{1,20}(?: [A-ZÀ-Þ][\w’'.-]{1,20}){0,2}, (?P<region>[A-Z][A-Za-z. ]{2,25})$")
_REGIONS_TEXT: Final = """
alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia, hawaii, idaho,
illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi,
missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina, north dakota,
ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont,
virginia, washington, west virginia, wisconsin, wyoming, alberta, british columbia, manitoba, new brunswick,
newfoundland, nova scotia, ontario, quebec, québec, saskatchewan, new south wales, queensland, south australia,
tasmania, victoria, western australia, england, ireland, northern ireland, scotland, wales, canada, australia,
new zealand, india, south africa, cornwall, devon, dorset, kent, norfolk, suffolk, yorkshire, lancashire, cumbria
"""
_REGIONS: Final = frozenset(region.strip() for region in " ".join(_REGIONS_TEXT.split()).split(","))


def stands_over(below: str) -> bool:
    """Whether a line is what stands right below a banner: a motto in small letters, or the town and what it lies in."""
    town = _TOWN.match(below)
    return _UNDER.match(below) is not None or (town is not None and town["region"].lower() in _REGIONS)


_DISPATCH: Final = Pattern(
    r"(?i)(?P<from>(?:[^\W\d_][\w’'-]{0,20} ){1,4})(?:(?P<plain>dispatch(?:es)?|despatch|diary|postcard|notebook|"
    r"report)|letter|journal|column|bulletin|daily)$"
)


def is_dispatch(name: str) -> bool:
    """Whether this is what a paper prints from a festival, and no paper: "Lido Dispatch", "Venice Letter"."""
    match = _DISPATCH.match(name)
    return match is not None and (match["plain"] is not None or is_place(match["from"].strip()))
