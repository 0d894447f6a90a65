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
from reporting.pipeline import look_through
from reporting.reading import table_of


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
    if not path.is_file() and not table_of(path).is_file():
        told = "is a folder, not a review." if path.is_dir() else "there is no such file."
        raise UsageError(told, place=str(path))
    if title is None and not (path.parent / "title.toml").is_file():
        raise UsageError(
            "nothing says which title this is a review of.", place=str(path), remedy="Name it with --title NAME."
        )


def _print_json(path: Path, title: str | None, indent: int | None) -> None:
    from reporting.extracting.contract import as_contract

    looks = look_through(path, title)
    in_utf8(sys.stdout)
    for document, review in looks.reviews:
        told = as_contract(document, review)
        told["document"] = {"id": document.id, "path": str(path), "sha256": document.sha256}
        say(json.dumps(told, ensure_ascii=False, indent=indent if len(looks.reviews) == 1 else None))
    for problem in looks.problems:
        note(f"reporting: {plain(problem.message)}")


def _print_listing(path: Path, title: str | None, *, first: bool) -> None:
    from reporting.cli.listing import listing

    looks = look_through(path, title)
    for i, (document, review) in enumerate(looks.reviews):
        if i or not first:
            say("")
        say(plain(str(table_of(path).with_name(document.id))))
        for line in listing(document, review):
            say(line)
    for problem in looks.problems:
        say(f"  {plain(problem.message)}")
