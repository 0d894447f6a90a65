"""Stage names that a list of a cast prints in brackets behind the full one: "Cast: X Y, Z W, K J (Bona), L M".

Knows only lists in which one name of several has another in brackets; where all have one, those are the parts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from reporting.extracting.claims import Claim
from reporting.extracting.names import ANYONE, PERSON, NameAt, Names
from reporting.notation.patterns import Pattern
from reporting.notation.romanisation import SURNAMES, syllable

_LIST: Final = Pattern(
    rf"(?:[Cc]ast|CAST|[Ss]tarring|STARRING|[Ss]tars|[Ww]ith|[Aa]ctors)\b[^.;(){ANYONE[1:-1]}]{{0,14}}"
    rf"(?P<items>{PERSON}(?: \({PERSON}\))?(?:(?:, and |, | and | & | / ){PERSON}(?: \({PERSON}\))?){{2,12}})",
    needs=("(",),
)
_BRACKETED: Final = Pattern(rf"({PERSON}) \(({PERSON})\)", needs=("(",))
_FEWEST: Final = 3


class StageName(NamedTuple):
    """Somebody's full name, and the one word that he or she goes by."""

    full: NameAt
    stage: NameAt


def stage_name_in(names: Names, folded: str) -> StageName | None:
    """The stage name that a sentence or a line prints in its list of a cast."""
    listed = _LIST.search(folded)
    pairs = [*_BRACKETED.finditer(listed["items"])] if listed else []
    if listed is None or len(pairs) != 1 or len(names.signed(listed["items"])) < _FEWEST + 1:
        return None
    full, stage = names.at(pairs[0][1]), names.at(pairs[0][2])
    return StageName(full, stage) if full.words > 1 and stage.words == 1 else None


def by_stage_names(names: Names, claims: Iterable[Claim]) -> Iterator[Claim]:
    """The claims, those who go by a stage name taken for actors wherever it stands."""
    known = {found.stage.key: found.full.key for sheet in _bracketed(names) if (found := stage_name_in(names, sheet))}
    for claim in claims:
        actor, part = claim.actor, claim.character
        if part is None or not known:
            yield claim
        elif known.get(part.key) == actor.key or known.get(actor.key) == part.key:
            yield Claim(actor, None, "listed", actor.start, actor.end)
        elif part.key in known and claim.ground == "bracket":
            yield Claim(part, actor, "said", claim.start, claim.end)
        elif actor.key in known and claim.ground == "bracket":
            yield claim._replace(ground="said")
        else:
            yield claim


def is_stage_name_beside(lone: str, full: str) -> bool:
    """Whether one word may be what a Korean performer goes by, and not the given name of a part: beside "Oh Yoon-hee"
    that is "Eugene" and, since a given name would be printed with a hyphen, "Jisoo".
    """
    pieces = full.lower().replace("-", " ").split()
    if len(pieces) != _SYLLABLES or pieces[0] not in SURNAMES or not all(map(syllable, pieces[1:])):
        return False
    given = lone.lower().split("-")
    return not all(map(syllable, given)) or (len(given) == 1 and ("-" in full or bool(syllable(lone.lower()))))


_SYLLABLES: Final = 3


def _bracketed(names: Names) -> list[str]:
    return [sheet.folded for sheet in names.sheets if "(" in sheet.folded and len(sheet.signs) > _FEWEST]
