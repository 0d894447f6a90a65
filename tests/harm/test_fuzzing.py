"""The fuzzing command: what it counts as a finding, and that every target reads what it begins with."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from benchmarks import fuzz
from benchmarks.fuzz import ran
from reporting.errors import SourceError

SPEND = """
import time
hoard = bytearray(b"x" * 400_000_000)
while time.process_time() < 1.2: pass
"""


def test_what_a_process_of_a_reader_takes_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    def read(data: bytes) -> None:
        subprocess.run([sys.executable, "-c", data], check=True)

    result = ran(read, SPEND.encode())
    assert result.told == ""
    assert result.seconds > 1
    assert result.memory > 400_000_000
    assert result._replace(memory=0).finding == ""
    monkeypatch.setattr(fuzz, "SECONDS", 1)
    assert re.fullmatch(r"took [1-9] s of processor time", result.finding)
    assert result._replace(seconds=0.1, memory=1_200_000_000).finding == "took 1200 MB"


def test_a_refusal_is_no_finding_and_any_other_error_is() -> None:
    def refuse(data: bytes) -> None:
        raise SourceError("is empty.")

    def stumble(data: bytes) -> None:
        raise KeyError("x")

    # The process of the tests may have held a gigabyte before: what it takes at most is no matter here.
    assert ran(refuse, b"")._replace(memory=0).finding == ""
    assert "KeyError: 'x'" in ran(stumble, b"").finding


@pytest.mark.slow
def test_every_target_has_seeds() -> None:
    seeds = fuzz.seeds()
    assert set(seeds) == set(fuzz.TARGETS)
    for target, inputs in seeds.items():
        assert inputs, target
    for picture in seeds["logo"]:
        assert ran(fuzz.TARGETS["logo"], picture).told == ""
    assert any(b"\t" in table for table in seeds["tsv"])
