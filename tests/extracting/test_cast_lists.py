"""Cast lists that print the actors first and such that print the parts first, with a heading and without one."""

from __future__ import annotations

import pytest

from reporting.extracting import extract
from reporting.model import Document

_ACTORS_FIRST = "Ida Holmberg ........ Agnes Frey\nBo Ekdahl ........ Marten Frey"
_PARTS_FIRST = "Agnes Frey ........ Ida Holmberg\nMarten Frey ........ Bo Ekdahl"
_PAIRS = {("Ida Holmberg", "Agnes Frey"), ("Bo Ekdahl", "Marten Frey")}


def _cast(text: str) -> set[tuple[str, str | None]]:
    text = f"Saltmarsh is a fine, slow film about two sisters and a boat.\n\n{text}"
    review = extract(Document(id="r.txt", sha256="0" * 64, text=text), ["Saltmarsh"])
    return {(credit.actor, credit.character) for credit in review.cast}


@pytest.mark.parametrize("block", [_ACTORS_FIRST, _PARTS_FIRST])
@pytest.mark.parametrize("heading", ["Cast\n", "CAST\n\n", ""])
@pytest.mark.parametrize(
    "prose",
    [
        "",  # the Freys are a family of the story
        "Agnes (Ida Holmberg) is a joy.",
        "Bo Ekdahl as Marten is a joy.",
        "Ida Holmberg gives a fine performance.",
    ],
)
def test_the_story_and_the_prose_say_which_side_plays(block: str, heading: str, prose: str) -> None:
    assert _cast(f"{prose}\n\n{heading}{block}") == _PAIRS


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "Ida Holmberg is magnificent.\n\nCast:\nAgnes Frey: Ida Holmberg\nDora Webb: Kit Rowland",
            {("Ida Holmberg", "Agnes Frey"), ("Kit Rowland", "Dora Webb")},
        ),
        (
            "Ida Holmberg is magnificent.\n\nCast:\nIda Holmberg: Agnes Frey\nKit Rowland: Dora Webb",
            {("Ida Holmberg", "Agnes Frey"), ("Kit Rowland", "Dora Webb")},
        ),
        (
            "Agnes Frey: Ida Holmberg\nMarten Frey: Bo Ekdahl\nDora Webb: Kit Rowland",
            {("Ida Holmberg", "Agnes Frey"), ("Bo Ekdahl", "Marten Frey"), ("Kit Rowland", "Dora Webb")},
        ),
        (
            "Cast\n\nMr. Webb … Jon Mottram\nMrs. Stroud … Ida Holmberg",
            {("Jon Mottram", "Mr. Webb"), ("Ida Holmberg", "Mrs. Stroud")},
        ),
        (
            "Agnes Frey ... Ida Holmberg\nMarten Frey ... Bo Ekdahl",
            _PAIRS,
        ),
        ("Starring: Ida Holmberg, Bo Ekdahl Cert 15, 132 mins", {("Ida Holmberg", None), ("Bo Ekdahl", None)}),
        ("Starring: Ida Holmberg, Sam Duke", {("Ida Holmberg", None), ("Sam Duke", None)}),
    ],
)
def test_a_list_is_read_whichever_side_comes_first(text: str, pairs: set[tuple[str, str]]) -> None:
    assert _cast(text) == pairs


@pytest.mark.parametrize(
    "text",
    [
        "Visual Effects: Ida Holmberg\nStunt Coordinator: Jon Mottram\nArt Direction: Kit Rowland",
        "Agnes Frey: Ida Holmberg",  # one line is no list
        "Tern Island: Ida Holmberg\nHolmberg was not amused when we met on the quay.\nGrey Harbour: Kit Rowland",
    ],
)
def test_other_pairs_of_names_are_no_cast_list(text: str) -> None:
    assert not {credit for credit in _cast(text) if credit[1]}


_ONE_WORD = {("Ida Holmberg", "Agnes"), ("Bo Ekdahl", "Marten"), ("Kit Rowland", "Dora")}
_ROWS = (("Agnes", "Ida Holmberg"), ("Marten", "Bo Ekdahl"), ("Dora", "Kit Rowland"))


