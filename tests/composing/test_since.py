"""The section and table of what moved since the last edition: every value cites words that an edition holds."""

from __future__ import annotations

import pytest

from reporting.composing import compose
from reporting.model import Changes, Dossier, Report
from reporting.reconciling import compare, unreadable
from tests.harbour import FILES, dossier

NOW = {
    **{name: text for name, text in FILES.items() if name != "mole.txt"},
    "pier.md": FILES["pier.md"].replace("7/10", "3/10"),
    "brandt.txt": (
        "By Ines Brandt\n\nHarbour Lights is a lovely film. The story is moving. Greta Lund plays Ada Keel.\n\n"
        "Rating: 5/5\n"
    ),
}
CORRECTION = "lantern.md,verdict,positive,mixed,,A.B.,,\n"


@pytest.fixture(scope="module")
def before() -> Dossier:
    return dossier()


@pytest.fixture(scope="module")
def now() -> Dossier:
    return dossier(CORRECTION, NOW)


@pytest.fixture(scope="module")
def report(before: Dossier, now: Dossier) -> Report:
    return compose(now, changes=compare(before, now))


def _rows(report: Report) -> dict[tuple[object, object], list[object]]:
    return {
        (row.cells[0].value, row.cells[1].value): [cell.value for cell in row.cells[2:5]]
        for row in report.table("changes").rows
    }


def test_a_first_edition_says_nothing(before: Dossier) -> None:
    first = compose(before)
    assert first.sections[0].id == "plot"
    assert all(table.name != "changes" for table in first.tables)


def test_what_moved_is_told_with_what_moved_it(report: Report) -> None:
    rows = _rows(report)
    assert rows["Review", "Ines Brandt"] == ["—", "added: positive, 5/5", "brandt.txt is new"]
    assert rows["Review", "“mole”"] == ["positive, B+", "removed", "mole.txt is gone"]
    assert rows["Mark", "The Pier"] == ["7/10", "3/10", "its text, or what is stated of it, was changed"]
    assert rows["Verdict", "The Lantern"] == ["positive", "mixed", "corrected by hand"]
    assert rows["Aspect", "Ending"] == ["praised: 1 positive", "not judged", "“mole”, removed: positive"]
    assert rows["Cast", "Greta Lund"] == ["not named", "as Ada Keel", "Ines Brandt, added: Greta Lund as Ada Keel"]
    (section,) = (section for section in report.sections if section.id == "since")
    told = section.blocks[0].model_dump_json()
    assert "One review was added; one review was removed; one review was changed;" in told
    assert "; one person joined cast or crew." in told


def test_every_value_cites_words_of_its_own_edition(report: Report, before: Dossier, now: Dossier) -> None:
    entries = {entry.number: entry for entry in report.evidence}
    assert sorted(entries) == list(range(1, len(entries) + 1))
    for entry in entries.values():
        documents = (before if entry.past else now).documents
        document = next(each for each in documents if each.id == entry.document)
        assert document.text[entry.start : entry.end] == entry.quote
        assert entry.source.endswith(", last edition") == entry.past
    for row in report.table("changes").rows:
        if row.cells[3].value != "another text":  # which is said of a file, and quotes nothing
            assert {n for cell in row.cells for n in cell.evidence}, row
    mark = next(r for r in report.table("changes").rows if (r.cells[0].value, r.cells[1].value) == ("Mark", "The Pier"))
    assert [[entries[n].quote for n in cell.evidence] for cell in mark.cells[2:4]] == [["7/10"], ["3/10"]]


def test_a_mark_that_is_corrected_into_the_mean_was_not_counted_before(before: Dossier) -> None:
    corrected = dossier("tidemark.txt,mark,not stated,1/5,,,,\n")
    moved = _rows(compose(corrected, changes=compare(before, corrected)))["Mean mark", "all reviews"]
    assert str(moved[2]).endswith("corrected: not counted → 1/5")


def test_words_that_stand_as_they_stood_are_cited_once(report: Report) -> None:
    # The Lantern is the same text in both editions: its earlier verdict cites this edition's document.
    row = next(
        r for r in report.table("changes").rows if (r.cells[0].value, r.cells[1].value) == ("Verdict", "The Lantern")
    )
    entries = {entry.number: entry for entry in report.evidence}
    assert [entries[n].past for n in row.cells[2].evidence] == [False]


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        (Changes(), "Reviews, marks, verdicts, aspects, facts, cast and crew are as they were."),
        (unreadable("its dossier.json is damaged"),
         "The last edition cannot be compared with: its dossier.json is damaged."),
    ],
)  # fmt: skip
def test_what_cannot_be_told_is_said_in_a_line(before: Dossier, changes: Changes, told: str) -> None:
    report = compose(before, changes=changes)
    assert [block.model_dump()["runs"][0]["text"] for block in report.sections[0].blocks] == [told]
    assert report.table("changes").empty == told
