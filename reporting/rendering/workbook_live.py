"""The formulas of the summary: overview, marks, consensus, matrix and quotes, over the reviews and their judgements.

Each is told with the cell that it stands in; the value beside it is the composed one. Uses functions that Excel 2016
and LibreOffice 7 both know, and no others. What reviews, judgements and corrections calculate is `workbook_register`'s.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from openpyxl.utils import get_column_letter

from reporting.model import ASPECTS, STANCES, Cell, Report, Row, Table
from reporting.model.report import CellKind
from reporting.model.workbook import HEADER_ROW
from reporting.notation.conversion import MIXED_ABOVE, MIXED_UP_TO
from reporting.rendering.workbook_rows import Value

NOT_JUDGED: Final = "not judged"
LEFT_OUT: Final = "left out"
_UNMARKED: Final = (
    "Reviews that printed no mark stand below; one that is given a mark on the sheet Corrections has it here."
)
_WORDS: Final = ("praised", "disputed", "mixed", "faulted")
_COUNTED: Final = 'tbl_reviews[Counts],"yes"'


@dataclass(frozen=True, slots=True)
class Live:
    """A formula, "=" ahead; `cached` and `kind` where they are others than the composed cell's."""

    text: str
    cached: Value | None = None
    kind: CellKind | None = None


Formulas = Mapping[tuple[int, str], Live]
"""The formulas of a table, by the row's place from 0 and the column's key."""


def addresses(table: Table) -> Iterator[dict[str, str]]:
    """The addresses of the cells of each row of a table on its sheet, by the column's key; each column fixed."""
    letters = {column.key: f"${get_column_letter(n)}" for n, column in enumerate(table.columns, 1)}
    for row in range(HEADER_ROW + 1, HEADER_ROW + 1 + len(table.rows)):
        yield {key: f"{letter}{row}" for key, letter in letters.items()}


def numbers_of(report: Report) -> dict[str, int]:
    """The number of every review in the register, by document."""
    rows = report.table("register").rows
    return {row.document: place for place, row in enumerate(rows, 1) if row.document is not None}


def band_of(percent: str) -> str:
    """The formula for the band of a percentage in a cell, by the bounds of `notation.conversion`."""
    points = f"ROUND(100*{percent},2)"
    return f'IF({points}>{MIXED_UP_TO:g},"positive",IF({points}>{MIXED_ABOVE:g},"mixed","negative"))'


def overview_formulas(table: Table, report: Report) -> Formulas:
    """Every figure of the overview that is counted over the other tables."""
    at = {str(row.cells[0].value): place for place, row in enumerate(table.rows)}
    values = _overview_values(table, at, report)
    found: dict[tuple[int, str], Live] = {}
    for label, live in values.items():
        if label in at:
            found[at[label], "value"] = live
    for word in _WORDS:
        if f"Aspects {word}" in at:
            found[at[f"Aspects {word}"], "note"] = Live(_named(word))
    return found


def _overview_values(table: Table, at: Mapping[str, int], report: Report) -> dict[str, Live]:
    register = report.table("register")
    counts = [column.key for column in register.columns].index("counts")
    out = sum(row.cells[counts].value == "no" for row in register.rows)
    left_out = table.rows[at["Left out"]].cells[1].value if "Left out" in at else 0
    elsewhere = left_out - out if isinstance(left_out, int) else 0
    marks = f'COUNTIFS({_COUNTED},tbl_reviews[Percent],">=0")'
    found = {
        "Reviews read": f"=COUNTIF({_COUNTED})",
        "Printed marks": f'=COUNTIFS({_COUNTED},tbl_reviews[Mark],"<>not stated")',
        "Marks with a scale": f"={marks}",
        "Reviews without a mark": f'=COUNTIFS({_COUNTED},tbl_reviews[Mark],"not stated")',
        "Left out": f'={elsewhere}+COUNTIF(tbl_reviews[Counts],"no")',
        "Corrected by hand": '=COUNTIF(tbl_corrections[State],"in force")',
        **{f"Verdicts: {s}": f'=COUNTIFS({_COUNTED},tbl_reviews[Verdict],"{s}")' for s in STANCES},
        **{f"Aspects {word}": f'=COUNTIF(tbl_consensus[Consensus],"{word}")' for word in _WORDS},
    }
    if report.table("problems").rows:
        found["Doubts"] = "=ROWS(tbl_problems[Doubt])"
    live = {label: Live(text) for label, text in found.items()}
    mean = f'=IF({marks}>=min_marks,AVERAGEIFS(tbl_reviews[Percent],{_COUNTED}),"not shown")'
    shown = "Mean mark" in at and table.rows[at["Mean mark"]].cells[1].kind == "percent"
    live["Mean mark"] = Live(mean, _mean(register, counts) if shown else None, "percent")
    return live


