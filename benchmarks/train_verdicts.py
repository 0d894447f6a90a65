"""Trains what a review without a mark comes to, from annotated reviews that are read with their marks hidden.

It needs scikit-learn (training only); nothing at run time imports it. Same reviews and versions, same bytes.

    python benchmarks/train_verdicts.py --corpora ../shared/corpora --out reporting/extracting/verdicts.json \\
        tests/accuracy/titles/*

Each title is read with weights of words that were learnt from other titles, as an unseen one is.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np  # type: ignore[import-not-found]

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from sklearn.linear_model import LogisticRegression  # type: ignore[import-not-found]

from benchmarks import train_stances as stances
from benchmarks import train_subjects as subjects
from benchmarks.train_wording import with_marks_hidden
from reporting.extracting import overall

STRENGTH: Final = 1.0
"""C of the logistic regression; 0.03 and 0.3 tell one point fewer right."""
ALSO_FAIR: Final = 0.5
"""What a verdict counts that a careful reader accepts beside the one he prefers."""


@dataclass(frozen=True)
class Example:
    """A review: what tells its verdict, and the verdicts that a careful reader accepts, the likeliest first."""

    title: str
    signs: tuple[float, ...]
    accepted: tuple[str, ...]


def main() -> None:
    """Reads the annotated reviews, prints how well titles left out are read, writes the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("folders", type=Path, nargs="+")
    arguments = parser.parse_args()
    folders = sorted(arguments.folders, key=lambda folder: folder.name)
    learnt = stances.Learnt(folders, arguments.corpora)
    learnt.sentences()
    examples = []
    for held, weights in learnt.parts:
        with learnt.reading(held, weights):
            examples += [example for folder in held for example in _of_title(folder)]
    figures = {"right, titles left out": left_out(examples), "of": len(examples)}
    print(json.dumps(figures))
    data = {"source": subjects.SOURCE, "figures": figures, "weights": trained(examples)}
    arguments.out.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")


def _of_title(folder: Path) -> Iterator[Example]:
    for sentences, accepted in with_marks_hidden(folder):
        yield Example(folder.name, overall.overall_signs(sentences), accepted)


def trained(examples: Sequence[Example]) -> dict[str, list[float]]:
    """For each stance what speaks for it from the start, and what each sign does."""
    rows, answers, weights = [], [], []
    for example in examples:
        for number, stance in enumerate(example.accepted):
            rows.append(example.signs)
            answers.append(stance)
            weights.append(ALSO_FAIR if number else 1.0)
    model = LogisticRegression(C=STRENGTH, max_iter=5000)
    spread = np.array(rows).std(axis=0) + 1e-9
    model.fit(np.array(rows) / spread, answers, sample_weight=weights)
    return {
        str(stance): [round(float(bias), 4), *(round(float(each), 4) for each in row / spread)]
        for stance, bias, row in zip(model.classes_, model.intercept_, model.coef_, strict=True)
    }


def left_out(examples: Sequence[Example]) -> float:
    """The share of reviews of which an accepted verdict is read by weights that have not seen their title."""
    right = 0
    for held, others in subjects.left_out(sorted({Path(example.title) for example in examples})):
        weights = trained([example for example in examples if Path(example.title) in others])
        for example in (other for other in examples if Path(other.title) in held):
            said = {stance: bias + float(np.dot(each, example.signs)) for stance, (bias, *each) in weights.items()}
            right += max(said, key=lambda stance: said[stance]) in example.accepted
    return round(right / len(examples), 4)


if __name__ == "__main__":
    main()
