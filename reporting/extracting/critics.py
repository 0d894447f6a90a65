"""Who signs a review: by-lines, names beside the date, sign-offs, pseudonyms, lines about the author.

Finds the critic alone; dates and metadata are `byline`'s.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from reporting.extracting.doers import HOUSE_BEFORE, STAFF_BEHIND, does_it
from reporting.extracting.glued_names import glued_above, glued_below, in_small_letters_above
from reporting.extracting.mastheads import paper_sending
from reporting.extracting.named_in_heads import named_above, named_below
from reporting.extracting.no_critics import is_nobody, names_a_title, says_no_name
from reporting.extracting.passage import Passage
from reporting.extracting.show_notes import noted_above
from reporting.extracting.signature_forms import (
    BOOKS,
    BOOKS_BEHIND,
    CAP,
    HANDLE,
    NAME,
    OTHER_REVIEW,
    RANK,
    WRITTEN,
)
from reporting.extracting.signatures import (
    DAYS_ABROAD,
    NOT_HANDLES,
    LineAt,
    is_known_bearer,
    is_no_name,
    signed_above,
    signed_below,
    speaks_not_of,
    without_nickname,
)
from reporting.model import Cited
from reporting.notation import find_dates, find_names
from reporting.notation.given_names import GIVEN
from reporting.notation.patterns import Cues, Pattern

_STOP = (
    r"(?=\s*(?:$|[|•·,;(/\[‹›»–—♥♡❤★☆~]|\d|(?<![^\W\d_])(?i:on|in|for|at|from)\b|"
    r"(?<![^\W\d_])(?:and|&|und|et|y|e|with|of [Tt]he|z) [A-ZŁŚŻ]|(?<=\s)[a-z][\w.+-]{1,40}@[a-z]|"
    r"published\b|updated\b|posted\b|(?:Jan|Feb|Mar|"
    r"Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\b|--|- |- ?$))"
)
_BEGIN = r"(?:^|[|•·»›/–—] {0,3}|\b(?=[Pp]osted|[Ff]iled|[Rr]eviewed by|[Ww]ords by)|(?<=[.;] )(?=Review(?:ed)? by ))"
_LABELLED: Final = Pattern(
    rf"{_BEGIN}\W{{0,3}}(?i:(?:anmelder|kritiker|recensent|rezensent|autora?|auteur|autore|words(?: and "
    rf"(?:pictures|photos|images))?|text|reporter|author|critic|reviewer|story|"
    rf"review|film critic|posted|published|article|reviewed|filed|wrote(?=:)|hosts?|hosted|presented|columnist|"
    rf"correspondent)"
    rf"(?: by)?(?P<sep> ?[:–-] ?| )|by ?"
    rf"(?P<by>[:–-] ?| )(?:(?:staff|senior|our|guest|film|tv|"
    rf"culture|entertainment|chief) ){{0,2}}(?:(?:reporter|writer|critic|correspondent|editor|contributor) )?)"
    rf"{RANK}(?P<name>{NAME}){_STOP}",
    words="words text reporter author critic reviewer story review posted published article reviewed filed wrote host "
    "hosts hosted presented columnist correspondent by anmelder kritiker recensent rezensent autor autora auteur "
    "autore",
)
_HANDLED: Final = Pattern(
    rf"(?:^|[|•·»›/–—] {{0,3}}|\d{{4}},? |[ap]m )\W{{0,3}}(?i:(?:words|text|author|reviewer|posted|published|written|"
    rf"wrote|reviewed|filed)(?:(?: [^\n|/]{{0,30}}?)? by |(?: and \w+)?: ?)|by:? )(?P<name>{HANDLE}){_STOP}",
    words="words text author reviewer posted published written wrote reviewed filed by",
)
_POSTED_BY: Final = Pattern(
    rf"(?i:\b(?:posted|published|submitted)\b[^\n|]{{0,50}}? by |^(?:filed|written) by |"
    rf"^[\w ,./]{{6,30}}\d{{4}},? by )(?P<name>{NAME}){_STOP}",
    words="by",
)
_WRITTEN_BY: Final = Pattern(rf"^\W{{0,3}}(?i:written by)(?: ?:)? (?P<name>{NAME}){_STOP}", words="written")
_ABROAD: Final = Pattern(
    rf"^\W{{0,3}}(?:[^\W\d_]{{4,14}}(?: [^\W\d_]{{1,14}}){{0,2}} ?[|•·–—:/-] ?)?"
    rf"(?i:(?:(?:une?|ein[e]?|en|una?|uma?) )?(?:(?:critique|kritik|texte?|texto|testo|tekst|"
    rf"crítica|recensione|"
    rf"recensie|recension|anmeldelse|reseña|resenha|rezension|avis|article|artikel|artículo|articolo|artigo|propos|"
    rf"écrit|escrito|scritto|publié|geschrieben|skriven|door|av)(?: recueillis)? ?)?(?::|par|von|a cura di|di|de|del?|"
    rf"por|door|av|af)):? "
    rf"(?P<name>{NAME}){_STOP}"
)
"""By-lines in other languages, where the page is written in one: "Par X", "Von Y", "Testo di Z"."""
_SAYS_ABROAD: Final = Pattern(
    r"\W{0,3}(?:(?:Por|Par|Von|Di|Door|Texto|Texte|Testo|Tekst|Text)(?: (?:de|di|von|par|av|af|van))?:? )"
    r"(?:[^\W\d_]|\W){4,50}$|"
    r"\W{0,3}(?:[Pp]or|[Pp]ar|[Vv]on|[Dd]oor):? [^\d\n]{5,40},? (?:le |am |el )?\d|"
    r"\W{0,3}(?:por|par|von|door|di) [A-ZÀ-Þ][^\d\n.!?]{3,40}$"
)
"""A short line that is a by-line of another language on a page in English."""
_CRAFT = (
    r"(?:direct|creat|produc|star|shot|photo|illustrat|music|script|story|screenplay|edit|develop|written|adapt|based|"
    r"compos|choreograph|picture|image|art|design|animat|play|act|voic|perform|portray|embod|narrat|sung|danc|"
    r"inspir)\w{0,9}"
)
_DONE_BY: Final = Pattern(
    rf"^\W{{0,3}}(?i:(?!{_CRAFT})[a-z-]{{3,12}} by) (?P<name>{NAME})(?:,? (?:unless|"
    rf"except)\b[a-z ]{{4,40}})?\W{{0,3}}$",
    words="by",
)
_AFTER_MOTTO: Final = Pattern(rf"^[^.!?]{{8,90}}[.!?] [Bb]y (?P<name>{NAME})\.?\W{{0,3}}$", words="by")
_TRADE_AFTER: Final = Pattern(
    rf"^(?P<name>{NAME})(?:,| [|–—-]|\s\|) ?(?:(?i:senior|chief|staff|contributing|film|tv|television|culture|arts|"
    rf"entertainment|guest|freelance|deputy|associate|assistant|the|a|our|student) )*(?i:writer|contributor|critic|"
    rf"reviewer|editor|correspondent|columnist|reporter|blogger|journalist)\b",
    words="writer contributor critic reviewer editor correspondent columnist reporter blogger journalist",
)
_BY_LINES: Final = (_LABELLED, _POSTED_BY, _HANDLED, _DONE_BY, _AFTER_MOTTO, _TRADE_AFTER, _WRITTEN_BY, *WRITTEN)
_CUES: Final = Cues(_BY_LINES)
_SIGNED: Final = Pattern(rf"^[—–-]{{1,2}} ?(?P<name>{NAME})(?:, {CAP}[\w .’'&-]{{2,30}})?(?:,? ?\|{{6,40}})?\.?$")
_STANDFIRST: Final = Pattern(
    rf"[,?!.…] ?(?:writes|reports|reckons|argues|finds|(?<=[^\n]{{60}})(?:says|thinks|concludes)) (?P<name>{NAME})\.?$",
    words="writes reports reckons argues finds says thinks concludes",
)
_KOREAN: Final = Pattern(
    r"(?<![가-힣])(?P<name>[가-힣]{2,4}) ?(?:(?:객원|영화|문화|수습|선임) ?)?"
    r"(?:기자|평론가|칼럼니스트|에디터|리포터)(?![가-힣])",
    needs=("기자", "평론가", "칼럼니스트", "에디터", "리포터"),
)
_BIO: Final = Pattern(
    rf"^(?:About the (?:author|writer|critic):? |The (?:writer|author|reviewer|critic),? )?(?P<name>{NAME})(?:,|"
    rf", [^,.;:]{{2,30}},| \([^()]{{1,30}}\))? (?:is (?:a|an|the|our|currently|based|\w{{2,20}}['’]s|"
    rf"[A-Z][\w ’']{{2,30}}['’]s) "
    rf"(?:[\w,’'-]{{1,24}} ){{0,4}}?(?:junior|senior|sophomore|freshman|student|writer|critic|journalist|editor|"
    rf"reviewer|blogger|columnist|correspondent|contributor|reporter|author|graduate|based|in)\b|writes (?:about|on|"
    rf"for|and|{CAP}[\w’'-]{{2,20}}(?: {CAP}[\w’'-]{{2,20}}){{0,3}} (?:from|in|every|and|about))|"
    rf"can be (?:found|reached|followed|heard|seen|read)|covers |reviews |teaches |lectures |edits |hosts |runs |lives "
    rf"(?:in|with|near)|tweets|"
    rf"has (?:written|been writing|reviewed) (?:for|about|on|films?|tv)|"
    rf"(?:has )?won [^.!?]{{3,60}} for (?:\w+ )?(?:criticism|reviewing|journalism)\b)"
)
_BIO_ROLE: Final = Pattern(
    rf"(?:The (?:writer|author|reviewer|critic)),? (?P<name>{NAME}),? (?:is|was|can|writes|lives|tweets|has)\b",
    needs=("The writer", "The author", "The reviewer", "The critic"),
)
_DATE_AND_NAME: Final = Pattern(
    rf"^[\w ,./’'-]{{6,30}}\d{{2,4}}(?: ?[|•·–—] ?| [/-] |(?<=[./]\d{{4}}), )(?P<name>{NAME})$|"
    rf"^(?P<first>{NAME})(?: ?[|•·–—] ?| [/-] |, [a-z][a-z ’'-]{{2,30}}, )[\w ,./’'-]{{6,40}}$|"
    rf"^(?P<glued>{CAP}[\w’'-]{{1,16}}(?: {CAP}[\w’'-]{{1,18}}){{1,2}}?) (?:(?:Mon|Tue|Wed|Thu|Fri|Sat|"
    rf"Sun)[a-z]{{0,6}}\.?,? )?"
    r"\d{1,2} [A-Z][a-z]{2,8}\.? \d{4}\b",
    needs=("|", "•", "·", "–", "—", " / ", " - ", ", ", " 19", " 20"),
)
_CREDIT_LINE: Final = Pattern(
    r"(?i)^\W{0,3}(?:direct(?:or|ed)|dir\b|cast|starring|screenplay|producer|network|genre|episodes?|runtime|release|"
    r"music\b|cinematograph|camera|edit(?:or|ing|ed)\b|composer|dialogue)"
)


def critic_of(passage: Passage, lines: list[LineAt]) -> Cited[str] | None:
    """The critic's name or pseudonym, or None where nobody signs."""
    paper = paper_sending(passage.text, [(line.start, line.end) for line in lines[:8]])
    for find in (
        noted_above,
        _labelled,
        _in_standfirst,
        named_above,
        _in_dateline,
        _beside,
        in_small_letters_above,
        _at_foot,
        signed_above,
        glued_above,
        named_below,
        signed_below,
        glued_below,
    ):
        for start, first_end in find(passage, lines):
            name = passage.text[start:first_end]
            staff = " " not in name and STAFF_BEHIND.match(passage.text, first_end)
            does = find is not named_below and does_it(passage.text, start, first_end)
            elsewhere = staff or name.casefold() == paper or does
            if not elsewhere and not is_nobody(passage, start, first_end) and _may_sign(passage, name):
                end = _with_others(passage.text, start, first_end)
                name = passage.text[start:end]
                value = name.title() if name.isupper() and len(name) > 3 else _in_capitals(name)
                return Cited(value=value, spans=(passage.document.span(start, end),))
    return None


