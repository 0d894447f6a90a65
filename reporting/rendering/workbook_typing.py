"""Where people type: drop-downs, cells that take text as it is typed, marks on what was corrected, names of ranges.

Holds no formula of a cell.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from openpyxl import Workbook
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from reporting.model import Table, TableName
from reporting.model.workbook import HEADER_ROW, REVIEWS
from reporting.rendering.workbook_bytes import ACCENT
from reporting.rendering.workbook_register import EMPTY_ROWS, LISTS, range_of
from reporting.rendering.worksheet import Looks, cell_of

_TEXT: Final = "@"
"""The format of cells that keep what is typed: without it "4/5" would become a day in April or May."""
_TYPED: Final = ("document", "field", "corrected", "reason", "by", "date")
_HELPING: Final = ("review_number", "points", "scale", "about", "key", "told", "named", "name", "built", "stood")
_PAPER: Final = PatternFill("solid", fgColor="FFFFFBEB")
_BY_HAND: Final = Font(bold=True, italic=True, color=f"FF{ACCENT}")
_PRINTED_EMPTY: Final = 15
_CORRECTABLE: Final = ("outlet", "critic", "published", "mark", "verdict")


def invite_corrections(sheet: Worksheet, table: Table, looks: Looks) -> None:
    """Makes the rows of the sheet Corrections ready to be typed in."""
    letters = _letters(table)
    first, last = HEADER_ROW + 1, HEADER_ROW + len(table.rows)
    for column in (n for n, told in enumerate(table.columns, 1) if told.key in _TYPED):
        for row in range(first, last + 1):
            waits = row > last - EMPTY_ROWS
            looks.change(cell_of(sheet, row, column), fill=_PAPER if waits else None, number_format=_TEXT)
    sheet.print_area = f"A1:{letters['since']}{last - EMPTY_ROWS + _PRINTED_EMPTY}"
    for key in _HELPING:
        sheet.column_dimensions[letters[key]].hidden = True
    field = f"${letters['field']}{first}"
    offered = (
        f'IF({field}="verdict",list_verdicts,IF({field}="leave out",list_leave_out,'
        f"IF(ISNUMBER(MATCH({field},list_aspects,0)),list_stances,"
        f"IF(ISNUMBER(MATCH({field},list_people,0)),list_undo,list_words))))"
    )
    _offer(sheet, f"{letters['document']}{first}:{letters['document']}{last}", "list_documents", strict=True)
    _offer(sheet, f"{letters['field']}{first}:{letters['field']}{last}", "list_fields", strict=True)
    _offer(sheet, f"{letters['corrected']}{first}:{letters['corrected']}{last}", offered, strict=False)


def _offer(sheet: Worksheet, cells: str, source: str, *, strict: bool) -> None:
    offer = DataValidation(type="list", formula1=source, allow_blank=True, showErrorMessage=strict)
    offer.errorTitle, offer.error = "Not on the list", "Choose one of the list."
    offer.errorStyle = "stop"
    if not strict:
        offer.promptTitle = "What is right"
        offer.prompt = (
            "Choose, or type: a mark as 3.5/5, 70% or B+, a day as 2024-01-31, cast as Actor as Character, minutes as "
            "96. “undo” takes it back, “undo” with a name that one alone. "
            "Cast, crew and facts follow at the next build."
        )
        offer.showInputMessage = True
    offer.add(cells)
    sheet.add_data_validation(offer)


def invite_notes(sheet: Worksheet, table: Table, looks: Looks) -> None:
    """Makes the column Notes ready to be typed in, and marks what a person corrected."""
    letters = _letters(table)
    first, last = HEADER_ROW + 1, HEADER_ROW + len(table.rows)
    notes = [column.key for column in table.columns].index("notes") + 1
    for row in range(first, last + 1):
        looks.change(cell_of(sheet, row, notes), fill=_PAPER, number_format=_TEXT)
    sheet.print_area = f"A1:{letters['notes']}{last}"  # what was read, behind it, is for the screen
    for key in _CORRECTABLE:
        letter = letters[key]
        differs = f"${letter}{first}<>${letters[f'{key}_read']}{first}"
        rule = FormulaRule(formula=[differs], font=_BY_HAND)  # type: ignore[no-untyped-call]
        sheet.conditional_formatting.add(f"{letter}{first}:{letter}{last}", rule)


def name_ranges(book: Workbook, tables: Mapping[TableName, Table]) -> None:
    """Names what drop-downs and formulas refer to: the lists, the documents, how many marks a mean needs."""
    for name in LISTS:
        book.defined_names[name] = DefinedName(name, attr_text=range_of(name))
    register = tables["register"]
    letter = _letters(register)["file"]
    cells = f"{REVIEWS}!${letter}${HEADER_ROW + 1}:${letter}${HEADER_ROW + len(register.rows)}"
    book.defined_names["list_documents"] = DefinedName("list_documents", attr_text=cells)
    labels = [row.cells[0].value for row in tables["overview"].rows]
    needed = labels.index("Marks that a mean needs") + HEADER_ROW + 1
    book.defined_names["min_marks"] = DefinedName("min_marks", attr_text=f"Overview!$B${needed}")


def _letters(table: Table) -> dict[str, str]:
    return {column.key: get_column_letter(n) for n, column in enumerate(table.columns, 1)}
