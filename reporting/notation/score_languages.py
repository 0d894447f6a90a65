"""Marks in other languages: "7 von 10 Punkten", "4 étoiles sur 5", "cuatro de cinco estrellas", "8 su 10", "4점/5점".

Reads the mark alone, as `score_figures` does in English; which language a text is written in makes no difference.
"""

import re
from collections.abc import Iterator
from typing import Final

from reporting.notation.numbers import read_number
from reporting.notation.patterns import Pattern
from reporting.notation.score_context import (
    SCALE_DIGITS,
    SPACE,
    Reading,
    Shape,
    cue_before,
    is_alone,
    label_before,
    line_before,
)
from reporting.notation.score_figures import AMOUNT, FREE
from reporting.notation.searching import around

_WORDS: Final[dict[str, float]] = {
    word: float(number)
    for number, row in enumerate(
        (
            "null zéro cero zero nul", "ein eins eine einen un une uno una um uma één",
            "zwei deux dos due dois duas twee", "drei trois tres tre três drie",
            "vier quatre cuatro quattro quatro", "fünf cinq cinco cinque vijf",
            "sechs six seis sei zes", "sieben sept siete sette sete zeven", "acht huit ocho otto oito",
            "neun neuf nueve nove negen", "zehn dix diez dieci dez tien",
        )
    )
    for word in row.split()
}  # fmt: skip
_HALVES: Final = {"eineinhalb": 1.5, "anderthalb": 1.5, "zweieinhalb": 2.5, "dreieinhalb": 3.5, "viereinhalb": 4.5}
FOREIGN_NUMBERS: Final = _WORDS | _HALVES
"""Numbers up to ten in words of other languages."""
_WORD: Final = "|".join(sorted(FOREIGN_NUMBERS, key=lambda word: (-len(word), word)))
_AND_HALF: Final = r"(?P<half> (?:et demie?|y medi[ao]|e mezz[ao]|e meia)\b)?"
STAR_WORDS: Final = r"(?:sterne[n]?|étoiles|estrellas|estrelas|stelle|sterren)\b"
"""Pattern source: stars in another language; English has its own."""
_UNIT: Final = (
    rf"(?:{STAR_WORDS}|(?:stern|étoile|estrella|estrela|stella|ster|punkten?|pkt\.?|points?|puntos?|pontos?|punt[oi]"
    r"|punten)(?!\w))"
)
_OF: Final = r"(?:von(?: maximal| möglichen)?|sur|de(?: un total de)?|su|van(?: de)?|op)"
_OUT_OF = Pattern(
    rf"(?:{FREE}(?P<value>{AMOUNT})|\b(?P<word>{_WORD}))(?:{SPACE}(?P<unit>{_UNIT}))?{_AND_HALF}"
    rf"{SPACE}{_OF}{SPACE}(?:(?P<scale>{SCALE_DIGITS})|(?P<scale_word>fünf|zehn|cinq|dix|cinco|diez|cinque|dieci|dez"
    rf"|vijf|tien)\b)(?:{SPACE}(?:möglichen )?(?P<last>{_UNIT}))?",
    re.IGNORECASE,
)
_OFS: Final = ("von", "sur", "de", "su", "van", "op")
_PLAIN_JOINTS: Final = tuple(f" {of} " for of in _OFS)
_JOINTS: Final = tuple(f"{before}{of}{behind}" for of in _OFS for before in " \u00a0" for behind in " \u00a0")
_STARS = Pattern(rf"(?:{FREE}(?P<value>{AMOUNT})|\b(?P<word>{_WORD})){SPACE}{STAR_WORDS}{_AND_HALF}", re.IGNORECASE)
_STARRED: Final = ("stern", "étoil", "estrel", "stell", "sterr")
_FULL_MARKS = Pattern(
    r"(?<![\d.])(?P<scale>100|20|10|5)(?:점 ?만점(?:에|의| 중)?|点満点(?:で|中|の)?|分满分) ?"
    r"(?P<value>\d{1,3}(?:\.\d)?)(?:점|点|分)?"
    r"|(?<![\d.])(?P<first>\d{1,3}(?:\.\d)?)(?:점|点|分)? ?[/(] ?(?P<last>100|20|10|5)(?:점|点|分)(?: ?만점|満点)?\)?"
)
_CLOSES = Pattern(rf"{SPACE}{{0,2}}(?:$|[.,;:!?)\]–—-])", re.MULTILINE)
_EPISODES = Pattern(
    r"\b(?:folgen?|teile?n?|staffeln?|seiten?|[eé]pisod\w{0,3}|cap[ií]tulos?|puntat[ae]|afleveringen|parties?|partes?)\b"
    r"[^\w\n]{0,4}$",
    re.IGNORECASE,
)


def out_of_abroad(text: str) -> Iterator[Reading]:
    """ "7 von 10", "4 étoiles sur 5": with stars or points, or announced, or alone; never "4 von 10 Zuschauern"."""
    for match in around(_OUT_OF, text, _JOINTS if "\u00a0" in text else _PLAIN_JOINTS, 40, 40):
        value = _value(match)
        scale = float(match["scale"]) if match["scale"] else _WORDS[match["scale_word"].lower()]
        if value is None or value > scale:
            continue
        unit = match["unit"] or match["last"]
        start, end = match.span()
        if not unit:
            if match["word"] or not _CLOSES.match(text, end):
                continue
            if not (is_alone(text, start, end) or _announced(text, start)) or _EPISODES.search(
                line_before(text, start)
            ):
                continue
        yield Reading(start, end, value, scale, _shape(unit))


def stars_abroad(text: str) -> Iterator[Reading]:
    """ "4 Sterne", "trois étoiles et demie", where nothing else stands on the line or a cue announces them."""
    for match in around(_STARS, text, _STARRED, 32, 24):
        value = _value(match)
        if value is None or value > 10:
            continue
        start, end = match.span()
        if is_alone(text, start, end) or (_CLOSES.match(text, end) and _announced(text, start)):
            yield Reading(start, end, value, None, "stars")


def full_marks(text: str) -> Iterator[Reading]:
    """ "10점 만점에 8점", "5点満点で4点", "8점/10점"."""
    if not any(sign in text for sign in "점点分"):
        return
    for match in _FULL_MARKS.finditer(text):
        value, scale = float(match["value"] or match["first"]), float(match["scale"] or match["last"])
        if value <= scale:
            yield Reading(match.start(), match.end(), value, scale, "words")


def _announced(text: str, start: int) -> bool:
    return bool(cue_before(text, start) or label_before(text, start))


def _value(match: re.Match[str]) -> float | None:
    printed = match["value"]
    value = read_number(printed) if printed else FOREIGN_NUMBERS[match["word"].lower()]
    if value is None:
        return None
    return value + 0.5 if match["half"] else value


def _shape(unit: str | None) -> Shape:
    return "stars" if unit and unit.lower().startswith(_STARRED) else "words"
