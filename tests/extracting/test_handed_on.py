"""Parts that come before their actors, go from one to another or are shared."""

from __future__ import annotations

import pytest

from tests.extracting.saltmarsh import cast_of


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "The hero of this damp romance, a smuggler by the name of Webb, is Jon Mottram.",
            {("Jon Mottram", "Webb")},
        ),
        ("A widow called Agnes is the reliably stern Ida Holmberg, and good.", {("Ida Holmberg", "Agnes")}),
        ("Webb is (of course) Jon Mottram, and thank goodness.", {("Jon Mottram", "Webb")}),
        ("Jon Mottram is, of course, Webb.", {("Jon Mottram", "Webb")}),
        ("Marten is the excellent Bo Ekdahl, who has waited for this.", {("Bo Ekdahl", "Marten")}),
        (
            "Agnes, who will do anything for a boat, passes from Mari Ohno to Ida Holmberg.",
            {("Mari Ohno", "Agnes"), ("Ida Holmberg", "Agnes")},
        ),
        (
            "Mari Ohno and Ida Holmberg share the role of Agnes, thirty years apart.",
            {("Mari Ohno", "Agnes"), ("Ida Holmberg", "Agnes")},
        ),
        ("Mari Ohno is Agnes at sixteen and steals the film.", {("Mari Ohno", "Agnes")}),
        (
            "Ida Holmberg brings some dignity to the thankless role of the other woman, Agnes.",
            {("Ida Holmberg", "Agnes")},
        ),
        (
            'As Webb, a man with no address whom the law calls a "character," Jon Mottram is a joy.',
            {("Jon Mottram", "Webb")},
        ),
        ("I include for the record Jon Mottram, whose job is to eat.", {("Jon Mottram", None)}),
        ("And I include Jon Mottram, who played the priest with a cold, in that.", {("Jon Mottram", None)}),
        (
            "A word, too, for the play: it has none for us. A word for Jon Mottram, a fine priest.",
            {("Jon Mottram", None)},
        ),
    ],
)
def test_who_plays_a_part_that_stands_first_or_has_several(text: str, pairs: set[tuple[str, str | None]]) -> None:
    assert cast_of(text) == pairs


@pytest.mark.parametrize(
    "text",
    [
        "Agnes is no Greta Garbo, nor does she want to be.",
        "Webb is another Al Capone, he thinks.",
        "The boat passes from hand to hand until Agnes sinks it.",
        "Agnes, called Nan, is another woman by the end.",
    ],
)
def test_nobody_is_taken_for_a_player(text: str) -> None:
    assert not {part for _, part in cast_of(text) if part is not None}


def test_who_played_something_elsewhere_is_not_of_the_cast() -> None:
    assert cast_of("We miss Jon Mottram, who played the priest in Low Water.") == set()


def test_who_was_in_it_and_as_whom() -> None:
    text = "Nobody believes me that Jon Mottram was in it (he’s Webb, the rival)."
    assert cast_of(text) == {("Jon Mottram", "Webb")}
