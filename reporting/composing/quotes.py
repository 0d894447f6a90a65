"""Candidate pull quotes for a publicist: a critic's praise with all that quoting it would leave out.

A digest's words are a paraphrase and never candidates. Chooses by stance and strength alone: a person clears them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from reporting.composing.consensus import ASPECT_NAMES
from reporting.composing.desk import Desk
from reporting.composing.register import numbered
from reporting.model import Cell, Column, Opinion, Review, Row, Stance, Table
from reporting.model.workbook import FILE, NUMBER

_A_REVIEW = 6
"""Candidates that one review gives at most."""
_FEWEST_WORDS, _MOST_WORDS = 3, 45
"""Shorter praise says nothing alone; longer fits no poster."""
_SHARE = re.compile(r"\d ?(?:%|per ?cent\b)", re.IGNORECASE)
_COUNTED = re.compile(
    r"\b(?:(?:rotten )?tom(?:ato|-o-)|critics\b|audience|viewers|ratings?\b|nation|country\b|korea|website)",
    re.IGNORECASE,
)
"""In a sentence with both others give the figure: how many watched, how many critics liked it."""
USE: dict[Stance | None, str] = {
    "positive": "yes",
    "mixed": "with care: out of a mixed review",
    "negative": "no: out of a negative review",
    None: "with care: the review has no verdict",
}
"""Whether praise may be quoted, by the verdict of the review that it stands in."""


def quotes_table(desk: Desk) -> Table:
    """A row a candidate, the strongest praise of the kindest reviews first; what must not be used comes last."""
    columns = (
        Column(key="number", heading=NUMBER, kind="integer", width=0.5),
        Column(key="use", heading="Use", width=2.2),
        Column(key="words", heading="Words", kind="quote", width=3.2),
        Column(key="sentence", heading="Whole sentence", kind="quote", width=3.6),
        Column(key="hidden", heading="An ellipsis would hide", width=2.4),
        Column(key="aspect", heading="Aspect", width=1.2),
        Column(key="verdict", heading="Verdict", kind="stance", width=0.9),
        Column(key="mark", heading="Mark", width=0.8),
        Column(key="outlet", heading="Outlet", width=1.3),
        Column(key="critic", heading="Critic", width=1.4),
        Column(key="published", heading="Published", kind="date", width=1),
        Column(key="covers", heading="Covers", width=1.2),
        Column(key="file", heading=FILE, width=1.6),
    )
    originals = {d.id for d in desk.dossier.documents if d.kind == "original"}
    found = [(r, opinion) for r in desk.reviews if r.document in originals for opinion in _praise(r)]
    order = list(USE)
    found.sort(key=lambda pair: (order.index(_stance(pair[0])), -pair[1].strength))
    numbers = numbered(desk)
    return Table(
        name="quotes", title="Candidate quotes", columns=columns,
        rows=tuple(_row(desk, review, opinion, numbers[review.document]) for review, opinion in found),
        note="Critics' own words only: what a digest says is a paraphrase and is never quoted. Read the whole sentence "
        "before you use a part of it.",
        empty="No candidate: no critic's own words of praise were read. What a digest says is a paraphrase and never "
        "quoted.",
    )  # fmt: skip


def _stance(review: Review) -> Stance | None:
    return review.verdict.stance if review.verdict else None


def _praise(review: Review) -> Iterator[Opinion]:
    """The strongest praise of a review, no words twice."""
    taken: list[tuple[int, int]] = []
    for opinion in sorted(review.standing_opinions, key=lambda o: (-o.strength, o.spans[0].start)):
        span = opinion.spans[0]
        fits = _FEWEST_WORDS <= len(span.text.split()) <= _MOST_WORDS
        apart = all(span.end <= start or end <= span.start for start, end in taken)
        own = not (_SHARE.search(span.text) and _COUNTED.search(span.text))
        if opinion.stance == "positive" and fits and apart and own and len(taken) < _A_REVIEW:
            taken.append((span.start, span.end))
            yield opinion


def _row(desk: Desk, review: Review, opinion: Opinion, number: int) -> Row:
    span, byline, rating = opinion.spans[0], review.byline, review.rating
    words = desk.words(span)
    sentence, before, after = desk.citations.sentence_around(span)
    hidden = " … ".join(part for part in (before, after) if part)
    cells = (
        Cell(value=number, kind="integer"),
        Cell(value=USE[_stance(review)]),
        words,
        Cell(value=sentence, kind="quote", evidence=words.evidence),
        Cell(value=hidden or "nothing"),
        Cell(value="Overall" if opinion.aspect == "overall" else ASPECT_NAMES[opinion.aspect]),
        Cell(value=_stance(review), kind="stance"),
        desk.cell(rating.value.printed, rating.spans) if rating else Cell(value=None),
        desk.cited(byline.outlet),
        desk.cited(byline.critic),
        desk.cited(byline.published, "date"),
        desk.cited(review.partial) if review.partial else Cell(value="the whole work"),
        Cell(value=review.document),
    )
    return Row(cells=cells, document=review.document)
