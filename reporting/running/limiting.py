"""Work that is stopped when it takes too long or too much memory, in the process in which it is done, and that looks
seldom for garbage.

Knows nothing of titles.
"""

from __future__ import annotations

import gc
import resource
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from reporting.errors import TitleError
from reporting.limits import Limits

_REMEDY = "Look for a review of unusual size, or state more in reporting.toml, [limits]."


_SELDOM: Final = 150_000
"""Objects that are made before the first look for garbage. What a title needs it needs to its end: looking as often as
Python does took a quarter of the time of a title of two thousand reviews, and found nothing."""


class _StoppedError(BaseException):
    """Time is up. No `except Exception` of a library may take it for its own."""


@contextmanager
def limited(limits: Limits) -> Iterator[None]:
    """Ends what is done within when the limits are passed; they hold in the main thread, where signals arrive.

    Raises:
        TitleError: it took too long, or more memory than it may.
    """
    often = gc.get_threshold()
    gc.set_threshold(_SELDOM, *often[1:])
    try:
        with _stopped(limits):
            yield
    finally:
        gc.set_threshold(*often)


@contextmanager
def _stopped(limits: Limits) -> Iterator[None]:
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    handler = signal.signal(signal.SIGALRM, _stop)
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    wanted = limits.memory_gb * 1_000_000_000
    resource.setrlimit(resource.RLIMIT_AS, (min(each for each in (wanted, soft, hard) if each >= 0), hard))
    # Once more every second, should the first stop be lost in a callback.
    signal.setitimer(signal.ITIMER_REAL, 60.0 * limits.minutes, 1.0)
    try:
        yield
    except _StoppedError:
        raise too_long(limits) from None
    except MemoryError:
        raise TitleError(f"took more than {limits.memory_gb} GB of memory.", remedy=_REMEDY) from None
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0.0)
        signal.signal(signal.SIGALRM, handler)
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def too_long(limits: Limits) -> TitleError:
    """What is told of a title that took longer than it may."""
    return TitleError(f"took longer than {limits.minutes} minutes.", remedy=_REMEDY)


def _stop(signum: int, frame: object) -> None:
    raise _StoppedError
