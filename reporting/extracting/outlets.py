"""The publication: a banner above the text, a copyright line, what a reader is asked to follow.

Knows no outlet by name; a name counts where the page prints it as its own.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Final

from reporting.extracting.datelines import behind_section, in_datelines, names_paper, reviewed_for, written_for
from reporting.extracting.mastheads import (
    CAPITALS_WITH_MOTTO,
    DESK,
    OF_SCREEN,
    TELLS,
    TELLS_OF,
    UNDER_STRAPLINE,
    WITH_MOTTO,
    in_first_line,
    is_menu,
    numbered,
    told_by,
    with_company,
)
from reporting.extracting.names import key_of
from reporting.extracting.outlet_rows import in_rows
from reporting.extracting.passage import Passage
from reporting.extracting.running_heads import running_heads
from reporting.extracting.spelled_banners import GLOSSED, SMALL, as_spelled, is_dispatch, stands_over
from reporting.model import Cited
from reporting.notation import find_dates
from reporting.notation.name_words import MONTH_NAMES
from reporting.notation.patterns import Pattern

_COPYRIGHT: Final = Pattern(
    r"(?:©|\(c\)|&copy;|\b[Cc]opyrights?\b|\bCOPYRIGHTS?\b)[ :©]{0,3}(?:\d{4}(?: ?[-–] ?\d{2,4})?,? )?(?:by )?"
    r"(?P<name>[^\W\d_][^.|©•·\n\d]{1,50}?)(?=[,]? ?\d{4}|\.|\||©|•|·|$|, | [Aa]ll rights)",
    needs=("©", "(c)", "opyright", "OPYRIGHT", "&copy;"),
)
_COPYRIGHT_AFTER: Final = Pattern(r"^(?P<name>[^\W\d_][^.|©•·\n]{1,50}?) ?(?:©|\(c\))", needs=("©", "(c)"))
_FOLLOW: Final = Pattern(
    r"\b(?:[Ff]ollow|[Ll]ike(?= [^.]{3,40} on \w)|[Ss]ubscribe to|[Jj]oin|[Ss]ign up (?:for|to)|[Ff]ind|MORE FROM|"
    r"[Mm]ore from|[Mm]ore on|"
    r"[Mm]ore at|[Ss]upport|(?:(?:first|originally) )?(?:published|appear(?:s|ed)?)(?: \w+){0,4} (?:in|on|at)|"
    r"[Rr]eviewed for|(?:reviews|covers) (?:\w+(?: and \w+)?) for|[Rr]eading|[Ww]rit(?:es|"
    r"ing|er) for|(?:[Cc]ritic|[Ee]ditor|[Ww]riter) (?:at|for|of)) (?:the )?"
    r"(?P<name>(?:The )?[A-Z][\w’'&+-]*(?: (?:of |the |and |& )?[A-Z&][\w’'&+-]*){0,4})(?=,? (?:on|newsletter"
    r"|for|an? |the |our |dispatch|Dispatch|Newsletter|Facebook|Twitter|Instagram|here)\b|[.,!]|$)",
    needs=(
        *("ollow ", "ike ", "ubscribe to ", "oin ", "ign up ", "ind ", "MORE FROM ", "ore from ", "ore on ", "ore at "),
        *("upport ", "ublished ", "ppear", "eviewed for ", "rites for ", "riting for ", "riter "),
        *("reviews ", "covers ", "re reading ", "een reading "),
        *("ritic ", "ditor "),
    ),
)
_NEWSLETTER: Final = Pattern(
    r"\b(?:[Tt]he|[Oo]ur|[Ff]or) (?P<name>(?:The )?[A-Z][\w’'&+-]*(?: [A-Z&][\w’'&+-]*){0,4}) (?:[Nn]ewsletter|"
    r"[Dd]ispatch|[Bb]ulletin|podcast)\b",
    needs=("ewsletter", "ispatch", "ulletin", "podcast"),
)
_SUPPORTED: Final = Pattern(
    r"(?<![^\n])\W{0,3}(?P<name>(?!(?:It|This|That|He|She|We|I)\b)[A-Z][\w’'&+-]*"
    r"(?: (?:of |the |and |& )?[A-Z&][\w’'&+-]*){0,5}) is (?:an? (?:reader|listener)-(?:supported|funded)\b|"
    r"(?:printed|published|edited|produced|typed|sent|posted|written|made) (?:in|by|at|from|on|every|each|out|weekly|"
    r"monthly|fortnightly)\b|(?:the|an?|our|my) (?:[\w’'-]{1,16} ){0,3}"
    r"(?:blog|newsletter|magazine|(?:fan)?zine|podcast)\b|"
    r"free(?=[.,;]| (?:to|for|and)\b)|a registered charity\b|where (?:I|we) \w)",
    needs=(
        *(
            "-supported",
            "-funded",
            "is printed ",
            "is published ",
            "is edited ",
            "is produced ",
            "is typed ",
            "is sent ",
        ),
        *(" blog", "newsletter", "magazine", "zine", "podcast"),
        *("is posted ", "is written ", "is made ", "is free", "is a registered", "is where "),
    ),
)
_COMPANY: Final = Pattern(
    r"(?i)(?:,? (?:publishing|publications|media group|media|ltd|limited|llc|inc|group|pty|corp|corporation|gmbh|"
    r"company|co|holdings|digital|network|all rights reserved|plc)\b\.?){1,4}$"
)
_SECTION_TEXT = """
review reviews film films tv television movie movies culture arts leisure art life entertainment news sport sports
opinion home music books stage radio drama dramas streaming features feature screen recap recaps at the pictures and &
of to in k-drama k-dramas kdrama series first look featured latest popular skip main content sign subscribe menu
search log login register about contact share spoilers no spoiler warning exclusive international festival festivals
sundance cannes archive classifieds donate jobs box office awards video photos page advertisement what watch on cinema
theatre reviewed my our new this week weekend notebook column critics critic's choice picks verdict rating score
introduction synopsis information chief senior staff contributing
"""
_SECTION: Final = frozenset(_SECTION_TEXT.split())
_OUTLET_WORDS_TEXT = """
times post review reviews courier daily magazine news herald gazette journal ledger tribune dispatch weekly blog press
standard guardian observer chronicle independent telegraph mail echo star mirror globe sun record bulletin argus
examiner monitor digest report insider wire today online mercury sentinel leader advertiser inquirer enquirer bugle
clarion despatch intelligencer reporter register republic pioneer packet voice beacon banner statesman quarterly monthly
signal messenger recorder gazetteer evening citizen
"""
_OUTLET_WORDS: Final = frozenset(_OUTLET_WORDS_TEXT.split())
_MENU: Final = Pattern(
    r"(?:[|/›»•·~]| {2,})\s?\w.{0,60}(?:[|/›»•·~]| {2,})|^~|^\W*\[ ?\w[^\]]{1,20}\] \[ ?\w|"
    r"^(?:[A-Z]{3,} ){2,}[A-Z]{3,}$|^(?:[A-Z][a-z]{2,} ){3,}[A-Z][a-z]{2,}$|"
    r"\bsince \d{4}\b|^(?:home|news)\b.{0,80}\babout\b|›"
)
_TAGLINE: Final = Pattern(
    r"(?i)\b(?:since \d{4}|est\.? \d{4}|blog|independent|news|reviews?|criticism|opinions?|thoughts|magazine)\b|^"
    r"(?:your|a|an|where|all|notes|musings|for) (?:[\w’'-]+ ){1,7}[\w’'-]+$|"
    r"^(?:the|an?) (?:\w+ )?(?:news)?letter(?:,| (?:about|on|for|from|of)\b)|"
    r"^(?:[^\n]{8,70}[.!?,] )?(?:issue|no\.?|letter|number) \d{1,4}(?:\W?$| [|·•] )"
)


def outlet_of(passage: Passage, lines: Sequence[tuple[int, int]], critic: Cited[str] | None) -> Cited[str] | None:
    """The publication's name, or None where the text does not print it as its own."""
    text = passage.text
    lines = [line for line in lines if line[0] >= passage.document.body] or lines  # without Markdown's front matter
    barred = {key_of(critic.value)} if critic else set()
    beside = (*written_for(text, lines, critic), *_beside_critic(text, lines, critic))
    near = [place for place in beside if _may_be(text, place, passage, barred)]
    printed = [*near, *(place for place in _printed(text, lines) if _may_be(text, place, passage, barred))]
    banners = [place for place in _banners(text, lines) if _may_be(text, place, passage, barred)]
    shared = _weighed(passage, banners, printed, lines)
    running = [place for place in running_heads(text, lines) if _may_be(text, place, passage, barred)]
    lined = (*in_datelines(text, lines, critic), *behind_section(text, lines))
    dated = [place for place in lined if _may_be(text, place, passage, barred)]
    named = (
        chain(numbered(text, lines), reviewed_for(text, lines), in_rows(text, lines, critic)),
        told_by(text, lines, critic),
        in_first_line(passage, lines),
    )
    issue, told, glued = ([place for place in each if _may_be(text, place, passage, barred)] for each in named)
    issue = [place for place in issue if not (shared and shared < place and is_dispatch(text[slice(*place)]))]
    ranked = (issue, [shared] if shared else [], running, printed, told, dated, glued)
    if (place := next((place for places in ranked for place in places), None)) is None:
        return None
    edition = _EDITION.search(text[slice(*place)])
    place = (place[0], place[0] + edition.start()) if edition else with_company(text, place)
    value = as_spelled(text, text[place[0] : place[1]])
    value = value[0].upper() + value[1:] if value.startswith("the ") and text[place[0]].isupper() else value
    return Cited(value=value, spans=(passage.document.span(*place),))


