"""Actors whose family name is an ordinary English word."""

from __future__ import annotations

import pytest

from tests.extracting.saltmarsh import cast_of


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Rupert Friend turns up as Marten, a pilot.", {("Rupert Friend", "Marten")}),
        ("Agnes is played by Dawn French.", {("Dawn French", "Agnes")}),
        ("Marten (Christopher Guest) never sleeps.", {("Christopher Guest", "Marten")}),
        ("Elizabeth Marvel is superb as Agnes.", {("Elizabeth Marvel", "Agnes")}),
        (
            "Starring Meagan Good, Mike Judge and Ida Holmberg.",
            {("Ida Holmberg", None), ("Meagan Good", None), ("Mike Judge", None)},
        ),
        (
            "Cast: Ida Holmberg, Miranda July, David Warner",
            {("David Warner", None), ("Ida Holmberg", None), ("Miranda July", None)},
        ),
        ("Sacha Baron Cohen plays Webb.", {("Sacha Baron Cohen", "Webb")}),
        ("Agnes (Song Kang) never sleeps.", {("Song Kang", "Agnes")}),
        (
            "Cast: Kunimura Jun, Ida Holmberg, Josh Singer",
            {("Ida Holmberg", None), ("Kunimura Jun", None), ("Josh Singer", None)},
        ),
        (
            "Starring Robert Downey Jr and Ida Holmberg. Downey is superb as Webb.",
            {("Robert Downey Jr", "Webb"), ("Ida Holmberg", None)},
        ),
        ("Ida Holmberg plays an Englishman called Webb.", {("Ida Holmberg", "Webb")}),
    ],
)
def test_a_family_name_may_be_a_word(text: str, pairs: set[tuple[str, str | None]]) -> None:
    assert cast_of(text) == pairs
