"""What the columns of a table of clippings hold, by their headings.

Does not read cells: it finds the row of headings and says which column is the outlet, the critic, the mark.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

Key = Literal["outlet", "critic", "published", "rating", "scale", "text", "url", "headline", "film"]

_HEADINGS: Final[Mapping[Key, str]] = {
    "outlet": "outlet|publication|publication name|publisher|source|media|media outlet|medium|newspaper|magazine|site|"
    "website|outlet name|paper|platform|media name|station|radio station|tv station|channel|broadcaster|network|blog|"
    "podcast|periodical|journal|publication title|매체|매체명|언론사|출처|신문",
    "critic": "critic|critic name|author|author name|reviewer|reviewer name|byline|by|writer|journalist|critics|"
    "authors|reviewers|writers|contributor|correspondent|reviewed by|written by|평론가|기자|작성자|필자|리뷰어",
    "published": "date|published|publication date|date published|published on|review date|date of review|"
    "date of publication|posted|posted on|pub date|published at|published date|run date|issue date|date of issue|"
    "air date|broadcast date|date time|date and time|날짜|일자|게재일|작성일|발행일",
    "rating": "rating|score|stars|grade|mark|marks|star rating|critic score|review score|critic rating|rating given|"
    "original score|points|our rating|평점|별점|점수",
    "scale": "scale|out of|max|maximum|maximal|max score|maximum score|max rating|max mark|max points|maximum points|"
    "rating scale|score scale|scale of mark|scale of rating|possible|points possible|만점",
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
_PARTS: Final = re.compile(r"[/|&,;+]|\s[-–—]\s|\b(?:or|and)\b")
"""What parts the names of a heading that has several: "Publication / Station"."""
_FILLING: Final = frozenset({"name", "names", "of", "the", "s"})
"""Words without which a heading is the same: "Critic's name"."""
_NUMBERING: Final = frozenset(
    {"", "no", "nr", "number", "id", "row", "item", "ref", "index", "clip", "clip no", "clip id"}
)
"""Headings of columns that number the rows: "#", "Clip No."."""
_PARENTHESIS: Final = re.compile(r"\([^()]{0,60}\)|\[[^\[\]]{0,60}\]")
_LONGEST_HEADING: Final = 60
_SEARCHED: Final = 20
"""Rows. Above the headings may stand what the table is, and whose."""
_FEWEST: Final = 2


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the row of headings is, which columns are known, and the scale that a mark's heading states.

    `headings` are all that stand there, those of columns that are not known too.
    """

    row: int
    known: Mapping[Key, tuple[int, ...]]
    headings: tuple[str, ...] = ()
    scale: str | None = None

    def is_known(self, at: int) -> bool:
        """Whether the column at this place, from 0, is one that is read."""
        return any(at in places for places in self.known.values())

    def numbers_rows(self, at: int) -> bool:
        """Whether the heading of this column says that it numbers the rows."""
        heading = self.headings[at] if at < len(self.headings) else ""
        return bool(heading) and " ".join(_words(heading)) in _NUMBERING


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
    return _as_it_stands(heading) or _part_by_part(heading)


def _as_it_stands(heading: str) -> Key | None:
    if len(heading) > _LONGEST_HEADING:
        return None
    for form in (heading, _PARENTHESIS.sub(" ", heading), _SCALE.sub(" ", heading.casefold())):
        words = _words(form)
        if (
            key := _KEYS.get(" ".join(words)) or _KEYS.get(" ".join(w for w in words if w not in _FILLING))
        ) is not None:
            return key
    return None


def _part_by_part(heading: str) -> Key | None:
    """What each of several names in a heading says; None where they say different things, or one says nothing."""
    if len(heading) > _LONGEST_HEADING:
        return None
    parts = [part for part in _PARTS.split(_PARENTHESIS.sub(" ", heading).casefold()) if part.strip()]
    found = {_as_it_stands(part) for part in parts}
    return found.pop() if len(found) == 1 else None


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", unicodedata.normalize("NFC", text).casefold())


def _columns(at: int, cells: Sequence[str], keys: Sequence[Key | None]) -> Columns:
    known: dict[Key, tuple[int, ...]] = {}
    # A heading that is a name as it stands goes before one that is made of several.
    order = sorted(range(len(cells)), key=lambda i: _as_it_stands(cells[i]) is None)
    for i in order:
        key = keys[i]
        # Only a text may stand in two columns: a quote and the whole review.
        if key is not None and (key not in known or key == "text"):
            known[key] = tuple(sorted((*known.get(key, ()), i)))
    scale = None
    if "rating" in known and (stated := _SCALE.search(cells[known["rating"][0]].casefold())):
        scale = "100" if stated[3] else stated[1] or stated[2]
    headings = tuple(cell.strip()[:_LONGEST_HEADING] for cell in cells)
    return Columns(at, known, headings, scale)
