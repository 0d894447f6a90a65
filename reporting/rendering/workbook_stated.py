"""The formulas of corrections of cast, crew and facts: whom a row is about, whether its value fits, what was read.

The sheets of people and facts are put together by the next build and not by formulas: a row that was typed since says
so. What the last build made of a row that nobody touched stands beside it.
"""

from __future__ import annotations

from typing import Final

from reporting.model import Table
from reporting.model.correction import (
    BETWEEN_LETTERS,
    CAST,
    CREW_FIELDS,
    FACT_BOUNDS,
    FACT_FIELDS,
    NOT_CAST,
    NOT_CREW,
    NOT_STATED,
    STATED_FIELDS,
    UNDO,
    UNDO_ONE,
)
from reporting.model.workbook import CAST_READ, CREW_READ, READ_HEADINGS

PENDING: Final = "applied at the next build"
"""The state of a row that the workbook cannot follow."""
PUT_TOGETHER: Final = frozenset({"cast", "crew", "spellings", "facts"})
"""The tables that only a build puts together."""
FOLLOWS_LATER: Final = (
    "What you type of this on the sheet Corrections is applied at the next build and shows here from then on."
)
_LONGEST: Final = 200
"""Characters of a name and a part together."""
_NO_PERSON: Final = {
    CAST: "” is no name; write it as Actor or as Actor as Character",
    NOT_CAST: "” is no name; write it as Actor or as Actor as Character",
    **dict.fromkeys((*CREW_FIELDS, NOT_CREW), "” is no name; write the name alone"),
}
_NO_NUMBER: Final = "” is no such number; write a whole one, or not stated"
_NO_VALUE: Final = "” cannot stand here; write one or more, parted by commas, or not stated"


def told_to_follow_later(table: Table) -> Table:
    """The table with a note on when it follows the corrections."""
    note = " ".join(part for part in (table.note, FOLLOWS_LATER) if part)
    return Table.model_validate({**dict(table), "note": note})


def people(field: str) -> str:
    """The formula for whether a field is one of people."""
    return f"ISNUMBER(MATCH({field},list_people,0))"


def stated(field: str) -> str:
    """The formula for whether a field is one of people or facts."""
    return f"OR({people(field)},ISNUMBER(MATCH({field},list_facts,0)))"


def built_as(document: str, field: str, corrected: str) -> str:
    """What tells that a row is as the last build knew it."""
    return f"{document}|{field}|{corrected}" if field in STATED_FIELDS else ""


def untouched(at: dict[str, str]) -> str:
    """The formula for whether a row is as the last build knew it."""
    return f'EXACT({at["document"]}&"|"&{at["field"]}&"|"&{at["corrected"]},{at["built"]})'


def name(at: dict[str, str]) -> str:
    """The formula for whom a row is about, by the letters of the name, as `model.correction.named_in` says it."""
    value = at["corrected"]
    bare = f'IF(LEFT({value},{len(UNDO_ONE)})="{UNDO_ONE}",MID({value},{len(UNDO_ONE) + 1},2000),{value})'
    actor = f'LEFT({bare},FIND(" as ",LOWER({bare})&" as ")-1)'
    letters = f'LOWER(IF({at["field"]}="{CAST}",{actor},{bare}))'
    for sign in BETWEEN_LETTERS:
        letters = f'SUBSTITUTE({letters},"{sign}","")'
    return f'=IF({people(at["field"])},IF({value}="{UNDO}",{at["named"]}&"",{letters}),"")'


def about(at: dict[str, str]) -> str:
    """The formula for what a valid row is about: the review, the field and, of people, the name."""
    number, field = at["review_number"], at["field"]
    return f'{number}&"|"&{field}&IF({people(field)},"|"&{at["name"]},"")'


def undoes(at: dict[str, str]) -> str:
    """The formula for whether a row takes corrections back."""
    value = at["corrected"]
    return f'OR({value}="{UNDO}",AND({people(at["field"])},LEFT({value},{len(UNDO_ONE)})="{UNDO_ONE}"))'


def fits(at: dict[str, str], number: str) -> str:
    """The formula for whether a value may stand for a field of people or facts.

    Args:
        number: the formula for the value as a number.
    """
    field, value = at["field"], at["corrected"]
    named = f'AND({value}<>"{NOT_STATED}",LEN({value})>1,LEN({value})<={_LONGEST})'
    counted = "TRUE"
    for each, (least, most) in FACT_BOUNDS.items():
        within = f"IFERROR(AND(ROUND({number},0)={number},{number}>={least},{number}<={most}),FALSE)"
        counted = f'IF({field}="{each}",{within},{counted})'
    typed = f'IF({people(field)},{named},IF({value}="{NOT_STATED}",TRUE,{counted}))'
    return f'IF({untouched(at)},{at["stood"]}="yes",{typed})'


def read(field: str, of_review: dict[str, str]) -> str:
    """The formula for what was read of a field of people or facts, given those for the columns of the review."""
    formula = f'IF(OR({field}="{CAST}",{field}="{NOT_CAST}"),{of_review[CAST_READ]},{of_review[CREW_READ]})'
    for each in FACT_FIELDS:
        formula = f'IF({field}="{each}",{of_review[READ_HEADINGS[each]]},{formula})'
    return formula


def misfit(field: str) -> str:
    """What is wrong with a value that does not fit, after the value."""
    return _NO_PERSON.get(field) or (_NO_NUMBER if field in FACT_BOUNDS else _NO_VALUE)


def misfit_formula(field: str) -> str:
    """The formula for that."""
    cast = f'OR({field}="{CAST}",{field}="{NOT_CAST}")'
    numbers = ",".join(f'{field}="{each}"' for each in FACT_BOUNDS)
    of_people = f'IF({cast},"{_NO_PERSON[CAST]}","{_NO_PERSON[NOT_CREW]}")'
    return f'IF({people(field)},{of_people},IF(OR({numbers}),"{_NO_NUMBER}","{_NO_VALUE}"))'
