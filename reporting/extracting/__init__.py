"""Reads one document into a review: who, when, which mark, whose work, which facts, which judgements.

Does not read files and does not compare documents.
"""

from __future__ import annotations

from collections.abc import Sequence

from reporting.extracting.byline import read_byline
from reporting.extracting.contract import as_contract
from reporting.extracting.credits import credits_of
from reporting.extracting.critics import signers
from reporting.extracting.facts import read_facts
from reporting.extracting.kinds import is_film
from reporting.extracting.left_out import names_too_many, reason_not_to_read, reason_to_leave_out
from reporting.extracting.mentions import mentions_of, people_of
from reporting.extracting.names import names_of
from reporting.extracting.opinions import read_opinions
from reporting.extracting.partial import read_partial
from reporting.extracting.passage import passage as passage_of
from reporting.extracting.plot import read_plot
from reporting.extracting.rating import marks_too_many, read_rating
from reporting.extracting.verdict import read_verdict
from reporting.model import Document, Review

__all__ = ["as_contract", "extract"]


def extract(document: Document, names: Sequence[str], kind: str | None = None) -> Review:
    """Reads a document as a review of the title that goes by these names.

    Args:
        names: the title's name, its original name, what it is also known as.
        kind: "film" or "series" where it is known; else the text decides.
    """
    passage = passage_of(document, names)
    byline, rating = read_byline(passage), read_rating(passage)
    if (left_out := reason_to_leave_out(passage, rated=rating is not None)) is not None:
        return Review(document=document.id, byline=byline, rating=rating, left_out=left_out)
    if (unread := reason_not_to_read(passage) or marks_too_many(passage)) is None:
        unread = names_too_many(found := names_of(passage))
    if unread is not None:
        verdict = read_verdict(passage, rating, ()) if rating else None
        by_mark = verdict if verdict and verdict.basis == "rating" else None
        return Review(document=document.id, byline=byline, rating=rating, verdict=by_mark, unread=unread)
    film = is_film(passage, kind)
    apart = [
        *(signers(byline.critic.value) if byline.critic else ()),
        *([byline.outlet.value] if byline.outlet else ()),
    ]
    credits = credits_of(passage, found, film, apart)
    mentions = mentions_of(passage, found, credits)
    people = people_of(found, credits, mentions)
    opinions = read_opinions(passage, people, rating)
    return Review(
        document=document.id,
        byline=byline,
        rating=rating,
        verdict=read_verdict(passage, rating, opinions, people),
        partial=read_partial(passage, film),
        cast=credits.cast,
        crew=credits.crew,
        aliases=credits.aliases,
        mentions=mentions,
        facts=read_facts(passage, film),
        opinions=opinions,
        plot=read_plot(passage, people, opinions),
    )
