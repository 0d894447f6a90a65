"""Notes are for whoever wrote them: nothing that is handed over holds one."""

from __future__ import annotations

import io
import zipfile

import pytest
from pypdf import PdfReader

from reporting.edition import Edition
from reporting.model import Dossier
from reporting.pipeline import make
from reporting.reading.corrections_workbook import read_worked_in
from reporting.settings import Options
from tests import harbour

NOTED = "xylograph"
ROWS = (
    "lantern.md,verdict,positive,mixed,,A.B.,,\n"
    f"lantern.md,note,,{NOTED} one,{NOTED} two,A.B.,,\n"
    f"gone.md,note,,{NOTED} three,,,,\n"
    "mole.txt,verdict,positive,mixed,,A.B.,,\n"
)


@pytest.fixture(scope="module")
def edition() -> Edition:
    return make(harbour.raw(ROWS), Options())


def _unpacked(workbook: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(workbook)) as archive:
        return " ".join(archive.read(name).decode("utf-8", "replace") for name in archive.namelist())


def test_the_editions_own_files_keep_notes(edition: Edition) -> None:
    assert f"{NOTED} one" in _unpacked(edition.files["workbook.xlsx"])
    assert f"{NOTED} one" in edition.files["dossier.json"].decode()
    assert read_worked_in(edition.files["workbook.xlsx"]).notes["lantern.md"].row.corrected == f"{NOTED} one"


def test_what_is_handed_over_holds_none(edition: Edition) -> None:
    reader = PdfReader(io.BytesIO(edition.files["report.pdf"]))
    printed = " ".join(page.extract_text() for page in reader.pages)
    inside = {name: content[0] for name, content in reader.attachments.items()}
    assert set(inside) == {"dossier.json", "workbook.xlsx"}
    handed_over = (printed, edition.files["report.html"].decode(), inside["dossier.json"].decode())
    for content in (*handed_over, _unpacked(inside["workbook.xlsx"])):
        assert NOTED not in content
    own, handed = (Dossier.model_validate_json(each["dossier.json"]) for each in (edition.files, inside))
    assert handed == own.without_notes()
    assert len(own.corrections) - len(handed.corrections) == 2
    # Whoever puts the copy in the place of the workbook takes no note back with it.
    assert read_worked_in(inside["workbook.xlsx"]).notes == {}


def test_without_notes_the_very_files_travel_inside() -> None:
    files = make(harbour.raw("mole.txt,verdict,positive,mixed,,A.B.,,\n"), Options()).files
    inside = PdfReader(io.BytesIO(files["report.pdf"])).attachments
    assert {name: content[0] for name, content in inside.items()} == {name: files[name] for name in inside}
