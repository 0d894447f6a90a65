"""The web page of a report: one HTML file that carries all it needs and asks nothing of any network.

Does not print: `pdf` does, from the same templates.
"""

from __future__ import annotations

import base64
import hashlib
import io
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Final

from markupsafe import Markup

from reporting.model.report import Report
from reporting.rendering.document import Printing, Script, characters_of, html
from reporting.rendering.drawing import Canvas
from reporting.rendering.fonts import SANS, Face, points, typecase
from reporting.rendering.shortening import SCREEN
from reporting.rendering.templates import folder
from reporting.rendering.typesetting import breakable, clean

_CANVAS = Canvas(width=440, text=12, letter=0.58)
"""A phone's width: a drawing shrinks little there, and grows to the column's width elsewhere."""

_LARGEST_FACE: Final = 300_000
"""Bytes; what needs more has so many characters that its readers' machines have a face for them."""


def render_page(report: Report) -> str:
    """The page of a report, as one self-contained HTML document."""
    return html(
        report,
        Printing(
            "page",
            SCREEN,
            _CANVAS,
            bare=clean,
            typeset=lambda text: breakable(clean(text)),
            faces=_embedded(characters_of(report)),
            script=_script(),
        ),
    )


@cache
def _script() -> Script:
    text = (folder() / "page.js").read_text(encoding="utf-8")
    digest = hashlib.sha256(text.encode()).digest()
    return Script(Markup(text), base64.b64encode(digest).decode())  # noqa: S704 - our own file


@dataclass(frozen=True)
class _Embedded(Face):
    """A face that the page carries."""

    data: bytes

    @property
    def uri(self) -> str:
        return f"data:font/woff2;base64,{base64.b64encode(self.data).decode()}"


def _embedded(characters: Iterable[str]) -> tuple[Face, ...]:
    """The glyphs that these characters need and Latin faces lack: a browser need not have a face for them."""
    case, wanted = typecase(characters), {ord(character) for character in characters}
    for face in case.latin:
        wanted -= points(face.path)
    embedded = []
    for face in case.extra:
        here = wanted & points(face.path)
        # One line of letters is enough on a screen.
        if face.family.startswith(SANS) and here and len(data := _cut(face, here)) <= _LARGEST_FACE:
            embedded.append(_Embedded(face.family, face.weight, face.style, face.path, data))
            wanted -= here
    return tuple(embedded)


def _cut(face: Face, characters: Iterable[int]) -> bytes:
    """A face with the glyphs of these characters alone, packed for the web."""
    from fontTools.subset import Options, Subsetter  # type: ignore[import-untyped]
    from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

    options = Options(hinting=False, notdef_outline=True, desubroutinize=True)
    # Its own time stamp stays: the clock decides no byte.
    with TTFont(face.path, recalcTimestamp=False) as font:
        subsetter = Subsetter(options)
        subsetter.populate(unicodes=sorted(characters))
        subsetter.subset(font)
        font.flavor = "woff2"
        packed = io.BytesIO()
        font.save(packed)
    return packed.getvalue()
