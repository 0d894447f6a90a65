"""What is said on standard output and standard error: safe for any terminal, silent under cron.

Decides nothing about what is said.
"""

from __future__ import annotations

import sys
from io import TextIOWrapper
from typing import TextIO

from reporting.errors import ReportingError


def plain(text: str) -> str:
    """The text in one line, without characters that would steer a terminal."""
    return "".join(c if c.isprintable() else " " for c in text)


def say(line: str) -> None:
    """Prints a line of result."""
    print(line)


def note(line: str) -> None:
    """Prints a line for the person on standard error, apart from any result."""
    print(line, file=sys.stderr)


def complain(error: ReportingError, about: str | None = None) -> None:
    """Prints what went wrong, where, and the remedy, on standard error."""
    told, of = plain(str(error)), plain(about or "")
    note(f"reporting: {of}: {told}" if of and not told.startswith(of) else f"reporting: {told}")


def counted(count: int, one: str, many: str | None = None) -> str:
    """A count with its noun: `1 mark`, `5 reviews`."""
    return f"{count} {one if count == 1 else many or one + 's'}"


def in_utf8(stream: TextIO) -> None:
    """Makes a stream carry data: UTF-8 in any locale, and no character that it cannot print."""
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def forgiving(stream: TextIO) -> None:
    """Makes a stream print what its encoding lacks as an escape instead of failing."""
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(errors="backslashreplace")
