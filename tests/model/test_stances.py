"""How a review's opinions add up to one stance an aspect: the rule that the report and `inspect` share."""

from __future__ import annotations

import pytest

from reporting.model import (
    Aspect,
    Opinion,
    Review,
    Span,
    Stance,
    Verdict,
    aspect_stances,
    review_stances,
    whole_stance,
)

SPAN = Span(document="a", start=0, end=1, text="x")


def _opinion(aspect: Aspect | str, stance: Stance, strength: float) -> Opinion:
    return Opinion.model_validate({"aspect": aspect, "stance": stance, "strength": strength, "spans": (SPAN,)})


@pytest.mark.parametrize(
    ("said", "stance"),
    [
        ([("positive", 0.6)], "positive"),
        ([("positive", 0.6), ("positive", 0.6), ("positive", 0.6), ("negative", 0.5)], "positive"),
        ([("positive", 0.6), ("negative", 0.6)], "mixed"),
        ([("mixed", 0.9)], "mixed"),
        ([("mixed", 0.2), ("negative", 0.9)], "negative"),
        ([("negative", 0.2)], "negative"),
    ],
)
def test_praise_is_weighed_against_blame(said: list[tuple[Stance, float]], stance: Stance) -> None:
    assert aspect_stances([_opinion("pacing", each, strength) for each, strength in said]) == {"pacing": stance}


def test_little_said_of_an_aspect_is_read_in_the_light_of_the_rest() -> None:
    praise = [_opinion(aspect, "positive", 0.9) for aspect in ("acting", "music", "tone")]
    assert aspect_stances([*praise, _opinion("visuals", "negative", 0.1)])["visuals"] != "negative"
    assert aspect_stances([*praise, _opinion("visuals", "negative", 0.22)])["visuals"] != "negative"
    assert aspect_stances([_opinion("pacing", "negative", 0.22)]) == {"pacing": "negative"}
    assert aspect_stances([*praise, _opinion("visuals", "negative", 0.9)])["visuals"] == "negative"


def test_the_verdict_weighs_where_little_is_said_and_turns_no_plain_word_round() -> None:
    faint, plain = [_opinion("music", "negative", 0.1)], [_opinion("music", "negative", 0.22)]
    assert aspect_stances(faint, 0.8) == {"music": "positive"}
    assert aspect_stances(faint, -0.8) == {"music": "negative"}
    assert aspect_stances(plain, 1.0) == {"music": "mixed"}
    assert aspect_stances([_opinion("music", "negative", 0.6)], 1.0) == {"music": "negative"}


def test_a_verdict_that_a_person_states_changes_no_stance_of_an_aspect() -> None:
    read = Review(document="a", opinions=(_opinion("music", "negative", 0.22), _opinion("tone", "positive", 0.22)))
    stated = Verdict(stance="negative", basis="stated", score=-0.5, spans=(SPAN,))
    corrected = read.model_copy(update={"verdict": stated, "as_read": read})
    assert review_stances(corrected) == review_stances(read)
    assert review_stances(read.model_copy(update={"verdict": stated})) != review_stances(read)


def test_no_hint_changes_what_is_said_plainly() -> None:
    plain = [_opinion("story", "negative", 0.3), _opinion("acting", "positive", 0.9)]
    hints = [_opinion("story", "positive", 0.15)] * 5
    assert aspect_stances([*plain, *hints]) == aspect_stances(plain)


def test_an_aspect_of_which_nothing_is_said_has_no_stance() -> None:
    assert aspect_stances([_opinion("overall", "positive", 1.0)]) == {}
    assert aspect_stances([]) == {}


@pytest.mark.parametrize("order", [1, -1])
def test_the_aspects_stand_in_one_order(order: int) -> None:
    said = [_opinion("tone", "positive", 0.9), _opinion("story", "positive", 0.9)]
    assert list(aspect_stances(said[::order])) == ["story", "tone"]


def test_the_whole_is_what_all_that_is_plain_comes_to() -> None:
    praise, blame = _opinion("acting", "positive", 0.9), _opinion("story", "negative", 0.9)
    assert whole_stance([praise]) == "positive"
    assert whole_stance([praise, blame]) == "mixed"
    assert whole_stance([blame, blame, blame, praise]) == "negative"
    assert whole_stance([blame, *[_opinion("music", "positive", 0.1)] * 20]) == "negative"
