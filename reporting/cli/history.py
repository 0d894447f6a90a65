"""`reporting history`: every edition that was published of a title, and what had changed.

Changes nothing.
"""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from dataclasses import asdict
from pathlib import Path

from reporting.cli.terminal import counted, in_utf8, note, plain, say
from reporting.cli.titles import edition_title, no_edition
from reporting.publishing import current_edition, history_fault, read_history
from reporting.settings import load_settings


def run(arguments: Namespace) -> int:
    """Lists the editions, oldest first."""
    settings = load_settings(Path(), output=arguments.output)
    slug = edition_title(settings, arguments.title)
    entries = read_history(settings.output, slug)
    if not entries and current_edition(settings.output, slug) is None:
        raise no_edition(settings, slug)
    fault = history_fault(settings.output, slug)
    if fault is not None:
        note(f"reporting: {plain(fault)}")
    in_utf8(sys.stdout)
    for entry in entries:
        if arguments.json:
            say(json.dumps(asdict(entry), ensure_ascii=False))
            continue
        newest = f", the newest of {entry.newest}" if entry.newest else ""
        figures = f"{counted(entry.reviews, 'review')}{newest}, {counted(entry.marks, 'mark')}"
        say(plain(f"{entry.edition}  {figures}: {'; '.join(entry.changed) or 'nothing in the folder'}"))
    return 0
