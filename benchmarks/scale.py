"""How the product grows with titles and reviews, each figure beside what bounds it, measured in the same run.

    python benchmarks/scale.py [--ticks 1,100,1000] [--titles 10,100] [--sizes 10,100,1000,10000]
                               [--clippings 2000,500,400] [--readme]

Generates its own data and proves what was read against the known answers. With --readme the rows go into README's table
as they are measured, in place of what was measured there before, so that a part may be measured alone ("" for none).
The whole takes an hour or two on two cores, a thousand titles three hours more; give smaller numbers for a look.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import accumulate
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.generating import Known, known_reviews, lengthened, write_files, write_table  # noqa: E402
from benchmarks.telling import Built, Line, Room, headings, outlook, seconds, with_rows  # noqa: E402
from benchmarks.watching import alternately, bare_look, bare_start, cost, paired  # noqa: E402
from reporting.limits import UNSTATED  # noqa: E402

README = ROOT / "README.md"
_MB = 1e6
_BUILD = ["env", f"PYTHONPATH={ROOT}", sys.executable, "-m", "reporting", "build"]
_TIMES = 7
"""Runs of what is over in a blink."""
_PAIRS, _ENOUGH = 3, 10
"""How often workers and single builds are compared, and over how many titles: a thousand would tell no more."""


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
        print(headings())
        for count in arguments.ticks:
            _tell(ticks(asked, count), "", arguments.readme)
        for count in arguments.titles:
            lines, built = builds(asked, count)
            _tell(lines, outlook(built, room()), arguments.readme)
        for count in arguments.sizes:
            _tell(one_title(asked, count), "", arguments.readme)
        for characters in arguments.clippings:
            _tell([one_megabyte(asked, characters)], "", arguments.readme)


def _tell(lines: list[Line], below: str, into_readme: bool) -> None:
    """Prints the rows, and puts them into README's table."""
    print(*lines, *([below] if below else []), sep="\n", flush=True)
    if into_readme:
        README.write_text(with_rows(README.read_text(encoding="utf-8"), lines, below), encoding="utf-8")


def ticks(asked: Asked, count: int) -> list[Line]:
    """A run in which nothing has changed, over so many titles of so many documents."""
    home = asked.home / f"tick-{count}"
    # A start of Python says little of many titles: there it is a bare look at each file that cannot be left out.
    name, work = (
        ("`python -c pass`", bare_start) if count == 1 else ("bare look at each file", partial(bare_look, home))
    )
    ran, bare = tick_times(home, count, asked.reviews, work)
    shutil.rmtree(home)
    documents = f"{count:,} {'title' if count == 1 else 'titles'} of {asked.reviews} documents"
    return [Line(f"tick, {documents}", seconds(ran), f"{name} {seconds(bare)}", f"{ran / bare:.1f}")]


def tick_times(home: Path, count: int, reviews: int, bare: Callable[[], object]) -> list[float]:
    """The median seconds of a run in which nothing has changed, and of what is done in turn with it."""
    for number in range(count):
        write_files(home / "sources" / f"title-{number:05}", number, known_reviews(1, number, reviews))
    _part("publish", home)  # editions of a few bytes, put in place by the product
    run = partial(subprocess.run, _BUILD, cwd=home, check=True)
    run()
    return alternately(_TIMES, run, bare)


def builds(asked: Asked, titles: int) -> tuple[list[Line], Built]:
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
        told = f"{seconds(each)} a title, {took.peak / _MB:.0f} MB"
        print(f"{what}: {told}", file=sys.stderr, flush=True)  # an hour's work, whatever becomes of what follows
        if workers == 1:
            lines.append(Line(what, told, f"bare WeasyPrint {seconds(bound)}", f"{each / bound:.1f}"))
        else:
            lines.append(Line(what, told, *_beside(home, workers, min(titles, _ENOUGH))))
    here = _part("coordinate", home)["seconds"]
    size = sum(path.stat().st_size for path in (home / "output").rglob("*") if path.is_file()) / titles
    shutil.rmtree(home)
    return lines, Built(single, here, size, asked.reviews)


