"""Text made fit to be set: no characters that break a renderer, long words that break well, Korean lines at spaces.

Does not escape: Jinja does that, after this.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from itertools import groupby, pairwise
from typing import Final

from pyphen import Pyphen

_COMPOUND: Final = 18
"""Letters from which a word may be hyphenated anywhere: few English words are so long, and many compounds are."""
_EDGE: Final = 4
"""Letters that a hyphen leaves at either end of a word."""
_SYLLABLE: Final = 3
"""Letters between two places where a word may break."""
_LONGEST: Final = 40
"""Characters of a word that no line has to hold; what has no better place to break may break every 20."""

_PIECE: Final = 20
_ZERO_WIDTH_SPACE: Final = "\u200b"
_WORD_JOINER: Final = "\u2060"
_SOFT_HYPHEN: Final = "\u00ad"
_LONG: Final = re.compile(rf"\S{{{_COMPOUND},}}")
_UNBROKEN: Final = re.compile(rf"[^\s{_ZERO_WIDTH_SPACE}{_SOFT_HYPHEN}]{{{_LONGEST},}}")
_LETTERS: Final = re.compile(rf"[A-Za-z\u00c0-\u024f]{{{_COMPOUND},}}")
_ADDRESS: Final = re.compile(r"[/@_]|\w\.\w")
_JOINT: Final = re.compile(r"(?<=[\w)][/_])(?=\w)|(?<=\w)(?=[.?&=#@]\w)")
"""Where an address may break: behind a stroke, ahead of a point."""
_GERMAN: Final = re.compile(r"(?i)[äöüß]|sch|ung|keit|isch|haft|zeit|rund|tz")
"""What of one stands in most long words of German, and hardly in those of English."""
# Between two syllables of Hangul a line breaker sees a chance everywhere; Korean breaks at spaces.
_HANGUL: Final = re.compile(r"(?<=[\uac00-\ud7a3])(?=[\uac00-\ud7a3])")
_BREAKS: Final = frozenset("\n\t\x85\u2028\u2029")
# Of the format characters these shape scripts and emoji; the others are invisible, or reorder what stands around them.
_JOINERS: Final = frozenset("\u200c\u200d")
_LEFTWARD: Final = frozenset(("R", "AL", "AN"))
_DROPPED: Final = frozenset(("Cc", "Cs", "Co", "Cf"))


def clean(text: str) -> str:
    """Text without control characters, lone surrogates, private use, unassigned and reordering characters."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(kept for character in text if (kept := _kept(character)))


@lru_cache(maxsize=4096)
def _kept(character: str) -> str:
    if character in _BREAKS:
        return " "
    if character in _JOINERS:
        return character
    unusable = unicodedata.category(character) in _DROPPED or _is_noncharacter(ord(character))
    return "" if unusable else character


def _is_noncharacter(point: int) -> bool:
    return 0xFDD0 <= point <= 0xFDEF or point & 0xFFFE == 0xFFFE


def leftward(text: str) -> bool:
    """Whether something in a text runs from right to left and would reorder what stands around it."""
    return not text.isascii() and any(unicodedata.bidirectional(character) in _LEFTWARD for character in text)


def breakable(text: str) -> str:
    """Text whose long words may break where a reader expects it: compounds between syllables, addresses at joints."""
    return _LONG.sub(_with_breaks, text) if len(text) >= _COMPOUND else text


def _with_breaks(long: re.Match[str]) -> str:
    word = long[0]
    if _ADDRESS.search(word):
        word = _JOINT.sub(_ZERO_WIDTH_SPACE, word)
    else:
        word = _LETTERS.sub(lambda letters: _hyphenated(letters[0]), word)
    return _UNBROKEN.sub(_broken, word)


@lru_cache(maxsize=4096)
def _hyphenated(word: str) -> str:
    places = [0]
    for place in _hyphens("de" if _GERMAN.search(word) else "en").positions(word):
        if place - places[-1] >= _SYLLABLE:
            places.append(int(place))
    return _SOFT_HYPHEN.join(word[a:b] for a, b in pairwise([*places, len(word)]))


@cache
def _hyphens(language: str) -> Pyphen:
    return Pyphen(lang=language, left=_EDGE, right=_EDGE)


def _broken(word: re.Match[str]) -> str:
    whole = word[0]
    return _ZERO_WIDTH_SPACE.join(whole[i : i + _PIECE] for i in range(0, len(whole), _PIECE))


def at_spaces(text: str) -> str:
    """Text whose Korean words do not break between syllables."""
    return text if text.isascii() else _HANGUL.sub(_WORD_JOINER, text)


class Glyphs:
    """Names in brackets what the report's faces cannot draw, and remembers it; never a silent box."""

    def __init__(self, covers: Callable[[str], bool]) -> None:
        self._covers = lru_cache(maxsize=None)(covers)
        self.missing: set[str] = set()

    def drawable(self, text: str) -> str:
        """Text in which each run of characters without a glyph is named: "[grinning face]", "[Thai, 6 characters]"."""
        if text.isascii() or all(self._has(character) for character in text):
            return text
        pieces: list[str] = []
        for drawable, run in groupby(unicodedata.normalize("NFC", text), self._has):
            characters = [character for character in run if not _is_invisible(character)]
            if not drawable:
                self.missing.update(characters)
            pieces.append("".join(characters) if drawable else _named(characters))
        return "".join(pieces)

    def _has(self, character: str) -> bool:
        # What is invisible goes with what has no glyph: a joiner means nothing without its emoji.
        return character.isascii() or (not _is_invisible(character) and self._covers(character))


def _is_invisible(character: str) -> bool:
    return character in _JOINERS or "\ufe00" <= character <= "\ufe0f"


def _named(characters: Iterable[str]) -> str:
    """Letters as a count of their script, signs by their names, in brackets."""
    told: list[str] = []
    for is_letter, group in groupby(characters, lambda character: unicodedata.category(character)[0] in "LM"):
        run = list(group)
        if is_letter and len(run) > 1:
            told.append(f"{_name(run[0]).split()[0].capitalize()}, {len(run)} characters")
        else:
            told.extend(_name(character) for character in run)
    return "".join(f"[{name}]" for name in told)


def _name(character: str) -> str:
    return unicodedata.name(character, f"U+{ord(character):04X}").lower()
