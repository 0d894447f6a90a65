"""Files that were made to harm: each costs itself at most, within limits, and the report says what became of it."""

from __future__ import annotations

import io
import os
import resource
import subprocess
import sys
import time
import zipfile
import zlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

import pytest

from reporting.errors import SourceError
from reporting.limits import Limits
from reporting.pipeline import know
from reporting.reading import RawFile, RawTitle, gather, pdf_worker, read_title
from reporting.reading.corrections_workbook import UnreadableWorkbookError, read_worked_in
from reporting.settings import Options
from tests.faults.titles import ROOT
from tests.harbour import workbook
from tests.reading.test_docx import SPACE, docx, p
from tests.reading.test_pdf import pdf

TITLE = RawFile("title.toml", b'name = "Harbour Lights"\n')
GOOD = RawFile("good.txt", b"Harbour Lights is a warm and lovely film. The acting is superb.\n")
SECONDS = 60
"""Ten on a machine that does nothing else."""
CHILD_SECONDS = pdf_worker.SECONDS + 2
WALL = 240
"""By the clock; a machine that does much else gives a process a tenth of its time."""


def archive(**parts: bytes) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name.replace("__", "/"), content)
    return held.getvalue()


ENTITIES = (
    '<!DOCTYPE x [<!ENTITY a "lol">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(10))
    + "]>"
)
XXE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
WORD = f'<w:document xmlns:w="{SPACE}"><w:body><w:p><w:r><w:t>'
WORD_END = "</w:t></w:r></w:p></w:body></w:document>"


def word(before: str, text: str) -> bytes:
    """A Word document with a document type of its own."""
    return archive(**{"word__document.xml": (before + WORD + text + WORD_END).encode()})


def sheet(rows: str, before: str = "") -> bytes:
    """An Excel workbook whose one sheet has that XML."""
    book = io.BytesIO()
    from openpyxl import Workbook

    Workbook().save(book)
    held = io.BytesIO()
    with zipfile.ZipFile(book) as old, zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "xl/worksheets/sheet1.xml":
                space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                content = f'{before}<worksheet xmlns="{space}"><sheetData>{rows}</sheetData></worksheet>'.encode()
            new.writestr(name, content)
    return held.getvalue()


def cell(at: str, text: str) -> str:
    return f'<c r="{at}" t="inlineStr"><is><t>{text}</t></is></c>'


HEADINGS = f'<row r="1">{cell("A1", "outlet")}{cell("B1", "text")}</row>'
BOMBS: dict[str, tuple[str, Callable[[], bytes]]] = {
    "zip bomb": ("a.docx", lambda: archive(**{"word__document.xml": bytes(300_000_000)})),
    "many parts": ("a.xlsx", lambda: archive(**{f"x{n}": b"" for n in range(6000)})),
    "entities in Word": ("a.docx", lambda: word(ENTITIES, "&k;")),
    "a file in Word": ("a.docx", lambda: word(XXE, "&a;")),
    "entities in Excel": ("a.xlsx", lambda: sheet(HEADINGS + f'<row r="2">{cell("A2", "&k;")}</row>', ENTITIES)),
    "a file in Excel": ("a.xlsx", lambda: sheet(HEADINGS + f'<row r="2">{cell("B2", "&a;")}</row>', XXE)),
    "far corner": ("a.xlsx", lambda: sheet(HEADINGS + f'<row r="1048576">{cell("XFD1048576", "x")}</row>')),
    "deep Word": ("a.docx", lambda: docx("<w:tbl><w:tr><w:tc>" * 5000 + p("x") + "</w:tc></w:tr></w:tbl>" * 5000)),
    "flate bomb": ("a.pdf", lambda: pdf([], streams=[b"BT /F 9 Tf (a) Tj ET " + bytes(400_000_000)])),
    "two million operators": ("a.pdf", lambda: pdf([], streams=[b"BT /F 9 Tf (a) Tj ET " * 2_000_000])),
    "many pages of operators": ("a.pdf", lambda: pdf([], streams=[b"BT /F 9 Tf (a) Tj ET " * 50_000] * 200)),
    "broken PDF": ("a.pdf", lambda: b"%PDF-1.7\n1 0 obj<</Pages 1 0 R/Kids[1 0 R]>>endobj trailer<</Root 1 0 R>>"),
    "deep page": ("a.html", lambda: b"<div>" * 200_000 + b"<p>Harbour Lights is a warm film."),
    "deep quotes": ("a.md", lambda: b">" * 100_000 + b" Harbour Lights"),
    "entities in a page": ("a.html", (ENTITIES + "<p>&k;&k; Harbour Lights is a warm film.").encode),
    "comments": ("a.html", lambda: b"<!--" * 250_000),
    "one long line": ("a.txt", lambda: b"word " * 3_999_999),
    "one long word": ("a.md", lambda: b"a" * 19_999_999),
    "long cell": ("a.csv", lambda: b'outlet,text\n"' + b"a" * 19_000_000),
    "YAML aliases": ("a.md", ("---\n" + "".join(
        f"k{n}: &k{n} [{', '.join([f'*k{n - 1}'] * 9) if n else 'x'}]\n" for n in range(12)) + "---\nText\n").encode),
    "deep YAML": ("a.md", lambda: b"---\noutlet: " + b"[" * 20_000 + b"\n---\nText\n"),
}  # fmt: skip


