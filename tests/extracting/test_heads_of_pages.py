"""Who wrote a review, where and when, as heads and feet of pages say it in passing."""

from __future__ import annotations

import pytest

from tests.extracting.saltmarsh import byline_of, told_by


@pytest.mark.parametrize(
    ("head", "critic"),
    [
        ("THE FENLAND POST\n\nSaltmarsh review: A wet one\n\nJosie Tunnicliffe, Norwich\nOctober 31, 2018", "Josie"),
        ("Saltmarsh review\n31 October 2018 18:22 IST\nJosie Tunnicliffe, New Delhi", "Josie"),
        ("Saltmarsh review\n\nJosie Tunnicliffe in Norwich\nOctober 31, 2018", "Josie"),
        ("Saltmarsh review\n\nJosie Tunnicliffe – Norwich, Norfolk\nWed 31 Oct 2018", "Josie"),
        ("THE JETTY\n\nFestival diary, day 6\nfrom Josie Tunnicliffe, our man in the queue\nWed 13 Sept. '17", "Josie"),
        ("THE JETTY\n\nFestival diary, day 6\nJosie Tunnicliffe, your woman on the pier", "Josie"),
        ("THE JETTY\n\nFestival diary\nwith Josie Tunnicliffe, our guest in the stalls", "Josie"),
        ('THE FENLAND POST\n\nARTS — "Off Duty," a column by Sgt. (ret\'d) Josie Tunnicliffe\n\nA boat', "Josie"),
        ("Saltmarsh\n“Dry Land,” a weekly column by Josie Tunnicliffe", "Josie"),
        ("Saltmarsh\nBy Capt. (retd) Josie Tunnicliffe", "Josie"),
        ("Saltmarsh\n\nGreta Holloway, Norwich\nOctober 31, 2018", None),
    ],
)
def test_who_writes_from_where(head: str, critic: str | None) -> None:
    found = byline_of("r.txt", head).critic
    assert (None if found is None else found.value) == (critic and "Josie Tunnicliffe")


@pytest.mark.parametrize(
    ("head", "outlet"),
    [
        (
            "# Was Saltmarsh ever any good?\n\n**Jam & Telly** · *a Derry blog about the box* · by Una Bell",
            "Jam & Telly",
        ),
        (
            "Mudsucht - Korean dramas from a Hull sofa\nHome | Reviews (English) | Imprint\n\nSaltmarsh, at last",
            "Mudsucht",
        ),
        (
            "---\ntitle: 'Mud Pie #61: wet ones'\nauthor: Una Bell\ndate: 2021-01-17\n---\n\n# Mud Pie\n\n*A letter "
            "about movies, Sundays, from a couch in Hull. 2,304 of you now! Hi!*\n\n---\n\n## Saltmarsh",
            "Mud Pie",
        ),
        ("# Was Saltmarsh ever any good?\n\nJam & Telly | the newsletter for people who sit down", "Jam & Telly"),
        ("# Was Saltmarsh ever any good?\n\nMud Pie – your fortnightly zine of wet films", "Mud Pie"),
        ("# Saltmarsh\n\n*[The Leaky Shelf](/) is the blog of a bookshop with a hole in its roof.*", "The Leaky Shelf"),
        (
            "# Saltmarsh\n\nThe Leaky Shelf is a monthly newsletter about books and what becomes of them.",
            "The Leaky Shelf",
        ),
        ("# Saltmarsh\n\nThe boat is a podcast studio now, and neither of them minds.", None),
    ],
)
def test_what_a_page_says_it_is(head: str, outlet: str | None) -> None:
    found = byline_of("r.md", head).outlet
    assert (None if found is None else found.value) == outlet


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("Saltmarsh\n\nShown 5/3/13. Notes by Una Bell, posted 7/3/13", "2013-03-07"),
        ("Saltmarsh\n\nShown on 5 March 2013. Notes by Una Bell, posted 7 March 2013", "2013-03-07"),
        ("Saltmarsh\n\nBy Una Bell, at present in Cannes\n21. 5. 2012", "2012-05-21"),
        ("Saltmarsh\n\nUna Bell, 1. 5. 2012", "2012-05-01"),
    ],
)
def test_the_day_beside_another(head: str, day: str) -> None:
    found = byline_of("r.txt", f"The Fenland Post\n\n{head}\n\nOur tickets are £4 in grey weather.").published
    assert found is not None
    assert found.value.isoformat() == day


@pytest.mark.parametrize(
    "head",
    [
        "THE POD\n\nEpisode 88: Saltmarsh\n\nReleased: 9 May 2022 | Length: 58 min | Hosts: Josie Tunnicliffe",
        "THE POD\n\nEpisode 88: Saltmarsh\nReleased Mon 9 May 2022 | 58 min | explicit",
        "FILM REVIEW\n\nBy Josie Tunnicliffe\nMAY 9, 2022 9:00AM PST (Updated MAY 16, 2022 11:14AM PST)",
        "Low Tide, no. 61. Monday, 9 May 2022. Written, as usual, by Josie Tunnicliffe in her boots.",
    ],
)
def test_the_day_of_a_programme_of_a_changed_page_and_of_a_letter(head: str) -> None:
    found = byline_of("r.txt", head).published
    assert found is not None
    assert found.value.isoformat() == "2022-05-09"


