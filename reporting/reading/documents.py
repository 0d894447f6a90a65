"""One file to one Document: decoded, cleaned, its metadata in front, what is no review set apart.

Does not know the other files of the title. A table of clippings is `tables`' business, which lays its rows out here.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import Final, NamedTuple, cast

from reporting.model import Aside, Document, Kind, Metadatum
from reporting.model.document import AsideKind, Format, MetadataKey, Origin
from reporting.notation.language_names import language_name
from reporting.reading import frontmatter
from reporting.reading.asides import set_apart
from reporting.reading.cleaning import CONTROLS, clean, one_line, told
from reporting.reading.critics_apart import NOT_TOLD_APART
from reporting.reading.decoding import assumes_encoding, decode
from reporting.reading.gathering import NotTakenError, RawFile
from reporting.reading.languages import language_of
from reporting.reading.lines import Line, plain_lines, rows_parted
from reporting.reading.stated import KEPT

MOST_LINES: Final = 20_000
"""Of one document. A page with a thousand readers' comments has a tenth of it; what has more is no review."""

MOST_CHARACTERS: Final = 200_000
"""Of one document: 35,000 words. The longest essays on a film have a third of it."""

_FEWEST_CONTROLS: Final = 40
_BINARY: Final = 0.08
"""Share of control characters that no text has: of random bytes a ninth are, of a garbled text a twentieth."""

Value = tuple[MetadataKey, str, Origin]
Head = list[Value]
"""Values in the order in which they stand in the document's head; a key may have several."""
_NOTHING: Final[Mapping[str, str]] = MappingProxyType({})

_STATED: Final[tuple[MetadataKey, ...]] = ("outlet", "critic", "published", "url")
_FORMATS: Final[Mapping[str, Format]] = {
    ".md": "markdown", ".html": "html", ".htm": "html", ".pdf": "pdf", ".docx": "docx",
    ".csv": "table", ".tsv": "table", ".xlsx": "table",
}  # fmt: skip


class Content(NamedTuple):
    """What a format's reader found in a source: its lines, its front matter, what it says of itself, assumptions."""

    lines: Sequence[Line]
    own: Mapping[str, str] = _NOTHING
    values: Sequence[Value] = ()
    encoding: str = "utf-8"
    notes: tuple[str, ...] = ()


class Found(NamedTuple):
    """The documents of one file, what of it took no part with the reason, and what a person should look at."""

    documents: tuple[Document, ...]
    left_out: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


def read_document(raw: RawFile, stated: Mapping[str, object] = {}, names: Sequence[str] = ()) -> Document:
    """Reads one review; no table.

    Args:
        stated: what title.toml says of this file, as `statement.Statement.reviews` holds it; it wins.
        names: the title's names, by which what is said of another title is told from ours.

    Raises:
        SourceError: the front matter cannot be used.
        NotTakenError: the file holds nothing that can be read.
    """
    format_ = format_of(raw.path)
    if format_ == "pdf":
        from reporting.reading.pdf import read_pdf

        content = read_pdf(raw.data)
    elif format_ == "docx":
        from reporting.reading.docx import read_docx

        content = read_docx(raw.data)
    else:
        content = _read_text(raw, format_, names)
    identity = {"id": raw.path, "sha256": hashlib.sha256(raw.data).hexdigest(), "format": format_}
    return laid_out(identity, content, stated, names)


def format_of(path: str) -> Format:
    """The form of a file, by the ending of its name."""
    return _FORMATS.get(PurePosixPath(path).suffix.lower(), "text")


def laid_out(
    identity: Mapping[str, object], content: Content, stated: Mapping[str, object], names: Sequence[str]
) -> Document:
    """The document with this content: head, body, what is set apart, language and notes.

    Args:
        identity: the fields of the document that do not depend on its content.
    """
    head, notes = _head(stated, content.own, content.values), content.notes
    if len(content.lines) > MOST_LINES:
        notes = (*notes, f"has {len(content.lines):,} lines, {_FIRST} {MOST_LINES:,} are read")
    lines, size = (
        list(islice(_read_lines(content.lines), MOST_LINES)),
        sum(len(line.text) + 1 for line in content.lines),
    )
    if size > MOST_CHARACTERS:
        notes = (*notes, f"has {size:,} characters, {_FIRST} {MOST_CHARACTERS:,} are read")
    text, body, metadata, asides = _joined(head, set_apart(lines, names))
    leave_out = stated.get("leave_out")
    kind = cast(Kind, str(stated.get("text") or content.own.get("text") or "original"))
    found = dict(identity) | {
        "encoding": content.encoding, "kind": kind, "text": text, "body": body, "metadata": metadata, "asides": asides,
        "left_out": None if leave_out in (None, KEPT) else str(leave_out), "kept": leave_out == KEPT, "notes": notes,
    }  # fmt: skip
    document = Document.model_validate(found)
    language = language_of(document)
    if language == "en":
        return document
    note = f"is written in {language_name(language)}: byline, date and mark are read, its text is not"
    return Document.model_validate(found | {"language": language, "notes": (*notes, note)})


