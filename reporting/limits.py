"""The most that a title may ask for, so that one that was made to harm costs no other title anything.

Does not say what is cut: whoever cuts says so in the report. Limits of single formats stand beside their readers.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class Limits(NamedTuple):
    """Each may be stated in reporting.toml, in a block [limits]."""

    file_mb: int = 20
    """Of one file. A long saved page with its scripts has 2 MB; what is ten times larger is no review."""
    files: int = 20_000
    """Of one title."""
    title_mb: int = 500
    """Of all files of a title together."""
    rows: int = 2_500
    """Of one table of clippings. A film that is reviewed most has some 600 reviews; each row takes 0.3 MB to report."""
    minutes: int = 60
    """To make one title. One of ten thousand reviews takes minutes; what takes an hour will take forever."""
    memory_gb: int = 4
    """To make one title."""


UNSTATED: Final = Limits()
"""The limits where no settings state any."""
