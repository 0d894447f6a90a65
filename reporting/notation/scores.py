"""Marks as critics print them, each with what it says and what stands around it.

Finds and reads every mark in a text. Whose mark it is, and of what, is not decided here; percentages and bands are in
conversion.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from reporting.notation.conversion import Scale
from reporting.notation.patterns import Pattern
from reporting.notation.score_context import SCALE, Shape, cue_before, is_alone, label_before, read_scale
from reporting.notation.score_figures import after_scale, bare, fractions, on_scale, out_of, percents, units_then_scale
from reporting.notation.score_languages import full_marks, out_of_abroad, stars_abroad
from reporting.notation.score_symbols import asterisks, dice, glyphs, letters, lit, outlines, pictures, stars_in_words
from reporting.notation.score_units import in_own_units
from reporting.notation.searching import around
from reporting.notation.verdict_words import labelled, thumbs

_FIGURES = (fractions, out_of, after_scale, units_then_scale, on_scale, percents, bare)
_ABROAD = (out_of_abroad, stars_abroad, full_marks, in_own_units)
_FORMS = (
    *_FIGURES,
    *_ABROAD,
    stars_in_words,
    glyphs,
    outlines,
    lit,
    pictures,
    dice,
    asterisks,
    letters,
    labelled,
    thumbs,
)
_SCALE_SAID = Pattern(
    rf"\bout of(?: a (?:possible|maximum))? (?P<out>{SCALE})"
    rf"|\b(?P<most>{SCALE}) (?:is|being) (?:the )?(?:most|best|top|highest|max(?:imum)?|perfect)\b"
    rf"|\b(?:highest|max(?:imum)?|most|top|perfect(?: score| mark)?|full marks)(?: we give)?"
    rf"(?: is| are| being)? (?P<top>{SCALE})"
    rf"|\b(?:we|I|they|it|(?:scale|marks|scores|ratings|stars)) goe?s? (?:only |all the way )?(?:up )?"
    rf"to (?P<goes>{SCALE})"
    rf"|\bscale (?:of|from) (?:0|1|zero|one)(?: ?[-–—] ?| to )(?P<to>{SCALE})"
    rf"|\b(?:scale|marks|notes|ratings|scores)\b[^:.!?\n]{{0,24}}: ?(?:from )?(?:0|1|zero|one)(?: ?[-–—] ?| to"
    rf" )(?P<all>{SCALE})",
    re.IGNORECASE,
)
_SAYS_SCALE = (
    "out of",
    "scale",
    "marks",
    "notes",
    "ratings",
    "scores",
    " is ",
    " go",
    " being ",
    "perfect",
    "highest",
    "maxim",
    "full marks",
)


class ScoreMatch(NamedTuple):
    """A mark in a text.

    `scale` is what was printed or None. `cue` is the phrase that announces the mark ("rating", "our verdict",
    "DramaPulse score", or ""), `label` what its line says before a colon or dash ("Episode 16", "Series as a whole",
    or ""), `alone` whether nothing else stands on its line.
    """

    start: int
    end: int
    printed: str
    value: float | str
    scale: Scale
    shape: Shape
    cue: str
    label: str
    alone: bool


class ScaleMatch(NamedTuple):
    """A scale stated apart from any mark, as in a heading: "MY SCORES (out of 10, as always)".

    `of_page` tells what a page prints as a label or a key, which holds for all of its marks: "Our scale: 0 to 10".
    """

    start: int
    end: int
    printed: str
    scale: float
    of_page: bool


def find_scores(text: str) -> list[ScoreMatch]:
    """Every printed mark, in order of appearance, none overlapping another."""
    return list(_marks(text))


@lru_cache(maxsize=256)
def _marks(text: str) -> tuple[ScoreMatch, ...]:
    readings = [reading for form in _FORMS for reading in form(text)]
    readings.sort(key=lambda reading: (reading.start, -reading.end))
    found: list[ScoreMatch] = []
    for start, end, value, scale, shape in readings:
        if found and start < found[-1].end:
            continue
        cue, label = cue_before(text, start), label_before(text, start)
        found.append(
            ScoreMatch(start, end, text[start:end], value, scale, shape, cue, label, is_alone(text, start, end))
        )
    return tuple(found)


def find_scales(text: str) -> list[ScaleMatch]:
    """Every scale that is stated without a mark, in order of appearance."""
    marks = find_scores(text)
    found = list(_legends(text))
    at = 0
    for match in around(_SCALE_SAID, text, _SAYS_SCALE, 8, 70):
        while at < len(marks) and marks[at].end <= match.start():
            at += 1
        if at == len(marks) or match.end() <= marks[at].start:
            scale = read_scale(next(filter(None, match.groups())))
            found.append(ScaleMatch(match.start(), match.end(), match[0], scale, ":" in match[0]))
    return found


_LEGEND = Pattern(r"(?:[★⭐]{1,10}[ \t\u00a0]{1,3}[^\n★⭐☆\d/]{2,40}){3,10}", needs=("★", "⭐"))
_STARS = re.compile(r"[★⭐]+")
_TOPS = Pattern(
    rf"\b(?P<scale>{SCALE}) stars? (?:is|are|being|=) (?:the |our )?(?:tops?|best|most|highest|max(?:imum)?|perfect)\b",
    re.IGNORECASE,
    needs=(" star",),
)
"""What a page says of its stars: "Four stars is tops."."""


def _legends(text: str) -> Iterator[ScaleMatch]:
    """The keys of a page to its stars: "★★★★★ unmissable ★★★★ very good ★★★ fair ...", "Four stars is tops."."""
    for match in _LEGEND.finditer(text):
        counts = [len(stars) for stars in _STARS.findall(match[0])]
        if counts in (sorted(set(counts)), sorted(set(counts), reverse=True)):
            longest = max(_STARS.finditer(text, match.start(), match.end()), key=lambda stars: len(stars[0]))
            yield ScaleMatch(longest.start(), longest.end(), longest[0], float(max(counts)), True)
    for match in _TOPS.finditer(text):
        yield ScaleMatch(*match.span(), match[0], read_scale(match["scale"]), True)
