"""The table of figures in README, and what is computed from it: how a figure grows, and what would break first.

Measures nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

_BEGIN, _END = "<!-- scale -->\n", "<!-- /scale -->\n"
_HEADINGS: Final = ("| what | took | bound by | times the bound |", "|---|---|---|---|")
_KINDS: Final = ("tick", "build", "one title", "1 MB")
_STAGES: Final = ("build", "reading", "extracting", "workbook", "PDF")
_OUTLOOK: Final = "By these figures"
Rows = Mapping[str, tuple[str, str, str]]
"""By name: what was done took so long, is bound by this, and so many times."""


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the table: what was done, what it took, what bounds it."""

    what: str
    took: str
    bound: str
    ratio: str

    def __post_init__(self) -> None:
        if not (self.bound and self.ratio):
            raise ValueError(f"{self.what} stands beside nothing that bounds it")

    def __str__(self) -> str:
        return f"| {self.what} | {self.took} | {self.bound} | {self.ratio} |"


@dataclass(frozen=True, slots=True)
class Room:
    """What the list of all titles has room for: links on a sheet, columns for titles; and the links of one row."""

    links: int
    titles: int
    linked: int


@dataclass(frozen=True, slots=True)
class Built:
    """What a title took, in seconds: to make, and for the machine that publishes; its bytes on disk; its reviews."""

    seconds: float
    here: float
    size: float
    reviews: int


def seconds(value: float) -> str:
    """Seconds, or milliseconds of what is over in a blink."""
    if value < 0.00995:
        return f"{value * 1000:.1f} ms"
    return f"{value * 1000:.0f} ms" if value < 0.995 else f"{value:.1f} s"


def headings() -> str:
    """The head of the table."""
    return "\n".join(_HEADINGS)


def with_rows(readme: str, lines: list[Line], below: str) -> str:
    """The text of README with these rows, each in place of the row of its name, and how all of them grow.

    Args:
        below: the outlook; without one, that which is there stays.
    """
    before, rest = readme.split(_BEGIN)
    kept, after = rest.split(_END)
    bound = {what: row for what, row in rows_of(kept).items() if row[1]}  # a table of before had rows without
    rows = bound | {line.what: (line.took, line.bound, line.ratio) for line in lines}
    table = "\n".join((*_HEADINGS, *(str(Line(what, *rows[what])) for what in sorted(rows, key=_place))))
    below = below or next((each for each in kept.split("\n\n") if each.startswith(_OUTLOOK)), "")
    told = "\n\n".join(each.strip() for each in (growth(rows), below) if each)
    return f"{before}{_BEGIN}{table}\n\n{told}\n{_END}{after}"


def rows_of(text: str) -> dict[str, tuple[str, str, str]]:
    """The rows of a table in this form."""
    cells = [[cell.strip() for cell in row.strip("|").split("|")] for row in text.splitlines() if row.startswith("| ")]
    return {what: (took, bound, ratio) for what, took, bound, ratio in cells if what != "what"}


def _place(what: str) -> tuple[int, tuple[int, ...], int]:
    """Where a row stands: by kind, by its counts, and by the order in which a title is made."""
    kind = next(number for number, kind in enumerate(_KINDS) if what.startswith(kind))
    stage = what.rpartition(", ")[2]
    return kind, tuple(_counts(what)), _STAGES.index(stage) if stage in _STAGES else 0


def _counts(text: str) -> list[int]:
    return [int(number.replace(",", "")) for number in re.findall(r"\d[\d,]*", text)]


def _amount(took: str) -> float:
    """The seconds that a row begins with."""
    number, unit = took.replace(",", " ").split()[:2]
    return float(number) / (1000 if unit == "ms" else 1)


def growth(rows: Rows) -> str:
    """How much more a title, a review or a cell takes where there are more of them: once as much is linear."""
    return " ".join((*_of_titles(rows), *_of_reviews(rows)))


def _of_titles(rows: Rows) -> Iterator[str]:
    found: dict[int, dict[int, dict[int, tuple[float, int]]]] = {}
    for what, (took, _, _) in rows.items():
        if what.startswith("build"):
            titles, reviews, workers = _counts(what)
            found.setdefault(reviews, {}).setdefault(titles, {})[workers] = _amount(took), _counts(took)[-1]
    for _, by_count in sorted(found.items()):
        for few, many in pairwise(sorted(by_count)):
            told = [
                f"{by_count[many][workers][0] / by_count[few][workers][0]:.2f} times as long and the run "
                f"{by_count[many][workers][1] / by_count[few][workers][1]:.2f} times the memory with {_staff(workers)}"
                for workers in sorted(by_count[many].keys() & by_count[few].keys())
            ]
            if told:
                yield f"Of {many:,} titles in place of {few:,}, one takes {', '.join(told)}."


def _staff(workers: int) -> str:
    return "1 worker" if workers == 1 else f"{workers} workers"


def _of_reviews(rows: Rows) -> Iterator[str]:
    sizes = sorted({_counts(what)[0] for what in rows if what.startswith("one title")})
    for few, many in pairwise(sizes):
        told = []
        for stage, word in (("reading", "to read"), ("extracting", "to extract from")):
            before, after = (rows.get(f"one title of {count:,} reviews, {stage}") for count in (few, many))
            if before and after:
                told.append(f"{_amount(after[0]) / many / (_amount(before[0]) / few):.2f} times as long {word}")
        before, after = (rows.get(f"one title of {count:,} reviews, workbook") for count in (few, many))
        if before and after:
            ratio = _amount(after[0]) / _counts(after[0])[-1] / (_amount(before[0]) / _counts(before[0])[-1])
            told.append(f"and a cell of the workbook {ratio:.2f} times as long to write")
        if told:
            yield f"Of {many:,} reviews in place of {few:,}, one takes {', '.join(told)}."


def outlook(built: Built, room: Room) -> str:
    """What these figures say of 100 workers and 100,000 titles, and which limit is met first."""
    titles, workers = 100_000, 100
    there, here = built.seconds * titles / workers / 3600, built.here * titles / 3600
    limits = sorted(
        (
            (room.links // built.reviews, f"links from a critic's words (a sheet takes {room.links:,})"),
            (room.links // room.linked, "links in the rows of the titles"),
            (room.titles, "titles side by side"),
        )
    )
    (first, what), *others = limits
    later = " and ".join(f"at {count:,} for more {each}" for count, each in others)
    return (
        f"{_OUTLOOK} {workers} workers of a cluster would make {titles:,} titles in {there:.1f} hours, while the one "
        f"machine that reads, publishes and lists them needs {here:.1f} hours of its own, and "
        f"{built.size * titles / 1e9:,.0f} GB of disk; more than {built.seconds / built.here:,.0f} workers would wait "
        f"for it. What breaks first is the workbook that lists all titles: at {first:,} titles of {built.reviews} "
        f"reviews it has no room for more {what}, {later}. It says where they end, and the page lists every title."
    )
