"""Names beside each other, tied by the words between them whatever follows; brackets either way; nicknames."""

from __future__ import annotations

import pytest

from reporting.extracting import extract
from reporting.model import Document

_HEAD = "Saltmarsh is a fine, slow film about two sisters and a boat.\n"


def _cast(text: str) -> set[tuple[str, str | None]]:
    review = extract(Document(id="r.txt", sha256="0" * 64, text=_HEAD + text), ["Saltmarsh"])
    return {(credit.actor, credit.character) for credit in review.cast}


@pytest.mark.parametrize(
    ("sentence", "pairs"),
    [
        ("Bo Ekdahl as Marten does more with one slow blink than most do with a speech.", {("Bo Ekdahl", "Marten")}),
        ("Bo Ekdahl, that's Marten, starts off as a jerk.", {("Bo Ekdahl", "Marten")}),
        (
            "I like Ida Holmberg, who plays Agnes Frey, the drying-out nurse, as one does.",
            {("Ida Holmberg", "Agnes Frey")},
        ),
        ("Webb, played by Jon Mottram, is spotted with his arm in a sling.", {("Jon Mottram", "Webb")}),
        (
            "Ida Holmberg, Bo Ekdahl and Jon Mottram are Agnes, Marten and Webb, in that order.",
            {("Ida Holmberg", "Agnes"), ("Bo Ekdahl", "Marten"), ("Jon Mottram", "Webb")},
        ),
        (
            "Ida Holmberg and Jon Mottram are, in order, Agnes and her cheating husband Webb, and you know them.",
            {("Ida Holmberg", "Agnes"), ("Jon Mottram", "Webb")},
        ),
        (
            "Bo Ekdahl (Marten) is good. There's an old man called Harlan (Jon Mottram, still lovely) who writes.",
            {("Bo Ekdahl", "Marten"), ("Jon Mottram", "Harlan")},
        ),
        (
            "The body is that of Harlan Frey (Jon Mottram), who writes what I write.",
            {("Jon Mottram", "Harlan Frey")},
        ),
        (
            'Ida Holmberg, as Agnes "Lady Di" Frey, gets four syllables out of it.',
            {("Ida Holmberg", 'Agnes "Lady Di" Frey')},
        ),
        (
            "Actors and personages:\nIda Holmberg: Agnes Frey\nBo Ekdahl: Marten",
            {("Ida Holmberg", "Agnes Frey"), ("Bo Ekdahl", "Marten")},
        ),
        (
            "Cast: Jon Mottram (Marten), Ida Holmberg (Agnes), Kit Rowland-Hart (Adult Agnes), Sal Messem (Belinda)",
            {
                ("Jon Mottram", "Marten"),
                ("Ida Holmberg", "Agnes"),
                ("Kit Rowland-Hart", "Adult Agnes"),
                ("Sal Messem", "Belinda"),
            },
        ),
        (
            "Ida Holmberg plays Agnes; Kit Rowland-Hart plays the adult Agnes.",
            {("Ida Holmberg", "Agnes"), ("Kit Rowland-Hart", "adult Agnes")},
        ),
        (
            "Agnes (Ida Holmberg) goes to sea. Twenty years on the older Agnes (Kit Rowland-Hart) has the boat.",
            {("Ida Holmberg", "Agnes"), ("Kit Rowland-Hart", "older Agnes")},
        ),
        (
            "Cast: Ida Holmberg as Agnes, Kit Rowland-Hart as Older Agnes",
            {("Ida Holmberg", "Agnes"), ("Kit Rowland-Hart", "Older Agnes")},
        ),
        (
            "Cast: Ida Holmberg (Agnes Frey), Kit Rowland-Hart (Young Agnes)",
            {("Ida Holmberg", "Agnes Frey"), ("Kit Rowland-Hart", "Young Agnes")},
        ),
        ("Young Marten (Bo Ekdahl) goes to sea. Marten lends a bicycle.", {("Bo Ekdahl", "Marten")}),
        (
            "Ida Holmberg's first feature follows Marten, a father of thirty-one played by Bo Ekdahl.",
            {("Bo Ekdahl", "Marten")},
        ),
        ("Ida Holmberg's quiet drama finds Agnes at sea. Bo Ekdahl plays Marten.", {("Bo Ekdahl", "Marten")}),
        (
            "Ida Holmberg's prickly Agnes is the best thing here, and Bo Ekdahl plays Marten.",
            {("Ida Holmberg", "Agnes"), ("Bo Ekdahl", "Marten")},
        ),
    ],
)
def test_who_plays_whom(sentence: str, pairs: set[tuple[str, str]]) -> None:
    assert _cast(sentence) == pairs


@pytest.mark.parametrize(
    "sentence",
    [
        "Ida Holmberg plays Agnes. Then Bo Ekdahl, last noticed as the man sighing over Jon Mottram in Tide.",
        "Ida Holmberg plays Agnes. Bo Ekdahl is as good as Jon Mottram.",
    ],
)
def test_no_actor_is_made_another_ones_part(sentence: str) -> None:
    assert "Jon Mottram" not in {part for _, part in _cast(sentence)}


def test_people_of_other_works_are_nobodys_cast_away_from_those_who_are() -> None:
    said = "Ida Holmberg plays Agnes and Bo Ekdahl plays Marten.\n"
    away = "I sat through Tidewrack in April, Jon Mottram and all, and could not have told you where anybody was."
    assert _cast(said + away) == {("Ida Holmberg", "Agnes"), ("Bo Ekdahl", "Marten")}
