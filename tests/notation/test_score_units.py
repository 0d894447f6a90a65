"""Marks in a critic's own unit that is printed before the scale, and what is merely counted."""

import pytest

from reporting.notation import find_scores
from reporting.notation.conversion import Scale


@pytest.mark.parametrize(
    ("text", "printed", "value", "scale"),
    [
        ("I give it 3 pães de queijo of 5.", "3 pães de queijo of 5", 3, 5),
        ("2 croissants sur 5", "2 croissants sur 5", 2, 5),
        ("**3 pastéis de nata de 5**", "3 pastéis de nata de 5", 3, 5),
        ("Rating: 4 Tassen Tee von 5", "4 Tassen Tee von 5", 4, 5),
        ("Vier Leuchttürme von fünf.", "Vier Leuchttürme von fünf", 4, 5),
        ("4 gommoni su 5", "4 gommoni su 5", 4, 5),
        ("🍵 4 teacups of 5", "4 teacups of 5", 4, 5),
        ("That's three wellington boots of five from me.", "three wellington boots of five", 3, 5),
        ("The film gets two and a half umbrellas of a possible five.",
         "two and a half umbrellas of a possible five", 2.5, 5),
        ("Four damp, torn handkerchiefs out of seven.", "Four damp, torn handkerchiefs out of seven", 4, 7),
        ("14 herrings sur 20", "14 herrings sur 20", 14, 20),
        ("82 ducks out of 100", "82 ducks out of 100", 82, 100),
        ("| Verdict | 4 barnacles of 5 |", "4 barnacles of 5", 4, 5),
        ("3 of 5 pastéis de nata", "3 of 5 pastéis de nata", 3, 5),
    ],
)  # fmt: skip
def test_finds(text: str, printed: str, value: float, scale: Scale) -> None:
    (found,) = find_scores(text)
    assert (found.printed, found.value, found.scale, found.shape) == (printed, value, scale, "words")


@pytest.mark.parametrize(
    "text",
    [
        "Three episodes out of five.", "3 épisodes sur 10", "4 Folgen von 10", "Three episodes out of five are sad.",
        "Two of the five leads can act.", "Three leads of five can act.", "I liked two songs out of five.",
        "Three sisters of five stay.", "They sell two boats out of five.", "She eats 3 croissants out of 5.",
        "They get two boats out of five.", "I have given it three chances out of five.", "6 croissants of 5",
        "2 niños de 5 años", "Un garçon de 5 ans", "4 Zuschauer von 10", "It was a good year, 3 kings of 5.",
        "3 croissants of 2", "3 croissants of 50", "Two croissants and a tea of five leaves.",
    ],
)  # fmt: skip
def test_is_no_mark(text: str) -> None:
    assert find_scores(text) == []
