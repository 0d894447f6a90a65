"""What a word or an idiom of criticism is worth, and what turns it round: negation, reversal, "too", "could have been".

It knows no aspects, names or plots, and reads single clauses: which clause of a sentence wins is decided in `opinions`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from reporting.extracting.asserting import unsaid
from reporting.extracting.phrases import Phrases, bases, words
from reporting.extracting.worth import NOT_JUDGING, STRESS, WORTH
from reporting.language import NEGATIONS, is_negation, lexicon


class Hit(NamedTuple):
    """A word or idiom that judges: its tokens, its worth, and whether critics' usage knows it."""

    start: int
    end: int
    worth: float
    sure: bool


def _written() -> dict[str, float]:
    """Every phrase with its worth; the superlatives of its adjectives too."""
    table = {" ".join(phrase.split()): worth for worth, line in WORTH.items() for phrase in line.split(",")}
    for word, worth in tuple(table.items()):
        if word.isalpha() and 2 < len(word) < 9 and abs(worth) >= _JUDGES:
            for form in _superlatives(word):
                table.setdefault(form, max(-1.0, min(1.0, 1.4 * worth)))
    return table


def _superlatives(word: str) -> tuple[str, ...]:
    """ "silliest" of "silly"; forms that are no words are never met."""
    if word[-1] == "y":
        return (word[:-1] + "iest",)
    return (word + "st",) if word[-1] == "e" else (word + "est", word + word[-1] + "est")


_JUDGES: Final = 0.4
"""Worth from which a word's superlative is sure to judge."""
_COMPARED: Final = words(
    """
    better finer funnier sharper stronger richer sadder scarier smarter warmer subtler deeper fresher happier lovelier
    sweeter bolder braver wiser worthier wittier tenser moving beautiful powerful assured alive impressive affecting
    worse duller sillier weaker thinner lazier uglier cheaper crueller clumsier drearier flatter shallower emptier
    slower dumber tamer blander colder boring tedious pointless annoying
    """
)
_BEYOND: Final = words("never seldom rarely nobody few hardly")
"""What no comparison outdoes: "has never been sharper" is the highest praise there is."""
_SEEN: Final = words("seen heard met think remember recall know imagine")
_FAMILY: Final = words(
    """
    man woman boy girl lad kid child mother father dad mum mom son daughter brother sister wife husband godmother
    stepmother godfather aunt uncle cousin boss bully gangster cop detective widow widower orphan girlfriend boyfriend
    teacher student doctor lawyer soldier nurse neighbour neighbor stranger king queen prince princess priest landlord
    """
)
"""Whom an adjective describes before it judges: "the ghastly godmother" may be a splendid part."""
_LIMITS: Final = words(
    """
    , ; : ( ) ! ? ... - but yet because though although except than how
    """
)
_REACH: Final = 4
"""Words that a negation reaches, small ones not counted."""
_SMALL: Final = words(
    """
    a an the i it he she they is was be been 's 're that to of in any exactly particularly really very
    """
)
_UNDONE: Final = words(
    """
    only just merely simply doubt wonder matter least
    """
)
_REVERSERS: Final = words(
    """
    lack lacks lacking lacked fail fails failed struggles struggle devoid absence instead doubts avoid
    avoids avoiding avoided sidesteps sidestep eschews resists dodges escapes steers
    """
)
_GONE: Final = words("gone missing lost lacking absent")
_DEFINITE: Final = words("the any all that its his her their")
_WRONG: Final = words("wrong unfair churlish mistaken mistake inaccurate unjust")
_CALLING: Final = words("call say describe dismiss think suggest label deem pronounce")
_TURNERS: Final = _REVERSERS | NEGATIONS | _GONE | _WRONG | {"been", "be", "than", "were", "but", "far"}
_TURNING: Final = _REVERSERS | {"been", "be", "anything"}
_GENERAL: Final = 0.35
"""What a word is worth that only the general lexicon knows."""


def _general(word: str) -> tuple[float, bool] | None:
    """What a word is worth that critics' usage does not know, and that this is not sure."""
    praise, blame = lexicon()
    worth = -_GENERAL if word in blame else _GENERAL if word in praise else None
    return None if worth is None or not NOT_JUDGING.isdisjoint((word, *bases(word))) else (worth, False)


