"""The one tokeniser: cased text with curly quotes and lower-cased corpora come out in the same form.

It holds no weights and takes no decision; what a token is worth is the business of `classifiers`.
"""

import re
import sys
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from reporting.language.remembering import Remembered

NEGATED: Final = "!"
"""Marks a token in the reach of a negation: "doesn't really drag" gives do, n't, !really, !drag."""

NAME: Final = "_"
"""Stands for a capital within a sentence: names and titles neither praise nor blame, whatever their words are."""
_BEGINNERS: Final = frozenset("!?:")

_APOSTROPHES: Final = "'‘’´`"
_FOLDED: Final = str.maketrans(dict.fromkeys(_APOSTROPHES, "'"))
# Words (with their apostrophes), numbers, runs of stops, and the marks that carry tone. Each alternative starts with
# another kind of character, so nothing backtracks.
_TOKEN: Final = re.compile(rf"[^\W\d_]+(?:[{_APOSTROPHES}][^\W\d_]+)*|\d[\d.,]*|\.[\s.]*|[…–—!?,;:()]|(?<!\w)-+(?!\w)")
_SPACED_STOPS: Final = re.compile(r"\.\s+\.")
"""Stops that make one token over spaces, as no other does: a text that has any is read as one chunk."""


def word_set(listed: str) -> frozenset[str]:
    """Reads a list of words that is written in a row."""
    return frozenset(listed.split())


NEGATIONS: Final = word_set(
    "n't not never no nor none nothing nobody neither without cannot hardly barely scarcely dont doesnt didnt isnt "
    "wasnt wont cant arent couldnt wouldnt"
)
_NEGATION_ENDS: Final = word_set(", ; : ( ) ! ? ... - but yet because though although except than")
# "not only", "no doubt" and "no wonder" deny nothing of what follows.
_NEGATION_UNDONE: Final = word_set("only just doubt wonder matter least")
_REACH: Final = 4
"""Tokens that a negation reaches: past an article and an adverb or two, not into the next phrase."""


def tokens(text: str, start: int = 0, end: int = sys.maxsize) -> list[str]:
    """Splits text into folded tokens: lower case, straight quotes, "n't" and "'s" apart, numbers as 0, names as _.

    Args:
        start: where in the text to begin, and `end` where to end; the whole text without them.
    """
    text = text[start:end]
    known: dict[str, _Chunk] = _CHUNKS
    chunks = text.split()
    if _SPACED_STOPS.search(text):
        chunks, known = [text], {text: _chunk(text)}
    found: list[str] = []
    begins = True  # a sentence or a title begins here, and its capital says nothing
    against = 0
    for chunk in chunks:
        within, beginning, _, stops, headline = known[chunk]
        if begins:
            found += beginning
            begins = stops != _GOES_ON
        else:
            found += within
            begins = stops == _STOPS
        against += headline
    # Capitals mark names, but not in a headline, where most words have one.
    return found if against >= 0 else [token for chunk in chunks for token in known[chunk].plain]


_WORD, _CAPITAL, _STOP, _MARK = range(4)
_Piece = tuple[tuple[str, ...], int, int]
"""The folded tokens of a piece of text, its kind, and what it says against a headline: 1 as a long word in small
letters, -1 as one that begins with a capital."""
_GOES_ON, _STOPS, _EMPTY = range(3)


class _Chunk(NamedTuple):
    """What stands between two spaces, as tokens: within a sentence, where one begins, and with its names shown."""

    within: tuple[str, ...]
    beginning: tuple[str, ...]
    plain: tuple[str, ...]
    stops: int
    """Whether a sentence begins behind it; a chunk without tokens changes nothing."""
    against: int
    """What it says against a headline."""


def _piece(written: str) -> _Piece:
    """What a word or mark comes to, wherever it stands."""
    piece = written.translate(_FOLDED)
    first = piece[0]
    if first.isalpha():
        upper = first.isupper()
        name = upper and not piece.isupper() and piece[:2] != "I'"
        against = (-1 if upper else 1) if len(piece) > 3 else 0
        return _parts(piece.lower()), _CAPITAL if name else _WORD, against
    if first in ".…":
        return (("...",) if piece == "…" or piece.count(".") > 1 else ()), _STOP, 0
    folded = "0" if first.isdigit() else "-" if first in "-–—" else piece
    return (folded,), _STOP if piece in _BEGINNERS else _MARK, 0


def _chunk(written: str) -> _Chunk:
    """The tokens of a stretch without spaces, which come up again and again: "film,", "doesn't", "(2019)"."""
    pieces = [_PIECES[piece] for piece in _TOKEN.findall(written)]
    if len(pieces) == 1:
        parts, kind, against = pieces[0]
        within = (NAME,) if kind == _CAPITAL else parts
        return _Chunk(within, parts, parts, _STOPS if kind == _STOP else _GOES_ON, against)
    plain = tuple([token for parts, _, _ in pieces for token in parts])
    within = beginning = plain
    if any(kind == _CAPITAL for _, kind, _ in pieces):
        within, beginning = _folded(pieces, begins=False), _folded(pieces, begins=True)
    stops = _EMPTY if not pieces else _STOPS if pieces[-1][1] == _STOP else _GOES_ON
    return _Chunk(within, beginning, plain, stops, sum([against for _, _, against in pieces]))


def _folded(pieces: Sequence[_Piece], *, begins: bool) -> tuple[str, ...]:
    found: list[str] = []
    for parts, kind, _ in pieces:
        found += (NAME,) if kind == _CAPITAL and not begins else parts
        begins = kind == _STOP
    return tuple(found)


_PIECES: Final = Remembered(_piece)
_CHUNKS: Final = Remembered(_chunk)


def _parts(word: str) -> tuple[str, ...]:
    """Cuts the clitic from a word: "isn't" into "is" and "n't", "film's" into "film" and "'s"."""
    if word.endswith("n't"):
        return {"can't": ("can", "n't"), "won't": ("will", "n't")}.get(word, (word[:-3] or "not", "n't"))
    stem, quote, clitic = word.rpartition("'")
    if quote and clitic in {"s", "re", "ve", "ll", "d", "m"}:
        return (stem, quote + clitic)
    return (word,)


def is_negation(token: str) -> bool:
    """Tells whether a token turns what follows into its opposite."""
    return token in NEGATIONS


def marked(plain: Sequence[str]) -> Iterator[str]:
    """Yields the tokens, those in the reach of a negation with a mark in front."""
    reach = 0
    for token in plain:
        if token in _NEGATION_ENDS or (reach == _REACH and token in _NEGATION_UNDONE):
            reach = 0
        if token in NEGATIONS:
            yield token
            reach = _REACH
        elif reach:
            yield NEGATED + token
            reach -= 1
        else:
            yield token
