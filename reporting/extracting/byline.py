"""Who wrote the review and when: the metadata first, else the lines around the text.

Finds the date and the address; the critic is found in `critics`, the publication in `outlets`. What is not there
stays None.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from reporting.extracting.critics import critic_of
from reporting.extracting.outlets import outlet_of
from reporting.extracting.passage import Passage
from reporting.extracting.signatures import LineAt, body_lines
from reporting.model import Basis, Byline, Cited, Document, Metadatum
from reporting.model.document import MetadataKey
from reporting.notation import DateMatch, day_first_evidence, find_dates, resolve_dates
from reporting.notation.patterns import Pattern


def read_byline(passage: Passage) -> Byline:
    """Reads outlet, critic, date and address of a review."""
    document = passage.document
    lines = body_lines(document)
    critic = _from_metadata(document, "critic") or critic_of(passage, lines)
    return Byline(
        outlet=_from_metadata(document, "outlet") or outlet_of(passage, [(a.start, a.end) for a in lines], critic),
        critic=critic,
        published=_published_metadatum(document) or _published(document, lines, critic),
        url=_from_metadata(document, "url"),
    )


def basis_of(metadatum: Metadatum) -> Basis:
    """Where a metadatum's value comes from: a page's own data or a table's cells, its text, or what the user states."""
    if metadatum.origin == "text":
        return "text"
    return "page" if metadatum.origin in ("page", "table") else "stated"


def _from_metadata(document: Document, key: MetadataKey) -> Cited[str] | None:
    found = document.metadatum(key)
    if found is None:
        return None
    span = document.span(found.start, found.end)
    return Cited(value=span.text, spans=(span,), basis=basis_of(found))


def _published_metadatum(document: Document) -> Cited[date] | None:
    found = document.metadatum("published")
    dates = find_dates(document.text[found.start : found.end]) if found else []
    dates = resolve_dates(dates, document.day_first)
    if found is None or not dates or dates[0].value is None:
        return None
    span = document.span(found.start + dates[0].start, found.start + dates[0].end)
    return Cited(value=dates[0].value, spans=(span,), basis=basis_of(found))


_NOT_PUBLISHED: Final = Pattern(
    r"(?i)\b(?:updated?|finished|started|begun|modified|correct(?:ed|ion)|edited|reviewed(?! by)|screen(?:ed|ing)|"
    r"seen|releas(?:e[sd]?|ing)"
    r"(?: date)?|opens?|opening|"
    r"in (?:cinemas|theat(?:er|re)s)|premier(?:e[sd]?|ing)|air(?:s|ed|ing)|broadcast|copyright|©|since|born|until|"
    r"available|streaming|"
    r"mis à jour|aktualisiert|actualizado|aggiornato|atualizado|bijgewerkt|uppdaterad|sortie?|"
    r"(?<!going )(?<!night )(?<!nights )(?<!days )(?<!day )(?<!time )(?<!eating )out|"
    r"debut(?:s|ed)?|start(?:s|ed|ing)|begins?|run|showing|festival|dvd|blu-ray|"
    r"(?:volume|issue)(?!(?: (?:no|number|nr)\b)?[ .:#]{0,3}\d))\b[^|•·\n]{0,60}$"
)
"""What stands before a day on which something else was; "Going Out" is a paper's pages, "Issue 41" is of this day."""
_UPDATED: Final = Pattern(r"(?i)^\W{0,3}(?:(?:last )?updated|last modified)(?: on| at)?\W{1,3}(?:\w{3,9},? )?$")
_AN_HOUR: Final = Pattern(r"(?i)^,? {0,2}(?:[–—|•·-] )?(?:at )?\d{1,2}[:.]\d{2}\b")
_SAYS_PUBLISHED: Final = Pattern(
    r"(?i)\b(?:published|posted|date|dated|written|filed|first published)(?: on| at)?\b\W{0,3}(?:\w{3,9},? )?$|\bon "
    r"(?:\w{3,9},? )?$"
)


def _published(document: Document, lines: list[LineAt], critic: Cited[str] | None) -> Cited[date] | None:
    scored: list[tuple[int, int, DateMatch, int]] = []
    for line in lines:
        for match in find_dates(line.text):
            score = _weigh(line, match, critic)
            if score > 0:
                scored.append((-score, line.number, match, line.start))
    for _, _, match, start in sorted(scored, key=lambda s: s[:2]):
        settled = match
        if match.ambiguous:
            settled = resolve_dates([match], _day_first(document))[0]
        if settled.value is not None:
            return Cited(value=settled.value, spans=(document.span(start + match.start, start + match.end),))
    return None


