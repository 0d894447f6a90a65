"""`reporting add`: copies reviews into a title's folder.

Overwrites nothing and reads no review.
"""

from __future__ import annotations

import hashlib
import os
from argparse import Namespace
from pathlib import Path

from reporting.cli.terminal import plain, say
from reporting.cli.titles import title_folder
from reporting.errors import SourceError, UsageError
from reporting.reading import gather
from reporting.reading.gathering import read_bytes, unreadable_kind
from reporting.running.unfinished import sweep, unfinished
from reporting.settings import load_settings


def run(arguments: Namespace) -> int:
    """Copies the files; none of them where one cannot be taken."""
    settings = load_settings(Path(), sources=arguments.sources)
    folder = title_folder(settings.sources, arguments.title)
    contents = [(path, _content(path)) for path in arguments.files]
    sweep(folder)
    there = _hashes(folder)
    for path, content in contents:
        digest = hashlib.sha256(content).hexdigest()
        if digest in there:
            there_already = plain(str(folder / there[digest]))
            say(f"{there_already} is there already with the content of {plain(str(path))}: not added")
            continue
        there[digest] = _placed(folder, path, content)
        say(plain(str(folder / there[digest])))
    return 0


def _content(path: Path) -> bytes:
    if path.is_dir():
        remedy = f"Name its files: {plain(str(path / '*'))} stands for all of them. None of the files was taken."
        raise UsageError("is a folder.", place=str(path), remedy=remedy)
    reason = unreadable_kind(path.name)
    if reason is not None:
        raise UsageError(f"{reason}.", place=str(path), remedy="Save the review as one of these.")
    if not path.is_file():
        told = "is no file." if path.exists() else "there is no such file."
        raise UsageError(told, place=str(path), remedy="None of the files was taken.")
    try:
        return read_bytes(path.resolve())
    except SourceError as error:
        raise UsageError(error.message, place=error.place, remedy=error.remedy) from error


def _hashes(folder: Path) -> dict[str, str]:
    """The files of a title by their content."""
    return {hashlib.sha256(file.data).hexdigest(): file.path for file in reversed(gather(folder).files)}


def _placed(folder: Path, path: Path, content: bytes) -> str:
    """Writes the file under its own name, or with a number where that is taken, and gives the name.

    It is written aside first, under a name that reading passes over: a build meanwhile sees it whole or not at all.
    """
    aside = unfinished(folder)
    name, number = path.name, 1
    try:
        with aside.open("xb") as file:
            file.write(content)
        while True:
            try:
                os.link(aside, folder / name)
                return name
            except FileExistsError:
                number += 1
                name = f"{path.stem}-{number}{path.suffix}"
    except OSError as error:
        raise UsageError(f"cannot be written: {error.strerror}.", place=str(folder / name)) from error
    finally:
        aside.unlink(missing_ok=True)
