"""The words that are printed for a span: a bracket that it opens or closes is whole, and so is a mark beside the text.

Does not change what was read: a dossier keeps its spans.
"""

from __future__ import annotations

from typing import Final

from reporting.model import Document, Span

_REACH: Final = 80
"""Characters outside a span in which the other half of a bracket is sought."""
_PAIRS: Final = {")": "(", "]": "["}


def whole(document: Document, span: Span) -> Span:
    """The span, or a longer one: up to the bracket that closes what it opens, or all of a printed mark."""
    if span.start < document.body:
        mark = next((m for m in document.metadata if m.key == "rating" and m.start <= span.start < m.end), None)
        return document.span(mark.start, mark.end) if mark is not None and span.end <= mark.end else span
    if not any(sign in span.text for sign in "()[]"):
        return span
    start = span.start - _missing(document.text[max(span.start - _REACH, 0) : span.start], span.text, ahead=True)
    end = span.end + _missing(document.text[span.end : span.end + _REACH], span.text, ahead=False)
    return span if (start, end) == (span.start, span.end) else document.span(start, end)


def _missing(outside: str, inside: str, *, ahead: bool) -> int:
    """How many characters outside it takes to complete the brackets inside; none where a line ends before that."""
    closing = {opening: sign for sign, opening in _PAIRS.items()}
    mates, signs, near = (_PAIRS, inside, reversed(outside)) if ahead else (closing, inside[::-1], iter(outside))
    wanted = _unmatched(signs, mates)
    depth: list[str] = []
    for at, character in enumerate(near, 1):
        if not wanted or character == "\n":
            break
        if character in mates:
            depth.append(mates[character])
        elif depth and character == depth[-1]:
            depth.pop()
        elif not depth and character == wanted[0]:
            wanted = wanted[1:]
            if not wanted:
                return at
    return 0


def _unmatched(signs: str, mates: dict[str, str]) -> list[str]:
    """The halves that are missing, nearest first: of ")" in "Jane Sample) as Mina" the "("."""
    missing: list[str] = []
    behind: list[str] = []
    for sign in signs:
        if sign in mates.values():
            behind.append(sign)
        elif sign in mates:
            if behind and behind[-1] == mates[sign]:
                behind.pop()
            else:
                missing.append(mates[sign])
    return missing
