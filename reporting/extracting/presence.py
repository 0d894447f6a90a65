"""Full names that a review speaks of as it speaks of its performers, whatever it says of them.

A critic names the cast, the makers, and people of other works; the makers and the others are known by the words around
them, so whoever is left in a sentence that judges is taken for a performer. Yields claims that `evidence` weighs.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from reporting.extracting.asides import OTHER
from reporting.extracting.claims import Claim, Ground
from reporting.extracting.names import FIRST, FIRST_OWN, PERSON, TITLE, NameAt, Names, Sheet, key_of
from reporting.extracting.role_nouns import ROLES
from reporting.language import knows, narration
from reporting.notation.given_names import GIVEN
from reporting.notation.name_words import ORGANISATION_ENDS, TITLES
from reporting.notation.patterns import Pattern
from reporting.notation.romanisation import SURNAMES, syllable

_TELLS: Final = 1.7
"""Probability of telling the story, of a sentence and its paragraph together, from which nobody is taken to play."""
_TELLS_ALONE: Final = 0.97
"""The same of a sentence that is a paragraph of its own: stories are told in more than one."""
_MARKS: Final = 3
"""Characters before a name with which a line about the critic begins."""
_SHORT: Final = 60
"""Characters of a sentence that does nothing but bring up another work."""

_BESIDE: Final = Pattern(rf"{PERSON}(?: \([^()]{{1,60}}\))?(?:, and |, | and | & )$", needs=("and ", "& ", ", "))
_OPENS: Final = Pattern(
    r"(?:(?:^|^(?:Against|Opposite|Beside|Behind|Around|With|Alongside|To|Facing|Next to|Across from|In front "
    r"of) (?:him|her|them|it|this|that|all "
    r"this) |[.!?;:–—(\"“] ?| - |, (?!(?:with|opposite|by|from|of|to|for|like|in|on|at) )(?:[a-z’'-]{2,14} ){0,3}"
    r"|\b(?:and|but|while|as|that|because|if|what|how|why|though|although|whereas|yet|or|so|is|are|was|were|been|"
    r"be|has|have|"
    r"[Tt]hen|[Aa]nd|[Bb]ut|[Aa]s for|[Mm]eanwhile|[Hh]ere|[Nn]ow) (?:also |always |even |only |surely |of course |"
    r"\w{3,12}ly )?)(?:(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Ii]ts|[Pp]oor|[Dd]ear|[Yy]oung|[Ll]ittle|"
    r"[Oo]ld|[Ll]ate|"
    r"[Gg]reat) (?:[a-z’'-]{3,16},? ){0,4})?)$"
)
"""What stands before a performer's name: the beginning of a clause or a copula, an article with its adjectives."""
_NOT_BEFORE_TEXT = """
in on at of from to into near across through by with opposite alongside like than for under after before since against
without about via around during circa among behind beside over between called named meet meets ask asks tell tells
colleague see author novelist writer director does did poet president critic editor reporter composer would should not
as had
worships worshipped idolises idolizes idolised idolized reveres quotes quoting imitates imitating mimics impersonates
hums humming covers misses besides obsessing
"""
_NOT_BEFORE: Final = frozenset(_NOT_BEFORE_TEXT.split())
"""Words that no performer's name follows, though one of the openings stands before them."""
_PRAISING_TEXT = """
praise credit kudos thanks applause off belongs belong down goes due thank rests rest rides falls shoulders hands
helped carried anchored led stolen lifted elevated saved matched supported served boosted grounded enlivened played
given performance performances turn turns work cameo cameos support scene scenes chemistry out watch word pleasure joy
delight treat medal prize award turns portrayal pairing rapport between person form shape guise
"""
_PRAISING: Final = frozenset(_PRAISING_TEXT.split())
"""Words that praise a performer over a preposition: "kudos to X", "carried by X", "a turn from X", "look out for X"."""
_OVER_TEXT = """
to by on for of from with between
"""
_LIKED: Final = frozenset(
    ["love", "loved", "adore", "adored", "enjoyed", "liked", "prefer", "preferred", "fear", "worship"]
)
_IS_ACTOR: Final = Pattern(
    r", (?:an?|the) (?:[a-zA-Z’'-]{3,16},? ){0,4}(?:actor|actress|newcomer|performer|comedian|comedienne|singer|"
    r"star|model|rapper|idol|debutante?|"
    r"first-timer|unknown|legend|veteran|stalwart)\b",
    needs=(
        "act",
        "newcomer",
        "perform",
        "comedi",
        "singer",
        "star",
        "model",
        "rapper",
        "idol",
        "debut",
        "first-timer",
        "unknown",
        "legend",
        "veteran",
        "stalwart",
    ),
)
_OWNERS: Final = frozenset(("his", "her", "their"))
_THANKS: Final = Pattern(r"(?i)\b(?:shout-?outs?|kudos|praise|thanks|applause|hats off|props|bravo|plaudits)\b")
_OVER: Final = frozenset(_OVER_TEXT.split())
_OTHERS_CAST: Final = Pattern(
    rf"(?:{OTHER}|(?!Playing|Acting|Starring|Cast|Alongside|Opposite)[A-Z][\w’'-]*|{PERSON})[”\"’']?(?: "
    rf"\([^()]{{1,40}}\))?,?[”\"’']? (?:in which|where|with|"
    rf"opposite|which had|"
    rf"that had|which starred|starring|featuring|when) (?:the (?:voices? )?(?:of )?|[a-z]{{2,12}} ){{0,3}}$"
)
_BIOGRAPHY: Final = Pattern(
    rf"^[^\w{PERSON[1:-1]}]{{0,3}}{PERSON}(?:,| \([^()]{{1,30}}\)| ['’]\d\d)? (?:is (?:an?|the|our|currently|"
    rf"{PERSON}['’]s|[A-Z][\w ’'-]{{2,40}}['’]s) [^.!?]{{0,70}}?"
    rf"\b(?:critic|writer|editor|student|junior|senior|sophomore|freshman|reviewer|journalist|columnist|"
    rf"correspondent|reporter|author|contributor|blogger)\b|"
    rf"(?:writes|teaches|covers|reviews|lectures|edits|tweets|blogs|lives|studies)\b|can be (?:found|reached|"
    rf"followed))|^[^\w{PERSON[1:-1]}]{{0,3}}{PERSON}, staff\b"
)
"""How a line begins that tells of the critic."""
_SURELY: Final = Pattern(
    rf"(?:\b(?:[Ii]t|[Tt]hat)(?:['’]s| is| was) |\b(?:{ROLES}|mix|lead|star|standout|highlight|revelation|cast|"
    rf"him|her|them)(?:, [a-z]{{4,12}},)? "
    rf"(?:is|are|was|were) (?:also )?|\b(?:[Ww]atch|watching|hail|[Ee]nter|[Ww]ithout|given|sure about|worried "
    rf"about|crazy about|hire|casting|forget|resist|"
    rf"talk about|beat|fault|blame|praise|admire|single out|[Nn]ot forgetting|[Tt]o say nothing of|"
    rf"[Ii] (?:must |should |ought to )?(?:also )?(?:include|mention)(?: for \w{{3,14}}| here| too| also)?|"
    rf"[Aa] (?:[a-z]{{3,8}} )?(?:word|thought|mention|nod)(?: put in| too| also)? for|[Ss]pare a thought for|"
    rf"(?:[Mm]ore|[Ee]nough|[Ll]ess|[Pp]lenty|[Tt]oo (?:much|little)) of|"
    rf"[Nn]obody (?:has |had |seems to have )?(?:told|warned)|"
    rf"\b(?:[Ww]e|[Yy]ou)(?:['’]ve)? (?:also |even |at least )?(?:get|got|have)|(?:eye|look|watch) out for|"
    rf"(?:^|[.!?] )(?:Even|What|How|Why|Whenever|If|Only)|"
    rf"(?:bit|scenes?|moments?|business|exchanges?|banter|stuff) (?:with|between)|"
    rf"(?:treat|pleasure|joy|delight|relief|good|nice|lovely|great|fun) to (?:see|watch|have|find)|"
    rf"how (?:very |really )?(?:good|great|funny|fine|wonderful|terrific|brilliant)|"
    rf"[Tt]hat (?:look|way|glance|smile|shrug)) |\b{ROLES},? (?:an? [a-z’' -]{{3,40}}|[–—-] )|"
    rf"\b(?:[Ss]orry to|[Aa]pologies to|quarrel is(?: not)? with|complaint is(?: not)? with|[Tt]hen comes|"
    rf"[Tt]hen there is) |"
    rf"\b(?:dub|version|cast|ensemble|company), with |(?<!{PERSON}) \()$"
)
"""What stands before a performer's name in whatever sentence."""
_DISMISSED: Final = Pattern(
    r"\b(?:[Mm]ove over|[Ss]orry|[Tt]hanks|[Tt]hank you|[Ss]it down|[Ee]at your heart out|[Tt]ake note), $"
)
_LABELLED: Final = Pattern(
    r"(?:^|[.;|] )(?!From left|Left to right|Clockwise|Pictured|Above|Top|MVP|Best in|Best performance|Standout|"
    r"Scene-stealer|Favou?rite)[A-Z][A-Za-z/& -]{2,30}: ?$"
)
_ATTRIBUTED: Final = Pattern(r"[”\"’'] ?[–—-]{1,2} ?$|^[–—-]{1,2} ?$")
_KINSMAN: Final = Pattern(rf"\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?) (?:[a-z’'-]{{3,16}} ){{0,3}}{ROLES}, $")
_WORKS_OF: Final = Pattern(
    rf"(?:[Dd]irectors?|[Ww]riters?|[Cc]omposers?|PD|[Ff]ilm-?makers?) {PERSON} \([^()]*$|\b(?:directed|wrote|"
    rf"created)(?: it| this)? \([^()]*$",
    needs=("(",),
)
_IS_PART: Final = Pattern(
    rf"{PERSON}(?: [a-z]{{2,12}})? (?:is|was|plays|becomes) (?:the |a |an )?(?:[a-z’'-]{{3,16}} ){{0,3}}$"
)
_OWN_CAST: Final = Pattern(rf"{TITLE}[”\"’']?,? (?:in which|where|with|starring|featuring) ")
_OF_MAKERS: Final = (
    r"(?:d[eé]cor|sets?|costumes?|gowns|frocks|getups|uniforms|wardrobe|camera|lens(?:es)?|camerawork|cinematography|"
    r"photography|images|frames|lighting|sound(?: mix| design)?|editing|cutting|score|music|strings|cello|piano|guitar|"
    r"orchestra|synths?|chords|cues|notes|themes?|interiors|production design|designs?|direction|script|"
    r"screenplay|dialogue|prose|novels?|books?|memoir|films?|movies?|latest|effects|choreography|make-?up|wigs|"
    r"English|translation|version|adaptation|words|sleeves|lobbies|corridors|hats|rooms|novellas?|short stor(?:y|"
    r"ies)|pages|jury|panel|"
    r"animation|drawings|paintings|songs?|ballad|lyrics|visuals|palette|storytelling|oeuvre|filmography|adaptation)"
)
"""What a maker has and a performer has not: "X's cello saws away"."""
_AFTER: Final = Pattern(
    rf"^(?:,? (?:(?:for|to) )?you\b|,? (?:for|to) (?:those|fans|anyone|the rest)\b|,? (?:(?:deal|type|thing|vibe|"
    rf"energy|mode|knock-off|wannabe|lookalike|moment)\b|(?:did|does|has done) (?:more|it better|less|it first)\b|"
    rf"with {PERSON} as|in which|who (?:is|was) credited|credited) | for (?:the|my|our) (?:tickets?|"
    rf"invitation|screener|photos?|loan|tip)\b|(?:,? who)?(?: and {PERSON})? "
    rf"(?:takes over|took over|would|should|might|must|did it|found "
    rf"in the|had in the|is "
    rf"(?:the|a) (?:\w+ )?(?:role|part|character))\b|,? (?:it|this|that|s?he)(?:['’]s| is| was) not\b|"
    rf"['’]s? (?:[a-zé-]{{2,16}},? ){{0,4}}{_OF_MAKERS}\b|"
    rf"['’]s? (?:(?:19|20)\d\d|{OTHER}|"
    rf"{TITLE})|(?:,? who)? (?:made|directed|wrote|shot|lights|lit|supervised|designed|produced|edited|animated|"
    rf"drew|gave us) )"
)
"""What follows the names of makers, of people of other works, and labels."""
_SUBJECT_MATTER: Final = Pattern(
    rf"{PERSON}(?:['’]s?)? (?:fans?|story|stories|chart|songs?|novels?|vehicle|territory|impression|joint|poem|"
    rf"painting|record)\b"
    r"|\b(?:in|of|from|since) \(?(?:19|20)\d\d\b|\bfor (?:her|his|their|the|its) (?:sets|costumes|frocks|gowns|"
    r"wigs|make-?up|camerawork|editing|"
    r"design|designs|photography|lensing)\b"
)
"""What a sentence has that speaks of people of other works, or of another year."""