def _may_sign(passage: Passage, name: str) -> bool:
    heads = any(own.lower().startswith(name.lower()) for own in passage.names)
    return (
        len(name) > 1
        and not (heads or name.lower() in DAYS_ABROAD)
        and not passage.is_own(name)
        and not says_no_name(name)
    )


def _in_capitals(names: str) -> str:
    """Two names in capitals with a small "and" between them, each as a name is written."""
    parts = names.split(" and ")
    return " and ".join(part.title() for part in parts) if len(parts) > 1 and all(map(str.isupper, parts)) else names


_BY: Final = Pattern(r"(?i)(?:^|\W)(?:by|words|text|par|von|por|di|door):? ?$")
_OTHERS: Final = Pattern(rf"(?:, {NAME}){{0,3}},? (?:and|AND|&|et|und|y|e|en) (?P<name>{NAME}){_STOP}")


def signers(critic: str) -> list[str]:
    """The names of those who sign together."""
    return _BETWEEN.split(critic)


_BETWEEN: Final = re.compile(r",? (?:and|&|et|und|y|e|en) |, ")


def _with_others(text: str, start: int, end: int) -> int:
    """Where the names end of those who sign together: "By Jane Doe and John Roe"."""
    line = text.rfind("\n", 0, start) + 1
    if not _BY.search(text[line:start]):
        return end
    match = _OTHERS.match(text[end:].split("\n", 1)[0])
    name = _MONTH_BEHIND.sub("", match["name"]) if match else ""
    person = _is_person(name.title() if name.isupper() else name)
    return end + match.start("name") + len(name) if match and person else end


