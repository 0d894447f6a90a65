"""Several parts of one actor, however they are listed, and lists that only look so."""

from __future__ import annotations

import pytest

from tests.extracting.saltmarsh import cast_of, review_of


@pytest.mark.parametrize(
    "sentence",
    [
        "Ida Holmberg plays both Agnes and Dora.",
        "Ida Holmberg plays Agnes and her double, Dora, and cannot be told apart from herself.",
        "Ida Holmberg stars as Agnes and Dora.",
        "Ida Holmberg is both the dutiful Agnes and the feckless Dora, and it works.",
        "The best thing here is Ida Holmberg, who plays both Agnes and her sister Dora.",
        "Then there is Ida Holmberg, doubling as the postmistress Agnes and her twin sister Dora.",
        "Ida Holmberg plays Agnes/Dora with a straight face.",
        "I liked Ida Holmberg (Agnes/Dora) best.",
        "Cast\nIda Holmberg: Agnes / Dora\nBo Ekdahl plays no part.",
    ],
)
def test_one_actor_may_have_several_parts(sentence: str) -> None:
    assert {("Ida Holmberg", "Agnes"), ("Ida Holmberg", "Dora")} <= cast_of(sentence, foot="")


def test_slashes_join_the_parts_of_one_actor_and_are_no_second_names() -> None:
    review = review_of("Ida Holmberg and Bo Ekdahl play Agnes/Dora and Marten/Webb.", foot="")
    assert {(credit.actor, credit.character) for credit in review.cast} == {
        ("Ida Holmberg", "Agnes"),
        ("Ida Holmberg", "Dora"),
        ("Bo Ekdahl", "Marten"),
        ("Bo Ekdahl", "Webb"),
    }
    assert not review.aliases


def test_a_slash_between_names_of_an_actor_makes_them_one() -> None:
    review = review_of("Kit Rowland/Kit Arbery is very good as Agnes.", foot="")
    assert [(alias.name, alias.other) for alias in review.aliases] == [("Kit Rowland", "Kit Arbery")]


@pytest.mark.parametrize(
    ("sentence", "pair"),
    [
        ("Ida Holmberg plays Agnes and her sister Dora (Kit Rowland) rows.", ("Ida Holmberg", "Dora")),
        ("Ida Holmberg plays Agnes and her sister Dora, played by Kit Rowland, rows.", ("Ida Holmberg", "Dora")),
        ("Ida Holmberg plays Agnes and Rowland rows. Kit Rowland is fine.", ("Ida Holmberg", "Rowland")),
        ("Ida Holmberg plays Agnes and Bo Ekdahl, as Marten, is her match.", ("Ida Holmberg", "Bo Ekdahl")),
        ("Ida Holmberg plays Agnes and her husband Marten, whom we hardly see, drinks.", ("Ida Holmberg", "Marten")),
        ("Ida Holmberg and Bo Ekdahl play Agnes and Marten.", ("Ida Holmberg", "Marten")),
    ],
)
def test_the_second_name_of_a_list_may_be_anothers(sentence: str, pair: tuple[str, str]) -> None:
    assert pair not in cast_of(sentence, foot="")
    assert ("Ida Holmberg", "Agnes") in cast_of(sentence, foot="")
