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
