"""A folder to work in, and the command line called as a user calls it.

The film, its reviews and their critics are invented for the tests.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from reporting.cli import main
from reporting.running import Request, build
from reporting.settings import Options, Settings

TITLE_TOML = """\
name = "Harbour Lights"
kind = "film"
released = 2021-03-05

[[review]]
file = "02-tidemark.txt"
outlet = "Tidemark"
"""

REVIEWS = {
    "01-lantern.md": """\
---
outlet: The Lantern
critic: Odile Varga
published: 2021-03-06
---

# A lamp in the fog

Harbour Lights stars Imre Halloran as Tom Keel, a pilot who loses his boat in a storm. Directed by Petra Lindqvist, the
film runs 98 minutes.

Tom comes home to the island that he left ten years before. There he meets Adèle, who now keeps the lighthouse.

Halloran is superb, and the photography is beautiful from first to last. The story is thin and predictable, but the
chemistry between the leads is wonderful. A lovely, warm film.

Rating: 4/5
""",
    "02-tidemark.txt": """\
By Benno Achterberg
7 March 2021

Harbour Lights is a dull and tedious film. Imre Halloran plays Tom Keel without any life, and the chemistry between the
leads is missing. The pacing is terribly slow.

Tom returns to his island and falls in love with the keeper of the lighthouse.

The photography is gorgeous. It is not enough.
""",
}


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command left: exit code and both streams."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Run:
    """Runs a command in the test's own folder."""
    monkeypatch.chdir(tmp_path)

    def ran(*arguments: str) -> Ran:
        capfd.readouterr()
        code = main(arguments)
        out, err = capfd.readouterr()
        assert "Traceback" not in err
        return Ran(code, out, err)

    return ran


def write_title(folder: Path) -> Path:
    """Writes the title's folder and gives it."""
    folder.mkdir(parents=True)
    (folder / "title.toml").write_text(TITLE_TOML, encoding="utf-8")
    for name, text in REVIEWS.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def title(tmp_path: Path) -> Path:
    """A title's folder in the sources."""
    return write_title(tmp_path / "sources" / "harbour-lights")


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The title with its first edition, made once a run, because a PDF takes seconds. Not to be changed."""
    home = tmp_path_factory.mktemp("made")
    folder = write_title(home / "sources" / "harbour-lights")
    settings = Settings(home / "sources", home / "output", Options())
    outcomes = list(build(Request((folder,), settings), lambda slug, done: None))
    assert [(outcome.error, outcome.trace) for outcome in outcomes] == [(None, None)]
    return home


@pytest.fixture
def edition(tmp_path: Path, made_once: Path) -> Path:
    """The link to the title's edition, in a copy of the folder that the test may change."""
    shutil.copytree(made_once, tmp_path, symlinks=True, dirs_exist_ok=True)
    return tmp_path / "output" / "harbour-lights"
