"""Names of streaming services that are one service's, and such that are not."""

import pytest

from reporting.notation.platforms import platform_key


@pytest.mark.parametrize(
    "names",
    [
        ("Prime Video", "Amazon Prime Video", "Amazon Prime", "Prime"),
        ("Apple TV+", "Apple TV", "AppleTV+", "Apple TV Plus"),
        ("Disney+", "Disney Plus", "DisneyPlus"),
        ("HBO Max", "Max", "HBO MAX"),
        ("Viki", "Rakuten Viki"),
    ],
)
def test_names_of_one_service(names: tuple[str, ...]) -> None:
    assert len({platform_key(name) for name in names}) == 1


@pytest.mark.parametrize(
    ("one", "two"), [("HBO", "HBO Max"), ("Disney+", "Disney+ Hotstar"), ("BBC One", "BBC Two"), ("Sky Max", "Max")]
)
def test_names_of_two_services(one: str, two: str) -> None:
    assert platform_key(one) != platform_key(two)
