"""`reporting status`: which editions are stale and why; and what `reporting build --dry-run` would make.

Changes nothing.
"""

from __future__ import annotations

import json
import sys
import time
from argparse import Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path

from reporting.cli.terminal import in_utf8, note, plain, say
from reporting.cli.titles import folders_in, title_folders
from reporting.publishing import fault_of_list, faults_of_title
from reporting.running import Request
from reporting.running.folderless import folderless
from reporting.running.namesakes import namesakes
from reporting.running.standing import Standing, stand
from reporting.settings import load_settings


def run(arguments: Namespace) -> int:
    """Tells how each title stands; 1 where an edition is stale."""
    settings = load_settings(Path(), sources=arguments.sources, output=arguments.output)
    folders = title_folders(settings.sources, arguments.titles)
    request = Request(folders, settings, now=time.time())
    standings = [stand(folder, request) for folder in folders]
    if arguments.json:
        in_utf8(sys.stdout)
        say(json.dumps([_data(each) for each in standings], ensure_ascii=False, indent=1))
    else:
        for each in standings:
            say(_told(each) if each.reasons else f"{plain(each.slug)}: up to date")
    gone = folderless(settings.sources, settings.output)
    for doubt in (*_damages(settings.output, folders), *_namesakes(settings.sources), *gone):
        note(f"reporting: {plain(doubt)}")
    return 1 if any(each.reasons for each in standings) else 0


def _damages(output: Path, folders: Sequence[Path]) -> Iterator[str]:
    for folder in folders:
        yield from faults_of_title(output, folder.name)
    fault = fault_of_list(output)
    if fault is not None:
        yield fault


def _namesakes(sources: Path) -> tuple[str, ...]:
    return namesakes(sources / name for name in folders_in(sources))


def tell_plan(request: Request) -> int:
    """Tells what a build would make and why; 3 where a title cannot be made."""
    failed = False
    for folder in request.folders:
        each = stand(folder, request)
        if each.reasons:
            say(_told(each))
        failed = failed or each.error is not None
    return 3 if failed else 0


def _told(standing: Standing) -> str:
    what = "no edition" if standing.edition is None else "stale"
    reasons = [reason for reason in standing.reasons if reason != "there is no edition"]
    told = f"{standing.slug}: {what}{': ' if reasons else ''}{'; '.join(reasons)}"
    if standing.error is not None:
        told += f": {standing.error}"
    if standing.held:
        told += " It failed, and is tried again when its files change or after a day."
    return plain(told)


def _data(standing: Standing) -> dict[str, object]:
    return {
        "title": standing.slug, "edition": standing.edition, "stale": bool(standing.reasons),
        "reasons": list(standing.reasons), "error": None if standing.error is None else str(standing.error),
    }  # fmt: skip
