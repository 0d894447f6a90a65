"""Builds in processes, one of which dies or hangs: one retry, a clear error, and peace until something changes."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import pytest

from reporting.limits import Limits
from reporting.publishing import read_state
from reporting.running import Outcome, Request, build, titles
from reporting.settings import Settings
from tests.harbour import FILES


@pytest.fixture
def request_of_two(tmp_path: Path) -> Request:
    """A title that can be made, and one that cannot, to be built in two processes."""
    one, two = folders = tuple(tmp_path / "sources" / slug for slug in ("one", "two"))
    for folder in folders:
        folder.mkdir(parents=True)
    for name, text in FILES.items():
        (one / name).write_text(text, encoding="utf-8")
    (two / "title.toml").write_text("name = 3\n", encoding="utf-8")
    return Request(folders, Settings(tmp_path / "sources", tmp_path / "output"), now=4e9, jobs=2)


@contextmanager
def struck(output: Path, how: signal.Signals) -> Iterator[list[int]]:
    """Sends a signal to every process that is at work on title one; gives their ids."""
    lock, ended = str(output / ".editions/one/lock"), threading.Event()
    hit: list[int] = []

    def hunt() -> None:
        while not ended.wait(0.005):
            for process in children():
                if process not in hit and lock in opened(process):
                    with suppress(ProcessLookupError):
                        os.kill(process, how)
                    hit.append(process)

    hunter = threading.Thread(target=hunt)
    hunter.start()
    try:
        yield hit
    finally:
        ended.set()
        hunter.join()


def children() -> list[int]:
    """The processes that were started by any thread of this one."""
    found: list[int] = []
    for task in Path("/proc/self/task").iterdir():
        with suppress(OSError):  # a thread that has ended
            found += map(int, (task / "children").read_text().split())
    return found


def opened(process: int) -> set[str]:
    """The files that a process has open."""
    found = set()
    with suppress(OSError):
        for each in Path(f"/proc/{process}/fd").iterdir():
            with suppress(OSError):
                found.add(str(each.readlink()))
    return found


def built(request: Request) -> dict[str, Outcome]:
    return {outcome.slug: outcome for outcome in build(request, lambda slug, done: None)}


@pytest.mark.parametrize(
    ("how", "told"),
    [
        (signal.SIGKILL, "the process that made it died, twice."),
        pytest.param(signal.SIGSTOP, "the process that made it did not end, twice.", marks=pytest.mark.slow),
    ],
)
def test_a_lost_process_costs_one_retry_and_is_remembered(
    request_of_two: Request, how: signal.Signals, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if how == signal.SIGSTOP:
        monkeypatch.setattr(titles, "_GRACE", 5)
        limits = Limits(minutes=0)
        request_of_two = request_of_two._replace(settings=replace(request_of_two.settings, limits=limits))
    output = request_of_two.settings.output
    with struck(output, how) as hit:
        first = built(request_of_two)
    assert len(hit) == 2
    assert told in str(first["one"].error)
    assert not first["one"].again
    assert "title.toml" in str(first["two"].error)
    with struck(output, how) as hit:
        second = built(request_of_two._replace(now=4e9 + 3600))
    assert (hit, str(second["one"].error)) == ([], str(first["one"].error))
    assert (second["one"].again, second["two"].again) == (True, True)

    (request_of_two.folders[0] / "title.toml").write_text("name = 4\n", encoding="utf-8")
    third = built(request_of_two._replace(now=4e9 + 7200))
    assert "title.toml" in str(third["one"].error)
    failure = read_state(output, "one").failure
    assert failure is not None
    assert "title.toml" in str(failure.place)
