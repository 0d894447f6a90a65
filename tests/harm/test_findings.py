"""What fuzzing found, as small as it gets: no crash, and no time that grows with the square of a text's length."""

from __future__ import annotations

import struct
import time
import zlib
from base64 import b64encode
from zlib import crc32

import pytest

from reporting.errors import RenderError, SourceError
from reporting.notation.patterns import Pattern
from reporting.pipeline import know
from reporting.reading import RawFile, RawTitle, read_document, typed_rows
from reporting.reading.gathering import NotTakenError
from reporting.rendering.logo import logo_of
from reporting.settings import Options
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
    ],
)
def test_a_megabyte_of_one_thing_is_extracted_in_time(unit: str) -> None:
    data = f"Harbour Lights is a film. {unit * (1_000_000 // len(unit))}".encode()
    begun = time.process_time()
    dossier = know(RawTitle("x", (RawFile("a.md", data), TITLE)), Options())
    assert time.process_time() - begun < 20  # minutes, where a rule looks at all of the text for each of its lines
    assert len(dossier.documents[-1].text) <= 201_000
    assert any("are read" in problem.message for problem in dossier.problems)


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
    assert len(typed_rows(head + b"a.txt,critic,,Ann,\n" * 20_000)) == 20_000
    with pytest.raises(SourceError, match=r"corrections\.csv: has 20,001 rows"):
        typed_rows(head + b"a.txt,critic,,Ann,\n" * 20_001)


def picture(width: int, height: int) -> bytes:
    """A PNG of that size, with the pixels of its first line at most."""
    parts = [(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)), (b"IDAT", zlib.compress(bytes(100)))]
    told = [struct.pack(">I", len(data)) + kind + data + struct.pack(">I", crc32(kind + data)) for kind, data in parts]
    return b"\x89PNG\r\n\x1a\n" + b"".join(told)


@pytest.mark.parametrize(("width", "height"), [(10_000, 9_000), (60_000, 60_000), (2**31 - 1, 2**31 - 1), (0, 0)])
def test_a_logo_of_any_size_is_printed_or_refused_in_words(width: int, height: int) -> None:
    with pytest.raises(RenderError, match="x: the logo cannot be read"):
        logo_of(b64encode(picture(width, height)).decode(), "x")


def test_a_pattern_gives_all_that_it_finds_where_its_needles_stand() -> None:
    pattern = Pattern(r"stars (\d)", needs=("stars",))
    assert pattern.findall("stars 1, stars 2") == ["1", "2"]
    assert pattern.findall("1, 2") == []