_AGAINST: Final = (_ATTRIBUTED, _DISMISSED, _KINSMAN, _LABELLED, _IS_PART, _WORKS_OF)


def present_in(names: Names, lines: Sequence[Sheet]) -> Iterator[Claim]:
    """A claim for every full name that stands where a performer's does, where the text does not tell the story."""
    sheets = names.sheets
    starts = [sheet.at.start for sheet in sheets]
    told = [narration(sheet.at.text) for sheet in sheets]
    own = frozenset(name.key for name in names.own)
    """Of these the film is called: "Lydia Tár"."""
    for line in lines:
        first, past = bisect_left(starts, line.at.start), bisect_left(starts, line.at.end)
        mean = sum(told[first:past]) / max(1, past - first)
        for i in range(first, past):
            signs = sheets[i].signs
            if signs and not (i == first and signs[0] <= _MARKS and _BIOGRAPHY.match(sheets[i].folded)):
                remark = past - first == 1 and told[i] < _TELLS_ALONE
                ground: Ground = "present" if remark or told[i] + mean < _TELLS else "told"
                claims = _present(names, sheets[i], sheets[i - 1] if i else None, ground)
                yield from (claim for claim in claims if key_of(claim.actor.text.split()[-1]) not in own)


def _present(names: Names, sheet: Sheet, previous: Sheet | None, ground: Ground) -> Iterator[Claim]:
    """The same of a sentence."""
    folded = sheet.folded
    signs = [at for at in sheet.signs if folded[at] < FIRST_OWN and names.at(folded[at]).words > 1]
    if not signs or is_heading(folded) or _SUBJECT_MATTER.search(folded):
        return
    if previous is not None and len(previous.folded) < _SHORT and _names_other_work(names, previous):
        return
    row = _rows(names, folded)
    for at in signs:
        name = names.at(folded[at])
        if is_title_like(name):
            return  # what follows may be about a work of that name
        if not may_be_person(name):
            continue
        if OTHER in sheet.plain and _turns_to_another(sheet.plain, sheet.plain.find(folded[at])):
            continue
        after = sheet.plain[sheet.plain.find(folded[at]) + 1 :][:60]
        if at == 0 and after[:1] == ":":
            continue  # a label
        opening = _opening(folded, at)
        sure = _is_sure(folded, at, opening)
        if (_stands_as_performer(folded, at, opening, sure) or at in row) and not _AFTER.match(after):
            yield Claim(name, None, "present" if sure else ground, name.start, name.end)


