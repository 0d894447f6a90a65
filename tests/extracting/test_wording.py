"""How a whole review is worded: its terms, and what they add up to."""

from __future__ import annotations

import pytest

from reporting.extracting import polarity, wording
from reporting.extracting.passage import People, passage
from reporting.extracting.telling import told
from reporting.extracting.wording import Wording, terms_in, terms_of, worded, wording_weights
from reporting.model import Document

TITLE = "The Lantern Year"


def terms(text: str) -> frozenset[str]:
    document = Document(id="r.txt", sha256="0", text=text)
    return terms_of([sentence for sentence, _ in told(passage(document, (TITLE,)), People())])


def test_terms_are_words_and_neighbours_with_the_ends_of_the_sentence() -> None:
    assert set(terms_in(("half", "of", "it"))) == {"half", "of", "it", ". half", "half of", "of it", "it ."}


def test_marks_and_names_are_no_terms_and_make_no_pairs() -> None:
    found = terms("The Lantern Year gets four stars. I admired half of The Lantern Year.")
    assert {"admired", "i admired", "half of"} <= found
    assert not any(word in term.split() for term in found for word in ("stars", "four", "lantern", "titlename"))


def test_how_often_a_term_stands_there_says_no_more() -> None:
    once = "On the other hand the light is lovely."
    assert terms(f"{once} {once} {once}") == terms(once)


def test_terms_add_up_over_the_root_of_their_number_and_unknown_ones_say_nothing() -> None:
    told = {f"w{number}": (10, -10) for number in range(400)}
    weights = Wording((0.5, -0.5), 0.1, told)
    assert worded(frozenset(told) | {"lorem"}, weights) == pytest.approx((0.5 + 20.0, -0.5 - 20.0))
    assert worded(frozenset({"lorem"}), weights) == (0.5, -0.5)


def test_a_few_terms_say_little() -> None:
    weights = Wording((0.0, 0.0), 1.0, {"fine": (10, -10), "dull": (-20, 30)})
    assert worded(frozenset({"fine"}), weights) == pytest.approx((10 / 200**0.5, -10 / 200**0.5))


def test_a_short_text_is_not_asked_how_it_is_worded(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(terms: frozenset[str]) -> tuple[float, float]:
        raise AssertionError(terms)

    monkeypatch.setattr(polarity, "worded", refuse)
    text = "The Lantern Year is a delight. The acting is superb. The songs, called interludes, are a cute addition."
    document = Document(id="r.txt", sha256="0", text=text)
    sentences = told(passage(document, (TITLE,)), People())
    assert polarity.polarities(sentences, 0.7, marked=False)[1] > 0


def test_what_ships_is_small_and_says_how_well_it_was_measured() -> None:
    shipped = wording_weights()
    assert len(shipped.terms) <= 6000
    assert {len(units) for units in shipped.terms.values()} == {2}
    assert wording.FILE.stat().st_size < 120_000
    praise, blame = worded(terms("It is perfect, and I would see it again. A small quibble: it is a bit long."))
    dull, bad = worded(
        terms("I know, I know. To be fair, it has a score. It seems to last for hours, and nothing happens.")
    )
    assert praise - blame > dull - bad
