"""Prints how well stances are read of titles that nothing was learnt from: the figures that the constants were set by.

A sixth of tests/accuracy/titles at a time is read with weights trained on the others; the scorer beside the checkout
does the counting. It needs scikit-learn, as training does, and writes nothing.

    python benchmarks/stances.py --corpora ../shared/corpora tests/accuracy/titles/*
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Final
from unittest import mock

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks import train_stances as stances
from reporting.model import stances as summing
from tests.accuracy.scoring import measured

MEASURES: Final = ("aspect and stance", "aspect stance", "aspects found", "opinion sentences", "verdict")


def main() -> None:
    """Reads title after title, and prints each one's figures and their means."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--corpora", type=Path, required=True)
    arguments = parser.parse_args()
    folders = sorted(arguments.folders, key=lambda folder: folder.name)
    learnt = stances.Learnt(folders, arguments.corpora)
    learnt.sentences()
    judged = learnt.aspects()
    rows = []
    for held, weights in learnt.parts:
        names = {folder.name for folder in held}
        summed = list(stances.trained([each for each in judged if each.title not in names]).values())
        with learnt.reading(held, weights), mock.patch.object(summing, "stance_weights", return_value=summed):
            for folder in held:
                figures = measured([folder])
                rows.append([figures[measure] for measure in MEASURES])
                print(f"{folder.name:40}", *(f"{figure:.3f}" for figure in rows[-1]))
    print(f"{', '.join(MEASURES)}:", *(f"{sum(column) / len(rows):.3f}" for column in zip(*rows, strict=True)))


if __name__ == "__main__":
    main()
