"""The words that are printed for a span: brackets and marks are whole, and a table is called one."""

from __future__ import annotations

import pytest

from reporting.composing import compose
from reporting.composing.wholeness import whole
from reporting.model import Document
from reporting.pipeline import know
from reporting.reading import RawTitle
from reporting.reading.gathering import RawFile
from reporting.settings import Options

TEXT = (
    "Mina (Jane Sample) repairs lanterns [old ones (mostly)] on a hill. Ada (a pilot (retired)) waits.\n"
    "A heading (that never closes\n"
    "Tom) sails."
)


@pytest.mark.parametrize(
    ("words", "printed"),
    [
        ("Mina (Jane Sample", "Mina (Jane Sample)"),
        ("Jane Sample) repairs", "(Jane Sample) repairs"),
        ("lanterns [old ones (mostly", "lanterns [old ones (mostly)]"),
        ("Ada (a pilot", "Ada (a pilot (retired))"),
        ("Mina (Jane Sample)", "Mina (Jane Sample)"),
        ("Jane Sample", "Jane Sample"),
        ("A heading (that", "A heading (that"),
        ("Tom) sails", "Tom) sails"),
    ],
)
def test_a_quotation_does_not_cut_a_bracket(words: str, printed: str) -> None:
    document = Document(id="a.txt", sha256="0", text=TEXT)
    start = TEXT.index(words)
    found = whole(document, document.span(start, start + len(words)))
    assert found.text == printed
    assert TEXT[found.start : found.end] == printed


def test_a_mark_of_a_table_is_shown_whole_and_said_to_be_of_the_table() -> None:
    rows = "Outlet,Rating,Text\nThe Lantern,4/5,Lantern Street is a lovely film.\nThe Pier,7,Lantern Street drags.\n"
    files = (RawFile("clippings.csv", rows.encode()), RawFile("title.toml", b'name = "Lantern Street"\n'))
    report = compose(know(RawTitle("lantern-street", files), Options()))
    marks = [(e.quote, e.style, e.field) for e in report.evidence if e.field == "mark"]
    assert marks == [("4/5", "table", "mark"), ("7", "table", "mark")]
    table = report.table("evidence")
    kinds = {row.cells[2].value: row.cells[3].value for row in table.rows}
    assert (kinds["4/5"], kinds["The Lantern"]) == ("mark, from the table", "outlet, from the table")
