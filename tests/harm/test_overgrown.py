"""Small documents that hold very much of one thing: styles, sheets, rows of a page, names. Time stays bounded."""

from __future__ import annotations

import datetime
import io
import re
import time
import warnings
import zipfile
from collections.abc import Callable
from itertools import product

import pytest
from openpyxl import Workbook

from reporting.pipeline import know
from reporting.reading import RawFile, RawTitle, pdf
from reporting.reading.gathering import NotTakenError
from reporting.reading.sheets import workbook_sheets
from reporting.settings import Options

TITLE = RawFile("title.toml", b'name = "Harbour Lights"\n')


def patched(part: str, change: Callable[[bytes], bytes]) -> bytes:
    """A small workbook with one of its parts changed, or with its shared texts, which it has none of."""
    book, made, out = Workbook(), io.BytesIO(), io.BytesIO()
    sheet = book.create_sheet("clippings", 0)
    sheet.append(["outlet", "text"])
    sheet.append(["Tide", "A warm film.", datetime.date(2024, 1, 31)])
    book.save(made)
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, change(data) if name == part else data)
        if part not in old.namelist():
            new.writestr(part, change(b"<sst></sst>"))
    return out.getvalue()


def repeated(before: bytes, unit: bytes, times: int) -> Callable[[bytes], bytes]:
    """Puts so many of a unit ahead of some bytes of a part."""
    return lambda data: data.replace(before, unit * times + before, 1)


def hidden(before: bytes) -> Callable[[bytes], bytes]:
    """Styles without end behind something that stands ahead of their root."""
    return lambda data: before + repeated(b"</cellXfs>", b'<xf xfId="0"/>', 400_000)(data)


@pytest.mark.parametrize(
    ("part", "change", "told"),
    [
        ("xl/styles.xml", repeated(b"</cellXfs>", b'<xf xfId="0"/>', 400_000), "more styles"),
        ("xl/styles.xml", repeated(b"</fonts>", b"<font/>", 400_000), "more styles"),
        ("xl/styles.xml", hidden(b"<!-- <worksheet><sheetData> -->"), "more styles"),
        ("xl/styles.xml", hidden(b"<!--" + b" " * 5000 + b"-->"), "more styles"),
        ("xl/sharedStrings.xml", repeated(b"</sst>", b"<si/>", 2_000_000), "more styles or texts"),
        ("xl/workbook.xml", repeated(b"</sheets>", b'<sheet name="a" sheetId="1" r:id="rId1"/>', 200), "100 sheets"),
    ],
)
def test_a_workbook_of_a_few_kilobytes_that_would_take_minutes_is_refused(
    part: str, change: Callable[[bytes], bytes], told: str
) -> None:
    data, begun = patched(part, change), time.process_time()
    assert len(data) < 300_000
    with pytest.raises(NotTakenError, match=told):
        workbook_sheets(data, 100)
    assert time.process_time() - begun < 5


def test_all_sheets_of_a_workbook_share_the_cells_that_are_read() -> None:
    book, out = Workbook(write_only=True), io.BytesIO()
    for number in range(6):
        sheet = book.create_sheet(f"s{number}")
        for row in range(100):
            sheet.append([f"{row}"] * 100)
    book.save(out)
    found = workbook_sheets(out.getvalue(), 100)
    assert [len(sheet.rows) for sheet in found[:2]] == [100, 100]
    assert sum(len(sheet.rows) for sheet in found) == 200


def test_days_that_are_none_are_no_news() -> None:
    data = patched("xl/worksheets/sheet1.xml", lambda data: re.sub(rb"<v>45322</v>", b"<v>1e300</v>", data))
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        assert workbook_sheets(data, 100)[0].rows[1][1][:2] == ["Tide", "A warm film."]
    assert not told


def test_a_paragraph_of_thousands_of_rows_is_joined_in_time() -> None:
    rows = [pdf._Row(f"superb film number {n}", 10.0, 700.0 - n, 10.0, False, 1) for n in range(30_000)]
    begun = time.process_time()
    line = pdf._line(rows, 10.0, pdf._Divided(rows))
    assert time.process_time() - begun < 5  # minutes, where all of the paragraph is gone through for each row
    assert line.text.startswith("superb film number 0 superb film number 1 ")
    assert line.text.endswith("superb film number 29999")


def read_in(text: str) -> float:
    """Seconds of processor time that a title of one text takes."""
    begun = time.process_time()
    know(RawTitle("x", (RawFile("a.txt", text.encode()), TITLE)), Options())
    return time.process_time() - begun


def test_a_text_without_capitals_that_is_made_of_unusual_words_is_read_in_time() -> None:
    syllables = ("ka", "lo", "tu", "sa", "vor", "xan", "zu", "bo", "qui", "mek")
    words = ["".join(each) for each in product(syllables, repeat=4)]
    pairs = (f"{one} {other} is {one}." for one, other in zip(words[::2], words[1::2], strict=True))
    assert read_in(f"harbour lights is a film. {' '.join(pairs)}") < 10  # most of a minute, where each is looked for


def test_hundreds_of_makers_are_compared_once() -> None:
    family = ("Wang", "Li", "Zhang", "Liu", "Chen", "Yang", "Zhao", "Huang", "Zhou", "Wu", "Xu", "Sun", "Zhu", "Ma")
    given = ("Xiaoming", "Jianguo", "Weiqiang", "Meiling", "Zhengyu", "Haoran", "Guoliang", "Yuxuan", "Tianming")
    names = [f"{one} {other}" for one, other in product(family, given)] * 20
    told = " ".join(f"Directed by {name}, it is superb number {n}." for n, name in enumerate(names))
    assert read_in(f"Harbour Lights is a film. {told}") < 10
