"""What is counted on the first page and in the prose, beside the numbers that prove it: the two add up."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest

from reporting.composing import compose
from reporting.model import Aspect, Card, Dossier, Report, Run, Stance
from tests.composing.dossiers import small_dossier
from tests.harbour import FILES
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
    assert (mean.value, mean.note, len(mean.evidence)) == ("80\u00a0%", "of 10 of 14 printed marks, each 80\u00a0%", 10)
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
    assert len(_run(prose, "All 14 reviews praise it").evidence) == 14


def test_a_mean_has_its_range_beside_it() -> None:
    builders = []
    for number, points in enumerate((0, 1, 1, 5, 5, 5)):
        builders.append(Builder(f"{number}.txt", f"Mark: {points}/5\n").mark(f"{points}/5", points, 5, "mixed"))
    mean = compose(dossier(*builders)).front.figures[1]
    assert (mean.value, mean.note) == ("57\u00a0%", "of 6 printed marks, 0 to 100\u00a0%")


@pytest.mark.parametrize(
    ("aspect", "stances", "said"),
    [
        ("music", "ppp__", "Three of five reviews judge it: all three praise it (A)."),
        ("visuals", "nn___", "Two of five reviews judge them: both find fault with them (A)."),
        (
            "characters",
            "pn___",
            "Two of five reviews judge them: one praises them (A) and one finds fault with them (A).",
        ),
        ("music", "p____", "One of five reviews judges it and praises it (A)."),
        ("tone", "n____", "One of five reviews judges them and finds fault with them (A)."),
        ("music", "ppppp", "All five reviews praise it."),
        ("music", "nn", "Both reviews find fault with it (A)."),
        ("music", "p", "The review praises it."),
        ("music", "m", "The review is of two minds."),
    ],
)
def test_an_aspect_is_counted_in_words_that_fit_the_number(aspect: Aspect, stances: str, said: str) -> None:
    names: dict[str, Stance] = {"p": "positive", "n": "negative", "m": "mixed"}
    builders = []
    for number, letter in enumerate(stances):
        builder = Builder(f"{number}.txt", f"Of it {number}.")
        builders.append(builder.opinion(aspect, names[letter], f"Of it {number}.") if letter in names else builder)
    blocks = next(section for section in compose(dossier(*builders)).sections if section.id == "consensus").blocks
    (told,) = ["".join(run.text for run in block.runs) for block in blocks if block.block == "paragraph"]
    assert re.sub(r"\([^)]+\)", "(A)", told) == said


def test_digests_are_told_in_the_number_that_they_have() -> None:
    method = next(section for section in compose(small_dossier()).sections if section.id == "method")
    assert "One document is a digest: what it says is printed as paraphrase." in str(method.model_dump())


def test_two_values_that_a_person_states_are_two_pieces_of_evidence() -> None:
    rows = "lantern.md,verdict,positive,mixed,,A.B.,,\nmole.txt,verdict,negative,mixed,,A.B.,,\n"
    report = compose(harbour_dossier(rows))
    lead = [run for paragraph in report.front.statement for run in paragraph.runs]
    assert len(_run(lead, "are mixed").evidence) == 2


def _told(report: Report) -> set[str]:
    """The labels of the first page, of the facts, of the cards and of the table of reviews."""
    cards = [block for section in report.sections for block in section.blocks if isinstance(block, Card)]
    told = {label for card in cards for label, _ in card.facts} | {label for label, _ in report.front.facts}
    told |= {column.heading for column in report.table("reviews").columns}
    return told | {str(row.cells[0].value) for row in report.table("facts").rows}


def test_a_film_is_not_said_to_state_no_episodes_and_to_be_covered_whole() -> None:
    report = compose(harbour_dossier())
    assert not {"Episodes", "Covers"} & _told(report)
    facts = next(section for section in report.sections if section.id == "facts")
    assert "episodes" not in str(facts.model_dump()["blocks"][0])
    assert _told(report) >= {"Running time", "Critic"}

    series = {**FILES, "title.toml": FILES["title.toml"].replace("film", "series")}
    assert _told(compose(harbour_dossier(files=series))) >= {"Episodes", "Covers"}
