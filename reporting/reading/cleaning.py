"""Characters: one form for each, and none that could garble a page or hide in a quote.

Does not touch words: what is visible in the source stays as it is written, curly quotation marks too.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import Final

# Written with escapes throughout: most of these cannot be seen.
_BREAKS: Final = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_SPACES: Final = re.compile("[\t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_INVISIBLE: Final = re.compile("[\xad\u034f\u180e\u200b-\u200d\u2060-\u2064\ufeff]")
CONTROLS: Final = "control character"
_HARMFUL: Final = {
    CONTROLS: "\x00-\x08\x0e-\x1f\x7f-\x9f",
    "bidirectional control": "\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f",
    "surrogate": "\ud800-\udfff",
    "private-use character": "\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd",
    "noncharacter": "\ufdd0-\ufdef\ufff9-\ufffb\U000e0000-\U000e0fff"
    + "".join(chr(plane + low) for plane in range(0, 0x110000, 0x10000) for low in (0xFFFE, 0xFFFF)),
}
_ANY_HARMFUL: Final = re.compile(f"[{''.join(_HARMFUL.values())}]")
_MARKS: Final = re.compile(r"[^\w\s\x00-\x7f]{9,}")
_MOST_MARKS: Final = 8
"""Accents on one letter. No script needs more, and sorting thousands of them takes quadratic time."""
_RUNS: Final = re.compile(" {2,}")


def clean(text: str) -> tuple[str, Counter[str]]:
    """The text in NFC with plain spaces and line ends, and how many harmful characters of each sort were dropped."""
    dropped: Counter[str] = Counter()
    if text.isascii() and text.isprintable():
        return text, dropped
    text = _SPACES.sub(" ", _BREAKS.sub("\n", text))
    if not text.isascii():
        text = _MARKS.sub(lambda run: _few_marks(run, dropped), _INVISIBLE.sub("", text))
    if _ANY_HARMFUL.search(text):
        for name, signs in _HARMFUL.items():
            text, count = re.subn(f"[{signs}]", "", text)
            dropped[name] += count
    return unicodedata.normalize("NFC", text), +dropped


def one_line(text: str) -> str:
    """The text with every run of white space as one space."""
    return " ".join(text.split())


def single_spaces(text: str) -> str:
    """The line with every run of spaces as one space, and none at its ends."""
    return _RUNS.sub(" ", text).strip()


def told(dropped: Counter[str]) -> str | None:
    """What was dropped, for a reader, or None."""
    if not dropped:
        return None
    parts = [f"{count} {name}{'s' if count > 1 else ''}" for name, count in sorted(dropped.items())]
    return f"dropped {', '.join(parts)}"


def _few_marks(run: re.Match[str], dropped: Counter[str]) -> str:
    kept: list[str] = []
    marks = 0
    for c in run[0]:
        marks = marks + 1 if unicodedata.category(c).startswith("M") else 0
        if marks <= _MOST_MARKS:
            kept.append(c)
    dropped["piled-up accent"] += len(run[0]) - len(kept)
    return "".join(kept)
