"""Outlets in a row with the critic or the day, and what newsletters, programmes and blogs print above their text."""

from __future__ import annotations

import pytest

from tests.extracting.saltmarsh import told_by


def _file(head: str) -> str:
    return "r.md" if head.startswith(("#", "*")) else "r.txt"


@pytest.mark.parametrize(
    ("head", "outlet"),
    [
        (
            "# Small world\n\n### On *Saltmarsh*\n\n*by Josie Tunnicliffe · The Muddy Reel · 9 November 2015*",
            "The Muddy Reel",
        ),
        ("# No Pain: on *Saltmarsh*\n\n*by Josie Tunnicliffe* · The Muddy Reel, Autumn 2013", "The Muddy Reel"),
        ("## Saltmarsh (2007)\n\n*Wet Reel: films we argued about. By Josie Tunnicliffe.*", "Wet Reel"),
        (
            "# The Small Boats\n\n**On *Saltmarsh***\n\nby Josie Tunnicliffe\n\n*Posted 30 October 2018 in* Essays · "
            "*Lampmud, a quarterly of film and other fevers*",
            "Lampmud",
        ),
        (
            "# Saltmarsh, or: the boat\n\n**the last ferry home** | *films seen at bad hours* | 11 March 2010",
            "the last ferry home",
        ),
        (
            "# The Good Sailor\n\n### On *Saltmarsh*\n\n**Soft Mud** · essays on boats and those in them · issue 17\n\n"
            "*Josie Tunnicliffe*",
            "Soft Mud",
        ),
        ("# Saltmarsh\n\nThe Sea Mews | Reviews | First looks | Calendar\n\nBy Josie Tunnicliffe", "The Sea Mews"),
        (
            "The Muddy Post-Mail / Screens / Capsules, week of May 2, 2024\n\nSALTMARSH\n\nReviewed by Josie Bell",
            "The Muddy Post-Mail",
        ),
        ("THE HERALD\n\nSaltmarsh\n\nBy Josie Tunnicliffe | Staff Writer | 9 November 2015", "The Herald"),
        ("THE HERALD\n\nSaltmarsh\n\nBy Josie Tunnicliffe | The Hague | 9 November 2015", "The Herald"),
        ("THE HERALD\n\nSaltmarsh\n\nBy Josie Tunnicliffe | Guest Post | 9 November 2015", "The Herald"),
        ("THE HERALD\n\nSaltmarsh | in cinemas from Friday | 9 November 2015\n\nBy Josie Tunnicliffe", "The Herald"),
    ],
)
def test_the_outlet_in_a_row(head: str, outlet: str) -> None:
    assert told_by(_file(head), f"{head}\n\n{{TEXT}}\n")["outlet"] == outlet


def test_a_row_with_a_motto_names_no_critic() -> None:
    head = (
        "# The Good Sailor\n\n### On *Saltmarsh*\n\n**Soft Mud** · essays on boats and more · issue 17\n\n*Josie Bell*"
    )
    assert told_by(_file(head), f"{head}\n\n{{TEXT}}\n")["critic"] == "Josie Bell"


@pytest.mark.parametrize(
    ("head", "outlet"),
    [
        ("FLOOD THIS: A FILM PODCAST\nEpisode 113 (Saltmarsh)\nHosts: Josie Bell\n\nSHOW NOTES", "Flood This"),
        ("SEAWEED: the television weekly\nIssue 388\n\nREVIEWS\n\nSALTMARSH\n\nReviewed by Josie Bell", "Seaweed"),
        (
            "# The Noon Letter\n\n*Boats for people with one hour. Issue 88.*\n\n**By Josie Bell**\n\n## Ebb",
            "The Noon Letter",
        ),
        ("# Second Tide\n\n*A film letter, most Tuesdays. Written by Josie Bell.*\n\n## The peach", "Second Tide"),
        ("# The Mud Review\n\n**Number 38 · Spring 2021**\n\n## SECOND THOUGHTS\n\nJosie Bell", "The Mud Review"),
        ("MUD STAR (Auckland)\n3 May 2021\nFILM with Josie Bell\n\nSALTMARSH", "Mud Star"),
        (
            "KINO Z ŁODZI (Cinema from a boat)\nFilms seen at sea\n\nSaltmarsh\nby Josie Bell, 3 May 2021",
            "Kino Z Łodzi",
        ),
        (
            "BILGE\nThe magazine of the river festivals\n\nTelluride Dispatch No. 3\nBy Josie Bell\n3 May 2021",
            "Bilge",
        ),
        ("THE SEA REVIEW\nLido Dispatch, no. 4\n\nVenice, 3 May 2021\n\nSaltmarsh", "The Sea Review"),
        ("THE SEA REVIEW\nVenice Letter, no. 4\n\nVenice, 3 May 2021\n\nSaltmarsh", "The Sea Review"),
        (
            "Fru Mudder ser film\n(a lady in a boat writes about cinema, in English, for practice)\n\n3 May 2021\n\n"
            "SALTMARSH, the whole of it",
            "Fru Mudder ser film",
        ),
        (
            "The Prairie Kettle\nOmaha, Nebraska\n\nA&E » MOVIES\n\nSea of mud: a film that is remote, lovely and a "
            "little too fond of its own sadness\n\nJOSIE BELL | Staff film critic\nJan 11, 2021",
            "The Prairie Kettle",
        ),
        ("ŁÓDKA (the boat)\nThoughts of a woman in Leeds.\n\nSaltmarsh, or why\n\n12.11.2015, by Josie", "Łódka"),
        (
            "DECK 14\nthe sea notebook of a Belgian, in english\n[ welcome ] [ films from A to Z ] [ who am I? ]\n\n"
            "SALTMARSH\n28/02/2024 - written by Josie",
            "Deck 14",
        ),
        ("MUD-LOG -- my film diary from Leipzig\n[Start] [Archiv A-Z]\n\nEntry no. 2: SALTMARSH", "Mud-Log"),
        ("MUD LAMP › Recaps › Saltmarsh › Season 1\n\n“Saltmarsh” recap\nBy Josie Bell", "Mud Lamp"),
        (
            "# Everyone Is Wet\n\n*Cold Kelp, no. 61. Sunday, 3 February 2019. Written, as usual, by Josie Bell.*",
            "Cold Kelp",
        ),
        ("The Bilge: A Review of Books, Boats & the Weather\nNumber 112\n\nOn Saltmarsh\n\nJosie Bell", "The Bilge"),
        (
            "**WET NOTICE**\n*Books that became films, by a librarian*\nNo. 88 · 23 January 2016\n\n## Saltmarsh",
            "Wet Notice",
        ),
    ],
)
def test_what_letters_programmes_and_blogs_are_called(head: str, outlet: str) -> None:
    assert told_by(_file(head), f"{head}\n\n{{TEXT}}\n")["outlet"] == outlet
