"""Whose report it is: the name, logo and colour that a user states, checked before anything is made with them.

Does not read files nor draw anything, and loads nothing: settings are read on every run.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

KEYS: Final = ("name", "logo", "colour", "prepared_for")
LARGEST_LOGO: Final = 1_000_000
LEAST_CONTRAST: Final = 4.5
"""What WCAG 2 asks of text on its ground; the colour is printed as text on white."""

_COLOUR: Final = re.compile(r"#[0-9a-fA-F]{6}")
_PICTURES: Final = {b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpeg"}


@dataclass(frozen=True, slots=True)
class Brand:
    """What is stated of the house that a report comes from; `logo` holds the bytes of a PNG or JPEG file."""

    name: str | None = None
    logo: bytes | None = None
    colour: str | None = None
    prepared_for: str | None = None

    def as_dict(self) -> dict[str, str]:
        """What is stated, the logo by its hash."""
        told = {"name": self.name, "colour": self.colour, "prepared_for": self.prepared_for}
        if self.logo is not None:
            told["logo"] = hashlib.sha256(self.logo).hexdigest()
        return {key: value for key, value in told.items() if value is not None}


UNBRANDED: Final = Brand()
"""Of no house in particular."""


class BrandError(ValueError):
    """Something in a brand block that cannot be used, under which key, and the remedy."""

    def __init__(self, key: str, message: str, remedy: str) -> None:
        super().__init__(message)
        self.key, self.message, self.remedy = key, message, remedy


def brand_of(stated: Mapping[str, object], logo: Callable[[str], bytes | None]) -> Brand:
    """The brand that a block states.

    Args:
        logo: gives the bytes of the file that the block names, or None where there is no such file.

    Raises:
        BrandError: a key or a value cannot be used.
    """
    for key, value in stated.items():
        if key not in KEYS:
            from difflib import get_close_matches  # here: nobody else waits for it

            near = get_close_matches(key, KEYS, n=1)
            remedy = f"{f'Did you mean {near[0]}? ' if near else ''}Known: {', '.join(KEYS)}."
            raise BrandError(key, f"“{key[:60]}” is no key that is known here.", remedy)
        if not isinstance(value, str) or not value.strip() or not value.isprintable():
            raise BrandError(key, f"“{key}” must be text in one line.", f'Write it as {key} = "…".')
    words = {key: str(value).strip() for key, value in stated.items()}
    return Brand(
        name=words.get("name"),
        logo=_picture(words["logo"], logo) if "logo" in words else None,
        colour=_legible(words["colour"]) if "colour" in words else None,
        prepared_for=words.get("prepared_for"),
    )


def _picture(name: str, read: Callable[[str], bytes | None]) -> bytes:
    data = read(name)
    if data is None:
        raise BrandError("logo", f"there is no file “{name}”.", "Put it into the folder, and write its name alone.")
    if len(data) > LARGEST_LOGO:
        raise BrandError("logo", f"“{name}” is larger than 1 MB.", "Save it smaller: 600 pixels of width are enough.")
    if not any(data.startswith(sign) for sign in _PICTURES):
        raise BrandError("logo", f"“{name}” is neither PNG nor JPEG.", "Save it as one of the two.")
    return data


def _legible(colour: str) -> str:
    if not _COLOUR.fullmatch(colour):
        raise BrandError("colour", f"“{colour[:40]}” is no colour.", 'Write it as colour = "#2b4a7f".')
    if (contrast := contrast_on_white(colour)) < LEAST_CONTRAST:
        told = f"“{colour}” is too light to be read on white: its contrast is {contrast:.1f} to 1."
        raise BrandError("colour", told, f"Take a darker one; {LEAST_CONTRAST} to 1 is the least.")
    return colour.lower()


def contrast_on_white(colour: str) -> float:
    """The contrast of a colour, as #rrggbb, with white, from 1 to 21 (WCAG 2)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
