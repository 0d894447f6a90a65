"""Whose a mark is where several people mark: the hosts of a programme together, or somebody who writes in.

Weighs no marks; `rating` does.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Final

from reporting.extracting.passage import Passage, SentenceAt
from reporting.notation.patterns import Pattern

PARTS: Final = Pattern(
    r"(?i)^\W*(?:(?:the|my|our) )?(?:story(?:line|telling)?|plot|acting|cast|performances?|music|ost|soundtrack|"
    r"visuals?|cinematography|direction|directing|script|"
    r"writing|screenplay|dialogues?|characters?|chemistry|pacing|ending|production(?: values?| design)?|rewatch"
    r"(?: ?-?value|ability)?|re-watch(?: value)?|enjoyment|fun|style|"
    r"humou?r|romance|action|emotion|originality|animation|art|sound|design|editing|costumes?|entertainment"
    r"(?: value)?|replay value|violence|gore|language|sex|picture|video|audio|extras)\b\W*$"
)
"""What a mark for a part of the whole is labelled with."""
_REACH: Final = 240
"""Characters from the mark to the end of its line."""
_SIGNED_LETTER: Final = Pattern(
    r"[”\"] ?[–—-]{0,2} ?(?:[A-Z][\w.’'-]{0,20} ?){1,3}"
    r"(?:,? (?:from|in|of|at)\b [^.\n]{2,40}|, [A-Z][^.\n]{1,40}|\([^()]{2,40}\))?$"
)
"""Behind a line in quotation marks: ""Longest two hours of my life, 2/10." - Gaz from Hull"."""
_MEAN_ROW: Final = Pattern(r"(?i)\W{0,3}[^|:]{0,30}\b(?:average|mean)\b[^|:]{0,10}[|:] ?$")
_HOSTS_ROW: Final = Pattern(r"(?:[A-Z][\w.’'-]{1,20} ?){1,3}[|:] ?\d{1,3}(?:[.,]\d)?(?: ?/ ?\d{1,3})?$")


def is_mean_of_hosts(passage: Passage, before: str, start: int) -> bool:
    """Whether this is the average of the marks of two people or more who are named in the rows right above it."""
    if not _MEAN_ROW.fullmatch(before):
        return False
    at = bisect_right(passage.lines, start, key=lambda line: line.start) - 1
    above = [line.text for line in passage.lines[max(0, at - 2) : at]]
    return len(above) > 1 and all(
        _HOSTS_ROW.match(text) and not PARTS.match(re.split("[|:]", text)[0]) for text in above
    )


def is_of_letter(line: SentenceAt, start: int) -> bool:
    """Whether the mark stands in a quoted line that somebody signs."""
    return line.text[:1] in '"“' and _SIGNED_LETTER.search(line.text[max(0, start - line.start) :][:_REACH]) is not None
