"""Parts and actors that a clause or a sentence keeps apart: "A and B, who …: they are played by X and Y respectively",
"A, whose mouth is never shut (X, hilarious)", "A, X's character", "A runs the place; she's played by X".

Yields claims; constructions in which one name leads straight to the other are `casting`'s and `apposed`'s.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from typing import Final

from reporting.extracting.claims import Claim, Ground
from reporting.extracting.names import ANYONE, PERSON, NameAt, Names, Sheet, is_person_like, signs_in
from reporting.extracting.role_nouns import ROLES
from reporting.notation.patterns import Pattern

P, A = PERSON, ANYONE
_NO = P[1:-1]
_PLAYED = r"(?:played|portrayed|acted|voiced|embodied|inhabited|brought to life|given life|performed)"
_TRADE = r"(?:the |an? )?(?:[a-z’'-]{2,20},? ){0,4}"
_AND = rf"(?:, and |, | and | & ){_TRADE}"
_IN_ORDER: Final = Pattern(
    rf"(?:\bby |hands of |\()(?:(?:played )?by )?{_TRADE}"
    rf"(?P<row>{P}(?:{_AND}{P}){{1,4}}),? ?\(?(?:respectively|in that order|in turn|in order)\b",
    words="respectively order turn",
)
ANSWERED: Final = Pattern(
    r",? \(?(?:respectively|in that order|in turn|in order)\b", needs=("respectively", "order", "turn")
)
"""Behind a row of actors that are named in the order of their parts."""
_AFTER_CLAUSE: Final = Pattern(
    rf"(?P<part>{A}), (?:who|whose|whom|which|with|in|at|on|from|never|always|all|once|now|forever|formerly|still|too|"
    rf"so|ever|only|already|just|who['’]s)\b[^;:.!?(){_NO}]{{2,120}} \((?:played by )?(?:the (?:[a-z-]{{3,16}} )"
    rf"{{0,2}})?(?P<actor>{P})(?=\)|,|;)",
    words="(",
)
_ANOTHER: Final = Pattern(
    rf"^, (?:who|whose|whom|with|that)\b(?!['’]s (?:an?|the|his|her)\b| (?:is|was|becomes|turns out to be) (?:an?|the|"
    rf"his|her)\b)[^()]{{0,120}}\b{ROLES} \($",
    needs=("(",),
)
"""Between a part and a bracket that means somebody without a name: "A, who lives with an aunt (X)"."""
_CHARACTER_OF: Final = Pattern(
    rf"(?P<part>{A}),? (?P<actor>{P})['’]s? (?:[a-z-]{{3,16}},? ){{0,3}}(?:character|part|role|creation|alter ego)\b",
    words="character part role creation ego",
)
_THEIR_CHARACTER: Final = Pattern(
    rf"(?P<actor>{P})['’]s? (?:[a-z-]{{3,16}},? ){{0,3}}(?:character|part|role|creation|alter ego),? "
    rf"(?:named |called |is )?(?:(?:the|an?) (?:[a-z’'-]{{2,16}},? ){{1,4}})?(?P<part>{A})"
    rf"(?=[,.;:)]|$| (?:is|was|and|who|has)\b)",
    words="character part role creation ego",
)
_BY_PRONOUN: Final = Pattern(
    rf"(?:^|[;,:–—(-] ?|\b(?:and|but|while) )(?:[Ss]?[Hh]e|[Ii]t|[Tt]hat|[Tt]his|[Tt]he (?:part|role|character|man|"
    rf"woman|boy|girl))(?:['’]s| is| was)(?: \w{{3,14}}ly| here| again| also)?,? {_PLAYED}"
    rf"(?:,? (?:[a-z’'-]{{1,16}},? ){{1,7}}| )by {_TRADE}(?:[A-Z][a-z]{{2,12}} )?(?P<actor>{P})",
    needs=("by ",),
    words="played portrayed acted voiced embodied inhabited life performed",
)
_GETS_HER: Final = Pattern(
    rf"(?P<part>{A})[^{_NO}.;:!?]{{0,110}}?(?:,? (?:and|but|while)|;) (?P<actor>{P}) (?:\w{{2,14}}ly )?"
    rf"(?:gets|nails|understands|captures|catches|does|owns|finds|has) (?:her|him)\b"
    rf"(?= (?:entirely|exactly|right|completely|perfectly|down|whole|to)\b|[,.;:!])",
    words="her him",
)
_MAKES_HIM: Final = Pattern(
    rf"(?:,? (?:and|but|while|although|though|yet|which)|;) (?P<actor>{P}) (?:\w{{2,14}}ly )?"
    rf"(?:plays|gives|makes|lends|brings|keeps|renders|invests|imbues|turns) (?:to )?(?:her|him)\b",
    words="her him",
)
_OLDER_SELF: Final = Pattern(
    rf"(?:,? and|,|;|,? while) (?:(?:her|his|their|the) (?:[a-z-]{{3,12}} ){{0,2}}(?:self|selves|version|counterpart|"
    rf"incarnation)|later|then|as an? [a-z-]{{3,12}}|in (?:middle age|old age|adulthood|childhood|later life|the "
    rf"present|flashbacks?)),? (?:is |was |being )?(?:(?:played|portrayed|voiced) )?by "
    rf"(?:the )?(?:[a-z-]{{2,16}} ){{0,3}}(?P<actor>{P})",
    words="self selves version counterpart incarnation later then as in",
)
_IS_PLAYED: Final = Pattern(rf"\b{_PLAYED} (?:[a-z]{{2,14}} ){{0,3}}by ", needs=("by ",))
_GROWN_ONE: Final = Pattern(
    rf"(?P<part>{A})[^{_NO}.;:!?]{{0,40}}?(?:,? and|,|;|,? while) (?P<actor>{P}),? (?:as |is |plays )?(?:the|her|his) "
    rf"(?:grown|grown-up|adult|older|elder|younger|young|teenage|middle-aged|present-day|later) (?:one|version|woman|"
    rf"man|girl|boy|self|her|him)\b",
    words="grown up adult older elder younger young teenage aged day later",
)
_WHO_IS: Final = Pattern(
    rf"(?P<part>{A}), (?:who|that)(?: is|['’]s| was) (?:really |actually |of course |none other than )?(?:the )?"
    rf"(?P<actor>{P})(?= in\b| with\b| \(|[,.;)])",
    words="who that",
)
_APPOSED_IS: Final = Pattern(
    rf", (?P<part>{A}), (?:is|was) (?:none other than )?(?:the |our |an? )?(?:[a-z’'-]{{3,16}},? ){{0,3}}(?P<actor>{P})"
    rf"(?=[,.;:)]|$| (?:in|and|who|at|with)\b)",
    words="is was",
)
_IS_SOMEBODY: Final = Pattern(rf"^(?:And |But )?(?:S?[Hh]e|They)(?: is|['’]s| are|['’]re) (?P<actor>{P})(?=[,.;: (])")
_INTRODUCES: Final = Pattern(
    rf"\b(?:is|was|are|comes|stands|sits|named|called|meets?|[Ee]nter) (?:the |an? |his |her |our )?"
    rf"(?:[a-z’'-]{{3,16}},? ){{0,4}}(?P<part>{A})[.!:]?$",
)
_TAKES_UP: Final = Pattern(
    rf"^(?P<actor>{P})(?:, [^;:.!?{_NO}]{{2,110}},)? (?:is|was|has|makes|brings|gives|does|plays it|gets|steals|seems|"
    rf"looks|knows|turns|finds|can|could|never)\b"
)
_GIVES_HER: Final = Pattern(
    rf"(?P<actor>{P})(?:, [^;:.!?{_NO}]{{2,70}},)? (?:takes|turns|makes|finds|has|gives|gets)\b[^.;:!?{_NO}]{{2,90}}? "
    rf"(?:(?:gives|lends|makes|grants|brings) (?:her|him|it) (?:an?|the|some)|(?:of|with|in|by|for) playing (?:an?|the|"
    rf"his|her))\b",
    words="her him it playing",
)
_TOLD_OF: Final = Pattern(r", (?:who|whose|whom|an?|the|now|once)\b")
_FARTHEST: Final = 200
"""Characters from a part to its actor that are shown as one place."""
PATTERNS: Final = (
    *(_IN_ORDER, _AFTER_CLAUSE, _CHARACTER_OF, _THEIR_CHARACTER, _BY_PRONOUN, _GETS_HER, _GIVES_HER, _MAKES_HIM),
    *(_OLDER_SELF, _GROWN_ONE, _WHO_IS, _APPOSED_IS),
)


def kept_apart(names: Names, sheet: Sheet, previous: Sheet | None, possible: Set[Pattern]) -> Iterator[Claim]:
    """Every pair that a sentence, or it and the one before, keeps apart; `possible` are the patterns that can match."""
    folded = sheet.folded
    if not possible.isdisjoint(PATTERNS):
        yield from _in_order(names, folded, possible)
        yield from _in_one(names, folded, possible)
        spoken_of = [*_BY_PRONOUN.finditer(folded)] if _BY_PRONOUN in possible else []
        for match in spoken_of if len(spoken_of) == 1 else ():  # else "he's voiced by X and she's voiced by Y"
            part = _meant(names, folded[: match.start()]) or (_meant(names, previous.folded) if previous else None)
            yield from _said(names.at(match["actor"]), part)
    if previous is not None:
        yield from _from_before(names, folded, previous.folded)


def means_another(between: str) -> bool:
    """Whether a bracket behind a clause means somebody in it: the words from a name up to that of the bracket."""
    return _ANOTHER.match(between) is not None


def are_somebody(sheet: Sheet, previous: Sheet) -> bool:
    """Whether two sentences in a row say who "she" and "he" are: "She is X. He is Y", both of them actors."""
    return _IS_SOMEBODY.match(sheet.folded) is not None and _IS_SOMEBODY.match(previous.folded) is not None


def _in_order(names: Names, folded: str, possible: Set[Pattern]) -> Iterator[Claim]:
    """ "A and B …: they are played by X and Y respectively", "A and B (X and Y respectively)"."""
    for match in _IN_ORDER.finditer(folded) if _IN_ORDER in possible else ():
        actors = names.signed(match["row"])
        parts = _named(names, folded[: match.start()])[-len(actors) :]
        if parts and all(map(is_person_like, parts)) and not any(map(is_person_like, actors)):
            actors, parts = parts, actors  # "X Z and Y Z (A and B, in that order)"
        sure = not match[0].startswith("hands")  # "her two partners are in the hands of X and Y, in that order"
        for actor, part in zip(actors, parts, strict=False) if len(parts) == len(actors) and sure else ():
            both = (*parts, *actors)
            yield Claim(actor, part, "said", min(n.start for n in both), max(n.end for n in both))
        yield from (Claim(actor, None, "said", actor.start, actor.end) for actor in actors)


def _in_one(names: Names, folded: str, possible: Set[Pattern]) -> Iterator[Claim]:
    """The pairs of one sentence, and who is said to play somebody without a name."""
    for match in _AFTER_CLAUSE.finditer(folded) if _AFTER_CLAUSE in possible else ():
        if not means_another(folded[match.end("part") : match.start("actor")]):
            yield from _pair(names, match, "bracket")
    for pattern in (_CHARACTER_OF, _THEIR_CHARACTER, _GETS_HER):
        for match in pattern.finditer(folded) if pattern in possible else ():
            yield from _pair(names, match, "said")
    for pattern in (_WHO_IS, _APPOSED_IS):
        for match in pattern.finditer(folded) if pattern in possible else ():
            if is_person_like(names.at(match["actor"])):
                yield from _pair(names, match, "is")
    for match in _GROWN_ONE.finditer(folded) if _GROWN_ONE in possible else ():
        actor = names.at(match["actor"])
        yield Claim(actor, None, "said", actor.start, actor.end)
    played = _OLDER_SELF in possible and _IS_PLAYED.search(folded)
    for match in _OLDER_SELF.finditer(folded) if played else ():
        yield from _said(names.at(match["actor"]), _first(names, folded[: match.start()]))
    for match in _MAKES_HIM.finditer(folded) if _MAKES_HIM in possible else ():
        actor, part = names.at(match["actor"]), _meant(names, folded[: match.start()])
        if part is not None and part.key != actor.key:
            yield Claim(actor, part, "perhaps", part.start - part.lead, actor.end)
            yield Claim(actor, None, "subject", actor.start, actor.end)
    for match in _GIVES_HER.finditer(folded) if _GIVES_HER in possible else ():
        actor = names.at(match["actor"])
        yield Claim(actor, None, "subject", actor.start, actor.end)


def _named(names: Names, folded: str) -> list[NameAt]:
    """Whom a stretch names, each once where it stands last, those left out of whom something is."""
    found: dict[str, NameAt] = {}
    for at in signs_in(folded):
        if not folded.startswith(("'s ", "’s "), at + 1):
            name = names.at(folded[at])
            found.pop(name.key, None)
            found[name.key] = name
    return list(found.values())


def _first(names: Names, folded: str) -> NameAt | None:
    """Whom a stretch names first: "Young Y is played by X, her older self by Z"."""
    named = names.signed(folded)
    return named[0] if named else None


def _meant(names: Names, folded: str) -> NameAt | None:
    """Whom a pronoun behind a stretch means: who is told of there, else who opens it, else whom it names last."""
    told = [at for at in signs_in(folded) if _TOLD_OF.match(folded, at + 1)]
    if told:
        return names.at(folded[told[0]])
    named = _named(names, folded)
    first = signs_in(folded)[:1]
    return names.at(folded[0]) if first == (0,) and named else named[-1] if named else None


def _from_before(names: Names, folded: str, before: str) -> Iterator[Claim]:
    """The pairs of two sentences: "Against him stands A. X, who is 46, is …"."""
    taken = _TAKES_UP.match(folded)
    introduced = _INTRODUCES.search(before) if taken else None
    if introduced and taken and is_person_like(names.at(taken["actor"])):
        actor, part = names.at(taken["actor"]), names.at(introduced["part"])
        if actor.key != part.key:
            yield Claim(actor, part, "perhaps", actor.start, actor.end)
            yield Claim(actor, None, "subject", actor.start, actor.end)
    second = _IS_SOMEBODY.match(folded)
    first = _IS_SOMEBODY.match(before) if second else None
    for match in (first, second) if first and second else ():
        actor = names.at(match["actor"])
        yield Claim(actor, None, "acting", actor.start, actor.end)


def _pair(names: Names, match: re.Match[str], ground: Ground) -> Iterator[Claim]:
    actor, part = names.at(match["actor"]), names.at(match["part"])
    if actor.key != part.key:
        yield Claim(actor, part, ground, min(actor.start, part.start - part.lead), max(actor.end, part.end))


def _said(actor: NameAt, part: NameAt | None) -> Iterator[Claim]:
    if part is not None and part.key != actor.key:
        near = 0 < actor.start - part.end < _FARTHEST
        yield Claim(actor, part, "said", part.start - part.lead if near else actor.start, actor.end)
