"""What was read from one review: byline, mark, credits, facts, opinions, plot, verdict, each with its spans.

Does not compare reviews: who is who and what critics agree on is the dossier's.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import Field

from reporting.model.span import Cited, Frozen, Spans

Aspect = Literal["story", "characters", "acting", "chemistry", "pacing", "ending", "music", "visuals", "tone"]
ASPECTS: tuple[Aspect, ...] = (
    "story", "characters", "acting", "chemistry", "pacing", "ending", "music", "visuals", "tone",
)  # fmt: skip
Stance = Literal["positive", "mixed", "negative"]
STANCES: tuple[Stance, ...] = ("positive", "mixed", "negative")
CrewRole = Literal["director", "writer", "composer", "producer", "creator", "cinematographer", "editor"]
FactKind = Literal["episodes", "runtime_minutes", "platforms", "genres", "year"]
FACT_KINDS: tuple[FactKind, ...] = ("episodes", "runtime_minutes", "platforms", "genres", "year")


class Rating(Frozen):
    """A mark as printed, with its points, scale and percent; `percent` is None where the scale is not stated."""

    printed: str
    value: float | str
    scale: float | Literal["letter"] | None
    percent: float | None = Field(default=None, ge=0, le=100)


class Byline(Frozen):
    """Who published what, when; None where the document does not state it."""

    outlet: Cited[str] | None = None
    critic: Cited[str] | None = None
    published: Cited[date] | None = None
    url: Cited[str] | None = None


class CastCredit(Frozen):
    """An actor of this title, and the character where the text pairs them; spelled as in the document."""

    actor: str
    character: str | None
    spans: Spans = Field(min_length=1)


class CrewCredit(Frozen):
    """A person who made this title, in one role."""

    name: str
    role: CrewRole
    spans: Spans = Field(min_length=1)


class Alias(Frozen):
    """Two names that the text itself gives one person ("Sohn Jeong Hyuck (aka Demian)")."""

    name: str
    other: str
    spans: Spans = Field(min_length=1)


class Mention(Frozen):
    """A spelling of a person's or character's name as it stands in this document, with its first places.

    `of` is the credited actor or character (as spelled in this document) that the spelling means.
    """

    spelling: str
    of: str
    count: int = Field(ge=1)
    spans: Spans = Field(min_length=1)


class Fact(Frozen):
    """A fact about the title; a number may carry a qualifier, or `to` for the upper end of a range."""

    kind: FactKind
    value: int | str
    qualifier: Literal["about", "under", "over"] | None = None
    to: int | None = None
    spans: Spans = Field(min_length=1)

    @property
    def written(self) -> str:
        """The value as it is stated, a number without its unit: "16", "about 45", "8–10"."""
        number = f"{self.value}–{self.to}" if self.to is not None else str(self.value)
        return f"{self.qualifier} {number}" if self.qualifier else number


PLAIN = 0.2
"""Strength from which an opinion is said plainly. Below it only the lean of the whole review gives the words a stance,
which is good enough to find them and not to print them as what a critic thinks."""


class Opinion(Frozen):
    """A judgement of one aspect: its stance, how strongly it is said (0 to 1), and the words that carry it.

    The first span is the clause or sentence that judges.
    """

    aspect: Aspect | Literal["overall"]
    stance: Stance
    strength: float = Field(ge=0, le=1)
    spans: Spans = Field(min_length=1)


class PlotSentence(Frozen):
    """A sentence, or the clause of one, that tells the story; `spoiler` where it gives away the ending."""

    spans: Spans = Field(min_length=1)
    spoiler: bool = False


class Leaning(Frozen):
    """How the words alone judge an aspect, or the whole: all opinions on it added up."""

    aspect: Aspect | Literal["overall"]
    stance: Stance


class StatedStance(Frozen):
    """How a person says that the review judges an aspect; None where it does not judge it."""

    aspect: Aspect
    stance: Stance | None
    spans: Spans = Field(min_length=1)


class Verdict(Frozen):
    """The critic's overall stance: from the printed mark's band, else read from the text (it says which).

    `score` runs from -1 to 1; `thin` says that the text gives little to go by.
    """

    stance: Stance
    basis: Literal["rating", "text", "stated"]
    score: float = Field(ge=-1, le=1)
    thin: bool = False
    spans: Spans = Field(min_length=1)


class Review(Frozen):
    """All that was read from one document about one title.

    Reconciling adds `leanings`; where a person corrected it, `stated` and the review `as_read` before.
    """

    document: str
    byline: Byline = Byline()
    rating: Cited[Rating] | None = None
    verdict: Verdict | None = None
    partial: Cited[str] | None = None
    cast: tuple[CastCredit, ...] = ()
    crew: tuple[CrewCredit, ...] = ()
    aliases: tuple[Alias, ...] = ()
    mentions: tuple[Mention, ...] = ()
    facts: tuple[Fact, ...] = ()
    opinions: tuple[Opinion, ...] = ()
    plot: tuple[PlotSentence, ...] = ()
    left_out: str | None = Field(default=None, description="why it counts in nothing")
    unread: str | None = Field(default=None, description="why its text was left unread; its byline and mark count")
    leanings: tuple[Leaning, ...] = ()
    stated: tuple[StatedStance, ...] = ()
    as_read: Review | None = None

    @property
    def plain_opinions(self) -> tuple[Opinion, ...]:
        """The opinions that the words themselves carry: what is printed and counted."""
        return tuple(opinion for opinion in self.opinions if opinion.strength >= PLAIN)

    @property
    def standing_opinions(self) -> tuple[Opinion, ...]:
        """The plain opinions without those that a person's word on their aspect refutes: what is quoted."""
        stated: dict[str, Stance | None] = {each.aspect: each.stance for each in self.stated}
        return tuple(each for each in self.plain_opinions if stated.get(each.aspect, each.stance) == each.stance)

    def facts_of(self, kind: FactKind) -> tuple[Fact, ...]:
        """The facts of one kind, in text order."""
        return tuple(fact for fact in self.facts if fact.kind == kind)

    def written_facts(self, kind: FactKind) -> str:
        """The facts of one kind on one line, each value once; empty where none is stated."""
        return ", ".join(dict.fromkeys(fact.written for fact in self.facts_of(kind)))