_RUN = r"(?:The )?[A-Z][\w’'&+-]*(?: (?:of |the |and |& )?[A-Z&][\w’'&+-]*){0,4}?"
_EMPLOYS: Final = Pattern(
    rf"^(?!(?:By|From|With|Our|The|An?) (?:Senior|Chief|Staff|Film|Movie|TV|Television|Entertainment|Arts|"
    rf"Culture|Drama)\b)"
    rf"(?P<name>{_RUN}) (?:(?:Senior|Chief|Staff|Film|Movie|TV|Television|Entertainment|Arts|Culture|Drama) "
    rf"){{1,3}}(?:Writer|Critic|Editor|Reporter|Reviewer|Correspondent)$"
    rf"|\b(?:is|as) (?:the )?(?P<of>{_RUN})['’]s? (?:\w+ ){{0,2}}(?:critic|editor|reviewer|correspondent|columnist|"
    rf"writer)\b",
    needs=("ritic", "ditor", "eporter", "eviewer", "orrespondent", "olumnist", "riter"),
)


def _beside_critic(text: str, lines: Sequence[tuple[int, int]], critic: Cited[str] | None) -> Iterator[tuple[int, int]]:
    """The paper whose film writer the critic is: "Coastal Wire Film Writer", "the Ledger's Jane Doe"."""
    family = re.escape(critic.value) if critic else ""
    owners = [f"{mark} {critic.value}" for mark in ("'s", "’s", "'", "’")] if critic else []
    for start, end in lines:
        if end - start > 300:
            continue
        employed = _EMPLOYS.search(text[start:end]) if critic else None
        if employed:
            at = employed.span("name" if employed["name"] else "of")
            yield start + at[0], start + at[1]
        line = text[start:end]
        # The plain words are looked for first: hardly any line has them, and the pattern is another for each critic.
        if not any(owned in line for owned in owners):
            continue
        match = re.search(rf"\b(?:(?:Follow|By|From|With|Join) )?(?P<name>{_RUN})['’]s? {family}\b", line)
        if match:
            yield start + match.start("name"), start + match.end("name")


