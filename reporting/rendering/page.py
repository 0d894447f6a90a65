"""The web page of a report: one HTML file that carries all it needs and asks nothing of any network.

Does not print: `pdf` does, from the same templates.
"""

from __future__ import annotations

import base64
import hashlib
from functools import cache

from markupsafe import Markup

from reporting.model.report import Report
from reporting.rendering.document import Printing, Script, characters_of, html, printed_of
from reporting.rendering.drawing import Canvas
from reporting.rendering.shortening import SCREEN
from reporting.rendering.templates import folder
from reporting.rendering.typesetting import breakable, clean
from reporting.rendering.webfonts import embedded

_CANVAS = Canvas(width=440, text=12, letter=0.55)
"""A phone's width: a drawing shrinks little there, and grows to the column's width elsewhere."""


def render_page(report: Report) -> str:
    """The page of a report, as one self-contained HTML document."""
    printed = printed_of(report, SCREEN)
    return html(
        report,
        printed,
        Printing(
            "page",
            SCREEN,
            _CANVAS,
            bare=clean,
            typeset=lambda text: breakable(clean(text)),
            faces=embedded(characters_of(printed)),
            script=_script(),
        ),
    )


@cache
def _script() -> Script:
    text = (folder() / "page.js").read_text(encoding="utf-8")
    digest = hashlib.sha256(text.encode()).digest()
    return Script(Markup(text), base64.b64encode(digest).decode())  # noqa: S704 - our own file
