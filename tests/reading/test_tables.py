"""Tables of clippings: a document a row, its cells its head. Does not test how the cells are understood."""

from __future__ import annotations

import datetime
import io
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook

from reporting.errors import SourceError
from reporting.limits import UNSTATED
from reporting.model import Document
from reporting.pipeline import look
from reporting.reading import RawFile, RawTitle, read_file, read_title
from reporting.reading.documents import Found
from reporting.reading.gathering import NotTakenError
from reporting.reading.tables import read_table

TIDE = ["The Long Tide"]
CUT = (
    "has more than the {} rows, or the text of as many, that are read of a table; "
    "let more be read with rows = … below [limits] in reporting.toml"
)


def read(text: str | bytes, path: str = "clippings.csv", stated: dict[str, dict[str, str]] | None = None) -> Found:
    data = text.encode() if isinstance(text, str) else text
    return read_table(RawFile(path, data), stated or {}, TIDE)


def head(document: Document) -> dict[str, str]:
    assert {m.origin for m in document.metadata} <= {"table"}
    return {m.key: document.text[m.start : m.end] for m in document.metadata}


def workbook(*rows: Sequence[object], **others: list[list[object]]) -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(list(row))
    for name, content in others.items():
        other = book.create_sheet(name)
        for row in content:
            other.append(row)
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


TABLE = """\
Outlet,Critic,Date,Rating,Text,URL
Harbour Gazette,Mara Quill,4 March 2022,4/5,"It floats, and well.

Nobody drowns.",https://gazette.example/tide
Salt & Reel,,,★★½,,
"""


def test_a_row_is_a_document_and_its_cells_are_its_head() -> None:
    first, second = read(TABLE).documents
    assert (first.id, first.format, first.encoding) == ("clippings.csv#row-2", "table", "utf-8")
    assert first.text == (
        "Harbour Gazette\nMara Quill\n4 March 2022\n4/5\nhttps://gazette.example/tide\n"
        "It floats, and well.\nNobody drowns."
    )
    assert head(first) == {
        "outlet": "Harbour Gazette", "critic": "Mara Quill", "published": "4 March 2022", "rating": "4/5",
        "url": "https://gazette.example/tide",
    }  # fmt: skip
    assert first.text[first.body :] == "It floats, and well.\nNobody drowns."
    assert (second.id, second.text, second.body) == ("clippings.csv#row-3", "Salt & Reel\n★★½", 15)
    assert first.sha256 != second.sha256


@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_dialects_and_encodings(sign: str, encoding: str) -> None:
    rows = [["Stars", "Quote", "Outlet"], ["3,5", f'"A café{sign} well ""lit"""', "Gazette"]]
    data = "\r\n".join(sign.join(row if sign != "," else [f'"{c}"' if c == "3,5" else c for c in row]) for row in rows)
    (document,) = read(data.encode(encoding)).documents
    assert head(document) == {"outlet": "Gazette", "rating": "3,5"}
    assert document.text[document.body :] == " ".join(f'A café{sign} well "lit"'.split())
    assert document.encoding == {"utf-8-sig": "utf-8", "utf-16": "utf-16-le", "cp1252": "windows-1252"}.get(
        encoding, encoding
    )


def test_korean_tables_of_an_office_program() -> None:
    (document,) = read(
        "매체,평론가,평점,본문\n하버,마라,4/5,배는 뜨고 이야기는 가라앉지 않는다. 좋은 영화다.".encode("cp949")
    ).documents
    assert head(document) == {"outlet": "하버", "critic": "마라", "rating": "4/5"}
    assert (document.encoding, document.language) == ("cp949", "ko")


def test_lines_above_the_headings_empty_rows_and_unknown_columns() -> None:
    found = read(
        "Press for The Long Tide,,\n,,\nOutlet,Quote,PR owner\n,,\nGazette,It floats.,Bob\n"
        "Outlet,Quote,PR owner\nTide,,Ann\n"
    )
    (document,) = found.documents
    assert (document.id, document.text) == ("clippings.csv#row-5", "Gazette\nIt floats.")
    (doubt,) = found.doubts
    assert doubt.startswith("has one column whose heading is not known or stands twice: C “PR owner”. ")
    assert "name a column that should be one of: outlet, critic, date," in doubt


def test_a_column_that_is_not_read_and_holds_something_is_one_doubt_a_table() -> None:
    found = read("Clip No.,Outlet,Verdict of ours,Text,Empty,Publication\n1,A,good,It floats, and well.,,B\n2,C,,x,,\n")
    (doubt,) = found.doubts
    assert doubt.startswith("has three columns whose heading is not known or stands twice: ")
    assert "C “Verdict of ours”, E “Empty”, G (no heading)." in doubt
    assert read("#,Outlet,Text,Empty\n1,A,It floats.,\n").doubts == ()