def is_doubt(note: str) -> bool:
    """Whether a person should look at what this note of a document says."""
    return assumes_encoding(note) or _FIRST in note or note == NOT_TOLD_APART


def _read_lines(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines as far as they are read; a word is not cut where there is a space."""
    room = MOST_CHARACTERS
    for line in lines:
        if len(line.text) > room:
            text = line.text[:room].rpartition(" ")[0] or line.text[:room]
            yield line._replace(text=text.rstrip(), columns=(), cells=())
            return
        yield line
        room -= len(line.text) + 1


_FIRST: Final = "of which the first"


def _read_text(raw: RawFile, format_: Format, names: Sequence[str]) -> Content:
    decoded = decode(raw.data, html=format_ == "html")
    # Tabs part columns, as wide spaces do.
    text, dropped = clean(decoded.text.replace("\t", "  ") if format_ == "text" else decoded.text)
    if dropped[CONTROLS] >= max(_FEWEST_CONTROLS, _BINARY * len(decoded.text)):
        raise NotTakenError("holds no text but the bytes of a program or a picture")
    notes = tuple(note for note in (decoded.note, told(dropped)) if note)
    if format_ == "html":
        from reporting.reading.page import read_page

        lines, values = read_page(text, names)
        return Content(lines, values=values, encoding=decoded.encoding, notes=notes)
    own, text = frontmatter.split(text, raw.path)
    count = text.count("\n")
    if count > 2 * MOST_LINES:
        # Half of a usual text's lines are blank. What is cut here must not be parsed first.
        notes = (*notes, f"has {count + 1:,} lines, {_FIRST} {2 * MOST_LINES:,} are read")
        text = "\n".join(text.split("\n", 2 * MOST_LINES)[:-1])
    if format_ == "markdown":
        from reporting.reading.markdown import markdown_lines

        return Content(markdown_lines(text), own=own, encoding=decoded.encoding, notes=notes)
    return Content(plain_lines(text), own=own, encoding=decoded.encoding, notes=notes)


def _head(stated: Mapping[str, object], own: Mapping[str, str], values: Sequence[Value]) -> Head:
    """The values that count: title.toml before front matter before what the source says of itself."""
    head: Head = []
    for key in _STATED:
        if stated.get(key):
            head.append((key, str(stated[key]), "title.toml"))
        elif own.get(key):
            head.append((key, own[key], "front matter"))
    settled = {key for key, _, _ in head}
    return [*head, *(value for value in values if value[0] not in settled)]


def _joined(head: Head, lines: Sequence[Line]) -> tuple[str, int, tuple[Metadatum, ...], tuple[Aside, ...]]:
    """The document's text, the offset of its body, its metadata and its asides."""
    parts: list[str] = []
    at = 0
    metadata: list[Metadatum] = []
    for key, given, origin in head:
        value = one_line(clean(given)[0])
        if value:
            metadata.append(Metadatum(key=key, start=at, end=at + len(value), origin=origin))
            parts.append(value)
            at += len(value) + 1
    body = at
    asides: list[tuple[int, int, AsideKind]] = []
    for line, text in zip(lines, rows_parted(lines), strict=True):
        if line.aside is not None:
            if asides and asides[-1][2] == line.aside and asides[-1][1] == at - 1:
                asides[-1] = (asides[-1][0], at + len(text), line.aside)
            else:
                asides.append((at, at + len(text), line.aside))
        parts.append(text)
        at += len(text) + 1
    whole = "\n".join(parts)
    return whole, min(body, len(whole)), tuple(metadata), tuple(Aside(start=s, end=e, kind=k) for s, e, k in asides)
