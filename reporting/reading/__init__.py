"""The reading stage: files to Documents, each cleaned once, its metadata in front, what is no review set apart.

Does not read meaning: whose byline, which score and what opinion is extraction's business.
"""

from reporting.reading.corrections import Typed, fault_of, typed_rows, with_rows
from reporting.reading.documents import read_document
from reporting.reading.gathering import CORRECTIONS, RawFile, RawTitle, gather
from reporting.reading.titles import Readings, read_file, read_title, table_of

__all__ = [
    "CORRECTIONS", "RawFile", "RawTitle", "Readings", "Typed", "fault_of", "gather", "read_document", "read_file",
    "read_title", "table_of", "typed_rows", "with_rows",
]  # fmt: skip
