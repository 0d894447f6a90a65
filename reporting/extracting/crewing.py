"""The constructions in which critics name who made the title: "directed by", "writer-director X", credit lines.

Yields claims; whether they hold, and under which spelling, is decided in `credits`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from typing import Final

from reporting.extracting import alongside, crafts, credited_beside, filming, offices, shared_work
from reporting.extracting.alongside import named_alongside, only_beside
from reporting.extracting.asides import OTHER
from reporting.extracting.claims import Made
from reporting.extracting.crafts import THINGS, crafted, music_follows
from reporting.extracting.credited_beside import credited_beside as beside_works
from reporting.extracting.filming import OF_EPISODE, directed_by, may_have_created, may_have_filmed
from reporting.extracting.invented_makers import of_makers
from reporting.extracting.labelled import LONGEST, of_labels
from reporting.extracting.made_by_pronoun import of_his_film, of_named_before, of_pronoun
from reporting.extracting.names import PERSON, TITLE, NameAt, Names, Sheet
from reporting.extracting.offices import WHICH_ONE_WROTE, in_office
from reporting.extracting.shared_work import shared
from reporting.extracting.trades import (
    ANY_VERB,
    NO_OTHER_TRADE,
    PLAIN_NOUNS,
    SHORT,
    TRADE_LETTERS,
    TRADE_NOUNS,
    TRADE_STEMS,
    TRADE_WORDS,
    TRADES,
    VERB_LIST,
    VERB_WORDS,
    roles_of,
)
from reporting.model import CrewRole
from reporting.notation.patterns import Cues, Pattern

P = PERSON
_WORD = (
    r"(?:(?!(?:in|of|at|for|to|and|who|from|with|on|by|as|is|was|has|that|than|into|since)\b)[a-zé’'-]{1,20},? |"
    r"\d\d-year-old )"
)
_LIST = rf"(?:the |a )?{_WORD}{{0,3}}?{P}(?:(?: \([^()]{{1,40}}\))?(?:, and |, | and | & | \+ | / |/|; ){P}){{0,9}}"

_TRADE: Final = Pattern(
    rf"(?<![\w’'-])(?={TRADE_LETTERS}){NO_OTHER_TRADE}(?i:{TRADE_WORDS})(?:(?P<s>\.? )(?P<people>{_LIST})"
    rf"|(?P<label>\.?(?: ?:| –| -|,| \([^()]{{1,40}}\),?) |\.? ?:)"
    rf"(?:[A-Z][a-z’'-]{{1,20}}(?:,| and| &) )?(?P<listed>{_LIST})(?=[.,;|)/(]| [|/·(–—-]| among |$|"
    rf"[ ]{{0,2}}\n))",
    needs=TRADE_STEMS,
    words=TRADE_NOUNS,
)
_PAST_BY: Final = Pattern(
    rf"(?<![\w-])(?i:(?P<verbs>{VERB_LIST})) (?:\w{{2,14}}ly )?by (?:and (?:\w{{2,10}} )?(?:starring|featuring|with) )?"
    rf"(?:(?:the )?[A-Z][a-z]{{2,10}}(?:ish|an|ese|ch|sh) )?(?P<people>{_LIST})",
    needs=("by ",),
    words=VERB_WORDS,
)
_THING_BY: Final = Pattern(
    rf"(?i:(?P<thing>direction|screenplay|scripts?|dialogues?|(?:(?<=^the )|(?<=[.;:] the )|(?<=[.;:|] )|^)story|"
    rf"teleplay|writing|score|music|soundtrack|original music|songs|cinematography|camerawork|photography|editing))(?:"
    rf" is|['’]s| comes| came| is signed| are|,| \([^()]{{1,40}}\))? (?:by|from|courtesy of|of(?= {P} (?:is|"
    rf"was|has|and I|I)\b)) (?P<people>{_LIST})",
    needs=(
        *("irection", "creenplay", "cript", "tory", "eleplay", "riting", "core", "usic", "oundtrack", "ongs", "diting"),
        *("inematography", "amerawork", "hotography", "IRECTION", "CREENPLAY", "CRIPT", "TORY", "ELEPLAY", "RITING"),
        *("CORE", "USIC", "OUNDTRACK", "ONGS", "DITING", "INEMATOGRAPHY", "AMERAWORK", "HOTOGRAPHY", "ialogue"),
    ),
    words="by from of",
)
_POSSESSED: Final = Pattern(
    rf"(?P<people>{P}(?:(?:, | and | & ){P}){{0,2}})['’]s? (?:[a-zé-]{{3,16}},? (?:and )?){{0,4}}"
    rf"(?<!art )(?<!casting )(?<!animation )(?<!music )(?<!sound )(?P<thing>{'|'.join(THINGS)})\b"
    rf"(?!-| ?=| ?:(?! [a-z])| (?:is|was|of) \d)",
    words="direction directing screenplay script story scripts teleplay writing dialogue score scores strings cello "
    "orchestra synths "
    "music soundtrack cues theme themes melodies songs tunes cinematography camerawork camera photography "
    "lensing editing cutting",
)
_WHAT_IT_MADE: Final = (
    r"(?:it|this|the (?:film|movie|show|series|drama|script|screenplay|book|whole|thing)|this (?:film|movie|show|"
    r"series|drama|one|thing)|"
    r"the (?:whole )?(?:lot|thing)|every episode|all (?:\w+ )?episodes)"
)
_SUBJECT: Final = Pattern(
    rf"(?P<people>{P}(?:(?:, | and | & ){P}){{0,3}})(?: \([^()]{{1,70}}\)|, (?:until|so far|up to|best|better|"
    rf"hitherto|previously)"
    rf" [^,;:.!?{P[1:-1]}]{{3,50}}(?=,))?,? \(?(?:(?:who|which|has|have|also|both|"
    rf"again|co-|himself|herself|here|previously|originally) ){{0,4}}"
    rf"(?P<verbs>{VERB_LIST}(?: it \((?:and )?(?:also )?{ANY_VERB} (?:it|this))?)(?= (?P<object>{_WHAT_IT_MADE}|"
    rf"(?:his|her|their) (?:own |first |second |third |debut |latest ){{0,2}}(?:play|novel|book|memoir|stage|script|"
    rf"webtoon|feature|film|movie|series)|"
    rf"{TITLE})\b| ?(?P<stop>[.,;:!?)–—(]|$)| (?P<adverb>with|from|as|like|and|in a|for the|every|most|here|between|"
    rf"together|both|each|all|alongside|several|half|solo|alone|himself|herself|themselves)\b)",
    words=VERB_WORDS,
)
_DID: Final = Pattern(
    rf"(?P<people>{P}(?:(?:, and |, | and | & ){P}){{0,3}}) (?:did|wrote|composed|composes|provides?|suppl(?:ies|y)|"
    rf"handles?|made|share|contributes?|pens?|penned|does|do|scored) (?:the |a |"
    rf"its )?(?:\w{{3,14}} )?(?P<thing>soundtrack|music|score|script|screenplay|editing|cinematography|directing|"
    rf"direction|writing)\b",
    words="soundtrack music score script screenplay editing cinematography directing direction writing",
)
_HE_AND: Final = Pattern(
    rf"(?P<he>{P})[^{P[1:-1]};:!?.]{{0,120}}?\b(?:he|she) and (?P<people>{P}) (?:have |has |both "
    rf")?(?P<verbs>{VERB_LIST})",
    needs=("he and ",),
    words=VERB_WORDS,
)
_CO_WROTE: Final = Pattern(
    rf"(?:(?P<a>{P})[^{P[1:-1]};:!?]{{0,70}}? |co-)(?:(?:co-)?wr(?:ote|itten|iting)|adapt(?:ed|s|ing)|pen(?:ned|"
    rf"s)|scripted)(?: {_WHAT_IT_MADE})? "
    rf"(?:together |along )?with (?P<people>{_LIST})",
    words="wrote written writing cowrote cowritten cowriting adapted adapts adapting penned pens scripted",
)
_WHICH_HE: Final = Pattern(
    rf"(?P<people>{P})[^{P[1:-1]};:!?]{{0,160}}?{TITLE},? (?:which|that) (?:he|she|they) (?:also |both )?"
    rf"(?P<verbs>{VERB_LIST})",
    needs=(" which ", " that "),
    words=VERB_WORDS,
)
_PERFECT: Final = Pattern(
    rf"(?P<people>{P}(?:(?:, | and | & ){P})?) (?:has|have)(?: co-?)?(?: \w{{3,14}}ly)? (?P<verbs>{VERB_LIST}) "
    rf"(?:an?|the|his|her|their|every|another)\b",
    needs=(" has ", " have "),
    words=VERB_WORDS,
)
_IT_MADE: Final = Pattern(r" (?:it|this|the (?:show|series|film|thing)) ")
_FILMED: Final = Pattern(
    rf"(?: [\w’'-]{{1,16}},?){{0,5}}? (?:films?|movies?|pictures?|features?|series|show|dramas?|debut|thing|story|"
    rf"scenes?|footage|whole|lot|episodes?|comedy|thriller|{TITLE})"
)
_HIS_OWN: Final = Pattern(
    rf"\b(?i:(?P<thing>screenplay|script|music|score|songs)) (?:is|are) (?P<people>{P})['’]s? own\b",
    words="own",
)
_PEN: Final = Pattern(
    rf"\b(?P<thing>pen|brainchild|creation) of (?P<people>{P})",
    needs=("pen of", "brainchild", "creation of"),
    words="pen brainchild creation",
)
_APPOSED: Final = Pattern(
    rf"(?P<people>{P})(?:(?P<apart>,)|(?= the [a-z-]{{4,14}} (?:is|has|was|can|had)\b)) "
    rf"(?:the|its|our|this (?:film|show|series|drama)['’]s) (?:(?:film|show|series|drama|"
    rf"movie)['’]s )?(?:\w{{3,12}} )??"
    rf"(?i:{TRADE_WORDS})(?=[,.;:)!?]| (?:of|who|whose|behind|and|here|himself|herself|on|with|is|was|"
    rf"has)\b)(?<!writing)(?<!direction)(?<!music)",
    words=TRADE_NOUNS,
)
_AND_CO_WRITER: Final = Pattern(
    rf"(?P<he>{P})(?:,? [^{P[1:-1]};:!?.]{{3,60}} (?:by|of|from) {P})?,? (?:and|with) (?:his|her|their) (?:\w+ "
    rf"){{0,2}}co-?(?:writer|screenwriter|scripter)s?,? "
    rf"(?P<people>{P})",
    words="co cowriter cowriters coscreenwriter coscreenwriters coscripter coscripters",
)
_NOT_MAKERS: Final = Pattern(
    r"\b(?:(?:based|drawn) (?:up)?on [^.;,]{0,50}|(?:adapted|taken) from [^.;,]{0,50}"
    r"|(?:novels?|books?|webtoons?|stor(?:y|ies)|characters|memoirs?|stage play|manga|comics?)(?: of the same name|"
    r" series)?,? ?\(?)$"
)
_ON_DAY: Final = Pattern(
    r",? on (?:[A-Z][a-z]{2,8}day,? )?(?:\d{1,2}\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|"
    r"Oct|Nov|Dec))"
)
_FOREIGN_AFTER: Final = Pattern(rf"^(?:['’]s?|[^.,;:!?]{{0,12}}) (?:{OTHER})")


def made_by(names: Names, lines: Sequence[Sheet], film: bool) -> Iterator[Made]:
    """Every claim about who made the title; `film` reads "X's debut feature" as X's direction."""
    recent: NameAt | None = None
    previous: Sheet | None = None
    since = 0
    others: set[str] = set()
    for sheet in names.sheets:
        since += 1
        before = recent if since < 2 else None
        made = list(of_makers(names, sheet.folded, _made_in(names, sheet, film))) if sheet.signs else []
        yield from made
        if made:
            recent, since = made[-1].person, 0
            others |= {m.person.key for m in made if m.role not in ("director", "writer", "creator")}
        yield from of_pronoun(sheet, recent if since < 2 else None)
        if before is not None and WHICH_ONE_WROTE.search(sheet.folded):
            yield Made(before, "writer", before.start, before.end)
        yield from of_named_before(names, sheet, previous)
        if film:
            yield from of_his_film(names, sheet, previous, others)
        previous = sheet
    read = {sheet.folded for sheet in names.sheets}
    for line in lines:
        if len(line.folded) > LONGEST or not line.signs:
            continue
        yield from of_labels(names, line.folded, film)
        if line.folded in read:
            continue
        if _TRADE not in _CUES.possible(line.folded) or not _may_name_makers(line.folded):
            continue
        for match in _TRADE.finditer(line.folded):
            yield from of_makers(names, line.folded, _trade(names, match))


