"""What the words under a picture say of who plays whom."""

from __future__ import annotations

import pytest

from reporting.extracting import extract
from reporting.reading import RawFile, read_document
from tests.extracting.saltmarsh import NAMES, PARAGRAPHS

SPOKEN = "Tilda Crane strolls off with the film. Agnes is nineteen and the head of a family of thieves."


def cast_under(caption: str, said: str = SPOKEN) -> set[tuple[str, str | None]]:
    """Who plays whom on a page with a picture over it."""
    text = "".join(f"<p>{each}</p>" for each in (*PARAGRAPHS, said))
    page = f"<h1>Saltmarsh: two sisters</h1><figure><img src='a.jpg'><figcaption>{caption}</figcaption></figure>{text}"
    html = f'<html lang="en">{page}'.encode()
    review = extract(read_document(RawFile("r.html", html), {}, NAMES), NAMES)
    assert all("Photo" not in span.text for credit in review.cast for span in credit.spans)
    return {(credit.actor, credit.character) for credit in review.cast}


@pytest.mark.parametrize(
    "caption",
    [
        "Don't cross her: Tilda Crane as Agnes",
        "Tilda Crane, left, as the light-fingered Agnes. Photo: Mud Films",
        "Greta Holloway and Tilda Crane as Ina and Agnes. Photo: Mud Films",
    ],
)
def test_a_part_is_read_under_a_picture(caption: str) -> None:
    assert ("Tilda Crane", "Agnes") in cast_under(caption)


def test_a_rank_is_no_part_of_a_name_under_a_picture() -> None:
    assert ("Tilda Crane", "Agnes Vane") in cast_under(
        "Under the lamp: Tilda Crane as DCI Agnes Vane. Photo: Mud Films"
    )


@pytest.mark.parametrize(
    "caption",
    [
        "Tilda Crane as Medea at the Old Mill in 2009",
        "Tilda Crane as Agnes's mother. Photo: Mud Films",
        "Tilda Crane at the premiere. Photo: Mud Films",
    ],
)
def test_a_caption_names_no_part_of_which_the_review_does_not_speak(caption: str) -> None:
    assert {part for actor, part in cast_under(caption) if actor == "Tilda Crane"} <= {None}


def test_who_is_seen_in_the_title_plays_in_it() -> None:
    cast = cast_under("From left, Tilda Crane, Jon Mottram and Greta Holloway in “Saltmarsh.” (Mud Films)")
    assert ("Jon Mottram", None) in cast
    assert ("Greta Holloway", "Ina") in cast


@pytest.mark.parametrize("caption", ["Jon Mottram in Harbour Row", "Jon Mottram on the set of Saltmarsh"])
def test_who_is_seen_elsewhere_does_not(caption: str) -> None:
    assert "Jon Mottram" not in {actor for actor, _ in cast_under(caption)}
