"""Marks in a unit of the critic's own, printed before its scale: "3 pães de queijo of 5", "two croissants sur cinq".

Stars and points have their own readers. What is counted of the title itself or of its audience (episodes, songs,
viewers) is no mark, nor is what nobody gives.
"""

import re
from collections.abc import Iterator
from itertools import chain
from typing import Final

from reporting.notation.numbers import WORDS, read_number
from reporting.notation.patterns import Pattern
from reporting.notation.score_context import SPACE, Reading, cue_before, label_before, line_before
from reporting.notation.score_figures import AMOUNT, FREE
from reporting.notation.score_languages import FOREIGN_NUMBERS
from reporting.notation.searching import around

_FOREIGN: Final = "|".join(sorted(FOREIGN_NUMBERS, key=lambda word: (-len(word), word)))
_ENGLISH_SCALES: Final = {
    "three": 3.0, "four": 4.0, "five": 5.0, "six": 6.0, "seven": 7.0, "eight": 8.0, "nine": 9.0, "ten": 10.0,
    "twenty": 20.0, "hundred": 100.0,
}  # fmt: skip
_LOWEST: Final = 3.0
_SCALES: Final = _ENGLISH_SCALES | {word: each for word, each in FOREIGN_NUMBERS.items() if _LOWEST <= each <= 10}
_SCALE: Final = (
    rf"(?:(?:10{{1,2}}|20|[3-9])(?![\w/%]|[.,]\d)|(?:{'|'.join(sorted(_SCALES, key=lambda w: (-len(w), w)))})\b)"
)
_NUMBER: Final = rf"(?:{FREE}{AMOUNT}|\b{WORDS}\b|\b(?:{_FOREIGN})\b)"
_THING: Final = r"[^\W\d_][\w’'-]{0,20}"
_OUT_OF: Final = Pattern(
    rf",?{SPACE}(?:out{SPACE}of|of|from|sur|von|de|di|su|van|op|av|af)(?:{SPACE}(?:an?{SPACE}possible|möglichen|maximal))?"
    rf"{SPACE}(?P<scale>{_SCALE})",
    re.IGNORECASE,
)
_JOINTS: Final = (" of ", " from ", " sur ", " von ", " de ", " di ", " su ", " van ", " op ", " av ", " af ")
_UNITS: Final = Pattern(
    rf"(?P<value>{_NUMBER}){SPACE}(?P<unit>{_THING}(?:,?{SPACE}{_THING}){{0,4}}?)(?={_OUT_OF.source})", re.IGNORECASE
)
_LONGEST: Final = 130
_PLAIN_TEXT: Final = """
the and in at for is was are were that who they you i we he she it had has have came come goes went gets got more not
die der das den und ist les des et est le la los las el il i gli e o y che que qui
"""
_PLAIN: Final = frozenset(_PLAIN_TEXT.split()) - {"e", "y", "i"}
_OF_TITLE_TEXT: Final = """
episode episodes eps ep chapter chapters part parts instalment instalments installment installments season seasons
series film films movie movies show shows scene scenes song songs track tracks act acts lead leads actor actors
actress actresses performance performances character characters joke jokes story stories plot plots reel reels volume
volumes folge folgen teil teile teilen staffel staffeln kapitel kapiteln film filme filmen szene szenen épisode
épisodes saison saisons chapitre chapitres scène scènes partie parties episodio episodios capítulo capítulos temporada
temporadas película películas escena escenas partes episodi puntata puntate stagione stagioni scena scene parti
episódio episódios filmes aflevering afleveringen seizoen seizoenen delen deel critic critics reviewer reviewers
people person viewer viewers reader readers user users voter voters man men woman women doctor doctors dentist
dentists friend friends fan fans colleague colleagues child children kid kids boy boys girl girls kritiker kritikern
zuschauer zuschauern leser lesern kinder kindern critique critiques spectateur spectateurs lecteur lecteurs enfants
críticos espectadores lectores niños critici spettatori lettori kijkers lezers time times way ways chance chances
minute minutes hour hours day days week weeks month months year years mal minuten stunden tage wochen jahre jahren
fois minutes heures jours semaines mois ans veces minutos horas días semanas meses años volte minuti ore giorni
settimane mesi anni keer uur dagen weken jaar anos vezes thing things award awards nominations million billion percent
pages
"""
_OF_TITLE: Final = frozenset(_OF_TITLE_TEXT.split())
_POINTS: Final = Pattern(
    r"(?i)\b(?:points?|marks?|punkte?n?|pkt|puntos?|punti|pontos?|punten|sterne[n]?|étoiles?|estrellas?|estrelas?|stell[ae]|"
    r"sterren)\b"
)
"""Units that every critic shares, which other readers read with their own conditions."""
_GIVES: Final = (
    r"(?:g[ai]v(?:e[sn]?|ing)|award(?:s|ed|ing)?|rat(?:e[sd]?|ing)|scor(?:e[sd]?|ing)|grant(?:s|ed|ing)?|call|make)"
)
_GIVEN: Final = Pattern(
    rf"(?:\b{_GIVES} (?:it|this|this one|that|(?:the|this) (?:film|movie|series|show|drama)|"
    r"(?-i:[A-Z])[\w’'&:-]{0,24}(?: [\w’'&:-]{1,24}){0,3})|"
    r"\b(?:it|this(?: one)?|(?:the|this) (?:film|movie|series|show|drama)|(?-i:[A-Z])[\w’'-]{2,24}) (?:gets|earns|"
    r"deserves|merits|receives|takes|collects|scores)|\b(?:that(?:['’]s| is| makes)|it(?:['’]s| is)|this is|"
    r"i(?:['’]d)? (?:say|settle (?:for|on)|land on)|awarding|"
    r"giving))(?: (?:an?|only|just|about|exactly|solid|full|all|from (?:me|us)|barely|easily))*,? ?[\"“*_(]{0,3}$",
    re.IGNORECASE,
)
"""Before a mark: who gives it, or what gets it."""
_BEGINS: Final = Pattern(
    r"(?P<line>^|[|\t]|[½¼¾])?(?(line)|[.!?…] )[^\w\n]{0,12}(?:(?:so|and|well|then|only|just|about|overall|altogether|"
    r"finally|all (?:in all|told)|in (?:all|sum|short|total|the end)|a solid|a full)[,:]? ){0,3}$",
    re.IGNORECASE,
)
"""What a mark that nobody is said to give stands behind: the beginning of its line or sentence."""
_READS_ON: Final = Pattern(r"[ ](?:[a-zß-ÿ]|\d)")
_CLOSES: Final = Pattern(
    r"[\"”*_)]{0,3}(?:$|[.,;:!?)\]\n]|[ ][–—(|-]|[ ](?:from (?:me|us)|for (?:me|us|the)|and|but|because|with)\b)",
    re.MULTILINE,
)
_STOPS: Final = Pattern(r"[\"”*_)]{0,3}[.!][\"”*_)]{0,3}(?:\s|$)|[*_]{0,3}[ \t]{0,3}\|")
_ENDS_LINE: Final = Pattern(
    r"[^\w\n]{0,8}(?: from (?:me|us)[^\w\n]{0,3}|\([^()\n]{1,80}\)[^\w\n]{0,3})?$", re.MULTILINE
)


