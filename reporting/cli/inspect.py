"""`reporting inspect`: what is read from reviews, as a listing for people or as JSON for programs.

Reads nothing itself: `pipeline.look` does. How a review is listed is `cli.listing`'s.
"""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from pathlib import Path

from reporting.cli.terminal import complain, in_utf8, note, plain, say
from reporting.errors import SourceError, UsageError
from reporting.pipeline import look


def run(arguments: Namespace) -> int:
    """Shows what is read from each file; 3 where one could not be read."""
    for path in arguments.files:
        _expect(path, arguments.title)
    failed = False
    for i, path in enumerate(arguments.files):
        try:
            if arguments.json:
                _print_json(path, arguments.title, indent=1 if len(arguments.files) == 1 else None)
            else:
                _print_listing(path, arguments.title, first=i == 0)
        except SourceError as error:
            complain(error)
            failed = True
    return 3 if failed else 0


def _expect(path: Path, title: str | None) -> None:
    if not path.is_file():
        told = "is a folder, not a review." if path.is_dir() else "there is no such file."
        raise UsageError(told, place=str(path))
    if title is None and not (path.parent / "title.toml").is_file():
        raise UsageError(
            "nothing says which title this is a review of.", place=str(path), remedy="Name it with --title NAME."
        )


def _print_json(path: Path, title: str | None, indent: int | None) -> None:
    from reporting.extracting.contract import as_contract

    document, review, problems = look(path, title)
    told = as_contract(document, review)
    told["document"] = {"id": document.id, "path": str(path), "sha256": document.sha256}
    in_utf8(sys.stdout)
    say(json.dumps(told, ensure_ascii=False, indent=indent))
    for problem in problems:
        note(f"reporting: {plain(problem.message)}")


def _print_listing(path: Path, title: str | None, *, first: bool) -> None:
    from reporting.cli.listing import listing

    document, review, problems = look(path, title)
    if not first:
        say("")
    say(plain(str(path)))
    for line in listing(document, review):
        say(line)
    for problem in problems:
        say(f"  {plain(problem.message)}")
