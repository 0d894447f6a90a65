"""Names of one word that is mostly a faith, a place or a service, where the text says that somebody is called so.

Finds places alone; who plays them is decided where the other names are.
"""

from __future__ import annotations

from typing import Final

from reporting.extracting.role_nouns import ROLES
from reporting.notation.patterns import Pattern

_WORDS: Final = (
    r"(?:Max|Christian|Summer|Autumn|Winter|Spring|Paris|Berlin|Tokyo|Boston|Dallas|Austin|Jersey|Moon|Star|Love|Easter|"
    r"Christmas|Little|English|Welsh|Heaven|Angel|Prime|Apple|Friend|World|Dear|Right|Sunday|Monday|Friday|Wednesday)"
)
_KIN: Final = r"(?:Ma|Pa|Mum|Mom|Mam|Dad|Nan|Gran|Granny|Grandma|Grandpa)"
_TOLD: Final = Pattern(
    rf"\b(?:{ROLES}|known as|named|called|nicknamed|christened|dubbed) (?P<kin>{_WORDS})\b(?! [A-Z]|-)"
    rf"|(?<![\w-] )(?<!\w)(?P<opens>{_WORDS}) \((?:[a-z]{{2,12}} ){{0,3}}[A-Z][\w’'-]+ [A-Z]"
    rf"|[A-Z][\w’'-]+ [A-Z][\w’'-]+ \((?P<inner>{_KIN})\)|"
    rf"(?<![\w-])(?P<kin_opens>{_KIN}) \([A-Z][\w’'-]+ [A-Z][\w’'-]+\)"
    rf"|(?<=[a-z,] )(?P<inside>{_WORDS}) \((?:[a-z]{{2,12}} ){{0,3}}[A-Z][\w’'-]+ [A-Z]"
    r"|\b(?:plays?|played|playing|portrays?|voices|as|are) (?:[A-Z][\w’'-]+ ?(?:[A-Z][\w’'-]+)?(?:, and |, |"
    r" and )){0,6}"
    rf"(?P<part>{_WORDS}|{_KIN})(?=[,.;:)]| \(| (?:and|in|with|who|is)\b|['’]s )",
)
_NO_NAME: Final = Pattern(
    r"(?:\b(?:[Aa]n?|[Tt]he|HBO|[Oo]n|[Vv]ia|[Ii]n|[Tt]o|[Ff]rom|[Nn]ear|[Mm]ad|[Ll]ast|"
    r"[Nn]ext|[Tt]his|IMAX)|[A-Z]\w+) $"
)
"""Before such a word where it is what it mostly is: "on Max", "a Christian", "in Paris"."""


def given_words(text: str) -> list[tuple[int, int]]:
    """Where the words stand that the text says are somebody's name: "her boyfriend Christian", "Max (Ida Holmberg)"."""
    known = {match[match.lastgroup or 0] for match in _TOLD.finditer(text)}
    if not known:
        return []
    places = Pattern(rf"(?<![\w’'-])(?:{'|'.join(sorted(known))})(?![\w-]| [A-Z][a-z])").finditer(text)
    return [m.span() for m in places if not _NO_NAME.search(text, max(0, m.start() - 12), m.start())]
