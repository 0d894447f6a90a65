"""The constructions in which critics judge a performance without a word for acting: "X makes her heartbreaking",
"it is hard to fault X", "X's housekeeper".

Yields claims, the weakest of all that are read; `evidence` takes them only where nothing speaks for a character, a
maker or another title.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from typing import Final

from reporting.extracting.asides import OTHER
from reporting.extracting.claims import Claim
from reporting.extracting.name_shapes import KIN_TITLES
from reporting.extracting.names import ANYONE, FIRST_OWN, PERSON, Names, Sheet, is_person_like
from reporting.extracting.presence import is_title_like
from reporting.extracting.role_nouns import ROLES
from reporting.language import narration
from reporting.notation.patterns import Cues, Pattern

P, A = PERSON, ANYONE
_NO = P[1:-1]
_PEOPLE = rf"{P}(?:(?:, and |, | and | & )(?:the |a |an )?(?:[a-z’'-]{{1,16}} ){{0,2}}{P}){{0,4}}"
_HAS: Final = Pattern(
    rf"(?P<actors>{_PEOPLE})(?:['’]s?|, whose) (?!{A})(?P<rest>[a-z][^.;:!?,{_NO}]{{3,70}})",
    words="’ ' whose",
)
_BRINGS: Final = Pattern(
    rf"(?P<actor>{P})(?:, [^,;:.!?{_NO}]{{1,70}},|,? who)?(?: \w{{3,14}}ly)? (?:(?:makes?(?: of)?|renders?|"
    rf"turns?|keeps?|plays?|"
    rf"inhabits|embodies|nails|finds(?: in)?|"
    rf"understands|relishes|has|gets) (?:this |the |his |her |their |our )?(?:(?!like|than|him\b|her\b|with|"
    rf"from)[a-z-]{{3,16}} "
    rf"){{0,3}}?(?P<part>{A})(?! and {P})(?=[ ,.;:!?–—]|$)"
    rf"|(?:brings?|gives?|lends?|adds?|finds?|invests?|imbues?|infuses?|injects?|fills?|breathes?|pours?|puts?|has)"
    rf" (?:[^.;:!?{_NO}]{{1,70}} (?:to|into|in|as|out of) )?(?:the |his |her |a |an "
    rf")?(?:(?!{ROLES}\b)[a-z’'-]{{2,18}} ){{0,4}}?(?P<given>{A})(?![’'\w]))",
    words="make makes render renders turn turns keep keeps play plays inhabits embodies nails finds "
    "understands relishes has gets bring brings give gives lend lends add adds find invest invests "
    "imbue imbues infuse infuses inject injects fill fills breathe breathes pour pours put puts",
)
_HER_PART: Final = Pattern(
    rf"\b(?:[Hh]er|[Hh]is) (?:(?!(?:{ROLES}|whether|that|she|they|when|how|why|about|with|for|from|than|like|"
    rf"into|onto|what|"
    rf"where|while|because)\b)[a-z-]{{3,16}},? (?:and )?){{0,3}}(?P<part>{A})(?!['’\w]| [A-Z])",
    words="her his Her His",
)
_VERBLESS: Final = Pattern(
    rf"^(?:\d{{1,2}}:\d\d(?::\d\d)? (?:[–—-] )?)?(?:[A-Z][a-z]{{2,9}} )?(?P<actors>{_PEOPLE})"
    rf"(?! ?[–—-] (?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day\b)(?:,? (?:too|as "
    rf"well|also|though|"
    rf"tho|especially|again)\b|,? in (?:one of )?(?:her|his|their) (?:\w+ ){{0,3}}(?:roles?|parts?|"
    rf"performances?|turns?|films?)|[!?]| ?[–—-] |\.$)"
)
_ELSEWHERE: Final = Pattern(
    rf"{OTHER}|\b(?:(?<!['’]d )(?<!would )like|(?<!more )(?<!less )(?<!rather )(?<!other )than(?! (?:most|many|"
    rf"some|usual|ever|you|we|I)\b)|nods? to|unlike|"
    rf"since|recall(?:s|ed|ing)?|remind(?:s|ed)|remember(?:s|ed)?|reminiscent|à la|"
    rf"compared?|comparison|"
    rf"[Ll]ast (?:year|seen|week|month|time|issue)|[Ii]f you (?:put|cross(?:ed)?|mix(?:ed)?|took|take|blend(?:ed)?|"
    rf"combined?)|"
    rf"once|version|generation|fans? of|remake|instead|wish|imagine|shades of|echoes of|debt|"
    rf"channel(?:s|l?ing)|novels?|"
    rf"photo|picture with|years ago|in (?:19|20)\d\d|vehicle|homage|tribute|favou?rite|influence|quot(?:es|ing)|"
    rf"posters?|as [a-z]{{2,14}} as)\b"
)
_AFTERWARDS: Final = Pattern(
    rf"{_PEOPLE}(?:['’]s?(?: [\w-]{{1,16}}){{0,2}})? in the (?:first|previous|original|earlier) "
    rf"(?:one|film|movie|part|outing|instal?lment)\b|"
    rf"{_PEOPLE}(?:['’]s?(?: [\w-]{{1,16}}){{0,2}})? (?:in|of|from) (?:{OTHER}|[A-Z]\w+(?: [A-Z]|$|[.,])|{P})"
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
    r"documentary|version|take|storytelling|plotting|plots?|pacing|staging|framing|blocking|structure|premise|whodunn?its?|"
    r"previous|earlier|dub)\b"
)
_VERB: Final = re.compile(r" (?:is|are|was|were|has|have|had|makes?|gets?|gives?|does|can|could|will|never) ")
_NEAR_BEGINNING: Final = 24
"""Characters that may stand before the names of a sentence without a verb."""
_PLOT: Final = 0.93


def performers_of(
    names: Names, sheet: Sheet, previous: Sheet | None, possible: Set[Pattern], unaside: Set[Pattern]
) -> Iterator[Claim]:
    """Every claim that a sentence judges somebody's performance, or says under which name.

    Args:
        possible: the patterns that can match in the sentence.
        unaside: those that can without what it says aside.
    """
    forms = (
        [(sheet.folded, possible)]
        if sheet.plain == sheet.folded
        else [(sheet.folded, possible), (sheet.plain, unaside)]
    )
    for folded, those in forms:
        begins = folded is not sheet.folded or sheet.signs[0] <= _NEAR_BEGINNING
        for match in _VERBLESS.finditer(folded) if begins else ():
            if not _elsewhere(names, folded, len(folded)) and not (previous and OTHER in previous.folded):
                yield from _alone(names, match["actors"])
        for match in _HAS.finditer(folded) if _HAS in those else ():
            made = _MADE.search(_VERB.split(match["rest"])[0])
            if not made and not _elsewhere(names, folded, match.start("actors")) and narration(sheet.at.text) < _PLOT:
                yield from _alone(names, match["actors"])
        for match in _BRINGS.finditer(folded) if _BRINGS in those else ():
            yield from _paired(names, match["actor"], match["part"] or match["given"])
            yield from _alone(names, match["actor"])
    if _HER_PART in possible:
        yield from _hers(names, sheet, previous)


_CRAFTS: Final = Pattern(
    rf"\b(?:[Dd]esigners?|[Aa]nimators?|[Cc]horeographers?|[Nn]ovelists?|[Aa]uthors?|[Pp]laywrights?|[Dd]irectors?|"
    rf"[Ww]riters?|[Ff]ilm-?makers?|camera(?:man|woman)|[Cc]inematographer|"
    rf"[Pp]roducers?|[Pp]hotographers?|[Pp]ainters?|[Aa]rtists?|[Cc]omposers?|[Ee]ditors?|[Ss]tudios?|[Bb]ands?|"
    rf"[Cc]ritics?|[Pp]resident|[Mm]ayor|[Hh]ost|"
    rf"[Mm]angaka|[Bb]roadcaster|[Ee]conomist|[Pp]hilosopher|[Pp]oet|[Pp]ainter|novels? (?:by|of)|manga by|designed "
    rf"by|painted by|drawn by|music of|films? of|"
    rf"works? of|likes of|books? by|school of|heirs? to|successor to|next|new)(?: (?:the )?|, )(?P<people>{_PEOPLE})"
    rf"|(?:[Dd]irectors?|[Ww]riters?|[Cc]omposers?|PD|[Ss]creenwriters?|[Ff]ilm-?makers?) {P} "
    rf"\((?P<works>[^()]{{1,80}})\)",
    words="designer designers animator animators choreographer choreographers novelist novelists author "
    "authors playwright playwrights director directors writer writers filmmaker filmmakers maker "
    "makers cameraman camerawoman cinematographer producer producers photographer photographers "
    "painter painters artist artists composer composers editor editors studio studios band bands "
    "critic critics president mayor host mangaka broadcaster economist philosopher poet novel novels "
    "manga designed painted drawn music film films work works likes book books school heir heirs "
    "successor next new screenwriter screenwriters pd",
)
_SOURCE: Final = Pattern(
    rf"\b(?:adapt(?:s|ed|ing|ation of)|moves|moved|transposes|takes|taken|turns|reworks|updates|films|retells) "
    rf"(?P<people>{P})['’]s? ",
    words="adapt adapts adapted adapting adaptation moves moved transposes takes taken turns reworks "
    "updates films retells",
)
_MAKES: Final = Pattern(
    rf"(?P<people>{_PEOPLE})(?:,? who)?(?: also| both| has| have)? (?:direct|wr(?:ote|ites|itten)|draws|drew|animat|"
    rf"design|shot|shoots|edits|edited|paint|compos|scores|scored|"
    rf"filmed|films|photograph|choreograph|adapt|storyboard)",
)


PATTERNS: Final = (_HAS, _BRINGS, _HER_PART)
_CUES: Final = Cues((_HAS, _CRAFTS, _SOURCE, _MAKES))


def strangers_of(names: Names) -> frozenset[str]:
    """The keys of those who first come up in a comparison or beside another title, or for a craft other than acting."""
    known: set[str] = set()
    strangers: set[str] = set()
    for sheet in names.sheets:
        for at in sheet.signs:
            sign = sheet.folded[at]
            name = names.at(sign)
            if sign < FIRST_OWN and name.words > 1 and name.key not in known:
                known.add(name.key)
                plain = sheet.plain.find(sign)
                if _elsewhere(names, sheet.plain, plain) if plain >= 0 else _elsewhere(names, sheet.folded, at):
                    strangers.add(name.key)
        possible = _CUES.possible(sheet.folded) if sheet.signs else frozenset[Pattern]()
        for pattern in (_CRAFTS, _MAKES, _SOURCE):
            for match in pattern.finditer(sheet.folded) if pattern in possible else ():
                strangers.update(name.key for name in names.signed(match[match.lastgroup or 0]))
        for match in _HAS.finditer(sheet.folded) if _HAS in possible else ():
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
        if len(known) == 1 and part.words < 3 and part.title.lower() not in KIN_TITLES:
            yield Claim(known[0], None, "subject", known[0].start, known[0].end)  # "… his Churchill is a monster"
            yield Claim(known[0], part, "perhaps", part.start, part.end)


def _elsewhere(names: Names, folded: str, start: int) -> bool:
    """Whether the words around a name turn to another title or to a comparison."""
    before = folded[max(0, start - 110) : start]
    if _ELSEWHERE.search(before) or _AFTERWARDS.match(folded, start):
        return True
    return any(is_title_like(name) for name in names.signed(before))


def _alone(names: Names, folded: str) -> Iterator[Claim]:
    for actor in names.signed(re.sub(rf"(?<=['’]s ){A}|{A}(?=['’]s? {A})", "", folded)):
        yield Claim(actor, None, "subject", actor.start, actor.end)


def _paired(names: Names, actor: str, part: str) -> Iterator[Claim]:
    one, two = names.at(actor), names.at(part)
    yield Claim(one, two, "perhaps", min(one.start, two.start), max(one.end, two.end))
