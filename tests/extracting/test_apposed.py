"""Parts that a description, a relative clause or a sentence parts from their actors, whichever comes first."""

from __future__ import annotations

import pytest

from tests.extracting.saltmarsh import cast_of


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Marten, the village doctor (Bo Ekdahl), rows out at dawn.", {("Bo Ekdahl", "Marten")}),
        ("Agnes, a widow with a temper (Ida Holmberg), won't sell.", {("Ida Holmberg", "Agnes")}),
        ("Marten Frey, once the harbour's best pilot (Bo Ekdahl), drinks.", {("Bo Ekdahl", "Marten Frey")}),
        (
            "We meet Agnes, the elder (Ida Holmberg), and Webb, her no-good husband (Jon Mottram).",
            {("Ida Holmberg", "Agnes"), ("Jon Mottram", "Webb")},
        ),
        ("Marten, his own worst enemy (Bo Ekdahl), drifts.", {("Bo Ekdahl", "Marten")}),
        (
            "There is also Webb, a smuggler in a good coat, whom Jon Mottram plays with relish.",
            {("Jon Mottram", "Webb")},
        ),
        (
            "Agnes, whom the singer Ida Holmberg endows with a fierce calm, keeps the books.",
            {("Ida Holmberg", "Agnes")},
        ),
        (
            "Agnes, in whom Ida Holmberg finds a whole coastline of regret, keeps the books.",
            {("Ida Holmberg", "Agnes")},
        ),
        (
            "Then there is Marten, an Estonian deckhand far from home, whom Bo Ekdahl makes so gentle that it hurts.",
            {("Bo Ekdahl", "Marten")},
        ),
        (
            "Bo Ekdahl's pilot and Jon Mottram's smuggler, Marten and Webb respectively, are cut from one cloth.",
            {("Bo Ekdahl", "Marten"), ("Jon Mottram", "Webb")},
        ),
        (
            "Ida Holmberg's widow and Bo Ekdahl's doctor (Agnes and Marten, in that order) share one scene.",
            {("Ida Holmberg", "Agnes"), ("Bo Ekdahl", "Marten")},
        ),
        ("The role of Marten belongs to Bo Ekdahl, a stage actor.", {("Bo Ekdahl", "Marten")}),
        ("The part of the smuggler Webb went to Jon Mottram, and rightly.", {("Jon Mottram", "Webb")}),
        ("The thankless role of Webb falls to the veteran Jon Mottram.", {("Jon Mottram", "Webb")}),
        ("The role of Agnes is taken by Ida Holmberg.", {("Ida Holmberg", "Agnes")}),
        ("Playing Agnes is Ida Holmberg, who has never been better.", {("Ida Holmberg", "Agnes")}),
        ("As Marten we get Bo Ekdahl, and no complaints.", {("Bo Ekdahl", "Marten")}),
        ("In the role of Webb is the great Jon Mottram.", {("Jon Mottram", "Webb")}),
        ("Cast as Agnes, the widow of the piece, is Ida Holmberg.", {("Ida Holmberg", "Agnes")}),
        (
            "As Marten, a graduate of Lund University who is the toast of Grimsby, Bo Ekdahl cools by a degree a reel.",
            {("Bo Ekdahl", "Marten")},
        ),
        ("As RJ, the pop star who is past it at 25, Kit Rowland shows promise.", {("Kit Rowland", "RJ")}),
        ("Idol RJ is played by Kit Rowland.", {("Kit Rowland", "RJ")}),
        ("Kit Rowland's RJ, of whom I expected little, is the loneliest person in it.", {("Kit Rowland", "RJ")}),
        (
            "Veterans like Sal Messem, in the part of Marten's aunt, and the innkeeping couple of Kit Rowland and "
            "Jon Mottram warm the edges.",
            {("Sal Messem", None), ("Kit Rowland", None), ("Jon Mottram", None)},
        ),
        ("If Bo Ekdahl never does another thing he will have given us this Marten.", {("Bo Ekdahl", "Marten")}),
        ("Bo Ekdahl has the quieter part, Marten mostly mends nets, but he is superb.", {("Bo Ekdahl", "Marten")}),
        ("Oh Yeong-ho, as the elderly Player 007, is a match for him.", {("Oh Yeong-ho", "Player 007")}),
        ("Loved HoYeon Park as Agnes, and I loved the boat.", {("HoYeon Park", "Agnes")}),
        ("Grown-up Agnes (Ida Holmberg) sails back.", {("Ida Holmberg", "Grown-up Agnes")}),
        ("Jon Mottram, as the MI6's man Webb, is wrong in a good suit.", {("Jon Mottram", "Webb")}),
        ("Bo Ekdahl's Marten I could do with less of.", {("Bo Ekdahl", "Marten")}),
        (
            "Ida Holmberg, an Icelander not seen before on these shores, plays half sister Agnes as two people.",
            {("Ida Holmberg", "Agnes")},
        ),
        (
            "Jon Mottram finds in the smuggler, Webb, a weariness that makes the rest look young.",
            {("Jon Mottram", "Webb")},
        ),
        ("Ida Holmberg, our Agnes, is so good that I forgave the boat.", {("Ida Holmberg", "Agnes")}),
        ("I was sorry for Ida Holmberg, whose Agnes now exists to pour tea.", {("Ida Holmberg", "Agnes")}),
        (
            "Ida Holmberg and Bo Ekdahl topline as, respectively, Agnes and Marten, a widow and a pilot.",
            {("Ida Holmberg", "Agnes"), ("Bo Ekdahl", "Marten")},
        ),
        ("Agnes, the elder sister, is Ida Holmberg, from Skagen.", {("Ida Holmberg", "Agnes")}),
        ("Mr Webb (thats Jon Mottram, my mum's favourite) has a crisis.", {("Jon Mottram", "Mr Webb")}),
        ("Lost among the Freys of Harbour Gardens, Marten (voiced by Bo Ekdahl) sulks.", {("Bo Ekdahl", "Marten")}),
        (
            "The baker Webb and his wife Agnes (played by Jon Mottram and Ida Holmberg, respectively) have us over.",
            {("Jon Mottram", "Webb"), ("Ida Holmberg", "Agnes")},
        ),
        ("Cast is Bo Ekdahl (as Marten), IU (as Agnes).", {("Bo Ekdahl", "Marten"), ("IU", "Agnes")}),
        ("Marten, played by the Kabuki actor Bo Ekdahl, keeps on sailing.", {("Bo Ekdahl", "Marten")}),
        (
            "The gossip is led by Agnes – Ida Holmberg, doing wonders with a perm – and her hens.",
            {("Ida Holmberg", "Agnes")},
        ),
    ],
)
def test_part_and_actor_apart_in_a_sentence(text: str, pairs: set[tuple[str, str | None]]) -> None:
    assert cast_of(text) == pairs


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "On the quay Agnes meets Marten, a pilot with a wife of his own. The two spend a night talking about tides "
            "and do nothing else. Bo Ekdahl, all elbows and sighs, plays him as a gull with a conscience.",
            {("Bo Ekdahl", "Marten")},
        ),
        (
            "There's a bloke named Marten as well. He's the pilot, and Bo Ekdahl plays him nicely.",
            {("Bo Ekdahl", "Marten")},
        ),
        (
            "I don't love Marten. I know, I know, he's meant to be a fool and he's going to grow. But Bo Ekdahl plays "
            "him like a cartoon.",
            {("Bo Ekdahl", "Marten")},
        ),
        (
            "And Ida Holmberg. If you only know her from the adverts, be warned: she plays Agnes like a held breath.",
            {("Ida Holmberg", "Agnes")},
        ),
        (
            "Bo Ekdahl was 31 when he put on the oilskins. He gives to Marten a sulky softness. Marten sulks.",
            {("Bo Ekdahl", "Marten")},
        ),
        (
            "It is hard not to prefer Bo Ekdahl. With his long scholar's face he turns Marten's grief for lost boats "
            "into an elegy. Marten is all of us.",
            {("Bo Ekdahl", "Marten")},
        ),
        (
            "The film knows more about Marten. He's the one with the speeches. He gets the storm, he gets the letter, "
            "and Bo Ekdahl delivers it so well that I forgot the sisters.",
            {("Bo Ekdahl", "Marten")},
        ),
        (
            "And what shall I say of the veteran Bo Ekdahl? He has been on the stage for fifty years, and the young "
            "are meeting him only now, as the old pilot Marten with his shy smile.",
            {("Bo Ekdahl", "Marten")},
        ),
        (
            "It has no idea what to do with Marten. Bo Ekdahl throws himself at the role and some of it sticks.",
            {("Bo Ekdahl", "Marten")},
        ),
        (
            "Ida Holmberg is released into it like weather. As Agnes she is wary and abrupt.",
            {("Ida Holmberg", "Agnes")},
        ),
        ("Then there is the pilot, Marten. The part falls to Bo Ekdahl, who scowls.", {("Bo Ekdahl", "Marten")}),
        (
            "Bo Ekdahl is another matter, and I'll give him his paragraph. When his Marten explains the tides, one "
            "believes that the thing has a mind.",
            {("Bo Ekdahl", "Marten")},
        ),
        (
            "Ida Holmberg seemed to me at first somewhat stiff. Only later did I see that it was Agnes who was stiff "
            "and the actress was holding her so. Agnes thaws.",
            {("Ida Holmberg", "Agnes")},
        ),
    ],
)
def test_pronouns_mean_whom_the_sentence_before_named(text: str, pairs: set[tuple[str, str | None]]) -> None:
    assert cast_of(text) == pairs


