"""The command line: arguments to settings, a module a command, errors to messages, exit codes.

The one place that catches a ReportingError for good and looks at terminal and environment. Makes nothing itself.
"""

from __future__ import annotations

import atexit
import gc
import os
import signal
import sys
from argparse import Namespace
from collections.abc import Sequence
from enum import IntEnum

from reporting.cli.arguments import parser
from reporting.cli.terminal import complain, forgiving
from reporting.errors import ReportingError, UsageError


class Exit(IntEnum):
    """What the program's exit codes mean; the help of each command tells them too."""

    DONE = 0
    FOUND = 1
    USAGE = 2
    FAILED = 3
    BUSY = 4
    INTERRUPTED = 128 + signal.SIGINT
    PIPE_CLOSED = 128 + signal.SIGPIPE


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command and gives its exit code; without arguments it is this process's own, which it then settles."""
    forgiving(sys.stdout)
    forgiving(sys.stderr)
    words = sys.argv[1:] if argv is None else argv
    try:
        arguments = parser(words).parse_args(words)
        if argv is None:
            _settle(arguments.command)
        code = _run(arguments)
        sys.stdout.flush()
        return code
    except SystemExit as stop:  # argparse has said what there is to say: help, version or wrong usage
        return stop.code if isinstance(stop.code, int) else Exit.USAGE
    except ReportingError as error:
        complain(error)
        return Exit.USAGE if isinstance(error, UsageError) else Exit.FAILED
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    except BrokenPipeError:
        _close_output()
        return Exit.PIPE_CLOSED
    except OSError as error:  # what a command does with files it tells itself; this is a full disk behind a pipe
        _close_output()
        complain(ReportingError(f"cannot be written: {error.strerror}.", place=error.filename or "standard output"))
        return Exit.FAILED


def _settle(command: str) -> None:
    """Spares the process what takes long and gives nothing here."""
    # Plugins of Pydantic are searched for among all installed packages, and what is read must not hang on them.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    if command == "inspect":
        # What one look loads it needs to its end: there is no garbage to look for, neither then nor when the process
        # ends. A look at hundreds of files collects all the same.
        gc.set_threshold(_ONE_LOOK)
        atexit.register(gc.freeze)


_ONE_LOOK = 150_000
"""Objects, which is half as many again as a look at one review keeps."""


def _close_output() -> None:
    # Python flushes standard output once more as it ends; that must not meet the closed pipe again.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _run(arguments: Namespace) -> int:
    # Each command is imported when it is called: `inspect` must not wait for what only `build` needs.
    match arguments.command:
        case "build":
            from reporting.cli.build import run
        case "status":
            from reporting.cli.status import run
        case "history":
            from reporting.cli.history import run
        case "schedule":
            from reporting.cli.schedule import run
        case "inspect":
            from reporting.cli.inspect import run
        case "check":
            from reporting.cli.check import run
        case "new":
            from reporting.cli.new import run
        case "add":
            from reporting.cli.add import run
        case "open":
            from reporting.cli.open import run
        case _:
            from reporting.cli.schema import run
    return run(arguments)
