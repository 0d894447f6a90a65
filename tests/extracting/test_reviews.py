"""Whole reviews in, what a careful reader takes from them out; the texts stand in the modules beside this one."""

from __future__ import annotations

from typing import Any

import pytest

from reporting.extracting import as_contract, extract
from reporting.reading import RawFile, read_document
from tests.extracting.case import Case
from tests.extracting.film_reviews import FILM_REVIEWS
from tests.extracting.films_by_voice import FILMS_BY_VOICE
from tests.extracting.further_film_reviews import FURTHER_FILM_REVIEWS
from tests.extracting.further_series_reviews import FURTHER_SERIES_REVIEWS
from tests.extracting.later_film_reviews import LATER_FILM_REVIEWS
from tests.extracting.later_series_reviews import LATER_SERIES_REVIEWS
from tests.extracting.more_film_reviews import MORE_FILM_REVIEWS
from tests.extracting.more_films_by_voice import MORE_FILMS_BY_VOICE
from tests.extracting.more_series_reviews import MORE_SERIES_REVIEWS
from tests.extracting.other_reviews import OTHER_REVIEWS
from tests.extracting.series_by_voice import SERIES_BY_VOICE
from tests.extracting.series_reviews import SERIES_REVIEWS

CASES = (
    *FILM_REVIEWS,
    *MORE_FILM_REVIEWS,
    *SERIES_REVIEWS,
    *MORE_SERIES_REVIEWS,
    *OTHER_REVIEWS,
    *FURTHER_FILM_REVIEWS,
    *FURTHER_SERIES_REVIEWS,
    *LATER_FILM_REVIEWS,
    *LATER_SERIES_REVIEWS,
    *FILMS_BY_VOICE,
    *MORE_FILMS_BY_VOICE,
    *SERIES_BY_VOICE,
)


def _contract(case: Case) -> dict[str, Any]:
    document = read_document(RawFile("review.txt", case.text.encode()), names=case.names)
    return as_contract(document, extract(document, case.names))


def _value(field: dict[str, Any] | None) -> Any:
    return None if field is None else field["value"]


def _read(key: str, data: dict[str, Any]) -> Any:
    """The part of the contract that an expectation is about, in the form in which cases write it."""
    if key in ("outlet", "critic", "published"):
        return _value(data[key])
    if key == "critic_folded":
        return str(_value(data["critic"])).lower()
    if key == "rating":
        return None if data["rating"] is None else (data["rating"]["value"], data["rating"]["scale"])
    if key == "partial":
        return data["partial"] is not None
    if key.startswith("cast"):
        return {(c["actor"], c["character"]) for c in data["cast"]}
    if key.startswith("actors"):
        return {c["actor"] for c in data["cast"]}
    if key == "crew_lacks":
        return {c["name"] for c in data["crew"]}
    if key.startswith("crew"):
        return {(c["name"], c["role"]) for c in data["crew"]}
    return {fact["value"] for fact in data["facts"][key.removesuffix("_has")]}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.label)
def test_a_review_is_read_as_a_careful_reader_reads_it(case: Case) -> None:
    data = _contract(case)
    wrong = {}
    for key, wanted in case.expected.items():
        found = _read(key, data)
        if key.endswith(("_lack", "_lacks")):
            fits = not found & wanted
        else:
            fits = found >= wanted if key.endswith("_has") else found == wanted
        if not fits:
            wrong[key] = (found, wanted)
    assert wrong == {}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.label)
def test_every_quote_stands_where_it_says(case: Case) -> None:
    data = _contract(case)
    quotes = list(_evidence(data))
    assert quotes
    assert [q for q in quotes if data["text"][q["start"] : q["end"]] != q["quote"]] == []


def _evidence(data: Any) -> Any:
    if isinstance(data, dict):
        if data.keys() == {"start", "end", "quote"}:
            yield data
        for value in data.values():
            yield from _evidence(value)
    elif isinstance(data, list):
        for value in data:
            yield from _evidence(value)
