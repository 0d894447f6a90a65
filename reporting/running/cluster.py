"""Titles made on a Dask cluster: files travel there as bytes and editions come back as bytes; here they are published.

The workers need the same program and no shared disk. One that dies costs its titles another try elsewhere. Nothing else
of the product loads Dask.
"""

from __future__ import annotations

import importlib.metadata
import logging
import platform
import threading
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import CancelledError
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from reporting.edition import Edition
from reporting.errors import ClusterError, TitleError, UsageError
from reporting.limits import Limits
from reporting.running.apart import Apart
from reporting.running.building import Outcome, Request, Steps, Work, steps, untouched
from reporting.running.fingerprint import surroundings
from reporting.settings import Options

if TYPE_CHECKING:
    from distributed import Client, Future

_PATIENCE: Final = 120
"""Seconds beyond the limits of a title that it may take to travel, and to tell that it passed them."""
_CONNECTING: Final = 30
"""Seconds in which a scheduler has to answer, and a first worker to be there."""
_WAITING: Final = 2
"""Titles that are handed out for each thread of the cluster: one is made, and one waits beside it."""
_WARNS_FROM: Final = "distributed.admin.large-graph-warning-threshold"
_DECISIVE: Final = ("fonttools", "jinja2", "openpyxl", "pydantic", "pydyf", "weasyprint")
"""Packages on whose versions bytes depend."""


def make_there(expected: str, work: Work, limits: Limits) -> Edition:
    """Makes an edition on a worker, in a process of its own: what passes the limits costs the worker nothing.

    Raises:
        ClusterError: the worker is not of the same program, and would make other bytes.
        TitleError: as `Apart.made`.
    """
    if alike(work.options) != expected:
        remedy = "Install the same program and packages on every worker, templates and faces too."
        raise ClusterError("a worker of the cluster runs another version of the program.", remedy=remedy)
    with _one_at_a_time:  # a worker may have several threads
        return _apart.made(work, limits)


_one_at_a_time = threading.Lock()
_apart: Final = Apart()


@cache
def alike(options: Options) -> str:
    """What must be the same here and there for the bytes to be the same."""
    versions = " ".join(f"{name} {importlib.metadata.version(name)}" for name in _DECISIVE)
    return f"{surroundings(options)} {versions} {'.'.join(platform.python_version_tuple()[:2])}"


class _AtWork(NamedTuple):
    """A title that the cluster makes, and until when it may take."""

    folder: Path
    walk: Steps
    until: float


def spread_over(address: str, folders: Iterable[Path], request: Request) -> Iterator[tuple[Path, Outcome]]:
    """Builds titles on the cluster with that scheduler, and gives each outcome as it is known.

    Raises:
        UsageError: Dask is not installed, or no scheduler or worker answers.
    """
    waiting = iter(folders)
    at_work: dict[Future[Edition], _AtWork] = {}
    with closing(_connected(address)) as client:
        try:
            while client.status == "running":
                for folder in _next(waiting, _room(client) - len(at_work)):
                    walk = steps(folder, request)
                    try:
                        work = next(walk)
                    except StopIteration as done:
                        yield folder, done.value
                        continue
                    limits = request.settings.limits
                    future = client.submit(make_there, alike(work.options), work, limits, pure=False)
                    at_work[future] = _AtWork(folder, walk, time.monotonic() + _patience(limits))
                if not at_work:
                    return
                for future in _done(at_work):
                    if _is_made_anew(client, future, at_work[future]):
                        continue
                    made = at_work.pop(future)
                    yield made.folder, _outcome(made, future)
            # The scheduler is gone: what was in hand came to nothing, and nothing more can be handed out.
            while at_work:
                _, made = at_work.popitem()
                yield made.folder, _failed(made, _unmade())
            for folder in waiting:
                yield folder, untouched(folder, request, _unmade())
        finally:
            for made in at_work.values():
                made.walk.close()  # which frees the lock of its title