class Spent(NamedTuple):
    """What this process, or those that it has started, took: seconds of processor time in all, and memory at most."""

    seconds: float
    kilobytes: int


def spent(who: int) -> Spent:
    usage = resource.getrusage(who)
    return Spent(usage.ru_utime + usage.ru_stime, usage.ru_maxrss)


SLOW = {"many pages of operators"}
"""What takes as long as it may."""


@pytest.mark.parametrize("bomb", [pytest.param(each, marks=[pytest.mark.slow] * (each in SLOW)) for each in BOMBS])
def test_a_bomb_costs_itself_alone(bomb: str) -> None:
    name, made = BOMBS[bomb]
    data = made()
    begun, before = time.monotonic(), (spent(resource.RUSAGE_SELF), spent(resource.RUSAGE_CHILDREN))
    refused = False
    try:
        readings = read_title(RawTitle("x", (RawFile(name, data), GOOD, TITLE)))
    except SourceError as error:
        refused = name in str(error)
    here, apart = spent(resource.RUSAGE_SELF), spent(resource.RUSAGE_CHILDREN)
    assert here.seconds - before[0].seconds < SECONDS
    assert here.kilobytes - before[0].kilobytes < 1_000_000
    assert apart.seconds - before[1].seconds < CHILD_SECONDS
    assert apart.kilobytes == before[1].kilobytes or apart.kilobytes < 1_000_000
    assert time.monotonic() - begun < WALL
    if refused:
        return
    assert any(document.id == "good.txt" and "warm and lovely" in document.text for document in readings.documents)
    assert all("root:" not in document.text for document in readings.documents)
    read = [document for document in readings.documents if document.id.startswith(name)]
    assert read or any(each.path == name and each.reason for each in readings.left_out)
    for document in read:
        assert len(document.text) < 1_000_000
        assert len(data) < 1_000_000 or len(document.text) < 10_000 or document.notes


@pytest.mark.parametrize(
    "rows", ['<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', '<row r="5"><c r="A5"><v>1e999</v></c></row>']
)
def test_a_workbook_that_comes_back_is_no_bomb_either(rows: str) -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook())) as old, zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if b"Correct" in content and b"</sheetData>" in content:
                content = content.replace(b"</sheetData>", rows.encode() + b"</sheetData>")
            new.writestr(name, content)
    begun = time.process_time()
    with suppress(UnreadableWorkbookError):
        assert not read_worked_in(held.getvalue()).intact
    assert time.process_time() - begun < SECONDS


