"""The scorer's measures over folders of annotated reviews, taken in this process.

The scorer itself stands beside the checkout (../shared/eval); where it is absent, the tests that need it are skipped.
"""

from __future__ import annotations

import importlib.util
import json
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
EVAL = ROOT.parent / "shared" / "eval"
TITLES = Path(__file__).parent / "titles"
"""Reviews that the shipped weights are learnt from."""
HELD = Path(__file__).parent / "held"
"""Reviews that no weight is learnt from."""

Reader = Callable[[Path, str], dict[str, Any]]
"""Reads one review file about a title, and answers in the scorer's form."""


def read(path: Path, title: str) -> dict[str, Any]:
    """What the program reads, as `reporting inspect --json` prints it."""
    from reporting.extracting.contract import as_contract
    from reporting.pipeline import look

    document, review, _ = look(path, title)
    contract: dict[str, Any] = json.loads(json.dumps(as_contract(document, review), default=str))
    return contract


def measured(folders: Iterable[Path], reader: Reader = read) -> dict[str, float]:
    """Each measure of the scorer over these folders, 0 to 1: F1 where it counts sets, else accuracy."""
    scorer = _scorer()
    score = scorer.Score(False)
    for folder in sorted(folders):
        gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
        for name, wanted in gold["documents"].items():
            path = folder / name
            scorer.score_document(score, name, reader(path, gold["title"]), wanted, scorer.visible(path))
    return {measure: figures.get("f1", figures.get("accuracy")) for measure, figures in score.result().items()}


def _scorer() -> Any:
    """The scorer's module, loaded from beside the checkout.

    Raises:
        FileNotFoundError: it is not there.
    """
    path = EVAL / "score.py"
    if not path.is_file():
        raise FileNotFoundError(path)
    spec = importlib.util.spec_from_file_location("annotated_reviews_scorer", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module
