"""What the heading of a section, or the label of a line, says of all that stands under it: praised, or faulted.

Reads headings and labels alone; how much of it the sentences below take is `opinions`' business.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from reporting.extracting.judging import Judged
from reporting.notation.patterns import Pattern

_PRAISING: Final = (
    r"pros|positives?|strengths?|strong points?|high(?:light|point)?s|likes|hits|ups|thumbs up|good points?|"
    r"the (?:very )?(?:good|best|great|highs|upsides?|plus(?:es)?|sweet|nice|positives?|pros|strengths)"
    r"(?: (?:bits?|parts?|stuff|news|things?|points?|side))?|"
    r"(?:things|bits|parts|stuff) (?:that|which|i|we) (?:\w{2,8} )?(?:work(?:s|ed)?|loved?|liked?|enjoyed)|"
    r"what(?:['’]s| is| was) (?:so |really )?(?:good|great|right|best|to (?:like|love))|"
    r"what (?:\w{2,8} )?(?:works|worked|went right|shines)|what (?:i|we|you['’]ll) (?:really |most )?(?:loved?|liked?|"
    r"enjoyed?|admired?)|why (?:you should|to|i loved?|it works)(?: \w{2,8}){0,4}|reasons to (?:watch|see)|loved|liked"
)
_FAULTING: Final = (
    r"cons|negatives?|weakness(?:es)?|weak points?|low(?:light|point)?s|dislikes|misses|downs|thumbs down|bad points?|"
    r"the (?:very |not[- ]so[- ]|less )(?:good|great|nice)(?: (?:bits?|parts?|stuff|news|things?|points?|side))?|"
    r"the (?:very )?(?:bad|worst|ugly|lows|downsides?|minus(?:es)?|sour|negatives?|cons|weaknesses|rest)"
    r"(?: (?:bits?|parts?|stuff|news|things?|points?|side))?|"
    r"(?:gripes?|grumbles?|moans?|quibbles?|complaints?|nitpicks?|niggles?|issues)(?: corner)?|"
    r"(?:things|bits|parts|stuff) (?:that|which|i|we) (?:\w{2,8} )?(?:do(?:es)?n['’]t|did(?:n['’]t| not)|wasn['’]t|"
    r"could(?:n['’]t| not)|disliked|hated)(?: \w{2,10}){0,3}|"
    r"what(?:['’]s| is| was) (?:so |really |(?:a )?(?:little|bit) (?:bit )?)?(?:bad|wrong|not so good|"
    r"missing|lacking|pity)|"
    r"what (?:\w{2,8} )?(?:do(?:es)?n['’]t|does not|did(?:n['’]t| not)|went wrong|fails|failed|lets it down|"
    r"drags|grates)(?: \w{2,8}){0,2}|what (?:i|we|you) (?:really )?(?:do|did)(?:n['’]t| not)(?: \w{2,8}){0,3}|"
    r"what (?:i|we) (?:disliked|hated)|why (?:you should not|not to)(?: \w{2,8}){0,3}|room for improvement|"
    r"(?:what )?could (?:be|have been) better|where it (?:falls short|fails|stumbles)|disliked|hated"
)
_LABEL: Final = Pattern(
    rf"(?i)\W{{0,4}}(?:(?P<praises>{_PRAISING})|(?P<faults>{_FAULTING}))[\W_]{{0,4}}(?P<below>$|(?<=:) )"
)
_SIGN: Final = Pattern(r"(?P<praises>[✓✔✅👍➕])|(?P<faults>[✗✘❌👎➖])")


def sections(sentences: Iterable[Judged]) -> Iterator[int]:
    """For each sentence 1 where what it stands under is praised, -1 where it is faulted, else 0."""
    under, line, of_line = 0, -1, 0
    for sentence in sentences:
        text = sentence.at.text
        if sentence.line != line:
            line = sentence.line
            short = len(text) <= _LONGEST or ":" in text[:_LONGEST]
            label = _LABEL.match(text[:_LONGEST]) if short else None
            of_line = _sign(label) if label else _sign(_SIGN.match(text))
            if sentence.heading and (not label or not label["below"]):
                under = of_line if label or not sentence.named else under
        yield of_line or under


_LONGEST: Final = 60
"""Characters of a label, and of what may follow it at once."""


def _sign(match: re.Match[str] | None) -> int:
    return 0 if match is None else 1 if match["praises"] else -1
