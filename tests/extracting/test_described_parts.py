"""Parts with where they belong or who they are before the name, and names that are mostly other words."""

from __future__ import annotations

import pytest

from tests.extracting.saltmarsh import cast_of

IDA, BO = "Ida Holmberg", "Bo Ekdahl"


@pytest.mark.parametrize(
    ("said", "pairs"),
    [
        (f"{BO}, looming in a doorway as the Gestapo man Kessler, supplies the menace.", {(BO, "Kessler")}),
        (
            f"{IDA} and {BO} play Venus program head Anna Kapur and agency boss Ted Sandell with relish.",
            {(IDA, "Anna Kapur"), (BO, "Ted Sandell")},
        ),
        (f"{BO} as the Roman policeman Ravelli is the best of it.", {(BO, "Ravelli")}),
        (f"{BO}, as the officer who comes courting Katherine, could charm a meter.", {(BO, None)}),
        (f"{BO} is Special Agent Marten Ford, 29 years of age.", {(BO, "Marten Ford")}),
        ("Neighbour Yoon Na-ri (Hong Seo-hee) trusts him not at all.", {("Hong Seo-hee", "Yoon Na-ri")}),
        (f"Oscar ({BO}) never became a character, and nobody will give him an Oscar.", {(BO, "Oscar")}),
        (f"Down the hall lives a bassoonist, Jan, whom {IDA} makes the best of company.", {(IDA, "Jan")}),
        (f"The best scene is the one with {BO} as her son Will, so ashamed of her.", {(BO, "Will")}),
        ("A young woman, So-young (Lee Ji-an), leaves it on the steps.", {("Lee Ji-an", "So-young")}),
        (f"She is better served than {IDA}, whose Debbie, a graduate student, reads a lot.", {(IDA, "Debbie")}),
        (f"The elder son, Georgie, a gift of a part for {BO}, is dropped too soon.", {(BO, "Georgie")}),
        (f"As for Miss Kelly, {IDA} plays her as pure vinegar.", {(IDA, "Miss Kelly")}),
        (f"Dinner at Mrs Kehoe's ({IDA}, having a fine time) is a joy.", {(IDA, "Mrs Kehoe")}),
        (f"Kyoko, the housekeeper, played by {IDA}, cooks and stabs.", {(IDA, "Kyoko")}),
        (f"Two crooks (Harbour Row's {IDA} and a brooding {BO}) pinch a boat.", {(IDA, None), (BO, None)}),
        (f"The news:\n\n- {BO}'s Teddy Dimas goes to jail?\n\n- The boat sinks.", {(BO, "Teddy Dimas")}),
    ],
)
def test_a_part_is_known_behind_what_it_is(said: str, pairs: set[tuple[str, str | None]]) -> None:
    assert cast_of(said) == pairs


@pytest.mark.parametrize(
    "said",
    [
        f"{IDA} won an Oscar for it in May, and Will they wake? We shall know by June, who knows.",
        f"{IDA} is fine. It opens on 3 April, and in August, whose nights are short, it goes to Oslo.",
        f"{IDA} is fine. The Oscar (Best Picture) went elsewhere.",
    ],
)
def test_months_prizes_and_verbs_are_nobodys_names(said: str) -> None:
    assert cast_of(said) <= {(IDA, None)}


def test_what_a_singer_records_as_is_no_part() -> None:
    said = "The first is Hae-jin (played by Lee Ji-an, who records as VV), and by noon she is gone."
    assert cast_of(said) == {("Lee Ji-an", "Hae-jin")}


def test_who_is_likened_to_somebody_plays_nobody() -> None:
    said = f"Cast: {IDA}, {BO}\n{IDA}, a heroine of the old days there as Vera Lindqvist is here, comes back."
    assert (IDA, "Vera Lindqvist") not in cast_of(said)


def test_somebodys_kin_who_is_played_is_not_the_one_named() -> None:
    said = (
        f"Marten becomes a guardian after the death of the boy's father, a saint, who is played by {BO} in a cardigan."
    )
    assert cast_of(said) == {(BO, None)}


def test_a_true_case_gives_no_part_its_full_name() -> None:
    said = f"It is inspired by the Mary Kay Aldous case. {IDA} and {BO} are good as twins Mary and Karl, who wait."
    assert cast_of(said) == {(IDA, "Mary"), (BO, "Karl")}


def test_a_family_name_goes_before_anothers_given_name() -> None:
    said = "Cast: Jon Martin, Martin Bell, Ida Holmberg\nRolf (Martin) is a faded cop, and Karl (Bell) is not."
    assert cast_of(said) == {("Jon Martin", "Rolf"), ("Martin Bell", "Karl"), (IDA, None)}


@pytest.mark.parametrize(
    ("said", "pairs"),
    [
        (
            f"Agnes ({IDA}), a former cook with a past, has signed up as assistant to the old keeper Marten ({BO}).",
            {(IDA, "Agnes"), (BO, "Marten")},
        ),
        (f"Less lucky is {BO}, stuck under paint as the shrieking face of the Arrowhead, a streamer.", {(BO, None)}),
        (f"{IDA} is good, and so is {BO} as a bore of Olympic standard.", {(IDA, None), (BO, None)}),
        (f"{IDA} plays a figure out of his past called Agnes.", {(IDA, "Agnes")}),
        (
            f"{IDA} and {BO} (no relation, so far as I know) are the sister Agnes and the clerk Marten.",
            {(IDA, "Agnes"), (BO, "Marten")},
        ),
        (
            f"{IDA}, Vera Lind and {BO} are, in that order, the reporter Agnes, who has no spine; the maid Ina, who is "
            "sad; and the clerk Marten.",
            {(IDA, "Agnes"), ("Vera Lind", "Ina"), (BO, "Marten")},
        ),
    ],
)
def test_whose_aide_or_where_from_somebody_is_is_no_part(said: str, pairs: set[tuple[str, str | None]]) -> None:
    assert cast_of(said) == pairs
