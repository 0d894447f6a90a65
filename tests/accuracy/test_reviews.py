"""How well reviews are read, against floors that only rise.

`dev` is what the first rules were written on; `titles` and `held` are reviews of other films and series, written by
several hands that had not seen the program, each set measured once before anybody looked into it. The weights that ship
are learnt from `titles` and from nothing of `held`. The distance between the first and the last is what rules and
weights that know only their own examples cost.
"""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from tests.accuracy.scoring import EVAL, HELD, TITLES, measured

FLOORS = tomllib.loads((Path(__file__).parent / "floors.toml").read_text(encoding="utf-8"))
FOLDERS = {"dev": EVAL / "dev", "titles": TITLES, "held": HELD}


@pytest.mark.skipif(
    not (EVAL / "score.py").is_file(), reason="the annotated reviews' scorer is not beside this checkout"
)
@pytest.mark.parametrize("name", sorted(FOLDERS))
def test_no_measure_falls_below_its_floor(name: str) -> None:
    reached = measured(folder for folder in FOLDERS[name].iterdir() if folder.is_dir())
    assert set(FLOORS[name]) == set(reached)
    fallen = {measure: (reached[measure], floor) for measure, floor in FLOORS[name].items() if reached[measure] < floor}
    assert fallen == {}
