"""Documents and reviews from short texts, every span taken from the text that stands in the test.

Holds no expectations. The reviews are invented.
"""

from __future__ import annotations

from hashlib import sha256

from reporting.model import (
    Alias,
    Aspect,
    CastCredit,
    Cited,
    CrewCredit,
    CrewRole,
    Document,
    Dossier,
    Fact,
    FactKind,
    Mention,
    Opinion,
    PlotSentence,
    Rating,
    Review,
    Span,
    Stance,
    Title,
    Verdict,
)
from reporting.reconciling import reconcile


class Builder:
    """One review under construction: each method adds what was read, and returns the builder."""

    def __init__(self, id_: str, text: str) -> None:
        self.document = Document(id=id_, sha256=sha256(text.encode()).hexdigest(), text=text)
        self._fields: dict[str, object] = {"document": id_}

    def span(self, words: str) -> Span:
        """The first place of these words."""
        at = self.document.text.index(words)
        return self.document.span(at, at + len(words))

    def _add(self, field: str, value: object) -> Builder:
        found = self._fields.get(field, ())
        assert isinstance(found, tuple)
        self._fields[field] = (*found, value)
        return self

    def cast(self, actor: str, character: str | None, words: str | None = None) -> Builder:
        """A cast credit, in these words."""
        credit = CastCredit(actor=actor, character=character, spans=(self.span(words or actor),))
        return self._add("cast", credit)

    def crew(self, name: str, role: CrewRole) -> Builder:
        """A crew credit."""
        return self._add("crew", CrewCredit(name=name, role=role, spans=(self.span(name),)))

    def alias(self, name: str, other: str) -> Builder:
        """Two names that the text gives one person."""
        return self._add("aliases", Alias(name=name, other=other, spans=(self.span(other),)))

    def mention(self, spelling: str, of: str) -> Builder:
        """A further spelling."""
        return self._add("mentions", Mention(spelling=spelling, of=of, count=1, spans=(self.span(spelling),)))

    def fact(
        self, kind: FactKind, value: int | str, words: str, *, qualifier: str | None = None, to: int | None = None
    ) -> Builder:
        """A fact, in these words."""
        data = {"kind": kind, "value": value, "qualifier": qualifier, "to": to, "spans": (self.span(words),)}
        return self._add("facts", Fact.model_validate(data))

    def opinion(self, aspect: Aspect, stance: Stance, words: str, strength: float = 0.6) -> Builder:
        """A judgement, in these words."""
        return self._add(
            "opinions", Opinion(aspect=aspect, stance=stance, strength=strength, spans=(self.span(words),))
        )

    def plot(self, *sentences: str, spoiler: bool = False) -> Builder:
        """Sentences that tell the story."""
        for words in sentences:
            self._add("plot", PlotSentence(spans=(self.span(words),), spoiler=spoiler))
        return self

    def verdict(self, stance: Stance, words: str) -> Builder:
        """The verdict read from the text, in these words."""
        self._fields["verdict"] = Verdict(stance=stance, basis="text", score=0, spans=(self.span(words),))
        return self

    def mark(self, printed: str, value: float, scale: float | None, stance: Stance) -> Builder:
        """A printed mark and the verdict that it gives."""
        percent = None if scale is None else 100 * value / scale
        rating = Rating(printed=printed, value=value, scale=scale, percent=percent)
        self._fields["rating"] = Cited[Rating](value=rating, spans=(self.span(printed),))
        self._fields["verdict"] = Verdict(stance=stance, basis="rating", score=0, spans=(self.span(printed),))
        return self

    def set(self, field: str, value: object) -> Builder:
        """Any other field of the review."""
        self._fields[field] = value
        return self

    def review(self) -> Review:
        """The finished review."""
        return Review.model_validate(self._fields)


def title(name: str = "The Fig Tree", released: str | None = None) -> tuple[Title, Document]:
    """A title as its title.toml states it, and that document."""
    text = f"{name}\n{released}" if released else name
    document = Document(id="title.toml", sha256="0" * 64, kind="statement", format="toml", text=text)
    cited = Cited[str](value=name, spans=(document.span(0, len(name)),), basis="stated")
    day = None
    if released:
        day = Cited[str](value=released, spans=(document.span(len(name) + 1, len(text)),), basis="stated")
    return Title(slug="fig-tree", name=cited, released=day), document


def dossier(*builders: Builder, min_marks: int = 4, released: str | None = None) -> Dossier:
    """The dossier of these reviews."""
    stated, statement = title(released=released)
    documents = (statement, *(builder.document for builder in builders))
    return reconcile(stated, documents, tuple(builder.review() for builder in builders), (), min_marks)
