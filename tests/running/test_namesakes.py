"""Titles of one name: told once, whatever stands in the title.toml of another."""

from __future__ import annotations

import time
from pathlib import Path

from reporting.running.namesakes import namesakes


def _title(sources: Path, slug: str, told: str) -> Path:
    folder = sources / slug
    folder.mkdir(parents=True)
    (folder / "title.toml").write_text(told, encoding="utf-8")
    return folder


def test_two_folders_of_one_name_are_told_unless_their_years_differ(tmp_path: Path) -> None:
    folders = [
        _title(tmp_path, "harbour", 'name = "Glass Harbour"\n'),
        _title(tmp_path, "harbour-2", 'name = "glass  harbour"\n'),
        _title(tmp_path, "tide", 'name = "Tide"\nreleased = 1990\n'),
        _title(tmp_path, "tide-again", 'name = "Tide"\nreleased = 2020\n'),
    ]
    (told,) = namesakes(folders)
    assert told.startswith("harbour and harbour-2 have one name, “Glass Harbour”.")


def test_a_title_that_was_made_to_take_long_takes_no_time_here(tmp_path: Path) -> None:
    folder = _title(tmp_path, "parts", 'name = "Tide"\n' + "a." * 150_000 + "a = 1\n")
    began = time.process_time()
    assert namesakes([folder]) == ()
    assert time.process_time() - began < 2
