"""Parts that go by rank, initial or place; kin without a name; parts in the order of their actors; captions' names."""

from __future__ import annotations

import pytest

from reporting.extracting import extract
from reporting.reading import RawFile, read_document
from tests.extracting.saltmarsh import NAMES, PARAGRAPHS, cast_of


@pytest.mark.parametrize(
    ("said", "pair"),
    [
        ("King Osric VI (Jon Mottram) coughs into a handkerchief and tells nobody.", ("Jon Mottram", "Osric VI")),
        ("She owes it to a dowager known as Madame D. (Ida Holmberg), who is dying.", ("Ida Holmberg", "Madame D.")),
        ("Their teacher is Monsieur Armand H., played by Jon Mottram.", ("Jon Mottram", "Armand H.")),
        ("She marries Osric of Varna (Jon Mottram), a sailor without a ship.", ("Jon Mottram", "Osric of Varna")),
        ("Jon Mottram, as the Duke of Varna, watches.", ("Jon Mottram", "Duke of Varna")),
        ("Ida Holmberg, as the Queen Mother, has three lines.", ("Ida Holmberg", "Queen Mother")),
        ("Up at the office the Baron (Jon Mottram) sacks a nephew.", ("Jon Mottram", "Baron")),
        ("There she meets Go Moon Young (Seo Da-in), who writes.", ("Seo Da-in", "Go Moon Young")),
        ("Jon Mottram throws himself into Osric with abandon.", ("Jon Mottram", "Osric")),
        ("When Ida Holmberg (head nurse Tilda Crane, and more than that) arrives, they hide.",
         ("Ida Holmberg", "Tilda Crane")),
        ("It is told twice (young Osric Vane is Jon Mottram, and he is very young).", ("Jon Mottram", "Osric Vane")),
    ],
)  # fmt: skip
def test_parts_that_go_by_more_than_a_name(said: str, pair: tuple[str, str]) -> None:
    assert pair in cast_of(said)


def test_kin_without_a_name_are_nobody_elses_part() -> None:
    cast = cast_of("Her name is Tilda, everybody calls her Till, and her mother, played by Ida Holmberg, drinks.")
    assert ("Ida Holmberg", None) in cast


def test_parts_stand_in_the_order_of_their_actors() -> None:
    cast = cast_of("Ida Holmberg and Jon Mottram (Tilda and Osric, in that order) get two scenes.")
    assert {("Ida Holmberg", "Tilda"), ("Jon Mottram", "Osric")} <= cast
    listed = cast_of("Ida Holmberg = Tilda. Jon Mottram = Osric, the one with the boat.")
    assert {("Ida Holmberg", "Tilda"), ("Jon Mottram", "Osric")} <= listed
    both = cast_of("Ida Holmberg and Jon Mottram as the smugglers Tilda and Osric squabble like a married couple.")
    assert {("Ida Holmberg", "Tilda"), ("Jon Mottram", "Osric")} <= both


def test_one_of_a_set_is_nobodys_part() -> None:
    said = "As the rest of the set, Ida Holmberg, Jon Mottram and Bo Ekdahl play Tilda, Osric and Wim."
    assert cast_of(said) == {("Ida Holmberg", "Tilda"), ("Jon Mottram", "Osric"), ("Bo Ekdahl", "Wim")}


def test_a_caption_tells_whom_the_family_name_means() -> None:
    page = (
        "<h1>Saltmarsh: two sisters</h1><figure><figcaption>Tilda Crane and her dog in Saltmarsh. Photo: Mud Films"
        "</figcaption></figure>{TEXT}<p>Best of all is Crane, who plays Agnes and has the better scenes.</p>"
    )
    html = f'<html lang="en">{page.replace("{TEXT}", "".join(f"<p>{each}</p>" for each in PARAGRAPHS))}'
    review = extract(read_document(RawFile("r.html", html.encode()), {}, NAMES), NAMES)
    credit = next(credit for credit in review.cast if "Crane" in credit.actor)
    assert credit.actor == "Tilda Crane"
    assert any(span.text == "Tilda Crane" for span in credit.spans)
