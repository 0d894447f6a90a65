"""The plot sentences of all reviews, made comparable: what each is about, and which need the one before.

Does not choose or order them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from reporting.model import Document, Review, Span
from reporting.reconciling.likeness import Terms, Vector, vectors

_SHORTEST: Final = 4
"""Words below which a sentence tells nothing on its own."""
_STOPS: Final = ".!?…:;。"
_CLOSING: Final = "\"'”’)] "
_SUBJECT: Final = re.compile(r"\b(?:he|she|they)\b", re.IGNORECASE)
_ANY_PRONOUN: Final = re.compile(r"\b(?:he|she|they|him|her|them|his|their|hers|theirs)\b", re.IGNORECASE)
_POINTING: Final = re.compile(
    r"[\"'“‘(]{0,2}(?:(?:and|but|so|yet|then)\s)?"
    r"(?:it|its|this|that|these|those|such|both|neither|the (?:two|three|former|latter))\b(?!\s{1,3}of\b)",
    re.IGNORECASE,
)
_THE_WORK: Final = re.compile(
    r"it (?:\w{2,20}ly )?(?:begins?|opens?|ends?|ended|concludes?|concluded|closes|closed|finishes|finished)\b",
    re.IGNORECASE,
)
"""What begins or ends is the work itself, whoever was named before."""
_A_TIME: Final = re.compile(
    r"it(?:['’]s| is| was) (?:the )?(?:(?:late|early|mid)[ -])?"
    r"(?:(?:summer|winter|spring|autumn|fall|year)\b|(?:1[89]|20)\d\d)",
    re.IGNORECASE,
)
"""What is a season or a year points at nothing that was told."""
_YEARS_LATER: Final = re.compile(
    r"(?:(?:about|almost|nearly|more|than|over|some|just|another|many|several|a|few|couple|of|dozen|\d{1,3}|one|two|"
    r"three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|"
    r"(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]{3,5})?) ){0,4}(?:years?|decades?) (?:later|on|afterwards)\b",
    re.IGNORECASE,
)
_CARRIES_ON: Final = re.compile(
    r"(?:and|but|so|yet|or|nor|also|instead|however|including|especially|not to mention|plus|as well as|along with|"
    r"all while|which|who|because)\b",
    re.IGNORECASE,
)
_NAMED: Final = re.compile(r"(?<=[\w,;’)] )[A-Z][\w’-]+")
"""A capital inside a sentence: most likely a name."""


@dataclass(frozen=True, slots=True)
class Told:
    """A plot sentence: the rank of its review, what it is about, the number of the sentence that it cannot do without.

    `dangling` where it needs one that is not there: "He accepts." after a sentence that is no plot.
    """

    number: int
    rank: int
    span: Span
    vector: Vector
    needs: int | None
    dangling: bool
    credits: bool
    """Whether it names an actor: who plays whom belongs to the cast rather than to the story."""
    introduces: frozenset[str]
    """The characters that the first sentence of its account to name two of them names: who the story is about."""
    describes: frozenset[str]
    """The characters of whom it says who they are."""
    opens: bool
    """Whether its account begins with it."""
    jumps: bool
    """Whether it says that years have gone by."""

    @property
    def words(self) -> int:
        """How many words it has."""
        return len(self.span.text.split())


def told(documents: Mapping[str, Document], reviews: Sequence[Review], terms: Terms, *, spoiler: bool) -> list[Told]:
    """The plot sentences of these reviews in text order, either those that give away the ending or the others."""
    spans: list[tuple[int, Span]] = []
    for rank, review in enumerate(reviews):
        document = documents[review.document]
        own = {p.spans[0] for p in review.plot if p.spoiler == spoiler and _tells(document, p.spans[0])}
        spans += [(rank, span) for span in sorted(own, key=lambda span: (span.start, span.end))]
    weighed = vectors([terms.of(span.text) for _, span in spans])
    found: list[Told] = []
    known: set[int] = set()
    for number, ((rank, span), vector) in enumerate(zip(spans, weighed, strict=True)):
        before = found[-1] if found and found[-1].rank == rank else None
        leans = leans_on_another(span.text, terms.first_name(span.text))
        follows = before is not None and _adjacent(documents[span.document], before.span, span)
        needs = before.number if before is not None and leans and follows else None
        cast = terms.cast_in(vector)
        first = len(cast) > 1 and rank not in known
        known |= {rank} if first else set()
        found.append(
            Told(
                number, rank, span, vector, needs, leans and needs is None, terms.credits(span.text),
                introduces=cast if first else frozenset(), describes=terms.described_in(span.text),
                opens=before is None,
                jumps=_YEARS_LATER.match(span.text) is not None,
            )
        )  # fmt: skip
    return found


def _tells(document: Document, span: Span) -> bool:
    """Whether it is a statement of some length: no question, and no line without a stop at its end (a heading)."""
    end = span.text.rstrip(_CLOSING)[-1:]
    heading = end not in _STOPS and document.text[span.end : span.end + 1] in ("", "\n")
    return len(span.text.split()) >= _SHORTEST and end != "?" and not heading


def _adjacent(document: Document, first: Span, second: Span) -> bool:
    """Whether nothing but a word or two stands between."""
    return len(document.text[first.end : second.start].split()) <= 2


def leans_on_another(text: str, name: int | None) -> bool:
    """Whether a sentence carries on from an earlier one, or speaks of somebody whom only that one names.

    Args:
        name: where the first character is named in it, or None.
    """
    if _THE_WORK.match(text) or _A_TIME.match(text):
        return False
    if _POINTING.match(text) or _CARRIES_ON.match(text):
        return True
    if name is None:
        other = _NAMED.search(text)
        name = other.start() if other else None
    pronoun = (_ANY_PRONOUN if name is None else _SUBJECT).search(text)
    return pronoun is not None and (name is None or pronoun.start() < name)
