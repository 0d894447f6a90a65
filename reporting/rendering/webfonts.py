"""The glyphs that a web page carries, so that it looks the same on every machine.

Does not know the faces (`fonts` does) nor cut them (`subsetting` does).
"""

from __future__ import annotations

import base64
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from reporting.rendering.fonts import SANS, Face, points, typecase
from reporting.rendering.subsetting import cut

_LARGEST_FACE: Final = 300_000
"""Bytes; what needs more has so many characters that its readers' machines have a face for them."""

_ALWAYS: Final = frozenset(map(chr, range(0x20, 0x7F)))
"""What the script of the page may write."""

_LATIN_FEATURES: Final = ("ccmp", "kern", "liga", "locl", "mark", "mkmk", "tnum")


@dataclass(frozen=True)
class _Embedded(Face):
    """A face that the page carries."""

    data: bytes

    @property
    def uri(self) -> str:
        return f"data:font/woff;base64,{base64.b64encode(self.data).decode()}"


def embedded(characters: Iterable[str]) -> tuple[Face, ...]:
    """The faces of a page with the glyphs of these characters, as faces with their own data."""
    characters = frozenset(characters) | _ALWAYS
    case, wanted = typecase(characters), {ord(character) for character in characters}
    made, seen = [], set()
    for face in case.latin:
        if face.style == "normal":
            here = wanted & points(face.path)
            made.append(_cut(face, here, _LATIN_FEATURES))
            seen |= here
    wanted -= seen
    for face in case.extra:
        here = wanted & points(face.path)
        # One line of letters is enough on a screen. East Asian letters in lines from left to right are never exchanged.
        if face.family.startswith(SANS) and here:
            one = _cut(face, here, () if face.path.suffix == ".otf" else None)
            if len(one.data) <= _LARGEST_FACE:
                made.append(one)
                wanted -= here
    return tuple(made)


def _cut(face: Face, characters: set[int], features: tuple[str, ...] | None) -> _Embedded:
    return _Embedded(face.family, face.weight, face.style, face.path, cut(face.path, sorted(characters), features))