def _made_in(names: Names, sheet: Sheet, film: bool) -> Iterator[Made]:
    """What a sentence says of who made the title, first with what it says aside and then without."""
    if not sheet.signs or not _CUES.possible(sheet.folded) or not _may_name_makers(sheet.folded):
        return
    for folded in (sheet.folded, sheet.plain) if sheet.plain != sheet.folded else (sheet.folded,):
        beside = {names.at(sign).start for sign in only_beside(folded, _CUES.possible(folded))}
        yield from (made for made in _claims(names, folded, film) if made.person.start not in beside)


_MAKING_TEXT = """
with film stor play part back first made under does direct dir. dir: helm writ wrote script screen penn compos scor
music soundtrack song creat produc prod shot shoot lens edit cut movie camera cinemat photo pd auteur adapt behind
realis realiz reimagin shepherd steer orchestrat called debut feature latest stages melod lens dir
choreograph frames mounts blocks picture
charge thriller drama comedy romance piece wri scr dp ph scribe did cue theme makes epic horror biopic anime sequel
follow fable myster fantas musical western satire tale masterpiece opus document melodrama dialogue lines brainchild
pen creation helmer return second third new suppl provid handles contribut serves moves tune dream devis conceiv invent
own credit lays author split share wr/ /dir come up novel book memoir childhood material legend biography webtoon manga
strings cello orchestra synth cues melodies songs tunes take violin drums guitar piano lullaby waltz dirge march brass
"""
_MAKING: Final = (
    *_MAKING_TEXT.split(),
    "series about",
    "show about",
    "series set",
    "show set",
    "sitcom",
    "dramedy",
    "gives us another",
)
"""The commonest first."""


