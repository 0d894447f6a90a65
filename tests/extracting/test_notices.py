"""What gives notice and judges nothing, though words of praise stand in it: and judgements that look alike."""

from __future__ import annotations

import pytest

from reporting.extracting.notices import gives_notice
from reporting.language import tokens
from tests.extracting.test_opinions import opinions


@pytest.mark.parametrize(
    "text",
    [
        "Parish Hall, doors 7.15, film 7.30 sharp.",
        "Doors open at 7.15, and tickets cost £8 with a lovely glass of wine.",
        "Members £4, guests £6, excellent cakes.",
        "The Regal, 14 Station Road, superb parking, 01632 960 123, daily at 8pm.",
        "Our ten best of the week, p. 14",
        "Sat 14 Oct, £5 on the door, wonderful company.",
        "Home | Films we loved | Films we hated | Contact",
        "Start › Reviews › The best of the year",
        "Posted by Ada on 7 October, in: films, loved it",
        "[PHOTO: Ana Prado, radiant, on the set of the film.",
        "★★★★ Wonderful ★★★ Worth the drive ★★ Wait for it ★ Run",
        "5 = unmissable, 4 = worth the drive, 3 = fine for a wet day",
        "Rated R for strong bloody violence and language.",
    ],
)
def test_a_notice_judges_nothing(text: str) -> None:
    assert gives_notice(text, frozenset(tokens(text)))
    assert opinions(f"The story is superb.\n\n{text}")[1:] == ()


@pytest.mark.parametrize(
    "text",
    [
        "A superb 7.15/10.",
        "The best thing I saw at 8pm on a Friday all year.",
        "Story 8.5 | Music 9",
        "It cost $25m and every cent of it is on screen.",
        "Superb acting, 9.30 out of 10.",
        "18:05 The acting is superb.",
        "Doors slam, and the tension is exquisite.",
        "The music in « Lantern » is a delight, as in « Harbour ».",
        "I paid £8 for the best seat and would pay £80.",
    ],
)
def test_a_judgement_with_figures_is_one(text: str) -> None:
    assert not gives_notice(text, frozenset(tokens(text)))
