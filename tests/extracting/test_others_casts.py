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
        ("Ida Holmberg plays Agnes.\nSalt Road (Karl Brandt) **\nKelp (Ulf Moen) - 6", {("Ida Holmberg", "Agnes")}),
        (
            "Ida Holmberg plays Agnes.\nSalt Road (2019, Karl Brandt, Ulf Moen) rewatch ★★★★",
            {("Ida Holmberg", "Agnes")},
        ),
        ("Ida Holmberg plays Agnes.\nSalt Road (Karl Brandt, Ulf Moen), Wednesday.", {("Ida Holmberg", "Agnes")}),
        ("Ida Holmberg plays Agnes.\n20.30 Salt Road (repeat), Karl Brandt, 106 mins", {("Ida Holmberg", "Agnes")}),
        (
            "Ida Holmberg plays Agnes.\n[52:00] What else I saw: Salt Road (Karl Brandt, scary)",
            {("Ida Holmberg", "Agnes")},
        ),
        (
            "This series, adapted from Karl Brandt's popular webtoon, has no more idea than its heroine. She is Agnes "
            "Webb, a maid. Ida Holmberg plays Agnes.",
            {("Ida Holmberg", "Agnes Webb")},
        ),
        (
            "A boy named after the national singer Karl Brandt cannot open his mouth. Ida Holmberg plays Agnes.",
            {("Ida Holmberg", "Agnes")},
        ),
        ("Ida Holmberg plays Agnes. Ted Barlow's finale got a B- from us.", {("Ida Holmberg", "Agnes")}),
        ("Ida Holmberg plays Agnes. Mamma Pia! got it done in less.", {("Ida Holmberg", "Agnes")}),
    ],
)
def test_names_of_other_works_are_left_out(text: str, pairs: set[tuple[str, str | None]]) -> None:
    assert cast_of(text) == pairs
