"""The constructions in which critics tie an actor to a character or to the title: "played by", "stars as", cast blocks.

Yields claims, each with what it rests on; which claims hold, and who is who, is decided in `credits`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from typing import Final

from reporting.extracting import (
    apposed,
    carried,
    clauses_apart,
    pairings,
    parts_first,
    performances,
    players_alone,
    pronouns,
    shared_parts,
    voices,
)
from reporting.extracting.apposed import apposed_in
from reporting.extracting.asides import OTHER
from reporting.extracting.brackets import bracketed_in
from reporting.extracting.carried import carried_over
from reporting.extracting.cast_lists import listed_in
from reporting.extracting.claims import Claim, Ground, extent_of, zipped
from reporting.extracting.clauses_apart import ANSWERED, kept_apart
from reporting.extracting.constructions import (
    ACTED,
    ALSO_BY,
    AS,
    AS_FIRST,
    AS_UNNAMED,
    BRACKET,
    BRITTLE,
    BROUGHT,
    FROM_ELSEWHERE,
    GAPPED,
    IS,
    OF_TRADE,
    OTHERS_WORK,
    PLAY_IN_TURN,
    PLAYED_BY,
    PLAYING,
    PLAYING_UNNAMED,
    PLAYS,
    PLAYS_HER,
    PLAYS_UNNAMED,
    POSSESSIVE,
    POSSESSIVE_ROLE,
    PRONOUN_BEFORE,
    REACH,
    ROLE_OF,
    SENT_AS,
    SOMEBODY_PLAYED,
    STAR_AND_MAKER,
    STARRING,
    SUPPORT,
    TO_WHOM,
    TRADE,
    UNNAMED_FIRST,
    WHO_IS_PLAYED,
)  # fmt: skip
from reporting.extracting.doubling import plays_all, shared_out
from reporting.extracting.linking import linked_in
from reporting.extracting.names import ANYONE, PERSON, NameAt, Names, Sheet, is_person_like, signs_in
from reporting.extracting.others_casts import beside_another, of_this, other_work, others_in
from reporting.extracting.pairings import pairs_in
from reporting.extracting.parts_first import parts_first_in
from reporting.extracting.performances import performers_of
from reporting.extracting.players_alone import players_alone_in, plays_unnamed
from reporting.extracting.presence import present_in
from reporting.extracting.pronouns import fits, of_pronoun_in
from reporting.extracting.role_nouns import BELONGS, ROLES
from reporting.extracting.shared_parts import parts_shared_in
from reporting.extracting.voices import voices_in
from reporting.notation.patterns import Cues, Pattern


def claims_of(names: Names, lines: Sequence[Sheet]) -> Iterator[Claim]:
    """Every claim that a sentence or a cast block makes, in text order of the sentences; `lines` are whole lines."""
    others = others_in(names)
    told = list(of_this(others, _told(names)))
    yield from listed_in(names, lines, told)
    yield from told
    yield from of_this(others, present_in(names, lines))


def _told(names: Names) -> Iterator[Claim]:
    """Every claim of the sentences."""
    previous: Sheet | None = None
    last: tuple[int, Sheet] | None = None
    for i, sheet in enumerate(names.sheets):
        named = bool(sheet.signs)
        if named:
            possible = _CUES.possible(sheet.folded)
            yield from _in_sentence(names, sheet, previous, possible)
            yield from of_pronoun_in(names, sheet, previous, possible)
            unaside = possible if sheet.plain == sheet.folded else _CUES.possible(sheet.plain)
            yield from performers_of(names, sheet, previous, possible, unaside)
            yield from kept_apart(names, sheet, previous, possible)
            yield from linked_in(names, sheet)
            if last is not None and i - last[0] <= _CARRIED:
                yield from carried_over(names, sheet, last[1], possible)
            last = i, sheet
        elif previous is not None:
            yield from plays_unnamed(names, sheet, previous)
        if previous is None or named or OTHER in sheet.folded or not _GOES_ON_ABOUT.match(sheet.folded):
            previous = sheet


def _in_sentence(names: Names, sheet: Sheet, previous: Sheet | None, possible: Set[Pattern]) -> Iterator[Claim]:
    if in_turn := PLAY_IN_TURN.search(sheet.folded) if PLAY_IN_TURN in possible else None:
        firsts = [names.signed(item)[:1] for item in in_turn["parts"].split(";")]
        players, parts = names.signed(in_turn["actors"]), [part for first in firsts for part in first]
        if len(players) == len(parts):
            yield from zipped(players, parts, "said", extent_of(names, in_turn))
            return
    yield from _said(names, sheet, sheet.folded, possible)
    if sheet.plain != sheet.folded:
        yield from _said(names, sheet, sheet.plain, _CUES.possible(sheet.plain))
    yield from _around(names, sheet, previous, possible)


def _said(names: Names, sheet: Sheet, folded: str, possible: Set[Pattern]) -> Iterator[Claim]:
    for pattern in (PLAYS, ROLE_OF, PLAYING, AS_FIRST, SENT_AS):
        for match in pattern.finditer(folded) if pattern in possible else ():
            yield from _paired(names, match, "said", sheet)
    if AS in possible:
        for match in AS.finditer(folded):
            if (
                re.match(_ONCE, match["gap"])
                or _SO.fullmatch(match["gap"])
                or _IS_PLAYED.search(folded, max(0, match.start() - 12), match.start())
                or _IN_WORK.search(folded, max(0, match.start() - 40), match.start())
                or _SENT.search(folded, max(0, match.start() - 60), match.start())
            ):
                continue  # "X, who frightened me as Moriarty, …", "X, who was good in Parasite and …"
            if not re.search(
                r"\b(?:as|such|known|same(?: [a-z]{2,14})?|well|so|aka|just|much|far|long|soon|credited|billed|"
                r"spel(?:led|t)|remember(?:ed)?|recogni[sz]e|as \w{2,14})$|\b"
                rf"(?:seen|glimpsed|spotted|remembered|caught) in (?:the )?(?:{OTHER}|{PERSON})$",
                match["gap"],
            ):
                yield from _paired(names, match, "said", sheet)
    for pattern in (PLAYS_UNNAMED, AS_UNNAMED, UNNAMED_FIRST):
        for match in pattern.finditer(folded) if pattern in possible else ():
            yield from _unnamed(names, match, "acting" if pattern is AS_UNNAMED else "said", sheet)
    for match in IS.finditer(folded) if IS in possible else ():
        if _AGED.search(folded, max(0, match.start() - 14), match.start()) and len(match["parts"]) == 1:
            actor, part = names.at(match["parts"]), names.at(match["actors"])  # "young Y is X"
            if is_person_like(actor):
                yield Claim(actor, part, "said", part.start, actor.end)
        else:
            yield from _paired(names, match, "is", sheet)


def _around(names: Names, sheet: Sheet, previous: Sheet | None, possible: Set[Pattern]) -> Iterator[Claim]:
    if PLAYED_BY in possible:
        yield from _played_by(names, sheet.folded)
    if BRACKET in possible:
        yield from bracketed_in(names, sheet, previous)
    yield from _tied(names, sheet, possible)
    folded = sheet.folded
    for match in STARRING.finditer(folded) if STARRING in possible or _ODD_LIST.search(folded) else ():
        if match["cue"] == "led by" and _GLOSSED.match(folded, match.end()):
            continue  # "four wives led by Na Wol-suk – Kim Sun-young, doing …"
        if "ead" in match["cue"] and _BRACKETED.search(folded, match.start("actors"), match.end() + 3):
            continue  # "falls for the lead, Danny (X)"
        if match["cue"] == "stars" and _MARK.search(folded, max(0, match.start() - 12), match.start()):
            continue
        if match["cue"].startswith("lead") and _PLAY_THE.search(folded[: match.start()]):
            continue
        if not other_work(folded[max(0, match.start() - 40) : match.start()], match["cue"]):
            yield from _unnamed(names, match, "listed", sheet)
    for match in STAR_AND_MAKER.finditer(folded) if STAR_AND_MAKER in possible else ():
        if OTHER not in match[0] and not _COMPARED.match(match[0]):
            yield from (Claim(actor, None, "listed", actor.start, actor.end) for actor in names.signed(match[0]))
    for pattern in (ACTED, TRADE, SUPPORT):
        for match in pattern.finditer(folded) if pattern in possible else ():
            yield from _unnamed(names, match, "listed" if pattern is SUPPORT else "acting", sheet)


_CUES: Final = Cues(
    (
        *(
            PLAYS,
            ROLE_OF,
            PLAYING,
            AS_FIRST,
            SENT_AS,
            AS,
            PLAYS_UNNAMED,
            AS_UNNAMED,
            UNNAMED_FIRST,
            IS,
            PLAY_IN_TURN,
            PLAYED_BY,
        ),
        *(BRACKET, PLAYS_HER, TO_WHOM, BRITTLE, POSSESSIVE_ROLE, BROUGHT, PLAYING_UNNAMED, POSSESSIVE, STAR_AND_MAKER),
        *(
            ACTED,
            TRADE,
            SUPPORT,
            STARRING,
            *pronouns.PATTERNS,
            *pairings.PATTERNS,
            *apposed.PATTERNS,
            *carried.PATTERNS,
            *clauses_apart.PATTERNS,
            *parts_first.PATTERNS,
            *performances.PATTERNS,
            *players_alone.PATTERNS,
            *shared_parts.PATTERNS,
            *voices.PATTERNS,
        ),
    )
)
_AGED: Final = Pattern(r"\b(?:young|younger|older|little|adult|teenage|grown-up|baby) $")
_EQUAL: Final = Pattern(rf"(?P<actor>{ANYONE}) – (?P<part>{ANYONE})(?=[,.;(]|$)", needs=(" – ",))
_INSTEAD: Final = Pattern(r"\b(?:(?:one|somebody|someone|another),?|an? (?:[a-z-]{3,16} ){0,3}[a-z-]{3,16},) $")
"""Before "in the person of", whom it tells of."""
_KINSMAN: Final = Pattern(r"['’]s? [a-z][a-z ’'-]{2,40}, an? [a-z][a-z ’'-]{2,40} $")
"""Behind a name, who is played instead: "Y's brother, a doctor played by X"."""
_SOMEBODYS_KIN: Final = Pattern(
    rf"(?:['’]s|\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ww]hose|[Mm]y)) (?:[a-z’'-]{{2,16}},? ){{0,3}}{ROLES}"
    r"(?:,|, an? [a-z][a-z ’'-]{2,40})?(?:,? who(?: is|['’]s| was))? $"
)
"""Behind a name, whose mother or boss is played: "his mother, played by X", "her father, a judge, played by X"."""
_KIN_OF: Final = Pattern(rf"\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er) (?:[a-z-]{{3,16}} ){{0,3}}{ROLES} of $", needs=(" of ",))
"""Before a name, who is played instead: "the mother of Y, …, is played by X"."""
_IN_BRACKETS: Final = Pattern(rf"\({PERSON}\) (?:[^ ]+ ){{2}}", needs=("(",))
"""Who plays the last one named, and not whom another plays: "Y (X) asks two men, one of them played by Z"."""
_NEXT_PART: Final = Pattern(rf"(?<!by ){ANYONE}")
_NEXT_ACTOR: Final = Pattern(rf"[a-z], {PERSON}$")
_SENT: Final = Pattern(rf"{PERSON},(?: [a-z’'-]{{2,14}}){{1,4}} (?:to|in|from|at|into|near) $")
_GOES_ON: Final = Pattern(r" (?:[a-z-]{3,16} )?(?:as|in|is|the|an?) ")
_ODD_LIST: Final = Pattern("the(?: of|[,:]) ", needs=("the of ", "the, ", "the: "))
_OF_WHERE: Final = Pattern(rf"{ANYONE}(?:['’]s?(?= )| (?={BELONGS} {ANYONE}))")
"""Whose part it is, or where it belongs."""
_CARRIED: Final = 3
"""Sentences after which a pronoun still means whom the last name did."""
_GOES_ON_ABOUT: Final = Pattern(r"(?:(?:And|But|Yet|Then|Still),? )?(?:S?[Hh]e|They|H(?:is|er))\b|.{0,60}$")
"""A sentence that names nobody and may stand between a name and its pronoun: "Remember the name.", "He hides it …"."""
_ONCE: Final = r", who (?:[a-z]{2,12}ed|was|made|won|stole|broke|gave|had|once)\b"
_GLOSSED: Final = Pattern(rf" (?:[–—-] |\(){PERSON}")
_BRACKETED: Final = Pattern(rf"{PERSON} \({PERSON}")
_MARK: Final = Pattern(r"(?:\b(?:one|two|three|four|five|half|zero|no|of|the)|\d|½) $")
_PART_OF: Final = Pattern(r"\b(?:as|plays|playing|played|portrays|voices) $")
_IS_PLAYED: Final = Pattern(r"\b(?:play|portray|voice)(?:s|ed|ing)? $")
"""Before a part that is played in somebody's manner: "X plays Y as Richard Burton would"."""
_AS_MUCH: Final = Pattern(r"\bas [a-z’'-]{3,16} as $")
"""Before "X's Y", where they are compared: "a villain as unnerving as X's Y"."""
_SO: Final = Pattern(r", so [a-z]{3,16}")
"""Of another film: "X, so clenched as Bond that one feared for his molars, is on holiday"."""
_COMPARED: Final = Pattern(rf"[^{PERSON[1:-1]}]{{0,60}}\b(?:than|like|unlike|called|named)\b")
_IN_TURN: Final = Pattern(r"\b(?:in turns?|by turns|variously|successively|at (?:two|three|four|various|different))\b")
_AND_KIN: Final = Pattern(rf",? and (?:his|her|their|the|an?) (?:[a-z-]{{3,16}} ){{0,3}}{ROLES}(?=[,.;:!?)]| [–—-])")
_IN_WORK: Final = Pattern(rf"{PERSON}[^.;:!?]{{1,36}} in $", needs=(" in ",))
_PLAY_THE: Final = Pattern(r"\bplay(?:s|ed|ing)? (?:the )?(?:two )?$")