def _may_name_makers(folded: str) -> bool:
    """Whether a sheet holds a name and a word of the makers' trades: a cheap look before the patterns."""
    if not _NAME.search(folded):
        return False
    lowered = folded.lower()
    return any(map(lowered.__contains__, _MAKING)) or bool(_TITLED.search(folded))


_NAME: Final = Pattern(P)
_TITLED: Final = Pattern(TITLE)


def _claims(names: Names, folded: str, film: bool) -> Iterator[Made]:
    possible = _CUES.possible(folded)
    for match in _TRADE.finditer(folded) if _TRADE in possible else ():
        yield from _trade(names, match)
    for match in _PAST_BY.finditer(folded) if _PAST_BY in possible else ():
        before = folded[max(0, match.start() - 100) : match.start()]
        if _ON_DAY.match(folded, match.end()):
            continue  # "Written by X on 9 December"
        if not (_NOT_MAKERS.search(before) or OF_EPISODE.search(before) or _relative_to_other(folded, match.start())):
            for role in roles_of(match["verbs"].lower()):
                yield from _people(names, match, role)
    for pattern in (_THING_BY, _POSSESSED, _DID, _HIS_OWN):
        for match in pattern.finditer(folded) if pattern in possible else ():
            if not _NOT_MAKERS.search(folded[max(0, match.start() - 100) : match.start()]):
                yield from _people(names, match, THINGS[match["thing"].lower()], sure=pattern is not _POSSESSED)
    yield from _done(names, folded, possible)
    for match, group in directed_by(folded, possible):
        yield from _people(names, match, "director", group=group)
    for match in _APPOSED.finditer(folded) if _APPOSED in possible else ():
        for role in next(roles for i, (_, roles) in enumerate(TRADES) if match[f"t{i}"]):
            yield from _people(names, match, role, sure=not match["apart"] or names.at(match["people"]).words > 1)
    for match, group in may_have_filmed(folded, film, possible):
        if group != "people" or not _FOREIGN_AFTER.match(folded[match.end() : match.end() + 20]):
            yield from _people(names, match, "director", sure=False, group=group)
    for match in may_have_created(folded, possible) if not film else ():
        yield from _people(names, match, "creator", sure=False)