@pytest.mark.parametrize("tie", [": ", " – ", " - ", " | ", " … ", "…", " ........ ", "........", "\t"])
@pytest.mark.parametrize("mark", ["", "- ", "• ", "{}. "])
@pytest.mark.parametrize("parts_first", [True, False])
def test_parts_of_one_word_are_read_under_a_heading(tie: str, mark: str, parts_first: bool) -> None:
    rows = [(part, actor) if parts_first else (actor, part) for part, actor in _ROWS]
    lines = [mark.format(i) + tie.join(row) for i, row in enumerate(rows, 1)]
    assert _cast("\n".join(("Cast", *lines))) == _ONE_WORD


@pytest.mark.parametrize(
    "line",
    [
        "Cast: Ida Holmberg (Agnes), Bo Ekdahl (Marten), Kit Rowland (Dora)",
        "Cast: Agnes (Ida Holmberg), Marten (Bo Ekdahl), Dora (Kit Rowland)",
        "Cast: Agnes – Ida Holmberg; Marten – Bo Ekdahl; Dora – Kit Rowland",
        "Cast: Ida Holmberg as Agnes, Bo Ekdahl as Marten, Kit Rowland as Dora",
        "Ida Holmberg as Agnes / Bo Ekdahl as Marten / Kit Rowland as Dora",
        "Cast\nIda Holmberg (Agnes), Bo Ekdahl (Marten), Kit Rowland (Dora)",
        "Cast\nIda Holmberg as Agnes / Bo Ekdahl as Marten / Kit Rowland as Dora",
        "Cast\nAgnes played by Ida Holmberg\nMarten played by Bo Ekdahl\nDora played by Kit Rowland",
        "Part / Played by\nAgnes / Ida Holmberg\nMarten / Bo Ekdahl\nDora / Kit Rowland",
        "Cast member – Character\nIda Holmberg – Agnes\nBo Ekdahl – Marten\nKit Rowland – Dora",
        "Cast and crew\nDirector: Hana Mori\nWriter: Petra Lund\nAgnes: Ida Holmberg\nMarten: Bo Ekdahl\n"
        "Dora: Kit Rowland",
        "Cast & crew\nAgnes: Ida Holmberg\nMarten: Bo Ekdahl\nDora: Kit Rowland\nDirector: Hana Mori\n"
        "Costume Design: Petra Lund\nEditor: Lena Frost",
        "Cast\n(in order of appearance)\nAgnes: Ida Holmberg\nMarten: Bo Ekdahl\nDora: Kit Rowland",
        "Cast\nAgnes: Ida Holmberg\nthe dog, as himself\nMarten: Bo Ekdahl\nDora: Kit Rowland",
        "Cast\nAgnes, a nurse: Ida Holmberg\nMarten, her brother: Bo Ekdahl\nDora: Kit Rowland",
    ],
)
def test_several_on_a_line_makers_beside_them_and_odd_lines(line: str) -> None:
    assert _cast(line) == _ONE_WORD


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "Cast\nAgnes: Ida Holmberg\nYoung Agnes: Lena Frost\nOld Marten: Bo Ekdahl",
            {("Ida Holmberg", "Agnes"), ("Lena Frost", "Young Agnes"), ("Bo Ekdahl", "Old Marten")},
        ),
        (
            "Cast\nAgnes: Ida Holmberg\nDora (young: Lena Frost; old: Kit Rowland)\nMarten: Bo Ekdahl",
            {*_ONE_WORD, ("Lena Frost", "Dora")},
        ),
        (
            "Cast\nAgnes: Ida Holmberg\nDora: Lena Frost and Kit Rowland\nMarten: Bo Ekdahl",
            {*_ONE_WORD, ("Lena Frost", "Dora")},
        ),
        (
            "Cast\nIda Holmberg – Agnes\nBo Ekdahl – Marten and Jonas\nKit Rowland – Dora",
            {*_ONE_WORD, ("Bo Ekdahl", "Jonas")},
        ),
        (
            "Cast\nAgnes: Ida Holmberg\nMarten: Bo Ekdahl\nThe landlord: Kit Rowland",
            {("Ida Holmberg", "Agnes"), ("Bo Ekdahl", "Marten"), ("Kit Rowland", None)},
        ),
        (
            "Ida Holmberg – Agnes Frey\nBo Ekdahl – Marten Frey\nKit Rowland – Dora Webb",
            {("Ida Holmberg", "Agnes Frey"), ("Bo Ekdahl", "Marten Frey"), ("Kit Rowland", "Dora Webb")},
        ),
        ("Cast: Ida Holmberg | Bo Ekdahl | Kit Rowland", {(actor, None) for actor, _ in _ONE_WORD}),
        ("Cast: Ida Holmberg / Bo Ekdahl / Kit Rowland", {(actor, None) for actor, _ in _ONE_WORD}),
        (
            "Starring:\nGo Kyung Pyo as Choi Sun-woo\nPark Bo Gum as Choi Taek\nLee Hye Ri as Deok Sun",
            {("Go Kyung Pyo", "Choi Sun-woo"), ("Park Bo Gum", "Choi Taek"), ("Lee Hye Ri", "Deok Sun")},
        ),
    ],
)
def test_ages_shared_parts_and_lists_without_a_heading(text: str, pairs: set[tuple[str, str | None]]) -> None:
    assert _cast(text) == pairs


