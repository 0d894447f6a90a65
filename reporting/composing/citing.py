"""Evidence numbers, given in the order in which the report first cites each span, and the context around each quote.

Does not decide what is cited: the sections do.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import Literal

from reporting.composing.naming import Names
from reporting.composing.wholeness import whole
from reporting.language import sentences
from reporting.model import Changes, Document, Dossier, Evidence, Metadatum, Numbers, Run, Span
from reporting.model.document import MetadataKey
from reporting.notation.wording import ended

_CONTEXT = 400
"""Characters of a neighbouring sentence that are shown at most."""

_LOOK_BACK = 8
"""Characters before a quote that tell whether it begins a sentence."""

_QUOTE = 1200
"""Characters of a quote that are printed at most; a longer one ends in an ellipsis and keeps its full offsets."""

_FIELDS: dict[MetadataKey, str] = {
    "rating": "mark", "critic": "critic", "outlet": "outlet", "published": "date", "url": "address",
    "headline": "headline", "description": "description", "episodes": "number of episodes",
    "runtime_minutes": "running time",
}  # fmt: skip
"""What a value of a document's head is called."""

_BEFORE = "\0"
"""Marks a document of the last edition; no path holds it."""


class Citations:
    """Numbers spans as they are cited; one number a span, however often it is cited.

    Args:
        changes: since the last edition; what stood in its documents can be cited too.
    """

    def __init__(self, dossier: Dossier, names: Names, context: int = 1, changes: Changes | None = None) -> None:
        self._context_sentences = context
        self._documents = {document.id: document for document in dossier.documents}
        self._names = {id_: names.of(id_) for id_ in self._documents}
        self._numbers: dict[tuple[str, int, int], int] = {}
        self._asked: dict[tuple[str, int, int], int] = {}
        self._cited: list[tuple[str, Span]] = []
        self._sentences: dict[str, list[tuple[int, int]]] = {}
        self._entries: list[Evidence] = []
        self._same = dict(changes.same) if changes else {}
        if changes is not None and changes.before is not None:
            named = Names(changes.before)
            for document in changes.before.documents:
                self._documents[_BEFORE + document.id] = document
                self._names[_BEFORE + document.id] = named.of(document.id)

    def __len__(self) -> int:
        return len(self._cited)

    def of(self, spans: Iterable[Span], per_document: int | None = None) -> Numbers:
        """The numbers of these spans, ascending; at most `per_document` of each document where that is given.

        What a person states is never left out: each row of corrections is about another review.
        """
        taken: dict[str, int] = {}
        numbers = set()
        for span in spans:
            taken[span.document] = taken.get(span.document, 0) + 1
            stated = self._documents[span.document].kind == "statement"
            if stated or per_document is None or taken[span.document] <= per_document:
                numbers.add(self._number(span.document, span))
        return tuple(sorted(numbers))

    def of_before(self, spans: Iterable[Span]) -> Numbers:
        """The numbers of spans of the last edition: those of this one's documents where the text is the same."""
        places = ((self._same.get(span.document, _BEFORE + span.document), span) for span in spans)
        return tuple(sorted({self._number(place, span) for place, span in places}))

    def name_before(self, document: str) -> str:
        """What a document of the last edition was called there."""
        return self._names[_BEFORE + document]

    def _number(self, place: str, span: Span) -> int:
        asked = (place, span.start, span.end)
        number = self._asked.get(asked)
        if number is None:
            span = whole(self._documents[place], span)
            key = (place, span.start, span.end)
            if key not in self._numbers:
                self._cited.append((place, span))
                self._numbers[key] = len(self._cited)
            number = self._asked[asked] = self._numbers[key]
        return number

    def document(self, id_: str) -> Document:
        """The document of that id."""
        return self._documents[id_]

    def run(self, span: Span, *, cite: bool = True) -> Run:
        """The words of a span as they are printed: a quotation, or a paraphrase where the document is a digest."""
        kind = self._documents[span.document].kind
        span = whole(self._documents[span.document], span)
        words = self._as_printed(span)
        if kind == "statement":
            return Run(text=words, evidence=self.of([span]) if cite else ())
        if self._begins_inside_a_sentence(span):
            words = f"… {words}"
        style: Literal["paraphrase", "quote"] = "paraphrase" if kind == "digest" else "quote"
        return Run(text=words, style=style, evidence=self.of([span]) if cite else ())

    def said(self, span: Span) -> Run:
        """The words of a span as they stand alone: a paraphrase ends in a stop, a critic's own words as they do."""
        run = self.run(span)
        return run if run.style != "paraphrase" else Run(**{**dict(run), "text": ended(run.text)})

    def sentence_around(self, span: Span) -> tuple[str, str, str]:
        """The whole sentence that a span stands in, and what of it stands before and after the span."""
        document = self._documents[span.document]
        span = whole(document, span)
        found = self._sentences_of(span.document)
        first = bisect_right(found, span.start, key=lambda s: s[0]) - 1
        last = bisect_right(found, span.end - 1, key=lambda s: s[0]) - 1
        start = min(found[first][0], span.start) if first >= 0 else span.start
        end = max(found[last][1], span.end) if last >= 0 else span.end
        places = ((start, end), (start, span.start), (span.end, end))
        sentence, before, after = (" ".join(document.text[a:b].split()) for a, b in places)
        return sentence, before, after

    def _sentences_of(self, place: str) -> list[tuple[int, int]]:
        if place not in self._sentences:
            self._sentences[place] = sentences(self._documents[place].text)
        return self._sentences[place]

    def _begins_inside_a_sentence(self, span: Span) -> bool:
        """Whether words of the sentence stand before the span: an ellipsis then says so."""
        before = self._documents[span.document].text[max(span.start - _LOOK_BACK, 0) : span.start].rstrip(" \"'“‘(")
        return bool(before) and before[-1] not in ".!?…\n:\"'”’)" and not span.text[0].isdigit()

    def _as_printed(self, span: Span) -> str:
        return span.text if len(span.text) <= _QUOTE else span.text[:_QUOTE].rsplit(" ", 1)[0] + " …"

    def evidence(self) -> tuple[Evidence, ...]:
        """Everything cited so far, by number."""
        told = len(self._entries)
        self._entries += [self._entry(n, place, span) for n, (place, span) in enumerate(self._cited[told:], told + 1)]
        return tuple(self._entries)

    def _entry(self, number: int, place: str, span: Span) -> Evidence:
        document = self._documents[place]
        past, (before, after) = place.startswith(_BEFORE), self._context(place, span)
        return Evidence(
            number=number,
            document=document.id,
            source=f"{self._names[place]}, last edition" if past else self._names[place],
            start=span.start,
            end=span.end,
            quote=self._as_printed(span),
            before=before,
            after=after,
            style=_style(document, span),
            field=_field(document, span),
            past=past,
        )

    def _context(self, place: str, span: Span) -> tuple[str, str]:
        """What stands in the same sentence outside the span, or else the neighbouring sentence; only running text.

        With more sentences of context, as many more; with none, nothing.
        """
        document = self._documents[place]
        more = self._context_sentences - 1
        if more < 0 or span.start < document.body or document.kind == "statement":
            return "", ""
        found = self._sentences_of(place)
        first = bisect_right(found, span.start, key=lambda s: s[0]) - 1
        last = bisect_right(found, span.end - 1, key=lambda s: s[0]) - 1
        if first < 0:
            return "", ""
        # Inside a sentence its own rest is the first sentence of context.
        first -= more + (not document.text[found[first][0] : span.start].strip())
        last += more + (not document.text[span.end : found[last][1]].strip())
        body = bisect_left(found, document.body, key=lambda s: s[0])
        before = document.text[found[max(first, body, 0)][0] : span.start]
        after = document.text[span.end : found[min(last, len(found) - 1)][1]]
        return _end_of(before, more), _start_of(after, more)


