"""Parts that come before their actors, or that an infinitive parts from them: "Y, in X's performance", "played by X, Y
is", "X was born to play Y", "the widow, Y, is X", "Y is a widow. She is played by X".

Yields claims of one sentence and of two; who is who is settled in `evidence`.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from typing import Final

from reporting.extracting.asides import OTHER
from reporting.extracting.claims import Claim, Ground
from reporting.extracting.names import ANYONE, PERSON, NameAt, Names, Sheet, is_person_like
from reporting.notation.patterns import Pattern

P, A = PERSON, ANYONE
_NO = P[1:-1] + OTHER
_SOME = r"(?:(?!for\b|by\b|in\b|on\b|from\b|with\b|to\b|of\b)[a-zé’'-]{1,18},? ){0,4}"
_PART: Final = rf"(?P<part>{A})"
_ACTOR: Final = rf"(?P<actor>{P})"
_WORK: Final = r"(?:performance|playing|reading|interpretation|portrayal|rendering|version|incarnation|telling|take)"
_IN_WORK: Final = Pattern(
    rf"{_PART},? (?:in|through|thanks to|courtesy of|by way of|via) {_ACTOR}['’]s? (?:[a-z-]{{3,14}} ){{0,2}}{_WORK}\b",
    words="performance playing reading interpretation portrayal rendering version incarnation telling take",
)
_WORK_FIRST: Final = Pattern(
    rf"\b(?:[Ii]n|[Tt]hrough|[Tt]hanks to) {_ACTOR}['’]s? (?:[a-z-]{{3,14}},? ){{0,3}}{_WORK},? {_SOME}{_PART}"
    r"(?=['’]s | [a-z])",
    words="performance playing reading interpretation portrayal rendering version incarnation telling take",
)
_PLAYED_FIRST: Final = Pattern(
    r"(?:^|[.;] )(?:As |Here |And |But )?(?:[Pp]layed|[Ee]mbodied|[Pp]ortrayed|[Vv]oiced|[Bb]rought to life|"
    r"[Ii]nhabited|"
    rf"[Pp]erformed|[Ii]nterpreted) (?:here |\w{{3,14}}ly )?by {_SOME}{_ACTOR}(?:,? [^,;:.!?{_NO}]{{2,60}})?, {_SOME}"
    rf"{_PART}(?=['’]s | [a-z]|,)",
    words="played embodied portrayed voiced brought inhabited performed interpreted",
)
_CAST_AS: Final = Pattern(
    rf"(?:^|[.;] )(?:Cast|Miscast|Starring|Appearing|Returning|Billed|Well cast|Perfectly cast) as {_SOME}{_PART}"
    rf"(?:, [^;:.!?{_NO}]{{2,90}})?, (?:the |a )?(?:[a-z-]{{3,16}} ){{0,3}}{_ACTOR}(?=['’]s | [a-z])",
    words="as",
)
_INFINITIVE: Final = Pattern(
    rf"{_ACTOR}(?:, [^,;:.!?{_NO}]{{2,60}},)? [^.;:!?,{_NO}]{{0,50}}?\b(?:to|could|can|should|must|would|"
    rf"might) (?:have )?"
    rf"(?:ever |also |always )?(?:play(?:ed)?|portray(?:ed)?|voiced?|embody|embodied|inhabit(?:ed)?|make|made|turn|"
    rf"keep|give) {_SOME}{_PART}(?!['’]s? |[\w’'])",
    words="play played portray portrayed voice voiced embody embodied inhabit inhabited make made turn keep give",
)
_THAN: Final = Pattern(
    rf"\bto (?:play|portray|voice|embody) {_SOME}{_PART} than {_SOME}{_ACTOR}", words="than", needs=(" than ",)
)
_BORN_FOR: Final = Pattern(
    rf"{_PART}, an? (?:[a-z-]{{3,14}} ){{0,3}}(?:part|role|character|woman|man|figure|creature) (?:that |which |whom )?"
    rf"{_ACTOR} (?!['’])(?:was|is|has|seems|makes|plays|gives|turns|fills|could|relishes|clearly|inhabits|lets)\b",
    words="part role character woman man figure creature",
)
_IN_FILM: Final = Pattern(
    rf"{_ACTOR}, {_PART} in (?:the|this) (?:film|movie|series|show|picture|drama)\b",
    words="film movie series show picture drama",
)
_NOUN_IS: Final = Pattern(
    rf"\b(?:[Tt]he|[Hh]er|[Hh]is|[Tt]heir|[Aa]n?) (?:[a-z’'-]{{3,16}},? ){{1,4}}{_PART}, (?:is|was) (?:the )?"
    rf"{_ACTOR}(?=[.,;:)]|$| and | who )",
    words="is was",
)
_COMPANY: Final = Pattern(
    rf"{_ACTOR}, [^;:.!?{P[1:-1]}]{{2,90}} (?:alongside|opposite|with|beside|against) {P}, (?:who )?(?:plays|"
    rf"portrays|voices|"
    rf"stars as|appears as|is) {_SOME}{_PART}(?!['’]s? |[\w’'])",
    words="alongside opposite with beside against",
)
_DASHES: Final = Pattern(
    rf"{_PART} [–—-] {_ACTOR}(?:, [a-z][^–—;:.!?{_NO}]{{2,50}})? [–—-] (?=[a-z])", needs=(" – ", " — ", " - ")
)
_KIND_OF: Final = Pattern(
    rf"{_PART} (?:is|was) (?:just |exactly |not )?the (?:kind|sort|type) (?:of (?:[a-z]{{3,12}} ){{0,2}}(?:part|"
    rf"role|character|"
    rf"woman|man) )?(?:that |which )?{_ACTOR} (?:used|is|was|has|always|gets|got|does|plays|can|could|never|"
    rf"might|would)\b",
    words="kind sort type",
)
_WRITTEN_FOR: Final = Pattern(
    rf"\b(?:part|role|character) of {_SOME}{_PART}(?:, [^,;:.!?{_NO}]{{2,50}},)? (?:was |is )?(?:written |expressly |"
    rf"especially |specially |tailored |created ){{0,2}}(?:for|around) {_SOME}{_ACTOR}(?!['’])",
    words="part role character",
)
_GAP_APPOSED: Final = Pattern(
    rf"(?<= )(?:play|plays|is|are|as|was)\b[^.;:!?]{{3,120}}?(?:,|;| and|,? while) {_ACTOR},? (?:as |is )?"
    rf"(?:the|his|her|their) (?:[a-z-]{{3,16}} ){{0,3}}[a-z-]{{3,16}}, {_PART}(?=[,.;)]| and |$)",
    words="play plays is are as was",
)
_ASIDE_IS: Final = Pattern(rf"{_ACTOR}, [^;:.!?,{_NO}]{{2,60}}, is {_PART}(?=[.,;]|$)", words="is")
_TRADE: Final = (
    r"(?:prosecutor|detective|inspector|sergeant|constable|lawyer|attorney|judge|doctor|surgeon|nurse|teacher|professor|"
    r"cop|policeman|policewoman|officer|agent|spy|painter|pianist|violinist|cellist|singer|chef|cook|baker|waitress|waiter|"
    r"secretary|assistant|chairman|gangster|thug|priest|nun|vicar|soldier|captain|bodyguard|driver|farmer|landlady|landlord|"
    r"housekeeper|butler|maid|villain|student|pupil|reporter|journalist|producer|manager|boss|coach|psychiatrist|therapist)"
)
_OF_TRADE: Final = Pattern(
    rf"{_ACTOR}['’]s? (?:[a-z-]{{3,16}},? ){{0,3}}{_TRADE}, {_PART}(?=[,.;)]| [–—-] )", needs=("’", "'")
)
"""An actor's part by its trade and its name: "X's prosecutor, Y, is the conscience of it"."""
_ROLE_IN_WHICH: Final = Pattern(
    rf"{_PART}, an? (?:[a-z-]{{3,14}} ){{0,2}}(?:role|part|character) (?:in which|with which|for which|"
    rf"to which) {_ACTOR} ",
    words="role part character",
)
_ROLE_FOR: Final = Pattern(
    rf"{_PART},? (?:an?|the) (?:[a-z-]{{3,14}} ){{0,3}}(?:of an? )?(?:[a-z-]{{3,14}} )?"
    rf"(?:role|part|character|gift|treat) for {_SOME}{_ACTOR}(?!['’])",
    words="role part character gift treat",
)
"""What somebody is given to play: "Y, a gift of a part for X"."""
_CALLED: Final = Pattern(
    rf"{_ACTOR} (?:in|has|gets|takes) (?:his|her|an?|the) (?:[a-z-]{{3,12}} )?(?:role|part|turn)(?:,| as| [–—-]|:) an? "
    rf"[^.;:!?{_NO}]{{3,60}} (?:called|named|by the name of) {_PART}",
    words="called named name",
)
_AS_KIN: Final = Pattern(
    rf"\b[Aa]s (?:{A}['’]s|his|her|their|the|an?) [^,;:.!?{_NO}]{{3,70}}, {_PART}, {_ACTOR}(?= (?!and\b|or\b|"
    rf"of\b|who\b)"
    rf"[a-z]{{2,14}}\b|['’]s )",
    words="as As",
)
_WHO_IS: Final = Pattern(
    rf"{_PART}, (?:who is|who[’']s|that is|that[’']s|played as ever by) {_ACTOR}(?!['’]s? |['’]$)",
    words="who that played",
)
_BOTH_FIRST: Final = Pattern(
    rf"(?:^|[.;] )(?:And |But )?[Aa]s (?P<parts>{P} and {P})(?:, [^,;:.!?{_NO}]{{3,60}})?, (?P<actors>{P} and {P})"
    r"(?= (?!of\b|who\b)[a-z]{2,14}\b)",
    words="as As",
)
"""Two and two: "As Y and Z, the other parents, A and B look stricken"."""
_FEAST: Final = Pattern(
    rf"{_ACTOR}(?: \w{{3,14}}ly)? makes an? [^.;:!?{_NO}]{{3,60}} (?:out )?of {_SOME}{_PART}(?=[,.;:)]| and )",
    words="makes",
)
_PAIRS: Final[tuple[tuple[Pattern, Ground], ...]] = (
    (_IN_WORK, "said"),
    (_WORK_FIRST, "possessive"),
    (_PLAYED_FIRST, "said"),
    (_CAST_AS, "said"),
    (_INFINITIVE, "possessive"),
    (_THAN, "said"),
    (_BORN_FOR, "said"),
    (_IN_FILM, "said"),
    (_NOUN_IS, "said"),
    (_COMPANY, "said"),
    (_WRITTEN_FOR, "said"),
    (_GAP_APPOSED, "said"),
    (_ASIDE_IS, "is"),
    (_KIND_OF, "said"),
    (_DASHES, "bracket"),
    (_OF_TRADE, "said"),
    (_ROLE_IN_WHICH, "said"),
    (_ROLE_FOR, "said"),
    (_CALLED, "said"),
    (_AS_KIN, "said"),
    (_FEAST, "possessive"),
    (_WHO_IS, "possessive"),
)
PATTERNS: Final = (_BOTH_FIRST, *(pattern for pattern, _ in _PAIRS))
_SHE_IS_PLAYED: Final = Pattern(
    r"^\(?(?:And |But )?(?:(?:S?[Hh]e|They)(?:['’](?:s|re)| is| are| was) (?:\w{3,14}ly )?(?:played|portrayed|voiced|"
    rf"embodied|inhabited)(?:,? [a-z][a-z ’'-]{{2,40}},?)? by|(?:The|Her|His|Our) (?:actor|actress|"
    rf"performer) (?:here )?is) "
    rf"{_SOME}{_ACTOR}(?!['’])",
    needs=("ed by ", " by ", "actor ", "actress ", "performer "),
)
_NAMED: Final = Pattern(rf"(?:And |But )?{P}\?", needs=("?",))
_FINE_AS: Final = Pattern(rf"^[A-Z][a-z’' -]{{2,30}} as {_SOME}{_PART}(?=[.,;!]|$)", needs=(" as ",))
"""Behind nothing but a name: "X? Perfect as Y"."""
_THE_ACTOR_IS: Final = Pattern(r"\(?(?:The|Her|His|Our) ")
_PLAYS_HER: Final = Pattern(rf"^\({_ACTOR} (?:plays|portrays|voices|is) (?:her|him)\b", needs=("her", "him"))