_MOST_WORDS: Final = 5
_MOST_DATELINE: Final = 20
_SAYS_WORDS: Final = Pattern(r"(?i)\W{0,3}(?:words|text)\b(?! and\b)")
"""Of one who did not take the pictures that the same line credits: "Text: Jane Doe | Photos: A24"."""
_SAYS_WRITTEN: Final = Pattern(r"(?i)\W{0,3}written\b")


def _labelled(passage: Passage, lines: list[LineAt]) -> Iterator[tuple[int, int]]:
    """ "By: X", "Words: X", "Reporter X", "posted by x", "X, Staff Writer": near the top first, then at the foot."""
    near = [line for line in lines if line.number < 14 and len(line.text) < 220]
    for line in near:
        foreign = passage.document.language != "en"
        match = _ABROAD.match(line.text) if foreign or _SAYS_ABROAD.match(line.text) else None
        if match and (foreign or _is_person(match["name"])):
            yield _place(line, match, "name")
    foot = [line for line in lines if line.number >= 14 and line.left < 8 and len(line.text) < 160]
    worded = [(line, possible) for line in (*near, *foot) if (possible := _CUES.possible(line.text))]
    for pattern in _BY_LINES:
        for line in (line for line, possible in worded if pattern in possible):
            sentence = line.text.rstrip().endswith((".", "!", "?")) and len(line.text.split()) > _MOST_WORDS
            if (
                sentence
                and pattern not in (_AFTER_MOTTO, *WRITTEN)
                and (pattern in (_TRADE_AFTER, _WRITTEN_BY) or _SAYS_WRITTEN.match(line.text))
            ):
                continue  # a sentence of the review
            names = (m for text in dict.fromkeys((line.undated, line.text)) for m in pattern.finditer(text))
            match = next((m for m in names if not is_no_name(m["name"])), None)
            if (
                match is None
                or names_a_title(line.text, match["name"])
                or HOUSE_BEFORE.search(match.string[max(0, match.start("name") - 30) : match.start("name")])
                or line.aside == "link"
                or (pattern is _LABELLED and OTHER_REVIEW.match(line.text))
                or (line.aside == "caption" and not _SAYS_WORDS.match(line.text))
                or re.match(r"(?i)\W*(?:photo|picture|image|illustration)", line.text)
            ):
                continue
            dated = pattern is _WRITTEN_BY and line.undated != line.text  # "Written by X on 9 December": not the film
            says_story = pattern is _LABELLED and re.match(r"(?i)\W*(?:story|text|words|reporter)", line.text)
            if (
                not dated
                and (pattern is _WRITTEN_BY or says_story or _SAYS_WRITTEN.match(line.text))
                and any(_CREDIT_LINE.match(o.text) for o in lines if abs(o.number - line.number) == 1)
            ):
                continue
            yield _place(line, match, "name")


