"""A Word document to lines: paragraphs, headings, table rows, link texts and footnotes, in order.

Reads the XML itself, with lxml: python-docx passes over inserted text of tracked changes, content controls, text boxes
and footnotes. Does not read comments, headers and footers, deleted text, pictures, nor the file's properties, which
tell who made the file and are no byline.
"""

from __future__ import annotations

import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from typing import Final

from lxml import etree

from reporting.reading.archives import opened
from reporting.reading.cleaning import clean, single_spaces, told
from reporting.reading.documents import Content
from reporting.reading.gathering import NotTakenError
from reporting.reading.lines import Line, columns_of

_NAMESPACES: Final = (
    "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}",
    "{http://purl.oclc.org/ooxml/wordprocessingml/main}",
)
_BODY: Final = "word/document.xml"
_NOTES: Final = ("word/footnotes.xml", "word/endnotes.xml")
_DROPPED: Final = frozenset({
    "Fallback", "del", "delText", "instrText", "moveFrom", "pPr", "rPr", "rt", "sdtPr", "tblPr",
})  # fmt: skip
_BREAKS: Final = {"br": "\n", "cr": "\n", "tab": "  ", "ptab": "  ", "noBreakHyphen": "-"}
_SEPARATORS: Final = frozenset({"separator", "continuationSeparator", "continuationNotice"})
_HEADINGS: Final = ("heading", "title", "subtitle")
_LARGEST_PART: Final = 20_000_000
"""Bytes. A book of 500 pages has 5 MB."""


def read_docx(data: bytes) -> Content:
    """The lines of a Word document.

    Raises:
        NotTakenError: it is no such document, protected or too large.
    """
    archive = opened(data, "Word")
    dropped: Counter[str] = Counter()
    lines = [line for text, heading in _blocks(archive) for line in _cleaned(text, heading, dropped)]
    note = told(dropped)
    return Content(lines, notes=(note,) if note else ())


def _blocks(archive: zipfile.ZipFile) -> Iterator[tuple[str, bool]]:
    names = set(archive.namelist())
    if _BODY not in names:
        raise NotTakenError("is no Word document that can be read")
    yield from _within(_part(archive, _BODY))
    for name in _NOTES:
        if name in names:
            for note in _part(archive, name):
                if _attribute(note, "type") not in _SEPARATORS:
                    yield from _within(note)


def _part(archive: zipfile.ZipFile, name: str) -> etree._Element:
    if archive.getinfo(name).file_size > _LARGEST_PART:
        raise NotTakenError(f"holds more than {_LARGEST_PART // 1_000_000} MB of text")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(archive.read(name), parser)
    except (etree.XMLSyntaxError, zipfile.BadZipFile, zlib.error, RuntimeError, ValueError, OSError, EOFError):
        raise NotTakenError("is no Word document that can be read") from None


def _within(root: etree._Element) -> Iterator[tuple[str, bool]]:
    """The paragraphs in document order, a table's row as one; each with whether it is a heading."""
    walk = etree.iterwalk(root, events=("start",))
    for _, element in walk:
        tag = _name(element)
        if tag in _DROPPED:
            walk.skip_subtree()
        elif tag == "tr":
            if not any(_name(each) == "tbl" for each in element.iterdescendants()):
                walk.skip_subtree()
                yield _row(element), False
        elif tag == "p":
            text, bold = _words(element)
            heading = _is_heading(element) or (bold and bool(text.strip()))
            yield text, heading
            # A text box stands inside a paragraph; its own paragraphs are lines after it.
            if next(element.iterdescendants("{*}txbxContent"), None) is None:
                walk.skip_subtree()


def _row(row: etree._Element) -> str:
    words = (_words(paragraph)[0] for cell in row.iter("{*}tc") for paragraph in cell.iter("{*}p"))
    return "  ".join(words).replace("\n", " ")


def _words(paragraph: etree._Element) -> tuple[str, bool]:
    """The visible text of a paragraph, and whether all of it is bold."""
    parts: list[str] = []
    bold = True
    walk = etree.iterwalk(paragraph, events=("start",))
    for _, element in walk:
        tag = _name(element)
        if tag in _DROPPED or tag == "txbxContent":
            walk.skip_subtree()
        elif tag == "t":
            parts.append(element.text or "")
            bold = bold and (not (element.text or "").strip() or _is_bold(element.getparent()))
        elif tag in _BREAKS:
            parts.append(_BREAKS[tag])
    return "".join(parts), bold


def _is_bold(run: etree._Element | None) -> bool:
    marks = run.find("{*}rPr") if run is not None else None
    bold = marks.find("{*}b") if marks is not None else None
    return bold is not None and _attribute(bold, "val") not in {"0", "false", "off"}


def _is_heading(paragraph: etree._Element) -> bool:
    style = paragraph.find("{*}pPr/{*}pStyle")
    return style is not None and (_attribute(style, "val") or "").lower().startswith(_HEADINGS)


def _cleaned(text: str, heading: bool, dropped: Counter[str]) -> Iterator[Line]:
    cleaned, lost = clean(text)
    dropped += lost
    for part in cleaned.split("\n"):
        line = single_spaces(part)
        if line:
            yield Line(line, heading=heading, cells=columns_of(part))


def _attribute(element: etree._Element, name: str) -> str | None:
    return next((found for space in _NAMESPACES if (found := element.get(f"{space}{name}")) is not None), None)


def _name(element: etree._Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
