"""The day on which a review was published, as the lines around it print it.

Weighs every date by what stands beside it; what a page's own data say is `byline`'s.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from reporting.extracting.running_heads import paper_in
from reporting.extracting.signatures import LineAt
from reporting.model import Cited, Document
from reporting.notation import DateMatch, day_first_evidence, find_dates, resolve_dates
from reporting.notation.patterns import Pattern

_NOT_PUBLISHED: Final = Pattern(
    r"(?i)\b(?:updated?|finished|started|begun|modified|correct(?:ed|ion)|edited|reviewed(?! by)|screen(?:ed|ing)|"
    r"seen|shown|releas(?:e[sd]?|ing)"
    r"(?: date)?|open(?:s|ed|ing)?|arriv(?:e[sd]?|ing)|land(?:s|ed|ing)|launch(?:e[sd])?|won|winner|died|"
    r"com(?:es|ing) to|hits|from(?=\W{1,2}(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?$)|"
    r"(?:netflix|hulu|disney\+|prime video|hbo(?: max)?|mubi|shudder)(?=,? (?:on |from )?$)|"
    r"in (?:cinemas|theat(?:er|re)s)|premier(?:e[sd]?|ing)|air(?:s|ed|ing)|broadcast|copyright|©|since|born|until|"
    r"available|streaming|"
    r"mis à jour|aktualisiert|actualizado|aggiornato|atualizado|bijgewerkt|uppdaterad|sortie?|수정|"
    r"(?<!going )(?<!night )(?<!nights )(?<!days )(?<!day )(?<!time )(?<!eating )out|"
    r"debut(?:s|ed)?|start(?:s|ed|ing)|begins?|run|showing|festival|dvd|blu-ray|"
    r"(?:volume|(?<!– )(?<!— )(?<!- )issue)(?!(?: (?:no|number|nr)\b)?[ .:#]{0,3}\d))\b[^|•·\n]{0,60}$"
)
"""What stands before a day on which something else was; "Going Out" is a paper's pages, "Issue 41" is of this day."""
_FAR_BEFORE: Final = 100
"""Characters before a date beyond which none of these words can begin."""


def is_of_another_day(before: str) -> bool:
    """Whether the words before a date say that something else was on it: "In cinemas from"."""
    return _NOT_PUBLISHED.search(before, max(0, len(before) - _FAR_BEFORE)) is not None


