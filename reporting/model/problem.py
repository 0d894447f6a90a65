"""Doubtful input, as data: printed in the report and counted under --strict.

Does not hold broken promises: those raise (`reporting.errors`).
"""

from __future__ import annotations

from typing import Literal

from reporting.model.span import Frozen, Spans

ProblemKind = Literal[
    "no review", "mark contradicts text", "future date", "date before release", "no cast",
    "thin verdict", "unread file", "encoding", "unresolved name", "correction",
]  # fmt: skip


class Problem(Frozen):
    """One thing a person should look at: what, where, and the remedy in the message."""

    kind: ProblemKind
    message: str
    document: str | None = None
    spans: Spans = ()