def test_a_scale_in_the_heading_belongs_to_the_mark() -> None:
    documents = read("Outlet,Score (out of 5),Quote\nA,4,x\nB,3/10,x\nC,n/a,x\nD,8 out of 10,x").documents
    assert [head(each).get("rating") for each in documents] == ["4/5", "3/10", "n/a", "8 out of 10"]
    assert documents[0].notes == ("the scale of its mark, 5, stands in the heading of the column",)
    assert documents[1].notes == ()


def test_a_column_for_the_scale_gives_it_to_the_mark_beside_it() -> None:
    rows = "A,4,5\nB,55,100\nC,3½,out of 5\nD,7,1-10\nE,3/4,5\nF,B+,5\nG,8,\nH,7,12\nI,,5\nJ,80,%"
    documents = read(f"Outlet,Score,Out of,Quote\n{rows}".replace("\n", ",x\n") + ",x").documents
    assert [head(each).get("rating") for each in documents] == [
        "4/5", "55/100", "3½/5", "7/10", "3/4", "B+", "8", "7", None, "80/100",
    ]  # fmt: skip
    assert documents[0].notes == ("the scale of its mark, 5, stands in the column “Out of”",)
    assert documents[4].notes == documents[6].notes == ()


def test_a_mark_with_a_scale_beside_it_is_quoted_from_both_cells(tmp_path: Path) -> None:
    path = tmp_path / "clippings.csv"
    path.write_text("Outlet,Max,Score,Quote\nA,100,55,The Long Tide is slow.\n")
    document, review, _ = look(path, "The Long Tide")
    assert review.rating is not None
    assert (review.rating.value.percent, review.rating.value.printed) == (55.0, "55/100")
    assert [document.text[span.start : span.end] for span in review.rating.spans] == ["55", "100"]


def test_the_column_shows_how_its_dates_are_written() -> None:
    rows = "Outlet,Date,Text\nA,03/04/2022,x\nB,{},x\n"
    assert [each.day_first for each in read(rows.format("25/03/2022")).documents] == [True, True]
    assert [each.day_first for each in read(rows.format("03/25/2022")).documents] == [False, False]
    assert [each.day_first for each in read(rows.format("05/06/2022")).documents] == [None, None]


def test_rows_about_other_titles_are_left_out() -> None:
    found = read(
        "Title,Outlet,Quote\nThe Long Tide,A,x\nTwo Knives,B,x\nThe Long Tide (2022),C,x\nThe Long Tide 2,D,x\n,E,x"
    )
    assert [each.id[-1] for each in found.documents] == ["2", "4", "6"]
    assert found.left_out == ("2 rows are about another title: “Two Knives”, “The Long Tide 2”",)


def test_a_column_of_titles_may_hold_headlines() -> None:
    found = read("Title,Outlet,Quote\nA film about the sea sinks,A,x\nNobody drowns in this boat,B,x")
    assert [head(each)["headline"] for each in found.documents] == [
        "A film about the sea sinks", "Nobody drowns in this boat",
    ]  # fmt: skip


def test_the_user_may_state_things_of_a_row_or_of_all() -> None:
    stated = {"clippings.csv": {"outlet": "Wire", "text": "digest"}, "clippings.csv#row-2": {"critic": "M. Quill"}}
    first, second = read("Outlet,Critic,Quote\nA,Mara,x\nB,Ivy,x", stated=stated).documents
    assert (first.text, first.kind) == ("Wire\nM. Quill\nx", "digest")
    assert second.text == "Wire\nIvy\nx"
    assert [m.origin for m in second.metadata] == ["title.toml", "table"]


def test_a_workbook_with_typed_cells() -> None:
    data = workbook(
        ["Link", "Quote", "Score", "Date", "Outlet"],
        ["https://a.example", "It floats.", 4, datetime.datetime(2022, 3, 4), "Gazette"],
        [None, None, 3.5, datetime.date(2022, 3, 5), "Post"],
        [None, "A mark that became a day.", datetime.datetime(2024, 5, 3), None, "Tide"],
        [None, "=1+1", "#N/A", None, True],
        Notes=[["Call Bob"]], More=[["Outlet", "Quote"], ["X", "y"]], Empty=[],
    )  # fmt: skip
    found = read(data, "clippings.xlsx")
    first, second, third = found.documents
    assert head(first) == {
        "outlet": "Gazette", "published": "2022-03-04", "rating": "4", "url": "https://a.example",
    }  # fmt: skip
    assert (first.id, second.id) == ("clippings.xlsx#row-2", "clippings.xlsx#row-3")
    assert head(second) == {"outlet": "Post", "published": "2022-03-05", "rating": "3.5"}
    assert head(third) == {"outlet": "Tide"}
    assert found.left_out == (
        "its sheet “Notes” has no row of headings",
        "its sheet “More” is not read: one sheet a workbook is",
    )
    assert found.doubts == (
        "has a day where the mark should be (row 4): spreadsheets turn “3/5” into one; type it as text",
    )


