"""Who made a title and how long it is, where a review says so in passing or only seems to."""

from __future__ import annotations

import pytest

from reporting.extracting import extract
from reporting.model import Review
from reporting.reading import RawFile, read_document


def _read(said: str, kind: str = "film") -> Review:
    text = f"Saltmarsh\n\nSaltmarsh is a {kind} about a boat.\n\n{said}\n"
    return extract(read_document(RawFile("r.txt", text.encode()), {}, ["Saltmarsh"]), ["Saltmarsh"], kind)


@pytest.mark.parametrize(
    ("said", "crew"),
    [
        ("The music by Icelandic composer Ida Holmberg aches.", {("Ida Holmberg", "composer")}),
        ("Ida Holmberg's picture tells of three sisters.", {("Ida Holmberg", "director")}),
        ("The book drew blood. Ida Holmberg's film of it hands out plasters.", {("Ida Holmberg", "director")}),
        ("Ida Holmberg is the main director.", {("Ida Holmberg", "director")}),
        ("Ida Holmberg is its principal composer.", {("Ida Holmberg", "composer")}),
        ("Ida Holmberg is credited for the music.", {("Ida Holmberg", "composer")}),
        ("Directed by Ida bo Holm and Tom Hale.", {("Ida bo Holm", "director"), ("Tom Hale", "director")}),
        ("Scenario: Ida Holmberg, Tom Hale", {("Ida Holmberg", "writer"), ("Tom Hale", "writer")}),
        ("Realisation: Ida Holmberg", {("Ida Holmberg", "director")}),
        (
            "Directed by Ida Holmberg. Holmberg the writer has an ear; Holmberg the director is in a hurry.",
            {("Ida Holmberg", "director"), ("Ida Holmberg", "writer")},
        ),
        (
            "Director Ida Holmberg and the same writer made Kelp, with Tom Hale as the eel.",
            {("Ida Holmberg", "director")},
        ),
        ("Ida's score: 2 boats out of 5", set()),
        ("Tom Hale, who composes a tired father, is fine.", set()),
    ],
)
def test_who_made_it(said: str, crew: set[tuple[str, str]]) -> None:
    assert {(credit.name, credit.role) for credit in _read(said).crew} == crew


@pytest.mark.parametrize(
    ("said", "minutes"),
    [
        ("There isn't a careless minute in the film's 148, although little happens.", 148),
        ("Not one wasted moment in its 97.", 97),
        ("Ninety-four minutes, and I'd have watched two hours of those two in the shop.", 94),
        ("Go find Kelp (2004), with Tom Hale. Seventy-five minutes, and it'll wreck you.", None),
    ],
)
def test_how_long_it_runs(said: str, minutes: int | None) -> None:
    assert [fact.value for fact in _read(said).facts_of("runtime_minutes")] == ([minutes] if minutes else [])


@pytest.mark.parametrize(
    ("said", "episodes"),
    [
        ("It is an eight-part drama.", 8),
        ("Eight tight episodes could not have done this.", None),
        ("I couldn't tell you what her two episodes are about.", None),
    ],
)
def test_how_many_episodes_there_are(said: str, episodes: int | None) -> None:
    assert [fact.value for fact in _read(said, "series").facts_of("episodes")] == ([episodes] if episodes else [])


@pytest.mark.parametrize(
    ("said", "platforms"),
    [
        ("Saltmarsh  Netflix  ★★★☆☆", ["Netflix"]),
        ("Kelp  Netflix  ★★★☆☆", []),
        ("The whole of Saltmarsh is on the ITV Hub.", ["ITV Hub"]),
    ],
)
def test_where_it_is_shown(said: str, platforms: list[str]) -> None:
    assert [fact.value for fact in _read(said, "series").facts_of("platforms")] == platforms
