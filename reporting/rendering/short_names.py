"""Names cut to what a chart has room for: at a word, with an ellipsis, and still told apart.

Does not measure letters: it counts characters. The whole name stands in the table beside the chart.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

_ELLIPSIS: Final = "…"
_LOOSE: Final = " ,;:&/(–—-"
"""What is left away ahead of an ellipsis."""
_TAIL: Final = 0.4
"""The share of its end that is left of a name whose beginning is another's too."""
_SCHEME: Final = re.compile(r"^https?://(?:www\.)?(?=\w)")


def shortened_at_a_word(text: str, most: int) -> str:
    """The text, cut between words where that leaves half of the room in use, else within a word."""
    if len(text) <= most:
        return text
    room = max(most - 1, 1)
    kept = text[:room]
    if not text[room].isspace() and " " in kept.strip():
        at_a_word = kept.rstrip().rsplit(" ", 1)[0]
        kept = at_a_word if len(at_a_word) * 2 >= room else kept
    return (kept.rstrip(_LOOSE) or kept) + _ELLIPSIS


def short_names(names: Sequence[str], most: int) -> list[str]:
    """The names, each of so many characters at most; those that begin alike keep their ends too."""
    bare = [_SCHEME.sub("", name) if len(name) > most else name for name in names]
    short = [shortened_at_a_word(name, most) for name in bare]
    shared = {label for label, n in Counter(short).items() if n > 1}
    return [
        _with_its_end(name, most) if label in shared and len(name) > most else label
        for name, label in zip(bare, short, strict=True)
    ]


def _with_its_end(name: str, most: int) -> str:
    """The beginning and the last words of a name, or its last letters where the last word is long."""
    end = name[-round(most * _TAIL) :]
    _, space, words = end.partition(" ")
    end = f" {words}" if space and words else end.lstrip()
    return shortened_at_a_word(name, most - len(end)) + end
