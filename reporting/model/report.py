"""What is printed: sections of prose, tables, charts and cards, and the numbered evidence behind them.

Every number in `evidence` is an Evidence of the same report. Does not hold markup, colours or sizes: those are the
templates' and the workbook's.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from reporting.model.review import Stance
from reporting.model.span import Frozen

Numbers = tuple[int, ...]
"""Evidence numbers, ascending."""

CellKind = Literal["text", "integer", "decimal", "percent", "date", "stance", "quote", "paraphrase", "link"]
"""How a cell is printed; a percent is 0–100; a stance is one of Stance; None of any kind prints as "not stated"."""

TableName = Literal[
    "overview", "reviews", "ratings", "consensus", "matrix", "opinions", "cast", "plot", "facts", "evidence", "method",
    "spellings", "crew", "left_out", "problems", "conversion", "register", "judgements", "corrections", "quotes",
    "contents", "lists", "changes",
]  # fmt: skip


class Run(Frozen):
    """A stretch of prose in one style, followed by its evidence numbers.

    `quote` is a critic's own words and gets quotation marks; `paraphrase` is a digest's and gets none.
    """

    text: str
    style: Literal["plain", "strong", "quote", "paraphrase", "muted"] = "plain"
    evidence: Numbers = ()


class Paragraph(Frozen):
    """A paragraph of runs; `role` says what it is for."""

    block: Literal["paragraph"] = "paragraph"
    role: Literal["body", "lead", "note", "spoiler"] = "body"
    runs: tuple[Run, ...] = Field(min_length=1)


class Subheading(Frozen):
    """A heading inside a section, with a word of judgement beside it where there is one."""

    block: Literal["subheading"] = "subheading"
    id: str
    text: str
    tag: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One value of a table, what kind it is, and its evidence; `stated` marks what the user stated.

    A plain record, as a row is: ten thousand reviews have two million, and as models those take seven times the memory.
    """

    value: str | int | float | date | None
    kind: CellKind = "text"
    evidence: Numbers = ()
    stated: bool = False


class Column(Frozen):
    """A column: heading, kind of its cells, relative width; `paper` false keeps it to the workbook."""

    key: str
    heading: str
    kind: CellKind = "text"
    width: float = 1.0
    paper: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row; `document` is the id of the document it is about, where it is about one."""

    cells: tuple[Cell, ...]
    document: str | None = None


class Table(Frozen):
    """A table under a name; the same one is printed in workbook, PDF and page. `empty` is said where it has no rows."""

    name: TableName
    title: str
    columns: tuple[Column, ...] = Field(min_length=1)
    rows: tuple[Row, ...] = ()
    note: str | None = None
    empty: str = "Not stated in any document."

    @model_validator(mode="after")
    def _rectangular(self) -> Self:
        if any(len(row.cells) != len(self.columns) for row in self.rows):
            raise ValueError(f"table {self.name}: every row needs {len(self.columns)} cells")
        return self


class TableBlock(Frozen):
    """A place where a table of the report is printed."""

    block: Literal["table"] = "table"
    table: TableName


class Series(Frozen):
    """One series of a chart: a value a category; None leaves a gap. `tone` says which stance it counts, if one.

    `evidence` holds the numbers behind each value, where there are any.
    """

    name: str
    values: tuple[float | None, ...]
    tone: Stance | None = None
    evidence: tuple[Numbers, ...] = ()


class Chart(Frozen):
    """A chart and the words that say what it says.

    shape: "verdicts" one stacked bar of counts; "balance" counts by aspect, negative left, positive right of zero;
    "marks" points on a 0–100 axis, a category a document; "heatmap" aspects (categories) by documents (series), each 1,
    0, -1 or None; "timeline" reviews (categories) by proleptic ordinal of the date.
    """

    block: Literal["chart"] = "chart"
    id: str
    shape: Literal["verdicts", "balance", "marks", "heatmap", "timeline"]
    title: str
    alt: str = Field(min_length=1)
    categories: tuple[str, ...] = Field(min_length=1)
    series: tuple[Series, ...] = Field(min_length=1)


class Quotation(Frozen):
    """A critic's words (or a digest's, as paraphrase) with who says them and the stance they carry."""

    block: Literal["quotation"] = "quotation"
    run: Run
    source: str
    stance: Stance | None = None


class Card(Frozen):
    """A card a review: its heading, its facts, and its strongest words for and against."""

    block: Literal["card"] = "card"
    id: str
    document: str
    heading: str
    verdict: Stance | None
    facts: tuple[tuple[str, Cell], ...]
    quotations: tuple[Quotation, ...] = ()
    note: str | None = None


Block = Annotated[Paragraph | Subheading | TableBlock | Chart | Quotation | Card, Field(discriminator="block")]


class Section(Frozen):
    """A numbered section of the report."""

    id: str
    heading: str
    blocks: tuple[Block, ...] = Field(min_length=1)


class Figure(Frozen):
    """A key figure of the first page: "1 of 5", what it counts, and a word of explanation."""

    value: str
    label: str
    note: str | None = None
    evidence: Numbers = ()


class Evidence(Frozen):
    """A numbered quote: where it stands, and at most the sentence before and after it.

    `source` is the document's printed name; `style` tells a critic's words from a digest's and the user's, and from
    what a page's metadata or a row of a table hold: `field` says what that is. `past` words stood in a document of the
    last edition.
    """

    number: int = Field(ge=1)
    document: str
    source: str
    start: int
    end: int
    quote: str
    before: str = ""
    after: str = ""
    style: Literal["quote", "paraphrase", "stated", "metadata", "table"] = "quote"
    field: str = ""
    past: bool = False


class Front(Frozen):
    """The first page: the story in thirty seconds."""

    figures: tuple[Figure, ...]
    statement: tuple[Paragraph, ...]
    charts: tuple[Chart, ...] = ()
    facts: tuple[tuple[str, Cell], ...] = ()


class House(Frozen):
    """Whose report it is; `logo` is a PNG or JPEG file in base64, and `colour` can be read on white."""

    name: str | None = None
    logo: str | None = None
    colour: str | None = None


class Report(Frozen):
    """Everything that is printed about one title.

    `dated` is the newest date that a source states, the only date a report prints of itself; `corrections_known` is the
    number of rows of corrections.csv that it was made with.
    """

    slug: str
    title: str
    original_title: str | None = None
    kind: str | None = None
    prepared_for: str | None = None
    dated: date | None = None
    corrections_known: int = 0
    language: str = "en"
    house: House = House()
    front: Front
    sections: tuple[Section, ...]
    tables: tuple[Table, ...]
    evidence: tuple[Evidence, ...] = ()

    def table(self, name: TableName) -> Table:
        """The table of that name.

        Raises:
            KeyError: the report has none.
        """
        for table in self.tables:
            if table.name == name:
                return table
        raise KeyError(name)
