"""One title: looked at, and where something changed: lock, corrections taken back, gather, make, publish.

Does not tell how an edition is made (`pipeline`) nor how it is put in place (`publishing`).
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from reporting import publishing
from reporting.errors import (
    BeingWrittenError,
    BusyError,
    ClusterError,
    KilledError,
    PublishError,
    ReportingError,
    TitleError,
)  # fmt: skip
from reporting.publishing.state import Failure, Seen, State
from reporting.running.glance import CLOCK_STEP, Glance, glance
from reporting.settings import Options, Settings

if TYPE_CHECKING:
    from reporting.edition import Edition
    from reporting.limits import Limits
    from reporting.publishing import Past, Summary
    from reporting.reading import RawTitle
    from reporting.running.taking_back import TakenBack

HELD: Final = 24 * 3600
"""Seconds after which a title that failed is tried again although nothing of it has changed."""

PASSING: Final = (PublishError, KilledError, ClusterError)
"""What says nothing of the sources: disks and machines are mended, and processes not killed again, without a change
that could be seen. It is tried in every run, and told once a day."""

_NOTHING_SEEN: Final = Seen("", "")
"""What no look at a title gives: a failure that has it waits for no change."""


class Request(NamedTuple):
    """Which titles to build, by their folders, and how.

    `now` is the time of the call in seconds since 1970; without it nothing is remembered from run to run. `summaries`
    says that the figures of titles are wanted of which nothing has changed; `cluster` is the address of a scheduler of
    Dask's, which has them made.
    """

    folders: tuple[Path, ...]
    settings: Settings
    force: bool = False
    now: float | None = None
    jobs: int = 1
    summaries: bool = True
    cluster: str | None = None


class Work(NamedTuple):
    """What is handed to the pure function that makes an edition."""

    raw: RawTitle
    options: Options
    past: Past


class Outcome(NamedTuple):
    """How it went with one title, or with the list of all, which has something to be told alone.

    `made` is false where nothing had changed or the title failed; `corrections` were taken from the last workbook, and
    `told` is what a person should know of it; `trace` belongs to an error of the program's own. `waits` says that a
    source is being written, and `again` that the error is that of an earlier run and was told then.
    Where nothing has changed and no summaries are wanted, there is none.
    """

    slug: str
    made: bool = False
    summary: Summary | None = None
    kept_aside: Path | None = None
    corrections: int = 0
    told: tuple[str, ...] = ()
    error: ReportingError | None = None
    trace: str | None = None
    waits: bool = False
    again: bool = False


Steps = Generator[Work, "Edition", Outcome]
Maker = Callable[[Work, "Limits"], "Edition"]


def at_a_glance(folder: Path, request: Request) -> Outcome | None:
    """The outcome where a look from outside is enough: nothing has changed, since the edition or since a failure."""
    if request.force:
        return None
    output, slug = request.settings.output, folder.name
    state = publishing.read_state(output, slug)
    if state.seen is None and state.failure is None:
        return None
    seen = glance(folder, request.settings).seen
    if state.failure is not None and state.failure.seen == seen and is_held(state.failure, request.now):
        return Outcome(slug, error=told_before(state.failure), again=True)
    if state.failure is None and state.seen == seen:
        if not request.summaries:
            return Outcome(slug)
        edition = publishing.current_edition(output, slug)
        try:
            return Outcome(slug, summary=publishing.read_manifest(edition).summary) if edition else None
        except PublishError:
            return None
    return None


def is_held(failure: Failure, now: float | None) -> bool:
    """Whether it is too early to try a title again of which nothing has changed."""
    return now is not None and 0 <= now - failure.at < HELD


def told_before(failure: Failure) -> TitleError:
    """The error of an earlier run."""
    return TitleError(failure.message, place=failure.place, remedy=failure.remedy)


def made_here(work: Work, limits: Limits) -> Edition:
    """The edition, made in this process."""
    from reporting.pipeline import make
    from reporting.running.limiting import limited

    with limited(limits):
        return make(*work)


def attempt(
    folder: Path, request: Request, begun: Callable[[], None] = lambda: None, made: Maker = made_here
) -> Outcome:
    """Builds a title; whatever goes wrong is in the outcome."""
    walk = steps(folder, request, begun)
    try:
        work = next(walk)
        while True:
            try:
                edition = made(work, request.settings.limits)
            except Exception as error:
                work = walk.throw(error)
            else:
                work = walk.send(edition)
    except StopIteration as done:
        outcome: Outcome = done.value
        return outcome


def steps(folder: Path, request: Request, begun: Callable[[], None] = lambda: None) -> Steps:
    """Builds a title: gives out what is to be made, wherever that is done, and is sent the edition, or its error.

    The title is locked until the outcome, which whatever went wrong is in, is returned.
    """
    told: list[str] = []
    outcome = yield from _outcome(folder, request, begun, told)
    return outcome._replace(told=(*told, *outcome.told))


def _outcome(folder: Path, request: Request, begun: Callable[[], None], told: list[str]) -> Steps:
    slug = folder.name
    try:
        return (yield from _build(folder, request, begun, told))
    except BeingWrittenError as error:
        return Outcome(slug, error=error, waits=True)
    except BusyError as error:
        return Outcome(slug, error=error)
    except PASSING as error:
        return untouched(folder, request, error)
    except ReportingError as error:
        return Outcome(slug, error=error)
    except Exception as error:
        import traceback

        return Outcome(slug, error=internal(error), trace=traceback.format_exc())


def untouched(folder: Path, request: Request, error: ReportingError) -> Outcome:
    """The outcome of a title that was not made for a reason that says nothing of it."""
    return Outcome(folder.name, error=error, again=_told_lately(folder, request, error))


def lost(folder: Path, request: Request, looked: Glance, error: ReportingError) -> Outcome:
    """The outcome of a title whose process was lost, and could not remember that itself.

    Args:
        looked: how the title looked before it was begun.
    """
    # What the lost process had begun to start may hold the lock for a moment more.
    with suppress(PublishError), publishing.title_lock(request.settings.output, folder.name, wait=2):
        _remember_failure(folder, request, looked, error)
    return Outcome(folder.name, error=error)


def internal(error: Exception) -> TitleError:
    """A fault of the program, as the failure of one title."""
    told = f"internal error: {type(error).__name__}: {error}."
    return TitleError(told, remedy="This is a fault of the program, not of the sources; --verbose tells where.")


def _build(folder: Path, request: Request, begun: Callable[[], None], told: list[str]) -> Steps:
    slug, output = folder.name, request.settings.output
    publishing.refuse_foreign(output, slug)
    with publishing.title_lock(output, slug):
        # What reads workbooks and makes editions is loaded here: a run in which nothing has changed does without.
        from reporting.running.taking_back import take_back
        from reporting.running.unfinished import sweep

        with suppress(OSError):  # what cannot be removed harms nothing
            publishing.sweep(output, slug)
        sweep(folder)
        told += publishing.settle_state(output, slug)
        looked = glance(folder, request.settings)
        try:
            refuse_unprintable(slug)
            taken = take_back(folder, output, slug)
            looked = _settled(folder, request)
            return (yield from _made(folder, request, taken, (looked, begun)))
        except (BeingWrittenError, BusyError):
            raise
        except Exception as error:
            if not isinstance(error, PASSING):
                _remember_failure(folder, request, looked, error)
            raise


def refuse_unprintable(slug: str) -> None:
    """Refuses a title whose folder has a name that no report could tell.

    Raises:
        TitleError: the name has a line's end or a sign that steers a terminal.
    """
    if not slug.isprintable():
        raise TitleError("is no name that can be printed.", place=ascii(slug), remedy="Rename the folder.")


def _made(folder: Path, request: Request, taken: TakenBack, begun: tuple[Glance, Callable[[], None]]) -> Steps:
    slug, output, options = folder.name, request.settings.output, request.settings.options
    from reporting.reading import gather
    from reporting.running.fingerprint import inputs_of

    looked, tell = begun
    raw = gather(folder, request.settings.limits)
    inputs = inputs_of(raw, options)
    standing = None if request.force else publishing.stands_unchanged(output, slug, inputs)
    if standing is not None:
        _remember(folder, request, looked)
        return Outcome(slug, summary=standing.summary, corrections=taken.rows, told=taken.told)
    publishing.refuse_foreign_history(output, slug)
    tell()
    edition = yield Work(raw, options, publishing.read_past(output, slug))
    manifest = publishing.Manifest.of(slug, inputs, edition.files, edition.summary)
    told = (*taken.told, *_open_elsewhere(taken, output, slug))
    published = publishing.publish(output, manifest, edition.files, taken.settled)
    _remember(folder, request, looked)
    kept, of_the_last = _of_the_last(None if taken.settled else published.kept_aside)
    told += of_the_last
    told += tuple(f"what was changed by hand in an edition that is removed now is kept in {p}" for p in published.moved)
    return Outcome(slug, True, edition.summary, kept, taken.rows, told)


def _of_the_last(kept: Path | None) -> tuple[Path | None, tuple[str, ...]]:
    """The last edition, kept since somebody changed its files; or what to say where nothing tells whether they did."""
    from reporting.publishing.manifest import NAME

    if kept is None or NAME not in publishing.changed_files(kept):
        return kept, ()
    told = f"{NAME} of the last edition is damaged and cannot tell whether its files were changed"
    return None, (f"{told}; they are kept in {kept}",)


def _settled(folder: Path, request: Request) -> Glance:
    """A look after which a further change to a source is bound to look different."""
    settings = request.settings
    looked = glance(folder, settings)
    if request.now is None or looked.newest < (request.now - CLOCK_STEP) * 1e9:
        return looked
    time.sleep(CLOCK_STEP)
    return glance(folder, settings)


def _remember(folder: Path, request: Request, looked: Glance) -> None:
    """Notes that the edition that stands now was made of the sources as they were seen before they were read."""
    if request.now is None or not looked.tells_all(request.now):
        return
    now = glance(folder, request.settings).seen
    seen = publishing.Seen(looked.seen.sources, now.edition)
    publishing.write_state(request.settings.output, folder.name, State(seen))


def _remember_failure(folder: Path, request: Request, looked: Glance, error: Exception) -> None:
    if request.now is None or not looked.tells_all(request.now):
        return
    told = error if isinstance(error, ReportingError) else internal(error)
    failure = Failure(looked.seen, request.now, told.message, told.place, told.remedy)
    before = publishing.read_state(request.settings.output, folder.name)
    publishing.write_state(request.settings.output, folder.name, State(before.seen, failure))


def _told_lately(folder: Path, request: Request, error: ReportingError) -> bool:
    """Whether the same was told within a day; else it is noted. It is tried again in every run: a disk gets mended."""
    if request.now is None:
        return False
    state = publishing.read_state(request.settings.output, folder.name)
    told = error.message, error.place
    if state.failure and told == (state.failure.message, state.failure.place) and is_held(state.failure, request.now):
        return True
    failure = Failure(_NOTHING_SEEN, request.now, error.message, error.place, error.remedy)
    publishing.write_state(request.settings.output, folder.name, State(state.seen, failure))
    return False


def _open_elsewhere(taken: TakenBack, output: Path, slug: str) -> list[str]:
    """Keeps a copy of a workbook that a program has open, and tells it: what is saved there goes to the new edition."""
    if taken.open is None:
        return []
    kept = publishing.save_aside(output, slug, taken.open)
    return [f"the workbook is open in another program; as it was saved last, it is kept as {kept}"]
