"""What is taken from a folder and what is named as left out. Does not look inside the files."""

from __future__ import annotations

import os
import pickle
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from reporting.errors import SourceError
from reporting.reading import gather, read_title
from reporting.reading.gathering import FORMS

_NOBODY = 65534


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    title = tmp_path / "the-long-tide"
    title.mkdir()
    (title / "title.toml").write_text('name = "The Long Tide"\n')
    return title


def test_files_come_in_order_with_posix_paths(folder: Path) -> None:
    (folder / "b.md").write_text("b")
    (folder / "press").mkdir()
    (folder / "press" / "a.html").write_text("a")
    (folder / "a.txt").write_text("a")
    raw = gather(folder)
    assert raw.slug == "the-long-tide"
    assert [file.path for file in raw.files] == ["a.txt", "b.md", "press/a.html", "title.toml"]
    assert raw.left_out == ()
    assert pickle.loads(pickle.dumps(raw)) == raw  # noqa: S301


def test_paths_are_nfc(folder: Path) -> None:
    (folder / "re\u0301view.txt").write_text("x")
    assert gather(folder).files[0].path == "r\u00e9view.txt"


def test_what_is_not_read_is_named_with_the_reason(folder: Path) -> None:
    (folder / "clipping.odt").write_bytes(b"PK")
    (folder / "notes").write_text("x")
    (folder / "link.txt").symlink_to("/etc/hostname")
    os.mkfifo(folder / "pipe.txt")
    with (folder / "huge.txt").open("wb") as file:
        file.truncate(20_000_001)
    assert {each.path: each.reason for each in gather(folder).left_out} == {
        "clipping.odt": f"is a .odt file; {FORMS} are read",
        "notes": f"is a file without an ending; {FORMS} are read",
        "link.txt": "is a link; put the file itself there",
        "pipe.txt": "is no regular file",
        "huge.txt": "is larger than 20 MB",
    }


def test_a_folder_that_is_named_like_a_review_is_named_and_looked_into(folder: Path) -> None:
    (folder / "x.txt").mkdir()
    (folder / "x.txt" / "a.txt").write_text("a")
    raw = gather(folder)
    assert [file.path for file in raw.files] == ["title.toml", "x.txt/a.txt"]
    assert [(each.path, each.reason) for each in raw.left_out] == [
        ("x.txt", "is a folder, not a file; what is in it is read")
    ]


def test_the_parts_of_a_saved_page_are_no_reviews(folder: Path) -> None:
    (folder / "review.html").write_text("<p>x")
    for name in ("review_files", "other_files"):
        (folder / name).mkdir()
        (folder / name / "frame.html").write_text("<p>advertisement")
    (folder / "~$table.xlsx").write_bytes(b"a lock")
    raw = gather(folder)
    assert [file.path for file in raw.files] == ["other_files/frame.html", "review.html", "title.toml"]
    assert raw.left_out == ()


def test_linked_folders_are_not_followed(folder: Path) -> None:
    (folder.parent / "elsewhere.txt").write_text("secret")
    (folder / "up").symlink_to(folder.parent)
    assert [file.path for file in gather(folder).files] == ["title.toml"]


def test_hidden_files_are_passed_over_and_corrections_are_taken(folder: Path) -> None:
    (folder / ".draft.txt").write_text("x")
    (folder / ".git").mkdir()
    (folder / ".git" / "a.txt").write_text("x")
    (folder / "corrections.csv").write_text("x")
    raw = gather(folder)
    assert [file.path for file in raw.files] == ["corrections.csv", "title.toml"]
    assert raw.left_out == ()


def test_a_missing_folder_or_statement_is_named(tmp_path: Path, folder: Path) -> None:
    with pytest.raises(SourceError, match=r"nowhere: there is no such folder"):
        gather(tmp_path / "nowhere")
    (folder / "title.toml").unlink()
    with pytest.raises(SourceError, match=r"the-long-tide: has no title\.toml\. Put a title\.toml there"):
        gather(folder)
    (folder / "title.toml").symlink_to(folder / "a.txt")
    with pytest.raises(SourceError, match=r"title\.toml is a link"):
        gather(folder)


@pytest.fixture
def forbidden() -> Iterator[Path]:
    """A title's folder with a file in it that this process may not read, whoever runs it."""
    import reporting.reading.statement  # noqa: F401  (nobody may not read the program's own files either)

    with tempfile.TemporaryDirectory() as home:
        Path(home).chmod(0o755)
        folder = Path(home) / "the-long-tide"
        folder.mkdir()
        (folder / "title.toml").write_text('name = "The Long Tide"\n')
        (folder / "a.txt").write_text("x")
        (folder / "a.txt").chmod(0)
        (folder / "b.txt").write_text("b")
        root = os.geteuid() == 0
        if root:
            os.seteuid(_NOBODY)
        try:
            yield folder
        finally:
            if root:
                os.seteuid(0)


def test_a_file_that_may_not_be_read_is_named_with_the_way_to_leave_it_out(forbidden: Path) -> None:
    with pytest.raises(SourceError, match=r"a\.txt: permission denied") as refused:
        gather(forbidden)
    assert refused.value.remedy == (
        "Let it be read, or leave it out in title.toml: [[review]] on a line, below it file = "
        '"a.txt" and leave_out = true.'
    )


def test_a_file_that_may_not_be_read_can_be_left_out(forbidden: Path) -> None:
    if os.getuid() == 0:
        os.seteuid(0)
    with (forbidden / "title.toml").open("a") as file:
        file.write('[[review]]\nfile = "a.txt"\nleave_out = "not ours"\n')
    if os.getuid() == 0:
        os.seteuid(_NOBODY)
    raw = gather(forbidden)
    assert [file.path for file in raw.files] == ["b.txt", "title.toml"]
    readings = read_title(raw)
    assert [(each.path, each.reason) for each in readings.left_out] == [("a.txt", "not ours")]
    assert readings.problems == ()
