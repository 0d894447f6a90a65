"""Which way a review leans as a whole: its words of praise and of blame, and the classifier.

It knows no marks and draws no bounds: `verdict` does.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from math import tanh
from typing import Final

from reporting.extracting.judging import TITLE, Judged
from reporting.language import review_polarity

_DOUBT: Final = 2.0
"""Worth of words that an empty review is given on both sides: a few words lean nowhere."""
_WORDS: Final = 0.7
"""Share of the words in the score; the rest is the classifier's."""
_MIDDLE: Final = 0.09
"""Critics praise a little more than they blame, also where they are of two minds: median of the whole-review corpus."""
_UNSURE: Final = 0.5
"""Share that is left to a word which only the general lexicon knows."""
_FRAMES: Final = re.compile(
    r"(?i)\b(?:overall|ultimately|all in all|on the whole|final(?:ly)? (?:verdict|thoughts?)|verdict|conclusion|"
    r"in short|in sum|bottom line|recommend\w{0,3}|worth (?:the|your|a|watching|seeing)|must[- ](?:see|watch)|skip|"
    r"nutshell|despite|on balance|when all is said)\b"
)


def worth(sentence: Judged) -> float:
    """Praise (up to 1) or blame (down to -1) of the words of a sentence, the clause that wins counting for more."""
    return tanh(sum(clause.weight * hit.worth for clause in sentence.clauses for hit in clause.hits))


def framing(sentence: Judged, place: float) -> float:
    """How much more than an aside a sentence says of the whole: it sums up, names the title, is first or last."""
    weight = 1.0
    if _FRAMES.search(sentence.at.text):
        weight += 1.0
    if TITLE in sentence.tokens:
        weight += 0.5
    if place > 0.85 or place < 0.05:
        weight += 0.5
    return weight


def leaning(sentences: Sequence[tuple[Judged, float]]) -> float:
    """The lean of a review, from -1 to 1, its story left aside."""
    praise = blame = 0.0
    own = []
    for place, (sentence, likely) in enumerate(sentences):
        if sentence.at.foreign:
            continue
        own.append((sentence.polarity, sentence.narration))
        weight = framing(sentence, place / len(sentences)) * (1 - likely)
        for clause in sentence.clauses:
            for hit in clause.hits:
                said = hit.worth * clause.weight * weight * (1 if hit.sure else _UNSURE)
                praise += max(said, 0.0)
                blame -= min(said, 0.0)
    words = (praise - blame) / (praise + blame + _DOUBT) - _MIDDLE
    classified = review_polarity(own)
    lean = _WORDS * words + (1 - _WORDS) * classified
    return max(-1.0, min(1.0, lean / 2 if words * classified < 0 else lean))  # two witnesses who differ prove little
