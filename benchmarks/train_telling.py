"""Trains the weights of the signs that tell a sentence of the story from one of criticism, from annotated reviews.

It needs scikit-learn (training only); nothing at run time imports it. Same reviews and versions, same bytes.

    python benchmarks/train_telling.py --out reporting/language/story.json tests/accuracy/titles/*

Each title is read with weights of words learnt from other titles, as an unseen one is: train the subjects first.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np  # type: ignore[import-not-found]

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from sklearn.linear_model import LogisticRegression  # type: ignore[import-not-found]

from benchmarks import train_subjects as subjects
from reporting.extracting.byline import read_byline
from reporting.extracting.credits import credits_of
from reporting.extracting.judging import Judged, judged
from reporting.extracting.kinds import is_film
from reporting.extracting.mentions import mentions_of, people_of
from reporting.extracting.names import names_of
from reporting.extracting.passage import passage as passage_of
from reporting.extracting.telling import MADE, SIGNS, seen_beside, signs_of
from reporting.extracting.treated import speaks_of_making
from reporting.language.subject_weights import unpacked
from reporting.reading import read_file

SOURCE: Final = "Reviews written and annotated for this project"
STRENGTH: Final = 0.3
"""C of the logistic regressions; 0.1 and 1 tell sentences apart as well."""


BESIDE: Final = ("alone", "before", "behind")


@dataclass(frozen=True)
class Review:
    """The sentences of a review: the signs in each, its paragraph, and whether it tells, judges or is not annotated."""

    part: int
    signs: list[list[float]]
    lines: list[int]
    tells: list[bool | None]


def main() -> None:
    """Reads the annotated reviews, prints how well those left out are told apart, writes the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("folders", type=Path, nargs="+")
    arguments = parser.parse_args()
    reviews = read(sorted(arguments.folders, key=lambda folder: folder.name))
    signs, part = np.concatenate([np.array(each.signs) for each in reviews]), _parts(reviews)
    tells = np.array([-1 if told is None else int(told) for each in reviews for told in each.tells])
    alone = left_out(signs, tells, part)
    beside = _beside(reviews, alone)
    right = (left_out(beside, tells, part) > 0) == (tells == 1)
    annotated = tells >= 0
    figures = {
        "plot or opinion, titles left out": round(float(right[annotated].mean()), 4),
        "sentences": int(annotated.sum()),
    }
    print(*(f"{name}: {figure}" for name, figure in figures.items()), sep="\n")
    weights = {"alone": named(SIGNS, fitted(signs, tells)), "beside": named(BESIDE, fitted(beside, tells))}
    data = {"source": SOURCE, "figures": figures, "weights": weights}
    arguments.out.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")


def read(folders: Sequence[Path]) -> list[Review]:
    """The reviews of these titles, each read as an unseen one."""
    taught = {folder: subjects.read(folder) for folder in folders}
    found = []
    for part, (held, others) in enumerate(subjects.left_out(folders)):
        weights = unpacked(subjects.trained([each for other in others for each in taught[other]], (), {}))
        with subjects.reading_with(weights):
            found += [review for folder in held for review in _of_title(folder, part)]
    return found


def _of_title(folder: Path, part: int) -> Iterator[Review]:
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    for name, wanted in gold["documents"].items():
        sentences = _sentences(folder / name, gold["title"])
        judges = [subjects.flat(item["quote"]) for item in wanted["opinion_quotes"]]
        tells = [subjects.flat(quote) for quote in wanted["plot_quotes"]]
        signs = [signs_of(sentences, at) for at in range(len(sentences))]
        for each, sentence in zip(signs, sentences, strict=True):
            each[MADE] = speaks_of_making(sentence.at.text)
        texts = [subjects.flat(sentence.at.text) for sentence in sentences]
        yield Review(part, signs, [each.line for each in sentences], [_told(text, tells, judges) for text in texts])


def _sentences(path: Path, title: str) -> tuple[Judged, ...]:
    document = next(each for each in read_file(path, title).documents if each.kind != "statement")
    passage = passage_of(document, (title,))
    byline, names = read_byline(passage), names_of(passage)
    people = [each.value for each in (byline.critic, byline.outlet) if each]
    credits = credits_of(passage, names, is_film(passage, None), people)
    return judged(passage, people_of(names, credits, mentions_of(passage, names, credits)))


def _told(text: str, tells: Sequence[str], judges: Sequence[str]) -> bool | None:
    """Whether a sentence is annotated as the story; what also judges is criticism."""
    if any(quote in text for quote in judges):
        return False
    return True if any(quote in text for quote in tells) else None


def _parts(reviews: Sequence[Review]) -> Any:
    return np.array([each.part for each in reviews for _ in each.lines])


def _beside(reviews: Sequence[Review], alone: Any) -> Any:
    """What the sentences of each review and their neighbours say by themselves."""
    rows: list[tuple[float, float, float]] = []
    for review in reviews:
        own = alone[len(rows) : len(rows) + len(review.lines)]
        rows += seen_beside([float(odds) for odds in own], review.lines)
    return np.array(rows)


def left_out(signs: Any, tells: Any, part: Any) -> Any:
    """The log-odds of each sentence, by weights learnt from the other parts."""
    odds = np.zeros(len(tells))
    for each in range(subjects.PARTS):
        bias, *weights = fitted(signs[part != each], tells[part != each])
        odds[part == each] = bias + signs[part == each] @ np.array(weights)
    return odds


def fitted(signs: Any, tells: Any) -> list[float]:
    """What speaks for the story anyway, and what each sign says."""
    signs, tells = signs[tells >= 0].astype(float), tells[tells >= 0]
    middle, spread = signs.mean(axis=0), signs.std(axis=0)
    spread[spread == 0] = 1.0
    model = LogisticRegression(C=STRENGTH, max_iter=2000).fit((signs - middle) / spread, tells)
    weights = model.coef_[0] / spread
    return [round(float(each), 4) for each in (model.intercept_[0] - weights @ middle, *weights)]


def named(signs: Sequence[str], weights: Sequence[float]) -> dict[str, float]:
    """The weights by what they weigh."""
    return dict(zip(("anyway", *signs), weights, strict=True))


if __name__ == "__main__":
    main()
