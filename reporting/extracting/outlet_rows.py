"""Publications in a row of the head that holds other things too: the critic, the day, a motto.

Says where such a name stands; which of several names is the outlet's is decided in `outlets`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from reporting.extracting.datelines import names_paper
from reporting.extracting.mastheads import TELLS
from reporting.model import Cited
from reporting.notation import find_dates
from reporting.notation.patterns import Pattern

_TOP: Final = 8
_LONGEST: Final = 200
_WORD: Final = r"[A-ZÀ-ÖØ-Þ][\w’'&+-]{0,20}"
_RUN: Final = rf"(?:The |the )?{_WORD}(?: (?:(?:of|the|and|&|in|on|at|for) ){{0,2}}(?:{_WORD}|&)){{0,5}}"
_MONTH: Final = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_WEEKDAY: Final = r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? )?"
_BEHIND: Final = Pattern(
    rf"^,? ?[|·•–—] ?(?P<name>{_RUN})(?:,| ?[|·•–—]) ?{_WEEKDAY}(?:\d{{1,4}}(?:st|nd|rd|th)?[ ./-]|{_MONTH} \d|"
    r"(?:Spring|Summer|Autumn|Fall|Winter)(?:[/–-](?:Spring|Summer|Autumn|Fall|Winter))? (?:19|20)\d\d)"
)
"""What follows the critic's name: " · The Muddy Reel · 4 May 2023", " | The Muddy Reel, Autumn 2013"."""
_ARTICLE: Final = Pattern(r"(?:The|La|Le|Les|El|Il|Die|Der|Das|De|Het|O|A) [A-ZÀ-Þ]")
_NO_PAPER: Final = Pattern(
    r"(?i)\b(?:guest|long|short|first|blog|latest|staff|writer|critic|editor|min|minutes?|read|bureau|desk|"
    r"netherlands|hague|states|kingdom|bronx|philippines)\b"
)
_BEFORE: Final = Pattern(
    rf"(?P<name>{_RUN}): (?!(?:directed|starring|written|a film|with)\b)[a-z][^.!?:|\n]{{5,80}}[.,!?] "
    r"(?:(?:[Ww]ritten|[Ww]ords) )?[Bb]y $"
)
"""What stands before the critic's name: "Muddy Reel: films we argued about. By "."""
_WITH_MOTTO: Final = Pattern(
    r"(?P<name>[^\W\d_][^|·•–—:.,!?\n]{1,38}?) ?[|·•–—] (?P<motto>[a-z][^|·•\n]{8,90}?) ?[|·•–—] "
    r"(?P<rest>[^|·•\n]{3,40})$"
)
"""A name, what it is in small letters, and the day or the issue: "the dry dock | films seen too late | 4 May 2023"."""
_NO_MOTTO: Final = Pattern(
    r"(?i)(?:by|in|on|at|from|with|directed|dir|starring|written|posted|filed|published|reviewed|seen|watched|now|out|"
    r"episodes?|seasons?|spoilers?|drama|comedy)\b|.{0,80}\b(?:writer|critic|editor|reporter|correspondent|columnist|reviewer|"
    r"min(?:ute)?s?)\b"
)
_NUMBER: Final = Pattern(r"(?i)\W{0,2}(?:issue|no|number|letter|vol|ep|dispatch)\b\W{0,3}\d{1,4}")
_FEWEST: Final = 3
"""Words of a motto."""


def in_rows(text: str, lines: Sequence[tuple[int, int]], critic: Cited[str] | None) -> Iterator[tuple[int, int]]:
    """The publications that stand with the critic or the day in one row near the top."""
    begins, signed = (critic.spans[0].start, critic.spans[0].end) if critic else (-1, -1)
    for start, end in lines[:_TOP]:
        line = text[start:end]
        if len(line) > _LONGEST:
            continue
        signs = start <= begins < end
        behind = _BEHIND.match(line[signed - start :]) if signs and signed <= end else None
        if behind and _is_paper(behind["name"]):
            yield signed + behind.start("name"), signed + behind.end("name")
        before = _BEFORE.match(line[: begins - start]) if signs else None
        if before:
            yield start, start + before.end("name")
        if motto := with_motto(line):
            yield start, start + len(motto)
        if signs or find_dates(line):
            yield from _telling(line, start)


def _is_paper(name: str) -> bool:
    return (_ARTICLE.match(name) is not None or names_paper(name)) and not _NO_PAPER.search(name)


def with_motto(line: str) -> str | None:
    """The name before a motto in small letters and the day or the issue, or None where a row is none of these."""
    row = _WITH_MOTTO.match(line) if len(line) <= _LONGEST else None
    if row is None or len(row["motto"].split()) < _FEWEST or any(map(_NO_MOTTO.match, (row["motto"], row["name"]))):
        return None
    return row["name"] if _NUMBER.match(row["rest"]) or find_dates(row["rest"]) else None


def _telling(line: str, start: int) -> Iterator[tuple[int, int]]:
    """The names behind a stroke that say what they are: " · Lampblack, a quarterly of film"."""
    for stroke in "|·•":
        at = line.find(f"{stroke} ") + 2
        while at > 1:
            if match := TELLS.match(line, at):
                yield start + at, start + match.end("name")
            at = line.find(f"{stroke} ", at) + 2
