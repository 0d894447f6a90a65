"""Makers who are named beside what they made: "the music (X, of Kelp fame)", "the screenplay, credited to X and Y",
"the guitar of X", and who are told of by an earlier work: "X, who directed Salt Road, bathes it all in honey".

Adds to what `crewing` knows; whether a claim holds is decided in `credits`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from typing import Final

from reporting.extracting.asides import OTHER
from reporting.extracting.crafts import THINGS
from reporting.extracting.names import PERSON, TITLE
from reporting.extracting.trades import roles_of
from reporting.model import CrewRole
from reporting.notation.patterns import Pattern

P: Final = PERSON
_LIST: Final = rf"{P}(?:(?:,? and (?:a certain |one )?|, | & ){P}){{0,4}}"
_DONE: Final = (
    r"(?:music|score|soundtrack|scripts?|screenplays?|teleplays?|dialogue|writing|cinematography|camerawork|"
    r"photography|editing)"
)
_DONE_WORDS: Final = (
    "music score soundtrack script scripts screenplay screenplays teleplay teleplays dialogue writing cinematography "
    "camerawork photography editing"
)
_IN_BRACKETS: Final = Pattern(
    rf"\b(?i:the|this|that|its|a) (?:[a-z-]{{3,14}} ){{0,2}}(?P<thing>{_DONE}) \((?:(?:by|from|one) )?"
    rf"(?P<people>{_LIST})(?: again| of [^ (),]{{1,20}})?(?:,? with (?:[a-z]{{2,10}} ){{0,2}}(?P<other>{P}))?"
    rf"(?=[,;)])",
    words=_DONE_WORDS,
)
_CREDITED: Final = Pattern(
    rf"\b(?P<thing>{_DONE})(?:,| \(| is| are| was| were)? ?(?:jointly )?credited (?:jointly )?to (?:both )?"
    rf"(?P<people>{_LIST})(?: with (?P<other>{P}))?",
    words="credited",
)
_CREDITED_WITH: Final = Pattern(
    rf"\bcredited (?:with|for) (?:the |its |this )?(?P<thing>{_DONE}) \((?P<people>{_LIST})\)",
    words="credited",
)
_OF: Final = Pattern(
    rf"\b(?<!and )(?<!like )(?<!than )(?<!to )(?<!by )(?<!echoes )(?<!recalls )(?<!loves )"
    rf"(?:[Tt]he|[Tt]hat|[Tt]his|[Ii]ts) (?:[a-z-]{{3,14}} ){{0,2}}(?P<thing>music|score|soundtrack|strings|"
    rf"violins?|cello|guitars?|piano|lullaby|script|screenplay|dialogue) of (?:the (?:composer|producer|writer) )?"
    rf"(?P<people>{P}(?: and {P})?)",
    needs=(" of ",),
    words="music score soundtrack strings violin violins cello guitar guitars piano lullaby script screenplay dialogue",
)
_ITS: Final = Pattern(
    rf"\b[Tt]he (?P<people>{P}(?: and {P})?) (?P<thing>score|music|soundtrack|script|screenplay)\b",
    words="score music soundtrack script screenplay",
)
_PLAYED: Final = Pattern(
    rf"(?P<people>{P}(?: and {P})?)['’]s? (?:[a-z-]{{3,16}},? ){{0,3}}(?P<thing>violins?|drums|guitars?|piano|brass|"
    rf"waltz|lullaby|dirge|funeral march|notes on [^.;:!?]{{2,30}}(?:guitar|piano|banjo))\b",
    words="violin violins drums guitar guitars piano brass waltz lullaby dirge march banjo",
)
_EARLIER: Final = Pattern(
    rf"(?P<people>{P}), who (?:(?:also|once|previously|last|earlier|has|had|before this) ){{0,2}}"
    rf"(?P<verbs>(?:co-)?(?:directed|wrote|scored|penned)) (?:the (?:[a-z-]{{3,12}},? ){{0,3}})?"
    rf"(?=[“\"‘'*_A-Z{OTHER}{P[1:-1]}])[^;:.!?{TITLE[1:-1]}]{{1,140}}?,[”\"’']? (?:[a-z]{{3,12}}ly )?"
    rf"(?:has|can|can['’]t|hasn['’]t|does(?:n['’]t)?|(?!plays|stars|appears|is|was|portrays|voices|gives|this|its|his|"
    rf"as|perhaps|sings|acts|across|always|besides|whose)[a-z]{{2,12}}s) (?!{P}(?:,|$| and ))",
    words="directed wrote scored penned",
)
"""Somebody who made another work and now does something to this one, as makers do."""
_OWN_BOOK: Final = Pattern(
    rf"(?P<people>{P})(?:,[^;:.!?{P[1:-1]}{TITLE[1:-1]}]{{3,120}},)? (?:has |had |also ){{0,2}}adapt(?:s|ed) "
    r"(?:his|her|their) own (?:[a-z-]{3,14} )?(?P<thing>novel|play|book|memoir|story|stories|webtoon|manga)\b",
    words="adapts adapted",
)
PATTERNS: Final = (_OWN_BOOK, _IN_BRACKETS, _CREDITED, _CREDITED_WITH, _OF, _ITS, _PLAYED, _EARLIER)
_BOOKS: Final = frozenset(("novel", "play", "book", "memoir", "story", "stories", "webtoon", "manga"))
_SURE: Final = (_OWN_BOOK, _IN_BRACKETS, _CREDITED, _CREDITED_WITH)


def credited_beside(folded: str, possible: Set[Pattern]) -> Iterator[tuple[re.Match[str], str, CrewRole, bool]]:
    """Every match that names a maker beside a work, the group of the names, what they did, and whether it is sure."""
    for pattern in PATTERNS:
        for match in pattern.finditer(folded) if pattern in possible else ():
            groups = match.groupdict()
            roles = roles_of(groups["verbs"]) if groups.get("verbs") else [_role(match["thing"])]
            for group in ("people", "other"):
                if groups.get(group):
                    yield from ((match, group, role, pattern in _SURE) for role in roles)


def _role(thing: str) -> CrewRole:
    """Whose work a thing is; a book's is the script, and what is played is a composer's."""
    if thing in _BOOKS:
        return "writer"
    return THINGS.get(thing) or THINGS.get(thing.rstrip("s"), "composer")
