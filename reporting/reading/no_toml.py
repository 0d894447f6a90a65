"""What is wrong with a title.toml that is no TOML: the parser's words, told so that they help.

Reads nothing of a file that can be parsed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from reporting.errors import SourceError
from reporting.reading.gathering import STATEMENT

_LEFT_OPEN: Final = re.compile(r"""=\s{0,9}(?:"[^"]*|'[^']*)$""")
_CURLY: Final = re.compile("[“”„«»‘’]")
_DAY: Final = re.compile(
    r"""\s{0,40}["']?(published|released)["']?\s{0,9}=\s{0,9}(?![\s"'\[{“”„«‘’])([^#]{1,200}?)\s{0,40}(?:#|$)"""
)
_TUPLE: Final = re.compile(r"\(('[^()]{0,2000}),?\)")
"""How Python writes the parts of a dotted key, which the parser repeats."""
_TWICE: Final = re.compile(r"Cannot declare \('([^']{1,200})',\) twice")
_REVIEW: Final = re.compile(r"\s{0,40}\[{1,2}\s{0,9}[\"']?review[\"']?\s{0,9}\]")


def no_toml(told: str, lines: Sequence[str]) -> SourceError:
    """What is wrong with a file that is no TOML, from what the parser says."""
    found = re.search(r" \(at line (\d+), column \d+\)$", told)
    line = int(found[1]) if found else next((n for n, each in enumerate(lines, 1) if _LEFT_OPEN.search(each)), 0)
    text = lines[line - 1] if 0 < line <= len(lines) else ""
    place = f"{STATEMENT}, line {line}" if line else STATEMENT
    if told.startswith(("Illegal character '\\n'", "Unterminated string", 'Expected "\'"')):
        message, remedy = (
            "the closing quotation mark is missing.",
            'Text stands between two quotation marks: name = "…".',
        )
    elif (day := _DAY.match(text)) is not None:
        message, remedy = f"“{day[1]}” is no date: {day[2][:40]}.", f"Write it as {day[1]} = 2024-01-31."
    elif told.startswith("Cannot ") and _REVIEW.match(text):
        message = "“review” must be written as [[review]] each time."
        remedy = "It has two brackets on each side, and stands above what you state of each file."
    elif told.startswith("Cannot overwrite a value"):
        message, remedy = "a key stands twice.", "Write each key once."
    elif (twice := _TWICE.match(told)) is not None:
        message, remedy = f"[{twice[1]}] stands twice.", "Write what belongs to it below the first."
    else:
        message = f"{_TUPLE.sub(_dotted, told.rpartition(' (at ')[0] or told)}."
        remedy = 'Text values stand in quotation marks: name = "…"; days do not: released = 2024-01-31.'
    if _CURLY.search(text):
        remedy = 'Use straight quotation marks, ", where curly ones stand.'
    elif "\\" in text:
        remedy = "Write a backslash twice, or put the text between single quotation marks."
    return SourceError(message, place=place, remedy=remedy)


def _dotted(found: re.Match[str]) -> str:
    return ".".join(part.strip(" '") for part in found[1].split(",") if part.strip())
