"""How a title stands: whether its edition is of the files as they are now, and if not, why. Writes nothing.

Builds nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from reporting import publishing
from reporting.errors import PublishError, ReportingError
from reporting.reading import gather
from reporting.running.building import Request, at_a_glance, is_held, refuse_unprintable, told_before
from reporting.running.fingerprint import inputs_of
from reporting.running.glance import glance


@dataclass(frozen=True, slots=True)
class Standing:
    """A title's current edition, if any, and why it is stale; nothing is stale where there is no reason.

    `error` is why it cannot be made, or could not be when it was tried; `held` says that it is not tried again yet.
    """

    slug: str
    edition: str | None
    reasons: tuple[str, ...] = ()
    error: ReportingError | None = None
    held: bool = False


def stand(folder: Path, request: Request) -> Standing:
    """Looks at a title."""
    slug, output = folder.name, request.settings.output
    place = publishing.current_edition(output, slug)
    edition = place.name if place else None
    quick = at_a_glance(folder, request)
    if quick is not None and quick.error is None:
        return Standing(slug, edition)
    try:
        publishing.refuse_foreign(output, slug)
        reasons = _reasons(folder, request, place)
    except ReportingError as error:
        return Standing(slug, edition, ("it cannot be made",), error)
    failure = publishing.read_state(output, slug).failure
    if failure is None or not reasons or failure.seen != glance(folder, request.settings).seen:
        return Standing(slug, edition, reasons)
    return Standing(slug, edition, reasons, told_before(failure), not request.force and is_held(failure, request.now))


def _reasons(folder: Path, request: Request, edition: Path | None) -> tuple[str, ...]:
    refuse_unprintable(folder.name)
    now = inputs_of(gather(folder, request.settings.limits), request.settings.options)
    if edition is None:
        return ("there is no edition",)
    try:
        manifest = publishing.read_manifest(edition)
    except PublishError:
        return ("manifest.json is not as published",)
    spoilt = tuple(f"{name} is not as published" for name in manifest.mismatches(edition))
    asked = ("--force asks for it",) if request.force else ()
    return (*publishing.changes(manifest.inputs, now), *spoilt, *asked)
