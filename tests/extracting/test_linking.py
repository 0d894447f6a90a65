"""Names beside each other, tied by the words between them whatever follows; brackets either way; nicknames."""

from __future__ import annotations

import pytest

from tests.extracting.saltmarsh import cast_of


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
            {("Ida Holmberg", "Agnes"), ("Kit Rowland-Hart", "Agnes")},
        ),
        (
            "Agnes (Ida Holmberg) goes to sea. Twenty years on the older Agnes (Kit Rowland-Hart) has the boat.",
            {("Ida Holmberg", "Agnes"), ("Kit Rowland-Hart", "Agnes")},
        ),
        (
            "Cast: Ida Holmberg as Agnes, Kit Rowland-Hart as Older Agnes",
            {("Ida Holmberg", "Agnes"), ("Kit Rowland-Hart", "Older Agnes")},
        ),
        (
            "Cast: Ida Holmberg (Agnes Frey), Kit Rowland-Hart (Young Agnes)",
            {("Ida Holmberg", "Agnes Frey"), ("Kit Rowland-Hart", "Young Agnes")},
        ),
        (
            "Ida Holmberg plays Agnes. Her editor, Frank Curry (Bo Ekdahl), sends her home to Ulf (Kit Rowland).",
            {("Ida Holmberg", "Agnes"), ("Bo Ekdahl", "Frank Curry"), ("Kit Rowland", "Ulf")},
        ),
        (
            "Ida Holmberg plays Agnes. She sees that her son Ulf (Kit Rowland) has cut his own hair.",
            {("Ida Holmberg", "Agnes"), ("Kit Rowland", "Ulf")},
        ),
        (
            "Ida Holmberg plays Agnes. Bo Ekdahl is doing the sleek smile as Director Harlan Frey.",
            {("Ida Holmberg", "Agnes"), ("Bo Ekdahl", "Harlan Frey")},
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
    assert cast_of(sentence, foot="") == pairs


@pytest.mark.parametrize(
    "sentence",
    [
        "Ida Holmberg plays Agnes. Then Bo Ekdahl, last noticed as the man sighing over Jon Mottram in Tide.",
        "Ida Holmberg plays Agnes. Bo Ekdahl is as good as Jon Mottram.",
    ],
)
def test_no_actor_is_made_another_ones_part(sentence: str) -> None:
    assert "Jon Mottram" not in {part for _, part in cast_of(sentence, foot="")}


def test_people_of_other_works_are_nobodys_cast_away_from_those_who_are() -> None:
    said = "Ida Holmberg plays Agnes and Bo Ekdahl plays Marten.\n"
    away = "I sat through Tidewrack in April, Jon Mottram and all, and could not have told you where anybody was."
    assert cast_of(said + away, foot="") == {("Ida Holmberg", "Agnes"), ("Bo Ekdahl", "Marten")}


_CAST = "Ida Holmberg plays Agnes and Jon Mottram plays Webb. Bo Ekdahl plays Marten.\n"
_KNOWN = {("Ida Holmberg", "Agnes"), ("Jon Mottram", "Webb"), ("Bo Ekdahl", "Marten")}


@pytest.mark.parametrize(
    ("sentence", "others"),
    [
        ("What music there is comes out of a cracked phone, Led Zeppelin mostly, and it’s used with wit.", set()),
        ("The mid-aughts needle drops (MGMT! Bloc Party!) hit me right in my low-rise jeans.", set()),
        ("There is a playlist of Fleetwood Mac and Roxy Music.", set()),
        ("I also like the town gossip, four Bloody Marys deep, who is the only one who made me laugh.", set()),
        ("After three Moscow Mules I saw it again, and it was wonderful.", set()),
        ("When the music stops, Kit Rowland is wonderful.", {("Kit Rowland", None)}),
        ("People who want footnotes have Triangle of Sadness, where the late Charlbi Dean was wonderful.", set()),
        ("Get hold of Now, Voyager, and watch Gladys Cooper tap her fingers on a bedpost.", set()),
        ("I prefer The Drowned House, where Kit Rowland was wonderful.", set()),
        ("Watch Saltmarsh, where Kit Rowland is wonderful.", {("Kit Rowland", None)}),
        ("Felix (Kit Rowland, fresh off playing Elvis to Sal Messem's Priscilla) is kind.", {("Kit Rowland", "Felix")}),
        ("Kit Rowland, best known for playing Elvis, is Felix.", {("Kit Rowland", "Felix")}),
        ("Kit Rowland, coming off her turn as Medea, plays Felix.", {("Kit Rowland", "Felix")}),
        ("Kit Rowland, after a slow start, ends up playing Felix.", {("Kit Rowland", "Felix")}),
        ("Kit Rowland plays Felix after years of playing cops.", {("Kit Rowland", "Felix")}),
        ("Oliver Quick (BARRY ROWLAND, my strange little prince) is lonely.", {("BARRY ROWLAND", "Oliver Quick")}),
        ("Oliver Quick (SPOILER ALERT) goes home.", set()),
    ],
)
def test_bands_drinks_and_other_casts_are_no_cast(sentence: str, others: set[tuple[str, str | None]]) -> None:
    assert cast_of(_CAST + sentence, foot="") - _KNOWN == others
