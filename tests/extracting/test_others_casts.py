"""Names that a review brings up for another work, which are not of this one's cast."""

from __future__ import annotations

import pytest

from tests.extracting.saltmarsh import cast_of


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (
            "Their last feature together, Salt Road, had Karl Brandt as a thief and Ulf Moen as a mule. Ida "
            "Holmberg plays Agnes.",
            {("Ida Holmberg", "Agnes")},
        ),
        ('His previous film, "Salt Road", starred Karl Brandt. Ida Holmberg plays Agnes.', {("Ida Holmberg", "Agnes")}),
        (
            'Ida Holmberg plays Agnes. (You may know Holmberg from "Salt Road," where she plays sister to '
            "Karl Brandt.)",
            {("Ida Holmberg", "Agnes")},
        ),
        ("Ida Holmberg plays Agnes.\nPreviously: Salt Road (Karl Brandt, magnificent)", {("Ida Holmberg", "Agnes")}),
        (
            "Ida Holmberg plays Agnes.\nNext week: Salt Road, with Karl Brandt and Ulf Moen.",
            {("Ida Holmberg", "Agnes")},
        ),
        ("Ida Holmberg plays Agnes. Webb worships Miles Davies and has no money.", {("Ida Holmberg", "Agnes")}),
        ("Marten needs a wife and is issued with one, in the person of Ida Holmberg.", {("Ida Holmberg", None)}),
        ("Ulf Moen, a Swede, has photographed it. Ida Holmberg plays Agnes.", {("Ida Holmberg", "Agnes")}),
        ("Ida Holmberg plays Agnes. Mamma Pia! got it done in less.", {("Ida Holmberg", "Agnes")}),
    ],
)
def test_names_of_other_works_are_left_out(text: str, pairs: set[tuple[str, str | None]]) -> None:
    assert cast_of(text) == pairs