def _in_standfirst(passage: Passage, lines: list[LineAt]) -> Iterator[tuple[int, int]]:
    """ "... is a treat, writes X" under the headline, and the trade behind a Korean name."""
    for line in lines[:_STANDFIRST_LINES]:
        match = _STANDFIRST.search(line.text) or _KOREAN.search(line.text)
        if match and line.aside is None and speaks_not_of(passage, match["name"], line):
            yield _place(line, match, "name")


_STANDFIRST_LINES: Final = 6


_IN_CAPITALS: Final = re.compile(
    r" (?:IN|FOR|AT|FROM|ON|AND) | (?:Pictures?|Photos?|Photographs?|Photography|Images?|Illustrations?) (?=[A-Z])"
)
"""Words that end a name which is printed in capitals, as all around it is, and those that begin the next credit."""
_SENT_BEHIND: Final = re.compile(r" (?:Sent|Posted|Published|Filed|Updated|Issue|Letter|Number|No\.?|Vol\.?)$")
_MONTH_BEHIND: Final = re.compile(r" (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?$")


def _place(line: LineAt, match: re.Match[str], group: str) -> tuple[int, int]:
    text = _IN_CAPITALS.split(match[group], maxsplit=1)[0]
    rest = match.string[match.end(group) :].lstrip()
    behind = _MONTH_BEHIND.search(text) if rest[:1].isdigit() else None
    if behind or (behind := _SENT_BEHIND.search(text) if rest[:1].isdigit() or rest.startswith("|" * 6) else None):
        text = text[: behind.start()]
    kept = text.rstrip(",") if re.search(r"\b[A-Z]\.$", text) else text.rstrip(".,")
    return line.start + match.start(group), line.start + match.start(group) + len(kept)


