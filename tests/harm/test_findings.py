"""What fuzzing found, as small as it gets: no crash, and no time that grows with the square of a text's length."""

from __future__ import annotations

import struct
import subprocess
import sys
import time
import zlib
from base64 import b64encode
from zlib import crc32

import pytest
from PIL import ImageFile

from reporting.errors import RenderError, SourceError
from reporting.notation.patterns import Pattern
from reporting.pipeline import know
from reporting.reading import RawFile, RawTitle, read_document, read_title, typed_rows
from reporting.reading.gathering import NotTakenError
from reporting.rendering.logo import logo_of
from reporting.settings import Options
from tests.harbour import HEADER
from tests.reading.test_docx import docx, p

TITLE = RawFile("title.toml", b'name = "Harbour Lights"\n')


@pytest.mark.parametrize(
    "unit",
    [
        "\n\nETalthough0",
        'published = "4/3/2022" ',
        "12.18.23&#0;music",
        "97% ",
        "\n\nthe movie ends on a note",
        "By A B. ",
        "May 4, 2021at the Odeon, May 2, 2021.\n",
        "Ida A’a Bo plays Max, ",
        "Ola" + "’a" * 40 + " (Ma) ",
    ],
)
def test_a_megabyte_of_one_thing_is_extracted_in_time(unit: str) -> None:
    data = f"Harbour Lights is a film. {unit * (1_000_000 // len(unit))}".encode()
    begun = time.process_time()
    dossier = know(RawTitle("x", (RawFile("a.md", data), TITLE)), Options())
    assert time.process_time() - begun < 20  # minutes, where a rule looks at all of the text for each of its lines
    assert len(dossier.documents[-1].text) <= 201_000
    assert any("are read" in problem.message for problem in dossier.problems)


def test_a_maker_who_acts_in_thousands_of_sentences_is_looked_for_once() -> None:
    acts = "number {}, made a film called Garage, with Bo Ek as a lonely man in a town, and there was more heart in it."
    told = "\n\n".join(f"The man of it, {acts.format(number)}" for number in range(1_500))
    data = f"Harbour Lights\n\nHarbour Lights was directed by Bo Ek.\n\n{told}".encode()
    begun = time.process_time()
    know(RawTitle("x", (RawFile("a.md", data), TITLE)), Options())
    assert time.process_time() - begun < 7  # 12, where all names are gone through for each of them


def test_a_page_that_marks_up_thousands_of_times_in_one_line_is_read_in_time() -> None:
    times = '<time datetime="2022-05-21">x</time>' * 15_000
    page = f"<html><body><h1>Harbour Lights</h1><p>{times}</p><p>It is a good film.</p></body></html>"
    begun = time.process_time()
    know(RawTitle("x", (RawFile("a.html", page.encode()), TITLE)), Options())
    assert time.process_time() - begun < 10  # a minute, where each is measured by all of its line


def test_a_pattern_looks_for_its_needles_in_its_window_and_just_before() -> None:
    pattern = Pattern(r"(?<=stars )\d", needs=("stars",))
    text = "stars 4 and more " + "x" * 200 + " stars"
    found = pattern.search(text, 6)
    assert found is not None
    assert found[0] == "4"
    assert pattern.search(text, 6, 5) is None
    assert Pattern(r"\d", needs=("stars",)).search("1 stars 2", 0, 3) is None
    assert [match[0] for match in Pattern(r"\d", needs=("stars",)).finditer("1 stars 2")] == ["1", "2"]


def test_an_archive_whose_parts_begin_before_its_file_is_left_out() -> None:
    data = bytearray(docx(p("A warm film.")))
    at = data.rindex(b"PK\x05\x06") + 16
    data[at : at + 4] = struct.pack("<I", struct.unpack("<I", data[at : at + 4])[0] + 30)
    with pytest.raises(NotTakenError):
        read_document(RawFile("a.docx", bytes(data)))


def test_headings_of_corrections_that_are_too_long_are_named() -> None:
    with pytest.raises(SourceError, match=r"corrections\.csv: field larger"):
        typed_rows(b"document," + b"x" * 300_000 + b"\n")