_TABLE: Final = Phrases(((phrase, (worth, True)) for phrase, worth in _written().items()), _general)
"""What words and phrases are worth, and whether critics' usage says so."""
_CONCEDED: Final = 0.4
_DOUBTED: Final = 0.6
_SUBJECTS: Final = words("i you he she it we they the this that there you're it's")
_BE: Final = words("is was are were does did")
_PROMISED: Final = words("could would should might")


def hits(tokens: Sequence[str]) -> list[Hit]:
    """Everything in these tokens that praises or blames."""
    judging = _TABLE.find(tokens)
    if not judging and "too" not in tokens:
        return []
    turned = _turned(tokens)
    conceded = _concession(tokens) if "if" in tokens else -1
    silent = unsaid(tokens)
    found = []
    covered = -1
    for start, end, (worth, sure) in judging:
        if start < covered or not worth:
            covered = max(covered, end)
            continue
        covered = end
        if silent and (within := next((each for each in silent if each.start <= start < each.end), None)):
            if within.doubted:
                found.append(Hit(start, end, -_DOUBTED * abs(worth), sure))
            continue
        stressed = worth * _stress(tokens, start)
        if "otherwise" in tokens[max(0, start - 3) : start]:
            stressed *= 0.2  # "brings magic to the otherwise dull drama"
        if tokens[end : end + 1] and tokens[end] in _FAMILY and end - start == 1:
            continue
        if turned[start] and _outdoes(tokens, start, end):
            stressed = 1.0 if worth > 0 else -1.0
        elif (turned[start] and not is_negation(tokens[start])) or _denied_after(tokens, end):
            never = "never" in tokens[max(0, start - 3) : start]
            stressed *= -0.8 if worth > 0 or never else -0.6
        elif _lessened(tokens, start, end):
            stressed *= -0.6
        found.append(Hit(start, end, stressed * (_CONCEDED if 0 <= conceded < start else 1.0), sure))
    if "too" in tokens:
        taken = {at for hit in found for at in range(hit.start, hit.end)}
        found += [hit for hit in _excesses(tokens, turned) if hit.start not in taken]
        found.sort()
    return _without_turners(tokens, found) if len(found) > 1 else found


def _without_turners(tokens: Sequence[str], found: list[Hit]) -> list[Hit]:
    """Leaves out a word that only turned blame into praise: "lacks the usual clichés", "anything but wooden"."""
    return [
        hit
        for hit, following in zip(found, (*found[1:], None), strict=True)
        if following is None
        or hit.worth > 0
        or following.worth <= 0
        or following.start - hit.end > _REACH
        or (_TURNING.isdisjoint(tokens[hit.start : hit.end]) and not _wrongly(tokens, hit.end - 1))
        or not _LIMITS.isdisjoint(tokens[hit.end : following.start])
    ]


def _turned(tokens: Sequence[str]) -> list[bool]:
    """For each word, whether it stands in the reach of a negation, a reversal or an unfulfilled "could have been"."""
    turned = [False] * len(tokens)
    if _TURNERS.isdisjoint(tokens):
        return turned
    reach = 0
    for at, word in enumerate(tokens):
        turns = word in _TURNERS
        if turns and word == "were" and "if" in tokens[max(0, at - 4) : at]:
            reach = _REACH  # "if the jokes were funny"
        if reach:
            if word in _LIMITS or (word in _UNDONE and tokens[at - 1] in NEGATIONS):
                reach = 0
            else:
                turned[at] = True
        new = _reach(tokens, at, reach) if turns else None
        if new is not None:
            reach = new
        elif reach and word not in _SMALL:
            reach -= 1
    return turned


