"""The constructions in which critics judge a performance without a word for acting: "X makes her heartbreaking",
"it is hard to fault X", "X's housekeeper".

Yields claims, the weakest of all that are read; `evidence` takes them only where nothing speaks for a character, a
maker or another title.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from reporting.extracting.claims import Claim
from reporting.extracting.constructions import ROLES
from reporting.extracting.names import ANYONE, OTHER, PERSON, Names, Sheet, is_person_like
from reporting.language import narration, polarity
from reporting.notation.patterns import Pattern

P, A = PERSON, ANYONE
_NO = P[1:-1]
_PEOPLE = rf"{P}(?:(?:, and |, | and | & )(?:the |a |an )?(?:[a-z’'-]{{1,16}} ){{0,2}}{P}){{0,4}}"
_FINE = (
    r"(?:excellent|superb|brilliant|terrific|wonderful|magnificent|great|fine|marvellous|marvelous|splendid|luminous|"
    r"incomparable|peerless|hilarious|delightful|charming|charismatic|captivating|magnetic|mesmeri[sz]ing|compelling|"
    r"convincing|scene-stealing|always-\w+|ever-\w+|never-\w+|outstanding|remarkable|fantastic|amazing|lovely|"
    r"luminescent|reliable|dependable|underrated|underused|miscast|wooden|wasted|bland|likable|likeable|radiant|"
    r"spectacular|extraordinary|formidable|redoubtable|glorious|inimitable|talented|gifted|brilliantly \w+|"
    r"wonderfully \w+|perfectly \w+|game|deadpan|droll|plucky|winning|sparky|stellar|versatile|unflappable)"
)
# A performer is the subject: what only performers do, or what others do too.
_DOES: Final = (
    r"(?:has (?:an?|the) (?:\w+ )?(?:face|voice|gift|knack|way|eye|smile|presence|charm|range|timing|ear)|"
    r"(?:does|did|do)(?: not|n['’]t) (?:quite |ever |once )?(?:put|convince|work|have|hit|make|get|sell|miss|"
    r"disappoint|"
    r"overplay|let|need|come|give|fit|look|seem|bring|do)|walks? in|bursts? in|arrives?|(?:co-)?stars?(?= ?[.,]| "
    r"here| in it|$)|"
    r"(?:heads?|leads?|tops?|fronts?|headlines?) (?:up )?(?:an?|the) (?:\w+ ){0,2}(?:ensemble|cast|company|line-up)|"
    r"is playing|seems? to be|nails?|commands?|radiates?|exudes?|captures?|conveys?|imbues?|invests?|infuses?|"
    r"injects?|underplays?|"
    r"overplays?|overacts?|underacts?|hams?|chews?|mugs?|emotes?|pulls? (?:it |this |that )?off|walks? (?:off|away) "
    r"with|steals?|oozes?|lights? up|sells?|sparkles?|glows?|excels?|impress(?:es)?|struggles?|shines?|disappears?|"
    r"melts?|relish(?:es)?|dazzles?|anchors?|acquits?|fares?|struts?|scowls?|smoulders?|smolders?|simmers?|gurns?|"
    r"convinces?|charms?|delights?|plays (?:it|her|him|them|this|both|off|against|to|with)|acts?|holds? (?:her|his|"
    r"their|the screen|it together|our)|never (?:quite |once )?(?:\w+s\b)|gets? (?:the best|the most|all the|most of|"
    r"the funniest|to (?:do|play|be|show)|little|less|more|too little|nothing|not much)|makes? (?:the most|an? "
    r"(?:\w{3,14} ){0,2}"
    r"(?:impression|\w+)|her|him|every|light|short|it look|you|us|hay)|is given (?:little|nothing|less|too little|more|"
    r"the|not)|can (?:do|act|say|break|hold|make|turn|carry|convey)|could (?:do|read|play|act)|deserves?|"
    r"attacks|tackles|digs|throws (?:him|her|them)sel|leans into|blows|stands? out|(?:is|are) (?:stuck|saddled|"
    r"lumbered)|goes? (?:all|for broke|toe)|"
    r"(?:\w+s|\w+) [^.;:!?]{0,40}\b(?:the|this|that|every|each|his|her|their) (?:part|role|character|screen|scenes?|"
    r"lines)|"
    r"(?:more than )?holds? (?:her|his|their)|brings?|gives?|lends?|inhabits?|embod(?:y|ies)|transforms?|carries|"
    r"carry|elevates?|grounds?|"
    r"(?:is|was|are|were) (?:already |always )?(?:giving|doing|bringing|acting|stealing|carrying)|"
    r"(?:is|are) (?:never less than|as (?:good|great|strong|fine|funny|reliable|watchable|ever|usual)|every bit|"
    r"going to be|a (?:riot|hoot|find|scream|"
    r"revelation|star|wonder|marvel|treat|delight|joy|gem|knockout|force|natural|comic|born|real|true|great|fine|good|"
    r"terrific|brilliant|superb|wonderful|\w+ (?:presence|comedian|actor|actress|performer|foil|lead|talent|delight|"
    r"joy))|"
    r"the (?:film|movie|show|series|drama|real|standout|best|heart|soul|weak|secret|mvp|MVP|glue|revelation|scene)|"
    r"at (?:her|his|their) |in (?:\w+ )?form|superb|excellent|terrific|brilliant|wonderful|great|good|"
    r"marvellous|magnificent|hilarious|fantastic|outstanding|sensational|phenomenal|perfect|perfectly|splendid|"
    r"ideal|fine|wasted|miscast|wooden|underused|utterly|quite|simply|absolutely|so (?:good|great|natural|funny|"
    r"charming|"
    r"convincing)|too (?:old|young|stiff|bland|broad)|watchable|mesmeri[sz]ing|magnetic|note-perfect|spot-on|"
    r"heartbreaking|affecting|charming|charismatic|luminous|radiant|adorable|captivating|better|best|less|even|easily|"
    r"equally|also|similarly|particularly|especially|just as|both))"
)
_DOES_TOO: Final = (
    r"(?:is|are|has|have|does|do|makes?|finds?|keeps?|looks?|seems?|proves?|works?|manages?|remains?|"
    r"turns?|puts?|plays?|isn’t|isn't|doesn’t|doesn't|leaves?|cuts?|wins?|shows?|offers?|adds?|"
    r"supplies|provides?|handles?|navigates?|wears?|channels?)"
)
_OPENS: Final = (
    r"(?:^|[;:–—(] ?|, | and | but | while | whereas | though | although | where | that | because | if |[.!?] )"
    r"(?:(?:[A-Z]?[a-z]{1,12}ly|[Aa]nd|[Bb]ut|[Yy]et|[Oo]nly|[Ee]ven|[Mm]eanwhile|[Hh]ere|[Tt]hen|[Aa]s for|[Aa]s ever|"
    r"[Aa]s always|[Ii]nstead|[Tt]hankfully|[Ii]n (?:the )?(?:lead|support|supporting roles?)|[Ee]lsewhere|"
    r"[Oo]pposite (?:her|him),?|"
    r"[Ff]or (?:her|his) part|[Pp]oor|[Dd]ear|[Ll]ovely|[Nn]ewcomers?|[Vv]eterans?|[Rr]elative newcomer|[Yy]oung|"
    r"[Ll]ittle|[Oo]ld (?:hand|"
    r"pro)),? ){0,2}(?:(?:[Tt]he |[Aa]n? )?(?:[a-z-]{3,16},? ){0,3})?"
)
_SUBJECT: Final = Pattern(
    rf"{_OPENS}(?P<actors>{_PEOPLE})(?:, (?!and |but )[a-z\d][^,;:.!?{_NO}]{{1,80}},| (?:from|of) "
    rf"[A-Z][\w’'&+-]{{1,20}}(?: [A-Z][\w’'&+-]{{1,20}}){{0,2}}"
    rf"|, however,|, meanwhile,|, though,|, too,|, especially,|, for one,|, in particular,)?(?: (?:also|both|really|"
    rf"truly|simply|just|always|still|all|each|again|alone|"
    rf"especially|meanwhile|\w{{3,14}}ly)){{0,2}} (?:(?P<does>{_DOES})|"
    rf"(?P<too>{_DOES_TOO}))(?![\w’'])(?P<rest>[^.;!?]{{0,90}})"
)
_PRAISED: Final = Pattern(
    rf"(?:\b(?:fault|praise|admire|adore|forget|resist|beat|top|single out|watch(?:ing)?|love[ds]?|enjoyed|liked|"
    rf"hire|cast(?:ing)?|"
    rf"seeing|applaud|thank|root for|eyes off|give|[Kk]udos to|[Tt]hanks to|[Cc]redit to|[Cc]redit goes to|(?:said|"
    rf"word|praise|credit|prizes|medal|awards|hand|applause) (?:for|to)|"
    rf"belongs? to|down to|rests? (?:\w+ )?(?:on|with)|shoulders? of|hands of|carried by|anchored by|led by|"
    rf"helped by|lifted by|saved by|elevated by|(?:un)?matched by|supported by|served by|boosted by|enlivened by|"
    rf"stolen by|grounded by|"
    rf"(?:is|are|was|were|be) given (?:\w+ ){{0,3}}by|work (?:from|by|of)|turns? (?:from|by)|cameos? (?:from|by)|"
    rf"support (?:from|by|of)|[Bb]est of all(?: may be| is|,)|"
    rf"[Ee]ven better(?: is|,)|[Bb]etter (?:still|yet)(?: is|,)|[Tt]hen there(?: is|['’]s)|there(?: is|['’]s) "
    rf"(?:also|always)|[Tt]hat(?: is|['’]s)|(?:in the (?:person|form|shape|guise|capable hands) of)|[Ee]specially|"
    rf"[Nn]otably|[Pp]articularly|[Nn]ot least|[Aa]bove all|cameos? for|(?:goes|and) for|[Dd]itto|[Ww]ithout|hail|"
    rf"[Hh]ats off to|[Tt]ake a bow,|[Ss]tep forward,|"
    rf"(?:opposite|alongside|beside) (?:him|her|them) (?:is|are)|in the mix (?:is|are)|given|gave|"
    rf"(?:sure|worried|crazy|wild|mad|unconvinced|sold) (?:about|on|by)|[Ll]ook out for|"
    rf"[Ww]atch (?:out )?for|[Ee]nter|(?:MVP|star|standout|highlight|revelation|heart|"
    rf"scene-stealer|find|discovery|surprise|draw|pleasure|joy|treat|reason to watch)(?: here| though|, though)?(?: "
    rf"of \w+(?: \w+){{0,3}})? (?:is|are|was|has to be|must be|may be|might be|comes from))"
    rf"|\b(?:[Aa]n? |[Tt]he |[Oo]ur |[Tt]hat |[Aa]s ever, )(?:\w{{3,14}}ly )?{_FINE}(?:,? (?:and )?{_FINE})?,?) "
    rf"(?:the |a |an |both |also )?(?:(?!(?:with|and|him|her|them|from|that|who|like|than|but|when|"
    rf"after)\b)[a-z-]{{3,16}} ){{0,3}}?(?P<actors>{_PEOPLE})"
    rf"(?=[ ,.;:!?)–—]|['’]s?\b|$)"
)
_HAS: Final = Pattern(
    rf"(?P<actors>{_PEOPLE})(?:['’]s?|, whose) (?!{A})(?P<rest>[a-z][^.;:!?,{_NO}]{{3,70}})",
    needs=("’", "'", ", whose"),
)
_IS_ROLE: Final = Pattern(
    rf"(?P<actors>{P}) (?:is|was|gets to be|has to be) (?:the|his|her|their|an?|our) (?:[a-z-]{{3,16}},? "
    rf"){{0,3}}{ROLES}(?![\w-])"
)
_BRINGS: Final = Pattern(
    rf"(?P<actor>{P})(?:, [^,;:.!?{_NO}]{{1,70}},)?(?: \w{{3,14}}ly)? (?:(?:makes?|renders?|turns?|keeps?|plays?|"
    rf"inhabits|embodies|nails|finds(?: in)?|"
    rf"understands|relishes|has|gets) (?:this |the |his |her |their |our )?(?:[a-z-]{{3,16}} "
    rf"){{0,3}}?(?P<part>{A})(?! and {P})(?=[ ,.;:!?–—]|$)"
    rf"|(?:brings?|gives?|lends?|adds?|finds?|invests?|imbues?|infuses?|injects?|fills?|breathes?|pours?|puts?|has)"
    rf" (?:[^.;:!?{_NO}]{{1,70}} (?:to|into|in|as|out of) )?(?:the |his |her |a |an "
    rf")?(?:(?!{ROLES}\b)[a-z’'-]{{2,18}} ){{0,4}}?(?P<given>{A})(?![’'\w]))"
)
_HER_PART: Final = Pattern(
    rf"\b(?:[Hh]er|[Hh]is) (?:(?!{ROLES}\b)[a-z-]{{3,16}},? (?:and )?){{0,3}}(?P<part>{A})(?!['’\w]| [A-Z])",
    needs=("er ", "is "),
)
_VERBLESS: Final = Pattern(
    rf"^(?:\d{{1,2}}:\d\d(?::\d\d)? )?(?:[A-Z][a-z]{{2,9}} )?(?P<actors>{_PEOPLE})(?:,? (?:too|as well|also|though|"
    rf"tho|especially|again)\b|,? in (?:one of )?(?:her|his|their) (?:\w+ ){{0,3}}(?:roles?|parts?|"
    rf"performances?|turns?|films?)|[!?]| ?[–—-] |\.$)"
)
_BRACKETED: Final = Pattern(
    rf"(?<!\w['’]s )\b(?!{A})(?P<noun>[\w’'-]{{3,20}}),? \((?:an? |the )?(?:[a-z-]{{3,16}},? "
    rf"){{0,3}}(?P<actors>{P})(?=\)|,| –| —| -)",
    needs=("(",),
)
_ROLE_IS: Final = Pattern(
    rf"\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|{A}['’]s) (?:[a-z-]{{3,16}} ){{0,3}}{ROLES}(?:, [a-z]{{3,12}},)? (?:is|"
    rf"are) (?P<actors>{P})"
    rf"|\b{ROLES}(?:,| ?[–—(]) ?an? (?:[a-z’'-]{{3,16}},? ){{1,4}}(?P<beside>{P})"
    rf"|\b{ROLES} ?[–—] ?(?P<dashed>{P}), [^–—.;:()]{{3,40}}[–—]"
    rf"|\b[Ii]t(?: is|['’]s| was) (?P<who>{P}) (?:who|that)\b"
    rf"|\b(?:[Nn]obody|[Nn]o one|[Ff]ew)[^.;:!?{_NO}]{{3,60}} like (?P<alone>{P})"
    rf"|\b(?:[Tt]he|[Tt]hat|[Ee]very) (?:\w+ )?(?:look|way|glance|smile|shrug|voice|scream|sigh|monologue) (?:that "
    rf")?(?P<gives>{P})"
    rf"|\b(?:dub|version|cast|ensemble|line-?up|company), with (?P<with>{_PEOPLE})"
)
_IN_HANDS: Final = Pattern(
    rf"\b[Ii]n (?:the )?(?:\w+ )?(?:hands of (?P<of>{P})|(?P<actor>{P})['’]s? (?:\w+ )?hands)", needs=("hands",)
)
_ELSEWHERE: Final = Pattern(
    rf"{OTHER}|\b(?:like|than|unlike|since|recall(?:s|ed|ing)?|remind(?:s|ed)|remember(?:s|ed)?|reminiscent|à la|"
    rf"compared?|comparison|"
    rf"last (?:year|seen)|once|version|generation|fans? of|remake|instead|wish|imagine|shades of|echoes of|debt|"
    rf"channel(?:s|l?ing)|novels?|"
    rf"photo|picture with|years ago|in (?:19|20)\d\d|vehicle|homage|tribute|favou?rite|influence|quot(?:es|ing)|"
    rf"posters?|as [a-z]{{2,14}} as)\b"
)
_AFTERWARDS: Final = Pattern(
    rf"{_PEOPLE}(?:['’]s?(?: [\w-]{{1,16}}){{0,2}})? (?:in|of|from) (?:{OTHER}|[A-Z]\w+(?: [A-Z]|$|[.,])|{P})"
)
_MAKING: Final = Pattern(
    r"\b(?:camera|script|story|storytelling|narrative|film|movie|series|show|direction|scenes?|frames?|plot|tone|"
    r"pace|pacing|genre|"
    r"screenplay|dialogue|material|adaptation|episodes?|soundtrack|songs?|score|music|images?|visuals?|production|"
    r"shots?|cinematography|world)\b"
)
_MADE: Final = Pattern(
    r"\b(?:films?|movies?|books?|novels?|scripts?|direction|directing|screenplays?|plays?|story|stories|saga|series|"
    r"drama|shows?|camera|cameras|scores?|music|songs?|"
    r"paintings?|cinematography|photography|editing|design|world|vision|oeuvre|filmography|career|debut|masterpiece|"
    r"thriller|comedy|romance|"
    r"adaptation|webtoon|manga|comics?|source|light|memoir|essay|features?|parts?|pictures?|classic|trilogy|anime|"
    r"frames?|lens|lensing|costumes?|dresses|designs|piece|study|two-hander|caper|romp|tragedy|weepie|choreography|"
    r"adventures?|theme|waltz|"
    r"soundtrack|animation|backgrounds|drawings|art|artwork|brush|palette|lighting|lyrics|charts?|tunes?|"
    r"compositions?|tracks?|numbers?|melod(?:y|ies)|writing|dialogue|words|episodes?|style|western|horror|epic|tale|"
    r"documentary|version|take|storytelling|previous|earlier|dub)\b"
)
_VERB: Final = re.compile(r" (?:is|are|was|were|has|have|had|makes?|gets?|gives?|does|can|could|will|never) ")
_PLOT: Final = 0.93
_PLAIN: Final = 0.62


def performers_of(names: Names, sheet: Sheet, previous: Sheet | None) -> Iterator[Claim]:
    """Every claim that a sentence judges somebody's performance, or says under which name."""
    for folded in dict.fromkeys((sheet.folded, sheet.plain)):
        for match in _SUBJECT.finditer(folded):
            if _elsewhere(folded, match.start("actors")) or re.search(
                rf"{A}['’]s? (?:[a-z-]{{3,16}} ){{0,3}}$", folded[: match.start("actors")]
            ):
                continue
            if match["too"] and not _judges(sheet):
                continue
            if _MAKING.search(match["rest"]) and not match["does"]:
                continue
            yield from _alone(names, match["actors"])
        for match in _PRAISED.finditer(folded):
            if not _elsewhere(folded, match.start("actors")):
                yield from _alone(names, match["actors"])
        for match in _VERBLESS.finditer(folded):
            if not _elsewhere(folded, len(folded)) and not (previous and OTHER in previous.folded):
                yield from _alone(names, match["actors"])
        for match in (*_HAS.finditer(folded), *_IS_ROLE.finditer(folded)):
            made = _HAS.made(match) and _MADE.search(_VERB.split(match["rest"])[0])
            if not made and not _elsewhere(folded, match.start("actors")) and narration(sheet.at.text) < _PLOT:
                yield from _alone(names, match["actors"])
        for match in _BRINGS.finditer(folded):
            yield from _paired(names, match["actor"], match["part"] or match["given"])
        for match in _BRACKETED.finditer(folded):
            if not _MADE.search(match["noun"]) and OTHER not in folded[: match.start()][-40:]:
                yield from _alone(names, match["actors"])
        for match in _ROLE_IS.finditer(folded):
            yield from _alone(names, match[match.lastgroup or 0])
        for match in _IN_HANDS.finditer(folded):
            yield from _alone(names, match["of"] or match["actor"])
    yield from _hers(names, sheet, previous)


