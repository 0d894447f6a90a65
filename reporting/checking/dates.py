"""Doubts about dates. The clock is no input, so no date is held against today."""

from __future__ import annotations

from datetime import date

from reporting.checking.reviews import counted
from reporting.model import Dossier, Problem
from reporting.notation.wording import long_date


def published_before_release(dossier: Dossier) -> tuple[Problem, ...]:
    """A review older than the title is an advance review, or a day and a month were taken for each other."""
    released = _day(dossier.title.released.value) if dossier.title.released else None
    if released is None:
        return ()
    problems = []
    for review in counted(dossier):
        published = review.byline.published
        if published and published.value < released:
            message = (
                f"{review.document} is of {long_date(published.value)}, before the release on {long_date(released)}. "
                "Unless it saw the title in advance, state its date in title.toml."
            )
            problems.append(
                Problem(kind="date before release", message=message, document=review.document, spans=published.spans)
            )
    return tuple(problems)


def _day(stated: str) -> date | None:
    """The day that title.toml states; a year or a month alone proves nothing."""
    try:
        return date.fromisoformat(stated)
    except ValueError:
        return None