def _done(names: Names, folded: str, possible: Set[Pattern]) -> Iterator[Made]:
    """What one or several did or have as their office, as a sentence tells it."""
    for match, group, role, sure in (*named_alongside(folded, possible), *beside_works(folded, possible)):
        yield from (m for m in _people(names, match, role, sure, group) if sure or m.person.words > 1)
    for match, group, role in (*crafted(folded, possible), *in_office(folded, possible)):
        yield from (
            Made(m.person, role, m.start, m.end, m.person.words > 1) for m in _people(names, match, role, group=group)
        )
    for match in _SUBJECT.finditer(folded) if _SUBJECT in possible else ():
        for role in roles_of(match["verbs"].lower()) if match["stop"] != ":" else ():  # "Jo in Hull writes: …"
            if not (
                role in ("editor", "cinematographer", "creator")
                and not (match["object"] or _IT_MADE.search(match["verbs"]))
            ):
                yield from _people(names, match, role)
    for match, role in shared(folded, possible):
        if not _NOT_MAKERS.search(folded[max(0, match.start() - 100) : match.start()]):
            yield from _people(names, match, role)
    yield from _together(names, folded, possible)
    for match in _PERFECT.finditer(folded) if _PERFECT in possible else ():
        for role in roles_of(match["verbs"].lower()):
            if role == "writer" and music_follows(folded[match.end() : match.end() + 40]):
                continue
            if role in ("editor", "cinematographer") and not _FILMED.match(folded, match.end()):
                continue  # "has cut his own hair"
            yield from _people(names, match, role)
    for match in _PEN.finditer(folded) if _PEN in possible else ():
        yield from _people(names, match, "writer" if match["thing"] == "pen" else "creator")


