"""A table of clippings to Documents, one a row: its cells are the head, the text cell is the body.

The cells count as read from the clipping, not as stated by the user: whoever typed them copied what was printed. A
row's document is named by the file and the number that a spreadsheet shows beside it: `clippings.csv#row-3`, the row of
headings counted. title.toml may address a row, or the file for all of its rows.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from reporting.limits import UNSTATED
from reporting.model import Document
from reporting.model.document import MetadataKey, Origin
from reporting.notation import day_first_evidence, find_scores
from reporting.notation.verdict_words import said_verdict
from reporting.notation.wording import counted
from reporting.reading.cleaning import clean, one_line, told
from reporting.reading.columns import Columns, find_columns, fit, key_of
from reporting.reading.documents import Content, Found, Head, laid_out
from reporting.reading.gathering import NotTakenError, RawFile
from reporting.reading.headings import Key
from reporting.reading.lines import plain_lines
from reporting.reading.sheets import Cells, Sheet, text_sheet, workbook_sheets

_InHead = Literal["outlet", "critic", "published", "rating", "url", "headline"]
_IN_HEAD: Final[tuple[_InHead, ...]] = ("outlet", "critic", "published", "rating", "url", "headline")
_NUMBER: Final = re.compile(r"\d{1,3}(?:[.,]\d{1,2}| ?[¼½¾])?")
_FULL_MARK: Final = re.compile(
    r"(?:(?:out of|of|/|[01] ?(?:-|–|to)) ?)?(\d{1,3})(?:[.,]0{1,2})?(?: ?(?:stars?|points?|pts?\.?))?|(100)? ?%",
    re.IGNORECASE,
)
"""What a column for the scale of marks holds: "5", "out of 5", "1–10", "%"."""
_NO_MARK: Final = re.compile(r"[-–—?.\s]{0,9}(?:n/?a)?[-–—?.\s]{0,9}", re.IGNORECASE)
"""What stands where there is no mark."""
_NAMES: Final = "outlet, critic, date, rating, out of, verdict, text, url, headline, title"
"""Headings that are read, one for each sort of column."""
_MOST_NAMED: Final = 5
_MORE: Final = "let more be read with rows = … below [limits] in reporting.toml"
_HEADLINE_WORDS: Final = 4
_YEAR: Final = re.compile(r"\((?:19|20)\d\d\)")


def read_table(
    raw: RawFile, stated: Mapping[str, Mapping[str, str]], names: Sequence[str], most: int = UNSTATED.rows
) -> Found:
    """Reads the rows of a table of clippings.

    Args:
        stated: what title.toml says, by file or row.
        names: the title's names; rows that say they are about another title are left out.
        most: the number of rows that are read.

    Raises:
        NotTakenError: it is no table of clippings, or asks for too much.
    """
    sheet, columns, others = _chosen(raw, most)
    rows = [(number, cells) for number, cells in sheet.rows[columns.row + 1 :]]
    rows, columns, elsewhere = _about_title(rows, columns, names)
    left_out = [*others, *elsewhere]
    doubts = list(sheet.notes)
    if sheet.cut:
        doubts.append(f"has more than the {most:,} rows, or the text of as many, that are read of a table; {_MORE}")
    doubts += _odd_marks(sheet, rows, columns) + _passed_over(rows, columns) + _no_verdicts(rows, columns)
    reader = _Rows(raw.path, sheet, columns, stated, names, _day_first(rows, columns))
    documents = tuple(document for number, cells in rows if (document := reader.document(number, cells)) is not None)
    if not documents and not elsewhere:
        raise NotTakenError("has headings and no row with a mark or a text below them")
    return Found(documents, tuple(left_out), tuple(doubts))


def _chosen(raw: RawFile, most: int) -> tuple[Sheet, Columns, list[str]]:
    """The first sheet that has a row of headings, and what is told of the others."""
    in_workbook = raw.path.lower().endswith(".xlsx")
    sheets = workbook_sheets(raw.data, most) if in_workbook else [text_sheet(raw.data, most, fit)]
    found: tuple[Sheet, Columns] | None = None
    others = []
    for sheet in sheets:
        columns = find_columns([cells for _, cells in sheet.rows])
        if columns is None:
            others.append(f"its sheet “{_words(sheet.name)}” has no row of headings")
        elif found is None:
            found = sheet, columns
        else:
            others.append(f"its sheet “{_words(sheet.name)}” is not read: one sheet a workbook is")
    if found is None:
        raise NotTakenError(
            "has no row of headings that names its columns; name them outlet, critic, date, rating, text, url"
        )
    return *found, others


def _about_title(
    rows: list[tuple[int, Cells]], columns: Columns, names: Sequence[str]
) -> tuple[list[tuple[int, Cells]], Columns, list[str]]:
    """The rows about this title, by the column that names one; the others are counted."""
    at = columns.known.get("film")
    wanted = [folded for name in names if (folded := _folded(name)).strip()]
    if at is None or not wanted:
        return rows, columns, []
    said = [_folded(_cell(cells, at[0])) for _, cells in rows]
    given = [each for each in said if each.strip()]
    exact = any(each in wanted for each in given)
    ours = [not each.strip() or (each in wanted if exact else any(name in each for name in wanted)) for each in said]
    if not any(mine for mine, each in zip(ours, said, strict=True) if each.strip()) and _are_headlines(given):
        known: dict[Key, tuple[int, ...]] = {"headline": (at[0],), **columns.known}
        return rows, replace(columns, known=known), []
    kept = [row for row, mine in zip(rows, ours, strict=True) if mine]
    others = Counter(_words(_cell(cells, at[0])) for (_, cells), mine in zip(rows, ours, strict=True) if not mine)
    if not others:
        return kept, columns, []
    first = ", ".join(f"“{name[:60]}”" for name in list(others)[:_MOST_NAMED])
    count = sum(others.values())
    more = ", …" if len(others) > _MOST_NAMED else ""
    return kept, columns, [f"{count} row{'s are' if count > 1 else ' is'} about another title: {first}{more}"]


def _are_headlines(given: Sequence[str]) -> bool:
    """Whether a column called "title" holds the headlines of the reviews: long, and each another."""
    return (
        bool(given)
        and len(set(given)) == len(given)
        and sum(len(each.split()) for each in given) >= (_HEADLINE_WORDS * len(given))
    )


def _odd_marks(sheet: Sheet, rows: Iterable[tuple[int, Cells]], columns: Columns) -> list[str]:
    at = columns.known.get("rating", (-1,))[0]
    odd = [number for number, _ in rows if (number, at) in sheet.dated]
    if not odd:
        return []
    which = ", ".join(str(number) for number in odd[:_MOST_NAMED]) + (", …" if len(odd) > _MOST_NAMED else "")
    return [f"has a day where the mark should be (row {which}): spreadsheets turn “3/5” into one; type it as text"]


def _passed_over(rows: Sequence[tuple[int, Cells]], columns: Columns) -> list[str]:
    """A doubt about the columns that hold something and are not read."""
    widest = max((len(cells) for _, cells in rows), default=0)
    others = (i for i in range(widest) if not columns.is_known(i))
    held = [i for i in others if any(_cell(cells, i).strip() for _, cells in rows)]
    named = [_called(columns, i) for i in held if not columns.needs_no_telling(i)]
    if not named:
        return []
    which = ", ".join(named[:_MOST_NAMED]) + (", …" if len(named) > _MOST_NAMED else "")
    told = f"has {counted(len(named), 'column')} whose heading is not known or stands twice: {which}"
    return [f"{told}. What stands there is not read; name a column that should be one of: {_NAMES}"]


def _no_verdicts(rows: Sequence[tuple[int, Cells]], columns: Columns) -> list[str]:
    """A doubt about what stands in the column for the verdict and is none."""
    at = columns.known.get("verdict", (-1,))[0]
    said = {_words(cell): None for _, cells in rows if (cell := _cell(cells, at)).strip() and not _is_verdict(cell)}
    if not said:
        return []
    which = ", ".join(f"“{each[:60]}”" for each in list(said)[:_MOST_NAMED]) + (
        ", …" if len(said) > _MOST_NAMED else ""
    )
    heading = _words(columns.headings[at])
    return [f"has in its column “{heading}” what is no mark and no verdict in a word or two, and is not read: {which}"]


def _is_verdict(cell: str) -> bool:
    """Whether a cell is a mark or a verdict in words, and nothing else."""
    said = _words(cell)
    return said_verdict(said) is not None or any(mark.alone for mark in find_scores(said))


def _called(columns: Columns, at: int) -> str:
    heading = columns.headings[at] if at < len(columns.headings) else ""
    letter = chr(ord("A") + at % 26) if at < 26 else chr(ord("A") + at // 26 - 1) + chr(ord("A") + at % 26)
    return f"{letter} “{_words(heading)}”" if heading else f"{letter} (no heading)"


def _day_first(rows: Iterable[tuple[int, Cells]], columns: Columns) -> bool | None:
    at = columns.known.get("published", (-1,))[0]
    return None if at < 0 else day_first_evidence("\n".join(_cell(cells, at)[:60] for _, cells in rows))


@dataclass(frozen=True, slots=True)
class _Rows:
    """Makes a document of a row."""

    path: str
    sheet: Sheet
    columns: Columns
    stated: Mapping[str, Mapping[str, str]]
    names: Sequence[str]
    day_first: bool | None

    def document(self, number: int, cells: Cells) -> Document | None:
        """The row's document; None of a row without a mark and a text, and of headings that are repeated."""
        dropped: Counter[str] = Counter()
        values = list(self._values(number, cells, dropped))
        texts = list(dict.fromkeys(self._texts(cells, dropped)))
        if (not texts and not any(key == "rating" for key, _, _ in values)) or self._is_headings(cells):
            return None
        notes = [*self._scale_note(cells, values), *([note] if (note := told(dropped)) else [])]
        id_ = f"{self.path}#row-{number}"
        digest = hashlib.sha256("\0".join(cells).encode("utf-8", "surrogatepass")).hexdigest()
        identity = {"id": id_, "sha256": digest, "format": "table", "day_first": self.day_first}
        lines = [line for text in texts for line in plain_lines(text)]
        content = Content(lines, values=values, encoding=self.sheet.encoding, notes=tuple(notes))
        stated = {**self.stated.get(self.path, {}), **self.stated.get(id_, {})}
        return laid_out(identity, content, stated, self.names)

    def _values(self, number: int, cells: Cells, dropped: Counter[str]) -> Iterator[tuple[MetadataKey, str, Origin]]:
        for key in _IN_HEAD:
            for at in self.columns.known.get(key, ()):
                value, lost = clean(_cell(cells, at))
                dropped += lost
                value = one_line(self.columns.part(at, key, value))
                if key == "rating":
                    value = "" if (number, at) in self.sheet.dated else self._mark(value, cells)
                    value = value if not _NO_MARK.fullmatch(value) else self._verdict(cells) or value
                if value and (key != "url" or value.startswith(("http://", "https://"))):
                    yield key, value, "table"
        if "rating" not in self.columns.known and (said := self._verdict(cells)):
            yield "rating", said, "table"

    def _mark(self, value: str, cells: Cells) -> str:
        """The mark, with the scale that another cell or its column's heading states where its own has none."""
        scale = self._own_scale(cells) or self.columns.scale
        whole = f"{value}/{scale}"
        if scale is None or not _NUMBER.fullmatch(value):
            return value
        return whole if scale == self.columns.scale or find_scores(whole) else value

    def _own_scale(self, cells: Cells) -> str | None:
        """What the row's cell for the scale says."""
        at = self.columns.known.get("scale", (-1,))[0]
        found = _FULL_MARK.fullmatch(one_line(clean(_cell(cells, at))[0]))
        return None if found is None else found[1] or "100"

    def _scale_note(self, cells: Cells, values: Head) -> list[str]:
        own, stated = self._own_scale(cells), self.columns.scale
        scale = own or stated
        printed = _cell(cells, self.columns.known.get("rating", (-1,))[0]).strip()
        if scale is None or not any(key == "rating" and value == f"{printed}/{scale}" for key, value, _ in values):
            return []
        heading = self.columns.headings[self.columns.known["scale"][0]] if own else ""
        where = f"in the column “{_words(heading)}”" if own else "in the heading of the column"
        return [f"the scale of its mark, {scale}, stands {where}"]

    def _verdict(self, cells: Cells) -> str:
        """What the row's cell for the verdict says, if it is a mark or a verdict in words and nothing else."""
        said = _words(_cell(cells, self.columns.known.get("verdict", (-1,))[0]))
        return said if _is_verdict(said) else ""

    def _texts(self, cells: Cells, dropped: Counter[str]) -> Iterator[str]:
        for at in self.columns.known.get("text", ()):
            text, lost = clean(_cell(cells, at))
            dropped += lost
            if text.strip():
                yield text

    def _is_headings(self, cells: Cells) -> bool:
        named = [i for places in self.columns.known.values() for i in places]
        named.sort(key=lambda i: -len(_cell(cells, i)))  # a long cell is no heading, which is soon seen
        headings = self.columns.headings
        return all(key_of(_cell(cells, i)) is not None or _cell(cells, i).strip() == headings[i] for i in named)


def _cell(cells: Cells, at: int) -> str:
    return cells[at] if 0 <= at < len(cells) else ""


def _words(text: str) -> str:
    return one_line(clean(text)[0])


def _folded(name: str) -> str:
    """The words in small letters between spaces, without a year in parentheses."""
    bare = _YEAR.sub(" ", _words(name)).casefold()
    return f" {' '.join(''.join(c if c.isalnum() else ' ' for c in bare).split())} "
