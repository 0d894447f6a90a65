"""The formulas behind the sheets that people work in: a value is the correction if there is one, else what was read.

The column Key of the corrections holds "number|field" where a row is in force, and nothing else does: every other
formula looks there. Holds neither styles nor drop-downs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from reporting.model import ASPECTS, CORRECTABLE, Cell, Column, Report, Row, Table
from reporting.model.correction import FACT_FIELDS, PEOPLE_FIELDS, STATED_FIELDS, UNDO
from reporting.model.workbook import CAST_READ, CREW_READ, HEADER_ROW, READ_HEADINGS
from reporting.notation.conversion import LETTERS
from reporting.rendering import workbook_stated
from reporting.rendering.workbook_live import Formulas, Live, addresses, band_of, exact_percent, numbers_of, of_review

EMPTY_ROWS: Final = 200
"""Rows that wait for corrections."""
_HELPERS: Final = (
    Column(key="review_number", heading="Review number", kind="integer"),
    Column(key="points", heading="Points", kind="decimal"),
    Column(key="scale", heading="Out of", kind="decimal"),
    Column(key="about", heading="About"),
    Column(key="key", heading="Key"),
    Column(key="told", heading="Told"),
    Column(key="name", heading="Name"),
    Column(key="built", heading="Built"),
    Column(key="stood", heading="Stood"),
)
"""Columns that only formulas read: "number|field" of a valid row (of people "number|field|name"), the same of the one
that is in force, what is read today of a row in force, whom it is about, and, of cast, crew and facts, the row as the
last build knew it, with whether it was valid then."""
_TOLD: Final = [column.key for column in _HELPERS].index("told") - len(_HELPERS)
"""The place of what is read today in a row, from its end."""
LISTS: Final[Mapping[str, Sequence[str | float]]] = {
    "list_fields": CORRECTABLE,
    "list_verdicts": ("positive", "mixed", "negative", "not stated", UNDO),
    "list_stances": ("positive", "mixed", "negative", "not judged", UNDO),
    "list_leave_out": ("yes", UNDO),
    "list_words": ("not stated", UNDO),
    "list_aspects": ASPECTS,
    "list_people": PEOPLE_FIELDS,
    "list_facts": tuple(FACT_FIELDS),
    "list_undo": (UNDO,),
    "list_letters": tuple(LETTERS),
    "list_percents": tuple(worth / 100 for worth in LETTERS.values()),
}
"""What the drop-downs offer and the formulas look up, by the name of the range."""


def register_formulas(table: Table) -> Formulas:
    """What counts of each review."""
    found: dict[tuple[int, str], Live] = {}
    for n, at in enumerate(addresses(table)):
        number = at["number"]
        for field in ("outlet", "critic", "mark"):
            found[n, field] = Live(f"=IFERROR({_corrected(number, field)},{at[f'{field}_read']})")
        day = _corrected(number, "published")
        parts = f"DATE(VALUE(LEFT({day},4)),VALUE(MID({day},6,2)),VALUE(MID({day},9,2)))"
        found[n, "published"] = Live(f'=IFERROR(IF({day}="not stated",{day},{parts}),{at["published_read"]})')
        for key, heading in (("points", "Points"), ("scale", "Out of")):
            found[n, key] = Live(f"=IFERROR({_corrected(number, 'mark', heading)},{at[f'{key}_read']})")
        letter = f"INDEX(list_percents,MATCH({at['points']},list_letters,0))"
        share = f'IF({at["scale"]}="letter",{letter},{at["points"]}/{at["scale"]})'
        found[n, "percent"] = Live(f'=IFERROR({share},"not stated")', exact_percent(table, n))
        found |= _verdict_formulas(n, at)
        leave = f'IF(IFERROR({_corrected(number, "leave out")},"")="yes","no",{at["counts_read"]})'
        found[n, "counts"] = Live(f"={leave}")
    return found


def _verdict_formulas(n: int, at: dict[str, str]) -> dict[tuple[int, str], Live]:
    """The corrected verdict, else the band of the corrected mark, else what was read."""
    number, percent, text = at["number"], at["percent"], at["text_alone"]
    marked, judged = _is_corrected(number, "mark"), _is_corrected(number, "verdict")
    by_mark = f"IF(ISNUMBER({percent}),{band_of(percent)},{text})"
    verdict = f"=IFERROR({_corrected(number, 'verdict')},IF({marked},{by_mark},{at['verdict_read']}))"
    by_text = f'IF({at["basis_read"]}="the printed mark","the text (thin)",{at["basis_read"]})'
    basis = (
        f'=IF({at["verdict"]}="not stated","not stated",IF({judged},"corrected by hand",'
        f'IF({marked},IF(ISNUMBER({percent}),"the corrected mark",{by_text}),{at["basis_read"]})))'
    )
    return {(n, "verdict"): Live(verdict), (n, "basis"): Live(basis)}


def _corrected(number: str, field: str, heading: str = "Corrected") -> str:
    return f'INDEX(tbl_corrections[{heading}],MATCH({number}&"|{field}",tbl_corrections[Key],0))'


def _is_corrected(number: str, field: str) -> str:
    return f'ISNUMBER(MATCH({number}&"|{field}",tbl_corrections[Key],0))'


def judgements_formulas(table: Table) -> Formulas:
    """The stance that counts of each review on each aspect."""
    found: dict[tuple[int, str], Live] = {}
    for n, at in enumerate(addresses(table)):
        corrected = f"INDEX(tbl_corrections[Corrected],MATCH({at['key']},tbl_corrections[Key],0))"
        found[n, "corrected"] = Live(f'=IFERROR({corrected},"—")')
        counts = of_review("Counts", at["number"])
        stance = f'IF({counts}="no","left out",IF({at["corrected"]}="—",{at["read"]},{at["corrected"]}))'
        found[n, "stance"] = Live(f"={stance}")
    return found


def corrections_sheet(report: Report) -> tuple[Table, Formulas]:
    """The corrections with empty rows below them and the columns that formulas read."""
    table = report.table("corrections")
    blank = Row(cells=tuple(Cell(value="") for _ in table.columns))
    numbers = numbers_of(report)
    typed, empty = [_helped(row, numbers) for row in table.rows], _helped(blank, numbers)
    helped = Table(
        name="corrections", title=table.title, columns=(*table.columns, *_HELPERS),
        rows=(*typed, *(empty for _ in range(EMPTY_ROWS))),
        note="Choose a document and a field in the next empty row and say what is right. The workbook follows at "
        "once (with cast, crew and facts at the next build), and the next build keeps it. To take a correction back, "
        "choose undo.",
    )  # fmt: skip
    found: dict[tuple[int, str], Live] = {}
    for n, (row, at) in enumerate(zip(helped.rows, addresses(helped), strict=True)):
        found |= _correction_formulas(n, at, typed=n < len(typed))
        found[n, "since"] = Live(_since(at), _said_since(row, numbers))
    return helped, found


def _helped(row: Row, numbers: dict[str, int]) -> Row:
    """The row with the values of the helping columns, as their formulas give them."""
    document, field, corrected, state, since = (str(row.cells[at].value) for at in (1, 2, 4, 8, 9))
    number = numbers.get(document, 0)
    valid = state in ("in force", "undone", "replaced by a later row")
    points, scale = _mark(corrected) if field == "mark" else ("", "")
    named = str(row.cells[10].value) if field in PEOPLE_FIELDS else ""
    about = (f"{number}|{field}|{named}" if field in PEOPLE_FIELDS else f"{number}|{field}") if valid else ""
    told = since if state == "in force" else "—"
    built = workbook_stated.built_as(document, field, corrected)
    stood = ("yes" if valid else "no") if built else ""
    values = (number, points, scale, about, about if state == "in force" else "", told, named, built, stood)
    helpers = (Cell(value=value, kind="text" if isinstance(value, str) else "decimal") for value in values)
    return Row(cells=(*row.cells, *helpers), document=row.document)


def _mark(text: str) -> tuple[float | str, float | str]:
    """Points and scale of what was typed as a mark, whether or not they make one."""
    if text.upper() in LETTERS:
        return text.upper(), "letter"
    points, slash, scale = text.partition("/")
    if not slash:
        points, scale = text.removesuffix("%"), "100" if text.endswith("%") else ""
    try:
        return float(points), float(scale)
    except ValueError:
        return "not stated", "not stated"


def _correction_formulas(n: int, at: dict[str, str], *, typed: bool) -> dict[tuple[int, str], Live]:
    field, value, number, about = at["field"], at["corrected"], at["review_number"], at["about"]
    of_all = f'(tbl_corrections[About]={number}&"|"&{field}&"|")'  # an undo of everybody at once
    below = f"(ROW(tbl_corrections[About])>ROW({about}))"
    later = f"SUMPRODUCT(((tbl_corrections[About]={about})+{of_all})*{below})"
    fits, pending = _fits(at), f"AND({workbook_stated.stated(field)},NOT({workbook_stated.untouched(at)}))"
    # What the build has read it has judged; of a row that it has not, it takes more days than a formula can tell.
    refused = '"not valid"' if typed else f'IF(AND({number}>0,{_may_be_day(field, value)}),"{_FOR_BUILD}","not valid")'
    state = (
        f'=IF(AND({at["document"]}="",{field}="",{value}=""),"",IF(OR({at["document"]}="",{field}="",{value}=""),'
        f'"incomplete",IF({about}="",{refused},IF({later}>0,"replaced by a later row",'
        f'IF({pending},"{workbook_stated.PENDING}",IF({workbook_stated.undoes(at)},"undone","in force"))))))'
    )
    found = {
        (n, "review_number"): Live(f"=SUMPRODUCT(EXACT(tbl_reviews[File],{at['document']})*tbl_reviews[Number])"),
        (n, "points"): Live(f'=IF({field}="mark",IFERROR({_points(value)},"not stated"),"")'),
        (n, "scale"): Live(f'=IF({field}="mark",IFERROR({_scale(value)},"not stated"),"")'),
        (n, "about"): Live(f'=IF({number}=0,"",IF({fits},{workbook_stated.about(at)},""))'),
        (n, "name"): Live(workbook_stated.name(at)),
        (n, "state"): Live(state),
        (n, "key"): Live(f'=IF({at["state"]}="in force",{about},"")'),
    }
    if not typed:
        found[n, "read"] = Live(f'=IF(OR({number}=0,{field}=""),"",IFERROR({_read(number, field)},""))')
    return found


_FOR_BUILD: Final = "left to the build"
_DAY_FOR_BUILD: Final = "” is read by the next build; written as 2024-01-31 it counts at once"
_NO_FIELD: Final = "” is no field; choose one of the list"
_NO_REVIEW: Final = "there is no review “"
_NO_MARK: Final = "” is no mark; write it as 3.5/5, 70 % or B+"
_NO_DAY: Final = "” is no date; write the day as 2024-01-31"
_NO_CHOICE: Final = ("” cannot stand for ", "; choose one of the list")
_MISSING: Final = {"document": "choose a document", "field": "choose a field", "corrected": "say what is right"}


def _since(at: dict[str, str]) -> str:
    """The formula for what a person should know of a row: why it is not valid, or what is read by now."""
    state, document, field, value = at["state"], at["document"], at["field"], at["corrected"]
    of_value = (
        f'IF({field}="mark","“"&{value}&"{_NO_MARK}",IF({field}="published","“"&{value}&"{_NO_DAY}",'
        f'IF({workbook_stated.stated(field)},"“"&{value}&{workbook_stated.misfit_formula(field)},'
        f'"“"&{value}&"{_NO_CHOICE[0]}"&{field}&"{_NO_CHOICE[1]}")))'
    )
    why = (
        f'IF(ISNUMBER(MATCH({field},list_fields,0)),IF({at["review_number"]}=0,"{_NO_REVIEW}"&{document}&"”",{of_value}),'
        f'"“"&{field}&"{_NO_FIELD}")'
    )
    missing = (
        f'IF({document}="","{_MISSING["document"]}",IF({field}="","{_MISSING["field"]}","{_MISSING["corrected"]}"))'
    )
    return (
        f'=IF({state}="","",IF({state}="not valid",{why},IF({state}="incomplete",{missing},'
        f'IF({state}="{_FOR_BUILD}","“"&{value}&"{_DAY_FOR_BUILD}",IF({state}="in force",{at["told"]},"—")))))'
    )


def _said_since(row: Row, numbers: dict[str, int]) -> str:
    """What that formula gives for a row as it stands."""
    document, field, corrected, state = (str(row.cells[at].value) for at in (1, 2, 4, 8))
    if state == "incomplete":
        typed = {"document": document, "field": field, "corrected": corrected}
        return next(said for name, said in _MISSING.items() if not typed[name])
    if state != "not valid":
        return str(row.cells[_TOLD].value) if state == "in force" else "—" if state else ""
    if field not in CORRECTABLE:
        return f"“{field}{_NO_FIELD}"
    if document not in numbers:
        return f"{_NO_REVIEW}{document}”"
    if field in ("mark", "published"):
        return f"“{corrected}{_NO_MARK if field == 'mark' else _NO_DAY}"
    if field in STATED_FIELDS:
        return f"“{corrected}{workbook_stated.misfit(field)}"
    return f"“{corrected}{_NO_CHOICE[0]}{field}{_NO_CHOICE[1]}"


def _fits(at: dict[str, str]) -> str:
    """Whether the value is one that the field may take."""
    field, value, points, scale = at["field"], at["corrected"], at["points"], at["scale"]
    mark = (
        f'OR({value}="not stated",IF({scale}="letter",ISNUMBER(MATCH({points},list_letters,0)),'
        f"IFERROR(AND(ISNUMBER({points}),{scale}>0,{points}>=0,{points}<={scale}),FALSE)))"
    )
    day = f'OR({value}="not stated",AND(LEN({value})=10,MID({value},5,1)="-",ISNUMBER(IFERROR(DATEVALUE({value}),""))))'
    of_field = (
        f'IF({field}="verdict",ISNUMBER(MATCH({value},list_verdicts,0)),IF({field}="mark",{mark},'
        f'IF(OR({field}="critic",{field}="outlet"),TRUE,IF({field}="published",{day},'
        f'IF({field}="leave out",{value}="yes",'
        f"IF({workbook_stated.stated(field)},{workbook_stated.fits(at, _number(value))},"
        f"IF(ISNUMBER(MATCH({field},list_aspects,0)),ISNUMBER(MATCH({value},list_stances,0)),FALSE)))))))"
    )
    return f'IF({value}="",FALSE,IF({value}="{UNDO}",ISNUMBER(MATCH({field},list_fields,0)),{of_field}))'


def _may_be_day(field: str, value: str) -> str:
    """The formula for a text under `published` that has a digit: 4.11.2022, or what a spreadsheet made of a day."""
    return f'{field}="published",SUMPRODUCT(--ISNUMBER(FIND({{0,1,2,3,4,5,6,7,8,9}},{value})))>0'


def _number(text: str) -> str:
    """The formula for a number with a decimal point, whatever the language of the spreadsheet."""
    return f'_xlfn.NUMBERVALUE({text},".",",")'


def _points(value: str) -> str:
    cut = f'LEFT({value},FIND("/",{value})-1)'
    letter = f'IF(ISNUMBER(MATCH({value},list_letters,0)),UPPER({value}),"not stated")'
    share = f'IF(RIGHT({value},1)="%",{_number(f"LEFT({value},LEN({value})-1)")},{letter})'
    return f'IF(ISNUMBER(FIND(",",{value})),"not stated",IF(ISNUMBER(FIND("/",{value})),{_number(cut)},{share}))'


def _scale(value: str) -> str:
    cut = f'MID({value},FIND("/",{value})+1,9)'
    letter = f'IF(ISNUMBER(MATCH({value},list_letters,0)),"letter","not stated")'
    share = f'IF(RIGHT({value},1)="%",100,{letter})'
    return f'IF(ISNUMBER(FIND(",",{value})),"not stated",IF(ISNUMBER(FIND("/",{value})),{_number(cut)},{share}))'


def _read(number: str, field: str) -> str:
    """The formula for what was read of a field."""
    day = of_review(READ_HEADINGS["published"], number)
    written = f'IF(ISNUMBER({day}),YEAR({day})&"-"&RIGHT("0"&MONTH({day}),2)&"-"&RIGHT("0"&DAY({day}),2),{day})'
    formula = f'INDEX(tbl_judgements[Read],MATCH({number}&"|"&{field},tbl_judgements[Key],0))'
    formula = f'IF({field}="leave out",IF({of_review("Counts as read", number)}="yes","no","yes"),{formula})'
    formula = f'IF({field}="published",{written},{formula})'
    for name in ("outlet", "critic", "mark", "verdict"):
        formula = f'IF({field}="{name}",{of_review(READ_HEADINGS[name], number)},{formula})'
    headings = (CAST_READ, CREW_READ, *READ_HEADINGS.values())
    stated = workbook_stated.read(field, {heading: of_review(heading, number) for heading in headings})
    return f"IF({workbook_stated.stated(field)},{stated},{formula})"


def lists_table() -> Table:
    """What the drop-downs offer, a column a list."""
    headings = {
        "list_fields": "Fields", "list_verdicts": "Verdicts", "list_stances": "Stances", "list_leave_out": "Leave out",
        "list_words": "Words", "list_aspects": "Aspects", "list_people": "People", "list_facts": "Facts",
        "list_undo": "Undo", "list_letters": "Letters", "list_percents": "Count as",
    }  # fmt: skip
    columns = tuple(
        Column(key=name, heading=heading, kind="percent" if name == "list_percents" else "text")
        for name, heading in headings.items()
    )
    longest = max(len(values) for values in LISTS.values())
    rows = tuple(
        Row(cells=tuple(_listed(name, LISTS[name][n] if n < len(LISTS[name]) else "") for name in headings))
        for n in range(longest)
    )
    note = "What the drop-downs of the sheet Corrections offer, and what a letter counts as."
    return Table(name="lists", title="Lists", columns=columns, rows=rows, note=note)


def _listed(name: str, value: str | float) -> Cell:
    if isinstance(value, str):
        return Cell(value=value)
    return Cell(value=value * 100, kind="percent")


def range_of(name: str) -> str:
    """The cells of a list, as a name of the workbook refers to them."""
    letter = chr(ord("A") + list(LISTS).index(name))
    return f"Lists!${letter}${HEADER_ROW + 1}:${letter}${HEADER_ROW + len(LISTS[name])}"