def _beside(home: Path, workers: int, titles: int) -> tuple[str, str]:
    """What single builds side by side take of the same titles, and workers by it: the medians of a few pairs."""
    slugs = sorted(path.name for path in (home / "sources").iterdir())[:titles]
    one = [*_BUILD, "--force", "--jobs", str(workers), "--output", str(home / "together"), *slugs]
    together = partial(subprocess.run, one, cwd=home, check=True)
    pair = paired(_PAIRS, together, partial(_side_by_side, home, workers, slugs))
    told = f"{workers} single builds {seconds(pair.bare / titles)}, {_PAIRS} pairs over {titles} titles"
    return told, f"{pair.ratio:.2f}"


def _side_by_side(home: Path, count: int, slugs: list[str]) -> None:
    """Single builds at the same time, each of a part of the titles, into an output of its own."""
    running = []
    for part in range(min(count, len(slugs))):
        output = home / f"beside-{part}"
        running.append(subprocess.Popen([*_BUILD, "--force", "--output", str(output), *slugs[part::count]], cwd=home))
    for process in running:
        if process.wait():
            raise subprocess.CalledProcessError(process.returncode, "reporting build")


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
    found = _part("title", folder) | _part("reading", folder)
    # Among thousands made of some hundred phrases a few are near enough to each other to count once.
    assert 0.9 * count < found["reviews"] <= count, found
    shutil.rmtree(home)
    title = f"one title of {count:,} reviews"
    reading, extracting = found["reading"], found["extracting"]
    parts = {
        "reading": (f"{seconds(reading)}, {reading / count * 1000:.2f} ms a review", "bare csv and split"),
        "extracting": (f"{seconds(extracting)}, {extracting / count * 1000:.2f} ms a review", "bare models"),
        "workbook": (f"{seconds(found['workbook'])}, {found['cells']:,} cells", "bare openpyxl"),
        "PDF": (f"{seconds(found['PDF'])}, {found['pages']} pages", "bare WeasyPrint"),
    }
    bare = sum(found[f"bare {part}"] for part in parts)
    whole = f"{seconds(took.seconds)}, {took.peak / _MB:.0f} MB"
    lines = [Line(f"{title}, build", whole, f"all bare parts {seconds(bare)}", f"{took.seconds / bare:.1f}")]
    for part, (told, name) in parts.items():
        bound = found[f"bare {part}"]
        ratio = found[part] / bound
        lines.append(Line(f"{title}, {part}", told, f"{name} {seconds(bound)}", f"{ratio:.1f}"))
    return lines


def one_megabyte(asked: Asked, characters: int) -> Line:
    """A table of clippings of 1 MB in rows of so many characters, or as many of them as are read by default."""
    home = asked.home / f"clippings-{characters}"
    folder = home / "sources" / "title-00000"
    reviews = lengthened(known_reviews(asked.seed, 0, UNSTATED.rows), characters)
    write_table(folder, 0, reviews[: sum(1 for end in accumulate(map(_size, reviews)) if end <= _MB)])
    took = cost(_BUILD, home)
    found = _part("title", folder) | _part("reading", folder)
    shutil.rmtree(home)
    bare = sum(found[f"bare {part}"] for part in ("reading", "extracting", "workbook", "PDF"))
    what = f"1 MB of clippings in rows of {characters:,} characters"
    told = f"{seconds(took.seconds)}, {took.peak / _MB:.0f} MB, {found['reviews']:,.0f} reviews"
    return Line(what, told, f"all bare parts {seconds(bare)}", f"{took.seconds / bare:.1f}")


def _size(review: Known) -> int:
    """The bytes of a review's row, near enough: no letter of it takes two."""
    return len(review.text) + len(review.outlet) + len(review.critic) + len("2020-01-01,10/10,,,\r\n")


def room() -> Room:
    """What the list of all titles has room for, as the product has it."""
    from reporting.rendering.portfolio_workbook import COLUMNS, MOST_LINKS, MOST_TITLES

    return Room(MOST_LINKS, MOST_TITLES, len(COLUMNS))


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
    parser.add_argument("--clippings", type=_numbers, default=(2000, 500, 400), help="characters a row of 1 MB")
    parser.add_argument("--readme", action="store_true", help="write the table into README")
    parser.add_argument("--part", help=argparse.SUPPRESS)
    parser.add_argument("--folder", help=argparse.SUPPRESS)
    return parser.parse_args()


def _numbers(word: str) -> tuple[int, ...]:
    return tuple(int(number) for number in word.split(",") if number)


if __name__ == "__main__":
    main()
