"""Where a costly pattern is worth trying: around the plain words or signs without which it cannot match.

Finds nothing that the pattern alone would not find; it only spares the rest of the text.
"""

import re
from collections.abc import Iterator

from reporting.notation.patterns import Pattern


def around(pattern: Pattern, text: str, needles: tuple[str, ...], before: int, after: int) -> Iterator[re.Match[str]]:
    """Every match of `pattern` that reaches at most so many characters before and after one of the `needles`.

    Args:
        needles: in small letters; their case in the text does not matter.
    """
    lowered = text.lower()
    if len(lowered) != len(text):  # a letter whose small form is two: offsets would be off
        yield from pattern.finditer(text)
        return
    for start, end in _windows(lowered, needles, before, after):
        yield from pattern.finditer(text, start, end)


def _windows(lowered: str, needles: tuple[str, ...], before: int, after: int) -> Iterator[tuple[int, int]]:
    places = []
    for needle in needles:
        at = lowered.find(needle)
        while at >= 0:
            places.append(at)
            at = lowered.find(needle, at + 1)
    start = end = -1
    for place in sorted(places):
        if place - before > end:
            if end >= 0:
                yield start, end
            start = max(0, place - before)
        end = min(len(lowered), place + after)
    if end >= 0:
        yield start, end
