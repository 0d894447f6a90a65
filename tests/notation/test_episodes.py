"""Counts of episodes, places in the run, and the phrases for a part."""

import pytest

from reporting.notation import find_episode_counts, find_partial


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("six episodes", 6), ("the six-episode season", 6), ("limited 6-episodic drama", 6), ("16 eps, on Netflix", 16),
        ("Total episode: 16", 16), ("Episodes: 16", 16), ("finished after sixteen episodes", 16), ("16부작", 16),
        ("tvN, Netflix. 16 episodes (all reviewed).", 16), ("the six, 45-minute episodes", 6), ("a mere four episodes",
        4),
        ("only six 40-minute instalments", 6), ("a mean, sleek six-parter", 6), ("eight hour-long episodes", 8),
        ("These are 80-minute episodes, remember, sixteen of them", 16), ("a novel of 1993, in six parts", 6),
        ("All 5 parts, each of it a good hour", 5), ("Network | HBO\nEpisodes | 9\nDirector | X", 9), ("Episodes 9", 9),
        ("| No. of episodes | 10 |", 10),
    ],
)  # fmt: skip
def test_counts(text: str, value: int) -> None:
    (found,) = find_episode_counts(text)
    assert (found.kind, found.value) == ("count", value)
    assert text[found.start : found.end] == found.printed


@pytest.mark.parametrize(
    ("text", "kind", "value", "last", "total"),
    [
        ("the finale (episode 6) led", "ordinal", 6, None, None),
        ("somewhere in the fifth episode", "ordinal", 5, None, None),
        ("Ep. 8/16 aired", "ordinal", 8, None, 16),
        ("9/16 eps", "partial", 9, None, 16),
        ("streaming from today; three of nine seen", "partial", 3, None, 9),
        ("the first two episodes", "partial", 2, None, None),
        ("Episodes 1 and 2", "partial", 1, 2, None),
        ("Episodes 9-10", "partial", 9, 10, None),
        ("Episode 9", "ordinal", 9, None, None),
        ("Episodes 9 is a joy", "ordinal", 9, None, None),
        ("And eps 14-15 drag a bit", "partial", 14, 15, None),
        ("Episode 3, 4 Recap", "partial", 3, 4, None),
        ("six of eight episodes watched for review", "partial", 6, None, 8),
        ("Four episodes in, nothing has happened", "partial", 4, None, None),
    ],
)
def test_parts_of_the_run(text: str, kind: str, value: int, last: int | None, total: int | None) -> None:
    (found,) = find_episode_counts(text)
    assert (found.kind, found.value, found.last, found.total) == (kind, value, last, total)


@pytest.mark.parametrize("text", ["two more episodes than its predecessor", "one episode is long", "episodes run long"])
def test_is_no_count(text: str) -> None:
    assert find_episode_counts(text) == []


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("In the first two episodes, we", "the first two episodes"),
        ("episodes 1-4", "episodes 1-4"),
        ("in the opening week’s episodes but", "the opening week’s episodes"),
        ("the first half drags", "the first half"),
        ("halfway through its run", "halfway through"),
        ("in its half way is not", "half way"),
        ("in the middle point", "middle point"),
        ("watching the premiere", "the premiere"),
        ("Our thoughts so far: we", "so far"),
        ("Five episodes were provided for review.", "Five episodes were provided for review"),
    ],
)
def test_phrases_for_a_part(text: str, printed: str) -> None:
    assert [found.printed for found in find_partial(text)] == [printed]


def test_a_whole_run_is_no_part() -> None:
    assert find_partial("16 episodes (all reviewed), six 40-minute instalments") == []
