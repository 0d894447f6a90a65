"""Parts that somebody speaks: "Y's voice is supplied by X", "Y, whose voice belongs to X", "X lent her voice to Y".

Yields claims of one sentence. Who sings for a part, or speaks it in another language, plays it not.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from typing import Final

from reporting.extracting.asides import OTHER
from reporting.extracting.claims import Claim, extent_of
from reporting.extracting.constructions import FROM_ELSEWHERE
from reporting.extracting.names import ANYONE, PERSON, Names
from reporting.notation.patterns import Pattern

_NO: Final = PERSON[1:-1] + OTHER
_PART: Final = rf"(?P<part>{ANYONE})"
_ACTOR: Final = r"(?:the (?:[a-z-]{3,16} ){0,4})?" + rf"(?P<actor>{PERSON})(?!['’]s? [a-z])"
_HOW: Final = r"(?:(?!singing|dubbed|German|French|English|Italian|Spanish|Korean|Japanese)[A-Za-z’'-]{3,16},? ){0,3}"
_GIVEN: Final = (
    r"(?:(?:supplied|provided|given|lent|done|performed|furnished|contributed|voiced|spoken) (?:\w{3,14}ly |here )?by|"
    r"courtesy of)"
)
_COMES: Final = rf"(?:(?:comes|came|is borrowed|was borrowed) from|belong(?:s|ed) to|(?:(?:is|was) )?{_GIVEN})"
_HIS: Final = r"(?:his|her|its|their)"
_VOICE: Final = Pattern(
    rf"{_PART}['’]s? {_HOW}(?:speaking )?(?:voice|tones|lines|vocals),? (?:here )?"
    rf"(?:{_COMES}|(?:is|was) that of) {_ACTOR}",
    words="voice tones lines vocals",
)
_WHOSE: Final = Pattern(
    rf"{_PART}(?:,? (?:the|an?) [^,;:.!?{_NO}]{{2,40}})?,? whose {_HOW}voice "
    rf"(?:{_COMES}|(?:is|was)(?: that of)?) {_ACTOR}",
    words="whose",
)
_IS_HIS: Final = Pattern(
    rf"{_PART}['’]s? {_HOW}voice (?:is|was) (?P<actor>{PERSON})(?:['’]s?)?(?=[,.;:!?)]|$)", words="voice"
)
_VOICE_OF: Final = Pattern(
    rf"\b[Tt]he {_HOW}voice of (?:the )?{_PART} (?:{_COMES}|(?:is|was) that of) {_ACTOR}", words="voice"
)
_TO_WHOM: Final = Pattern(
    rf"{_PART}, to whom (?P<actor>{PERSON}) (?:lends|lent|gives|gave) {_HIS} {_HOW}voice\b", words="whom"
)
_HAS_FROM: Final = Pattern(
    rf"{_PART} (?:(?:gets|takes|has|owes|borrows) {_HIS} {_HOW}voice (?:from|to)|"
    rf"(?:speaks|talks) (?:with|in) the {_HOW}(?:voice|tones) of) {_ACTOR}",
    words="voice tones",
)
_GIVEN_VOICE: Final = Pattern(rf"{_PART},? (?:(?:is|was) )?given (?:a )?{_HOW}voice by {_ACTOR}", words="voice")
_LENDS: Final = Pattern(
    rf"(?P<actor>{PERSON}) (?:lends?|lent|loans?|loaned|gives?|gave|contribute[sd]?) (?:{_HIS} |an? )?{_HOW}voices? to "
    rf"(?:the )?(?:(?!and |but |while |with |film |movie |series |show )[a-z-]{{3,16}} ){{0,3}}{_PART}",
    words="voice voices",
)
_APPOSED: Final = Pattern(
    rf"{_PART},? the (?:[a-z-]{{3,16}} ){{0,3}}[a-z-]{{3,16}},? \(?(?:who is |is )?(?:\w{{3,14}}ly )?voiced "
    rf"(?:\w{{3,14}}ly )?by {_ACTOR}",
    words="voiced",
)
PATTERNS: Final = (_VOICE, _WHOSE, _IS_HIS, _VOICE_OF, _TO_WHOM, _HAS_FROM, _GIVEN_VOICE, _LENDS, _APPOSED)
_AND_BY: Final = Pattern(rf"(?:,? and|,) (?P<part>{ANYONE})(?:['’]s)? by (?P<actor>{PERSON})(?!['’]s? [a-z])")
_AND_TO: Final = Pattern(
    rf"(?:,? and|,|;) (?P<actor>{PERSON}) (?:his|hers|theirs) to (?:the )?(?:[a-z-]{{3,16}} ){{0,3}}(?P<part>{ANYONE})"
)


_IN_ANOTHER: Final = Pattern(
    r"\b(?:German|French|English|Italian|Spanish|Polish|Japanese|Korean|Dutch|Danish|[Dd]ubbed|Hindi) "
    r"(?:[a-z-]{3,14} )?(?:version|dub|dubbing|release|cut|cast|print|track)\b"
)


def voices_in(names: Names, folded: str, possible: Set[Pattern]) -> Iterator[Claim]:
    """Every part of a sentence whose voice is said to be somebody's, and the next one in a row of such."""
    told = [pattern for pattern in PATTERNS if pattern in possible]
    if not told or _IN_ANOTHER.search(folded):
        return
    for pattern in told:
        for match in pattern.finditer(folded):
            if FROM_ELSEWHERE.match(folded[match.end() : match.end() + 160]):
                continue
            actor, part = names.at(match["actor"]), names.at(match["part"])
            yield Claim(actor, part, "said", *extent_of(names, match))
            follows = _AND_TO if pattern is _LENDS else _AND_BY
            if more := follows.match(folded, match.end()):
                yield Claim(names.at(more["actor"]), names.at(more["part"]), "said", *extent_of(names, more))
