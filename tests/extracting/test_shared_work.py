"""One person with several trades, and several people with one."""

from __future__ import annotations

import pytest

from reporting.extracting import extract
from reporting.model import Document

_BEHIND = "\n\nIt is a fine film, and one that I would see again."


@pytest.mark.parametrize(
    ("said", "crew"),
    [
        ("Wr/dir/ed: Ann Bligh.", {("Ann Bligh", "writer"), ("Ann Bligh", "director"), ("Ann Bligh", "editor")}),
        ("Direction, screenplay: Ann Bligh.", {("Ann Bligh", "director"), ("Ann Bligh", "writer")}),
        ("It is lucky in its director, Ann Bligh, who takes her time.", {("Ann Bligh", "director")}),
        ("the director's Ann Bligh and she wrote it too", {("Ann Bligh", "director"), ("Ann Bligh", "writer")}),
        (
            "Ann Bligh (yes, her) and Tom Arbery split the directing.",
            {("Ann Bligh", "director"), ("Tom Arbery", "director")},
        ),
        ("What Ann Bligh and the other writers know is fog.", {("Ann Bligh", "writer")}),
        ("It is adapted from Kit Roe's novel of 1993 by Ann Bligh.", {("Ann Bligh", "writer")}),
        (
            "Screenplay: Arbery, Ann Bligh, based on the books by Kit Roe. Director: Tom Arbery.",
            {("Ann Bligh", "writer"), ("Tom Arbery", "writer"), ("Tom Arbery", "director")},
        ),
        ("Ann Bligh and her husband split the bill.", set()),
        ("Ann Bligh and the other guests leave.", set()),
    ],
)
def test_who_did_what(said: str, crew: set[tuple[str, str]]) -> None:
    text = f"Glass Harbour\n\n{said}{_BEHIND}"
    review = extract(Document(id="r.txt", sha256="0" * 64, text=text), ("Glass Harbour",))
    assert {(credit.name, credit.role) for credit in review.crew} == crew


@pytest.mark.parametrize(
    ("said", "crew"),
    [
        ("Ann Bligh's series about a sandwich shop is back.", {("Ann Bligh", "creator")}),
        ("It is no match for Ann Bligh's walk about the harbour.", set()),
        ("It is less like Ann Bligh's series about a sandwich shop than it thinks.", set()),
        ("Episode 4 was directed by Ann Bligh.", set()),
        ("The fourth episode, directed by Ann Bligh, is the best.", set()),
        ("All ten episodes were directed by Ann Bligh.", {("Ann Bligh", "director")}),
        (
            "Ann Bligh and her co-writer Tom Arbery have made a good one.",
            {("Ann Bligh", "writer"), ("Tom Arbery", "writer")},
        ),
    ],
)
def test_who_made_a_series(said: str, crew: set[tuple[str, str]]) -> None:
    text = f"Glass Harbour is a series in ten parts.\n\n{said}\n\nIt is fine television, and I would see it again."
    review = extract(Document(id="r.txt", sha256="0" * 64, text=text), ("Glass Harbour",))
    assert {(credit.name, credit.role) for credit in review.crew} == crew
