"""What a review covers, where labels, headings and particulars only seem to limit it or do so in passing."""

from __future__ import annotations

import pytest

from reporting.extracting.kinds import is_film
from reporting.extracting.partial import read_partial
from reporting.extracting.passage import passage
from reporting.model import Document

_HEAD = "Saltmarsh is a fine, slow series about two sisters and a boat.\n"


def _document(text: str) -> Document:
    return Document(id="r.txt", sha256="0" * 64, text=text)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Episodes\t8 × 47 mins", None),
        ("Episodes\t10 x 52 min", None),
        ("Episodes 1-4", "Episodes 1-4"),
        ("10 episodes, available on Harbour TV.", None),
        ("Eight episodes, available now.", None),
        ("Six episodes, available to stream everywhere.", None),
        ("In the first four episodes available for review, nobody swims.", "first four episodes"),
        ("It is a serial of which four parts out of twenty have so far come ashore.", "four parts out of twenty"),
        ("It is a thing of ten parts, and three parts of ten have landed.", "three parts of ten"),
        ("Two episodes of the eight have now arrived.", "Two episodes of the eight"),
        ("Two down and three to go, and I am not sure of my nerves.", "Two down and three to go"),
        ("Episodes: 12 (4 watched)", "Episodes: 12 (4 watched)"),
        (
            "The first one (eps 1–3): 8/10\nThe second one (4, 5): 9/10\nA third (6)\nThe last (7–8)\nEight episodes.",
            None,
        ),
    ],
)
def test_what_a_review_covers(text: str, part: str | None) -> None:
    found = read_partial(passage(_document(_HEAD + text), ["Saltmarsh"]), film=False)
    assert found is None if part is None else found is not None and part in found.value


@pytest.mark.parametrize(
    "all_in_all", ["Series 3 as a whole: 4/5", "The whole shebang: 9/10", "The whole run: 7", "Season two overall: B+"]
)
def test_a_recap_that_judges_the_whole_covers_it(all_in_all: str) -> None:
    text = f"Saltmarsh episode 6 recap: wet feet\n{_HEAD}\nEpisode 6: 5/5\n{all_in_all}"
    assert read_partial(passage(_document(text), ["Saltmarsh"]), film=False) is None


@pytest.mark.parametrize(
    ("text", "film"),
    [
        ("It is a new serial, all wet.", False),
        ("It is the best thing on the box, whatever the critics say.", False),
        ("It is a three-parter, and damp.", False),
        ("It is a film in which a serial killer fishes.", True),
        ("It is a picture in two parts, and a film of one mood.", True),
    ],
)
def test_words_for_series(text: str, film: bool) -> None:
    assert is_film(passage(_document(f"Saltmarsh\n{text}"), ["Saltmarsh"]), None) is film
