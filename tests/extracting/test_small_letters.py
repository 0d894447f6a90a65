"""Names in blogs that are written without capitals."""

from __future__ import annotations

import pytest

from reporting.extracting.small_letters import small_names

_REST = (
    " i saw it on a wet wednesday with nobody else in the room and the heating off, and i would do so again tomorrow"
    " because it made me laugh and then it made me look out of the window of the bus all the way home, which is a lot."
)


def _names(text: str) -> set[str]:
    whole = text + _REST
    return {whole[start:end] for start, end in small_names(whole)}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("the thief is (of course) jake webb, and jake webb is starving.", {"jake webb"}),
        ("the boss is nina, played by rene hill, and she rules.", {"nina", "rene hill"}),
        ("i could talk all day about emma bell.", {"emma bell"}),
        ("then there is jake again, and emma too, and nina alone.", set()),
        ("jake laughed, emma cried and nina went home.", set()),
        ("it has will, power and, of course, hope; will again, too.", set()),
    ],
)
def test_full_names_begin_with_a_given_one_and_stand_between_words_that_part(text: str, names: set[str]) -> None:
    assert _names(text) == names
