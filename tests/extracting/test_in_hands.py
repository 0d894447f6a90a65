"""Pairs told by what an actor does with a part, or a part with its actor."""

from __future__ import annotations

import pytest

from tests.extracting.saltmarsh import cast_of

_MARTEN = {("Bo Ekdahl", "Marten")}
_AGNES = {("Ida Holmberg", "Agnes")}
_WEBB = {("Jon Mottram", "Webb")}


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Marten, in Bo Ekdahl's hands, is a joy.", _MARTEN),
        ("In the hands of Bo Ekdahl, Marten becomes a joy.", _MARTEN),
        ("Bo Ekdahl slips into Marten's oilskins as if he had been born in them.", _MARTEN),
        ("The pilot Marten, whom we meet drunk, is Bo Ekdahl under a beard.", _MARTEN),
        ("Bo Ekdahl, under a beard, is Marten.", _MARTEN),
        ("You will know Bo Ekdahl from the adverts; here he is Marten, a pilot.", _MARTEN),
        ("Bo Ekdahl's turn as Marten is the reason to go.", _MARTEN),
        ("Casting Bo Ekdahl as Marten was a stroke of luck.", _MARTEN),
        ("Ida Holmberg is Agnes, Bo Ekdahl her Marten, and both are superb.", _AGNES | _MARTEN),
        ("Agnes and Marten are Ida Holmberg and Bo Ekdahl.", _AGNES | _MARTEN),
        ("Agnes is a widow, and she's played by Ida Holmberg, who is new to me.", _AGNES),
        ("Agnes – that's Ida Holmberg – mends nets.", _AGNES),
        ("Ida Holmberg incarnates Agnes with a rare dignity.", _AGNES),
        ("Agnes is interpreted by Ida Holmberg.", _AGNES),
        ("In Agnes, Ida Holmberg has found the part of her life.", _AGNES),
        ("Agnes is Ida Holmberg's best part yet.", _AGNES),
        ("Ida Holmberg does Agnes as a woman with one good coat.", _AGNES),
        ("Agnes, as Ida Holmberg plays her, has one good coat.", _AGNES),
        ("Jon Mottram's in it too, as Webb, and he's a hoot.", _WEBB),
        ("Webb the smuggler (Jon Mottram) has a good coat.", _WEBB),
        ("I liked Jon Mottram. Webb owes nearly everything to Jon Mottram.", _WEBB),
    ],
)
def test_who_has_a_part_in_hand(text: str, pairs: set[tuple[str, str | None]]) -> None:
    assert cast_of(text) == pairs


@pytest.mark.parametrize(
    "text",
    [
        "The letter, in Agnes's hands, is a threat.",
        "Agnes, in a bad mood, is alone.",
        "Marten slips into the harbour as if he owned it.",
        "Agnes is Marten's best friend yet.",
        "Webb the smuggler (he has a good coat) drinks.",
    ],
)
def test_people_of_the_story_are_no_players(text: str) -> None:
    assert cast_of(text) == set()
