"""What is cut for a medium, and that the cut is told."""

from __future__ import annotations

from dataclasses import replace

from reporting.model.report import Card, Paragraph, Quotation, Report, Run, Section
from reporting.rendering.linking import Links, citations
from reporting.rendering.shortening import PAPER, SCREEN, shortened
from tests.rendering.samples import sample_report, shared_report


def _section(report: Report, id_: str) -> Section:
    return next(section for section in report.sections if section.id == id_)


def _notes(section: Section) -> list[str]:
    return [b.runs[0].text for b in section.blocks if isinstance(b, Paragraph) and b.role == "note"]


def test_what_fits_stays_as_it_was_composed() -> None:
    report = shared_report(5)
    printed = shortened(report, SCREEN)

    assert printed.front == report.front
    assert printed.sections == report.sections
    assert printed.table("ratings") == report.table("ratings")


def test_a_long_table_says_how_long_it_is() -> None:
    table = shortened(shared_report(50), replace(PAPER, rows=10, columns=3)).table("matrix")

    assert len(table.rows) == 10
    assert [column.key for column in table.columns] == ["name", "story", "characters"]
    assert table.note == (
        "The first 10 of 50 rows; the workbook has all of them. "
        "The first 3 of 10 columns; the workbook has all of them."
    )


def test_columns_for_the_workbook_stay_there() -> None:
    assert "document" not in [c.key for c in shortened(shared_report(5), PAPER).table("reviews").columns]


def test_cards_and_quotations_are_counted_where_they_are_cut() -> None:
    printed = shortened(shared_report(5), replace(PAPER, cards=3, quotations=1))
    reviews, consensus = _section(printed, "reviews"), _section(printed, "consensus")

    assert sum(isinstance(block, Card) for block in reviews.blocks) == 3
    assert _notes(reviews) == ["2 more reviews in the workbook."]
    assert sum(isinstance(block, Quotation) for block in consensus.blocks) == 9
    assert _notes(consensus)[0] == "3 more in the workbook."


def test_paragraphs_in_a_row_are_counted_where_they_are_cut() -> None:
    report = sample_report(1)
    names = tuple(Paragraph(runs=(Run(text=f"Name {number} is written in two ways."),)) for number in range(100))
    closing = Paragraph(role="note", runs=(Run(text="Closing."),))
    section = Section(id="names", heading="Names", blocks=(*names, closing, *names[:3]))
    long = Report.model_validate({**dict(report), "sections": (*report.sections, section)})
    printed = _section(shortened(long, PAPER), "names")

    assert printed.blocks[: PAPER.paragraphs] == names[: PAPER.paragraphs]
    assert _notes(printed) == [f"{100 - PAPER.paragraphs} more in the workbook.", "Closing."]
    assert printed.blocks[-3:] == names[:3]


def test_only_evidence_that_is_cited_in_print_is_printed() -> None:
    printed = shortened(shared_report(5), replace(PAPER, evidence=7))
    cited = set(citations(printed, PAPER.citations))

    assert len(printed.evidence) == 7
    assert {entry.number for entry in printed.evidence} <= cited


def test_a_number_whose_evidence_is_not_printed_is_no_link() -> None:
    printed = shortened(shared_report(5), replace(PAPER, evidence=2))
    last = printed.evidence[-1].number
    links = Links(printed, most=2).of((last, last + 1, last + 2))

    assert [(link.number, link.printed, link.first) for link in links] == [(last, True, True), (last + 1, False, False)]


def test_a_title_that_fills_a_page_is_cut() -> None:
    report = Report.model_validate({**dict(sample_report(1)), "title": "word " * 1000})
    title = shortened(report, PAPER).title

    assert len(title) <= 160
    assert title.endswith("word …")
