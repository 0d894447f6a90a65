"""Sentences that say what a character is or was, beside the occupations read and the disputes between reviews."""

from __future__ import annotations

import pytest

from reporting.reconciling.occupations import compatible
from reporting.reconciling.trades_told import Named, trades_told
from tests.reconciling.building import Builder, dossier


def told(sentence: str, *names: str, past_tense: bool = False) -> list[tuple[str, str, bool]]:
    """The (character, phrase, past) of a sentence."""
    named = sorted((Named(at, at + len(n), n) for n in names if (at := sentence.find(n)) >= 0), key=lambda n: n.start)
    return [(t.character, t.phrase, t.past) for t in trades_told(sentence, named, past_tense=past_tense)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("They play concert pianist Ada.", [("Ada", "concert pianist", False)]),
        ("It begins with rich CEO Ada looking for a flat.", [("Ada", "rich CEO", False)]),
        ("Ada, a struggling piano teacher, waits.", [("Ada", "struggling piano teacher", False)]),
        ("Ada, once a music prodigy, now washes dishes.", [("Ada", "music prodigy", True)]),
        ("Four years ago Ada was a brilliant student.", [("Ada", "brilliant student", True)]),
        ("Four years before the present, Ada is a gifted student.", [("Ada", "gifted student", True)]),
        ("Ada was a runaway who worked as a delivery man.", [("Ada", "delivery man", True)]),
        ("The tutor is Ada.", [("Ada", "tutor", False)]),
        ("Ada climbs the ladder to become a CEO.", [("Ada", "CEO", False)]),
        ("Ada (Ann Roe), a drummer, is nineteen.", [("Ada", "drummer", False)]),
        ("A band is formed: Ada as its singer.", [("Ada", "singer", False)]),
        ("He goes to recruit talented musician Ada.", [("Ada", "talented musician", False)]),
        ("Ada wants to become a lawyer.", []),
        ("Ada pretends to be a nurse.", []),
        ("Ada is not a doctor.", []),
        ("Ada's assistant is a chef.", []),
        ("Ada meets a teacher, Bob watches.", []),
        ("Ada loses her head in the teacher's room.", []),
    ],
)
def test_a_sentence_says_who_is_what(sentence: str, expected: list[tuple[str, str, bool]]) -> None:
    assert told(sentence, "Ada") == expected


def test_was_says_nothing_about_when_in_a_story_told_in_the_past() -> None:
    assert told("Ada was a chef.", "Ada") == [("Ada", "chef", True)]
    assert told("Ada was a chef.", "Ada", past_tense=True) == [("Ada", "chef", False)]


def test_different_pasts_are_shown_with_their_words() -> None:
    a = Builder("a", "Four years ago Ada Lind was a brilliant student. Her days are long.")
    a.cast("Ada Lind", "Ada Lind").plot("Four years ago Ada Lind was a brilliant student.")
    b = Builder(
        "b", "Ada Lind and Bo Nyman met as students. They were both in a band: her as vocalist, him as drummer."
    )
    b.cast("Ada Lind", "Ada Lind").cast("Bo Nyman", "Bo Nyman").plot("Ada Lind and Bo Nyman met as students.")
    c = Builder(
        "c", "Ada Lind hums as she works. Bo Nyman smiles, for he knows the tune. Bo Nyman, once a courier, is rich."
    )
    c.cast("Ada Lind", "Ada Lind").plot("Bo Nyman, once a courier, is rich.")
    found = dossier(a, b, c).synopsis.disputes
    shown = [(d.character, d.what, [(c.value, c.spans[0].text) for c in d.claims]) for d in found]
    assert shown == [
        (
            "Ada Lind",
            "past occupation",
            [("brilliant student", "Ada Lind was a brilliant student"), ("vocalist", "her as vocalist")],
        ),
        ("Bo Nyman", "past occupation", [("drummer", "him as drummer"), ("courier", "Bo Nyman, once a courier")]),
    ]


@pytest.mark.parametrize(
    ("first", "second", "disputed"),
    [
        ("a chef", "a judge", True),
        ("a CEO", "an entrepreneur", False),
        ("a pianist", "a piano teacher", False),
        ("a musician", "a drummer", False),
        ("a law student", "a waiter", False),
        ("a singer", "a drummer", True),
    ],
)
def test_two_reviews_differ_where_nothing_is_compatible(first: str, second: str, disputed: bool) -> None:
    builders = []
    for name, trade in (("a", first), ("b", second)):
        text = f"Ada Lind is {trade}."
        builders.append(Builder(name, text).cast("Ada Lind", "Ada Lind").plot(text))
    assert bool(dossier(*builders).synopsis.disputes) is disputed


def test_a_review_that_gives_both_settles_nothing_and_starts_nothing() -> None:
    text = "Ada Lind is a chef. By night Ada Lind is a judge."
    one = Builder("a", text).cast("Ada Lind", "Ada Lind").plot("Ada Lind is a chef.", "By night Ada Lind is a judge.")
    two = Builder("b", "Ada Lind is a chef.").cast("Ada Lind", "Ada Lind").plot("Ada Lind is a chef.")
    assert dossier(one, two).synopsis.disputes == ()


def test_compatible_is_symmetric() -> None:
    assert compatible("musician", "musician/drums")
    assert compatible("musician/drums", "musician")
    assert compatible("teacher", "musician/keys")
    assert not compatible("musician/keys", "musician/drums")
