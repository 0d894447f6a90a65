"""What a list of titles tells of an edition: the words that count, and evidence by the numbers of its own report."""

from __future__ import annotations

from pathlib import Path

from reporting.composing import compose
from reporting.in_short import summarise
from reporting.publishing.manifest import Inputs, Manifest, identity, read_manifest
from tests.harbour import dossier


def test_what_stands_out_is_numbered_as_in_the_report() -> None:
    known = dossier()
    report = compose(known)
    told = summarise(known, report, "")
    quotes = {entry.number: entry.quote for entry in report.evidence}
    views = {str(view.aspect): view for view in known.consensus.aspects}
    for word, view in (("praised", told.praised), ("faulted", told.faulted), ("disputed", told.disputed)):
        alike = [v for v in views.values() if v.word == word]
        assert (view is None) == (not alike)
        if view is not None and view.evidence is not None:
            cited = {span.text for judgement in views[view.aspect].judgements for span in judgement.spans}
            assert quotes[view.evidence] in cited
    assert told.praised is not None
    assert told.praised.counts[0] == max(len(v.of("positive")) for v in views.values() if v.word == "praised")
    assert [(each.critic, each.outlet, each.verdict, each.mark) for each in told.voices] == [
        ("Odile Varga", "The Lantern", "positive", "4/5"), (None, None, "positive", "B+"),
        (None, "The Pier", "positive", "7/10"), ("Benno Achterberg", None, "negative", None),
    ]  # fmt: skip
    assert [quotes[each.evidence] for each in told.voices if each.mark and each.evidence] == ["4/5", "B+", "7/10"]


def test_a_manifest_gives_it_back(tmp_path: Path) -> None:
    known = dossier()
    told = summarise(known, compose(known), "One review was added.")
    content = Manifest("harbour", Inputs("1", "t", {}, (), {}), (), told).to_bytes()
    edition = tmp_path / identity(content)
    edition.mkdir()
    (edition / "manifest.json").write_bytes(content)
    assert read_manifest(edition).summary == told
