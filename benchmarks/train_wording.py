"""Trains what the words of a whole review say of its verdict, whatever they speak of, from annotated reviews.

It needs scikit-learn (training only); nothing at run time imports it. Same reviews and versions, same bytes.

    python benchmarks/train_wording.py --corpora ../shared/corpora --out reporting/extracting/wording.json \\
        tests/accuracy/titles/*

Reviews of a corpus of film critics teach lightly beside them, so that what is learnt is not the manner of a few years.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from unittest import mock

import numpy as np  # type: ignore[import-not-found]
from scipy import sparse  # type: ignore[import-untyped]

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from sklearn.linear_model import LogisticRegression  # type: ignore[import-not-found]

from benchmarks import train_subjects as subjects
from reporting import extracting
from reporting.extracting import verdict
from reporting.extracting.judging import Judged
from reporting.extracting.wording import Wording, terms_in, terms_of, worded
from reporting.language import tokens
from reporting.pipeline import look

SOURCE: Final = (
    "Reviews written and annotated for this project, and the Polarity Dataset v2.0 by Bo Pang and Lillian Lee (ACL "
    "2004, CC BY 4.0: https://creativecommons.org/licenses/by/4.0/). No sentence of them is shipped, only weights of "
    "words"
)
STRENGTH: Final = 5.0
"""C of the logistic regression."""
OF_CORPUS: Final = 0.1
"""What a review of the corpus counts."""
FEWEST: Final = 3
"""Reviews that a term must occur in."""
MOST: Final = 4000
"""Terms that are kept: as many more again tell no review more right."""
STEPS: Final = 200
SIDES: Final = ("positive", "negative")


@dataclass(frozen=True)
class Reviewed:
    """A review: its terms, and the verdicts that a careful reader accepts, the likeliest first."""

    title: str
    terms: frozenset[str]
    accepted: tuple[str, ...]
    weight: float = 1.0


def main() -> None:
    """Reads the annotated reviews, prints how well titles left out are read, writes the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("folders", type=Path, nargs="+")
    arguments = parser.parse_args()
    folders = sorted(arguments.folders, key=lambda folder: folder.name)
    own, corpus = read(folders), read_corpus(arguments.corpora)
    figures = {"right side, titles left out": left_out(folders, own, corpus), "of": len(own)}
    print(json.dumps(figures))
    data = {"source": SOURCE, "figures": figures, **trained([*own, *corpus])._asdict()}
    arguments.out.write_text(json.dumps(data, separators=(",", ":")) + "\n", encoding="utf-8")


def read(folders: Sequence[Path]) -> list[Reviewed]:
    """The annotated reviews, their marks hidden."""
    return [review for folder in folders for review in _of_title(folder)]


def _of_title(folder: Path) -> Iterator[Reviewed]:
    for sentences, accepted in with_marks_hidden(folder):
        yield Reviewed(folder.name, terms_of([sentence for sentence, _ in sentences]), accepted)


def with_marks_hidden(folder: Path) -> Iterator[tuple[Sequence[tuple[Judged, float]], tuple[str, ...]]]:
    """The sentences of each review of a title that a verdict is read from, and the verdicts that are accepted.

    They come while the title is read, so with the weights that it is read with.
    """
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    for name, wanted in gold["documents"].items():
        seen: list[Any] = []

        def spy(sentences: Any, lean: float, seen: list[Any] = seen) -> tuple[str, float]:
            seen.append(sentences)
            return "mixed", lean

        with (
            mock.patch.object(extracting, "read_rating", return_value=None),
            mock.patch.object(verdict, "overall_stance", spy),
        ):
            look(folder / name, gold["title"])
        accepted = wanted["verdict"]
        if seen and accepted:
            yield seen[0], tuple([accepted] if isinstance(accepted, str) else accepted)


def read_corpus(corpora: Path) -> list[Reviewed]:
    """Whole reviews of film critics, a sentence in a line."""
    return [
        Reviewed(
            "", frozenset(term for line in subjects._lines(path) for term in terms_in(tokens(line))), (side,), OF_CORPUS
        )
        for side in SIDES
        for path in sorted((corpora / "whole-reviews" / side).glob("*.txt"))
    ]


def trained(reviews: Sequence[Reviewed]) -> Wording:
    """What each term says; of all terms those are taken that tell most where all are."""
    counted = Counter(term for review in reviews for term in review.terms)
    terms = sorted(term for term, times in counted.items() if times >= FEWEST)
    told = np.abs(_fitted(reviews, terms).coef_).max(axis=0)
    ranked = sorted(zip((-told * np.sqrt([counted[term] for term in terms])).round(6), terms, strict=True))
    terms = sorted(term for _, term in ranked[:MOST])
    model = _fitted(reviews, terms)
    at = [list(model.classes_).index(side) for side in SIDES]
    values, bias = model.coef_[at], model.intercept_[at]
    step = float(f"{np.abs(values).max() / STEPS:.4g}")
    units = np.rint(values / step).astype(int).T.tolist()
    said = dict(zip(terms, map(tuple, units), strict=True))
    return Wording((round(float(bias[0]), 4), round(float(bias[1]), 4)), step, said)


def _fitted(reviews: Sequence[Reviewed], terms: Sequence[str]) -> LogisticRegression:
    """One model: each term of a review counts as much as the others, and all together as much as those of another."""
    place = {term: at for at, term in enumerate(terms)}
    rows = sparse.lil_matrix((len(reviews), len(terms)))
    for at, review in enumerate(reviews):
        found = sorted(place[term] for term in review.terms if term in place)
        rows.rows[at], rows.data[at] = found, [max(len(found), 1) ** -0.5] * len(found)
    model = LogisticRegression(C=STRENGTH, max_iter=3000)
    weights = [review.weight for review in reviews]
    return model.fit(rows.tocsr(), [review.accepted[0] for review in reviews], sample_weight=weights)


def left_out(folders: Sequence[Path], own: Sequence[Reviewed], corpus: Sequence[Reviewed]) -> float:
    """How often a plain verdict lies on its side, by weights that have not seen its title."""
    right = []
    for held, others in subjects.left_out(folders):
        names = {folder.name for folder in others}
        weights = trained([*(review for review in own if review.title in names), *corpus])
        for review in own:
            if review.title in {folder.name for folder in held} and "mixed" not in review.accepted:
                praise, blame = worded(review.terms, weights)
                right.append(("positive" if praise > blame else "negative") in review.accepted)
    return round(sum(right) / len(right), 4)


if __name__ == "__main__":
    main()
