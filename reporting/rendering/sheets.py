"""HTML to a PDF: laid out on sheets, drawn, and held to what a renderer only logs.

Knows no report, so that a process that only prints loads little. Does not import WeasyPrint until it is asked to:
that takes a second and 60 MB.
"""

from __future__ import annotations

import ctypes.util
import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from reporting.errors import RenderError
from reporting.rendering.archival import VARIANT, finish, rewritten
from reporting.rendering.fonts import every_face

if TYPE_CHECKING:
    from weasyprint import Attachment, Document  # type: ignore[import-untyped]
    from weasyprint.urls import URLFetcher  # type: ignore[import-untyped]


def load() -> None:
    """Loads what printing needs and does not depend on any report."""
    with _by_exact_names():
        import weasyprint

    assert weasyprint


@contextmanager
def _by_exact_names() -> Iterator[None]:
    """Keeps the loader of C libraries from asking a compiler for names that no library has.

    Of each library the renderer tries several names, the one that Linux knows it by among them. For those before it the
    loader runs ldconfig, gcc and ld, forty times in all: a third of the time that loading takes.
    """
    found = ctypes.util.find_library
    try:
        if sys.platform == "linux":
            ctypes.util.find_library = lambda name: None
        yield
    finally:
        ctypes.util.find_library = found


def lay_out(slug: str, markup: str) -> Document:
    """The pages of a report, laid out and not yet written.

    Raises:
        RenderError: the renderer could not print all of it.
    """
    load()  # here because it costs a second, and the page and the workbook do without
    from weasyprint import HTML
    from weasyprint.text.fonts import FontConfiguration  # type: ignore[import-untyped]

    with _strict(slug):
        return HTML(string=markup, url_fetcher=_fonts_only()).render(font_config=FontConfiguration())


def write(slug: str, sheets: Document, attachments: list[Attachment]) -> bytes:
    """The bytes of pages that are laid out.

    Raises:
        RenderError: the renderer could not draw all of it.
    """
    drawn: list[object] = []

    def finisher(_: Document, pdf: object) -> None:
        finish(pdf)
        drawn.append(pdf)

    with _strict(slug), _undated():
        written = sheets.write_pdf(pdf_variant=VARIANT, attachments=attachments, finisher=finisher)
    assert isinstance(written, bytes)
    return rewritten(drawn[0], written)


def _fonts_only() -> URLFetcher:
    """A fetcher that reads the report's faces, and a logo that stands in the report; it refuses every other address."""
    from weasyprint.urls import URLFetcher, URLFetcherResponse

    allowed = {face.uri for face in every_face()}

    class FontsOnly(URLFetcher):  # type: ignore[misc]
        def fetch(self, url: str, headers: dict[str, str] | None = None) -> URLFetcherResponse:
            if url not in allowed and not url.startswith("data:image/png;base64,"):
                raise ValueError(f"nothing but the report's fonts is read while printing, not {url}")
            return super().fetch(url, headers)

    return FontsOnly(allowed_protocols=("file", "data"), allow_redirects=False)


class _Complaints(logging.Handler):
    """Keeps what the renderer complains of: errors, and glyphs that no face has."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        message = record.getMessage()
        if record.levelno >= logging.ERROR or ".notdef" in message:
            self.messages.append(message)


@contextmanager
def _undated() -> Iterator[None]:
    """Keeps the clock out of the faces: one that is cut from a variable font is else stamped with the time."""
    before = os.environ.get("SOURCE_DATE_EPOCH")
    os.environ["SOURCE_DATE_EPOCH"] = "0"
    try:
        yield
    finally:
        if before is None:
            del os.environ["SOURCE_DATE_EPOCH"]
        else:
            os.environ["SOURCE_DATE_EPOCH"] = before


@contextmanager
def _strict(slug: str) -> Iterator[None]:
    """Turns what the renderer only logs into an error: a missing glyph or a dead link is no finished report."""
    complaints, logger = _Complaints(), logging.getLogger("weasyprint")
    logger.addHandler(complaints)
    try:
        yield
    finally:
        logger.removeHandler(complaints)
    if complaints.messages:
        raise RenderError(
            f"the PDF could not be printed: {complaints.messages[0]}",
            place=slug,
            remedy=f"{len(complaints.messages)} complaints in all; please report this with the sources of the title.",
        )
