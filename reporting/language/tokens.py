"""The one tokeniser: cased text with curly quotes and lower-cased corpora come out in the same form.

It holds no weights and takes no decision; what a token is worth is the business of `classifiers`.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

NEGATED: Final = "!"
"""Marks a token in the reach of a negation: "doesn't really drag" gives do, n't, !really, !drag."""

NAME: Final = "_"
"""Stands for a capital within a sentence: names and titles neither praise nor blame, whatever their words are."""
_BEGINNERS: Final = frozenset("!?:")

_FOLDED: Final = str.maketrans({"‘": "'", "’": "'", "´": "'", "`": "'", "“": '"', "”": '"', "–": " - ", "—": " - "})
# Words (with their apostrophes), numbers, runs of stops, and the marks that carry tone. Each alternative starts with
# another kind of character, so nothing backtracks.
_TOKEN: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d[\d.,]*|\.[\s.]*|…|[!?,;:()]|(?<!\w)-+(?!\w)")


def word_set(listed: str) -> frozenset[str]:
    """Reads a list of words that is written in a row."""
    return frozenset(listed.split())


_NEGATIONS: Final = word_set(
    "n't not never no nor none nothing nobody neither without cannot hardly barely scarcely dont doesnt didnt isnt "
    "wasnt wont cant arent couldnt wouldnt"
)
_NEGATION_ENDS: Final = word_set(", ; : ( ) ! ? ... - but yet because though although except than")
# "not only", "no doubt" and "no wonder" deny nothing of what follows.
_NEGATION_UNDONE: Final = word_set("only just doubt wonder matter least")
_REACH: Final = 4
"""Tokens that a negation reaches: past an article and an adverb or two, not into the next phrase."""


def tokens(text: str) -> list[str]:
    """Splits text into folded tokens: lower case, straight quotes, "n't" and "'s" apart, numbers as 0, names as _."""
    raw = _TOKEN.findall(text.translate(_FOLDED))
    names_show = _names_show(raw)
    found: list[str] = []
    begins = True  # a sentence or a title begins here, and its capital says nothing
    for piece in raw:
        if piece[0].isalpha():
            if names_show and not begins and piece[0].isupper() and not piece.isupper() and piece[:2] != "I'":
                found.append(NAME)
            else:
                found.extend(_parts(piece.lower()))
            begins = False
        elif piece[0] in ".…":
            begins = True
            if piece == "…" or piece.count(".") > 1:
                found.append("...")
        else:
            begins = piece in _BEGINNERS
            found.append("0" if piece[0].isdigit() else "-" if piece[0] == "-" else piece)
    return found


def _names_show(raw: list[str]) -> bool:
    """Tells whether capitals mark names: not in a headline, where most words have one."""
    long = [token for token in raw if len(token) > 3 and token[0].isalpha()]
    return 2 * sum(token[0].isupper() for token in long) <= len(long)


@lru_cache(maxsize=65536)
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
    return token in _NEGATIONS


def marked(plain: Sequence[str]) -> Iterator[str]:
    """Yields the tokens, those in the reach of a negation with a mark in front."""
    reach = 0
    for token in plain:
        if token in _NEGATION_ENDS or (reach == _REACH and token in _NEGATION_UNDONE):
            reach = 0
        if token in _NEGATIONS:
            yield token
            reach = _REACH
        elif reach:
            yield NEGATED + token
            reach -= 1
        else:
            yield token
