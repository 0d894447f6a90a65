"""`schema`: the JSON Schema that every dossier.json keeps to."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator, ValidationError  # type: ignore[import-untyped]

from tests.cli.conftest import Run


def test_it_is_a_schema_of_2020_12(run: Run) -> None:
    ran = run("schema")
    assert (ran.code, ran.err) == (0, "")
    schema = json.loads(ran.out)
    Draft202012Validator.check_schema(schema)
    assert schema["title"] == "Dossier"
    assert schema["$id"] == "urn:reporting:dossier"


def test_a_dossier_keeps_to_it(run: Run, edition: Path) -> None:
    schema = json.loads(run("schema").out)
    dossier = json.loads((edition / "dossier.json").read_bytes())
    Draft202012Validator(schema).validate(dossier)
    dossier["reviews"][0]["verdict"] = {"stance": "glowing"}
    with pytest.raises(ValidationError):
        Draft202012Validator(schema).validate(dossier)


def test_dossier_json_is_utf_8_and_ends_with_a_line_end(edition: Path) -> None:
    content = (edition / "dossier.json").read_bytes()
    assert content.endswith(b"}\n")
    assert "Adèle" in content.decode("utf-8")
    assert list(json.loads(content))[:3] == ["title", "documents", "reviews"]
