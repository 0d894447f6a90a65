"""Parts and actors in the orders in which critics bring them, the part before its actor among them."""

from __future__ import annotations

import pytest

from tests.extracting.saltmarsh import cast_of


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "Ida Holmberg's Agnes is a widow who has stopped talking; Bo Ekdahl's Marten, her brother, never starts.",
            {("Bo Ekdahl", "Marten"), ("Ida Holmberg", "Agnes")},
        ),
        ("Ida Holmberg makes Agnes funny without asking to be liked.", {("Ida Holmberg", "Agnes")}),
        (
            "Holmberg and Ekdahl play the widow and the doctor. Ida Holmberg and Bo Ekdahl have met before.",
            {("Bo Ekdahl", None), ("Ida Holmberg", None)},
        ),
        ("The widow, Agnes, is Ida Holmberg.", {("Ida Holmberg", "Agnes")}),
        (
            "The widow Agnes is Ida Holmberg, and the doctor, Marten, is Bo Ekdahl.",
            {("Bo Ekdahl", "Marten"), ("Ida Holmberg", "Agnes")},
        ),
        (
            "Agnes (a wonderful Ida Holmberg) sells nets to Marten (Bo Ekdahl, in a beard).",
            {("Bo Ekdahl", "Marten"), ("Ida Holmberg", "Agnes")},
        ),
        ("Agnes, aka Ida Holmberg, sells nets.", {("Ida Holmberg", "Agnes")}),
        (
            "Agnes [Ida Holmberg] sells nets to Marten [Bo Ekdahl].",
            {("Bo Ekdahl", "Marten"), ("Ida Holmberg", "Agnes")},
        ),
        ("As for Ida Holmberg, her Agnes is a study in patience.", {("Ida Holmberg", "Agnes")}),
        (
            "Ida Holmberg (Agnes) and Bo Ekdahl (Marten) are both on form.",
            {("Bo Ekdahl", "Marten"), ("Ida Holmberg", "Agnes")},
        ),
        (
            "Ida Holmberg, who is Agnes, and Bo Ekdahl, who is Marten, are both on form.",
            {("Bo Ekdahl", "Marten"), ("Ida Holmberg", "Agnes")},
        ),
        (
            "It is Ida Holmberg who plays Agnes, and it is Bo Ekdahl who plays her doctor.",
            {("Bo Ekdahl", None), ("Ida Holmberg", "Agnes")},
        ),
        ("Ida Holmberg is cast as Agnes, a widow.", {("Ida Holmberg", "Agnes")}),
        ("Cast as the widow Agnes, Ida Holmberg is fine.", {("Ida Holmberg", "Agnes")}),
        ("Ida Holmberg has been cast as Agnes.", {("Ida Holmberg", "Agnes")}),
        ("Who better to play Agnes than Ida Holmberg?", {("Ida Holmberg", "Agnes")}),
        ("Nobody but Ida Holmberg could have played Agnes.", {("Ida Holmberg", "Agnes")}),
        ("I can't imagine anyone but Ida Holmberg as Agnes.", {("Ida Holmberg", "Agnes")}),
        ("Ida Holmberg, so often the friend, finally gets a lead as Agnes.", {("Ida Holmberg", "Agnes")}),
        ("In Ida Holmberg's performance Agnes becomes a kind of weather.", {("Ida Holmberg", "Agnes")}),
        ("Agnes, in Ida Holmberg's performance, becomes a kind of weather.", {("Ida Holmberg", "Agnes")}),
        ("Agnes is a widow. Ida Holmberg plays her like a locked door.", {("Ida Holmberg", "Agnes")}),
        ("Agnes is a widow. She is played by Ida Holmberg.", {("Ida Holmberg", "Agnes")}),
        ("Agnes is a widow. (Ida Holmberg plays her.)", {("Ida Holmberg", "Agnes")}),
        ("Agnes is a widow, and Ida Holmberg plays her as one.", {("Ida Holmberg", "Agnes")}),
        ("Agnes is a widow. The actress is Ida Holmberg.", {("Ida Holmberg", "Agnes")}),
        ("Ida Holmberg. As Agnes she is all elbows.", {("Ida Holmberg", "Agnes")}),
        ("Then there is Ida Holmberg. Her Agnes is all elbows.", {("Ida Holmberg", "Agnes")}),
        (
            "There's Marten, the doctor, played by Bo Ekdahl, and Webb, the smuggler, played by Jon Mottram.",
            {("Bo Ekdahl", "Marten"), ("Jon Mottram", "Webb")},
        ),
        (
            "Marten the doctor (Bo Ekdahl) and Webb the smuggler (Jon Mottram) fight.",
            {("Bo Ekdahl", "Marten"), ("Jon Mottram", "Webb")},
        ),
        (
            "Her brother Marten (played by Bo Ekdahl) and his wife (Sal Messem) fight.",
            {("Bo Ekdahl", "Marten"), ("Sal Messem", None)},
        ),
        ("Agnes's brother, a doctor played by Bo Ekdahl, rows.", {("Bo Ekdahl", None)}),
        ("Bo Ekdahl and Jon Mottram, as Marten and Webb, are fun.", {("Bo Ekdahl", "Marten"), ("Jon Mottram", "Webb")}),
        ("Bo Ekdahl and Jon Mottram are fun as Marten and Webb.", {("Bo Ekdahl", "Marten"), ("Jon Mottram", "Webb")}),
        (
            "Bo Ekdahl and Jon Mottram are, respectively, Marten and Webb.",
            {("Bo Ekdahl", "Marten"), ("Jon Mottram", "Webb")},
        ),
        ("Marten and Webb (Bo Ekdahl and Jon Mottram) are fun.", {("Bo Ekdahl", "Marten"), ("Jon Mottram", "Webb")}),
        (
            "Marten and Webb, played by Bo Ekdahl and Jon Mottram, are fun.",
            {("Bo Ekdahl", "Marten"), ("Jon Mottram", "Webb")},
        ),
        (
            "Bo Ekdahl is Marten, Jon Mottram is Webb and Ida Holmberg is Agnes.",
            {("Bo Ekdahl", "Marten"), ("Ida Holmberg", "Agnes"), ("Jon Mottram", "Webb")},
        ),
        ("Bo Ekdahl as Marten, Jon Mottram as Webb: what a pair.", {("Bo Ekdahl", "Marten"), ("Jon Mottram", "Webb")}),
        (
            "With Bo Ekdahl as Marten and Jon Mottram as Webb, what could go wrong?",
            {("Bo Ekdahl", "Marten"), ("Jon Mottram", "Webb")},
        ),
        ("Bo Ekdahl's performance as Marten is a wonder.", {("Bo Ekdahl", "Marten")}),
        ("As played by Ida Holmberg, Agnes is a wonder.", {("Ida Holmberg", "Agnes")}),
        ("Played by Ida Holmberg with a straight back, Agnes is a wonder.", {("Ida Holmberg", "Agnes")}),
        ("Embodied by Ida Holmberg, Agnes is a wonder.", {("Ida Holmberg", "Agnes")}),
        ("Agnes, whom Ida Holmberg plays, is a wonder.", {("Ida Holmberg", "Agnes")}),
        ("Agnes, a part Ida Holmberg was born for, is a wonder.", {("Ida Holmberg", "Agnes")}),
        ("Ida Holmberg was born to play Agnes.", {("Ida Holmberg", "Agnes")}),
        ("Ida Holmberg gets to play Agnes at three ages.", {("Ida Holmberg", "Agnes")}),
        ("Ida Holmberg manages to make Agnes likeable.", {("Ida Holmberg", "Agnes")}),
        (
            "Ida Holmberg, as Agnes, and Bo Ekdahl, as Marten, make a lovely pair.",
            {("Bo Ekdahl", "Marten"), ("Ida Holmberg", "Agnes")},
        ),
        ("Ida Holmberg, Agnes in the film, told me that she had never rowed.", {("Ida Holmberg", "Agnes")}),
        ("Ida Holmberg stars. She plays Agnes.", {("Ida Holmberg", "Agnes")}),
        ('Ida Holmberg (last seen in "Night Ferry") plays Agnes.', {("Ida Holmberg", "Agnes")}),
        (
            'Ida Holmberg, last seen sinking in "Night Ferry", plays Agnes, and plays her well.',
            {("Ida Holmberg", "Agnes")},
        ),
        (
            'Ida Holmberg, Oscar-nominated for "Night Ferry" alongside Karl Brandt, plays Agnes.',
            {("Ida Holmberg", "Agnes")},
        ),
        (
            "The supporting cast, including Sal Messem as a nun and Jon Mottram as Webb, is strong.",
            {("Jon Mottram", "Webb"), ("Sal Messem", None)},
        ),
        (
            "Sal Messem and Jon Mottram turn up too, she as a nun, he as Webb.",
            {("Jon Mottram", "Webb"), ("Sal Messem", None)},
        ),
        ("Look out for Sal Messem as Agnes's aunt.", {("Sal Messem", None)}),
        ("Sal Messem is Agnes's aunt, and steals the film.", {("Sal Messem", None)}),
        ("Agnes's aunt is Sal Messem, who steals the film.", {("Sal Messem", None)}),
        ("Sal Messem, as Agnes's aunt, steals the film.", {("Sal Messem", None)}),
        (
            "Her aunt (Sal Messem), her priest (Jon Mottram) and her doctor (Bo Ekdahl) all advise her.",
            {("Bo Ekdahl", None), ("Jon Mottram", None), ("Sal Messem", None)},
        ),
        (
            "Among the villagers are Sal Messem, Jon Mottram and Bo Ekdahl.",
            {("Bo Ekdahl", None), ("Jon Mottram", None), ("Sal Messem", None)},
        ),
        (
            "Sal Messem, Jon Mottram and Bo Ekdahl fill out the village.",
            {("Bo Ekdahl", None), ("Jon Mottram", None), ("Sal Messem", None)},
        ),
        ("Only Jon Mottram, as the smuggler, seems awake.", {("Jon Mottram", None)}),
        ("Why is Jon Mottram wasted in a part with four lines?", {("Jon Mottram", None)}),
        ("You also get Jon Mottram for two scenes.", {("Jon Mottram", None)}),
        ("Jon Mottram pops up for a scene.", {("Jon Mottram", None)}),
        ("A scene-stealing Jon Mottram turns up as Webb.", {("Jon Mottram", "Webb")}),
        ("An unrecognisable Jon Mottram is Webb.", {("Jon Mottram", "Webb")}),
        ("Webb, who is Jon Mottram, comes up from the engine room.", {("Jon Mottram", "Webb")}),
        ("Chief Webb, Jon Mottram, is hurt.", {("Jon Mottram", "Chief Webb")}),
        ("It is Sal Messem, a grown woman who plays the 13-year-old Agnes.", {("Sal Messem", "Agnes")}),
    ],
)
def test_a_part_finds_its_actor_in_any_order(text: str, pairs: set[tuple[str, str | None]]) -> None:
    assert cast_of(text) == pairs
