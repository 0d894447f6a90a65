"""A brand: what may be stated, and what is refused with the key and a remedy."""

from __future__ import annotations

import pytest

from reporting.brand import LARGEST_LOGO, Brand, BrandError, brand_of, contrast_on_white
from reporting.errors import SourceError
from reporting.reading import RawFile, RawTitle
from reporting.reading.brand import read_brand

PNG = b"\x89PNG\r\n\x1a\n..."
FILES = {
    "mark.png": PNG,
    "photo.jpg": b"\xff\xd8\xff\xe0...",
    "mark.svg": b"<svg/>",
    "huge.png": PNG + b"." * LARGEST_LOGO,
}


def test_what_is_stated_is_kept() -> None:
    stated = {"name": " Invented & Partners ", "logo": "mark.png", "colour": "#2B4A7F", "prepared_for": "A Board"}
    assert brand_of(stated, FILES.get) == Brand("Invented & Partners", PNG, "#2b4a7f", "A Board")


@pytest.mark.parametrize(
    ("stated", "key", "told"),
    [
        ({"color": "#000000"}, "color", "no key"),
        ({"name": 3}, "name", "text in one line"),
        ({"name": "two\nlines"}, "name", "text in one line"),
        ({"colour": "blue"}, "colour", "no colour"),
        ({"colour": "#2b4a7f; } body { display: none"}, "colour", "no colour"),
        ({"colour": "#e3b34c"}, "colour", "too light to be read on white: its contrast is 1.9 to 1"),
        ({"logo": "absent.png"}, "logo", "no file “absent.png”"),
        ({"logo": "mark.svg"}, "logo", "neither PNG nor JPEG"),
        ({"logo": "huge.png"}, "logo", "larger than 1 MB"),
    ],
)
def test_what_cannot_be_used_is_refused_by_name(stated: dict[str, object], key: str, told: str) -> None:
    with pytest.raises(BrandError, match=told) as refused:
        brand_of(stated, FILES.get)
    assert refused.value.key == key
    assert refused.value.remedy


def test_what_a_title_states_is_refused_with_its_line() -> None:
    def refusal(block: str) -> str:
        stated = f'name = "Tide"\ncolour = 1\n{block}'.encode()
        with pytest.raises(SourceError) as refused:
            read_brand(RawTitle("tide", (RawFile("title.toml", stated),)))
        return str(refused.value)

    assert refusal('[brand]\nname = "Us"\ncolour = "blue"').startswith("title.toml, line 5: “blue” is no colour.")
    assert refusal('[ brand ]\ncolor = "#000000"').startswith(
        "title.toml, line 4: “color” is no key that is known here. Did you mean colour?"
    )
    assert refusal('brand = { colour = "blue" }').startswith("title.toml, [brand]: “blue” is no colour.")


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast_on_white("#000000") == pytest.approx(21)
    assert contrast_on_white("#767676") == pytest.approx(4.54, abs=0.01)
    assert contrast_on_white("#ffffff") == pytest.approx(1)
