"""The tables that people work in: every review and every judgement, each value beside what was read, and corrections.

They are the workbook's alone, but for the corrections, which every output prints. Counts nothing.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from reporting.composing.consensus import ASPECT_NAMES
from reporting.composing.desk import Desk
from reporting.composing.reviews import columns_of, values_of
from reporting.model import ASPECTS, NOTE, Aspect, Cell, Column, Correction, Report, Review, Row, Stance, Table
from reporting.model.correction import BETWEEN_PARTS, FACT_FIELDS, NO, NOT_JUDGED, YES
from reporting.model.workbook import (
    BETWEEN_PEOPLE,
    BY,
    CAST_READ,
    CORRECTED,
    CREW_READ,
    DOCUMENT,
    FIELD,
    KEY,
    NOT_HANDED_OVER,
    NOTES,
    NUMBER,
    ON,
    READ,
    READ_HEADINGS,
    REASON,
    ROW,
)  # fmt: skip
from reporting.notation.wording import listed

_PEOPLE: Final = 100
"""People of a review that a cell names before it counts the rest."""
LEFT_OUT = "left out"
"""How a review that takes no part stands in a table of judgements."""


_NOW = (
    "review", "outlet", "critic", "published", "covers", "mark", "points", "scale", "percent", "verdict", "basis",
    "counts", "notes", "text", "url", "file",
)  # fmt: skip
_AS_READ = (
    "outlet", "critic", "published", "mark", "points", "scale", "verdict", "basis", "text_alone", "counts",
)  # fmt: skip


def numbered(desk: Desk) -> dict[str, int]:
    """A number for every review, by its document: those that count first."""
    others = [review for review in desk.dossier.reviews if review.left_out is not None]
    return {review.document: number for number, review in enumerate((*desk.reviews, *others), 1)}


def _everyone(desk: Desk) -> list[tuple[int, Review]]:
    by_document = {review.document: review for review in desk.dossier.reviews}
    return [(number, by_document[document]) for document, number in numbered(desk).items()]


def register_table(desk: Desk) -> Table:
    """A row a review, left out or not: what counts, a person's notes, and what was read before any correction."""
    now = columns_of({
        "number": 0.5, "review": 2.2, "outlet": 1.2, "critic": 1.5, "published": 1, "covers": 1.2, "mark": 0.8,
        "points": 0.9, "scale": 0.9, "percent": 0.8, "verdict": 0.9, "basis": 1.1,
    })  # fmt: skip
    columns = (
        *now,
        Column(key="counts", heading="Counts", width=0.7),
        Column(key="notes", heading=NOTES, width=2.5),
        *columns_of({"text": 0.9, "url": 1.6, "file": 1.8}),
        Column(key="outlet_read", heading=READ_HEADINGS["outlet"], width=1.2),
        Column(key="critic_read", heading=READ_HEADINGS["critic"], width=1.5),
        Column(key="published_read", heading=READ_HEADINGS["published"], kind="date", width=1),
        Column(key="mark_read", heading=READ_HEADINGS["mark"], width=0.8),
        Column(key="points_read", heading="Points read", kind="decimal", width=0.9),
        Column(key="scale_read", heading="Out of read", kind="decimal", width=0.9),
        Column(key="verdict_read", heading=READ_HEADINGS["verdict"], kind="stance", width=0.9),
        Column(key="basis_read", heading="Verdict read from", width=1.1),
        Column(key="text_alone", heading="Text alone", kind="stance", width=0.9),
        Column(key="counts_read", heading="Counts as read", width=0.8),
        Column(key="cast_read", heading=CAST_READ, width=2.5),
        Column(key="crew_read", heading=CREW_READ, width=2.5),
        *(Column(key=f"{kind}_read", heading=READ_HEADINGS[field], width=1) for field, kind in FACT_FIELDS.items()),
    )
    rows = tuple(
        Row(cells=(Cell(value=number, kind="integer"), *_now(desk, review), *_as_read(desk, review)),
            document=review.document)
        for number, review in _everyone(desk)
    )  # fmt: skip
    return Table(
        name="register", title="Reviews", columns=columns, rows=rows,
        note="Write notes here and corrections on the sheet Corrections: the next build keeps both.",
        empty="No document in this folder could be read as a review.",
    )  # fmt: skip


def _now(desk: Desk, review: Review) -> tuple[Cell, ...]:
    told = values_of(desk, review)
    told["counts"] = Cell(value=YES if review.left_out is None else NO)
    told["notes"] = Cell(value=_note(desk, review.document))
    return tuple(told[key] for key in _NOW)


def _as_read(desk: Desk, review: Review) -> tuple[Cell, ...]:
    before = review.as_read or review
    told = values_of(desk, before)
    told["text_alone"] = Cell(value=_text_alone(before), kind="stance")
    told["counts"] = Cell(value=YES if before.left_out is None else NO)
    facts = (Cell(value=before.written_facts(kind) or None) for kind in FACT_FIELDS.values())
    return (*(told[key] for key in _AS_READ), Cell(value=_cast_of(before)), Cell(value=_crew_of(before)), *facts)


def _cast_of(review: Review) -> str | None:
    """Everybody whom a review names as cast, each with the parts, as corrections of them are typed."""
    parts: dict[str, dict[str, None]] = {}
    for credit in review.cast:
        parts.setdefault(credit.actor, {}).update({credit.character: None} if credit.character else {})
    return _people([f"{actor} as {BETWEEN_PARTS.join(played)}" if played else actor for actor, played in parts.items()])


def _crew_of(review: Review) -> str | None:
    """Everybody whom a review names as crew, each with what they did."""
    roles: dict[str, dict[str, None]] = {}
    for credit in review.crew:
        roles.setdefault(credit.name, {})[credit.role] = None
    return _people([f"{name}, {listed(list(made))}" for name, made in roles.items()])


