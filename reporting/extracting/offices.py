"""The office in which somebody made a title: "creator, writer and director X", "X is the director", "X can write".

Adds to what `crewing` knows; whether a claim holds is decided in `credits`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from typing import Final

from reporting.extracting.names import PERSON
from reporting.extracting.shared_work import roles_in
from reporting.extracting.trades import NO_OTHER_TRADE, VERB_LIST, VERB_WORDS, roles_of
from reporting.model import CrewRole
from reporting.notation.patterns import Pattern

P: Final = PERSON
_NO_NAME: Final = f"{P[1:-1]}.;:!?"
_AGENT: Final = (
    rf"(?=[cdepsw]){NO_OTHER_TRADE}(?:co-?)?(?:executive )?(?:writer|screenwriter|scriptwriter|director|"
    r"creator|showrunner|producer|composer|cinematographer|editor)"
)
_AGENTS: Final = rf"{_AGENT}s?(?:(?:, and |, | and (?:the )?| & |/|-){_AGENT}s?){{0,3}}"
_AGENT_WORDS: Final = (
    "writer writers screenwriter screenwriters scriptwriter scriptwriters director directors creator creators "
    "showrunner showrunners producer producers composer composers cinematographer cinematographers editor editors"
)
_ASIDE: Final = r"(?:, who [^(),.]{3,30},?)?"
_PAIR: Final = rf"{P}{_ASIDE}(?:(?:, and |, | and | & ){P}{_ASIDE}){{0,3}}"
_MADE_THING: Final = (
    r"(?:it|this|these|the (?:film|movie|show|series|drama|script|screenplay|thing|lot)|this (?:film|movie|show|series|"
    r"drama|thing))"
)
_CRAFT: Final = (
    r"(?:directing|direction|writing|screenplay|script|music|score|soundtrack|camera|camerawork|cinematography|editing)"
)
_CRAFT_WORDS: Final = (
    "directing direction writing screenplay script music score soundtrack camera camerawork cinematography editing"
)

_ROW: Final = Pattern(
    rf"(?<![\w’'-])(?i:(?P<trades>{_AGENT}s?(?:(?:, and |, | and | & |/|-){_AGENT}s?){{1,3}})),? (?P<people>{_PAIR})",
    words=_AGENT_WORDS,
)
_IS: Final = Pattern(
    rf"(?P<people>{P}(?:(?:, | and | & ){P}){{0,2}})(?: \([^()]{{1,40}}\))?,? (?:who )?"
    rf"(?:(?:is|are|was|were) (?:credited|billed|listed|named) as|serves? as|(?:doubles?|is doubling) (?:up )?as|"
    rf"(?:is|are|was|were)(?: both| also| again)* (?:the|its|our|their)) "
    rf"(?:(?:the|its|both|sole|main|lead|head|chief|series|principal|original|credited) ){{0,2}}"
    rf"(?P<trades>{_AGENTS})(?! ?(?:of|at|for|in|on|who|to|from|['’]s)\b(?! (?:this|it|the (?:film|series|show))\b))",
    words=_AGENT_WORDS,
)
_WHO_MADE: Final = Pattern(
    rf"\b(?:person|man|woman|one|people|men|women|team|duo|pair|couple|lad|lady|bloke|fellow|culprits?|genius|hands?)"
    rf"(?:,? (?:who|that)(?: has| have| had)?(?: \w{{3,12}}ly)? (?P<verbs>{VERB_LIST}) {_MADE_THING}|"
    rf" behind the (?P<trades>{_CRAFT}))(?: is| are| was| were|['’]s|,)(?: called| named| one)? (?P<people>{_PAIR})",
    words=VERB_WORDS + " behind",
)
_IN_BRACKETS: Final = Pattern(
    rf"(?<![\w-])(?P<verbs>{VERB_LIST}) {_MADE_THING} (?:\(|[–—-] ?)(?P<people>{_PAIR})(?=\)|,| [–—-]|[.;])",
    words=VERB_WORDS,
)
_ASIDE_MADE: Final = Pattern(
    rf"(?P<people>{P})(?:,| \(| [–—-]) ?(?:he|she|they) (?:also |both |has |have ){{0,2}}(?P<verbs>{VERB_LIST})"
    rf"(?= {_MADE_THING}\b|\)| every| all )",
    words=VERB_WORDS,
)
_AND_WHO: Final = Pattern(
    rf"(?P<people>{P}), who (?:is|was|has|had|made|did|is best)\b[^{_NO_NAME}]{{3,120}}? and (?:who )?"
    rf"(?:also |has |had ){{0,2}}(?P<verbs>{VERB_LIST}) (?:it|this|every|all (?:of )?(?:it|the|\w+ \w+)"
    rf"|the (?:whole|script|screenplay|scripts|series|film)|both|its)\b",
    words=VERB_WORDS,
)
_OWN_SCRIPT: Final = Pattern(
    rf"(?P<people>{P})[^{_NO_NAME}]{{0,80}}? from (?P<trades>(?:his|her|their) own (?:[a-z-]{{3,14}} )?(?:script|"
    rf"screenplay|scripts|teleplay)|an? (?:[a-z-]{{3,14}} )?(?:script|screenplay) of (?:his|her|their) own)\b",
    words="script screenplay scripts teleplay",
)
_ON_DUTY: Final = Pattern(
    rf"(?P<people>{P}(?: and {P})?)(?:['’]s| is| are|,)? (?:on (?:the )?(?P<trades>{_CRAFT}) (?:duty|duties)|"
    rf"in charge of (?:the )?(?P<charge>{_CRAFT}))\b"
    rf"|\b(?P<falls>{_CRAFT})(?: duties)? (?:falls?|goes|go|belongs?|is down|was left|is left|has gone) to "
    rf"(?P<to>{_PAIR})"
    rf"|\b(?P<for>{_CRAFT}),? (?:it['’]s|that['’]s|that is|this is|we have) (?P<it>{P})"
    rf"|\b[Tt]he (?P<noun>directing|direction|writing|screenplay|score|camerawork) is (?P<done>{P})"
    rf"(?= PD\b|[,;.]| of )",
    words=_CRAFT_WORDS,
)
_CAN: Final = Pattern(
    rf"(?P<people>{P}) (?:can|could always|knows how to|still can) (?:really |actually |certainly |clearly |sure )?"
    rf"(?i:(?P<trades>write|direct))(?=[.,;:!?)—–]| (?:an? (?:\w+ )?(?:joke|gag|line|scene|sentence|set piece|speech|"
    rf"quarrel|farce)|jokes|dialogue|comedy|scenes|people|women|men|children|actors)\b)"
    rf"|(?P<stops>{P}) (?:just |simply )?(?:stops|stopped|keeps|kept) (?P<goes>writing|directing)\b",
    words="can could knows stops stopped keeps kept",
)
_BY_COMMA: Final = Pattern(
    rf"\b(?:[Tt]he|[Ii]ts|[Aa]) (?:[a-z-]{{3,14}} ){{0,2}}(?P<trades>score|music|soundtrack|script|screenplay|"
    rf"cinematography|camerawork)\b[^{_NO_NAME},]{{0,40}}, by (?:one |the |our |[a-z-]{{4,14}} ){{0,3}}"
    rf"(?P<people>{_PAIR})",
    words="score music soundtrack script screenplay cinematography camerawork",
)
_SHARES: Final = Pattern(
    rf"(?P<people>{P})[^{_NO_NAME}]{{0,60}}? (?:shares?|shared|splits?|divides|divided) (?:the )?"
    rf"(?P<trades>{_CRAFT})(?: credit| duties| chair)? (?:equally )?with (?:one |his |her |[a-z-]{{4,14}} ){{0,3}}"
    rf"(?P<other>{P})",
    words="share shares shared split splits divides divided",
)
_BESIDE_ANOTHER: Final = Pattern(
    rf"(?:^|[.;|] ?)(?i:(?P<trades>{_AGENT}s?|{_CRAFT})) ?[/,&+] ?(?:{P}|[A-Za-z][A-Za-z ]{{2,24}}) ?: ?"
    rf"(?P<people>{_PAIR})",
    words=_AGENT_WORDS + " " + _CRAFT_WORDS,
)
_BRACKETED: Final = Pattern(
    rf"(?P<people>{P}(?:(?:, | and | & ){P}){{0,3}}) \((?P<trades>{_AGENTS}|{_CRAFT})(?:,[^()]{{2,40}})?\)",
    words="(",
)
_HAS_A_SCORE: Final = Pattern(
    rf"(?P<people>{P}), whose (?:[a-z-]{{3,14}},? ){{0,3}}(?P<trades>score|music|soundtrack|script|screenplay|dialogue|"
    rf"camerawork|direction)\b(?! for | to )",
    words="whose",
)
_PARTNER: Final = Pattern(
    rf"(?P<people>{P}),? (?:and|with) (?:his|her|their) (?:[a-z-]{{3,14}} ){{0,2}}(?P<trades>writing|script) partner,? "
    rf"(?P<other>{P})",
    words="partner",
)
_WRITTEN: Final = r"(?:co-?)?(?:wrote|written|penned|scripted|cooked up|dreamt up|dreamed up|concocted|devised|hatched)"
_TEXT: Final = r"(?:script|screenplay|teleplay|story|plot|dialogue|writing)"
_WROTE_WITH: Final = Pattern(
    rf"\b{_TEXT},? (?:which |that )?(?:he|she|they|(?P<people>{P})) (?:has |had |also ){{0,2}}{_WRITTEN}"
    rf"(?: together| along)? with (?:one |his |her |[a-z-]{{4,14}} ){{0,3}}(?P<other>{P})"
    rf"|\b{_TEXT},? (?:is |was |are )?(?:jointly |here )?credited (?:jointly )?to (?:both )?"
    rf"(?:(?:the|its) director|him|her|(?P<first>{P})),? (?:and|with) (?P<second>{P})",
    words="wrote written penned scripted cooked dreamt dreamed concocted devised hatched credited",
)
_WHO_WRITES: Final = Pattern(
    rf"(?P<people>{P}), who (?:also |both )?(?P<verbs>(?:writes|directs)(?: and (?:writes|directs))?)"
    rf"(?=[,.;)]| and (?:is|was|has|had|who)\b)",
    words="writes directs",
)
_BEFORE_MAKING: Final = Pattern(
    rf"(?P<people>{P})[^{_NO_NAME}]{{0,100}}? (?:before|after|while|when|from|for) (?P<verbs>writing|directing|"
    rf"scripting|"
    rf"scoring) {_MADE_THING}\b",
    words="writing directing scripting scoring",
)
"""What one did first: "X is said to have met dozens of judges before writing it"."""
_AND_MADE: Final = Pattern(
    rf"(?P<people>{P}),? who (?:wrote|adapted|co-wrote|"
    rf"scripted)[^;:!?.]{{1,80}} and (?:also )?(?P<verbs>directed|directs) "
    rf"{_MADE_THING}\b",
    words="directed directs",
)
_ADAPTING: Final = Pattern(
    rf"(?P<people>{P}),? (?:also )?adapting (?:{P}['’]s?|his|her|the|a) (?:[a-z-]{{3,16}} ){{0,3}}"
    r"(?:novel|book|memoir|play|story|webtoon|manga|series|bestseller|poem)",
    words="adapting",
)
WHICH_ONE_WROTE: Final = Pattern(rf"\b(?:script|screenplay),? (?:which |that )?(?:he|she|they) {_WRITTEN}\b")
"""What the one wrote who was named last: "The script, which he wrote with X"."""
PATTERNS: Final = (
    *(_ROW, _IS, _WHO_MADE, _IN_BRACKETS, _ASIDE_MADE, _AND_WHO, _OWN_SCRIPT, _ON_DUTY, _CAN, _BY_COMMA, _SHARES),
    *(_BESIDE_ANOTHER, _BRACKETED, _HAS_A_SCORE, _PARTNER, _WROTE_WITH, _WHO_WRITES),
    *(_BEFORE_MAKING, _AND_MADE, _ADAPTING),
)
_PEOPLE: Final = ("people", "to", "it", "done", "stops", "other", "first", "second")
_WORKS: Final = ("trades", "charge", "falls", "for", "noun", "goes")


def in_office(folded: str, possible: Set[Pattern]) -> Iterator[tuple[re.Match[str], str, CrewRole]]:
    """Every match that says in which office somebody made the title, the group of the names, and what they did."""
    for pattern in PATTERNS:
        for match in pattern.finditer(folded) if pattern in possible else ():
            groups = match.groupdict()
            said = next((groups[name] for name in _WORKS if groups.get(name)), "")
            roles = roles_of(groups["verbs"].lower()) if groups.get("verbs") else roles_in(said.lower())
            roles = ["writer"] if pattern in (_WROTE_WITH, _ADAPTING) else roles
            for group in _PEOPLE:
                if groups.get(group):
                    yield from ((match, group, role) for role in roles)


_PRONOUN: Final = Pattern(
    rf"^(?:[Hh]e|[Ss]he) (?:also |has |had |both ){{0,2}}(?P<verbs>{VERB_LIST})(?=,? (?:from|with|it|this|the (?:film|"
    rf"series|thing))\b)"
)
"""Beginnings of a sentence that say what the one did who was named last: "She has directed, from …"."""
_OF_HER_OWN: Final = Pattern(
    r"\bfrom (?:(?:his|her) own (?:[a-z-]{3,14} )?(?:script|screenplay)|an? (?:[a-z-]{3,14} )?(?:script|screenplay) of "
    r"(?:his|her) own)\b"
)


def done_by_pronoun(folded: str) -> list[CrewRole]:
    """What a sentence says that the one did who was named last: "She has directed, from a script of her own, …"."""
    match = _PRONOUN.match(folded)
    if match is None:
        return []
    own: list[CrewRole] = ["writer"] if _OF_HER_OWN.search(folded) else []
    return list(dict.fromkeys([*roles_of(match["verbs"].lower()), *own]))
