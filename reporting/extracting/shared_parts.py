"""Parts that a verb told once or a list hands out: "A is played by X and B by Y", "A and her double, B, fall to X", "X
takes both parts, A and B"; and actors whom a phrase or an apposition parts from what they play.

Yields claims of one sentence; who is who is settled in `evidence`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from typing import Final

from reporting.extracting.asides import OTHER
from reporting.extracting.claims import Claim, Ground
from reporting.extracting.names import ANYONE, PERSON, NameAt, Names, is_person_like
from reporting.notation.patterns import Pattern

P, A = PERSON, ANYONE
_NO = P[1:-1] + OTHER
_SOME = r"(?:(?!for\b|by\b|in\b|on\b|from\b|with\b|to\b|of\b)[a-zé’'-]{1,18},? ){0,4}"
_BY: Final = Pattern(
    rf"\b(?:played|portrayed|voiced|embodied|performed|acted|taken|sung|brought to life)(?: \w{{2,14}}ly)? by "
    rf"(?:(?!and\b)[a-zé’'-]{{1,18}},? ){{0,4}}{P}",
    words="played portrayed voiced embodied performed acted taken sung brought",
)
_AND_BY: Final = Pattern(
    rf"(?: and|[,;] and|, while|, but|[,;]) {_SOME}(?P<part>{A})(?: \([^(){_NO}]{{2,40}}\)|"
    rf", [^,;:.!?{_NO}]{{2,50}},|,)? "
    rf"by {_SOME}(?P<actor>{P})(?!['’]s? [a-z])",
    needs=(" by ",),
)
_ONE_BY: Final = Pattern(
    rf"(?P<parts>{A}(?: \([^()]{{2,40}}\)|, [^,;:.!?{_NO}]{{2,50}},)?,? and {_SOME}{A})(?:, [^,;:.!?{_NO}]{{2,50}},)? "
    rf"(?:are|were) (?:both |each |in fact )?(?:played|portrayed|voiced|embodied|performed) (?:both )?by {_SOME}"
    rf"(?P<actor>{P})(?!['’]s? [a-z]|(?:,| and|, and) {_SOME}{P})",
    words="played portrayed voiced embodied performed",
)
_FALL_TO: Final = Pattern(
    rf"(?P<parts>{A}(?:, (?:the|an?|her|his|their|who|once) [^,;:.!?{_NO}]{{2,50}},?)?(?:(?:,? and|, then| as well as) "
    rf"{_SOME}{A})?)(?:, [^,;:.!?{_NO}]{{2,40}},)? (?:both |each |all )?(?P<does>falls?|fell|(?:is|are|was|were) "
    rf"(?:entrusted|assigned|left|given|handed)|goes|went|belongs?) to {_SOME}(?P<actor>{P})(?!['’]s? [a-z])",
    words="to",
)
_BOTH: Final = Pattern(
    rf"(?P<actor>{P})(?:, [^;:.!?{_NO}]{{2,90}},)? (?:takes|plays|has|handles|fills|gets|essays|carries|tackles|"
    rf"juggles|"
    rf"takes on|is given|doubles up in|is cast in) (?:both|the two|the twin|the dual|a dual|two|dual|a double|"
    rf"all three|"
    rf"three)(?: of the)?(?: [a-z-]{{3,14}}){{0,2}} (?:parts?|roles?|women|men|characters|halves|sisters|"
    rf"brothers|twins|"
    rf"leads|generations|selves|duty)(?:,|:| [–—-]| of| as| \() (?P<rest>[^.;!?]{{1,160}})",
    words="both two twin dual double three",
)
_ACTORS = (
    r"(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]everal|[Bb]oth|2|3|4) (?:different |young |fine )?(?:actors|"
    r"actresses|performers|"
    r"players|women|men|boys|girls|children|people|hands)"
)
_SHARE: Final = Pattern(
    rf"(?:\b{_ACTORS} (?:share|split|play|take|divide|embody|portray|tackle|have|"
    rf"get)\b[^.:;!?{_NO}]{{0,50}}(?P<shared>{A})|"
    rf"(?P<part>{A})(?:, [^,;:.!?{_NO}]{{2,60}},)? (?:is|was) (?:[a-z]{{3,12}} )?(?:played|portrayed|voiced|shared|"
    rf"split|embodied|divided) (?:by|between|among) (?:no fewer than )?{_ACTORS})[^.:;!?(){_NO}]{{0,60}}"
    rf"(?:: |, | [–—-] | \()(?P<rest>[^.;!?]{{5,220}})",
    words="share split play take divide embody portray tackle have get by between among",
)
"""One part that several play in turn: "Three actors share the part of Y: X as the old man, Z as a boy"."""
_TOGETHER: Final = Pattern(
    rf"(?P<actors>{P}(?:, {P}){{0,3}},? and {P})(?: (?:both|between them))? (?:share(?:s|"
    rf"d)?(?: out)? (?:the )?"
    rf"(?:role|part|character|job)s? of|take turns (?:as|at)|(?:all|each|variously|successively|in turn) (?:play|"
    rf"embody|portray|voice|are)|"
    rf"(?:play|embody|portray|voice)(?= {A} (?:in turn|at|as a |by turns))|(?:are|"
    rf"play) (?=[^.;:!?{_NO}]{{0,3}}{A} (?:young and old|as (?:a )?"
    rf"(?:child|girl|boy|young|kid)|at (?:different|various|two|three)|then and now|in (?:youth|childhood|two|"
    rf"three)|across)))"
    rf" ?{_SOME}(?P<part>{A})"
    rf"|(?P<two>{P} and {P}) are (?P<one>{A})(?=[.;])",
    words="share shares shared turns are play embody portray voice",
)
"""Several who are one: "X and Z share the part of Y", "X and Z are Y young and old"."""
_CUT: Final = Pattern(
    rf"{A}(?:[,)] ?(?!and\b|then\b|the\b|{A})|,? (?:and|but|who|which|that) (?:s?he|they|it|is|has|never|so)\b)"
)
"""Behind the last of several parts."""
_PHRASED: Final = Pattern(
    rf"(?P<actor>{P}),? (?:without|with|in|under|behind|beneath|from|at|minus|barely|never|visibly|all) "
    rf"[^.;:!?(){_NO}]{{2,90}}? (?:plays|embodies|portrays|voices|inhabits|incarnates|interprets|impersonates|stars as|"
    rf"is cast as|gives life to|puts (?:him|her)self in the skin of) {_SOME}(?P<part>{A})(?!['’]s? |[\w’'])",
    words="plays embodies portrays voices inhabits incarnates interprets impersonates as life skin",
)
_INCARNATES: Final = Pattern(
    rf"(?P<actor>{P})(?:, [^,;:.!?{_NO}]{{2,70}},)? (?:incarnates|interprets|impersonates|gives life to|gave life to|"
    rf"gives (?:his|her) face to|lends (?:his|her) (?:face|features|body|presence) to|puts (?:him|"
    rf"her)self in the (?:skin|"
    rf"shoes) of|gets under the skin of) {_SOME}(?P<part>{A})(?!['’]s? |[\w’'])",
    words="incarnates interprets impersonates life face features body presence skin shoes",
)
_APPOSED_MAKES: Final = Pattern(
    rf"(?P<actor>{P}), [^;:.!?{_NO}]{{2,120}}, (?:makes|turns|renders|keeps|gives|finds in) (?P<part>{A})"
    r"(?= (?:an?|into|the|so|as|both|feel|seem|look|more|less|every|all|something|somebody|someone) )",
    words="makes turns renders keeps gives finds",
)
_AS_FRIEND: Final = Pattern(
    rf"(?:^|[.;] )(?:And |But |Then |Meanwhile,? |Best of all,? )?[Aa]s (?:{A}['’]s? )?{_SOME}(?P<part>{A})"
    rf"(?:, [^;:.!?(){_NO}]{{2,140}}?)?, (?:(?:the|a|an|that|our) )?(?:(?!as\b|is\b|are\b)[a-z’'-]{{3,18}} ){{1,4}}"
    rf"(?P<actor>{P})(?= (?!and\b|or\b|of\b|who\b)[a-z]{{2,14}}\b|['’]s )",
    words="as As",
)
_THROWS: Final = Pattern(
    rf"(?P<actor>{P}),? (?:for (?:his|her) part, )?(?:also |always |gamely |really )?(?:throws|throwing|threw|"
    rf"flings|flung|"
    rf"hurls|hurled|pours|poured|launches|sinks|sank) (?:him|her)self (?:[a-z]{{2,14}} )?(?:into|"
    rf"at) {_SOME}(?P<part>{A})",
    needs=("himself ", "herself "),
)
_THE_ACTRESS: Final = Pattern(
    rf"(?P<part>{A})(?:, [^,;:.!?{_NO}]{{2,40}})?, [^;:!?.{_NO}]{{2,150}}\b(?:the|its|her|his) "
    rf"(?:actor|actress|performer|interpreter),? (?P<actor>{P})",
    words="actor actress performer interpreter",
)
_PAIRS: Final[tuple[tuple[Pattern, Ground], ...]] = (
    (_PHRASED, "said"),
    (_INCARNATES, "said"),
    (_APPOSED_MAKES, "possessive"),
    (_THROWS, "possessive"),
    (_AS_FRIEND, "said"),
    (_THE_ACTRESS, "perhaps"),
)
PATTERNS: Final = (_SHARE, _TOGETHER, _BY, _ONE_BY, _FALL_TO, _BOTH, *(pattern for pattern, _ in _PAIRS))


def parts_shared_in(names: Names, folded: str, possible: Set[Pattern]) -> Iterator[Claim]:
    """Every claim of a sentence; `possible` are the patterns that can match in it."""
    if possible.isdisjoint(PATTERNS):
        return
    if _BY in possible and (first := _BY.search(folded)):
        for match in _AND_BY.finditer(folded, first.end()):
            yield _claim(names.at(match["actor"]), names.at(match["part"]), "said")
    for match in _ONE_BY.finditer(folded) if _ONE_BY in possible else ():
        yield from (_claim(names.at(match["actor"]), part, "said") for part in names.signed(match["parts"]))
    for match in _FALL_TO.finditer(folded) if _FALL_TO in possible else ():
        actor, parts = names.at(match["actor"]), names.signed(match["parts"])
        if is_person_like(actor):
            ground: Ground = "said" if match["does"].startswith(("f", "is", "are", "w")) else "possessive"
            yield from (_claim(actor, part, ground) for part in parts)
    for match in _BOTH.finditer(folded) if _BOTH in possible else ():
        actor, parts = names.at(match["actor"]), names.signed(_listed(match["rest"]))
        yield from (_claim(actor, part, "said") for part in parts if not is_person_like(actor) or part.key != actor.key)
    for match in _SHARE.finditer(folded) if _SHARE in possible else ():
        part = names.at(match["shared"] or match["part"])
        players = [name for name in names.signed(match["rest"].partition(")")[0]) if is_person_like(name)]
        yield from (_claim(actor, part, "said") for actor in players if len(players) > 1 and actor.key != part.key)
    for match in _TOGETHER.finditer(folded) if _TOGETHER in possible else ():
        part, players = names.at(match["part"] or match["one"]), names.signed(match["actors"] or match["two"])
        yield from (_claim(actor, part, "said") for actor in players if actor.key != part.key)
    for pattern, ground in _PAIRS:
        for match in pattern.finditer(folded) if pattern in possible else ():
            actor, part = names.at(match["actor"]), names.at(match["part"])
            if is_person_like(actor) and not part.own:
                yield _claim(actor, part, ground)


def _listed(rest: str) -> str:
    """The parts at the beginning of what follows "both parts"."""
    end = len(rest)
    for sign in re.finditer(A, rest):
        if _CUT.match(rest, sign.start()):
            end = sign.end()
            break
    return rest[:end]


def _claim(actor: NameAt, part: NameAt, ground: Ground) -> Claim:
    start, end = min(actor.start, part.start - part.lead), max(actor.end, part.end)
    return Claim(actor, part, ground, start, end)
