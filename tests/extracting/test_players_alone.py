"""Actors of whom no part is named, and lists of them under other labels."""

from __future__ import annotations

import pytest

from tests.extracting.saltmarsh import cast_of


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ('Agnes (Ida Holmberg of "Night Ferry") won\'t sell.', {("Ida Holmberg", "Agnes")}),
        ("Marten (Bo Ekdahl, of Night Ferry fame) rows.", {("Bo Ekdahl", "Marten")}),
        ('Marten (Bo Ekdahl, best known for "Night Ferry") rows.', {("Bo Ekdahl", "Marten")}),
        ('Marten (Bo Ekdahl from "Night Ferry") rows.', {("Bo Ekdahl", "Marten")}),
        ("She is met by a man from the Customs (Jon Mottram, droll as ever).", {("Jon Mottram", None)}),
        ("The landlady (Sal Messem) has the best line.", {("Sal Messem", None)}),
        ("There is a priest at the Mission (Jon Mottram) with a boat.", {("Jon Mottram", None)}),
        (
            "She falls for a pilot (Bo Ekdahl) and leaves a husband (Jon Mottram).",
            {("Bo Ekdahl", None), ("Jon Mottram", None)},
        ),
        (
            "The daughter, Agnes (Ida Holmberg), and the father, Marten (Bo Ekdahl), do not talk.",
            {("Bo Ekdahl", "Marten"), ("Ida Holmberg", "Agnes")},
        ),
        ("He (Ekdahl) rows. She (Ida Holmberg) sells nets.", {("Ekdahl", None), ("Ida Holmberg", None)}),
        ("The sister comes in and sits down. (She's Ida Holmberg, who could carry a film.)", {("Ida Holmberg", None)}),
        ("The doctor (that's Bo Ekdahl) drinks.", {("Bo Ekdahl", None)}),
        ("With the teacup is Ida Holmberg, the least showy actress of her generation.", {("Ida Holmberg", None)}),
        ("In the boat is Bo Ekdahl, whom I remembered from something.", {("Bo Ekdahl", None)}),
        (
            "Bo Ekdahl was twelve when he rode through Lund. He plays at least three men in this: a pilot, a "
            "thief and a priest.",
            {("Bo Ekdahl", None)},
        ),
        ("Ida Holmberg I had never seen before. She plays a widow who hates boats.", {("Ida Holmberg", None)}),
        ("MARIA Holmberg is a put-upon widow who owns a boat.", {("MARIA Holmberg", None)}),
        (
            "Interpreters: Ida Holmberg, Bo Ekdahl, Jon Mottram",
            {("Bo Ekdahl", None), ("Ida Holmberg", None), ("Jon Mottram", None)},
        ),
        (
            "Interpreters Ida Holmberg, Bo Ekdahl, Jon Mottram",
            {("Bo Ekdahl", None), ("Ida Holmberg", None), ("Jon Mottram", None)},
        ),
        ("Protagonists: Ida Holmberg, Bo Ekdahl", {("Bo Ekdahl", None), ("Ida Holmberg", None)}),
        (
            "Artistes: Ida Holmberg, Bo Ekdahl, Jon Mottram",
            {("Bo Ekdahl", None), ("Ida Holmberg", None), ("Jon Mottram", None)},
        ),
        ("Main cast: Ida Holmberg, Bo Ekdahl", {("Bo Ekdahl", None), ("Ida Holmberg", None)}),
        ("Performances by: Ida Holmberg, Bo Ekdahl", {("Bo Ekdahl", None), ("Ida Holmberg", None)}),
    ],
)
def test_who_plays_without_a_named_part(text: str, pairs: set[tuple[str, str | None]]) -> None:
    assert cast_of(text) == pairs