def _mean(register: Table, counts: int) -> float:
    exact = [
        worth
        for place, row in enumerate(register.rows)
        if row.cells[counts].value == "yes" and (worth := exact_percent(register, place)) is not None
    ]
    return sum(exact) / len(exact)


def exact_percent(register: Table, place: int) -> float | None:
    """A review's mark as a share of its scale, not rounded; None where it has none."""
    keys = [column.key for column in register.columns]
    points, scale, percent = (register.rows[place].cells[keys.index(k)].value for k in ("points", "scale", "percent"))
    if not isinstance(percent, int | float):
        return None
    if isinstance(points, int | float) and isinstance(scale, int | float):
        return points / scale
    return percent / 100


def _named(word: str) -> str:
    """The aspects under a word, parted by commas: without TEXTJOIN, which Excel 2016 does not know."""
    parts = "&".join(
        f'IF(INDEX(tbl_consensus[Consensus],{n})="{word}",", "&INDEX(tbl_consensus[Aspect],{n}),"")'
        for n in range(1, len(ASPECTS) + 1)
    )
    return f'=IF(COUNTIF(tbl_consensus[Consensus],"{word}")=0,"—",MID({parts},3,400))'


def consensus_formulas(table: Table) -> Formulas:
    """Counts over the judgements, and the word that follows from them."""
    found: dict[tuple[int, str], Live] = {}
    for n, at in enumerate(addresses(table)):
        aspect, judged = at["aspect"], at["judged"]
        for stance in STANCES:
            count = f'=COUNTIFS(tbl_judgements[Aspect],{aspect},tbl_judgements[Stance],"{stance}")'
            found[n, stance] = Live(count)
        praise, blame = at["positive"], at["negative"]
        found[n, "judged"] = Live(f"=SUM({praise}:{blame})")
        word = (
            f'=IF({judged}=0,"{NOT_JUDGED}",IF(AND({praise}>0,{blame}>0),"disputed",'
            f'IF(2*{praise}>{judged},"praised",IF(2*{blame}>{judged},"faulted","mixed"))))'
        )
        found[n, "word"] = Live(word)
    return found


def matrix_formulas(table: Table, report: Report) -> Formulas:
    """Each cell from the judgements; a dash where the review does not judge the aspect."""
    fields = _fields(report)
    numbers = list(numbers_of(report).values())
    return {
        (n, column.key): Live(
            f'=SUBSTITUTE(INDEX(tbl_judgements[Stance],MATCH("{number}|{fields[str(row.cells[0].value)]}",'
            f'tbl_judgements[Key],0)),"{NOT_JUDGED}","—")'
        )
        for n, row in enumerate(table.rows)
        for number, column in zip(numbers, table.columns[1:], strict=False)
    }


def _fields(report: Report) -> dict[str, str]:
    """The field of a correction by the printed name of its aspect."""
    judgements = report.table("judgements")
    keys = [column.key for column in judgements.columns]
    names, fields = keys.index("aspect"), keys.index("field")
    return {str(row.cells[names].value): str(row.cells[fields].value) for row in judgements.rows}


