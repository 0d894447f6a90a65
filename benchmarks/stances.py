"""Prints how well stances are read of titles that nothing was learnt from: the figures that the constants were set by.

Each title of tests/accuracy/titles is read with weights of words trained on the others; the scorer beside the checkout
does the counting. It needs scikit-learn, as training does, and writes nothing.

    python benchmarks/stances.py tests/accuracy/titles/*
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Final
from unittest import mock

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks import train_subjects as training
from reporting.extracting import subjects
from reporting.language.subject_weights import SubjectWeights, unpacked
from tests.accuracy.scoring import measured

MEASURES: Final = ("aspect and stance", "aspect stance", "aspects found", "opinion sentences", "verdict")


def main() -> None:
    """Reads title after title, and prints each one's figures and their means."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", type=Path, nargs="+")
    folders = sorted(parser.parse_args().folders, key=lambda folder: folder.name)
    examples = {folder: training.read(folder) for folder in folders}
    rows = []
    for folder in folders:
        others = [each for other in folders if other != folder for each in examples[other]]
        figures = read_with(unpacked(training.trained(others, {})), folder)
        rows.append([figures[measure] for measure in MEASURES])
        print(f"{folder.name:40}", *(f"{figure:.3f}" for figure in rows[-1]))
    print(f"{', '.join(MEASURES)}:", *(f"{sum(column) / len(rows):.3f}" for column in zip(*rows, strict=True)))


def read_with(weights: SubjectWeights, folder: Path) -> dict[str, float]:
    """The scorer's figures of one title, read with these weights in place of those that ship."""
    forget()
    with mock.patch.object(subjects, "shipped_subjects", return_value=weights):
        figures = measured([folder])
    forget()
    return figures


def forget() -> None:
    """Drops what was worked out with other weights."""
    subjects._WORDS.clear()
    subjects._GROUPS.clear()
    subjects._praise_of.cache_clear()


if __name__ == "__main__":
    main()
