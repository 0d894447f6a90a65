"""A title on disk with two states of its sources, commands as other processes, and what must hold of their output.

Holds no test.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from reporting.publishing import read_manifest
from tests.harbour import FILES, SLUG

ROOT = Path(__file__).resolve().parents[2]
OURS = {".editions", "index.html", "portfolio.xlsx"}
KEPT = {"lock", "state.json", "history.jsonl"}


def start(home: Path, *arguments: str, before: Sequence[str] = (), **environment: str) -> subprocess.Popen[str]:
    """Begins a command of the product in that folder, in a process group of its own."""
    command = [*before, sys.executable, "-m", "reporting", *arguments]
    around = {**os.environ, "PYTHONPATH": str(ROOT), **environment}
    return subprocess.Popen(
        command, cwd=home, env=around, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    )


def ran(home: Path, *arguments: str, before: Sequence[str] = (), **environment: str) -> tuple[int, str, str]:
    """Exit code, standard output and standard error of a command."""
    process = start(home, *arguments, before=before, **environment)
    out, err = process.communicate(timeout=300)
    return process.returncode, out, err


def write_sources(home: Path, state: int = 0, slug: str = SLUG) -> Path:
    """The title's folder in one of its states."""
    folder = home / "sources" / slug
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in FILES.items():
        (folder / name).write_text(text.replace("4/5", f"{3 + state % 2}/5"), encoding="utf-8")
    return folder


def whole(output: Path, slug: str = SLUG) -> str:
    """The name of the title's edition, which is whole to the byte."""
    edition = (output / slug).resolve(strict=True)
    manifest = read_manifest(edition)
    assert manifest.mismatches(edition) == ()
    assert {each.name for each in edition.iterdir()} == {"manifest.json", *(file.path for file in manifest.outputs)}
    return edition.name


def nothing_left_over(output: Path, *slugs: str) -> None:
    """There is nothing in the output but what a build that ends leaves there."""
    titles = set(slugs or (SLUG,))
    for home in (output / ".editions" / slug for slug in titles):
        editions = {each.name for each in home.iterdir()} - KEPT
        assert all(read_manifest(home / name).mismatches(home / name) == () for name in editions)
        assert len(editions) <= 3
    assert {each.name for each in output.iterdir()} <= OURS | titles
    assert {each.name for each in (output / ".editions").iterdir()} <= {*titles, "portfolio.json"}
