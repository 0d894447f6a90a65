"""A fact where it was read, and whether the words around it tell of this title or of another.

Reads no fact: `facts` and `lengths` do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from reporting.extracting.passage import Passage, SentenceAt
from reporting.model import Span
from reporting.notation.durations import Qualifier
from reporting.notation.patterns import Pattern


class Found(NamedTuple):
    """A value where it was read, and how surely it is the title's own."""

    value: int | str
    weight: float
    span: Span
    qualifier: Qualifier | None = None
    to: int | None = None


_EARLIER: Final = Pattern(
    r"(?i)\b(?:(?:first|previous|last|earlier|original|prior) (?:season|series|run|outing|instal?lment)|(?:season|"
    r"series) (?:one|1)|predecessor|the original)\b(?:,(?! but| though| while))?[^.;,]{0,40}$"
)
QUOTED: Final = Pattern(r"[“\"‘'][A-Z0-9][^“”\"‘\n]{1,60}[”\"’']")


_SENDS_TO: Final = Pattern(
    r"(?i:\b(?:get hold of|seek out|track down|dig out|hunt down|look up|check out|go (?:and|to) see|"
    r"turn to|put on|queue up|revisit|(?:re)?watch|rent|stream|try|see|recommend|prefer))(?: instead)? "
    r"(?:(?:the|my|his|her|an? \w{1,12}) )?(?P<title>[“\"‘]?[A-Z][\w’'!-]{1,20}"
    r"(?:,? (?:(?:of|the|in|on|to|a|and|&) ){0,2}"
    r"[A-Z][\w’'!-]{1,20}){0,5}[”\"’]?)(?=[,.;:!?)]| (?:and|instead|with|from|again|on|which|where|\()|$)"
)
"""What a critic would rather see, or sees too: "get hold of Now, Voyager"."""
_IT: Final = Pattern(
    r"(?:It|That(?: one)?|This one)(?:['’]s| is| was| runs?| lasts| comes in| clocks in| takes| weighs in)\b"
)


def goes_on_of_another(passage: Passage, sentence: SentenceAt, at: int) -> bool:
    """Whether "it" is another work, to which the sentence before sent the reader."""
    if at > _REACH or not _IT.match(sentence.text):
        return False
    before = passage.sentence_at(sentence.start - 2)
    if before is None or any(before.start <= a < sentence.end for a, _ in passage.own):
        return False
    named = [m[0] for m in QUOTED.finditer(before.text)] + [m["title"] for m in _SENDS_TO.finditer(before.text)]
    return bool(named)


_REACH: Final = 120
"""Characters on either side of a figure that say what it counts."""


def of_another(passage: Passage, sentence: SentenceAt, at: int) -> bool:
    """Whether the words just before tell of another title or an earlier run."""
    before = sentence.text[max(0, at - 70) : at]
    if _EARLIER.search(before):
        return True
    quoted = list(QUOTED.finditer(before))
    return (
        bool(quoted)
        and not any(passage.is_own(m[0].strip("“”\"‘’',")) for m in quoted)
        and len(before) - quoted[-1].end() < 30
    )


def around(at: SentenceAt, start: int, end: int) -> tuple[str, str]:
    """What stands before and after a place of a sentence, as far as it is looked at."""
    return at.text[max(0, start - _REACH) : start], at.text[end : end + _REACH]


def own_sentences(passage: Passage) -> Iterator[SentenceAt]:
    return (at for at in passage.sentences if not at.foreign)


def is_credit(text: str) -> bool:
    """A short line without a verb, or one of labels and values."""
    return len(text) < 60 or bool(
        re.search(
            r"(?i)(?:^|[.|·•] ?)(?:total |no\. of )?(?:episodes?|genre|runtime|running time|duration|network|channel|"
            r"cast|dir\w*|writer)\b ?[:=]",
            text,
        )
    )
