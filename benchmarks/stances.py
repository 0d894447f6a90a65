"""Prints how well stances are read of titles that nothing was learnt from: the figures that the constants were set by.

Each title of tests/accuracy/titles is read with weights trained on the others; the scorer beside the checkout
does the counting. It needs scikit-learn, as training does, and writes nothing.

    python benchmarks/stances.py tests/accuracy/titles/*
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final
from unittest import mock

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks import train_stances as stances
from benchmarks import train_subjects as subjects
from reporting.language.subject_weights import SubjectWeights, unpacked
from reporting.model import stances as summing
from tests.accuracy.scoring import measured

MEASURES: Final = ("aspect and stance", "aspect stance", "aspects found", "opinion sentences", "verdict")


def main() -> None:
    """Reads title after title, and prints each one's figures and their means."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", type=Path, nargs="+")
    folders = sorted(parser.parse_args().folders, key=lambda folder: folder.name)
    examples = {folder: subjects.read(folder) for folder in folders}
    judged = stances.examples(folders)
    rows = []
    for folder in folders:
        others = [each for other in folders if other != folder for each in examples[other]]
        summed = stances.trained([each for each in judged if each.title != folder.name])
        figures = read_with(unpacked(subjects.trained(others, {})), list(summed.values()), folder)
        rows.append([figures[measure] for measure in MEASURES])
        print(f"{folder.name:40}", *(f"{figure:.3f}" for figure in rows[-1]))
    print(f"{', '.join(MEASURES)}:", *(f"{sum(column) / len(rows):.3f}" for column in zip(*rows, strict=True)))


def read_with(learnt: SubjectWeights, summed: Sequence[Sequence[float]], folder: Path) -> dict[str, float]:
    """The scorer's figures of one title, read with these weights in place of those that ship."""
    with subjects.reading_with(learnt), mock.patch.object(summing, "stance_weights", return_value=summed):
        return measured([folder])


if __name__ == "__main__":
    main()