def _turns_to_another(plain: str, at: int) -> bool:
    """Whether another work stands before a name, or so close behind it that the name may belong to it."""
    place = plain.find(OTHER)
    return place < at or place - at < _CLOSE or _FAMILIAR.search(plain[max(0, place - 30) : place]) is None


_CLOSE: Final = 14
_FAMILIAR: Final = Pattern(
    r"\b(?:know|knows|known|knew|seen|saw|remember|recogni[sz]e|since|after|liked|loved|from) (?:[a-z]{2,12} ){0,3}$"
)


def _rows(names: Names, folded: str) -> set[int]:
    """The places of three or more full names in a row, as casts are named; not after a comparison."""
    found: set[int] = set()
    for match in _ROW.finditer(folded):
        before = folded[max(0, match.start() - 60) : match.start()]
        if all(name.words > 1 for name in names.signed(match[0])) and not _NO_CAST.search(before):
            found.update(at for at in range(match.start(), match.end()) if FIRST <= folded[at] < FIRST_OWN)
    return found


_ROW: Final = Pattern(rf"{PERSON}(?:(?: \([^()]{{1,60}}\))?(?:, and |, | and | & ){PERSON}){{2,9}}")
_NO_CAST: Final = Pattern(
    r"(?i)\b(?:like|than|unlike|from|by|after|since|of|directors?|writers?|producers?|authors?|likes of|critics?|"
    r"recalls?|music|songs?)"
    r"[:,]? (?:[a-z’'-]{2,14} ){0,3}$|: $"
)