def _played_by(names: Names, folded: str) -> Iterator[Claim]:
    upto = 0
    for match in PLAYED_BY.finditer(folded):
        if len(match["actors"]) > 1 and ANSWERED.match(folded, match.end()):
            continue  # "…, who …, and her brother …: they are played by X and Y respectively"
        # Only a list of parts has a list of actors: "X, played by A, her friend Y (B) …".
        begin = max(upto, match.start() - REACH)
        who = WHO_IS_PLAYED.search(folded[begin : match.start()])
        instead = match[0].startswith("in the person") and _INSTEAD.search(
            folded, max(0, match.start() - 40), match.start()
        )
        if (
            instead
            or PRONOUN_BEFORE.search(folded[max(0, match.start() - 12) : match.start()])
            or (who and SOMEBODY_PLAYED.search(folded[who.end("parts") + begin : match.start()]))
        ):
            who = None
        if who and (
            _SOMEBODYS_KIN.search(folded, who.end("parts") + begin, match.start())
            or _KINSMAN.match(folded, who.end("parts") + begin, match.start())
            or _KIN_OF.search(folded, max(0, begin + who.start() - 40), begin + who.start())
            or _IN_BRACKETS.match(folded, max(0, begin + who.start() - 1))
        ):
            who = None
        actors, parts = _parts(names, match["actors"]), names.signed(who["parts"]) if who else []
        if parts:
            upto = match.end() if len(parts) > 1 else match.start("actors") + signs_in(match["actors"])[0] + 1
            both = actors[1:] if re.search(r"\b(?:are|were) $", folded[: match.start()]) else []
            if len(parts) > 1 or not _IN_TURN.search(match[0]):
                actors = actors if len(parts) > 1 else actors[:1]
            else:
                yield from (Claim(actor, parts[-1], "said", parts[-1].start, actor.end) for actor in actors[1:])
                actors = actors[:1]
            if who and len(actors) == 1 and who[0][len(who["parts"]) :] in (" ", ", ", " ("):
                parts = parts[-1:]
            yield from (Claim(actor, None, "said", actor.start, actor.end) for actor in both if len(parts) == 1)
            yield from zipped(actors, parts, "said", (parts[0].start, actors[-1].end))
            for also in ALSO_BY.finditer(folded, match.end(), match.end() + 90):
                actor = names.at(also["actor"])
                if not _NEXT_PART.search(folded, match.end(), also.start()):
                    yield Claim(actor, parts[-1], "said", parts[-1].start, actor.end)
        else:
            others = [names.at(more["actor"]) for more in ALSO_BY.finditer(folded, match.end(), match.end() + 90)]
            yield from (Claim(actor, None, "said", actor.start, actor.end) for actor in (*actors, *others))


