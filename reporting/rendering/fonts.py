"""Which faces a text needs, and where they lie: Source Serif and Source Sans, and Noto for what those two lack.

Every face comes from a package, so that every machine prints the same glyphs. Does not load a face for drawing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final, Literal

from reporting.errors import RenderError

SERIF: Final = "Report Serif"
SANS: Final = "Report Sans"


@dataclass(frozen=True)
class Face:
    """One font file under the family, weight and style that the style sheet asks for."""

    family: str
    weight: int
    style: Literal["normal", "italic"]
    path: Path

    @property
    def uri(self) -> str:
        """The address under which the renderer is allowed to read the file."""
        return self.path.as_uri()


@dataclass(frozen=True)
class Script:
    """The faces of one package for what Latin faces lack: one weight each, which stands for every weight and style."""

    name: str
    package: str
    serif: str
    sans: str
    optional: bool = False


_SERIF_FILES: Final = "font_source_serif_pro", "files"
_SANS_FILES: Final = "font_source_sans_pro", "files"
_LATIN: Final[tuple[tuple[str, int, Literal["normal", "italic"], tuple[str, str], str], ...]] = (
    (SERIF, 400, "normal", _SERIF_FILES, "SourceSerifPro-Regular.ttf"),
    (SERIF, 400, "italic", _SERIF_FILES, "SourceSerifPro-It.ttf"),
    (SERIF, 600, "normal", _SERIF_FILES, "SourceSerifPro-Semibold.ttf"),
    (SANS, 400, "normal", _SANS_FILES, "SourceSansPro-Regular.ttf"),
    (SANS, 400, "italic", _SANS_FILES, "SourceSansPro-It.ttf"),
    (SANS, 600, "normal", _SANS_FILES, "SourceSansPro-Semibold.ttf"),
)
# The Korean faces have the Japanese syllables and most traditional characters too, so they come first.
_SCRIPTS: Final = (
    Script("Korean", "pylopdf_fonts_ko", "NotoSerifKR-Regular.otf", "NotoSansKR-Regular.otf"),
    Script("Thai", "pylopdf_fonts_th", "NotoSerifThai-Variable.ttf", "NotoSansThai-Variable.ttf"),
    Script("Devanagari", "pylopdf_fonts_hi", "NotoSerifDevanagari-Variable.ttf", "NotoSansDevanagari-Variable.ttf"),
    Script("Hebrew", "pylopdf_fonts_he", "NotoSerifHebrew-Variable.ttf", "NotoSansHebrew-Variable.ttf"),
    Script("Arabic", "pylopdf_fonts_ar", "NotoNaskhArabic-Variable.ttf", "NotoSansArabic-Variable.ttf"),
    Script("Japanese", "pylopdf_fonts_jp", "NotoSerifJP-Regular.otf", "NotoSansJP-Regular.otf", optional=True),
    Script("Chinese", "pylopdf_fonts_zh_cn", "NotoSerifSC-Regular.otf", "NotoSansSC-Regular.otf", optional=True),
)


@dataclass(frozen=True)
class Typecase:
    """The faces that a text is set in, and the characters that they have between them.

    Attributes:
        extra: those that are there for what the Latin faces lack.
    """

    latin: tuple[Face, ...]
    extra: tuple[Face, ...]
    characters: frozenset[int]

    @property
    def faces(self) -> tuple[Face, ...]:
        """All of them."""
        return (*self.latin, *self.extra)

    def covers(self, character: str) -> bool:
        """Whether there is a glyph in a serif and in a sans line, so that no face of the machine is ever asked."""
        return ord(character) in self.characters


def typecase(characters: Iterable[str]) -> Typecase:
    """The faces that these characters need; some of them may be in none.

    Raises:
        RenderError: a font package is not installed, or lacks a file.
    """
    latin = latin_faces()
    covered = frozenset.intersection(*(points(face.path) for face in latin if _is_upright(face)))
    missing = {ord(character) for character in characters} - covered
    extra: list[Face] = []
    for script in _SCRIPTS:
        if missing and (faces := script_faces(script)):
            found = frozenset.intersection(*(points(face.path) for face in faces))
            if missing & found:
                covered, missing = covered | found, missing - found
                extra += faces
    return Typecase(latin, tuple(extra), covered)


def families(first: str, faces: Iterable[Face]) -> tuple[str, ...]:
    """The families of a serif or a sans line, in the order in which they are asked for a glyph."""
    return tuple(dict.fromkeys(face.family for face in faces if face.family.startswith(first)))


def _is_upright(face: Face) -> bool:
    return face.weight == 400 and face.style == "normal"


@cache
def latin_faces() -> tuple[Face, ...]:
    """The faces that every report has.

    Raises:
        RenderError: a font package is not installed, or lacks a file.
    """
    return tuple(
        Face(family, weight, style, _file(package, folder, name))
        for family, weight, style, (package, folder), name in _LATIN
    )


@cache
def script_faces(script: Script) -> tuple[Face, ...]:
    """The serif and the sans face of a script; none where its package is optional and not installed.

    Raises:
        RenderError: the package is not optional and not installed, or lacks a file.
    """
    if script.optional and find_spec(script.package) is None:
        return ()
    return (
        Face(f"{SERIF} {script.name}", 400, "normal", _file(script.package, "", script.serif)),
        Face(f"{SANS} {script.name}", 400, "normal", _file(script.package, "", script.sans)),
    )


def every_face() -> tuple[Face, ...]:
    """Every face that a report may be set in on this machine."""
    return (*latin_faces(), *(face for script in _SCRIPTS for face in script_faces(script)))


@cache
def installed() -> tuple[str, ...]:
    """The optional font packages that are there; what is printed depends on them."""
    return tuple(script.package for script in _SCRIPTS if script.optional and find_spec(script.package) is not None)


@cache
def points(path: Path) -> frozenset[int]:
    """The characters that a face has a glyph for."""
    from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

    with TTFont(path, lazy=True) as font:
        # Glyphs by their numbers: to look up what tens of thousands of them are called takes longer than all the rest.
        font.setGlyphOrder(range(0x10000))
        return frozenset(font.getBestCmap())


def _file(package: str, folder: str, name: str) -> Path:
    spec = find_spec(package)
    for place in (spec.submodule_search_locations or ()) if spec else ():
        path = Path(place, folder, name).resolve()
        if path.is_file():
            return path
    raise RenderError(
        f"the face {name} of the package {package.replace('_', '-')} is not there",
        remedy="Install the product again: its fonts come with its dependencies.",
    )
