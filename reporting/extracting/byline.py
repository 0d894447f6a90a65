"""Who wrote the review and when: the metadata first, else the lines around the text.

Finds the critic, the date and the address; the publication is found in `outlets`. What is not there stays None.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from reporting.extracting.outlets import outlet_of
from reporting.extracting.passage import Passage
from reporting.model import Basis, Byline, Cited, Document, Metadatum
from reporting.model.document import AsideKind, MetadataKey
from reporting.notation import DateMatch, day_first_evidence, find_dates, find_names, resolve_dates


@dataclass(frozen=True, slots=True)
class LineAt:
    """A line of the body with what reading set it apart as; `number` counts from the top, `left` to the foot."""

    start: int
    end: int
    text: str
    aside: AsideKind | None
    number: int
    left: int


def read_byline(passage: Passage) -> Byline:
    """Reads outlet, critic, date and address of a review."""
    document = passage.document
    lines = body_lines(document)
    critic = _from_metadata(document, "critic") or _critic(passage, lines)
    return Byline(
        outlet=_from_metadata(document, "outlet") or outlet_of(passage, [(a.start, a.end) for a in lines], critic),
        critic=critic,
        published=_published_metadatum(document) or _published(document, lines, critic),
        url=_from_metadata(document, "url"),
    )


def body_lines(document: Document) -> list[LineAt]:
    """The lines of the body that are not empty and not a reader's comment or another title's."""
    places, at = [], document.body
    for line in document.text[document.body :].split("\n"):
        if line.strip():
            start = at + len(line) - len(line.lstrip())
            places.append((start, at + len(line.rstrip())))
        at += len(line) + 1
    kept = []
    for start, end in places:
        aside = document.aside_at(start)
        if aside is None or aside.kind not in ("comment", "other title", "advertisement"):
            kept.append((start, end, aside.kind if aside else None))
    total = len(kept)
    return [LineAt(a, b, document.text[a:b], kind, i, total - 1 - i) for i, (a, b, kind) in enumerate(kept)]


def basis_of(metadatum: Metadatum) -> Basis:
    """Where a metadatum's value comes from: a page's own data or a table's cells, or what the user states."""
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


