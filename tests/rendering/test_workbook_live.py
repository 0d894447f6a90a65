"""The workbook calculates what it shows: every formula against LibreOffice, and the summary after a correction."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable

import openpyxl
import pytest
from openpyxl.workbook.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet
from python_calamine import CalamineWorkbook

from reporting.composing import compose
from reporting.model.workbook import HEADER_ROW
from reporting.rendering.workbook import render_workbook
from tests import harbour
from tests.composing.dossiers import small_dossier

Recalculate = Callable[[bytes], Workbook]
CORRECTED = """\
lantern.md,verdict,positive,mixed,too kind,Ann,2026-01-02,
lantern.md,story,negative,great,,,,
mole.txt,leave out,no,yes,not ours,,,
tidemark.txt,mark,not stated,3.5/6,,,,
pier.md,mark,7/10,not stated,a reader's mark,,,
pier.md,mark,7/10,undo,,,,
tidemark.txt,pacing,negative,positive,,,,
nowhere.md,verdict,,positive,,,,
lantern.md,verdit,,mixed,,,,
lantern.md,published,,soon,,,,
lantern.md,outlet,,,,,,
lantern.md,published,2021-03-06,2021-03-08,,,,
mole.txt,mark,B+,9/8,,,,
mole.txt,mark,B+,A-,,,,
lantern.md,note,,call them,,,,
lantern.md,not cast,,Imre Halloran,,,,
lantern.md,cast,,Imre O'Halloran as Tom Keel / The Pilot,,,,
tidemark.txt,cast,,Ann Rowe-Vane as Mara,,,,
tidemark.txt,cast,,ann rowe vane AS Mara Keel,,,,
tidemark.txt,cast,,Bo Lind,,,,
tidemark.txt,cast,,undo bo lind,,,,
pier.md,director,,Odile Vane,,,,
pier.md,director,,Cy Penn,,,,
pier.md,director,,undo,,,,
pier.md,director,,Ida Holm,,,,
pier.md,not crew,,Nobody Known,,,,
pier.md,not crew,,not stated,,,,
pier.md,writer,,Odile Vane as writer,,,,
pier.md,cast,,7,,,,
pier.md,running time,,96 min,,,,
pier.md,episodes,,many,,,,
pier.md,platform,,"Mubi, Kanal 5",,,,
pier.md,platform,,undo,,,,
mole.txt,genre,,8,,,,
mole.txt,year,,not stated,,,,
nowhere.md,cast,,Ann Rowe,,,,
"""

with_office = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")


@pytest.fixture(scope="module")
def recalculate(tmp_path_factory: pytest.TempPathFactory) -> Recalculate:
    """LibreOffice's own values: it trusts those that are there, so they are taken out first."""
    home = tmp_path_factory.mktemp("office")

    def recalculated(data: bytes) -> Workbook:
        (home / "book.xlsx").write_bytes(without_values(data))
        command = ["soffice", f"-env:UserInstallation={(home / 'profile').as_uri()}", "--headless", "--convert-to"]
        subprocess.run(
            [*command, "xlsx:Calc MS Excel 2007 XML", "--outdir", home / "out", home / "book.xlsx"],
            check=True, capture_output=True, timeout=240,
        )  # fmt: skip
        return openpyxl.load_workbook(home / "out" / "book.xlsx", data_only=True)

    return recalculated


