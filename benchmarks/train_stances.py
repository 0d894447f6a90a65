"""Trains which way sentences lean, and how a review's opinions on an aspect become one stance, from annotated reviews.

It needs scikit-learn (training only); nothing at run time imports it. Same reviews and versions, same bytes.

    python benchmarks/train_stances.py --corpora ../shared/corpora tests/accuracy/titles/*

It writes reporting/extracting/polarity.json (sentences) and reporting/model/stances.json (aspects).

Each title's opinions are read with weights of words learnt from other titles, as those of an unseen review are.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, NamedTuple
from unittest import mock

import numpy as np  # type: ignore[import-not-found]

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from sklearn.linear_model import LogisticRegression  # type: ignore[import-not-found]

from benchmarks import train_subjects as subjects
from benchmarks import train_wording as wordings
from reporting.extracting import opinions, polarity, wording
from reporting.extracting.wording import Wording
from reporting.language.subject_weights import SubjectWeights, unpacked
from reporting.model import Stance, stances
from reporting.model.review import PLAIN
from reporting.model.stances import stance_signs
from reporting.pipeline import look

STANCES: Final[tuple[Stance, ...]] = ("positive", "mixed", "negative")
STRENGTH: Final = 0.1
"""C of the logistic regressions; 0.03 and 0.3 differ by less than half a point."""
OF_SENTENCES: Final = 0.03
"""C of the one that tells which way a sentence leans."""
ALSO_FAIR: Final = 0.75
"""What a stance counts that a careful reader accepts beside the one he prefers."""


@dataclass(frozen=True)
class Example:
    """An aspect that a review judges: what tells its stance, and how fair each stance is."""

    title: str
    signs: tuple[float, ...]
    fair: tuple[float, ...]


def main() -> None:
    """Reads the annotated reviews, prints how well titles left out are read, writes the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("folders", type=Path, nargs="+")
    arguments = parser.parse_args()
    folders = sorted(arguments.folders, key=lambda folder: folder.name)
    learnt = Learnt(folders, arguments.corpora)
    said, found = learnt.sentences(), learnt.aspects()
    figures = {"sentences": {"right": sentences_left_out(said), "of": len(said)}, "aspects": left_out(found)}
    print(json.dumps(figures, indent=1))
    write(polarity._FILE, figures["sentences"], trained_on_sentences(said))
    write(stances._FILE, figures["aspects"], trained(found))


def write(path: Path, figures: Any, weights: Any) -> None:
    """Writes one data file."""
    data = {"source": subjects.SOURCE, "figures": figures, "weights": weights}
    path.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")


@dataclass(frozen=True)
class Sentence:
    """A sentence that judges: what tells which way it leans, and whether it praises."""

    title: str
    signs: tuple[float, ...]
    praises: bool


class Weights(NamedTuple):
    """What words say of a sentence, and of a whole review."""

    of_sentences: SubjectWeights
    of_reviews: Wording

    @contextmanager
    def read_with(self) -> Iterator[None]:
        """Reads with these in place of those that ship."""
        with (
            subjects.reading_with(self.of_sentences),
            mock.patch.object(wording, "wording_weights", return_value=self.of_reviews),
        ):
            yield


class Learnt:
    """Reads each title as an unseen one: with weights learnt from others.

    Sentences come first: what is learnt from those of other titles decides how opinions are read, and so the aspects.
    """

    def __init__(self, folders: Sequence[Path], corpora: Path) -> None:
        alone, corpus = subjects.read_alone(corpora), wordings.read_corpus(corpora)
        taught = {folder: subjects.read(folder) for folder in folders}
        whole = {folder: wordings.read([folder]) for folder in folders}
        self.parts = [
            (
                held,
                Weights(
                    unpacked(subjects.trained([each for other in others for each in taught[other]], alone, {})),
                    wordings.trained([*(each for other in others for each in whole[other]), *corpus]),
                ),
            )
            for held, others in subjects.left_out(folders)
        ]

    def sentences(self) -> list[Sentence]:
        """The annotated sentences of all titles that plainly praise or blame."""
        self._said: list[Sentence] = []
        for held, weights in self.parts:
            with weights.read_with():
                self._said += [sentence for folder in held for sentence in _sentences(folder)]
        return self._said

    def aspects(self) -> list[Example]:
        """What the reviews of all titles say of each aspect."""
        found = []
        for held, weights in self.parts:
            with self.reading(held, weights):
                found += [example for folder in held for example in _of_title(folder)]
        return found

    @contextmanager
    def reading(self, held: Sequence[Path], weights: Weights) -> Iterator[None]:
        """Reads with what was learnt without these titles."""
        names = {folder.name for folder in held}
        leant = trained_on_sentences([sentence for sentence in self._said if sentence.title not in names])
        with weights.read_with(), mock.patch.object(polarity, "polarity_weights", return_value=leant):
            yield


