"""Work that one person did under several trades, or that several share: "Wr/dir/ed: X", "X and Y split the directing".

Adds to what `crewing` knows; whether a claim holds is decided in `credits`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from typing import Final

from reporting.extracting.names import PERSON
from reporting.model import CrewRole
from reporting.notation.patterns import Pattern

_STEMS: Final[tuple[tuple[str, CrewRole], ...]] = (
    ("dir", "director"), ("helm", "director"), ("wr", "writer"), ("scr", "writer"), ("screenplay", "writer"),
    ("author", "writer"), ("stor", "writer"), ("comp", "composer"), ("mus", "composer"), ("scor", "composer"),
    ("crea", "creator"), ("show", "creator"), ("prod", "producer"), ("cin", "cinematographer"),
    ("photo", "cinematographer"), ("cam", "cinematographer"), ("ed", "editor"),
)  # fmt: skip
"""How the words for a trade begin, in credits and in sentences."""
_TRADE: Final = (
    r"(?i:(?:co-)?(?:wr|wri|writ(?:er|ers|ten|ing)|screenplay|script|scr|story|dir|direct(?:or|ors|ed|ion|ing)|ed|"
    r"edit(?:or|ors|ed|ing)|prod|produc(?:er|ers|ed|tion)|photography|camera|cinematograph(?:er|y)|music|score|"
    r"compos(?:er|ed)|creat(?:or|ors|ed))(?: by)?)"
)
_LIST: Final = (
    rf"{PERSON}(?:(?: \([^()]{{1,40}}\))?(?:, and |, | and | & | \+ | / |/){PERSON}(?: \([^()]{{1,40}}\))?){{0,5}}"
)
_UNDER_SEVERAL: Final = Pattern(
    rf"(?<![\w’'-])(?P<trades>{_TRADE}\.?(?: ?[/&+-] ?{_TRADE}\.?|(?:, and |, | and ){_TRADE}\.?){{1,3}}) ?(?::|[–—-] )"
    rf" ?(?P<people>{_LIST})",
    needs=(":", "–", "—", "-"),
    words="wr wri writer writers written writing screenplay script scr story dir director directors directed direction "
    "directing ed editor editors edited editing prod producer producers produced production photography camera "
    "cinematographer cinematography music score composer composed creator creators created",
)
_SPLIT: Final = Pattern(
    rf"(?P<people>{_LIST}),? (?:split|shared?|divide[sd]?|handled?|take turns|took turns|alternated?)"
    rf"(?: up| at| in| on)? (?:the )?(?P<trades>directing|direction|writing|editing|camera\w*)\b",
    words="split share shared divide divides divided handle handled turns alternate alternated",
)
_AND_OTHERS: Final = Pattern(
    rf"(?P<people>{PERSON}) and (?:the|his|her|their) (?:other|fellow) (?:\w{{3,12}} )?"
    rf"(?P<trades>writers|directors|composers|editors)\b",
    words="other fellow",
)
_TOGETHER_WITH: Final = Pattern(
    rf"\b(?P<trades>(?:co-)?(?:writing|writes|wr[io]t(?:e|ten)))(?: it| this| the (?:script|screenplay|film|thing))?"
    rf"(?:,? (?:as well|too|again|this time|here|together|along)){{0,2}},? with (?P<people>{_LIST})",
    words="writing write writes wrote written",
)
_ADAPTED_BY: Final = Pattern(
    rf"\b(?P<trades>adapted) (?:for [a-z ]{{3,24}} )?from {PERSON}['’]s? [^.;:!?{PERSON[1:-1]}]{{2,50}}"
    rf"\bby (?P<people>{_LIST})",
    words="adapted",
)
_IS_HIM: Final = Pattern(
    rf"\b(?:[Tt]he|[Ii]ts|[Oo]ur|[Hh]is|[Hh]er|[Tt]wo|[Bb]oth|[Jj]oint) (?P<trades>(?:writer-|co-)?directors?|writers?|"
    rf"screenwriters?|composers?|cinematographers?|editors?|creators?|showrunners?|author)"
    rf"(?:['’]s| is| are| was| were|,) (?P<people>{_LIST})(?!['’]s? \w)",
    words="director directors writer writers screenwriter screenwriters composer composers cinematographer "
    "cinematographers editor editors creator creators showrunner showrunners author",
)
PATTERNS: Final = (_UNDER_SEVERAL, _SPLIT, _AND_OTHERS, _TOGETHER_WITH, _ADAPTED_BY, _IS_HIM)
_WORD: Final = re.compile(r"[a-z]{2,20}")


def shared(folded: str, possible: Set[Pattern]) -> Iterator[tuple[re.Match[str], CrewRole]]:
    """Matches whose group "people" holds names, each with what they did; several for one who did several things."""
    for pattern in PATTERNS:
        for match in pattern.finditer(folded) if pattern in possible else ():
            yield from ((match, role) for role in roles_in(match["trades"].lower()))


def roles_in(trades: str) -> list[CrewRole]:
    """What is done under several words for trades, in small letters, each role once: "writer, director"."""
    if trades == "adapted":
        return ["writer"]
    found = (next((role for stem, role in _STEMS if word.startswith(stem)), None) for word in _WORD.findall(trades))
    return [role for role in dict.fromkeys(found) if role is not None]
