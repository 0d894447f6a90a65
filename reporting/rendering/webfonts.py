"""The glyphs that a web page carries, because a browser need not have a face for them.

Does not choose faces: `fonts` does.
"""

from __future__ import annotations

import base64
import io
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from reporting.rendering.fonts import SANS, Face, points, typecase

_LARGEST_FACE: Final = 300_000
"""Bytes; what needs more has so many characters that its readers' machines have a face for them."""


_SHAPING: Final = frozenset(("GSUB", "GPOS", "GDEF", "BASE", "VORG", "vhea", "vmtx"))


@dataclass(frozen=True)
class _Embedded(Face):
    """A face that the page carries."""

    data: bytes

    @property
    def uri(self) -> str:
        return f"data:font/woff2;base64,{base64.b64encode(self.data).decode()}"


def embedded(characters: Iterable[str]) -> tuple[Face, ...]:
    """The glyphs that these characters need and Latin faces lack, as faces with their own data."""
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

    options = Options(notdef_outline=True)
    # Its own time stamp stays: the clock decides no byte.
    with TTFont(face.path, lazy=True, recalcTimestamp=False) as font:
        if face.path.suffix == ".otf":
            # East Asian letters in lines from left to right need none of these, and they take long to read.
            for table in _SHAPING & set(font.keys()):
                del font[table]
        subsetter = Subsetter(options)
        subsetter.populate(unicodes=sorted(characters))
        subsetter.subset(font)
        font.flavor = "woff2"
        packed = io.BytesIO()
        font.save(packed)
    return packed.getvalue()
