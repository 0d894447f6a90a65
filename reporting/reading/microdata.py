"""The mark that a page states in the attributes of its elements (schema.org microdata): "8,5" of "10".

Reads the mark of the page's one review alone; readers' marks and averages are passed over, and so is what JSON-LD says.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import islice
from typing import Final

from lxml import etree

from reporting.reading.cleaning import clean, one_line

_LONGEST: Final = 20
_MOST: Final = 50
"""Marks on a page that are looked at; where there are so many, they are not the critic's."""
_AVERAGE: Final = re.compile(r"(?i)aggregate")
_VALUES: Final = ("ratingValue", "bestRating", "worstRating")


def stated_rating(root: etree._Element, is_apart: Callable[[etree._Element], bool]) -> dict[str, str] | None:
    """What the one mark of the page's own review says: `ratingValue`, and `bestRating`, `worstRating` if it does."""
    found: list[dict[str, str]] = []
    marked = (each for each in root.iter(etree.Element) if "reviewRating" in (each.get("itemprop") or "").split())
    for element in islice(marked, _MOST):
        if is_apart(element):
            continue
        if _AVERAGE.search(element.get("itemtype") or ""):
            continue
        values = {name: value for name in _VALUES if (value := _value(element, name))}
        if "ratingValue" not in values and len(element) == 0 and (lone := _said(element)):
            values["ratingValue"] = lone
        if "ratingValue" in values and values not in found:
            found.append(values)
    # Several marks on one page are its readers'; a critic's stands alone.
    return found[0] if len(found) == 1 else None


def _value(element: etree._Element, name: str) -> str | None:
    for part in element.iter(etree.Element):
        if name in (part.get("itemprop") or "").split():
            return _said(part)
    return None


def _said(part: etree._Element) -> str | None:
    """What an element states: its attribute for machines, else its text."""
    said = part.get("content") or "".join(str(piece) for piece in part.itertext())
    return one_line(clean(said[:200])[0])[:_LONGEST] or None
