"""What all outputs of a title cost by one cold command, beside the bare weasyprint command for the same finished HTML.

    python benchmarks/outputs.py [FOLDER] [--pairs 9]

Both print the same pages, as the same variant and with the same faces, in turn; a figure is the median of the pairs.
"""

from __future__ import annotations

import argparse
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from reporting.composing import compose  # noqa: E402
from reporting.pipeline import know  # noqa: E402
from reporting.reading import gather  # noqa: E402
from reporting.rendering.archival import VARIANT  # noqa: E402
from reporting.rendering.pdf import paper_html  # noqa: E402
from reporting.settings import Options  # noqa: E402


def main() -> None:
    """Measures the pairs and prints the medians."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", default=ROOT / "sources" / "soundtrack-2")
    parser.add_argument("--pairs", type=int, default=9)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="reporting-outputs-") as home:
        pairs = measured(arguments.folder, Path(home), arguments.pairs)
    for name, at in (("wall", 0), ("CPU", 1)):
        ours, bare, times = (
            statistics.median(column) for column in zip(*((o[at], b[at], o[at] / b[at]) for o, b in pairs), strict=True)
        )
        print(f"{name}: all outputs {ours:.2f} s, bare weasyprint {bare:.2f} s, {times:.2f} times")


Cost = tuple[float, float]
"""Seconds by the clock, and of processor time with all children."""


def measured(folder: Path, home: Path, pairs: int) -> list[tuple[Cost, Cost]]:
    """What the build and the bare command take, in turn, once each before anything counts."""
    shutil.copytree(folder, home / "sources" / folder.name)
    (home / "report.html").write_text(paper_html(compose(know(gather(folder), Options()))), encoding="utf-8")
    build = ["env", f"PYTHONPATH={ROOT}", sys.executable, "-m", "reporting", "build", "--force"]
    bare = [sys.executable, "-m", "weasyprint", "--pdf-variant", VARIANT, "report.html", "report.pdf"]
    return [(_cost(build, home), _cost(bare, home)) for _ in range(pairs + 1)][1:]


def _cost(command: list[str], home: Path) -> Cost:
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(command, cwd=home, check=True, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return time.perf_counter() - began, spent


if __name__ == "__main__":
    main()
