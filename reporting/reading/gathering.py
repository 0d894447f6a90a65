"""What stands in a title's folder, as bytes: the one place of the stage that touches the disk.

Does not look inside the files; follows no link out of the folder and opens nothing but regular files.
"""

from __future__ import annotations

import os
import stat
import unicodedata
from collections.abc import Sequence, Set
from pathlib import Path, PurePosixPath
from typing import Final, NamedTuple

from reporting.errors import BeingWrittenError, SourceError
from reporting.limits import UNSTATED, Limits
from reporting.reading.hidden import HIDDEN

STATEMENT: Final = "title.toml"
CORRECTIONS: Final = "corrections.csv"
READABLE: Final = (".txt", ".md", ".html", ".htm", ".pdf", ".docx", ".csv", ".tsv", ".xlsx")
MB: Final = 1_000_000
FORMS: Final = ".txt, .md, .html, .pdf, .docx, .csv, .tsv and .xlsx"


class RawFile(NamedTuple):
    """A file's bytes and its place in the title's folder, POSIX and NFC."""

    path: str
    data: bytes


class NotTaken(NamedTuple):
    """A file that takes no part, and why; `LeftOut` in the model, which is not loaded where nothing has changed."""

    path: str
    reason: str


class RawTitle(NamedTuple):
    """The files of one title, in order of their paths; title.toml is among them."""

    slug: str
    files: tuple[RawFile, ...]
    left_out: tuple[NotTaken, ...] = ()
    logo: RawFile | None = None
    rows: int = UNSTATED.rows
    """The most that are read of a table; a limit that travels along, because it decides what is read."""


_AGAIN: Final = "Run again when it is whole."


class NotTakenError(Exception):
    """A file that takes no part; the message is the reason that is printed."""


def gather(folder: Path, limits: Limits = UNSTATED) -> RawTitle:
    """Reads the files of one title.

    Raises:
        SourceError: the folder or its title.toml is missing, or a file cannot be read that is not left out there.
        BeingWrittenError: a file changed while it was read.
    """
    if not folder.is_dir():
        raise SourceError(
            "there is no such folder.", place=str(folder), remedy="Start a title with “reporting new NAME”."
        )
    files: dict[str, RawFile] = {}
    paths, left_out = _first(_walk(folder), folder, limits.files)
    room = limits.title_mb * MB
    for path in paths:
        name = _posix(path.relative_to(folder))
        try:
            if path.is_dir() and not path.is_symlink():
                raise NotTakenError("is a folder, not a file; what is in it is read")
            if name in files:
                raise NotTakenError("has the same name as another file, only with accents written differently")
            try:
                files[name] = RawFile(name, _taken(path, name, limits.file_mb))
            except BeingWrittenError:
                raise
            except SourceError as error:
                raise _to_be_left_out(error, name, files.get(STATEMENT)) from error
            room -= len(files[name].data)
            if room < 0:
                room += len(files.pop(name).data)
                raise NotTakenError(f"is beyond the {limits.title_mb} MB that are read of a title")
        except NotTakenError as error:
            left_out.append(NotTaken(name, str(error)))
    if STATEMENT not in files:
        reason = next((each.reason for each in left_out if each.path == STATEMENT), None)
        why = f"has no {STATEMENT}." if reason is None else f"{STATEMENT} {reason}."
        raise SourceError(why, place=str(folder), remedy=f'Put a {STATEMENT} there that states at least: name = "…"')
    slug = unicodedata.normalize("NFC", folder.resolve().name)
    named = _logo_among(left_out, files[STATEMENT].data)
    others = tuple(each for each in left_out if each.path != named)
    logo = None if named is None else RawFile(named, read_bytes(folder / named))
    return RawTitle(slug, tuple(files[name] for name in sorted(files)), others, logo, limits.rows)


def _to_be_left_out(error: SourceError, name: str, statement: RawFile | None) -> Exception:
    """What becomes of a file that may not be read: left out where title.toml says so, else an error that says how."""
    if name in (STATEMENT, CORRECTIONS) or statement is None:
        return error
    from reporting.reading.statement import left_out_in  # here: hardly a folder has such a file

    reason = left_out_in(statement.data).get(name)
    if reason is not None:
        return NotTakenError(reason)
    remedy = f'Let it be read, or leave it out in {STATEMENT}: [[review]] on a line, below it file = "{name}" and '
    return SourceError(error.message, place=error.place, remedy=f"{remedy}leave_out = true.")


def _logo_among(left_out: Sequence[NotTaken], statement: bytes) -> str | None:
    """The name of the logo that title.toml names, if it is one of these."""
    if not left_out:
        return None
    from reporting.reading.brand import logo_name  # here: one file alone is read without it

    name = logo_name(statement)
    return name if any(each.path == name for each in left_out) else None


