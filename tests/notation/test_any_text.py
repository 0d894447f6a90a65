"""Whatever the text: no crash, true offsets, no overlap, no hanging."""

import time
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Protocol

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reporting.notation import (
    day_first_evidence,
    find_dates,
    find_durations,
    find_episode_counts,
    find_names,
    find_partial,
    find_scales,
    find_scores,
    name_key,
    read_number,
    same_name,
)


class _Match(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def printed(self) -> str: ...


_FINDERS: tuple[Callable[[str], Sequence[_Match]], ...] = (
    find_dates, find_durations, find_episode_counts, find_names, find_partial, find_scales, find_scores,
)  # fmt: skip
_WORDS = """
3 ½ /4 /5 1/2 10 out of ★ ☆ ⭐ * % A- Grade : Rating rating . , - – ' six and a half hundred stars Dec May 2024 '24 05.
04. th hour h m min minutes about under episodes ep. first two Kim Soo hyun J. K. Mr de O'Connor K In 16부작 £
"""
_NAME_WORDS = """
Kim Noh Roh Sae-rok Soo Su hyun Hyeon J.K. J K Simmons Simmonds Steve Shōta Shota Chang Zhang - , ' Jr. Mr
"""
_PIECES = st.sampled_from([*_WORDS.split(), "\n"])
_TEXTS = st.text(max_size=200) | st.lists(_PIECES, max_size=30).flatmap(
    lambda pieces: st.sampled_from([" ".join(pieces), "".join(pieces)])
)
_NAMES = st.text(max_size=30) | st.lists(st.sampled_from(_NAME_WORDS.split()), max_size=4).map(" ".join)


@given(_TEXTS)
@settings(max_examples=150, deadline=None)
def test_offsets_point_at_what_was_printed(text: str) -> None:
    for find in _FINDERS:
        found = find(text)
        assert all(match.printed and text[match.start : match.end] == match.printed for match in found)
        assert all(a.end <= b.start for a, b in pairwise(found))
    day_first_evidence(text)
    read_number(text)


@given(_NAMES, _NAMES)
@settings(max_examples=200, deadline=None)
def test_relations_are_symmetric(a: str, b: str) -> None:
    assert same_name(a, b) == same_name(b, a)
    if name_key(a):
        relation = same_name(a, a)
        assert relation is not None
        assert relation.kind == "same"


@pytest.mark.parametrize(
    "unit", ["1 ", "Kim ", "★", "9 out of ", "*", "A. ", "six episodes ", "Kim de ", " ", "\n", "a-", "rating ", "1/"]
)
def test_time_grows_with_the_length_alone(unit: str) -> None:
    def seconds(length: int) -> float:
        took = []
        for run in range(3):  # the least of them: what Python clears away in between is no cost of ours
            text = unit * (length // len(unit)) + "q" * run  # none that is remembered from the run before
            start = time.process_time()
            for find in _FINDERS:
                find(text)
            took.append(time.process_time() - start)
        return min(took)

    seconds(1_000)
    # quadratic time would be 64 times as much
    assert seconds(16_000) < 24 * max(seconds(2_000), 0.002)
