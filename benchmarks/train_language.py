"""Trains the two classifiers of reporting.language and writes their data file, with the figures of a cross-validation.

It needs scikit-learn (training only) and the corpora; nothing at run time imports it. Same corpora, same bytes.

    python benchmarks/train_language.py --corpora ../shared/corpora --out reporting/language/weights.bin
"""

import os

os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"  # sums in one order: same bytes on every run

import argparse
import html
import math
import sys
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from statistics import fmean
from typing import Any, Final, TypeVar

import numpy as np  # type: ignore[import-not-found]
from scipy import sparse  # type: ignore[import-untyped]
from sklearn.linear_model import LogisticRegression  # type: ignore[import-not-found]

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from reporting.language.classifiers import probability
from reporting.language.tokens import NEGATED, tokens, word_set
from reporting.language.weights import CHARACTERS, FIRST, LEXICON, Weights, features, packed, unpacked

SOURCES: Final = [
    "Sentence Polarity Dataset v1.0: Bo Pang and Lillian Lee, Seeing Stars, ACL 2005",
    "Subjectivity Dataset v1.0: Bo Pang and Lillian Lee, A Sentimental Education, ACL 2004",
    "Polarity Dataset v2.0: Bo Pang and Lillian Lee, A Sentimental Education, ACL 2004",
    "Opinion Lexicon: Minqing Hu and Bing Liu, Mining and Summarizing Customer Reviews, KDD 2004",
]
LICENCE: Final = (
    "Trained on corpora by the authors named, published under CC BY 4.0: https://creativecommons.org/licenses/by/4.0/"
)
FOLDS: Final = 10
REVIEW_FOLDS: Final = 5
FEWEST: Final = 2
"""Sentences that a feature must occur in."""
SMALLEST: Final = 1
"""Steps of a weight up to which a feature is left out: it moves no decision and would double the file."""
STRENGTH: Final = 0.3
"""C of the logistic regressions, the inverse of the penalty; from a cross-validation over 0.03, 0.1, 0.3 and 1."""
TOLD_TRUST: Final = 0.1
"""Of a sentence that tells the story, counted once as praise and once as blame: its dark words speak for neither."""
REVIEW_TRUST: Final = 0.1
"""Of a sentence from a whole review, taken to say what the review says; more than this hurts single sentences."""
FUNCTION_WORDS: Final = word_set(
    "i you he she it we they me him her us them my your his its our their this that these those the a an and or of in "
    "on at to from by with for as is are was were am be been being have has had do does did will would can could "
    "should may might must 's 're 've 'll 'd 'm who whom which what when where while if than then so there here , ( ) "
    ": ; ... - 0 ! ?"
)

Line = tuple[str, ...]
Example = TypeVar("Example")


@dataclass(frozen=True)
class Examples:
    """Sentences with one answer, and how much each counts."""

    lines: list[Line]
    answer: int
    trust: float = 1.0


@dataclass(frozen=True)
class Freedom:
    """How freely pieces of words, lexicon features and function words may be weighed beside words (at 1)."""

    pieces: float
    lexicon: float
    function_words: float


# Pieces at 0.2 to 0.5 are worth 1 % over both 0 and 1. Function words tell plot from opinion, but in praise and blame
# they only tell the corpus: "I" and "would" are the words of a chatty critic, not of a displeased one.
PRAISE_OR_BLAME: Final = Freedom(pieces=0.4, lexicon=1.5, function_words=0.3)
PLOT_OR_OPINION: Final = Freedom(pieces=0.4, lexicon=1.0, function_words=1.0)


@dataclass(frozen=True)
class Reviews:
    """Whole reviews, each a list of sentences."""

    praise: list[list[Line]]
    blame: list[list[Line]]


@dataclass(frozen=True)
class Fit:
    """A linear model in whole steps."""

    bias: float
    step: float
    units: dict[str, int]


Lexicon = tuple[frozenset[str], frozenset[str]]