def _names_other_work(names: Names, sheet: Sheet) -> bool:
    return OTHER in sheet.folded or any(name.words > 1 and is_title_like(name) for name in names.signed(sheet.folded))


def is_heading(folded: str) -> bool:
    """Whether hardly a word is written small, as in headings, labels and signatures."""
    return (
        not any(word[0].islower() and len(word.rstrip(".,;:!?")) > 3 for word in folded.split())
        and " is " not in folded
        and " are " not in folded
    )


def _opening(folded: str, at: int) -> str:
    """What stands before a name, the other names of its list left out."""
    opening = folded[max(0, at - 120) : at]
    while (listed := _BESIDE.search(opening)) is not None:
        opening = opening[: listed.start()]
    return opening


def _stands_as_performer(folded: str, at: int, opening: str, sure: bool) -> bool:
    """Whether nothing around a name speaks of a maker, of another work or of a part."""
    last = opening.rsplit(None, 1)[-1].lower() if opening.endswith(" ") and opening.strip() else ""
    if last in _OWNERS or _AFTER.match(folded[at + 1 : at + 60]):
        return False
    is_actor = folded.startswith(", ", at + 1) and _IS_ACTOR.match(folded, at + 1) is not None
    ready = sure or is_actor or _is_praised(opening, last)
    if not ready and (last in _NOT_BEFORE or not _OPENS.search(opening)):
        return False
    if any(pattern.search(opening) for pattern in _AGAINST):
        return False
    return not (_OTHERS_CAST.search(opening) and not _OWN_CAST.search(opening))


