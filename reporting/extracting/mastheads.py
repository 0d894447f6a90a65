"""Publications that are named outside of a banner: as a letter's sender, on the way through a site, by who keeps them.

Says where such a name stands; which of several names is the outlet's is decided in `outlets`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from reporting.extracting.passage import Passage
from reporting.model import Cited
from reporting.notation.given_names import GIVEN
from reporting.notation.patterns import Pattern
from reporting.notation.searching import places

_NEAR_TOP: Final = 6
_LONGEST: Final = 300
_RUN: Final = r"[A-Z][\w’'&.-]{0,20}(?: (?:of |the |and |& )?[A-Z&][\w’'&.-]{0,20})"
_CRUMB: Final = Pattern(
    rf"(?P<name>{_RUN}{{1,4}}) [»›>] [^»›>]{{2,40}} [»›>] [^»›>]{{2,80}}(?: [»›>] [^»›>]{{2,40}}){{0,2}}$"
)
"""The way through a site from its name: "Slow Burn » Currently Airing » First Impressions"."""
_SLASHED: Final = Pattern(rf"(?P<name>{_RUN}{{0,4}}) / (?P<part>[A-Za-z]{{2,14}})(?: / [^/]{{2,80}}){{0,2}}$")
"""The same with strokes, which part other things too: the second stop is a part of a site."""
_PARTS_OF_SITE_TEXT: Final = """
arts books capsules cinema culture drama dramas entertainment film films games home life movies music news notices
reviews screen screens series shows stage stages streaming television theatre tv world
"""
_PARTS_OF_SITE: Final = frozenset(_PARTS_OF_SITE_TEXT.split())
_NAME_AND_MENU: Final = Pattern(
    rf"(?P<name>{_RUN}{{1,4}}) [|·•] (?:Home|Films?|TV|Reviews?|Recaps?|News|Features?|About)"
    r"(?: [|·•] [^|·•\n]{2,24}){2,8}$"
)
"""A site's name before its menu: "Muddy Reels | Reviews | Interviews | About"."""
_AT_FESTIVAL: Final = Pattern(
    rf"(?P<name>{_RUN}{{1,4}}) ?[|·•–—] ?(?:(?:at|from) (?:the )?)?(?:[\w’'&-]{{1,20}} ){{0,4}}"
    r"(?:[Ff]ilm [Ff]estival|FILM FESTIVAL|Festival|TIFF|Berlinale|Cannes|Venice|Sundance|Locarno|Telluride|"
    r"SXSW|Tribeca)"
    r"(?: of [A-Z][\w’'-]{1,20})?,? ?(?:(?:19|20)?\d\d)?"
    r"(?: (?:diary|daily|dispatch(?:es)?|reviews?|special|coverage))?$",
    needs=("estival", "FESTIVAL", "TIFF", "Berlinale", "Cannes", "Venice", "Sundance", "Locarno", "Telluride", "SXSW",
           "Tribeca"),
)  # fmt: skip
"""A paper's name before the festival that it reports from: "Marquee Weekly — Toronto International Film Festival"."""
_NAMED: Final = Pattern(rf"{_RUN}{{0,4}}")
_WHAT_IT_IS: Final = Pattern(
    r"(?:An?|My|Our|The) (?:[\w’'-]{1,16} ){0,3}(?:newsletter|letter|blog|bulletin|(?:fan)?zine|podcast|journal|"
    r"magazine|column)\b[^.!?\n]{0,40} by [A-Z]"
)
"""The line below a publication's name: "A fortnightly newsletter by Jane Doe, who teaches in Leeds"."""
_SENDER: Final = Pattern(
    r"[Ff]rom ?: (?P<name>[^<>(\[\n|:]{2,60}?)"
    r"(?:(?:,? (?:at|from|of|@|\||·|–|—|-)|,) (?P<of>[^<>(\[\n]{2,60}?))?(?= ?[<(\[]|$)"
)
_MAIL: Final = Pattern(r"(?i)(?:Subject|Sent|Date|To|Reply-To|Re) ?: ")


class Sender(NamedTuple):
    """Where a letter's head says whom it is from, and from which paper."""

    name: tuple[int, int]
    of: tuple[int, int] | None


