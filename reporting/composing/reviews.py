"""The reviews as they are printed: the table of documents, marks, verdicts, a card a review.

Does not weigh them against each other: the consensus does.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping

from reporting.composing.consensus import ASPECT_NAMES
from reporting.composing.desk import Desk
from reporting.model import (
    STANCES,
    Card,
    Cell,
    Chart,
    Cited,
    Column,
    Document,
    Numbers,
    Opinion,
    Paragraph,
    Quotation,
    Rating,
    Review,
    Row,
    Run,
    Section,
    Series,
    Stance,
    Table,
    TableBlock,
)  # fmt: skip
from reporting.model.correction import NOT_JUDGED
from reporting.model.report import CellKind
from reporting.model.workbook import FILE, NUMBER
from reporting.notation.conversion import band
from reporting.notation.wording import capitalised, counted, in_percent, in_words, listed, long_date

_CARD_QUOTES = 2
"""Quotations a stance that a card shows."""

_DATED_FOR_A_TIME_LINE = 3
_MARKS_FOR_A_CHART = 2


_COLUMNS: dict[str, tuple[str, CellKind]] = {
    "number": (NUMBER, "integer"),
    "review": ("Review", "text"),
    "outlet": ("Outlet", "text"),
    "critic": ("Critic", "text"),
    "published": ("Published", "date"),
    "covers": ("Covers", "text"),
    "printed": ("Printed mark", "text"),
    "mark": ("Mark", "text"),
    "points": ("Points", "decimal"),
    "scale": ("Out of", "decimal"),
    "percent": ("Percent", "percent"),
    "band": ("Band", "stance"),
    "verdict": ("Verdict", "stance"),
    "basis": ("Verdict from", "text"),
    "text": ("Text", "text"),
    "url": ("Address", "link"),
    "file": (FILE, "text"),
}
"""What the tables of reviews and of marks tell of a review: heading and kind, by the key of the column."""


def columns_of(widths: Mapping[str, float], off_paper: Collection[str] = ()) -> tuple[Column, ...]:
    """Columns of a table of reviews, by their keys, as wide as that; some of them for the workbook alone."""
    return tuple(
        Column(key=key, heading=_COLUMNS[key][0], kind=_COLUMNS[key][1], width=width, paper=key not in off_paper)
        for key, width in widths.items()
    )


def values_of(desk: Desk, review: Review) -> dict[str, Cell]:
    """What is told of a review, by the key of the column."""
    byline, verdict, mark = review.byline, review.verdict, review.rating.value if review.rating else None
    spans = review.rating.spans if review.rating else ()
    return {
        "review": Cell(value=desk.names.of(review.document)),
        "outlet": desk.cited(byline.outlet),
        "critic": desk.cited(byline.critic),
        "published": desk.cited(byline.published, "date"),
        "covers": desk.cited(review.partial) if review.partial else Cell(value="the whole work"),
        "mark": desk.cell(mark.printed if mark else None, spans),
        "points": _number_or_letter(mark.value if mark and not _in_words(mark) else None),
        "scale": _number_or_letter(mark.scale if mark else None),
        "percent": desk.cell(mark.percent if mark else None, spans, "percent"),
        "verdict": desk.cell(verdict.stance, verdict.spans[:2], "stance")
        if verdict
        else Cell(value=None, kind="stance"),
        "basis": Cell(value=basis_of(review)),
        "text": Cell(value="paraphrase" if desk.citations.document(review.document).kind == "digest" else "original"),
        "url": desk.cited(byline.url, "link"),
        "file": Cell(value=review.document),
    }


def _in_words(mark: Rating) -> bool:
    """Whether it is a verdict in words, which has no points."""
    return isinstance(mark.value, str) and mark.scale is None


def reviews_table(desk: Desk) -> Table:
    """A row a review: byline, what it covers, mark and verdict."""
    widths = {
        "review": 1.75, "outlet": 1.2, "critic": 1.5, "published": 1.75, "covers": 1.25, "mark": 1.15, "percent": 0.8,
        "verdict": 1.25, "basis": 1.25, "text": 0.9, "url": 1.6, "file": 1.6,
    }  # fmt: skip
    if not desk.tells_parts:
        del widths["covers"]
    columns = columns_of(widths, ("outlet", "percent", "text", "url", "file"))
    return Table(
        name="reviews",
        title="Reviews",
        columns=columns,
        rows=tuple(_row(columns, values_of(desk, review), review) for review in desk.reviews),
        empty="No document in this folder could be read as a review.",
    )


def _row(columns: Iterable[Column], values: Mapping[str, Cell], review: Review) -> Row:
    return Row(cells=tuple(values[column.key] for column in columns), document=review.document)


def basis_of(review: Review) -> str | None:
    """What the verdict was taken from, in words; None where there is none."""
    if review.verdict is None:
        return None
    if review.verdict.basis == "stated":
        return "corrected by hand"
    if review.verdict.basis == "rating":
        by_hand = review.as_read is not None and review.as_read.rating != review.rating
        return "the corrected mark" if by_hand else "the printed mark"
    return "the text (thin)" if review.verdict.thin else "the text"


def ratings_table(desk: Desk) -> Table:
    """A row a printed mark, as printed and converted."""
    widths = {"review": 2, "printed": 1.2, "points": 0.8, "scale": 0.8, "percent": 0.9, "band": 1, "critic": 1.5}
    columns = columns_of(widths, ("critic",))
    rows = []
    for review in desk.reviews:
        if review.rating is None:
            continue
        values, percent = values_of(desk, review), review.rating.value.percent
        told = Cell(value=None if percent is None else band(percent), kind="stance")
        rows.append(_row(columns, {**values, "printed": values["mark"], "band": told}, review))
    return Table(name="ratings", title="Marks", columns=columns, rows=tuple(rows), empty="No document prints a mark.")


def _number_or_letter(value: float | str | None) -> Cell:
    return Cell(value=value, kind="text" if isinstance(value, str) else "decimal")


def verdicts_chart(desk: Desk) -> Chart | None:
    """Verdicts counted in one stacked bar, or None with fewer than two of them."""
    counts = verdict_counts(desk)
    if sum(counts.values()) < 2:
        return None
    return Chart(
        id="verdicts",
        shape="verdicts",
        title="Verdicts",
        alt=f"{verdict_words(desk)}.",
        categories=("Reviews",),
        series=tuple(
            Series(
                name=stance, values=(float(counts[stance]),), tone=stance, evidence=(_verdict_evidence(desk, stance),)
            )
            for stance in STANCES
        ),
    )


def _verdict_evidence(desk: Desk, stance: Stance) -> Numbers:
    """The numbers of the words that the verdicts of a stance rest on, the first of each."""
    verdicts = (review.verdict for review in desk.reviews if review.verdict and review.verdict.stance == stance)
    return desk.citations.of(span for verdict in verdicts for span in verdict.spans[:1])


def verdict_counts(desk: Desk) -> Counter[Stance]:
    """How many reviews give each verdict."""
    return Counter(review.verdict.stance for review in desk.reviews if review.verdict)


def verdict_words(desk: Desk) -> str:
    """The verdicts in words: "Of five reviews, two are positive, two are mixed and one is negative"."""
    counts = verdict_counts(desk)
    judged = sum(counts.values())
    if not judged:
        return "No review gives a verdict"
    if judged == 1:
        return f"The one review that gives a verdict is {next(iter(counts))}"
    parts = [f"{in_words(n)} {'is' if n == 1 else 'are'} {stance}" for stance in STANCES if (n := counts[stance])]
    if len(parts) == 1:
        if judged == 2:
            return f"Both reviews that give a verdict are {next(iter(counts))}"
        return f"All {in_words(judged)} reviews that give a verdict are {next(iter(counts))}"
    return f"Of {in_words(judged)} reviews, {listed(parts)}"


def converted_marks(desk: Desk) -> list[Cited[Rating]]:
    """The marks that have a percent: a mean is of these, and a chart shows them."""
    return [review.rating for review in desk.reviews if review.rating and review.rating.value.percent is not None]


def ratings_section(desk: Desk) -> Section:
    """Marks as printed, then verdicts, counted apart from them."""
    marks = desk.dossier.marks
    said = [f"{capitalised(counted(len(marks.marked), 'document prints', 'documents print'))} a mark"]
    if marks.marked and marks.unmarked:
        said.append(f"{counted(len(marks.unmarked), 'prints', 'print')} none")
    sentence = f"{'; '.join(said)}."
    if marks.mean_percent is not None:
        count = len(converted_marks(desk))
        of = "printed marks" if count == len(marks.marked) else f"{in_words(count)} whose scale is stated"
        sentence += f" The mean of the {of} is {in_percent(marks.mean_percent, 1)}."
    elif marks.why_no_mean:  # it says how many there are
        sentence = marks.why_no_mean
    blocks: list[Paragraph | TableBlock | Chart] = [_paragraph(sentence), TableBlock(table="ratings")]
    if (chart := marks_chart(desk)) is not None:
        blocks.append(chart)
    blocks.append(
        _paragraph(
            f"{verdict_words(desk)}. A verdict follows the band of the printed mark where there is one and is else "
            "read from the text; marks and verdicts are counted apart and never blended."
        )
    )
    blocks.append(TableBlock(table="reviews"))
    if (line := time_line(desk)) is not None:
        blocks.append(line)
    return Section(id="ratings", heading="Ratings and verdicts", blocks=tuple(blocks))


def marks_chart(desk: Desk) -> Chart | None:
    """Marks on one axis from 0 to 100, or None with fewer than two."""
    marked = [
        (desk.names.of(r.document), r.rating.value.percent, desk.citations.of(r.rating.spans[:1]))
        for r in desk.reviews
        if r.rating and r.rating.value.percent is not None
    ]
    if len(marked) < _MARKS_FOR_A_CHART:
        return None
    marked.sort(key=lambda each: -each[1])
    names, percents, evidence = zip(*marked, strict=True)
    return Chart(
        id="marks",
        shape="marks",
        title="Printed marks, converted to percent",
        alt=f"{capitalised(counted(len(marked), 'mark'))} from {marked[-1][1]:.0f} to {marked[0][1]:.0f} percent; "
        f"the highest by {names[0]}, the lowest by {names[-1]}.",
        categories=names,
        series=(Series(name="Percent", values=percents, evidence=evidence),),
    )


def time_line(desk: Desk) -> Chart | None:
    """The dated reviews in order of publication, or None with too few of them."""
    dated = sorted(
        (published.value, desk.names.of(r.document), desk.citations.of(published.spans[:1]))
        for r in desk.reviews
        if (published := r.byline.published)
    )
    if len(dated) < _DATED_FOR_A_TIME_LINE:
        return None
    days, names, evidence = zip(*dated, strict=True)
    return Chart(
        id="timeline",
        shape="timeline",
        title="When the reviews appeared",
        alt=f"{capitalised(counted(len(dated), 'dated review'))}, from {long_date(days[0])} to {long_date(days[-1])}.",
        categories=names,
        series=(Series(name="Published", values=tuple(float(day.toordinal()) for day in days), evidence=evidence),),
    )


def reviews_section(desk: Desk) -> Section:
    """One card a review."""
    cards = tuple(_card(desk, review, number) for number, review in enumerate(desk.reviews, 1))
    blocks = cards or (_paragraph("No document in this folder could be read as a review."),)
    return Section(id="reviews", heading="Review by review", blocks=blocks)


def _card(desk: Desk, review: Review, number: int) -> Card:
    byline, rating = review.byline, review.rating
    covers = desk.cited(review.partial) if review.partial else Cell(value="the whole work")
    facts = (
        ("Critic", desk.cited(byline.critic)),
        ("Outlet", desk.cited(byline.outlet)),
        ("Published", desk.cited(byline.published, "date")),
        ("Mark", desk.cell(rating.value.printed, rating.spans) if rating else Cell(value=None)),
        *((("Covers", covers),) if desk.tells_parts else ()),
        ("Verdict from", Cell(value=basis_of(review))),
    )
    document = desk.citations.document(review.document)
    return Card(
        id=f"review-{number}",
        document=review.document,
        heading=desk.names.full(review.document),
        verdict=review.verdict.stance if review.verdict else None,
        facts=facts,
        quotations=tuple(_quotation(desk, opinion) for opinion in telling(review)),
        note=_note(review, document),
    )


def _note(review: Review, document: Document) -> str | None:
    notes = []
    if document.kind == "digest":
        notes.append("Read from a digest: its words are a paraphrase of the review.")
    if review.unread:
        notes.append(f"{capitalised(review.unread)}.")
    if review.stated:
        by_hand = [f"{ASPECT_NAMES[each.aspect].lower()} ({each.stance or NOT_JUDGED})" for each in review.stated]
        notes.append(f"Corrected by hand: {listed(by_hand)}. What was read otherwise is not quoted.")
    return " ".join(notes) or None


def _quotation(desk: Desk, opinion: Opinion) -> Quotation:
    return Quotation(run=desk.citations.said(opinion.spans[0]), source=opinion.aspect, stance=opinion.stance)


def telling(review: Review) -> list[Opinion]:
    """The strongest words for and against, each span once, praise first; mixed ones where there is nothing else."""
    ranked = sorted(review.standing_opinions, key=lambda o: (-o.strength, o.spans[0].start))
    chosen: dict[tuple[int, int], Opinion] = {}
    for stance in ("positive", "negative", "mixed"):
        of_stance = [o for o in ranked if o.stance == stance and (o.spans[0].start, o.spans[0].end) not in chosen]
        if stance == "mixed" and chosen:
            break
        for opinion in of_stance[:_CARD_QUOTES]:
            chosen.setdefault((opinion.spans[0].start, opinion.spans[0].end), opinion)
    return list(chosen.values())


def _paragraph(text: str) -> Paragraph:
    return Paragraph(runs=(Run(text=text),))