_BRITISH: Final = Pattern(
    r"\b\d{1,3}p\b|\b(?:BBC|ITV|Channel 4|iPlayer|telly|cinemas?|12A|cert(?:ificate)? (?:U|PG|12A?|15|18)|"
    r"[Ss]eries (?:one|two|three|four|\d)|M(?:r|rs|iss) [A-Z][a-z]+|Bafta)\b"
)
_AMERICAN: Final = Pattern(
    r"\b(?:movie theaters?|theaters|[Ss]eason (?:one|two|three|four|\d)|Mrs?\. [A-Z][a-z]+|Rated (?:R|PG)|PG-13)\b"
)


def _day_first(document: Document) -> bool | None:
    """Whether days come first: by the other dates, currency and spelling, else by the words of one country alone."""
    if document.day_first is not None:
        return document.day_first
    text = document.text
    said = day_first_evidence(text)
    if said is not None:
        return said
    british, american = {m[0] for m in _BRITISH.finditer(text)}, {m[0] for m in _AMERICAN.finditer(text)}
    if british and american:
        return None
    return True if len(british) > 1 else False if len(american) > 1 else None


_SENTENCE_ENDS: Final = re.compile(r"//|(?<=[a-z\d])\. (?=[A-Z])")


_WEEKDAY_ALONE: Final = re.compile(r"(?i)\W*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\W*)?")
_PAPER_BEFORE: Final = Pattern(
    r"\W{0,3}(?:The )?[A-Z][\w’'&.-]{1,20}(?: (?:of |the |and |& )?[A-Z&][\w’'&.-]{0,20}){1,5}, "
    r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? )?"
)
"""A name before a day in the first lines: a paper's, or a town's."""
_IN_HEAD: Final = 3
_NEAR_TOP: Final = 14
"""Lines."""
_FAR: Final = 400
"""Characters beside a date that speak of it. A line of thousands of dates is else read as often as it has dates."""
_CAME_OUT: Final = frozenset({"released", "aired", "broadcast", "out"})
_EPISODE: Final = Pattern(r"(?i)^\W{0,3}(?:episode|ep\.?) ?#?\d")
_OF_PROGRAMME: Final = Pattern(r"(?i)\b(?:hosts?|hosted|presenters?|listen|podcast|show ?notes)\b")
"""A programme about films is released itself; elsewhere that is said of the film."""


def _weigh(line: LineAt, match: DateMatch, critic: Cited[str] | None) -> int:
    """How much speaks for a date being the review's own: labelled, alone on its line, beside the byline, at the top."""
    before = _SENTENCE_ENDS.split(line.text[max(0, match.start - _FAR) : match.start])[-1]
    after = line.text[match.end : match.end + _FAR]
    if _UPDATED.search(before) and _AN_HOUR.match(after) and line.number < _NEAR_TOP and line.aside is None:
        return 1  # a page whose stamp says when it was last touched may print no other
    said = re.split(r"[|·•]", before)[-1].strip(" *_").lower()
    own = said in _CAME_OUT and (_OF_PROGRAMME.search(after) or _EPISODE.search(before))
    if own and line.number < _NEAR_TOP:
        return 4
    if _NOT_PUBLISHED.search(before) or line.aside in ("caption", "link"):
        return 0
    says = bool(_SAYS_PUBLISHED.search(before)) and len(before) < 60
    # What stands between two strokes is one thing, and what is beside it says nothing of it.
    pieces = re.split(r" [·•|–—-] ?", before)
    apart = _WEEKDAY_ALONE.fullmatch(before) is not None or len(pieces) > 1
    aside = re.split(r" [·•|–—-] ", after, maxsplit=1)[0] if apart else after
    before = "" if line.number < _IN_HEAD and _PAPER_BEFORE.fullmatch(pieces[-1]) else pieces[-1]
    words = len(re.findall(r"[^\W\d_]{2,}", before + aside))
    signed = critic is not None and line.start <= critic.spans[0].start < line.end
    close = critic is not None and abs(line.start - critic.spans[0].start) < 160
    if says and match.start < 60 and (words < 14 or match.start < 30):
        return 5
    if (words <= 4 or signed) and (line.number < _NEAR_TOP or line.left < 6):
        return 2 + 2 * signed + close + (line.number < _NEAR_TOP)
    return 0
