"""The constructions in which critics tie an actor to a character or to the title: "played by", "stars as", cast blocks.

Yields claims, each with what it rests on; which claims hold, and who is who, is decided in `credits`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from typing import Final

from reporting.extracting import apposed, carried, clauses_apart, pairings, performances
from reporting.extracting.apposed import apposed_in
from reporting.extracting.asides import OTHER
from reporting.extracting.carried import carried_over
from reporting.extracting.cast_lists import listed_in
from reporting.extracting.claims import Claim, Ground
from reporting.extracting.clauses_apart import ANSWERED, are_somebody, kept_apart
from reporting.extracting.constructions import (
    ACTED,
    ALSO_BY,
    AS,
    AS_FIRST,
    AS_PART_PRONOUN,
    AS_UNNAMED,
    AS_WHOM,
    BRACKET,
    BRITTLE,
    BROUGHT,
    BY_WHOM,
    DUBBED,
    FROM_ELSEWHERE,
    GAPPED,
    IS,
    LONE_BRACKET,
    NOT_IN_DESCRIPTION,
    OF_TRADE,
    OTHER_WORDS,
    OTHERS_WORK,
    PLAY_IN_TURN,
    PLAYED,
    PLAYED_BY,
    PLAYING,
    PLAYING_UNNAMED,
    PLAYS,
    PLAYS_HER,
    PLAYS_UNNAMED,
    POSSESSIVE,
    POSSESSIVE_ROLE,
    PRONOUN_BEFORE,
    PRONOUN_PLAYS,
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
from reporting.extracting.names import ANYONE, PERSON, NameAt, Names, Sheet, is_person_like
from reporting.extracting.pairings import pairs_across, pairs_in
from reporting.extracting.performances import performers_of
from reporting.extracting.presence import is_title_like, present_in
from reporting.notation.patterns import Cues, Pattern


def claims_of(names: Names, lines: Sequence[Sheet]) -> Iterator[Claim]:
    """Every claim that a sentence or a cast block makes, in text order of the sentences; `lines` are whole lines."""
    told = list(_told(names))
    yield from listed_in(names, lines, told)
    yield from told
    yield from present_in(names, lines)


def _told(names: Names) -> Iterator[Claim]:
    """Every claim of the sentences."""
    previous: Sheet | None = None
    last: tuple[int, Sheet] | None = None
    for i, sheet in enumerate(names.sheets):
        named = bool(sheet.signs)
        if named:
            possible = _CUES.possible(sheet.folded)
            yield from _in_sentence(names, sheet, previous, possible)
            yield from _of_pronoun(names, sheet, previous, possible)
            unaside = possible if sheet.plain == sheet.folded else _CUES.possible(sheet.plain)
            yield from performers_of(names, sheet, previous, possible, unaside)
            yield from kept_apart(names, sheet, previous, possible)
            yield from linked_in(names, sheet)
            if last is not None and i - last[0] <= _CARRIED:
                yield from carried_over(names, sheet, last[1], possible)
            last = i, sheet
        if previous is None or named or OTHER in sheet.folded or len(sheet.folded) > _REMARK:
            previous = sheet


def _in_sentence(names: Names, sheet: Sheet, previous: Sheet | None, possible: Set[Pattern]) -> Iterator[Claim]:
    if in_turn := PLAY_IN_TURN.search(sheet.folded) if PLAY_IN_TURN in possible else None:
        firsts = [names.signed(item)[:1] for item in in_turn["parts"].split(";")]
        players, parts = names.signed(in_turn["actors"]), [part for first in firsts for part in first]
        if len(players) == len(parts):
            yield from _zipped(players, parts, "said", _extent(names, in_turn))
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
                or _IN_WORK.search(folded, max(0, match.start() - 40), match.start())
                or _SENT.search(folded, max(0, match.start() - 60), match.start())
            ):
                continue  # "X, who frightened me as Moriarty, …", "X, who was good in Parasite and …"
            if not re.search(
                r"\b(?:as|such|known|same(?: [a-z]{2,14})?|well|so|aka|just|much|far|long|soon|credited|billed|"
                r"spel(?:led|t)|as \w{2,14})$",
                match["gap"],
            ):
                yield from _paired(names, match, "said", sheet)
    for pattern in (PLAYS_UNNAMED, AS_UNNAMED, UNNAMED_FIRST):
        for match in pattern.finditer(folded) if pattern in possible else ():
            yield from _unnamed(names, match, "acting" if pattern is AS_UNNAMED else "said", sheet)
    for match in IS.finditer(folded) if IS in possible else ():
        yield from _paired(names, match, "is", sheet)


def _around(names: Names, sheet: Sheet, previous: Sheet | None, possible: Set[Pattern]) -> Iterator[Claim]:
    if PLAYED_BY in possible:
        yield from _played_by(names, sheet.folded)
    if BRACKET in possible:
        yield from _bracketed(names, sheet, previous)
    yield from _tied(names, sheet, possible)
    folded = sheet.folded
    for match in STARRING.finditer(folded) if STARRING in possible or _ODD_LIST.search(folded) else ():
        if match["cue"] == "led by" and _GLOSSED.match(folded, match.end()):
            continue  # "four wives led by Na Wol-suk – Kim Sun-young, doing …"
        if match["cue"] == "stars" and _MARK.search(folded, max(0, match.start() - 12), match.start()):
            continue
        if match["cue"].startswith("lead") and _PLAY_THE.search(folded[: match.start()]):
            continue
        if not _other_work(folded[max(0, match.start() - 40) : match.start()], match["cue"]):
            yield from _unnamed(names, match, "listed", sheet)
    for match in STAR_AND_MAKER.finditer(folded) if STAR_AND_MAKER in possible else ():
        if OTHER not in match[0] and not _COMPARED.match(match[0]):
            yield from (Claim(actor, None, "listed", actor.start, actor.end) for actor in names.signed(match[0]))
    for pattern in (ACTED, TRADE, SUPPORT):
        for match in pattern.finditer(folded) if pattern in possible else ():
            yield from _unnamed(names, match, "acting", sheet)


_CUES: Final = Cues(
    (
        *(PLAYS, ROLE_OF, PLAYING, AS_FIRST, SENT_AS, AS, PLAYS_UNNAMED, AS_UNNAMED, UNNAMED_FIRST, IS, PLAY_IN_TURN),
        *(PLAYED_BY, BRACKET, PLAYS_HER, TO_WHOM, BRITTLE, POSSESSIVE_ROLE, BROUGHT, PLAYING_UNNAMED, POSSESSIVE),
        *(STAR_AND_MAKER, ACTED, TRADE, SUPPORT, STARRING, PRONOUN_PLAYS, AS_PART_PRONOUN),
        *(*pairings.PATTERNS, *apposed.PATTERNS, *carried.PATTERNS, *clauses_apart.PATTERNS, *performances.PATTERNS),
    )
)
_NEXT_ACTOR: Final = Pattern(rf"[a-z], {PERSON}$")
_SENT: Final = Pattern(rf"{PERSON},(?: [a-z’'-]{{2,14}}){{1,4}} (?:to|in|from|at|into|near) $")
_FOR_FANS: Final = Pattern(r",? (?:for|to|if) (?:you|those|fans|anyone|anybody|the|viewers|readers|all)\b")
_GOES_ON: Final = Pattern(r" (?:[a-z-]{3,16} )?(?:as|in|is|the|an?) ")
_ODD_LIST: Final = Pattern("the(?: of|[,:]) ", needs=("the of ", "the, ", "the: "))
_CARRIED: Final = 3
"""Sentences after which a pronoun still means whom the last name did."""
_REMARK: Final = 60
"""Characters of a sentence that names nobody and may stand between a name and its pronoun ("Remember the name.")."""
_PLAYS_ON: Final = Pattern(r"[^()]{0,40}\) (?:plays|portrays|stars as|appears as|turns up as) ")
_SAYS_WHO: Final = Pattern(rf"(?::| \() ?{PERSON}")
_ONCE: Final = r", who (?:[a-z]{2,12}ed|was|made|won|stole|broke|gave|had|once)\b"
_GLOSSED: Final = Pattern(rf" (?:[–—-] |\(){PERSON}")
_MARK: Final = Pattern(r"(?:\b(?:one|two|three|four|five|half|zero|no|of|the)|\d|½) $")
_PART_OF: Final = Pattern(r"\b(?:as|plays|playing|played|portrays|voices) $")
_SO: Final = Pattern(r", so [a-z]{3,16}")
"""Of another film: "X, so clenched as Bond that one feared for his molars, is on holiday"."""
_COMPARED: Final = Pattern(rf"[^{PERSON[1:-1]}]{{0,60}}\b(?:than|like|unlike|called|named)\b")
_IN_WORK: Final = Pattern(rf"{PERSON}[^.;:!?]{{1,36}} in $", needs=(" in ",))
_PLAY_THE: Final = Pattern(r"\bplay(?:s|ed|ing)? (?:the )?(?:two )?$")


def _played_by(names: Names, folded: str) -> Iterator[Claim]:
    for match in PLAYED_BY.finditer(folded):
        if len(match["actors"]) > 1 and ANSWERED.match(folded, match.end()):
            continue  # "…, who …, and her brother …: they are played by X and Y respectively"
        # Only a list of parts has a list of actors: "X, played by A, her friend Y (B) …".
        who = WHO_IS_PLAYED.search(folded[max(0, match.start() - REACH) : match.start()])
        if PRONOUN_BEFORE.search(folded[max(0, match.start() - 12) : match.start()]) or (
            who and SOMEBODY_PLAYED.search(folded[who.end("parts") + max(0, match.start() - REACH) : match.start()])
        ):
            who = None
        actors, parts = _parts(names, match["actors"]), names.signed(who["parts"]) if who else []
        if parts:
            both = actors[1:] if re.search(r"\b(?:are|were) $", folded[: match.start()]) else []
            actors = actors if len(parts) > 1 else actors[:1]
            if who and len(actors) == 1 and who[0][len(who["parts"]) :] in (" ", ", ", " ("):
                parts = parts[-1:]
            yield from (Claim(actor, None, "said", actor.start, actor.end) for actor in both if len(parts) == 1)
            yield from _zipped(actors, parts, "said", (parts[0].start, actors[-1].end))
            for also in ALSO_BY.finditer(folded, match.end(), match.end() + 90):
                actor = names.at(also["actor"])
                yield Claim(actor, parts[-1], "said", parts[-1].start, actor.end)
        else:
            others = [names.at(more["actor"]) for more in ALSO_BY.finditer(folded, match.end(), match.end() + 90)]
            yield from (Claim(actor, None, "said", actor.start, actor.end) for actor in (*actors, *others))


def _tied(names: Names, sheet: Sheet, possible: Set[Pattern]) -> Iterator[Claim]:
    """The constructions that tie one actor to one part without a verb of playing between them."""
    folded = sheet.folded
    for pattern in (PLAYS_HER, TO_WHOM, BRITTLE):
        for match in pattern.finditer(folded) if pattern in possible else ():
            if pattern is BRITTLE and names.at(match["actor"]).words < 2:
                continue
            if pattern is PLAYS_HER or not names.at(match["part"]).own:
                yield Claim(names.at(match["actor"]), names.at(match["part"]), "said", *_extent(names, match))
    if (PLAYS in possible and PLAYS.search(folded)) or (IS in possible and IS.search(folded)):
        for match in GAPPED.finditer(folded):
            yield Claim(names.at(match["actor"]), names.at(match["part"]), "said", *_extent(names, match))
    for match in POSSESSIVE_ROLE.finditer(folded) if POSSESSIVE_ROLE in possible else ():
        yield Claim(names.at(match["actor"]), names.at(match["part"]), "possessive", *_extent(names, match))
    for match in BROUGHT.finditer(folded) if BROUGHT in possible else ():
        yield from _zipped(names.signed(match["actors"]), names.signed(match["parts"]), "said", _extent(names, match))
    for match in PLAYING_UNNAMED.finditer(folded) if PLAYING_UNNAMED in possible else ():
        yield from _unnamed(names, match, "said", sheet)
    yield from pairs_in(names, folded, possible)
    yield from apposed_in(names, folded, possible)
    for match in POSSESSIVE.finditer(folded) if POSSESSIVE in possible else ():
        if _PART_OF.search(folded, max(0, match.start() - 12), match.start()):
            continue  # "X, as Roper's majordomo Corcoran, …"
        yield from _paired(names, match, "possessive", sheet)


def _other_work(before: str, cue: str) -> bool:
    """Whether "stars" tells of another title: "than Oppenheimer, which stars …"."""
    relative = re.search(rf"([{PERSON[1:-1]}{OTHER}]),? (?:which|that|also)(?: also)? $", before)
    named = cue.lower().startswith("starring") and re.search(rf"{OTHER},?(?: \([^()]{{1,40}}\),?)? $", before)
    return bool(relative or named)


def _bracketed(names: Names, sheet: Sheet, previous: Sheet | None) -> Iterator[Claim]:
    opens = previous is not None and sheet.folded.startswith("(")
    for match in BRACKET.finditer(f"{previous.folded} {sheet.folded}" if opens and previous else sheet.folded):
        words, outer, inner = (
            match["words"].replace("’", "'"),
            names.signed(match["outer"]),
            names.signed(match["inner"]),
        )
        if len(inner) == 1 and is_title_like(inner[0]) and _PLAYS_ON.match(match.string, match.end()):
            continue  # "X (Night Shift) plays Y"
        if BY_WHOM.search(words):
            if PLAYED.search(words):
                meant = outer if "both" in words or "all " in words else outer[-len(inner) :]
                yield from _zipped(inner, meant, "said", _extent(names, match))
        elif AS_WHOM.search(words):
            yield from _zipped(outer, inner, "said", _extent(names, match))
        elif not OTHER_WORDS.search(words) and len(outer) == 1 and re.search(rf"{PERSON} ?/ ?{PERSON}", match["inner"]):
            for actor in inner:
                yield Claim(actor, outer[0], "bracket", *_extent(names, match))
        elif _FOR_FANS.match(match.string, match.end()):
            continue  # "X (Lord Vane, for those who watched the other one) is …"
        elif not OTHER_WORDS.search(words) and len(inner) in (1, len(outer)):
            shared = shared_out(names, match["outer"])[-len(inner) :]
            for parts, actor in zip(shared, inner, strict=False):
                yield from (Claim(actor, part, "bracket", *_extent(names, match)) for part in parts)
            if dubbed := DUBBED.match(match.string, match.end()):
                actor = names.at(dubbed["actor"])
                yield Claim(actor, outer[-1], "bracket", outer[-1].start, actor.end)
    for match in LONE_BRACKET.finditer(sheet.folded):
        for actor in names.signed(match["actors"]):
            if is_person_like(actor):
                yield Claim(actor, None, "said", actor.start, actor.end)


def _of_pronoun(names: Names, sheet: Sheet, previous: Sheet | None, possible: Set[Pattern]) -> Iterator[Claim]:
    if previous is None:
        return
    yield from pairs_across(names, sheet, previous, possible)
    match = PRONOUN_PLAYS.match(sheet.folded) if PRONOUN_PLAYS in possible else None
    match = match or (AS_PART_PRONOUN.match(sheet.folded) if AS_PART_PRONOUN in possible else None)
    if (
        not match
        or are_somebody(sheet, previous)
        or not _fits(match["parts"])
        or _SAYS_WHO.match(sheet.folded, match.end())
    ):
        return
    named = [n for n in names.signed(previous.folded) if not names.owns(previous.folded, n)] or names.signed(
        previous.folded
    )
    opens = bool(re.match(PERSON, previous.folded))
    known = {name.key: name for name in reversed(named) if is_person_like(name)}
    if known or (named and (opens or len({name.key for name in named}) == 1)):
        actor, part = named[0] if opens or not known else list(known.values())[-1], names.signed(match["parts"])[-1]
        said = "play" in match[0] or AS_PART_PRONOUN.made(match)
        yield Claim(actor, part, "said" if said else "is", part.start, part.end)


def _paired(names: Names, match: re.Match[str], ground: Ground, sheet: Sheet) -> Iterator[Claim]:
    """The actors and the parts of a match, one to one; where the numbers differ, the actors alone."""
    if (
        not _fits(match["parts"])
        or FROM_ELSEWHERE.match(match.string[match.end() : match.end() + 160])
        or _beside_another(match)
        or OTHERS_WORK.search(match.string[max(0, match.start() - 60) : match.start()])
    ):
        return
    actors, parts = names.signed(match["actors"]), _parts(names, match["parts"])
    if _NEXT_ACTOR.search(match["parts"]) and _GOES_ON.match(match.string, match.end()) and parts[-1].words > 1:
        yield from (Claim(actor, None, ground, actor.start, actor.end) for actor in actors)
        return  # "X is plausible as the boss, Y sweet as the assistant"
    if ground == "said" and len(parts) > len(actors):
        groups = shared_out(names, _bare(match["parts"]))
        if len(actors) == 1 and (len(groups) == 1 or plays_all(names, match, parts)):
            groups = [parts]
        if len(groups) == len(actors):
            for actor, group in zip(actors, groups, strict=True):
                yield from (Claim(actor, part, ground, *_extent(names, match)) for part in group)
            return
    yield from _zipped(actors, parts, ground, _extent(names, match))


def _parts(names: Names, folded: str) -> list[NameAt]:
    """The parts in a list: of "Andrew's dad Jim" Jim, of "Catherine Cawood" herself."""
    return names.signed(_bare(folded))


def _bare(folded: str) -> str:
    return re.sub(rf"{ANYONE}['’]s?(?= )", "", OF_TRADE.sub("", folded))


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
    if FROM_ELSEWHERE.match(match.string[match.end() : match.end() + 160]) or _beside_another(match):
        return
    if OTHERS_WORK.search(match.string[max(0, match.start("actors") - 60) : match.start("actors")]):
        return
    if re.search(
        r"['’]s (?:[a-z-]{3,16} ){0,2}$", match.string[max(0, match.start("actors") - 40) : match.start("actors")]
    ):
        return  # "…, and Z's Granda Joe are a joy"
    if re.search(r"\b(?:[Hh]is|[Hh]er) $", match.string[max(0, match.start("actors") - 4) : match.start("actors")]):
        return  # "his Boris Shcherbina starts out as a party hack"
    for actor in names.signed(match["actors"]):
        yield Claim(actor, None, ground, actor.start, actor.end)


def _beside_another(match: re.Match[str]) -> bool:
    """Whether the supposed actor only ends an aside: "…, known for Stranger with Bae Doona, is frightening as …"."""
    company = re.search(
        r"\b(?:with|opposite|alongside|against|beside|from|as|than|like|since|after) $",
        match.string[max(0, match.start() - 12) : match.start()],
    )
    return company is not None and match.string[match.end("actors") : match.end("actors") + 1] == ","


def _fits(parts: str) -> bool:
    return not NOT_IN_DESCRIPTION.search(re.sub(rf"{ANYONE}['’]s?", "", parts))


def _extent(names: Names, match: re.Match[str]) -> tuple[int, int]:
    signed = names.signed(match[0])
    return signed[0].start - signed[0].lead, signed[-1].end
