"""Who plays whom where brackets, lists with remarks and first names lead a reader to somebody else."""

from __future__ import annotations

import pytest

from reporting.extracting import extract
from reporting.model import Document

_ELSE = "\nTom Vance directs. It lasts two hours and it rains in most of them, which is what ferries are for.\n"


def _pairs(text: str) -> set[tuple[str, str | None]]:
    document = Document(id="r.txt", sha256="0" * 64, text=f"The Ferry review\n\n{text}{_ELSE}")
    return {(credit.actor, credit.character) for credit in extract(document, ["The Ferry"]).cast}


@pytest.mark.parametrize(
    ("said", "pairs"),
    [
        # Who is played by somebody is neither the actor in brackets before nor that actor's part.
        (
            "A clerk (Cara Muldoon) and her boss are robbed by two boys, one of them played by the rapper Ned Beattie.",
            {("Cara Muldoon", None), ("Ned Beattie", None)},
        ),
        (
            "Cha Soo-hyun (Song Hye-kyo) has done as she was told, first by her father, a hopeful for high office "
            "played by Moon Sung-keun, and then by everybody else.",
            {("Song Hye-kyo", "Cha Soo-hyun"), ("Moon Sung-keun", None)},
        ),
        # A first word that may be an ordinary one belongs to a name that the text writes in full elsewhere.
        (
            "The unhappy Soo Hyun (Song Hye Kyo) runs a hotel in Seoul.\n\nSong Hye Kyo does more with her eyelids "
            "than most do with a death scene.",
            {("Song Hye Kyo", "Soo Hyun")},
        ),
        # The first name of an actor is that of another's part.
        (
            "The policeman Ryan (Matt Dillon) stops a couple. The only one who has not convinced me is Ryan Phillippe "
            "as the young policeman, who makes the face of a boy without a ticket.",
            {("Matt Dillon", "Ryan"), ("Ryan Phillippe", None)},
        ),
        # Remarks in a list of the cast.
        (
            "Who's in it\n\nCara Muldoon – Jean. Shouts, falls downstairs, hugs the maid.\nNed Beattie – Graham "
            "Waters, a detective. He also paid for it.\nIda Holm (once a nun) – Ruth. One of whom the Academy has "
            "heard of.\nBo Ekdahl and Kit Rowland – Anthony and Peter.",
            {
                ("Cara Muldoon", "Jean"),
                ("Ned Beattie", "Graham Waters"),
                ("Ida Holm", "Ruth"),
                ("Bo Ekdahl", "Anthony"),
                ("Kit Rowland", "Peter"),
            },
        ),
        # Whom it is not like, who is in the next column and what else there is to see.
        (
            "Cara Muldoon plays Ruth, and she is superb. Robert Altman it's not, but it is never dull.",
            {("Cara Muldoon", "Ruth")},
        ),
        (
            "Cara Muldoon plays Ruth, and she is superb.\n\nNext Friday: Gord on Silent Harbour, starring Ida Holm.",
            {("Cara Muldoon", "Ruth")},
        ),
        (
            "Cara Muldoon plays Ruth, and she is superb.\n\nTwo short things\n\nMudflats (Apple TV+, 8 episodes). Ida "
            "Holm and Bo Ekdahl play one woman sixty years apart.\nGrey Boats (Netflix). Ned Beattie sings. Somebody "
            "ought to have stopped him.",
            {("Cara Muldoon", "Ruth")},
        ),
        # An actor of other works is no other work.
        ("Cara Muldoon (Netflix's Mudflats) plays Ruth, and she is superb.", {("Cara Muldoon", "Ruth")}),
    ],
)
def test_the_cast_is_this_titles(said: str, pairs: set[tuple[str, str | None]]) -> None:
    assert _pairs(said) == pairs