def without_values(data: bytes) -> bytes:
    bare = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(bare, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            if name.startswith("xl/worksheets/sheet"):
                part = re.sub(rb"(</f>)<v>[^<]{0,40000}</v>", rb"\1", part)
            new.writestr(name, part)
    return bare.getvalue()


def values(book: Workbook) -> dict[tuple[str, str], object]:
    found: dict[tuple[str, str], object] = {}
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                value = cell.value
                if isinstance(value, int | float):
                    value = round(value, 9)
                if value not in (None, ""):
                    found[sheet.title, cell.coordinate] = value
    return found


def column(book: Workbook, sheet: str, heading: str) -> dict[object, object]:
    """A column of a sheet by the first."""
    rows = list(book[sheet].iter_rows(min_row=HEADER_ROW, values_only=True))
    at = rows[0].index(heading)
    return {row[0]: row[at] for row in rows[1:] if row[0] is not None}


@with_office
@pytest.mark.parametrize("corrections", ["", CORRECTED], ids=["as read", "corrected"])
def test_every_formula_has_the_value_beside_it(recalculate: Recalculate, corrections: str) -> None:
    data = harbour.workbook(corrections)
    shown = values(openpyxl.load_workbook(io.BytesIO(data), data_only=True))
    assert shown == values(recalculate(data))


@with_office
def test_a_title_of_two_plain_reviews_has_them_too(recalculate: Recalculate) -> None:
    data = render_workbook(compose(small_dossier()))
    assert values(openpyxl.load_workbook(io.BytesIO(data), data_only=True)) == values(recalculate(data))


@with_office
def test_the_summary_follows_a_correction_at_once(recalculate: Recalculate) -> None:
    before = openpyxl.load_workbook(io.BytesIO(harbour.workbook()), data_only=True)
    figures = column(before, "Overview", "Value")
    assert (figures["Verdicts: positive"], figures["Verdicts: negative"], figures["Printed marks"]) == (3, 1, 3)
    assert figures["Mean mark"] == pytest.approx((0.8 + 0.83 + 0.7) / 3)
    assert sorted(map(str, column(before, "Ratings", "Printed mark").values())) == ["4/5", "7/10", "B+", "not stated"]
    assert [column(before, "Consensus", stance)["Acting"] for stance in ("Positive", "Negative")] == [3, 1]
    rows = (
        {"Document": "tidemark.txt", "Field": "mark", "Corrected": "9/10"},
        {"Document": "lantern.md", "Field": "verdict", "Corrected": "negative"},
        {"Document": "mole.txt", "Field": "acting", "Corrected": "negative"},
        {"Document": "lantern.md", "Field": "mark", "Corrected": "11/10"},
        {"Document": "pier.md", "Field": "leave out", "Corrected": "yes"},
        {"Document": "mole.txt", "Field": "verdict", "Corrected": "negative"},
        {"Document": "mole.txt", "Field": "verdict", "Corrected": "undo"},
        {"Document": "mole.txt", "Field": "ending"},
        {"Document": "mole.txt", "Field": "verdit", "Corrected": "mixed"},
        {"Document": "gone.txt", "Field": "verdict", "Corrected": "mixed"},
        {"Document": "mole.txt", "Field": "tone", "Corrected": "good"},
        {"Document": "mole.txt", "Field": "published", "Corrected": "4.11.2022"},
        {"Document": "mole.txt", "Field": "published", "Corrected": "soon"},
    )
    after = recalculate(harbour.typed_into(harbour.workbook(), *rows))
    figures = column(after, "Overview", "Value")
    # lantern is corrected to negative; mole stays positive; tidemark follows its new mark; pier is left out.
    assert (figures["Verdicts: positive"], figures["Verdicts: negative"], figures["Reviews read"]) == (2, 1, 3)
    assert (figures["Printed marks"], figures["Reviews without a mark"], figures["Left out"]) == (3, 0, 1)
    assert figures["Mean mark"] == pytest.approx((0.8 + 0.83 + 0.9) / 3)
    printed, percents = column(after, "Ratings", "Printed mark"), column(after, "Ratings", "Percent")
    assert sorted(map(str, printed.values())) == ["4/5", "9/10", "B+", "left out"]
    assert sorted(map(str, percents.values())) == ["0.8", "0.83", "0.9", "not stated"]
    assert [column(after, "Consensus", stance)["Acting"] for stance in ("Positive", "Negative")] == [1, 2]
    assert column(after, "Consensus", "Judged by")["Story and writing"] == 1
    states = [row[8] for row in after["Corrections"].iter_rows(min_row=HEADER_ROW + 1, max_row=16, values_only=True)]
    assert states[:8] == [
        "in force", "in force", "in force", "not valid", "in force", "replaced by a later row", "undone", "incomplete",
    ]  # fmt: skip
    assert states[-2:] == ["left to the build", "not valid"]
    since = [row[9] for row in after["Corrections"].iter_rows(min_row=HEADER_ROW + 1, max_row=16, values_only=True)]
    assert since == [
        "—", "—", "—", "“11/10” is no mark; write it as 3.5/5, 70 % or B+", "—", "—", "—", "say what is right",
        "“verdit” is no field; choose one of the list", "there is no review “gone.txt”",
        "“good” cannot stand for tone; choose one of the list",
        "“4.11.2022” is read by the next build; written as 2024-01-31 it counts at once",
        "“soon” is no date; write the day as 2024-01-31",
    ]  # fmt: skip
    read = [row[3] for row in after["Corrections"].iter_rows(min_row=HEADER_ROW + 1, max_row=8, values_only=True)]
    assert read == ["not stated", "positive", "positive", "4/5", "no"]


@with_office
def test_a_mark_that_is_typed_has_at_once_the_band_that_the_next_build_gives_it(recalculate: Recalculate) -> None:
    typed = {
        "lantern.md": "2/5", "mole.txt": "68%", "pier.md": "67.5 %", "tidemark.txt": "42 %",
    }  # fmt: skip
    rows = ({"Document": document, "Field": "mark", "Corrected": mark} for document, mark in typed.items())
    after = recalculate(harbour.typed_into(harbour.workbook(), *rows))
    built = openpyxl.load_workbook(
        io.BytesIO(harbour.workbook("".join(f"{document},mark,,{mark},,,,\n" for document, mark in typed.items()))),
        data_only=True,
    )
    verdicts = column(after, "Reviews", "Verdict")
    assert sorted(map(str, verdicts.values())) == ["mixed", "negative", "negative", "positive"]
    assert verdicts == column(built, "Reviews", "Verdict")


@with_office
def test_people_and_facts_say_that_they_follow_at_the_next_build(recalculate: Recalculate) -> None:
    built = (
        "lantern.md,cast,,Ann Rowe as Mara,,,,\npier.md,cast,,Bo Lind,,,,\npier.md,year,,2021,,,,\n"
        "mole.txt,director,,Odile Vane,,,,\nmole.txt,writer,,Cy Penn,,,,\n"
    )
    book = openpyxl.load_workbook(io.BytesIO(harbour.workbook(built)))
    book["Corrections"].cell(HEADER_ROW + 5, 5).value = "undo"  # typed over Cy Penn
    saved = io.BytesIO()
    book.save(saved)
    rows = (
        {"Document": "lantern.md", "Field": "not cast", "Corrected": "Imre Halloran"},
        {"Document": "lantern.md", "Field": "cast", "Corrected": "ann-rowe as Ned"},
        {"Document": "pier.md", "Field": "cast", "Corrected": "undo bo lind"},
        {"Document": "mole.txt", "Field": "director", "Corrected": "undo"},
        {"Document": "mole.txt", "Field": "cast", "Corrected": "not stated"},
        {"Document": "mole.txt", "Field": "running time", "Corrected": "0"},
        {"Document": "mole.txt", "Field": "running time", "Corrected": "96"},
        {"Document": "mole.txt", "Field": "platform", "Corrected": "Mubi, Kanal 5"},
    )
    after = recalculate(harbour.typed_into(saved.getvalue(), *rows))
    told = list(after["Corrections"].iter_rows(min_row=HEADER_ROW + 1, max_row=HEADER_ROW + 13, values_only=True))
    pending, replaced = "applied at the next build", "replaced by a later row"
    assert [row[8] for row in told] == [
        replaced, replaced, "in force", replaced, pending,
        pending, pending, pending, pending, "not valid", "not valid", pending, pending,
    ]  # fmt: skip
    assert [row[9] for row in told[9:11]] == [
        "“not stated” is no name; write it as Actor or as Actor as Character",
        "“0” is no such number; write a whole one, or not stated",
    ]
    assert [row[3] for row in told[5:7]] == ["Imre Halloran as Tom Keel"] * 2
    assert [row[3] for row in told[10:13]] == ["not stated"] * 3


def test_values_are_read_without_calculating() -> None:
    data = harbour.workbook()
    sheet = CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_name("Overview").to_python()
    figures = {row[0]: row[1] for row in sheet}
    assert (figures["Reviews read"], figures["Printed marks"], figures["Aspects praised"]) == (4, 3, 2)
    formulas = openpyxl.load_workbook(io.BytesIO(data))["Overview"]
    at = {row[0].value: row[1] for row in formulas.iter_rows(min_row=HEADER_ROW + 1)}
    counted = {str(label): cell for label, cell in at.items() if isinstance(figures[str(label)], int | float)}
    # Where there are no doubts there is no sheet to count them on.
    assert {label for label, cell in counted.items() if cell.data_type != "f"} == {"Marks that a mean needs", "Doubts"}


def test_formulas_use_what_excel_2016_and_libreoffice_7_know() -> None:
    data = harbour.workbook(CORRECTED)
    known = {
        "AND", "AVERAGEIFS", "COUNTIF", "COUNTIFS", "DATE", "DATEVALUE", "DAY", "EXACT", "FALSE", "FIND", "IF",
        "IFERROR", "INDEX", "ISNUMBER", "LEFT", "LEN", "LOWER", "MATCH", "MID", "MONTH", "NOT", "OR", "RIGHT", "ROUND",
        "ROW", "ROWS", "SUBSTITUTE", "SUM", "SUMPRODUCT", "TRUE", "UPPER", "VALUE", "YEAR", "_xlfn.NUMBERVALUE",
    }  # fmt: skip
    used: set[str] = set()
    for sheet in openpyxl.load_workbook(io.BytesIO(data)):
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    assert len(str(cell.value)) < 8192
                    used |= set(re.findall(r"([A-Za-z_.]+)\(", str(cell.value)))
    assert used <= known


def test_sheets_that_only_a_build_puts_together_say_so_and_so_does_the_cell_that_is_typed_in() -> None:
    book = openpyxl.load_workbook(io.BytesIO(harbour.workbook()))
    for name in ("Cast", "Facts"):
        assert "on the sheet Corrections is applied at the next build" in str(book[name]["A2"].value)
    for name in ("Overview", "Ratings", "Consensus"):
        assert "next build" not in str(book[name]["A2"].value)
    sheet = book["Corrections"]
    assert isinstance(sheet, Worksheet)
    (told,) = [str(rule.prompt) for rule in sheet.data_validations.dataValidation if rule.prompt]
    assert told.endswith("Cast, crew and facts follow at the next build.")
    assert len(told) <= 255, "Excel repairs a workbook with a longer one"
