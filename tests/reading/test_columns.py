"""Which column of a table of clippings holds what, by its heading, in English and in other languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from reporting.pipeline import look
from reporting.reading.columns import key_of
from tests.reading.test_tables import head, read


@pytest.mark.parametrize(
    ("heading", "key"),
    [
        ("OUTLET", "outlet"), ("Publication", "outlet"), (" source ", "outlet"), ("매체", "outlet"),
        ("Reviewer", "critic"), ("Author_Name", "critic"), ("by-line", None), ("Byline", "critic"),
        ("Date Published", "published"), ("published (d/m/y)", "published"), ("Score", "rating"), ("Stars", "rating"),
        ("Rating /10", "rating"), ("Score (out of 5)", "rating"), ("Grade %", "rating"), ("Review", "text"),
        ("Pull  quote", "text"), ("Link", "url"), ("Web address", "url"), ("Headline", "headline"), ("Film", "film"),
        ("Title", "film"), ("PR owner", None), ("", None),
        ("Publication / Station", "outlet"), ("Outlet/Publication", "outlet"), ("Reviewer or Byline", "critic"),
        ("Medium", "outlet"), ("Quelle", "outlet"), ("Kritiker/in", "critic"), ("Datum", "published"),
        ("Wertung (von 10)", "rating"), ("Auszug", "text"), ("Média", "outlet"), ("Auteur", "critic"),
        ("Date de publication", "published"), ("Étoiles", "rating"), ("ETOILES", "rating"), ("Extrait", "text"),
        ("Crítico", "critic"), ("Critico", "critic"), ("Fecha", "published"), ("Puntuacion", "rating"),
        ("Cita", "text"), ("Enlace", "url"), ("Testata", "outlet"), ("Autore", "critic"), ("Data", "published"),
        ("Voto /10", "rating"), ("Citazione", "text"), ("媒体", "outlet"), ("評者", "critic"), ("掲載日", "published"),
        ("評価", "rating"), ("レビュー", "text"), ("タイトル", "film"), ("満点", "scale"), ("Verdict", "verdict"),
        ("Fresh/Rotten", "verdict"), ("Note", None), ("Notes", None), ("Critique", None),
        ("Author & critic", "critic"), ("Critic's name", "critic"), ("Name of publication", "outlet"),
        ("Pub. date / posted on", "published"), ("Outlet / Budget", None), ("/", None),
        ("Out of", "scale"), ("Scale", "scale"), ("Max.", "scale"), ("Rating /5", "rating"),
    ],
)  # fmt: skip
def test_headings_go_by_their_usual_names(heading: str, key: str | None) -> None:
    assert key_of(heading) == key


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        (
            "Medium;Kritiker;Datum;Wertung;Auszug;Link\nBlatt;Ada Rau;22.12.2022;7/10;It floats.;http://x.example",
            {"outlet": "Blatt", "critic": "Ada Rau", "published": "22.12.2022", "rating": "7/10",
             "url": "http://x.example"},
        ),
        (
            "Quelle;Autor;Datum;Note;Text\nBlatt;Ada Rau;22.12.2022;7/10;It floats.",
            {"outlet": "Blatt", "critic": "Ada Rau", "published": "22.12.2022", "rating": "7/10"},
        ),
        (
            "Média;Critique;Date de publication;Note /5;Extrait\nLe Phare;Anne B;22/12/2022;4;It floats.",
            {"outlet": "Le Phare", "critic": "Anne B", "published": "22/12/2022", "rating": "4/5"},
        ),
        ("Média;Auteur;Note sur 20;Critique\nLe Phare;Anne B;14;It floats.",
         {"outlet": "Le Phare", "critic": "Anne B", "rating": "14/20"}),
        (
            "Medio;Crítico;Fecha;Puntuación;Cita\nEl Faro;Ana B;22/12/2022;4/5;It floats.",
            {"outlet": "El Faro", "critic": "Ana B", "published": "22/12/2022", "rating": "4/5"},
        ),
        (
            "Testata;Critico;Data;Voto;Citazione\nIl Faro;Anna B;22/12/2022;4/5;It floats.",
            {"outlet": "Il Faro", "critic": "Anna B", "published": "22/12/2022", "rating": "4/5"},
        ),
        (
            "媒体,評者,掲載日,評価,本文\n灯台,Anna B,2022-12-22,4/5,It floats.",
            {"outlet": "灯台", "critic": "Anna B", "published": "2022-12-22", "rating": "4/5"},
        ),
    ],
)  # fmt: skip
def test_headings_in_other_languages(table: str, expected: dict[str, str]) -> None:
    found = read(table)
    (document,) = found.documents
    assert (head(document), found.doubts) == (expected, ())
    assert document.text[document.body :] == "It floats."


def test_a_note_is_a_remark_in_an_english_table() -> None:
    found = read("Outlet,Critic,Note,Text\nGazette,Mara,7/10,It floats.")
    assert head(found.documents[0]) == {"outlet": "Gazette", "critic": "Mara"}
    assert "C “Note”" in found.doubts[0]


@pytest.mark.parametrize(
    ("heading", "cell", "outlet", "critic"),
    [
        ("Outlet / Critic", "The Lamp / Ann Bell", "The Lamp", "Ann Bell"),
        ("Critic, outlet", "Ann Bell, The Lamp", "The Lamp", "Ann Bell"),
        ("Publication & Reviewer", "The Lamp – Ann Bell", "The Lamp", "Ann Bell"),
        ("Outlet/Critic", "Stage/Screen | Ann Bell", "Stage/Screen", "Ann Bell"),
        ("Outlet / Critic", "The Lamp", None, None),  # which of them?
        ("Outlet / Critic", "The Lamp, The Oar, Ann Bell", None, None),
    ],
)
def test_a_column_may_hold_outlet_and_critic(heading: str, cell: str, outlet: str | None, critic: str | None) -> None:
    found = read(f'"{heading}",Rating,Text\n"{cell}",4/5,It floats.\n')
    (document,) = found.documents
    told = head(document)
    assert (told.get("outlet"), told.get("critic"), found.doubts) == (outlet, critic, ())


def test_a_shared_column_gives_way_to_one_for_the_outlet_alone() -> None:
    found = read("Outlet,Outlet / Critic,Text\nThe Lamp,The Lamp / Ann Bell,It floats.\n")
    assert head(found.documents[0]) == {"outlet": "The Lamp"}
    assert "B “Outlet / Critic”" in found.doubts[0]


def test_a_column_for_the_verdict_stands_in_for_a_mark() -> None:
    rows = "A,,Positive\nB,4/5,Rotten\nC,n/a,Fresh\nD,-,3/5\nE,,Loved the boat\n"
    found = read("Outlet,Rating,Verdict,Text\n" + "".join(f"{row},It floats.\n" for row in rows.splitlines()))
    assert [head(each).get("rating") for each in found.documents] == ["Positive", "4/5", "Fresh", "3/5", None]
    (doubt,) = found.doubts
    assert doubt == (
        "has in its column “Verdict” what is no mark and no verdict in a word or two, and is not read: “Loved the boat”"
    )


def test_a_verdict_in_a_cell_is_the_verdict_and_has_no_percentage(tmp_path: Path) -> None:
    path = tmp_path / "clippings.csv"
    path.write_text("Outlet,Tomatometer,Verdict,Text\nA,x,Rotten,The Long Tide is a lovely film.\n")
    _, review, _ = look(path, "The Long Tide")
    assert review.rating is not None
    assert review.verdict is not None
    assert (review.rating.value.printed, review.rating.value.percent) == ("Rotten", None)
    assert (review.verdict.stance, review.verdict.basis) == ("negative", "rating")


def test_columns_that_no_report_needs_are_no_doubt() -> None:
    found = read("#,Outlet,Country,Sprache,Text\n1,Gazette,UK,en,It floats.\n")
    assert (head(found.documents[0]), found.doubts) == ({"outlet": "Gazette"}, ())