_UPDATED: Final = Pattern(
    r"(?i)(?:^|[|•·/–—-])\W{0,3}(?:(?:last )?updated|last modified)(?: on| at)?\W{1,3}(?:\w{3,9},? )?$"
)
_AN_HOUR: Final = Pattern(r"(?i)^,? {0,2}(?:[–—|•·-] )?(?:at )?\d{1,2}[:.]\d{2}\b")
_SAYS_PUBLISHED: Final = Pattern(
    r"(?i)\b(?:published|posted|date|dated|written|filed|first published)(?: on| at)?\b\W{0,3}(?:\w{3,9},? )?$|\bon "
    r"(?:\w{3,9},? )?$|(?:^|[–—-] )\W{0,3}issue of (?:\w{3,9},? )?$"
    r"|(?:^|[|•·] |\bthis (?:one |letter |issue |edition |newsletter )?(?:was |went ))\W{0,3}"
    r"(?:sent|e?-?mailed)(?: out)?(?: on)? (?:\w{3,9},? )?$"
    r"|\b(?:publiée?|posté|mis en ligne) le (?:\w{5,8} )?$|\bveröffentlicht(?: am)?:? (?:\w{6,10}, )?(?:den )?$"
    r"|\b(?:(?:publicad|postad)[oa](?: el| em)?|pubblicato(?: il)?|gepubliceerd(?: op)?|publicerad(?: den)?):? $"
    r"|\b(?:first |originally )?(?:published|appeared|printed|ran) in (?:[\w&’'.]{1,20},? ){1,6}(?:on )?"
    r"(?:\w{3,9},? )?$"
    r"|(?:입력|등록|게시)(?:일|일시)?\W{1,3}$"
)
_FIRST_PUBLISHED: Final = Pattern(
    r"(?i)(?:^|[;,|•·/–—-]) ?(?:first |originally |issue |edition )?(?:published|posted|dated):?(?: on| at)? "
    r"(?:\w{3,9},? )?$|^\W{0,3}(?:issue|edition) (?:of|for):? (?:\w{3,9},? )?$"
)
_SENT: Final = Pattern(
    r"(?i)^\W{0,3}(?:sent|posted|published|e?-?mailed)(?: out)?:?(?: on)? "
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?$"
)
"""What opens a line that is else of links: "Sent 4 May 2023 to 300 readers | View in browser"."""
_OF_ROW: Final = Pattern(
    r"(?i)^\W{0,3}(?:(?:[a-z]{2,10} ){0,2}releas(?:e[ds]?|e dates?|ing)|in cinemas|opens|opened|premiere[ds]?|"
    r"(?:first |original(?:ly)? )?air(?:s|ed|[ -]?dates?)|broadcast|out)(?: dates?| on)? ?\| ?$"
)
"""The label of a row in a table of particulars, before the film's day: "Released | May 4, 2023"."""
_RANGE: Final = Pattern(
    r"\b\d{1,2}(?:st|nd|rd|th)?(?: [A-Z][a-z]{2,8}\.?)?(?: to | till | until |(?<=\d)[–-](?=\d|$))"
    r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? )?$"
)
"""The first day of a week of listings, before its last: "8 to 14 July 2011"."""
_LONGEST_LABEL: Final = 8
"""Words of a line that ends with a full stop and is no sentence for all that: "Posted on 4 May 2023."."""
_OF_REVIEW: Final = Pattern(
    r"(?i)^\W{0,3}(?:\w{1,10} )?(?:published|posted|filed|written|e?-?mailed|sent(?= on)|dated?)\b"
    r"|\b(?:review|article|piece|post|column|notice|entry|newsletter|letter|story|recap|dispatch|this) "
    r"(?:(?:one|was|is|has been|originally|first|also|appeared) ){0,3}"
    r"(?:published|posted|filed|written|dated|appeared|ran|sent)\b|\b(?:published|posted|filed|written|reviewed) by\b"
)
"""What a sentence says of the review itself, and not of the film, its prizes or its book."""


def _says_published(line: LineAt, before: str) -> bool:
    """Whether the words before a date say that it is the review's day; in a sentence they must speak of the review."""
    if len(before) >= _LONGEST_SAYING or not _SAYS_PUBLISHED.search(before):
        return False
    return not _is_prose(line) or _OF_REVIEW.search(before) is not None


def _is_prose(line: LineAt) -> bool:
    """Whether a line is made of sentences."""
    # Of a line as long as a text, asked once for each of its dates, the ends alone are looked at.
    end, begin = line.text[-_LONGEST_SAYING:], line.text[: _LONGEST_LABEL * _LONGEST_SAYING]
    return end.rstrip(' *_)”"').endswith((".", "!", "?")) and len(begin.split()) > _LONGEST_LABEL


_LONGEST_SAYING: Final = 60
"""Characters."""


def published(
    document: Document, lines: list[LineAt], critic: Cited[str] | None, plainly: bool = False
) -> Cited[date] | None:
    """The day of publication, or None where nothing says which of the dates it is.

    Args:
        plainly: whether no stamp of the last change will do.
    """
    scored: list[tuple[int, int, DateMatch, int]] = []
    head = (line.text for line in lines if line.start < document.body + _HEAD and line.aside not in ("menu", "link"))
    programme = any(OF_PROGRAMME.search(text[:_HEAD]) for text in head if " " in text)  # alone it is a menu's word
    for line in lines:
        for match in find_dates(line.text):
            score = _weigh(line, match, critic, programme)
            if score > plainly:
                scored.append((-score, line.number, match, line.start))
    for _, _, match, start in sorted(scored, key=lambda s: s[:2]):
        settled = match
        if match.ambiguous:
            settled = resolve_dates([match], _day_first(document))[0]
            settled = _beside_another(document, match) if settled.value is None else settled
        if settled.value is not None:
            return Cited(value=settled.value, spans=(document.span(start + match.start, start + match.end),))
    return None


