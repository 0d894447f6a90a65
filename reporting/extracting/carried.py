"""What a sentence says of whoever the one before it named: "Julie meets Eivind. X plays him as a puppy", "X was 31. He
gives to Woong a softness".

Yields claims over sentences; what ties a part and an actor within one is `apposed`'s and `pairings`'.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from typing import Final

from reporting.extracting.claims import Claim
from reporting.extracting.name_shapes import KIN_TITLES
from reporting.extracting.names import ANYONE, PERSON, NameAt, Names, Sheet, is_person_like
from reporting.extracting.presence import may_be_person
from reporting.extracting.role_nouns import ROLES
from reporting.notation.patterns import Pattern

P, A = PERSON, ANYONE
_NO = P[1:-1]
_DOES = (
    r"plays?|played|portrays?|gives?|makes?|lends?|voices?|brings?|invests?|renders?|inhabits|embodies|does|handles|"
    r"nails|"
    r"delivers|sells|lands"
)
_OF_HIM: Final = Pattern(
    rf"^(?:(?:But|And|Yet|Still|Here|Luckily|Happily|Thankfully|Mercifully|Then|Now),? )?(?P<actor>{P})"
    rf"(?:, [^;:.!?{_NO}]{{2,70}},)?(?: \w{{3,14}}ly)? (?:plays|played|gives|makes|lends|voices|brings|invests|"
    rf"portrays) "
    rf"(?:to |of )?(?:her|him)\b",
    words="her him",
)
_AND_PLAYS_HIM: Final = Pattern(
    rf"^(?:But |And |Yet )?(?:S?[Hh]e)(?:['’]s|['’]d|['’]ll|['’]ve)? [^;:.!?{_NO}]{{2,160}}?,? (?:and|but|while|which|"
    rf"so) "
    rf"(?P<actor>{P})(?: \w{{3,14}}ly)? (?:{_DOES}) (?:it|them|him|her|this|these|that|all)\b",
    words="He he She she",
)
_SHE_DOES: Final = Pattern(
    rf"^[^;!?{_NO}]{{0,80}}?(?:{P}[^;!?{_NO}]{{0,60}}?)?\b(?P<who>[Ss]?[Hh]e) (?:\w{{3,14}}ly )?(?P<does>plays|"
    rf"portrays|voices|gives|"
    rf"makes|lends|brings|turns|invests|finds(?: in)?|renders|keeps|inhabits|embodies|infuses|imbues) (?:to |of )?"
    rf"(?:the |his |her |this |a |an )?(?:(?!from\b|with\b|like\b|than\b)[a-z’'-]{{2,16}},? ){{0,3}}(?P<part>{A})(?! "
    rf"[A-Z])",
    words="he she He She",
)
_THE_ACTRESS: Final = Pattern(
    rf"^[^;:!?{_NO}]{{0,140}}(?P<part>{A})[^;:!?{_NO}]{{1,90}}\b[Tt]he (?:actor|actress|performer)\b",
    words="actor actress performer",
)
_AT_THE_ROLE: Final = Pattern(
    rf"^(?:(?:And|But|Still|Yet|Here),? )?(?P<actor>{P})(?:, [^;:.!?{_NO}]{{2,70}},)? [^;:.!?{_NO}]{{3,80}}?\b(?:at|"
    rf"in|to|for|with|into) "
    rf"(?:the|this|that) (?:\w{{3,12}} )?(?:role|part)\b(?! of)",
    words="role part",
)
_PART_FALLS: Final = Pattern(
    rf"^(?:The|That|This|His|Her) (?:\w{{3,12}} )?(?:role|part|job|task) (?:is|was|has been)? ?(?:falls|goes|belongs|"
    rf"went|fell|"
    rf"given|gone|taken|entrusted|handed) (?:to|by) (?:the )?(?:[a-z’'-]{{3,16}},? ){{0,3}}(?P<actor>{P})",
    words="role part job task",
)
_HIS_PART: Final = Pattern(
    rf"\b(?:[Hh]is|[Hh]er) (?:(?!{ROLES}\b)[a-z-]{{3,16}},? (?:and )?){{0,2}}(?P<part>{A})(?!['’\w]| [A-Z])",
    words="his her His Her",
)
PATTERNS: Final = (_AT_THE_ROLE, _PART_FALLS, _HIS_PART, _OF_HIM, _AND_PLAYS_HIM, _SHE_DOES, _THE_ACTRESS)
_PLAYS: Final = Pattern(r"\b(?:plays|played|portrays|voices) (?:him|her)\b")
_ASIDE: Final = Pattern(r"\b(?:in|from|like|than|since) $")
_NAMED_SO: Final = Pattern(rf"\b(?:named|called|by the name of|meets?|finds|is|enter|Enter) (?P<part>{A})")


def carried_over(names: Names, sheet: Sheet, before: Sheet, possible: Set[Pattern]) -> Iterator[Claim]:
    """Of a sentence and the last before it that named somebody."""
    if possible.isdisjoint(PATTERNS):
        return
    for pattern in (_OF_HIM, _AND_PLAYS_HIM, _AT_THE_ROLE, _PART_FALLS):
        match = pattern.match(sheet.folded) if pattern in possible else None
        part = _introduced(names, before) if match else None
        if match and part is not None:
            actor = names.at(match["actor"])
            if part.key != actor.key:
                yield Claim(actor, part, "perhaps", actor.start, actor.end)
                plays = pattern is _PART_FALLS or _PLAYS.search(match[0]) is not None
                yield Claim(actor, None, "listed" if plays else "subject", actor.start, actor.end)
    for pattern in (_SHE_DOES, _THE_ACTRESS, _HIS_PART):
        find = pattern.search if pattern is _HIS_PART else pattern.match
        match = find(sheet.folded) if pattern in possible else None
        lead = _spoken_of(names, before) if match else None
        if match and pattern is _SHE_DOES and sheet.signs[0] == 0 < match.start("who"):
            first = names.at(sheet.folded[0])
            lead = first if is_person_like(first) and may_be_person(first) else lead
        if match and lead is not None:
            part = names.at(match["part"])
            if pattern is _HIS_PART and part.title.lower() in KIN_TITLES:
                continue  # "X wants to get his Aunt Lucy a book"
            said = pattern is _SHE_DOES and match["does"] in ("plays", "portrays", "voices")
            yield Claim(lead, part, "said" if said else "perhaps", part.start, part.end)


def _introduced(names: Names, before: Sheet) -> NameAt | None:
    """The part that a sentence brings up: the one it calls by name, else the last."""
    named = _NAMED_SO.search(before.folded)
    found = [name for name in names.signed(before.folded) if not names.owns(before.folded, name)]
    return names.at(named["part"]) if named else found[-1] if found else None


def _spoken_of(names: Names, before: Sheet) -> NameAt | None:
    """The one person whom a sentence names in full."""
    at = [at for at in before.signs if not _ASIDE.search(before.folded, max(0, at - 24), at)]
    named = [names.at(before.folded[place]) for place in at]
    full = {n.key: n for n in reversed(named) if is_person_like(n) and may_be_person(n)}
    free = [name for name in full.values() if not names.owns(before.folded, name)] or list(full.values())
    return free[0] if len(free) == 1 else None