@pytest.mark.parametrize(
    ("heading", "lines", "pairs"),
    [
        (
            "WHO'S WHO SO FAR",
            "456 Marten Frey: Bo Ekdahl\n218 Agnes: Ida Holmberg\n001, the old man who seems happy: Jon Mottram\n"
            "The slapper in the subway: Kit Rowland (of the adverts)",
            {("Bo Ekdahl", "Marten Frey"), ("Ida Holmberg", "Agnes"), ("Jon Mottram", None), ("Kit Rowland", None)},
        ),
        (
            "Cast",
            "Marten: Bo Ekdahl\nAgnes: Ida Holmberg\nHarlan Frey: Jon Mottram",
            {("Bo Ekdahl", "Marten"), ("Ida Holmberg", "Agnes"), ("Jon Mottram", "Harlan Frey")},
        ),
        (
            "The players",
            "1. Bo Ekdahl as Marten\n2. Ida Holmberg as Agnes",
            {("Bo Ekdahl", "Marten"), ("Ida Holmberg", "Agnes")},
        ),
    ],
)
def test_cast_lists_either_way_round_and_with_numbers(
    heading: str, lines: str, pairs: set[tuple[str, str | None]]
) -> None:
    assert cast_of(f"{heading}\n{lines}\n\nIt is a good boat.") == pairs


