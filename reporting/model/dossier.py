"""All that is known about one title: documents, reviews, people, facts and disputes, consensus, synopsis, problems.

Its validator proves every span against its document, also when a dossier is loaded from JSON. It does not hold anything
that is only needed to print: that is the report's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, Literal, Self

from pydantic import BaseModel, Field, model_validator

from reporting.model.correction import CORRECTIONS_FILE, NOTE, Correction
from reporting.model.document import Document
from reporting.model.problem import Problem
from reporting.model.review import Aspect, CrewRole, FactKind, Review, Stance
from reporting.model.span import Frozen, Span, Spans
from reporting.model.title import LeftOut, Title

MOST_CREDITED: Final = 500
"""Actors, characters and makers each. A long series has a hundred; each is compared with each, in every spelling."""

ConsensusWord = Literal["praised", "faulted", "disputed", "mixed"]


class Spelling(Frozen):
    """One way a name is written, and where: one span a document and place that shows it."""

    text: str
    spans: Spans = Field(min_length=1)

    @property
    def documents(self) -> tuple[str, ...]:
        """The documents that write it so, in order, each once."""
        return tuple(dict.fromkeys(span.document for span in self.spans))


class Merge(Frozen):
    """Why two spellings are printed as one person or character; `inferred` unless a text says so itself."""

    spelling: str
    into: str
    reason: str
    inferred: bool
    spans: Spans = Field(min_length=1)


class Character(Frozen):
    """A role: the printed name, every spelling, and the reasons for each merge."""

    name: str
    spellings: tuple[Spelling, ...] = Field(min_length=1)
    merges: tuple[Merge, ...] = ()


class Person(Frozen):
    """Somebody of the cast or crew, once, under the printed name, with every spelling and every role.

    `characters` is empty where no document names one; `roles` holds the crew roles. `spans` are the credits.
    """

    name: str
    spellings: tuple[Spelling, ...] = Field(min_length=1)
    merges: tuple[Merge, ...] = ()
    characters: tuple[Character, ...] = ()
    roles: tuple[CrewRole, ...] = ()
    spans: Spans = Field(min_length=1)


class Claim(Frozen):
    """One value of a fact, as printed, and the words of every document that gives it.

    `low` and `high` bound a number (equal for an exact one, None where open). `stated_of` are documents of which a
    person says that they give it: the words are those of the correction.
    """

    value: str
    low: int | None = None
    high: int | None = None
    spans: Spans = Field(min_length=1)
    stated_of: tuple[str, ...] = ()

    @property
    def documents(self) -> tuple[str, ...]:
        """The documents that claim it, in order, each once."""
        own = (span.document for span in self.spans if span.document != CORRECTIONS_FILE)
        return tuple(dict.fromkeys((*own, *self.stated_of)))


class FactRecord(Frozen):
    """All that the documents say of one kind of fact: the printed value, by which rule, and the claims.

    `disputed` where two claims cannot both be true; `fits` maps nothing: a claim that fits several says so in `rule`.
    """

    kind: FactKind
    printed: str
    rule: str
    disputed: bool
    claims: tuple[Claim, ...] = Field(min_length=1)


class Judgement(Frozen):
    """How one review judges one aspect, over all of its opinions on it; the strongest words come first."""

    document: str
    stance: Stance
    spans: Spans = Field(min_length=1)


class AspectView(Frozen):
    """What the reviews that judge an aspect make of it together, named by the words that count."""

    aspect: Aspect
    word: ConsensusWord
    judgements: tuple[Judgement, ...] = Field(min_length=1)

    def of(self, stance: Stance) -> tuple[Judgement, ...]:
        """The judgements with that stance."""
        return tuple(j for j in self.judgements if j.stance == stance)


class Clause(Frozen):
    """A clause of the consensus statement: counted words, and the judgements that are counted."""

    text: str
    spans: Spans


class Sentence(Frozen):
    """A sentence of the consensus statement."""

    clauses: tuple[Clause, ...] = Field(min_length=1)


class Consensus(Frozen):
    """The aspects that at least one review judges, and the written statement of two to four sentences."""

    aspects: tuple[AspectView, ...] = ()
    statement: tuple[Sentence, ...] = ()


class SynopsisSentence(Frozen):
    """A sentence of the plot in story order: the words printed, and near-repeats in `also`."""

    span: Span
    also: Spans = ()


class PlotDispute(Frozen):
    """A character whom the reviews give different occupations or pasts."""

    character: str
    what: str
    claims: tuple[Claim, ...] = Field(min_length=2)


class Synopsis(Frozen):
    """The plot, told with the reviews' own sentences; what gives away the ending stands apart."""

    sentences: tuple[SynopsisSentence, ...] = ()
    spoilers: tuple[SynopsisSentence, ...] = ()
    disputes: tuple[PlotDispute, ...] = ()


class Marks(Frozen):
    """The printed marks: how many there are, how many documents print none, the mean or why there is none."""

    marked: tuple[str, ...] = ()
    unmarked: tuple[str, ...] = ()
    mean_percent: float | None = None
    why_no_mean: str | None = None
    min_marks: int = 4


class Dossier(Frozen):
    """Everything about one title. Loading one from JSON proves each span again."""

    title: Title
    documents: tuple[Document, ...]
    reviews: tuple[Review, ...]
    left_out: tuple[LeftOut, ...] = ()
    cast: tuple[Person, ...] = ()
    crew: tuple[Person, ...] = ()
    facts: tuple[FactRecord, ...] = ()
    marks: Marks = Marks()
    consensus: Consensus = Consensus()
    synopsis: Synopsis = Synopsis()
    problems: tuple[Problem, ...] = ()
    corrections: tuple[Correction, ...] = ()

    @model_validator(mode="after")
    def _proves_its_spans(self) -> Self:
        documents = {document.id: document for document in self.documents}
        for span in spans_of(self):
            document = documents.get(span.document)
            if document is None:
                raise ValueError(f"a span cites {span.document}, which is not among the documents")
            if document.text[span.start : span.end] != span.text:
                raise ValueError(f"{span.document}: characters {span.start}–{span.end} do not hold {span.text!r}")
        return self

    def with_problems(self, problems: Iterable[Problem]) -> Self:
        """The same dossier with these problems after its own, proved again."""
        return type(self).model_validate(dict(self) | {"problems": (*self.problems, *problems)})

    def with_corrections(self, corrections: Iterable[Correction]) -> Self:
        """The same dossier with these corrections, proved again."""
        return type(self).model_validate(dict(self) | {"corrections": tuple(corrections)})

    def without_notes(self) -> Self:
        """The same dossier as it is handed over: the notes of whoever worked in the workbook are theirs alone."""
        return self.with_corrections(each for each in self.corrections if each.field != NOTE)

    def fact(self, kind: FactKind) -> FactRecord | None:
        """What is known of one kind of fact, or None where no document states it."""
        return next((fact for fact in self.facts if fact.kind == kind), None)


def spans_of(value: object) -> Iterator[Span]:
    """Every span in a model, in field order."""
    waiting = [value]  # the last is next
    while waiting:
        each = waiting.pop()
        if isinstance(each, Span):
            yield each
        elif isinstance(each, BaseModel):
            waiting.extend(reversed(each.__dict__.values()))
        elif isinstance(each, tuple):
            waiting.extend(reversed(each))
