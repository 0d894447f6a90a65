"""What people correct by hand: the fields that may be corrected, a correction as it was typed, and what became of it.

Does not apply anything: reconciling does.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, Literal, get_args

from pydantic import Field

from reporting.model.review import ASPECTS, CrewRole, FactKind
from reporting.model.span import Frozen, Spans

CORRECTIONS_FILE: Final = "corrections.csv"
"""The document that holds them."""
BYLINE_FIELDS: tuple[str, ...] = ("critic", "outlet", "published")
CAST, NOT_CAST, NOT_CREW = "cast", "not cast", "not crew"
"""Who plays whom, who is not in it, and who did not make it; who made it goes by the role."""
DROPS: tuple[str, ...] = (NOT_CAST, NOT_CREW)
CREW_FIELDS: tuple[str, ...] = get_args(CrewRole)
PEOPLE_FIELDS: tuple[str, ...] = (CAST, NOT_CAST, *CREW_FIELDS, NOT_CREW)
"""The fields that a document may have several corrections of: each is about the name that it holds."""
FACT_FIELDS: Mapping[str, FactKind] = {
    "episodes": "episodes", "running time": "runtime_minutes", "platform": "platforms", "genre": "genres",
    "year": "year",
}  # fmt: skip
"""The kind of fact by the field that corrects it."""
STATED_FIELDS: tuple[str, ...] = (*PEOPLE_FIELDS, *FACT_FIELDS)
"""The fields of people and of facts, which the next build puts together again."""
FACT_BOUNDS: Mapping[str, tuple[int, int]] = {"episodes": (1, 9999), "running time": (1, 999), "year": (1870, 2199)}
"""What the facts that are numbers may be: minutes, for the running time."""
CORRECTABLE: tuple[str, ...] = (
    "verdict", "mark", *BYLINE_FIELDS, *ASPECTS, *PEOPLE_FIELDS, *FACT_FIELDS, "leave out",
)  # fmt: skip
"""The fields that a person may correct, in the order in which they are offered."""
NOTE = "note"
"""The field under which a person's note on a review is kept; it corrects nothing."""
UNDO, NOT_STATED, NOT_JUDGED, YES, NO = "undo", "not stated", "not judged", "yes", "no"
"""What may be typed in place of a value: take the correction back, nothing is stated, nothing is judged, leave out."""
UNDO_ONE: Final = f"{UNDO} "
"""What stands ahead of a name to take back what was corrected of that one alone."""
BETWEEN_LETTERS: Final = " -.'’"
"""What two spellings of one name may differ in and still be the same row's."""
BETWEEN_PARTS: Final = " / "
"""What parts the parts of one actor."""
_AS: Final = re.compile(" as ", re.IGNORECASE)

CorrectionState = Literal["in force", "replaced by a later row", "undone", "not valid", "incomplete"]


def actor_and_part(words: str) -> tuple[str, str]:
    """ "Actor as Character" taken apart; the part is empty where none is told."""
    actor, *part = _AS.split(words, maxsplit=1)
    return actor, part[0] if part else ""


def is_undo(field: str, corrected: str) -> bool:
    """Whether a value takes corrections back: of people also those of one name alone."""
    return corrected == UNDO or (field in PEOPLE_FIELDS and corrected.startswith(UNDO_ONE))


def named_in(field: str, corrected: str) -> str:
    """Whom a row is about, by the letters of the name; empty for all that a document has one value of."""
    if field not in PEOPLE_FIELDS or corrected == UNDO:
        return ""
    words = corrected.removeprefix(UNDO_ONE)
    name = actor_and_part(words)[0] if field == CAST else words
    return "".join(letter for letter in name.lower() if letter not in BETWEEN_LETTERS)


class Correction(Frozen):
    """One row of corrections.csv, as it was typed, and what became of it.

    `number` counts the corrections from 1, `row` is the row of corrections.csv that a spreadsheet shows; `replaces` is
    the number of the one that was typed over. `name` is whom it is about, where a document may have several corrections
    of the field. `read` is what had been read when it was corrected, `now` what is read where that is something else
    today. `fault` says why it is not valid.
    """

    number: int = Field(ge=1)
    row: int = 0
    document: str
    field: str
    name: str = ""
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
    def key(self) -> tuple[str, str, str]:
        """What is corrected: of several corrections of one thing the last counts."""
        return self.document, self.field, self.name

    @property
    def undoes(self) -> bool:
        """Whether it takes corrections back."""
        return is_undo(self.field, self.corrected)

    @property
    def leaves_nobody_out(self) -> bool:
        """Whether it says of somebody who was never read that it is not them."""
        unread = self.read == NOT_STATED and self.now is None
        return self.state == "in force" and self.field in DROPS and unread