def main() -> None:
    """Reads the corpora, prints the cross-validated figures, writes the data file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    folder: Path = arguments.corpora
    lexicon = (_words(folder / "opinion-lexicon/positive.txt"), _words(folder / "opinion-lexicon/negative.txt"))
    praise, blame = (_lines(folder / f"sentence-polarity/{name}.txt") for name in ("positive", "negative"))
    plot, opinion = (_lines(folder / f"subjectivity/{name}.txt") for name in ("plot", "opinion"))
    reviews = _reviews(folder / "whole-reviews")
    told = [Examples(plot, 1), Examples(opinion, 0)]
    light = [Examples(plot, 1, TOLD_TRUST), Examples(plot, 0, TOLD_TRUST)]
    judged = [Examples(praise, 1), Examples(blame, 0), *light]
    told_fit = fitted(told, lexicon, PLOT_OR_OPINION)
    fits = fitted([*judged, *_weak(reviews)], lexicon, PRAISE_OR_BLAME), told_fit
    means = review_means(judged, reviews, told_fit, lexicon)
    review, whole = calibrated(*means)
    figures = {
        "plot_or_opinion": cross_validated(told, lexicon, PLOT_OR_OPINION),
        "sentence_polarity": cross_validated([*judged, *_weak(reviews)], lexicon, PRAISE_OR_BLAME),
        "whole_reviews": whole,
    }
    header = {"figures": {name: round(figure, 4) for name, figure in sorted(figures.items())}, "review": review}
    for name, figure in sorted(figures.items()):
        print(f"{name:24} {figure:.4f}")
    data = _data(fits, lexicon, header)
    arguments.out.write_bytes(data)
    print(f"{arguments.out}: {len(data):,} bytes, {len(unpacked(data).table):,} features")


def _lines(path: Path) -> list[Line]:
    """Reads a corpus, a tokenised sentence a line, with its encoding mended."""
    return [tuple(tokens(_mended(line))) for line in path.read_text("utf-8").splitlines() if line.strip()]


def _mended(line: str) -> str:
    """Undoes what happened to the corpora on their way: UTF-8 read as Latin-1, HTML entities."""
    with suppress(UnicodeError):
        line = line.encode("latin-1").decode("utf-8")
    return html.unescape(line)


def _words(path: Path) -> frozenset[str]:
    return frozenset(path.read_text("utf-8").split())


def _reviews(folder: Path) -> Reviews:
    """Reads the whole reviews, of praise and of blame."""
    praise, blame = ([_lines(path) for path in sorted((folder / name).iterdir())] for name in ("positive", "negative"))
    return Reviews(praise, blame)


def _weak(reviews: Reviews) -> list[Examples]:
    """Lets each sentence of a review say, lightly, what the review says."""
    sides = (reviews.praise, 1), (reviews.blame, 0)
    return [
        Examples([line for review in side for line in review if line], answer, REVIEW_TRUST) for side, answer in sides
    ]


def fitted(groups: Sequence[Examples], lexicon: Lexicon, freedom: Freedom) -> Fit:
    """Fits one model: logistic regression over counts, scaled by rarity and by the square root of the length."""
    lines = [line for group in groups for line in group.lines]
    answers = np.array([group.answer for group in groups for _ in group.lines])
    trust = np.array([group.trust for group in groups for _ in group.lines])
    distinct = {id(line): line for line in lines}  # a neutral line stands in two groups and is counted once
    counted = {key: _counted(line, lexicon) for key, line in distinct.items()}
    frequency = Counter(feature for count in counted.values() for feature in count)
    names = sorted(name for name, times in frequency.items() if times >= FEWEST)
    scale = np.array([math.log1p(len(distinct) / (frequency[name] + 1)) * _scale(name, freedom) for name in names])
    rows = _matrix([counted[id(line)] for line in lines], [len(line) for line in lines], names) @ sparse.diags(scale)
    model = LogisticRegression(C=STRENGTH, max_iter=1000, tol=1e-3).fit(rows.tocsr(), answers, sample_weight=trust)
    return _stepped(float(model.intercept_[0]), names, model.coef_[0] * scale)


@cache
def _counted(line: Line, lexicon: Lexicon) -> Counter[str]:
    """Counts the features of a sentence, once for all folds."""
    return Counter(map(sys.intern, features(line, *lexicon)))


def _scale(name: str, freedom: Freedom) -> float:
    """Tells how freely a feature may be weighed."""
    if name[0] == CHARACTERS:
        return freedom.pieces
    if name in LEXICON.values():
        return freedom.lexicon
    plain = name[1:] if name[0] == FIRST and len(name) > 1 else name
    bare = (word if word in FUNCTION_WORDS else word.removeprefix(NEGATED) for word in plain.split(" "))
    return freedom.function_words if all(word in FUNCTION_WORDS for word in bare) else 1.0


def _stepped(bias: float, names: Sequence[str], values: Any) -> Fit:
    """Rounds weights to 8 bits and drops the smallest."""
    step = float(f"{np.abs(values).max() / 127:.6g}")
    units = np.rint(values / step).astype(int)
    kept = {name: int(unit) for name, unit in zip(names, units, strict=True) if abs(unit) > SMALLEST}
    return Fit(float(f"{bias:.6g}"), step, kept)


def _matrix(counts: Sequence[Counter[str]], lengths: Sequence[int], names: Sequence[str]) -> Any:
    """Makes the sparse matrix of counts over the square root of the length in tokens."""
    place = {name: index for index, name in enumerate(names)}
    values: list[float] = []
    columns: list[int] = []
    ends = [0]
    for count, length in zip(counts, lengths, strict=True):
        for name, times in sorted(count.items()):
            if name in place:
                values.append(times * max(length, 1) ** -0.5)
                columns.append(place[name])
        ends.append(len(values))
    return sparse.csr_matrix((values, columns, ends), shape=(len(counts), len(place)))


def _weights(fits: tuple[Fit, Fit], lexicon: Lexicon) -> Weights:
    return unpacked(_data(fits, lexicon, {}))


def _data(fits: tuple[Fit, Fit], lexicon: Lexicon, header: dict[str, Any]) -> bytes:
    """Packs two fits into the data file."""
    praise, told = fits
    names = praise.units.keys() | told.units.keys()
    table = {name: (praise.units.get(name, 0), told.units.get(name, 0)) for name in names}
    described = {"sources": SOURCES, "licence": LICENCE, **header}
    described |= {"bias": [praise.bias, told.bias], "step": [praise.step, told.step]}
    return packed(described, table, (sorted(lexicon[0]), sorted(lexicon[1])))


def cross_validated(groups: Sequence[Examples], lexicon: Lexicon, freedom: Freedom) -> float:
    """Gives the share of right answers over all folds of the first two groups, scored by the code that runs in use."""
    (yes, no), others = groups[:2], groups[2:]
    right = 0
    for fold in range(FOLDS):
        kept = [Examples(_without(fold, FOLDS, group.lines), group.answer) for group in (yes, no)]
        fit = fitted([*kept, *others], lexicon, freedom)
        weights = _weights((fit, fit), lexicon)
        right += sum(weights.sums(line)[0] > 0 for line in yes.lines[fold::FOLDS])
        right += sum(weights.sums(line)[0] <= 0 for line in no.lines[fold::FOLDS])
    return right / (len(yes.lines) + len(no.lines))


def _without(fold: int, folds: int, examples: list[Example]) -> list[Example]:
    """Leaves one fold out."""
    return [example for n, example in enumerate(examples) if n % folds != fold]


def review_means(judged: Sequence[Examples], reviews: Reviews, told: Fit, lexicon: Lexicon) -> tuple[Any, Any]:
    """Gives each review's mean polarity by weights that have not seen it, with the answers, in the order of folds."""
    means, answers = [], []
    for fold in range(REVIEW_FOLDS):
        kept = Reviews(_without(fold, REVIEW_FOLDS, reviews.praise), _without(fold, REVIEW_FOLDS, reviews.blame))
        weights = _weights((fitted([*judged, *_weak(kept)], lexicon, PRAISE_OR_BLAME), told), lexicon)
        for side, answer in ((reviews.praise, 1), (reviews.blame, 0)):
            means += [_mean(weights, review) for review in side[fold::REVIEW_FOLDS]]
            answers += [answer] * len(side[fold::REVIEW_FOLDS])
    return np.array(means)[:, None], np.array(answers)


def calibrated(means: Any, answers: Any) -> tuple[list[float], float]:
    """Finds centre and slope for whole reviews, and the accuracy where each tenth is judged by the other nine."""
    part = np.arange(len(answers)) % FOLDS
    right = 0
    for fold in range(FOLDS):
        model = _logistic(means[part != fold], answers[part != fold])
        right += int((model.predict(means[part == fold]) == answers[part == fold]).sum())
    model = _logistic(means, answers)
    slope = float(model.coef_[0][0])
    return [round(-float(model.intercept_[0]) / slope, 5), round(slope, 4)], right / len(answers)


def _logistic(means: Any, answers: Any) -> LogisticRegression:
    return LogisticRegression(C=1e4).fit(means, answers)


def _mean(weights: Weights, review: list[Line]) -> float:
    """Gives the mean polarity of a review's sentences, those that tell the story counting less (as in use)."""
    sums = [weights.sums(line) for line in review if line]
    trust = [1 - probability(told) for _, told in sums]
    return fmean([2 * probability(praise) - 1 for praise, _ in sums], trust)


if __name__ == "__main__":
    main()
