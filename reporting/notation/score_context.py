"""What stands around a mark: the word that announces it, the label of its line, and signs that it is no mark.

Reads the surroundings only; the forms of marks are in score_figures and score_symbols.
"""

import re
from typing import Final, Literal, NamedTuple

from reporting.notation.conversion import Scale
from reporting.notation.patterns import Pattern

Shape = Literal["fraction", "stars", "letter", "percent", "words", "bare", "apart", "verdict"]
"""The form of a mark.

"verdict" is one in words ("two thumbs up"), "apart" a number whose scale stands before it ("out of five, I'd give it
four").
"""


class Reading(NamedTuple):
    """A mark as one of the forms reads it, before its surroundings are looked at."""

    start: int
    end: int
    value: float | str
    scale: Scale
    shape: Shape


SPACE: Final = r"[ \t\u00a0]"
FULL_STARS: Final = "★⭐🌟✭✮⭑✪●♥❤"
EMPTY_STARS: Final = "☆✩✰⭒○♡"
SCALES: Final = {"four": 4.0, "five": 5.0, "six": 6.0, "ten": 10.0, "twenty": 20.0, "hundred": 100.0}
SCALE_DIGITS: Final = r"(?:100|20|10|4|5|6)(?![\d/%]|[.,]\d)"
SCALE: Final = rf"(?:{SCALE_DIGITS}|(?:(?:(?:a|one)[ -])?hundred|four|five|six|ten|twenty)\b)"

_CUE: Final = Pattern(
    r"\b(?:ratings?|rated?|scored?|scores|grade[ds]?|verdict|overall|all in all|final|mark"
    r"|(?:die|dice) (?:throw|roll|cast)s?|terningkast|stars(?= ?:)|points(?: (?:awarded|given|so far|for now|"
    r"at the moment))?(?=[ \u00a0]?:)"
    r"|awarded(?=[ \u00a0]?:)"
    r"|(?:gesamt)?(?:be)?wertung|gesamt(?:urteil|note)|urteil|fazit|judge?ment|evaluation|assessment|tally"
    r"|note(?=[ \u00a0]?:)"
    r"|notre note|ma note|my note(?= (?:for|to|of) (?:the|this) )|nota|puntuación|calificación|valoración"
    r"|puntaje|voto|ocena(?: [^\n:]{1,20})?(?=:)|(?:grand |in )?total(?= ?:)|hodnocení|betyg|karakter(?=:)|"
    r"valutazione|giudizio|punteggio|"
    r"avaliação|classificação|cijfer"
    r"|beoordeling)\b|평점|별점|점수|評価|評点|评分",
    re.IGNORECASE,
)
_CUE_GAP: Final = Pattern(
    rf"(?: \([^()\n]{{2,30}}\))?(?:[^\w\n]{{0,6}}(?:(?:of|is|was|an?|at|it|the|to|this|that|film|movie|drama|"
    rf"series|show|comes|in|with|gets?"
    rf"|me|us|for|stands|solid|just|only|as|whole)\b|[{FULL_STARS}])){{0,6}}[^\w\n]{{0,6}}"
    r"(?:\n[ \t]{0,3}){0,2}[^\w\n]{0,8}",
    re.IGNORECASE,
)
_CUE_WORDS: Final = Pattern(r"(?:(?<![\w’'&.])[^\W_][\w’'&.]{0,20}[ \t]){0,2}$")
_DROPPED_TEXT = """
the a an is was this that of in on at by put give gives gave with and to for from has have had it its as but so i we
would will
"""
_DROPPED: Final = frozenset(_DROPPED_TEXT.split())
_ORDINARY_TEXT = """
our my your final overall total average readers readers' readers’ reader audience user users user's critic critic's
critics critics' general star film movie series show drama episode season
"""
_ORDINARY: Final = frozenset(_ORDINARY_TEXT.split())
_LABEL_CUT: Final = re.compile(r"[.!?|•·]\s|[\t|]")
_CELL: Final = re.compile(
    r"[*_]{0,3}(?P<label>(?:[Tt]he|[Oo]ur|[Tt]his|[Mm]y) \w{2,14})[*_]{0,3} {0,2}[|\t] {0,2}[*_]{0,3}"
)
"""The first cell of a row that gives a mark to one thing: "The movie | C-"."""
_COLONS: Final = ":=–—-"
_WRAPS: Final = " \t\u00a0*_([\"“'‘"
_AFTER_WORD: Final = Pattern(rf"{SPACE}{{1,2}}(?P<word>[a-z][\w’'-]*)")
_PLAIN_AFTER_TEXT = """
from for and but because on though although if is stars star points marks overall at with as yet or so lost would
rating score only just maybe in myself easily tops then again
"""
_PLAIN_AFTER: Final = frozenset(_PLAIN_AFTER_TEXT.split())
_VIEWERSHIP: Final = Pattern(
    r"nationwide|nielsen|viewership|viewing|household|audience share|share of|broadcast|aired|most[- ]watched|premiered"
    r"|finale (?:drew|got|did|hit|scored)|television rating|tv rating|viewers|percentage points",
    re.IGNORECASE,
)


