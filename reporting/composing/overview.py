"""The overview: the key figures as a table, for the workbook's first sheet.

Does not count anything that another table does not hold.
"""

from __future__ import annotations

from reporting.composing.consensus import ASPECT_NAMES
from reporting.composing.desk import Desk
from reporting.composing.facts import front_facts
from reporting.composing.reviews import converted_marks, verdict_counts
from reporting.model import NOTE, STANCES, Cell, Column, Row, Table

MIN_MARKS = "Marks that a mean needs"


def overview_table(desk: Desk) -> Table:
    """A row a figure: what it is, its value, and a word of explanation."""
    columns = (
        Column(key="figure", heading="Figure", width=1.6),
        Column(key="value", heading="Value", width=2.2),
        Column(key="note", heading="Note", width=3.5),
    )
    rows = [*_title_rows(desk), *_count_rows(desk)]
    rows += [Row(cells=(Cell(value=label), cell, Cell(value="—"))) for label, cell in front_facts(desk)]
    return Table(name="overview", title="Overview", columns=columns, rows=tuple(rows))


def _title_rows(desk: Desk) -> list[Row]:
    title = desk.dossier.title
    stated = (("Title", title.name), ("Original title", title.original_name), ("Kind", title.kind))
    rows = [Row(cells=(Cell(value=label), desk.cited(field), Cell(value="stated in title.toml")))
            for label, field in stated if field]  # fmt: skip
    if title.also_known_as:
        names = ", ".join(name.value for name in title.also_known_as)
        spans = [span for name in title.also_known_as for span in name.spans]
        rows.append(
            Row(cells=(Cell(value="Also known as"), desk.cell(names, spans), Cell(value="stated in title.toml")))
        )
    return rows


def _count_rows(desk: Desk) -> list[Row]:
    marks, counts = desk.dossier.marks, verdict_counts(desk)
    rows = [_row("Reviews read", len(desk.reviews), _partial(desk))]
    rows.append(_row("Printed marks", len(marks.marked), "counted apart from verdicts, never blended with them"))
    rows.append(_row("Marks with a scale", len(converted_marks(desk)), "the marks that a percentage can be made of"))
    rows.append(_row("Reviews without a mark", len(marks.unmarked), "none is invented for them"))
    rows.append(_row(MIN_MARKS, marks.min_marks, "min_marks in reporting.toml"))
    mean = Cell(value="not shown")
    if marks.mean_percent is not None:
        mean = Cell(value=marks.mean_percent, kind="percent")
    rows.append(Row(cells=(Cell(value="Mean mark"), mean, Cell(value="of the printed marks whose scale is stated"))))
    for stance in STANCES:
        rows.append(_row(f"Verdicts: {stance}", counts[stance], "from the mark's band, else from the text"))
    for word in ("praised", "disputed", "mixed", "faulted"):
        aspects = [ASPECT_NAMES[view.aspect] for view in desk.dossier.consensus.aspects if view.word == word]
        rows.append(_row(f"Aspects {word}", len(aspects), ", ".join(aspects) or "—"))
    rows.append(_row("Left out", len(desk.dossier.left_out), "files and documents; the reasons are under Method"))
    corrected = sum(each.state == "in force" and each.field != NOTE for each in desk.dossier.corrections)
    rows.append(_row("Corrected by hand", corrected, "values that a person stated in place of what was read"))
    rows.append(_row("Doubts", len(desk.dossier.problems), "things a person should look at; listed under Method"))
    return rows


def _partial(desk: Desk) -> str:
    partial = desk.listing(review.document for review in desk.reviews if review.partial)
    if partial:
        return f"only a part is covered by {partial}"
    return "all cover the whole work" if desk.tells_parts else "—"


def _row(label: str, value: int, note: str) -> Row:
    return Row(cells=(Cell(value=label), Cell(value=value, kind="integer"), Cell(value=note)))
