"""Titles one after the other, in this process: lock, take back corrections, gather, unchanged or not, make, publish.

Does not tell how an edition is made (`pipeline`) nor how it is put in place (`publishing`).
"""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from reporting import publishing
from reporting.errors import ReportingError, TitleError
from reporting.publishing import Manifest, Summary
from reporting.reading import gather
from reporting.running.fingerprint import inputs_of
from reporting.running.taking_back import TakenBack, take_back
from reporting.settings import Settings

Watcher = Callable[[str, int], None]
"""Called with the title that is begun and the number of titles that are done."""


@dataclass(frozen=True, slots=True)
class Request:
    """Which titles to build, by their folders, and how."""

    folders: tuple[Path, ...]
    settings: Settings
    force: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """How it went with one title.

    `made` is false where nothing had changed or the title failed; `corrections` were taken from the last workbook, and
    `told` is what a person should know of it; `trace` belongs to an error of the program's own.
    """

    slug: str
    made: bool = False
    summary: Summary | None = None
    kept_aside: Path | None = None
    corrections: int = 0
    told: tuple[str, ...] = ()
    error: ReportingError | None = None
    trace: str | None = None


def build(request: Request, watch: Watcher) -> Iterator[Outcome]:
    """Builds the titles and gives each outcome as it is known; a title that fails stops no other."""
    for done, folder in enumerate(request.folders):
        yield _attempt(folder, request, partial(watch, folder.name, done))


def _attempt(folder: Path, request: Request, begun: Callable[[], None]) -> Outcome:
    slug = folder.name
    try:
        return _build(folder, request, begun)
    except ReportingError as error:
        return Outcome(slug, error=error)
    except Exception as error:
        told = f"internal error: {type(error).__name__}: {error}."
        remedy = "This is a fault of the program, not of the sources; --verbose tells where."
        return Outcome(slug, error=TitleError(told, remedy=remedy), trace=traceback.format_exc())


def _build(folder: Path, request: Request, begun: Callable[[], None]) -> Outcome:
    slug, output = folder.name, request.settings.output
    if not slug.isprintable():
        raise TitleError("is no name that can be printed.", place=ascii(slug), remedy="Rename the folder.")
    publishing.refuse_foreign(output, slug)
    with publishing.title_lock(output, slug):
        taken = take_back(folder, output, slug)
        raw = gather(folder)
        inputs = inputs_of(raw, request.settings.options)
        standing = None if request.force else publishing.stands_unchanged(output, slug, inputs)
        if standing is not None:
            return Outcome(slug, summary=standing.summary, corrections=taken.rows, told=taken.told)
        begun()
        # What makes an edition takes a second to load; a run in which nothing has changed does without.
        from reporting.pipeline import make

        edition = make(raw, request.settings.options)
        manifest = Manifest.of(slug, inputs, edition.files, edition.summary)
        told = (*taken.told, *_open_elsewhere(taken, output, slug))
        published = publishing.publish(output, manifest, edition.files)
    kept = None if taken.alone else published.kept_aside
    return Outcome(slug, True, edition.summary, kept, taken.rows, told)


def _open_elsewhere(taken: TakenBack, output: Path, slug: str) -> list[str]:
    """Keeps a copy of a workbook that a program has open, and tells it: what is saved there goes to the new edition."""
    if taken.open is None:
        return []
    kept = publishing.save_aside(output, slug, taken.open)
    return [f"the workbook is open in another program; as it was saved last, it is kept as {kept}"]
