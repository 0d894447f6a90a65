"""One source text as the reading stage leaves it: cleaned once, with what is no review set apart.

Does not read files and does not judge what the text says.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import Literal, Self

from pydantic import Field, model_validator

from reporting.model.span import Frozen, Span

Kind = Literal["original", "digest", "statement"]
"""original: a critic's own words; digest: a paraphrase of a review; statement: what the user wrote in title.toml."""

MetadataKey = Literal[
    "headline", "description", "outlet", "critic", "published", "url", "rating", "language", "kind",
    "episodes", "runtime_minutes", "name", "original_name", "also_known_as", "released", "prepared_for",
]  # fmt: skip
Origin = Literal["front matter", "title.toml", "page", "table", "text"]
"""Who says so: the user in front matter or title.toml; or the source itself: a page's data, a row's cells, its text."""
Format = Literal["text", "markdown", "html", "pdf", "docx", "table", "toml"]
AsideKind = Literal[
    "menu", "link", "caption", "comment", "advertisement", "footer", "other title", "other critic", "markup"
]  # fmt: skip


class Metadatum(Frozen):
    """One value that was read beside the running text; its words stand in the document's head, a value a line.

    Of origin "text" it stands where the text says it: the critic of one of several reviews on a page.
    """

    key: MetadataKey
    start: int
    end: int
    origin: Origin


class Aside(Frozen):
    """A stretch of the body that is not the review: a menu, a caption, a link line, readers' comments."""

    start: int
    end: int
    kind: AsideKind


class Document(Frozen):
    """One source text: NFC, `\\n` line ends, one paragraph a line, head (metadata, a value a line) before body.

    `id` is the path relative to the title's folder, followed by `#row-N` where the document is a row of a table, and by
    `#review-N` where it is what one of several critics on a page says;
    `sha256` is of the file's bytes, or of the row's cells; `body` is the offset at which the running text begins.
    Metadata and asides are sorted, and none overlaps another of its sort.
    """

    id: str
    sha256: str
    kind: Kind = "original"
    format: Format = "text"
    encoding: str = "utf-8"
    language: str = Field(default="en", description="of the running text, as BCP 47; what is not English is not read")
    day_first: bool | None = Field(default=None, description="how the table's column of dates is written, if it shows")
    text: str
    body: int = 0
    metadata: tuple[Metadatum, ...] = ()
    asides: tuple[Aside, ...] = ()
    left_out: str | None = Field(default=None, description="the user's reason to leave this document out")
    kept: bool = Field(
        default=False, description="the user says that it is a review of this title, whatever it looks like"
    )
    notes: tuple[str, ...] = Field(default=(), description="what reading had to assume or drop, for the report")

    @model_validator(mode="after")
    def _in_bounds(self) -> Self:
        places = [(m.start, m.end) for m in self.metadata] + [(a.start, a.end) for a in self.asides]
        if any(not 0 <= start < end <= len(self.text) for start, end in places) or not 0 <= self.body <= len(self.text):
            raise ValueError(f"{self.id}: a metadatum or an aside lies outside the text")
        return self

    def span(self, start: int, end: int) -> Span:
        """The text between two offsets as a Span, without the white space at its ends."""
        quote = self.text[start:end]
        start += len(quote) - len(quote.lstrip())
        quote = quote.strip()
        return Span(document=self.id, start=start, end=start + len(quote), text=quote)

    def metadatum(self, key: MetadataKey) -> Metadatum | None:
        """The first metadatum of that key, or None."""
        return next((m for m in self.metadata if m.key == key), None)

    def aside_at(self, offset: int) -> Aside | None:
        """The aside that holds this offset, or None where the review's own text stands."""
        i = bisect_right(self.asides, offset, key=lambda a: a.start) - 1
        return self.asides[i] if i >= 0 and offset < self.asides[i].end else None

    def running(self) -> tuple[tuple[int, int], ...]:
        """The stretches of the body that are the review itself, in order."""
        stretches, at = [], self.body
        for aside in self.asides:
            if aside.start > at:
                stretches.append((at, aside.start))
            at = max(at, aside.end)
        if at < len(self.text):
            stretches.append((at, len(self.text)))
        return tuple(stretches)
