"""A review laid out for people: every value with the line that it was read from.

Prints nothing, and shows what the review holds without a judgement of its own.
"""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Iterable, Iterator
from datetime import date

from reporting.cli.terminal import counted, plain
from reporting.model import Cited, Document, Fact, Rating, Review, Span, Verdict

LABEL = 12
"""Width of the column of labels; a longer one pushes its value to the right."""

NARROWEST, WIDEST = 60, 120

_REVIEW_OF_SEVERAL = "#review-"

Entry = tuple[str, str, Iterable[Span]]
"""A label, a value, and the spans behind it."""


def listing(document: Document, review: Review) -> Iterator[str]:
    """The lines of the listing, without a heading."""
    kind = "a digest" if document.kind == "digest" else "a review"
    # On a page by several critics each has words of their own; elsewhere menus and captions are the page's too.
    stretches = document.running() if _REVIEW_OF_SEVERAL in document.id else ((document.body, len(document.text)),)
    words = counted(sum(len(document.text[start:end].split()) for start, end in stretches), "word")
    read = "not read" if review.left_out else "read"
    yield f"  {read} as {kind}: {words}, {document.format}, {document.encoding}"
    if review.left_out or document.left_out:
        yield from _wrapped("", f"left out of the report: {review.left_out or document.left_out}")
    if review.unread:
        yield from _wrapped("", f"counts with its byline and mark alone: {review.unread}")
    for title, entries in _sections(document, review):
        yield ""
        yield f"  {title}"
        for label, value, spans in entries:
            yield from _wrapped(label, value)
            for span in spans:
                line = document.text.count("\n", 0, span.start) + 1
                yield from _wrapped("", span.text, f"{line:>4} │ ")


def _sections(document: Document, review: Review) -> Iterator[tuple[str, list[Entry]]]:
    page = "from the table" if document.format == "table" else "from the page's data"
    yield "Review", [_byline(label, cited, page) for label, cited in (
        ("outlet", review.byline.outlet), ("critic", review.byline.critic), ("published", review.byline.published),
    )] + [_rating(review.rating), _verdict(review.verdict)] + _partial(review.partial)  # fmt: skip
    cast: list[Entry] = [("", f"{c.actor} as {c.character}" if c.character else c.actor, c.spans) for c in review.cast]
    crew: list[Entry] = [(c.role, c.name, c.spans) for c in review.crew]
    facts: list[Entry] = [(f.kind.removesuffix("_minutes"), _fact(f), f.spans) for f in review.facts]
    opinions: list[Entry] = [(o.aspect, o.stance, o.spans) for o in review.plain_opinions]
    plot: list[Entry] = [("", "gives away the ending" if p.spoiler else "", p.spans) for p in review.plot]
    for title, entries in (("Cast", cast), ("Crew", crew), ("Facts", facts), ("Opinions", opinions), ("Plot", plot)):
        yield title, entries or [("", "none read", ())]


def _byline(label: str, cited: Cited[str] | Cited[date] | None, page: str) -> Entry:
    if cited is None:
        return label, "not stated", ()
    value = cited.value
    told = f"{value.day} {value:%B %Y}" if isinstance(value, date) else value
    basis = {"text": "", "page": f" ({page})", "stated": " (stated by you)"}[cited.basis]
    return label, told + basis, cited.spans


def _rating(cited: Cited[Rating] | None) -> Entry:
    if cited is None:
        return "mark", "none printed", ()
    percent = cited.value.percent
    return "mark", cited.value.printed + ("" if percent is None else f" = {percent:g} %"), cited.spans


def _verdict(verdict: Verdict | None) -> Entry:
    if verdict is None:
        return "verdict", "none", ()
    basis = "from the mark" if verdict.basis == "rating" else "read from the text"
    return "verdict", f"{verdict.stance}, {basis}{', on thin evidence' if verdict.thin else ''}", verdict.spans


def _partial(cited: Cited[str] | None) -> list[Entry]:
    return [] if cited is None else [("covers", cited.value, cited.spans)]


def _fact(fact: Fact) -> str:
    if fact.kind != "runtime_minutes":
        return fact.written
    return f"{fact.written} {'minute' if fact.written == '1' else 'minutes'}"


def _wrapped(label: str, text: str, mark: str = "") -> list[str]:
    if not text:
        return []
    indent = " " * (LABEL + 4)
    width = min(max(shutil.get_terminal_size().columns, NARROWEST), WIDEST)
    return textwrap.wrap(
        plain(text), width, break_long_words=False,
        initial_indent=f"    {f'{label} ':<{LABEL}}{mark}", subsequent_indent=indent + " " * len(mark),
    )  # fmt: skip
