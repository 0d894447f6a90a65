"""The log of builds that nobody watches: a line with its time for what was made or failed, in files that stay small.

A run in which nothing happened leaves no line, and does not even make the file.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from reporting.cli.terminal import note, plain

if TYPE_CHECKING:
    from logging import Logger

LARGEST: Final = 1_000_000
"""Bytes of a log before it is renamed to reporting.log.1; some ten thousand lines."""
KEPT: Final = 3
"""How many earlier logs stay."""


class Log:
    """Takes lines; without a path it takes them and keeps none."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._logger: Logger | None = None

    def __bool__(self) -> bool:
        return self._path is not None

    def write(self, line: str) -> None:
        """Adds a line. A log that cannot be written is told once and stops nothing."""
        if self._path is None:
            return
        try:
            if self._logger is None:
                self._logger = _opened(self._path)
            self._logger.info("%s", plain(line))
        except OSError as error:
            note(f"reporting: {plain(str(self._path))}: the log cannot be written: {error.strerror or error}.")
            self._path = None

    def close(self) -> None:
        """Closes the file."""
        if self._logger is not None:
            for handler in self._logger.handlers:
                handler.close()


def _opened(path: Path) -> Logger:
    # Loaded here: a run in which nothing has changed has nothing to log.
    import logging
    from logging.handlers import RotatingFileHandler

    class Rotating(RotatingFileHandler):
        def handleError(self, record: logging.LogRecord) -> None:
            raise  # noqa: PLE0704 (logging calls this while it handles the error)

    path.parent.mkdir(parents=True, exist_ok=True)
    handler = Rotating(path, maxBytes=LARGEST, backupCount=KEPT, encoding="utf-8", errors="backslashreplace")
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s", "%Y-%m-%dT%H:%M:%S%z"))
    logger = logging.Logger("reporting", logging.INFO)  # one of our own: no handler of another library hears it
    logger.addHandler(handler)
    return logger