_CRAFTS: Final = Pattern(
    rf"\b(?:[Dd]esigners?|[Aa]nimators?|[Cc]horeographers?|[Nn]ovelists?|[Aa]uthors?|[Pp]laywrights?|[Dd]irectors?|"
    rf"[Ww]riters?|[Ff]ilm-?makers?|"
    rf"[Pp]roducers?|[Pp]hotographers?|[Pp]ainters?|[Aa]rtists?|[Cc]omposers?|[Ee]ditors?|[Ss]tudios?|[Bb]ands?|"
    rf"[Cc]ritics?|[Pp]resident|[Mm]ayor|[Hh]ost|"
    rf"[Mm]angaka|[Bb]roadcaster|[Ee]conomist|[Pp]hilosopher|[Pp]oet|[Pp]ainter|novels? (?:by|of)|manga by|designed "
    rf"by|painted by|drawn by|music of|films? of|"
    rf"works? of|likes of|books? by|school of|heirs? to|successor to|next|new) (?:the )?(?P<people>{_PEOPLE})"
)
_MAKES: Final = Pattern(
    rf"(?P<people>{_PEOPLE})(?:,? who)?(?: also| both| has| have)? (?:direct|wr(?:ote|ites|itten)|draws|drew|animat|"
    rf"design|shot|shoots|edits|edited|paint|compos|scores|scored|"
    rf"filmed|films|photograph|choreograph|adapt|storyboard)"
)


