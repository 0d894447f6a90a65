"""Who plays whom as a bracket says it, either way round: "Anna (Ida Holmberg)", "Ida Holmberg (Anna)".

Yields claims; a bracket with a note of another kind in it says nothing here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from reporting.extracting.asides import OTHER
from reporting.extracting.claims import Claim, extent_of, zipped
from reporting.extracting.constructions import (
    AS_WHOM,
    BRACKET,
    BY_WHOM,
    DUBBED,
    LONE_BRACKET,
    OTHER_WORDS,
    PLAYED,
)
from reporting.extracting.doubling import shared_out
from reporting.extracting.names import PERSON, NameAt, Names, Sheet, is_person_like
from reporting.extracting.presence import is_title_like, may_be_person, opens_with_word
from reporting.extracting.role_nouns import ROLES
from reporting.notation.patterns import Pattern

_PLACE: Final = Pattern(r"\b(?:from|at|inside|outside|near) the $")
"""Before what is no part, though an actor follows in brackets: "a lady from the Revenue (X)"."""
_FOR_FANS: Final = Pattern(r",? (?:for|to|if) (?:you|those|fans|anyone|anybody|the|viewers|readers|all)\b")
_IN_ANOTHER: Final = Pattern(
    rf" (?:in|of|off|from|on|out of|from off) (?:the |that |TV['’]s )?(?:{OTHER}|{PERSON}|[“\"‘'*]?[A-Z])"
)
"""What says that a name is a part's in another work."""
_WORKS: Final = Pattern(r",? (?:and )?[A-Z][\w’'-]{0,24} [^()]{0,60}\)")
_OF_GROUP: Final = Pattern(
    r",? (?:that is |who is |yes, )?(?:(?:the )?(?:boy|girl|singer|idol|rapper|one) (?:from|of|in)|(?:of|"
    r"from) (?:the )?(?:K-pop )?"
    r"(?:boy ?|girl |idol |pop )?(?:group|band))\b"
)
"""Behind whoever goes by one name, as singers do: "Y (X of the group Z)"."""
_ROLE_OF: Final = Pattern(rf"(?:^|[a-z] )(?!director|student|co-star|collaborator|partner){ROLES} $")
"""What a part is, right before its name: "X (head nurse Y)"."""
_JOB: Final = Pattern(
    r"(?:[a-z-]{3,16} )?(?!newcomer|comedian|actor|singer|veteran)[a-z]{2,10}(?:ist|ian|man|woman|fighter|maker|keeper|"
    r"driver|hunter|dealer|leader|worker|master|officer|teacher|ologist|lord|lady|boy|girl) "
)
"""What a part lives by, right before its name: "X (firefighter Y)"."""
_GLOSSED: Final = Pattern(r"(?:the|his|her|their|our|an?) (?:[a-z'-]{2,16} ){0,4}[a-z'-]{2,16}, ")
"""What a part is, with a comma before its name: "X (the chief judge, Y)"."""
_PLAYS_ON: Final = Pattern(r"[^()]{0,40}\) (?:plays|portrays|stars as|appears as|turns up as) ")


def _is_nobody(inner: Sequence[NameAt]) -> bool:
    """Whether a bracket holds one name that is no person's in full."""
    return len(inner) == 1 and (inner[0].words == 1 or not may_be_person(inner[0]))


def bracketed_in(names: Names, sheet: Sheet, previous: Sheet | None) -> Iterator[Claim]:
    """Every claim of the brackets of a sentence, or of one that opens it behind the sentence before."""
    opens = previous is not None and sheet.folded.startswith("(")
    for match in BRACKET.finditer(f"{previous.folded} {sheet.folded}" if opens and previous else sheet.folded):
        words, outer, inner = (
            match["words"].replace("’", "'"),
            names.signed(match["outer"]),
            names.signed(match["inner"]),
        )
        if opens_with_word(outer[-1]) and match.string[match.end("inner") : match.end("inner") + 1] == " ":
            continue  # "… and later Harbour Lights (X singing in the rain)"
        if len(outer) == 1 and outer[0].own and inner[0].title:
            continue  # "Doctor Cha (Dr. Cha Jung-sook)"
        if len(inner) == 1 and is_title_like(inner[0]) and _PLAYS_ON.match(match.string, match.end()):
            continue  # "X (Night Shift) plays Y"
        if (
            len(outer) == 1
            and is_person_like(outer[0])
            and _is_nobody(inner)
            and _WORKS.match(match.string, match.end("inner"))
        ):
            continue  # "X (Skyline, No Country for Old Men)"
        if _is_nobody(inner) and _IN_ANOTHER.match(match.string, match.end("inner")):
            continue  # "X (Bel off Harbour Lights)", "X (yes, the Ferryman in “Salt”)"
        if _PLACE.search(match.string, max(0, match.start() - 14), match.start()) and all(map(is_person_like, inner)):
            yield from (Claim(actor, None, "said", actor.start, actor.end) for actor in inner)
        elif BY_WHOM.search(words):
            if PLAYED.search(words):
                meant = outer if "both" in words or "all " in words else outer[-len(inner) :]
                yield from zipped(inner, meant, "said", extent_of(names, match))
        elif (
            len(inner) == len(outer) == 1 and inner[0].words == 1 and _OF_GROUP.match(match.string, match.end("inner"))
        ):
            yield Claim(inner[0], outer[0], "said", *extent_of(names, match))
        elif (
            AS_WHOM.search(words)
            or _GLOSSED.fullmatch(words)
            or (len(outer) == len(inner) == 1 and (_ROLE_OF.search(words) or _JOB.fullmatch(words)))
        ):
            yield from zipped(outer, inner, "said", extent_of(names, match))
        elif not OTHER_WORDS.search(words) and len(outer) == 1 and re.search(rf"{PERSON} ?/ ?{PERSON}", match["inner"]):
            for actor in inner:
                yield Claim(actor, outer[0], "bracket", *extent_of(names, match))
        elif _FOR_FANS.match(match.string, match.end()):
            continue  # "X (Lord Vane, for those who watched the other one) is …"
        elif not OTHER_WORDS.search(words) and len(inner) in (1, len(outer)):
            shared = shared_out(names, match["outer"])[-len(inner) :]
            for parts, actor in zip(shared, inner, strict=False):
                yield from (Claim(actor, part, "bracket", *extent_of(names, match)) for part in parts)
            if dubbed := DUBBED.match(match.string, match.end()):
                actor = names.at(dubbed["actor"])
                yield Claim(actor, outer[-1], "bracket", outer[-1].start, actor.end)
    for match in LONE_BRACKET.finditer(sheet.folded):
        for actor in names.signed(match["actors"]):
            if is_person_like(actor):
                yield Claim(actor, None, "said", actor.start, actor.end)
