"""Actors of whom no part is named: "She (X) makes coffees", "(She's X, who …)", "In the chair is X", "X was twelve
then. He plays three men here".

Yields claims; actors with their parts are `casting`'s and `apposed`'s.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from typing import Final

from reporting.extracting.claims import Claim
from reporting.extracting.names import PERSON, Names, Sheet, is_person_like
from reporting.notation.given_names import GIVEN
from reporting.notation.patterns import Pattern

_NO = PERSON[1:-1]
_PRONOUN: Final = Pattern(
    rf"\b(?:[Hh]e|[Ss]he|[Hh]im|[Hh]er|[Tt]hey|[Tt]hem) \((?P<actors>{PERSON}(?:(?:, | and | & |"
    rf", and ){PERSON}){{0,2}})"
    r"(?=\)|,)",
    words="he she him her they them He She Him Her They Them",
)
_THATS: Final = Pattern(
    rf"\((?:[Ss]?[Hh]e|[Tt]hat|[Tt]hey|[Ii]t)(?:['’](?:s|re)| is| are| was) (?:played by |in fact |really |"
    rf"actually |the "
    rf"(?:[a-z-]{{3,14}} ){{1,2}})?(?P<actors>{PERSON}(?:(?:, | and | & ){PERSON})?)(?=[,;:)]| who| from| in)",
    words="(",
)
_THERE_IS: Final = Pattern(
    rf"(?:^|[.;:] )(?:And |But )?(?:[Ww]ith|[Ii]n|[Oo]n|[Aa]t|[Bb]ehind|[Uu]nder|[Oo]pposite|[Bb]eside|[Aa]cross|"
    rf"[Aa]round|[Aa]mong|[Ii]nside|[Bb]eneath) (?:the|an?|her|his|him|them|it|that|this|"
    rf"one)\b[^.;:!?{_NO}]{{0,60}} (?:is|"
    rf"are|we have|we find|we get) (?:the |a )?(?:[a-z’'-]{{3,16}},? ){{0,4}}(?P<actors>{PERSON})"
    r"(?=, (?:whom\b|who (?:has never|is never|can|could|plays)\b|(?:the|an?) [^,.;:]{0,60}\b(?:actor|actress|"
    r"performer|"
    r"comedian|comic|newcomer)\b|(?:superb|excellent|magnificent|wonderful|terrific|never better|all|every)\b))",
    words="is are have find get",
)
_HE_PLAYS: Final = Pattern(
    r"^(?:And |But |Here,? )?(?:S?[Hh]e) (?:also |here |\w{3,12}ly )?(?:plays|portrays|voices|"
    r"is cast as) (?:an?|the|at "
    r"least|no fewer than|two|three|four|five|both|his|her|our|one|several) (?!(?:[a-z-]{2,14} ){0,3}(?:piano|guitar|"
    r"violin|cello|drums|trumpet|sax|saxophone|harmonica|banjo|accordion|organ|records?|music|songs?|tunes?|games?|"
    r"cards|tricks?|parts? in|roles? in|numbers?|field|fool|market|system|waltz|jazz|part\b(?! of)|role\b(?! of)|"
    r"same|dead|innocent|hero|victim|card)\b)[a-z]",
    needs=("e plays ", "e portrays ", "e voices ", "e is cast ", "e also ", "e here ", "ly "),
)
_SHORTEST: Final = 3
PATTERNS: Final = (_PRONOUN, _THATS, _THERE_IS)


def players_alone_in(names: Names, folded: str, possible: Set[Pattern]) -> Iterator[Claim]:
    """Every claim of a sentence; `possible` are the patterns that can match in it."""
    for match in _PRONOUN.finditer(folded) if _PRONOUN in possible else ():
        for actor in names.signed(match["actors"]):
            if is_person_like(actor) or (actor.text.lower() not in GIVEN and len(actor.text) > _SHORTEST):
                yield Claim(actor, None, "said", actor.start, actor.end)
    for pattern in (_THATS, _THERE_IS):
        for match in pattern.finditer(folded) if pattern in possible else ():
            if match.start() and match[0][1:2] in "HhSs":
                continue  # "X is in it (he's Y, the rival)"
            for actor in names.signed(match["actors"]):
                if is_person_like(actor):
                    yield Claim(actor, None, "acting", actor.start, actor.end)


def plays_unnamed(names: Names, sheet: Sheet, previous: Sheet) -> Iterator[Claim]:
    """Of the sentence before: "X was twelve then. He plays three men here"."""
    if not _HE_PLAYS.match(sheet.folded):
        return
    named = names.signed(previous.folded)
    opens = previous.signs and previous.signs[0] == 0
    if named and opens and is_person_like(named[0]):
        yield Claim(named[0], None, "acting", named[0].start, named[0].end)
