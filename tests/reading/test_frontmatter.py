"""Front matter: its values, and its errors with their lines. Does not test the head that is made of them."""

from __future__ import annotations

import pytest

from reporting.errors import SourceError
from reporting.reading.frontmatter import split


def test_values_are_read_as_they_are_written() -> None:
    text = (
        '---\noutlet: "The Tide: Weekly"\ncritic: 1843\npublished: 2022-03-04 10:00:00\n'
        "text: digest\nurl:\n---\nProse.\n"
    )
    assert split(text, "a.md") == (
        {"outlet": "The Tide: Weekly", "critic": "1843", "published": "2022-03-04", "text": "digest"},
        "Prose.\n",
    )


@pytest.mark.parametrize(
    "text",
    [
        "Prose.",
        "",
        "--------\nProse\n---\n",
        "---\nProse between rules.\n---\nMore.",
        "---\nno: end",
        " ---\na: b\n---",
    ],
)
def test_other_texts_have_none(text: str) -> None:
    assert split(text, "a.txt") == ({}, text)


@pytest.mark.parametrize(
    ("block", "message"),
    [
        (
            "outlet: A\ncritc: B",
            r"a\.md, line 3: “critc” is no key that is known here\. Is “critic” meant\? Front matt",
        ),
        ("outlet: A\noutlet: B", r"line 3: “outlet” stands twice"),
        ("critic: [A, B]", r"line 2: “critic” must be one value"),
        ("published: 4 March 2022", r"line 2: “published” is no date: 4 March 2022\. Write the day as 2024-01-31"),
        ("\npublished: 2022-02-30", r"line 3: “published” is no date"),
        ("url: example.org", r"line 2: “url” is no web address"),
        ("text: summary", r"line 2: “text” is “summary”\. It may be original or digest"),
        ('outlet: "A', r"line 2: .*"),
        ("outlet: " + "[" * 5000, r"line 2: .*"),
    ],
)
def test_an_error_names_file_line_and_remedy(block: str, message: str) -> None:
    with pytest.raises(SourceError, match=message):
        split(f"---\n{block}\n---\n", "a.md")


def test_another_programs_keys_are_taken_where_they_can_be() -> None:
    block = "title: A\nsite: The Lantern\nauthor: Ada Placeholder\ndate: 2021-03-05T09:00:00\ntags: [a, b]"
    values, rest = split(f"---\n{block}\n---\nText", "a.md")
    assert values == {"outlet": "The Lantern", "critic": "Ada Placeholder", "published": "2021-03-05"}
    assert rest == "Text"


@pytest.mark.parametrize("key", ["newsletter", "Blog", "site_name", "magazine"])
def test_the_publications_name_has_many_keys(key: str) -> None:
    assert split(f"---\n{key}: Fen Letters\nissue: 4\n---\nText", "a.md") == ({"outlet": "Fen Letters"}, "Text")


def test_another_programs_values_never_stop_a_title_or_go_before_ours() -> None:
    assert split("---\ndate: soon\nauthor: [A, B]\n---\nText", "a.md") == ({}, "Text")
    assert split("---\npublished: 2021-03-05\ndate: 5 March 2021\n---\nText", "a.md") == (
        {"published": "2021-03-05"}, "Text",
    )  # fmt: skip


def test_another_programs_day_is_taken_as_it_is_written() -> None:
    assert split("---\ndate: 5 March 2021\n---\nText", "a.md") == ({"published": "5 March 2021"}, "Text")
    assert split("---\ncritic: Ada\nauthor: Berta\n---\nText", "a.md") == ({"critic": "Ada"}, "Text")
    assert split("---\nauthor: Berta\ncritic: Ada\n---\nText", "a.md") == ({"critic": "Ada"}, "Text")


@pytest.mark.parametrize(
    ("byline", "critic"),
    [
        ("Ada Placeholder, Staff Writer", "Ada Placeholder"),
        ("By Ada Placeholder", "Ada Placeholder"),
        ("Words by Ada Placeholder | Chief Film Critic", "Ada Placeholder"),
        ("Ada Placeholder (guest contributor)", "Ada Placeholder"),
        ("Ada Placeholder, Jr.", "Ada Placeholder, Jr."),
        ("Staff Writer", "Staff Writer"),
        ("Byrony Placeholder", "Byrony Placeholder"),
    ],
)
def test_another_programs_by_line_is_its_name_alone(byline: str, critic: str) -> None:
    assert split(f"---\nbyline: {byline}\n---\nProse.\n", "a.md")[0] == {"critic": critic}
    assert split("---\ncritic: Ada, Staff Writer\n---\nProse.\n", "a.md")[0] == {"critic": "Ada, Staff Writer"}