def test_corrections_that_are_too_many_are_named_and_none_is_dropped() -> None:
    head = b"document,field,read,corrected,reason\n"
    assert len(typed_rows(head + b"a.txt,critic,,Ann,\n" * 10_000)) == 10_000
    with pytest.raises(SourceError, match=r"corrections\.csv: has 10,001 rows"):
        typed_rows(head + b"a.txt,critic,,Ann,\n" * 10_001)


MADE = """
import resource, sys
from reporting.pipeline import make
from reporting.reading import RawFile, RawTitle
from reporting.settings import Options
files = RawFile("title.toml", b"name = 'Harbour Lights'"), RawFile("a.txt", b"A warm film."), sys.stdin.buffer.read()
make(RawTitle("x", (*files[:2], RawFile("corrections.csv", files[2]))), Options())
used = resource.getrusage(resource.RUSAGE_SELF)
print(used.ru_maxrss // 1000, round(used.ru_utime))
"""


@pytest.mark.slow
def test_a_megabyte_of_corrections_that_name_no_review_is_printed_in_time_and_memory() -> None:
    rows = "".join(f"{'n' * 55}{number}.md,critic,,Ann {number},for no reason,,,\n" for number in range(9_999))
    assert len(rows) < 1_000_000
    command = [sys.executable, "-c", MADE]
    done = subprocess.run(command, input=HEADER.encode() + rows.encode(), capture_output=True, check=True)
    megabytes, seconds = map(int, done.stdout.split())
    assert megabytes < 1000
    assert seconds < 20


@pytest.mark.parametrize("block", ["", '[[review]]\nfile = "a.md"\n', "[[review]]\nx = 1\n" * 20_000])
def test_a_megabyte_of_keys_that_mean_nothing_is_refused_in_time(block: str) -> None:
    keys = "".join(f"a{number} = 1\n" for number in range(60_000))
    begun = time.process_time()
    with pytest.raises(SourceError, match=r"“(a0|x)” is no key") as refused:
        read_title(RawTitle("x", (RawFile("title.toml", f'name = "x"\n{block}{keys}'.encode()),)))
    assert time.process_time() - begun < 10  # minutes, where each is searched for in all lines
    assert str(refused.value).endswith("at least 90 more faults.")
    assert str(refused.value).count("Also") == 1


def picture(width: int, height: int) -> bytes:
    """A PNG of that size, with the pixels of its first line at most."""
    parts = [(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)), (b"IDAT", zlib.compress(bytes(100)))]
    told = [struct.pack(">I", len(data)) + kind + data + struct.pack(">I", crc32(kind + data)) for kind, data in parts]
    return b"\x89PNG\r\n\x1a\n" + b"".join(told)


@pytest.mark.parametrize(("width", "height"), [(10_000, 9_000), (60_000, 60_000), (2**31 - 1, 2**31 - 1), (0, 0)])
def test_a_logo_of_any_size_is_printed_or_refused_in_words(width: int, height: int) -> None:
    with pytest.raises(RenderError, match="x: the logo cannot be read"):
        logo_of(b64encode(picture(width, height)).decode(), "x")


def test_a_logo_that_is_cut_short_is_refused_whatever_the_renderer_lets_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ImageFile, "LOAD_TRUNCATED_IMAGES", True)  # as WeasyPrint does
    with pytest.raises(RenderError, match="x: the logo cannot be read"):
        logo_of(b64encode(picture(100, 100)).decode(), "x")
    assert ImageFile.LOAD_TRUNCATED_IMAGES


@pytest.mark.parametrize(("width", "refused"), [(10_000, False), (10_001, True)])
def test_the_pixels_of_a_logo(width: int, refused: bool) -> None:
    with pytest.raises(RenderError) as told:  # the smaller one is read, and is cut short
        logo_of(b64encode(picture(width, 4_000)).decode(), "x")
    assert ("too many pixels" in str(told.value) + str(told.value.__cause__)) is refused


def test_a_pattern_gives_all_that_it_finds_where_its_needles_stand() -> None:
    pattern = Pattern(r"stars (\d)", needs=("stars",))
    assert pattern.findall("stars 1, stars 2") == ["1", "2"]
    assert pattern.findall("1, 2") == []
