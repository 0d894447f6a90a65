"""The words of a text that may be words of a name, with what stands between and before them.

Does not join them to names; `names` does.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from reporting.notation.name_words import KOREAN_SURNAMES_THOUGH_ORDINARY, PARTICLES, STOP
from reporting.notation.romanisation import syllable

_TOKEN = re.compile(r"(?:[^\W\d_]\.){1,4}|[^\W\d_]{1,40}(?:['’ʼ`‐‑-][^\W\d_]{1,40}){0,4}(?:\+(?!\w))?")
_SMALL_OR_WORD = re.compile(rf"(?P<small>(?:(?:[a-z]{{2,40}}[ ,.;:!?()”\n]|a )[ “(]{{0,3}}){{1,60}})|{_TOKEN.pattern}")
_LETTERS = re.compile(r"[a-z]+")
_CLITIC = re.compile(r"['’ʼ](?:s|S|d|ll|re|ve|m|t)$")
_ABBREVIATED_TEXT = """
jr sr dr mr mrs ms st prof rev capt sgt lt col gen det insp
"""
_ABBREVIATED: Final = frozenset(_ABBREVIATED_TEXT.split())
ELIDED = re.compile(r"(?:d|l|dell|dall)['’][A-Z][a-z]{2}")
"""A particle that runs into its name: "d'Arcy"."""
PIECE = re.compile(r"[-‐‑]")


class Token(NamedTuple):
    start: int
    end: int
    word: str
    lower: str
    opens: bool
    """Whether it is the first word of a sentence."""
    near: bool
    """Whether only a space parts it from the token before."""
    short: bool = False
    """Whether it is of a name of two syllables, one of them a word, that the text has several times: "So Mun"."""

    @property
    def initials(self) -> bool:
        return self.word.endswith(".") or len(self.word) == 1 or (len(self.word) <= 3 and self.word.isupper())


def tokens_of(text: str) -> tuple[list[Token], set[str]]:
    """The words that may matter to names, those in small letters only if they are particles; and all the small ones."""
    found, small = list[Token](), set[str]()
    end, abbreviated = 0, False
    for start, word in _words(text, small):
        if word[0].islower() and word.lower() not in PARTICLES and not ELIDED.match(word):
            end = -4  # it ends a name
            continue
        gap = text[end:start] if end >= 0 and start - end <= 3 else "\n"
        near = gap in (" ", "\u00a0") or (abbreviated and gap in ("", ". ", ".\u00a0", "."))
        before = text[max(0, start - 6) : start].rstrip(" \t\u00a0\"'“‘")
        opens = before == "" or before[-1] in ".!?…\n•|>"
        plain = _without_clitic(word)
        lower = plain.lower()
        end = start + len(plain)
        found.append(Token(start, end, plain, lower, opens, near))
        abbreviated = plain[-1] == "." or lower in _ABBREVIATED
        if plain != word:
            end = -4  # a possessive ends the name
    return found, small


def _words(text: str, small: set[str]) -> Iterator[tuple[int, str]]:
    """The words in order; of a row of small ones the first alone, unless it is a particle. Collects the small ones."""
    for match in _SMALL_OR_WORD.finditer(text):
        word = match[0]
        if match.lastgroup:  # most of a text, which is gone through at one stroke
            row = _LETTERS.findall(word)
            small.update(row)
            if row[0] in PARTICLES:
                yield from ((each.start(), each[0]) for each in _TOKEN.finditer(text, match.start(), match.end()))
            else:
                yield match.start(), row[0]
        else:
            if word[0].islower():
                small.add(_without_clitic(word).lower())
            yield match.start(), word


def _without_clitic(word: str) -> str:
    """ "Kim" of "Kim's"."""
    if "'" not in word and "’" not in word and "ʼ" not in word:
        return word
    clitic = _CLITIC.search(word)
    return word[: clitic.start()] if clitic and clitic.start() > 0 else word


def with_short_names(tokens: list[Token]) -> list[Token]:
    """The same, with names such as "So Mun" known for names, which stand several times and once within a sentence."""
    places: dict[tuple[str, str], list[int]] = {}
    for at, (token, given) in enumerate(pairwise(tokens)):
        if (
            token.lower in KOREAN_SURNAMES_THOUGH_ORDINARY
            and given.near
            and is_capitalised(token)
            and is_capitalised(given)
            and given.lower not in STOP
            and syllable(given.lower)
            and not (token.near and tokens[at - 1].word[0].isupper() and tokens[at - 1].lower not in STOP)
            and not (at + 2 < len(tokens) and tokens[at + 2].near and tokens[at + 2].word[0].isupper())
        ):
            places.setdefault((token.word, given.word), []).append(at)
    found = [
        at for there in places.values() if len(there) > 1 and not all(tokens[i].opens for i in there) for at in there
    ]
    for at in found:
        tokens[at] = tokens[at]._replace(short=True)
    return tokens


def is_capitalised(token: Token) -> bool:
    return token.word[0].isupper() and token.word[1:].islower()


def is_letter_only(text: str, token: Token) -> bool:
    """Whether a single letter is part of a code or one of several: "A1B4", "rolls his R's"."""
    if text[max(0, token.start - 1) : token.start].isdigit() or text[token.end : token.end + 1].isdigit():
        return True
    return (
        text[token.end : token.end + 2] in ("'s", "’s")
        and _OF_LETTERS.search(text, max(0, token.start - 6), token.start) is not None
    )


_OF_LETTERS = re.compile(r"(?:\b(?:his|her|my|your|the|all)|ll?s) $")
