"""A title's files to its Documents, and one file alone for a look at it.

Does not judge the documents; what it reports are files that could not be read or only with an assumption.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final, NamedTuple

from reporting.errors import SourceError
from reporting.limits import UNSTATED
from reporting.model import Document, LeftOut, Problem, Title
from reporting.reading.critics_apart import by_critic
from reporting.reading.decoding import assumes_encoding
from reporting.reading.documents import Found, format_of, is_doubt, read_document
from reporting.reading.gathering import (
    CORRECTIONS,
    READABLE,
    STATEMENT,
    NotTakenError,
    RawFile,
    RawTitle,
    read_bytes,
    unreadable_kind,
)
from reporting.reading.statement import Statement, name_alone, read_statement

if TYPE_CHECKING:
    from reporting.model import Correction

_EMPTY: Final = "holds no text"
_PART: Final = re.compile(r"#(?:row|review)-(\d{1,7})$")
"""What follows the name of a file that holds several reviews."""


class Readings(NamedTuple):
    """A title and its documents: first what the user states of it, then the reviews in order of their paths.

    A review that the user leaves out is among the documents and says so itself; `left_out` are files without one.
    What the user corrected stands between title.toml and the reviews.
    """

    title: Title
    documents: tuple[Document, ...]
    left_out: tuple[LeftOut, ...] = ()
    problems: tuple[Problem, ...] = ()
    corrections: tuple[Correction, ...] = ()


def _refuse_uncorrected(left_out: Sequence[LeftOut]) -> None:
    """Refuses a report in which nothing would be corrected any more: the file that says what may not be read."""
    for each in left_out:
        if each.path == CORRECTIONS:
            remedy = "Put the file itself there, or take it away: without it the report loses what it corrects."
            raise SourceError(f"{each.reason}.", place=CORRECTIONS, remedy=remedy)


def read_title(raw: RawTitle) -> Readings:
    """Reads every review of a title.

    Raises:
        SourceError: title.toml, corrections.csv or a front matter cannot be used.
    """
    data = next((file.data for file in raw.files if file.path == STATEMENT), None)
    if data is None:
        raise SourceError(f"has no {STATEMENT}.", place=raw.slug, remedy='Add one that states: name = "…"')
    statement = read_statement(raw.slug, data)
    documents = [statement.document]
    left_out = [LeftOut(path=each.path, reason=each.reason) for each in raw.left_out]
    _refuse_uncorrected(left_out)
    # A file that may not be read can be left out by the user: nobody needs to look at it.
    problems = _unread([each for each in left_out if not statement.reviews.get(each.path, {}).get("leave_out")])
    from reporting.reading.corrections import read_corrections  # here: one file alone is read without them

    corrected = next((file.data for file in raw.files if file.path == CORRECTIONS), b"")
    by_hand, corrections = read_corrections(corrected)
    documents += [by_hand] if by_hand is not None else []
    for file in raw.files:
        if file.path in (STATEMENT, CORRECTIONS):
            continue
        try:
            found = _read(file, statement, raw.rows)
        except NotTakenError as reason:
            left_out.append(LeftOut(path=file.path, reason=str(reason)))
            problems += _unread(left_out[-1:])
            continue
        documents += found.documents
        left_out += (LeftOut(path=file.path, reason=reason) for reason in found.left_out)
        problems += _problems(file.path, found)
    unread = {each.path for each in left_out}
    known = {file.path for file in raw.files} | {each.id for each in documents} | unread
    for i, name in enumerate(statement.reviews):
        # A row may be named of a table that could not be read: the table is told as left out.
        if (name not in known and _PART.sub("", name) not in unread) or name == STATEMENT:
            place = f"{STATEMENT}, [[review]] number {i + 1}"
            raise SourceError(
                f"there is no file or row “{name}”.", place=place, remedy="Write it as it stands in the folder."
            )
    left_out.sort(key=lambda each: each.path)
    return Readings(statement.title, tuple(documents), tuple(left_out), tuple(problems), corrections)


def read_file(path: Path, name: str | None = None) -> Readings:
    """Reads one review with what the title.toml beside it states; the document's id is the file's name.

    A table of clippings gives a document a row, a page by several critics one a critic; with `#row-3` or `#review-2`
    after its name it gives that alone.

    Args:
        name: the title's name, in place of the one in title.toml.

    Raises:
        SourceError: the file cannot be read, or neither it nor title.toml says which title it is about.
    """
    path, row = table_of(path), path.name
    asked = _PART.search(row) if path.name != row else None
    most = max(UNSTATED.rows, int(asked[1])) if asked else UNSTATED.rows
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
    file = RawFile(unicodedata.normalize("NFC", path.name), data)
    try:
        found = _read(file, statement, most, alone=True)
    except NotTakenError as reason:
        raise SourceError(f"{reason}.", place=str(path), remedy="Nothing was read from it.") from None
    documents = [each for each in found.documents if path.name == row or each.id == unicodedata.normalize("NFC", row)]
    if not documents:
        place = str(path.with_name(row))
        raise SourceError("there is no review of this title.", place=place, remedy="Look at what it holds.")
    left_out = tuple(LeftOut(path=file.path, reason=reason) for reason in found.left_out)
    return Readings(statement.title, (statement.document, *documents), left_out, tuple(_problems(file.path, found)))


def table_of(path: Path) -> Path:
    """The file that holds what the path names: a table where it names a row of one (`clippings.csv#row-3`), a page."""
    found = _PART.search(path.name)
    return path if found is None or path.exists() else path.with_name(path.name[: found.start()])


def _read(file: RawFile, statement: Statement, rows: int = UNSTATED.rows, *, alone: bool = False) -> Found:
    """The documents of a file.

    Raises:
        NotTakenError: it holds nothing that can be read; a file `alone` may be empty.
    """
    title = statement.title
    names = [cited.value for cited in (title.name, title.original_name, *title.also_known_as) if cited is not None]
    if format_of(file.path) == "table":
        from reporting.reading.tables import read_table

        return read_table(file, statement.reviews, names, rows)
    none: Mapping[str, str] = {}
    document = read_document(file, statement.reviews.get(file.path, none), names)
    if not document.text and not alone:
        raise NotTakenError(_EMPTY)
    signed = document.metadatum("critic")
    of_one = (signed is not None and signed.origin != "page") or document.left_out is not None
    parts = (document,) if of_one else by_critic(document, names)
    doubts = tuple(note for note in parts[0].notes if is_doubt(note))
    return Found(tuple(_as_stated(file, statement, names, part, n) for n, part in enumerate(parts)), doubts=doubts)


def _as_stated(file: RawFile, statement: Statement, names: Sequence[str], part: Document, number: int) -> Document:
    """One of several reviews on a page, with what title.toml states of it alone."""
    if part.id == file.path or part.id not in statement.reviews:
        return part
    stated = {**statement.reviews.get(file.path, {}), **statement.reviews[part.id]}
    return by_critic(read_document(file, stated, names), names)[number]


def _unread(left_out: Sequence[LeftOut]) -> list[Problem]:
    """Files that look like reviews and were not read."""
    return [
        Problem(kind="unread file", message=f"{each.path} {each.reason}.")
        for each in left_out
        if PurePosixPath(each.path).suffix.lower() in READABLE
    ]


def _problems(path: str, found: Found) -> list[Problem]:
    """What reading had to assume of a file: its encoding, how a table is meant."""
    document = path if any(each.id == path for each in found.documents) else None
    return [
        Problem(kind="encoding", message=f"{path} {doubt}. Save it as UTF-8.", document=document)
        if assumes_encoding(doubt)
        else Problem(kind="unread file", message=f"{path} {doubt}.")
        for doubt in found.doubts
    ]
