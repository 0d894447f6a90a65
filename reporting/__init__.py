"""Reception reports from reviews: every value, sentence and figure with the words it came from.

`reporting.inspect` reads one review from Python; everything else is the command line's (`reporting --help`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from os import PathLike

    from reporting.model import Review

__version__ = "0.1.0"


def inspect(path: str | PathLike[str], *, title: str | None = None) -> Review:
    """What one review file tells, each value with the words it was read from.

    Args:
        title: the name of the film or series; by default the one in the title.toml beside the file.

    Raises:
        reporting.errors.SourceError: the file cannot be read, or nothing says which title it is about.
    """
    # Imported here, so that asking for the version, or for help, loads nothing.
    from pathlib import Path

    from reporting.pipeline import look

    return look(Path(path), title)[1]
