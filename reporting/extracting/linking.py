"""Names that stand beside each other in a sentence, with the words between them saying that one plays the other.

Looks only at what is between two names and never at what follows: critics go on in every way after "X as Y". Yields
claims that hold where nothing firmer is said; the constructions that say more are `casting`'s.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from reporting.extracting.asides import OTHER
from reporting.extracting.claims import Claim
from reporting.extracting.constructions import FROM_ELSEWHERE, THE_ACTOR
from reporting.extracting.names import ANYONE, NameAt, Names, Sheet, is_person_like
from reporting.extracting.role_nouns import BELONGS
from reporting.notation.patterns import Pattern

_SMALL = (
    r"(?:(?!(?:with|in|from|of|for|to|by|like|than|that|which|who|and|but|or|on|at|is|was|over|under|about|against|"
    r"opposite|beside|around|after|before|into|through|near|behind|as)\b)[a-zé’'-]{1,16},? )"
)
_PLAYS: Final = Pattern(
    rf",?(?: who)?(?: [^.;:!?]{{1,40}} and)?(?: (?:also|now|here|again|really|\w{{2,12}}ly))? "
    rf"(?:is|was|plays|played|playing|portrays|voices|"
    rf"voiced|acts|embodies|makes|inhabits)(?: (?:again|here|our|now))? "
    rf"(?:the |a |an |his |her |their )?{_SMALL}{{0,4}}"
)
_EARLIER: Final = Pattern(
    r", who (?:was|is|had been|played|has played) (?:once|formerly|previously|earlier|first|also once)\b"
)
_IS_SIMPLY: Final = Pattern(
    r" (?:is|was) (?:(?:the |our |a )?(?:(?!(?:no|not|never|nothing|another|like|less|more|almost|half|part|next|new|"
    r"as|than|with|from|in|at|on|for|of)\b)[a-zé’'-]{3,16},? ){1,3})?"
)
"""Between a part and its actor, as between an actor and his part: "Rick is the excellent Riz Ahmed"."""
_AS: Final = Pattern(
    rf"(?:,? [^.;:!?()]{{0,70}}?|,?) as (?:the |a |an |his |her |their )?{_SMALL}{{0,4}}", needs=(" as ",)
)
_NOT_AS: Final = Pattern(
    r"\b(?:as \w{2,14} as|same [a-z]{2,14} as|(?:known|same|well|such|just|much|far|long|soon|credited|billed|spelled|"
    r"spelt|not so|cast|seen|twice|regards?) as|as "
    r"(?:though|if|when|it|"
    r"they|we|you|ever|usual|always)\b|"
    r"(?:last|best|once) \w{4,12}|who (?:was|made|won|frightened|charmed|had|once) )\b|\b(?:19|20)\d\d\b"
)
_BY: Final = Pattern(
    rf",? ?\(?(?:who is |is |was |here |\w{{2,14}}ly )?(?:played|portrayed|voiced|embodied|inhabited|acted|done|sung)"
    rf"(?: [a-z]{{2,14}}){{0,3}} by (?:the |a |an )?{_SMALL}{{0,4}}",
    needs=("by ",),
)
_BESIDE: Final = Pattern(
    rf", (?:our|that['’]?s|thats|who['’]s|my|aka|the (?:{ANYONE}|[a-z]{{3,14}})['’]s|the|his|her|their|a)? ?"
)
_SAYS: Final = Pattern(r"\b(?:plays?|played|playing|portrays|portrayed|voices|voiced)\b")
"""Words that say it outright; the others only may."""
_SOMEWHERE: Final = (" in ", " from ", " at ", " near ", " to ", " outside ", "In ", "From ")
"""What stands before a place, which another place may follow: "kept in Halifax, Nova Scotia"."""
_COMPANY: Final = ("longside ", "opposite ", " with ", " beside ", " against ")
"""What stands before somebody else of whom an aside speaks: "X, once seen opposite Y, plays Z"."""
_STOPS: Final = (",", ".", ";", ")", "!", "?", "—", "–", ":", " –", " —")
_IN_A_ROW: Final = Pattern(
    r"(?:, and |, | and | & | / )(?:the |a |an |his |her |their )?(?:(?!(?:is|are|was|were|has|plays|does|who|makes|"
    r"gives)\b)[a-zé’'-]{1,20},? ){0,5}"
)
_ARE: Final = Pattern(
    r",?(?: \([^()]{1,60}\))?(?: \w{2,12}){0,3} (?:are|were|play|played|star as|as|voice|portray)\b[^.;:!?]{0,60}"
)
_BELONGS: Final = Pattern(rf" {BELONGS} {ANYONE}")
_RESPECTIVELY: Final = Pattern(r",? ?\b(?:respectively|in order|in that order|in turn)\b")
_MOST: Final = 40
"""Names in a sentence; what has more is a list of credits."""


class _Gap(NamedTuple):
    """Two neighbours in a sentence and the words between them."""

    left: NameAt
    right: NameAt
    words: str
    rest: str
    """What follows the second in its sentence."""
    before: str
    """What stands right before the first."""


def linked_in(names: Names, sheet: Sheet) -> Iterator[Claim]:
    """A claim for each two neighbours that the words between them tie, and for two rows of equal length."""
    gaps = _gaps(names, sheet)
    for i, gap in enumerate(gaps):
        if 0 < i < len(gaps) - 1 and _BY.fullmatch(gap.words) and _is_row(gaps[i - 1]) and _is_row(gaps[i + 1]):
            continue  # "A and B (played by X and Y, respectively)"
        for actor, part in _tied(gap, alone=not _is_listed(gaps, i)):
            said = _SAYS.search(gap.words) and not FROM_ELSEWHERE.match(gap.rest) and OTHER not in gap.words
            yield Claim(actor, part, "said" if said else "linked", gap.left.start - gap.left.lead, gap.right.end)
    yield from _rows(gaps)


def _gaps(names: Names, sheet: Sheet) -> list[_Gap]:
    folded, places = sheet.folded, sheet.signs
    if not 1 < len(places) <= _MOST:
        return []
    return [
        _Gap(names.at(folded[a]), names.at(folded[b]), folded[a + 1 : b], folded[b + 1 :], folded[max(0, a - 12) : a])
        for a, b in pairwise(places)
    ]


def _is_listed(gaps: Sequence[_Gap], i: int) -> bool:
    """Whether a gap stands in a list of names rather than between a name and what it is glossed with."""
    beside = [gaps[j].words for j in (i - 1, i + 1) if 0 <= j < len(gaps)]
    return any(_IN_A_ROW.fullmatch(words) for words in beside)


def _is_row(gap: _Gap) -> bool:
    return _IN_A_ROW.fullmatch(gap.words) is not None


def _tied(gap: _Gap, *, alone: bool) -> Iterator[tuple[NameAt, NameAt]]:
    """(actor, part) as the words between them say."""
    left, right, words, after, before = gap
    if left.key == right.key or (
        after[:1] == " " and (after[1:2].isupper() or THE_ACTOR.match(after) or _BELONGS.match(after))
    ):
        return  # "as the Mattel CEO", "by the Kyogen actor X", "as the Gestapo man Y"
    owns = after.startswith(("'s", "’s")) or (words[:1] == "," and words[:5] != ", who" and before.endswith(_COMPANY))
    if _BY.fullmatch(words):
        if not owns:
            yield right, left
    elif _EARLIER.match(words):
        return  # "X, who was once Y with Z, …"
    elif _PLAYS.fullmatch(words) or (_AS.fullmatch(words) and not _NOT_AS.search(words)):
        begins = words.endswith(", ") and is_person_like(right) and not after.startswith(_STOPS)
        if not owns and not begins:  # not "X looks in as the daughter, Y is the nurse"
            yield left, right
            if is_person_like(right) and after.startswith(_STOPS) and _IS_SIMPLY.fullmatch(words):
                yield right, left
    elif alone and _BESIDE.fullmatch(words) and after.startswith(_STOPS):
        if before.endswith(_SOMEWHERE) or words == ", a ":  # "X, a Swede, …"
            return
        if is_person_like(left) and right.words == 1 and not right.own:
            yield left, right
        elif is_person_like(right) and left.words == 1 and not left.own:
            yield right, left


def _rows(gaps: Sequence[_Gap]) -> Iterator[Claim]:
    """ "A, B and C are, in order, X, Y and Z"."""
    for i, gap in enumerate(gaps):
        if not _ARE.fullmatch(gap.words):
            continue
        first, last = i, i
        while first > 0 and _IN_A_ROW.fullmatch(gaps[first - 1].words):
            first -= 1
        while last + 1 < len(gaps) and _IN_A_ROW.fullmatch(gaps[last + 1].words):
            last += 1
        players = [*(each.left for each in gaps[first:i]), gap.left]
        parts = [gap.right, *(each.right for each in gaps[i + 1 : last + 1])]
        begin, end = players[0].start, parts[-1].end
        if all(map(is_person_like, parts)) and not any(map(is_person_like, players)):
            players, parts = parts, players  # "Agnes and Marten are X and Y"
        if len(players) == len(parts) > 1:
            for actor, part in zip(players, parts, strict=True):
                ordered = _RESPECTIVELY.search(gap.words) or _RESPECTIVELY.match(gaps[last].rest)
                yield Claim(actor, part, "said" if ordered else "linked", begin, end)