SIGNS = {
    "a control": "\x07", "an escape": "\x1b[31m", "a zero": "\x00", "bidi": "\u202e", "an isolate": "\u2066",
    "a noncharacter": "\ufffe",
    "another": "\U0010ffff", "private use": "\ue000", "a mark": "\ufeff", "a tag": "\U000e0041", "a line end": "\u2028",
    "accents": "\u0301" * 5000, "an interlinear mark": "\ufff9",
}  # fmt: skip


@pytest.mark.parametrize("form", ["a.txt", "a.md", "a.html", "a.csv"])
@pytest.mark.parametrize("sign", SIGNS)
def test_signs_that_garble_are_dropped_and_words_beside_them_are_read(sign: str, form: str) -> None:
    words = f"Harbour Lights is warm{SIGNS[sign]} and superb.\n"
    text = {"a.html": f"<p>{words}</p>", "a.csv": f"outlet,text\nTide,{words}"}.get(form, words)
    data = text.encode("utf-8", "surrogatepass")
    read = "\n".join(each.text for each in read_title(RawTitle("x", (RawFile(form, data), TITLE))).documents)
    assert not {"\x07", "\x1b", "\x00", "\u202e", "\u2066", "\ufffe", "\U0010ffff", "\ue000", "\ufeff"} & set(read)
    assert "\u0301" * 9 not in read
    assert "Harbour Lights is war" in read  # and an m, which may have an accent
    assert "superb" in read


@pytest.mark.parametrize(
    "data",
    [
        b"Harbour Lights \xed\xa0\x80 is warm.", b"Harbour Lights \xff\xfe is warm.",
        "Harbour Lights 눈물".encode("cp949"),
        "Harbour Lights is warm. 눈물".encode() + "Harbour 눈물".encode("cp949"), "Harbour Lights".encode("utf-16"),
        "Harbour Lights".encode("utf-16-be"), "Harbour Lights".encode("utf-32"),
        b"\xef\xbb\xbf\xef\xbb\xbfHarbour Lights",
    ],
)  # fmt: skip
def test_broken_and_mixed_encodings_are_read_or_named(data: bytes) -> None:
    readings = read_title(RawTitle("x", (RawFile("a.txt", data), TITLE)))
    (document,) = [each for each in readings.documents if each.id == "a.txt"]
    assert "Harbour" in document.text.replace("\n", "")
    assert "\ufffd" not in document.text or readings.problems


NAMES = ("-rf.txt", "..txt", "a\nb.txt", "=cmd|'x'!A0.txt", "$(x).md", "'; --.txt", "\u202ecod.txt", "😀" * 62 + ".txt",
         "<svg onload=x>.md", "%00.txt", "con.txt", "a b  c.txt", "{{7*7}}.txt")  # fmt: skip


def test_names_are_names(tmp_path: Path) -> None:
    folder = tmp_path / "title"
    folder.mkdir()
    (folder / "title.toml").write_bytes(TITLE.data)
    for name in NAMES:
        (folder / name).write_bytes(GOOD.data)
    (folder / os.fsdecode(b"\xff\xfe.txt")).write_bytes(GOOD.data)
    raw = gather(folder)
    hidden = {name for name in NAMES if name.startswith(".")}
    assert len(raw.files) == len(NAMES) + 2 - len(hidden)
    dossier = know(raw, Options())
    assert {document.id for document in dossier.documents} >= set(NAMES) - hidden - {"a\nb.txt"}


