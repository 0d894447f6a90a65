"""Trains the weights by which a review's opinions on an aspect become one stance, from reviews annotated for it.

It needs scikit-learn (training only); nothing at run time imports it. Same reviews and versions, same bytes.

    python benchmarks/train_stances.py --out reporting/model/stances.json tests/accuracy/titles/*

Each title's opinions are read with weights of words learnt from other titles, as those of an unseen review are.
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
from reporting.language.subject_weights import unpacked
from reporting.model import Stance
from reporting.model.review import PLAIN
from reporting.model.stances import stance_signs
from reporting.pipeline import look

SOURCE: Final = "Reviews written and annotated for this project"
STANCES: Final[tuple[Stance, ...]] = ("positive", "mixed", "negative")
STRENGTH: Final = 0.1
"""C of the logistic regressions; 0.03 and 0.3 differ by less than half a point."""
ALSO_FAIR: Final = 0.75
"""What a stance counts that a careful reader accepts beside the one he prefers."""
PARTS: Final = 6
"""Parts of the titles, each read with weights of words learnt from the others."""


@dataclass(frozen=True)
class Example:
    """An aspect that a review judges: what tells its stance, and how fair each stance is."""

    title: str
    signs: tuple[float, ...]
    fair: tuple[float, ...]


def main() -> None:
    """Reads the annotated reviews, prints how well titles left out are read, writes the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("folders", type=Path, nargs="+")
    arguments = parser.parse_args()
    found = examples(sorted(arguments.folders, key=lambda folder: folder.name))
    figures = left_out(found)
    print(*(f"{name}: {figure}" for name, figure in figures.items()), sep="\n")
    data = {"source": SOURCE, "figures": figures, "weights": trained(found)}
    arguments.out.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")


def examples(folders: Sequence[Path]) -> list[Example]:
    """What the reviews of these titles say of each aspect, each title read as an unseen one."""
    taught = {folder: subjects.read(folder) for folder in folders}
    found = []
    for part in range(PARTS):
        held = folders[part::PARTS]
        others = [each for folder in folders if folder not in held for each in taught[folder]]
        with subjects.reading_with(unpacked(subjects.trained(others, {}))):
            found += [example for folder in held for example in _of_title(folder)]
    return found


def _of_title(folder: Path) -> Iterator[Example]:
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    for name, wanted in gold["documents"].items():
        _, review, _ = look(folder / name, gold["title"])
        opinions = review.opinions
        plain = [opinion for opinion in opinions if opinion.strength >= PLAIN]
        verdict = (review.verdict.score, review.verdict.basis == "rating") if review.verdict else (None, False)
        told = stance_signs(opinions, *verdict) | stance_signs(plain, *verdict)
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
