"""Services that are named for what else they show: in lists of titles, in "most films on …", beside another title.

Says so of one place; which service it is and whether anything is shown there is `facts`' to say.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from typing import Final

from reporting.extracting.passage import Passage, SentenceAt
from reporting.extracting.services import SERVICE
from reporting.notation.given_names import GIVEN
from reporting.notation.patterns import Pattern
from reporting.notation.romanisation import SURNAMES

_KINDS: Final = (
    "films|movies|shows|dramas|titles|thrillers|comedies|romcoms|documentaries|things|releases|originals|picks|hits|"
    "premieres|programmes|programs|offerings|sitcoms|mysteries"
)
_WORKS: Final = rf"(?:(?:k-)?(?:{_KINDS})|(?:{_KINDS.title()})(?= (?:to|on|from|coming|streaming|you|that)\b))"
_ONE_OF: Final = Pattern(
    rf"\b(?:(?:[Oo]ne|any|\w{{3,10}}est|best|worst|first|last|most \w{{3,14}}|another|pick|rest)(?: \w{{3,12}})? of|"
    rf"among|"
    rf"amongst|joins?) (?:[\w’'-]{{2,14}} ){{0,6}}{_WORKS}\b"
)
"""What tells that this title is one of them: "one of the best films on Netflix"."""
_MANY_SHOWN: Final = Pattern(rf"\b{_WORKS}\b[^.;:!?()]{{0,60}}$")
_SHOWS_MANY: Final = Pattern(
    rf"(?:['’]s)? (?:(?:has|have|offers|adds|is full of|brings) )?(?:(?!original |series |"
    rf"drama )[a-z-]{{2,14}} ){{0,3}}"
    rf"{_WORKS}\b"
)
_HEADS: Final = Pattern(
    r"(?i)\W{0,4}(?:everything (?:coming|new|leaving|else)|what(?:['’]s| is| else)? (?:to (?:watch|stream|see)|new|"
    r"coming|"
    r"else|on)|(?:the )?(?:top|best) (?:\d{1,3}|ten|five|of)|more (?:on|from|to)|also (?:on|new|showing|watch)|"
    r"elsewhere|sign up|subscribe|our (?:guide|pick)|read (?:next|more|also)|related|don['’]t miss|see also|"
    r"if you (?:liked|loved|enjoyed)|for (?:more|something))\b"
)
"""How a line begins that leads to what else there is."""
_ANY: Final = Pattern(
    r"(?i)\b(?:enough|plenty|lots|nothing|something|anything|everything|much else|"
    r"what(?:ever)? else) (?:\w{1,12} ){0,3}"
    r"(?:on|from|at) (?:the )?$"
)
_OTHER_WORK: Final = Pattern(
    r"(?:\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ww]hose)|['’]s?) (?:last|previous|earlier|prior|older?|other) (?:[a-z-]{3,14} )?"
    r"(?:film|movie|series|show|drama|work|feature|effort|outing|picture|hit)s?\b[^.;:!?]{0,80}$"
)
_WORD: Final = r"[A-Z][\w’'!-]{0,20}"
_TITLE: Final = rf"(?P<title>{_WORD}(?: (?:(?:of|the|in|to|a|&|for) ){{0,2}}(?:{_WORD}|\d{{1,4}})){{0,6}})"
_BESIDE: Final = Pattern(
    rf"(?:^\W{{0,3}}|, |\b(?:and|or|but|is|(?P<sent>try|stream|watch|rewatch|find|see|catch|rent|revisit|seek out|"
    rf"recommend|"
    rf"add|to watch|watching)) |[–—-] )[“\"‘*_]{{0,2}}{_TITLE}[”\"’*_,]{{0,2}}(?:,? (?:which )?(?:is|are|was|streams|"
    rf"airs|"
    r"arrives|lands|runs|comes|came|premieres|premiered|returns|drops))?(?: (?:now|also|still|streaming|available|out|"
    r"showing|back|on now|coming|over|to stream)){0,3} (?:on|via|at|to) (?:the )?$"
)
_WHERE: Final = Pattern(
    rf"(?i:where to (?:watch|stream|see)|how to (?:watch|stream|see)|watch|stream|see) {_TITLE} ?(?::|on|[–—-]) ?$"
)
_NO_TITLE_TEXT = """
the this it all season series episode episodes drama film movie show new part both volume chapter and available
streaming stream watch now out currently also only exclusively released release premiere premieres first weekly friday
monday tuesday wednesday thursday saturday sunday january february march april may june july august september october
november december days saturdays sundays watched according reviewed korean korea ireland britain america australia
canada uk us usa india japan europe germany france spain italy every each where when everywhere worldwide
internationally here there you i we she he they
"""
_NO_TITLE: Final = frozenset(_NO_TITLE_TEXT.split())
_WORDS_IN: Final = re.compile(r"\w+")
_IT: Final = Pattern(
    r"(?i)\b(?:it|this(?: one)?|(?:this|the) (?:film|movie|series|drama|show|season|thriller|comedy|"
    r"romance))\b(?! week| month)"
)
_HEADING: Final = Pattern(
    rf"\W{{0,4}}(?:\d{{1,2}}[.)] )?{_WORD}(?: (?:of|the|in|on|to|a|and|&|for|{_WORD}|\d{{1,4}})){{0,7}}\W{{0,3}}"
)


def is_for_others(passage: Passage, at: SentenceAt, start: int, end: int) -> bool:
    """Whether a service is named in a sentence as one that shows other titles.

    Args:
        start: where its name begins in the sentence.
        end: and where it ends.
    """
    before, after = at.text[max(0, start - _REACH) : start], at.text[end : end + _REACH]
    if _OTHER_WORK.search(before) and not _named_between(passage, at, start):
        return True
    if passage.own_within(at.start, at.end):
        return False
    many = _MANY_SHOWN.search(before)
    if (many or _SHOWS_MANY.match(after)) and not _ONE_OF.search(at.text):
        return True
    if _HEADS.match(at.text) and not _IT.search(at.text):
        return True
    return _ANY.search(before) is not None or _names_another(passage, before) or _under_another(passage, at)


_REACH: Final = 120


def _named_between(passage: Passage, at: SentenceAt, start: int) -> bool:
    """Whether this title is named right before a service: "unlike her last film, Saltmarsh is on Netflix"."""
    return bool(passage.own_within(at.start + max(0, start - 60), at.start + start))


def _names_another(passage: Passage, before: str) -> bool:
    """Whether what is shown there, as the words right before it name it, is another title."""
    found = _WHERE.search(before) or _BESIDE.search(before)
    if found is None:
        return False
    words = [word.lower() for word in _WORDS_IN.findall(found["title"]) if len(word) > 1]
    if len(words) < _FULL and not found.groupdict().get("sent"):
        return False
    own = {word for name in passage.names for word in _WORDS_IN.findall(name.lower())}
    if SERVICE.search(found["title"]) or own.intersection(words) - _SMALL:
        return False
    return words[0] not in GIVEN | SURNAMES and len(_NO_TITLE.union(_SMALL).intersection(words) - _SMALL) == 0


_FULL: Final = 2
_SMALL: Final = frozenset(("the", "of", "a", "in", "on", "and", "to"))


def _under_another(passage: Passage, at: SentenceAt) -> bool:
    """Whether a line that begins with a service stands below another title, on a page where they stand so."""
    index = bisect_right(passage.lines, at.start, key=lambda line: line.start) - 1
    above = passage.lines[index - 1] if index > 0 else None
    if above is None or passage.lines[index].start != at.start:
        return False
    return not passage.own_within(above.start, above.end) and heads_notice(passage, above.start)


def heads_notice(passage: Passage, start: int) -> bool:
    """Whether the line that begins here is a title with a service below it, on a page that prints this one so too."""
    index = bisect_right(passage.lines, start, key=lambda line: line.start) - 1
    return index >= 0 and passage.lines[index].start == start and _heads(passage, index) and _lists_so(passage)


@lru_cache(maxsize=1)
def _lists_so(passage: Passage) -> bool:
    """Whether this title too has a line of its own and a service below it."""
    return any(
        passage.own_within(line.start, line.end) and _heads(passage, index)
        for index, line in enumerate(passage.lines[:-1])
    )


def _heads(passage: Passage, index: int) -> bool:
    below = passage.lines[index + 1 : index + 2]
    return bool(below and SERVICE.match(below[0].text)) and _HEADING.fullmatch(passage.lines[index].text) is not None
