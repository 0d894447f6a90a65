"""Marks that a sentence says somebody gave: to this title or to another, and whether it was the critic.

Weighs nothing: `rating` asks where it weighs a mark.
"""

from __future__ import annotations

import re
from typing import Final

from reporting.extracting.passage import Passage, SentenceAt
from reporting.extracting.whose_marks import REACH, names_own
from reporting.notation.patterns import Pattern

_MINE: Final = Pattern(r"(?i)\b(?:i|i['’]d|i['’]ll|i['’]m|we|we['’]d|my|our|me|this (?:critic|reviewer|reporter))\b")
_OBJECT: Final = Pattern(
    r"(?i)\b(?:g[ai]v(?:e|es|ing|en)|awarded|(?:rat(?:e|ed|ing)|scor(?:e|ed|ing))(?! (?:is|was|of|stands|would)\b)|put)"
    r"\s+(?P<object>[^,.;:!?]{0,60}?)\s*"
    r"(?:an?|a solid|at|with|only|just)?\s*$"
)
_THIS: Final = Pattern(
    r"(?i)^(?:it|this|this one|(?:it|this|the) (?:\w+ )?(?:film|movie|show|series|drama|season|whole thing|picture|"
    r"one)|them|both|the (?:film|movie|show|series|drama))?$"
)
_EARNED: Final = Pattern(
    r"[“\"](?P<title>[A-Z][^“”\"\n]{1,60})[”\"][^“”\"\n]{0,80}\b(?:gets?|got|earn(?:s|ed)|score[sd]|had|received) "
    r"(?:[\w’']{1,12} ){0,3}$"
)
"""Another title that has a mark: "'The China Syndrome' with Jane Fonda gets from me"."""
_NOUN: Final = Pattern(r"\W{0,6}(?:[A-Z][\w.&’'-]{0,20}\s{1,2}){1,4}(?:score|rating)\s{0,2}")
"""An outlet's label, in which "score" is no verb: "GT score"."""
_RELATIVE_GIVES: Final = Pattern(
    r"(?i)\b(?:my|our) (?!(?:own|heart|gut|head|score|rating|mark|verdict|inner)\b)[\w’'-]{2,16}(?: [\w’'-]{2,16})?,? "
    r"(?:would |has |had )?(?:g[ai]ve[sn]?|rat(?:es|ed)|award(?:s|ed)|scor(?:es|ed)|puts?)\b[^.!?]{0,40}$"
)
"""Somebody of the critic's own who gives it: "My mum gave it"."""


_NEVER_GIVEN: Final = Pattern(
    r"(?i)\b(?:I|we)(?:['’]d| would| might| could) (?:\w{3,8} )?have (?:g[ai]ven|awarded|rated|scored)\b[^.;:!?]{0,24}$"
)
"""A mark that was not given: "on a fuller stomach I'd have given it three stars"."""
_SOURCE_GOT: Final = Pattern(
    r"(?i)\bthe (?:novel|book|memoir|comic|manga|webtoon|play|original|remake|soundtrack|trailer|menu|popcorn) "
    r"(?:itself )?(?:got|gets|earned|earns|scored|scores|had|received|receives)\b[^.;:!?,]{0,24}$"
)
"""A mark for what the title was made of, or goes with it: "The novel got three out of five from me"."""


def is_given_otherwise(passage: Passage, before: str, sentence: SentenceAt, start: int) -> bool:
    """Given by somebody else or to something else: "a colleague gave it", "I gave The Glory"."""
    said = sentence.text[max(0, start - sentence.start - REACH) : max(0, start - sentence.start)]
    given = _OBJECT.search(said)
    subject = _EARNED.search(said)
    if subject and not names_own(passage, subject["title"]):
        return True
    if re.search(
        r"(?i)\b(?:which|that|who) (?:i|we)(?:['’]d)? (?:once |have |also )?(?:g[ai]ve|rated|scored) [^,;]{0,20}$", said
    ):
        return not names_own(passage, said)
    if _NEVER_GIVEN.search(said) or _SOURCE_GOT.search(said):
        return True
    if _NOUN.fullmatch(said):
        return False
    if given is None or re.search(r"[:=–—-]\W*$", said) or not (given["object"] or said[: given.start()].strip()):
        return False
    if _RELATIVE_GIVES.search(said):
        return True
    thing = given["object"].strip(" \"“”'‘’")
    if not _THIS.match(thing) and not names_own(passage, thing):
        return True
    return not _MINE.search(said)