def read_bytes(path: Path) -> bytes:
    """The bytes of one regular file.

    Raises:
        SourceError: it is missing, no regular file, too large, or may not be read.
    """
    try:
        return _bytes(path)
    except NotTakenError as reason:
        raise SourceError(f"{reason}.", place=str(path), remedy=f"Give a file: {FORMS} are read.") from None


def unreadable_kind(name: str) -> str | None:
    """Why a file of that name is not read at all, or None for one that is."""
    suffix = PurePosixPath(name).suffix.lower()
    if suffix in READABLE:
        return None
    return f"is {f'a {suffix} file' if suffix else 'a file without an ending'}; {FORMS} are read"


def _walk(folder: Path) -> list[Path]:
    """Every file below the folder that is not hidden, sorted; links to folders count as files and are not followed.

    Folders that are named like reviews are among them; what a browser saved beside a page is not.
    """
    found: list[Path] = []
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        try:
            with os.scandir(here) as scanned:
                entries = [entry for entry in scanned if not entry.name.startswith(HIDDEN)]
            names = {entry.name for entry in entries}
            for entry in entries:
                path = Path(entry.path)
                if not entry.is_dir(follow_symlinks=False):
                    found.append(path)
                elif not _is_part_of_page(entry.name, names):
                    waiting.append(path)
                    if unreadable_kind(entry.name) is None:
                        found.append(path)
        except FileNotFoundError as error:
            raise _gone(here) from error
        except OSError as error:
            raise _unreadable(here, error) from error
    return sorted(found, key=lambda path: path.relative_to(folder).parts)


def _is_part_of_page(name: str, beside: Set[str]) -> bool:
    """Whether the folder holds the pictures, scripts and frames of a page that was saved whole."""
    page = name.removesuffix("_files")
    return page != name and not beside.isdisjoint({f"{page}.html", f"{page}.htm"})


def _first(paths: list[Path], folder: Path, most: int) -> tuple[list[Path], list[NotTaken]]:
    """The files that are read, what is no review first, and a word on those that are too many."""
    own = (folder / STATEMENT, folder / CORRECTIONS)
    ordered = sorted(paths, key=lambda path: path not in own)
    beyond = ordered[most:]
    if not beyond:
        return ordered, []
    told = f"and {len(beyond) - 1:,} files after it are more than the {most:,} that are read of a title"
    return ordered[:most], [NotTaken(_posix(beyond[0].relative_to(folder)), told)]


def _taken(path: Path, name: str, file_mb: int) -> bytes:
    if name != STATEMENT:
        reason = unreadable_kind(name)
        if reason is not None:
            raise NotTakenError(reason)
    try:
        return _bytes(path, file_mb)
    except SourceError as error:
        if isinstance(error.__cause__, FileNotFoundError):
            raise _gone(path) from error
        raise


def _bytes(path: Path, file_mb: int = UNSTATED.file_mb) -> bytes:
    # O_NONBLOCK: opening a named pipe must not wait for a writer. O_NOFOLLOW: a link may lead out of the folder.
    if path.is_symlink():
        raise NotTakenError("is a link; put the file itself there")
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as error:
        raise _unreadable(path, error) from error
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise NotTakenError("is no regular file")
        if status.st_size > file_mb * MB:
            raise NotTakenError(f"is larger than {file_mb} MB")
        with os.fdopen(descriptor, "rb", closefd=False) as file:
            data = file.read(file_mb * MB)
        if _moment(os.fstat(descriptor)) != _moment(status) or len(data) != status.st_size:
            raise BeingWrittenError("is being written.", place=str(path), remedy=_AGAIN)
        return data
    except OSError as error:
        raise _unreadable(path, error) from error
    finally:
        os.close(descriptor)


def _moment(status: os.stat_result) -> tuple[int, int, int]:
    return status.st_size, status.st_mtime_ns, status.st_ctime_ns


def _gone(path: Path) -> BeingWrittenError:
    """It was listed a moment ago: somebody is at work in the folder."""
    return BeingWrittenError("is gone since its folder was listed.", place=str(path), remedy=_AGAIN)


def _unreadable(path: Path, error: OSError) -> SourceError:
    reason = (error.strerror or "cannot be read").lower()
    return SourceError(f"{reason}.", place=str(path), remedy="Check that the file is there and may be read.")


def _posix(path: Path) -> str:
    # File names need not be UTF-8; what is not is shown with its bytes.
    return unicodedata.normalize("NFC", os.fsencode(path.as_posix()).decode("utf-8", "backslashreplace"))
