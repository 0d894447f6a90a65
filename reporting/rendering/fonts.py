"""Where the report's faces lie: Source Serif and Source Sans for Latin, Noto KR for Korean, each from its own package.

Does not import those packages, nor load a face: it finds files, so that every machine prints the same glyphs.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final, Literal

from reporting.errors import RenderError

SERIF: Final = "Report Serif"
SANS: Final = "Report Sans"
SERIF_KOREAN: Final = "Report Serif Korean"
SANS_KOREAN: Final = "Report Sans Korean"


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


_SERIF_FILES: Final = "font_source_serif_pro", "files"
_SANS_FILES: Final = "font_source_sans_pro", "files"
_KOREAN_FILES: Final = "pylopdf_fonts_ko", ""
_FACES: Final[tuple[tuple[str, int, Literal["normal", "italic"], tuple[str, str], str], ...]] = (
    (SERIF, 400, "normal", _SERIF_FILES, "SourceSerifPro-Regular.ttf"),
    (SERIF, 400, "italic", _SERIF_FILES, "SourceSerifPro-It.ttf"),
    (SERIF, 600, "normal", _SERIF_FILES, "SourceSerifPro-Semibold.ttf"),
    (SANS, 400, "normal", _SANS_FILES, "SourceSansPro-Regular.ttf"),
    (SANS, 400, "italic", _SANS_FILES, "SourceSansPro-It.ttf"),
    (SANS, 600, "normal", _SANS_FILES, "SourceSansPro-Semibold.ttf"),
    # Korean has one weight; it stands for every weight and style that is asked for.
    (SERIF_KOREAN, 400, "normal", _KOREAN_FILES, "NotoSerifKR-Regular.otf"),
    (SANS_KOREAN, 400, "normal", _KOREAN_FILES, "NotoSansKR-Regular.otf"),
)


@cache
def faces() -> tuple[Face, ...]:
    """Every face of the report.

    Raises:
        RenderError: a font package is not installed, or lacks a file.
    """
    return tuple(
        Face(family, weight, style, _file(package, folder, name))
        for family, weight, style, (package, folder), name in _FACES
    )


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
