"""A saved article as PDF to lines: pages joined, hyphens and line ends mended, running heads and feet taken out.

Reads the layer of text only: a page that is a picture has none, and pictures are not read. What the file says of itself
(title, author, day of making) is noted and is no byline: it tells who made the file.
"""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import Any, Final

from reporting.errors import KilledError
from reporting.language import knows
from reporting.notation.name_words import CLOSING_PIECES
from reporting.notation.romanisation import syllable
from reporting.reading.boilerplate import CREDIT, ends_sentence, words_in
from reporting.reading.cleaning import clean, one_line, single_spaces, told
from reporting.reading.documents import Content, Head
from reporting.reading.gathering import NotTakenError
from reporting.reading.lines import Line

WAIT: Final = 40
"""Seconds of wall clock for the child process; its own limit of 8 seconds of work comes first on an idle machine."""
_FEWEST_LETTERS: Final = 20
_WORKER: Final = Path(__file__).with_name("pdf_worker.py")
_REASONS: Final = {
    "protected": "is protected by a password; save an open copy",
    "broken": "is no PDF that can be read; save it anew",
    "memory": "takes too much memory to read; save the article as HTML or text",
    "time": "takes too long to read; save the article as HTML or text",
    "died": "cannot be taken apart; save the article as HTML or text",
}
_LIGATURES: Final = str.maketrans({
    "\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl", "\ufb05": "st", "\ufb06": "st",
})  # fmt: skip
_EDGE: Final = 3
"""Lines at the head and at the foot of a page among which running heads and page numbers stand."""
_DIGITS: Final = re.compile(r"\d{1,9}")
_PRINTED: Final = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?")
"""The moment of printing, which browsers put at the head of each page."""
_ADDRESS: Final = re.compile(r"https?://[^\s…]{4,500}(?=\s|$)")
_ANY_ADDRESS: Final = re.compile(r"\b(?:https?|file)://\S{1,500}")
_DAY: Final = re.compile(r"(?:D:)?(\d{4})(\d\d)(\d\d)")
_SPACED: Final = 1.25
"""Of the usual distance of lines: what is further down begins a paragraph."""
_INDENT: Final = 0.6
_HYPHENS: Final = "-\u2010\u00ad"
_MADE_BY_MACHINE: Final = "\u2010\u00ad"
_BROKEN_WORD: Final = re.compile(rf"[^\W\d_]{{2,40}}[{_HYPHENS}]$")
_FIRST_WORD: Final = re.compile(r"[^\W\d_]{1,40}")
_TYPESET: Final = 0.03
"""Share of lines that end in a hyphen from which on words were divided; a browser breaks at written hyphens alone."""
_NEVER_DIVIDED: Final = frozenset({
    "self", "well", "half", "non", "ex", "anti", "semi", "co", "so", "low", "high", "all", "long", "short", "old",
    "new", "best", "much", "ever", "then", "would", "first", "second", "two", "three", "four", "five", "ten", "mid",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Row:
    """A printed line with its place on the page."""

    text: str
    x: float
    y: float
    size: float
    bold: bool
    page: int


def read_pdf(data: bytes) -> Content:
    """The lines of a PDF.

    Raises:
        NotTakenError: it is protected, broken, without a layer of text, or asks for too much time or memory.
    """
    found = _taken_apart(data)
    pages, dropped = _rows(found["pages"])
    letters = sum(c.isalpha() for page in pages for row in page for c in row.text)
    if letters < _FEWEST_LETTERS and found["failed"]:
        raise NotTakenError(_REASONS["died"])
    if letters < _FEWEST_LETTERS:
        raise NotTakenError(
            "has no layer of text (its pages are pictures); run text recognition over it, or save the article as HTML"
        )
    running = _running_lines(pages)
    edges = {row for page in pages for row in _at_edges(page)}
    rows = [row for page in pages for row in page if _template(row) not in running and row not in edges]
    taken_out = [row for page in pages for row in page if _template(row) in running or row in edges]
    values, heads = _said_by_heads(taken_out)
    notes = _notes(found, taken_out)
    if note := told(dropped):
        notes.append(note)
    return Content([*heads, *_paragraphs(rows)], values=values, notes=tuple(notes))


def _taken_apart(data: bytes) -> dict[str, Any]:
    """What the child process finds in the file."""
    try:
        # -P: the folder of the program is no place to import from.
        done = subprocess.run(
            [sys.executable, "-P", str(_WORKER)], input=data, capture_output=True, timeout=WAIT, check=False
        )
    except subprocess.TimeoutExpired:
        raise NotTakenError(_REASONS["time"]) from None
    if (
        done.returncode == -signal.SIGKILL
    ):  # its own limits end it otherwise: an edition without the file would be wrong
        raise KilledError("the process that read a PDF was killed.", remedy="Run again.")
    try:
        found: dict[str, Any] = json.loads(done.stdout) if done.returncode == 0 else {"error": _death(done)}
    except ValueError:
        found = {"error": "died"}
    if "error" in found:
        raise NotTakenError(_REASONS[found["error"]])
    return found


def _death(done: subprocess.CompletedProcess[bytes]) -> str:
    if done.returncode == -signal.SIGXCPU:  # the limit of processor time
        return "time"
    return "memory" if b"MemoryError" in done.stderr[-500:] else "died"


def _rows(pages: Sequence[Sequence[Sequence[Any]]]) -> tuple[list[list[_Row]], Counter[str]]:
    dropped: Counter[str] = Counter()
    found: list[list[_Row]] = []
    for number, page in enumerate(pages):
        rows: list[_Row] = []
        for text, x, y, size, bold in page:
            # The soft hyphen at a line's end says that a word goes on; cleaning takes it away.
            kept = text.translate(_LIGATURES).rstrip()
            kept = kept[:-1] + "\u2010" if kept.endswith("\u00ad") else kept
            cleaned, lost = clean(kept)
            dropped += lost
            line = single_spaces(cleaned.replace("\n", " "))
            if line and rows and rows[-1].y == y and x > rows[-1].x and rows[-1].size == size:
                last = rows.pop()
                rows.append(_Row(f"{last.text} {line}", last.x, y, size, last.bold and bold, number))
            elif line:
                rows.append(_Row(line, x, y, size, bold, number))
        found.append(rows)
    return found, dropped


def _template(row: _Row) -> tuple[str, int]:
    """The line with its numbers as one sign, and its height on the page."""
    return _DIGITS.sub("#", row.text), round(row.y / 4)


def _running_lines(pages: Sequence[Sequence[_Row]]) -> frozenset[tuple[str, int]]:
    """The lines that stand at the same place at the head or foot of two pages or more, but for their numbers."""
    counts: Counter[tuple[str, int]] = Counter()
    for page in pages:
        by_height = sorted(page, key=lambda row: -row.y)
        counts.update({_template(row) for row in (*by_height[:_EDGE], *by_height[-_EDGE:])})
    return frozenset(each for each, count in counts.items() if count >= 2)


def _at_edges(page: Sequence[_Row]) -> Iterator[_Row]:
    """The running head and foot of a page that has no other page beside it to tell them by.

    A head is drawn after what it stands over, a foot has the number of the page; both stand far from the text.
    """
    if len(page) < _FEWEST_ROWS:
        return
    by_height = sorted(page, key=lambda row: -row.y)
    top, below, above, last = by_height[0], by_height[1], by_height[-2], by_height[-1]
    for row, distance in ((top, top.y - below.y), (last, above.y - last.y)):
        short = words_in(row.text) <= _LONGEST_EDGE and not ends_sentence(row.text)
        drawn_late = row is top and page.index(row) > len(page) / 2
        if short and distance > _APART * row.size and (drawn_late or _NUMBERED.fullmatch(row.text)):
            yield row


_FEWEST_ROWS: Final = 8
_LONGEST_EDGE: Final = 8
_APART: Final = 1.8
"""Of its size: how far a running head or foot is from the text at least."""
_NUMBERED: Final = re.compile(
    r"(?:page |p\. ?)?\d{1,4} ?[|·•–—] ?[^\W\d_].{2,60}|[^\W\d_].{2,60} ?[|·•–—] ?(?:page |p\. ?)?\d{1,4}"
    r"|page \d{1,4}(?: of \d{1,4})?",
    re.IGNORECASE,
)
"""A number of a page and what the issue is called: "14 | June 2019"."""


def _said_by_heads(rows: Sequence[_Row]) -> tuple[Head, list[Line]]:
    """The address that a browser prints on every page, and each running head once, without the moment of printing."""
    addresses = {found[0] for row in rows if (found := _ADDRESS.search(row.text))}
    values: Head = [("url", addresses.pop(), "page")] if len(addresses) == 1 else []
    kept: dict[str, Line] = {}
    for row in rows:
        text = single_spaces(_PRINTED.sub("", _ANY_ADDRESS.sub("", row.text)))
        if sum(c.isalpha() for c in text) >= 4:
            kept.setdefault(_DIGITS.sub("#", text), Line(text, aside="menu"))
    return values, list(kept.values())


def _notes(found: Mapping[str, Any], taken_out: Sequence[_Row]) -> list[str]:
    notes = []
    read, count = len(found["pages"]), found["count"]
    if read < count:
        notes.append(f"has {count} pages, of which the first {read} are read")
    if found["failed"]:
        notes.append(f"has {found['failed']} pages that could not be read")
    if taken_out:
        notes.append(f"the heads and feet of its pages are taken out ({len(taken_out)} lines)")
    about: dict[str, str] = {key: one_line(clean(value)[0]) for key, value in found["about"].items()}
    if day := _DAY.match(about.get("CreationDate", "")):
        about["CreationDate"] = "-".join(day.groups())
    told_of = [f"{name} “{about[key]}”" for key, name in _ABOUT if about.get(key)]
    if told_of:
        notes.append(f"the file itself names {', '.join(told_of)}; that is not taken for a byline")
    return notes


_ABOUT: Final = (("Title", "as title"), ("Author", "as author"), ("CreationDate", "as day of making"))


def _paragraphs(rows: Sequence[_Row]) -> Iterator[Line]:
    """The paragraphs: lines that follow each other closely, in one size, and go on where the last was full."""
    if not rows:
        return
    size = Counter(row.size for row in rows for _ in range(len(row.text))).most_common(1)[0][0]
    leading = _leading(rows)
    divided = _Divided(rows)
    group = [rows[0]]
    widths = _widths(rows)
    for before, row in pairwise(rows):
        apart = _is_credit(group[0]) and _is_credit(row)
        if not apart and _goes_on(before, row, leading.get(row.size), widths.get(row.size, 0)):
            group.append(row)
        else:
            yield _line(group, size, divided)
            group = [row]
    yield _line(group, size, divided)


def _is_credit(row: _Row) -> bool:
    """Whether a line begins with a label of a box of credits: "Starring: …", "Cert 15"."""
    return _LABELLED.match(row.text) is not None and CREDIT.match(row.text) is not None


_LABELLED: Final = re.compile(r"[A-Z][A-Za-z]{1,14}\.?(?: [A-Za-z]{1,14}){0,2}(?: ?: ?| (?=\d))")


def _leading(rows: Sequence[_Row]) -> dict[float, float]:
    """The usual distance between two lines of each size."""
    steps: dict[float, list[float]] = {}
    for before, row in pairwise(rows):
        if before.page == row.page and before.size == row.size and 0 < before.y - row.y < 3 * row.size:
            steps.setdefault(row.size, []).append(before.y - row.y)
    return {size: median(found) for size, found in steps.items()}


def _widths(rows: Sequence[_Row]) -> dict[float, int]:
    """How many characters a full line of each size has."""
    lengths: dict[float, list[int]] = {}
    for row in rows:
        lengths.setdefault(row.size, []).append(len(row.text))
    return {size: sorted(found)[(len(found) * 3) // 4] for size, found in lengths.items()}


def _goes_on(before: _Row, row: _Row, leading: float | None, width: int) -> bool:
    """Whether a line belongs to the paragraph of the one before it."""
    if before.size != row.size or before.bold != row.bold:
        return False
    step = before.y - row.y
    same_block = before.page == row.page and step > 0
    if same_block and leading is not None and step > max(_SPACED * leading, leading + 1.5):
        return False
    ends = before.text.endswith((".", "!", "?", "…", ".”", "!”", "?”", ".)", '."', ".’"))
    if same_block and row.x - before.x > _INDENT * row.size and ends:
        return False
    first = row.text.split(" ", 1)[0]
    # A line is full where the next word would not have fit; in print one letter is not as wide as another.
    full = len(before.text) + 1 + len(first) > 0.85 * width
    if same_block:
        return full and (width >= 25 or row.text[:1].islower())
    # The next page or column: a paragraph that ended there has a full stop.
    return row.text[:1].islower() or (full and not ends and width >= 25)


class _Divided:
    """Which words at line ends were divided there, by the other words of the document and by its habit."""

    def __init__(self, rows: Sequence[_Row]) -> None:
        self._words = Counter(word.casefold() for row in rows for word in re.findall(r"[^\W\d_]{1,60}", row.text))
        self._joined = Counter(
            word.casefold() for row in rows for word in re.findall(r"[^\W\d_]{1,40}-[^\W\d_]{1,40}", row.text)
        )
        broken = {found[0].casefold() for row in rows if (found := _BROKEN_WORD.search(row.text))}
        self._typeset = len(broken) > max(1, _TYPESET * len(rows))
        # Where a machine divided words with a sign of its own, the plain one was written.
        self._marked = sum(row.text.endswith("\u2010") for row in rows) > 1
        names = {found for row in rows for found in _KOREAN.findall(row.text)}
        self._korean = sum(bool(syllable(a.casefold()) and syllable(b)) for a, b in names) > 1

    def join(self, text: str, after: str) -> str:
        """Two lines as one, the word between them mended."""
        word, first = _BROKEN_WORD.search(text), _FIRST_WORD.match(after)
        if word is None or first is None or not after[:1].islower():
            # "Jean-Luc", "1940-": the hyphen was written, and no space stood after it.
            return text + after if text.endswith("-") and len(text) > 1 and text[-2].isalnum() else f"{text} {after}"
        head, tail = word[0][:-1].casefold(), first[0].casefold()
        whole, hyphened = self._words[head + tail], self._joined[f"{head}-{tail}"]
        if whole != hyphened:
            mend = whole > hyphened
        else:
            written = head in _NEVER_DIVIDED or self._is_compound(word[0][:-1], tail)
            written = written or self._marked or self._is_korean(word[0][:-1], tail)
            mend = text[-1] in _MADE_BY_MACHINE or (self._typeset and not written)
        return (text[:-1] if mend else f"{text[:-1]}-") + after

    def _is_compound(self, head: str, tail: str) -> bool:
        """Whether two halves are words that are joined by a hyphen wherever they stand: "Edinburgh-born"."""
        if knows(f"{head}{tail}".casefold()):
            return False
        named = head[:1].isupper() and self._words[head.casefold()] > 1 and len(tail) >= _WORD and knows(tail)
        return tail in CLOSING_PIECES or named

    def _is_korean(self, head: str, tail: str) -> bool:
        """Whether two halves are the syllables of a name, where others are written with a hyphen: "Chung-sook"."""
        folded = head.casefold()
        known = knows(f"{folded}{tail}")
        return self._korean and head[0].isupper() and not known and bool(syllable(folded) and syllable(tail))


_KOREAN: Final = re.compile(r"\b([A-Z][a-z]{1,6})-([a-z]{1,6})\b")
_WORD: Final = 4
"""Letters from which a word is none that ends another."""


_SEAM: Final = 80
"""Characters at a line's end that say how the next one is joined to it."""


def _line(group: Sequence[_Row], size: float, divided: _Divided) -> Line:
    done, text = [], group[0].text
    for row in group[1:]:
        # What stands far ahead of the seam is not gone through again for each row of the paragraph.
        done.append(text[:-_SEAM])
        text = divided.join(text[-_SEAM:], row.text)
    heading = group[0].size > 1.15 * size or (all(row.bold for row in group) and len(group) <= 2)
    return Line("".join(done) + text, heading=heading)
