"""Counts and lists as prose has them."""

import pytest

from reporting.notation.wording import counted, in_words, listed


def test_items_as_prose_lists_them() -> None:
    assert [listed(["a", "b", "c"][:count]) for count in range(4)] == ["", "a", "a and b", "a, b and c"]
    assert listed(["a", "b", "c", "d"], "or") == "a, b, c or d"


@pytest.mark.parametrize(("number", "words"), [(0, "no"), (1, "one"), (12, "twelve"), (13, "13"), (-1, "-1")])
def test_small_numbers_in_words(number: int, words: str) -> None:
    assert in_words(number) == words


def test_a_count_with_its_noun() -> None:
    assert (counted(1, "review"), counted(2, "review"), counted(2, "story", "stories")) == (
        "one review", "two reviews", "two stories",
    )  # fmt: skip
