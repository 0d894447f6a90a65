"""Titles made on a real scheduler with two real workers on this machine, which share no folder with it."""

from __future__ import annotations

import importlib.util
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reporting.errors import ClusterError, UsageError
from reporting.limits import Limits
from reporting.publishing import read_state
from reporting.running import Outcome, Request, build
from reporting.running.building import Work
from reporting.settings import Options, Settings
from tests.harbour import FILES, raw
from tests.running.test_apart import HOARD

pytestmark = pytest.mark.skipif(importlib.util.find_spec("distributed") is None, reason="distributed is not installed")
ROOT = Path(__file__).resolve().parents[2]
TITLES = ("one", "two", "three", "four")


class Cluster:
    """A scheduler and two workers, each a process in a folder of its own."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._scheduler = self._started("scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard")
        told = self._told("scheduler", "Scheduler at:")
        self.address = told.split("Scheduler at:")[1].strip()
        self.workers = [self._worker(name) for name in ("a", "b")]
        for name in ("a", "b"):
            self._told(name, "Registered to:")

    def _worker(self, name: str) -> subprocess.Popen[bytes]:
        return self._started("worker", self.address, "--nthreads", "1", "--no-nanny", "--no-dashboard", name=name)

    def _started(self, *command: str, name: str = "scheduler") -> subprocess.Popen[bytes]:
        folder = self._home / name
        folder.mkdir()
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        with (folder / "log").open("wb") as log:
            whole = [sys.executable, "-m", "dask", *command]
            return subprocess.Popen(whole, cwd=folder, env=environment, stdout=log, stderr=log)

    def _told(self, name: str, words: str) -> str:
        """The line of a process's log with these words, once it is there."""
        with subprocess.Popen(["tail", "-n", "+1", "-F", self._home / name / "log"], stdout=subprocess.PIPE) as tail:
            assert tail.stdout is not None
            try:
                return next(line for line in map(bytes.decode, tail.stdout) if words in line)
            finally:
                tail.kill()

    def close(self) -> None:
        """Ends all of it."""
        for process in (*self.workers, self._scheduler):
            process.kill()
            process.wait()


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    """A cluster of two workers."""
    home = tmp_path / "cluster"
    home.mkdir()
    made = Cluster(home)
    yield made
    made.close()


def _request(home: Path, cluster: str | None = None, titles: tuple[str, ...] = TITLES) -> Request:
    folders = tuple(home / "sources" / slug for slug in titles)
    for number, folder in enumerate(folders):
        if not folder.exists():
            folder.mkdir(parents=True)
            for name, text in FILES.items():
                (folder / name).write_text(text.replace("superb", "superb " * number), encoding="utf-8")
    return Request(folders, Settings(home / "sources", home / ("away" if cluster else "here")), cluster=cluster)


def _built(request: Request) -> Iterator[Outcome]:
    return build(request, lambda slug, done: None)


def _files(output: Path) -> dict[str, bytes]:
    files = (path for path in output.rglob("*") if path.is_file() and path.name not in ("lock", "state.json"))
    return {path.relative_to(output).as_posix(): path.read_bytes() for path in files}


@pytest.mark.slow
def test_a_worker_that_dies_half_way_changes_no_byte(tmp_path: Path, cluster: Cluster) -> None:
    outcomes: list[Outcome] = []
    for outcome in _built(_request(tmp_path, cluster.address)):
        if not outcomes:
            cluster.workers[0].kill()  # it has a title in hand, and another one waits for it
        outcomes.append(outcome)
    assert sorted(outcome.slug for outcome in outcomes) == sorted(TITLES)
    assert [(outcome.made, outcome.error, outcome.trace) for outcome in outcomes] == [(True, None, None)] * 4
    assert cluster.workers[0].wait() < 0
    assert all(outcome.made for outcome in _built(_request(tmp_path)))
    assert _files(tmp_path / "away") == _files(tmp_path / "here")


@pytest.mark.slow
def test_what_a_worker_had_made_when_it_died_is_made_anew(tmp_path: Path, cluster: Cluster) -> None:
    outcomes: list[Outcome] = []
    for outcome in _built(_request(tmp_path, cluster.address)):
        if not outcomes:
            time.sleep(_ALL_MADE)  # so that the others are made, wait to be fetched, and are told of at once
        elif len(outcomes) == 1:
            cluster.workers[0].kill()
        outcomes.append(outcome)
    assert [(outcome.made, outcome.error, outcome.trace) for outcome in outcomes] == [(True, None, None)] * 4


