"""`reporting build`: makes the titles' editions and tells how it went.

Makes nothing itself: `running` does.
"""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from reporting.cli.terminal import complain, counted, note, plain, say
from reporting.cli.titles import title_folders
from reporting.publishing import Summary
from reporting.running import Outcome, Request, Watcher, build
from reporting.settings import load_settings

if TYPE_CHECKING:
    from rich.progress import Progress


def run(arguments: Namespace) -> int:
    """Builds the titles; 3 where one could not be made, else 1 where --strict finds problems, else 0."""
    settings = load_settings(Path(), sources=arguments.sources, output=arguments.output)
    folders = title_folders(settings.sources, arguments.titles)
    failed = doubtful = False
    with _progress(len(folders), shown=sys.stderr.isatty() and not arguments.quiet) as watcher:
        for outcome in build(Request(folders, settings, force=arguments.force), watcher):
            if outcome.error is not None or outcome.summary is None:
                failed = True
                _complain(outcome, settings.output, verbose=arguments.verbose)
            else:
                doubtful = doubtful or bool(outcome.summary.problems)
                _tell(outcome, outcome.summary, settings.output, arguments)
    if failed:
        return 3
    return 1 if arguments.strict and doubtful else 0


def _complain(outcome: Outcome, output: Path, *, verbose: bool) -> None:
    if outcome.error is not None:
        complain(outcome.error, about=outcome.slug)
    standing = output / outcome.slug
    note(f"  {plain(str(standing))} is as it was before." if standing.is_symlink() else "  It has no edition yet.")
    if outcome.trace and verbose:
        note(outcome.trace.rstrip())


def _tell(outcome: Outcome, summary: Summary, output: Path, arguments: Namespace) -> None:
    slug = plain(outcome.slug)
    for line in outcome.told:
        note(f"reporting: {slug}: {plain(line)}")
    if outcome.kept_aside is not None:
        kept = plain(str(outcome.kept_aside))
        note(f"reporting: {slug}: files of the last edition were changed by hand; they are kept in {kept}")
    if arguments.verbose or (sys.stdout.isatty() and not arguments.quiet):
        parts = [counted(summary.reviews, "review"), counted(summary.marks, "mark")]
        if summary.problems:
            parts.append(counted(len(summary.problems), "problem"))
        if outcome.corrections:
            parts.append(counted(outcome.corrections, "row") + " taken from the workbook")
        changed = "" if outcome.made else " (unchanged)"
        say(f"{slug}: {', '.join(parts)} → {plain(str(output / outcome.slug / 'report.pdf'))}{changed}")
    for problem in summary.problems:
        if arguments.strict:
            note(f"reporting: {slug}: {plain(problem)}")
        elif arguments.verbose:
            say(f"  {plain(problem)}")


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
