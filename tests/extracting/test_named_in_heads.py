"""Critics whom heads and feet name in other words than a by-line's, and the hosts who write a programme's notes."""

from __future__ import annotations

import pytest

from tests.extracting.saltmarsh import byline_of, told_by


def _file(head: str) -> str:
    return "r.md" if head.startswith(("#", "*")) else "r.txt"


HOSTS = (
    "MUD DROP: a podcast about boats\nEpisode 88 show notes: Saltmarsh\n\nHosts: Bo Ekdahl and Gwendolyn Tunnicliffe"
)


@pytest.mark.parametrize(
    ("head", "critic"),
    [
        (f"{HOSTS}\nNotes typed up by Gwendolyn, so blame me", "Gwendolyn Tunnicliffe"),
        (
            f"{HOSTS}\n\nBo is down with the flu, so you're stuck with just me (Gwen) this week.",
            "Gwendolyn Tunnicliffe",
        ),
        (f"{HOSTS}\n\nBo's got flu, so these notes are all Gwendolyn. Sorry.", "Gwendolyn Tunnicliffe"),
        (f"{HOSTS}\n\nGwen here, on my own for once.", "Gwendolyn Tunnicliffe"),
        (f"{HOSTS}\nShow notes by: Gwendolyn Tunnicliffe", "Gwendolyn Tunnicliffe"),
        (
            "MUD DROP\nEpisode 88: Saltmarsh (show notes)\nHosted by Josie Tunnicliffe. Notes also by Josie.",
            "Josie Tunnicliffe",
        ),
        (
            "MUD DROP\na podcast about boats and buns, with Bo Ekdahl and Una Bell\n\nEPISODE 88: SALTMARSH\n\n"
            "Show notes and Una's written review (for those who would rather read)",
            "Una Bell",
        ),
        (
            "# Mud Drop: the podcast\n\n**Released:** 9 May 2022 · **With:** Una Bell, and Bo Ekdahl on the sick list"
            "\n\n*These notes are all Una.*",
            "Una Bell",
        ),
    ],
)
def test_who_wrote_the_notes_to_a_programme(head: str, critic: str) -> None:
    assert told_by(_file(head), f"{head}\n\n{{TEXT}}\n")["critic"] == critic


