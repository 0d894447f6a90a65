"""An invented film with four invented reviews, as files and as the workbook that is made of them, for tests.

Holds no expectation.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Any

import openpyxl

from reporting.composing import compose
from reporting.model import Dossier, Report
from reporting.model.workbook import HEADER_ROW
from reporting.pipeline import know
from reporting.reading import RawTitle
from reporting.reading.gathering import RawFile
from reporting.rendering.workbook import render_workbook
from reporting.settings import Options

SLUG = "harbour-lights"
FILES: Mapping[str, str] = {
    "title.toml": 'name = "Harbour Lights"\nkind = "film"\n',
    "lantern.md": (
        "---\noutlet: The Lantern\ncritic: Odile Varga\npublished: 2021-03-06\n---\n\n"
        "Harbour Lights stars Imre Halloran as Tom Keel, a pilot who loses his boat in a storm.\n\n"
        "Halloran is superb, and the photography is beautiful from first to last. The story is thin and predictable, "
        "but the chemistry between the leads is wonderful. A lovely, warm film.\n\nRating: 4/5\n"
    ),
    "tidemark.txt": (
        "By Benno Achterberg\n7 March 2021\n\nHarbour Lights is a dull and tedious film. Imre Halloran plays Tom Keel "
        "without any life, and the chemistry between the leads is missing. The pacing is terribly slow.\n\n"
        "The photography is gorgeous. It is not enough.\n"
    ),
    "mole.txt": (
        "Harbour Lights is a charming film with a delightful score. Imre Halloran is excellent as Tom Keel. "
        "The ending is moving and the pacing is brisk.\n\nGrade: B+\n"
    ),
    "pier.md": (
        "---\ntext: digest\noutlet: The Pier\n---\n\nThe reviewer finds the story clever and the acting strong, and "
        "calls Harbour Lights a wonderful film.\n\nRating: 7/10\n"
    ),
}


def raw(corrections: str = "", files: Mapping[str, str] = FILES) -> RawTitle:
    """The files of the title, with these lines in corrections.csv."""
    whole = {**files, "corrections.csv": HEADER + corrections} if corrections else files
    return RawTitle(SLUG, tuple(RawFile(name, text.encode()) for name, text in sorted(whole.items())))


HEADER = "document,field,read,corrected,reason,by,date,replaces\n"


def dossier(corrections: str = "", files: Mapping[str, str] = FILES, min_marks: int = 2) -> Dossier:
    """All that is known of the title."""
    return know(raw(corrections, files), Options(min_marks=min_marks))


def report(corrections: str = "", files: Mapping[str, str] = FILES) -> Report:
    """What is printed of the title."""
    return compose(dossier(corrections, files))


def workbook(corrections: str = "") -> bytes:
    """The workbook of the title."""
    return render_workbook(report(corrections))


def typed_into(data: bytes, *rows: Mapping[str, object], notes: Mapping[str, str] = {}) -> bytes:
    """The workbook as a person saves it who typed these corrections below those that are there, and these notes."""
    book: Any = openpyxl.load_workbook(io.BytesIO(data))
    sheet = book["Corrections"]
    columns = {cell.value: cell.column for cell in sheet[HEADER_ROW]}
    at = HEADER_ROW + 1
    while sheet.cell(at, columns["Corrected"]).value:
        at += 1
    for place, row in enumerate(rows, at):
        for heading, value in row.items():
            sheet.cell(place, columns[heading]).value = value
    reviews = book["Reviews"]
    columns = {cell.value: cell.column for cell in reviews[HEADER_ROW]}
    for line in range(HEADER_ROW + 1, reviews.max_row + 1):
        note = notes.get(str(reviews.cell(line, columns["File"]).value))
        if note is not None:
            reviews.cell(line, columns["Notes"]).value = note
    saved = io.BytesIO()
    book.save(saved)
    return saved.getvalue()
