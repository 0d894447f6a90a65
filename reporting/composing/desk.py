"""What every section is composed from: the dossier, the printed names, the citations, and shorthands for cells.

Does not compose anything itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from reporting.composing.citing import Citations
from reporting.composing.naming import Names
from reporting.model import FACT_KINDS, Cell, Changes, Cited, Dossier, FactKind, Review, Span
from reporting.model.correction import CORRECTIONS_FILE
from reporting.model.report import CellKind
from reporting.notation.wording import listed

STATEMENT = "title.toml"
"""The document that holds what they state of the title."""

_NAMED = 4
"""Documents that a sentence or a cell names before it only counts them."""


@dataclass(frozen=True, slots=True)
class Desk:
    """One title on the desk; `reviews` are those that count, in document order.

    `changes` is what moved since the last edition, if there was one. `tells_parts` says whether it is told which part a
    review covers: of a film each covers the whole, unless one says otherwise. `corrected` is the document that a row of
    corrections.csv is about, by its line.
    """

    dossier: Dossier
    names: Names
    citations: Citations
    reviews: tuple[Review, ...]
    changes: Changes | None
    tells_parts: bool
    corrected: Mapping[Span, str]

    @property
    def no_review(self) -> str:
        """What a sentence begins with that denies something of all reviews: it holds of what was read."""
        return "No review whose text was read" if any(review.unread for review in self.reviews) else "No review"

    @property
    def fact_kinds(self) -> tuple[FactKind, ...]:
        """The kinds of facts that the title can have: what nobody calls a series has no episodes, unless a document
        counts some.
        """
        return tuple(kind for kind in FACT_KINDS if kind != "episodes" or _is_series(self.dossier))

    def cited(self, field: Cited[str] | Cited[date] | None, kind: CellKind = "text") -> Cell:
        """A cell for a cited value; an empty one where the document does not state it."""
        if field is None:
            return Cell(value=None, kind=kind)
        return Cell(
            value=field.value, kind=kind, evidence=self.citations.of(field.spans, 1), stated=field.basis == "stated"
        )

    def cell(self, value: str | float | None, spans: Iterable[Span] = (), kind: CellKind = "text") -> Cell:
        """A cell with the numbers of its evidence, one a document; marked where a person states or corrected it."""
        cited = tuple(spans)
        stated = bool(cited) and all(span.document in (CORRECTIONS_FILE, STATEMENT) for span in cited)
        return Cell(value=value, kind=kind, evidence=self.citations.of(cited, 1), stated=stated)

    def words(self, span: Span) -> Cell:
        """A cell that holds the words of a span, as a quotation or a paraphrase."""
        run = self.citations.run(span)
        kinds: dict[str, CellKind] = {"paraphrase": "paraphrase", "quote": "quote"}
        return Cell(value=run.text, kind=kinds.get(run.style, "text"), evidence=run.evidence)

    def documents(self, spans: Iterable[Span]) -> tuple[str, ...]:
        """The documents that these spans speak of, each once: a correction speaks of the review that it corrects."""
        return tuple(dict.fromkeys(self.corrected.get(span, span.document) for span in spans))

    def listing(self, documents: Iterable[str]) -> str:
        """The names of these documents, separated by commas."""
        return ", ".join(self.names.of(document) for document in dict.fromkeys(documents))

    def some(self, documents: Iterable[str]) -> str:
        """The names of these documents as a sentence has them; of many the first few, and how many more there are."""
        names = [self.names.of(document) for document in dict.fromkeys(documents)]
        few = names if len(names) <= _NAMED + 1 else [*names[:_NAMED], f"{len(names) - _NAMED} others"]
        return listed(few)


def desk_for(dossier: Dossier, context: int = 1, changes: Changes | None = None) -> Desk:
    """The desk of a dossier, with so many sentences around each quote."""
    names = Names(dossier)
    reviews = tuple(review for review in dossier.reviews if review.left_out is None)
    return Desk(
        dossier=dossier,
        names=names,
        citations=Citations(dossier, names, context, changes),
        reviews=reviews,
        changes=changes,
        tells_parts=_is_series(dossier) or any(review.partial for review in reviews),
        corrected={each.spans[0]: each.document for each in dossier.corrections},
    )


def _is_series(dossier: Dossier) -> bool:
    """Whether the title is stated to be a series, or a document counts its episodes."""
    kind = dossier.title.kind
    return (kind is not None and kind.value == "series") or dossier.fact("episodes") is not None