_DATELINE_BY: Final = Pattern(rf"(?:\b[Bb]y:?|[|·•–—-] from|[Ww]ritten from) (?P<name>{NAME}|{HANDLE}){_STOP}")
_OF_DESK: Final = Pattern(
    r"(?i)\([^()]{0,24}\b(?:section|desk|staff|dep(?:artmen)?t|team|bureau|page)\b[^()]{0,12}\)\W{0,3}$"
)
_WRITER: Final = Pattern(
    rf"^\W{{0,3}}(?:(?i:writer|author|editor|words)s? ?[:–-] ?|"
    rf"(?i:(?:the |at the )?(?:films?|screen|tv|telly|television|cinema|movies?|flicks|pictures)(?: this week)? )?"
    rf"with |(?:[A-Z’'&]{{2,14}} ){{1,5}}(?:[|:–—-] (?:[A-Z’'&]{{2,14}} ){{1,5}})?with )(?P<name>{NAME})"
    rf"(?: ?\([^()]{{2,30}}\))?\W{{0,3}}$"
)


def _in_dateline(passage: Passage, lines: list[LineAt]) -> Iterator[tuple[int, int]]:
    """ "3 May 2021 -- put together by x -- in: films", and a writer who is named over or under the date alone."""
    top = lines[:8]
    for i, line in enumerate(top):
        if line.aside in ("caption", "link") or len(line.text.split()) > _MOST_DATELINE:
            continue
        dated = line.undated != line.text
        match = _WRITER.match(line.text)
        if dated:
            match = _DATELINE_BY.search(line.undated) or _HANDLE_ALONE.search(line.undated)
        around = [other.text for other in (*top[max(0, i - 1) : i], *top[i + 1 : i + 2])]
        if match is None or match["name"].lower() in NOT_HANDLES:
            continue
        above = top[i - 1].text.split(" (")[0].split() if i else []
        column = match.re is _WRITER.compiled and 0 < len(above) <= _MOST_WORDS
        beside = any(map(_is_dateline, around)) or (column and speaks_not_of(passage, match["name"], line))
        desk = match.re is _WRITER.compiled and _OF_DESK.search(line.text)
        if dated or desk or (beside and not any(map(_CREDIT_LINE.match, around))):
            yield _place(line, match, "name")


