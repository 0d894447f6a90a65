"""Reviews to the Dossier: the documents that count, and each part of the dossier from them.

Holds no rule of its own; problems are checking's.
"""

from __future__ import annotations

from collections.abc import Sequence

from reporting.model import Consensus, Document, Dossier, LeftOut, Review, Title
from reporting.reconciling.consensus import aspect_views
from reporting.reconciling.facts import fact_records
from reporting.reconciling.marks import marks_of
from reporting.reconciling.pasts import plot_disputes
from reporting.reconciling.people import actor_spellings, cast_of, crew_of, spellings_of
from reporting.reconciling.statement import statement
from reporting.reconciling.syndication import reprints
from reporting.reconciling.synopsis import synopsis


def reconcile(
    title: Title,
    documents: tuple[Document, ...],
    reviews: Sequence[Review],
    left_out: tuple[LeftOut, ...],
    min_marks: int = 4,
) -> Dossier:
    """All that the reviews of a title say together; a review that is left out is kept, and counts in nothing.

    Args:
        documents: what the reviews were read from, and the user's statement.
        min_marks: how many printed marks there must be before a mean is shown.
    """
    by_id = {document.id: document for document in documents}
    told = tuple(_with_reason(review, by_id[review.document].left_out) for review in reviews)
    again = reprints(by_id, [review for review in told if review.left_out is None])
    told = tuple(_with_reason(review, again.get(review.document)) for review in told)
    counted = [review for review in told if review.left_out is None]
    cast = cast_of(by_id, counted)
    characters = spellings_of(cast)
    views = aspect_views(counted)
    return Dossier(
        title=title,
        documents=documents,
        reviews=told,
        left_out=_all_left_out(told, left_out),
        cast=cast,
        crew=crew_of(by_id, counted, cast),
        facts=fact_records(counted, title.released),
        marks=marks_of(counted, min_marks),
        consensus=Consensus(aspects=views, statement=statement(counted, views)),
        synopsis=synopsis(
            by_id, counted, (characters, actor_spellings(cast)), plot_disputes(by_id, counted, characters)
        ),
    )


def _with_reason(review: Review, reason: str | None) -> Review:
    """The review with this reason to leave it out, which goes before any that it has."""
    if reason is None or review.left_out == reason:
        return review
    return Review.model_validate(dict(review) | {"left_out": reason})


def _all_left_out(reviews: tuple[Review, ...], files: tuple[LeftOut, ...]) -> tuple[LeftOut, ...]:
    """Files and reviews that took no part, each once."""
    known = {entry.path for entry in files}
    own = [
        LeftOut(path=review.document, reason=review.left_out)
        for review in reviews
        if review.left_out is not None and review.document not in known
    ]
    return (*files, *own)
