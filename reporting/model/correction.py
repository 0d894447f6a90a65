"""What people correct by hand: the fields that may be corrected, a correction as it was typed, and what became of it.

Does not apply anything: reconciling does.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from reporting.model.review import ASPECTS
from reporting.model.span import Frozen, Spans

BYLINE_FIELDS: tuple[str, ...] = ("critic", "outlet", "published")
CORRECTABLE: tuple[str, ...] = ("verdict", "mark", *BYLINE_FIELDS, *ASPECTS, "leave out")
"""The fields that a person may correct, in the order in which they are offered."""
NOTE = "note"
"""The field under which a person's note on a review is kept; it corrects nothing."""
UNDO, NOT_STATED, NOT_JUDGED, YES, NO = "undo", "not stated", "not judged", "yes", "no"
"""What may be typed in place of a value: take the correction back, nothing is stated, nothing is judged, leave out."""

CorrectionState = Literal["in force", "replaced by a later row", "undone", "not valid", "incomplete"]


class Correction(Frozen):
    """One row of corrections.csv, as it was typed, and what became of it.

    `number` counts the corrections from 1, `row` is the row of corrections.csv that a spreadsheet shows; `replaces` is
    the number of the one that was typed over. `read` is what had been read when it was
    corrected, `now` what is read where that is something else today. `fault` says why it is not valid.
    """

    number: int = Field(ge=1)
    row: int = 0
    document: str
    field: str
    read: str = ""
    corrected: str
    reason: str = ""
    by: str = ""
    on: str = ""
    replaces: int | None = None
    fault: str | None = None
    state: CorrectionState = "in force"
    now: str | None = None
    spans: Spans = Field(min_length=1)

    @property
    def key(self) -> tuple[str, str]:
        """What is corrected: of several corrections of one thing the last counts."""
        return self.document, self.field
