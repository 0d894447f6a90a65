"""The stage as a whole: what is left out, what a document's mentions are, that it is the same every time."""

from __future__ import annotations

import pytest

from reporting.extracting import extract
from reporting.model import Document


def _document(text: str, left_out: str | None = None) -> Document:
    return Document(id="review.txt", sha256="0" * 64, text=text, left_out=left_out)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "holds no text of a review"),
        ("Subscribe.", "holds no text of a review"),
        (
            "Gardening in March: what to sow, what to prune and what to leave alone until the frosts are over.",
            "Saltmarsh",
        ),
        ("SALTMARSH\nA boat, two sisters, and not one word too many in two hours of silence.", None),
    ],
)
def test_a_document_is_left_out_only_where_it_is_plainly_no_review_of_the_title(text: str, reason: str | None) -> None:
    found = extract(_document(text), ["Saltmarsh"]).left_out
    assert (found is None) == (reason is None)
    assert reason is None or reason in str(found)


def test_what_the_user_leaves_out_is_left_out_for_the_users_reason() -> None:
    text = "By Oda Lind\nSaltmarsh is a fine, slow film about two sisters and a boat.\n4/5"
    review = extract(_document(text, "a duplicate"), ["Saltmarsh"])
    assert review.left_out == "a duplicate"
    assert review.byline.critic is not None
    assert review.rating is not None
    assert review.cast == ()


_TEXT = (
    "Saltmarsh follows Do Hyun-woo (Keum Sae-rok), who sails, and his brother Ji Su-ho (Noh Sang-hyun), who sinks. "
    "Noh is splendid. Su-ho says little. Hyun-woo says less. Sae-rok has the better part, and Su Ho the better coat."
)


def test_mentions_gather_the_spellings_of_the_credited() -> None:
    review = extract(_document(_TEXT), ["Saltmarsh"])
    assert {(c.actor, c.character) for c in review.cast} == {
        ("Keum Sae-rok", "Do Hyun-woo"),
        ("Noh Sang-hyun", "Ji Su-ho"),
    }
    spelled = {(m.spelling, m.of): m.count for m in review.mentions}
    assert spelled["Noh", "Noh Sang-hyun"] == 1
    assert spelled["Su-ho", "Ji Su-ho"] == 1
    assert spelled["Su Ho", "Ji Su-ho"] == 1
    assert spelled["Hyun-woo", "Do Hyun-woo"] == 1


def test_a_family_name_that_is_a_word_is_no_spelling_of_it_in_small_letters() -> None:
    text = "Saltmarsh has Tom Short as Ned Vandersloot. Short sails in short scenes, vandersloot or not. SHORT is good."
    review = extract(_document(text), ["Saltmarsh"])
    spelled = {m.spelling: m.count for m in review.mentions}
    assert "short" not in spelled
    assert (spelled["Short"], spelled["SHORT"], spelled["vandersloot"]) == (1, 1, 1)


def test_the_same_document_gives_the_same_review() -> None:
    assert extract(_document(_TEXT), ["Saltmarsh"]) == extract(_document(_TEXT), ["Saltmarsh"])


def test_long_lines_take_linear_time() -> None:
    line = "played by the by Dir: Cast: 4/5 ten minutes, 16 episodes directed by Rian Johnson and (Miles Teller, " * 300
    assert extract(_document("Saltmarsh\n" + line), ["Saltmarsh"]).left_out is None
