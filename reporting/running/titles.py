"""Many titles: a look at each, then those that changed, one by one here, or many at a time in processes or elsewhere.

Does not tell how one title is built.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from reporting.errors import PublishError, TitleError
from reporting.publishing.link import INDEX, PORTFOLIO
from reporting.publishing.listed import links_digest, tells_of_others
from reporting.running.building import HELD, Outcome, Request, at_a_glance, attempt, lost
from reporting.running.glance import Glance, glance

if TYPE_CHECKING:
    from reporting.running.apart import Apart
    from reporting.running.workers import Lost

_GRACE: Final = 60
"""Seconds beyond the limit of a title, in which its process ends it itself and tells so."""

Watcher = Callable[[str, int], None]
"""Called with the title that is begun, or done where several are made at a time, and the number that are done."""


def build(request: Request, watch: Watcher) -> Iterator[Outcome]:
    """Builds the titles and gives each outcome as it is known, that of the list last; one that fails stops no other.

    Raises:
        PublishError: the list of all titles cannot be written.
    """
    made, output = False, request.settings.output
    for outcome in _outcomes(request, watch):
        made = made or outcome.made
        yield outcome
    # The list is told by where the titles' links point to: a build that was killed did not come to write it.
    if made or (output.is_dir() and (tells_of_others(output) or (links_digest(output) and not _is_there(output)))):
        from reporting.publishing import settle_list
        from reporting.running.portfolio import told_lately, write_portfolio

        fault = settle_list(output)
        if fault is not None:
            yield Outcome(str(output), told=(fault,))
        try:
            write_portfolio(output, request.settings.options)
        except PublishError as error:
            if not told_lately(output, error, request.now, HELD):
                raise


def _is_there(output: Path) -> bool:
    return all((output / name).exists() for name in (INDEX, PORTFOLIO))


def _outcomes(request: Request, watch: Watcher) -> Iterator[Outcome]:
    done = 0
    changed: list[Path] = []
    maker: Apart | None = None
    try:
        for folder in request.folders:
            outcome = at_a_glance(folder, request)
            if outcome is None and (request.jobs > 1 or request.cluster):
                changed.append(folder)
                continue
            if outcome is None:
                maker = maker or _apart()
                outcome = attempt(folder, request, partial(watch, folder.name, done), maker.made)
            yield outcome
            done += 1
    finally:
        if maker is not None:
            maker.close()
    if changed and request.cluster:
        yield from _elsewhere(changed, request, partial(_count, watch, done))
    elif changed:
        yield from _at_a_time(changed, request, partial(_count, watch, done))


def _apart() -> Apart:
    """Where titles are made one by one: a title that hangs, hoards or crashes a library shall cost no other one."""
    from reporting.running.apart import Apart

    return Apart()


def _count(watch: Watcher, before: int, slug: str, done: int) -> None:
    watch(slug, before + done)


def _at_a_time(folders: list[Path], request: Request, watch: Watcher) -> Iterator[Outcome]:
    from reporting.running.workers import Lost, spread

    watch(folders[0].name, 0)
    jobs = min(request.jobs, len(folders))
    patience = 60.0 * request.settings.limits.minutes + _GRACE
    looks: dict[Path, Glance] = {}
    begun = _looked_at(folders, request, looks)
    for done, (folder, outcome) in enumerate(spread(begun, partial(attempt, request=request), jobs, patience), 1):
        watch(folder.name, done)
        looked = looks.pop(folder)
        yield lost(folder, request, looked, _lost(outcome)) if isinstance(outcome, Lost) else outcome


def _looked_at(folders: list[Path], request: Request, looks: dict[Path, Glance]) -> Iterator[Path]:
    """Gives the folders, each when its turn has come, and how it looked then."""
    for folder in folders:
        looks[folder] = glance(folder, request.settings)
        yield folder


def _elsewhere(folders: list[Path], request: Request, watch: Watcher) -> Iterator[Outcome]:
    from reporting.running.cluster import spread_over

    watch(folders[0].name, 0)
    for done, (folder, outcome) in enumerate(spread_over(request.cluster or "", folders, request), 1):
        watch(folder.name, done)
        yield outcome


def _lost(how: Lost) -> TitleError:
    told = f"the process that made it {'did not end' if how.hung else 'died'}, twice."
    remedy = "The machine may lack memory: try fewer --jobs, or look for a review of unusual size."
    return TitleError(told, remedy=remedy)
