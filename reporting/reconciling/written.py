"""The names as the documents write them: every form with its spellings, its credits, and whom it is credited with.

Gathers only; which forms are one person or one character is decided in `clusters` and `people`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Final

from reporting.model import Document, Mention, Review, Span
from reporting.model.dossier import MOST_CREDITED
from reporting.notation import letters_alone
from reporting.reconciling.sides import Sides

_LEGIBLE: Final = 3
"""Letters from which a spelling found by itself is sure to be the name."""
_AROUND: Final = 24
_CONTINUES_BEFORE: Final = re.compile(r"[\w-]$|[A-Z][a-z-]{1,20} $")
_CONTINUES_AFTER: Final = re.compile(r"[\w-]| [A-Z][a-z]")
_MID_SENTENCE: Final = re.compile(r"[a-z,][ \u00a0]$")


@dataclass(slots=True)
class Form:
    """A name by its letters, whatever its hyphens, spaces and capitals.

    `spellings` holds the spans that show each, one a document; `credited` the ranks of the reviews that credit it, and
    with whom (a character, an actor, a crew role); `credits` the spans of those credits; `short` is a single word.
    """

    number: int
    spellings: dict[str, dict[int, Span]] = field(default_factory=dict)
    credited: dict[int, dict[str, None]] = field(default_factory=dict)
    credits: dict[int, list[Span]] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The spelling of most documents, the first of equals."""
        return max(self.spellings, key=lambda spelling: len(self.spellings[spelling]))

    @property
    def short(self) -> bool:
        """Whether it is a single word, so that several people may share it."""
        return len(self.text.split()) == 1


@dataclass(frozen=True, slots=True)
class Mentioned:
    """A spelling that a review uses for somebody it credits under the form of that number."""

    rank: int
    spelling: str
    of: int
    span: Span


@dataclass(frozen=True, slots=True)
class Stated:
    """Two forms that a text says are one, and the words that say so."""

    first: int
    second: int
    spans: tuple[Span, ...]


class Written:
    """All forms of one kind of name (actors, characters or crew), by number and by (review, spelling)."""

    def __init__(self, documents: Mapping[str, Document], reviews: Sequence[Review]) -> None:
        self._documents = documents
        self._read = [documents[review.document] for review in reviews]
        self.forms: list[Form] = []
        self.stated: list[Stated] = []
        self.mentioned: list[Mentioned] = []
        self._mentions: dict[int, list[int]] = {}
        self._others: dict[str, set[int]] = {}
        self._by_letters: dict[str, int] = {}
        self._texts = _Texts(self._read)

    def credit(self, rank: int, name: str, partner: str | None, spans: Sequence[Span]) -> None:
        """Notes that a review credits this name, with a partner or alone."""
        form = self._form(name)
        partners = form.credited.setdefault(rank, {})
        if partner is not None:
            partners[partner] = None
        form.credits.setdefault(rank, []).extend(spans)
        self._spell(form, rank, name, spans)

    def alias(self, rank: int, name: str, other: str, spans: Sequence[Span]) -> None:
        """Notes that a review states two names of one person, if it is somebody of this kind."""
        if self.number(name) is None and self.number(other) is None:
            return
        forms = self._form(name), self._form(other)
        for form, spelling in zip(forms, (name, other), strict=True):
            self._spell(form, rank, spelling, spans)
        self.stated.append(Stated(forms[0].number, forms[1].number, tuple(spans)))

    def mention(self, rank: int, mention: Mention) -> None:
        """Notes a further spelling of somebody of this kind."""
        of = self.number(mention.of)
        if of is not None:
            span = self.shown(mention.spelling, mention.spans)
            self._mentions.setdefault(of, []).append(len(self.mentioned))
            self.mentioned.append(Mentioned(rank, mention.spelling, of, span))

    def mentions_of(self, forms: Iterable[Form]) -> list[Mentioned]:
        """The further spellings of whoever these forms name, as they were noted."""
        return [self.mentioned[at] for at in sorted(at for form in forms for at in self._mentions.get(form.number, ()))]

    def keep_from(self, other: Written) -> None:
        """Notes where a spelling stands for somebody of another kind: no occurrence there is one of this kind."""
        for form in other.forms:
            for spelling, shown in form.spellings.items():
                self._others.setdefault(spelling, set()).update(shown)
        for mention in other.mentioned:
            self._others.setdefault(mention.spelling, set()).add(mention.rank)

    def number(self, name: str) -> int | None:
        """The form of that name, or None."""
        return self._by_letters.get(letters_alone(name))

    def _form(self, name: str) -> Form:
        number = self._by_letters.setdefault(letters_alone(name), len(self.forms))
        if number == len(self.forms):
            self.forms.append(Form(number))
        return self.forms[number]

    def _spell(self, form: Form, rank: int, name: str, spans: Iterable[Span]) -> None:
        form.spellings.setdefault(name, {}).setdefault(rank, self.shown(name, spans))

    def shown(self, name: str, spans: Iterable[Span]) -> Span:
        """The place where the name itself stands: in these spans, else in the document, else the first of them.

        Of what a person states it is the whole line: a name out of it would not say who states it of which review.
        """
        spans = tuple(spans)
        if self._documents[spans[0].document].kind == "statement":
            return spans[0]
        for span in spans:
            at = _word_at(span.text, name)
            if at is not None:
                start = span.start + at
                return self._documents[span.document].span(start, start + len(name))
        return _occurrence(self._documents[spans[0].document], name, anywhere=True) or spans[0]

    def elsewhere(self, spelling: str, known: Iterable[int]) -> dict[int, Span]:
        """The first place of a spelling in every review that is not known to use it, by rank."""
        if len(spelling) < _LEGIBLE:
            return {}
        known = {*known, *self._others.get(spelling, ())}
        places = ((rank, _occurrence(self._read[rank], spelling)) for rank in self._texts.with_letters(spelling, known))
        return {rank: span for rank, span in places if span is not None}


