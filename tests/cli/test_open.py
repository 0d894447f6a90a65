"""`open`: the desktop's program where there is a display, the path where there is none."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.fixture
def edition(tmp_path: Path) -> Path:
    """A title's edition, reached through its link."""
    home = tmp_path / "output/.editions/a/0123"
    home.mkdir(parents=True)
    for name in ("report.pdf", "workbook.xlsx", "report.html"):
        (home / name).write_bytes(b"")
    (tmp_path / "output/a").symlink_to(".editions/a/0123")
    return home


@pytest.mark.usefixtures("edition")
@pytest.mark.parametrize(
    ("what", "name"),
    [((), "report.pdf"), (("pdf",), "report.pdf"), (("workbook",), "workbook.xlsx"), (("page",), "report.html")],
)
def test_without_a_display_the_path_is_printed(
    run: Run, monkeypatch: pytest.MonkeyPatch, what: tuple[str, ...], name: str
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    ran = run("open", "a", *what)
    assert (ran.code, ran.out, ran.err) == (0, f"output/a/{name}\n", "")


@pytest.mark.usefixtures("edition")
@pytest.mark.skipif(sys.platform == "darwin", reason="macOS has one opener of its own")
def test_with_a_display_the_desktops_opener_gets_the_file(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opener = tmp_path / "bin" / "xdg-open"
    opener.parent.mkdir()
    opener.write_text(
        f'#!/bin/sh\necho "$1" > "{tmp_path}/asked.part" && mv "{tmp_path}/asked.part" "{tmp_path}/asked"\n'
    )
    opener.chmod(0o755)
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setenv("PATH", f"{opener.parent}:{os.environ['PATH']}")
    assert run("open", "a").code == 0
    asked = tmp_path / "asked"
    for _ in range(100):
        if asked.exists():
            break
        time.sleep(0.05)
    assert asked.read_text() == f"{(tmp_path / 'output/a/report.pdf').resolve()}\n"


def test_a_title_may_be_named_by_its_name_and_a_misspelt_one_is_guessed(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    run("new", "Fig Tree Lane")
    home = tmp_path / "output/.editions/harbour-lights/0123"
    home.mkdir(parents=True)
    (home / "report.html").write_bytes(b"")
    (tmp_path / "output/harbour-lights").symlink_to(".editions/harbour-lights/0123")
    assert run("open", "Harbour Lights", "page").out == "output/harbour-lights/report.html\n"
    for command in ("open", "history"):
        ran = run(command, "harbor-lites")
        assert (ran.code, ran.err) == (
            2, "reporting: output: there is no title 'harbor-lites'. Did you mean harbour-lights?\n",
        )  # fmt: skip
        assert run(command, "Fig Tree Lane").err == (
            "reporting: output/fig-tree-lane: has no edition yet. `reporting build fig-tree-lane` makes it.\n"
        )
    assert "has no workbook.xlsx. `reporting build harbour-lights` makes it anew." in run(
        "open", "harbour-lights", "workbook"
    ).err  # fmt: skip


@pytest.mark.parametrize("title", ["a", "../a", ".editions", "."])
def test_what_has_no_edition_is_2_with_a_remedy(run: Run, title: str) -> None:
    ran = run("open", title)
    assert (ran.code, ran.out) == (2, "")
    assert "reporting build" in ran.err