def _patience(limits: Limits) -> float:
    """Seconds for one title, which may have to wait for another one first."""
    return _WAITING * (60.0 * limits.minutes + _PATIENCE)


def _next(waiting: Iterator[Path], room: int) -> Iterator[Path]:
    """So many more titles; at least one, so that those of which nothing needs making come to an end."""
    for _ in range(room):
        folder = next(waiting, None)
        if folder is None:
            return
        yield folder


def _connected(address: str) -> Client:
    try:
        import dask
        from distributed import Client
    except ImportError:
        raise UsageError(
            "--cluster needs the package distributed.", remedy="Install it with pip install 'reporting[cluster]'."
        ) from None
    logging.getLogger("distributed").setLevel(logging.CRITICAL)  # what goes wrong is told title by title
    dask.config.set({_WARNS_FROM: "1 TB"})  # a title may have large files
    try:
        client = Client(address, timeout=_CONNECTING, name="reporting")
    except (OSError, TimeoutError) as error:
        raise UsageError("no scheduler answers there.", place=address, remedy="Start one: dask scheduler.") from error
    try:
        client.wait_for_workers(1, timeout=_CONNECTING)
    except TimeoutError:
        client.close()
        remedy = f"Start one: dask worker {address} --nthreads 1."
        raise UsageError("the cluster has no worker.", place=address, remedy=remedy) from None
    return client


def _room(client: Client) -> int:
    """How many titles may be handed out at a time; workers come and go."""
    try:
        threads: dict[str, int] = client.nthreads()
        return max(1, _WAITING * sum(threads.values()))
    except (OSError, TimeoutError):
        return 1


def _done(at_work: dict[Future[Edition], _AtWork]) -> list[Future[Edition]]:
    """The titles that are made, failed, lost, or have taken too long; waits for the first."""
    from distributed import wait

    left = min(made.until for made in at_work.values()) - time.monotonic()
    try:
        done = wait(list(at_work), timeout=max(0.1, left), return_when="FIRST_COMPLETED").done
    except TimeoutError:
        return [future for future, made in at_work.items() if made.until <= time.monotonic()]
    except (CancelledError, OSError):  # the scheduler is gone, and with it whatever it was to make
        return list(at_work)
    return [future for future in at_work if future in done]


def _is_made_anew(client: Client, future: Future[Edition], made: _AtWork) -> bool:
    """Whether a worker died with what it had made before anybody fetched it: the scheduler gives it to another one."""
    again = future.status in ("pending", "lost") and client.status == "running"
    return again and time.monotonic() < made.until


def _outcome(made: _AtWork, future: Future[Edition]) -> Outcome:
    """Publishes what came back, or tells why nothing did."""
    from distributed import KilledWorker

    if future.status == "finished":
        try:
            made.walk.send(future.result())
        except StopIteration as done:
            outcome: Outcome = done.value
            return outcome
        raise AssertionError("a title is made once")
    if future.status == "error":
        error: Any = future.exception()
        return _failed(made, _lost() if isinstance(error, KilledWorker) else error)
    future.cancel(force=True)
    return _failed(made, _unmade() if time.monotonic() < made.until else _hung())


def _failed(made: _AtWork, error: Exception) -> Outcome:
    """Tells the title that it was not made: it frees its lock, and remembers why."""
    try:
        made.walk.throw(error)
    except StopIteration as done:
        outcome: Outcome = done.value
        return outcome
    raise AssertionError("a title is made once")


def _unmade() -> ClusterError:
    return ClusterError("the cluster did not make it.", remedy="Look whether its scheduler and workers still run.")


def _lost() -> TitleError:
    remedy = "The workers may lack memory, or the title has a review of unusual size."
    return TitleError("every worker that made it died.", remedy=remedy)


def _hung() -> TitleError:
    remedy = "Look for a review of unusual size, and whether the workers are still at work."
    return TitleError("the cluster took longer than its limits allow.", remedy=remedy)
