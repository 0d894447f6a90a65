"""A process of its own that makes editions within a title's limits, one after the other.

For a process that must be neither limited nor lost: one that builds titles one by one, and a worker of a cluster. Does
not decide what is made.
"""

from __future__ import annotations

import os
import pickle
import select
import signal
import subprocess
import sys
import threading
import time
import traceback
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from reporting.errors import KilledError, TitleError
from reporting.limits import Limits
from reporting.running.limiting import limited, too_long

if TYPE_CHECKING:
    from reporting.edition import Edition
    from reporting.running.building import Work

# Not a module of multiprocessing: a worker may be a daemon, and a daemon may have no children there.
_PROGRAM: Final = "import sys; sys.path.insert(0, sys.argv[1]); from reporting.running.apart import serve; serve()"
_ROOT: Final = str(Path(__file__).resolve().parents[2])
_GRACE: Final = 30
"""Seconds beyond the limit, in which the process ends its work itself; in the midst of a library's call it cannot."""
_LOOKS: Final = 1
_ENDING: Final = 5
"""Seconds in which the process, told to end, ends what it has started and removes its files."""
_KILLED: Final = (-signal.SIGKILL, -signal.SIGTERM, 128 + signal.SIGTERM)


class Apart:
    """Makes editions in a second process, which starts with the first one, and again after it was lost."""

    def __init__(self) -> None:
        self._child: subprocess.Popen[bytes] | None = None

    def made(self, work: Work, limits: Limits) -> Edition:
        """The edition, as `pipeline.make` makes it.

        Raises:
            TitleError: as `pipeline.make`; or it took too long, or more memory than it may, or its process died.
            KilledError: the process was killed from outside.
        """
        child = self._running()
        assert child.stdin is not None
        assert child.stdout is not None
        try:
            pickle.dump((work, limits), child.stdin, pickle.HIGHEST_PROTOCOL)
            child.stdin.flush()
            if not select.select([child.stdout], [], [], 60 * limits.minutes + _GRACE)[0]:
                self._stop()
                raise too_long(limits)
            result = pickle.load(child.stdout)  # noqa: S301 - written by our own child
        except (EOFError, BrokenPipeError, pickle.UnpicklingError):
            raise self._gone(child.wait()) from None
        except KeyboardInterrupt:
            self._stop()
            raise
        if isinstance(result, Exception):
            self.close()  # whoever comes next shall not begin with the memory that this one took
            raise result
        edition: Edition = result
        return edition

    @property
    def process(self) -> int | None:
        """The id of the second process, where there is one."""
        return None if self._child is None else self._child.pid

    def close(self) -> None:
        """Ends the second process."""
        if self._child is not None:
            self._child.kill()
            self._child.communicate()
            self._child = None

    def _stop(self) -> None:
        """Ends the second process in the midst of its work."""
        if self._child is not None:
            self._child.terminate()
            with suppress(subprocess.TimeoutExpired):
                self._child.wait(_ENDING)
        self.close()

    def _running(self) -> subprocess.Popen[bytes]:
        if self._child is not None and self._child.poll() is not None:  # it died while it had nothing to do
            self.close()
        if self._child is None:
            command = [sys.executable, "-c", _PROGRAM, _ROOT]
            self._child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        return self._child

    def _gone(self, ended: int) -> TitleError:
        self.close()
        kind = KilledError if ended in _KILLED else TitleError
        remedy = "The machine may lack memory, or the title has a review of unusual size."
        return kind(f"the process that made it ended with {ended}.", remedy=remedy)


def serve() -> None:
    """What the second process does: it makes what it is sent, until nothing more comes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the first process decides what an interrupt means
    signal.signal(signal.SIGTERM, _end)
    threading.Thread(target=_end_with, args=(os.getppid(),), daemon=True).start()
    # Nothing that a library prints may come between the answer's bytes.
    answer, sys.stdout = sys.stdout.buffer, sys.stderr
    while True:
        try:
            work, limits = pickle.load(sys.stdin.buffer)  # noqa: S301 - written by our own parent
        except EOFError:
            return
        answer.write(_answer(work, limits))
        answer.flush()


def _answer(work: Work, limits: Limits) -> bytes:
    from reporting.pipeline import make

    try:
        with limited(limits):
            return pickle.dumps(make(*work), pickle.HIGHEST_PROTOCOL)
    except Exception as error:
        error.add_note(traceback.format_exc())  # which does not travel otherwise
        try:
            told = pickle.dumps(error, pickle.HIGHEST_PROTOCOL)
            pickle.loads(told)  # noqa: S301 - which not every error that can be sent allows
            return told
        except Exception:
            return pickle.dumps(RuntimeError(traceback.format_exc()), pickle.HIGHEST_PROTOCOL)


def _end(signum: int, frame: object) -> None:
    """Leaves by way of every context, so that the printing within ends too and no file is left lying about."""
    raise SystemExit(128 + signum)


def _end_with(parent: int) -> None:
    """Whose parent is gone has nobody to work for."""
    while os.getppid() == parent:
        time.sleep(_LOOKS)
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(_ENDING)
    os._exit(1)
