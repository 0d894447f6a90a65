"""Several reviews on one page: which part is about our title. Does not test links and comments."""

from __future__ import annotations

import pytest

from reporting.reading import RawFile, read_document

BOAT = "A man, a boat and a storm that everybody saw coming. He says little about the sea, and says it well."
KNIFE = "Two brothers, one knife and no reason to watch. The script was found at the bottom of a drawer."
GHOST = "A haunted lighthouse with nobody in it worth haunting. The ghost has the best lines and knows it."
LONG = (
    "The picture begins with a boat that nobody wants and ends with a storm that everybody saw coming. That is a pity, "
    "because between the two stands a man who has something to say about the sea, and says it well."
)


def running(text: str, path: str = "a.txt", name: str = "The Long Tide") -> list[str]:
    """The lines that are the review of our title."""
    document = read_document(RawFile(path, text.encode()), {}, [name])
    found = [document.text[start:end] for start, end in document.running()]
    kinds = {aside.kind for aside in document.asides}
    assert kinds <= {"other title"}
    return [line for stretch in found for line in stretch.split("\n") if line]


HEAD = ["This week's films", "By Mara Quill", "4 March 2022"]
OURS = ["The Long Tide", BOAT, "4/5"]


@pytest.mark.parametrize(
    "text",
    [
        # title, paragraph, mark
        f"Two Knives\n{KNIFE}\n1/5\n\nThe Long Tide\n{BOAT}\n4/5\n\nLighthouse\n{GHOST}\n3/5",
        # blank lines everywhere
        f"Two Knives\n\n{KNIFE}\n\n1/5\n\nThe Long Tide\n\n{BOAT}\n\n4/5\n\nLighthouse\n\n{GHOST}\n\n3/5",
        # ours first, ours last
        f"The Long Tide\n{BOAT}\n4/5\n\nTwo Knives\n{KNIFE}\n1/5\n\nLighthouse\n{GHOST}\n3/5",
        f"Two Knives\n{KNIFE}\n1/5\n\nLighthouse\n{GHOST}\n3/5\n\nThe Long Tide\n{BOAT}\n4/5",
    ],
)
def test_a_capsule_round_up_in_plain_text(text: str) -> None:
    assert running("\n".join(HEAD) + "\n\n" + text) == HEAD + OURS


def test_certificates_years_and_numbers_mark_titles_too() -> None:
    assert running(f"Films\n\nTwo Knives (15)\n{KNIFE}\n\nThe Long Tide (12A)\n{BOAT}\n") == [
        "Films", "The Long Tide (12A)", BOAT,
    ]  # fmt: skip
    assert running(f"Films\n\nTwo Knives (2022) {KNIFE} 1/5\n\nThe Long Tide (2022) {BOAT} 4/5") == [
        "Films", f"The Long Tide (2022) {BOAT} 4/5",
    ]  # fmt: skip
    assert running(f"Films\n\nTWO KNIVES (R) {KNIFE} *\n\nTHE LONG TIDE (Not rated) {BOAT} ***") == [
        "Films", f"THE LONG TIDE (Not rated) {BOAT} ***",
    ]  # fmt: skip
    numbered = f"1. Two Knives\n{KNIFE}\n2. The Long Tide\n{BOAT}\n3. Lighthouse\n{GHOST}"
    assert running(f"The year's best\n\n{numbered}") == ["The year's best", "2. The Long Tide", BOAT]
    assert running(f"Films\n\nTWO KNIVES ★\n{KNIFE}\n\nTHE LONG TIDE ★★★★\n{BOAT}\n\nLIGHTHOUSE ★★★\n{GHOST}") == [
        "Films", "THE LONG TIDE ★★★★", BOAT,
    ]  # fmt: skip


@pytest.mark.parametrize("tag", ["h2", "h3", "p><b", "p><strong"])
def test_a_round_up_on_a_page(tag: str) -> None:
    end = "></".join(reversed(tag.split("><")))
    capsules = "".join(
        f"<{tag}>{title}</{end}><p>{text}</p><p>{mark}</p>"
        for title, text, mark in (
            ("Two Knives", KNIFE, "★☆☆☆☆"), ("The Long Tide", BOAT, "★★★★☆"), ("Lighthouse", GHOST, "★★★☆☆"),
        )
    )  # fmt: skip
    head, foot = "<h1>Also this week: three films</h1><p>By Mara Quill</p>", "<p>By post only: Harbour Street 4.</p>"
    page = f"<article>{head}{capsules}{foot}</article>"
    assert running(page, "a.html") == [
        "Also this week: three films", "By Mara Quill", "The Long Tide", BOAT, "★★★★☆",
        "By post only: Harbour Street 4.",
    ]  # fmt: skip


