"""`reporting build`: makes the titles' editions and tells how it went.

Makes nothing itself: `running` does.
"""

from __future__ import annotations

import sys
import time
from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from reporting.cli.log import Log
from reporting.cli.terminal import complain, counted, note, plain, say
from reporting.cli.titles import folders_in, title_folders
from reporting.errors import BusyError, ReportingError
from reporting.running import PASSING, Outcome, Request, Watcher, build
from reporting.settings import load_settings

if TYPE_CHECKING:
    from rich.progress import Progress

    from reporting.publishing import Summary


def run(arguments: Namespace) -> int:
    """Builds the titles; 3 where one could not be made, else 4 where another build is at one, else 1 under --strict."""
    now = time.time()
    settings = load_settings(Path(), sources=arguments.sources, output=arguments.output)
    folders = title_folders(settings.sources, arguments.titles)
    teller = Teller(arguments, settings.output)
    request = Request(
        folders, settings, arguments.force, now, arguments.jobs, teller.wants_summaries, arguments.cluster
    )
    if arguments.dry_run:
        from reporting.cli.status import tell_plan

        return tell_plan(request)
    codes = {0}
    with _progress(len(folders), shown=sys.stderr.isatty() and not arguments.quiet) as watcher:
        for outcome in build(request, watcher):
            codes.add(teller.tell(outcome))
    if teller.made or arguments.strict:  # else a run in which nothing has changed reads no title.toml
        from reporting.running.namesakes import namesakes

        codes.add(teller.tell_doubts(namesakes(settings.sources / name for name in folders_in(settings.sources))))
    if teller.made or teller.wants_summaries:
        from reporting.running.folderless import folderless

        teller.tell_doubts(folderless(settings.sources, settings.output))
    teller.log.close()
    return next(code for code in (3, 4, 1, 0) if code in codes)


class Teller:
    """Tells the outcomes: results on standard output, what went wrong on standard error, both in the log.

    `made` says whether any title was made.
    """

    def __init__(self, arguments: Namespace, output: Path) -> None:
        self.log = Log(arguments.log)
        self.made = False
        self._output = output
        self._strict = arguments.strict
        self._verbose = arguments.verbose
        self._results = arguments.verbose or (sys.stdout.isatty() and not arguments.quiet)
        # With a log, nothing but failures goes to standard error, which cron mails.
        self._doubts = not self.log or sys.stderr.isatty() or arguments.verbose

    def tell(self, outcome: Outcome) -> int:
        """Tells an outcome and gives its exit code."""
        self.made = self.made or outcome.made
        for line in outcome.told:
            self._doubt(outcome, line)
        if outcome.waits and outcome.error is not None:
            self._doubt(outcome, str(outcome.error))
            return 0
        if isinstance(outcome.error, BusyError):
            self._doubt(outcome, str(outcome.error))
            return 4
        if outcome.error is not None:
            self._failure(outcome, outcome.error)
            return 3
        if outcome.summary is None:  # nothing has changed, and nobody wants to hear of it
            return 0
        self._result(outcome, outcome.summary)
        return 1 if self._strict and outcome.summary.problems else 0

    def tell_doubts(self, doubts: Sequence[str]) -> int:
        """Tells what is doubtful of several titles together, and gives the exit code."""
        for doubt in doubts:
            self._say_doubt(plain(doubt))
        return 1 if self._strict and doubts else 0

    @property
    def wants_summaries(self) -> bool:
        """Whether anything is told of titles of which nothing has changed."""
        return bool(self._results or self._strict)

    def _failure(self, outcome: Outcome, error: ReportingError) -> None:
        if outcome.again and not self._results:
            return  # it was told when it happened
        self.log.write(f"{outcome.slug}: {error}")
        complain(error, about=outcome.slug)
        standing = self._output / outcome.slug
        stands = f"{plain(str(standing))} is as it was before." if standing.is_symlink() else "It has no edition yet."
        held = outcome.again and not isinstance(error, PASSING)
        again = " Nothing has changed since it failed; --force tries it now." if held else ""
        note(f"  {stands}{again}")
        if outcome.trace and self._verbose:
            note(outcome.trace.rstrip())
        for line in (outcome.trace or "").splitlines():
            self.log.write(f"{outcome.slug}: {line}")

    def _doubt(self, outcome: Outcome, line: str) -> None:
        told = plain(line)
        slug = plain(outcome.slug)
        about = "" if told.startswith(slug) else f"{slug}: "
        self._say_doubt(f"{about}{told}")

    def _say_doubt(self, told: str) -> None:
        self.log.write(told)
        if self._doubts:
            note(f"reporting: {told}")

    def _result(self, outcome: Outcome, summary: Summary) -> None:
        slug = plain(outcome.slug)
        if outcome.kept_aside is not None:
            kept = outcome.kept_aside
            self._doubt(outcome, f"files of the last edition were changed by hand; they are kept in {kept}")
        line = f"{slug}: {_figures(outcome, summary)} → {plain(str(self._output / outcome.slug / 'report.pdf'))}"
        if outcome.made:
            self.log.write(line)
        if self._results:
            say(line if outcome.made else f"{line} (unchanged)")
        for problem in summary.problems:
            if self._strict:
                note(f"reporting: {slug}: {plain(problem)}")
            elif self._verbose:
                say(f"  {plain(problem)}")
            elif outcome.made and not summary.reviews:  # an edition that nobody can have wanted
                self._doubt(outcome, problem)


def _figures(outcome: Outcome, summary: Summary) -> str:
    parts = [counted(summary.reviews, "review"), counted(summary.marks, "mark")]
    if summary.problems:
        parts.append(counted(len(summary.problems), "problem"))
    if outcome.corrections:
        parts.append(counted(outcome.corrections, "row") + " taken from the workbook")
    return ", ".join(parts)


@contextmanager
def _progress(total: int, *, shown: bool) -> Iterator[Watcher]:
    """A watcher that shows the titles under way on a terminal, or one that shows nothing.

    Rich is loaded when the first title has to be made: a run in which nothing has changed does not wait for it.
    """
    progress: Progress | None = None

    def watch(slug: str, done: int) -> None:
        nonlocal progress
        if not shown:
            return
        if progress is None:
            progress = _bar()
            progress.add_task("", total=total)
            progress.start()
        progress.update(progress.task_ids[0], description=plain(slug), completed=done)

    try:
        yield watch
    finally:
        if progress is not None:
            progress.stop()


def _bar() -> Progress:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    return Progress(
        SpinnerColumn(), TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn(),
        TimeElapsedColumn(), console=Console(stderr=True), transient=True, redirect_stdout=sys.stdout.isatty(),
    )  # fmt: skip
