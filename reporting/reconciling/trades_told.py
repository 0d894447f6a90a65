"""What a sentence says somebody is or was by trade: "pianist Do Hyeon-seo", "Su-ho was a courier", "her as vocalist".

Reads one sentence at a time, given who is named before; it compares nothing. What is hoped for, pretended or denied is
left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from reporting.reconciling.occupations import BEGINS, TRADES


@dataclass(frozen=True, slots=True)
class Named:
    """A character where a sentence names it, or a pronoun that means one; offsets into the sentence."""

    start: int
    end: int
    character: str


@dataclass(frozen=True, slots=True)
class TradeTold:
    """An occupation said of a character: the words for it, its trade, past or present, and where it is said."""

    character: str
    phrase: str
    trade: str
    past: bool
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Noun:
    start: int
    end: int
    phrase_start: int
    trade: str


_WORD: Final = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_LONGEST: Final = 3
_DETERMINERS: Final = frozenset(
    ["a", "an", "the", "his", "her", "their", "its", "our", "this", "that", "another", "one", "some"]
)
_NO_MODIFIER_WORDS: Final = """
as of is was are were be been being become becomes became by with and or but to for from in on at who that than like
into play plays played playing meet meets meeting once formerly now then still also both just only works working
worked between around about hires hired books himself herself under former ex retired onetime
"""
_NO_MODIFIER: Final = frozenset(_NO_MODIFIER_WORDS.split()) | _DETERMINERS
_BEFORE_VERB: Final = frozenset(["to", "also", "will", "can", "who", "he", "she", "they", "it"])
"""What comes next is a verb, which qualifies nothing: "to recruit talented musician K"."""
_MODIFIERS: Final = 4

_DET: Final = r"(?:(?:a|an|the|his|her|their|its|another|one) )?"
_ADVERBS: Final = (
    r"(?:(?:now|once|formerly|then|currently|previously|originally|still|also|just|only|both|[a-z]{3,12}ly) ){0,2}"
)
_FORMER: Final = r"(?:(?:former|ex|retired|onetime|one-time)[ -])?"
_BRACKET: Final = r"(?: \([^()]{1,80}\))?"
_APPOSED: Final = re.compile(
    rf"^{_BRACKET}, (?:(?:{_ADVERBS})(?:a|an|the|his|her|their) |(?:once|now|formerly) {_DET}){_FORMER}$"
)
_IS: Final = re.compile(
    rf"^{_BRACKET},?(?: (?:who|himself|herself|has|had|[a-z]{{3,12}}ly|now|once|still|also|then|today)){{0,3}}"
    rf"(?: (?:is|was|are|were|becomes|became|become|been|remains|turns out to be|used to be|started (?:out )?as|"
    rf"starts (?:out )?as|works as|worked as|serves as) {_ADVERBS}{_DET}|[’']s {_ADVERBS}(?:a|an|the) ){_FORMER}$"
)
_AS: Final = re.compile(
    rf"^[^,;:.!?]{{0,70}} (?:as|being|to become|becomes|became|rises to|rose to) {_ADVERBS}{_DET}{_FORMER}$"
)
_NAME_AFTER: Final = re.compile(r"^ $")
_NAME_AFTER_COMMA: Final = re.compile(r"^(?: \([^()]{1,40}\))?, $")
_CLOSES: Final = re.compile(rf"^{_BRACKET}(?:[.,;:!?)]|$)")
_IS_NAME: Final = re.compile(
    r"^(?: (?:who|that) [a-z]{3,14})? (?:is|was|turns out to be|turned out to be|ends up being|proves to be) "
    r"(?:[a-z’'-]{2,14} ){0,3}$"
)
_NOT_SO: Final = re.compile(
    r"\b(?:not|never|n[’']t|no longer|dream\w*|aspir\w*|hop(?:e|es|ed|ing)|wants?|wanted|wish\w*|ambition\w*|"
    r"pretend\w*|pos(?:es|ed|ing)|disguis\w*|instead|rather|refus\w*|fail\w*|tr(?:y|ies|ied|ying)|"
    r"stud(?:y|ies|ied|ying) to|train\w*|almost|nearly|like|as if|mistak\w*|fake|would|could|might)\b"
)
_DOUBTED: Final = 45
"""Characters before an occupation in which a wish, a pretence or a denial undoes it."""
_PAST: Final = re.compile(
    r"\b(?:years? (?:ago|earlier|before)|as (?:students|children|kids|teenagers|teens|a child|a student|a teenager)|"
    r"in (?:college|high school|university|(?:his|her|their) (?:youth|school days|student days|college days))|"
    r"back then|in the past|flashbacks?|once|former|formerly|previously|used to|retired|onetime|one-time|ex)\b",
    re.IGNORECASE,
)
_NOW: Final = re.compile(
    r"\b(?:now|today|currently|(?<!before the )present|these days|nowadays|years? (?:later|on)|later|then)\b",
    re.IGNORECASE,
)
_WAS: Final = re.compile(r"\b(?:was|were|had been)\b")


def trades_told(sentence: str, named: list[Named], *, past_tense: bool) -> Iterator[TradeTold]:
    """Every occupation that a sentence ties to a named character.

    Args:
        named: the characters and the pronouns that mean one, in order.
        past_tense: whether the review tells the whole story in the past tense, so that "was" says nothing about when.
    """
    for noun in _nouns(sentence, named):
        tied = _tied(sentence, noun, named)
        if tied is not None and not _NOT_SO.search(sentence, max(0, noun.phrase_start - _DOUBTED), noun.phrase_start):
            start, end = min(tied.start, noun.phrase_start), max(tied.end, noun.end)
            past = _is_past(sentence[: noun.phrase_start], past_tense=past_tense)
            yield TradeTold(tied.character, sentence[noun.phrase_start : noun.end], noun.trade, past, start, end)


def _nouns(sentence: str, named: list[Named]) -> Iterator[_Noun]:
    """The occupations of a sentence with the words that qualify them; a noun before another one qualifies that."""
    words = [match.span() for match in _WORD.finditer(sentence)] if named else []
    at = 0
    while at < len(words):
        taken = _longest(sentence, words, at)
        if taken:
            start, end = words[at][0], words[at + taken - 1][1]
            leads_on = (
                at + taken < len(words)
                and sentence[end : words[at + taken][0]] == " "
                and _longest(sentence, words, at + taken)
            )
            inside = any(name.start < end and start < name.end for name in named)
            if (
                not leads_on
                and not inside
                and sentence[end : end + 2] not in ("’s", "'s")
                and sentence[end : end + 1] != "-"
            ):
                trade = TRADES[sentence[start:end].lower()]
                yield _Noun(start, end, _phrase_start(sentence, words, at, named), trade)
        at += taken or 1


def _longest(sentence: str, words: list[tuple[int, int]], at: int) -> int:
    """How many words from here on are an occupation, or 0."""
    if sentence[words[at][0] : words[at][1]].lower() not in BEGINS:
        return 0
    for count in range(min(_LONGEST, len(words) - at), 0, -1):
        if sentence[words[at][0] : words[at + count - 1][1]].lower() in TRADES:
            return count
    return 0


def _phrase_start(sentence: str, words: list[tuple[int, int]], at: int, named: list[Named]) -> int:
    start, second = words[at][0], words[at][0]
    for before in range(at - 1, max(-1, at - 1 - _MODIFIERS), -1):
        first, last = words[before]
        word = sentence[first:last]
        is_name = any(name.start < last and first < name.end for name in named)
        if sentence[last:start] == " " and word.lower() in _BEFORE_VERB:
            return second
        if sentence[last:start] != " " or word.lower() in _NO_MODIFIER or is_name or word.endswith(("’s", "'s")):
            break
        start, second = first, start
    return start


def _tied(sentence: str, noun: _Noun, named: list[Named]) -> Named | None:
    """The character of whom the occupation is said, or None."""
    after = next((name for name in named if name.start >= noun.end), None)
    if after is not None and sentence[after.end : after.end + 2] not in ("’s", "'s"):
        between, rest = sentence[noun.end : after.start], sentence[after.end :]
        if _NAME_AFTER.match(between) or _IS_NAME.match(between):
            return after
        if _NAME_AFTER_COMMA.match(between) and _CLOSES.match(rest):
            return after
    before = next((name for name in reversed(named) if name.end <= noun.phrase_start), None)
    if before is None:
        return None
    between = sentence[before.end : noun.phrase_start]
    return before if any(pattern.match(between) for pattern in (_APPOSED, _IS, _AS)) else None


def _is_past(before: str, *, past_tense: bool) -> bool:
    """Whether the last word on time before an occupation speaks of the past."""
    cues = [(match.start(), True) for match in _PAST.finditer(before)]
    cues += [(match.start(), False) for match in _NOW.finditer(before)]
    if not past_tense:
        cues += [(match.start(), True) for match in _WAS.finditer(before)]
    return max(cues)[1] if cues else False


PRONOUNS: Final[Mapping[str, str]] = {"he": "m", "him": "m", "she": "f", "her": "f"}
PRONOUN: Final = re.compile(r"\b(?:he|she)\b|\b(?:him|her)(?= as\b)", re.IGNORECASE)
"""A pronoun of which an occupation may be said: "she is", "her as"; a possessive is none."""
