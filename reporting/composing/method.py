"""How the report was made and what it cannot say: the words that count, the table of marks, what was left out.

Does not hold anything about the title itself.
"""

from __future__ import annotations

from reporting.composing.desk import Desk
from reporting.composing.register import list_of_corrections
from reporting.model import Cell, Column, Paragraph, Row, Run, Section, Subheading, Table, TableBlock
from reporting.notation.conversion import CONVERSION
from reporting.notation.wording import capitalised, counted

_WORDS = (
    ("Evidence [n]", "Every value, sentence and figure points to the words it was read from; the number leads there."),
    ("Praised", "Of the reviews that judge the aspect, none is negative and most are positive."),
    ("Faulted", "Of the reviews that judge the aspect, none is positive and most are negative."),
    ("Disputed", "At least one review is positive about the aspect and at least one negative."),
    ("Mixed", "Everything else: lukewarm, or praised and faulted in the same review."),
    ("Verdict", "The band of the printed mark where there is one; else read from the text, its sentences and the "
     "wording of the whole, by weights trained on film reviews, and then marked as such. A verdict from the text is an "
     "inference, not a quotation."),
    ("Stance of a review on an aspect", "What it plainly says of the aspect, added up. Where that is faint or of two "
     "minds, its verdict and what critics usually think of that aspect weigh as well, by weights "
     "that annotated reviews taught."),
    ("Mark", "As printed. Only marks with a printed scale are converted; a review that prints none is given none."),
    ("Merged by inference", "Two spellings printed as one person because names or roles agree; the reason is given."),
    ("Stated by the user", "Taken from title.toml, from front matter or from a correction, not from a review's text."),
    ("Corrected by hand", "A person stated another value than was read; what was read stands beside it."),
    ("Paraphrase", "Words of a digest, which retells a review in other words; they are never the critic's own."),
    ("Not stated", "No document says so. Nothing is filled in from elsewhere."),
)  # fmt: skip

_LIMITS = (
    "The reading is done by rules and small linear models; it can overlook a judgement or misread irony. "
    "Each statement can be checked against its evidence, and the documents themselves are the last word."
)


def method_table(desk: Desk) -> Table:
    """A row a word that the report uses in a fixed sense."""
    columns = (Column(key="word", heading="Word", width=1), Column(key="means", heading="Means", width=4))
    rows = tuple(Row(cells=(Cell(value=word), Cell(value=meaning))) for word, meaning in _WORDS)
    return Table(name="method", title="Words used in a fixed sense", columns=columns, rows=rows)


def conversion_table(desk: Desk) -> Table:
    """How each printed form of a mark becomes a percentage."""
    columns = (Column(key="printed", heading="Printed", width=2), Column(key="counts", heading="Counts as", width=3))
    rows = tuple(Row(cells=(Cell(value=printed), Cell(value=counts))) for printed, counts in CONVERSION)
    return Table(name="conversion", title="How marks are converted", columns=columns, rows=rows)


def left_out_table(desk: Desk) -> Table:
    """A row a file or document that took no part."""
    columns = (Column(key="file", heading="File", width=1.5), Column(key="reason", heading="Left out because", width=3))
    rows = tuple(Row(cells=(Cell(value=item.path), Cell(value=item.reason))) for item in desk.dossier.left_out)
    return Table(name="left_out", title="Left out", columns=columns, rows=rows, empty="Nothing was left out.")


def problems_table(desk: Desk) -> Table:
    """A row a doubt that a person should look at."""
    columns = (
        Column(key="kind", heading="Doubt", width=1.2),
        Column(key="message", heading="What to look at", width=4),
        Column(key="document", heading="Document", width=1.5),
    )
    rows = []
    for problem in desk.dossier.problems:
        where = desk.names.of(problem.document) if problem.document else "—"
        cells = (Cell(value=problem.kind), desk.cell(problem.message, problem.spans), Cell(value=where))
        rows.append(Row(cells=cells))
    return Table(name="problems", title="Doubts", columns=columns, rows=tuple(rows), empty="No doubts.")


_KINDS = {"quote": "quotation", "metadata": "page's metadata", "table": "from the table"}


def evidence_table(desk: Desk) -> Table:
    """Every numbered quote with its place; made last, when everything has been cited."""
    columns = (
        Column(key="number", heading="No.", kind="integer", width=0.5),
        Column(key="source", heading="Document", width=1.6),
        Column(key="quote", heading="Words", width=5),
        Column(key="style", heading="Kind", width=0.9),
        Column(key="before", heading="Before", width=3, paper=False),
        Column(key="after", heading="After", width=3, paper=False),
        Column(key="start", heading="From", kind="integer", width=0.7, paper=False),
        Column(key="end", heading="To", kind="integer", width=0.7, paper=False),
        Column(key="file", heading="File", width=1.6, paper=False),
    )
    rows = tuple(
        Row(
            cells=(
                Cell(value=entry.number, kind="integer"),
                Cell(value=entry.source),
                Cell(value=entry.quote),
                Cell(value=", ".join(part for part in (entry.field, _KINDS.get(entry.style, entry.style)) if part)),
                Cell(value=entry.before),
                Cell(value=entry.after),
                Cell(value=entry.start, kind="integer"),
                Cell(value=entry.end, kind="integer"),
                Cell(value=entry.document),
            ),
            document=entry.document,
        )
        for entry in desk.citations.evidence()
    )
    return Table(name="evidence", title="Evidence", columns=columns, rows=rows, empty="Nothing was read.")


def method_section(desk: Desk) -> Section:
    """What the words mean, how marks are converted, what was left out, and the limits."""
    blocks: list[Paragraph | TableBlock | Subheading] = [Paragraph(runs=(Run(text=_LIMITS),))]
    blocks += [TableBlock(table="method"), TableBlock(table="conversion")]
    documents = [document for document in desk.dossier.documents if document.kind != "statement"]
    digests = sum(document.kind == "digest" for document in documents)
    if digests:
        said = f"{capitalised(counted(digests, 'document is a digest', 'documents are digests'))}: what "
        said += f"{'it says' if digests == 1 else 'they say'} is printed as paraphrase."
        blocks.append(Paragraph(runs=(Run(text=said),)))
    for review in desk.reviews:
        if review.unread:
            blocks.append(Paragraph(runs=(Run(text=f"{desk.names.of(review.document)}: {review.unread}."),)))
    if list_of_corrections(desk):
        said = "A person stated these values in place of what was read; each is marked as stated where it is printed."
        blocks += [Subheading(id="corrections", text="Corrected by hand"), Paragraph(runs=(Run(text=said),))]
        blocks.append(TableBlock(table="corrections"))
    if desk.dossier.left_out:
        blocks.append(TableBlock(table="left_out"))
    if desk.dossier.problems:
        blocks.append(TableBlock(table="problems"))
    return Section(id="method", heading="Method and limits", blocks=tuple(blocks))