def _is_praised(opening: str, last: str) -> bool:
    """Whether words of praise lead up to a name: "kudos to", "carried by", "I loved"."""
    words = opening.rsplit(None, 4)
    if last in _OVER and any(word.lower() in _PRAISING for word in words[-3:-1]):
        return True
    return last in _LIKED or (last == "to" and _THANKS.search(opening) is not None)


def _is_sure(folded: str, at: int, opening: str) -> bool:
    """Whether a performer stands there even in a sentence that tells the story: "the mother is X", "Mum (X)"."""
    if not _SURELY.search(opening) or _IS_PART.search(opening):
        return False
    return not opening.endswith("(") or folded[at + 1 : at + 2] in (")", ",")


def may_be_person(name: NameAt) -> bool:
    """Whether a run of capitalised words can be a full name, and is no title and no given name of two syllables."""
    words = name.text.lower().replace("-", " ").split()
    first = words[0]
    if first in GIVEN:
        return True
    if (
        first in _KIN
        or first in TITLES
        or first in ORGANISATION_ENDS
        or is_title_like(name)
        or _PLURAL.search(name.text)
    ):
        return False
    if len(words) == 2 and words[0] == words[1]:
        return False
    if all(syllable(word) for word in words):
        return first in SURNAMES and len(words) > 1 and not (len(words) == 2 and "-" in name.text)
    return True


_KIN: Final = frozenset(("granda", "grandad", "gran", "cousin", "mam"))
_PLURAL: Final = Pattern(r"\b[A-Z]{2,6}s$")
"""What several are called: "Foreign VIPs"."""


@lru_cache(maxsize=16384)
def _all_ordinary(text: str) -> bool:
    words = text.lower().replace("-", " ").split()
    if words[-1].startswith(("o'", "o’", "mc", "mac")) or words[-1].endswith(
        ("son", "sen", "ez", "ski", "sky", "stein", "berg")
    ):
        return False
    if words[0] in GIVEN or (words[0] in SURNAMES and all(syllable(word) for word in words)):
        return False
    return (len(words[0]) > 5 and words[0].endswith("ing")) or all(knows(word) for word in words)


def is_title_like(name: NameAt) -> bool:
    """Whether a run of capitalised words is made of ordinary ones, as titles are ("Summer Wars", "Killing Eve")."""
    return name.words > 1 and not name.own and _all_ordinary(name.text)


def is_word(name: NameAt) -> bool:
    """Whether a name is one ordinary word and no given name, as short titles are ("Poetry")."""
    word = name.text.lower()
    return (
        name.words == 1 and not (name.own or name.title) and knows(word) and word not in GIVEN and word not in SURNAMES
    )


def opens_with_word(name: NameAt) -> bool:
    """Whether a run of capitalised words begins as a title or an epithet may and no full name does: "Weird Barbie"."""
    first = name.text.split()[0].lower()
    return name.words > 1 and not name.own and knows(first) and first not in GIVEN and first not in SURNAMES
