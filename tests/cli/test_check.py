"""`check`: an edition proved again, its files against the manifest, its quotes against the sources of today."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pydantic import ValidationError

from reporting.model import Dossier
from tests.cli.conftest import Run


@pytest.mark.usefixtures("edition")
def test_an_edition_as_it_was_made_holds(run: Run) -> None:
    ran = run("check")
    assert (ran.code, ran.out, ran.err) == (0, "", "")


def test_a_corrupted_quote_is_named_and_the_dossier_refused(run: Run, edition: Path) -> None:
    path = edition / "dossier.json"
    dossier = json.loads(path.read_bytes())
    review = next(review for review in dossier["reviews"] if review["document"] == "02-tidemark.txt")
    span = review["opinions"][0]["spans"][0]
    quote = span["text"]
    span["text"] = quote.replace("e", "a", 1)
    path.write_text(json.dumps(dossier), encoding="utf-8")
    with pytest.raises(ValidationError, match="do not hold"):
        Dossier.model_validate_json(path.read_bytes())
    ran = run("check", "harbour-lights")
    assert ran.code == 1
    assert "harbour-lights: dossier.json: is not the file that was published\n" in ran.out
    assert f"harbour-lights: 02-tidemark.txt, line {_line(dossier, span)}: “{span['text'][:20]}" in ran.out


def _line(dossier: dict[str, list[dict[str, str]]], span: dict[str, int]) -> int:
    text = next(each["text"] for each in dossier["documents"] if each["id"] == "02-tidemark.txt")
    return text[: span["start"]].count("\n") + 1


def test_quotes_that_a_changed_source_no_longer_holds_are_named(run: Run, edition: Path, tmp_path: Path) -> None:
    assert edition.exists()
    source = tmp_path / "sources/harbour-lights/02-tidemark.txt"
    source.write_text(source.read_text("utf-8").replace("gorgeous", "handsome"), encoding="utf-8")
    ran = run("check")
    assert ran.code == 1
    assert "02-tidemark.txt, line " in ran.out
    assert "gorgeous" in ran.out
    assert "01-lantern.md" not in ran.out


def test_a_source_that_is_gone_is_named(run: Run, edition: Path, tmp_path: Path) -> None:
    assert edition.exists()
    (tmp_path / "sources/harbour-lights/01-lantern.md").unlink()
    ran = run("check")
    assert ran.code == 1
    assert "01-lantern.md: is not among the sources any more" in ran.out


def test_an_output_that_was_changed_is_named(run: Run, edition: Path) -> None:
    (edition / "report.pdf").write_bytes(b"%PDF-")
    (edition / "workbook.xlsx").unlink()
    ran = run("check")
    assert ran.code == 1
    assert ran.out == (
        "harbour-lights: report.pdf: is not the file that was published\n"
        "harbour-lights: workbook.xlsx: is not the file that was published\n"
    )


def test_a_manifest_that_was_changed_is_named(run: Run, edition: Path) -> None:
    (edition / "manifest.json").write_text("{}", encoding="utf-8")
    ran = run("check")
    assert ran.code == 1
    assert "manifest.json: is not the manifest that was published." in ran.out


def test_a_title_without_an_edition_is_named_with_the_remedy(run: Run, title: Path) -> None:
    ran = run("check")
    assert ran.code == 1
    assert f"`reporting build {title.name}` makes it" in ran.out


def test_an_edition_whose_sources_are_gone_is_found_too(run: Run, edition: Path, tmp_path: Path) -> None:
    (tmp_path / "sources/harbour-lights").rename(tmp_path / "elsewhere")
    ran = run("check")
    assert ran.code == 1
    assert edition.name in ran.out