_CAP = r"[A-ZÀ-ÖØ-ÞŁŚŠŽŻŌĐĆČŐŞİÅ]"
_NAME = (
    rf"(?:{_CAP}[\w’'-]*\.?|(?:{_CAP}\.){{1,3}})(?: (?:(?:de|van|von|der|den|da|di|la|le|bin|al|ten|y) )?"
    rf"(?:{_CAP}[\w’'-]*\.?|(?:{_CAP}\.){{1,3}})){{0,4}}"
)
_HANDLE = r"@?[A-Za-z0-9][\w.-]{1,30}[\w]"
_STOP = (
    r"(?=\s*(?:$|[|•·,;(/\[‹›»–—]|\d|on\b|in\b|for\b|at\b|from\b|published\b|updated\b|posted\b|(?:Jan|Feb|Mar|"
    r"Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\b|- |- ?$))"
)
_BEGIN = r"(?:^|[|•·»›/–—] {0,3}|\b(?=[Pp]osted|[Ff]iled|[Rr]eviewed by|[Ww]ords by))"
_LABELLED: Final = re.compile(
    rf"{_BEGIN}\W{{0,3}}(?i:(?:words|text|reporter|author|critic|reviewer|story|review|film critic|posted|published|"
    rf"article|reviewed|filed)(?: by)?(?P<sep> ?[:–-] ?| )|by ?(?P<by>[:–-] ?| )(?:(?:staff|senior|our|guest|film|tv|"
    rf"culture|entertainment|chief) ){{0,2}}(?:(?:reporter|writer|critic|correspondent|editor|contributor) )?)"
    rf"(?P<name>{_NAME}){_STOP}"
)
_HANDLED: Final = re.compile(
    rf"(?:^|[|•·»›/–—] {{0,3}}|\d{{4}},? |[ap]m )\W{{0,3}}(?i:(?:words|text|author|reviewer|posted|published|written|"
    rf"reviewed|filed)(?: [^\n|/]{{0,30}}?)?(?: by |: ?)|by:? )(?P<name>{_HANDLE}){_STOP}"
)
_POSTED_BY: Final = re.compile(
    rf"(?i:\b(?:posted|published|submitted)\b[^\n|]{{0,50}}? by |^(?:filed|written) by |"
    rf"^[\w ,./]{{6,30}}\d{{4}},? by )(?P<name>{_NAME}){_STOP}"
)
_WRITTEN_BY: Final = re.compile(rf"^\W{{0,3}}(?i:written by):? (?P<name>{_NAME}){_STOP}")
_TRADE_AFTER: Final = re.compile(
    rf"^(?P<name>{_NAME})(?:,| [|–—-]|\s\|) ?(?:(?i:senior|chief|staff|contributing|film|tv|television|culture|arts|"
    rf"entertainment|guest|freelance|deputy|associate|assistant|the|a|our|student) )*(?i:writer|contributor|critic|"
    rf"reviewer|editor|correspondent|columnist|reporter|blogger|journalist)\b"
)
_SIGNED: Final = re.compile(rf"^[—–-]{{1,2}} ?(?P<name>{_NAME})(?:, {_CAP}[\w .’'-]{{2,30}})?\.?$")
_BIO: Final = re.compile(
    rf"^(?:About the (?:author|writer|critic):? |The (?:writer|author|reviewer|critic),? )?(?P<name>{_NAME})(?:,|"
    rf" \([^()]{{1,30}}\))? (?:is (?:a|an|the|our|currently|based|\w{{2,20}}['’]s|[A-Z][\w ’']{{2,30}}['’]s) "
    rf"(?:[\w,-]{{1,20}} ){{0,4}}?(?:junior|senior|sophomore|freshman|student|writer|critic|journalist|editor|"
    rf"reviewer|blogger|columnist|correspondent|contributor|reporter|author|graduate|based|in)\b|writes (?:about|on|"
    rf"for)|can be (?:found|reached|followed)|covers |reviews |lives in|tweets|has (?:written|been writing|reviewed))"
)
_BIO_ROLE: Final = re.compile(rf"(?:The (?:writer|author|reviewer|critic)),? (?P<name>{_NAME})\b")
_BOOKS: Final = re.compile(
    rf"^(?P<name>{_NAME})['’]s (?:collected |new |latest |first )?(?:columns|book|novel|podcast|newsletter|reviews)\b"
)
_DATE_AND_NAME: Final = re.compile(
    rf"^[\w ,./’'-]{{6,30}}\d{{2,4}} ?[|•·–—-] ?(?P<name>{_NAME})$|^(?P<first>{_NAME}) ?[|•·–—-] ?[\w ,./’'-]{{6,40}}$"
)
_CREDIT_LINE: Final = re.compile(
    r"(?i)^\W{0,3}(?:direct(?:or|ed)|dir\b|cast|starring|screenplay|producer|network|genre|episodes?|runtime|release)"
)
_NO_NAMES_TEXT = """
review reviews film films tv television culture arts life news sport opinion home drama dramas k-drama movies movie
music books recap recaps feature features series the a an and of in story plot acting verdict overall summary
conclusion cast crew introduction synopsis trailer watch streaming netflix disney staff admin editor guest team
advertisement share comments spoiler spoilers warning final thoughts bbc one two entertainment
"""
_NO_NAMES: Final = frozenset(_NO_NAMES_TEXT.split())


def _critic(passage: Passage, lines: list[LineAt]) -> Cited[str] | None:
    for find in (_labelled, _beside, _at_foot):
        for start, end in find(passage, lines):
            name = passage.document.text[start:end]
            if _may_sign(passage, name):
                value = name.title() if name.isupper() and len(name) > 3 else name
                return Cited(value=value, spans=(passage.document.span(start, end),))
    return None


def _may_sign(passage: Passage, name: str) -> bool:
    words = name.lower().split()
    return len(name) > 1 and not passage.is_own(name) and not any(word in _NO_NAMES for word in words)


def _labelled(passage: Passage, lines: list[LineAt]) -> Iterator[tuple[int, int]]:
    """ "By: X", "Words: X", "Reporter X", "posted by x", "X, Staff Writer": near the top first, then at the foot."""
    near = [line for line in lines if line.number < 14 and len(line.text) < 220]
    foot = [line for line in lines if line.number >= 14 and line.left < 8 and len(line.text) < 160]
    for pattern in (_LABELLED, _POSTED_BY, _HANDLED, _TRADE_AFTER, _WRITTEN_BY):
        for line in (*near, *foot):
            match = pattern.search(line.text)
            if (
                match is None
                or line.aside in ("caption", "link")
                or re.match(r"(?i)\W*(?:photo|picture|image|illustration)", line.text)
            ):
                continue
            if pattern is _WRITTEN_BY and any(
                _CREDIT_LINE.match(o.text) for o in lines if abs(o.number - line.number) == 1
            ):
                continue
            if pattern is _HANDLED and match["name"].lower() in _NOT_HANDLES:
                continue
            yield _place(line, match, "name")


_NOT_HANDLES_TEXT = """
the a an my our your his her their this that us me you him it one two three four five six nature far then now contrast
turns law hand request default design chance date genre year name title
"""
_NOT_HANDLES: Final = frozenset(_NOT_HANDLES_TEXT.split())