def cue_before(text: str, start: int) -> str:
    """The phrase that announces a mark at `start` ("rating", "our verdict"), or ""; ordinary words in lower case."""
    cues = list(_CUE.finditer(text, max(0, start - 70), start))
    if not cues or not _CUE_GAP.fullmatch(text, cues[-1].end(), start):
        return ""
    cue = cues[-1]
    if cue[0].lower() == "final" and line_before(text, cue.start()).strip(_WRAPS):
        return ""  # "a better final (6/10)"
    before = _CUE_WORDS.search(text[max(0, cue.start() - 45) : cue.start()])
    words: list[str] = []
    for word in reversed(before[0].split() if before else []):
        if word.lower() in _DROPPED or word.endswith("."):
            break
        words.insert(0, word.lower() if word.lower() in _ORDINARY else word)
    return " ".join([*words, cue[0].lower()])


def line_before(text: str, start: int) -> str:
    """What stands before `start` on its line (at most 80 characters)."""
    begin = max(0, start - 80)
    line = text[max(begin, text.rfind("\n", begin, start) + 1) : start]
    return line if len(line) < 80 else line[line.find(" ") + 1 :]  # not from the middle of a word


def line_after(text: str, end: int) -> str:
    """What stands after `end` on its line (at most 60 characters)."""
    return text[end : end + 60].split("\n", 1)[0]


def is_alone(text: str, start: int, end: int) -> bool:
    """Whether nothing else than punctuation stands on the line."""
    return not any(char.isalnum() for char in line_before(text, start) + line_after(text, end))


def label_before(text: str, start: int) -> str:
    """What the line says before a mark that follows a colon or dash ("Episode 16", "Series as a whole"), or ""."""
    if cell := _CELL.fullmatch(line_before(text, start)):
        return cell["label"]
    before = _LABEL_CUT.split(line_before(text, start))[-1].rstrip(_WRAPS)
    return before.rstrip(_COLONS + _WRAPS).strip(_WRAPS) if before.endswith(tuple(_COLONS)) else ""


def follows_plainly(text: str, end: int) -> bool:
    """Whether the words after a mark leave it a mark: not "nine out of ten critics"."""
    after = _AFTER_WORD.match(text, end)
    return after is None or after["word"] in _PLAIN_AFTER


_UNIT_AFTER: Final = Pattern(
    rf"{SPACE}(?!(?:episodes?|eps|seasons?|series|films?|movies?|parts|shows|times|critics|people|viewers|readers|"
    rf"users|scenes?|years?|weeks?|days|hours?|minutes?|women|men)\b)(?:[a-zß-ÿ][\w’'-]{{0,16}}"
    rf" ){{0,2}}[a-zß-ÿ][\w’'-]{{1,16}}s"
    rf"(?: (?:of|d[eiuao]) [a-zß-ÿ][\w’'-]{{1,16}}(?: [a-zß-ÿ][\w’'-]{{1,16}})?)?"
    rf"(?=[.,;:!?)\]—–\n]|$| [—–-] | (?:and|but|for|from|because|with|to|minus|plus)\b)"
)
"""A critic's own unit, which closes its clause: "three out of five wellington boots, and it was close"."""


def unit_after(text: str, end: int) -> int | None:
    """Where the critic's own unit ends behind a mark ("dusting rags", "mugs of tea"), or None."""
    unit = _UNIT_AFTER.match(text, end)
    return unit.end() if unit else None


def tells_viewership(text: str, start: int, end: int) -> bool:
    """Whether the figure counts an audience and not a judgement."""
    return bool(_VIEWERSHIP.search(text, max(0, start - 70), min(len(text), end + 40)))


def read_scale(printed: str) -> float:
    """The number that a scale's pattern found ("10", "five", "a hundred")."""
    return float(printed) if printed.isdigit() else SCALES[printed.lower().replace("-", " ").split()[-1]]
