"""Proves the quotes of a published dossier.json against the texts of the sources as they are now.

Works on the JSON itself: a dossier with a false quote does not even load, and here each one is to be named.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

LONGEST_QUOTE = 80
"""Characters of a quote that a finding repeats."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that no longer holds, and where."""

    place: str
    message: str


@dataclass(frozen=True, slots=True, order=True)
class _Quote:
    document: str
    start: int
    end: int
    text: str


def prove(dossier: bytes, texts: Mapping[str, str]) -> tuple[int, tuple[Finding, ...]]:
    """How many quotes a dossier has, and a finding for each that is not, word for word, where it says.

    Args:
        texts: the text of every document as it is read now, by the document's id.
    """
    try:
        data = json.loads(dossier)
        quotes = sorted(set(_quotes(data)))
        before = {each["id"]: each["text"] for each in data["documents"]}
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return 0, (Finding("dossier.json", "is no dossier"),)
    findings: list[Finding] = []
    for document in dict.fromkeys(quote.document for quote in quotes):
        cited = [quote for quote in quotes if quote.document == document]
        if document in texts:
            findings += _unproved(cited, texts[document], before.get(document, ""))
        else:
            findings.append(Finding(document, f"is not among the sources any more; quotes from it: {len(cited)}"))
    return len(quotes), tuple(findings)


def _unproved(quotes: list[_Quote], text: str, before: str) -> Iterator[Finding]:
    for quote in quotes:
        if text[quote.start : quote.end] == quote.text:
            continue
        place = f"{quote.document}, line {_line(before, quote.start)}"
        elsewhere = text.find(quote.text)
        now = "is no longer in the text" if elsewhere < 0 else f"stands in line {_line(text, elsewhere)} now"
        yield Finding(place, f"“{_short(quote.text)}” {now}")


def _line(text: str, offset: int) -> int:
    return text.count("\n", 0, offset) + 1


def _short(quote: str) -> str:
    line = " ".join(quote.split())
    return line if len(line) <= LONGEST_QUOTE else line[: LONGEST_QUOTE - 1] + "…"


def _quotes(data: Any) -> Iterator[_Quote]:
    """Every span in the data; a span is told by its four keys."""
    waiting = [data]
    while waiting:
        item = waiting.pop()
        if isinstance(item, dict):
            if item.keys() == {"document", "start", "end", "text"}:
                yield _Quote(str(item["document"]), int(item["start"]), int(item["end"]), str(item["text"]))
            else:
                waiting.extend(item.values())
        elif isinstance(item, list):
            waiting.extend(item)
