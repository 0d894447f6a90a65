"""Parts and actors in different clauses and sentences, as series are reviewed."""

from __future__ import annotations

import pytest

from reporting.extracting import extract
from reporting.model import Document

_HEAD = "Saltmarsh is a fine, slow series about two sisters and a boat.\n"
_FOOT = "\nIn the end nobody can say what became of Agnes, of Marten or of Webb."


def _cast(text: str) -> set[tuple[str, str | None]]:
    review = extract(Document(id="r.txt", sha256="0" * 64, text=_HEAD + text + _FOOT), ["Saltmarsh"])
    return {(credit.actor, credit.character) for credit in review.cast}


@pytest.mark.parametrize(
    "text",
    [
        "There's Agnes, who keeps the inn, and her brother Marten: they are acted by Ida Holmberg and Bo Ekdahl "
        "respectively, and both are good.",
        "We meet Agnes and her brother Marten (Ida Holmberg and Bo Ekdahl, respectively), who won't sell.",
        "There are two neighbours, Agnes and Marten (Ida Holmberg and Bo Ekdahl respectively), and then it rains.",
        "Agnes, who keeps the inn, and Marten, who drinks, are played by Ida Holmberg and Bo Ekdahl in that order.",
        "Agnes wants to leave and Marten wants her to stay; they're voiced by the veterans Ida Holmberg and Bo Ekdahl "
        "respectively.",
        "Ida Holmberg and Bo Ekdahl play the innkeeper Agnes and her brother Marten respectively.",
        "Ida Holmberg and Bo Ekdahl are Agnes and Marten respectively.",
    ],
)
def test_two_rows_in_the_same_order(text: str) -> None:
    assert _cast(text) == {("Ida Holmberg", "Agnes"), ("Bo Ekdahl", "Marten")}


@pytest.mark.parametrize(
    "text",
    [
        "There's Agnes, whose mouth is never shut (Ida Holmberg, hilarious until, one night, she is not).",
        "Then there is Agnes, who has never once been late (Ida Holmberg).",
        "There is Agnes, never without a pipe (Ida Holmberg, on great form), and you have met them all.",
        "Agnes, who runs the only shop (Ida Holmberg), will not sell.",
        "Agnes, who is the boss of it all (Ida Holmberg), will not sell.",
        "Agnes, Ida Holmberg's character, keeps the inn.",
        "Ida Holmberg's character, Agnes, keeps the inn and the keys.",
        "There's also Agnes, Ida Holmberg's main character, a girl gone broke.",
        "Agnes, a widow with a boat, runs the inn; she's played, with a beautiful stillness, by Ida Holmberg herself.",
        "In charge is Captain Agnes Frey, who says so often. She is played by Ida Holmberg.",
        "Agnes keeps the inn. She's played here by the stage actor Ida Holmberg.",
        "What they are up against is a firm, and at its head Agnes, who bites. The part is played by Ida Holmberg.",
        "Against them stands Agnes. Ida Holmberg, who is 46 and made up to look 70, is the best of enemies.",
        "Agnes was always the reason to read the book, and Ida Holmberg gets her entirely.",
    ],
)
def test_a_part_and_its_actor_apart(text: str) -> None:
    cast = _cast(text)
    assert cast in ({("Ida Holmberg", "Agnes")}, {("Ida Holmberg", "Agnes Frey")})


@pytest.mark.parametrize(
    "text",
    [
        "Agnes, who shares a room with her cousin (Ida Holmberg), keeps the inn.",
        "Agnes, who lives with an aunt (Ida Holmberg), keeps the inn.",
        "Agnes, whose mother (Ida Holmberg) reads the news, keeps the inn.",
        "Agnes, whose old landlady (Ida Holmberg) reads the news, keeps the inn.",
        "Agnes, who is afraid of her boss (Ida Holmberg), keeps the inn.",
    ],
)
def test_a_bracket_behind_somebody_else(text: str) -> None:
    assert ("Ida Holmberg", "Agnes") not in _cast(text)


def test_who_she_is_and_who_he_is() -> None:
    text = "She is Ida Holmberg, giving a performance that is all elbows. He is Bo Ekdahl, who is gentle and sad."
    assert _cast(text) == {("Ida Holmberg", None), ("Bo Ekdahl", None)}


@pytest.mark.parametrize(
    "text",
    [
        "Ida Holmberg takes what could have been a prig and gives her a brain and a temper.",
        "Ida Holmberg has the thankless job of playing a saint with a toothache.",
        "Ida Holmberg finds something to like in a bully and lends him a sad sort of grace.",
        "Ida Holmberg makes the most of playing the one who always knew.",
    ],
)
def test_somebody_who_plays_and_is_not_named(text: str) -> None:
    assert _cast(text) == {("Ida Holmberg", None)}


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "Young Agnes is played by Kit Rowland, and her older self by Ida Holmberg.",
            {("Kit Rowland", "Agnes"), ("Ida Holmberg", "Agnes")},
        ),
        (
            "Agnes is played by Kit Rowland as a child, and later by Ida Holmberg.",
            {("Kit Rowland", "Agnes"), ("Ida Holmberg", "Agnes")},
        ),
        (
            "Kit Rowland plays the teenage Agnes and Ida Holmberg the grown one.",
            {("Kit Rowland", "Agnes"), ("Ida Holmberg", None)},
        ),
        ("In the role of the ferryman Webb, Bo Ekdahl says little.", {("Bo Ekdahl", "Webb")}),
        ("Meanwhile Webb, who is Bo Ekdahl in a very bad wig, goes to sea.", {("Bo Ekdahl", "Webb")}),
        ("Her mother, Mrs Frey, is the great Ida Holmberg, and she is terrifying.", {("Ida Holmberg", "Mrs Frey")}),
        ("Ida Holmberg, so good in Glass Harbour opposite Jon Mottram, plays Agnes.", {("Ida Holmberg", "Agnes")}),
        ("Coach Ma, played by Bo Ekdahl in terrible tracksuits, is the best of it.", {("Bo Ekdahl", "Coach Ma")}),
        ("Captain Moon (Bo Ekdahl) wants the harbour for himself.", {("Bo Ekdahl", "Captain Moon")}),
        (
            "On paper Webb, a ferryman with debts, is a bore, but Bo Ekdahl makes him breathe.",
            {("Bo Ekdahl", "Webb")},
        ),
        (
            "The triangle with Webb, a producer who knew Agnes, never works, although Bo Ekdahl makes him decent.",
            {("Bo Ekdahl", "Webb")},
        ),
    ],
)
def test_further_ways_to_say_who_plays(text: str, pairs: set[tuple[str, str | None]]) -> None:
    assert _cast(text) == pairs
