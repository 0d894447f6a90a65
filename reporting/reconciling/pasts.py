"""Characters whom the reviews give different occupations, then or now: both are kept, each with its words.

Reads plot sentences and credits only. Two reviews differ where nothing that one says of a character's trade at a time
is compatible with anything that the other says.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, zip_longest
from typing import Final

from reporting.language import sentences
from reporting.model import Claim, Document, PlotDispute, Review, Span
from reporting.reconciling.likeness import names_pattern
from reporting.reconciling.occupations import STUDENT, compatible
from reporting.reconciling.trades_told import PRONOUN, PRONOUNS, Named, trades_told

_LOOK_BACK: Final = 2
"""Sentences in which the one whom a pronoun means was named."""
_GENDERED: Final = re.compile(r"\b(?:(he|him|his|himself)|(?:she|her|hers|herself))\b", re.IGNORECASE)
_SENTENCE_END: Final = re.compile(r"\n|[.!?][\"”’)]?\s(?!(?:He|She)\b)")
_GENDER_FROM: Final = 40
"""Reviews in which a character's pronouns are counted; more teach nothing new."""
_GENDER_WITHIN: Final = 120
"""Characters after a name, in its paragraph and before the next name, in which a pronoun most likely means it."""
_FLASHBACK: Final = 2
"""Past forms that a story told in the present holds in any case."""
_IS: Final = re.compile(r"\b(?:is|are|has|have|does)\b")
_WAS: Final = re.compile(r"\b(?:was|were|had|did)\b")


@dataclass(frozen=True, slots=True)
class _Line:
    """A sentence that tells the story or gives a credit, with the characters it names."""

    rank: int
    start: int
    text: str
    names: tuple[Named, ...]
    adjacent: bool
    """Whether it follows the line before it in the text."""


@dataclass(frozen=True, slots=True)
class _Said:
    rank: int
    phrase: str
    trade: str
    span: Span


def plot_disputes(
    documents: Mapping[str, Document], reviews: Sequence[Review], characters: Mapping[str, str]
) -> tuple[PlotDispute, ...]:
    """Every dispute about what a character is or was, by character in the order of the cast.

    Args:
        characters: the printed name of the character by each spelling.
    """
    said = _said(documents, reviews, characters)
    disputes = []
    for character in dict.fromkeys(characters.values()):
        for past, what in ((True, "past occupation"), (False, "occupation")):
            told = said.get((character, past), [])
            if _differ(told, past=past):
                disputes.append(PlotDispute(character=character, what=what, claims=_claims(told)))
    return tuple(disputes)


def _said(
    documents: Mapping[str, Document], reviews: Sequence[Review], characters: Mapping[str, str]
) -> dict[tuple[str, bool], list[_Said]]:
    pattern = names_pattern(characters)
    by_review = [_lines(documents[r.document], r, rank, pattern, characters) for rank, r in enumerate(reviews)]
    gender = _genders([documents[review.document] for review in reviews[:_GENDER_FROM]], pattern, characters)
    said: dict[tuple[str, bool], list[_Said]] = {}
    for lines in by_review:
        past_tense = _told_in_past(lines)
        for at, line in enumerate(lines):
            named = sorted([*line.names, *_meant(lines, at, gender)], key=lambda name: name.start)
            for told in trades_told(line.text, named, past_tense=past_tense):
                document = documents[reviews[line.rank].document]
                span = document.span(line.start + told.start, line.start + told.end)
                entry = _Said(line.rank, told.phrase, told.trade, span)
                said.setdefault((told.character, told.past), []).append(entry)
    return said


def _lines(
    document: Document, review: Review, rank: int, pattern: re.Pattern[str], characters: Mapping[str, str]
) -> list[_Line]:
    """The sentences that hold a plot sentence or a credit, and the one after each, which often explains it."""
    spans = [sentence.spans[0] for sentence in review.plot] + [span for credit in review.cast for span in credit.spans]
    own = (span for span in spans if span.document == document.id)  # a credit may be a person's, who wrote elsewhere
    places = sorted({(span.start, span.end) for span in own}, reverse=True)
    lines: list[_Line] = []
    last, follows = document.body, False
    for start, end in sentences(document.text) if places else ():
        while places and places[-1][1] <= start:
            places.pop()
        holds = bool(places) and places[-1][0] < end
        if start >= document.body and (holds or follows) and document.aside_at(start) is None:
            text = document.text[start:end]
            names = tuple(Named(match.start(), match.end(), characters[match[0]]) for match in pattern.finditer(text))
            lines.append(_Line(rank, start, text, names, adjacent=bool(lines) and start - last <= 2))
            last = end
        follows = holds
    return lines


def _genders(documents: Sequence[Document], pattern: re.Pattern[str], characters: Mapping[str, str]) -> dict[str, str]:
    """He or she, by the first pronoun after each mention; unknown where the reviews do not say clearly."""
    counts: dict[str, Counter[str]] = {}
    for document in documents:
        for start, end in document.running():
            found = list(pattern.finditer(document.text, start, end))
            for match, following in zip_longest(found, found[1:]):
                until = min(end, match.end() + _GENDER_WITHIN, following.start() if following else end)
                after = _SENTENCE_END.split(document.text[match.end() : until], maxsplit=1)[0]
                if pronoun := _GENDERED.search(after):
                    counts.setdefault(characters[match[0]], Counter())["m" if pronoun[1] else "f"] += 1
    return {
        character: "m" if count["m"] > count["f"] else "f"
        for character, count in counts.items()
        if max(count["m"], count["f"]) >= 2 * min(count["m"], count["f"])
    }


def _meant(lines: Sequence[_Line], at: int, gender: Mapping[str, str]) -> Iterator[Named]:
    """The pronouns of a sentence for which one character alone of that gender was named here or just before."""
    for match in PRONOUN.finditer(lines[at].text):
        wanted = PRONOUNS[match[0].lower()]
        for back in range(min(_LOOK_BACK, at) + 1):
            line = lines[at - back]
            near = {name.character for name in line.names if back or name.end <= match.start()}
            fit = {name for name in near if gender.get(name) == wanted} or {name for name in near if name not in gender}
            if len(fit) == 1:
                yield Named(match.start(), match.end(), fit.pop())
            if fit or not line.adjacent:
                break


def _told_in_past(lines: Sequence[_Line]) -> bool:
    now = sum(len(_IS.findall(line.text)) for line in lines)
    then = sum(len(_WAS.findall(line.text)) for line in lines)
    return then > 1.5 * now + _FLASHBACK


def _differ(told: Sequence[_Said], *, past: bool) -> bool:
    """Whether two reviews have nothing in common; to be a student now excludes no trade."""
    trades: dict[int, set[str]] = {}
    for said in told:
        if past or said.trade != STUDENT:
            trades.setdefault(said.rank, set()).add(said.trade)
    kinds = {frozenset(found) for found in trades.values()}
    return any(not any(compatible(x, y) for x in a for y in b) for a, b in combinations(kinds, 2))


def _claims(told: Sequence[_Said]) -> tuple[Claim, ...]:
    """A claim a trade, in the words of most reviews, the first of equals."""
    by_trade: dict[str, list[_Said]] = {}
    for said in told:
        by_trade.setdefault(said.trade, []).append(said)
    claims = []
    for group in by_trade.values():
        counts = Counter(said.phrase for said in group)
        value = max(counts, key=lambda phrase: counts[phrase])
        claims.append(Claim(value=value, spans=tuple(dict.fromkeys(said.span for said in group))))
    return tuple(claims)
