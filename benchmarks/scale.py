"""How the product grows with titles and reviews, each figure beside what bounds it, measured in the same run.

    python benchmarks/scale.py [--ticks 1,100,1000] [--titles 10,100] [--sizes 10,100,1000,10000] [--readme]

Generates its own data and proves what was read against the known answers. With --readme the rows go into README's table
as they are measured, in place of what was measured there before, so that a part may be measured alone ("" for none).
The whole takes an hour or two on two cores, a thousand titles three hours more; give smaller numbers for a look.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.generating import Known, known_reviews, write_files, write_table  # noqa: E402
from benchmarks.watching import alternately, bare_start, cost  # noqa: E402

README = ROOT / "README.md"
_BEGIN, _END = "<!-- scale -->\n", "<!-- /scale -->\n"
_HEADINGS = ("| what | took | bound by | times the bound |", "|---|---|---|---|")
_MB = 1e6
_BUILD = ["env", f"PYTHONPATH={ROOT}", sys.executable, "-m", "reporting", "build"]
_TIMES = 7
"""Runs of what is over in a blink."""
_ENOUGH = 100
"""Titles of the single builds that bound a run: a thousand would take as long again and tell no more."""


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the table: what was done, what it took, what bounds it."""

    what: str
    took: str
    bound: str
    ratio: str


@dataclass(frozen=True, slots=True)
class Asked:
    """What is measured, and the folder for it."""

    home: Path
    seed: int
    reviews: int
    workers: tuple[int, ...]


def main() -> None:
    """Measures what is asked for and prints the table."""
    arguments = _arguments()
    if arguments.part:
        from benchmarks.parts import PARTS

        print(json.dumps(PARTS[arguments.part](Path(arguments.folder))))
        return
    with tempfile.TemporaryDirectory(prefix="reporting-scale-") as home:
        asked = Asked(Path(home), arguments.seed, arguments.reviews, arguments.workers)
        print(*_HEADINGS, sep="\n")
        for count in arguments.ticks:
            _tell(ticks(asked, count), "", arguments.readme)
        for count in arguments.titles:
            built = builds(asked, count)
            _tell(built.lines, _outlook(built), arguments.readme)
        for count in arguments.sizes:
            _tell(one_title(asked, count), "", arguments.readme)


def _tell(lines: list[Line], outlook: str, into_readme: bool) -> None:
    """Prints the rows, and puts them into README's table: each in place of the row of its name, or below the others."""
    told = {line.what: f"| {line.what} | {line.took} | {line.bound} | {line.ratio} |" for line in lines}
    print(*told.values(), outlook, sep="\n", flush=True)
    if not into_readme:
        return
    before, rest = README.read_text(encoding="utf-8").split(_BEGIN)
    kept, after = rest.split(_END)
    table, _, below = kept.partition("\n\n")
    rows = {row.split(" | ")[0].removeprefix("| "): row for row in table.splitlines() if row not in _HEADINGS}
    rows.update(told)
    ordered = sorted(
        rows, key=lambda what: [("tick", "build", "one title").index(re.split(r",| of", what)[0]), *_counts(what)]
    )
    table = "\n".join((*_HEADINGS, *(rows[what] for what in ordered)))
    README.write_text(f"{before}{_BEGIN}{table}\n\n{(outlook or below).strip()}\n{_END}{after}", encoding="utf-8")


def _counts(what: str) -> list[int]:
    """The numbers of a row's name, by which rows of a kind follow each other."""
    return [int(number.replace(",", "")) for number in re.findall(r"\d[\d,]*", what)]


def ticks(asked: Asked, count: int) -> list[Line]:
    """A run in which nothing has changed, over so many titles of so many documents."""
    home = asked.home / f"tick-{count}"
    for number in range(count):
        write_files(home / "sources" / f"title-{number:05}", number, known_reviews(asked.seed, number, asked.reviews))
    _part("publish", home)  # editions of a few bytes, put in place by the product
    run = partial(subprocess.run, _BUILD, cwd=home, check=True)
    run()
    ran, bare = alternately(_TIMES, run, bare_start)
    shutil.rmtree(home)
    documents = f"{count:,} {'title' if count == 1 else 'titles'} of {asked.reviews} documents"
    return [Line(f"tick, {documents}", _seconds(ran), f"`python -c pass` {_seconds(bare)}", f"{ran / bare:.1f}")]


@dataclass(frozen=True, slots=True)
class Built:
    """What full builds took: the lines, and seconds and bytes for one title."""

    lines: list[Line]
    seconds: float
    here: float
    size: float


def builds(asked: Asked, titles: int) -> Built:
    """Every title made anew, at each number of workers, beside WeasyPrint alone and single builds side by side."""
    home = asked.home / "build"
    known = {}
    for number in range(titles):
        slug = f"title-{number:05}"
        known[slug] = known_reviews(asked.seed, number, asked.reviews)
        write_files(home / "sources" / slug, number, known[slug])
    bound = _part("weasyprint", home / "sources" / "title-00000")["seconds"]
    lines, single = [], 0.0
    for workers in asked.workers:
        shutil.rmtree(home / "output", ignore_errors=True)
        took = cost([*_BUILD, "--jobs", str(workers)], home)
        each = took.seconds / titles
        single = single or each * workers
        prove(home / "output", known)
        staff = "1 worker" if workers == 1 else f"{workers} workers"
        what = f"build, {titles:,} titles of {asked.reviews} reviews, {staff}"
        told = f"{_seconds(each)} a title, {took.peak / _MB:.0f} MB"
        if workers == 1:
            lines.append(Line(what, told, f"bare WeasyPrint {_seconds(bound)}", f"{each / bound:.1f}"))
        else:
            beside = _side_by_side(home, workers, min(titles, _ENOUGH))
            lines.append(Line(what, told, f"{workers} single builds {_seconds(beside)}", f"{each / beside:.2f}"))
    here = _part("coordinate", home)["seconds"]
    size = sum(path.stat().st_size for path in (home / "output").rglob("*") if path.is_file()) / titles
    shutil.rmtree(home)
    return Built(lines, single, here, size)


