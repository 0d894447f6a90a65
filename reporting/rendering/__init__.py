"""Report → bytes: the page, the PDF, the workbook and the data file.

Does not decide what is said: composing did. Nothing heavy is loaded before something is rendered.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reporting.model.report import Report


def render_page(report: Report) -> str:
    """The page of a report, as one self-contained HTML document."""
    from reporting.rendering.page import render_page as render

    return render(report)


def render_pdf(report: Report, attachments: Mapping[str, bytes] | None = None) -> bytes:
    """The PDF of a report.

    Args:
        attachments: files that travel inside the PDF, by name.

    Raises:
        reporting.errors.RenderError: a face is missing, or the renderer could not print all of the report.
    """
    from reporting.rendering.pdf import render_pdf as render

    return render(report, attachments)
