"""The PDF of a report: A4, PDF/UA-1 and PDF/A-3a, with its own faces and nothing from anywhere else.

Does not lay out or draw: `sheets` does, here or in a process of its own.
"""

from __future__ import annotations

from collections.abc import Mapping

from reporting.model.report import Report
from reporting.rendering.archival import attached
from reporting.rendering.document import Printing, characters_of, html, printed_of
from reporting.rendering.drawing import Canvas
from reporting.rendering.fonts import typecase
from reporting.rendering.sheets import lay_out, write
from reporting.rendering.shortening import PAPER
from reporting.rendering.typesetting import Glyphs, at_spaces, breakable, clean

_CANVAS = Canvas(width=482, text=8, letter=0.48)
"""Points: the 170 mm between the margins, and the size of a table's letters."""


def render_pdf(report: Report, attachments: Mapping[str, bytes] | None = None) -> bytes:
    """The PDF of a report.

    Args:
        attachments: files that travel inside the PDF, by name.

    Raises:
        RenderError: a face is missing, or the renderer could not print all of the report.
    """
    sheets = lay_out(report.slug, paper_html(report))
    return write(report.slug, sheets, attached(attachments or {}, report.dated))


def paper_html(report: Report) -> str:
    """The HTML that is printed."""
    printed = printed_of(report, PAPER)
    case = typecase(characters_of(printed))
    glyphs = Glyphs(case.covers)

    def bare(text: str) -> str:
        return glyphs.drawable(clean(text))

    return html(
        report,
        printed,
        Printing(
            "paper",
            PAPER,
            _CANVAS,
            bare=bare,
            typeset=lambda text: at_spaces(breakable(bare(text))),
            faces=case.faces,
            unset=lambda: sorted(f"U+{ord(character):04X}" for character in glyphs.missing),
        ),
    )
