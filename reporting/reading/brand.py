"""The brand block of a title.toml and the logo that it names.

Does not check colours or pictures: `reporting.brand` does, for the settings too.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from typing import TYPE_CHECKING

from reporting.brand import Brand, BrandError, brand_of
from reporting.errors import SourceError

if TYPE_CHECKING:
    from reporting.reading.gathering import RawTitle


def logo_name(statement: bytes) -> str | None:
    """The name of the logo's file, or None where title.toml names none or cannot be read."""
    name = (_block(statement) or {}).get("logo")
    return name.strip() if isinstance(name, str) else None


def read_brand(raw: RawTitle) -> Brand | None:
    """The brand that the title states, or None.

    Raises:
        SourceError: the block states something that cannot be used.
    """
    statement = next((file.data for file in raw.files if file.path == "title.toml"), b"")
    block = _block(statement)
    if block is None:
        return None
    try:
        return brand_of(block, lambda _: raw.logo.data if raw.logo is not None else None)
    except BrandError as error:
        raise SourceError(error.message, place=_place(statement, error.key), remedy=error.remedy) from None


def _place(statement: bytes, key: str) -> str:
    """File and line of a key of the block; of the block where the line is written in another way."""
    inside = False
    for number, line in enumerate(statement.decode("utf-8-sig").split("\n"), 1):
        if re.match(r"\s{0,40}\[", line):
            inside = re.match(r"\s{0,40}\[\s{0,9}[\"']?brand[\"']?\s{0,9}\]", line) is not None
        elif inside and re.match(rf"\s{{0,40}}[\"']?{re.escape(key)}[\"']?\s{{0,40}}=", line):
            return f"title.toml, line {number}"
    return "title.toml, [brand]"


def _block(statement: bytes) -> Mapping[str, object] | None:
    try:
        block = tomllib.loads(statement.decode("utf-8-sig")).get("brand")
    except (ValueError, RecursionError):
        return None
    return block if isinstance(block, dict) else None
