"""What a command costs: its time, and the most memory that it and all its children hold at once.

Knows nothing of the product.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

PAGE = os.sysconf("SC_PAGE_SIZE")
_EVERY = 0.05
"""Seconds between two looks at the memory."""


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds, and bytes at the peak, shared pages counted once for each process."""

    seconds: float
    peak: int
    output: str = ""


def cost(command: Sequence[str], cwd: Path | None = None) -> Cost:
    """Runs a command; its standard output is kept.

    Raises:
        CalledProcessError: it failed.
    """
    began, peak = time.perf_counter(), 0
    with subprocess.Popen(command, cwd=cwd, stdout=subprocess.PIPE, text=True) as process:
        while process.poll() is None:
            peak = max(peak, _held_by(process.pid))
            time.sleep(_EVERY)
        seconds = time.perf_counter() - began
        output = process.stdout.read() if process.stdout else ""
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command, output)
    return Cost(seconds, peak, output)


def _held_by(process: int) -> int:
    """The memory of a process and of those that it started."""
    total, waiting = 0, [process]
    while waiting:
        one = waiting.pop()
        try:
            total += int(Path(f"/proc/{one}/statm").read_text(encoding="ascii").split()[1]) * PAGE
            for task in Path(f"/proc/{one}/task").iterdir():
                waiting += [int(child) for child in (task / "children").read_text(encoding="ascii").split()]
        except OSError:
            continue
    return total


def seconds_of(work: Callable[[], object], clock: Callable[[], float] = time.perf_counter) -> float:
    """How long a piece of work takes in this process."""
    began = clock()
    work()
    return clock() - began


def alternately(
    times: int, *works: Callable[[], object], clock: Callable[[], float] = time.perf_counter
) -> list[float]:
    """The median time of each of several works that are done in turn, so that a busy machine is fair to all.

    Args:
        clock: `time.process_time` for what one process does alone: others that run beside it do not count.
    """
    taken = [[seconds_of(work, clock) for work in works] for _ in range(times)]
    return [statistics.median(column) for column in zip(*taken, strict=True)]


@dataclass(frozen=True, slots=True)
class Pair:
    """The medians of what a work and a bare one took, and of how many times as long the one took in each pair."""

    work: float
    bare: float
    ratio: float


def paired(
    times: int, work: Callable[[], object], bare: Callable[[], object], clock: Callable[[], float] = time.perf_counter
) -> Pair:
    """Two works in turn, which begins changing with each pair; what slows both of a pair does not count."""
    taken = []
    for number in range(times):
        first, second = (work, bare) if number % 2 == 0 else (bare, work)
        one, other = seconds_of(first, clock), seconds_of(second, clock)
        taken.append((one, other) if number % 2 == 0 else (other, one))
    works, bares = zip(*taken, strict=True)
    ratio = statistics.median(one / other for one, other in taken)
    return Pair(statistics.median(works), statistics.median(bares), ratio)


_LOOK = """
import os, sys
waiting = sys.argv[1:]
while waiting:
    with os.scandir(waiting.pop()) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                waiting.append(entry.path)
            else:
                entry.stat(follow_symlinks=False)
"""


def bare_look(folder: Path) -> None:
    """Starts Python and has it ask for inode, size and times of every file below a folder."""
    subprocess.run([sys.executable, "-c", _LOOK, str(folder)], check=True)


def bare_start() -> None:
    """Starts Python and ends it."""
    subprocess.run([sys.executable, "-c", "pass"], check=True)
