"""A composed report: every number leads somewhere, tables agree with the dossier, digests are no quotations."""

from __future__ import annotations

import pytest

from reporting.brand import Brand
from reporting.composing import compose
from reporting.composing.naming import Names
from reporting.model import Card, Dossier, Paragraph, Quotation, Report, Run
from tests.composing.dossiers import small_dossier


@pytest.fixture(scope="module")
def dossier() -> Dossier:
    return small_dossier()


@pytest.fixture(scope="module")
def report(dossier: Dossier) -> Report:
    return compose(dossier)


def _runs(report: Report) -> list[Run]:
    runs = [run for paragraph in report.front.statement for run in paragraph.runs]
    for section in report.sections:
        for block in section.blocks:
            if isinstance(block, Paragraph):
                runs += block.runs
            elif isinstance(block, Quotation):
                runs.append(block.run)
            elif isinstance(block, Card):
                runs += [quotation.run for quotation in block.quotations]
    return runs


def test_every_number_leads_to_evidence_that_is_verbatim(report: Report, dossier: Dossier) -> None:
    assert [entry.number for entry in report.evidence] == list(range(1, len(report.evidence) + 1))
    cited = {n for run in _runs(report) for n in run.evidence}
    cited |= {n for table in report.tables for row in table.rows for cell in row.cells for n in cell.evidence}
    cited |= {n for figure in report.front.figures for n in figure.evidence}
    cited |= {n for _, cell in report.front.facts for n in cell.evidence}
    assert cited == {entry.number for entry in report.evidence}
    texts = {document.id: document.text for document in dossier.documents}
    for entry in report.evidence:
        assert texts[entry.document][entry.start : entry.end] == entry.quote


def test_context_is_the_sentence_before_and_after(report: Report) -> None:
    entry = next(entry for entry in report.evidence if entry.quote == "The acting is superb.")
    assert (entry.before.strip(), entry.after.strip()) == ("She loses her shop.", "It runs 95 minutes.")


def test_a_digest_is_never_printed_as_a_quotation(report: Report) -> None:
    styles = {run.text: run.style for run in _runs(report)}
    assert styles["The acting is superb."] == "quote"
    assert styles["The acting is wooden."] == "paraphrase"
    assert {e.style for e in report.evidence if e.document == "02-blame.txt"} == {"paraphrase"}


def test_the_aspect_is_counted_in_words_with_dissent_named(report: Report) -> None:
    consensus = next(section for section in report.sections if section.id == "consensus")
    said = ["".join(run.text for run in block.runs) for block in consensus.blocks if isinstance(block, Paragraph)]
    assert said == [
        "Both reviews judge it: one praises it (The Invented Gazette) and one finds fault with it (“blame”)."
    ]


def test_what_no_document_states_is_left_blank_and_said(report: Report) -> None:
    facts = report.table("facts")
    stated = {row.cells[0].value: row.cells[1].value for row in facts.rows}
    assert stated["Where to see it"] is None
    assert "Episodes" not in stated  # nobody says that it is a series
    section = next(section for section in report.sections if section.id == "facts")
    first = section.blocks[0]
    assert isinstance(first, Paragraph)
    assert "Not stated in any of two documents: where to see it" in first.runs[0].text


def test_no_mean_is_printed_from_one_mark(report: Report) -> None:
    overview = {row.cells[0].value: row.cells[1].value for row in report.table("overview").rows}
    assert overview["Mean mark"] == "not shown"
    assert overview["Printed marks"] == 1


def test_the_same_dossier_gives_the_same_report(dossier: Dossier, report: Report) -> None:
    assert compose(Dossier.model_validate_json(dossier.model_dump_json())) == report


@pytest.mark.parametrize(
    ("id_", "name"),
    [("05-abrupt-ending.md", "“abrupt ending”"), ("000_40d9d196363fbe21.txt", "“000”")],
)
def test_an_unsigned_review_goes_by_its_file(dossier: Dossier, id_: str, name: str) -> None:
    renamed = dossier.model_dump_json().replace("02-blame.txt", id_)
    assert Names(Dossier.model_validate_json(renamed)).of(id_) == name


_FIRST = "Lantern Street follows Mina (Jane Sample), who repairs lanterns."


@pytest.mark.parametrize(
    ("context", "before", "after"),
    [
        (0, "", ""),
        (1, "She loses her shop.", "It runs 95 minutes."),
        (2, f"{_FIRST} She loses her shop.", "It runs 95 minutes."),
    ],
)
def test_so_many_sentences_stand_around_a_quote_as_are_asked_for(context: int, before: str, after: str) -> None:
    report = compose(small_dossier(), context)
    entry = next(entry for entry in report.evidence if entry.quote == "The acting is superb.")

    assert (entry.before, entry.after) == (before, after)


def test_the_house_is_printed_and_its_client_where_the_title_names_none() -> None:
    report = compose(small_dossier(), brand=Brand("Invented & Partners", b"logo", "#2b4a7f", "A Board"))

    assert (report.house.name, report.house.colour, report.house.logo) == ("Invented & Partners", "#2b4a7f", "bG9nbw==")
    assert report.prepared_for == "A Board"
