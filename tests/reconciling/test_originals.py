"""Five articles that do not ship with the project, read and reconciled; skipped where they are absent."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from reporting.checking import check
from reporting.extracting import extract
from reporting.model import Dossier
from reporting.reading import gather, read_title
from reporting.reconciling import reconcile

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "originals" / "soundtrack-2"
pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason="the articles are not part of the project")


@pytest.fixture(scope="module")
def found() -> Dossier:
    readings = read_title(gather(FOLDER))
    cited = (readings.title.name, readings.title.original_name)
    names = tuple(name.value for name in cited if name)
    reviews = tuple(extract(d, names) for d in readings.documents if d.kind != "statement")
    return reconcile(readings.title, readings.documents, reviews, readings.left_out)


def test_the_cast_is_three_people(found: Dossier) -> None:
    assert [(p.name, [c.name for c in p.characters]) for p in found.cast] == [
        ("Keum Sae-rok", ["Do Hyeon-seo"]),
        ("Noh Sang-hyun", ["Ji Su-ho"]),
        ("Sohn Jeong-hyuck", ["K"]),
    ]
    written = [{spelling.text for spelling in p.spellings} for p in found.cast]
    assert written == [
        {"Keum Sae-rok", "Keum Sae Rok", "Geum Sae-rok"},
        {"Noh Sang-hyun", "Noh Sang Hyun", "Steve Noh"},
        {"Sohn Jeong-hyuck", "Sohn Jeong Hyuck", "Sohn Jung Hyuk", "Demian"},
    ]
    roles = [{spelling.text for c in p.characters for spelling in c.spellings} for p in found.cast[:2]]
    wanted = "Do Hyeon-seo,Hyeon-seo,Hyun-seo,Do Hyun Seo,Hyun Seo,Do Hyun Soo,Hyun Soo"
    assert roles[0] >= set(wanted.split(","))
    assert roles[1] >= {"Ji Su-ho", "Su-ho", "Soo-ho", "Ji Soo Ho", "Ji Su Ho"}
    assert [m.spelling for m in found.cast[1].merges if m.inferred] == ["Steve Noh"]


def test_facts_marks_and_what_is_disputed(found: Dossier) -> None:
    runtime = found.fact("runtime_minutes")
    assert runtime is not None
    assert (runtime.printed, runtime.disputed) == ("40 or 45 minutes", True)
    assert runtime.rule.endswith("“Under 60 minutes” fits both.")
    assert (len(found.marks.marked), len(found.marks.unmarked), found.marks.mean_percent) == (1, 4, None)
    words = {view.aspect: view.word for view in found.consensus.aspects}
    assert (words["chemistry"], words["ending"]) == ("disputed", "disputed")


def test_the_statement_tells_the_chemistry_among_what_is_disputed(found: Dossier) -> None:
    clauses = [clause for sentence in found.consensus.statement for clause in sentence.clauses]
    (told,) = [clause for clause in clauses if "the chemistry between the leads" in clause.text]
    assert "praised by more than fault " in told.text
    assert {span.document[:3] for span in told.spans} >= {"001", "002", "003", "004"}


def test_two_pasts_are_given_to_both_leads(found: Dossier) -> None:
    said = {d.character: {c.value: c.documents[0][:3] for c in d.claims} for d in found.synopsis.disputes}
    assert said["Do Hyeon-seo"] == {"brilliant student": "000", "main vocalist": "001", "music prodigy": "002"}
    assert said["Ji Su-ho"] == {"delivery man": "000", "keyboardist": "001"}
    assert {d.what for d in found.synopsis.disputes} == {"past occupation"}


def test_one_full_account_carries_the_synopsis(found: Dossier) -> None:
    spans = [sentence.span for sentence in found.synopsis.sentences]
    ((fullest, count),) = Counter(span.document for span in spans).most_common(1)
    own = [span.start for span in spans if span.document == fullest]
    assert count >= 5
    assert own == sorted(own)
    assert spans[0].document == fullest


def test_there_is_nothing_to_look_at(found: Dossier) -> None:
    assert {problem.kind for problem in check(found)} <= {"thin verdict"}
