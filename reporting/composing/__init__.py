"""Dossier → Report: a function a section, every cell cited or computed from cited cells.

Does not print: rendering turns a Report into bytes.
"""

from __future__ import annotations

from base64 import b64encode
from datetime import date

from reporting.brand import UNBRANDED, Brand
from reporting.composing.consensus import consensus_section, consensus_table, matrix_table, opinions_table
from reporting.composing.desk import Desk, desk_for
from reporting.composing.facts import facts_section, facts_table
from reporting.composing.front import front_page
from reporting.composing.method import (
    conversion_table,
    evidence_table,
    left_out_table,
    method_section,
    method_table,
    problems_table,
)  # fmt: skip
from reporting.composing.overview import overview_table
from reporting.composing.people import cast_section, cast_table, crew_table, spellings_table
from reporting.composing.plot import plot_section, plot_table
from reporting.composing.quotes import quotes_table
from reporting.composing.register import corrections_table, judgements_table, register_table, without_notes
from reporting.composing.reviews import ratings_section, ratings_table, reviews_section, reviews_table
from reporting.composing.since import changes_table, moved, since_section
from reporting.model import Changes, Dossier, Report
from reporting.model.report import House

__all__ = ["compose", "house_of", "moved", "without_notes"]

_SECTIONS = (
    plot_section, cast_section, ratings_section, consensus_section, facts_section, reviews_section, method_section,
)  # fmt: skip
# The order of the workbook's sheets. Numbers are given as they are cited: what is printed on paper comes first.
_PAPER_TABLES = (reviews_table, ratings_table, consensus_table, matrix_table, cast_table, crew_table,
                 facts_table, method_table, conversion_table, corrections_table, left_out_table,
                 problems_table)  # fmt: skip
_SINCE = (changes_table,)
_LONG_TABLES = (overview_table, spellings_table, plot_table, opinions_table, register_table, judgements_table,
                quotes_table)  # fmt: skip


def compose(dossier: Dossier, context: int = 1, brand: Brand = UNBRANDED, changes: Changes | None = None) -> Report:
    """The report of a dossier: the same dossier gives the same report, to the last evidence number.

    Args:
        context: sentences that stand around a quote in the evidence.
        changes: what moved since the last edition, where there was one.
    """
    desk = desk_for(dossier, context, changes)
    front = front_page(desk)
    since = [section for section in (since_section(desk),) if section is not None]
    sections = (*since, *(section(desk) for section in _SECTIONS))
    tables = [table(desk) for table in (*(_SINCE if since else ()), *_PAPER_TABLES, *_LONG_TABLES)]
    tables.append(evidence_table(desk))
    return Report(
        slug=dossier.title.slug,
        title=dossier.title.name.value,
        original_title=dossier.title.original_name.value if dossier.title.original_name else None,
        kind=dossier.title.kind.value if dossier.title.kind else None,
        prepared_for=dossier.title.prepared_for.value if dossier.title.prepared_for else brand.prepared_for,
        house=house_of(brand),
        dated=_newest(desk),
        corrections_known=len(dossier.corrections),
        front=front,
        sections=sections,
        tables=tuple(tables),
        evidence=desk.citations.evidence(),
    )


def house_of(brand: Brand) -> House:
    """A brand as it is printed."""
    logo = b64encode(brand.logo).decode() if brand.logo else None
    return House(name=brand.name, logo=logo, colour=brand.colour)


def _newest(desk: Desk) -> date | None:
    return max((r.byline.published.value for r in desk.reviews if r.byline.published), default=None)