def _tied(names: Names, sheet: Sheet, possible: Set[Pattern]) -> Iterator[Claim]:
    """The constructions that tie one actor to one part without a verb of playing between them."""
    folded = sheet.folded
    for pattern in (PLAYS_HER, TO_WHOM, BRITTLE):
        for match in pattern.finditer(folded) if pattern in possible else ():
            is_who = pattern is TO_WHOM and "whom" not in match[0]  # "Ida Holmberg, who is Agnes" is an actor
            least = 2 if pattern is BRITTLE else names.at(match["part"]).words if is_who else 0
            if names.at(match["actor"]).words < least:
                continue
            if pattern is PLAYS_HER or not names.at(match["part"]).own:
                yield Claim(names.at(match["actor"]), names.at(match["part"]), "said", *extent_of(names, match))
    if (PLAYS in possible and PLAYS.search(folded)) or (IS in possible and IS.search(folded)):
        for match in GAPPED.finditer(folded):
            yield Claim(names.at(match["actor"]), names.at(match["part"]), "said", *extent_of(names, match))
    for match in POSSESSIVE_ROLE.finditer(folded) if POSSESSIVE_ROLE in possible else ():
        yield Claim(names.at(match["actor"]), names.at(match["part"]), "possessive", *extent_of(names, match))
    for match in BROUGHT.finditer(folded) if BROUGHT in possible else ():
        yield from zipped(names.signed(match["actors"]), names.signed(match["parts"]), "said", extent_of(names, match))
    for match in PLAYING_UNNAMED.finditer(folded) if PLAYING_UNNAMED in possible else ():
        yield from _unnamed(names, match, "said", sheet)
    if "=" in sheet.at.text and (equal := _EQUAL.match(folded)):
        yield Claim(names.at(equal["actor"]), names.at(equal["part"]), "bracket", *extent_of(names, equal))
    yield from pairs_in(names, folded, possible)
    yield from apposed_in(names, folded, possible)
    yield from parts_first_in(names, folded, possible)
    yield from parts_shared_in(names, folded, possible)
    yield from players_alone_in(names, folded, possible)
    yield from voices_in(names, folded, possible)
    for match in POSSESSIVE.finditer(folded) if POSSESSIVE in possible else ():
        before = folded[max(0, match.start() - 24) : match.start()]
        if _PART_OF.search(before) and not _AS_MUCH.search(before):
            continue  # "X, as Roper's majordomo Corcoran, …"
        yield from _paired(names, match, "possessive", sheet)


