"""The checking stage: what in a Dossier a person should look at, as Problems.

Does not mend anything and does not count disputes between critics: those are results.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from reporting.checking.dates import published_before_release
from reporting.checking.names import (
    doubted_makers,
    parts_for_actors,
    parts_for_makers,
    too_many_credited,
    unresolved_names,
)
from reporting.checking.reviews import marks_against_texts, no_cast, no_reviews, nothing_read, thin_verdicts
from reporting.model import Dossier, Problem

CHECKS: Final[tuple[Callable[[Dossier], tuple[Problem, ...]], ...]] = (
    no_reviews,
    nothing_read,
    no_cast,
    thin_verdicts,
    marks_against_texts,
    published_before_release,
    unresolved_names,
    parts_for_actors,
    parts_for_makers,
    doubted_makers,
    too_many_credited,
)
"""Every check, in the order in which the report lists what they find."""


def check(dossier: Dossier) -> tuple[Problem, ...]:
    """What in a dossier a person should look at."""
    return tuple(problem for one in CHECKS for problem in one(dossier))


__all__ = ["CHECKS", "check"]