def _beside_another(document: Document, match: DateMatch) -> DateMatch:
    """The date as that of its readings which follows shortly on another day of the text, as a showing, if one does."""
    text = _FIRST_OF_TWO.sub("", document.text[: document.body + _FAR_DOWN])
    others = [date.value for date in find_dates(text) if date.value is not None]
    near = [read for read in match.readings if any(0 <= (read - other).days <= _SHORTLY for other in others)]
    return match._replace(value=near[0], ambiguous=False) if len(near) == 1 else match


_FIRST_OF_TWO: Final = re.compile(r"\b\d{1,2} ?[-–—&] ?(?=\d{1,2} [A-Z])")
"""Of days that are printed together: "8-9 December"."""
_FAR_DOWN: Final = 20_000
"""Characters of a text in which other days are looked for."""
_SHORTLY: Final = 31
_HEAD: Final = 400
"""Characters in which a programme says that it is one."""


_BRITISH: Final = Pattern(
    r"\b\d{1,3}p\b|\b(?:BBC|ITV|Channel 4|iPlayer|telly|cinemas?|12A|cert(?:ificate)? (?:U|PG|12A?|15|18)|"
    r"[Ss]eries (?:one|two|three|four|\d)|M(?:r|rs|iss) [A-Z][a-z]+|Baftas?|"
    r"skint|grandads?|fortnight(?:s|ly)?|blokes?|quid|queu(?:es?|ed|ing)|pensioners?)\b"
)
_AMERICAN: Final = Pattern(
    r"\b(?:movie theaters?|theaters|[Ss]eason (?:one|two|three|four|\d)|Mrs?\. [A-Z][a-z]+|Rated (?:R|PG)|PG-13|"
    r"gotten|sidewalks?)\b"
)


_CONTINENTAL: Final = Pattern(r"(?<![\d,.])\d,\d ?/ ?10\b|(?<![\d/.])(?:1[3-9]|2\d|3[01])/0[1-9](?![\d/])")
"""A mark with a comma, "6,5/10", and a day before its month, "28/05"."""


def _day_first(document: Document) -> bool | None:
    """Whether days come first: by the other dates, currency and spelling, else by the words of one country alone."""
    if document.day_first is not None:
        return document.day_first
    text = document.text
    said = True if _CONTINENTAL.search(text) else day_first_evidence(text)
    if said is not None:
        return said
    british, american = {m[0] for m in _BRITISH.finditer(text)}, {m[0] for m in _AMERICAN.finditer(text)}
    if british and american:
        return None
    return True if len(british) > 1 else False if len(american) > 1 else None


_SENTENCE_ENDS: Final = re.compile(r"//|(?<=[a-z\d])\. (?=[A-Z])")


_WEEKDAY_BEHIND: Final = re.compile(r"(?i)[ :,]+(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?$")
_CHANGED_BEHIND: Final = re.compile(r"(?i) ?\(?\b(?:last )?updated\b.*$")
_WEEKDAY_ALONE: Final = re.compile(r"(?i)\W*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\W*)?")
_PAPER_BEFORE: Final = Pattern(
    r"\W{0,3}(?:The )?[A-Z][\w’'&.-]{1,20}(?: (?:of |the |and |& )?[A-Z&][\w’'&.-]{0,20}){1,5}, "
    r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? )?"
)
"""A name before a day in the first lines, or before the page in the last ones: a paper's, or a town's."""
_PAGE_AFTER: Final = re.compile(r",? ?(?:page|pages|pp?\.?) ?[A-Z]?\d")
"""Behind the day in the last lines of a clipping: "Evening Echo, Friday February 14, 2014, page 23"."""
_TOWN_BEFORE: Final = Pattern(
    r"[A-Z][A-Z .-]{2,20}(?:, [A-Z][A-Za-z.]{1,14})?,? (?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? )?"
)
_DASH_AFTER: Final = re.compile(r" ?[–—] ?| - | \([A-Z]")
"""Around the day with which a report begins: "LONDON, 3 January 2023 — "."""
_A_WORD: Final = re.compile(r"\b[a-z]{3,}(?!\S*:)")
"""A word in small letters, of which sentences are made; names and labels have none."""
_IN_HEAD: Final = 3
_NEAR_TOP: Final = 14
"""Lines."""
_FAR: Final = 400
"""Characters beside a date that speak of it. A line of thousands of dates is else read as often as it has dates."""
_CAME_OUT: Final = frozenset({"released", "aired", "broadcast", "out"})
_EPISODE: Final = Pattern(r"(?i)^\W{0,3}(?:episode|ep\.?) ?#?\d")
OF_PROGRAMME: Final = Pattern(r"(?i)\b(?:hosts?|hosted|presenters?|listen|podcast|show ?notes|explicit)\b")
"""A programme about films is released itself; elsewhere that is said of the film."""


