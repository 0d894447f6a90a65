"""The words for the trades of those who make films and series, and for what they do: tables that `crewing` reads by.

Knows no names and no sentences.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from reporting.model import CrewRole
from reporting.notation.patterns import Pattern

TRADES: Final[tuple[tuple[str, tuple[CrewRole, ...]], ...]] = (
    (
        r"(?:writer|screenwriter|wri|writing|written|script|screenplay|scenario|book)[ ]?(?:[-/&–+]|and|, )[ ]?(?:co-)?"
        r"(?:dir(?:ector|ected|ection)?|helmer|"
        r"filmmaker)s?",
        ("writer", "director"),
    ),
    (
        r"(?:dir(?:ectors?|ected|ection)?|directing)\.?[ ]?(?:[-/&–+]|and|, )[ ]?(?:(?:co-)?(?:screen)?writer|wri|"
        r"writing|written|script|screenplay|scenario|book|scr)s?",
        ("director", "writer"),
    ),
    (
        r"(?:co-|series |film |tv )?directors?|dirs?|directed(?: by)?|filmmakers?|helmers?|auteur|pds?|"
        r"director-producer|direction",
        ("director",),
    ),
    (
        r"(?:co-|head |series |lead )?(?:screen|script)?writers?|screenplay|(?:tele|screen)?plays?|scripts?(?: by)?|"
        r"scribes?|written(?: by)?|wri|scr|writing|scenarist",
        ("writer",),
    ),
    (r"composers?|music(?: by)?|(?:original )?scores?(?: by)?|soundtrack(?: by)?|music director", ("composer",)),
    (r"(?:series )?(?:co-)?creators?|created(?: by)?|showrunners?", ("creator",)),
    (r"(?:executive |exec |co-|ep )?producers?|produced(?: by)?|prods?", ("producer",)),
    (
        r"cinematographers?|cinematography|camera(?:man|men|woman)?|lensers?|dop|dp|ph|photography|"
        r"director of photography|lensed"
        r"(?: by)?",
        ("cinematographer",),
    ),
    (r"editors?|editing|edited(?: by)?|film editor", ("editor",)),
)
"""Nouns for a trade, as they stand before a name or over one in a credit line."""
# These name a thing as well as a trade: with nothing but a space before the name they say nothing of who made it.
_PLAIN_NOUNS_TEXT = """
play plays script scripts music score scores camera writing direction editing soundtrack screenplay cinematography
photography ph dir prod dp scored written directed produced created edited wri scr
"""
PLAIN_NOUNS: Final = frozenset(_PLAIN_NOUNS_TEXT.split())
_OTHER_TRADES_TEXT = """
art music musical casting action stunt stunts technical sound animation creative artistic assistant unit fight arts
choreography lighting photography managing deputy festival funeral school museum story dialogue vfx
"""


def _not_behind(words: Iterable[str]) -> str:
    """What asks that none of these words stands before: those of one length at once, as one look behind can."""
    by_length: dict[int, list[str]] = {}
    for word in words:
        by_length.setdefault(len(word), []).append(word)
    return "".join(f"(?<!(?:{'|'.join(those)}) )" for those in by_length.values())


NO_OTHER_TRADE: Final = f"(?i:{_not_behind(_OTHER_TRADES_TEXT.split())})"
"""Before a trade: "art director" is another one, and a "funeral director" made nothing of the title."""
SHORT: Final = frozenset(("dir", "dirs", "wri", "scr", "dp", "ph", "prod", "prods", "pd"))
TRADE_WORDS: Final = "|".join(f"(?P<t{i}>{words})" for i, (words, _) in enumerate(TRADES))
TRADE_LETTERS: Final = (
    "(?i:aut|c(?:am|in|o-|omp|rea)|d(?:ir|op|p)|e(?:di|p|xec)|film|he(?:ad|lm)|le(?:ad|ns)|mus|orig|p(?:d|h|la|ro)|"
    "s(?:c|er|how|oun)|t(?:ele|v)|wri)"
)
"""How whatever TRADE_WORDS find begins: nearly all words of a text are passed over by a look at their first letters."""
TRADE_NOUNS: Final = """
writer writers screenwriter screenwriters scriptwriter scriptwriters wri writing written dir dirs director directors
directed directing direction filmmaker filmmakers helmer helmers auteur pd pds screenplay screenplays teleplay teleplays
play plays script scripts scribe scribes scr scenarist composer composers music score scores soundtrack creator creators
created showrunner showrunners producer producers produced prod prods cinematographer cinematographers cinematography
camera cameraman cameramen camerawoman lenser lensers dop dp ph photography lensed editor editors editing edited
"""
"""One of these words is in whatever TRADE_WORDS find."""
_TRADE_STEMS_TEXT = """
irect ir. ir: ir/ elm ilm uteur PD pd rit Wri wri cript creen lay cr ompos usic core ound reat how rod inema amera ens
op DP dp ph Ph hoto dit DIR HELM FILM WRI SCR PLAY COMP MUS SCORE CREA SHOW PROD CINE CAM LENS DOP EDIT PHOT
"""
TRADE_STEMS: Final = (*_TRADE_STEMS_TEXT.split(), "Dir ", "dir ")
_VERBS: Final[tuple[tuple[str, CrewRole], ...]] = (
    ("direct(?:s|ed|ing)?|helm(?:s|ed|ing)?|co-direct(?:s|ed)", "director"),
    ("(?:co-)?wr(?:ote|ites?|itten|iting)|script(?:s|ed)|penn?(?:s|ed)|co-wrote|adapt(?:s|ed)", "writer"),
    ("compos(?:es|ed)|scor(?:es|ed)", "composer"),
    ("(?:co-)?creat(?:es|ed)", "creator"),
    ("(?:co-)?produc(?:es|ed)", "producer"),
    ("sho?ot|lens(?:es|ed)|photograph(?:s|ed)|filmed", "cinematographer"),
    ("edit(?:s|ed)|cut", "editor"),
)
_VERB: Final = Pattern("|".join(f"(?P<v{i}>(?<![\\w-])(?:{words})(?![\\w-]))" for i, (words, _) in enumerate(_VERBS)))
ANY_VERB: Final = "(?:" + "|".join(words for words, _ in _VERBS) + ")"
VERB_WORDS: Final = """
direct directs directed directing helm helms helmed helming wrote write writes written writing script scripts scripted
pen pens pened penn penns penned adapts adapted composes composed scores scored creates created produces produced
shoot shot lenses lensed photographs photographed filmed edits edited cut
"""
VERB_LIST: Final = (
    rf"{ANY_VERB}(?:(?: it| this| (?:the|all the|every) (?:show|series|film|thing|scripts?|screenplay|teleplays?|"
    rf"story|episodes?|words))?(?:,? and (?:also |this time also |"
    rf"this time )?|, | & |/|, and ){ANY_VERB}){{0,3}}"
)


def roles_of(verbs: str) -> list[CrewRole]:
    """What somebody did of whom these verbs are said, each role once: "wrote and directed"."""
    found: list[CrewRole] = []
    for match in _VERB.finditer(verbs):
        found.append(next(role for i, (_, role) in enumerate(_VERBS) if match[f"v{i}"]))
    return list(dict.fromkeys(found))
