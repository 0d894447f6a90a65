"""One file to one Document: decoded, cleaned, its metadata in front, what is no review set apart.

Does not know the other files of the title.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import PurePosixPath
from typing import Final, Literal, cast

from reporting.model import Aside, Document, Kind, Metadatum
from reporting.model.document import AsideKind, MetadataKey, Origin
from reporting.reading import frontmatter
from reporting.reading.asides import set_apart
from reporting.reading.cleaning import clean, one_line, told
from reporting.reading.decoding import decode
from reporting.reading.gathering import RawFile
from reporting.reading.lines import Line, plain_lines
from reporting.reading.markdown import markdown_lines

Head = list[tuple[MetadataKey, str, Origin]]
"""Values in the order in which they stand in the document's head; a key may have several."""

_STATED: Final[tuple[MetadataKey, ...]] = ("outlet", "critic", "published", "url")


def read_document(raw: RawFile, stated: Mapping[str, object] = {}, names: Sequence[str] = ()) -> Document:
    """Reads one review.

    Args:
        stated: what title.toml says of this file, as `statement.Statement.reviews` holds it; it wins.
        names: the title's names, by which a page's data on another title is told from ours.

    Raises:
        SourceError: the front matter cannot be used.
    """
    format_ = _format(raw.path)
    decoded = decode(raw.data, html=format_ == "html")
    text, dropped = clean(decoded.text)
    own: dict[str, str] = {}
    page: Head = []
    if format_ == "html":
        from reporting.reading.page import read_page

        lines, page = read_page(text, names)
    else:
        own, text = frontmatter.split(text, raw.path)
        lines = markdown_lines(text) if format_ == "markdown" else plain_lines(text)
    notes = [note for note in (decoded.note, told(dropped)) if note]
    text, body, metadata, asides = _joined(_head(stated, own, page), set_apart(lines))
    leave_out = stated.get("leave_out")
    return Document(
        id=raw.path, sha256=hashlib.sha256(raw.data).hexdigest(), format=format_, encoding=decoded.encoding,
        kind=cast(Kind, str(stated.get("text") or own.get("text") or "original")),
        text=text, body=body, metadata=metadata, asides=asides,
        left_out=None if leave_out is None else str(leave_out), notes=tuple(notes),
    )  # fmt: skip


def _format(path: str) -> Literal["text", "markdown", "html"]:
    suffix = PurePosixPath(path).suffix.lower()
    return "markdown" if suffix == ".md" else "html" if suffix in {".html", ".htm"} else "text"


def _head(stated: Mapping[str, object], own: Mapping[str, str], page: Head) -> Head:
    """The values that count: title.toml before front matter before the page's data."""
    head: Head = []
    for key in _STATED:
        if stated.get(key):
            head.append((key, str(stated[key]), "title.toml"))
        elif own.get(key):
            head.append((key, own[key], "front matter"))
    settled = {key for key, _, _ in head}
    return head + [value for value in page if value[0] not in settled]


def _joined(head: Head, lines: Iterable[Line]) -> tuple[str, int, tuple[Metadatum, ...], tuple[Aside, ...]]:
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
    for line in lines:
        if line.aside is not None:
            if asides and asides[-1][2] == line.aside and asides[-1][1] == at - 1:
                asides[-1] = (asides[-1][0], at + len(line.text), line.aside)
            else:
                asides.append((at, at + len(line.text), line.aside))
        parts.append(line.text)
        at += len(line.text) + 1
    text = "\n".join(parts)
    return text, min(body, len(text)), tuple(metadata), tuple(Aside(start=s, end=e, kind=k) for s, e, k in asides)