def _sentences(folder: Path) -> Iterator[Sentence]:
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    for name, wanted in gold["documents"].items():
        quotes = [(subjects.flat(item["quote"]), item["stance"]) for item in wanted["opinion_quotes"]]
        seen: list[tuple[Any, tuple[float, ...]]] = []

        def spy(said: Any, lean: float, *, marked: bool, seen: list[Any] = seen) -> list[float]:
            seen += zip([each for each, _ in said], polarity.polarity_signs(said, lean, marked=marked), strict=True)
            return [0.0] * len(said)

        with mock.patch.object(opinions, "polarities", spy):
            look(folder / name, gold["title"])
        for sentence, signs in seen:
            text = subjects.flat(sentence.at.text)
            accepted = subjects.accepted_in(stance for quote, stance in quotes if quote in text)
            if ("positive" in accepted) != ("negative" in accepted) and not sentence.at.foreign:
                yield Sentence(folder.name, tuple(map(float, signs)), "positive" in accepted)


def trained_on_sentences(said: Sequence[Sentence]) -> list[float]:
    """What speaks for praise from the start, and what each sign does."""
    signs = np.array([sentence.signs for sentence in said])
    middle, spread = signs.mean(axis=0), signs.std(axis=0)
    spread[spread == 0] = 1.0
    model = LogisticRegression(C=OF_SENTENCES, max_iter=2000)
    model.fit((signs - middle) / spread, [sentence.praises for sentence in said])
    each = model.coef_[0] / spread
    return [round(float(weight), 4) for weight in (model.intercept_[0] - each @ middle, *each)]


def sentences_left_out(said: Sequence[Sentence]) -> float:
    """How often a sentence is told right by weights that have not seen its title."""
    right = 0
    for title in sorted({sentence.title for sentence in said}):
        bias, *weights = trained_on_sentences([sentence for sentence in said if sentence.title != title])
        right += sum((bias + np.dot(weights, s.signs) > 0) == s.praises for s in said if s.title == title)
    return round(right / len(said), 4)


def _of_title(folder: Path) -> Iterator[Example]:
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    for name, wanted in gold["documents"].items():
        _, review, _ = look(folder / name, gold["title"])
        plain = [opinion for opinion in review.opinions if opinion.strength >= PLAIN]
        verdict = (review.verdict.score, review.verdict.basis == "rating") if review.verdict else (None, False)
        told = stance_signs(review.opinions, *verdict) | stance_signs(plain, *verdict)
        for aspect, accepted in wanted["aspects"].items():
            if aspect in told:
                yield Example(folder.name, told[aspect].signs, _fair(accepted))


def _fair(accepted: Any) -> tuple[float, ...]:
    """How fair each stance is, by one that is accepted or a list of them, the preferred one first."""
    listed = [each for each in (accepted if isinstance(accepted, list) else [accepted]) if each]
    return tuple(1.0 if listed[:1] == [each] else ALSO_FAIR if each in listed else 0.0 for each in STANCES)


def trained(found: Sequence[Example]) -> dict[str, list[float]]:
    """For each stance what speaks for it from the start, and what each sign does."""
    signs = np.array([example.signs for example in found])
    middle, spread = signs.mean(axis=0), signs.std(axis=0)
    spread[spread == 0] = 1.0
    scaled = (signs - middle) / spread
    weights: dict[str, list[float]] = {}
    for at, stance in enumerate(STANCES):
        fair = np.array([example.fair[at] for example in found])
        both, labels = np.vstack([scaled, scaled]), np.r_[np.ones(len(fair)), np.zeros(len(fair))]
        shares = np.r_[fair, 1 - fair]
        said = shares > 0
        model = LogisticRegression(C=STRENGTH, max_iter=2000).fit(both[said], labels[said], sample_weight=shares[said])
        each = model.coef_[0] / spread
        weights[stance] = [round(float(weight), 4) for weight in (model.intercept_[0] - each @ middle, *each)]
    return weights


def left_out(found: Sequence[Example]) -> dict[str, float]:
    """How often a stance is fair, and how often the preferred one, by weights that have not seen the title."""
    fair = preferred = 0
    for title in sorted({example.title for example in found}):
        weights = trained([example for example in found if example.title != title])
        for example in found:
            if example.title == title:
                scores = [weights[stance][0] + np.dot(weights[stance][1:], example.signs) for stance in STANCES]
                share = example.fair[int(np.argmax(scores))]
                fair += share > 0
                preferred += share == 1
    return {"fair": round(fair / len(found), 4), "preferred": round(preferred / len(found), 4), "of": len(found)}


if __name__ == "__main__":
    main()