def _paired(names: Names, match: re.Match[str], ground: Ground, sheet: Sheet) -> Iterator[Claim]:
    """The actors and the parts of a match, one to one; where the numbers differ, the actors alone."""
    if (
        not fits(match["parts"])
        or FROM_ELSEWHERE.match(match.string[match.end() : match.end() + 160])
        or beside_another(match)
        or OTHERS_WORK.search(match.string[max(0, match.start() - 60) : match.start()])
    ):
        return
    actors, parts = names.signed(match["actors"]), _parts(names, match["parts"])
    if len(actors) == 2 and len(parts) == 1 and _AND_KIN.match(match.string, match.end()):
        actors = actors[:1]  # "X and Y, as Z's sister Keeley and her aunt"
    if _NEXT_ACTOR.search(match["parts"]) and _GOES_ON.match(match.string, match.end()) and parts[-1].words > 1:
        yield from (Claim(actor, None, ground, actor.start, actor.end) for actor in actors)
        return  # "X is plausible as the boss, Y sweet as the assistant"
    if ground == "said" and len(parts) > len(actors):
        groups = shared_out(names, _bare(match["parts"]))
        if len(actors) == 1 and (len(groups) == 1 or plays_all(names, match, parts)):
            groups = [parts]
        if len(groups) == len(actors):
            for actor, group in zip(actors, groups, strict=True):
                yield from (Claim(actor, part, ground, *extent_of(names, match)) for part in group)
            return
    yield from zipped(actors, parts, ground, extent_of(names, match))


