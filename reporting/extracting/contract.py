"""A review as plain data with its evidence, for `inspect --json` and for scoring.

Holds no judgement: it names what the models hold.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from reporting.model import FACT_KINDS, Cited, Document, Review, Span, review_stances

Data = dict[str, Any]


def as_contract(document: Document, review: Review) -> Data:
    """The review of one document as JSON data; every value carries the quotes it was read from."""
    byline = review.byline
    published = byline.published
    return {
        "document": {"id": document.id, "path": document.id, "sha256": document.sha256},
        "text": document.text,
        "outlet": _cited(byline.outlet),
        "critic": _cited(byline.critic),
        "published": None if published is None else {**_cited_data(published), "value": published.value.isoformat()},
        "url": _cited(byline.url),
        "rating": None if _is_in_words(review) else _rating(review),
        "rating_in_words": _rating(review) if _is_in_words(review) else None,
        "verdict": _verdict(review),
        "partial": _cited(review.partial),
        "cast": [{"actor": c.actor, "character": c.character, "evidence": _evidence(c.spans)} for c in review.cast],
        "crew": [{"name": c.name, "role": c.role, "evidence": _evidence(c.spans)} for c in review.crew],
        "aliases": [{"name": a.name, "other": a.other, "evidence": _evidence(a.spans)} for a in review.aliases],
        "mentions": [
            {"spelling": m.spelling, "of": m.of, "count": m.count, "evidence": _evidence(m.spans)}
            for m in review.mentions
        ],
        "facts": {kind: [_fact(fact) for fact in review.facts_of(kind)] for kind in FACT_KINDS},
        "aspects": review_stances(review),
        "opinions": [
            {"aspect": o.aspect, "stance": o.stance, "strength": o.strength, "evidence": _evidence(o.spans)}
            for o in review.opinions
        ],
        "plot": [{"spoiler": p.spoiler, "evidence": _evidence(p.spans)} for p in review.plot],
        "left_out": review.left_out,
        "unread": review.unread,
    }


def _evidence(spans: Iterable[Span]) -> list[Data]:
    return [{"start": span.start, "end": span.end, "quote": span.text} for span in spans]


def _cited_data(cited: Cited[Any]) -> Data:
    return {"value": cited.value, "basis": cited.basis, "evidence": _evidence(cited.spans)}


def _cited(cited: Cited[str] | None) -> Data | None:
    return None if cited is None else _cited_data(cited)


def _is_in_words(review: Review) -> bool:
    """Whether words stand in place of a mark, "two thumbs up"; `rating` promises a number or a letter."""
    if review.rating is None or review.rating.value.scale == "letter":
        return False
    return isinstance(review.rating.value.value, str)


def _rating(review: Review) -> Data | None:
    if review.rating is None:
        return None
    mark = review.rating.value
    return {
        "value": mark.value, "scale": mark.scale, "percent": mark.percent, "printed": mark.printed,
        "basis": review.rating.basis, "evidence": _evidence(review.rating.spans),
    }  # fmt: skip


def _verdict(review: Review) -> Data | None:
    verdict = review.verdict
    if verdict is None:
        return None
    return {
        "value": verdict.stance, "basis": verdict.basis, "score": verdict.score, "thin": verdict.thin,
        "evidence": _evidence(verdict.spans),
    }  # fmt: skip


def _fact(fact: Any) -> Data:
    data: Data = {"value": fact.value, "evidence": _evidence(fact.spans)}
    if fact.qualifier is not None:
        data["qualifier"] = fact.qualifier
    if fact.to is not None:
        data["to"] = fact.to
    return data