def _style(document: Document, span: Span) -> Literal["quote", "paraphrase", "stated", "metadata", "table"]:
    """What kind of words these are; a document's head holds what the user or a page's metadata states."""
    if document.kind == "statement":
        return "stated"
    if span.start < document.body:
        held = _metadatum(document, span)
        if held is not None and held.origin == "table":
            return "table"
        return "metadata" if held is None or held.origin == "page" else "stated"
    return "paraphrase" if document.kind == "digest" else "quote"


def _field(document: Document, span: Span) -> str:
    """What a value beside the running text is: a lone "4" is a mark."""
    held = _metadatum(document, span) if span.start < document.body else None
    return _FIELDS.get(held.key, "") if held is not None else ""


def _metadatum(document: Document, span: Span) -> Metadatum | None:
    return next((m for m in document.metadata if m.start <= span.start < m.end), None)


def _end_of(text: str, more: int) -> str:
    text, most = " ".join(text.split()), _CONTEXT * (more + 1)
    return text if len(text) <= most else "… " + text[-most:].split(" ", 1)[-1]


def _start_of(text: str, more: int) -> str:
    text, most = " ".join(text.split()), _CONTEXT * (more + 1)
    return text if len(text) <= most else text[:most].rsplit(" ", 1)[0] + " …"
