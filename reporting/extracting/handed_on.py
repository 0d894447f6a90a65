"""Parts that come before their actors or have several: "a thief called Y is X", "Y is (of course) X", "Y passes from X
to Z", "X and Z share the role of Y".

Yields claims of one sentence, for `apposed`.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from typing import Final

from reporting.extracting.claims import Claim, Ground
from reporting.extracting.names import ANYONE, PERSON, NameAt, Names, is_person_like
from reporting.notation.patterns import Pattern

P, A = PERSON, ANYONE
_NO = P[1:-1]
_NOT = r"(?!(?:no|not|never|nothing|another|like|less|more|almost|half|part|as|than|with|from|in|at|on|for) )"
_WELL = (
    r"(?:of course|naturally|inevitably|obviously|needless to say|who else|yes|our own|your own|none other than|once "
    r"more|once again|again)"
)
_CALLED: Final = Pattern(
    rf"\b(?:called|named|nicknamed|known as|by the name of|answer(?:s|ing) to|going by) (?:[a-z]{{2,8}} "
    rf"){{0,2}}(?P<part>{A})(?:, [^,;:.!?()]{{2,60}})?,? (?:is|are|was|were)(?:,? \(?{_WELL}[,)]{{0,2}})? "
    rf"(?:{_NOT}[a-z’'-]{{2,16}},? ){{0,4}}(?P<actor>{P})(?=[,.;:)]|$| and | who | here\b)",
    needs=("called ", "named ", "known as ", "the name of ", "answers to ", "answering to ", "going by "),
    words="called named nicknamed known name answers answering going",
)
_OF_COURSE: Final = Pattern(
    rf"(?P<part>{A}),? (?:is|was),? \(?{_WELL}[,)]{{0,2}} (?:{_NOT}[a-z’'-]{{2,16}},? ){{0,3}}(?P<actor>{A})"
    rf"(?=[,.;:)]|$| and | who | here\b)",
    words="course naturally inevitably obviously needless else yes own none more again",
)
_PASSES: Final = Pattern(
    rf"(?P<part>{A})[^;:.!?{_NO}]{{0,160}}? (?:passes|is handed|is passed|was passed|was handed|changes hands|ages) "
    rf"(?:on |over |down )?from (?P<first>{P})(?:,? (?:as|in|at) [^,;:.!?{_NO}]{{2,40}},?)? to (?P<second>{P})",
    words="passes handed passed changes ages",
)
_SHARED: Final = Pattern(
    rf"(?P<first>{P})(?:, [^,;:.!?{_NO}]{{2,40}},)? and (?P<second>{P})(?:,? who)? (?:both )?(?:share|split|divide|"
    rf"alternate (?:as|in)|take turns (?:as|at|in|playing)) (?:the )?(?:(?:role|part|duties|job) (?:of|as) "
    rf"(?:the |his |her )?)?(?:[a-z’'-]{{3,12}} ){{0,3}}(?P<part>{A})(?!['’]s? [a-z])",
    words="share split divide alternate turns",
)
_TO_ROLE: Final = Pattern(
    rf"(?P<actor>{P})(?:, [^,;:.!?{_NO}]{{2,50}},)? (?:brings?|lends?|gives?|adds?|takes on|fills|makes) "
    rf"[^,;:.!?{_NO}]{{0,60}}?(?:role|part) of (?:the|an?|his|her|their) [^,;:.!?(){_NO}]{{2,50}}, "
    rf"(?P<part>{A})(?=[,.;:)]|$| who)",
    needs=(" role of ", " part of "),
    words="role part",
)
_IN_IT: Final = Pattern(
    rf"(?P<actor>{P}) (?:was|is|turns up|shows up|pops up|appears|crops up)(?: also)? in (?:it|this|there)"
    rf"[^.;:!?(){_NO}]{{0,20}} ?(?:[(–—,]|- ) ?(?:s?he)(?:['’]?s| is| plays) (?:the |a )?(?:[a-z’'-]{{2,14}} ){{0,3}}"
    rf"(?P<part>{A})(?!['’]s? [a-z])",
    needs=(" in it", " in this", " in there"),
    words="it this there",
)
PATTERNS: Final = (_CALLED, _OF_COURSE, _PASSES, _SHARED, _TO_ROLE, _IN_IT)


def handed_in(names: Names, folded: str, possible: Set[Pattern]) -> Iterator[Claim]:
    """Every claim of a sentence; `possible` are the patterns that can match in it."""
    for pattern in (_CALLED, _IN_IT):
        for match in pattern.finditer(folded) if pattern in possible else ():
            actor = names.at(match["actor"])
            if is_person_like(actor):
                yield _claim(actor, names.at(match["part"]), "said")
    for match in _OF_COURSE.finditer(folded) if _OF_COURSE in possible else ():
        one, two = names.at(match["actor"]), names.at(match["part"])
        if is_person_like(one) or is_person_like(two):  # either may be the actor
            yield _claim(*((two, one) if one.own else (one, two)), "bracket")
    for pattern in (_PASSES, _SHARED):
        for match in pattern.finditer(folded) if pattern in possible else ():
            both = names.at(match["first"]), names.at(match["second"])
            if all(map(is_person_like, both)):
                yield from (_claim(actor, names.at(match["part"]), "said") for actor in both)
    for match in _TO_ROLE.finditer(folded) if _TO_ROLE in possible else ():
        actor = names.at(match["actor"])
        yield _claim(actor, names.at(match["part"]), "said" if is_person_like(actor) else "perhaps")


def _claim(actor: NameAt, part: NameAt, ground: Ground) -> Claim:
    start, end = min(actor.start, part.start - part.lead), max(actor.end, part.end)
    return Claim(actor, part, ground, start, end)
