"""Settings from reporting.toml and the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from reporting.brand import Brand
from reporting.errors import UsageError
from reporting.settings import Options, Settings, load_settings


def settings(folder: Path, toml: str, **arguments: Path) -> Settings:
    (folder / "reporting.toml").write_text(toml, encoding="utf-8")
    return load_settings(folder, **arguments)


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert load_settings(tmp_path) == Settings(tmp_path / "sources", tmp_path / "output", Options(min_marks=4))


def test_the_file_states_folders_and_numbers(tmp_path: Path) -> None:
    stated = settings(tmp_path, 'sources = "clippings"\noutput = "/srv/reports"\nmin_marks = 2\n')
    assert stated == Settings(tmp_path / "clippings", Path("/srv/reports"), Options(min_marks=2))


def test_the_command_line_wins(tmp_path: Path) -> None:
    stated = settings(tmp_path, 'sources = "a"\noutput = "b"\n', sources=Path("c"))
    assert (stated.sources, stated.output) == (Path("c"), tmp_path / "b")


@pytest.mark.parametrize(
    ("toml", "named"),
    [
        ('output_dir = "x"', "'output_dir'"),
        ("sources = 3", "sources"),
        ('output = ""', "output"),
        ('min_marks = "4"', "min_marks"),
        ("min_marks = true", "min_marks"),
        ("min_marks = 0", "min_marks"),
        ("min_marks = 2.5", "min_marks"),
        ("sources = clippings", "line 1"),
        ("context = 4", "context"),
        ("context = true", "context"),
        ('brand = "me"', "brand"),
        ("[brand]\ncolour = 3", "colour"),
        ('[brand]\nlogo = "../outside.png"', "no file “../outside.png”"),
    ],
)
def test_what_is_wrong_is_named_with_file_key_and_remedy(tmp_path: Path, toml: str, named: str) -> None:
    with pytest.raises(UsageError, match=named) as refused:
        settings(tmp_path, toml)
    assert (refused.value.place or "").startswith("reporting.toml")
    assert refused.value.remedy


def test_a_file_that_is_not_utf_8_is_named(tmp_path: Path) -> None:
    (tmp_path / "reporting.toml").write_bytes(b'sources = "\xe9"')
    with pytest.raises(UsageError, match="byte 11 is not UTF-8"):
        load_settings(tmp_path)


def test_a_folder_in_place_of_the_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "reporting.toml").mkdir()
    with pytest.raises(UsageError, match="cannot be read"):
        load_settings(tmp_path)


def test_the_file_states_context_and_brand(tmp_path: Path) -> None:
    (tmp_path / "mark.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    stated = settings(tmp_path, 'context = 0\n[brand]\nname = "Us"\nlogo = "mark.png"\ncolour = "#2b4a7f"\n')
    assert stated.options == Options(context=0, brand=Brand("Us", b"\x89PNG\r\n\x1a\n", "#2b4a7f"))
    assert set(stated.options.as_dict()) == {"min_marks", "context", "brand"}