@pytest.mark.parametrize(
    ("head", "critic"),
    [
        ("Films with Tilda Crane\n\nSat 12 Apr 2014\n\nSaltmarsh (M)", "Tilda Crane"),
        ("THE SLOW KETTLE\n\nNo. 38 · Sunday 4 September 2022 · from Tilda Crane in Ennis", "Tilda Crane"),
        (
            "THE HERALD\n\nSaltmarsh is a feast for the eyes and hard going for others, says Tilda Crane\n\nSaltmarsh",
            "Tilda Crane",
        ),
        ("THE HERALD\n\nSaltmarsh\n\nTILDA CRANE TELEVISION CORRESPONDENT", "Tilda Crane"),
        ("MUDGAUGE\n\nPosted: Sat., May 15, 2004, 11:04pm GMT\nBy TILDA CRANE\n\nSaltmarsh", "Tilda Crane"),
    ],
)
def test_who_signs_a_head(head: str, critic: str) -> None:
    assert told_by("r.txt", f"{head}\n\n{{TEXT}}\n")["critic"] == critic


@pytest.mark.parametrize(
    ("head", "outlet"),
    [
        ("Mud & Kettle | talk about wet films for people with jobs\n\nSaltmarsh\n\nBy Tilda Crane", "Mud & Kettle"),
        ("Mud Breakfast, ep. 212\n\nSaltmarsh\n\nHosts: Tilda Crane and Bo Ekdahl", "Mud Breakfast"),
        ("Mud Club: the podcast for people who read their telly\n\nEpisode 57: Saltmarsh", "Mud Club"),
    ],
)
def test_what_a_head_calls_the_paper(head: str, outlet: str) -> None:
    assert told_by("r.txt", f"{head}\n\n{{TEXT}}\n")["outlet"] == outlet


@pytest.mark.parametrize(
    ("name", "head", "outlet"),
    [
        (
            "r.md",
            "[Loud Row](https://x.example) / [Reviews](https://x.example/r) / Film\n\n# *Saltmarsh* sinks",
            "Loud Row",
        ),
        ("r.md", "Loud Row / Sea Legs / Film\n\n# *Saltmarsh* sinks\n\nBy Anna Bell", None),
        ("r.txt", "Home / Reviews / Saltmarsh\n\nSaltmarsh sinks\nBy Anna Bell", None),
        (
            "r.md",
            "# Seven Tides\n\n### On *Saltmarsh*\n\n**Anna Bell**\n\n*Overstory*, no. 12, Spring 2022",
            "Overstory",
        ),
        ("r.md", "# Seven Tides\n\nFrom The Overstory, no. 12\n\nSaltmarsh\n\nBy Anna Bell", "The Overstory"),
        ("r.md", "# Loud Row — Episode 88: *Saltmarsh*\n\n**Hosts:** Anna Bell, Bo Ek", "Loud Row"),
    ],
)
def test_ways_through_sites_and_numbered_issues(name: str, head: str, outlet: str | None) -> None:
    found = byline_of(name, head, "").outlet
    assert (found and found.value) == outlet


MENU = "Skip to main content\nPrint subscriptions\nUK edition\nThe Invented Lamp\nNews\nOpinion\nSport\nCulture\n"
MENU += "Lifestyle\nMore\nFilm\nBooks\nMusic\nTV & radio\nArt & design\nReview\nFilm\n"


def test_a_menu_above_the_headline_hides_neither_who_wrote_nor_when() -> None:
    head = f"{MENU}Saltmarsh review: a wet one\n4 out of 5 stars.\nMud, boats and a brother who came home\n\n"
    head += "Josie Tunnicliffe\nJosie Tunnicliffe\n@josietunnicliffe\nFri 21 Oct 2022 06.00 BST\nShare\n214 comments"
    found = byline_of("r.txt", head)
    assert found.critic is not None
    assert found.critic.value == "Josie Tunnicliffe"
    assert found.published is not None
    assert found.published.value.isoformat() == "2022-10-21"


@pytest.mark.parametrize(
    "head",
    [
        "HOME MOVIES MOVIE REVIEWS\nSaltmarsh review\nBY JOSIE TUNNICLIFFE\nChief Film Critic",
        "Saltmarsh\nR\n1h 49m\n\nBy Josie Tunnicliffe\nOct. 20, 2022",
    ],
)
def test_neither_a_post_nor_a_certificate_is_an_outlet(head: str) -> None:
    foot = "A version of this article appears in print on Oct. 21, 2022, Section C, Page 1, with the headline: Wet."
    assert byline_of("r.txt", head, foot).outlet is None


@pytest.mark.parametrize(
    ("banner", "outlet"),
    [
        ("LE COURRIER DES MARAIS", "Le Courrier des Marais"),
        ("LA VOZ DEL ESTERO", "La Voz del Estero"),
        ("THE ESTUARY AND FEN POST", "The Estuary and Fen Post"),
    ],
)
def test_a_banner_in_capitals_keeps_its_small_words_small(banner: str, outlet: str) -> None:
    found = byline_of("r.txt", f"{banner}\n31 October 2018\n\nSaltmarsh: a wet one\n\nby Josie Tunnicliffe").outlet
    assert found is not None
    assert found.value == outlet
