"""Other names of one person, and pairs of names that are an actor and a part."""

from __future__ import annotations

import pytest

from tests.extracting.saltmarsh import review_of


def _aliases(said: str) -> list[tuple[str, str]]:
    return [(alias.name, alias.other) for alias in review_of(said).aliases]


@pytest.mark.parametrize(
    "said",
    [
        "Greta Holloway, aka Ina Storm, is the elder sister, and Greta Holloway plays Ina Storm with a stiff back.",
        "Cast: Nam Ji-eun / Seo Bo-ra, Kang Do-hyun / Baek Tae-oh, Lim Da-eun / Go Eun-ji",
    ],
)
def test_an_actor_and_a_part_are_no_aliases(said: str) -> None:
    assert _aliases(said) == []


def test_another_name_of_an_actor_is_an_alias() -> None:
    assert _aliases("Kang Do-hyun, also known as Demian Kang, plays Baek Tae-oh.") == [("Kang Do-hyun", "Demian Kang")]
