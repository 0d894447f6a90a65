"""`new` and `add`: a title's folder started, documents brought in, nothing ever overwritten."""

from __future__ import annotations

import os
import tomllib
import unicodedata
from pathlib import Path

import pytest

from reporting.cli.new import slug_of
from tests.cli.conftest import Run


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Soundtrack #2", "soundtrack-2"),
        ("Amélie", "amelie"),
        ("사운드트랙 #2", "사운드트랙-2"),
        ("हरियाली और रास्ता", "हरियाली-और-रास्ता"),
        ("  ¿Qué?  ", "que"),
        ("½ Love", "1-2-love"),
        ("../../etc", "etc"),
        ("AC/DC: Live", "ac-dc-live"),
        ("x" * 300, "x" * 60),
    ],
)
def test_a_folder_is_named_by_letters_and_digits(name: str, slug: str) -> None:
    assert slug_of(name) == slug


def test_a_name_with_its_syllables_taken_apart_gives_the_same_folder() -> None:
    # macOS takes them apart in file names.
    assert slug_of(unicodedata.normalize("NFD", "사운드트랙 #2")) == slug_of("사운드트랙 #2")


def test_new_makes_a_title_toml_that_states_the_name_and_explains_the_rest(run: Run, tmp_path: Path) -> None:
    ran = run("new", 'The "Harbour" \\ Lights')
    assert (ran.code, ran.out) == (0, "sources/the-harbour-lights/title.toml\n")
    written = (tmp_path / "sources/the-harbour-lights/title.toml").read_text(encoding="utf-8")
    assert tomllib.loads(written) == {"name": 'The "Harbour" \\ Lights'}
    # Every key that is explained is one that can be stated: without its # the file is still TOML.
    stated = tomllib.loads("\n".join(_uncommented(line) for line in written.splitlines()))
    assert set(stated) == {
        "name",
        "original_name",
        "also_known_as",
        "kind",
        "released",
        "prepared_for",
        "review",
        "brand",
    }
    assert set(stated["review"][0]) == {"file", "outlet", "critic", "published", "url", "text", "leave_out"}
    assert set(stated["brand"]) == {"name", "logo", "colour"}


def _uncommented(line: str) -> str:
    bare = line.removeprefix("# ")
    return bare if bare.startswith("[") or bare.partition(" ")[2].startswith("= ") else line


def test_new_refuses_a_folder_that_is_there(run: Run, tmp_path: Path) -> None:
    run("new", "Harbour Lights")
    toml = tmp_path / "sources/harbour-lights/title.toml"
    toml.write_text("mine", encoding="utf-8")
    ran = run("new", "harbour lights!")
    assert (ran.code, ran.out) == (2, "")
    assert "sources/harbour-lights: is there already." in ran.err
    assert toml.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("name", ["", "!!!", "a\x1bb", "a\x7fb"])
def test_new_refuses_a_name_without_letters_or_with_control_characters(run: Run, tmp_path: Path, name: str) -> None:
    ran = run("new", name)
    assert ran.code == 2
    assert ran.err.startswith("reporting: ")
    assert "\x1b" not in ran.err
    assert not (tmp_path / "sources").exists()


def test_new_takes_another_folder_of_sources(run: Run, tmp_path: Path) -> None:
    assert run("new", "A", "--sources", "clippings").out == "clippings/a/title.toml\n"
    (tmp_path / "reporting.toml").write_text('sources = "stated"', encoding="utf-8")
    assert run("new", "A").out == f"{Path('stated/a/title.toml')}\n"


def test_add_copies_documents_as_they_are(run: Run, tmp_path: Path) -> None:
    run("new", "A")
    (tmp_path / "one.TXT").write_bytes(b"\xff\xfeA\x00")
    ran = run("add", "a/", "one.TXT")
    assert (ran.code, ran.out) == (0, "sources/a/one.TXT\n")
    assert (tmp_path / "sources/a/one.TXT").read_bytes() == b"\xff\xfeA\x00"
    assert {entry.name for entry in (tmp_path / "sources/a").iterdir()} == {"one.TXT", "title.toml"}


def test_add_never_overwrites(run: Run, tmp_path: Path) -> None:
    run("new", "A")
    for number in range(3):
        (tmp_path / "one.txt").write_text(f"Review {number}.", encoding="utf-8")
        assert run("add", "a", "one.txt").code == 0
    there = {entry.name: entry.read_text("utf-8") for entry in (tmp_path / "sources/a").glob("*.txt")}
    assert there == {"one.txt": "Review 0.", "one-2.txt": "Review 1.", "one-3.txt": "Review 2."}


def test_add_says_where_the_same_document_is_already(run: Run, tmp_path: Path) -> None:
    run("new", "A")
    (tmp_path / "one.txt").write_text("A warm film.", encoding="utf-8")
    (tmp_path / "two.txt").write_text("A warm film.", encoding="utf-8")
    ran = run("add", "a", "one.txt", "two.txt")
    told = "sources/a/one.txt is there already with the content of {}: not added\n"
    assert (ran.code, ran.out) == (0, f"sources/a/one.txt\n{told.format('two.txt')}")
    ran = run("add", "a", "one.txt")
    assert (ran.code, ran.out) == (0, told.format("one.txt"))
    assert {each.name for each in (tmp_path / "sources/a").iterdir()} == {"one.txt", "title.toml"}


@pytest.mark.parametrize("bad", ["cover.jpg", "title.toml", "gone.txt", "folder.txt", "pipe.txt"])
def test_add_takes_all_or_nothing(run: Run, tmp_path: Path, bad: str) -> None:
    run("new", "A")
    (tmp_path / "one.txt").write_text("A warm film.", encoding="utf-8")
    (tmp_path / "cover.jpg").write_bytes(b"\xff\xd8")
    (tmp_path / "title.toml").write_text('name = "B"', encoding="utf-8")
    (tmp_path / "folder.txt").mkdir()
    os.mkfifo(tmp_path / "pipe.txt")
    ran = run("add", "a", "one.txt", bad)
    assert (ran.code, ran.out) == (2, "")
    assert bad in ran.err
    assert [entry.name for entry in (tmp_path / "sources/a").iterdir()] == ["title.toml"]


@pytest.mark.parametrize("name", ["dl", "dl.txt"])
def test_add_asks_for_the_files_of_a_folder(run: Run, tmp_path: Path, name: str) -> None:
    run("new", "A")
    (tmp_path / name).mkdir()
    ran = run("add", "a", name)
    told = (
        f"reporting: {name}: is a folder. Name its files: {name}/* stands for all of them. None of the files was taken."
    )
    assert (ran.code, ran.err) == (2, f"{told}\n")


def test_add_needs_a_title_that_is_there_and_suggests_the_nearest(run: Run, tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("A warm film.", encoding="utf-8")
    assert run("add", "a", "one.txt").code == 2
    run("new", "Harbour Lights")
    ran = run("add", "harbor-lights", "one.txt")
    assert ran.code == 2
    assert "Did you mean harbour-lights?" in ran.err
