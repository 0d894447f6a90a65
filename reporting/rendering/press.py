"""A process of its own that prints the PDF: it loads while the first one still reads, and takes its memory with it.

Does not print itself: `sheets` does, there as here, and the bytes are the same.
"""

from __future__ import annotations

import errno
import gc
import os
import pickle
import resource
import shutil
import signal
import subprocess
import sys
import traceback
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self

from reporting.errors import KilledError, RenderError, ReportingError
from reporting.rendering.scratch import Scratch, no_room

if TYPE_CHECKING:
    from reporting.model.report import Report

# Not a module of multiprocessing: its workers may be daemons, and a daemon may have no children there.
_PROGRAM: Final = (
    "import sys; sys.path.insert(0, sys.argv[1]); from reporting.rendering.press import work; "
    "work(sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))"
)
SECONDS: Final = 300
"""Of processor time, to lay out and draw. The fifty pages or so that are printed at the very most take 15."""
_PATIENCE: Final = 2
"""Seconds on the clock for each of processor time: a library that was refused memory may wait for ever for a thread."""
MEMORY: Final = 3_000_000_000
"""Bytes of address space. Those pages take a tenth of it."""
_STARVED: Final = (signal.SIGSEGV, signal.SIGBUS, signal.SIGTRAP, signal.SIGABRT)
"""How a process ends in a library that asks for memory, gets none and does not mind, or gives up."""
_ALMOST: Final = 0.95
"""Of the memory that it may take: who came so far was refused some."""
_FULL: Final = (errno.ENOSPC, errno.EDQUOT, errno.EROFS)
_REMEDY: Final = "Look for a review of unusual size."
_ROOT: Final = str(Path(__file__).resolve().parents[2])


class Press:
    """Prints one report in a second process; used as a context, at whose end that process and its files are gone."""

    def __enter__(self) -> Self:
        # The renderer unpacks the faces, some 10 MB, and a process that is killed leaves them behind.
        self._aside = Scratch()
        aside = str(self._aside.path)
        command = [sys.executable, "-c", _PROGRAM, _ROOT, aside, str(SECONDS), str(MEMORY)]
        environment = os.environ | {"TMPDIR": aside}
        self._said = self._aside.path / "said"  # what libraries print there is told where they end the process
        with self._said.open("wb") as said:
            self._child = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=said, env=environment
            )
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._child.kill()
        self._child.communicate()
        self._aside.remove()

    @property
    def process(self) -> int:
        """The id of the second process."""
        return self._child.pid

    def lay_out(self, report: Report) -> None:
        """Begins to lay out a report; what goes wrong is told by `finished`."""
        from reporting.rendering.pdf import paper_html

        self._slug = report.slug
        self._send((report.slug, report.dated, paper_html(report)))

    def finished(self, attachments: Mapping[str, bytes]) -> bytes:
        """The PDF of the report that is being laid out, with files that travel inside it.

        Raises:
            RenderError: the report could not be printed, or the process that prints is gone.
            KilledError: that process was killed from outside.
        """
        self._send(dict(attachments))
        assert self._child.stdout is not None
        try:
            result = pickle.load(self._child.stdout)  # noqa: S301 - written by our own child
        except EOFError:
            raise self._gone() from None
        if isinstance(result, bytes):
            return result
        assert isinstance(result, Exception)
        raise result

    def _send(self, thing: object) -> None:
        assert self._child.stdin is not None
        try:
            pickle.dump(thing, self._child.stdin, pickle.HIGHEST_PROTOCOL)
            self._child.stdin.flush()
        except BrokenPipeError:
            raise self._gone() from None

    def _gone(self) -> ReportingError:
        ended = self._child.wait()
        if ended == -signal.SIGXCPU:
            told = f"the PDF took more than the {SECONDS} s of processor time that printing may take."
            return RenderError(told, place=self._slug, remedy=_REMEDY)
        if ended == -signal.SIGALRM:
            told = f"printing the PDF stood still for {_PATIENCE * SECONDS} s, as where there is no more than the "
            told += f"{MEMORY / 1e9:g} GB of memory that printing may take."
            return RenderError(told, place=self._slug, remedy=_REMEDY)
        said = self._said.read_text("utf-8", "replace").strip().splitlines() or ["it said nothing"]
        if -ended in _STARVED or said[-1].startswith(MemoryError.__name__):
            return _starved(self._slug, MEMORY)
        kind = KilledError if ended in (-signal.SIGKILL, -signal.SIGTERM) else RenderError
        return kind(
            f"the process that prints the PDF ended with {ended}: {said[-1]}.",
            place=self._slug,
            remedy="Memory may have run out; try again with nothing else running.",
        )


