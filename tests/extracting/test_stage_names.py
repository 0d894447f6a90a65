"""Stage names in lists of a cast, namesakes, and names that are no people's."""

from __future__ import annotations

import pytest

from reporting.extracting import extract
from reporting.model import Document

_HEAD = "Saltmarsh is a fine, slow series about two sisters and a boat.\n"


def _cast(text: str) -> dict[str, str | None]:
    review = extract(Document(id="r.txt", sha256="0" * 64, text=_HEAD + text), ["Saltmarsh"])
    return {credit.actor: credit.character for credit in review.cast}


@pytest.mark.parametrize("head", ["Cast: ", "Starring: ", "Starring "])
@pytest.mark.parametrize("stage", ["Yuna", "Hyeri", "Solbi"])
def test_one_bracket_in_a_list_of_a_cast_is_a_stage_name(head: str, stage: str) -> None:
    text = (
        f"{head}Han Ji-won, Cho Min-ho, Lim Da-eun ({stage}), Kang Do-hyun\n"
        f"There Go Seo-yeon (Han Ji-won) meets Yoon Bo-ra ({stage}), a champion, and Baek Tae-oh (Cho Min-ho), a heel."
    )
    cast = _cast(text)
    assert cast["Han Ji-won"] == "Go Seo-yeon"
    assert cast["Cho Min-ho"] == "Baek Tae-oh"
    assert cast.get(stage, cast.get("Lim Da-eun")) == "Yoon Bo-ra"
    assert "Yoon Bo-ra" not in cast


def test_brackets_behind_each_of_a_list_are_parts() -> None:
    assert _cast("Cast: Han Ji-won (Seo-yeon), Cho Min-ho (Tae-oh), Lim Da-eun (Bora)") == {
        "Han Ji-won": "Seo-yeon",
        "Cho Min-ho": "Tae-oh",
        "Lim Da-eun": "Bora",
    }


def test_a_heading_that_goes_on_behind_a_name() -> None:
    text = "Saltmarsh Review: Han Ji-won Runs, Cho Min-ho Sulks\nSeo-yeon (Han Ji-won) meets Tae-oh (Cho Min-ho)."
    assert _cast(text) == {"Han Ji-won": "Seo-yeon", "Cho Min-ho": "Tae-oh"}


def test_a_given_name_of_three_syllables() -> None:
    text = "Park Sae-bo-mi is at school. Han Ji-won, who plays Sae-bo-mi as a girl with a secret, is very good."
    assert _cast(text)["Han Ji-won"] in ("Park Sae-bo-mi", "Sae-bo-mi")


@pytest.mark.parametrize(
    "text",
    [
        "With the country on its knees to the International Monetary Fund, a fencer named Go Seo-yeon loses her team.",
        "Hello from a trampoline-less Leeds (thank you, Storm Eunice).\nHan Ji-won is superb in it.",
        "It is like the 2004 film, Mr Lantern, with Han Bo-min as the doctor and the late Go Tae-ri as the nurse.",
        "Its writer took the bones of a 1998 drama, Mr Lantern (in which Han Bo-min was the doctor), and more.",
    ],
)
def test_who_is_not_in_it(text: str) -> None:
    assert not {"International Monetary Fund", "Storm Eunice", "Han Bo-min", "Go Tae-ri"} & set(_cast(text))


def test_a_part_that_somebody_had_elsewhere() -> None:
    text = (
        "Han Ji-won, whose Moon Tae-ri was the only thing worth watching in Lantern, is all dimples as Seo-yeon here."
    )
    assert _cast(text).get("Han Ji-won") != "Moon Tae-ri"


def test_a_part_after_a_film_seen_before() -> None:
    text = "Cho Min-ho, also in his thirties and fresh from losing the girl in Lantern, is Tae-oh, also known as Chief."
    assert _cast(text) == {"Cho Min-ho": "Tae-oh"}


def test_whom_of_several_a_family_name_means() -> None:
    text = (
        "Director Kim Sang-yoon has cast well.\nPark Saebom, who kneels for nobody, opens a bar. "
        "Park Tae-min looks right.\n"
        "But Saebom in the book was a little frightening, and Park plays him as a nice young man.\n"
        "Kim Do-hyun is fine. I have one good word and it is for Kim Da-eun. Jo Bo-ra was always the reason to "
        "read, and Kim gets her entirely."
    )
    cast = _cast(text)
    assert cast.get("Park Tae-min") in ("Park Saebom", "Saebom")
    assert cast.get("Kim Da-eun") == "Jo Bo-ra"


def test_a_part_who_directs_in_the_story() -> None:
    text = "Seo-yeon (Han Ji-won) meets her senior, the variety-show director Tae-oh (Cho Min-ho), on a pier."
    assert _cast(text) == {"Han Ji-won": "Seo-yeon", "Cho Min-ho": "Tae-oh"}


@pytest.mark.parametrize(
    "text",
    [
        "Baek Tae-oh, a ferryman with debts, meets a girl on the pier.",
        "Baek Tae-oh, an orphan with a genius for figures, walks into the bar, and the series changes gear.",
        "Baek Tae-oh, a puzzle in the book, is on television a blank with an oar.",
        "Baek Tae-oh, Seo-yeon's first love, mostly stands in doorways.",
    ],
)
def test_who_is_explained_as_a_story_explains_its_people(text: str) -> None:
    assert set(_cast(f"Seo-yeon (Han Ji-won) is very good. Cho Min-ho is a joy.\n{text}")) == {
        "Han Ji-won",
        "Cho Min-ho",
    }


@pytest.mark.parametrize(
    "text",
    [
        "I should mention Cho Min-ho, a colleague at the taxi rank, who is there to eat.",
        "Cho Min-ho, a veteran with a bride's complexion, is very funny.",
    ],
)
def test_who_is_explained_and_acts(text: str) -> None:
    assert "Cho Min-ho" in _cast(f"Seo-yeon (Han Ji-won) is very good.\n{text}")


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Singer-actress IU, 26, is Go Seo-yeon, a champion.", {"IU": "Go Seo-yeon"}),
        ("Han Ji-won, Cho Min-ho and P.O play the cook, the porter and the thief.", {"P.O": None}),
        ("Esom, I admit, is funny as Yoon Bo-ra, the thief.", {"Esom": "Yoon Bo-ra"}),
    ],
)
def test_well_known_stage_names_need_nothing_beside_them(text: str, pairs: dict[str, str | None]) -> None:
    cast = _cast(text)
    assert {actor: cast.get(actor, "nobody") for actor in pairs} == pairs


def test_family_names_in_capitals_behind_given_ones() -> None:
    text = "Emma BELL is Dora, and I liked Alison PILL. Edgar (Jamie HURT) conducts it, Chris SPENCER cries."
    assert {"Emma BELL", "Jamie HURT", "Chris SPENCER"} <= _cast(text).keys()
