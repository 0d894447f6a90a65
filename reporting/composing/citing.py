"""Evidence numbers, given in the order in which the report first cites each span, and the context around each quote.

Does not decide what is cited: the sections do.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import Literal

from reporting.composing.naming import Names
from reporting.language import sentences
from reporting.model import Document, Dossier, Evidence, Numbers, Run, Span

_CONTEXT = 400
"""Characters of a neighbouring sentence that are shown at most."""

_LOOK_BACK = 8
"""Characters before a quote that tell whether it begins a sentence."""

_QUOTE = 1200
"""Characters of a quote that are printed at most; a longer one ends in an ellipsis and keeps its full offsets."""


class Citations:
    """Numbers spans as they are cited; one number a span, however often it is cited."""

    def __init__(self, dossier: Dossier, names: Names, context: int = 1) -> None:
        self._context_sentences = context
        self._documents = {document.id: document for document in dossier.documents}
        self._numbers: dict[tuple[str, int, int], int] = {}
        self._spans: list[Span] = []
        self._names = names
        self._sentences: dict[str, list[tuple[int, int]]] = {}

    def __len__(self) -> int:
        return len(self._spans)

    def of(self, spans: Iterable[Span], per_document: int | None = None) -> Numbers:
        """The numbers of these spans, ascending; at most `per_document` of each document where that is given."""
        taken: dict[str, int] = {}
        numbers = set()
        for span in spans:
            taken[span.document] = taken.get(span.document, 0) + 1
            if per_document is None or taken[span.document] <= per_document:
                numbers.add(self._number(span))
        return tuple(sorted(numbers))

    def _number(self, span: Span) -> int:
        key = (span.document, span.start, span.end)
        if key not in self._numbers:
            self._spans.append(span)
            self._numbers[key] = len(self._spans)
        return self._numbers[key]

    def run(self, span: Span, *, cite: bool = True) -> Run:
        """The words of a span as they are printed: a quotation, or a paraphrase where the document is a digest."""
        kind = self._documents[span.document].kind
        words = self._as_printed(span)
        if kind == "statement":
            return Run(text=words, evidence=self.of([span]) if cite else ())
        if self._begins_inside_a_sentence(span):
            words = f"… {words}"
        style: Literal["paraphrase", "quote"] = "paraphrase" if kind == "digest" else "quote"
        return Run(text=words, style=style, evidence=self.of([span]) if cite else ())

    def sentence_around(self, span: Span) -> tuple[str, str, str]:
        """The whole sentence that a span stands in, and what of it stands before and after the span."""
        document = self._documents[span.document]
        found = self._sentences_of(document)
        first = bisect_right(found, span.start, key=lambda s: s[0]) - 1
        last = bisect_right(found, span.end - 1, key=lambda s: s[0]) - 1
        start = min(found[first][0], span.start) if first >= 0 else span.start
        end = max(found[last][1], span.end) if last >= 0 else span.end
        places = ((start, end), (start, span.start), (span.end, end))
        sentence, before, after = (" ".join(document.text[a:b].split()) for a, b in places)
        return sentence, before, after

    def _sentences_of(self, document: Document) -> list[tuple[int, int]]:
        if document.id not in self._sentences:
            self._sentences[document.id] = sentences(document.text)
        return self._sentences[document.id]

    def _begins_inside_a_sentence(self, span: Span) -> bool:
        """Whether words of the sentence stand before the span: an ellipsis then says so."""
        before = self._documents[span.document].text[max(span.start - _LOOK_BACK, 0) : span.start].rstrip(" \"'“‘(")
        return bool(before) and before[-1] not in ".!?…\n:\"'”’)" and not span.text[0].isdigit()

    def _as_printed(self, span: Span) -> str:
        return span.text if len(span.text) <= _QUOTE else span.text[:_QUOTE].rsplit(" ", 1)[0] + " …"

    def evidence(self) -> tuple[Evidence, ...]:
        """Everything cited so far, by number."""
        return tuple(self._entry(number, span) for number, span in enumerate(self._spans, 1))

    def _entry(self, number: int, span: Span) -> Evidence:
        document = self._documents[span.document]
        before, after = self._context(document, span)
        return Evidence(
            number=number,
            document=span.document,
            source=self._names.of(span.document),
            start=span.start,
            end=span.end,
            quote=self._as_printed(span),
            before=before,
            after=after,
            style=_style(document, span),
        )

    def _context(self, document: Document, span: Span) -> tuple[str, str]:
        """What stands in the same sentence outside the span, or else the neighbouring sentence; only running text.

        With more sentences of context, as many more; with none, nothing.
        """
        more = self._context_sentences - 1
        if more < 0 or span.start < document.body or document.kind == "statement":
            return "", ""
        found = self._sentences_of(document)
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


def _style(document: Document, span: Span) -> Literal["quote", "paraphrase", "stated", "metadata"]:
    """What kind of words these are; a document's head holds what the user or a page's metadata states."""
    if document.kind == "statement":
        return "stated"
    if span.start < document.body:
        origin = next((m.origin for m in document.metadata if m.start <= span.start < m.end), "page")
        return "metadata" if origin in ("page", "table") else "stated"
    return "paraphrase" if document.kind == "digest" else "quote"


def _end_of(text: str, more: int) -> str:
    text, most = " ".join(text.split()), _CONTEXT * (more + 1)
    return text if len(text) <= most else "… " + text[-most:].split(" ", 1)[-1]


def _start_of(text: str, more: int) -> str:
    text, most = " ".join(text.split()), _CONTEXT * (more + 1)
    return text if len(text) <= most else text[:most].rsplit(" ", 1)[0] + " …"
