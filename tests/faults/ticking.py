"""A title that is ticked in this process: all that a build does but make the edition, whose files are given and short.

Holds no test.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from reporting.edition import Edition
from reporting.errors import PublishError
from reporting.publishing import Summary
from reporting.running import Outcome, Request, build
from reporting.running.building import at_a_glance, steps
from reporting.settings import Settings
from tests import harbour

DAY = 24 * 3600
ROW = {"Document": "lantern.md", "Field": "verdict", "Corrected": "mixed", "Reason": "too kind"}


class Told(NamedTuple):
    """What went wrong with the title, whether that is of an earlier tick, and what went wrong with the list."""

    error: str | None
    again: bool
    listed: str | None


class Ticked:
    """A title, its output, and a clock that begins long after every file was written."""

    def __init__(self, home: Path, workbook: bytes) -> None:
        self.folder, self.output = home / "sources" / harbour.SLUG, home / "output"
        self.settings = Settings(home / "sources", self.output)
        self.workbook, self.now = workbook, 4e9
        self.folder.mkdir(parents=True, exist_ok=True)
        self.output.mkdir(exist_ok=True)
        self.change(0)

    def change(self, number: int) -> None:
        """Changes a source, so that another edition has to be made."""
        self.number = number
        (self.folder / "title.toml").write_text(f'name = "Harbour Lights {number}"\n', encoding="utf-8")

    def type(self) -> bytes:
        """Somebody types a correction into the workbook, which is given."""
        book = self.output / self.folder.name / "workbook.xlsx"
        book.write_bytes(harbour.typed_into(book.read_bytes(), ROW))
        return book.read_bytes()

    def tick(self, later: float = 1) -> Told:
        """A run so many seconds after the last one."""
        self.now += later
        request = Request((self.folder,), self.settings, now=self.now)
        outcome = at_a_glance(self.folder, request) or self._made(request)
        listed = None
        try:
            assert not list(build(request._replace(folders=()), lambda slug, done: None))
        except PublishError as error:
            listed = str(error)
        assert outcome.trace is None, outcome.trace
        return Told(None if outcome.error is None else str(outcome.error), outcome.again, listed)

    def _made(self, request: Request) -> Outcome:
        walk = steps(self.folder, request)
        files = {"report.pdf": b"%d" % self.number * 5000, "workbook.xlsx": self.workbook}
        try:
            next(walk)
            walk.send(Edition(files, Summary(1, 0, (), name=f"Harbour Lights {self.number}")))
        except StopIteration as done:
            outcome: Outcome = done.value
            return outcome
        raise AssertionError("a title is made once")
