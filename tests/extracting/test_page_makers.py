"""Whom the page and not the title is by."""

from __future__ import annotations

import pytest

from reporting.extracting import extract
from reporting.reading import RawFile, read_document


def _crew(head: str, foot: str = "") -> set[tuple[str, str]]:
    text = f"{head}\n\nSaltmarsh is a film about a boat. It was directed by Ida Holmberg.\n\n{foot}\n"
    review = extract(read_document(RawFile("r.txt", text.encode()), {}, ["Saltmarsh"]), ["Saltmarsh"], "film")
    return {(credit.name, credit.role) for credit in review.crew}


@pytest.mark.parametrize(
    ("head", "foot"),
    [
        ("Two Lamps and a Telly\nSaltmarsh\nBy Tom Hale", "Two Lamps is produced by Ulf Moen. Leave us five stars."),
        ("Saltmarsh\nWritten by Tom Hale, Leeds", ""),
        ("KELP ROAD\nSaltmarsh\n14/01/2021 - written by Tom H. - 6 comments", ""),
        (
            "The Lamp: a podcast\nSaltmarsh\nHosts: Tom Hale and Karl Brandt\nNotes typed up by Tom",
            "Karl wrote a poem.",
        ),
    ],
)
def test_who_made_the_page_did_not_make_the_title(head: str, foot: str) -> None:
    assert _crew(head, foot) == {("Ida Holmberg", "director")}


def test_the_title_may_have_its_own_writer_and_producer() -> None:
    assert _crew("Saltmarsh\nBy Tom Hale", "Written by Karl Brandt. Saltmarsh is produced by Ulf Moen.") == {
        ("Ida Holmberg", "director"),
        ("Karl Brandt", "writer"),
        ("Ulf Moen", "producer"),
    }
