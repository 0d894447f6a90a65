"""Soundtrack #2 as it ships (five digests) and as its owners have it (five articles): what must be known of it.

The articles are not in the repository; where they are absent, their half is skipped.
"""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import page as validation
import pytest
from pypdf import PdfReader

from reporting.model import Dossier
from reporting.pipeline import know, make
from reporting.reading import gather
from reporting.settings import Options

ROOT = Path(__file__).resolve().parents[1]
DIGESTS = ROOT / "sources" / "soundtrack-2"
ORIGINALS = ROOT.parent / "shared" / "originals" / "soundtrack-2"


@pytest.fixture(scope="module", params=["digests", "originals"])
def dossier(request: pytest.FixtureRequest) -> Dossier:
    folder = DIGESTS if request.param == "digests" else ORIGINALS
    if not folder.is_dir():
        pytest.skip("the five articles are not beside this checkout")
    return know(gather(folder), Options())


def spellings(dossier: Dossier, name: str) -> set[str]:
    people = {person.name: person for person in dossier.cast}
    characters = {character.name: character for person in dossier.cast for character in person.characters}
    named = people.get(name) or characters[name]
    return {spelling.text for spelling in named.spellings}


def test_bylines_are_read_or_left_open(dossier: Dossier) -> None:
    bylines = [review.byline for review in dossier.reviews]
    assert [b.critic.value if b.critic else None for b in bylines] == [
        None, None, "Iffah Salleh", None, "Arshi Khanam",
    ]  # fmt: skip
    assert [b.published.value if b.published else None for b in bylines] == [
        None, date(2023, 12, 6), date(2023, 12, 18), None, date(2023, 12, 23),
    ]  # fmt: skip
    outlets = [b.outlet.value if b.outlet else None for b in bylines]
    assert outlets[2] == "Glitz"
    assert outlets[:2] == [None, None]
    assert outlets[4] is None


def test_two_reviews_cover_the_opening_episodes_only(dossier: Dossier) -> None:
    assert [bool(review.partial) for review in dossier.reviews] == [True, False, True, False, False]


def test_three_people_each_once(dossier: Dossier) -> None:
    pairs = [(person.name, [character.name for character in person.characters]) for person in dossier.cast]
    assert sorted(pairs) == [
        ("Keum Sae-rok", ["Do Hyeon-seo"]),
        ("Noh Sang-hyun", ["Ji Su-ho"]),
        ("Sohn Jeong-hyuck", ["K"]),
    ]
    assert {"Keum Sae Rok", "Geum Sae-rok"} <= spellings(dossier, "Keum Sae-rok")
    assert {"Noh Sang Hyun", "Steve Noh"} <= spellings(dossier, "Noh Sang-hyun")
    assert {"Sohn Jeong Hyuck", "Sohn Jung Hyuk", "Demian"} <= spellings(dossier, "Sohn Jeong-hyuck")
    assert {"Hyeon-seo", "Do Hyun Seo", "Hyun Seo", "Do Hyun Soo", "Hyun Soo"} <= spellings(dossier, "Do Hyeon-seo")
    assert {"Su-ho", "Soo-ho", "Ji Soo Ho", "Ji Su Ho"} <= spellings(dossier, "Ji Su-ho")


def test_steve_noh_is_merged_by_inference_and_demian_by_a_text(dossier: Dossier) -> None:
    merges = {merge.spelling: merge for person in dossier.cast for merge in person.merges}
    assert merges["Steve Noh"].inferred
    assert merges["Steve Noh"].reason
    assert not merges["Demian"].inferred


def test_two_directors(dossier: Dossier) -> None:
    directors = [person.name for person in dossier.crew if "director" in person.roles]
    assert directors == ["Choi Jung Gyu", "Kim Hee Won"]


def test_facts_and_the_one_dispute(dossier: Dossier) -> None:
    facts = {fact.kind: fact for fact in dossier.facts}
    assert (facts["episodes"].printed, facts["episodes"].disputed) == ("6", False)
    runtime = facts["runtime_minutes"]
    assert (runtime.printed, runtime.disputed) == ("40 or 45 minutes", True)
    assert "under 60" in runtime.rule.lower()
    assert {claim.value for claim in facts["platforms"].claims} == {"Disney+", "Disney+ Hotstar"}
    assert "genres" in facts


def test_one_mark_and_no_mean(dossier: Dossier) -> None:
    marks = [review.rating.value for review in dossier.reviews if review.rating]
    assert [(mark.printed, mark.percent) for mark in marks] == [("2.5/5", 50.0)]
    assert (len(dossier.marks.unmarked), dossier.marks.mean_percent) == (4, None)
    assert dossier.marks.why_no_mean


def test_two_verdicts_are_positive(dossier: Dossier) -> None:
    verdicts = [review.verdict.stance if review.verdict else None for review in dossier.reviews]
    assert verdicts[2:4] == ["positive", "positive"]
    assert set(verdicts[:2]) <= {"mixed", "negative"}
    assert verdicts[4] == "mixed"


def test_chemistry_and_ending_are_disputed(dossier: Dossier) -> None:
    views = {view.aspect: view for view in dossier.consensus.aspects}
    chemistry = {j.document: j.stance for j in views["chemistry"].judgements}
    assert sorted(chemistry.values()) == ["negative", "positive", "positive", "positive"]
    assert views["chemistry"].word == views["ending"].word == "disputed"
    assert 2 <= len(dossier.consensus.statement) <= 4


def test_the_synopsis_tells_the_story_and_keeps_the_ending_apart(dossier: Dossier) -> None:
    assert len(dossier.synopsis.sentences) >= 8
    ending = " ".join(sentence.span.text for sentence in dossier.synopsis.spoilers)
    assert "airport" in ending
    assert "airport" not in " ".join(sentence.span.text for sentence in dossier.synopsis.sentences)
    assert {dispute.character for dispute in dossier.synopsis.disputes} == {"Do Hyeon-seo", "Ji Su-ho"}


@pytest.mark.slow
@pytest.mark.parametrize("folder", [DIGESTS, ORIGINALS], ids=["digests", "originals"])
def test_the_pdf_is_valid_for_readers_of_the_blind_and_for_archives(folder: Path) -> None:
    if not folder.is_dir():
        pytest.skip("the five articles are not beside this checkout")
    files = make(gather(folder), Options()).files
    found = [validation.validate_pdf_bytes(files["report.pdf"], profile=profile) for profile in ("ua1", "3a")]
    assert [(failure.rule_id, failure.message) for each in found for failure in each.failures] == []
    assert all(each.is_compliant for each in found)
    attached = PdfReader(io.BytesIO(files["report.pdf"])).attachments
    assert {name: content[0] for name, content in attached.items()} == {
        name: files[name] for name in ("dossier.json", "workbook.xlsx")
    }
