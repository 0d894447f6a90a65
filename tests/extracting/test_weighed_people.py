"""Who plays and who directs by the words around their names, where no construction says so."""

from __future__ import annotations

import subprocess
import sys

import pytest

from reporting.extracting import extract
from reporting.extracting.around_names import pairs_in, people_in, signs_around
from reporting.extracting.names import names_of
from reporting.extracting.passage import passage
from reporting.extracting.weighed_people import FILE, people_weights, weighed
from reporting.model import Document, Review

TITLE = "Saltmarsh"
REVIEW = """Saltmarsh is a slow film about two sisters, a boat and a debt.

Nothing much happens in the first hour, and then everything does. Ida Holmberg plays Agnes and Bo Ekdahl plays Marten, \
her brother, who has a bad knee and a worse conscience. Kit Rowland plays the priest.

{said}

The sea is grey, the kitchen is greyer, and the last ten minutes are as quiet as a church. I would see it again for the
nets alone, and for the dog, which belongs to nobody in particular."""


def _read(said: str) -> Review:
    return extract(Document(id="r.txt", sha256="0" * 64, text=REVIEW.format(said=said)), [TITLE])


@pytest.mark.parametrize(
    "said",
    [
        "I am less convinced by Jon Mottram, as the doctor.",
        "Jon Mottram and Lena Frost get two scenes between them and are wasted in both.",
        "Poor Jon Mottram is handed a net, and Lena Frost, for all the talk in the foyer, is a nice girl in a hat.",
    ],
)
def test_who_is_spoken_of_as_players_are_plays(said: str) -> None:
    review = _read(said)
    assert "Jon Mottram" in {credit.actor for credit in review.cast}
    credit = next(credit for credit in review.cast if credit.actor == "Jon Mottram")
    assert all("Jon Mottram" in span.text or "Mottram" in span.text for span in credit.spans)


@pytest.mark.parametrize(
    "said",
    [
        "Jon Mottram's camera never hurries, and his lenses are so wide that the corners bend.",
        "The cameraman Jon Mottram shoots the marsh in winter light, and every frame is worth it.",
        "The novel by Jon Mottram, from which it is adapted, sold out in a week.",
    ],
)
def test_who_is_spoken_of_as_others_are_does_not(said: str) -> None:
    assert "Jon Mottram" not in {credit.actor for credit in _read(said).cast}


def test_what_a_text_says_outright_stands() -> None:
    said = "Jon Mottram's score is dull. Saltmarsh stars Jon Mottram as Webb, who smuggles."
    assert ("Jon Mottram", "Webb") in {(credit.actor, credit.character) for credit in _read(said).cast}


def test_a_director_is_known_by_the_film() -> None:
    said = (
        "Una Sharpe's third feature is her best: Sharpe films the harbour as if it owed her money, and lets shots run."
    )
    assert ("Una Sharpe", "director") in {(credit.name, credit.role) for credit in _read(said).crew}


def test_names_stand_for_whom_they_shorten_and_signs_hold_no_names() -> None:
    text = REVIEW.format(said="Holmberg has never been better, and Ekdahl never worse.")
    names = names_of(passage(Document(id="r.txt", sha256="0", text=text), (TITLE,)))
    people = people_in(names)
    signs, times = signs_around(people)
    assert times["idaholmberg"] == times["boekdahl"] == 2
    assert signs.keys() == people.full.keys()
    assert not [sign for said in signs.values() for sign in said if "holmberg" in sign.lower()]
    spoken = next(each for each in people.spoken if len(each.names) > 3)
    assert all(one != other for one, other in pairs_in(spoken))
    assert weighed(names).odds.keys() == {"actor", "director"}


def test_the_file_is_small_and_importing_reads_nothing() -> None:
    assert FILE.stat().st_size < 480_000
    assert people_weights().plays
    code = "import sys, reporting.extracting.weighed_people as w; print(w.people_weights.cache_info().currsize)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["0"]


LONG = """Saltmarsh is a slow film about two sisters, a boat and a debt, and it was directed by Ada Mercer.

Ida Holmberg plays Agnes and Bo Ekdahl plays Marten, her brother, who has a bad knee. Kit Rowland plays the priest. \
Agnes sells nets. Marten sleeps. Holmberg is very good at selling nets. Ekdahl is better at sleeping. Rowland rings a \
bell. Agnes leaves on a Tuesday, and Marten follows her. Ekdahl gets the last word. Holmberg gets the last look. I would
follow Rowland anywhere.

{said}

The sea is grey, the kitchen is greyer, and the last ten minutes are as quiet as a church."""


@pytest.mark.parametrize(
    "said",
    [
        "Yes, we saw Desmond Prior's speech. No, we are not talking about it.",
        "Desmond Prior's jury gave it a prize in May.",
        "She has studied her Desmond Prior and her Frost, and the painted skies are theirs.",
        "Desmond Prior's sets look like an office.",
    ],
)
def test_in_a_text_of_many_words_on_people_one_needs_those_of_a_player(said: str) -> None:
    text = LONG.format(said=said)
    review = extract(Document(id="r.txt", sha256="0" * 64, text=text), [TITLE])
    assert {credit.actor for credit in review.cast} == {"Ida Holmberg", "Bo Ekdahl", "Kit Rowland"}