def _place(line: LineAt, match: re.Match[str], group: str) -> tuple[int, int]:
    text = match[group]
    kept = text.rstrip(",") if re.search(r"\b[A-Z]\.$", text) else text.rstrip(".,")
    return line.start + match.start(group), line.start + match.start(group) + len(kept)


def _beside(passage: Passage, lines: list[LineAt]) -> Iterator[tuple[int, int]]:
    """A name alone on a line beside the date or the mark, above the first paragraph."""
    top = []
    for line in lines[:16]:
        if len(line.text.split()) > 30:
            break
        top.append(line)
    for line in top:
        match = _DATE_AND_NAME.match(line.text)
        if match and find_dates(line.text):
            group = "name" if match["name"] else "first"
            if _is_person(match[group]):
                yield _place(line, match, group)
    for i, line in enumerate(top):
        around = [o for o in (*top[max(0, i - 1) : i], *top[i + 1 : i + 2]) if _is_dateline(o.text)]
        if around and line.aside is None and _is_person(line.text):
            yield line.start, line.end


def _is_dateline(text: str) -> bool:
    return len(text) < 60 and (
        bool(find_dates(text))
        or bool(re.fullmatch(r"\W{0,3}(?:[\d.,½]+ ?/ ?\d+|[★☆⭐½]+|\w+: ?[\d.]+/\d+|[A-F][+-]?)\W{0,3}", text))
    )


def _is_person(text: str) -> bool:
    names = find_names(text)
    return len(names) == 1 and names[0].printed == text.strip() and 2 <= len(text.split()) <= 4


def _at_foot(passage: Passage, lines: list[LineAt]) -> Iterator[tuple[int, int]]:
    """A sign-off ("— X, Seoul") or a line about the author at the end."""
    foot = [line for line in lines if line.left < 14 and line.number > 0]
    for pattern in (_SIGNED, _BIO, _BOOKS):
        for line in foot:
            match = pattern.match(line.text) or (_BIO_ROLE.search(line.text) if pattern is _BIO else None)
            if match and line.aside not in ("caption", "link") and len(match["name"].split()) > 1:
                yield _place(line, match, "name")


_NOT_PUBLISHED: Final = re.compile(
    r"(?i)\b(?:updated?|modified|correct(?:ed|ion)|edited|reviewed|screen(?:ed|ing)|seen|releas(?:e[sd]?|ing)"
    r"(?: date)?|opens?|opening|"
    r"in (?:cinemas|theat(?:er|re)s)|premier(?:e[sd]?|ing)|air(?:s|ed|ing)|broadcast|copyright|©|since|born|until|"
    r"available|streaming|"
    r"out|debut(?:s|ed)?|start(?:s|ed|ing)|begins?|run|showing|festival|dvd|blu-ray|volume|issue)\b[^|•·\n]{0,60}$"
)
_SAYS_PUBLISHED: Final = re.compile(
    r"(?i)\b(?:published|posted|date|dated|written|filed|first published)(?: on| at)?\b\W{0,3}(?:\w{3,9},? )?$|\bon "
    r"(?:\w{3,9},? )?$"
)


def _published(document: Document, lines: list[LineAt], critic: Cited[str] | None) -> Cited[date] | None:
    scored: list[tuple[int, int, DateMatch, int]] = []
    for line in lines:
        for match in find_dates(line.text) if any(c.isdigit() for c in line.text) else []:
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


_BRITISH: Final = re.compile(
    r"\b(?:BBC|ITV|Channel 4|iPlayer|telly|cinemas?|12A|cert(?:ificate)? (?:U|PG|12A?|15|18)|[Ss]eries (?:one|two|"
    r"three|four|\d)|Mr [A-Z]|Mrs [A-Z]|Bafta)\b"
)
_AMERICAN: Final = re.compile(
    r"\b(?:movie theaters?|theaters|[Ss]eason (?:one|two|three|four|\d)|Mr\. [A-Z]|Mrs\. [A-Z]|Rated (?:R|PG)|PG-13)\b"
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


def _weigh(line: LineAt, match: DateMatch, critic: Cited[str] | None) -> int:
    """How much speaks for a date being the review's own: labelled, alone on its line, beside the byline, at the top."""
    before, after = line.text[: match.start], line.text[match.end :]
    if _NOT_PUBLISHED.search(before) or line.aside in ("caption", "link"):
        return 0
    says = bool(_SAYS_PUBLISHED.search(before)) and len(before) < 60
    words = len(re.findall(r"[^\W\d_]{2,}", before + after))
    signed = critic is not None and line.start <= critic.spans[0].start < line.end
    close = critic is not None and abs(line.start - critic.spans[0].start) < 160
    if says and match.start < 60 and (words < 14 or match.start < 30):
        return 5
    if (words <= 4 or signed) and (line.number < 14 or line.left < 6):
        return 2 + 2 * signed + close + (line.number < 14)
    return 0