_NAMED: Final = Pattern(P)


def strangers_of(names: Names) -> frozenset[str]:
    """The keys of those who first come up in a comparison or beside another title, or for a craft other than acting."""
    known: set[str] = set()
    strangers: set[str] = set()
    for sheet in names.sheets:
        if not _NAMED.search(sheet.folded):
            continue
        for at, sign in enumerate(sheet.folded):
            if not "\ue000" <= sign < "\uf000":
                continue
            name = names.at(sign)
            if name.words > 1 and name.key not in known:
                known.add(name.key)
                if _elsewhere(sheet.folded, at):
                    strangers.add(name.key)
        for pattern in (_CRAFTS, _MAKES):
            for match in pattern.finditer(sheet.folded):
                strangers.update(name.key for name in names.signed(match["people"]))
        for match in _HAS.finditer(sheet.folded):
            if _MADE.search(_VERB.split(match["rest"])[0]):
                strangers.update(name.key for name in names.signed(match["actors"]))
    return frozenset(strangers)


def _hers(names: Names, sheet: Sheet, previous: Sheet | None) -> Iterator[Claim]:
    """ "I could watch her Ki-jung forever", of the one person named in full before."""
    for match in _HER_PART.finditer(sheet.folded):
        before = names.signed(sheet.folded[: match.start()]) or (names.signed(previous.folded) if previous else [])
        opens = (
            previous is not None and re.match(P, previous.folded) and not names.signed(sheet.folded[: match.start()])
        )
        known = before[:1] if opens else list({name.key: name for name in before if is_person_like(name)}.values())
        part = names.at(match["part"])
        if len(known) == 1 and part.words == 1:
            yield Claim(known[0], part, "perhaps", part.start, part.end)


def _judges(sheet: Sheet) -> bool:
    """Whether a sentence rather judges than tells the story."""
    tells = narration(sheet.at.text)
    return tells < _PLAIN or (tells < _PLOT and abs(polarity(sheet.at.text)) > 0.5)


def _elsewhere(folded: str, start: int) -> bool:
    """Whether the words around a name turn to another title or to a comparison."""
    return bool(_ELSEWHERE.search(folded[max(0, start - 110) : start]) or _AFTERWARDS.match(folded, start))


def _alone(names: Names, folded: str) -> Iterator[Claim]:
    for actor in names.signed(re.sub(rf"(?<=['’]s ){A}|{A}(?=['’]s? {A})", "", folded)):
        yield Claim(actor, None, "subject", actor.start, actor.end)


def _paired(names: Names, actor: str, part: str) -> Iterator[Claim]:
    one, two = names.at(actor), names.at(part)
    yield Claim(one, two, "perhaps", min(one.start, two.start), max(one.end, two.end))