def sender_of(text: str, lines: Sequence[tuple[int, int]]) -> Sender | None:
    """The sender in the head of a mailed letter, beside its subject or date: "From: Jane Doe at The Slow Letter"."""
    top = lines[: _NEAR_TOP + 2]
    for i, (start, end) in enumerate(top[:_NEAR_TOP]):
        match = _SENDER.match(text[start:end])
        if match and any(_MAIL.match(text[a:b]) for a, b in (*top[max(0, i - 2) : i], *top[i + 1 : i + 3])):
            of = (start + match.start("of"), start + match.end("of")) if match["of"] else None
            return Sender((start + match.start("name"), start + match.end("name")), of)
    return None


def paper_sending(text: str, lines: Sequence[tuple[int, int]]) -> str | None:
    """The sender in small letters where it is the paper itself, whose banner stands below the head of the letter."""
    sender = sender_of(text, lines)
    name = text[slice(*sender.name)].casefold() if sender and sender.of is None else None
    return name if name and any(text[a:b].casefold() == name for a, b in lines[: _NEAR_TOP + 2]) else None


def told_by(text: str, lines: Sequence[tuple[int, int]], critic: Cited[str] | None) -> Iterator[tuple[int, int]]:
    """The publications that the head of a letter, the critic's own line or the way through the site name."""
    sender = sender_of(text, lines)
    if sender and sender.of:
        yield sender.of
    elif sender:
        name = text[slice(*sender.name)].casefold()
        yield from ((start, end) for start, end in lines[: _NEAR_TOP + 2] if text[start:end].casefold() == name)
        if critic is not None:
            yield sender.name
    if critic is not None:
        yield from _kept_by(text, lines, critic.value)
    for (start, end), (below, ends) in pairwise(lines[: _NEAR_TOP // 2]):
        if _WHAT_IT_IS.match(text[below:ends]) and _NAMED.fullmatch(text[start:end]):
            yield start, end
    for start, end in lines[:_NEAR_TOP]:
        if strapline := UNDER_STRAPLINE.match(text[start:end]):
            yield start, start + strapline.end("name")
        if menu := _NAME_AND_MENU.match(text[start:end]) or _AT_FESTIVAL.match(text[start:end]):
            yield start, start + menu.end("name")
        match = _CRUMB.match(text[start:end])
        if match is None and (match := _SLASHED.match(text[start:end])) and match["part"].lower() not in _PARTS_OF_SITE:
            continue
        if match and match["name"].rpartition(" ")[2].lower() not in _PARTS_OF_SITE:
            yield start, start + match.end("name")


_KEEPS: Final = Pattern(
    r"(?:, [^.!?\n]{2,40}?,?)? (?:writes|runs|edits|keeps|publishes|hosts|founded) "
    rf"(?:a blog called |the blog |the newsletter )?(?P<name>{_RUN}{{0,4}})"
    r"(?= (?:from|every|each|out of|here|on|in|at|and)\b|[,.;])"
)
"""What follows the critic's name."""


def _kept_by(text: str, lines: Sequence[tuple[int, int]], critic: str) -> Iterator[tuple[int, int]]:
    """What the critic's own line says to be theirs: "Jane Doe, retired, writes Sickbay from a shed"."""
    for start, end in lines if critic in text else ():
        named = places(text, critic, start, end) if end - start <= _LONGEST else ()
        keeps = (match for at in named if (match := _KEEPS.match(text, at + len(critic), end)))
        if (first := next(keeps, None)) is not None:
            yield first.span("name")


UNDER_STRAPLINE: Final = Pattern(
    r"(?P<name>[A-Z][\w’'&.-]{1,20}(?: (?:of |the |and |& )?[A-Z&\d][\w’'&.-]{0,20}){1,4}) \| "
    r"(?!(?i:starring|directed|written|by|with|in|on|review|season|episode)\b)[a-z][a-z,&’' -]{3,60}(?=$|\||[A-Z])"
)
"""A name and what it is in small letters: "Mud & Kettle | talk about dramas for people with jobs"."""
TELLS: Final = Pattern(
    r"(?P<name>[A-Z][\w’'&.-]{1,20}(?: (?:of |the |and |& )?[A-Z&][\w’'&.-]{0,20}){0,5})(?:,| [|·•–—-]) "
    r"(?:the|an?|your|our) "
    r"(?:[\w’'-]{1,16} ){0,4}?(?:magazine|(?:news)?paper|blog|journal|newsletter|(?:fan)?zine|weekly|fortnightly|"
    r"monthly|quarterly|podcast|bulletin|website|site|gazette)\b(?!['’]s)"
)
"""A banner that says what it is: "Tenterhook, the arts magazine of Ashgrove College"."""
TELLS_OF: Final = Pattern(
    r"(?P<name>[A-Z][\w’'&.-]{1,20}(?: (?:of |the |and |& )?[A-Z&][\w’'&.-]{0,20}){0,4}): "
    r"(?i:the|an?|your|our) (?:[\w’'-]{1,16} ){0,4}?(?i:magazine|(?:news)?paper|blog|journal|newsletter|"
    r"letter|(?:fan)?zine|weekly|fortnightly|monthly|quarterly|podcast|bulletin|website|site|"
    r"review(?= of [A-Z][a-z]+,? [A-Z&a]))(?: (?:of|for|about|on|from|by)\b|$)"
)
"""The same behind a colon, where headlines have one too: "Mudflats: a blog about boats"."""
WITH_MOTTO: Final = Pattern(
    r"(?P<name>[A-Z][\w’'&.-]{1,20}(?: (?:of |the |and |& )?[A-Z&][\w’'&.-]{0,20}){1,5})(?:(?::| -{1,2}|"
    r" [–—])? )(?:an?|the|your|our|my|"
    r"[a-z]{4,10}) [^.!?\n]{0,60}?\b(?:letter|newsletter|blog|zine|magazine|journal|diary|reviews?|criticism"
    r"|writing|films?|podcast|recaps|series|dramas?|k-?dramas?|"
    r"movies|television|tv|news|weekly|fortnightly|monthly|culture)\b"
)
"""A name with what it is on the same line: "Mud Pie an occasional letter on film"."""
DESK: Final = Pattern(
    r"(?i)\b(?:diary|desk|notebook|journal|dispatch(?:es)?|section|pages|online|edition|blog|reviews?)\W{0,2}$"
)
"""How the part of a paper is called, behind its name: "PARALLAX QUARTERLY – Online Festival Diary"."""
OF_SCREEN: Final = Pattern(
    r"(?i)\b(?:k-?dramas?|dramas?|films?|movies?|cinema|series|television|tv|reviews?|screens?)\b"
)
"""What a blog says that it is about, behind its name: "Mudflats - Korean dramas from a sofa"."""
CAPITALS_WITH_MOTTO: Final = Pattern(
    r"(?P<name>[A-Z][A-Z’'&.-]{1,20}(?: [A-Z&][A-Z’'&.-]{0,20}){0,4}) (?:[Tt]he|[Aa]n?|[Yy]our|[Oo]ur) [^.!?\n]{0,60}?"
    r"\b(?:letter|newsletter|newspaper|paper|blog|zine|magazine|journal|diary|weekly|fortnightly|monthly|quarterly)\b"
)
"""The same where a line of its own was: "THE MUD PIE The newspaper of Salt College"."""
_HEADLINE_AND_SITE: Final = Pattern(
    r"[^|\n]{0,80}\b[Rr]eview\b[^|\n]{0,60}? (?:\||[–—-]) (?P<name>(?:The )?[A-Z][\w’'&.-]{1,20}"
    r"(?: (?:of |the |and |& )?[A-Z&][\w’'&.-]{0,20}){0,4})$"
)
"""The title of a page: "Saltmarsh review | Muddy Reels"."""


_ISSUE: Final = Pattern(
    r"(?P<name>(?:The )?[A-Z][\w’'&.-]{1,20}(?: (?:of |the |and |& )?[A-Z&][\w’'&.-]{0,20}){0,4})(?:,? | [–—-] )"
    r"(?:#|[Nn]o\.? ?|[Ii]ssue |[Vv]ol\.? ?|[Ee]p\.? ?|[Ee]pisode |[Ll]etter )\d{1,4}(?=$|[:,.]| [–—-])"
)
"""A letter's name and number: "Muddy Reels #12: Saltmarsh"."""
_LETTER: Final = Pattern(
    r"(?P<name>(?:The )?[A-Z][\w’'&.-]{1,20}(?: (?:of |the |and |& )?[A-Z&][\w’'&.-]{0,20}){0,4}), "
    r"(?:(?:[Ll]etter|[Ii]ssue|[Nn]ewsletter|[Ee]dition|[Dd]ispatch|[Bb]ulletin) (?:no\.? ?|number |#)?|"
    r"[Nn]o\. ?)\d{1,4}\. "
)
"""The same in a line that goes on: "Muddy Reels, letter no. 12. Two sittings, one tear."."""


_NUMBERED: Final = Pattern(
    r"(?:(?:From|In) )?(?P<name>(?:The )?[A-Z][\w’'&.-]{1,20}(?: (?:of |the |and |& )?[A-Z&][\w’'&.-]{0,20}){0,4}),? "
    r"(?:[Nn]o\.? ?|[Nn]umber |[Ii]ssue (?:no\.? ?)?#?|[Vv]ol\.? ?)\d{1,4}"
    r"(?:(?:,? (?:[Nn]o\.? ?|issue )\d{1,3})?[,.]? "
    r"(?:\(?(?:[A-Z][a-z]{2,9}[ /–-]){0,2}(?:\d{1,2} )?(?:19|20)\d\d\)?))?$"
)
"""A journal's line for its issue, which holds nothing else: "Muddy Reels, no. 12, Spring 2015"."""


def numbered(text: str, lines: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The journal in whose issue the text says at its top that it stands."""
    for start, end in lines[:_NEAR_TOP]:
        if end - start <= _LONGEST_GLUED and (issue := _NUMBERED.match(text[start:end])):
            yield start + issue.start("name"), start + issue.end("name")


def in_first_line(passage: Passage, lines: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Names in the first line, with a motto behind them or the headline before, and a letter's with its number."""
    text = passage.text
    for start, end in lines[:1]:
        if end - start > _LONGEST_GLUED:
            continue
        own = any(start <= a < end for a, _ in passage.own)
        line = text[start:end]
        match = _ISSUE.match(line) or (_HEADLINE_AND_SITE if own else WITH_MOTTO).match(line)
        if match and match["name"].split()[0].lower() not in GIVEN:
            yield start + match.start("name"), start + match.end("name")
    for start, end in lines[1:_NEAR_TOP]:
        if (letter := _LETTER.match(text[start:end])) and end - start <= _LONGEST:
            yield start, start + letter.end("name")


_LONGEST_GLUED: Final = 140


def is_menu(line: str, fewest: int) -> bool:
    """Whether a line is made of at least so many stops of a site, each of a few words."""
    if (bracketed := len(_IN_BRACKETS.findall(line))) >= fewest:
        return bracketed * 2 == line.count("[") + line.count("]")
    parts = re.split(r" ?[|·•/] ?", line)
    return len(parts) >= fewest and all(len(part.split()) <= _MOST_MENU_WORDS for part in parts)


_IN_BRACKETS: Final = re.compile(r"(?:^|(?<=\] ))\[ ?[^\[\]]{1,24}\]")
_MOST_MENU_WORDS: Final = 3


_COPYRIGHT_BEFORE: Final = Pattern(r"(?i)(?:©|\(c\)|copyright)[^\n]{0,14}$")
_TRADE_OF_COMPANY: Final = Pattern(
    r" (?:Media|Publishing|Publications|Digital|Network|Group)(?=,? ?(?:\d{4}\b|[Aa]ll rights|\||•|·|\n|$|\.(?:\s|$)))"
)


def with_company(text: str, place: tuple[int, int]) -> tuple[int, int]:
    """A lone word of a copyright line with what the company is, unless its legal form follows: "Oxbow Media"."""
    lone = " " not in text[slice(*place)] and _COPYRIGHT_BEFORE.search(text[max(0, place[0] - 30) : place[0]])
    trade = _TRADE_OF_COMPANY.match(text, place[1]) if lone else None
    return place[0], trade.end() if trade else place[1]
