"""What is counted on the first page and in the prose, beside the numbers that prove it: the two add up."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from reporting.composing import compose
from reporting.model import Dossier, Report, Run
from tests.harbour import dossier as harbour_dossier
from tests.reconciling.building import Builder, dossier

_REVIEWS = 14


def _many() -> Dossier:
    """Fourteen reviews that all judge the acting; the last four print a mark without a scale."""
    builders = []
    for number in range(_REVIEWS):
        words = f"The acting is superb in scene {number}."
        mark = "8/10" if number < 10 else "four stars"
        builder = Builder(f"review-{number:02}.txt", f"{words}\nMark: {mark}\n").opinion("acting", "positive", words)
        builders.append(builder.mark(mark, 8 if number < 10 else 4, 10 if number < 10 else None, "positive"))
    return dossier(*builders)


@pytest.fixture(scope="module")
def report() -> Report:
    return compose(_many())


def _run(runs: Sequence[Run], words: str) -> Run:
    return next(run for run in runs if words in run.text)


def test_a_mean_names_and_cites_only_the_marks_that_went_into_it(report: Report) -> None:
    mean = report.front.figures[1]
    assert (mean.value, mean.note, len(mean.evidence)) == ("80\u00a0%", "of 10 of 14 printed marks", 10)
    quotes = {entry.number: entry.quote for entry in report.evidence}
    assert {quotes[number] for number in mean.evidence} == {"8/10"}
    ratings = next(section for section in report.sections if section.id == "ratings")
    said = ratings.model_dump()["blocks"][0]["runs"][0]["text"]
    assert said == "14 documents print a mark. The mean of the ten whose scale is stated is 80\u00a0%."
    overview = {row.cells[0].value: row.cells[1].value for row in report.table("overview").rows}
    assert (overview["Printed marks"], overview["Marks with a scale"], overview["Mean mark"]) == (14, 10, 80)


def test_every_verdict_and_judgement_that_is_counted_is_cited(report: Report) -> None:
    verdicts = report.front.figures[2]
    assert (verdicts.value, len(verdicts.evidence)) == ("14 of 14", 14)
    assert verdicts.note == "none mixed, none negative"
    consensus = next(section for section in report.sections if section.id == "consensus")
    prose = [run for block in consensus.blocks if block.block == "paragraph" for run in block.runs]
    assert len(_run(prose, "14 praise it").evidence) == 14


def test_two_values_that_a_person_states_are_two_pieces_of_evidence() -> None:
    rows = "lantern.md,verdict,positive,mixed,,A.B.,,\nmole.txt,verdict,negative,mixed,,A.B.,,\n"
    report = compose(harbour_dossier(rows))
    lead = [run for paragraph in report.front.statement for run in paragraph.runs]
    assert len(_run(lead, "are mixed").evidence) == 2
