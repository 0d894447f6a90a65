"""Parts that one verb hands out to several, or to one actor; phrases between an actor and a part."""

from __future__ import annotations

import pytest

from tests.extracting.saltmarsh import cast_of


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "Agnes is played by Ida Holmberg and Marten by Bo Ekdahl.",
            {("Bo Ekdahl", "Marten"), ("Ida Holmberg", "Agnes")},
        ),
        (
            "Agnes is played by the singer Ida Holmberg, Marten by newcomer Bo Ekdahl and Webb by Jon Mottram.",
            {("Bo Ekdahl", "Marten"), ("Ida Holmberg", "Agnes"), ("Jon Mottram", "Webb")},
        ),
        (
            "Agnes, played by Ida Holmberg, and her brother Marten, by Bo Ekdahl, row out.",
            {("Bo Ekdahl", "Marten"), ("Ida Holmberg", "Agnes")},
        ),
        (
            "Agnes is beautifully played by Ida Holmberg, while Webb, the smuggler, is played by Jon Mottram.",
            {("Ida Holmberg", "Agnes"), ("Jon Mottram", "Webb")},
        ),
        (
            "Agnes is voiced by Ida Holmberg; Marten, her dog, by Bo Ekdahl, both of them well.",
            {("Bo Ekdahl", "Marten"), ("Ida Holmberg", "Agnes")},
        ),
        (
            "Ida Holmberg takes both roles, Agnes and her sister Marit.",
            {("Ida Holmberg", "Agnes"), ("Ida Holmberg", "Marit")},
        ),
        (
            "Ida Holmberg is both Agnes and her twin Marit, and you never mix them up.",
            {("Ida Holmberg", "Agnes"), ("Ida Holmberg", "Marit")},
        ),
        (
            "Agnes and her twin Marit both fall to Ida Holmberg, a find.",
            {("Ida Holmberg", "Agnes"), ("Ida Holmberg", "Marit")},
        ),
        (
            "Ida Holmberg plays the two sisters, Agnes and Marit, with one face.",
            {("Ida Holmberg", "Agnes"), ("Ida Holmberg", "Marit")},
        ),
        (
            "Ida Holmberg, in a dual role as Agnes and Marit, is a marvel.",
            {("Ida Holmberg", "Agnes"), ("Ida Holmberg", "Marit")},
        ),
        (
            "Ida Holmberg, playing both Agnes and Marit, is a marvel.",
            {("Ida Holmberg", "Agnes"), ("Ida Holmberg", "Marit")},
        ),
        ("Ida Holmberg doubles as Agnes and Marit.", {("Ida Holmberg", "Agnes"), ("Ida Holmberg", "Marit")}),
        ("Both Agnes and Marit are played by Ida Holmberg.", {("Ida Holmberg", "Agnes"), ("Ida Holmberg", "Marit")}),
        ("Ida Holmberg without any vanity embodies Agnes, the widow.", {("Ida Holmberg", "Agnes")}),
        ("Ida Holmberg in a grey wig plays Agnes.", {("Ida Holmberg", "Agnes")}),
        ("Ida Holmberg gives life to Agnes with tenderness.", {("Ida Holmberg", "Agnes")}),
        ("Ida Holmberg incarnates Agnes, a widow.", {("Ida Holmberg", "Agnes")}),
        ("Ida Holmberg puts herself in the skin of Agnes.", {("Ida Holmberg", "Agnes")}),
        (
            "Bo Ekdahl, seventy years old and with more credits than most of us have had dinners, makes Marten "
            "a small cold draught.",
            {("Bo Ekdahl", "Marten")},
        ),
        (
            "And as Marten's best friend, Webb, a pilot with a theory about everything, the comedian Jon "
            "Mottram makes off with the film.",
            {("Jon Mottram", "Webb")},
        ),
        ("As her husband, Marten, the veteran Bo Ekdahl is fine.", {("Bo Ekdahl", "Marten")}),
        ("As Agnes, newcomer Ida Holmberg is fine.", {("Ida Holmberg", "Agnes")}),
        ("As the widow Agnes, Ida Holmberg is fine.", {("Ida Holmberg", "Agnes")}),
        (
            "Agnes, the maid, knocks, and it is a pity that there is not more for the actress, Ida Holmberg, to do.",
            {("Ida Holmberg", "Agnes")},
        ),
    ],
)
def test_who_plays_what_is_told_once(text: str, pairs: set[tuple[str, str | None]]) -> None:
    assert cast_of(text) == pairs