def test_nothing_but_regular_files_inside_the_folder_is_opened(tmp_path: Path) -> None:
    folder = tmp_path / "title"
    (folder / "in").mkdir(parents=True)
    (folder / "title.toml").write_bytes(TITLE.data)
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    (folder / "out.txt").symlink_to("../secret.txt")
    (folder / "loop.txt").symlink_to("loop.txt")
    (folder / "in" / "up").symlink_to("..")
    (folder / "device.txt").symlink_to("/dev/zero")
    os.mkfifo(folder / "pipe.txt")
    if os.geteuid() == 0:
        os.mknod(folder / "zero.txt", 0o20666, os.makedev(1, 5))
    raw = gather(folder)
    assert [file.path for file in raw.files] == ["title.toml"]
    told = {each.path for each in raw.left_out}
    assert {"out.txt", "loop.txt", "in/up", "device.txt", "pipe.txt"} <= told


def test_files_beyond_the_limits_are_told_and_what_counts_is_read(tmp_path: Path) -> None:
    for number in range(20):
        (tmp_path / f"{number:02}.txt").write_bytes(GOOD.data * 10_000)
    (tmp_path / "title.toml").write_bytes(TITLE.data)
    (tmp_path / "corrections.csv").write_bytes(b"document,field,corrected\n")
    few = gather(tmp_path, Limits(files=5))
    assert [file.path for file in few.files] == ["00.txt", "01.txt", "02.txt", "corrections.csv", "title.toml"]
    assert few.left_out == (("03.txt", "and 16 files after it are more than the 5 that are read of a title"),)
    assert any("03.txt and 16 files" in problem.message for problem in know(few, Options()).problems)
    small = gather(tmp_path, Limits(title_mb=2))
    assert [each.path for each in small.left_out] == [f"{number:02}.txt" for number in range(3, 20)]
    assert {each.reason for each in small.left_out} == {"is beyond the 2 MB that are read of a title"}
    tiny = gather(tmp_path, Limits(file_mb=1))
    assert tiny.left_out == ()


@pytest.mark.slow
def test_fifty_thousand_files_are_gathered_within_the_limit(tmp_path: Path) -> None:
    for number in range(50_000):
        (tmp_path / f"{number}.txt").write_bytes(b"A warm film.")
    (tmp_path / "title.toml").write_bytes(TITLE.data)
    begun = time.process_time()
    raw = gather(tmp_path)
    assert len(raw.files) == 20_000
    assert [each.reason[:23] for each in raw.left_out] == ["and 30,000 files after i"[:23]]
    assert time.process_time() - begun < SECONDS


SPEND = """
import sys, time
from reporting.errors import TitleError
from reporting.limits import Limits
from reporting.running.limiting import limited
try:
    with limited(Limits(minutes=int(sys.argv[1]), memory_gb=1)):
        try:
            if sys.argv[2] == "time":
                import signal; signal.setitimer(signal.ITIMER_REAL, 0.2, 0.2)
                while True: time.sleep(0.01)
            hoard = [bytes(50_000_000) for _ in range(60)]
        except Exception as error:
            if sys.argv[2] == "time": print("swallowed")
            raise
except TitleError as error:
    print(error.message)
import resource; print(resource.getrlimit(resource.RLIMIT_AS)[0] == resource.RLIM_INFINITY)
"""


@pytest.mark.parametrize(
    ("what", "told"), [("time", "took longer than 9 minutes."), ("memory", "took more than 1 GB of memory.")]
)
def test_what_passes_the_limits_of_a_title_is_ended_and_told(what: str, told: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SPEND, "9", what], env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert done.stdout.splitlines() == [told, "True"], done.stderr


def test_a_pdf_of_a_gigabyte_is_left_out_in_a_process_of_its_own() -> None:
    packed = zlib.compressobj(9)
    content = b"".join(packed.compress(bytes(10_000_000)) for _ in range(100)) + packed.flush()
    head = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    page = b"3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R>>endobj\n4 0 obj<</Length %d/Filter/FlateDecode>>stream\n"
    data = head + page % len(content) + content + b"\nendstream endobj\ntrailer<</Root 1 0 R>>"
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    readings = read_title(RawTitle("x", (RawFile("a.pdf", data), GOOD, TITLE)))
    assert [each.path for each in readings.left_out] == ["a.pdf"]
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 200_000  # KB
