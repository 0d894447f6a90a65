"""Who wrote the review and when: the metadata first, else the lines around the text.

The critic is found in `critics`, the publication in `outlets`, the day in `review_dates`. What is not there stays None.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import Final

from reporting.extracting.critics import critic_of
from reporting.extracting.list_names import listed_lines
from reporting.extracting.no_critics import is_place
from reporting.extracting.outlets import outlet_of
from reporting.extracting.passage import Passage
from reporting.extracting.review_dates import published
from reporting.extracting.signatures import LineAt, body_lines
from reporting.extracting.yearless import day_of_year
from reporting.model import Basis, Byline, Cited, Document, Metadatum
from reporting.model.document import MetadataKey
from reporting.notation import find_dates, resolve_dates
from reporting.notation.patterns import Pattern


def read_byline(passage: Passage) -> Byline:
    """Reads outlet, critic, date and address of a review."""
    document = passage.document
    every = body_lines(document)
    lines = list(_below_menus(every))
    critic = _stated_critics(document) or critic_of(passage, list(_may_be_signed(passage, lines)))
    return Byline(
        outlet=_from_metadata(document, "outlet") or outlet_of(passage, [(a.start, a.end) for a in every], critic),
        critic=critic,
        published=_published(document, lines, critic) or day_of_year(passage, lines, critic),
        url=_from_metadata(document, "url"),
    )


_FEWEST_ITEMS: Final = 6
"""Lines of a menu; a shorter one may hold who wrote."""


def _below_menus(lines: Sequence[LineAt]) -> Iterator[LineAt]:
    """The lines without a menu that was copied from a page item by item: it pushes who wrote, and when, far down."""
    number = 0
    for menu, run in groupby(lines, lambda line: line.aside == "menu"):
        items = list(run)
        if not menu or len(items) < _FEWEST_ITEMS:
            yield from (line._replace(number=at) for at, line in enumerate(items, number))
            number += len(items)


def basis_of(metadatum: Metadatum) -> Basis:
    """Where a metadatum's value comes from: a page's own data or a table's cells, its text, or what the user states."""
    if metadatum.origin == "text":
        return "text"
    return "page" if metadatum.origin in ("page", "table") else "stated"


def _from_metadata(document: Document, key: MetadataKey) -> Cited[str] | None:
    found = document.metadatum(key)
    if found is None:
        return None
    span = document.span(found.start, found.end)
    return Cited(value=span.text, spans=(span,), basis=basis_of(found))


def _may_be_signed(passage: Passage, lines: Sequence[LineAt]) -> Iterator[LineAt]:
    """The lines but those that list the cast, and the rows of a table of makers: "Director | X"."""
    listed = listed_lines(passage)
    made = [_MAKERS_ROW.match(line.text) is not None for line in lines]
    beside = zip([False, *made], made, [*made[1:], False], strict=False)
    for line, (before, row, after) in zip(lines, beside, strict=False):
        if line.start not in listed and not (row and (before or after)) and not _CAST_LINE.match(line.text):
            yield line


_MAKERS_ROW: Final = Pattern(
    r"(?i)(?:co-)?(?:direct(?:or|ed by|ion)s?|(?:screen)?writers?|written by|screenplay|music(?: by)?|composers?|cast|"
    r"producers?|creators?|cinematograph(?:er|y)|editors?|starring|genres?|country|network|release date|"
    r"running time|runtime|episodes|year) \| [^|]{1,80}$"
)
_CAST_LINE: Final = Pattern(
    r"(?i)\W{0,3}(?:(?:the |lead |main |full )?cast|starring|stars) ?:(?=.{2,80}? [|/–—-] )"
    r"(?!.{0,400}\b(?:by|words|text|review\w*)\b)"
)


def _stated_critics(document: Document) -> Cited[str] | None:
    """Who signs by the metadata, all of them where they are several."""
    found = [
        metadatum
        for metadatum in document.metadata
        if metadatum.key == "critic"
        and not (basis_of(metadatum) == "page" and is_place(document.text[metadatum.start : metadatum.end]))
    ]
    if not found:
        return None
    spans = tuple(document.span(metadatum.start, metadatum.end) for metadatum in found)
    *first, last = (span.text for span in spans)
    value = f"{', '.join(first)} and {last}" if first else last
    return Cited(value=value, spans=spans, basis=basis_of(found[0]))


def _published(document: Document, lines: list[LineAt], critic: Cited[str] | None) -> Cited[date] | None:
    """The day; where a page's data are a day off what it prints, they count by another clock, and the print holds."""
    stated = _published_metadatum(document)
    if stated is None:
        return published(document, lines, critic)
    printed = published(document, lines, critic, plainly=True) if stated.basis == "page" else None
    return printed if printed and abs((printed.value - stated.value).days) == 1 else stated


def _published_metadatum(document: Document) -> Cited[date] | None:
    found = document.metadatum("published")
    dates = find_dates(document.text[found.start : found.end]) if found else []
    dates = resolve_dates(dates, document.day_first)
    if found is None or not dates or dates[0].value is None:
        return None
    span = document.span(found.start + dates[0].start, found.start + dates[0].end)
    return Cited(value=dates[0].value, spans=(span,), basis=basis_of(found))
