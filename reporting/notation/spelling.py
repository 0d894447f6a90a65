"""A printed name taken apart into plain words, and the kinds of relation between two of them.

Folds case, accents, hyphens and titles away; it compares nothing.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from reporting.notation.name_words import SUFFIXES, TITLES

RelationKind = Literal["same", "romanisation", "part", "typo", "near"]
_STRENGTH: Final[dict[RelationKind, int]] = {"same": 5, "romanisation": 4, "part": 3, "typo": 2, "near": 1}


class NameRelation(NamedTuple):
    """Why two spellings may be one person; `reason` can be printed as it stands."""

    kind: RelationKind
    reason: str

    @property
    def strength(self) -> int:
        """5 for the same letters down to 1 for a mere resemblance."""
        return _STRENGTH[self.kind]


class SpelledName(NamedTuple):
    """A name as words, each of one or more hyphenated pieces in plain small letters.

    `shown` are the same words as printed, `initials` the indices of those that are initials; `pieces` are all pieces,
    whatever joins them, `joined` all letters in one word, `plain` the words without their hyphens.
    """

    printed: str
    words: tuple[tuple[str, ...], ...]
    shown: tuple[str, ...]
    initials: frozenset[int]
    pieces: tuple[str, ...]
    joined: str
    plain: tuple[str, ...]


_HYPHENS = re.compile(r"[-‐‑–]")
_NO_LETTER = re.compile(r"[\W_]")
_NO_LETTERS = re.compile(r"[\W_]+")
_LETTERS: Final = str.maketrans(
    {"ø": "o", "ł": "l", "ß": "ss", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
)
_POSSESSIVE = re.compile(r"(?<=\w)['’ʼ](?:s|S|(?=$))$")
_DOTTED = re.compile(r"(?:[^\W\d_]\.){1,4}|[^\W\d_]")
_LONGEST: Final = 200


def name_key(name: str) -> tuple[str, ...]:
    """The pieces of a name for looking it up: small letters, no accents, hyphens or titles; initials as one word."""
    return take_apart(name).pieces


def letters_alone(name: str) -> str:
    """A name's letters alone, small: "Keum Sae-rok" and "KEUM SAE ROK" have the same."""
    return _NO_LETTERS.sub("", unicodedata.normalize("NFKC", name).casefold()) or name


@lru_cache(maxsize=8192)
def take_apart(name: str) -> SpelledName:
    """The words of a printed name; a comma puts the family name first ("Chazelle, Damien")."""
    printed = " ".join(name[:_LONGEST].split())
    head, comma, tail = _POSSESSIVE.sub("", printed).partition(",")
    if comma and tail.strip().rstrip(".").lower() not in SUFFIXES:
        head = f"{tail} {head}"
    found = [(word, _is_initials(word, head)) for word in head.split()]
    found = [(word, initials) for word, initials in found if _fold(word) not in SUFFIXES or initials]
    while len(found) > 1 and found[0][0].rstrip(".").lower() in TITLES:
        del found[0]
    words: list[tuple[str, ...]] = []
    shown: list[str] = []
    initial_words: set[int] = set()
    for word, initials in found:
        pieces = tuple(piece for part in _HYPHENS.split(word) if (piece := _fold(part)))
        if not pieces:
            continue
        if initials and words and len(words) - 1 in initial_words:
            words[-1] = (words[-1][0] + "".join(pieces),)
            shown[-1] = f"{shown[-1]} {word}"
            continue
        if initials:
            initial_words.add(len(words))
            pieces = ("".join(pieces),)
        words.append(pieces)
        shown.append(word.strip("\"'“”‘’()[].,;:") or word)
    initials_at = frozenset(initial_words) if len(words) > 1 else frozenset[int]()
    plain = tuple(map("".join, words))
    every = tuple(piece for word in words for piece in word)
    return SpelledName(printed, tuple(words), tuple(shown), initials_at, every, "".join(plain), plain)


def _is_initials(word: str, name: str) -> bool:
    """ "J.K.", "J", and "JK" in a name that is not all capitals."""
    capitals = len(word) in (2, 3) and word.isalpha() and word.isupper()
    return bool(_DOTTED.fullmatch(word)) or (capitals and not name.isupper())


def _fold(word: str) -> str:
    decomposed = unicodedata.normalize("NFKD", word.casefold().translate(_LETTERS))
    bare = "".join(char for char in decomposed if not unicodedata.combining(char))
    return _NO_LETTER.sub("", unicodedata.normalize("NFC", bare))