def parts_first_in(names: Names, folded: str, possible: Set[Pattern]) -> Iterator[Claim]:
    """Every claim of a sentence; `possible` are the patterns that can match in it."""
    if possible.isdisjoint(PATTERNS):
        return
    for match in _BOTH_FIRST.finditer(folded) if _BOTH_FIRST in possible else ():
        for actor, part in zip(names.signed(match["actors"]), names.signed(match["parts"]), strict=True):
            yield _claim(actor, part, "said")
    for pattern, ground in _PAIRS:
        for match in pattern.finditer(folded) if pattern in possible else ():
            actor, part = names.at(match["actor"]), names.at(match["part"])
            if is_person_like(actor) and not part.own and actor.key != part.key:
                yield _claim(actor, part, ground)


def played_before_in(names: Names, sheet: Sheet, previous: Sheet) -> Iterator[Claim]:
    """Of the sentence before, which begins with a part: "Y is a widow. She is played by X"."""
    if _NAMED.fullmatch(previous.folded) and (fine := _FINE_AS.match(sheet.folded)):
        actor, part = names.signed(previous.folded)[0], names.at(fine["part"])
        if is_person_like(actor):
            yield Claim(actor, part, "said", part.start, part.end)
    match = _SHE_IS_PLAYED.match(sheet.folded) or _PLAYS_HER.match(sheet.folded)
    parts = names.signed(previous.folded) if match else []
    if match is None or not parts or len({part.key for part in parts}) > 1:
        return
    actor, part = names.at(match["actor"]), parts[0]
    if _THE_ACTOR_IS.match(sheet.folded) and previous.signs[0]:
        return
    if is_person_like(actor) and not part.own and actor.key != part.key:
        yield Claim(actor, part, "perhaps" if _THE_ACTOR_IS.match(sheet.folded) else "said", actor.start, actor.end)


def _claim(actor: NameAt, part: NameAt, ground: Ground) -> Claim:
    start, end = min(actor.start, part.start - part.lead), max(actor.end, part.end)
    return Claim(actor, part, ground, start, end)