def _may_be(text: str, place: tuple[int, int], passage: Passage, barred: set[str]) -> bool:
    name = text[place[0] : place[1]]
    if len(name) < 2 or passage.is_own(name) or any(a < place[1] and place[0] < b for a, b in passage.own):
        return False
    words = [word.strip("’'.,:") for word in name.lower().split()]
    if words in (["show", "notes"], ["shownotes"]):
        return False
    return key_of(name) not in barred and not all(word in _SECTION or word in MONTH_NAMES for word in words)


def _printed(text: str, lines: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Names in copyright lines, then in calls to follow or subscribe."""
    for patterns in ((_COPYRIGHT, _COPYRIGHT_AFTER), (_SUPPORTED, _FOLLOW, _NEWSLETTER)):
        standing = [(pattern, narrowed) for pattern in patterns if (narrowed := pattern.within(text)) is not None]
        for start, end in lines if standing else ():
            if end - start > 400 and patterns[0] is not _COPYRIGHT:
                continue
            for pattern, narrowed in standing:
                match = (
                    narrowed.search(text, start, end)
                    if pattern is not _COPYRIGHT_AFTER
                    else narrowed.match(text[start:end])
                )
                if match is None:
                    continue
                offset = 0 if pattern is not _COPYRIGHT_AFTER else start
                name = _COMPANY.sub("", match["name"]).strip(" ,-–—")
                if (
                    name
                    and name[0].isalnum()
                    and (name[0].isupper() or pattern in (_COPYRIGHT, _COPYRIGHT_AFTER))
                    and len(name.split()) <= 6
                ):
                    at = offset + match.start("name")
                    yield at, at + len(name)


_MOTTO: Final = Pattern(r"(?:an?|the|my|your|our|where|all|for|notes|letters) [^\d.:?!]{8,110}$")
_BY: Final = Pattern(r"(?i)^\W{0,3}(?:words |review(?:ed)? |filed |written |posted )?(?:by|par|von|por|door):? [A-Z]")


def _is_signed(text: str, lines: Sequence[tuple[int, int]]) -> bool:
    """Whether a by-line or a date stands in one of these lines."""
    return any(end - start < 90 and (_BY.match(text[start:end]) or find_dates(text[start:end])) for start, end in lines)


_HEAD: Final = Pattern(
    r"(?P<name>[^\W\d_][^|—–·:/]{2,38}?)(?: ?(?:[|·]|//| (?:[—–-]|--) ) ?|, (?=(?:no|issue|vol)\b))(?P<rest>.{3,110})$"
)
_TITLED: Final = Pattern(r"(?P<name>[A-Z][A-Z’'&.-]*(?: [A-Z&][A-Z’'&.-]*){1,4}): [a-z][^.!?:]{8,60}$")
"""A banner in capitals, with what it is: "THE LATE ROW: films after midnight"."""


_CAPITALS_FIRST: Final = Pattern(r"(?P<name>[A-Z’'&]{2,20}(?: [A-Z’'&]{2,20}){1,4}) [A-Z][a-z]")
"""A banner in capitals with its motto behind it on the same line: "OVERDUE NOTICE Books that became films"."""
_CAPITALS: Final = Pattern(r"[A-ZÀ-Þ’'&.-]{2,20}(?: [A-ZÀ-Þ’'&.-]{1,20}){1,4}")
_OWN_PAGE: Final = Pattern(r"['’]s (?:[\w-]{1,12} ){0,2}(?:diary|blog|log|journal|notebook|watchlog|column|corner) ?$")
_REVIEW_OF: Final = Pattern(
    r"^(?:[^\n]{0,30} )?[A-Z][^\n]{0,30} reviews?$|^(?:Review of|Reviewed|Film review|TV review)\b"
)
"""A headline: "The Banshees of Inisherin review", whose last word a paper's name would begin with a capital."""


def _banners(text: str, lines: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    for start, end in lines[:7]:
        edition = _EDITION.search(text[start:end]) or _WITH_CRITIC.search(text[start:end])
        line = text[start:end][: edition.start() if edition else None]
        head = _HEAD.match(line) if start == lines[0][0] else None
        titled = _TITLED.match(line) or TELLS.match(line) or TELLS_OF.match(line) or UNDER_STRAPLINE.match(line)
        glossed = GLOSSED.match(line) if start == lines[0][0] else None
        titled = (
            titled
            or glossed
            or (WITH_MOTTO.match(line) or CAPITALS_WITH_MOTTO.match(line) if start == lines[0][0] else None)
        )
        if titled:
            capitals = _CAPITALS_FIRST.match(titled["name"])
            yield start, start + len(capitals["name"] if capitals else titled["name"])
        elif head and (
            _OWN_PAGE.search(head["name"])
            or _TAGLINE.search(head["rest"])
            or _MOTTO.match(head["rest"])
            or _is_section(head["rest"])
            or (names_paper(head["name"].title()) and DESK.search(head["rest"]))
            or (OF_SCREEN.search(head["rest"]) and len(lines) > 1 and is_menu(text[slice(*lines[1])], fewest=3))
            or re.search(r"(?i)\b(?:no\.? ?\d|(?:issue|vol|followers|logged|posts|subscribers)\b)", head["rest"])
            or (head["rest"][0].islower() and _CAPITALS.fullmatch(head["name"]))
            or (find_dates(head["rest"]) and (names_paper(head["name"]) or _CAPITALS.fullmatch(head["name"])))
        ):
            yield start, start + len(head["name"].rstrip())
        elif (
            1 <= len(line.split()) <= (_LONGEST_FIRST if start == lines[0][0] else 5)
            and len(line) <= 40
            and not re.search(r"[:?!★☆\d/|›»>@\"“‘\[\]()]", _seated(line) if start == lines[0][0] else line)
            and line[-1] not in ".,"
            and not _EMPLOYS.match(line)
            and not line.lower().startswith(("special to ", "exclusive to "))
            and not _REVIEW_OF.search(line)
        ):
            yield start, start + len(line)


def _seated(line: str) -> str:
    """A name without its number, "Row 14", unless it is an episode's or an issue's."""
    return line if (match := _WITH_NUMBER.fullmatch(line)) is None else match["name"]


_WITH_NUMBER: Final = Pattern(
    r"(?!(?i:episode|ep|issue|no|day|page|vol|volume|season|series|part|chapter|week|number|letter|top|review)\b)"
    r"(?P<name>[A-ZÀ-Þ][\w’'-]{1,16}(?: [A-ZÀ-Þ][\w’'-]{1,16}){0,2}) \d{1,2}"
)


def _heads_page(text: str, lines: Sequence[tuple[int, int]], i: int, passage: Passage) -> bool:
    """Whether the first line is the page's banner: a name, and below it the headline that names the title."""
    words = text[lines[0][0] : lines[0][1]].split()
    if (
        i != 0
        or words[0] in ("A", "An")
        or not all(w[:1].isupper() or w.lower() in SMALL or not w[0].isalpha() for w in words)
    ):
        return False
    for start, end in lines[1:7]:
        line = text[start:end]
        if len(line.split()) > _LONGEST_HEADLINE:
            return False
        if any(start <= a < end for a, _ in passage.own):
            return not line.endswith(".")
    return False


_LONGEST_HEADLINE: Final = 16
_LONGEST_FIRST: Final = 8
"""Words of a name that stands first of all."""


_WITH_CRITIC: Final = Pattern(r",? with [A-Z][\w.’'-]{1,20}(?: [A-Z][\w.’'-]{1,20}){1,2}$")
"""A column's name and who writes it: "The Couch, with Jane Doe"."""
_EDITION: Final = Pattern(
    r"(?i: ?[-–—(]{1,2} ?\w{3,14} (?:edition|desk|service)\)?$)|(?<=[A-Z]{3}) [A-Z][a-z]{3,13} (?:Edition|Service)$"
)


def _weighed(
    passage: Passage, banners: list[tuple[int, int]], printed: list[tuple[int, int]], lines: Sequence[tuple[int, int]]
) -> tuple[int, int] | None:
    """The best banner: repeated below, set over a menu or a tagline, in capitals, first."""
    if not banners:
        return None
    text = passage.text
    keys = [key_of(text[a:b]).removeprefix("the") for a, b in printed]
    spelled = key_of(text[lines[0][0] :]) if lines else ""
    counts = Counter({place: spelled.count(key_of(text[place[0] : place[1]])) for place in banners})
    best: tuple[int, tuple[int, int]] | None = None
    top = _first_below_menus(passage, lines)
    for place in banners:
        name = text[place[0] : place[1]]
        key = key_of(name).removeprefix("the")
        i = next(n for n, line in enumerate(lines) if line[0] == place[0])
        below = text[lines[i + 1][0] : lines[i + 1][1]] if i + 1 < len(lines) else ""
        second = text[lines[i + 2][0] : lines[i + 2][1]] if i == 0 and i + 2 < len(lines) else ""
        score = 3 * any(key in other or (len(other) > 4 and other in key) for other in keys if other)
        score += 2 * bool(
            _MENU.search(below)
            or (_MENU.search(second) and (len(below) < 60 or _leads_elsewhere(passage, lines[2][0])))
            or (_TAGLINE.search(below) and len(below) < _LONGEST_MOTTO and i < 3)
        )
        score += 2 * (lines[i][1] > place[1]) + (
            (TELLS.match(said := text[slice(*lines[i])]) or TELLS_OF.match(said)) is not None
        )
        score += 2 * (counts[place] > 1) * (not keys) + name.isupper() + (i == top)
        score += 2 * _heads_page(text, lines, i, passage) + _is_signed(text, lines[i + 1 : i + 7]) * (i == top)
        score += 2 * (i == top and stands_over(below))
        score += 2 * (names_paper(name) and _is_signed(text, lines[max(0, i - 3) : i + 7]))
        score += 2 * (i == top == 0 and _SMALL_MOTTO.match(below) is not None and _titled_below(text, lines, passage))
        score += any(word in _OUTLET_WORDS for word in name.lower().split()) + (bool(_is_section(below)) and i == top)
        if score >= 3 and (best is None or score > best[0]):
            best = (score, place)
    return best[1] if best else None


def _leads_elsewhere(passage: Passage, start: int) -> bool:
    """Whether the page's own menu begins here: of short words that stand apart."""
    line = passage.text[start : passage.text.find("\n", start)]
    return is_menu(line, fewest=2)


def _first_below_menus(passage: Passage, lines: Sequence[tuple[int, int]]) -> int:
    """The index of the first line that is no menu of the page."""
    asides = (passage.document.aside_at(start) for start, _ in lines)
    return next((i for i, aside in enumerate(asides) if aside is None or aside.kind not in ("menu", "link")), 0)


_SMALL_MOTTO: Final = Pattern(r"[a-z][^A-Z:|\d\n]{8,80}(?: [|·•] .{3,60})?$")


def _titled_below(text: str, lines: Sequence[tuple[int, int]], passage: Passage) -> bool:
    """Whether a headline with the title's name stands under the first lines."""
    return any(
        start <= a < end and end - start < _LONGEST_TITLED and not text[start:end].endswith(".")
        for start, end in lines[2:6]
        for a, _ in passage.own
    )


_LONGEST_TITLED: Final = 90
_LONGEST_MOTTO: Final = 90


def _is_section(line: str) -> bool:
    words = re.findall(r"[\w-]+", line.lower())
    return 0 < len(words) <= 4 and all(word in _SECTION for word in words)
