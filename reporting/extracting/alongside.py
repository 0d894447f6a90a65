"""Who made a title, where others are named beside them: "X, once the partner of Y, has written", "X and her editor, Y".

Adds to what `crewing` knows; whether a claim holds is decided in `credits`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from typing import Final

from reporting.extracting.filming import WORK
from reporting.extracting.names import PERSON
from reporting.extracting.shared_work import roles_in
from reporting.extracting.trades import VERB_LIST, VERB_WORDS, roles_of
from reporting.model import CrewRole
from reporting.notation.patterns import Pattern

P: Final = PERSON
_NO_NAME: Final = f"{P[1:-1]}.;:!?"
_LIST: Final = rf"{P}(?:(?:, and |, | and | & ){P}){{0,3}}"
WITH_ANOTHER: Final = Pattern(
    rf"(?P<people>{P}), [^{_NO_NAME}]{{2,90}}? (?:with|to|under|of|alongside|beside|for|from|opposite|by|than) "
    rf"(?P<aside>{P}), (?:has |have |had )?(?:now |also |here |again |both ){{0,2}}(?P<verbs>{VERB_LIST})(?! by\b)\b",
    words=VERB_WORDS,
)
"""What the first does and not the second, who is only named on the way."""
_AND_HIS: Final = Pattern(
    rf"(?:(?P<people>{P}),?|\b(?:he|she|they)),? (?:and|with) (?:his|her|their) (?:[a-z-]{{3,14}} ){{0,3}}"
    rf"(?P<trade>camera(?:man|woman)|cinematographer|director of photography|DP|lensman|lenser|composer|editor|"
    rf"co-director),? "
    rf"(?P<other>{P})",
    words="cameraman camerawoman cinematographer photography dp lensman lenser composer editor director",
)
_FEATURE_OF: Final = Pattern(
    rf"\b(?:first|second|third|fourth|fifth|sixth|latest|newest|new|debut) (?:[a-z-]{{3,14}} ){{0,2}}(?:feature|"
    rf"{WORK})(?: film)? "
    rf"(?:of|by|from) (?:the )?(?P<people>{_LIST})",
    words="feature film movie thriller drama comedy romance picture horror",
)
_THING_OF: Final = Pattern(
    rf"(?:^|[,;] (?:and |while |but )?)[Tt]he (?:[a-z-]{{3,14}} ){{0,2}}(?P<trades>music|score|script|screenplay|"
    rf"photography|"
    rf"cinematography|camerawork|editing|montage) of (?P<people>{_LIST})(?!['’])",
    words="music score script screenplay photography cinematography camerawork editing montage",
)
_PHOTOGRAPHS: Final = Pattern(
    rf"(?P<people>{P})(?:, [^{_NO_NAME}]{{2,60}},)? (?:photographs|(?:has|have)(?: \w{{3,12}}ly)? (?:photographed|"
    rf"lensed))(?= (?:an?|"
    rf"the|each|every|everything|it|this|all|both|its|faces|rooms)\b)"
    rf"|(?P<shot>{P}),? (?:who )?(?:has|have) shot (?=the (?:\w+ ){{0,2}}(?:hours?|sequences?|city|streets)|it |"
    rf"everything|each|every)"
    rf"|(?P<lens>{P})['’]s? (?:[a-z-]{{3,14}} ){{0,2}}lens\b",
    words="photographs photographed lensed shot lens",
)
_UNDERSCORES: Final = Pattern(
    rf"(?P<people>{P})(?:, who [^{_NO_NAME}]{{3,70}},)? (?:has |have )?(?:sets?|puts?|lays?|laid|slips?|slides?) an? "
    rf"(?:[a-z-]{{3,14}} ){{0,2}}(?:choir|chorus|cello|piano|violin|guitar|organ|orchestra|synth|drone|drum|"
    rf"accordion|harp|waltz)\b"
    rf"(?: (?:\w{{2,14}}|{P})){{0,4}}? (?:over|under|underneath|beneath|behind)\b",
    words="choir chorus cello piano violin guitar organ orchestra synth drone drum accordion harp waltz",
)
_SIGNS: Final = Pattern(
    rf"(?P<people>{_LIST}),? (?:who )?(?:also |both )?(?:signs?|signed) (?:the )?(?P<trades>screenplay|script|"
    rf"direction|music|score|"
    rf"photography|cinematography|editing|montage)\b",
    words="sign signs signed",
)
_THEY: Final = Pattern(
    rf"(?P<people>{P}(?:, | and | & ){P})(?:,| \(| [–—-]) ?they (?:also |both |have ){{0,2}}(?P<verbs>{VERB_LIST}"
    rf"(?: (?:it|this) and (?:they )?{VERB_LIST})?)(?= (?:it|this|the)\b|\)| every| all )",
    words=VERB_WORDS,
)
_DUO: Final = Pattern(
    rf"\b(?P<trades>directing|writing|writing-directing|filmmaking|directorial) (?:duo|pair|team|partnership|"
    rf"brothers|sisters|twins|"
    rf"siblings|couple|collective)(?: of| –| —|,)? (?P<people>{P} (?:and|&) {P})"
    rf"|(?P<both>{P} (?:and|&) {P}), (?:the|a) (?P<does>directing|writing|writing-directing|filmmaking|"
    rf"directorial) (?:duo|pair|team|"
    rf"partnership|brothers|sisters|twins|siblings|couple)",
    words="duo pair team partnership brothers sisters twins siblings couple collective",
)
_OWN_SCRIPT_OF_TWO: Final = Pattern(
    rf"(?P<people>{P} (?:and|&) {P}),? (?:who )?(?:co-)?direct(?:s|ed)? from (?:their|"
    rf"an?) (?:own )?(?:[a-z-]{{3,14}} )?"
    rf"(?P<trades>script|screenplay)",
    words="script screenplay",
)
_CO_DIRECT: Final = Pattern(rf"(?P<people>{P} (?:and|&) {P}),? (?:who )?co-direct(?:ed)?\b", words="direct directed")
_FULL_NAME: Final = Pattern(
    rf"(?P<people>{P}) (?:did|wrote|writes|handled|penned) the (?P<trades>teleplay|script|screenplay|scripts|"
    rf"adaptation)\b[^.;:!?"
    rf"{P[1:-1]}]{{0,20}}, (?:under|as|by|using) [^{_NO_NAME}]{{0,30}}?(?P<other>{P})",
    words="teleplay script screenplay scripts adaptation",
)
PATTERNS: Final = (
    *(
        WITH_ANOTHER,
        _AND_HIS,
        _FEATURE_OF,
        _THING_OF,
        _PHOTOGRAPHS,
        _UNDERSCORES,
        _SIGNS,
        _THEY,
        _DUO,
        _OWN_SCRIPT_OF_TWO,
    ),
    *(_CO_DIRECT, _FULL_NAME),
)


def named_alongside(folded: str, possible: Set[Pattern]) -> Iterator[tuple[re.Match[str], str, CrewRole, bool]]:
    """Every match, the group of the names, what they did, and whether that is sure."""
    for pattern in (WITH_ANOTHER, _THEY):
        for match in pattern.finditer(folded) if pattern in possible else ():
            yield from ((match, "people", role, True) for role in roles_of(match["verbs"].lower()))
    for match in _AND_HIS.finditer(folded) if _AND_HIS in possible else ():
        if match["people"]:
            yield match, "people", "director", False
        yield match, "other", _craft(match["trade"].lower()), False
    for match in _FEATURE_OF.finditer(folded) if _FEATURE_OF in possible else ():
        yield match, "people", "director", False
    for match in _PHOTOGRAPHS.finditer(folded) if _PHOTOGRAPHS in possible else ():
        yield match, str(match.lastgroup), "cinematographer", False
    for match in _UNDERSCORES.finditer(folded) if _UNDERSCORES in possible else ():
        yield match, "people", "composer", False
    for match in _CO_DIRECT.finditer(folded) if _CO_DIRECT in possible else ():
        yield match, "people", "director", True
    for match in _OWN_SCRIPT_OF_TWO.finditer(folded) if _OWN_SCRIPT_OF_TWO in possible else ():
        yield from ((match, "people", role, True) for role in ("director", "writer"))
    for match in _DUO.finditer(folded) if _DUO in possible else ():
        said, group = match["trades"] or match["does"], "people" if match["people"] else "both"
        if said != "writing":
            yield match, group, "director", True
        if said.startswith("writing"):
            yield match, group, "writer", True
    yield from _by_thing(folded, possible)


def _by_thing(folded: str, possible: Set[Pattern]) -> Iterator[tuple[re.Match[str], str, CrewRole, bool]]:
    for pattern in (_THING_OF, _SIGNS):
        for match in pattern.finditer(folded) if pattern in possible else ():
            role: CrewRole = "editor" if match["trades"] == "montage" else roles_in(match["trades"])[0]
            yield match, "people", role, False
    for match in _FULL_NAME.finditer(folded) if _FULL_NAME in possible else ():
        yield match, "other", "writer", True


def _craft(trade: str) -> CrewRole:
    if trade == "composer":
        return "composer"
    if trade == "co-director":
        return "director"
    return "editor" if trade == "editor" else "cinematographer"


def only_beside(folded: str, possible: Set[Pattern]) -> set[str]:
    """The signs of those who are only named on the way to what somebody else did."""
    return {match["aside"] for match in WITH_ANOTHER.finditer(folded)} if WITH_ANOTHER in possible else set()
