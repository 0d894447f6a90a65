"""Sentences and short reviews in many critics' voices: dry, chatty, trade, fan, about films and series that exist.

Critics are invented. Where a voice is too ironic for the words to tell, nothing is expected here.
"""

from __future__ import annotations

import pytest

from reporting.extracting import extract
from reporting.model import Review, aspect_stances
from reporting.reading import RawFile, read_document


def read(text: str, title: str) -> Review:
    """The review read from a text, a paragraph a line."""
    lines = "\n\n".join(" ".join(paragraph.split()) for paragraph in text.split("\n\n"))
    document = read_document(RawFile("review.txt", lines.encode()), names=(title,))
    return extract(document, (title,))


FRAME = """Glass Harbour

In Glass Harbour the lamp goes out. Anna Keel plays Maeve, who keeps the light. Tom Arbery directs.

{}

The end of the pier is seen at dawn.
"""


@pytest.mark.parametrize(
    ("sentence", "aspect", "stance"),
    [
        ("Anna Keel has never been sharper.", "acting", "positive"),
        ("Anna Keel is gorgeous in it.", "acting", "positive"),
        ("I don't think I've seen a duller script this year.", "story", "negative"),
        ("The pacing never sags.", "pacing", "positive"),
        ("That hour is better written than most whole shows.", "story", "positive"),
        ("It has the laziest ending of the year.", "ending", "negative"),
        ("The photography is worth the price of a ticket.", "visuals", "positive"),
        ("The special effects are a catastrophe.", "visuals", "negative"),
        ("The songs have been on repeat all week.", "music", "positive"),
        ("The script mistakes repetition for depth.", "story", "negative"),
        ("The subplot goes nowhere and never adds up.", "story", "negative"),
    ],
)
def test_a_sentence_in_a_critics_voice(sentence: str, aspect: str, stance: str) -> None:
    found = {(o.aspect, o.stance) for o in read(FRAME.format(sentence), "Glass Harbour").opinions}
    assert (aspect, stance) in found


def test_a_title_role_that_is_ghastly_may_be_a_splendid_part() -> None:
    review = read(FRAME.format("Clara Venn was back as the ghastly godmother."), "Glass Harbour")
    assert not [o for o in review.plain_opinions if o.stance == "negative"]


DRIVE_MY_CAR = """Drive My Car

Three hours is a long time to spend in a red Saab. Ryusuke Hamaguchi's film makes it seem a reasonable request.

Kafuku, an actor, comes home early and finds his wife with another man. He says nothing, closes the door, and goes on
saying nothing until she dies. Two years on he is in Hiroshima to stage Uncle Vanya.

Hidetoshi Nishijima plays grief as a kind of good manners. The rehearsal scenes, in half a dozen languages, ought to be
deadly and are the most absorbing thing in the picture. When the feeling finally comes, it has been paid for in full.

A patient film, and a great one.
"""
OLDBOY = """Oldboy

Spike Lee's remake of the Park Chan-wook original answers a question that nobody had put.

Joe Doucett, a drunken advertising man, wakes in a motel room with no windows and stays there for twenty years.

Josh Brolin grunts his way through it like a man carrying a wardrobe upstairs. Elizabeth Olsen is too good for the role
of the nurse who follows him about, and Sharlto Copley's villain has wandered in from a pantomime. What was operatic is
merely unpleasant.

Rent the old one.
"""
WEATHERING = """Weathering With You

Hodaka runs away to a Tokyo where it has not stopped raining in weeks.

Nobody paints water like this studio. The fireworks sequence alone earns the ticket, and the songs are loud.

I wish I could be as warm about the people. Hodaka is stubborn and little else, and the script is thin and repeats
itself. The ending, mind you, is a brave one.
"""


@pytest.mark.parametrize(
    ("text", "title", "stance"),
    [
        (DRIVE_MY_CAR, "Drive My Car", "positive"),
        (OLDBOY, "Oldboy", "negative"),
        (WEATHERING, "Weathering With You", "mixed"),
    ],
)
def test_a_verdict_is_read_where_no_mark_stands(text: str, title: str, stance: str) -> None:
    verdict = read(text, title).verdict
    assert verdict is not None
    assert (verdict.stance, verdict.basis) == (stance, "text")


def test_inspect_and_report_hold_one_stance_of_an_aspect() -> None:
    review = read(WEATHERING, "Weathering With You")
    plain = {opinion.aspect for opinion in review.plain_opinions} - {"overall"}
    assert plain
    all_of_it, printed = aspect_stances(review.opinions), aspect_stances(review.plain_opinions)
    assert {aspect: all_of_it[aspect] for aspect in printed} == printed


def test_the_story_is_told_apart_from_the_opinion_of_it() -> None:
    plot = " ".join(sentence.spans[0].text for sentence in read(DRIVE_MY_CAR, "Drive My Car").plot)
    assert "comes home early" in plot
    assert "closes the door" in plot
    assert "absorbing" not in plot