def with_every_aspect(table: Table, report: Report) -> Table:
    """The table, a row an aspect, with the aspects that no review judges too: a correction may be the first to."""
    there = {str(row.cells[0].value): row for row in table.rows}
    rows = [there.get(name) or _nobody(table, name) for name in _fields(report)]
    return Table.model_validate({**dict(table), "rows": tuple(rows)})


def _nobody(table: Table, aspect: str) -> Row:
    blank = {"word": Cell(value=NOT_JUDGED), "aspect": Cell(value=aspect)}
    cells = [
        blank.get(column.key) or (Cell(value=0, kind="integer") if column.kind == "integer" else Cell(value="—"))
        for column in table.columns
    ]
    return Row(cells=tuple(cells))


def with_every_review(table: Table, report: Report) -> Table:
    """The table of marks, a row a review, with those that printed none below: a correction may give them one."""
    register, marked = report.table("register"), {row.document for row in table.rows}
    keys = [column.key for column in register.columns]
    review, counts, critic = keys.index("review"), keys.index("counts"), keys.index("critic")
    rows = list(table.rows)
    for row in register.rows:
        if row.document not in marked:
            out = row.cells[counts].value == "no"
            told = {
                "review": Cell(value=row.cells[review].value),
                "printed": Cell(value=LEFT_OUT if out else None),
                "critic": Cell(value=row.cells[critic].value),
            }
            empty = Cell(value=None)
            rows.append(Row(cells=tuple(told.get(c.key, empty) for c in table.columns), document=row.document))
    note = table.note if len(rows) == len(table.rows) else _UNMARKED
    return Table.model_validate({**dict(table), "rows": tuple(rows), "note": note})


def ratings_formulas(table: Table, report: Report) -> Formulas:
    """A mark's points, percent and band, from the reviews that count."""
    numbers, register = numbers_of(report), report.table("register")
    columns = {"printed": "Mark", "points": "Points", "scale": "Out of", "percent": "Percent"}
    found: dict[tuple[int, str], Live] = {}
    for n, (row, at) in enumerate(zip(table.rows, addresses(table), strict=True)):
        number = numbers[row.document or ""]
        for key, heading in columns.items():
            exact = exact_percent(register, number - 1) if key == "percent" and row.cells[1].value != LEFT_OUT else None
            absent = LEFT_OUT if key == "printed" else "not stated"
            counts, value = of_review("Counts", str(number)), of_review(heading, str(number))
            found[n, key] = Live(f'=IF({counts}="no","{absent}",{value})', exact)
        found[n, "critic"] = Live("=" + of_review("Critic", str(number)))
        found[n, "band"] = Live(f'=IF(ISNUMBER({at["percent"]}),{band_of(at["percent"])},"not stated")')
    return found


def of_review(heading: str, number: str) -> str:
    """The formula for a value of the review with that number."""
    return f"INDEX(tbl_reviews[{heading}],MATCH({number},tbl_reviews[Number],0))"


def quotes_formulas(table: Table) -> Formulas:
    """Who says it under which verdict, and whether it may be used."""
    columns = {"verdict": "Verdict", "mark": "Mark", "outlet": "Outlet", "critic": "Critic", "published": "Published"}
    found: dict[tuple[int, str], Live] = {}
    for n, at in enumerate(addresses(table)):
        number, verdict = at["number"], at["verdict"]
        found |= {(n, key): Live("=" + of_review(heading, number)) for key, heading in columns.items()}
        counts = of_review("Counts", number)
        use = (
            f'=IF({counts}="no","no: the review is left out",IF({verdict}="negative","no: out of a negative review",'
            f'IF({verdict}="mixed","with care: out of a mixed review",IF({verdict}="positive","yes",'
            '"with care: the review has no verdict"))))'
        )
        found[n, "use"] = Live(use)
    return found
