"""Who made a title by the labels of other languages, and beside whom they are named.

The names are invented; every sentence stands for a way of writing.
"""

from __future__ import annotations

import pytest

from reporting.extracting import extract
from reporting.reading import RawFile, read_document

REVIEW = """Glass Harbour

There is a moment in this {kind} when the lamp goes out. Anna Keel plays Maeve, who keeps the light.

{said}

The sea is cold and the fog is thick. It is a good {kind}.
The end of the pier is lovely.
"""
U, B, T, J = "Una Sharpe", "Bela Kosar", "Tom Vey", "Ilse Brandt"
DIRECTS, WRITES, BOTH = {"director"}, {"writer"}, {"director", "writer"}
SCORES, FILMS, CUTS = {"composer"}, {"cinematographer"}, {"editor"}


def _crew(said: str, kind: str = "film") -> dict[str, set[str]]:
    text = REVIEW.format(kind=kind, said=said)
    review = extract(read_document(RawFile("review.txt", text.encode()), names=("Glass Harbour",)), ("Glass Harbour",))
    found: dict[str, set[str]] = {}
    for credit in review.crew:
        found.setdefault(credit.name, set()).add(credit.role)
    return found


@pytest.mark.parametrize(
    ("said", "crew"),
    [
        ("Regie: Una Sharpe", {U: DIRECTS}),
        ("Mise en scène : Una Sharpe", {U: DIRECTS}),
        ("Réalisation : Una Sharpe", {U: DIRECTS}),
        ("Réalisation et scénario : Una Sharpe", {U: BOTH}),
        ("Scénario : Una Sharpe\nMusique : Bela Kosar", {U: WRITES, B: SCORES}),
        ("Buch: Una Sharpe", {U: WRITES}),
        ("Direction: Una Sharpe. Book: Bela Kosar and Tom Vey.", {U: DIRECTS, B: WRITES, T: WRITES}),
        ("SC: Bela Kosar, Tom Vey.", {B: WRITES, T: WRITES}),
        ("Regie & Buch: Una Sharpe", {U: BOTH}),
        ("Regie und Drehbuch: Una Sharpe", {U: BOTH}),
        ("Regie: Una Sharpe. Drehbuch: Bela Kosar.", {U: DIRECTS, B: WRITES}),
        (
            "Drehbuch: Una Sharpe\nKamera: Bela Kosar\nMusik: Ilse Brandt\nSchnitt: Tom Vey",
            {U: WRITES, B: FILMS, J: SCORES, T: CUTS},
        ),
        (
            "Dirección: Una Sharpe\nGuion: Bela Kosar\nMúsica: Ilse Brandt\nFotografía: Tom Vey",
            {U: DIRECTS, B: WRITES, J: SCORES, T: FILMS},
        ),
        ("Dirección y guion: Una Sharpe, Bela Kosar", {U: BOTH, B: BOTH}),
        ("Regia: Una Sharpe\nSceneggiatura: Bela Kosar", {U: DIRECTS, B: WRITES}),
        (
            "Direção: Una Sharpe\nRoteiro: Bela Kosar\nMontagem: Tom Vey\nTrilha sonora: Ilse Brandt",
            {U: DIRECTS, B: WRITES, T: CUTS, J: SCORES},
        ),
        ("Regi: Una Sharpe\nManus: Bela Kosar", {U: DIRECTS, B: WRITES}),
        ("Regi og manus: Una Sharpe", {U: BOTH}),
        ("연출: Una Sharpe\n극본: Bela Kosar", {U: DIRECTS, B: WRITES}),
        ("Production: Una Sharpe, Bela Kosar", {U: {"producer"}, B: {"producer"}}),
        ("Production: Grey Gull Films", {}),
        ("Production: Grey Gull Films, Una Sharpe", {}),
        ("Directors-screenwriters: Una Sharpe, Bela Kosar", {U: BOTH, B: BOTH}),
        ("Horror. Dir Una Sharpe, 104 mins, cert 15", {U: DIRECTS}),
        ("Dir Una Sharpe. With Anna Keel. 104min, 15.", {U: DIRECTS}),
    ],
)
def test_labels(said: str, crew: dict[str, set[str]]) -> None:
    assert _crew(said) == crew


