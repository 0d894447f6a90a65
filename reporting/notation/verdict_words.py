"""Verdicts that are printed in words where others print a mark: "two thumbs up", and "Fresh" in a cell of its own.

They have no points and no percentage; what they say is the verdict. Prose that praises is none of this.
"""

import re
from collections.abc import Iterator
from typing import Final

from reporting.notation.conversion import Band
from reporting.notation.patterns import Pattern
from reporting.notation.score_context import Reading, is_alone
from reporting.notation.searching import around

THUMBS_UP: Final = "thumbs up"
THUMBS_DOWN: Final = "thumbs down"
DIVIDED: Final = "thumbs divided"

_SAID: Final[tuple[tuple[Band, str], ...]] = (
    (
        "positive",
        "thumbs up|fresh|certified fresh|positive|favourable|favorable|recommended|recommend|recommendation|must see|"
        "must watch|rave|thumb up|good|very good|great|excellent|hit|positiv|positif|positivo|positiva|positive review|"
        "see it|watch it|stream it|"
        "empfehlenswert|sehenswert|recomendada|recomendable|consigliato|호평|긍정|긍정적|好評|肯定的",
    ),
    (
        "mixed",
        "thumbs divided|thumbs sideways|mixed|neutral|average|mixed review|gemischt|durchwachsen|mitigé|mitigée|"
        "moyen|mixto|mixta|regular|misto|contrastante|혼평|중립|賛否両論",
    ),
    (
        "negative",
        "thumbs down|rotten|negative|unfavourable|unfavorable|not recommended|do not recommend|skip|skip it|avoid|pan|"
        "panned|bad|poor|very bad|terrible|miss|negativ|négatif|négative|negativo|negativa|negative review|"
        "nicht empfehlenswert|no recomendada|sconsigliato|혹평|부정|부정적|否定的|不評",
    ),
)
_VERDICTS: Final = {phrase: said for said, phrases in _SAID for phrase in phrases.split("|")}
_DEGREES: Final = frozenset(
    {
        "a",
        "an",
        "highly",
        "strongly",
        "very",
        "mostly",
        "generally",
        "largely",
        "rather",
        "broadly",
        "warmly",
        "two",
        "big",
    }
)
_THUMBS = Pattern(
    r"\b(?:(?:a|an|one|two|both|2|big|huge|massive|enthusiastic|firm|hearty|wholehearted|solid|definite|qualified|"
    r"cautious|reluctant|resounding|easy) ){0,3}(?<!his )(?<!her )(?<!their )(?<!my )(?<!your )"
    r"(?:thumbs|(?<=one )thumb)[ -]"
    r"(?:(?:way|firmly|very much|well|enthusiastically|resolutely|squarely|definitely|mostly|slightly) )?"
    r"(?P<way>up|down|sideways)\b(?P<other>,? (?:and )?(?:one|the other)(?: thumb)? (?P<second>up|down))?"
    r"(?! (?:emoji|sign|gesture|button|icon|signal|symbol)s?\b|[*_]{0,3} ?[:–—]"
    r"| (?:to|for|on) (?!(?:me|us|it|everyone)\b|(?:this|the) (?:film|movie|show|series|drama|season|whole)\b))",
    re.IGNORECASE,
)
_HANDS = Pattern("(?P<hand>[👍👎])[🏻🏼🏽🏾🏿]?(?:️?(?P=hand)[🏻🏼🏽🏾🏿]?){0,4}")


def said_verdict(text: str) -> Band | None:
    """What a text that is nothing but a verdict in words says: "Highly recommended", "Rotten", "👎"."""
    if hands := _HANDS.fullmatch(text.strip()):
        return "positive" if hands["hand"] == "👍" else "negative"
    words = re.findall(r"[^\W_]+", text.casefold()) if len(text) <= _LONGEST else []
    while words and words[0] in _DEGREES:
        del words[0]
    return _VERDICTS.get(" ".join(words))


_LONGEST: Final = 40


_LABELLED = Pattern(
    r"\b(?:verdict|recommendation|our call)[*_]{0,3} ?[:=–—-] ?[*_]{0,3}(?P<said>[^\W\d_][^\n.!?:*_]{2,24})"
    r"(?=[*_]{0,3}(?:[.!]|[ \t]{0,3}$))",
    re.IGNORECASE | re.MULTILINE,
)


def labelled(text: str) -> Iterator[Reading]:
    """ "Verdict: Recommended", "Our call: skip it": the value is what is said, in small letters."""
    for match in around(_LABELLED, text, ("verdict", "recommendation", "our call"), 1, 60):
        if said_verdict(match["said"]) is not None:
            yield Reading(match.start("said"), match.end("said"), match["said"].casefold(), None, "verdict")


def thumbs(text: str) -> Iterator[Reading]:
    """ "Two thumbs way up", "a big thumbs-down", "👍👍": the value is what they say, in one form."""
    for match in around(_THUMBS, text, ("thumb",), 48, 60):
        second = match["second"]
        divided = match["way"].lower() == "sideways" or (second and second.lower() != match["way"].lower())
        value = DIVIDED if divided else THUMBS_UP if match["way"].lower() == "up" else THUMBS_DOWN
        yield Reading(match.start(), match.end(), value, None, "verdict")
    if ("👍" in text) != ("👎" in text):  # with both, a list of what is good and what is not
        for match in _HANDS.finditer(text):
            if not is_alone(text, *match.span()):
                continue
            value = THUMBS_UP if match["hand"] == "👍" else THUMBS_DOWN
            yield Reading(match.start(), match.end(), value, None, "verdict")
