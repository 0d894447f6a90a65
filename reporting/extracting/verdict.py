"""Reads what the critic thinks of the whole: the band of the printed mark, else the text, and what says so.

It never judges by the story, and blends no mark with words.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from reporting.extracting.judging import Judged
from reporting.extracting.leaning import framing, leaning_in_words, worth
from reporting.extracting.overall import overall_stance
from reporting.extracting.passage import Passage, People
from reporting.extracting.telling import told
from reporting.model import Cited, Opinion, Rating, Spans, Stance, Verdict
from reporting.notation.conversion import band, band_of_stars
from reporting.notation.verdict_words import said_verdict

_SAID: Final[dict[Stance, float]] = {"positive": 0.5, "mixed": 0.0, "negative": -0.5}
"""What a verdict that is printed in words counts as on the scale of those that are read."""
_SIGNS: Final = frozenset("★⭐✭✮*")
_STARS: Final = ("star", "stern", "sterr", "étoil", "estrel", "stell")
_NOBODY: Final = People()
_CARRYING: Final = 3
_FEWEST: Final = 3
_THIN: Final = 2.5
"""Sentences that judge, and what they weigh together, below which there is little to go by."""


def read_verdict(
    passage: Passage, rating: Cited[Rating] | None, opinions: tuple[Opinion, ...], people: People = _NOBODY
) -> Verdict | None:
    """The critic's overall stance, or None where nothing is judged.

    Args:
        people: whose names are no words that judge; the same as for the opinions, whose work is then not done twice.
    """
    if rating is not None and rating.value.percent is not None:
        percent = rating.value.percent
        return Verdict(stance=band(percent), basis="rating", score=round(percent / 50 - 1, 3), spans=rating.spans)
    if rating is not None and (agreed := _of_stars(rating.value)) is not None:
        stance, percent = agreed
        return Verdict(stance=stance, basis="rating", score=round(percent / 50 - 1, 3), spans=rating.spans)
    if rating is not None and (worded := _in_words(rating.value)) is not None:
        return Verdict(stance=worded, basis="rating", score=_SAID[worded], spans=rating.spans)
    sentences = told(passage, people)
    weighed = [
        (sentence, said)
        for place, (sentence, likely) in enumerate(sentences)
        if not sentence.at.foreign
        and (said := framing(sentence, place / len(sentences)) * (1 - likely) * worth(sentence))
    ]
    if not weighed:
        return None
    stance, score = overall_stance(sentences, leaning_in_words(sentences))
    return Verdict(
        stance=stance,
        basis="text",
        score=round(score, 3),
        thin=len(weighed) < _FEWEST or sum(abs(said) for _, said in weighed) < _THIN,
        spans=_carrying(passage, weighed, stance),
    )


def _of_stars(rating: Rating) -> tuple[Stance, float] | None:
    """What stars without a scale say whatever the scale is: four are praise out of four and out of five."""
    starred = any(word in rating.printed.lower() for word in _STARS) or not _SIGNS.isdisjoint(rating.printed)
    return band_of_stars(rating.value) if starred and rating.scale is None and isinstance(rating.value, float) else None


def _in_words(rating: Rating) -> Stance | None:
    """What a verdict that is printed in words instead of a mark says."""
    worded = rating.scale is None and isinstance(rating.value, str)
    return said_verdict(str(rating.value)) if worded else None


def _carrying(passage: Passage, weighed: Sequence[tuple[Judged, float]], stance: Stance) -> Spans:
    sign = {"positive": 1, "negative": -1, "mixed": 0}[stance]
    ordered = sorted(weighed, key=lambda pair: -(pair[1] * sign if sign else abs(pair[1])))[:_CARRYING]
    places = sorted({(sentence.at.start, sentence.at.end) for sentence, _ in ordered})
    return tuple(passage.document.span(start, end) for start, end in places)
