"""Whom a sentence names behind "by" as the one who does something in the film: "She is played, with wit, by Jane Doe."

Tells such a name from a by-line at the end of a line; finds neither.
"""

from __future__ import annotations

from typing import Final

from reporting.notation.patterns import Pattern

_IS: Final = (
    r"(?:\b(?:is|are|was|were|been|being|be|gets?|got)|['’](?:s|re))(?: (?:not|\w{2,12}ly|so|also|here|all))?,? "
)
_ACTED: Final = "acted|played|voiced|portrayed|embodied|incarnated|interpreted|performed|sung|given|made|brought"
_TO_BY: Final = r"\b[^.!?\n]{0,200}?\bby $"
_ACTS: Final = Pattern(rf"{_IS}(?:{_ACTED}){_TO_BY}")
_DOES: Final = Pattern(
    rf"{_IS}(?:{_ACTED}|[a-z]{{2,14}}(?:ed|en|wn|nt|ght)){_TO_BY}|\b(?:is|are|was|were)\b[^.!?\n]{{1,200}}, by $"
)
"""The same of whatever is done, and of what somebody is behind a comma: in a sentence, which ends with a full stop."""
_OF_REVIEW: Final = Pattern(
    r"(?i)\b(?:review\w*|article|piece|column|newsletter|post(?:ed)?|letter|page|blog|notes?|notice|recap|words|text|"
    r"published|filed|submitted|compiled)\b"
)
_SENTENCE: Final = 260
_SUBJECT: Final = 40
"""Characters of a sentence before its end and before its verb."""
STAFF_BEHIND: Final = Pattern(r"(?i) (?:staff|desk|team|bureau|newsroom|reporters?|correspondents?)\b")
"""Behind a paper's name: "By Herald staff"."""
HOUSE_BEFORE: Final = Pattern(r"(?i)\b(?:is|are|was|were|be|been|being) (?:\w{3,12}ly )?published by $")
"""What a publishing house follows: "is published by"."""


def does_it(text: str, start: int, end: int) -> bool:
    """Whether a sentence tells what somebody of this name did: "She is played, with great restraint, by Jane Doe."."""
    if text[start - 3 : start] != "by ":
        return False
    before = text[text.rfind("\n", 0, start) + 1 : start][-_SENTENCE:]
    told = (_DOES if "." in text[end - 1 : end + 1] else _ACTS).search(before)
    return told is not None and not _OF_REVIEW.search(before, max(0, told.start() - _SUBJECT))
