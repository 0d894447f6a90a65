"""The day of publication where a page prints other days too: a release, a week of listings, a letter's sending."""

from __future__ import annotations

import pytest

from tests.extracting.saltmarsh import told_by


@pytest.mark.parametrize(
    ("name", "head", "day"),
    [
        (
            "r.md",
            "**Mud Pie**\n\nSent 21 February 2018 to 3,204 readers · [view in browser](/1)",
            "2018-02-21",
        ),
        ("r.txt", "MUD WEEKLY\nIssue of February 21, 2018     Free, one per reader\n\nSALTMARSH", "2018-02-21"),
        (
            "r.txt",
            "MUD QUAD\n\nSALTMARSH\n\nWords by Josie Bell\n11/10/2018\n\nTake a grandad. Mr Webb did, and "
            "the Baftas will hear of it.",
            "2018-10-11",
        ),
        ("r.txt", "MUD QUAD\n\nSALTMARSH\n\nWords by Josie Bell\n11/10/2018", None),
        ("r.txt", "MUD WEEKLY\n\nSALTMARSH\n\n2018.02.21  Ha Soo-min, staff reporter", "2018-02-21"),
        ("r.txt", "MUD WEEKLY\nFilm, Music, Pubs\nFriday 8 to Thursday 14 July 2011\n\nSALTMARSH", None),
        ("r.txt", "MUD BLOG\n\nSALTMARSH\n\n04/11/2018 – by Josie Bell\n\nMark: 6,5/10", "2018-11-04"),
        (
            "r.html",
            '<meta name="date" content="2013-09-26"><ul><li>Film</li><li>Podcast</li></ul><h1>Saltmarsh</h1>'
            "<table><tr><th>Directed by</th><td>Jane Roe</td></tr><tr><th>Released</th><td>September 27, 2013</td>",
            "2013-09-26",
        ),
    ],
)
def test_the_day_beside_others(name: str, head: str, day: str | None) -> None:
    assert told_by(name, f"{head}\n\n{{TEXT}}\n")["published"] == day


def test_the_day_that_a_foot_says_a_letter_was_sent() -> None:
    foot = "Mud Pie is written by Josie Bell and goes out on Fridays. This one was sent August 18, 2023."
    assert told_by("r.md", f"# Mud Pie\n\n*A letter about boats*\n\n{{TEXT}}\n\n{foot}\n")["published"] == "2023-08-18"