def test_percent_cells_are_printed_as_they_look() -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Outlet", "Score"])
    sheet.append(["A", 0.8])
    sheet["B2"].number_format = "0%"
    held = io.BytesIO()
    book.save(held)
    assert [head(each)["rating"] for each in read(held.getvalue(), "a.xlsx").documents] == ["80%"]


def test_a_cell_in_the_far_corner_makes_no_million_rows() -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Outlet", "Score"])
    sheet.append(["A", "4/5"])
    sheet["XFD1048576"] = "x"
    held = io.BytesIO()
    book.save(held)
    assert len(read(held.getvalue(), "a.xlsx").documents) == 1


def bomb() -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("xl/sharedStrings.xml", "w") as part:
        for _ in range(120):
            part.write(b" " * 1_000_000)
    return held.getvalue()


@pytest.mark.parametrize(
    ("data", "path", "reason"),
    [
        ("a,b\nc,d\n", "a.csv", "has no row of headings"), ("", "a.csv", "has no row of headings"),
        ("Outlet,Text\n", "a.csv", "has headings and no row"),
        ('Outlet,Text\nA,"' + "x" * 200_001, "a.csv", "cell of more than 200,000 characters"),
        (b"PK", "a.xlsx", "is no Excel file"), (bomb(), "a.xlsx", "holds more than 100 MB"),
        (workbook(["a", "b"]), "a.xlsx", "has no row of headings"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_named(data: str | bytes, path: str, reason: str) -> None:
    with pytest.raises(NotTakenError, match=reason):
        read(data, path)


def test_open_quotation_marks_and_too_many_rows_are_told() -> None:
    assert read('Outlet,Text\nA,"x').doubts == (
        "has quotation marks that are not closed or not doubled; some cells may be read wrongly",
    )
    found = read("Outlet,Rating\n" + "A,4/5\n" + "A,\n" * UNSTATED.rows)
    assert len(found.documents) == 1
    assert found.doubts == (CUT.format("2,500"),)


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_how_much_of_a_table_is_read_is_a_setting(form: str) -> None:
    def found(texts: list[str], most: int) -> Found:
        rows = [("Outlet", "Text"), *(("A", text) for text in texts)]
        lines = "\n".join(",".join(row) for row in rows)
        data = workbook(*rows) if form == "xlsx" else lines.encode()
        return read_table(RawFile(f"a.{form}", data), {}, TIDE, most)

    many, long = ["Good."] * 4, ["good " * 500] * 3
    assert [len(found(many, most).documents) for most in (3, 5)] == [2, 4]
    assert found(many, 3).doubts == (CUT.format("3"),)
    assert found(many, 5).doubts == ()
    assert [len(found(long, most).documents) for most in (6, 8)] == [2, 3]  # of 1,000 characters a row
    assert found(long, 6).doubts == (CUT.format("6"),)


def test_a_title_with_a_table() -> None:
    stated = b'name = "The Long Tide"\n[[review]]\nfile = "clippings.csv#row-3"\nleave_out = "no review"\n'
    table = TABLE.replace("★★½", "caf\xe9").encode("cp1252")
    raw = RawTitle("tide", (RawFile("clippings.csv", table), RawFile("title.toml", stated)))
    readings = read_title(raw)
    assert [(each.id, each.left_out) for each in readings.documents[1:]] == [
        ("clippings.csv#row-2", None), ("clippings.csv#row-3", "no review"),
    ]  # fmt: skip
    (problem,) = readings.problems
    assert (problem.kind, problem.document) == ("encoding", None)
    wrong = RawFile("title.toml", stated.replace(b"row-3", b"row-9"))
    with pytest.raises(SourceError, match=r"there is no file or row “clippings\.csv#row-9”"):
        read_title(RawTitle("tide", (RawFile("clippings.csv", table), wrong)))


def test_a_table_or_one_row_of_it_alone(tmp_path: Path) -> None:
    path = tmp_path / "clippings.csv"
    path.write_text(TABLE)
    assert len(read_file(path, "The Long Tide").documents) == 3
    row = path.with_name("clippings.csv#row-3")
    assert [each.id for each in read_file(row, "The Long Tide").documents[1:]] == ["clippings.csv#row-3"]
    with pytest.raises(SourceError, match="row-9: there is no review"):
        read_file(path.with_name("clippings.csv#row-9"), "The Long Tide")
