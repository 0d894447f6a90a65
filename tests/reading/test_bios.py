"""What stands at the foot of a page about its writer, and paragraphs of a review that begin in the same way."""

from __future__ import annotations

import pytest

from reporting.extracting import extract
from reporting.model import Document
from reporting.reading.documents import read_document
from reporting.reading.gathering import RawFile

NAMES = ("The Long Tide",)
PROSE = """
Imre Halloran plays a keeper who finds a boat with nobody in it, and the first hour of the film is superb and sad.

The music is lovely, and only the ending disappoints, since it leaves the one question that matters without an answer.
"""
SIGNED = f"The Long Tide\n\nBy Ottoline Prax\n\n3 May 2021\n{PROSE}\n"
UNSIGNED = f"The Long Tide\n{PROSE}\n"


def read(text: str) -> Document:
    return read_document(RawFile("a.txt", text.encode()), {}, NAMES)


def running(document: Document) -> str:
    return "\n".join(document.text[start:end] for start, end in document.running())


@pytest.mark.parametrize(
    "bio",
    [
        "Ottoline Prax has written about film for fifteen years. She lives in Leeds with two cats.",
        "Ottoline Prax is on Twitter as @ottolineprax.",
        "Ottoline Prax is the Lamp's movie gal. Follow her @prax. Her last review was of “Black Harbour” (4/10).",
        "Ottoline Prax lives in Leeds and likes tea.",
        "About the author: Ottoline Prax is a critic and lives in Leeds. She likes tea.",
        "About the author\n\nOttoline Prax is a critic and lives in Leeds.\n\nShe is on Twitter as @prax.",
        "Ottoline Prax is the Lamp's film critic.\n\nFollow her on Twitter at @prax.",
        "Ottoline Prax is a novelist. Her second book, Salt, was a terrible flop and a wonderful read.",
    ],
)
def test_what_is_said_of_the_critic_is_no_part_of_the_review(bio: str) -> None:
    document = read(SIGNED + bio)
    assert "Leeds" not in running(document)
    assert "Twitter" not in running(document)
    assert "novelist" not in running(document)
    assert "without an answer" in running(document)
    review = extract(document, NAMES)
    assert review.byline.critic is not None
    assert review.byline.critic.value == "Ottoline Prax"
    assert all("Imre" in sentence.spans[0].text for sentence in review.plot)


@pytest.mark.parametrize(
    "bio",
    [
        "Anna Bell is a film critic based in Leeds. Follow her on Twitter at @annabell.",
        "Anna Bell writes about film and television from Leeds.",
        "The writer, Anna Bell, is a freelance critic in Leeds.",
    ],
)
def test_without_a_by_line_the_critics_trade_tells(bio: str) -> None:
    document = read(UNSIGNED + bio)
    assert "Leeds" not in running(document)
    critic = extract(document, NAMES).byline.critic
    assert critic is not None
    assert critic.value == "Anna Bell"


@pytest.mark.parametrize(
    "last",
    [
        "Tom Keel is a journalist who lives in Leeds, and nobody believes a word of what he writes about the boat.",
        "Imre Halloran is a marvel. He lives in every line of his face.",
        "Odile Marchbanks has never been better, and she was always good.",
        "Ottoline Prax gives it 4/5.",
        "She lives alone in Leeds, and that is the last that we see of her.",
        "He is on the boat in the end, and so is she.",
        "The Long Tide is the critic's choice of Leeds this week.",
    ],
)
def test_a_last_paragraph_about_the_film_is_read(last: str) -> None:
    document = read(SIGNED + last)
    assert last in running(document)


def test_a_film_about_its_critics_namesake_is_read() -> None:
    text = SIGNED.replace("Imre Halloran plays", "Prax, no kin of mine, plays") + "Ottoline Prax is in the film too."
    assert "in the film too" in running(read(text))


def test_an_actor_of_a_credit_line_is_not_its_writer() -> None:
    text = (
        f"The Long Tide\n\nStarring Odile Marchbanks\n{PROSE}\nOdile Marchbanks lives in Leeds with a secret, it seems."
    )
    assert "with a secret" in running(read(text))
