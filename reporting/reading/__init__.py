"""The reading stage: files to Documents, each cleaned once, its metadata in front, what is no review set apart.

Does not read meaning: whose byline, which score and what opinion is extraction's business. Loads a module when
something of it is asked for: a build that changes nothing must not wait for what reads files.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reporting.reading.corrections import Typed, fault_of, typed_rows, with_rows
    from reporting.reading.documents import read_document
    from reporting.reading.gathering import CORRECTIONS, RawFile, RawTitle, gather
    from reporting.reading.titles import Readings, read_file, read_title, table_of

__all__ = [
    "CORRECTIONS", "RawFile", "RawTitle", "Readings", "Typed", "fault_of", "gather", "read_document", "read_file",
    "read_title", "table_of", "typed_rows", "with_rows",
]  # fmt: skip

_HOME = {
    **dict.fromkeys(("CORRECTIONS", "RawFile", "RawTitle", "gather"), "gathering"),
    **dict.fromkeys(("Typed", "fault_of", "typed_rows", "with_rows"), "corrections"),
    "read_document": "documents",
    **dict.fromkeys(("Readings", "read_file", "read_title", "table_of"), "titles"),
}


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
