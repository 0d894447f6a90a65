"""What each sign in a sentence says for or against its telling the story: two small linear models, learnt from reviews.

It neither trains (benchmarks/train_telling.py does) nor looks for signs in text: `telling` does.
"""

import json
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

_FILE: Final = Path(__file__).with_name("story.json")


class StoryWeights(NamedTuple):
    """The weights in log-odds, in the order of the signs; the first of each is what speaks for the story anyway."""

    alone: tuple[float, ...]
    """Of a sentence by itself."""
    beside: tuple[float, ...]
    """Of what the first model finds of the sentence, of the one before it and of the one behind it."""


@cache
def shipped_story() -> StoryWeights:
    """Reads the data file that ships with the package, once."""
    weights = json.loads(_FILE.read_text(encoding="utf-8"))["weights"]
    return StoryWeights(tuple(weights["alone"].values()), tuple(weights["beside"].values()))
