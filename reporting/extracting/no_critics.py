"""Names that nobody signs with: places from which a review was sent, and titles that stand where a critic would.

Who signs is `critics`' to say; a name that is a person's by its given name is never refused here.
"""

from __future__ import annotations

import re
from typing import Final

from reporting.extracting.datelines import names_paper
from reporting.extracting.others_services import heads_notice
from reporting.extracting.passage import Passage
from reporting.language import knows
from reporting.notation.given_names import GIVEN
from reporting.notation.name_words import GIVEN_THOUGH_ORDINARY
from reporting.notation.patterns import Pattern
from reporting.notation.romanisation import SURNAMES

_PLACE_WORDS_TEXT = """
lido piazza piazzale plaza platz straße strasse allee palais palazzo palast rue boulevard avenue square viale sala
salle teatro theater theatre théâtre kino cinema cinéma cinémathèque cinematheque festival festspielhaus filmfest
filmfestival filmfestspiele berlinale biennale mostra croisette airport auditorium multiplex filmhuis filmhaus
"""
_PLACE_WORDS: Final = frozenset(_PLACE_WORDS_TEXT.split())
"""What a place is called, in whatever language: "Lido di Venezia", "Potsdamer Platz", "Palais des Festivals"."""
_PLACES_TEXT = """
cannes, venezia, venice, locarno, busan, sitges, rotterdam, sundance, toronto, tribeca, annecy, donostia, telluride,
karlovy vary, mar del plata, rio de janeiro, santa barbara, santa monica, santa fe, santa cruz, buenos aires, tel
aviv, abu dhabi, kuala lumpur, den haag, clermont ferrand, park city, saint louis, st louis, baden baden, le havre, la
rochelle, palm springs, new york, new york city, salt lake city, cape town, hong kong, mexico city, ciudad de méxico,
novi sad, cluj napoca, ho chi minh city, saint petersburg, st petersburg, saint malo, aix en provence, bad ischl,
monte carlo, seoul, tokyo, mumbai, delhi, new delhi, madrid, manila, jakarta, lagos, nairobi, kraków, warszawa
"""
_PLACES: Final = frozenset(place.strip() for place in " ".join(_PLACES_TEXT.split()).split(","))
_SAINTS: Final = frozenset(("san", "são", "los", "las", "puerto", "mount", "fort", "lake"))
"""How towns of two words begin: "San Sebastián", "Los Angeles"."""
_TOWN: Final = 2
_WORDS: Final = re.compile(r"[^\W\d_]+")
_QUOTES: Final = "[“\"‘'«*_]{1,3}", "[,.]?[”\"’'»*_]{1,3}"
_BEARERS: Final = GIVEN | GIVEN_THOUGH_ORDINARY | SURNAMES
_OF_TITLE: Final = Pattern(r"(?i)\W*(?:(?:film|tv|movie|series|book) )?(?:review|story|article|recap) ?[:–—-]")


_NO_NAMES_TEXT = """
review reviews film films tv television culture arts life news sport opinion home drama dramas k-drama movies movie
music books recap recaps feature features series the a an and of in story plot acting verdict overall summary
conclusion cast crew introduction synopsis trailer watch streaming netflix disney staff admin editor guest team it he
she they we you there here chairman chairwoman secretary president report party writer reporter correspondent
contributor contributors reviewer newsroom desk agency agencies wires bureau staffer hello hi hey dear all friends
friend greetings thanks welcome morning evening scorecard scoreboard credits rating ratings grade grades score scores
mark marks footnotes details listings info advertisement share comments spoiler spoilers warning final thoughts bbc
one two entertainment unsubscribe subscribe subscribed email mail contact reach letters corrections complaints tips
archive where when how why who what kisses hugs regards
is are was were
"""
_NO_NAMES: Final = frozenset(_NO_NAMES_TEXT.split())


def says_no_name(name: str) -> bool:
    """Whether a word of a line at the head or foot of a page is in it; "mark" is none in "Mark Brown"."""
    words = name.lower().split()
    return not _NO_NAMES.isdisjoint(words[1:] if len(words) > 1 and words[0] in GIVEN else words)


def is_nobody(passage: Passage, start: int, end: int) -> bool:
    """Whether what stands here, where a critic would, is a place, a paper or another title."""
    name = passage.text[start:end]
    paper = names_paper(name) and not _has_given(name)
    return paper or is_place(name) or _is_title_elsewhere(passage.text, start, end) or heads_notice(passage, start)


def is_place(name: str) -> bool:
    """Whether a name is a place's: a square, a palace, a town of festivals."""
    words = [word.lower() for word in _WORDS.findall(name)]
    if not words or (words[0] in GIVEN and " ".join(words) not in _PLACES):
        return False
    if " ".join(words) in _PLACES or not _PLACE_WORDS.isdisjoint(words):
        return True
    return len(words) == _TOWN and words[0] in _SAINTS


def _is_title_elsewhere(text: str, start: int, end: int) -> bool:
    """Whether what stands here, no given name in it, stands in quotation marks or italics elsewhere."""
    name = text[start:end]
    if _has_given(name):
        return False
    quoted = rf"(?<!\w){_QUOTES[0]}{re.escape(name)}{_QUOTES[1]}(?!\w)"
    return any(match.end() <= start or match.start() >= end for match in re.finditer(quoted, text))


def names_a_title(line: str, name: str) -> bool:
    """Whether a line leads to what it reviews, in words like any others: "Review: Salt Road"."""
    return _OF_TITLE.match(line) is not None and not _has_given(name) and all(map(knows, _lower(name)))


def _has_given(name: str) -> bool:
    return any(word in _BEARERS for word in _lower(name))


def _lower(name: str) -> list[str]:
    return [word.lower() for word in _WORDS.findall(name)]
