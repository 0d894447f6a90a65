"""What moved between two editions of a title: reviews, marks, verdicts, aspects, facts, people; and what moved them.

Does not compare: reconciling does. What stood in the last edition cites the last edition's own documents.
"""

from __future__ import annotations

from typing import Literal

from reporting.model.dossier import Dossier
from reporting.model.span import Frozen, Spans

Cause = Literal["added", "removed", "text changed", "corrected", "correction taken back", "left out", "counted again",
                "read otherwise"]  # fmt: skip
"""Why a review says something else than in the last edition."""
What = Literal["review", "mark", "verdict", "marks", "verdicts", "aspect", "fact", "cast", "crew"]
"""What can move; the plurals are over all reviews, and cast and crew are one person each."""


class Mover(Frozen):
    """A review that moved something: why, what it said and what it says; None where it says nothing of it.

    `document` is an id of this edition, or of the last one where the review is removed.
    """

    document: str
    cause: Cause
    before: str | None = None
    now: str | None = None
    before_spans: Spans = ()
    spans: Spans = ()


class Move(Frozen):
    """Something that is not as it was: before and now, and the reviews that moved it.

    `of` is the document of a review, an aspect, a kind of fact or a person; empty over all reviews.
    """

    what: What
    of: str = ""
    before: str | None = None
    now: str | None = None
    before_spans: Spans = ()
    spans: Spans = ()
    movers: tuple[Mover, ...] = ()


class Changes(Frozen):
    """All that moved since the last edition that was different; `before` is None where that cannot be read any more.

    `same` pairs the documents whose text is the same in both, by their ids in the last edition and in this one.
    """

    before: Dossier | None = None
    fault: str | None = None
    same: tuple[tuple[str, str], ...] = ()
    moves: tuple[Move, ...] = ()

    def of(self, *what: What) -> tuple[Move, ...]:
        """The moves of these kinds, in order."""
        return tuple(move for move in self.moves if move.what in what)