def test_bold_titles_in_markdown() -> None:
    text = f"# Films\n\n**Two Knives**\n\n{KNIFE}\n\n1/5\n\n**The Long Tide**\n\n{BOAT}\n\n4/5\n"
    assert running(text, "a.md") == ["Films", *OURS]


def test_short_reviews_below_the_main_one() -> None:
    main = f"The Long Tide\n\nBy Mara Quill\n\n{LONG}\n\n4/5"
    others = f"Two Knives\n\n{KNIFE}\n\n1/5\n\nLighthouse\n\n{GHOST}\n\n3/5"
    assert running(f"WEEKLY\n\n*** NEW ***\n\nThe Long Tide (15)\n{BOAT}\n\nTwo Knives (15)\n{KNIFE}") == [
        "WEEKLY", "*** NEW ***", "The Long Tide (15)", BOAT,
    ]  # fmt: skip
    assert running(f"{main}\n\nQuick ones\n\n{others}") == ["The Long Tide", "By Mara Quill", LONG, "4/5"]
    assert running(f"{main}\n\nAlso this week\n\n{others}") == ["The Long Tide", "By Mara Quill", LONG, "4/5"]


def test_our_title_below_another_main_review() -> None:
    main = f"A knife too many\n\nBy Mara Quill\n\n{KNIFE} {KNIFE}\n\n1/5"
    text = f"{main}\n\nAlso this week\n\nThe Long Tide\n\n{BOAT}\n\n4/5\n\nLighthouse\n\n{GHOST}\n\n3/5"
    assert running(text) == ["A knife too many", "By Mara Quill", *OURS]


@pytest.mark.parametrize(
    "text",
    [
        f"The Long Tide review\n\nBy Mara Quill\n\n{LONG}\n\nA captain's dream\n\n{LONG}\n\n4/5",
        f"The Long Tide ★★★★\n\nBy Mara Quill\n\n{LONG}\n\nA captain's dream\n\n{LONG}\n\n4/5",
        f"All at sea\n\n★★★★\n\nThe Long Tide is good. {LONG}\n\nThe Long Tide: the verdict\n\n{LONG}\n\n4/5",
        f"The Long Tide\n\n{LONG}\n\nStory 8/10\n\n{BOAT}\n\nMusic 7/10\n\n{GHOST}\n\nOverall 8/10\n\n{KNIFE}",
        f"The Long Tide\n\n{LONG}\n\nThe Good\n\n{BOAT}\n\nThe Bad\n\n{KNIFE}\n\nVerdict\n\n{GHOST}\n\n7/10",
        f"The Long Tide\n\nEpisode 1\n\n{BOAT}\n\n7/10\n\nEpisode 2\n\n{KNIFE}\n\n8/10\n\nEpisode 3\n\n{GHOST}\n\n9/10",
        f"Two Knives\n\n{KNIFE}\n\n1/5\n\nLighthouse\n\n{GHOST}\n\n3/5",
        f"THE HARBOUR HERALD\n\nAll at sea\n\n12:05 AM April 9, 2022\n\n{LONG}\n\nThe Long Tide (2022) is showing now.",
        f"HERALD\n\nThe Long Tide (2020): the good\n\nBy Jo Po\n\n{LONG}\n\nTHE HAIR\n\n{BOAT}\n\n"
        "Story: 3/5\nCast: 4/5\nKnots: 1/5\nOVERALL: 3/5 oars",
    ],
)
def test_the_sections_of_one_review_stay_together(text: str) -> None:
    assert running(text) == [line for line in text.split("\n") if line]


def test_a_letter_of_numbered_tips() -> None:
    ours = f"1. THE ONE TO START\nThe Long Tide (Netflix, two new episodes every weekend)\n\n{BOAT}"
    others = f"2. THE ONE TO FINISH\nTwo Knives (BBC iPlayer, 5 episodes). {KNIFE} 9/10"
    assert running(f"THE LETTER\n\n{ours}\n\n{others}")[-1] == BOAT


def test_the_number_of_a_letter_counts_no_titles() -> None:
    head = "# No. 61: Third class\n\n*A letter about films that goes out every other Sunday. It is free, and so am I.*"
    foot = "*The Long Tide* (2022), 126 min., directed by Bo Ek, in cinemas and, if you must, on demand."
    assert BOAT in running(f"{head}\n\n{BOAT}\n\n{foot}", "a.md")
