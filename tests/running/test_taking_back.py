"""What people typed into the last workbook, on disk: taken once, named where it is doubtful, never lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from reporting.errors import SourceError
from reporting.model import Report, TableName
from reporting.publishing import Inputs, Manifest, Summary, publish
from reporting.rendering.workbook import render_workbook
from reporting.running.taking_back import take_back
from tests import harbour

ROW = {"Document": "lantern.md", "Field": "verdict", "Corrected": "mixed", "Reason": "too kind"}
TAKEN = "lantern.md,verdict,positive,mixed,too kind,,,\n"


@pytest.fixture(scope="module")
def made() -> bytes:
    return harbour.workbook()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "sources" / harbour.SLUG
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def output(tmp_path: Path, made: bytes) -> Path:
    """An output folder with an edition of nothing but the workbook."""
    output = tmp_path / "output"
    (output / ".editions" / harbour.SLUG).mkdir(parents=True)
    files = {"workbook.xlsx": made}
    manifest = Manifest.of(harbour.SLUG, Inputs("1", "t", {}, (), {}), files, Summary(4, 3, ()))
    publish(output, manifest, files)
    return output


def book(output: Path) -> Path:
    return output / harbour.SLUG / "workbook.xlsx"


def aside(output: Path) -> list[Path]:
    return sorted(output.glob("*-edited-*.xlsx"))


def test_a_workbook_that_nobody_touched_is_left_alone(folder: Path, output: Path) -> None:
    taken = take_back(folder, output, harbour.SLUG)
    assert (taken.rows, taken.told, taken.open) == (0, (), None)
    assert not (folder / "corrections.csv").exists()
    assert take_back(folder, output / "elsewhere", harbour.SLUG).rows == 0


def test_corrections_and_notes_are_added_once_and_silently(folder: Path, output: Path, made: bytes) -> None:
    (folder / "corrections.csv").write_text(harbour.HEADER, encoding="utf-8")
    (folder / "corrections.csv").chmod(0o640)
    book(output).write_bytes(harbour.typed_into(made, ROW, notes={"mole.txt": "ask,\nagain"}))
    for rows in (2, 0):
        taken = take_back(folder, output, harbour.SLUG)
        assert (taken.rows, taken.told, taken.settled is not None) == (rows, (), True)
        kept = (folder / "corrections.csv").read_text("utf-8")
        assert kept == harbour.HEADER + TAKEN + 'mole.txt,note,,"ask,\nagain",,,,\n'
    assert (folder / "corrections.csv").stat().st_mode & 0o777 == 0o640
    assert aside(output) == []
    assert [path.name for path in folder.iterdir()] == ["corrections.csv"]


def test_what_cannot_be_applied_is_named_with_its_cell_and_kept(folder: Path, output: Path, made: bytes) -> None:
    rows = ({**ROW, "Corrected": "great"}, {**ROW, "Document": "gone.txt"}, {**ROW, "Field": "verdit"})
    book(output).write_bytes(harbour.typed_into(made, *rows))
    told = take_back(folder, output, harbour.SLUG).told
    assert told == (
        "Corrections!E4: “great” cannot stand for verdict; choose positive, mixed, negative, not stated or undo; it is "
        "kept and not applied",
        "Corrections!B5: there is no review “gone.txt”; it is kept and not applied",
        "Corrections!C6: “verdit” is no field; did you mean verdict? Known are verdict, mark, critic, outlet, "
        "published, story, characters, acting, chemistry, pacing, ending, music, visuals, tone, cast, not cast, "
        "director, writer, composer, producer, creator, cinematographer, editor, not crew, episodes, running time, "
        "platform, genre, year, leave out; it is kept and not applied",
    )
    assert (folder / "corrections.csv").read_text("utf-8").count("\n") == 4


def test_people_and_facts_go_from_the_workbook_to_the_report_and_back(folder: Path, output: Path, made: bytes) -> None:
    def typed(data: bytes, *rows: dict[str, str]) -> Report:
        book(output).write_bytes(harbour.typed_into(data, *rows))
        assert take_back(folder, output, harbour.SLUG).rows == len(rows)
        return harbour.report((folder / "corrections.csv").read_text("utf-8").split("\n", 1)[1])

    def told(report: Report, table: TableName) -> set[tuple[object, ...]]:
        return {tuple(cell.value for cell in row.cells[:2]) for row in report.table(table).rows}

    (folder / "corrections.csv").write_text(harbour.HEADER, encoding="utf-8")
    drop = [{"Document": f, "Field": "not cast", "Corrected": "Imre Halloran"} for f in ("lantern.md", "mole.txt")]
    part = {"Document": "tidemark.txt", "Field": "cast", "Corrected": "Imre Halloran as The Pilot"}
    more = {"Document": "tidemark.txt", "Field": "cast", "Corrected": "Ann Rowe"}
    time = {"Document": "pier.md", "Field": "running time", "Corrected": "96 min"}
    report = typed(made, *drop, part, more, time)
    assert told(report, "cast") == {("Imre Halloran", "The Pilot"), ("Ann Rowe", None)}
    assert ("Running time", "96 minutes") in told(report, "facts")
    listed = [[cell.value for cell in row.cells[2:5]] for row in report.table("corrections").rows]
    assert listed[:2] == [["not cast", "Imre Halloran as Tom Keel", "Imre Halloran"]] * 2
    undone = [{**row, "Corrected": "undo Imre Halloran"} for row in (*drop, part)]
    undone += [{**more, "Corrected": "undo ann rowe"}, {**time, "Corrected": "undo"}]
    again, before = typed(render_workbook(report), *undone), harbour.report()
    assert (told(again, "cast"), told(again, "facts")) == (told(before, "cast"), told(before, "facts"))


def test_a_workbook_changed_elsewhere_is_saved_aside_and_its_corrections_are_taken(
    folder: Path, output: Path, made: bytes
) -> None:
    import io

    import openpyxl

    changed = openpyxl.load_workbook(io.BytesIO(harbour.typed_into(made, ROW)))
    changed["Overview"]["B4"] = "Another Film"
    changed.save(book(output))
    content = book(output).read_bytes()
    taken = take_back(folder, output, harbour.SLUG)
    (kept,) = aside(output)
    assert kept.read_bytes() == content
    assert taken.rows == 1
    assert taken.told == (
        "workbook.xlsx was changed in other places than corrections and notes (on “Overview”); it is kept as "
        f"{kept}",
    )  # fmt: skip


@pytest.mark.parametrize("heading", ["Document", "Field", "Corrected", "Reason", "By", "Date", "Notes"])
def test_a_workbook_with_a_formula_where_values_are_taken_is_saved_aside(
    folder: Path, output: Path, made: bytes, heading: str
) -> None:
    row, notes = {**ROW, heading: "=TODAY()"}, {}
    if heading == "Notes":
        row, notes = ROW, {"lantern.md": "=TODAY()"}
    book(output).write_bytes(harbour.typed_into(made, row, notes=notes))
    content = book(output).read_bytes()
    taken = take_back(folder, output, harbour.SLUG)
    (kept,) = aside(output)
    assert kept.read_bytes() == content
    assert taken.rows == (heading not in ("Document", "Field", "Corrected"))
    sheet = "Reviews" if heading == "Notes" else "Corrections"
    assert taken.told[-1].startswith(f"workbook.xlsx has a formula in {sheet}!")
    assert taken.told[-1].endswith(
        f", where values alone are taken: what stood there holds; it is kept as {kept}"
    )  # fmt: skip


@pytest.mark.usefixtures("made")
def test_a_formula_over_a_correction_that_stands_takes_nothing_back(folder: Path, output: Path) -> None:
    import io

    import openpyxl

    row = "lantern.md,verdict,positive,mixed,too kind,Ann,2026-01-02,\n"
    (folder / "corrections.csv").write_text(harbour.HEADER + row, encoding="utf-8")
    before = (folder / "corrections.csv").read_bytes()
    changed = openpyxl.load_workbook(io.BytesIO(harbour.workbook(row)))
    (at,) = (cell.row for cell in changed["Corrections"]["C"] if cell.value == "verdict")
    changed["Corrections"].cell(at, 5, '="negative"')
    changed.save(book(output))
    taken = take_back(folder, output, harbour.SLUG)
    assert (taken.rows, len(taken.told)) == (0, 1)
    assert taken.told[0].startswith(f"workbook.xlsx has a formula in Corrections!E{at}, where values alone are taken")
    assert (folder / "corrections.csv").read_bytes() == before


@pytest.mark.parametrize("content", [b"corrected by hand", b""])
def test_a_workbook_that_cannot_be_read_is_saved_aside(folder: Path, output: Path, content: bytes) -> None:
    book(output).write_bytes(content)
    taken = take_back(folder, output, harbour.SLUG)
    (kept,) = aside(output)
    assert kept.read_bytes() == content
    assert "cannot be read as a workbook" in taken.told[0]


def test_the_workbook_of_another_title_gives_nothing(tmp_path: Path, output: Path, made: bytes) -> None:
    home = output / ".editions" / harbour.SLUG
    home.rename(home.with_name("other"))
    (output / "other").symlink_to(f".editions/other/{(output / harbour.SLUG).readlink().name}")
    (output / "other" / "workbook.xlsx").write_bytes(harbour.typed_into(made, ROW))
    taken = take_back(tmp_path, output, "other")
    assert taken.rows == 0
    assert "is that of another title, harbour-lights" in taken.told[0]
    assert not (tmp_path / "corrections.csv").exists()


@pytest.mark.parametrize("lock", [".~lock.workbook.xlsx#", "~$workbook.xlsx"])
def test_a_workbook_that_is_open_elsewhere_is_handed_on(folder: Path, output: Path, made: bytes, lock: str) -> None:
    (output / harbour.SLUG / lock).write_bytes(b"")
    assert take_back(folder, output, harbour.SLUG).open == made


def test_corrections_that_cannot_be_kept_stop_the_title_and_change_nothing(
    folder: Path, output: Path, made: bytes
) -> None:
    broken = "one,two\n1,2\n"
    (folder / "corrections.csv").write_text(broken, encoding="utf-8")
    worked_in = harbour.typed_into(made, ROW)
    book(output).write_bytes(worked_in)
    with pytest.raises(SourceError, match=r"corrections\.csv: has no column"):
        take_back(folder, output, harbour.SLUG)
    assert (folder / "corrections.csv").read_text("utf-8") == broken
    assert book(output).read_bytes() == worked_in
