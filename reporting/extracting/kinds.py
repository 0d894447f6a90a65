"""Whether a review is of a film or of a series, where nobody has said so.

Counts words; it reads nothing else.
"""

from __future__ import annotations

import re
from typing import Final

from reporting.extracting.passage import Passage

_SERIES: Final = re.compile(
    r"(?i)\b(?:episodes?|eps?|episodic|seasons?|(?:tv|mini|limited) ?-?series|(?<!film )series|\d{1,2}x\d\d|"
    r"S\d+ ?E\d+|k-?dramas?|"
    r"kdramas?|finale|showrunners?|instal+ments|the show|tvN|JTBC|KBS|SBS|MBC|ENA|ITV|BBC|weekend drama)\b"
)
_FILM: Final = re.compile(
    r"(?i)\b(?:films?|movies?|cinemas?|pictures?|theat(?:er|re)s|box office|screenings?|feature|mins?|film-?makers?)\b"
)


def is_film(passage: Passage, kind: str | None) -> bool:
    """Whether the title is a film: as stated, else by which words the review uses more."""
    if kind in ("film", "series"):
        return kind == "film"
    text = "\n".join(at.text for at in passage.sentences if not at.foreign)
    return len(_FILM.findall(text)) >= len(_SERIES.findall(text))