@pytest.mark.parametrize(
    ("head", "critic"),
    [
        ("WET SHELF\nVol. 6 no. 2, compiled by Josie Tunnicliffe\n\nSALTMARSH", "Josie Tunnicliffe"),
        ("WET SHELF\nAll reviews by Josie Tunnicliffe unless we say so\n\nSALTMARSH", "Josie Tunnicliffe"),
        ("THE POST\n\nTelevision: Josie Tunnicliffe's Week\n\nSaltmarsh", "Josie Tunnicliffe"),
        ("THE POST\n\nPICTURE OF THE WEEK with Josie Tunnicliffe\n\nSaltmarsh (15)", "Josie Tunnicliffe"),
        ("THE POST\n\nCinema: Josie Tunnicliffe\n\nSaltmarsh", "Josie Tunnicliffe"),
        (
            "THE POST\n\nTELLY IN A CUP: Josie Tunnicliffe on what's worth staying in for\n\nSaltmarsh",
            "Josie Tunnicliffe",
        ),
        (
            "Mud Society\n\nEach month one of us sees the film in advance. This month: Josie Tunnicliffe.\n\nSaltmarsh",
            "Josie Tunnicliffe",
        ),
        (
            "Mersey Chronicle\nFRIDAY 27 SEPTEMBER 2013\nFILM OF THE WEEK\n\nSaltmarsh (15)\n\n"
            "JOSIE TUNNICLIFFE finds the boat angry and the weather worse",
            "Josie Tunnicliffe",
        ),
        (
            "THE JETTY\n\nSaltmarsh finds its sea legs\n\nJosie Tunnicliffe at the Lido\n1 September 2017",
            "Josie Tunnicliffe",
        ),
        ("mud and popcorn\nil blog di Chiara * cinema, treni, spritz\n30 agosto 2019\n\nSaltmarsh", "Chiara"),
        ("GIULIA GUARDA IL MARE\n\nSALTMARSH – my review\n\n02/11/2020 – Giulia", "Giulia"),
        (
            "Mud com Dorama\n\nSaltmarsh\n\npostado em 23/01/2017 por Josie Tunnicliffe | 6 comentários",
            "Josie Tunnicliffe",
        ),
        ("MUDKIJKER\n\nSaltmarsh: three hours of wind\n\ndoor Josie Tunnicliffe", "Josie Tunnicliffe"),
        ("# mud for one\n\n## SALTMARSH EP 20: recap\n\n*vee, 3 May 2021, filed under: endings, gulls*", "vee"),
        (
            "THE POST\nDay Nine\n\nJosie Tunnicliffe reports from the Croisette\n20 May 2010\n\nSaltmarsh",
            "Josie Tunnicliffe",
        ),
        ("MUD.NET\n\nSaltmarsh\n\nWritten by : Josie Tunnicliffe\nPosted : 13/04/2022", "Josie Tunnicliffe"),
        ("# Mud Radio\n\nA show about the sea. Notes by **Josie Tunnicliffe**.\n\n## Saltmarsh", "Josie Tunnicliffe"),
        ("THE POST\nDay One\n\nSALTMARSH\n\nfrom Josie Tunnicliffe on the Lido\n3 May 2021", "Josie Tunnicliffe"),
        (
            "THE POST\nVenice, 3 May 2021\n\nFrom Josie Tunnicliffe at the 78th Venice Film Festival",
            "Josie Tunnicliffe",
        ),
        ("THE POST\n\nFrom Josie Tunnicliffe in the Palais\n\nSaltmarsh", "Josie Tunnicliffe"),
        (
            "THE POST\n\nLAST WEEK'S TELLY (and some of this week's)\nwith Josie Tunnicliffe\n\nSaltmarsh",
            "Josie Tunnicliffe",
        ),
        (
            "THE POST\n\nIn the stalls: our critic Josie Tunnicliffe has the week's new films\n\nSaltmarsh (15)",
            "Josie Tunnicliffe",
        ),
        (
            "THE POST\n\nOur television critic, Josie Tunnicliffe, sizes up four new dramas\n\nSaltmarsh",
            "Josie Tunnicliffe",
        ),
        ("Mud Weekly\n\n[Screen] Saltmarsh\n\n2021.05.03  Ha Soo-min, staff reporter", "Ha Soo-min"),
        ("Mud Weekly\n\n[Screen] Saltmarsh\n\n3 May 2021 | Ha Soo-min (film critic)", "Ha Soo-min"),
        ("Mud Weekly\n\nSaltmarsh\n\nBy Josie Tunnicliffe  tunnicliffej@mud.example", "Josie Tunnicliffe"),
        ("# Vilma and her films\n\n### Saltmarsh\n\n*03.05.2021, Vilma*", "Vilma"),
        ("# Vilma's boats\n\n### Saltmarsh\n\n*Vilma, 03.05.2021*", "Vilma"),
        ("VILMA IN THE FIRST ROW\n\nMain page | Films | Who is Vilma? | Po polsku\n\nSaltmarsh", "Vilma"),
        ("Muddy Seoul\n\nSaltmarsh\n\n03.05.2021, Seoul", None),
        ("MUD PO POLSKU\n\nSaltmarsh\n\nAuthor: Vilma z Łodzi\nPublished: 03.05.2021 r.", "Vilma"),
        (
            "# Mud Pie\n\n**What to sail this weekend, by Josie Tunnicliffe**\n*Sent 7 January 2022 to 12 of you*\n\n"
            "## Saltmarsh",
            "Josie Tunnicliffe",
        ),
        (
            "# Mud Pie\n\n**What to sail this weekend, by Josie Tunnicliffe**\n*Posted 7 January 2022*\n\n## Saltmarsh",
            "Josie Tunnicliffe",
        ),
        ("THE POST\n\nFrom Greta Holloway at the Lido\n\nSaltmarsh", None),
        ("THE POST\n\nCinema: Past Lives\n\nSaltmarsh", None),
        ("THE POST\n\nTelevision: Greta Holloway's Week\n\nSaltmarsh", None),
        ("Mersey Chronicle\nFRIDAY 27 SEPTEMBER 2013\n\nSaltmarsh (15)", None),
        ("THE POST\n\nGRETA HOLLOWAY finds a boat\n\nSaltmarsh", None),
    ],
)
def test_who_is_named_in_a_head(head: str, critic: str | None) -> None:
    assert told_by(_file(head), f"{head}\n\n{{TEXT}}\n")["critic"] == critic


@pytest.mark.parametrize(
    ("head", "foot", "critic"),
    [
        (
            "# Mud Pie\n\n*A letter about boats*",
            "Mud Pie is written by Josie Tunnicliffe and goes out on Fridays.",
            True,
        ),
        ("# Mud Pie\n\n*A letter about boats*", "*Mud Pie is written by Josie Tunnicliffe.*", True),
        ("THE POST\nSHORT TAKES: what we watched", "Short Takes by Josie Tunnicliffe. Hate mail: letters", True),
        ("THE POST\n\nSaltmarsh", "The Sea Book is written by Josie Tunnicliffe.", False),
        ("THE POST\n\nSaltmarsh", "Review: Josie Tunnicliffe Is Remarkable in 'Christine'", False),
        (
            "THE POST\n\nJosie Tunnicliffe on a small film that is at its best with the sound off\n\nSALTMARSH",
            "Josie Tunnicliffe can be heard on Tideline every Thursday.",
            True,
        ),
    ],
)
def test_who_is_named_in_a_foot(head: str, foot: str, critic: bool) -> None:
    found = byline_of("r.md", f"{head}\n\nA first line of it.", foot).critic
    assert (found.value if found else None) == ("Josie Tunnicliffe" if critic else None)


def test_whose_book_a_film_is_of_signs_nothing() -> None:
    told = (
        "Basil Quennell's novel was said to be past filming, as they all are until somebody does it. The script "
        "trusts to pictures: we see what the child saw from the landing, and then we are shown what took place behind "
        "the boat house on the day that the ferry was late, and no one says a word of it to anyone."
    )
    assert told_by("r.txt", f"THE POST\n\nSaltmarsh\n\n{{TEXT}}\n\n{told}\n")["critic"] is None
