"""What stands under a review: what readers write in, other titles in a line, what the publication says of itself.

Looks at one line; which lines stand under the review, `asides` says.
"""

from __future__ import annotations

import re
from typing import Final

from reporting.model.document import AsideKind
from reporting.notation.patterns import Pattern
from reporting.reading.boilerplate import CREDIT, SCORE, words_in

_I: Final = re.IGNORECASE
_LONGEST: Final = 400
"""Characters of a letter that are looked at."""
_READERS: Final = r"(?:readers|listeners|viewers|subscribers|you(?: lot)?)"
_LETTERS_TEXT: Final = (
    r"(?:the |your |our |(?:reader|listener|viewer|subscriber)s?['’]?s? )?"
    r"(?:mail ?bag|post ?bag|letter ?box|mail ?box|inbox|in-tray|feedback|correspondence|voicemails?|e?-?mails?"
    r"|letters?(?: to the editor| page)?)"
    rf"(?: (?:of|from|for) (?:the |this |last |our )?(?:week|month|fortnight|{_READERS}))?"
    rf"|(?:our |the )?{_READERS}['’]? "
    r"(?:write|wrote|say|said|respond|reply|replied|answer|speak|have (?:your|their) say|write in|talk back)"
    r"|(?:have )?your (?:say|views?|thoughts|turn|verdicts?)|over to you(?: lot)?"
    r"|from (?:the|our|your) (?:mailbag|postbag|inbox|inboxes|readers|listeners|letters)"
    rf"|(?:[\w’' -]{{1,30}}[(:–—-] ?)?what (?:{_READERS}|everyone else)(?: all)?(?:['’](?:ve|re))? "
    r"(?:said|say|saying|think|thought|wrote|made of it|(?:been )?(?:re-?)?watch(?:ing|ed))\)?"
)
LETTERS: Final = Pattern(rf"\W{{0,3}}(?:{_LETTERS_TEXT})\W{{0,3}}", _I)
"""The heading of what readers or listeners write in."""
MAILBAG: Final = Pattern(
    r"\W{0,3}(?:(?:the|your|our) )?(?:mail ?bag|post ?bag|letter ?box|in ?box|in-tray|(?:reader|listener)s?['’]? "
    r"(?:mail|letters|questions)|your (?:letters|mails?|questions))\W{0,3}",
    _I,
)
"""One that heads nothing else: below it the critic may answer instead."""
LETTERS_BEFORE: Final = Pattern(rf"\W{{0,3}}(?:\d{{1,2}}:\d\d(?::\d\d)? )?(?:{_LETTERS_TEXT}) ?[.:–—-] (?=\S)", _I)
"""The same at the beginning of the paragraph in which they are told: "Letters. Deb in Crewe says three out of ten"."""
_PERSON: Final = r"[\"“]?(?:[A-Z@][\w.’'-]{0,24})(?: [A-Z][\w.’'-]{0,24}){0,2}"
_PLACED: Final = r"(?:,? (?:in|from|of|at) [A-Z][\w.’' -]{1,30}|, [A-Z][\w.’' -]{1,30}| \([A-Z][\w.’' -]{1,30}\))?"
_LETTER: Final = Pattern(
    rf"[\"“‘].{{5,}}|(?:an? |one )?(?:reader|listener|viewer|subscriber)\b.{{5,}}"
    rf"|(?:[–—-] |\* )?{_PERSON}{_PLACED}[\"”]?"
    rf"(?: ?[:–—]| (?:writes?|wrote|asks?|says?|said|thinks?|reckons?|emails?|tells? us|adds?|disagrees?)\b).{{3,}}"
    rf"|.{{10,}}[.!?…\"”)] ?[–—-] ?{_PERSON}{_PLACED}\.?"
)


def is_letter(line: str) -> bool:
    """Whether this is what somebody writes in: quoted, or with the name of who writes before or behind it."""
    return _LETTER.fullmatch(line[:_LONGEST]) is not None


_OTHERS_AT_FOOT: Final = Pattern(
    r"\W{0,3}(?:p\.?s\.?:? )?(?:next (?:week|time|month|issue|up|fortnight|letter|episode|on (?:the|my) \w{1,12})"
    r"|in (?:the|our|my) next \w{1,12}|coming (?:up|soon|next)"
    r"|in (?:two|three|a few) weeks|last (?:week|time|month|issue|votes|marks|ratings)(?:['’]s \w{1,12})?"
    r"|elsewhere\b[^:.!?]{0,40}|also (?:this|in this|out|on|at|seen|showing|reviewed|watched|opening|released|playing"
    r"|new|worth|recommended)\b[^:.!?\"“]{0,40}"
    r"|previously(?: (?:on|in) [^:.!?]{1,30})?|meanwhile,? (?:on|in|elsewhere)\b[^:.!?]{0,40}"
    r"|more to (?:watch|see)|on my (?:plate|list|pile|radar)[^:.!?]{0,20}) ?: \S.{5,}",
    _I,
)
_MARKED_AT_FOOT: Final = Pattern(r"[A-Z][A-Z’'&, -]{3,40}: ?[\"“‘*][A-Z][^\"”\n]{1,60}[\"”’*]")
"""A label in capitals and another title, which the line marks: "STAYING WITH: "Reservation Dogs" (9/10)"."""
_LARGE: Final = r"[A-Z0-9][\w'’&!?.-]{0,24}"
_REVIEWED_AT_FOOT: Final = Pattern(
    rf"[“\"‘']?{_LARGE}(?:[ :,]{{1,2}}(?:{_LARGE}|of|the|and|an?|in|to|for|on|at|is|with|from|by|&)){{0,9}}[”\"’']?,? "
    r"(?:(?:film|movie|season \d{1,2}) )?(?:[Rr]eview|REVIEW) ?[–—:|-] ?\S.{2,}",
    needs=("eview", "REVIEW"),
)
"""A link to another title's review: "Black Harbour review – a noisy sequel. 2 out of 5 stars."."""
_OF_ITSELF: Final = Pattern(
    r"\W{0,3}(?:you(?:['’]re| are) (?:getting|receiving|reading) this|to stop (?:getting|receiving)"
    r"|like what you (?:hear|read|see)|forward (?:it|this)\b|unsubscribe\b"
    r"|(?:if you )?(?:liked?|enjoyed?) (?:this|what you)\b.{0,60}(?:forward|share|tell|subscribe|chuck|send|support)"
    r"|support the (?:site|show|blog|podcast)\b"
    r"|(?-i:(?:The )?[A-Z][\w’'&]{1,20}(?: [\w’'&]{1,20}){0,4}) "
    r"(?:is (?:free|funded|supported|recorded|paid for)|goes to [\d,]+)\b)",
    _I,
)
_LONGEST_LINK: Final = 30
_MOST_AT_FOOT: Final = 90
"""Words."""


def at_foot(line: str) -> AsideKind | None:
    """What a line under the review is that speaks of other titles or of the publication; above it is prose."""
    if words_in(line) > _MOST_AT_FOOT:
        return None
    if _OTHERS_AT_FOOT.fullmatch(line):
        return "other title"
    label = _MARKED_AT_FOOT.match(line)
    if label and SCORE.search(line) and not CREDIT.match(line):
        return "other title"
    if words_in(line) <= _LONGEST_LINK and _REVIEWED_AT_FOOT.fullmatch(line):
        return "other title"
    return "footer" if _OF_ITSELF.match(line) else None
