"""Floors for the language weights: the cross-validated figures in their header, and what the shipped weights do.

The shipped weights have seen the corpora, so their own score on them proves only that the file is whole and is applied
as it was trained; the figures that count were made by weights that had not seen the sentences they judged.
"""

import html
from contextlib import suppress
from pathlib import Path

import pytest

from reporting.language import narration, polarity, provenance, review_polarity

CORPORA = Path(__file__).resolve().parents[2].parent / "shared" / "corpora"
FLOORS = {"sentence_polarity": 0.80, "plot_or_opinion": 0.92, "whole_reviews": 0.86}

needs_corpora = pytest.mark.skipif(not CORPORA.is_dir(), reason="the training corpora are not part of this repository")


@pytest.mark.parametrize("figure", FLOORS)
def test_cross_validated_figures_meet_their_floors(figure: str) -> None:
    assert provenance()["figures"][figure] >= FLOORS[figure]


@needs_corpora
def test_shipped_weights_tell_praise_from_blame() -> None:
    praise, blame = lines("sentence-polarity/positive.txt"), lines("sentence-polarity/negative.txt")
    right = sum(polarity(line) > 0 for line in praise) + sum(polarity(line) <= 0 for line in blame)
    assert right / (len(praise) + len(blame)) >= provenance()["figures"]["sentence_polarity"]


@needs_corpora
def test_shipped_weights_tell_plot_from_opinion() -> None:
    plot, opinion = lines("subjectivity/plot.txt"), lines("subjectivity/opinion.txt")
    right = sum(narration(line) > 0.5 for line in plot) + sum(narration(line) <= 0.5 for line in opinion)
    assert right / (len(plot) + len(opinion)) >= provenance()["figures"]["plot_or_opinion"]


@needs_corpora
def test_shipped_weights_tell_whole_reviews_apart() -> None:
    right = []
    for name, sign in (("positive", 1), ("negative", -1)):
        for path in sorted((CORPORA / "whole-reviews" / name).iterdir())[::4]:
            scores = [(polarity(line), narration(line)) for line in lines(f"whole-reviews/{name}/{path.name}", step=1)]
            right.append(review_polarity(scores) * sign > 0)
    assert sum(right) / len(right) >= provenance()["figures"]["whole_reviews"]


def lines(path: str, step: int = 10) -> list[str]:
    """Reads a fixed part of a corpus, its encoding mended as for training."""
    return [mended(line) for line in (CORPORA / path).read_text("utf-8").splitlines() if line.strip()][::step]


def mended(line: str) -> str:
    with suppress(UnicodeError):
        line = line.encode("latin-1").decode("utf-8")
    return html.unescape(line)
