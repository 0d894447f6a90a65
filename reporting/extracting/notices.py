"""Sentences that give notice and judge nothing: where and when, what it costs, a menu, a caption, a key to marks.

Words of praise stand in them too ("doors 7.15, film 7.30 sharp"). Looks at one sentence alone; `opinions` says what
follows from it.
"""

from __future__ import annotations

import re
from collections.abc import Set
from typing import Final

from reporting.extracting.phrases import words
from reporting.notation.patterns import Pattern

_TIME: Final = Pattern(
    r"(?i)(?<!^)\b(?:[01]?\d|2[0-3])[.:][0-5]\d(?! ?%)"
    r"(?! ?(?:out of|/|stars?|points?|per ?cent|million|billion)\b)(?![.\d])"
    r"|\b(?:[1-9]|1[0-2]) ?[ap]\.?m\b"
)
"""The time of a clock: no mark ("7.15/10"), and not the place in a recording that stands ahead of what is said."""
_PRICE: Final = Pattern(
    r"[£€$¥₩₹] ?\d[\d.,]*(?! ?(?:[mk]|bn|million|billion)\b)(?![\d.,])"
    r"|\b\d{1,6}(?:[.,]\d{2})? ?(?:€|£|eur\b|euros?\b|kr\b|pounds?\b|dollars?\b)"
)
_PLACE: Final = Pattern(
    r"\b\d{1,4}[a-z]? (?:[A-Z][\w’'-]{1,20} ){1,3}"
    r"(?:Street|St|Road|Rd|Avenue|Ave|Lane|Square|Sq|Place|Terrace|Quay|Row)\b"
    r"|\b(?:[Vv]illage|[Tt]own|[Cc]hurch|[Pp]arish|[Cc]ommunity) (?:[Hh]all|[Cc]ent(?:re|er))\b"
)
_CONTACT: Final = Pattern(r"(?i)\bhttps?://|\bwww\.|\w@\w|\b(?:tel|phone|p{1,2}|page)\b\.? ?\+?\d")
_ENTRY: Final = Pattern(
    r"(?i)\b(?:tickets?|doors?(?: open)?|admission|concessions?|seats?|bookings?|on the door|matin[eé]es?)\b"
)
_DAY: Final = Pattern(
    r"(?i)\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b[ ,.]{1,2}"
    r"(?:\d{1,2}(?:st|nd|rd|th)?\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))"
)
_KINDS: Final = (_TIME, _PRICE, _PLACE, _CONTACT, _ENTRY, _DAY)
_FIGURES: Final = (_TIME, _PRICE, _CONTACT, _DAY)
_CRITIC: Final = words("i me my we us our myself")
_TOGETHER: Final = 2
"""Of these, in one sentence, make a notice of running text too: "Doors open at 7.15 and tickets cost £8."; a critic's
own evening ("I paid £8 for a seat") is none."""
_SPEAKS: Final = words(
    """
    i we you he she it they who which that what this is are was were be been being has have had do does did will would
    can could should may might must 's 're 've 'll 'd 'm n't not never
    """
)
"""Words of which running text has one, and a notice none."""
_MENU: Final = Pattern(r"^[^|]{1,40}\|[^|]{1,40}$|^[^«‹]{1,80} [›»] ")
_PARTED: Final = (("|", 2), ("·", 3), ("•", 3))
"""What stands between the parts of a menu, and how often; with figures such parts may be marks: "Story 8 | Music 9"."""
_HEADED: Final = Pattern(
    r"(?i)^\W{0,3}(?:(?:posted|filed|published|tagged) (?:by|on|in|under)\b"
    r"|(?:labels?|tags|category|categories|photos?|images?|pictures?|pictured|stills?|caption)(?: credits?| by)? ?:)"
)
"""What stands ahead of a by-line, of the tags of a page, of a caption."""
_KEY: Final = Pattern(
    r"(?:[★☆⭐]{1,5}[^★☆⭐]{3,40}){3}|\b5[ :=]{1,3}[A-Za-z][\w ]{2,20}[,;] ?4[ :=]{1,3}[A-Za-z][\w ]{2,20}[,;] ?3\b"
)
"""What the marks of a paper mean."""
_CERTIFICATE: Final = Pattern(
    r"\b(?:Rated |Certificate |Cert\.? )?(?:R|PG|PG-13|NC-17|TV-(?:MA|14|PG)|12A?|15|18) for "
    r"(?:(?:some|strong|mild|brief|bloody|graphic|pervasive|moderate|disturbing|adult|crude|drug|sexual) ){0,4}"
    r"(?:sex\w*|violen\w*|language|nudity|threat|gore|content|themes?|thematic|horror|material|profanity|images|use)\b"
)
_ASKED: Final = re.compile(
    r"[|›»·•★☆⭐]|(?:posted|filed|published|tagged|label|tags|categor|photo|image|pict|still|caption)"
    r"|\b(?:R|PG|TV-\w\w|NC-17|\d\d(?:-\d\d|A)?) for |\b5[ :=]",
    re.IGNORECASE,
)
"""What stands in every line that is headed so, in every key, certificate and menu: most sentences have none of it."""
_FIGURE: Final = re.compile(r"\d")


def gives_notice(text: str, said: Set[str]) -> bool:
    """Whether a sentence only gives notice: it is no running text and tells a time, a price or where to go.

    Args:
        said: its tokens.
    """
    figures = _FIGURE.search(text) is not None
    if _ASKED.search(text):
        if _HEADED.search(text) or _KEY.search(text) or _CERTIFICATE.search(text):
            return True
        if _is_menu(text) and (not figures or any(pattern.search(text) for pattern in _FIGURES)):
            return True
    if not figures:
        return False
    kinds = sum(pattern.search(text) is not None for pattern in _KINDS)
    if kinds >= _TOGETHER and _CRITIC.isdisjoint(said):
        return True
    return bool(kinds) and _SPEAKS.isdisjoint(said) and any(pattern.search(text) for pattern in _FIGURES)


def _is_menu(text: str) -> bool:
    """Whether a line sets parts side by side."""
    return any(text.count(sign) >= least for sign, least in _PARTED) or _MENU.search(text) is not None
