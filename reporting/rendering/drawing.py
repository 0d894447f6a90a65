"""What a chart is drawn with: a canvas that measures words, and bars, dots, rules and labels in plain numbers.

Does not hold markup or colours: a drawing names tones, and the template gives them their look.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from reporting.model.report import Numbers, Series
from reporting.model.review import STANCES
from reporting.rendering.formatting import SYMBOLS
from reporting.rendering.short_names import shortened_at_a_word

Tone = Literal["positive", "mixed", "negative", "none", "accent", "ink", "muted", "rule", "on-fill", "on-mixed"]


@dataclass(frozen=True)
class Canvas:
    """How wide a drawing is and how large its letters are, in the drawing's own units."""

    width: float
    text: float
    letter: float
    """The mean width of a letter, in heights: narrow where the face is known, ample where it is not."""

    def wide(self, words: str) -> float:
        """The width of words, estimated: Korean, Chinese and Japanese fill a square."""
        return self.text * sum(1.0 if unicodedata.east_asian_width(c) in "WF" else self.letter for c in words)

    def fitted(self, words: str, room: float) -> str:
        """The words, cut with an ellipsis, at a word if they may, where they are wider than the room."""
        if self.wide(words) <= room:
            return words
        most = len(words)
        while most > 1 and self.wide(words[: most - 1] + "…") > room:
            most -= 1
        return shortened_at_a_word(words, most)

    def wrapped(self, words: str, room: float) -> list[str]:
        """The words in lines that fit the room, as far as single words do."""
        lines = [""]
        for word in words.split():
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and self.wide(longer) > room:
                lines.append(word)
            else:
                lines[-1] = longer
        return lines


@dataclass(frozen=True)
class Bar:
    """A filled rectangle."""

    x: float
    y: float
    width: float
    height: float
    tone: Tone


@dataclass(frozen=True)
class Dot:
    """A filled circle."""

    x: float
    y: float
    radius: float
    tone: Tone


@dataclass(frozen=True)
class Rule:
    """A thin line."""

    x1: float
    y1: float
    x2: float
    y2: float
    tone: Tone = "rule"


@dataclass(frozen=True)
class Label:
    """Words at a place, on their base line; `turned` words run upwards."""

    x: float
    y: float
    words: str
    anchor: Literal["start", "middle", "end"] = "start"
    tone: Tone = "ink"
    turned: bool = False


@dataclass(frozen=True)
class Spot:
    """A place that leads to the evidence for what stands there, and the words for it."""

    x: float
    y: float
    width: float
    height: float
    words: str
    evidence: Numbers


Box = tuple[float, float, float, float]
"""Left, top, width and height."""


@dataclass
class Drawing:
    """A chart ready to be written down, in the order rules, bars, dots, labels, spots."""

    title: str
    alt: str
    width: float
    text: float
    height: float = 0
    rules: list[Rule] = field(default_factory=list)
    bars: list[Bar] = field(default_factory=list)
    dots: list[Dot] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)
    spots: list[Spot] = field(default_factory=list)

    def lead(self, box: Box, words: str, evidence: Numbers) -> None:
        """Makes a place lead to its evidence, where it has any."""
        if evidence:
            self.spots.append(Spot(*box, words, evidence))

    def legend(self, canvas: Canvas, left: float, top: float, entries: Iterable[tuple[Tone, str]]) -> None:
        """Writes a legend from `left` on, broken into lines, and grows the drawing by it."""
        x, y = left, top + canvas.text
        for tone, words in entries:
            width = canvas.wide(words) + canvas.text * 1.6
            if x > left and x + width > self.width:
                x, y = left, y + canvas.text * 1.5
            self.labels.append(Label(x, y, words, tone=tone))
            x += width
        self.height = y + canvas.text * 0.5


def tone_of(name: str | None) -> Tone:
    """The tone of a stance; what is none counts as undecided."""
    return next((stance for stance in STANCES if stance == name), "none")


def signed(tone: Tone, words: str) -> str:
    """Words with the sign of their stance ahead, so that the stance is told without colour."""
    return f"{SYMBOLS[tone]} {words}" if tone in ("positive", "mixed", "negative") else words


def on(tone: Tone) -> Tone:
    """The tone of letters that stand on a bar or dot of that tone."""
    return "on-mixed" if tone in ("mixed", "none") else "on-fill"


def base(canvas: Canvas, middle: float) -> float:
    """The base line of letters whose middle is at a height."""
    return middle + canvas.text * 0.35


def evidence_at(series: Series, index: int) -> Numbers:
    """The evidence for one value of a series."""
    return series.evidence[index] if index < len(series.evidence) else ()


def stance_entries() -> list[tuple[Tone, str]]:
    """The entries of a legend that tells what the signs and colours of the stances mean."""
    return [(stance, signed(stance, stance)) for stance in STANCES]


def label_room(canvas: Canvas, names: Iterable[str], share: float = 0.36) -> float:
    """The width of a column of row labels, at most that share of the canvas."""
    longest = max((canvas.wide(name) for name in names), default=0)
    return min(longest + canvas.text, canvas.width * share)


def label_row(drawing: Drawing, canvas: Canvas, words: str, place: tuple[float, float]) -> None:
    """Writes a row's label, cut to its column: `place` is the column's width and the middle of the row."""
    room, y = place
    drawing.labels.append(Label(0, base(canvas, y), canvas.fitted(words, room - canvas.text)))
