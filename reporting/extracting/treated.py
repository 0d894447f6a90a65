"""Whether a sentence speaks of somebody in the story as made: written, cast, given things to play, there for a purpose.

Such a sentence judges the makers, however much it sounds of the story; what it judges is not decided here.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from reporting.notation.patterns import Pattern

_BE: Final = r"(?:is|are|was|were|been|being|['’]s|['’]re)"
_ONLY: Final = r"(?:only |just |merely |simply |mostly )"
_WRITTEN: Final = (
    rf"\b{_BE} (?:been )?(?:so |too |very |\w{{3,12}}ly )?"
    r"(?:written|drawn|sketched|played|scripted|conceived|imagined|filmed)"
    r" (?:like|as (?:an?|the|if|though)|with (?:an?|the|such|so)|in such)\b"
)
"""He's written like a puppy."""
_GIVEN: Final = (
    r"\b(?:has|have|had|['’]s|['’]ve|is|are|was|were) (?:been |only |simply |merely ){0,3}"
    r"(?:given|handed|lent|left|lumbered|saddled)\b[^.;!?]{0,70}?"
    r"\b(?:to play|to make do|to work with|to do with|and asked to|and told to|a capital)\b"
)
"""She's been given a question mark to play."""
_GETS: Final = (
    r"\bgets? (?:short shrift|the speeches|the best lines|nothing to|little to|precious little|not much to|less to)\b"
    r"|^(?:[Aa]nd |[Bb]ut )?[Aa]s for (?:[A-Z][\w-]{1,15},|the \w{2,14},|him,|her,|them,)"
)
"""As for Pim, he gets to stand in a field."""
_FOR_USE: Final = (
    r"(?<!\w)(?:he|she|they|[A-Z][\w-]{1,20})(?:['’]s|['’]re| is| are| was| were| seems?)"
    rf"(?: only| just| merely| simply| mostly)? (?:there|here|around|in it|in this) {_ONLY}?"
    r"(?:to be (?:\w{2,12}ly )?\w{2,14}(?:ed|n|t)\b|as an?\b|because\b|so that\b)"
)
"""She's there to be laughed at."""
_EXISTS: Final = rf"\bexists? {_ONLY}?(?:in order )?(?:to|so|for)\b|\b(?:has|have) a way of existing\b"
_FIGURE: Final = (
    rf"{_BE}(?:n['’]t| not)? {_ONLY}?(?:all |each |really |little more than |no more than |nothing but |more |less )?"
    r"(?:an? |one )?(?:[a-z]{3,14}[ -]){0,2}?"
    r"(?:statues?|cartoons?|types?|cyphers?|ciphers?|caricatures?|stereotypes?|clich[eé]s?|furniture|props?|"
    r"wallpaper|mouthpieces?|symbols?|devices?|stick figures?|archetypes?|one[ -](?:joke|note)|"
    r"question marks?|one thing|scream|hoot|riot|delight|treat|gem|marvel|revelation|secret weapon|plot points?|"
    r"sketch)\b"
    r"|\bbegins as an? (?:type|joke|cartoon|sketch)\b"
)
"""Lew Arden's Pim is a mere cartoon."""
_NOBODY: Final = (
    r"\b(?:is|are)(?:n['’]t| not) (?:an? )?(?:person|people|characters?|woman|man|human) (?:so much as|but|at all)\b"
    r"|\bnot people but\b"
)
_MIGHT: Final = (
    r"\b(?:might|could|would|should)(?: not|n['’]t| well)? have "
    r"(?:made an?|used (?:an?other|more|some|a bit)|"
    r"been (?:cut|lifted|left out|trimmed|dropped|shorter|better|more|half)|done with|got rid of)\b"
)
"""Any of these might have made a story."""
_BEFORE_ONE_TEXT = """
the The this This that no No any every each which only last first other another smart young older younger good bad
"""
_NOT_THE: Final = "".join([f"(?<!{word} [Oo]ne)" for word in _BEFORE_ONE_TEXT.split()])
_ANYONE: Final = (
    rf"[Oo]ne(?<!\w[Oo]ne){_NOT_THE} (?:would|could|can|cannot|longs?|tires?|believes?|imagines?|feels?|wonders?|"
    r"wishes|hopes|never (?:\w+ )?(?:believes|feels|doubts|wonders)|must|might|gladly|almost|suspects?|expects?|"
    r"does not (?:\w+ ){0,3}eyes|"
    r"is (?:never |always |rather |only )?"
    r"(?:allowed|asked|left|meant|invited|reminded|glad|tempted|moved|made to|told))\b"
    r"|\b(?:leaves|makes|keeps|before|until|have|has) one "
    r"(?:stuck|can|longs|could|wonder|wondering|feel|want|guessing)\b"
)
"""… and one tires of it before she does."""
_TREATED: Final = (
    Pattern(
        _WRITTEN,
        needs=("written ", "drawn ", "sketched ", "played ", "scripted ", "conceived ", "imagined ", "filmed "),
    ),
    Pattern(
        _GIVEN,
        needs=("to play", "to make do", "to work with", "to do with", "and asked to", "and told to", "a capital"),
    ),
    Pattern(_GETS, needs=("get ", "gets ", "s for ")),
    Pattern(_FOR_USE, needs=(" there ", " here ", " around ", " in it ", " in this ")),
    Pattern(_EXISTS, needs=("exist",)),
    Pattern(
        _FIGURE,
        needs=(
            *("statue", "cartoon", "type", "cypher", "cipher", "caricature", "clich", "furniture", "prop"),
            *("wallpaper", "mouthpiece", "symbol", "device", "stick figure", "one joke", "one-joke", "one note"),
            *("one-note", "question mark", "one thing", "scream", "hoot", "riot"),
            *("delight", "treat", "gem", "marvel", "revelation", "secret weapon", "plot point", "sketch", "begins as"),
        ),
    ),
    Pattern(_NOBODY, needs=("n't ", "n’t ", " not ", "not people")),
    Pattern(_MIGHT, needs=("have made ", "have used ", "have been ", "have done ", "have got ")),
    Pattern(_ANYONE, needs=("one ", "One ")),
)


def ways_of_making(text: str) -> tuple[Pattern, ...]:
    """What can speak of making in a sentence of this text."""
    return tuple([standing for each in _TREATED if (standing := each.within(text)) is not None])


def speaks_of_making(sentence: str, ways: Iterable[Pattern] = _TREATED) -> bool:
    """Whether a sentence speaks of people in the story, or of the story, as of something made for those who watch."""
    for way in ways:  # noqa: SIM110 (a loop: this is asked for most sentences of a review)
        if way.search(sentence) is not None:
            return True
    return False
