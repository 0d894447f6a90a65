"""Tags of languages and what they are called."""

from __future__ import annotations

import pytest

from reporting.notation.language_names import language_name


@pytest.mark.parametrize(
    ("tag", "name"),
    [("de", "German"), ("zh-Hant", "Chinese"), ("pt_BR", "Portuguese"), ("und-Cyrl", "Cyrillic script"),
     ("uk", "the language “uk”"), ("und", "a language that the reader does not know")],
)  # fmt: skip
def test_a_language_goes_by_its_name_or_its_tag(tag: str, name: str) -> None:
    assert language_name(tag) == name
