"""Where a costly pattern is worth trying: around the plain words or signs without which it cannot match.

Finds nothing that the pattern alone would not find; it only spares the rest of the text. What is known by its letters,
as a name is, needs no pattern at all: compiling one for each would take longer than reading the text.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain

from reporting.notation.patterns import Pattern


@lru_cache(maxsize=8)
def lowered(text: str) -> str:
    """A whole text in small letters, which every reader asks for."""
    return text.lower()


def around(pattern: Pattern, text: str, needles: tuple[str, ...], before: int, after: int) -> Iterator[re.Match[str]]:
    """Every match of `pattern` that reaches at most so many characters before and after one of the `needles`.

    Args:
        needles: in small letters; their case in the text does not matter.
    """
    folded = lowered(text)
    if len(folded) != len(text):  # a letter whose small form is two: offsets would be off
        return pattern.finditer(text)
    found = []
    for needle in needles:
        at = folded.find(needle)
        while at >= 0:
            found.append(at)
            at = folded.find(needle, at + 1)
    if not found:
        return iter(())
    windows = _windows(sorted(found), len(text), before, after)
    return chain.from_iterable(pattern.finditer(text, start, end) for start, end in windows)


def _windows(found: Sequence[int], length: int, before: int, after: int) -> Iterator[tuple[int, int]]:
    start = end = -1
    for place in found:
        if place - before > end:
            if end >= 0:
                yield start, end
            start = max(0, place - before)
        end = min(length, place + after)
    if end >= 0:
        yield start, end


def in_small_letters(text: str) -> str:
    """A text in small letters, each at its old offset: one letter alone has a small form of two."""
    return text.replace("İ", "i").lower()


def places(text: str, words: str, start: int = 0, end: int | None = None) -> Iterator[int]:
    """Where `words` begin in a stretch of a text, none within another."""
    last = len(text) if end is None else end
    at = text.find(words, start, last)
    while at >= 0:
        yield at
        at = text.find(words, at + len(words), last)


def standing(text: str, words: str, start: int = 0, end: int | None = None) -> Iterator[int]:
    """Where `words` stand for themselves in a stretch of a text: as between two `\\b`."""
    last = len(text) if end is None else end
    for at in places(text, words, start, last):
        past = at + len(words)
        if _parts(text[max(0, at - 1) : at], words[0]) and _parts(words[-1], text[past : min(past + 1, last)]):
            yield at


def _parts(before: str, behind: str) -> bool:
    """Whether a word begins or ends between two characters; beyond the text there is none."""
    return (before.isalnum() or before == "_") != (behind.isalnum() or behind == "_")
