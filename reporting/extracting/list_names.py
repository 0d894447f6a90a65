"""Names of one word, and such with an age before them, in lists of cast, where capitals alone do not tell a name.

Says where they stand; which of them plays and which is played is `cast_lists`' to say.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from reporting.extracting.list_heads import CREW_LINE, NUMBER, OTHER_LIST, opening
from reporting.extracting.name_shapes import AGES
from reporting.extracting.passage import Passage, SentenceAt
from reporting.language import knows
from reporting.notation.given_names import GIVEN
from reporting.notation.name_words import GIVEN_THOUGH_ORDINARY, KOREAN_SURNAMES_THOUGH_ORDINARY, MONTH_NAMES, STOP
from reporting.notation.patterns import Pattern
from reporting.notation.romanisation import syllable

_LONGEST_LINE: Final = 90
_MOST_ODD: Final = 2
"""Lines that end a list; one may stand within it."""
_FEWEST_BARE: Final = 3
"""Lines that make a list without a heading."""
_WORD: Final = r"[^\W\d_a-z][^\W\d_]{1,14}(?:['’-][^\W\d_]{1,14}){0,2}"
_SIDE: Final = rf"(?:[^\W\d_a-z][\w.’'-]{{0,15}} ){{0,3}}{_WORD}"
_ROW: Final = Pattern(
    rf"{NUMBER}(?P<left>{_SIDE})(?:, (?:an?|the|his|her|their) [^:–—…|.\n]{{2,40}})?"
    r"(?:\t| ?[:–—|=→➔➝⇒] ?| (?:-|=|--)>? | / | \((?:[a-z -]{2,20}:? )?| as | ?\.{2,60} ?| ?(?:… ?){1,20})"
    rf"(?P<right>{_SIDE})(?![\w’'])"
)
_DESCRIBED: Final = Pattern(rf"{NUMBER}(?i:the|an?|his|her|their) [a-z][^:–—…|.]{{2,50}}(?: ?[:–—…|=→]| - | ?\.\.)")
_WORDS: Final = re.compile(r"\w+")
_LONE: Final = Pattern(_WORD)
_AGED: Final = Pattern(rf"(?:{'|'.join(sorted(age.capitalize() for age in AGES))}) {_WORD}")


class _Lists(NamedTuple):
    """The lines of two names under a heading of a cast, and those that stand in a row without one."""

    headed: list[re.Match[str]]
    bare: list[list[re.Match[str]]]
    described: list[int]
    """Where the lines under a heading begin that describe a part: "The landlord: …"."""


def list_names(passage: Passage) -> list[tuple[int, int]]:
    """The places of the names of one word, and of "Old Tom", on either side of the lines of a list of cast."""
    lists = _lists(passage)
    said = Counter(_WORDS.findall(passage.text)) if lists.bare else Counter[str]()
    for start, end in passage.own:
        said.pop(passage.text[start:end], None)  # the title's own name is nobody's part in a list of films
    found = [place for row in lists.headed for place in _within(row, headed=True)]
    return found + [place for rows in lists.bare for place in _of_bare(rows, said)]


def listed_lines(passage: Passage) -> frozenset[int]:
    """Where the lines of lists of cast begin, in which nobody signs: "Agnes – Ida Holmberg" is no byline there."""
    lists = _lists(passage)
    rows = [row for rows in lists.bare if not any(map(_is_labelled, rows)) for row in rows]
    return frozenset((*(row.start() for row in (*lists.headed, *rows)), *lists.described))


@lru_cache(maxsize=1)
def _lists(passage: Passage) -> _Lists:
    text = passage.document.text
    headed: list[re.Match[str]] = []
    bare: list[list[re.Match[str]]] = [[]]
    described: list[int] = []
    left = 0  # how many lines that are none of a list's an open one still outlasts
    for line in passage.lines:
        row = None
        if len(line.text) > _LONGEST_LINE or line.foreign:
            left = 0
        elif opening(line.text):
            left = _MOST_ODD
        elif row := _row(text, line):
            if left:
                headed.append(row)
                left = _MOST_ODD
                continue
        elif left and _DESCRIBED.match(line.text):
            described.append(line.start)
        elif left and not CREW_LINE.match(line.text):
            left = 0 if OTHER_LIST.match(line.text) else left - 1
        if row:
            bare[-1].append(row)
        elif bare[-1]:
            bare.append([])
    return _Lists(headed, [rows for rows in bare if len(rows) >= _FEWEST_BARE], described)


def _is_labelled(row: re.Match[str]) -> bool:
    """Whether a side is an ordinary word, as labels are: "Critic: …"."""
    return any(_LONE.fullmatch(side) and not _may_be_name(side) for side in row.group("left", "right"))


def _row(text: str, line: SentenceAt) -> re.Match[str] | None:
    """A line of two names, unless it is one of makers or facts."""
    row = _ROW.match(text, line.start, line.end)
    return row if row and not CREW_LINE.match(line.text) else None


def _within(row: re.Match[str], headed: bool = False) -> Iterator[tuple[int, int]]:
    """The names of one word in a line, both sides of which may be such; in capitals only under a heading."""
    for side in ("left", "right"):
        if _may_be_name(row[side]) and (headed or not row[side].isupper()):
            yield row.span(side)


def _of_bare(rows: Sequence[re.Match[str]], said: Mapping[str, int]) -> list[tuple[int, int]]:
    """The names of one word in lines that no heading opens: where most stand beside full ones and are known as names.

    Args:
        said: how often each word stands in the text.
    """
    lone = [[name for name in row.group("left", "right") if _may_be_name(name)] for row in rows]
    every = [name for names in lone for name in names]
    known = sum(_is_known(name, said) for name in every)
    called = any(_is_called(name, said) for name in every)
    if not called or 2 * known <= len(every) or 2 * sum(len(names) > 1 for names in lone) >= len(rows):
        return []
    return [place for row in rows for place in _within(row)]


def _may_be_name(side: str) -> bool:
    if _AGED.fullmatch(side) or _is_korean(side.lower()):
        return True
    word = side.lower()
    ordinary = (word in STOP and word not in GIVEN_THOUGH_ORDINARY) or word in MONTH_NAMES
    return _LONE.fullmatch(side) is not None and not ordinary


def _is_korean(side: str) -> bool:
    """Whether a surname that is a word elsewhere opens a full name: "Go Kyung Pyo"."""
    first, *given = side.replace("-", " ").split()
    return first in KOREAN_SURNAMES_THOUGH_ORDINARY and len(given) == _GIVEN_SYLLABLES and all(map(syllable, given))


_GIVEN_SYLLABLES: Final = 2


def _is_called(name: str, said: Mapping[str, int]) -> bool:
    """Whether a word is a given name, or stands elsewhere in the text too."""
    return name.lower().rpartition(" ")[2] in GIVEN or said[name] > 1


def _is_known(name: str, said: Mapping[str, int]) -> bool:
    """Whether a word is known as a name, or is no word at all that the reader knows."""
    word = name.lower().rpartition(" ")[2]
    return _is_called(name, said) or (not knows(word) and not word.endswith(_TRADES))


_TRADES: Final = ("er", "or", "ist", "ing", "ion", "s")
"""How words for trades and departments end."""
