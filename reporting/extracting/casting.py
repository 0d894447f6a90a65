"""The constructions in which critics tie an actor to a character or to the title: "played by", "stars as", cast blocks.

Yields claims, each with what it rests on; which claims hold, and who is who, is decided in `credits`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from reporting.extracting.names import ANYONE, OTHER, PERSON, TITLE, NameAt, Names, Sheet, is_person_like

Ground = Literal["said", "bracket", "possessive", "listed", "acting", "is"]
"""said: the words say who plays; bracket: "X (Y)", either way round; possessive: "X's Y"; listed: a cast block or
"starring"; acting: judged as a performance; is: "X is Y"."""


@dataclass(frozen=True, slots=True)
class Claim:
    """An actor, the character (None where none is named), and the place of the words that say so."""

    actor: NameAt
    character: NameAt | None
    ground: Ground
    start: int
    end: int


P, A = PERSON, ANYONE
_SEP = r"(?:,? and |,? & | \+ |, | / |/|;? )"
_AND = r"(?:, and |, | and | & | \+ | / |/)"
# What may stand before a name in a list: "pianist", "his almost-girlfriend", "Andrew's dad".
_NO_DESCRIPTION = (
    r"(?:in|on|at|with|who|that|which|from|like|than|for|is|was|are|be|but|because|when|while|where|if|has|had|have|"
    r"will|would|can|could|"
    r"does|did|not|about|into|after|before|opposite|by|as|plays?|against|alongside|between)(?![\w-])"
)
_DESCRIBED = (
    rf"(?:(?:(?:(?!{_NO_DESCRIPTION})[a-zé’'-]{{1,24}}|{A}['’]s?|\d{{1,3}}-year-old|DI|DCI|DS|CEO|K-pop|"
    rf"Korean|American|British|Young)\.?,? ){{0,8}}?)"
)
_NOT_IN_DESCRIPTION = re.compile(
    r"(?<![\w-])(?:in|on|at|with|who|that|which|from|like|than|for|is|was|are|be|but|because|when|while|where|if|has|"
    r"had|have|"
    r"will|would|can|could|does|did|not|about|into|after|before|opposite|by|as|plays?|against|alongside|between)"
    r"(?![\w-])"
)
# Not a possessor, not the subject of what follows, not part of a description ("the Mattel boss").
_ONE = (
    rf"(?:(?<! the )(?<! a )(?<! an ){A}(?! [A-Z])|{A}(?=[,.;:!?)–—]|$| (?:in|with|and|who|is|as|for|at|to|from|but|"
    rf"or|on)\b))"
    r"(?!['’]s? [\wé]|['’]s?$| (?:plays|played|portrays|voices|stars)\b)"
)
_LIST = (
    rf"{_DESCRIBED}{_ONE}(?:(?:, (?:an?|the|her|his|their|who) [^,.;:!?(){A[1:-1]}]{{2,60}})?"
    rf"{_AND}{_DESCRIBED}{_ONE}(?=[.,;:!?)–—]|$| (?:and|in|with|who|respectively|[–—(-]))){{0,9}}"
)
_ACTORS = rf"{P}(?:(?: \([^()]{{1,60}}\))?{_AND}(?:the |a )?(?:[a-z’'-]{{1,20}} ){{0,3}}{P}){{0,9}}"
_ADVERBS = (
    r"(?:,? (?:who|also|again|both|all|here|now|himself|herself|each|brilliantly|winningly|beautifully|"
    r"\w{2,16}ly|once|then|first|simply|just|actually|still|respectively)){0,3},?"
)
_FINE = (
    r"(?:cast|brilliant|excellent|superb|great|terrific|perfect|wonderful|magnificent|back|good|fine|hilarious|"
    r"heartbreaking|outstanding|charming|"
    r"devastating|frightening|terrifying|funny|delightful|dreadful|convincing|compelling|remarkable|splendid|"
    r"impressive|touching|moving|chilling|"
    r"unrecogni[sz]able|electric|luminous|sublime|fantastic|amazing|adorable|spot-on|miscast|wasted|ideal|"
    r"unforgettable|mesmeri[sz]ing|riveting)"
)
_PLAY = (
    r"(?:plays?|played|playing|portrays?|portrayed|portraying|voic(?:es?|ed|ing)|embod(?:y|ies|ied)|essays|inhabits|"
    r"reprises?(?: (?:his|her|their) roles? as)?|"
    rf"(?:co-)?star(?:s|red|ring)? as|(?:is|are|was|were) (?:\w{{2,14}} ){{0,2}}(?:{_FINE}|(?!known|such|same|far|"
    rf"well|soon|much|just|famous|\w{{2,12}}ed )\w{{3,14}}) as|"
    r"(?:returns?|appears?|features?|cameos?|debuts?|shines?|excels?|impresses|convinces|cast|doubles|turns up|"
    r"shows up|pops up|steps in|"
    r"drops in|leads|reunites) (?:\w{3,12} )?as|"
    r"(?:(?:lends?|lending) (?:his|her|their) voices? to|brings? to life|breathes? life into|"
    r"(?:takes?|taking|took|fills?|has|have|had|gets?|assumes?)(?: on)? the (?:\w{3,12} )?(?:roles?|parts?) of))"
)
_PLAYS = re.compile(rf"(?P<actors>{_ACTORS}){_ADVERBS} {_PLAY} (?:both )?(?P<parts>{_LIST})")
_PLAYS_UNNAMED = re.compile(
    rf"(?P<actors>{_ACTORS}){_ADVERBS} (?:plays?|portrays?|voices|(?:co-)?stars? as|appears? as|(?:is|are) cast as) "
    rf"(?:a|an|the|his|her|their|two|one)\b"
)
_PLAYS_HER = re.compile(
    rf"(?P<part>{A})[^{A[1:-1]}.;:!?]{{0,100}}?,? (?:and|but|;) (?P<actor>{P}) (?:\w{{2,14}}ly )?(?:plays|portrays|"
    rf"voices) (?:her|him)\b"
)
_PRONOUN_PLAYS = re.compile(
    rf"^(?:And |But )?(?:S?[Hh]e|They) (?:also )?(?:plays?|portrays?|voices?|stars? as|is) (?P<parts>{_DESCRIBED}{A})"
)
_BY = (
    r"(?:\w{2,16}ly |quite )?(?:played|portrayed|voiced|embodied|essayed|performed|depicted|inhabited|"
    r"brought to life|acted)"
    r"(?:,? (?:\w{2,16}ly|(?:with|in) [^,.()]{1,40}?|to perfection),?)? by"
)
_ACTOR_LIST = (
    rf"(?:(?:the |a |an )?(?:[a-z’'-]{{1,24}},? |K-pop ){{0,6}}?){PERSON}(?:{_AND}"
    rf"(?:[a-z’'-]{{1,20}} ){{0,3}}{PERSON}){{0,6}}"
)
_PLAYED_BY = re.compile(rf"\b{_BY} (?P<actors>{_ACTOR_LIST})")
_ALSO_BY = re.compile(rf"(?:,? and|[,;]) (?:(?:in|for) [^,;.()]{{2,24}},? )?by (?P<actor>{P})")
_DUBBED = re.compile(rf"(?: (?:in|for|as) [^,;.()]{{3,24}})?[,;/] (?:and )?(?P<actor>{P})(?= (?:in|for|as) )")
_WHO_IS_PLAYED = re.compile(rf"(?P<parts>{A}(?:{_AND}{_DESCRIBED}{A}){{0,6}})[^{P[1:-1]}.;:!?]{{0,110}}$")
_REACH: Final = 240
"""Characters before "played by" in which the character is looked for."""
_ROLE_OF = re.compile(
    rf"(?P<actors>{P})[^{P[1:-1]}.;:!?]{{0,70}}? (?:in|as|takes|into|with) the (?:\w{{3,12}} )?(?:role|part)s? of "
    rf"(?P<parts>{_DESCRIBED}{A})"
)
_AS = re.compile(
    rf"(?P<actors>{P}(?:(?: and | & ){P})?)(?P<gap>,?|[, ][^{P[1:-1]}.;:!?()]{{0,60}}?,?) as (?P<parts>{_LIST})"
)
_AS_UNNAMED = re.compile(
    rf"(?P<actors>{P}),? (?:is |are )?(?:\w{{3,20}} ){{0,2}}as (?:the|a|an|his|her|their|two|one|our|{A}['’]s)\b"
)
_ROLES: Final = (
    r"(?:father|mother|dad|mum|mom|wife|husband|son|daughter|sister|brother|boss|friend|rival|villain|detective|cop|"
    r"teacher|doctor|nurse|lawyer|"
    r"girlfriend|boyfriend|lover|ex|heroine|hero|protagonist|antagonist|mentor|neighbou?r|king|queen|patriarch|"
    r"matriarch|captain|grandmother|"
    r"grandfather|aunt|uncle|boy|girl|man|woman|teenager|kid|child|assistant|secretary|sergeant|officer|prosecutor|"
    r"heir|heiress|widow|mistress|"
    r"landlady|landlord|priest|nun|coach|chef|cook|soldier|spy|agent|killer|victim|stranger|colleague|partner|cousin|"
    r"nemesis|sidekick|monster)"
)
_UNNAMED_FIRST = re.compile(
    rf"(?:^|[.;] )(?:As|In the role of) (?:the|a|an|his|her|their|{A}['’]s) (?:[\w’'-]{{2,20}} ){{0,4}}{_ROLES}"
    rf"(?:,[^.;:!?{P[1:-1]}]{{2,90}}|[^,.;:!?{P[1:-1]}]{{2,60}})?, (?P<actors>{P})(?=[ ,]|['’]s)"
)
_AFTER_INNER = (
    r"(?=\)|,|;| [–—-] |[ /](?:in|from|giving|doing|again|yes|also|back|best|stealing|making|looking|"
    r"having|on|at|here)\b|$)"
)
_BRACKET = re.compile(
    rf"(?P<outer>{A}(?:{_AND}{A}){{0,4}})(?P<mark>[!?,]{{0,3}}['’]?) ?\((?P<words>(?:[a-z’'-]{{1,20}},? ){{0,5}}|"
    rf"[A-Z][a-z]{{2,12}} by )(?P<inner>{A}(?:{_AND}{A}){{0,4}}){_AFTER_INNER}"
)
_LONE_BRACKET = re.compile(
    rf"(?P<noun>(?:the|a|an|his|her|their|my|our|{A}['’]s|theres a|there's a)(?: [a-z’'-]{{2,20}}){{1,6}}),? \((?:"
    rf"(?:the|a|an|newcomer|played by) )?(?:[a-z]{{4,16}} ){{0,2}}(?P<actors>{P}){_AFTER_INNER}"
)
_POSSESSIVE = re.compile(
    rf"(?P<actors>{P})['’]s? (?:(?:[a-zé’-]{{3,16}},? ){{0,4}})(?:(?:DI|DS|DC|DCI|PC|Dr|Sgt) )?(?P<parts>{A})(?![’'\w])"
)
_IS = re.compile(
    rf"(?P<actors>{P}) (?:is|was) (?:again |now |once more |our |the new |also )?(?P<parts>{_DESCRIBED}{A})"
    rf"(?=[,.;:!)]| and | [–—-])"
)
_STARRING = re.compile(
    rf"\b(?P<cue>[Ss]tarring|[Ss]tars|[Cc]o-stars|[Ff]eaturing|[Ff]eatures|[Cc]o-starring|[Hh]eadlined by|[Ll]ed by|"
    rf"[Tt]oplined by|[Pp]airing of|[Cc]ast (?:also )?includes|[Cc]ast of|[Cc]ast are|[Rr]ounded out by|(?:the|lead|"
    rf"leads|duo|trio|cast|ensemble)(?: of|,|:)|[Ss]upporting turns (?:from|by)|[Pp]erformances (?:from|by|of)|"
    rf"[Cc]ameos? (?:from|by)) (?:also )?(?P<actors>{_ACTOR_LIST})"
)
_CAST_CUE = re.compile(
    rf"(?:^|[.|/·;] |\b)(?:(?:(?:Lead|Main|Voice|Full|Key) )?[Cc]ast(?: includes)?|CAST|Starring|STARRING|Stars|"
    rf"STARS|Actors?|Performers|Voices|WITH|With)(?P<colon>:| -| –|) ?(?P<items>(?:{A}|[^{A[1:-1]}]){{1,900}})"
)
_ITEM = re.compile(
    rf"(?P<actor>{P})(?:(?: as | [–—:-] | ?\.{{2,}} ?|: | \(| plays )(?:[a-z’'-]{{1,20}} ){{0,4}}(?P<part>{A})\)?)?"
    rf"(?P<tail>[^{A[1:-1]}]{{0,40}})"
)
_LINE_PAIR = re.compile(
    rf"^[-•*▪ ]{{0,3}}(?P<left>{A})(?: ?\([^()]{{1,40}}\))?(?: as | ?[–—:|] ?| - |\t| ?\.{{2,20}} ?| plays | \()"
    rf"(?:[a-z’'-]{{1,20}} ){{0,4}}(?P<right>{A})\)?[,;]?(?: .{{0,60}})?$"
)
_LINE_NAME = re.compile(rf"^[-•*▪ ]{{0,3}}(?P<actor>{P})[,;]?$")
_CAST_HEADING = re.compile(
    r"(?i)^\W{0,3}(?:(?:lead|main|voice|full|key|the|starring) )?(?:cast|casts|starring|stars|actors|characters|cast "
    r"(?:and|&) (?:crew|characters))\W{0,3}$"
)
_GOOD = (
    r"(?:\w{3,14}ly )?(?:magnificent|excellent|superb|terrific|brilliant|wonderful|great|good|fine|luminous|"
    r"heartbreaking|perfect|compelling|"
    r"outstanding|remarkable|mesmeri[sz]ing|captivating|charming|charismatic|hilarious|funny|delightful|sublime|"
    r"phenomenal|electric|"
    r"astonishing|revelatory|stunning|impressive|convincing|adept|solid|strong|fantastic|incredible|"
    r"unrecogni[sz]able|affecting|moving|"
    r"endearing|effective|miscast|wooden|wasted|underused|dull|flat|weak|stiff|a revelation|a delight|a joy|"
    r"a standout|the standout|"
    r"on (?:top |great |fine |superb |magnificent )?form|in (?:top|great|fine|superb|magnificent|terrific) form|at "
    r"(?:his|her|their) best|"
    r"(?:both |all )?(?:excellent|superb|terrific|great|good))"
)
_ACTED = re.compile(
    rf"(?P<actors>{_ACTORS})(?:['’]s? (?:[\w-]{{3,20}},? (?:and )?){{0,4}}(?:performances?|turns?|portrayals?|acting|"
    rf"screen presence|comic timing|delivery|line readings?|charisma|star turn)\b"
    rf"|{_ADVERBS} (?:is|are|was|were) (?:\w{{3,12}} )?{_GOOD}\b"
    rf"|{_ADVERBS} (?:(?:delivers?|gives?|turns? in|brings?|offers?) [^.;:!?]{{0,60}}?\b(?:performances?|turns?|work|"
    rf"portrayals?|acting)\b|steals?|shines?|excels?|impress(?:es)?|anchors?|dazzles?|convinces?|acquits?|makes? "
    rf"(?:a|an|his|her|their) (?:\w{{3,12}} )?debut|elevates?|carr(?:y|ies)|round out|rounds out|(?:drops|pops|turns|"
    rf"shows) (?:by|in|up)|appears?|cameos|guest-stars|reprises|is having|are having|has (?:a ball|fun|never been)|"
    rf"co-stars?|leads? the cast|narrates|makes a cameo|stretched))"
)
_PERFORMED = re.compile(
    rf"\b(?:performances?|turns?|portrayals?|acting|chemistry|cameos?|pairing|rapport|support) (?:from|by|of|between)"
    rf" (?:the )?(?P<actors>{_ACTOR_LIST})"
)
_TRADE = re.compile(
    rf"\b(?:actor|actress|star|newcomer|veteran|thespian|co-star|co-lead|idol|musician|singer|rapper),? "
    rf"(?P<actors>{P})(?=[ ,.;:!?)]|['’])"
)
_FROM_ELSEWHERE = re.compile(
    rf"^(?:[^{P[1:-1]},.;:!?]{{0,50}})? (?:in|of|from|on|for) (?:[a-z’'-]{{2,16}} |{A}['’]s ){{0,4}}(?:{OTHER}|"
    rf"{P}['’]s {P})"
)


def claims_of(names: Names, lines: Sequence[Sheet]) -> Iterator[Claim]:
    """Every claim that a sentence or a cast block makes, in text order of the sentences; `lines` are whole lines."""
    yield from _blocks(names, lines)
    previous: Sheet | None = None
    for sheet in names.sheets:
        if any(0xE000 <= ord(sign) < 0xF500 for sign in sheet.folded):
            yield from _in_sentence(names, sheet, previous)
            yield from _of_pronoun(names, sheet, previous)
        previous = sheet


def _in_sentence(names: Names, sheet: Sheet, previous: Sheet | None) -> Iterator[Claim]:
    for folded in dict.fromkeys((sheet.folded, sheet.plain)):
        for pattern in (_PLAYS, _ROLE_OF):
            for match in pattern.finditer(folded):
                yield from _paired(names, match, "said", sheet)
        for match in _AS.finditer(folded):
            if not re.search(r"\b(?:as|such|known|same|well|so|aka|just|much|far|long|soon)$", match["gap"]):
                yield from _paired(names, match, "said", sheet)
        for pattern in (_PLAYS_UNNAMED, _AS_UNNAMED, _UNNAMED_FIRST):
            for match in pattern.finditer(folded):
                yield from _unnamed(names, match, "acting" if pattern is _AS_UNNAMED else "said", sheet)
        for match in _IS.finditer(folded):
            yield from _paired(names, match, "is", sheet)
    yield from _around(names, sheet, previous)


def _around(names: Names, sheet: Sheet, previous: Sheet | None) -> Iterator[Claim]:
    folded = sheet.folded
    for match in _PLAYED_BY.finditer(folded):
        # Only a list of parts has a list of actors: "X, played by A, her friend Y (B) …".
        who = _WHO_IS_PLAYED.search(folded[max(0, match.start() - _REACH) : match.start()])
        actors, parts = names.signed(match["actors"]), names.signed(who["parts"]) if who else []
        if parts:
            actors = actors if len(parts) > 1 else actors[:1]
            yield from _zipped(actors, parts, "said", (parts[0].start, actors[-1].end))
            for also in _ALSO_BY.finditer(folded, match.end(), match.end() + 60):
                actor = names.at(also["actor"])
                yield Claim(actor, parts[-1], "said", parts[-1].start, actor.end)
        else:
            yield from (Claim(actor, None, "said", actor.start, actor.end) for actor in actors)
    yield from _bracketed(names, sheet, previous)
    for match in _PLAYS_HER.finditer(folded):
        yield Claim(names.at(match["actor"]), names.at(match["part"]), "said", *_extent(names, match))
    for match in _POSSESSIVE.finditer(folded):
        yield from _paired(names, match, "possessive", sheet)
    for match in _STARRING.finditer(folded):
        if not _other_work(folded[max(0, match.start() - 40) : match.start()], match["cue"]):
            yield from _unnamed(names, match, "listed", sheet)
    for pattern in (_ACTED, _PERFORMED, _TRADE):
        for match in pattern.finditer(folded):
            yield from _unnamed(names, match, "acting", sheet)


def _other_work(before: str, cue: str) -> bool:
    """ "than Oppenheimer, which stars …" tells of another title; "Dune, which stars …" of Dune only knows `Names.own`."""
    relative = re.search(rf"([{P[1:-1]}{OTHER}]),? (?:which|that|also)(?: also)? $", before)
    return bool(relative) or bool(re.search(rf"{OTHER},? $", before)) and cue.lower().startswith("starring")


def _bracketed(names: Names, sheet: Sheet, previous: Sheet | None) -> Iterator[Claim]:
    opens = previous is not None and sheet.folded.startswith("(")
    for match in _BRACKET.finditer(f"{previous.folded} {sheet.folded}" if opens and previous else sheet.folded):
        words, outer, inner = match["words"], names.signed(match["outer"]), names.signed(match["inner"])
        if re.search(r"\b(?:by|voice of)\b", words):
            if re.search(r"\b(?:play|portray|voice|perform|embod|depict|essay|acted)", words):
                yield from _zipped(inner, outer, "said", _extent(names, match))
        elif re.search(r"\b(?:as|plays?|portrays?|voices|he'?s|she'?s|hes|shes|is|role)\b", words.replace("’", "'")):
            yield from _zipped(outer, inner, "said", _extent(names, match))
        elif not re.search(
            r"\b(?:who|with|from|after|not|see|like|of|for|directed|director|photo|aka|known|born|than|then|in|on|to|"
            r"was)\b",
            words,
        ):
            if len(outer) == len(inner) or len(inner) == 1:
                for a, b in zip(outer[-len(inner) :], inner, strict=False):
                    yield Claim(b, a, "bracket", *_extent(names, match))
                if dubbed := _DUBBED.match(match.string, match.end()):
                    actor = names.at(dubbed["actor"])
                    yield Claim(actor, outer[-1], "bracket", outer[-1].start, actor.end)
    for match in _LONE_BRACKET.finditer(sheet.folded):
        actor = names.at(match["actors"])
        if is_person_like(actor):
            yield Claim(actor, None, "said", actor.start, actor.end)


def _of_pronoun(names: Names, sheet: Sheet, previous: Sheet | None) -> Iterator[Claim]:
    match = _PRONOUN_PLAYS.match(sheet.folded)
    if not match or previous is None or not _fits(match["parts"]):
        return
    known = {name.key: name for name in reversed(names.signed(previous.folded)) if is_person_like(name)}
    if known:
        actor, part = list(known.values())[-1], names.signed(match["parts"])[-1]
        yield Claim(actor, part, "said" if "play" in match[0] else "is", part.start, part.end)


def _paired(names: Names, match: re.Match[str], ground: Ground, sheet: Sheet) -> Iterator[Claim]:
    """The actors and the parts of a match, one to one; where the numbers differ, the actors alone."""
    if not _fits(match["parts"]) or _FROM_ELSEWHERE.match(match.string[match.end() :]) or _beside_another(match):
        return
    actors, parts = names.signed(match["actors"]), _parts(names, match["parts"])
    yield from _zipped(actors, parts, ground, _extent(names, match))


def _parts(names: Names, folded: str) -> list[NameAt]:
    """The parts in a list: of "Andrew's dad Jim" Jim, of "Catherine Cawood" herself."""
    return names.signed(re.sub(rf"{ANYONE}['’]s?(?= )", "", folded))


def _zipped(actors: list[NameAt], parts: list[NameAt], ground: Ground, extent: tuple[int, int]) -> Iterator[Claim]:
    if len(actors) == len(parts):
        for actor, part in zip(actors, parts, strict=True):
            yield Claim(actor, part, ground, *extent)
    elif len(actors) == 1 and parts:
        yield Claim(actors[0], parts[0], ground, *extent)
    elif len(parts) == 1 and ground == "said":
        yield Claim(actors[-1], parts[0], ground, *extent)
    else:
        for actor in actors:
            yield Claim(actor, None, "listed", *extent)


def _unnamed(names: Names, match: re.Match[str], ground: Ground, sheet: Sheet) -> Iterator[Claim]:
    if _FROM_ELSEWHERE.match(match.string[match.end() :]) or _beside_another(match):
        return
    for actor in names.signed(match["actors"]):
        yield Claim(actor, None, ground, actor.start, actor.end)


def _beside_another(match: re.Match[str]) -> bool:
    """Whether the supposed actor only ends an aside: "…, known for Stranger with Bae Doona, is frightening as …"."""
    company = re.search(
        r"\b(?:with|opposite|alongside|against|beside) $", match.string[max(0, match.start() - 12) : match.start()]
    )
    return company is not None and match.string[match.end("actors") : match.end("actors") + 1] == ","


def _fits(parts: str) -> bool:
    return not _NOT_IN_DESCRIPTION.search(re.sub(rf"{ANYONE}['’]s?", "", parts))


def _extent(names: Names, match: re.Match[str]) -> tuple[int, int]:
    signed = names.signed(match[0])
    return signed[0].start - signed[0].lead, signed[-1].end


def _blocks(names: Names, lines: Sequence[Sheet]) -> Iterator[Claim]:
    open_block = False
    for line in lines:
        heading = bool(_CAST_HEADING.match(line.folded))
        pair = _LINE_PAIR.match(line.folded) if open_block else None
        alone = _LINE_NAME.match(line.folded) if open_block else None
        if pair:
            left, right = names.at(pair["left"]), names.at(pair["right"])
            yield Claim(left, right, "said", left.start, right.end)
        elif alone:
            actor = names.at(alone["actor"])
            yield Claim(actor, None, "listed", actor.start, actor.end)
        else:
            yield from _cast_line(names, line)
        open_block = heading or bool(pair or alone)


def _cast_line(names: Names, line: Sheet) -> Iterator[Claim]:
    for cue in _CAST_CUE.finditer(line.folded):
        items, found = cue["items"], []
        bare = not cue["colon"]
        at = 0
        while match := _ITEM.match(items, at):
            found.append(match)
            separator = re.match(r"(?: ?\([^()]{1,40}\))?(?:, and |, | and | & | / |; |\n|,)", match["tail"])
            if not separator:
                break
            at = match.end("part") if match["part"] else match.end("actor")
            at = items.find(separator[0], at) + len(separator[0])
        if bare and (len(found) < 2 or found[-1]["tail"].lstrip()[:1] not in ("", ".", ";", "|", "/")):
            continue
        for item in found:
            actor = names.at(item["actor"])
            part = names.at(item["part"]) if item["part"] else None
            yield Claim(actor, part, "said" if part else "listed", actor.start, part.end if part else actor.end)


_ = (TITLE, _SEP)
