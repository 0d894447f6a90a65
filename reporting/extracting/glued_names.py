"""Critics' names that stand in a line with other words: behind the last sentence, in a stand-first, in a motto.

`critics` asks here after the by-lines that say what they are; a name that the review itself speaks of signs nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from reporting.extracting.passage import Passage
from reporting.extracting.signature_forms import CAP, NAME
from reporting.extracting.signatures import LineAt, may_be_full_name, speaks_not_of
from reporting.notation import find_dates
from reporting.notation.patterns import Pattern

_TOP: Final = 8
_FOOT: Final = 14
"""Lines at the head and at the foot in which somebody signs."""
_TAIL: Final = 60
_FEWEST: Final = 4
"""Words of a sentence, behind which a name stands for itself."""
_INITIALS: Final = r"[A-Z](?:\.? ?[A-Z]){1,2}\.?"
_AT_END: Final = Pattern(
    rf"(?<=[^\W_])[.!?…][\"”’')]? (?:[–—-]{{1,2}} ?(?P<dashed>{_INITIALS})|(?P<open>[(\[])?(?P<name>{NAME}|"
    rf"{CAP}{{2,15}}(?: {CAP}[{CAP[1:-1]}’'.-]{{1,20}}){{1,2}})(?(open)[)\]])|[(\[](?P<initials>{_INITIALS})[)\]])\.?$"
)
"""A name behind the last sentence of the text: "Take a friend. Jane Doe", "Worth the fare. [JD]"."""
_WATCHES: Final = Pattern(
    rf"^\W{{0,3}}(?P<name>{NAME})(?:,? (?i:our (?:\w+ )?(?:critic|reviewer|man|woman)),?)? (?:on|at|with|in|and|"
    r"[a-z]{2,14}s)\b(?P<rest>[^.!?\n]{0,90})$"
)
"""A line that tells who went to see it: "Jane Doe spends an evening with", and then the title."""
_MOTTO: Final = Pattern(
    rf"^(?P<motto>[^.!?\n]{{8,90}}?)(?:,? (?i:(?:chosen|picked|selected|edited|compiled|collected|kept|sent|written|"
    rf"put together|watched|seen) by|with)|, (?i:by)) (?P<name>{NAME})$"
)
"""What a letter or a column is, and by whom: "What to watch this weekend, by Jane Doe"."""
_GUIDE: Final = Pattern(
    rf"^(?P<name>{NAME})['’]s (?:\w+ ){{0,2}}(?:guide|letter|round-?up|choices?|tips|week|selection)\b"
)
_NO_MOTTO: Final = Pattern(
    r"(?i)\b(?:starr(?:ing|ed)|stars|featur(?:ing|es)|cast|direct(?:ed|or|s|ing)|writes|writing|produced|screenplay|novel|interview|"
    r"conversation|adapted|based|photo\w*|picture\w*|illustrat\w*|image\w*|music|film of|reunit\w*|return\w*"
    r"|together)\b"
)
_HEADLINED: Final = Pattern(
    rf"(?:[a-z’']|[.!?:]) (?:By|BY) (?P<name>{NAME}|{CAP}{{2,15}}(?: {CAP}[{CAP[1:-1]}’'.-]{{1,20}}){{1,2}})"
    r"(?:, [a-z ]{4,40})?$"
)
"""A by-line on the line of the headline: "Saltmarsh sinks slowly By JANE DOE"."""
_REACH: Final = Pattern(
    rf"^(?:(?:Words|Text|Story|Review(?:ed)?) by|Reach|Contact|E-?mail|Write to|Follow|Message|Tweet) (?P"
    rf"<name>{NAME})(?:,? (?:at|on|via|by)\b|:| [@<(]|[.,] [A-Z])"
)
_HANDLED: Final = Pattern(
    r"(?:(?:^|[|•·] ?)(?P<name>(?!(?:tags?|films?|movies?|posted|filed|comments?|reviews?|updated|published|minutes?|"
    r"series|drama|dramas|kdrama|kdramas|television|cinema|books|music|news|culture|features?|recaps?|sunday|monday|"
    r"tuesday|wednesday|thursday|friday|saturday|permalink|reading|archive|spoilers?|home|about|reply|share|likes?|"
    r"streaming|netflix|essays?|opinion|entertainment|screens?|horror|comedy|romance|thriller|uncategorized)\b)"
    r"[a-z][a-z\d_]{5,20}) ?(?:,? ?\|{6,40}))|\|{6,40} ?[|•·–—,/-]{1,2} ?(?P<behind>(?!(?:tags?|films?|movies?"
    r"|comments?|reviews?|"
    r"updated|minutes?|series|drama|dramas|kdrama|kdramas|television|cinema|books|music|news|culture|features?|recaps?|"
    r"permalink|reading|archive|spoilers?|share|likes?|streaming|netflix|essays?|opinion|entertainment|screens?|horror|"
    r"comedy|romance|thriller|uncategorized)\b)[a-z][a-z\d_]{5,20})(?= ?[|•·]|$)"
)
"""A made-up name in small letters that stands right beside the date: "2022-04-17 · tidewife · 3 comments"."""
_SMALL: Final = Pattern(r"^by (?P<name>[a-z][a-z’'-]{1,14} [a-z][a-z’'-]{1,16})$")
_WITH_TOWN: Final = Pattern(rf"^(?P<name>{NAME}), {CAP}[\w’'-]{{2,20}}(?: {CAP}[\w’'-]{{2,20}})?,? ?\|{{6,40}}")
"""Who writes, from where and when: "Jane Doe, Mumbai, 12 May 2021"."""
_IN_TOWN: Final = Pattern(
    rf"^\W{{0,3}}(?P<name>{NAME})(?:,| [|•·–—-]| (?=in )) ?(?:in )?{CAP}[\w’'-]{{2,20}}"
    rf"(?:(?: |, ){CAP}[\w.’'-]{{1,20}}){{0,2}}$"
)
"""The same over or under the date: "Jane Doe, New Delhi"."""
_CRAFTS: Final = Pattern(r"(?i)(?:direct|writ|creat|produc|compos|shot|edit|adapt|play|stand|saved|based)\w{0,6}$")


def glued_above(passage: Passage, lines: list[LineAt]) -> Iterator[tuple[int, int]]:
    """Who signs in the lines above the text, in one with the headline or the motto."""
    top = [line for line in lines[:_TOP] if line.aside not in ("caption", "link") and len(line.text) < 160]
    dated = {line.number for line in top if line.undated != line.text and len(line.text) < _TAIL}
    for line in top:
        own = any(line.start <= a < line.end for a, _ in passage.own)
        said = _HEADLINED.search(line.text)
        if said and not _CRAFTS.search(line.text[: said.start() + 1]) and _signs(passage, said["name"], line):
            yield _at(line, said.start("name"), said["name"])
        letter = _MOTTO.match(line.text) or _GUIDE.match(line.text)
        if letter and not own and not _NO_MOTTO.search(line.text) and _signs(passage, letter["name"], line):
            yield _at(line, letter.start("name"), letter["name"])
        small = _SMALL.match(line.text)
        if small and not own:
            yield _at(line, small.start("name"), small["name"])
        beside = _HANDLED.search(line.undated) if line.undated != line.text and line.number > 0 else None
        if beside and not own:
            yield _at(line, beside.start(beside.lastgroup or 0), beside[beside.lastgroup or 0])
        placed = _WITH_TOWN.match(line.undated) if line.undated != line.text else None
        if line.number > 0 and dated & {line.number - 1, line.number + 1}:
            placed = placed or _IN_TOWN.match(line.text)
        if placed and not own and _signs(passage, placed["name"], line):
            yield _at(line, placed.start("name"), placed["name"])
        watches = _WATCHES.match(line.text) if own and line.number > 0 else None
        if watches and not find_dates(line.text) and _signs(passage, watches["name"], line):
            yield _at(line, watches.start("name"), watches["name"])


def glued_below(passage: Passage, lines: list[LineAt]) -> Iterator[tuple[int, int]]:
    """Who signs behind the last sentence of the text, and whom readers are told to write to."""
    foot = [line for line in lines if line.left < _FOOT and line.number > 0 and line.aside not in ("caption", "link")]
    for line in reversed(foot):
        told = _REACH.match(line.text)
        if told and _signs(passage, told["name"], line):
            yield _at(line, told.start("name"), told["name"])
    for line in reversed(foot):
        if line.aside is not None or len(line.text.split()) < _FEWEST:
            continue
        tail = max(0, len(line.text) - _TAIL)
        match = _AT_END.search(line.text, tail)
        if match is None:
            continue
        group = match.lastgroup if match.lastgroup != "open" else "name"
        name = match[group or "name"]
        initials = group != "name" or (match["open"] and name.isupper() and len(name) < _FEWEST)
        if " " not in name.strip() and not initials:
            continue
        if initials or _signs(passage, name, line):
            yield _at(line, match.start(group or "name"), name)


def _signs(passage: Passage, name: str, line: LineAt) -> bool:
    return may_be_full_name(name) and speaks_not_of(passage, name, line)


def _at(line: LineAt, at: int, name: str) -> tuple[int, int]:
    kept = name if name.count(".") > 1 else name.rstrip(".")
    return line.start + at, line.start + at + len(kept)


_MOST_DATELINE: Final = 20
_NOT_SIGNING_TEXT = "read min mins comment updated posted reply replies note notes share late night"
_NOT_SIGNING: Final = frozenset(_NOT_SIGNING_TEXT.split())
_BESIDE_DATE: Final = Pattern(
    r"(?:^|[|•·–—-] {1,2})(?:by )?(?P<name>[a-z][a-z.’'-]{1,15}(?: [a-z.’'-]{2,15})?)"
    r"(?= ?(?:$|[|•·–—])|, \|{6})"
)
_SMALL_LETTER: Final = Pattern(
    r"(?:^|\b(?:an?|the|my|this) (?:[\w’'-]{2,16} ){0,3}?)(?:newsletter|letter|blog|diary|journal|column|zine|page|"
    r"notes|podcast)(?: [^.!?\n\d]{0,40})? (?:by|from) (?P<name>[a-z][a-z.’'-]{1,15}"
    r"(?: (?!(?:in|from|at|on|and|of|for)\b)[a-z.’'-]{2,15})?)(?=$|[,.(]| (?:in|from|at|on|and|of|for)\b)"
)
_NO_SENDERS: Final = frozenset({"a", "an", "hand", "me", "mail", "email", "my", "our", "post", "the", "us"})


def in_small_letters_above(passage: Passage, lines: list[LineAt]) -> Iterator[tuple[int, int]]:
    """Who signs in small letters, on a page that is written in them."""
    top = lines[:8]
    if not top or not top[0].text.islower():
        return
    small = all(line.text.islower() for line in top[:3])
    for line in top:
        if small and (letter := _SMALL_LETTER.search(line.text)) and letter["name"].split()[0] not in _NO_SENDERS:
            yield _at(line, letter.start("name"), letter["name"])
        written = small or line.undated.islower()
        if written and find_dates(line.text) and len(line.text.split()) <= _MOST_DATELINE:
            for match in _BESIDE_DATE.finditer(line.undated):
                if not _NOT_SIGNING.intersection(match["name"].split()):
                    yield _at(line, match.start("name"), match["name"])
