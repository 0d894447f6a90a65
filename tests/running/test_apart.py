"""Editions made in a process of its own: the same bytes, and whatever happens to it costs one title."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import cast

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
from tests.faults.test_killed import children
from tests.faults.titles import ROOT
from tests.harbour import raw

HOARD = b"<p>Harbour Lights is warm.</p>" + b"<b>a</b>" * 2_400_000
"""A page of 19 MB that takes more than 1 GB to read."""
WORK = Work(raw(), Options(), Past())
_MANY = "outlet,critic,rating,text\n" + "".join(
    f"The Lamp {n},Ann Teller {n},{n % 5}/5,Harbour Lights is warm in scene {n}. The pace of part {n} is slow.\n"
    for n in range(200)
)
LONG = Work(RawTitle("x", (*raw().files, RawFile("many.csv", _MANY.encode()))), Options(), Past())
"""It takes seconds to print."""


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


class OddError(Exception):
    """An error that travels, and cannot be put together again there."""

    def __init__(self, what: str, where: str) -> None:
        super().__init__(f"{what} in {where}")


class Odd:
    """The files of a title, whose name is such an error."""

    @property
    def slug(self) -> str:
        raise OddError("a fault", "a library")

    files = ()


def test_an_error_of_any_kind_is_told(maker: Apart) -> None:
    with pytest.raises(RuntimeError, match="OddError: a fault in a library"):
        maker.made(Work(cast(RawTitle, Odd()), Options(), Past()), Limits())


INTERRUPTED = """
import signal
import sys
from reporting.limits import Limits
from reporting.running.apart import Apart
from tests.running.test_apart import LONG
signal.signal(signal.SIGINT, signal.default_int_handler)  # what is started in the background ignores it else
maker = Apart()
try:
    maker.made(LONG, Limits())
except KeyboardInterrupt:
    print(maker.process)
"""


def test_an_interrupt_in_the_midst_of_printing_leaves_no_process_and_no_file(tmp_path: Path) -> None:
    around = {**os.environ, "PYTHONPATH": str(ROOT), "TMPDIR": str(tmp_path)}
    with subprocess.Popen([sys.executable, "-c", INTERRUPTED], stdout=subprocess.PIPE, env=around) as first:
        while not (list(tmp_path.glob("reporting-*/weasyprint-*")) and len(below := children(first.pid)) == 2):
            assert first.poll() is None
            time.sleep(0.01)
        first.send_signal(signal.SIGINT)
        assert first.communicate(timeout=60)[0] == b"None\n"
    assert not any(Path(f"/proc/{process}").exists() for process in below)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
def test_a_title_that_takes_too_much_memory_costs_itself_alone(maker: Apart) -> None:
    page = Work(RawTitle("x", (*WORK.raw.files, RawFile("hoard.html", HOARD))), Options(), Past())
    with pytest.raises(TitleError, match="took more than 1 GB of memory"):
        maker.made(page, Limits(memory_gb=1))
    assert maker.made(WORK, Limits(memory_gb=1)) == make(*WORK)