_SAID = "Ida Holmberg plays Agnes and Jon Mottram plays Webb. Bo Ekdahl plays Marten.\n"
_KNOWN = {("Ida Holmberg", "Agnes"), ("Jon Mottram", "Webb"), ("Bo Ekdahl", "Marten")}


@pytest.mark.parametrize(
    "text",
    [
        "Agnes lives with Webb, her husband, whom her sister Britta loves with a passion.",
        "The role of Webb in the village is to frighten children.",
        "As Agnes, the widow, walks out, Webb shuts the door.",
        "Marten was 31 when he left. He gives Agnes a letter and Webb a black eye.",
        "Agnes meets Webb. Marten gives him a boat.",
        "It is as though someone had let Jerry Lewis loose on a lifeboat.",
        "Ida Holmberg pulls more faces in the lead than Norman Wisdom in a gale.",
        "I thought that Tidewrack Royale, with Takeshi Kitano as the schoolmaster, was a brute of a picture.",
        "If you put Diane Keaton's laugh on Julie Christie you'd be somewhere near.",
        "Last week's issue, in which I was wrong about Benedict Cumberbatch's beard, is here.",
        "This diary is kept in Halifax, Nova Scotia.",
        "The holiday takes place some time around Fatboy Slim.",
        "He is shy, sort of a Gary Cooper deal, and he grew on me.",
        "Harlan Frey plays the fiddle at the quay.",
        "Those who missed Nicole Kidman's taxidermist in the first one may sulk.",
        "David Suchet did more with a teaspoon.",
        "My editor wanted it got down to three stars to make room for the Agatha Christie.",
        "The script is by the numbers, as if the writer (Sal Messem) had a train to catch.",
        "Foreign VIPs speak like a listening test.",
        "Webb, who was terrific at sea and has not eaten since, drifts off.",
        "Related – 'D.P.' shows the barracks with no makeup: Jung Hae-in, Koo Kyo-hwan shine",
    ],
)
def test_the_same_forms_without_casting(text: str) -> None:
    assert cast_of(_SAID + text) == _KNOWN


def test_who_is_played_without_a_name_is_not_whoever_stands_before() -> None:
    text = "Marten, played by Bo Ekdahl, sails to a rave where a grown woman, played by Kit Rowland, is dancing."
    assert cast_of(text) == {("Bo Ekdahl", "Marten"), ("Kit Rowland", None)}


def test_a_heading_writes_large_what_stands_beside_a_name() -> None:
    text = "Ida Holmberg Puts Down the Oars\nIda Holmberg plays Agnes and is superb."
    assert cast_of(text) == {("Ida Holmberg", "Agnes")}


def test_another_title_is_nobodys_part() -> None:
    text = "Bo Ekdahl, who was terrific in Parasite and has clearly not eaten since, drifts through as Marten."
    assert cast_of(text) == {("Bo Ekdahl", "Marten")}