def _reach(tokens: Sequence[str], at: int, reach: int) -> int | None:
    """How many words behind this one are turned; None where it turns nothing itself."""
    word = tokens[at]
    if word == "not" and at and tokens[at - 1] == "'s" and tuple(tokens[at + 1 : at + 2]) == ("that",):
        return 0  # "it's not that it was boring, it's …" praises nothing
    if word == "than" and at > 1 and "more" in tokens[at - 3 : at - 1]:
        return 2  # "more polished than engaging"
    if word == "but" or word == "far":  # "anything but dull", "far from dull"
        beside = tokens[at - 1 : at] if word == "but" else tokens[at + 1 : at + 2]
        return _REACH if tuple(beside) in (("anything",), ("from",)) else None
    if word in _GONE and _misses(tokens, at):
        return _REACH
    if word in _WRONG:
        return _REACH + 2 if _wrongly(tokens, at) else None
    if word in NEGATIONS or word in _REVERSERS or _unfulfilled(tokens, at):
        return 0 if reach else _REACH
    return None


def _lessened(tokens: Sequence[str], start: int, end: int) -> bool:
    """Whether something is so the least of all, or less than another: "the least boring", "less boring than"."""
    degree = tokens[start - 1] if start else ""
    if degree not in ("least", "less"):
        return False
    before = tokens[start - 2] if start > 1 else ""
    if degree == "least":
        return before not in ("at", "not", "n't", "last")
    return before not in ("no", "or", "none") and "than" in tokens[end : end + _REACH]


def _misses(tokens: Sequence[str], at: int) -> bool:
    """Whether what comes is said to be gone: "gone is the clutter", "what has gone is the urgency"."""
    behind = at + 2 if tuple(tokens[at + 1 : at + 2]) in (("here",), ("now",)) else at + 1
    if _BE.isdisjoint(tokens[behind : behind + 1]):
        return False
    if "what" in tokens[max(0, at - 3) : at]:
        return True
    return tokens[at] in ("gone", "missing") and at == 0 and not _DEFINITE.isdisjoint(tokens[behind + 1 : behind + 2])


def _wrongly(tokens: Sequence[str], at: int) -> bool:
    """Whether to say what comes is said to be wrong: "it would be unfair to call it"."""
    return tuple(tokens[at + 1 : at + 2]) == ("to",) and not _CALLING.isdisjoint(tokens[at + 2 : at + 3])


def _outdoes(tokens: Sequence[str], start: int, end: int) -> bool:
    """Whether a comparison is denied: "never been sharper", "I don't think I've seen a happier image"."""
    before = tokens[max(0, start - 6) : start]
    compared = tokens[end - 1] in _COMPARED and (tokens[end - 1].endswith(("er", "worse")) or before[-1:] == ["more"])
    if not compared or tokens[end : end + 1] == ["than"]:
        return False
    return not _BEYOND.isdisjoint(before) or (not _SEEN.isdisjoint(before) and any(map(is_negation, before)))


def _denied_after(tokens: Sequence[str], end: int) -> bool:
    """Whether "it is n't" stands right behind: "Subtle it isn't"."""
    behind = tokens[end : end + 3]
    return len(behind) == 3 and behind[0] in _SUBJECTS and behind[1] in _BE and is_negation(behind[2])


def _concession(tokens: Sequence[str]) -> int:
    """Where ", if hardly a daring one" begins; -1 where nothing is conceded at the end."""
    for at, word in enumerate(tokens[1:-1], start=1):
        if word == "if" and tokens[at - 1] == "," and at > 3 and tokens[at + 1] not in _SUBJECTS:
            return at
    return -1


def _unfulfilled(tokens: Sequence[str], at: int) -> bool:
    return (
        tokens[at] in ("been", "be")
        and at > 1
        and tokens[at - 1] in ("have", "'ve", "of")
        and tokens[at - 2] in _PROMISED
    )


def _stress(tokens: Sequence[str], at: int) -> float:
    return STRESS.get(tokens[at - 1], 1.0) if at else 1.0


def _excesses(tokens: Sequence[str], turned: Sequence[bool]) -> Iterator[Hit]:
    """ "Too long", "too tidy": blame whatever the adjective; "never too heavy" is praise."""
    for at, word in enumerate(tokens[:-1]):
        after = tokens[at + 1]
        if word == "too" and after.isalpha() and after not in ("and", "but", "the", "when", "as", "in", "with", "for"):
            yield Hit(at, at + 2, 0.4 if turned[at] else -0.7, sure=True)