class _Texts:
    """The running texts one after the other: few names stand in many reviews, and one search passes over the rest."""

    def __init__(self, documents: Sequence[Document]) -> None:
        texts = [document.text[document.body :] for document in documents]
        self._starts = list(accumulate((len(text) + 1 for text in texts), initial=0))
        self._joined = "\n".join(texts)

    def with_letters(self, name: str, known: Container[int]) -> Iterator[int]:
        """The ranks of the reviews in which this name stands at all, without those that are known."""
        at = self._joined.find(name)
        while at >= 0:
            rank = bisect_right(self._starts, at) - 1
            if rank not in known:
                yield rank
            at = self._joined.find(name, self._starts[rank + 1])


def _occurrence(document: Document, name: str, *, anywhere: bool = False) -> Span | None:
    """Where the running text writes a name, not inside a longer one, and not where any word has a capital.

    Args:
        anywhere: the first place of these letters will do, since a credit has said that the name is there.
    """
    at = document.text.find(name, document.body)
    while at >= 0:
        end = at + len(name)
        before, after = document.text[max(document.body, at - _AROUND) : at], document.text[end : end + _AROUND]
        inside = bool(_CONTINUES_BEFORE.search(before) or _CONTINUES_AFTER.match(after))
        plain = name.isalpha() and not _MID_SENTENCE.search(before)
        if anywhere:
            inside, plain = before[-1:].isalnum() or after[:1].isalnum(), False
        if not inside and not plain and document.aside_at(at) is None:
            return document.span(at, end)
        at = document.text.find(name, end)
    return None


def _word_at(text: str, name: str) -> int | None:
    match = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text)
    return match.start() if match else None


def cast_and_characters(documents: Mapping[str, Document], reviews: Sequence[Review]) -> tuple[Written, Written]:
    """The actors' and the characters' names of these reviews."""
    actors, characters = Written(documents, reviews), Written(documents, reviews)
    playing = _most_credited([credit.actor for credit in review.cast] for review in reviews)
    played = _most_credited([credit.character or "" for credit in review.cast] for review in reviews)
    sides = Sides(reviews)
    for rank, review in enumerate(reviews):
        for credit in review.cast:
            if letters_alone(credit.actor) not in playing or sides.is_part_alone(credit):
                continue
            character = credit.character if letters_alone(credit.character or "") in played else None
            actors.credit(rank, credit.actor, character, credit.spans)
            if character:
                characters.credit(rank, character, credit.actor, credit.spans)
    for rank, review in enumerate(reviews):
        for alias in review.aliases:
            if sides.are_apart(alias.name, alias.other):
                continue
            actors.alias(rank, alias.name, alias.other, alias.spans)
            if actors.number(alias.name) is None:
                characters.alias(rank, alias.name, alias.other, alias.spans)
        for mention in review.mentions:
            if sides.are_paired(mention.spelling, mention.of):
                continue
            if not sides.is_only(rank, mention.of, "played"):
                actors.mention(rank, mention)
            if not sides.is_only(rank, mention.of, "playing"):
                characters.mention(rank, mention)
    for written, other in ((actors, characters), (characters, actors)):
        written.keep_from(other)
    return actors, characters


def _most_credited(names: Iterable[Iterable[str]]) -> frozenset[str]:
    """The names by their letters, given review by review: where they are too many, those of most reviews."""
    counts = Counter(name for of_review in names for name in {letters_alone(name): None for name in of_review})
    return frozenset(name for name, _ in counts.most_common(MOST_CREDITED))


def crew(documents: Mapping[str, Document], reviews: Sequence[Review]) -> Written:
    """The names of those who made the title; each is credited with its roles."""
    written = Written(documents, reviews)
    making = _most_credited([credit.name for credit in review.crew] for review in reviews)
    for rank, review in enumerate(reviews):
        for credit in review.crew:
            if letters_alone(credit.name) not in making:
                continue
            written.credit(rank, credit.name, credit.role, credit.spans)
    for rank, review in enumerate(reviews):
        for alias in review.aliases:
            written.alias(rank, alias.name, alias.other, alias.spans)
        for mention in review.mentions:
            written.mention(rank, mention)
    return written
