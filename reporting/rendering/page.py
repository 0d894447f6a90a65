"""The web page of a report: one HTML file that carries all it needs and asks nothing of any network.

Does not print: `pdf` does, from the same templates.
"""

from __future__ import annotations

from reporting.model.report import Report
from reporting.rendering.document import Printing, html
from reporting.rendering.drawing import Canvas
from reporting.rendering.shortening import SCREEN
from reporting.rendering.typesetting import breakable, clean

_CANVAS = Canvas(width=440, text=12, letter=0.58)
"""A phone's width: a drawing shrinks little there, and grows to the column's width elsewhere."""


def render_page(report: Report) -> str:
    """The page of a report, as one self-contained HTML document."""
    return html(report, Printing("page", SCREEN, _CANVAS, bare=clean, typeset=lambda text: breakable(clean(text))))