@pytest.mark.parametrize(
    "text",
    [
        "Crew\nDirector: Hana Mori\nGaffer: Ida Holmberg\nChoreographer: Bo Ekdahl\nComposer: Kit Rowland",
        "Also by this director\nTern Island – Ida Holmberg\nGrey Harbour – Bo Ekdahl\nLow Water – Kit Rowland",
        "What the critics said\nIda Holmberg – Screen Weekly\nBo Ekdahl – Evening Post\nKit Rowland – Film Monthly",
        "Related\nHana Mori interview: Ida Holmberg\nThe best of 2021: Bo Ekdahl\nKelpwater review: Kit Rowland",
        "More reviews\nKelpwater – Ida Holmberg\nTidewrack – Bo Ekdahl\nEelgrass – Kit Rowland",
        "Kelpwater – Ida Holmberg\nTidewrack – Bo Ekdahl\nEelgrass – Kit Rowland",
        "Kelpwater: Ida Holmberg\nSaltmarsh: Bo Ekdahl\nEelgrass: Kit Rowland",
        "Soundtrack\nGoodbye – Ida Holmberg\nHold On – Bo Ekdahl\nRiver Song – Kit Rowland",
        "Ida Holmberg: What drew you in?\nKit Rowland: The script.\nIda Holmberg: And the sea?",
        "Winners\nBest Actress – Ida Holmberg\nBest Actor – Bo Ekdahl\nBest Film – Hana Mori",
    ],
)
def test_lists_of_makers_titles_critics_and_links_are_no_cast(text: str) -> None:
    assert not {credit for credit in _cast(text) if credit[1]}


@pytest.mark.parametrize("tie", [" = ", " → ", " => ", " -> ", "=", " ⇒ ", " ➔ "])
@pytest.mark.parametrize("heading", ["WHO'S WHO", "Cast", "Cast and characters:"])
def test_a_sign_may_stand_for_who_plays(tie: str, heading: str) -> None:
    lines = [
        f"Han Ji Woo{tie}Seo Yeon, the boss",
        f"Moon Tae Sung{tie}Baek Do Hyun, head of Haneul Group, boo",
        f"Lim Da Eun{tie}Go Na Rae, the younger one who works for the other side (which is ours, I know, I know)",
    ]
    assert _cast("\n".join([heading, *lines])) == {
        ("Han Ji Woo", "Seo Yeon"),
        ("Moon Tae Sung", "Baek Do Hyun"),
        ("Lim Da Eun", "Go Na Rae"),
    }


def test_the_heading_of_a_list_may_be_the_cell_beside_its_first_line() -> None:
    lines = ["Written by\tIda Holmberg", "Who's who\tHan Jiwoo → Seo Yeonsu", "Moon Taesung → Baek Dohyun"]
    assert _cast("\n".join(lines)) == {("Han Jiwoo", "Seo Yeonsu"), ("Moon Taesung", "Baek Dohyun")}


def test_a_heading_and_its_only_name_in_cells() -> None:
    assert _cast("Director\tBo Ekdahl\nStarring\tIda Holmberg, Jon Mottram") == {
        ("Ida Holmberg", None),
        ("Jon Mottram", None),
    }