_MOST_BESIDE: Final = 2
"""Words beside a day that stands alone in its line, a weekday and a zone of time among them."""


def _weigh(line: LineAt, match: DateMatch, critic: Cited[str] | None, programme: bool) -> int:
    """How much speaks for a date being the review's own: labelled, alone on its line, beside the byline, at the top."""
    before = _SENTENCE_ENDS.split(line.text[max(0, match.start - _FAR) : match.start])[-1]
    if _OF_ROW.match(line.text[: match.start]) or _RANGE.search(before):
        return 0
    after = line.text[match.end : match.end + _FAR]
    signed_so = critic is not None and critic.value in line.text and not _is_prose(line)
    stamped = _AN_HOUR.match(after) is not None or signed_so
    if _UPDATED.search(before) and stamped and line.number < _NEAR_TOP and line.aside is None:
        return 1  # a page whose stamp says when it was last touched may print no other
    said = _WEEKDAY_BEHIND.sub("", re.split(r"[|·•]", before)[-1].strip(" *_:")).lower()
    own = said.rpartition(" ")[2] in _CAME_OUT and (programme or OF_PROGRAMME.search(after) or _EPISODE.search(before))
    if own and line.number < _NEAR_TOP:
        return 4
    named = critic is not None and critic.value in line.text
    opens = _SENT.match(line.text[: match.start]) is not None
    linked = line.aside == "link" and not ((named or opens) and line.number < _NEAR_TOP)
    labelled = _FIRST_PUBLISHED.search(before) is not None and not _is_prose(line)
    if (is_of_another_day(before) and not labelled) or line.aside == "caption" or linked:
        return 0
    if line.number < _IN_HEAD and paper_in(line.text) is not None:
        return 4
    says = _says_published(line, before)
    # What stands between two strokes is one thing, and what is beside it says nothing of it.
    pieces = re.split(r" [·•|–—-] ?", before)
    apart = _WEEKDAY_ALONE.fullmatch(before) is not None or len(pieces) > 1
    aside = re.split(r" [·•|–—-] ", _CHANGED_BEHIND.sub("", after), maxsplit=1)[0] if apart else after
    aside = "" if apart and (before or line.number < _IN_HEAD) and after.startswith(". ") else aside
    ends = line.number < _IN_HEAD or (line.left < _IN_HEAD and _PAGE_AFTER.match(after))
    before = "" if ends and _PAPER_BEFORE.fullmatch(pieces[-1]) else pieces[-1]
    words = len(re.findall(r"[^\W\d_]{2,}", before + aside))
    if line.number < _IN_HEAD and _TOWN_BEFORE.fullmatch(line.text[: match.start]) and _DASH_AFTER.match(after):
        return 3
    told = _is_prose(line) and _A_WORD.search(before) is not None and not _OF_REVIEW.search(before)
    signed = named and not told
    close = critic is not None and abs(line.start - critic.spans[0].start) < 160
    if says and match.start < 60 and (words < 14 or match.start < 30):
        return 5
    beside = line.number < _NEAR_TOP or line.left < 6 or (close and words <= _MOST_BESIDE)
    if ((words <= 4 and not told) or signed) and beside:
        return 2 + 2 * signed + close + (line.number < _NEAR_TOP)
    return 0
