"""How a review's opinions add up to one stance an aspect: the rule that the report and `inspect` share."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reporting.model import (
    ASPECTS,
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
from reporting.model.review import PLAIN

SPAN = Span(document="a", start=0, end=1, text="x")


def _opinion(aspect: Aspect | str, stance: Stance, strength: float) -> Opinion:
    return Opinion.model_validate({"aspect": aspect, "stance": stance, "strength": strength, "spans": (SPAN,)})


@pytest.mark.parametrize(
    ("said", "stance"),
    [
        ([("positive", 0.6)], "positive"),
        ([("negative", 0.3), ("negative", 0.4)], "negative"),
        ([("mixed", 0.9)], "mixed"),
        ([("mixed", 0.2), ("negative", 0.9)], "negative"),
    ],
)
@pytest.mark.parametrize("whole", [-0.6, 0.0, 0.6])
def test_what_is_said_clearly_is_taken_at_its_word(
    said: list[tuple[Stance, float]], stance: Stance, whole: float
) -> None:
    assert aspect_stances([_opinion("pacing", each, strength) for each, strength in said], whole) == {"pacing": stance}


def test_praise_is_weighed_against_blame_in_the_light_of_the_whole() -> None:
    both = [_opinion("story", "positive", 0.6), _opinion("story", "negative", 0.6)]
    praised = [*both, *both[:1] * 2]
    order: list[Stance] = ["negative", "mixed", "positive"]
    for said in (both, praised):
        found = [aspect_stances(said, whole)["story"] for whole in (-1.0, -0.5, 0.0, 0.5, 1.0)]
        assert found == sorted(found, key=order.index)
        assert "positive" not in found[:2]
        assert found[-1] != "negative"
    assert order.index(aspect_stances(praised, 0.4)["story"]) >= order.index(aspect_stances(both, 0.4)["story"])


@given(
    strengths=st.lists(st.floats(PLAIN, 1.0), min_size=1, max_size=4),
    stance=st.sampled_from(["positive", "negative"]),
    whole=st.floats(-1.0, 1.0),
    aspect=st.sampled_from(ASPECTS),
)
def test_nothing_turns_plain_words_of_one_mind_round(
    strengths: list[float], stance: Stance, whole: float, aspect: Aspect
) -> None:
    found = aspect_stances([_opinion(aspect, stance, strength) for strength in strengths], whole)[aspect]
    assert found in ({stance} if sum(strengths) >= 0.25 else {stance, "mixed"})


def test_the_verdict_decides_where_there_are_only_hints() -> None:
    hints = [_opinion("music", "negative", 0.05), _opinion("music", "positive", 0.05)]
    assert aspect_stances(hints, 0.8, marked=True) == {"music": "positive"}
    assert aspect_stances(hints, -0.8, marked=True) == {"music": "negative"}


def test_a_verdict_that_a_person_states_changes_no_stance_of_an_aspect() -> None:
    read = Review(document="a", opinions=(_opinion("music", "negative", 0.1), _opinion("tone", "positive", 0.22)))
    stated = Verdict(stance="negative", basis="stated", score=-0.9, spans=(SPAN,))
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
