"""Spans of source text, and values that carry them.

Does not know documents: `Document.span` is the only place where a Span is made from an offset.
"""

from __future__ import annotations

from typing import Generic, Literal, Self, TypeVar

from pydantic import BaseModel, ConfigDict, Field, model_validator

T = TypeVar("T")

Basis = Literal["text", "page", "stated"]
"""Where a value comes from: the running text, the metadata of a web page, or stated by the user."""


class Frozen(BaseModel):
    """The base of every model: immutable, and nothing that is not declared."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Span(Frozen):
    """A quote and its place: half-open offsets, in code points, into the text of one document."""

    document: str
    start: int = Field(ge=0)
    end: int
    text: str = Field(min_length=1)

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if self.end - self.start != len(self.text):
            raise ValueError(f"span {self.start}–{self.end} of {self.document} cannot hold {len(self.text)} characters")
        return self


Spans = tuple[Span, ...]


class Cited(Frozen, Generic[T]):
    """A value and the words it was read from; absent values are None, never an empty Cited."""

    value: T
    spans: Spans = Field(min_length=1)
    basis: Basis = "text"