def _starved(slug: str, memory: int) -> RenderError:
    told = f"the PDF took more than the {memory / 1e9:g} GB of memory that printing may take."
    return RenderError(told, place=slug, remedy=_REMEDY)


def work(aside: str, seconds: int, memory: int) -> None:
    """What the second process does: it loads the renderer, then waits for a report and the files that go with it.

    Args:
        aside: the folder for the files that this process needs for a moment.
        seconds: of processor time that it may take.
        memory: bytes of address space that it may take.
    """
    # A process that prints one report and ends need not look for what it could throw away.
    gc.disable()
    # A report that was made to take forever takes this process with it, also when the first one is gone.
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 5))
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    resource.setrlimit(resource.RLIMIT_AS, (memory if hard < 0 else min(memory, hard), hard))
    signal.signal(signal.SIGALRM, signal.SIG_DFL)  # which no library can keep from ending the process
    # The first process decides what an interrupt means, and ends this one.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # Nothing that a library prints may come between the answer's bytes.
    answer, sys.stdout = sys.stdout.buffer, sys.stderr
    try:
        result = _printed(seconds, memory)
    except (EOFError, pickle.UnpicklingError):  # the first process is gone, and cannot tidy up
        shutil.rmtree(aside, ignore_errors=True)
        return
    except ReportingError as error:
        result = error
    except MemoryError:  # before there was a report to print, or with no memory left to tell more
        sys.exit(MemoryError.__name__)
    except OSError as error:
        result = no_room(Path(aside).parent, error) if error.errno in _FULL else RuntimeError(traceback.format_exc())
    except Exception:
        result = RuntimeError(traceback.format_exc())
    try:
        pickle.dump(result, answer, pickle.HIGHEST_PROTOCOL)
        answer.flush()
    except BrokenPipeError:  # it went while this one printed
        shutil.rmtree(aside, ignore_errors=True)


def _printed(seconds: int, memory: int) -> bytes | Exception:
    from reporting.rendering import archival, sheets

    with _bounded(seconds):
        sheets.load()
    slug, dated, markup = pickle.load(sys.stdin.buffer)  # noqa: S301 - written by our own parent
    try:
        with _bounded(seconds):
            document = sheets.lay_out(slug, markup)
        attachments = pickle.load(sys.stdin.buffer)  # noqa: S301 - written by our own parent
        with _bounded(seconds):
            pdf = sheets.write(slug, document, archival.attached(attachments, dated))
    except Exception as error:
        if isinstance(error, MemoryError) or _most_memory() > _ALMOST * memory:
            return _starved(slug, memory)
        raise
    # Where memory is refused, libraries may go on without a face, and print something else.
    return _starved(slug, memory) if _most_memory() > _ALMOST * memory else pdf


@contextmanager
def _bounded(seconds: int) -> Iterator[None]:
    """Ends this process where a step stands still; how long the first one takes between two steps is its own affair."""
    signal.alarm(_PATIENCE * seconds)
    try:
        yield
    finally:
        signal.alarm(0)


def _most_memory() -> int:
    """The most bytes of address space that this process ever had; none where the system does not tell."""
    with suppress(OSError):
        for line in Path("/proc/self/status").read_text("utf-8").splitlines():
            if line.startswith("VmPeak:"):
                return int(line.split()[1]) * 1024
    return 0
