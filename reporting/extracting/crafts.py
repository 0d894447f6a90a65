"""Crafts told of in a sentence of its own: "the composer is X", "X did the theme", "X directs six of them".

Holds what `crewing` adds to its own constructions: a verb of making with any object, read by what the object is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from typing import Final

from reporting.extracting.asides import OTHER
from reporting.extracting.names import ANYONE, FIRST, PERSON
from reporting.extracting.trades import NO_OTHER_TRADE
from reporting.model import CrewRole
from reporting.notation.patterns import Pattern

_PEOPLE: Final = rf"{PERSON}(?: \([^()]{{1,60}}\))?(?:(?:, and |, | and | & ){PERSON}){{0,3}}"
_BEFORE_NAME: Final = (
    r"(?:(?:the|an?|his|her|their|our|its|that|one|newcomer|first-timer|called|named|[A-Z][a-z]{2,10}(?:ish|an|"
    r"ese|ch|i|ek)|"
    r"[a-z’'-]{3,16}),? ){0,5}?"
)

_MUSIC_TEXT = """
strings score scores music theme themes song songs soundtrack tune tunes melodies cues waltz underscore background-score
piano orchestral choral cello guitar motif motifs leitmotif leitmotifs
"""
_MUSIC: Final = frozenset(_MUSIC_TEXT.split())
_SCRIPT_TEXT = """
script screenplay teleplay dialogue dialogues scripts lines words story
"""
_SCRIPT: Final = frozenset(_SCRIPT_TEXT.split())
THINGS: Final[dict[str, CrewRole]] = {
    "direction": "director", "directing": "director", "screenplay": "writer", "script": "writer", "story": "writer",
    "scripts": "writer", "teleplay": "writer", "writing": "writer", "dialogue": "writer", "dialogues": "writer",
    "score": "composer", "scores": "composer",
    "music": "composer", "soundtrack": "composer", "original music": "composer", "cues": "composer",
    "theme": "composer", "themes": "composer", "strings": "composer", "cello": "composer",
    "orchestra": "composer", "synths": "composer", "melodies": "composer", "songs": "composer", "tunes": "composer",
    "cinematography": "cinematographer", "camerawork": "cinematographer", "camera": "cinematographer",
    "photography": "cinematographer", "lensing": "cinematographer", "editing": "editor", "cutting": "editor",
}  # fmt: skip
"""Whose work a thing is that may be praised or credited by itself."""
_ELSEWHERE_TEXT = """
novel novels book books memoir memoirs manga webtoon play plays musical comic comics poem poems letter letters diary
article column essay essays biography lyrics newspaper thesis note notes postcard
"""
_ELSEWHERE: Final = frozenset(_ELSEWHERE_TEXT.split())
"""What is written or composed and is not the film or series."""
_ARTICLES: Final = frozenset({"a", "an"})
_PICTURES: Final = frozenset({"shot", "shots", "frame", "frames", "image", "images", "picture", "pictures", "tableau"})

_MAKES: Final = Pattern(
    rf"(?P<people>{_PEOPLE})(?:, (?:an?|the) [a-z’' -]{{3,40}}?|, [a-z’' -]{{3,30}},)?(?:,? who)?(?:,? (?:also|"
    rf"both|again|here|himself|herself|once more|has|have|had|\w{{3,12}}ly)){{0,3}},? "
    rf"(?:(?P<director>(?:co-)?direct(?:s|ed)|helm(?:s|ed))|(?P<writer>(?:co-)?(?:wrote|writes?|written|cooked "
    rf"up|thought up|scripts|scripted|penned|adapts|adapted))"
    rf"|(?P<composer>compos(?:es|ed)|(?:scored|scores)(?! (?:an? |the )?(?:\d|point|goal|laugh|highest|lowest|"
    rf"best|well|high|low)))|(?P<any>did|does|do|provid(?:es?|ed)|suppl(?:y|ies|ied)|"
    rf"handles|contribut(?:es|ed)|made|pens?|"
    rf"(?:is|are|was|were) credited (?:with|for)|is responsible for|was behind|is behind|lays? on|"
    rf"gives? us|serves up|delivers|brings))"
    rf"(?P<rest>(?: [a-z’'\d-]+,?){{1,9}}|(?=[.,;!?]| {PERSON}))",
    words="direct directs directed helms helmed wrote write writes written cooked thought scripts scripted "
    "penned adapts adapted composes composed scored scores did does do provide provides provided "
    "supply supplies supplied handles contributes contributed made pen pens credited responsible "
    "behind lay lays give gives serves delivers brings",
)
_SCORED: Final = Pattern(
    rf"(?P<people>{_PEOPLE})(?:,? who)?(?:, [^,;:.!?{PERSON[1:-1]}]{{2,40}},)? (?:has |have |had )?(?!(?:hears?|"
    rf"heard|sings?|sang|plays?|played|danc\w+|hums?|loves?|likes?|"
    rf"listens?|enters?|steals?|knows?|is|was|wants?|needs?|loathes?|hates?|makes?|gets?|and|but|nor|with|from|"
    rf"into)\b)[a-z]{{3,14}} (?:up |"
    rf"in |on |out |us )?(?:an?|the|its|his|her|all|some|that|"
    rf"those|four|five|two|three|several) (?:[a-z’'-]{{2,16}} ){{0,4}}(?:score|music|soundtrack|theme|songs|tinkling|"
    rf"keening|rippling|electronics|"
    rf"synths|droning|thrumming|plinking|twanging)\b",
    words="score music soundtrack theme songs tinkling keening rippling electronics synths droning thrumming plinking "
    "twanging",
)
_GAPPED: Final = Pattern(
    rf"(?: and |, |; )(?P<people>{PERSON}) (?:the|its) (?:[a-z-]{{3,14}} ){{0,2}}(?:(?P<composer>score|music|"
    rf"songs|soundtrack)|(?P<writer>script|screenplay|words)|"
    rf"(?P<director>direction|directing))\b",
    words="score music songs soundtrack script screenplay words direction directing",
)
_IS_BY: Final = Pattern(
    rf"\b(?:[Tt]he |[Ii]ts |[Oo]ur |[Tt]heir )?(?:[a-z-]{{3,14}} ){{0,2}}?(?=[CDSWcdfmpsw]){NO_OTHER_TRADE}"
    rf"(?:(?P<both>(?:[Ww]riter|[Ss]creenwriter|[Ss]cenarist|[Cc]reator)(?: and |/|-| & )director|"
    rf"[Dd]irector(?: and |/|-| & )"
    rf"(?:writer|screenwriter|scenarist))|(?P<director>[Dd]irector|film-?maker|"
    rf"man behind the camera|"
    rf"woman behind the camera)|(?P<writer>(?:[Ss]creen|[Ss]cript)?writer|Writer|scribe)|"
    rf"(?P<composer>[Cc]omposer)|"
    rf"(?P<creator>creator|showrunner)|(?P<producer>producer))s?(?: here| this time| again)?(?:(?: is| are| was| "
    rf"were|, this time,|:) | \((?={_PEOPLE}\)))"
    rf"{_BEFORE_NAME}(?P<people>{_PEOPLE})",
    words="director directors filmmaker filmmakers maker makers camera cameras writer writers screenwriter "
    "screenwriters scriptwriter scriptwriters scribe scribes composer composers creator creators "
    "showrunner showrunners producer producers",
)
_THE_REST: Final = Pattern(
    rf"\bdirect(?:s|ed|ing)?\b[^.;:!?{PERSON[1:-1]}]{{2,50}}(?:,? and|[,;]) (?P<people>{PERSON}) (?:the|another|"
    rf"two|three|four|five|six)\b",
    words="direct directs directed directing",
)
_DREAMED: Final = Pattern(
    rf"\b(?:dreamed|dreamt|cooked|thought|made) up by {_BEFORE_NAME}(?P<creator>{_PEOPLE})|\b(?:brought up to "
    rf"date|updated|reworked|rewritten) by {_BEFORE_NAME}(?P<anew>{_PEOPLE})|\b(?:devised|"
    rf"conceived|masterminded|"
    rf"invented) by {_BEFORE_NAME}(?P<too>{_PEOPLE})|(?P<maker>{PERSON}),? who (?:first |also )?(?:(?:made|"
    rf"thought|dreamed|dreamt|cooked) it (?:all )?up|came up with (?:it|the idea)|had the idea)\b"
    rf"|\bfrom the (?:pen|keyboard) of {_BEFORE_NAME}(?P<writer>{_PEOPLE})",
    words="dreamed dreamt cooked thought made brought updated reworked rewritten devised conceived "
    "masterminded invented who pen keyboard",
)
_WHICH: Final = Pattern(
    rf"(?P<people>{PERSON})['’]s? [^{ANYONE[1:-1]}{OTHER}.;:!?]{{3,60}}?,? (?:which|that) (?:he|she|they) "
    rf"(?:also |both |co-)?"
    rf"(?P<verbs>(?:[a-z-]+(?: in| up)?,? ?(?:and )?){{1,4}})",
    words="which that",
)
PATTERNS: Final = (_MAKES, _SCORED, _GAPPED, _IS_BY, _THE_REST, _DREAMED, _WHICH)
_VERBS: Final[tuple[tuple[re.Pattern[str], CrewRole], ...]] = (
    (re.compile(r"\b(?:wrote|writes|written|scripted)\b"), "writer"),
    (re.compile(r"\bdirect(?:s|ed)\b"), "director"),
    (re.compile(r"\bcreated\b"), "creator"),
    (re.compile(r"\b(?:composed|scored)\b"), "composer"),
)


def crafted(folded: str, possible: Set[Pattern]) -> Iterator[tuple[re.Match[str], str, CrewRole]]:
    """Every match that names who did a craft, the group of the names, and the craft; `possible` as in `Cues`."""
    for match in _MAKES.finditer(folded) if _MAKES in possible else ():
        if (role := _role(match)) is not None:
            yield match, "people", role
    for match in _SCORED.finditer(folded) if _SCORED in possible else ():
        yield match, "people", "composer"
    for match in _GAPPED.finditer(folded) if _GAPPED in possible else ():
        yield match, "people", _group(match)
    for match in _THE_REST.finditer(folded) if _THE_REST in possible else ():
        yield match, "people", "director"
    for match in _IS_BY.finditer(folded) if _IS_BY in possible else ():
        both: tuple[CrewRole, ...] = ("writer", "director") if match["both"] else (_group(match),)
        yield from ((match, "people", role) for role in both)
    for match in _DREAMED.finditer(folded) if _DREAMED in possible else ():
        yield match, str(match.lastgroup), "writer" if match["writer"] or match["anew"] else "creator"
    for match in _WHICH.finditer(folded) if _WHICH in possible else ():
        for pattern, role in _VERBS:
            if pattern.search(match["verbs"]):
                yield match, "people", role


def _role(match: re.Match[str]) -> CrewRole | None:
    """The craft of "X wrote …": by what was made, else by the verb; None of what is no part of this title."""
    if match["rest"].startswith(" by") and match["rest"][3:4] in ("", " "):
        return None  # "Created by X, written by Y"
    words = [word.strip(",’'") for word in re.split(r" (?:and|but|while|as|with|to) ", match["rest"])[0].split()]
    if (
        match.string[match.end() : match.end() + 2].strip() in (OTHER, "“", '"')
        or OTHER in match.string[match.end() : match.end() + 12]
    ):
        return None
    made = next((word for word in words[:6] if word in _MUSIC or word in _SCRIPT or word in _ELSEWHERE), None)
    adapts = match["writer"] is not None and match["writer"].startswith("adapt")
    if adapts:
        return "writer"
    if made in _ELSEWHERE or (not words and match.string[match.end() :].lstrip()[:1] >= FIRST):
        return None
    if made in _MUSIC:
        return "composer"
    if match["any"]:
        return "writer" if made in _SCRIPT and made != "story" and made != "lines" else None
    if match["director"]:
        return "director"
    if not match["writer"] and not _PICTURES.isdisjoint(words[:5]):
        return None  # "composes a handsome shot"
    if match["composer"] == "composes" and words and words[0] in _ARTICLES:
        return None  # "composes a tired father"
    return "writer" if match["writer"] else "composer"


def _group(match: re.Match[str]) -> CrewRole:
    roles: tuple[CrewRole, ...] = ("director", "writer", "composer", "creator", "producer")
    groups = match.groupdict()
    return next(role for role in roles if groups.get(role))


def music_follows(rest: str) -> bool:
    """Whether what was written is music, by the first words behind the verb."""
    return any(word.strip(",.;:!?’'") in _MUSIC for word in rest.split()[:6])
