"""Names that their letters set apart: all in capitals, with the family name in capitals, with an initial behind it.

Says where they stand; who acts and who is played is `evidence`'s to say.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from typing import Final

from reporting.extracting.name_shapes import NOT_MONONYMS, is_glossed
from reporting.language import knows
from reporting.notation.given_names import GIVEN
from reporting.notation.name_words import STOP
from reporting.notation.patterns import Pattern

_CAPITALS: Final = Pattern(r"[A-Z](?<![\w’'-][A-Z])[A-Z]{1,13}(?:[ -][A-Z][A-Z’']{1,14}){1,3}(?![\w’'-])")
_FAMILY: Final = Pattern(
    r"(?<![\w’'-])(?<![A-Z] )(?:(?P<first>[A-Z]{2,12}(?:-[A-Z]{2,8})?) [A-Z][a-z]{1,12}(?:-[a-z]{2,8})?|"
    r"[A-Z][a-z]{1,12}(?:-[a-z]{2,8})? (?P<last>[A-Z]{3,12}(?:-[A-Z]{2,8})?))(?![\w’'-])(?! [A-Z]{2})"
)
_FEWEST: Final = 3
"""Names written so in a text that writes them so."""
_LARGE: Final = Pattern(r"[A-Z](?<![\w’'-].)[A-Z]{1,13}(?![\w’'])")
_INITIAL: Final = Pattern(r"\.(?<=[a-z] [A-Z]\.)(?=,| \([A-Z]|['’]s? | [a-z])")
_BEFORE_INITIAL: Final = Pattern(r"(?<![\w’'-])[A-Z][a-z]{2,11} $")
_LONGEST: Final = 14


def names_by_case(text: str, printed: Collection[str]) -> list[tuple[int, int]]:
    """The places of such names; `printed` are the names that are known otherwise."""
    large = {match[0] for match in _LARGE.finditer(text)} - NOT_MONONYMS
    found = list(_in_capitals(text, printed)) if large else []
    if len(large) >= _FEWEST:
        found += _with_family_large(text)
    return [*found, *_with_initial(text, printed)]


def _in_capitals(text: str, printed: Collection[str]) -> Iterator[tuple[int, int]]:
    """Names in capitals, as tabloids print them at first mention, whose last word the text also writes as a name."""
    found = list(_CAPITALS.finditer(text))
    whole = {name.lower() for name in printed} if found else set()
    last = {name.split()[-1] for name in whole}
    for match in found:
        name = match[0].lower()
        if name in whole or name.split()[-1] in last or is_glossed(text, match):
            yield match.span()


def _with_family_large(text: str) -> Iterator[tuple[int, int]]:
    """Names as festivals print them, "ANDO Sakura", "Lily FRANKY", and the family names where they stand alone."""
    found = [match for match in _FAMILY.finditer(text) if _may_be_family(match["first"] or match["last"], match[0])]
    surely = {
        family
        for match in found
        if not knows((family := match["first"] or match["last"]).lower()) or _other(family, match[0]) in GIVEN
    }
    if len(surely) < _FEWEST:
        return
    families = {match["first"] or match["last"] for match in found}
    yield from (match.span() for match in found)
    alone = Pattern(rf"(?<![\w’'-])(?:{'|'.join(sorted(families))})(?![\w’'-])")
    yield from (match.span() for match in alone.finditer(text))


def _may_be_family(family: str, whole: str) -> bool:
    other = _other(family, whole)
    return not (family in NOT_MONONYMS or family.lower() in STOP or other in STOP or (len(family) < 3 and knows(other)))


def _other(family: str, whole: str) -> str:
    return whole.replace(family, "").strip().lower()


def _with_initial(text: str, printed: Collection[str]) -> Iterator[tuple[int, int]]:
    """Names of those who go by one and an initial: "Mark S.", "Helly R."; not what stands for a full name."""
    found = [
        (before[0].rstrip(), before.start(), initial.end())
        for initial in _INITIAL.finditer(text)
        if (before := _BEFORE_INITIAL.search(text, max(0, initial.start() - _LONGEST), initial.start() - 1))
    ]
    often = Counter(name for name, _, _ in found)
    usual = len(often) >= _FEWEST
    for printed_name, start, end in found:
        name, short = printed_name.lower(), text[start : end - 1]
        if name in STOP or not (usual or name in GIVEN or (often[printed_name] > 1 and not knows(name))):
            continue
        if usual or not any(other.startswith(short) for other in printed):
            yield start, end