def in_own_units(text: str) -> Iterator[Reading]:
    """ "I give it 3 pães de queijo of 5": given by somebody, announced, or a sentence that ends its line."""
    # Joints stand in every line, scales behind them in few.
    ends = [scale.end() for scale in around(_OUT_OF, text, _JOINTS, 4, 40)]
    for match in chain.from_iterable(_UNITS.finditer(text, max(0, end - _LONGEST), end) for end in ends):
        value, scale, unit = _amount(match["value"]), _scale(match["scale"]), match["unit"]
        if value is None or not value <= scale or not _counts_own(unit):
            continue
        start, end = match.start(), match.end("scale")
        if _is_given(text, start, end):
            stars = unit.lower().endswith((" star", " stars"))
            yield Reading(start, end, value, scale, "stars" if stars else "words")


def _counts_own(unit: str) -> bool:
    """Whether this may be a critic's own unit: not stars alone, nor what belongs to a title or to its audience."""
    words = re.findall(r"[\w’']+", unit.lower())
    if not words or words[0] in ("of", "out", "de", "von", "sur", "su", "di", "to", "or", "on", "star", "stars"):
        return False
    return not (_PLAIN.intersection(words) or _OF_TITLE.intersection(words) or _POINTS.search(unit))


def _is_given(text: str, start: int, end: int) -> bool:
    """Whether somebody gives what is counted here, a label announces it, or nothing else is in its sentence."""
    if cue_before(text, start) or label_before(text, start):
        return _READS_ON.match(text, end) is None
    if not _CLOSES.match(text, end):
        return False
    before = line_before(text, start)
    if _GIVEN.search(before):
        return True
    begins = _BEGINS.search(before)
    return begins is not None and bool(
        _ENDS_LINE.match(text, end) or (begins["line"] is not None and _STOPS.match(text, end))
    )


def _amount(printed: str) -> float | None:
    foreign = FOREIGN_NUMBERS.get(printed.lower())
    return read_number(printed) if foreign is None else foreign


def _scale(printed: str) -> float:
    return float(printed) if printed.isdigit() else _SCALES[printed.lower()]
