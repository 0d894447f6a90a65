"""What stands over a list of cast, and what opens another list: headings, the heads of columns, lines of makers.

Looks at the words of a line alone; the lines of the lists themselves are `constructions`'.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from reporting.extracting.trades import TRADE_WORDS
from reporting.notation.patterns import Pattern

LONGEST_HEADING: Final = 60
"""Characters of "Starring: characters and personages", and of three words over the columns of a table."""
CAST_HEADING: Final = Pattern(
    r"(?i)^\W{0,3}(?:(?:lead|main|voice|full|key|the|starring|principal) ){0,2}(?:cast|casts|starring|stars|actors|"
    r"characters|(?:the )?(?:cast|actors|players|characters) (?:and|&) (?:crew|characters|roles|personages|parts|cast|"
    r"actors|credits)|cast list|"
    r"who['’]?s who(?: so far| in it)?|who['’]?s (?:in it|in the cast|on screen|playing whom?)|"
    r"who plays whom?|who is who|"
    r"dramatis person(?:ae|æ)|the (?:players|faces|line-up|ensemble|company)|meet the (?:cast|players|company)|"
    r"in front of the camera|on screen)\W{0,3}$"
)
_ACTOR: Final = r"(?:cast(?: members?)?|actors?|actress|performers?|players?|(?:is )?played by|voiced by|stars?|names?)"
_PART: Final = r"(?:characters?(?: names?)?|roles?|parts?|plays|playing)"
COLUMN_HEADS: Final = Pattern(
    rf"(?i)^\W{{0,3}}(?:(?P<actor>{_ACTOR})\W{{1,8}}{_PART}|(?P<part>{_PART})\W{{1,8}}(?:{_ACTOR}))"
    r"(?:\W{1,8}[a-z]{4,12})?\W{0,3}$"
)
"""What stands over the columns of a list: "Actor | Role", "Part / Played by"."""
NUMBER: Final = r"[-•*▪·‣◦ ]{0,3}(?:(?:No\.? ?|#)?\d{1,3}[.):]?,? )?"
CREW_LINE: Final = Pattern(
    rf"(?i)^\W{{0,3}}(?:{TRADE_WORDS}|genres?|running time|runtime|length|release\w*|country|language|network|"
    r"platform|studio|distributor|certificate|rat(?:ed|ing)|verdict|score|episodes?|year|where to watch|out now|"
    r"in cinemas)\b(?!['’])"
)
"""A line of makers or facts."""
OTHER_LIST: Final = Pattern(
    r"(?i)^\W{0,3}(?:(?:the|our|other|more|what) ){0,2}(?:crew|critics?|credits|related|reviews?|reviewers?|ratings?|"
    r"scores?|also|see|more|read|further|fans?|team|staff|contributors?|writers?|jury|panel|voters?|votes?|awards?|winners?|"
    r"nominees|nominations|favou?rites?|top|best|films?|movies|series|shows|soundtrack|songs?|music|tracks?|links?|tags|"
    r"share|verdicts?|made by|behind|production|directors?|producers?)\b"
)
"""What stands over another list, or opens it."""
DEPARTMENT: Final = Pattern(
    r"(?i)\b(?:effects|designs?|designers?|direction|director|coordinator|supervisors?|manag\w+|departments?|make-?up|"
    r"costumes?|editors?|editing|photography|music|sound|casting|producers?|stunts?|assistants?|consultant|writers?)\b"
)
"""A trade that is printed as a name is: "Visual Effects"."""


class Opening(NamedTuple):
    """What a line opens: a list whose columns it names, or one that says nothing of them."""

    parts_first: bool | None


def opening(text: str) -> Opening | None:
    """What a line of the text opens, if it stands over a list of cast."""
    if len(text) > LONGEST_HEADING:
        return None
    if heads := COLUMN_HEADS.match(text):
        return Opening(parts_first=heads["part"] is not None)
    return Opening(None) if CAST_HEADING.match(text) else None
