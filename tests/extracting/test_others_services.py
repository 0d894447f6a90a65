"""Where this title is shown, beside services that are named for what else they show."""

from __future__ import annotations

import pytest

from tests.extracting.saltmarsh import review_of


def _platforms(said: str) -> list[str]:
    return [str(fact.value) for fact in review_of(f"{said}\n").facts_of("platforms")]


@pytest.mark.parametrize(
    "said",
    [
        "10 films to watch on Netflix and Prime Video this week",
        "The 10 Best Shows on Netflix, Disney+ and Prime Video in May",
        "What to watch this weekend: twelve new films on Netflix",
        "Everything coming to Netflix in May",
        "Seven thrillers on Netflix that will keep you awake",
        "Top 10 on Netflix today: Salt Road, The Pier, Bones.",
        "Sign up to our newsletter on what to watch on Netflix and Prime Video.",
        "Most Netflix thrillers are made of less.",
        "Unlike most things on Netflix, it is short.",
        "There is enough on Netflix already.",
        "If you liked this, Salt Road is streaming on Netflix.",
        "For something lighter, try Salt Road on Disney+.",
        "Fans of the genre can find Salt Road on Netflix and The Pier on Hulu.",
        "Her last film, Salt Road, is on Netflix.",
        "The director's earlier work is on MUBI.",
        "Where to watch Salt Road: Netflix",
    ],
)
def test_what_shows_other_titles_is_not_where_this_one_is_shown(said: str) -> None:
    assert _platforms(said) == []


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("It is streaming on Netflix and Prime Video now.", ["Netflix", "Prime Video"]),
        ("It's on Hulu.", ["Hulu"]),
        ("All 12 are on Netflix; go.", ["Netflix"]),
        ("Saltmarsh, one of ten films to come to Netflix this week, is slow.", ["Netflix"]),
        ("Two new films are on Netflix this week, and Saltmarsh is the better one.", ["Netflix"]),
        ("It is one of the best Danish thrillers on Netflix.", ["Netflix"]),
        ("New episodes Saturdays and Sundays on tvN.", ["tvN"]),
        ("Production: Salt Road Films for Netflix.", ["Netflix"]),
        ("Unlike her last film, Saltmarsh is on Netflix.", ["Netflix"]),
        ("Where to watch: Netflix", ["Netflix"]),
        ("Netflix, from Friday", ["Netflix"]),
    ],
)
def test_where_it_is_shown_is_read(said: str, shown: list[str]) -> None:
    assert _platforms(said) == shown


def test_services_below_other_titles_of_a_listing_are_theirs() -> None:
    listing = "Saltmarsh\nNetflix, 5 episodes\nA boat and a debt.\n\nThe Long Pier\nHulu, 8 episodes\nLorries."
    assert _platforms(listing) == ["Netflix"]


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("Saltmarsh is on Apple TV+. Rent it on Apple TV.", ["Apple TV+"]),
        ("Saltmarsh is on AppleTV now.", ["Apple TV"]),
        ("Saltmarsh is on Prime.", ["Prime Video"]),
        ("Saltmarsh is on Prime Road.", []),
        ("Saltmarsh is on Disney+ and HBO MAX.", ["Disney+", "HBO Max"]),
        ("Saltmarsh is on Disney Plus.", ["Disney Plus"]),
        ("Saltmarsh is on Prime, that is on Amazon Prime Video.", ["Amazon Prime Video"]),
        ("Saltmarsh is on iPlayer.", ["iPlayer"]),
        ("Saltmarsh is on Sky Atlantic and Now from Monday.", ["Sky Atlantic", "Now"]),
        ("Saltmarsh, StarzPlay: mud and more mud.", ["StarzPlay"]),
        ("For us Saltmarsh is in Viki, with subtitles.", ["Viki"]),
        ("Production companies: Fen Films, Film4", []),
        ("The vengeful father on Max von Sydow's face has more of it.", []),
    ],
)
def test_a_service_is_known_by_each_of_its_names(said: str, shown: list[str]) -> None:
    assert _platforms(said) == shown