_CUES: Final = Cues(
    (
        *(_PAST_BY, _THING_BY, _POSSESSED, _DID, _HIS_OWN, _SUBJECT, _PERFECT, _PEN),
        *(_TRADE, _APPOSED, _WHICH_HE, _HE_AND, _AND_CO_WRITER, _CO_WROTE),
        *(*crafts.PATTERNS, *filming.PATTERNS, *offices.PATTERNS, *shared_work.PATTERNS),
        *alongside.PATTERNS,
        *credited_beside.PATTERNS,
    )
)


def _together(names: Names, folded: str, possible: Set[Pattern]) -> Iterator[Made]:
    """What one did alone in a clause about the title, or two did together: "Park and his co-writer X"."""
    for match in _WHICH_HE.finditer(folded) if _WHICH_HE in possible else ():
        for role in roles_of(match["verbs"].lower()):
            yield from _people(names, match, role)
    for match in _HE_AND.finditer(folded) if _HE_AND in possible else ():
        for role in roles_of(match["verbs"].lower()):
            yield from _people(names, match, role)
            yield from _people(names, match, role, group="he")
    for match in _AND_CO_WRITER.finditer(folded) if _AND_CO_WRITER in possible else ():
        yield from _people(names, match, "writer")
        yield from _people(names, match, "writer", group="he")
    for match in _CO_WROTE.finditer(folded) if _CO_WROTE in possible else ():
        if match[0].find(")") != -1 and "(" not in match[0]:
            continue  # "(Kingdom, Bleach), who also wrote it with …"
        yield from _people(names, match, "writer")
        if match["a"]:
            yield Made(names.at(match["a"]), "writer", *_extent(names, match))


def _trade(names: Names, match: re.Match[str]) -> Iterator[Made]:
    before, plain = match.string[max(0, match.start() - 100) : match.start()], bool(match["s"])
    if (
        _NOT_MAKERS.search(before)
        or OF_EPISODE.search(before)
        or _relative_to_other(match.string, match.start())
        or _FOREIGN_AFTER.match(match.string[match.end() : match.end() + 20])
    ):
        return
    roles = next(roles for i, (_, roles) in enumerate(TRADES) if match[f"t{i}"])
    word = match[0][: match.start("s" if plain else "label") - match.start()].lower()
    if plain and word in PLAIN_NOUNS and match[0][0].islower() and "." not in match["s"]:
        return
    if plain and _DOES.search(match["people"]):
        return  # "the writer holds Bo's past hostage"
    if plain and "." in match["s"] and word.split("/")[0].rstrip(".") not in SHORT:
        return
    if (
        not plain
        and match["label"].startswith(",")
        and not (
            re.search(r"[;.]\s?$|\b(?:[Tt]he|[Ii]ts|[Oo]ur) $", before)
            or before == ""
            or re.search(r"[A-Z]{3,} $|\b(?:film|movie|show|series|drama)[’']s $", before)
        )
    ):
        return
    for role in roles:
        yield from _people(names, match, role, group="people" if plain else "listed")


_DOES: Final = Pattern(
    rf"^(?:[a-z]{{2,10}} ){{0,2}}(?:[a-z]{{2,12}}(?<!s)s {P}$|(?:made|wrote|gave|did|took|left|got|met|brought) {P})"
)


def _relative_to_other(folded: str, start: int) -> bool:
    """Whether the words just before tell of another title: '"Crash Landing", written by'."""
    return bool(re.search(rf"{OTHER},? (?:which was |a \w+ |was |is )?$", folded[max(0, start - 30) : start]))


_OF_NATION: Final = re.compile(
    rf"(?:the |a )?{P} (?=(?:(?!and |with |plus )[a-z-]{{3,14}} )?(?:composer|musician|director|film-?maker|"
    rf"(?:screen)?writer|playwright|artist|duo|band|group|producer|cinematographer|singer|songwriter|guitarist|"
    rf"pianist|newcomer|veteran)s? {P})"
)
"""Of what a name is that a trade and somebody's name follow: "Icelandic composer X"."""


def _people(
    names: Names, match: re.Match[str], role: CrewRole, sure: bool = True, group: str = "people"
) -> Iterator[Made]:
    nation = _OF_NATION.match(match.string, match.start(group)) is not None
    for person in names.signed(match[group])[nation:]:
        if not person.own and person.end - person.start == len(person.text):  # no row of menu entries
            yield Made(person, role, *_extent(names, match), sure)


def _extent(names: Names, match: re.Match[str]) -> tuple[int, int]:
    signed = names.signed(match[0])
    return signed[0].start, signed[-1].end
