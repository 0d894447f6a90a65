"""Pairs told by what an actor does with a part, or a part with its actor: "Y, in X's hands", "X slips into Y's shoes",
"Y – that's X –", "Y is X's best part yet".

Yields claims of one sentence, for `apposed`.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from typing import Final

from reporting.extracting.claims import Claim, Ground
from reporting.extracting.names import ANYONE, PERSON, Names, is_person_like
from reporting.notation.patterns import Pattern

P, A = PERSON, ANYONE
_NO = P[1:-1]
_SOME = r"(?:(?:the|a|an|his|her|our) )?(?:[a-z’'-]{2,16},? ){0,3}"
_ACTOR, _PART = rf"(?P<actor>{P})", rf"(?P<part>{A})"
_HANDS: Final = Pattern(
    rf"{_PART},? in (?:{_ACTOR}['’]s? (?:\w{{3,12}} )?hands\b|the hands of (?P<of>{P}))"
    rf"|\b[Ii]n (?:(?P<whose>{P})['’]s? (?:\w{{3,12}} )?hands|the (?:\w{{3,12}} )?hands of (?P<holds>{P})), "
    rf"{_SOME}(?P<held>{A})",
    words="hands",
)
_SLIPS: Final = Pattern(
    rf"{_ACTOR} (?:slips|steps|climbs|melts|shrugs|settles|gets) (?:himself |herself )?(?:into|inside|under) "
    rf"{_PART}['’]s? [a-z]",
    words="into inside under",
)
_TURN_AS: Final = Pattern(
    rf"{_ACTOR}['’]s? (?:[a-z-]{{3,16}},? ){{0,3}}(?:turn|performance|work|portrayal|outing|debut|appearance|cameo|"
    rf"casting) as {_SOME}{_PART}(?=[,.;:!?)]|$| (?!of\b|in [A-Z])[a-z])",
    words="as",
)
_THATS: Final = Pattern(
    rf"{_PART} ?[–—(-]{{1,2}} ?(?:yes,? |oh,? )?(?:that|it|this)(?:['’]s| is| would be) {_SOME}{_ACTOR}(?= ?[–—)-]|,)",
    words="that it this",
)
_UNDER: Final = Pattern(
    rf"(?P<one>{A}), (?:who|whom|an?|the|under|in|behind|beneath|with|all) [^,;:.!?{_NO}]{{2,60}}, (?:is|was) "
    rf"(?P<two>{A})(?=[,.;:!?)]|$| (?:under|in|behind|beneath|with|beyond) (?:an?|his|her|the)\b)",
    words="is was",
)
_HERE_HE_IS: Final = Pattern(
    rf"{_ACTOR}[^.;:!?{_NO}]{{3,100}}[;:,–—] (?:here|now|this time),? (?:s?he)(?:['’]s| is| plays) {_SOME}{_PART}"
    rf"(?=[,.;:!?)]|$| and | who )",
    needs=("here", "now", "this time"),
    words="here now time",
)
_SHE_IS_PLAYED: Final = Pattern(
    rf"{_PART} is [^.;:!?{_NO}]{{3,80}},? (?:and|but) (?:he|she)(?:['’]s| is) (?:\w{{3,14}}ly )?(?:played|voiced|"
    rf"portrayed) by {_SOME}{_ACTOR}",
    words="played voiced portrayed",
)
_FOUND_IN: Final = Pattern(rf"\bIn {_PART}, {_ACTOR} (?:has|have|had|finds|gets) ", words="In")
_BEST_PART: Final = Pattern(
    rf"{_PART} (?:is|was|may be|might be|proves|remains) {_ACTOR}['’]s? (?:best|finest|greatest|meatiest|first|biggest|"
    rf"richest|funniest|saddest|boldest) (?:[a-z-]{{3,14}} ){{0,2}}(?:part|role|performance|creation|turn|work)\b",
    words="part role performance creation turn work",
)
_AS_PLAYED: Final = Pattern(
    rf"{_PART}, as {_ACTOR} (?:plays|has|does|gives|imagines|presents|inhabits) (?:her|him|them|it)\b",
    words="her him them it",
)
_DOES: Final = Pattern(
    rf"{_ACTOR} (?:does|interprets|incarnates|impersonates|personifies|channels) {_PART}"
    rf"(?= (?:as|with|like|in) |[,.;])",
    words="does interprets incarnates impersonates personifies channels",
)
_IN_IT_AS: Final = Pattern(
    rf"{_ACTOR}(?:['’]s| is) (?:also )?in (?:it|this|there)[^.;:!?{_NO}]{{0,14}},? as {_SOME}{_PART}"
    rf"(?=[,.;:!?)]|$| and )",
    words="as",
)
_EPITHET: Final = Pattern(
    rf"{_PART} the [a-z-]{{3,16}}(?: [a-z-]{{3,16}})? \({_ACTOR}(?=\)|,)",
    words="(",
)
_AS_FOR: Final = Pattern(
    rf"^As for {_SOME}{_PART}, {_ACTOR} [a-z]|(?P<owes>{A}) owes [a-z ]{{2,24}} to (?P<due>{P})",
    words="As owes",
)
_SAID: Final = (
    *(_SLIPS, _TURN_AS, _THATS, _HERE_HE_IS, _SHE_IS_PLAYED, _FOUND_IN, _BEST_PART, _AS_PLAYED, _DOES, _IN_IT_AS),
    _EPITHET,
)
PATTERNS: Final = (_HANDS, _UNDER, _AS_FOR, *_SAID)


def in_hands_in(names: Names, folded: str, possible: Set[Pattern]) -> Iterator[Claim]:
    """Every claim of a sentence; `possible` are the patterns that can match in it."""
    for pattern in _SAID:
        for match in pattern.finditer(folded) if pattern in possible else ():
            yield from _pair(names, match["actor"], match["part"], "said")
    for match in _HANDS.finditer(folded) if _HANDS in possible else ():
        actor = match["actor"] or match["of"] or match["whose"] or match["holds"]
        yield from _pair(names, actor, match["part"] or match["held"], "said")
    for match in _UNDER.finditer(folded) if _UNDER in possible else ():
        one, two = names.at(match["one"]), names.at(match["two"])
        if is_person_like(one) or is_person_like(two):  # either may be the actor
            yield Claim(one, two, "bracket", one.start - one.lead, two.end)
    for match in _AS_FOR.finditer(folded) if _AS_FOR in possible else ():
        yield from _pair(names, match["actor"] or match["due"], match["part"] or match["owes"], "perhaps")


def _pair(names: Names, actor_sign: str, part_sign: str, ground: Ground) -> Iterator[Claim]:
    actor, part = names.at(actor_sign), names.at(part_sign)
    if is_person_like(actor):
        start, end = min(actor.start, part.start - part.lead), max(actor.end, part.end)
        yield Claim(actor, part, ground, start, end)
