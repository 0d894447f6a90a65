"""The reading stage: files to Documents, each cleaned once, its metadata in front, what is no review set apart.

Does not read meaning: whose byline, which score and what opinion is extraction's business.
"""

from reporting.reading.documents import read_document
from reporting.reading.gathering import RawFile, RawTitle, gather
from reporting.reading.titles import Readings, read_file, read_title

__all__ = ["RawFile", "RawTitle", "Readings", "gather", "read_document", "read_file", "read_title"]
