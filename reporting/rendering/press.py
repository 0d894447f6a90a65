"""A process of its own that prints the PDF: it loads while the first one still reads, and takes its memory with it.

Does not print itself: `sheets` does, there as here, and the bytes are the same.
"""

from __future__ import annotations

import gc
import os
import pickle
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self

from reporting.errors import KilledError, RenderError, ReportingError

if TYPE_CHECKING:
    from reporting.model.report import Report

# Not a module of multiprocessing: its workers may be daemons, and a daemon may have no children there.
_PROGRAM: Final = (
    "import sys; sys.path.insert(0, sys.argv[1]); from reporting.rendering.press import work; work(sys.argv[2])"
)
SECONDS: Final = 300
"""Of processor time, to lay out and draw. The forty pages that are printed at the very most take 15."""
MEMORY: Final = 3_000_000_000
"""Bytes of address space. Those pages take a tenth of it."""
_ROOT: Final = str(Path(__file__).resolve().parents[2])


class Press:
    """Prints one report in a second process; used as a context, at whose end that process and its files are gone."""

    def __enter__(self) -> Self:
        # The renderer unpacks the faces, some 10 MB, and a process that is killed leaves them behind.
        self._aside = tempfile.TemporaryDirectory(prefix="reporting-", ignore_cleanup_errors=True)
        command = [sys.executable, "-c", _PROGRAM, _ROOT, self._aside.name]
        environment = os.environ | {"TMPDIR": self._aside.name}
        self._child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._child.kill()
        self._child.communicate()
        self._aside.cleanup()

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
        kind = KilledError if ended in (-signal.SIGKILL, -signal.SIGTERM) else RenderError
        return kind(
            f"the process that prints the PDF ended with {ended}",
            place=self._slug,
            remedy="Memory may have run out; try again with nothing else running.",
        )


def work(aside: str) -> None:
    """What the second process does: it loads the renderer, then waits for a report and the files that go with it.

    Args:
        aside: the folder for the files that this process needs for a moment.
    """
    # A process that prints one report and ends need not look for what it could throw away.
    gc.disable()
    # A report that was made to take forever takes this process with it, also when the first one is gone.
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 5))
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY if hard < 0 else min(MEMORY, hard), hard))
    # The first process decides what an interrupt means, and ends this one.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # Nothing that a library prints may come between the answer's bytes.
    answer, sys.stdout = sys.stdout.buffer, sys.stderr
    try:
        result = _printed()
    except (EOFError, pickle.UnpicklingError):  # the first process is gone, and cannot tidy up
        shutil.rmtree(aside, ignore_errors=True)
        return
    except ReportingError as error:
        result = error
    except Exception:
        result = RuntimeError(traceback.format_exc())
    try:
        pickle.dump(result, answer, pickle.HIGHEST_PROTOCOL)
        answer.flush()
    except BrokenPipeError:  # it went while this one printed
        shutil.rmtree(aside, ignore_errors=True)


def _printed() -> bytes | Exception:
    from reporting.rendering import archival, sheets

    sheets.load()
    slug, dated, markup = pickle.load(sys.stdin.buffer)  # noqa: S301 - written by our own parent
    document = sheets.lay_out(slug, markup)
    attachments = pickle.load(sys.stdin.buffer)  # noqa: S301 - written by our own parent
    return sheets.write(slug, document, archival.attached(attachments, dated))
