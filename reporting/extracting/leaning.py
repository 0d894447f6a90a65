"""Which way a review leans as a whole: its words of praise and of blame.

It knows no marks and draws no bounds: `verdict` does. The classifier of sentences is left out: it tells whole reviews
apart no better than the words do on the corpus, and far worse on reviews of today.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from math import tanh
from typing import Final

from reporting.extracting.judging import TITLE, Judged
from reporting.extracting.phrases import words
from reporting.extracting.subjects import praise_in
from reporting.notation.patterns import Pattern

_DOUBT: Final = 2.0
"""Worth of words that an empty review is given on both sides: a few words lean nowhere."""
_MIDDLE: Final = 0.12
"""Critics praise a little more than they blame, also where they are of two minds: as in the whole-review corpus."""
_UNSURE: Final = 0.1
"""Share that is left to a word which only the general lexicon knows."""
_BESIDE: Final = ((-1, 0.1), (1, 0.3), (2, 0.3))
"""Shares of the sentences before and behind in the lean of a sentence, the lean of the review counting 1; like the two
below from a logistic regression over the opinions of five titles, each checked on the others."""
_SENTENCE: Final = 0.2
"""Share of what the classifier says of the sentence."""
_TURNED: Final = 0.1
"""How much less a sentence praises that begins with a turn."""
TURNING: Final = words("but however yet still unfortunately sadly nevertheless alas though although only where less")
_PLAIN: Final = 0.6
_LONG: Final = 12
"""Sentences: fewer are too few for words that only lean a little. Where words of praise and blame are about as many,
they tell whole reviews apart no better than chance; what the other reviews taught of all words tells two of three right
(275 annotated reviews, read without their marks by what other titles taught)."""
_USUAL: Final = 0.315
"""How much a word praises on average in a review of two minds."""
_STEEP: Final = 3.2
"""Takes that average to the scale of the lists."""
_DOUBTED: Final = 60
"""Words that praise as usual which every review is given: a few words lean nowhere."""
_BLAMED: Final = -0.28
"""Where plain words blame so much, the critic is not simply pleased, whatever all words say."""
_FRAMES: Final = words(
    """
    overall ultimately whole verdict conclusion short sum bottom recommend recommended recommending nutshell balance
    worth skip skipped despite finally altogether must miss unmissable avoid go see watch rewatch
    """
)
_FRAMING: Final = Pattern(
    r"\b(?:overall|ultimately|altogether|all in all|(?:on|as a|taken as a) whole|final(?:ly)? (?:verdict|thoughts?)|"
    r"verdict|conclusion|in short|in sum|bottom line|recommend\w{0,3}|worth (?:the|your|a|it|watching|seeing|catching)|"
    r"must[- ](?:see|watch)|skip|nutshell|despite|on balance|when all is said|do(?:n.t| not) (?:miss|bother)|"
    r"unmissable|(?:go|went) (?:and )?see|avoid|watch it|see it|would i (?:re)?watch)\b"
)


def worth(sentence: Judged) -> float:
    """Praise (up to 1) or blame (down to -1) of the words of a sentence, the clause that wins counting for more."""
    said = [clause.weight * hit.worth for clause in sentence.clauses for hit in clause.hits]
    return tanh(sum(said)) if said else 0.0


def framing(sentence: Judged, place: float) -> float:
    """How much more than an aside a sentence says of the whole: it sums up, names the title, is first or last."""
    return _summing_up(sentence) + (0.5 if place > 0.85 or place < 0.05 else 0.0)


def _summing_up(sentence: Judged) -> float:
    """The same by its words alone."""
    weight = 1.0
    if not _FRAMES.isdisjoint(sentence.said) and _FRAMING.search(sentence.at.text.lower()):
        weight += 0.5
    if TITLE in sentence.said:
        weight += 0.5
    return weight


def leaning(sentences: Sequence[tuple[Judged, float]]) -> float:
    """The lean of a review, from -1 to 1, its story left aside."""
    praise = blame = _DOUBT / 2
    for place, (sentence, likely) in enumerate(sentences):
        if sentence.at.foreign:
            continue
        weight = framing(sentence, place / len(sentences)) * (1 - likely)
        for clause in sentence.clauses:
            for hit in clause.hits:
                said = hit.worth * clause.weight * weight * (1 if hit.sure else _UNSURE)
                praise += max(said, 0.0)
                blame -= min(said, 0.0)
    return max(-1.0, (praise - blame) / (praise + blame) - _MIDDLE)


def taught(sentences: Sequence[tuple[Judged, float]]) -> float:
    """The lean of a review, from -1 to 1: how much a word praises on average, by what annotated reviews taught."""
    spoken = float(_DOUBTED)
    said = spoken * _USUAL
    for sentence, likely in sentences:
        if not sentence.at.foreign:
            weight = _summing_up(sentence) * (1 - likely)
            said += weight * praise_in(sentence)
            spoken += weight * len(sentence.tokens)
    return max(-1.0, min(1.0, _STEEP * (said / spoken - _USUAL)))


def leaning_in_words(sentences: Sequence[tuple[Judged, float]]) -> float:
    """How the text judges, from -1 to 1: by its words of praise and blame where those are plain, else by all words.

    A short text praises only as far as both do.
    """
    listed, other = leaning(sentences), taught(sentences)
    if len(sentences) < _LONG:
        return min(listed, max(other, 0.0))
    if abs(listed) > _PLAIN:
        return listed
    return 0.0 if other > 0 and listed < _BLAMED else other


def leans(sentences: Sequence[tuple[Judged, float]], lean: float) -> list[float]:
    """Which way words lean in each sentence that judge by nothing of their own: as the review does, and as beside them.

    What stands behind a sentence in its paragraph explains it, and tells more than what stands before.
    """
    said = [worth(sentence) * (1 - likely) for sentence, likely in sentences]
    turns = [not TURNING.isdisjoint(sentence.tokens[:2]) for sentence, _ in sentences]
    passed = list(accumulate(turns))
    found = []
    for at, (sentence, _) in enumerate(sentences):
        here = lean + _SENTENCE * sentence.polarity - (_TURNED if turns[at] else 0.0)
        for step, share in _BESIDE:
            other = at + step
            if 0 <= other < len(said) and sentences[other][0].line == sentence.line:
                turned = (passed[at] - passed[other]) % 2
                here += share * (-said[other] if turned else said[other])
        found.append(max(-1.0, min(1.0, here)))
    return found
