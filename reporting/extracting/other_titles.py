"""Titles of other works that stand without quotation marks, known by what stands around them or by their small words.

Does not know the title under review: `names` leaves its places out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from reporting.extracting.services import SERVICE
from reporting.notation.patterns import Pattern

_RUN = (
    r"[A-Z][\w’'-]{0,20}(?: (?:(?:of|the|in|on|to|a|for|with|from|&|at|de|la) ){0,2}(?:[A-Z][\w’'-]{0,20}|"
    r"\d{1,4}\b)){0,6}"
)
_UNQUOTED: Final = (
    Pattern(
        rf"(?:\b(?:known|famous|famed|familiar|remembered|beloved|recogni[sz]able|fresh)(?: to \w+)? (?:for|from|off) "
        rf"(?:her |his |the )?(?:roles? |turns? |work |part )?(?:in |on |from )?|(?<=, )(?:late |formerly )?of |"
        rf"\b(?:off of|out of|from off) )(?P<title>{_RUN})(?=[,.;:)]| (?:and|fame|star|series|as|is)\b)",
        needs=(
            *("known", "famous", "famed", "familiar", "remembered", "beloved", "recogni", "fresh"),
            *(", of ", ", late of ", ", formerly of ", "off of ", "out of ", "from off "),
        ),
    ),
    Pattern(
        r"(?<![.!?] )(?<=\w )(?P<title>The (?:[A-Z][\w’'&-]{1,20}|\d{1,4})"
        r"(?: (?:(?:of|the|in|on|to|a|for|with|from|&|at) ){0,2}[A-Z][\w’'-]{1,20}){0,5})",
        needs=(" The ",),
    ),
    Pattern(rf"(?P<title>{_RUN})(?= \((?:19|20)\d\d\b)", needs=("(19", "(20")),
    Pattern(
        rf"(?P<title>{_RUN})(?:['’]s?)?(?= (?:star|alum|alumnus|alumna|breakout|veteran),? [A-Z])",
        needs=(" star", " alum", " breakout", " veteran"),
    ),
    Pattern(rf"(?<=\b[Oo]f )(?P<title>{_RUN})(?= fame\b)", needs=(" fame",)),
    Pattern(
        r"(?P<title>[A-Z](?<=\w .)(?<![.!?:] .)[a-z]{2,12}(?<!\bDuke)(?<!\bPrince)(?<!\bKing)(?<!\bQueen)(?<!\bLord)"
        r"(?<!\bUniversity)(?<!\bHouse)(?<!\bBank)(?<!\bChurch)(?<!\bCity)(?<!\bMuseum)"
        r" of [A-Z][a-z’'-]{3,20})(?=[,.;:)]|$| (?:and|with|or)\b)",
        needs=(" of ",),
    ),
)


_WORDED: Final = Pattern(
    r"(?P<title>[A-Z][\w’'-]{1,20}(?: [A-Z][\w’'-]{0,20}){0,3} (?:Me|My|Your|You|Is|It|This|That|Our|We|Us|"
    r"Upon|His|Her|Are|Was|"
    r"(?:of|by|upon) (?:the|a|an|my|your)) [A-Z][\w’'-]{1,20}(?: [A-Z][\w’'-]{1,20}){0,4})(?=[ ,.;:!?)’']|$)",
)
_INSIDE: Final = Pattern(
    r" (?:Me|My|Your|You|Is|It|This|That|Our|We|Us|Upon|His|Her|Are|Was|(?:of|by|upon) (?:the|an|a|my|your)) [A-Z]",
    needs=(
        *(" Me ", " My ", " Your ", " You ", " Is ", " It ", " This ", " That ", " Our ", " We ", " Us ", " Upon "),
        *(" His ", " Her ", " Are ", " Was ", "of the ", "of a ", "of an ", "of my ", "of your ", "by the ", "by a "),
        *("by an ", "by your ", "by my ", "upon "),
    ),
)
"""The small words inside such a title, with the capital behind them: sooner looked for than the title."""


class Searched(NamedTuple):
    """A pattern, and what must stand inside a title for it to be tried."""

    pattern: Pattern
    inside: Pattern | None = None


def patterns_for(text: str) -> list[Searched]:
    """The patterns that can find a title in a sentence of this text."""
    standing = [Searched(pattern) for each in _UNQUOTED if (pattern := each.within(text)) is not None]
    inside = _INSIDE.within(text)
    return [*standing, Searched(_WORDED, inside)] if inside else standing


def unquoted_titles(sentence: str, patterns: Iterable[Searched]) -> Iterator[tuple[int, int]]:
    """Where a sentence names one: "known from Youth of May", "in The Red Shoes", "the Goblin star"."""
    for pattern, inside in patterns:
        if inside is not None and not inside.search(sentence):
            continue
        for match in pattern.finditer(sentence):
            if not SERVICE.fullmatch(match["title"]):
                yield match.span("title")


def is_title(inside: str) -> bool:
    """Whether what stands in quotation marks is written as a title is: its longer words begin large."""
    words = inside.split()
    if not words or not inside[0].isalnum() or inside[0].islower() or len(words) > 9:
        return False
    content = [word for word in words if len(word) > 3]
    return all(word[0].isupper() or not word[0].isalpha() for word in content)