_ALL_MADE = 12.0
"""Seconds in which two workers make four small titles; where they take longer, less is tested and nothing fails."""


def test_a_title_that_cannot_be_made_stops_no_other(tmp_path: Path, cluster: Cluster) -> None:
    request = _request(tmp_path, cluster.address)._replace(now=4e9)
    request = request._replace(folders=request.folders[:2])
    (request.folders[0] / "title.toml").write_text("name = 3\n", encoding="utf-8")
    outcomes = {outcome.slug: outcome for outcome in _built(request)}
    assert "title.toml" in str(outcomes["one"].error)
    assert outcomes["two"].made
    assert {outcome.slug: outcome.again for outcome in _built(request)} == {"one": True, "two": False}


@pytest.mark.slow
def test_a_title_that_passes_its_limits_costs_the_workers_nothing(tmp_path: Path, cluster: Cluster) -> None:
    request = _request(tmp_path, cluster.address)
    request = request._replace(settings=replace(request.settings, limits=Limits(memory_gb=1)))
    (request.folders[0] / "hoard.html").write_bytes(HOARD)
    outcomes = {outcome.slug: outcome for outcome in _built(request)}
    assert "took more than 1 GB of memory" in str(outcomes.pop("one").error)
    assert [(outcome.made, outcome.error) for outcome in outcomes.values()] == [(True, None)] * 3
    assert [worker.poll() for worker in cluster.workers] == [None, None]


@pytest.mark.slow
@pytest.mark.parametrize("seconds", [0, 5])
def test_when_the_scheduler_is_gone_every_title_says_so(tmp_path: Path, cluster: Cluster, seconds: int) -> None:
    """Whether it is noticed while a title is waited for, or before the next are handed out."""
    request = _request(tmp_path, cluster.address, (*TITLES, "five", "six", "seven"))._replace(now=4e9)
    told = _built(request)
    outcomes = [next(told)]
    cluster.close()
    time.sleep(seconds)
    outcomes += told
    assert outcomes[0].made
    assert sorted(outcome.slug for outcome in outcomes) == sorted((*TITLES, "five", "six", "seven"))
    assert {type(outcome.error) for outcome in outcomes[1:]} == {ClusterError}
    for slug in (outcome.slug for outcome in outcomes[1:]):
        failure = read_state(request.settings.output, slug).failure
        assert failure is not None
        assert failure.message == "the cluster did not make it."  # so that it is told once a day
        assert failure.seen == ("", "")  # and tried whether or not the title changes


@pytest.mark.slow
@pytest.mark.parametrize(
    ("dies", "told"),
    [(False, "the cluster took longer than its limits allow."), (True, "every worker that made it died.")],
)
def test_a_title_that_costs_the_workers_is_not_tried_again_every_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, dies: bool, told: str
) -> None:
    from reporting.running import cluster as over

    monkeypatch.setattr(over, "_PATIENCE", 120 if dies else 4)
    monkeypatch.setenv("DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES", "0")
    (tmp_path / "cluster").mkdir()
    cluster = Cluster(tmp_path / "cluster")
    request = _request(tmp_path, cluster.address, ("one",))._replace(now=4e9)
    request = request._replace(settings=replace(request.settings, limits=Limits(minutes=0)))
    for worker in cluster.workers:
        worker.send_signal(signal.SIGSTOP)

    def kill() -> None:
        for worker in cluster.workers:
            worker.kill()

    ended = threading.Timer(5, kill)  # by then they have the title
    try:
        if dies:
            ended.start()
        (first,) = _built(request)
        (second,) = _built(request._replace(now=4e9 + 3600))
    finally:
        ended.cancel()
        cluster.close()
    assert told in str(first.error)
    assert str(second.error) == str(first.error)
    assert (first.again, second.again) == (False, True)


def test_where_no_scheduler_answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from reporting.running import cluster

    monkeypatch.setattr(cluster, "_CONNECTING", 0.3)
    with pytest.raises(UsageError, match="no scheduler answers there"):
        list(_built(_request(tmp_path, "tcp://127.0.0.1:9")))


def test_a_worker_of_another_version_makes_nothing() -> None:
    from reporting.publishing import Past
    from reporting.running.cluster import make_there

    with pytest.raises(ClusterError, match="another version"):
        make_there("0.0.0", Work(raw(), Options(), Past()), Limits())
