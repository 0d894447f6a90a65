"""The annotated reviews, where they are at hand: each is read, and every line of it can be found in the file."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from reporting.reading import read_file

SHARED = Path(__file__).parents[3] / "shared"
FILES = sorted(path for path in (SHARED / "eval" / "dev").glob("*/0*") if path.suffix in {".txt", ".md", ".html"})

pytestmark = pytest.mark.skipif(not FILES, reason="the annotated reviews are not at hand")


@pytest.fixture(scope="module")
def scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", SHARED / "eval" / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_line_is_in_the_file_and_most_of_the_file_in_the_lines(path: Path, scorer: ModuleType) -> None:
    document = read_file(path, "The Title").documents[1]
    visible = scorer.flat(scorer.visible(path))
    lines = [line for line in document.text.split("\n") if line != "3/5"]
    assert [line for line in lines if scorer.flat(line) not in visible] == []
    running = "".join(document.text[start:end] for start, end in document.running())
    assert len(running) > 0.6 * len(document.text[document.body :])
    if path.suffix == ".txt":
        assert scorer.flat(document.text) == visible
