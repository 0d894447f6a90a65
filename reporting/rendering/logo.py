"""The logo of a brand, made fit to print: read as pixels, no larger than it is shown, written anew.

Checks no more than that it can be read: `reporting.brand` knows what may be stated.
"""

from __future__ import annotations

import base64
import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from warnings import catch_warnings, simplefilter

from reporting.errors import RenderError

if TYPE_CHECKING:
    from PIL.Image import Image

_WIDEST, _HIGHEST = 900, 300
"""Pixels: 50 mm by 15 mm on paper, at more than 300 to the inch."""

_MOST_PIXELS: Final = 40_000_000


@dataclass(frozen=True)
class Logo:
    """A picture that a page or a sheet carries: its address, and its shape."""

    uri: str
    width: int
    height: int


def logo_of(encoded: str, slug: str) -> Logo:
    """The logo from a PNG or JPEG file in base64.

    Raises:
        RenderError: the file cannot be read as a picture.
    """
    try:
        with catch_warnings():
            simplefilter("ignore")  # of what is wrong with the file: it can be read, or it cannot
            pixels = _pixels(base64.b64decode(encoded))
    except MemoryError:
        raise
    except Exception as error:  # Pillow raises whatever a broken file makes it stumble over
        raise RenderError(
            f"the logo cannot be read: {error}", place=slug, remedy="Save it as PNG once more."
        ) from error
    pixels.thumbnail((_WIDEST, _HIGHEST))
    packed = io.BytesIO()
    pixels.save(packed, "PNG")
    uri = f"data:image/png;base64,{base64.b64encode(packed.getvalue()).decode()}"
    return Logo(uri, pixels.width, pixels.height)


def _pixels(file: bytes) -> Image:
    from PIL import Image

    with _whole_files(), Image.open(io.BytesIO(file), formats=("PNG", "JPEG")) as picture:
        if picture.width * picture.height > _MOST_PIXELS:
            raise ValueError("it has too many pixels")
        # Colours for screens alone, which PDF/A takes; nothing that the file says of its maker.
        return picture.convert("RGBA")


@contextmanager
def _whole_files() -> Iterator[None]:
    """Has a picture that is cut short refused also where the renderer is loaded, which lets such pass."""
    from PIL import ImageFile

    before = ImageFile.LOAD_TRUNCATED_IMAGES
    ImageFile.LOAD_TRUNCATED_IMAGES = False
    try:
        yield
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = before
