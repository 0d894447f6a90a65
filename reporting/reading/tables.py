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

from reporting.model import Document
from reporting.model.document import MetadataKey, Origin
from reporting.notation import day_first_evidence
from reporting.reading.cleaning import clean, one_line, told
from reporting.reading.columns import Columns, Key, find_columns, fit, key_of
from reporting.reading.documents import Content, Found, Head, laid_out
from reporting.reading.gathering import NotTakenError, RawFile
from reporting.reading.lines import plain_lines
from reporting.reading.sheets import MOST_ROWS, Cells, Sheet, text_sheet, workbook_sheets

_InHead = Literal["outlet", "critic", "published", "rating", "url", "headline"]
_IN_HEAD: Final[tuple[_InHead, ...]] = ("outlet", "critic", "published", "rating", "url", "headline")
_NUMBER: Final = re.compile(r"\d{1,3}(?:[.,]\d{1,2})?")
_MOST_NAMED: Final = 5
_HEADLINE_WORDS: Final = 4
_YEAR: Final = re.compile(r"\((?:19|20)\d\d\)")


def read_table(raw: RawFile, stated: Mapping[str, Mapping[str, str]], names: Sequence[str]) -> Found:
    """Reads the rows of a table of clippings.

    Args:
        stated: what title.toml says, by file or row.
        names: the title's names; rows that say they are about another title are left out.

    Raises:
        NotTakenError: it is no table of clippings, or asks for too much.
    """
    sheet, columns, others = _chosen(raw)
    rows = [(number, cells) for number, cells in sheet.rows[columns.row + 1 :]]
    rows, columns, elsewhere = _about_title(rows, columns, names)
    left_out = [*others, *elsewhere]
    doubts = list(sheet.notes)
    if sheet.cut:
        doubts.append(f"has more than {MOST_ROWS:,} rows; the rest is not read")
    doubts += _odd_marks(sheet, rows, columns)
    reader = _Rows(raw.path, sheet, columns, stated, names, _day_first(rows, columns))
    documents = tuple(document for number, cells in rows if (document := reader.document(number, cells)) is not None)
    if not documents and not elsewhere:
        raise NotTakenError("has headings and no row with a mark or a text below them")
    return Found(documents, tuple(left_out), tuple(doubts))


def _chosen(raw: RawFile) -> tuple[Sheet, Columns, list[str]]:
    """The first sheet that has a row of headings, and what is told of the others."""
    in_workbook = raw.path.lower().endswith(".xlsx")
    sheets = workbook_sheets(raw.data) if in_workbook else [text_sheet(raw.data, fit)]
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
        notes = [*self._scale_note(values), *([note] if (note := told(dropped)) else [])]
        if self.columns.unknown:
            notes.append(f"its columns {', '.join(f'“{_words(each)}”' for each in self.columns.unknown)} are not read")
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
                value = one_line(value)
                if key == "rating":
                    value = "" if (number, at) in self.sheet.dated else self._mark(value)
                if value and (key != "url" or value.startswith(("http://", "https://"))):
                    yield key, value, "table"

    def _mark(self, value: str) -> str:
        """The mark, with the scale that its column's heading states where the cell has none."""
        scale = self.columns.scale
        return f"{value}/{scale}" if scale and _NUMBER.fullmatch(value) else value

    def _scale_note(self, values: Head) -> list[str]:
        scale = self.columns.scale
        said = scale is not None and any(key == "rating" and value.endswith(f"/{scale}") for key, value, _ in values)
        return [f"the scale of its mark, {scale}, stands in the heading of the column"] if said else []

    def _texts(self, cells: Cells, dropped: Counter[str]) -> Iterator[str]:
        for at in self.columns.known.get("text", ()):
            text, lost = clean(_cell(cells, at))
            dropped += lost
            if text.strip():
                yield text

    def _is_headings(self, cells: Cells) -> bool:
        named = [i for places in self.columns.known.values() for i in places]
        return all(key_of(_cell(cells, i)) is not None for i in named)


def _cell(cells: Cells, at: int) -> str:
    return cells[at] if 0 <= at < len(cells) else ""


def _words(text: str) -> str:
    return one_line(clean(text)[0])


def _folded(name: str) -> str:
    """The words in small letters between spaces, without a year in parentheses."""
    bare = _YEAR.sub(" ", _words(name)).casefold()
    return f" {' '.join(''.join(c if c.isalnum() else ' ' for c in bare).split())} "
