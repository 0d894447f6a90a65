"""Work spread over processes of this machine: each loads its libraries once and takes one item after the other.

Knows nothing of titles. A process that dies or hangs costs its item one retry, and no other item anything.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

_KILLING: Final = 60.0
"""Seconds in which a process that is killed ends."""
TRIES: Final = 2


@dataclass(frozen=True, slots=True)
class Lost:
    """An item whose process died, or was killed because it hung, as often as it was tried."""

    hung: bool


class _Lane(Generic[Item, Result]):
    """One process, and the item that it works on."""

    def __init__(self, work: Callable[[Item], Result]) -> None:
        self._work = work
        self.tries = 0
        self._start()

    def _start(self) -> None:
        # A pool of one process each: when it breaks, there is no doubt which item broke it.
        context = multiprocessing.get_context("spawn")
        self._pool = ProcessPoolExecutor(1, mp_context=context, initializer=_begin)
        self._process = self._pool.submit(os.getpid)

    def give(self, item: Item, patience: float) -> Future[Result]:
        self.item, self.hung, self.until = item, False, time.monotonic() + patience
        self.tries += 1
        try:
            self._future = self._pool.submit(self._work, item)
        except BrokenProcessPool:  # it died while it had nothing to do
            self.close()
            self._start()
            self._future = self._pool.submit(self._work, item)
        return self._future

    def renew(self) -> None:
        self.close()
        self._start()

    def kill(self) -> None:
        with suppress(BrokenProcessPool, ProcessLookupError):
            os.kill(self._process.result(), signal.SIGKILL)

    def close(self) -> None:
        self._pool.shutdown(wait=False, cancel_futures=True)


def spread(
    items: Iterable[Item], work: Callable[[Item], Result], jobs: int, patience: float
) -> Iterator[tuple[Item, Result | Lost]]:
    """Gives each item with its result, as it is done.

    Args:
        work: a function that a process can be told by name.
        patience: seconds for one item.
    """
    waiting = iter(items)
    lanes: list[_Lane[Item, Result]] = []
    at_work: dict[Future[Result], _Lane[Item, Result]] = {}
    try:
        for item in _first(waiting, jobs):
            lane = _Lane[Item, Result](work)
            lanes.append(lane)
            at_work[lane.give(item, patience)] = lane
        while at_work:
            for future in _next_done(at_work):
                lane = at_work.pop(future)
                item = lane.item
                try:
                    yield item, future.result()
                except BrokenProcessPool:
                    lane.renew()
                    if lane.tries < TRIES:
                        at_work[lane.give(item, patience)] = lane
                        continue
                    yield item, Lost(lane.hung)
                lane.tries = 0
                for following in _first(waiting, 1):
                    at_work[lane.give(following, patience)] = lane
    finally:
        for lane in at_work.values():
            lane.kill()
        for lane in lanes:
            lane.close()


def _first(items: Iterator[Item], count: int) -> list[Item]:
    return [item for _, item in zip(range(count), items, strict=False)]


def _next_done(at_work: dict[Future[Result], _Lane[Item, Result]]) -> set[Future[Result]]:
    """The items that are done; waits for the first one, and kills what hangs."""
    while True:
        soonest = min(lane.until for lane in at_work.values())
        done, _ = wait(at_work, timeout=max(0.0, soonest - time.monotonic()), return_when=FIRST_COMPLETED)
        if done:
            return done
        for lane in at_work.values():
            if lane.until <= time.monotonic():
                lane.hung, lane.until = True, time.monotonic() + _KILLING
                lane.kill()


def _begin() -> None:
    """Readies a process: Ctrl-C is the parent's to handle, and whose parent is gone has nobody to work for."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent.join,), daemon=True).start()


def _end_with(parent_ends: Callable[[], None]) -> None:
    parent_ends()
    os._exit(1)