@pytest.mark.parametrize(
    ("said", "crew"),
    [
        ("Una Sharpe and Bela Kosar, who write and direct together, want us cold.", {U: BOTH, B: BOTH}),
        ("Una Sharpe and Bela Kosar write and direct.", {U: BOTH, B: BOTH}),
        ("Una Sharpe and Bela Kosar, who co-direct, are brothers.", {U: DIRECTS, B: DIRECTS}),
        ("Una Sharpe and Bela Kosar, who direct from their own script, are brothers.", {U: BOTH, B: BOTH}),
        ("The second feature of Una Sharpe and Bela Kosar together has arrived.", {U: DIRECTS, B: DIRECTS}),
        ("Herons, the directing duo of Una Sharpe and Bela Kosar, know the sea.", {U: DIRECTS, B: DIRECTS}),
        ("Una Sharpe and Bela Kosar, the directing pair known as the Herons, are shy.", {U: DIRECTS, B: DIRECTS}),
        (
            "If the Herons (Sharpe and Kosar, they wrote it and they directed it) had faith they would let it last.",
            {"Sharpe": BOTH, "Kosar": BOTH},
        ),
        ("Una Sharpe and her cinematographer Bela Kosar find the cold.", {U: DIRECTS, B: FILMS}),
        ("Una Sharpe and her cameraman, Bela Kosar, look at Maeve.", {U: DIRECTS, B: FILMS}),
        ("Una Sharpe, with her regular composer Bela Kosar, finds the cold.", {U: DIRECTS, B: SCORES}),
        ("Una Sharpe and his editor, Bela Kosar, hold the shot.", {U: DIRECTS, B: CUTS}),
    ],
)
def test_two_together(said: str, crew: dict[str, set[str]]) -> None:
    assert _crew(said) == crew


@pytest.mark.parametrize(
    ("said", "crew"),
    [
        ("Una Sharpe, who used to share a flat with Bela Kosar, wrote and directed this.", {U: BOTH}),
        ("Una Sharpe, once married to Bela Kosar, has written and directed a cold film.", {U: BOTH}),
        ("Una Sharpe, who trained under Bela Kosar, has directed a cold film.", {U: DIRECTS}),
        ("Una Sharpe, a pupil of Bela Kosar, directs.", {U: DIRECTS}),
        ("Una Sharpe, who came up alongside Bela Kosar, wrote it.", {U: WRITES}),
        (
            "Una Sharpe, until now one half of the duo he formed with Bela Kosar, has written and directed a film.",
            {U: BOTH},
        ),
        ("It recalls the films of Jacques Demy and the music of Michel Legrand.", {}),
    ],
)
def test_who_is_only_named_on_the_way(said: str, crew: dict[str, set[str]]) -> None:
    assert _crew(said) == crew


@pytest.mark.parametrize(
    ("said", "crew"),
    [
        ("Una Sharpe was new to me. She has made a film that will last.", {U: DIRECTS}),
        ("Una Sharpe used to sell lamps. He has made a small, cold picture.", {U: DIRECTS}),
        ("The film was written and directed by the 31-year-old Una Sharpe.", {U: BOTH}),
        ("Una Sharpe's follow-up to Cold Water is cold.", {U: DIRECTS}),
        ("Una Sharpe's melodies are nice while they last.", {U: SCORES}),
        ("Una Hurwitz’ melodies are nice while they last.", {"Una Hurwitz": SCORES}),
        ("Una Sharpe’s tunes are nice.", {U: SCORES}),
        ("The music of Una Sharpe, with help from Mo Wren, knows to retire.", {U: SCORES}),
        ("Music comes courtesy of Una Sharpe.", {U: SCORES}),
        ("The score comes from Una Sharpe.", {U: SCORES}),
        (
            "Una Sharpe, who had not written for films before, has set a choir whispering in Swahili over the titles.",
            {U: SCORES},
        ),
        ("The photography of Una Sharpe is cold.", {U: FILMS}),
        ("Una Sharpe photographs each lamp as if it were the last.", {U: FILMS}),
        ("Una Sharpe's lens loves the sea.", {U: FILMS}),
        ("The script of Una Sharpe is thin.", {U: WRITES}),
        ("Una Sharpe also signs the screenplay.", {U: WRITES}),
        ("The screenplay is signed by Una Sharpe.", {U: WRITES}),
        ("Una Sharpe (cinematography) and Bela Kosar (music) do good work.", {U: FILMS, B: SCORES}),
    ],
)
def test_whose_work_a_thing_is(said: str, crew: dict[str, set[str]]) -> None:
    assert _crew(said) == crew


@pytest.mark.parametrize(
    ("said", "crew"),
    [
        ("TV director Ji Sanghyun (Rob Mill) loves her.", {}),
        ("Her old friend, the variety-show director Ji Sanghyun (Rob Mill), turns up.", {}),
        ("The writer holds Maeve's past hostage.", {}),
        ("The show's creator, Una Sharpe, is fine.", {U: {"creator"}}),
        ("Sharpe did the teleplay too, under her full name of Una Sharpe.", {U: WRITES}),
    ],
)
def test_a_series_and_the_makers_in_its_story(said: str, crew: dict[str, set[str]]) -> None:
    assert _crew(said, "series") == crew
