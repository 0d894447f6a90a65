"""A title's files to its Documents, and one file alone for a look at it.

Does not judge the documents; what it reports are files that could not be read or only with an assumption.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from reporting.errors import SourceError
from reporting.model import Document, LeftOut, Problem, Title
from reporting.reading.documents import read_document
from reporting.reading.gathering import READABLE, STATEMENT, RawFile, RawTitle, read_bytes, unreadable_kind
from reporting.reading.statement import Statement, name_alone, read_statement

_EMPTY: Final = "holds no text"


@dataclass(frozen=True, slots=True)
class Readings:
    """A title and its documents: first what the user states of it, then the reviews in order of their paths.

    A review that the user leaves out is among the documents and says so itself; `left_out` are files without one.
    """

    title: Title
    documents: tuple[Document, ...]
    left_out: tuple[LeftOut, ...] = ()
    problems: tuple[Problem, ...] = ()


def read_title(raw: RawTitle) -> Readings:
    """Reads every review of a title.

    Raises:
        SourceError: title.toml or a front matter cannot be used.
    """
    data = next((file.data for file in raw.files if file.path == STATEMENT), None)
    if data is None:
        raise SourceError(f"has no {STATEMENT}.", place=raw.slug, remedy='Add one that states: name = "…"')
    statement = read_statement(raw.slug, data)
    known = {file.path for file in raw.files} | {each.path for each in raw.left_out}
    for i, name in enumerate(statement.reviews):
        if name not in known or name == STATEMENT:
            place = f"{STATEMENT}, [[review]] number {i + 1}"
            raise SourceError(f"there is no file “{name}”.", place=place, remedy="Write it as it stands in the folder.")
    documents, left_out = [statement.document], list(raw.left_out)
    for file in raw.files:
        if file.path != STATEMENT:
            document = _read(file, statement)
            if document.text:
                documents.append(document)
            else:
                left_out.append(LeftOut(path=file.path, reason=_EMPTY))
    left_out.sort(key=lambda each: each.path)
    return Readings(statement.title, tuple(documents), tuple(left_out), _problems(documents, left_out))


def read_file(path: Path, name: str | None = None) -> Readings:
    """Reads one review with what the title.toml beside it states; the document's id is the file's name.

    Args:
        name: the title's name, in place of the one in title.toml.

    Raises:
        SourceError: the file cannot be read, or neither it nor title.toml says which title it is about.
    """
    reason = unreadable_kind(path.name)
    if reason is not None:
        raise SourceError(f"{reason}.", place=str(path), remedy="Save it in one of those forms.")
    data = read_bytes(path)
    beside = path.parent / STATEMENT
    slug = unicodedata.normalize("NFC", path.resolve().parent.name)
    if beside.is_file():
        statement = read_statement(slug, read_bytes(beside), name)
    elif name is not None:
        statement = name_alone(slug, name)
    else:
        raise SourceError(
            f"there is no {STATEMENT} beside it.", place=str(path), remedy="Name the title with --title NAME."
        )
    document = _read(RawFile(unicodedata.normalize("NFC", path.name), data), statement)
    documents = [statement.document, document]
    return Readings(statement.title, tuple(documents), problems=_problems(documents, []))


def _read(file: RawFile, statement: Statement) -> Document:
    title = statement.title
    names = [cited.value for cited in (title.name, title.original_name, *title.also_known_as) if cited is not None]
    none: Mapping[str, str] = {}
    return read_document(file, statement.reviews.get(file.path, none), names)


def _problems(documents: list[Document], left_out: list[LeftOut]) -> tuple[Problem, ...]:
    """Files that look like reviews and were not read, and encodings that had to be assumed."""
    unread = [
        Problem(kind="unread file", message=f"{each.path} {each.reason}.")
        for each in left_out
        if PurePosixPath(each.path).suffix.lower() in READABLE
    ]
    assumed = [
        Problem(kind="encoding", message=f"{document.id} {note}. Save it as UTF-8.", document=document.id)
        for document in documents
        for note in document.notes[:1]
        if document.encoding != "utf-8" or "UTF-8" in note or "could not be read" in note
    ]
    return (*unread, *assumed)
