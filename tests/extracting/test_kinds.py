"""Whether a review is of a film or of a series, by the words that it uses."""

from __future__ import annotations

import pytest

from reporting.extracting.kinds import is_film
from reporting.extracting.passage import passage
from reporting.model import Document


@pytest.mark.parametrize(
    ("text", "film"),
    [
        ("Lee Min-ki and Kim Min-ji are in all sixteen episodes.", False),
        ("TV Review: HBO's Saltmarsh, an old film's younger sister", False),
        ("Saltmarsh, 96 min, with Cara Muldoon.", True),
        ("Saltmarsh runs 96 mins and shows them all.", True),
        ("Seen: the first two of four parts.", False),
        ("Ten hours of it, created by Bo Ek. A feature, says she.", False),
        ("Dir: Bo Ek. Ten hours by the sea.", True),
    ],
)
def test_the_words_of_films_and_of_series(text: str, film: bool) -> None:
    """ "Min" is half a Korean name, and minutes only behind a number."""
    said = passage(Document(id="r.txt", sha256="0" * 64, text=text), ["Saltmarsh"])
    assert is_film(said, None) is film
