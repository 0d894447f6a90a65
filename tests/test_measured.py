"""How what is measured is compared and told: pairs, README's table, what is computed from it, and what it promises."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from benchmarks.scale import room
from benchmarks.telling import Built, Line, Room, growth, outlook, rows_of, seconds, with_rows
from benchmarks.watching import paired

ROOT = Path(__file__).resolve().parents[1]
README = """\
Before.
<!-- scale -->
| what | took | bound by | times the bound |
|---|---|---|---|
| tick, 1 title of 50 documents | 80 ms | `python -c pass` 20 ms | 4.0 |
| build, 10 titles of 50 reviews, 1 worker | 8.0 s a title, 400 MB | bare WeasyPrint 8.0 s | 1.0 |
| one title of 10 reviews, workbook | 100 ms, 2,000 cells | bare openpyxl 80 ms | 1.2 |

By these figures all was otherwise.
<!-- /scale -->
After.
"""


class Clock:
    """A clock that a work moves on by as much as it takes."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now

    def work(self, *taken: float) -> Callable[[], None]:
        """A work that takes so long each time it is done."""
        times: Iterator[float] = iter(taken)

        def done() -> None:
            self.now += next(times)

        return done


def test_what_slows_both_of_a_pair_does_not_count() -> None:
    clock = Clock()
    pair = paired(3, clock.work(1.0, 10.0, 1.2), clock.work(1.0, 10.0, 1.0), clock)
    assert (pair.work, pair.bare, pair.ratio) == pytest.approx((1.2, 1.0, 1.0))


def test_a_row_takes_the_place_of_the_one_of_its_name_and_what_was_computed_is_computed_again() -> None:
    lines = [
        Line("one title of 100 reviews, workbook", "1.2 s, 20,000 cells", "bare openpyxl 1.0 s", "1.2"),
        Line("one title of 10 reviews, reading", "14 ms, 1.40 ms a review", "bare csv and split 0.3 ms", "46.7"),
        Line("build, 100 titles of 50 reviews, 1 worker", "8.4 s a title, 440 MB", "bare WeasyPrint 8.0 s", "1.1"),
        Line("tick, 1 title of 50 documents", "60 ms", "`python -c pass` 20 ms", "3.0"),
    ]
    readme = with_rows(README, lines, "")
    assert list(rows_of(readme)) == [
        "tick, 1 title of 50 documents", "build, 10 titles of 50 reviews, 1 worker",
        "build, 100 titles of 50 reviews, 1 worker", "one title of 10 reviews, reading",
        "one title of 10 reviews, workbook", "one title of 100 reviews, workbook",
    ]  # fmt: skip
    assert rows_of(readme)["tick, 1 title of 50 documents"] == ("60 ms", "`python -c pass` 20 ms", "3.0")
    below = readme.split("\n\n")[1:]
    assert below[0] == growth(rows_of(readme))
    assert below[1] == "By these figures all was otherwise.\n<!-- /scale -->\nAfter.\n"
    assert with_rows(readme, [], "") == readme
    assert "By these figures all is new.\n<!-- /scale -->" in with_rows(readme, [], "By these figures all is new.")


def test_rows_that_nothing_bounds_go_when_the_table_is_written() -> None:
    row = "| one title of 10 reviews, build | 5.6 s, 252 MB |  |  |\n"
    assert "| build, 10 titles" in README
    written = with_rows(README.replace("| build, 10 titles", f"{row}| build, 10 titles"), [], "")
    assert written == with_rows(README, [], "")


def test_it_is_told_how_a_title_and_a_review_grow() -> None:
    table = """
| build, 10 titles of 50 reviews, 1 worker | 8.0 s a title, 400 MB | x | 1.0 |
| build, 100 titles of 50 reviews, 1 worker | 8.4 s a title, 440 MB | x | 1.1 |
| build, 10 titles of 50 reviews, 2 workers | 5.0 s a title, 1,000 MB | x | 1.0 |
| build, 100 titles of 50 reviews, 2 workers | 4.5 s a title, 1,010 MB | x | 1.0 |
| build, 2 titles of 3 reviews, 1 worker | 900 ms a title, 100 MB | x | 1.0 |
| one title of 10 reviews, reading | 14 ms, 1.40 ms a review | x | 46.7 |
| one title of 1,000 reviews, reading | 1.4 s, 1.40 ms a review | x | 46.7 |
| one title of 10 reviews, workbook | 100 ms, 2,000 cells | x | 1.2 |
| one title of 1,000 reviews, workbook | 15.0 s, 200,000 cells | x | 1.2 |
"""
    assert growth(rows_of(table)) == (
        "Of 100 titles in place of 10, one takes 1.05 times as long and the run 1.10 times the memory with 1 worker, "
        "0.90 times as long and the run 1.01 times the memory with 2 workers. "
        "Of 1,000 reviews in place of 10, one takes 1.00 times as long to read, and a cell of the workbook 1.50 times "
        "as long to write."
    )


def test_what_breaks_first_is_computed() -> None:
    told = outlook(Built(seconds=36.0, here=0.36, size=1e6, reviews=10), Room(links=1000, titles=70, linked=20))
    assert "100,000 titles in 10.0 hours" in told
    assert "needs 10.0 hours of its own, and 100 GB of disk; more than 100 workers would wait for it" in told
    assert "at 50 titles of 10 reviews it has no room for more links in the rows of the titles, at 70 for more" in told
    ample = Room(links=1000, titles=70, linked=1)
    many = outlook(Built(36.0, 0.36, 1e6, reviews=100), ample)
    assert "at 10 titles of 100 reviews it has no room for more links from a critic's words (a sheet takes 1,00" in many


def test_the_room_is_that_of_the_product() -> None:
    found = room()
    assert 60_000 <= found.links <= 65_530  # of which Excel opens no more on a sheet
    assert 15_000 < found.titles < 16_384  # columns of a sheet
    assert found.linked == 13


def test_no_figure_stands_alone() -> None:
    with pytest.raises(ValueError, match="nothing that bounds it"):
        Line("one title of 10 reviews, build", "5.6 s", "", "")
    assert [seconds(each) for each in (0.0003, 0.0213, 0.99, 1.04)] == ["0.3 ms", "21 ms", "990 ms", "1.0 s"]


def test_readme_shows_what_is_promised() -> None:
    rows = rows_of(re.split("<!-- /?scale -->", (ROOT / "README.md").read_text("utf-8"))[1])
    ratios = {what: float(ratio) for what, (_, _, ratio) in rows.items() if ratio}
    held = {
        "tick, 1 title of": 8.0,  # starts of Python
        "2 workers": 1 / 0.9,  # of two single builds
        "workbook": 2.0,
        "PDF": 2.0,
    }
    for part, most in held.items():
        found = {what: ratio for what, ratio in ratios.items() if part in what}
        assert found
        assert max(found.values()) <= most, found
    took, unit = rows["tick, 1,000 titles of 50 documents"][0].split()
    assert (unit, float(took) < 1000) == ("ms", True)