def _side_by_side(home: Path, count: int, titles: int) -> float:
    """Seconds a title of single builds at the same time, each of a part of the titles, into an output of its own."""
    slugs = sorted(path.name for path in (home / "sources").iterdir())[:titles]
    began = time.perf_counter()
    running = []
    for part in range(count):
        output = home / f"beside-{part}"
        running.append(subprocess.Popen([*_BUILD, "--output", str(output), *slugs[part::count]], cwd=home))
    for process in running:
        if process.wait():
            raise subprocess.CalledProcessError(process.returncode, "reporting build")
    return (time.perf_counter() - began) / titles


def prove(output: Path, known: dict[str, list[Known]]) -> None:
    """Holds what was read to the known answers.

    Raises:
        AssertionError: a review was read otherwise.
    """
    for slug, expected in known.items():
        dossier = json.loads((output / slug / "dossier.json").read_bytes())
        read = {r["byline"]["critic"]["value"] + r["byline"]["outlet"]["value"]: r for r in dossier["reviews"]}
        for review in expected:
            found = read[review.critic + review.outlet]
            mark = found["rating"] and found["rating"]["value"]["printed"]
            if (mark, found["verdict"]["stance"]) != (review.mark, review.verdict):
                raise AssertionError(f"{slug}: {review} was read as {mark}, {found['verdict']['stance']}")


def one_title(asked: Asked, count: int) -> list[Line]:
    """One title of so many reviews in a table of clippings, in all and stage by stage."""
    home = asked.home / f"one-{count}"
    folder = home / "sources" / "title-00000"
    write_table(folder, 0, known_reviews(asked.seed, 0, count))
    (home / "reporting.toml").write_text(f"[limits]\nrows = {count + 1}\n", encoding="utf-8")
    took = cost(_BUILD, home)
    found = _part("title", folder)
    # Among thousands made of some hundred phrases a few are near enough to each other to count once.
    assert 0.9 * count < found["reviews"] <= count, found
    shutil.rmtree(home)
    title = f"one title of {count:,} reviews"
    reading, workbook, printing = found["reading"], found["workbook"], found["printing"]
    sheets, sheet = f"{_seconds(workbook)}, {found['cells']:,} cells", found["openpyxl"]
    pages, page = f"{_seconds(printing)}, {found['pages']} pages", found["weasyprint"]
    return [
        Line(f"{title}, build", f"{_seconds(took.seconds)}, {took.peak / _MB:.0f} MB", "", ""),
        Line(f"{title}, reading", f"{_seconds(reading)}, {reading / count * 1000:.1f} ms a review", "", ""),
        Line(f"{title}, workbook", sheets, f"bare openpyxl {_seconds(sheet)}", f"{workbook / sheet:.1f}"),
        Line(f"{title}, PDF", pages, f"bare WeasyPrint {_seconds(page)}", f"{printing / page:.1f}"),
    ]


def _outlook(built: Built) -> str:
    """What these figures say of 100 workers and 100,000 titles."""
    titles, workers = 100_000, 100
    there, here = built.seconds * titles / workers / 3600, built.here * titles / 3600
    first = "the one machine that publishes" if here > there else "the workers"
    disk = built.size * titles / 1e9
    return (
        f"By these figures {workers} workers of a cluster would make {titles:,} titles in {there:.1f} hours, while the "
        f"one machine that reads, publishes and lists them needs {here:.1f} hours of its own, and {disk:,.0f} GB of "
        f"disk. What would hold up the rest is {first}. The list of all titles ends sooner: its workbook has room for "
        "16,000 titles side by side and for 65,000 links.\n"
    )


def _seconds(value: float) -> str:
    return f"{value * 1000:.0f} ms" if value < 0.995 else f"{value:.1f} s"


def _part(name: str, folder: Path) -> dict[str, Any]:
    """One of the parts in a process of its own."""
    ran = subprocess.run(
        [sys.executable, __file__, "--part", name, "--folder", str(folder)], stdout=subprocess.PIPE, check=True
    )
    found: dict[str, Any] = json.loads(ran.stdout)
    return found


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--ticks", type=_numbers, default=(1, 100, 1000), help="numbers of titles")
    parser.add_argument("--titles", type=_numbers, default=(10, 100), help="titles of a full build; '' for none")
    parser.add_argument("--reviews", type=int, default=50, help="reviews of each")
    parser.add_argument("--workers", type=_numbers, default=(1, 2))
    parser.add_argument("--sizes", type=_numbers, default=(10, 100, 1000, 10_000), help="reviews of the one title")
    parser.add_argument("--readme", action="store_true", help="write the table into README")
    parser.add_argument("--part", help=argparse.SUPPRESS)
    parser.add_argument("--folder", help=argparse.SUPPRESS)
    return parser.parse_args()


def _numbers(word: str) -> tuple[int, ...]:
    return tuple(int(number) for number in word.split(",") if number)


if __name__ == "__main__":
    main()
