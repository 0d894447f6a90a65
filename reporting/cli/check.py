"""`reporting check`: proves the editions in place once more and names what no longer holds.

Mends nothing: `reporting build` does.
"""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from pydantic import ValidationError

from reporting.cli.terminal import counted, plain, say
from reporting.cli.titles import folders_in, title_folders
from reporting.errors import PublishError, SourceError
from reporting.model import Dossier
from reporting.publishing import Finding, current_edition, prove, read_manifest
from reporting.publishing.kept import kept
from reporting.reading import gather, read_title
from reporting.settings import Settings, load_settings


def run(arguments: Namespace) -> int:
    """Checks the titles; 1 where something was found."""
    settings = load_settings(Path(), sources=arguments.sources, output=arguments.output)
    found = False
    for slug in _titles(settings, arguments.titles):
        quotes, findings = _check(settings, slug)
        for finding in findings:
            say(plain(f"{slug}: {finding.place}: {finding.message}"))
        if not findings and sys.stdout.isatty():
            say(plain(f"{slug}: {counted(quotes, 'quote')} and every file hold"))
        found = found or bool(findings)
    return 1 if found else 0


def _titles(settings: Settings, named: list[str]) -> tuple[str, ...]:
    """The titles that are named; else those that have a folder in the sources or an edition."""
    if named:
        return tuple(folder.name for folder in title_folders(settings.sources, named))
    with_folder = folders_in(settings.sources)
    published = settings.output.iterdir() if settings.output.is_dir() else ()
    with_edition = (each.name for each in published if current_edition(settings.output, each.name) is not None)
    return tuple(sorted({*with_folder, *with_edition}))


def _check(settings: Settings, slug: str) -> tuple[int, tuple[Finding, ...]]:
    """The number of quotes in a title's edition, and what does not hold."""
    edition = current_edition(settings.output, slug)
    if edition is None:
        return 0, (Finding(str(settings.output / slug), f"there is no edition; `reporting build {slug}` makes it"),)
    try:
        changed = read_manifest(edition).mismatches(edition)
        dossier = kept(edition / "dossier.json")
        documents = read_title(gather(settings.sources / slug, settings.limits)).documents
    except (PublishError, SourceError) as error:
        return 0, (Finding(error.place or slug, error.message),)
    except OSError as error:
        return 0, (Finding(str(error.filename), f"cannot be read: {error.strerror}"),)
    findings = [Finding(name, "is not the file that was published") for name in changed]
    quotes, unproved = prove(dossier, {document.id: document.text for document in documents})
    findings += unproved or _refused(dossier)
    return quotes, tuple(findings)


def _refused(dossier: bytes) -> list[Finding]:
    """A finding where the model refuses the dossier for another reason than a quote."""
    try:
        Dossier.model_validate_json(dossier)
    except ValidationError as error:
        return [Finding("dossier.json", error.errors()[0]["msg"])]
    return []