_HANDLE_ALONE: Final = Pattern(
    r"(?:^|[|•·–—] {1,2})(?P<name>[A-Za-z][A-Za-z0-9]{0,20}(?:_[A-Za-z0-9]{1,20}|\d{1,4})\w{0,20})"
    r"(?= ?(?:$|[|•·–—]))"
)
_ONLY_HANDLE: Final = Pattern(
    r"@[\w.]{2,30}|[a-z][a-z\d]{1,20}(?:[._](?!(?:com|net|org|co|uk|tv|blog|in|fm|info|ie|au|ca|"
    r"eu)\b)[a-z\d]{1,20}){1,3}"
)


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
            group = match.lastgroup or "name"
            if _is_person(match[group]) or match[group].lower() in GIVEN:
                yield _place(line, match, group)
    for i, line in enumerate(top):
        around = [o for o in (*top[max(0, i - 1) : i], *top[i + 1 : i + 2]) if _is_dateline(o.text)]
        capitals = line.text.isupper() and _is_person(line.text.title()) and is_known_bearer(passage, line.text)
        if around and i > 0 and _ONLY_HANDLE.fullmatch(line.text) and _is_person(top[i - 1].text):
            yield top[i - 1].start, top[i - 1].end  # "Jane Doe", and below it how to reach her
        if around and line.aside is None and (capitals or _is_person(line.text) or _ONLY_HANDLE.fullmatch(line.text)):
            yield line.start, line.end


def _is_dateline(text: str) -> bool:
    return len(text) < 60 and (
        bool(find_dates(text))
        or bool(re.fullmatch(r"\W{0,3}(?:[\d.,½]+ ?/ ?\d+|[★☆⭐½]+|\w+: ?[\d.]+/\d+|[A-F][+-]?)\W{0,3}", text))
    )


def _is_person(text: str) -> bool:
    text = without_nickname(text)
    names = find_names(text)
    return len(names) == 1 and names[0].printed == text.strip() and 2 <= len(text.split()) <= 4


_LONGEST_NOTE: Final = 260
_SHORT_HEAD: Final = 100
"""Characters of a line above the text."""


def _at_foot(passage: Passage, lines: list[LineAt]) -> Iterator[tuple[int, int]]:
    """A sign-off ("— X, Seoul") or a line about the author at the end."""
    foot = [line for line in lines if line.left < 14 and line.number > 0]
    head = "\n".join(line.text for line in lines[:8] if len(line.text) < _SHORT_HEAD)
    for pattern in (_SIGNED, _BIO, BOOKS):
        for line in foot:
            match = pattern.match(line.undated if pattern is _SIGNED else line.text) or (
                _BIO_ROLE.search(line.text) if pattern is _BIO else None
            )
            if match is None and pattern is BOOKS:
                match = next((m for m in BOOKS_BEHIND.finditer(line.text) if m["name"] in head), None)
            if match and pattern is BOOKS and len(line.text) > _LONGEST_NOTE:
                continue  # a paragraph of the review, on whose book the film is of
            if match and pattern is _BIO and not speaks_not_of(passage, match["name"], line, lines[:_STANDFIRST_LINES]):
                continue  # a character, of whom the review tells what she is
            if match and line.aside not in ("caption", "link") and len(match["name"].split()) > 1:
                yield _place(line, match, "name")
