"""What the columns of a table of clippings hold, by their headings.

Does not read cells: it finds the row of headings and says which column is the outlet, the critic, the mark.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

Key = Literal["outlet", "critic", "published", "rating", "text", "url", "headline", "film"]

_HEADINGS: Final[Mapping[Key, str]] = {
    "outlet": "outlet|publication|publication name|publisher|source|media|media outlet|medium|newspaper|magazine|site|"
    "website|outlet name|paper|platform|media name|매체|매체명|언론사|출처|신문",
    "critic": "critic|critic name|author|author name|reviewer|reviewer name|byline|by|writer|journalist|critics|"
    "authors|reviewed by|written by|평론가|기자|작성자|필자|리뷰어",
    "published": "date|published|publication date|date published|published on|review date|date of review|"
    "date of publication|posted|posted on|pub date|published at|published date|run date|날짜|일자|게재일|작성일|발행일",
    "rating": "rating|score|stars|grade|mark|marks|star rating|critic score|review score|critic rating|rating given|"
    "original score|points|our rating|평점|별점|점수",
    "text": "text|review|quote|quotes|excerpt|extract|body|content|review text|full text|full review|clipping|snippet|"
    "pull quote|key quote|blurb|comment|comments|copy|review content|review body|article text|"
    "리뷰|본문|내용|인용|발췌|평",
    "url": "url|link|web address|address|review url|review link|link to review|source url|hyperlink|web link|permalink|"
    "article url|article link|url link|링크|주소|원문",
    "headline": "headline|review title|article title|heading|review headline|article|title of review|기사 제목|제목",
    "film": "title|film|movie|show|series|film title|movie title|show title|work|production|programme|program|"
    "series title|name|drama|작품|작품명|영화|드라마|프로그램",
}
_KEYS: Final[Mapping[str, Key]] = {
    heading: key for key, headings in _HEADINGS.items() for heading in headings.split("|")
}
_SCALE: Final = re.compile(r"(?:out of|/|of) ?(4|5|6|10|20|100)\b|\b[01] ?(?:-|–|to) ?(4|5|6|10|20|100)\b|(%)")
_PARENTHESIS: Final = re.compile(r"\([^()]{0,60}\)|\[[^\[\]]{0,60}\]")
_LONGEST_HEADING: Final = 60
_SEARCHED: Final = 20
"""Rows. Above the headings may stand what the table is, and whose."""
_FEWEST: Final = 2


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the row of headings is, which columns are known, which are not, and the scale a mark's heading states."""

    row: int
    known: Mapping[Key, tuple[int, ...]]
    unknown: tuple[str, ...] = ()
    scale: str | None = None


def find_columns(rows: Sequence[Sequence[str]]) -> Columns | None:
    """The first row that names at least two columns, one of them an outlet, critic, mark or text; or None."""
    best: Columns | None = None
    for at, cells in enumerate(rows[:_SEARCHED]):
        known = [key_of(cell) for cell in cells]
        said = {key for key in known if key is not None}
        if len(said) >= _FEWEST and said & {"outlet", "critic", "rating", "text"}:
            found = _columns(at, cells, known)
            if best is None or len(found.known) > len(best.known):
                best = found
    return best


def fit(rows: Sequence[Sequence[str]]) -> int:
    """How many columns the row of headings names; 0 without one."""
    found = find_columns(rows)
    return len(found.known) if found is not None else 0


def key_of(heading: str) -> Key | None:
    """What a column with this heading holds, or None."""
    if len(heading) > _LONGEST_HEADING:
        return None
    for form in (heading, _PARENTHESIS.sub(" ", heading), _SCALE.sub(" ", heading.casefold())):
        words = " ".join(re.findall(r"[^\W_]+", unicodedata.normalize("NFC", form).casefold()))
        if words in _KEYS:
            return _KEYS[words]
    return None


def _columns(at: int, cells: Sequence[str], keys: Sequence[Key | None]) -> Columns:
    known: dict[Key, tuple[int, ...]] = {}
    unknown = []
    scale = None
    for i, (cell, key) in enumerate(zip(cells, keys, strict=True)):
        # Only a text may stand in two columns: a quote and the whole review.
        if key is None or (key in known and key != "text"):
            if cell.strip():
                unknown.append(cell.strip()[:_LONGEST_HEADING])
            continue
        known[key] = (*known.get(key, ()), i)
        if key == "rating" and (stated := _SCALE.search(cell.casefold())):
            scale = "100" if stated[3] else stated[1] or stated[2]
    return Columns(at, known, tuple(unknown), scale)