def _people(named: list[str]) -> str | None:
    few = named if len(named) <= _PEOPLE else [*named[:_PEOPLE], f"{len(named) - _PEOPLE} others"]
    return BETWEEN_PEOPLE.join(few) or None


def _text_alone(review: Review) -> Stance | None:
    """The verdict if the review printed no mark."""
    if review.verdict is None or review.verdict.basis != "rating":
        return review.verdict.stance if review.verdict else None
    return next((each.stance for each in review.leanings if each.aspect == "overall"), None)


def _note(desk: Desk, document: str) -> str:
    notes = [c for c in desk.dossier.corrections if (c.document, c.field) == (document, NOTE) and c.state == "in force"]
    return notes[-1].corrected if notes else ""


def without_notes(report: Report) -> Report:
    """The report as it is handed over: what people noted on reviews is theirs alone, and its column says so."""
    tables = [_noteless(table) if table.name == "register" else table for table in report.tables]
    return report.model_copy(update={"tables": tuple(tables)})


def _noteless(table: Table) -> Table:
    at = [column.key for column in table.columns].index("notes")
    columns = list(table.columns)
    columns[at] = columns[at].model_copy(update={"heading": NOT_HANDED_OVER})
    blank = (Cell(value=""),)
    rows = tuple(replace(row, cells=row.cells[:at] + blank + row.cells[at + 1 :]) for row in table.rows)
    return table.model_copy(update={"columns": tuple(columns), "rows": rows})


def judgements_table(desk: Desk) -> Table:
    """A row a review and aspect: the stance that was read, the one that a person stated, and the one that counts."""
    columns = (
        Column(key="number", heading=NUMBER, kind="integer", width=0.5),
        Column(key="review", heading="Review", width=2.2),
        Column(key="aspect", heading="Aspect", width=1.4),
        Column(key="read", heading=READ, kind="stance", width=0.9),
        Column(key="corrected", heading=CORRECTED, kind="stance", width=0.9),
        Column(key="stance", heading="Stance", kind="stance", width=0.9),
        Column(key="field", heading=FIELD, width=0.9),
        Column(key="key", heading=KEY, width=1),
    )
    counted: dict[tuple[str, Aspect], Cell] = {
        (j.document, view.aspect): desk.cell(j.stance, j.spans[:1], "stance")
        for view in desk.dossier.consensus.aspects
        for j in view.judgements
    }
    rows = []
    for number, review in _everyone(desk):
        leanings = {each.aspect: each.stance for each in (review.as_read or review).leanings}
        stated = {each.aspect: each.stance or NOT_JUDGED for each in review.stated}
        for aspect in ASPECTS:
            counts = counted.get((review.document, aspect), Cell(value=NOT_JUDGED, kind="stance"))
            read = leanings.get(aspect, NOT_JUDGED if aspect in stated else counts.value)
            cells = (
                Cell(value=number, kind="integer"),
                Cell(value=desk.names.of(review.document)),
                Cell(value=ASPECT_NAMES[aspect]),
                Cell(value=read, kind="stance"),
                Cell(value=stated.get(aspect, "—"), kind="stance"),
                counts if review.left_out is None else Cell(value=LEFT_OUT, kind="stance"),
                Cell(value=aspect),
                Cell(value=f"{number}|{aspect}"),
            )
            rows.append(Row(cells=cells, document=review.document))
    return Table(
        name="judgements", title="Judgements", columns=columns, rows=tuple(rows),
        note="Each review on each aspect. The consensus counts the column Stance.",
        empty="No review was read.",
    )  # fmt: skip


def corrections_table(desk: Desk) -> Table:
    """A row a correction by hand, beside what was read; one that was typed over stays in corrections.csv alone."""
    columns = (
        Column(key="number", heading=ROW, kind="integer", width=0.5),
        Column(key="document", heading=DOCUMENT, width=1.8),
        Column(key="field", heading=FIELD, width=0.9),
        Column(key="read", heading=READ, width=1.1),
        Column(key="corrected", heading=CORRECTED, width=1.1),
        Column(key="reason", heading=REASON, width=2.2),
        Column(key="by", heading=BY, width=0.9),
        Column(key="date", heading=ON, width=0.9),
        Column(key="state", heading="State", width=1.3),
        Column(key="since", heading="Since then", width=1.3),
        Column(key="named", heading="Named", paper=False),
    )
    listed = list_of_corrections(desk)
    return Table(
        name="corrections", title="Corrected by hand", columns=columns,
        rows=tuple(_correction_row(desk, each) for each in listed),
        empty="Nothing was corrected by hand.",
    )  # fmt: skip


def list_of_corrections(desk: Desk) -> list[Correction]:
    """The corrections that are listed: no notes, and none that was typed over."""
    typed_over = {each.replaces for each in desk.dossier.corrections}
    return [each for each in desk.dossier.corrections if each.field != NOTE and each.number not in typed_over]


def _correction_row(desk: Desk, each: Correction) -> Row:
    since = f"read as {each.now} now" if each.now else each.fault if each.state != "incomplete" else None
    if each.leaves_nobody_out:
        since = "names nobody who was read"
    texts = (each.document, each.field, each.read)
    cells = (
        Cell(value=each.row, kind="integer"),
        *(Cell(value=text) for text in texts),
        Cell(value=each.corrected, evidence=desk.citations.of(each.spans), stated=True),
        *(Cell(value=text) for text in (each.reason, each.by, each.on)),
        Cell(value=each.state),
        Cell(value=since or "—"),
        Cell(value=each.name),
    )
    known = any(review.document == each.document for review in desk.dossier.reviews)
    return Row(cells=cells, document=each.document if known else None)
