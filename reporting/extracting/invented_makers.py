"""Writers and directors whom a story is about, and whom somebody plays: "a TV director, Ji-won (Lee)".

Takes them out of the claims of `crewing`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from reporting.extracting.claims import Made
from reporting.extracting.names import PERSON, Names, is_person_like
from reporting.notation.patterns import Pattern

P: Final = PERSON
_RANK: Final = Pattern(
    rf"\bDirector (?P<person>{P}) \((?:played by )?(?P<actor>{P})[,)]|\bas Director (?P<as>{P})"
    rf"|(?:\b(?:[Aa]n?|[Aa]nother|TV|[Tt]elevision|(?:variety|reality|talk|game)[- ]show|fellow|"
    rf"rival) (?:[a-z-]{{2,14}} ){{0,3}}|\bTV )(?:director|producer|writer|PD|editor|composer|screenwriter|film-?maker)"
    rf"(?:,? (?:named |called )?(?P<invented>{P}) \((?:played by )?(?P<by>{P})[,)]| (?:named|called) (?P<named>{P}))"
    rf"|(?:\b[Aa]n? (?:[a-z-]{{2,14}} ){{0,3}}(?:writer|director|composer|editor)|\b(?:TV|[Tt]elevision|radio|"
    rf"soap|comedy|"
    rf"obituary|letter|copy|crime|mystery|song|speech|ghost|travel|sports) (?:writer|director|producer|editor)) "
    rf"\((?P<hired>{P})\)",
    needs=("Director ", "director", "roducer", "riter", "PD", "ditor", "omposer", "maker"),
)
"""Whom somebody plays: "Director Kim (Lee)", "as Director Kim", "a TV director, Ji-won (Lee)", "a radio writer (X)"."""


def of_makers(names: Names, folded: str, claims: Iterable[Made]) -> Iterator[Made]:
    """The claims but those of whom somebody plays: "Director Kim (Lee)"."""
    played = {
        names.at(match["person"] or match["as"] or match["invented"] or match["named"] or match["hired"]).start
        for match in _RANK.finditer(folded)
        if not (actor := match["actor"] or match["by"]) or is_person_like(names.at(actor))
    }
    return (made for made in claims if made.person.start not in played)
