"""The constructions in which a description stands between a part and its actor, or the part comes first: "Y, the smart
one (X)", "Y, a labourer, whom X makes decent", "Playing Y is X", "the role of Y belongs to X", "X's gangster, Y".

Yields claims of one sentence; what goes on in the next is `carried`'s.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from typing import Final

from reporting.extracting import handed_on, in_hands
from reporting.extracting.claims import Claim
from reporting.extracting.clauses_apart import means_another
from reporting.extracting.handed_on import handed_in
from reporting.extracting.in_hands import in_hands_in
from reporting.extracting.names import ANYONE, PERSON, Names, is_person_like
from reporting.extracting.role_nouns import ROLES
from reporting.notation.patterns import Pattern

P, A = PERSON, ANYONE
_NO = P[1:-1]
_BRACKETED: Final = Pattern(
    rf"(?P<part>{A}), (?:(?:the|an?|our|that|who|once|now|one|also|formerly)\b|{A}['’]s\b|(?:his|her|their) "
    rf"(?!(?:[a-z-]{{2,14}} ){{0,2}}{ROLES} \([^()]{{2,40}}\)(?:,? and|, (?:his|her|their)) "
    rf"))[^,;:.!?(){_NO}]{{2,70}}(?:{A}['’]s [a-z ’'-]{{2,30}})? "
    rf"\((?:played by |that['’]s |that is |it['’]s )?(?P<actor>{P})(?=\)|,|;)(?!\),? (?:and |or )?(?:the|an?|his|"
    rf"her|their) [a-z’' -]{{2,40}}\()",
    words="(",
)
_WHOM: Final = Pattern(
    rf"(?<!\ban )(?<!\ba )(?P<part>{A})(?:,? (?:an? {A})?[^;:.!?{_NO}]{{2,110}})?,? (?:whom|to whom|in whom) (?:the "
    rf")?(?:[a-z-]{{3,16}} "
    rf"){{0,3}}(?P<actor>{P})(?:,? \w{{3,12}}ly,?)? (?:gives|plays|invests|makes|turns|endows|imbues|brings|renders|"
    rf"lends|portrays|inhabits|embodies|finds|fills|keeps|lets|allows|grants|loads|blesses|draws|has made|has given)\b",
    words="whom",
)
_RESPECTIVELY: Final = Pattern(
    rf"(?P<actors>{P}['’]s? [a-z][a-z’' -]{{2,40}}?,? and {P}['’]s? [a-z][a-z’' -]{{2,40}}?),? \(?"
    rf"(?P<parts>{A} and {A}),? (?:respectively|in that order|in turn)\b",
    words="respectively order turn",
)
_BELONGS: Final = Pattern(
    rf"\b(?:role|part|character|shoes|boots|skin|figure) of (?:[a-z’'-]{{2,16}},? ){{0,4}}(?P<part>{A})"
    rf"(?:, [^,;:.!?{_NO}]{{2,70}},)? (?:belongs|goes|falls|went|fell|belonged|has gone|has fallen|is|was|are|were)"
    rf"(?: (?:here|entirely|now|given|left|taken|filled|handled|entrusted|assigned|handed|assumed|occupied|"
    rf"[a-z]{{3,14}}ly)"
    rf"){{0,2}} (?:to|by|on) (?:the )?(?:[a-z’'-]{{3,16}},? ){{0,4}}(?P<actor>{P})",
    words="role part character shoes boots skin figure",
)
_INVERTED: Final = Pattern(
    rf"(?:^|[.;:] |, |\band |\bbut )(?:[Pp]laying|[Aa]s|[Ii]n the (?:\w{{3,12}} )?(?:role|part) of|[Cc]ast as|"
    rf"[Ss]tarring "
    rf"as|[Vv]oicing|[Oo]pposite (?:him|her|them),? as) (?:(?:the|his|her|their) )?(?:[a-z’'-]{{2,16}},? ){{0,4}}"
    rf"(?P<part>{A})(?:, [^;:.!?{_NO}]{{2,80}},|,)? (?:is|are|was|comes|stands|we (?:get|have|meet|find)|there['’]s|"
    rf"there is) (?:the |an? |our )?(?:[a-z’'-]{{3,16}},? ){{0,4}}(?P<actor>{P})(?!['’]s? [a-z])",
    words="playing as role part cast starring voicing",
)
_AS_NAMED_AFTER: Final = Pattern(
    rf"(?:^|[.;] )(?:As|Playing|In the role of|In the part of) (?:[a-z’'-]{{2,16}} ){{0,3}}(?P<part>{A}), (?:an?|the|"
    rf"his|her|who|one|{A}['’]s)\b[^.;:!?()]{{2,140}}?,[”\"’']? (?P<actor>{P})(?= (?:(?!and\b|or\b|of\b|"
    rf"who\b)[a-z]{{2,14}})\b|['’]s )",
    words="As Playing role part",
)
_IN_PART: Final = Pattern(
    rf"(?P<actor>{P}),? (?:in|takes|has|gets|took|with) the (?:\w{{3,12}} )?(?:role|part) of (?:the|an?|his|her|their|"
    rf"{A}['’]s?) [a-z]",
    words="role part",
)
_PAIR_OF: Final = Pattern(
    rf"\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?) (?:[a-z’'-]{{3,20}},? ){{1,3}}(?:couple|pair|parents|twosome|"
    rf"quartet|trio|duo|"
    rf"double act|brothers|sisters|siblings|in-laws) (?:of|in|by way of) (?P<actors>{P}(?:, {P}){{0,3}},? and {P})",
    words="couple pair parents twosome quartet trio duo act brothers sisters siblings laws",
)
_GIVEN_US: Final = Pattern(
    rf"(?P<actor>{P})[^.;:!?{_NO}]{{0,70}} (?:gives?|gave|given|brings?|brought|left|leaves) us (?:this|that|an?|the|"
    rf"his|her|our|the one) (?:[a-z’'-]{{2,16}},? ){{0,4}}(?P<part>{A})(?!['’]s? [a-z])",
    needs=(" us ",),
    words="us",
)
_HAS_PART: Final = Pattern(
    rf"(?P<actor>{P}) (?:has|gets|draws|lands|took|takes|got|had) the (?:[a-z-]{{3,16}} ){{1,2}}(?:part|role)(?:,|:|;|"
    rf" [–—-]) "
    rf"(?:the |his |her )?(?P<part>{A})(?=,? (?!and\b)[a-z])",
    words="part role",
)
_WHO_PLAYS: Final = Pattern(
    rf"(?P<actor>{P}), [^;:.!?{_NO}]{{2,110}}, (?:who |and )?(?:also |here )?(?:plays|portrays|voices) (?:the |a |an |"
    rf"his |her )?"
    rf"(?:[a-z’'-]{{2,16}},? ){{0,4}}(?P<part>{A})(?!['’]s? )",
    words="plays portrays voices",
)
_SEEN_BEFORE: Final = Pattern(
    rf"(?P<actor>{P}), (?:[a-z][^;:.!?{_NO}]{{2,60}} (?:and|but) )?(?:whom |who (?:you|we|some|many|played|was|"
    rf"starred)\b|(?:best |better )?known |familiar |last seen |fresh (?:from|off) |remembered |so "
    rf"(?:good|memorable|fine|funny) )[^.;:!?]{{4,140}}, (?:is|plays|"
    rf"portrays|stars as|appears as|turns up as) (?:the |an? |his |her |their |our )?"
    rf"(?:[a-z’'-]{{2,16}},? ){{0,4}}(?P<part>{A})(?!['’]s? |[\w’'])",
    words="is plays portrays as",
)
_AGAIN: Final = Pattern(
    rf"(?P<part>{A}),? \(?(?:again|once more|once again|still|inevitably|of course|naturally) (?P<actor>{P})(?=[,)])",
    words="again more still inevitably course naturally",
)
_FINDS_IN: Final = Pattern(
    rf"(?P<actor>{P})(?: \w{{3,14}}ly)? (?:finds in|brings to|gives|lends|sees in|makes of) (?:the|his|her|their) "
    rf"(?:[a-z’'-]{{3,16}} ){{0,3}}[a-z’'-]{{3,16}}, (?P<part>{A}),",
    words="finds brings gives lends sees makes",
)
_DASHED: Final = Pattern(
    rf"(?P<part>{A}) [–—-] (?P<actor>{P})(?=, (?:doing|playing|giving|having|with|in|wearing|who|all|as|at)\b| [–—-] )",
    needs=(" – ", " — ", " - "),
)
_PAIRED: Final = (
    _WHO_PLAYS,
    _SEEN_BEFORE,
    _AGAIN,
    _FINDS_IN,
    _DASHED,
    _HAS_PART,
    _WHOM,
    _BELONGS,
    _INVERTED,
    _AS_NAMED_AFTER,
    _GIVEN_US,
)
_SAID: Final = Pattern(r"\b(?:as|is|plays|portrays|voices) (?:[a-z’'-]{2,14} ){0,3}$")
_KIN_OF: Final = Pattern(r" (?:of|to|from|with|by) (?:an?|the|his|her|their) [a-z ’'-]{2,40} \(")
_APPOSED_IS: Final = Pattern(
    rf"(?P<part>{A}), (?:the|his|her|their|an?) [a-z][a-z’' -]{{2,50}}, (?:is|that['’]s|being) "
    rf"(?P<actor>{P})(?=[,.;:)]|$)",
    words="is that being",
)
PATTERNS: Final = (
    _APPOSED_IS,
    _BRACKETED,
    _RESPECTIVELY,
    *_PAIRED,
    _IN_PART,
    _PAIR_OF,
    *handed_on.PATTERNS,
    *in_hands.PATTERNS,
)


def apposed_in(names: Names, folded: str, possible: Set[Pattern]) -> Iterator[Claim]:
    """Every claim of a sentence; `possible` are the patterns that can match in it."""
    if possible.isdisjoint(PATTERNS):
        return
    yield from handed_in(names, folded, possible)
    yield from in_hands_in(names, folded, possible)
    for pattern in (_BRACKETED, _APPOSED_IS):
        for match in pattern.finditer(folded) if pattern in possible else ():
            if _SAID.search(folded, max(0, match.start() - 40), match.start()) and _KIN_OF.search(match[0]):
                continue  # "X stars as Y, the widow of a sailor (Z)"
            if pattern is _BRACKETED and means_another(folded[match.end("part") : match.start("actor")]):
                continue  # "Y, who lives with an aunt (X)"
            actor, part = names.at(match["actor"]), names.at(match["part"])
            yield Claim(actor, part, "bracket", part.start - part.lead, actor.end)
    for match in _RESPECTIVELY.finditer(folded) if _RESPECTIVELY in possible else ():
        actors, parts = names.signed(match["actors"]), names.signed(match["parts"])
        if len(actors) == len(parts):
            for actor, part in zip(actors, parts, strict=True):
                yield Claim(actor, part, "said", actors[0].start, parts[-1].end)
    for pattern in _PAIRED:
        for match in pattern.finditer(folded) if pattern in possible else ():
            actor, part = names.at(match["actor"]), names.at(match["part"])
            if is_person_like(actor) or pattern is _WHOM:
                start, end = min(actor.start, part.start - part.lead), max(actor.end, part.end)
                yield Claim(
                    actor,
                    part,
                    "possessive" if pattern in (_WHOM, _GIVEN_US, _HAS_PART, _FINDS_IN, _DASHED) else "said",
                    start,
                    end,
                )
    for match in _IN_PART.finditer(folded) if _IN_PART in possible else ():
        actor = names.at(match["actor"])
        yield Claim(actor, None, "listed", actor.start, actor.end)
    for match in _PAIR_OF.finditer(folded) if _PAIR_OF in possible else ():
        yield from (Claim(actor, None, "listed", actor.start, actor.end) for actor in names.signed(match["actors"]))
