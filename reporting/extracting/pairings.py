"""The constructions that tie an actor and a part over a clause or from one sentence to the next: "Y, whom X gives …",
"… Y. As played by X", "… A and B. The first is X".

Yields claims; the constructions within a phrase are `casting`'s.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from typing import Final

from reporting.extracting.asides import OTHER
from reporting.extracting.claims import Claim
from reporting.extracting.names import ANYONE, PERSON, Names, Sheet, is_person_like
from reporting.notation.patterns import Pattern

P, A = PERSON, ANYONE
_WHO_IS: Final = Pattern(
    rf"(?P<actor>{P}),(?: [^,;:.!?{P[1:-1]}]{{2,60}},)? who(?: is|['’]s| was| plays) "
    rf"(?:(?!in |from |of |on |for |with |at |to )[a-z’'-]{{2,16}} ){{0,4}}(?P<part>{A})(?=[,.;)]| and )",
    words="who",
)
_IN_TURN: Final = Pattern(
    rf"(?P<first>{P}) (?:(?P<is>is|was)|plays|(?:[a-z]{{2,12}} ){{0,3}}as)(?: {A} as)? (?:the|an?|his|her|their) "
    rf"[^.;:!?{P[1:-1]}]{{3,60}}(?:, {A})?[,;] (?:and )?(?P<actors>{P}) (?(is)|(?:(?:is|plays|as) )?)"
    rf"(?:the|an?|his|her|their) [a-z]"
    rf"(?:[^.;:!?{P[1:-1]}]{{3,60}}{A}?[,;]? (?:and )?(?P<third>{P}) (?:the|an?|his|her|their) [a-z])?",
    words="is plays as was",
)
_WHOM: Final = Pattern(
    rf"(?P<part>{A}),? (?:whom|that|which) (?P<actor>{P})(?: \w{{3,12}}ly)? (?:gives|plays|invests|makes|turns "
    rf"into|endows|imbues|brings|renders|lends|portrays|inhabits)\b",
    needs=("whom ", "that ", "which "),
    words="gives plays invests makes turns endows imbues brings renders lends portrays inhabits",
)
_GIVEN_BY: Final = Pattern(
    rf"(?P<part>{A})(?:, [^,;:.!?{P[1:-1]}]{{2,60}},|,)? (?:is|are|was|were) (?:(?:given|made|brought|rendered|"
    rf"invested|lent|granted|kept|turned) [^{P[1:-1]}.;:!?]{{0,60}}?by|"
    rf"an? (?:[a-z-]{{3,14}} ){{0,2}}(?:surprise|delight|joy|triumph|revelation|treat|creation|turn|performance) "
    rf"(?:from|by|for)) "
    rf"(?:the |a )?(?:[a-z’'-]{{3,16}},? ){{0,3}}(?P<actor>{P})",
    needs=(" by ", " from ", " for "),
    words="given made brought rendered invested lent granted kept turned surprise delight joy triumph "
    "revelation treat creation turn performance",
)
_IS_WHO: Final = Pattern(
    rf"(?: is|['’]s|plays|named|called) (?P<part>{A}): (?P<actor>{P})(?=,|\.|$| is| in)",
    words=":",
)
_AS_APPOSED: Final = Pattern(
    rf"(?P<actor>{P}) (?:is |was )?[^,;:.!?{P[1:-1]}]{{0,40}}? ?(?:as|is|plays) (?:the|an?|his|her|their) "
    rf"[^,;:.!?{P[1:-1]}]{{3,50}}, (?P<part>{A})(?=[,.;:]|$| who)(?!, {P})",
    needs=(" as ", " is ", " plays "),
    words="as is plays",
)
_PLAYS_LATER: Final = Pattern(
    rf"^[^;:!?]{{3,110}}?\b(?:he|she) (?:plays|portrays|voices|is cast as) (?:[a-z’'-]{{2,16}},? ){{0,4}}(?P<part>{A})",
    needs=("he plays", "he portrays", "he voices", "he is cast"),
    words="plays portrays voices cast",
)
_WITH_PART: Final = Pattern(
    rf"(?P<actor>{P})(?:, [^,;:.!?{P[1:-1]}]{{2,50}},)? [a-z][^.;:!?{P[1:-1]}]{{3,70}}? (?:with|of|into|from|as|"
    rf"for) (?:(?:the|an?|his|her) )?"
    rf"(?:[a-z’'-]{{3,16}},? ){{0,4}}(?P<part>{A})(?=[,.;)]|$)(?!,? (?:and )?{P})",
    words="with of into from as for",
)
_WHOSE: Final = Pattern(
    rf"(?P<actor>{P}),? whose (?:[a-z-]{{3,16}},? (?:and )?){{0,3}}(?P<part>{A})(?=,| (?:is|has|was|and|never|now|"
    rf"only|still|always|just|simply|also|alone|can|could|will|might|[a-z]{{2,12}}s)\b)",
    words="whose",
)
_WAS_ELSEWHERE: Final = Pattern(
    rf" (?:was|had|made|broke|stole|won|[a-z]{{2,12}}ed)\b[^.;:!?{P[1:-1]}]{{0,80}}? (?:in|of|on|from) (?:the )?"
    rf"(?:{P}|{OTHER}|[A-Z])",
    needs=(" in ", " of ", " on ", " from "),
)
_SHAPE_OF: Final = Pattern(
    rf"(?P<actor>{P})[^{P[1:-1]};:!?]{{0,80}}? in the (?:shape|form|person|guise|role) of (?:[a-z’'-]{{2,16}},? "
    rf"){{0,4}}(?P<part>{A})",
    needs=(" of ",),
    words="shape form person guise role",
)
_IN_ORDER: Final = Pattern(
    rf"\b[Tt]he (?P<which>first|former|one|eldest|second|latter|other|youngest|third)(?: of (?:these|them))?(?:,|"
    rf" is| being| comes as) (?P<actor>{P})",
    words="first former one eldest second latter other youngest third",
)
_AS_PLAYED: Final = Pattern(
    rf"^(?:As )?(?:[Pp]layed|[Vv]oiced|[Pp]ortrayed|[Ee]mbodied)(?: [a-z]{{3,14}}ly| (?:here|with [a-z "
    rf"]{{3,30}}))? by (?P<actor>{P})"
    rf"(?!(?:,? [^,;:.!?{P[1:-1]}]{{2,60}})?, (?:[a-z’'-]{{2,16}} ){{0,4}}{A}(?:['’]s)? [a-z])",
    words="played voiced portrayed embodied",
)
_AS_LATER: Final = Pattern(
    rf"^[^{P[1:-1]}]{{0,140}}?\b(?:[Hh]e|[Ss]he|[Tt]hey|man|woman|lady|guy|actor|actress)\b[^{P[1:-1]}.;:!?]{{0,160}} "
    rf"as "
    rf"(?:(?:the|an?|his|her) (?:[a-z’'-]{{2,16}} ){{0,3}})?(?P<part>{A})",
    words="as",
)


_ONCE_AS: Final = Pattern(
    r"\b(?:years|seasons|stint|spell|known|famous|once|last|previously|such|same|well) (?:[a-z]{2,10} )?as\b"
)
_TIED: Final = (_WHOSE, _SHAPE_OF, _WHO_IS, _GIVEN_BY, _WHOM, _IS_WHO, _AS_APPOSED)
_ACROSS: Final = (_AS_PLAYED, _IN_ORDER, _PLAYS_LATER, _AS_LATER)
PATTERNS: Final = (_IN_TURN, *_TIED, _WITH_PART, *_ACROSS)
_ORDER: Final = {"second": 1, "other": 1, "latter": -1, "youngest": -1, "third": -1}


def pairs_in(names: Names, folded: str, possible: Set[Pattern]) -> Iterator[Claim]:
    """Every pair that a sentence ties over a clause; `possible` are the patterns that can match in it."""
    for match in _IN_TURN.finditer(folded) if _IN_TURN in possible else ():
        signs = [match[group] for group in ("first", "actors", "third") if match[group]]
        yield from (Claim(actor, None, "said", actor.start, actor.end) for actor in map(names.at, signs))
    for pattern in _TIED:
        for match in pattern.finditer(folded) if pattern in possible else ():
            if pattern is _WHOSE and _WAS_ELSEWHERE.match(folded, match.end()):
                continue  # "X, whose Y was the best thing in the other one, …"
            yield Claim(
                names.at(match["actor"]),
                names.at(match["part"]),
                "possessive" if pattern in (_WHOSE, _GIVEN_BY, _WHOM) else "is",
                *_extent(names, match[0]),
            )
    for match in _WITH_PART.finditer(folded) if _WITH_PART in possible else ():
        if not is_person_like(names.at(match["actor"])):
            continue
        yield Claim(names.at(match["actor"]), names.at(match["part"]), "perhaps", *_extent(names, match[0]))


def pairs_across(names: Names, sheet: Sheet, previous: Sheet, possible: Set[Pattern]) -> Iterator[Claim]:
    """Of the sentence before: "… Seong Gi-hun. As played by X, he …", "… A and B. The first is X; the second is Y"."""
    if possible.isdisjoint(_ACROSS):
        return
    known = list({name.key: name for name in names.signed(previous.folded)}.values())
    if (played := _AS_PLAYED.match(sheet.folded)) and known:
        actor, parts = names.at(played["actor"]), [name for name in known if name.key != names.at(played["actor"]).key]
        yield from (Claim(actor, part, "said", actor.start, actor.end) for part in parts[:1])
    if len(known) in (2, 3):
        for match in _IN_ORDER.finditer(sheet.folded):
            at = _ORDER.get(match["which"], 0)
            actor = names.at(match["actor"])
            yield Claim(actor, known[at], "is", actor.start, actor.end)
    full = [name for name in known if is_person_like(name) and not names.owns(previous.folded, name)]
    if full and (plays := _PLAYS_LATER.match(sheet.folded)):
        part = names.at(plays["part"])
        begins = [name for name in names.signed(sheet.folded[: plays.start("part")])[:1] if is_person_like(name)]
        lead = begins[0] if begins and sheet.signs[0] == 0 else full[0]
        yield Claim(lead, part, "said", part.start, part.end)
    if len(known) == 1 and (later := _AS_LATER.match(sheet.folded)) and not _ONCE_AS.search(later[0]):
        part = names.at(later["part"])
        yield Claim(known[0], part, "perhaps", part.start, part.end)


def _extent(names: Names, words: str) -> tuple[int, int]:
    signed = names.signed(words)
    return signed[0].start - signed[0].lead, signed[-1].end
