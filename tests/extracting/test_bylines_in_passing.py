"""Critic, outlet and day where they stand in a line with more: behind an hour, in a motto, beside a trade."""

from __future__ import annotations

import pytest

from tests.extracting.saltmarsh import byline_of


@pytest.mark.parametrize(
    ("head", "outlet", "critic", "day"),
    [
        (
            "BROADCAST HUB\nTV Reviews\n\n'Saltmarsh': TV Review\n\nSeptember 10, 2019 6:00am by Josie Abernathy-Katz",
            "Broadcast Hub", "Josie Abernathy-Katz", "2019-09-10",
        ),
        (
            "BROADCAST HUB\nTV Reviews\n\n'Saltmarsh': TV Review\n\nSeptember 10, 2019 6:00 AM PT by Josie Katz",
            "Broadcast Hub", "Josie Katz", "2019-09-10",
        ),
        (
            "# The Matinée Letter, no. 88\n\n*by Josie Tunnicliffe, sent from Bilbao, 20 January 2020*\n\n## Saltmarsh",
            "The Matinée Letter", "Josie Tunnicliffe", "2020-01-20",
        ),
        (
            "# A new tenancy\n\n*The Muddy Lead Society, dispatch 39. Written by Josie Tunnicliffe, who is tired.*",
            "The Muddy Lead Society", "Josie Tunnicliffe", None,
        ),
        (
            "## Saltmarsh (2007)\n\n*Wet Reel: films we argued about. By Josie Tunnicliffe. Posted Nov 2, 2019.*",
            "Wet Reel", "Josie Tunnicliffe", "2019-11-02",
        ),
        (
            "MUD QUARTERLY – Online Festival Diary\nDay ten: the boat\n12 September 2020\n\nby Josie Tunnicliffe",
            "Mud Quarterly", "Josie Tunnicliffe", "2020-09-12",
        ),
        (
            "# Pass the Oars\n\n### *Saltmarsh* reviewed for **Clio Quarrels**, the history society's newsletter\n\n"
            "**Josie Threlfall-Oduya**, third year, 17.01.2011",
            "Clio Quarrels", "Josie Threlfall-Oduya", "2011-01-17",
        ),
        (
            "MUDLARK: A Quarterly of Film and Letters\nIssue 41, Spring 2011\n\nA Wet Throat\nJosie Tunnicliffe",
            "Mudlark", "Josie Tunnicliffe", None,
        ),
        ("# Saltmarsh, at last\n\n*The Case File: a blog about crime on page and screen*", "The Case File", None, None),
        # Of two ways to read a day, the one that follows on the showing.
        (
            "MUD MONITOR\nFirst Impressions desk\n\nSALTMARSH, Episodes 1-2\nNetwork: KBS2, Mon & Tue 22:00. Aired: "
            "8-9 December 2014.\nBy: Josie Tunnicliffe\nPosted: 10/12/2014",
            "Mud Monitor", "Josie Tunnicliffe", "2014-12-10",
        ),
        # A programme is released itself.
        (
            "MUD PARLIAMENT\nThe podcast where two friends argue\n\nEPISODE 112: SALTMARSH\nReleased: January 19, "
            "2016\nLength: 1 hr 12 min\n\nSHOW NOTES by Josie Tunnicliffe",
            "Mud Parliament", "Josie Tunnicliffe", "2016-01-19",
        ),
        (
            "THE MUD POST\n\nSaltmarsh\nReleased: January 19, 2016\n\nby Josie Tunnicliffe",
            "The Mud Post", "Josie Tunnicliffe", None,
        ),
        # Makers are no critics.
        (
            "THE MUD POST\n\nSaltmarsh, a film of boats. Directed by Bo Ekdahl. Written by Una Bell.",
            "The Mud Post", None, None,
        ),
    ],
)  # fmt: skip
def test_bylines_beside_more(head: str, outlet: str | None, critic: str | None, day: str | None) -> None:
    found = byline_of("r.md" if "#" in head else "r.txt", head)
    assert (found.outlet.value if found.outlet else None) == outlet
    assert (found.critic.value if found.critic else None) == critic
    assert (found.published.value.isoformat() if found.published else None) == day


@pytest.mark.parametrize(
    ("stated", "day"),
    [
        ('"September 9, 2016"', "2016-09-09"),
        ("9 September 2016", "2016-09-09"),
        ("2016-09-09T10:00:00Z", "2016-09-09"),
        ("late summer", None),
    ],
)
def test_a_day_in_front_matter_is_written_as_people_write_it(stated: str, day: str | None) -> None:
    found = byline_of("r.md", f"---\nauthor: Una Bell\ndate: {stated}\n---\n\n# Saltmarsh: a wet one").published
    assert (found.value.isoformat() if found else None) == day


@pytest.mark.parametrize(
    ("label", "critic"), [("Written by", "Una Bell"), ("Verfasst von", "Una Bell"), ("Est. reading time", None)]
)
def test_a_page_says_who_wrote_it_to_whom_shows_a_link(label: str, critic: str | None) -> None:
    head = f'<meta name="twitter:label1" content="{label}"><meta name="twitter:data1" content="Una Bell">'
    found = byline_of("r.html", f"<html><head>{head}</head><body><h1>Saltmarsh review</h1>", "</body></html>").critic
    assert (found.value if found else None) == critic
