"""Whether a review is of a film or of a series, where nobody has said so.

Counts words; it reads nothing else.
"""

from __future__ import annotations

import re
from typing import Final

from reporting.extracting.passage import Passage

# Of a text in small letters. Each word is looked for by its first letter, which nothing that makes words precedes: all
# words at every place would take five times as long.
_SERIES: Final = re.compile(
    r"(?:e(?<!\w.)(?:pisod(?:es?|ic)|ps?|na)|s(?<!\w.)(?:easons?|(?<!film s)eries|\d+ ?e\d+|howrunners?|bs"
    r"|erials?(?! kill))"
    r"|t(?<!\w.)(?:v(?: ?-?series|n)?|he show)|m(?<!\w.)(?:ini ?-?series|bc)|l(?<!\w.)imited ?-?series"
    r"|k(?<!\w.)(?:-?dramas?|bs)|f(?<!\w.)inale|i(?<!\w.)(?:nstal+ments|tv)|j(?<!\w.)tbc|b(?<!\w.)bc|h(?<!\w.)bo"
    r"|w(?<!\w.)eekend drama|p(?<!\w.)art(?:ers?|s out of)|o(?<!\w.)n the box"
    r"|d(?<!\w.)oramas?|c(?<!\w.)reat(?:ed by|ors?)|te(?<!\w..)l(?:ly|evision)|o(?<!\w.)f (?:four|six|eight|ten) parts"
    r"|(?:s(?<!\w.)(?:ix(?:teen)?|even)|e(?<!\w.)ight|t(?<!\w.)(?:en|welve|wenty))[ -]hours?|p(?<!\w.)arts \d)\b"
)
_NUMBERED: Final = re.compile(r"\d(?<!\w.)\d?x\d\d\b")
_FILM: Final = re.compile(
    r"(?:f(?<!\w.)(?:ilm(?:s|-?makers?)?|eature)|m(?<!\w.)(?:ovies?|(?<=\d m)ins?)|c(?<!\w.)inemas?|p(?<!\w.)ictures?"
    r"|t(?<!\w.)heat(?:er|re)s|b(?<!\w.)ox office|s(?<!\w.)creenings?|d(?<!\w.)ir)\b"
)


def is_film(passage: Passage, kind: str | None) -> bool:
    """Whether the title is a film: as stated, else by which words the review uses more."""
    if kind in ("film", "series"):
        return kind == "film"
    text = "\n".join([at.text for at in passage.sentences if not at.foreign]).lower()
    return len(_FILM.findall(text)) >= len(_SERIES.findall(text)) + len(_NUMBERED.findall(text))
