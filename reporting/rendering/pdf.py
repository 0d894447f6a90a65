"""The PDF of a report: A4, tagged for PDF/UA-1, with its own faces and nothing from anywhere else.

Does not import WeasyPrint until a PDF is asked for: that takes a second and 60 MB.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from reporting.errors import RenderError
from reporting.model.report import Report
from reporting.rendering.document import Printing, html
from reporting.rendering.drawing import Canvas
from reporting.rendering.fonts import faces
from reporting.rendering.shortening import PAPER
from reporting.rendering.typesetting import Glyphs, at_spaces, breakable, clean

if TYPE_CHECKING:
    from weasyprint.urls import URLFetcher  # type: ignore[import-untyped]

_CANVAS = Canvas(width=482, text=8, letter=0.48)
"""Points: the 170 mm between the margins, and the size of a table's letters."""


def render_pdf(report: Report) -> bytes:
    """The PDF of a report.

    Raises:
        RenderError: a face is missing, or the renderer could not print all of the report.
    """
    # Imported here because it costs a second, and the page and the workbook do without.
    from weasyprint import HTML  # type: ignore[import-untyped]
    from weasyprint.text.fonts import FontConfiguration  # type: ignore[import-untyped]

    markup = paper_html(report)
    with _strict(report.slug):
        document = HTML(string=markup, url_fetcher=_fonts_only()).render(font_config=FontConfiguration())
        pdf = document.write_pdf(pdf_variant="pdf/ua-1")
    assert isinstance(pdf, bytes)
    return pdf


def paper_html(report: Report) -> str:
    """The HTML that is printed."""
    glyphs = Glyphs(_coverage())

    def bare(text: str) -> str:
        return glyphs.drawable(clean(text))

    return html(
        report,
        Printing(
            "paper",
            PAPER,
            _CANVAS,
            bare=bare,
            typeset=lambda text: at_spaces(breakable(bare(text))),
            faces=faces(),
            unset=lambda: sorted(f"U+{ord(character):04X}" for character in glyphs.missing),
        ),
    )


def _coverage() -> Callable[[str], bool]:
    """Whether a character has a glyph in every stack of faces, so that no system font is ever asked."""
    from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

    upright = [face for face in faces() if face.weight == 400 and face.style == "normal"]
    latin: set[int] = set()
    korean: list[set[int]] = []
    for face in upright:
        with TTFont(face.path, lazy=True) as font:
            points = set(font.getBestCmap())
        if "Korean" in face.family:
            korean.append(points)
        else:
            latin = latin & points if latin else points
    covered = latin | set.intersection(*korean)
    return lambda character: ord(character) in covered


def _fonts_only() -> URLFetcher:
    """A fetcher that reads the report's faces and refuses every other address."""
    from weasyprint.urls import URLFetcher, URLFetcherResponse

    allowed = {face.uri for face in faces()}

    class FontsOnly(URLFetcher):  # type: ignore[misc]
        def fetch(self, url: str, headers: dict[str, str] | None = None) -> URLFetcherResponse:
            if url not in allowed:
                raise ValueError(f"nothing but the report's fonts is read while printing, not {url}")
            return super().fetch(url, headers)

    return FontsOnly(allowed_protocols=("file",), allow_redirects=False)


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
