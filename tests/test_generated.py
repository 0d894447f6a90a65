"""The reviews that the benchmarks generate are read as they say: what is measured is the reading of what is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.generating import known_reviews, title_name, write_files, write_table
from reporting.pipeline import know
from reporting.reading import gather
from reporting.settings import Options


def test_the_same_seed_gives_the_same_reviews() -> None:
    assert known_reviews(1, 7, 20) == known_reviews(1, 7, 20)
    assert known_reviews(1, 7, 20)[:5] == known_reviews(1, 7, 5)
    assert known_reviews(2, 7, 20) != known_reviews(1, 7, 20)


@pytest.mark.parametrize("write", [write_files, write_table])
def test_what_is_known_is_what_is_read(tmp_path: Path, write: object) -> None:
    expected = known_reviews(3, 4, 30)
    assert callable(write)
    write(tmp_path / "title", 4, expected)
    dossier = know(gather(tmp_path / "title"), Options())
    assert dossier.title.name.value == title_name(4)
    read = [
        (
            review.byline.critic and review.byline.critic.value,
            review.byline.published and review.byline.published.value,
            review.rating and review.rating.value.printed,
            review.verdict and review.verdict.stance,
        )
        for review in dossier.reviews
        if review.left_out is None
    ]
    assert read == [(known.critic, known.published, known.mark, known.verdict) for known in expected]
