"""Names of one word that is mostly a faith, a place, a month, a prize or a service, where the text calls somebody so.

Finds places alone; who plays them is decided where the other names are.
"""

from __future__ import annotations

import re
from typing import Final

from reporting.extracting.role_nouns import ROLES
from reporting.notation.patterns import Pattern

_WORDS: Final = (
    r"Max|Christian|Summer|Autumn|Winter|Spring|Paris|Berlin|Tokyo|Boston|Dallas|Austin|Jersey|Moon|Star|Love|Easter|"
    r"Christmas|Little|Jan|April|May|June|August|Oscar|Emmy|Will|English|Welsh|Heaven|Angel|Prime|Apple|Friend|World|Dear|Right|Sunday|Monday|Friday|Wednesday"
)
_KIN: Final = r"Ma|Pa|Mum|Mom|Mam|Dad|Nan|Gran|Granny|Grandma|Grandpa"
_PLACES: Final = Pattern(rf"(?<![\w’'-])(?:(?P<word>{_WORDS})|{_KIN})(?![\w-]| [A-Z][a-z])")
_ODD: Final = frozenset(("Jan", "April", "May", "June", "August", "Will"))
_REACH: Final = 90
"""Characters before a word that may say that it is somebody's name."""
_CALLED: Final = Pattern(rf"\b(?:{ROLES}|known as|named|called|nicknamed|christened|dubbed) $")
_NAME: Final = r"[A-Z][\w’'-]{1,20}"
_IN_LIST: Final = Pattern(
    rf"\b(?:plays?|played|playing|portrays?|voices|as|are) (?:{_NAME}(?: {_NAME})?(?:, and |, | and )){{0,5}}$"
)
_LISTED: Final = Pattern(r"[,.;:)]| \(| (?:and|in|with|who|is)\b|['’]s ")
_GLOSSED: Final = Pattern(rf" \((?:[a-z]{{2,12}} ){{0,3}}{_NAME} [A-Z]")
_WHOM: Final = Pattern(rf", (?:who(?:se|m)?|played by) (?:{_NAME} {_NAME}\b|[a-z])")
_PRIZE: Final = Pattern(
    r"['’]s? (?:ceremony|night|season|race|voters|telecast)\b| (?:and|or) (?:an? )?(?:Emmys?|Oscars?|Baftas?|BAFTAs?|"
    r"Golden|Tonys?|Grammys?)\b| (?:nominations?|nominees?|nods?|bait|buzz|voters|season|night|race|winners?|"
    r"wins?|campaign|glory|hopes?|talk|ceremony|speech|favou?rites?|history|contenders?|for|in|by)\b|s\b"
)
"""Behind what is a prize."""
_MONTH_OR_VERB: Final = Pattern(r"(?:\d(?:st|nd|rd|th)?|[.!?:;][”\"’')]?|\n|^|by|until|since|of|during) ?$")
"""Before a month, or a verb that opens a sentence."""
_DAY: Final = Pattern(r",? \d")
_GLOSSES: Final = Pattern(rf"{_NAME} {_NAME} \($")
_NO_NAME: Final = Pattern(
    r"(?:\b(?:[Aa]n?|[Tt]he|HBO|[Oo]n|[Vv]ia|[Ii]n|[Tt]o|[Ff]rom|[Nn]ear|[Mm]ad|[Ll]ast|[Nn]ext|[Tt]his|IMAX)|"
    r"[A-Z]\w{1,20}) $"
)
"""Before such a word where it is what it mostly is: "on Max", "a Christian", "in Paris"."""


def given_words(text: str) -> list[tuple[int, int]]:
    """Where the words stand that the text says are somebody's name: "her boyfriend Christian", "Max (Ida Holmberg)"."""
    found = [match for match in _PLACES.finditer(text) if not _is_no_name(text, match)]
    known = {match[0] for match in found if _is_told(text, match)}
    return [m.span() for m in found if m[0] in known and not _NO_NAME.search(text, max(0, m.start() - 24), m.start())]


def _is_no_name(text: str, match: re.Match[str]) -> bool:
    """Whether such a word is here a month, a prize or a verb."""
    if match[0] in ("Oscar", "Emmy"):
        return _PRIZE.match(text, match.end()) is not None
    if match[0] not in _ODD:
        return False
    before = _MONTH_OR_VERB.search(text, max(0, match.start() - 8), match.start())
    return before is not None or _DAY.match(text, match.end()) is not None


def _is_told(text: str, match: re.Match[str]) -> bool:
    """Whether the words around it say that it is a name; "Mum" and "Dad" must stand beside an actor's or in a list."""
    start, end = match.span()
    begin = max(0, start - _REACH)
    if match["word"] and _CALLED.search(text, begin, start):
        return True
    if match[0] in _ODD and _WHOM.match(text, end) and not _NO_NAME.search(text, begin, start):
        return True
    if _GLOSSED.match(text, end) and not _NO_NAME.search(text, begin, start):
        return True
    if _IN_LIST.search(text, begin, start) and _LISTED.match(text, end):
        return True
    return text.startswith(")", end) and _GLOSSES.search(text, begin, start) is not None
