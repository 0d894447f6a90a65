"""Tags of a page that were made to take forever: the parser compares each attribute of a tag with all before it.

Reads no page and loses no text.
"""

from __future__ import annotations

import re
from typing import Final

_MOST: Final = 1_000
"""Attributes of one tag; those that editors write have twenty."""
_SHORT: Final = 2 * _MOST
"""Characters of a tag that cannot have so many."""
_STEP: Final = re.compile(r"=\s{0,9}[\"']|>")
_VALUE: Final = re.compile(r"=\s{0,9}(?:\"[^\"]*(?:\"|\Z)|'[^']*(?:'|\Z))")
_NAME: Final = re.compile(r"<[A-Za-z][A-Za-z0-9:-]{0,60}")
_CODE: Final = re.compile(r"<(?:script|style)\Z", re.IGNORECASE)
_CODE_ENDS: Final = re.compile(r"</(?:script|style)", re.IGNORECASE)


def without_wide_tags(text: str) -> str:
    """The page, tags of more than a thousand attributes having none."""
    pieces, upto, at = [], 0, text.find("<")
    while at >= 0 and len(text) - at > _SHORT:
        name = _NAME.match(text, at)
        if name is None:
            at = text.find("<", at + 1)
            continue
        end = _end(text, name.end())
        if end - at > _SHORT and _is_wide(text[name.end() : end]):
            pieces += [text[upto : name.end()], ">"]
            upto = end
        if _CODE.match(name[0]):
            code = _CODE_ENDS.search(text, end)
            if code is None:
                break
            end = code.end()
        at = text.find("<", end)
    return "".join((*pieces, text[upto:]))


def _end(text: str, at: int) -> int:
    """Where a tag ends, a sign in a quoted value being no end."""
    while (step := _STEP.search(text, at)) is not None:
        if step[0] == ">":
            return step.end()
        closes = text.find(step[0][-1], step.end())
        if closes < 0:
            break
        at = closes + 1
    return len(text)


def _is_wide(attributes: str) -> bool:
    bare = _VALUE.sub("=", attributes)
    return max(len(bare.split()), bare.count("=")) > _MOST