def _parts(names: Names, folded: str) -> list[NameAt]:
    """The parts in a list: of "Andrew's dad Jim" and "the Gestapo man Jim" Jim, of "Catherine Cawood" herself."""
    return names.signed(_bare(folded))


def _bare(folded: str) -> str:
    return _OF_WHERE.sub("", OF_TRADE.sub("", folded))


def _unnamed(names: Names, match: re.Match[str], ground: Ground, sheet: Sheet) -> Iterator[Claim]:
    if FROM_ELSEWHERE.match(match.string[match.end() : match.end() + 160]) or beside_another(match):
        return
    if OTHERS_WORK.search(match.string[max(0, match.start("actors") - 60) : match.start("actors")]):
        return
    if re.search(
        r"['’]s (?!(?:real|actual|own|real-life|younger|older) (?:[a-z-]{3,16} )?$)(?:[a-z-]{3,16} ){0,2}$",
        match.string[max(0, match.start("actors") - 40) : match.start("actors")],
    ):
        return  # "…, and Z's Granda Joe are a joy"
    if re.search(r"\b(?:[Hh]is|[Hh]er) $", match.string[max(0, match.start("actors") - 4) : match.start("actors")]):
        return  # "his Boris Shcherbina starts out as a party hack"
    for actor in names.signed(match["actors"]):
        yield Claim(actor, None, ground, actor.start, actor.end)
