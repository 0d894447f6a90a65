"""A title's files together, and one file alone. Does not test the formats."""

from __future__ import annotations

from pathlib import Path

import pytest

from reporting.errors import SourceError
from reporting.reading import RawFile, RawTitle, read_file, read_title
from reporting.reading.gathering import NotTaken

STATED = b"""\
name = "The Long Tide"
[[review]]
file = "b.md"
critic = "Mara Quill"
[[review]]
file = "c.txt"
leave_out = true
"""


def test_the_statement_comes_first_and_states_what_files_do_not() -> None:
    raw = RawTitle(
        "tide",
        (RawFile("a.txt", b"One."), RawFile("b.md", b"Two."), RawFile("c.txt", b"Three."), RawFile("d.txt", b" \n"),
         RawFile("title.toml", STATED)),
        (NotTaken("e.odt", "is a .odt file"),),
    )  # fmt: skip
    readings = read_title(raw)
    assert [document.id for document in readings.documents] == ["title.toml", "a.txt", "b.md", "c.txt"]
    assert readings.documents[0].kind == "statement"
    assert readings.documents[2].text == "Mara Quill\nTwo."
    assert readings.documents[3].left_out == "left out in title.toml"
    assert [(each.path, each.reason) for each in readings.left_out] == [
        ("d.txt", "holds no text"),
        ("e.odt", "is a .odt file"),
    ]
    (problem,) = readings.problems
    assert (problem.kind, problem.message) == ("unread file", "d.txt holds no text.")


def test_a_file_that_is_kept_says_so() -> None:
    stated = b'name = "T"\n[[review]]\nfile = "a.txt"\nleave_out = false\n'
    raw = RawTitle("tide", (RawFile("a.txt", b"One."), RawFile("b.txt", b"Two."), RawFile("title.toml", stated)))
    assert [(d.kept, d.left_out) for d in read_title(raw).documents[1:]] == [(True, None), (False, None)]


def test_an_assumed_encoding_is_a_problem() -> None:
    raw = RawTitle("tide", (RawFile("a.txt", b"caf\xe9"), RawFile("title.toml", b'name = "T"')))
    (problem,) = read_title(raw).problems
    assert (problem.kind, problem.document) == ("encoding", "a.txt")
    assert problem.message == "a.txt is not UTF-8; read as Windows-1252. Save it as UTF-8."


def test_an_entry_for_no_file_is_refused() -> None:
    raw = RawTitle("tide", (RawFile("title.toml", STATED), RawFile("b.md", b"x")))
    with pytest.raises(SourceError, match=r"title\.toml, \[\[review\]\] number 2: there is no file or row “c\.txt”"):
        read_title(raw)


def test_one_file_with_the_statement_beside_it(tmp_path: Path) -> None:
    (tmp_path / "title.toml").write_bytes(STATED)
    (tmp_path / "b.md").write_text("Two.")
    readings = read_file(tmp_path / "b.md")
    assert [document.id for document in readings.documents] == ["title.toml", "b.md"]
    assert (readings.title.name.value, readings.documents[1].text) == ("The Long Tide", "Mara Quill\nTwo.")
    assert read_file(tmp_path / "b.md", "Tide #2").title.name.value == "Tide #2"


def test_one_file_alone_needs_a_name(tmp_path: Path) -> None:
    (tmp_path / "b.md").write_text("Two.")
    readings = read_file(tmp_path / "b.md", "Tide")
    (span,) = readings.title.name.spans
    assert readings.documents[0].text[span.start : span.end] == "Tide"
    with pytest.raises(SourceError, match=r"there is no title\.toml beside it\. Name the title with --title"):
        read_file(tmp_path / "b.md")
    with pytest.raises(SourceError, match=r"c\.txt: no such file"):
        read_file(tmp_path / "c.txt", "Tide")
    with pytest.raises(SourceError, match=r"is a \.odt file"):
        read_file(tmp_path / "c.odt", "Tide")
    (tmp_path / "d.txt").mkdir()
    with pytest.raises(SourceError, match=r"d\.txt"):
        read_file(tmp_path / "d.txt", "Tide")


TWO_CRITICS = b"""\
The Long Tide: two critics, two verdicts
Ada Farrow
I adored every minute of it, and the island looks gorgeous from first to last. 5/5
Kwame Osei-Lund
It passes the time. The first hour is sharp and the second repeats itself at length. 3/5
"""


def _two(stated: bytes) -> list[tuple[str, str | None, str | None]]:
    raw = RawTitle("tide", (RawFile("a.txt", TWO_CRITICS), RawFile("title.toml", b'name = "The Long Tide"\n' + stated)))
    critics = [(each, each.metadatum("critic")) for each in read_title(raw).documents[1:]]
    return [(d.id, d.text[critic.start : critic.end] if critic else None, d.left_out) for d, critic in critics]


def test_one_of_several_reviews_on_a_page_may_be_stated_or_left_out() -> None:
    assert _two(b"") == [("a.txt#review-1", "Ada Farrow", None), ("a.txt#review-2", "Kwame Osei-Lund", None)]
    stated = b'[[review]]\nfile = "a.txt#review-2"\ncritic = "K. Lund"\nleave_out = "too old"\n'
    assert _two(stated) == [("a.txt#review-1", "Ada Farrow", None), ("a.txt#review-2", "K. Lund", "too old")]


def test_a_page_whose_critic_is_stated_is_one_review() -> None:
    assert _two(b'[[review]]\nfile = "a.txt"\ncritic = "Mara Quill"\n') == [("a.txt", "Mara Quill", None)]
