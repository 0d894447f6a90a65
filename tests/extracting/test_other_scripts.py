"""Names in Hangul and kanji in a review in English: beside a romanised name, alone, and what only looks like one."""

from __future__ import annotations

import pytest

from tests.extracting.saltmarsh import cast_of

_BOTH = {("Nam Ji-eun", "Seo Bo-ra"), ("Kang Do-hyun", "Baek Tae-oh")}


@pytest.mark.parametrize(
    "said",
    [
        "Nam Ji-eun (남지은) as Seo Bo-ra and Kang Do-hyun (강도현) as Baek Tae-oh carry it.",
        "Nam Ji-eun 남지은 plays Seo Bo-ra, and Kang Do-hyun 강도현 plays Baek Tae-oh.",
        "Seo Bo-ra 서보라 (Nam Ji-eun 남지은) is a pianist, Baek Tae-oh (강도현 / Kang Do-hyun) a cook.",
        "Seo Bo-ra (Nam Ji-eun (남지은)) meets Baek Tae-oh (Kang Do-hyun, 강도현).",
        "Nam Ji-eun [남지은] plays Seo Bo-ra (서보라), and Kang Do-hyun（강도현） plays Baek Tae-oh.",
        "Cast\nNam Ji-eun (남지은) as Seo Bo-ra\nKang Do-hyun (강도현) as Baek Tae-oh",
        "Main cast\nNam Ji-eun 남지은 as Seo Bo-ra\nKang Do-hyun 강도현 as Baek Tae-oh",
        "Cast:\n남지은 (Nam Ji-eun) - Seo Bo-ra\n강도현 (Kang Do-hyun) - Baek Tae-oh",
    ],
)
def test_a_romanised_name_is_read_as_if_the_gloss_were_not_there(said: str) -> None:
    assert cast_of(said) == _BOTH


@pytest.mark.parametrize(
    "said", ["Cast: 남지은 (Nam Ji-eun), 강도현 (Kang Do-hyun)", "Cast: Nam Ji-eun 남지은 | Kang Do-hyun 강도현"]
)
def test_a_gloss_in_a_line_of_actors_is_nobody_s_part(said: str) -> None:
    assert cast_of(said) == {("Nam Ji-eun", None), ("Kang Do-hyun", None)}


@pytest.mark.parametrize(
    ("said", "cast"),
    [
        ("남지은 plays Seo Bo-ra, a pianist.", {("남지은", "Seo Bo-ra")}),
        ("남지은 plays 서보라, a pianist.", {("남지은", "서보라")}),
        ("Seo Bo-ra (played by 남지은) is a pianist.", {("남지은", "Seo Bo-ra")}),
        ("남지은 is wonderful as Seo Bo-ra.", {("남지은", "Seo Bo-ra")}),
        ("남지은 as Seo Bo-ra, 강도현 as Baek Tae-oh.", {("남지은", "Seo Bo-ra"), ("강도현", "Baek Tae-oh")}),
        ("森田涼 plays Light Amano.", {("森田涼", "Light Amano")}),
    ],
)
def test_an_actor_in_another_script_alone_plays_where_the_words_say_so(
    said: str, cast: set[tuple[str, str | None]]
) -> None:
    assert cast_of(said) == cast


@pytest.mark.parametrize(
    "said",
    [
        "It came out on 7 December 2022 (2022년 12월 7일) and ended on 2022년 12월 28일 (수).",
        "한류 plays a part here, as always. 한국 as I know it is not here.",
        "She says 사랑해 as the sisters leave.",
        "The song by 강도현 is fine.",
        "Saltmarsh (소금습지, 2022) is short.",
    ],
)
def test_dates_and_words_of_another_script_are_nobody(said: str) -> None:
    assert cast_of(said) == set()
