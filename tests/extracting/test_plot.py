"""What tells the story, what does not, and what gives away the ending.

Says nothing of which aspect a judgement is about: `test_opinions` does.
"""

from __future__ import annotations

import pytest

from reporting.extracting.opinions import read_opinions
from reporting.extracting.passage import People, passage
from reporting.extracting.plot import read_plot
from reporting.model import Document, PlotSentence

PEOPLE = People(
    actors=frozenset({"Ana Prado", "Prado"}),
    characters=frozenset({"Mara", "Tobias"}),
    crew=frozenset({"Elias Brandt", "Brandt"}),
)


def plot(text: str) -> tuple[PlotSentence, ...]:
    """The plot read from a review of "The Lantern Year"."""
    found = passage(Document(id="review.txt", sha256="0", text=text), ("The Lantern Year",))
    return read_plot(found, PEOPLE, read_opinions(found, PEOPLE))


@pytest.mark.parametrize(
    "text",
    [
        "Mara (Ana Prado) hides the body and lies to her brother.",
        "The Lantern Year follows Mara, a widow who returns to the island where she was born.",
        "One night a stranger knocks at the door and asks Tobias for shelter.",
        "He steals the boat and leaves her behind on the quay.",
    ],
)
def test_a_sentence_that_tells_the_story_is_plot(text: str) -> None:
    assert [sentence.spans[0].text for sentence in plot(text)] == [text]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Prado plays Mara with superb restraint.",
        "Ana Prado plays Mara.",
        "The script wastes its premise and the ending falls flat.",
        "I watched it twice and I still do not know why Mara leaves.",
        "Brandt shot the film on the coast of Portugal over two winters.",
        "The Lantern Year is streaming on Netflix.",
        "He's written like a puppy.",
        "Ana Prado's Mara is a mere cartoon.",
        "Tobias is there to be kindly turned down, at length.",
        "Mara has been given a haircut and a strobe light and asked to make do.",
        "Will Mara find her brother in time?",
        "Will Tobias forgive her",
        "Cast: Ana Prado, Joon Seo",
    ],
)
def test_what_judges_asks_or_informs_is_no_plot(text: str) -> None:
    assert plot(text) == ()


def test_a_sentence_said_twice_is_plot_once() -> None:
    line = "Mara hides the body and lies to her brother."
    assert len(plot(f"{line}\n{line}\n")) == 1


def test_a_short_sentence_goes_on_with_the_story() -> None:
    text = "Mara hides the body and lies to her brother. Weeks pass in silence. The acting is superb."
    assert [sentence.spans[0].text for sentence in plot(text)][:1] == ["Mara hides the body and lies to her brother."]
    assert "The acting is superb." not in [sentence.spans[0].text for sentence in plot(text)]


def test_what_happens_at_the_end_is_a_spoiler() -> None:
    text = "Mara hides the body and lies to her brother. In the final scene Mara marries Tobias on the quay."
    assert [sentence.spoiler for sentence in plot(text)] == [False, True]


@pytest.mark.parametrize(
    ("text", "spoilers"),
    [
        ("At the very end: Mara walks into the feast with a sword and leaves the island.", [True]),
        ("The closing scene has Mara waiting on the quay for her brother.", [True]),
        ("In the final scene Mara marries Tobias on the quay. They sail away and she burns the house.", [True, True]),
        ("In the final scene Mara marries Tobias.\nShe came to the island to bury her brother.", [True, False]),
        ("In the final scene Mara marries Tobias. Tobias came to the island to bury his brother.", [True, False]),
    ],
)
def test_what_follows_the_end_in_one_breath_is_a_spoiler_too(text: str, spoilers: list[bool]) -> None:
    assert [sentence.spoiler for sentence in plot(text)] == spoilers


def test_everything_after_a_warning_is_a_spoiler() -> None:
    text = "Mara moves to the island.\nSpoilers ahead!\nMara hides the body and lies to her brother.\n"
    assert [sentence.spoiler for sentence in plot(text)] == [False, True]


def test_the_recap_of_a_finale_is_all_spoilers() -> None:
    text = "The Lantern Year: finale recap\nMara hides the body and lies to her brother.\n"
    assert [sentence.spoiler for sentence in plot(text)] == [True]


def test_another_season_is_left_out() -> None:
    text = "The Lantern Year Season 1 begins with Mara burying her brother on the island.\n"
    found = passage(Document(id="r.txt", sha256="0", text=text), ("The Lantern Year Season 2",))
    assert read_plot(found, PEOPLE, ()) == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The film is a bore that ended with a wedding, and Prado is wasted in a terrible role.",
            [],  # "that ended" has no subject of its own to print
        ),
        (
            "The plotting is terrible, as the film ended with a wedding on the quay, and I hated the dull score.",
            ["the film ended with a wedding on the quay"],
        ),
        ("The terrible, dull movie ends on a satisfying note and I loved the score.", []),
        ("The series is superb and it concludes with a bang, but the dull score is terrible.", []),
        ("A wonderful, moving story; the series ended with 9 million viewers.", []),
    ],
)
def test_the_end_is_cut_out_of_a_sentence_that_judges(text: str, told: list[str]) -> None:
    found = plot(text)
    assert [sentence.spans[0].text for sentence in found] == told
    assert all(sentence.spoiler for sentence in found)


def test_two_words_may_tell_of_a_death() -> None:
    text = "One night Mara falls from the roof of the mill and her brother carries her home. She dies."
    assert [sentence.spans[0].text for sentence in plot(text)][-1] == "She dies."
