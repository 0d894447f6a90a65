"""Makers who are named beside what they made, or by what they made before."""

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
        ("The scripts are by Ida Holmberg.", {("Ida Holmberg", "writer")}),
        ("The dialogue by Ida Holmberg is a pleasure.", {("Ida Holmberg", "writer")}),
        ("It takes the scripts, by Ida Holmberg, an age to begin.", {("Ida Holmberg", "writer")}),
        (
            "The writing (Ida Holmberg and Tom Hale) lands a few blows.",
            {("Ida Holmberg", "writer"), ("Tom Hale", "writer")},
        ),
        (
            "The music (Ida Holmberg of Kelpers, with Tom Hale) comes up through the floor.",
            {("Ida Holmberg", "composer"), ("Tom Hale", "composer")},
        ),
        ("It rattles through the score (Ida Holmberg, take a bow).", {("Ida Holmberg", "composer")}),
        (
            "It waits until the screenplay (credited to Ida Holmberg and Tom Hale) is ready.",
            {("Ida Holmberg", "writer"), ("Tom Hale", "writer")},
        ),
        (
            "The two credited with the script (Ida Holmberg and Tom Hale) come back with nothing.",
            {("Ida Holmberg", "writer"), ("Tom Hale", "writer")},
        ),
        (
            "Ida Holmberg, the Dubliner who has long lived in York, adapted her own novel.",
            {("Ida Holmberg", "writer")},
        ),
        (
            "What Ida Holmberg and her writer, Tom Hale, have filmed is a charity appeal.",
            {("Ida Holmberg", "director"), ("Tom Hale", "writer")},
        ),
        ("Ida Holmberg and her cinematographer keep the camera low.", {("Ida Holmberg", "director")}),
        (
            "Instead Ida Holmberg, laureate of the lopsided family, gives us another of her huddles.",
            {("Ida Holmberg", "director")},
        ),
        ("Even Ida Holmberg supplies a hundred minutes of tinkling.", {("Ida Holmberg", "composer")}),
        ("The guitar of Ida Holmberg comes in late.", {("Ida Holmberg", "composer")}),
        ("The screenplay of Ida Holmberg walks on old paths.", {("Ida Holmberg", "writer")}),
        ("The Ida Holmberg score could raise the dead.", {("Ida Holmberg", "composer")}),
        ("Ida Holmberg's violins saw away at your nerves.", {("Ida Holmberg", "composer")}),
        ("Ida Holmberg's music: we had a small wobble.", {("Ida Holmberg", "composer")}),
        ("Ida Holmberg, who directed Kelp Road, bathes it all in honey.", {("Ida Holmberg", "director")}),
        ('Ida Holmberg, who once wrote "Kelp Road," has an ear for a quarrel.', {("Ida Holmberg", "writer")}),
        ('Ida Holmberg, who wrote "Kelp Road", plays the cook.', set()),
    ],
)
def test_who_is_named_beside_the_work_made_it(said: str, crew: set[tuple[str, str]]) -> None:
    assert {(credit.name, credit.role) for credit in _read(said).crew} == crew


@pytest.mark.parametrize(
    "said",
    [
        "It rattles through the score (Ida Holmberg, take a bow).",
        "The writing (Ida Holmberg and Tom Hale) lands a few blows.",
        "Ida Holmberg's clothes look slept in.",
        "Ida Holmberg's overhead shots glide across the roofs.",
        "Ida Holmberg and her writers understand that tyranny is paperwork.",
        "Ida Holmberg's stopwatch generates tension.",
        "Directed by Ida Holmberg. Holmberg and first-time screenwriter Tom Hale play a lot of this as comedy.",
    ],
)
def test_who_is_named_beside_the_work_does_not_play(said: str) -> None:
    assert not _read(said).cast
