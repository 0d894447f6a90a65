"""What critics say aside in a sentence: in brackets, between dashes and commas, "best known for …".

Holds patterns over sentences whose names are folded into signs; knows no names.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from reporting.notation.patterns import Pattern

OTHER: Final = "\U000f1700"
"""Stands for another title in quotation marks."""

_BRACKETS: Final = Pattern(r" ?\([^()]{1,160}\)", needs=("(",))
_DASHES: Final = Pattern(r" ?[–—] ?[^–—]{1,160}?[–—] ?| - [^-]{1,160}? - ", needs=("–", "—", " - "))
_ADJECTIVES: Final = Pattern(
    r", (?:[a-z-]{3,16} ){0,2}[a-z-]{3,16}(?:,? and (?:[a-z-]{3,16} )?[a-z-]{3,16})?,(?= (?:is|plays?|stars|returns|"
    r"as)\b)",
    needs=(", ",),
)
_KNOWN_FOR: Final = Pattern(
    rf",? \(?(?:(?:best|also|mostly|perhaps|most|recently|previously|currently|\w{{3,14}}ly|so good|great|of|last|"
    rf"still) ){{0,3}}"
    rf"(?:known|seen|famous|famed|familiar|remembered|recogni[sz]able|fresh|hot|late|formerly|beloved|acclaimed)"
    rf" (?:for|from|in|off|to|as|on)\b[^,;:.()]{{1,90}}(?=[,)])[,)]?|, (?:also |late |formerly )?of {OTHER}(?: "
    rf"fame)?,| (?:off of|out of|from off|of) {OTHER}(?: fame)?",
    needs=(
        "known",
        "seen",
        "famous",
        "famed",
        "familiar",
        "remembered",
        "recogni",
        "fresh",
        "hot ",
        "late ",
        "formerly",
        "beloved",
        "acclaimed",
        f" of {OTHER}",
        "off of",
        "out of",
    ),
)
_COMMAS: Final = Pattern(
    r", (?:so|best|better|most|last|previously|once|now|then|here|yes|having|fresh|seen|known|whom?|whose|which|"
    r"one of|an? |the |in |as good)"
    r"[^,;:]{0,140},(?= (?:is|are|was|plays?|stars?|returns?|appears?|as|gives?|voices?|brings?|directs?|directed|"
    r"[a-z]{2,14}(?:s|ed|n['’]t)|wrote|took|made|has|have|had|may|might|must|can|could|will|would|should|never|let)\b)",
    needs=(", ",),
)


def without_asides(folded: Sequence[str]) -> list[str]:
    """The sentences of a text without what they say aside."""
    text = "\n".join(folded)
    known, brackets, dashes = (pattern.within(text) for pattern in (_KNOWN_FOR, _BRACKETS, _DASHES))
    plain = []
    for sentence in folded:
        kept = known.sub("", sentence) if known else sentence
        kept = brackets.sub("", kept) if brackets else kept
        kept = dashes.sub(" ", kept) if dashes else kept
        plain.append(_COMMAS.sub("", _ADJECTIVES.sub("", kept)) if kept.count(",") > 1 else kept)
    return plain
