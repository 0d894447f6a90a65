"""What people and other programs write and the product reads back: limited, checked, and refused in words."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reporting.cli.new import slug_of
from reporting.errors import ReportingError, SourceError, UsageError
from reporting.limits import Limits
from reporting.model import Dossier
from reporting.pipeline import know
from reporting.publishing import prove
from reporting.reading import RawFile, RawTitle, typed_rows
from reporting.reading.corrections import read_corrections
from reporting.settings import Options, load_settings
from tests.harbour import HEADER

TITLE = RawFile("title.toml", b'name = "Harbour Lights"\n')


@pytest.mark.parametrize(
    ("stated", "told"),
    [
        (b"a = " + b"[" * 20_000, "nested too deeply"), (b"min_marks = " + b"9" * 5000, "too long a number"),
        (b"sources = '~nobody-of-that-name/x'", "is not known"), (b'output = "a\\u0000b"', "names no folder"),
        (b"[limits]\nfiles = 0", "files is 0"), (b"[limits]\nfile_gb = 1", "there is no limit 'file_gb'"),
        (b"limits = 3", "limits is no block"), (b"[limits]\nminutes = 99999999999", "no whole number"),
        (b"#" * 1_000_001, "File too large"), (b'[brand]\nlogo = "a\\u0000b"', "logo"),
        (b'[brand]\nlogo = "../x.png"', "there is no file"),
    ],
)  # fmt: skip
def test_settings_that_cannot_be_are_named(tmp_path: Path, stated: bytes, told: str) -> None:
    (tmp_path / "reporting.toml").write_bytes(stated)
    with pytest.raises(UsageError, match=r"reporting\.toml") as refused:
        load_settings(tmp_path)
    assert told in str(refused.value)


def test_a_pipe_in_place_of_the_settings_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "reporting.toml")
    with pytest.raises(UsageError, match="no regular file"):
        load_settings(tmp_path)


def test_limits_are_settings(tmp_path: Path) -> None:
    (tmp_path / "reporting.toml").write_text("[limits]\nfile_mb = 5\nminutes = 2\n", encoding="utf-8")
    assert load_settings(tmp_path).limits == Limits(file_mb=5, minutes=2)


@pytest.mark.parametrize("stated", [b"name = 'x'\nreleased = " + b"9" * 5000, b"name = " + b"[" * 20_000])
def test_a_statement_that_cannot_be_is_named(stated: bytes) -> None:
    with pytest.raises(SourceError, match=r"title\.toml"):
        know(RawTitle("x", (RawFile("title.toml", stated),)), Options())


@pytest.mark.parametrize(
    "content",
    [
        HEADER.encode() + b"a,mark,,4/5,,,," + b"9" * 5000, b"document," + b"x" * 300_000,
        b'document,field,corrected\n"' + b"x" * 300_000,
        HEADER.encode() + b"=cmd|' /C calc'!A0,critic,,=1+1,,,,\n", HEADER.encode() + b"\x00,\x00,\x00,\x00\n" * 50,
    ],
)  # fmt: skip
def test_corrections_are_read_or_refused_in_words(content: bytes) -> None:
    try:
        rows = typed_rows(content)
    except SourceError as error:
        refused = str(error)
        assert refused.startswith("corrections.csv")
        return
    assert all(row.replaces is None or row.replaces < 10**8 for row in rows)
    document, corrections = read_corrections(content)
    assert document is None or len(corrections) == len(rows)


@pytest.mark.parametrize(
    "told",
    [
        b"[" * 200_000, b"{}", b"[]", b'{"documents": 1}', b'{"documents": [{"id": 1, "text": 2}]}', b"\xff",
        b'{"documents": [], "x": {"document": "a", "start": 1e999, "end": 1, "text": ""}}',
        b'{"documents": [], "x": {"document": "a", "start": "b", "end": 1, "text": ""}}',
    ],
)  # fmt: skip
def test_a_dossier_that_is_none_is_a_finding(told: bytes) -> None:
    count, findings = prove(told, {"a": "text"})
    assert count == 0 or findings
    with pytest.raises(ValueError, match="validation error"):
        Dossier.model_validate_json(told)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300))
def test_any_name_gives_a_folder_in_the_sources_or_a_refusal(name: str) -> None:
    try:
        slug = slug_of(name)
    except ReportingError:
        return
    assert slug
    assert not slug.startswith((".", "-"))
    assert slug.isprintable()
    assert (Path("sources") / slug).resolve().parent == Path("sources").resolve()
    assert len(slug.encode()) <= 255


WORDS = st.sampled_from([
    "Harbour", "Lights", "is", "a", "superb", "dull", "film", ".", "The", "acting", "and", "chemistry", "by", "Imre",
    "Halloran", "as", "Tom", "Keel", "“", "”", '"', "(", ")", "4/5", "★★★½", "B+", "but", "not", "although", "ending",
    "By", "Odile", "Varga", "7 March 2021", "98 minutes", "Directed", "16부작", "눈물", "\u202e", "\u0301", "e\u0301",
    "\ud800", "\uffff", "=1+1", "<p>", "</p>", "{{x}}", "\n", "\n\n", "---\n", "#", ">", "*", "Rating:", "season",
])  # fmt: skip


@settings(max_examples=80, deadline=None)
@given(st.lists(WORDS | st.text(max_size=12), max_size=60), st.sampled_from(["a.txt", "a.md", "a.html"]))
def test_any_text_gives_spans_that_prove_themselves(words: list[str], name: str) -> None:
    data = " ".join(words).encode("utf-8", "surrogatepass")
    try:
        dossier = know(RawTitle("x", (RawFile(name, data), TITLE)), Options())
    except SourceError as error:
        refused = str(error)
        assert "line" in refused
        return
    told = dossier.model_dump_json()
    texts = {document.id: document.text for document in dossier.documents}
    count, findings = prove(told.encode(), texts)
    assert findings == ()
    assert count >= 0
    assert Dossier.model_validate_json(told) == dossier
    assert json.loads(told)
