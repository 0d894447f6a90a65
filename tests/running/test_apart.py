"""Editions made in a process of its own: the same bytes, and whatever happens to it costs one title."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator

import pytest

from reporting.errors import KilledError, TitleError
from reporting.limits import Limits
from reporting.pipeline import make
from reporting.publishing import Past
from reporting.reading import RawFile, RawTitle
from reporting.running import apart
from reporting.running.apart import Apart
from reporting.running.building import Work
from reporting.settings import Options
from tests.harbour import raw

HOARD = b"<p>Harbour Lights is warm.</p>" + b"<b>a</b>" * 2_400_000
"""A page of 19 MB that takes more than 1 GB to read."""
WORK = Work(raw(), Options(), Past())


@pytest.fixture
def maker() -> Iterator[Apart]:
    made = Apart()
    yield made
    made.close()


def test_the_bytes_are_the_same_and_the_process_stays(maker: Apart) -> None:
    assert maker.made(WORK, Limits()) == make(*WORK)
    process = maker.process
    maker.made(WORK, Limits())
    assert maker.process == process


def test_what_goes_wrong_there_is_raised_here(maker: Apart) -> None:
    with pytest.raises(TitleError, match="name"):
        maker.made(Work(RawTitle("x", (RawFile("title.toml", b"name = 3\n"),)), Options(), Past()), Limits())
    assert maker.process is None


def test_a_process_that_is_killed_at_work_costs_that_title_alone(maker: Apart) -> None:
    def kill() -> None:
        while maker.process is None:
            time.sleep(0.01)
        os.kill(maker.process, signal.SIGKILL)

    killer = threading.Thread(target=kill)
    killer.start()
    with pytest.raises(KilledError, match="ended with -9"):
        maker.made(WORK, Limits())
    killer.join()
    assert maker.made(WORK, Limits()).files
    assert maker.process is not None
    os.kill(maker.process, signal.SIGKILL)  # it has nothing to do now
    time.sleep(0.2)
    assert maker.made(WORK, Limits()).files


def test_a_process_that_does_not_end_its_work_is_ended(maker: Apart, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "_GRACE", 0.1)  # less than it takes to start
    with pytest.raises(TitleError, match="took longer than 0 minutes"):
        maker.made(WORK, Limits(minutes=0))
    assert maker.process is None


@pytest.mark.slow
def test_a_title_that_takes_too_much_memory_costs_itself_alone(maker: Apart) -> None:
    page = Work(RawTitle("x", (*WORK.raw.files, RawFile("hoard.html", HOARD))), Options(), Past())
    with pytest.raises(TitleError, match="took more than 1 GB of memory"):
        maker.made(page, Limits(memory_gb=1))
    assert maker.made(WORK, Limits(memory_gb=1)) == make(*WORK)
