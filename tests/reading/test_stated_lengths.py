"""How long a film or series is, as a saved page's own data has it."""

from __future__ import annotations

import json

import pytest

from reporting.extracting import extract
from reporting.reading import RawFile, read_document

_PROSE = "The Long Tide begins with a boat that nobody wants and ends with a storm that everybody saw coming."


def _facts(data: object, said: str = "", kind: str = "film") -> dict[str, tuple[object, str]]:
    script = f'<script type="application/ld+json">{json.dumps(data)}</script>'
    page = f"<html><head>{script}</head><body><p>{_PROSE} {said}</p></body></html>"
    document = read_document(RawFile("a.html", page.encode()), {}, ["The Long Tide"])
    facts = extract(document, ["The Long Tide"], kind).facts
    for fact in facts:
        assert all(document.text[span.start : span.end] == span.text for span in fact.spans)
    return {fact.kind: (fact.value, fact.spans[0].text) for fact in facts}


def _review(**work: object) -> object:
    return {"@type": "Review", "itemReviewed": {"@type": "Movie", "name": "The Long Tide", **work}}


@pytest.mark.parametrize(
    ("data", "minutes"),
    [
        (_review(duration="PT113M"), (113, "PT113M")),
        (_review(duration="PT1H53M"), (113, "PT1H53M")),
        ({"@type": "Movie", "name": "The long tide", "duration": "PT2H"}, (120, "PT2H")),
        (_review(duration="P3D"), None),
        (_review(duration="PT0M"), None),
        (_review(duration={"@type": "Duration"}), None),
        # Of a clip, of another film, of one that only begins so.
        ({"@type": "VideoObject", "name": "The Long Tide", "duration": "PT113M"}, None),
        ({"@type": "Movie", "name": "The Harbour", "duration": "PT113M"}, None),
        ({"@type": "Movie", "name": "The Long Tide 2", "duration": "PT113M"}, None),
    ],
)
def test_the_minutes_of_the_title(data: object, minutes: tuple[int, str] | None) -> None:
    assert _facts(data).get("runtime_minutes") == minutes


@pytest.mark.parametrize(("stated", "episodes"), [(16, (16, "16")), ("16", (16, "16")), ("all", None), (1, None)])
def test_the_episodes_of_the_title(stated: object, episodes: tuple[int, str] | None) -> None:
    data = {
        "@type": "Review",
        "itemReviewed": {"@type": "TVSeries", "name": "The Long Tide", "numberOfEpisodes": stated},
    }
    assert _facts(data, kind="series").get("episodes") == episodes


def test_what_the_review_prints_goes_first() -> None:
    assert _facts(_review(duration="PT90M"), "Running time: 113 minutes.")["runtime_minutes"] == (113, "113 minutes")
