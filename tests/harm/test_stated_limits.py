"""The limits that SECURITY.md states are those of the program: that they hold, the tests named there show."""

from __future__ import annotations

import pytest

from reporting import brand
from reporting.extracting import left_out, names, rating
from reporting.language import sentence_splitting
from reporting.limits import UNSTATED
from reporting.model.dossier import MOST_CREDITED
from reporting.reading import (
    archives,
    cleaning,
    corrections,
    corrections_workbook,
    documents,
    pdf_worker,
    sheets,
    stated,
    statement,
    wide_tags,
)
from reporting.reconciling import correcting
from reporting.rendering import logo, press
from tests.faults.titles import ROOT

SECURITY = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
MB, GB = 1_000_000, 1_000_000_000


@pytest.mark.parametrize(
    "row",
    [
        f"| text of one document | {documents.MOST_CHARACTERS:,} characters, {documents.MOST_LINES:,} lines |",
        f"| {pdf_worker.SECONDS} s, {pdf_worker.MEMORY / GB:g} GB, {pdf_worker.MOST_PAGES} pages, "
        f"{pdf_worker.MOST_CHARACTERS:,} characters |",
        f"| {archives.LARGEST_CONTENT // MB} MB unpacked, {archives._MOST_PARTS:,} parts |",
        f"| {left_out._MOST_NAMES} different names, {names.MOST_PLACES:,} places, {rating._MOST_MARKS} marks |",
        f"| people of one title | {MOST_CREDITED} actors, characters and makers each |",
        f"| {stated.LONGEST:,} characters a value, {statement._LONGEST_LINE:,} a line, {statement._MOST_NAMES} other ",
        f"| a sentence | {sentence_splitting._LONGEST:,} characters |",
        f"| a tag of a page | {wide_tags._MOST:,} attributes |",
        f"| a table | {sheets.MOST_COLUMNS} columns, {sheets.LARGEST_CELL:,} characters a cell |",
        f"| `corrections.csv` | {corrections.MOST_ROWS:,} rows; ",
        f"| corrections of cast and crew | {correcting.MOST_NAMED} people of one review |",
        f"| a workbook that comes back | {corrections_workbook._LARGEST // MB} MB unpacked, "
        f"{corrections_workbook._MOST_ROWS:,} rows |",
        f"| a logo | {brand.LARGEST_LOGO // MB} MB, {logo._MOST_PIXELS:,} pixels |",
        f"| printing, in a process of its own | {press.SECONDS} s of processor time, {press.MEMORY // GB} GB |",
        f"| accents on a letter | {cleaning._MOST_MARKS} |",
        *(f"\n{name} = {limit} " for name, limit in UNSTATED._asdict().items()),
    ],
)
def test_security_states_the_limit_that_the_program_has(row: str) -> None:
    assert row in SECURITY
