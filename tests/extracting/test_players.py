"""Who plays whom in further turns of phrase, and whom such phrases take out of the cast."""

from __future__ import annotations

import pytest

from tests.extracting.saltmarsh import cast_of, review_of


@pytest.mark.parametrize(
    ("sentence", "pairs"),
    [
        ("Bo Ekdahl, sent to Copenhagen as Marten, is quietly wonderful.", {("Bo Ekdahl", "Marten")}),
        ("Then comes Bo Ekdahl as Marten, and all is well.", {("Bo Ekdahl", "Marten")}),
        (
            "Kit Rowland, whom you may know from Grey Harbour, where she played Dora Webb, is the nurse Belinda Frey.",
            {("Kit Rowland", "Belinda Frey")},
        ),
        (
            "Ida Holmberg and Bo Ekdahl turn up as the Tylers, and are very funny.",
            {("Ida Holmberg", None), ("Bo Ekdahl", None)},
        ),
        ("Bo Ekdahl turns up as Williams, and is very funny.", {("Bo Ekdahl", "Williams")}),
        ("Bo Ekdahl's Uncle Jimmy is a joy.", {("Bo Ekdahl", "Uncle Jimmy")}),
        ("Bo Ekdahl's Duke keeps a pistol in his swimming trunks.", {("Bo Ekdahl", "Duke")}),
        ("I missed Marten. Marten, again Bo Ekdahl, gets an hour of his own.", {("Bo Ekdahl", "Marten")}),
        (
            "Kit Rowland (Lady Vane, for those of you who watch such things) is Dora Stroud.",
            {("Kit Rowland", "Dora Stroud")},
        ),
        ("Marten (voice of Bo Ekdahl) rows out at dawn.", {("Bo Ekdahl", "Marten")}),
        ("Tzi Ma plays Marten, and Min-si Go is very good as Agnes.", {("Tzi Ma", "Marten"), ("Min-si Go", "Agnes")}),
        (
            "So-dam Park is the tutor, Ki-tae; Woo-sik Choi his son, who takes the name Kevin; Bo Ekdahl his cook. "
            "Sun-kyun Lee is Mr. Park, the rich man.",
            {("So-dam Park", "Ki-tae"), ("Woo-sik Choi", None), ("Bo Ekdahl", None), ("Sun-kyun Lee", "Mr. Park")},
        ),
    ],
)
def test_a_part_finds_its_actor(sentence: str, pairs: set[tuple[str, str | None]]) -> None:
    assert cast_of(sentence, foot="") == pairs


@pytest.mark.parametrize(
    "sentence",
    [
        "It has less to do than it did in 2019, when Ida Holmberg played Agnes and Bo Ekdahl played Marten.",
        "Una Sharpe's plotting isn't as tight as it was.",
        "Weekend Supplement — Saturday 12 March 2022",
        "He wants to get his Aunt Lucy a book.",
        "Una Sharpe's scissors are restless.",
        "Una Sharpe's percussion rattles like a drawer.",
        "Una Sharpe's frocks are a delight, and so are the hats.",
    ],
)
def test_who_is_of_another_time_or_no_actor_is_no_cast(sentence: str) -> None:
    assert not cast_of(sentence, foot="")


def test_in_a_year_of_the_story_somebody_may_play() -> None:
    assert ("Bo Ekdahl", "Marten") in cast_of("It is set in 1987, when Marten (Bo Ekdahl) is a boy.", foot="")


@pytest.mark.parametrize(
    "sentence",
    [
        "Jung Ho-yeon, credited as HoYeon Jung, plays Sae-byeok with a stillness that is frightening.",
        "Jung Ho-yeon (sometimes written HoYeon Jung) is Sae-byeok.",
    ],
)
def test_a_second_spelling_is_no_part(sentence: str) -> None:
    review = review_of(sentence, foot="")
    assert [credit.character for credit in review.cast] == ["Sae-byeok"]
    assert [(alias.name, alias.other) for alias in review.aliases] == [("Jung Ho-yeon", "HoYeon Jung")]


def test_a_bracket_behind_a_description_of_a_part_that_has_its_actor_is_no_second_actor() -> None:
    cast = cast_of(
        "Ida Holmberg stars as Agnes Frey, the estranged partner of a fish magnate (Bo Ekdahl) who is rich.", foot=""
    )
    assert ("Ida Holmberg", "Agnes Frey") in cast
    assert ("Bo Ekdahl", "Agnes Frey") not in cast


@pytest.mark.parametrize(
    ("sentence", "pairs"),
    [
        ("Viewers who know Una Sharpe only as Julia Child should prepare for a change.", {("Una Sharpe", None)}),
        ("Una Sharpe, who writes and is said to hear dialogue as Mozart heard tunes, is serious.", set()),
        ("Una Sharpe as Maeve broke my heart.", {("Una Sharpe", "Maeve")}),
        ("Una Sharpe broke my heart as Maeve.", {("Una Sharpe", "Maeve")}),
        ("Una Sharpe broke my heart by stirring her tea.", {("Una Sharpe", None)}),
        ("Una Sharpe has me in stitches.", {("Una Sharpe", None)}),
        ("Una Sharpe overdoes the oily businessman Ned Cole.", {("Una Sharpe", "Ned Cole")}),
    ],
)
def test_who_is_known_by_a_part_likened_to_somebody_or_overdoes_one(
    sentence: str, pairs: set[tuple[str, str | None]]
) -> None:
    assert cast_of(sentence, foot="") == pairs


@pytest.mark.parametrize(
    "text",
    [
        "Also streaming this week: Wednesday (Ada Quill is a delight, 3/5), Freddy (Jon Mottram plays a dentist, 2/5).",
        "If you cried at Twenty Winters (Ada Quill and Jon Mottram, a 9 from me), run.",
        "The OST. Ada Quill, obviously, but the piano pieces are so pretty.",
        "It is built on two songs by the singer Ada Quill, and knows it.",
    ],
)
def test_the_casts_of_other_works_and_singers_are_not_of_the_cast(text: str) -> None:
    told = "Bo Ekdahl plays Marten, Ida Holmberg plays Agnes and Kit Rowland plays Dora.\n"
    assert {actor for actor, _ in cast_of(told + text, foot="")} == {"Bo Ekdahl", "Ida Holmberg", "Kit Rowland"}
