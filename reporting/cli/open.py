"""`reporting open`: shows a report with the desktop's own program.

Shows nothing itself, and prints the path where there is no display.
"""

from __future__ import annotations

import os
import shutil
import sys
from argparse import Namespace
from pathlib import Path

from reporting.cli.terminal import say
from reporting.cli.titles import edition_title, no_edition
from reporting.errors import UsageError
from reporting.settings import load_settings

FILES = {"pdf": "report.pdf", "workbook": "workbook.xlsx", "page": "report.html"}


def run(arguments: Namespace) -> int:
    """Opens one file of a title's edition."""
    settings = load_settings(Path(), output=arguments.output)
    title = edition_title(settings, arguments.title)
    edition = settings.output / title
    path = edition / FILES[arguments.what]
    if Path(title).name != title or not (edition.is_dir() and edition.is_symlink()):
        raise no_edition(settings, title)
    if not path.is_file():
        remedy = f"`reporting build {title}` makes it anew."
        raise UsageError(f"has no {FILES[arguments.what]}.", place=str(edition), remedy=remedy)
    opener = _opener()
    if opener is None:
        say(str(path))
        return 0
    # The program that opens lives on when this one has ended, in a group that Ctrl-C here does not reach, and silently.
    silence = [(os.POSIX_SPAWN_OPEN, stream, os.devnull, os.O_RDWR, 0) for stream in (0, 1, 2)]
    os.posix_spawn(opener, [opener, str(path.resolve())], os.environ, file_actions=silence, setpgroup=0)
    return 0


def _opener() -> str | None:
    if sys.platform == "darwin":
        return shutil.which("open")
    return shutil.which("xdg-open") if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") else None
