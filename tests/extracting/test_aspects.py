"""Cues: which words speak for which aspect, as words, as phrases and in their forms; and what a word is worth."""

from __future__ import annotations

import pytest

from reporting.extracting.aspects import aspects_in
from reporting.extracting.phrases import Phrases
from reporting.extracting.valence import hits
from reporting.language import tokens


@pytest.mark.parametrize(
    ("text", "aspect"),
    [
        ("the screenplay", "story"),
        ("the dialogue", "story"),
        ("paper-thin people", "characters"),
        ("the villains", "characters"),
        ("her performance", "acting"),
        ("he steals every scene", "acting"),
        ("a rapport", "chemistry"),
        ("between him and her passes a current", "chemistry"),
        ("the two of them on the pontoon", "chemistry"),
        ("they look at each other like thieves", "chemistry"),
        ("whatever those two have", "chemistry"),
        ("the interplay of the three", "chemistry"),
        ("it overstays its welcome", "pacing"),
        ("watched in one sitting", "pacing"),
        ("the last ten minutes", "ending"),
        ("the epilogue", "ending"),
        ("the OST", "music"),
        ("Hurwitz's score", "music"),
        ("beautifully shot", "visuals"),
        ("the production design", "visuals"),
        ("the humour", "tone"),
    ],
)
def test_a_cue_names_its_aspect(text: str, aspect: str) -> None:
    assert aspect in {name for cue in aspects_in(tokens(text)) for name, weight in cue.aspects if weight == 1}


@pytest.mark.parametrize("text", ["tune into the show", "they end up in a village", "a twist of fate"])
def test_a_turn_of_phrase_is_no_cue(text: str) -> None:
    assert not [cue for cue in aspects_in(tokens(text)) if cue.aspects]


def test_the_longest_phrase_wins_and_finds_do_not_overlap() -> None:
    table = Phrases([("plot", 1), ("plot hole|holes", 2), ("does n't ~ work", 3)])
    assert list(table.find(tokens("The plots have plot holes."))) == [(1, 2, 1), (3, 5, 2)]
    assert list(table.find(tokens("It doesn't really work."))) == [(1, 5, 3)]


@pytest.mark.parametrize(
    ("text", "aspect"),
    [
        ("it falls short of the standard", "pacing"),
        ("the lovers are drawn back to each other", "visuals"),
        ("two strangers drawn together by a debt", "visuals"),
    ],
)
def test_a_turn_of_phrase_is_no_cue_for_one_aspect(text: str, aspect: str) -> None:
    assert aspect not in {name for cue in aspects_in(tokens(text)) for name, _ in cue.aspects}


@pytest.mark.parametrize(
    ("text", "praised"),
    [
        ("superb", True),
        ("not bad", True),
        ("never boring", True),
        ("the least boring film of the year", True),
        ("the least funny of them", False),
        ("at least boring people will like it", False),
        ("less boring than the book", True),
        ("less witty than the book", False),
        ("what has gone is the urgency", False),
        ("what is missing here is any wit", False),
        ("gone are the wit and the warmth", False),
        ("gone is the clutter", True),
        ("all of it is gone and it is witty", True),
        ("gone wild and witty", True),
        ("it would be unfair to call this dull", True),
        ("the unfair, dull rules", False),
        ("not good", False),
        ("lacks depth", False),
        ("devoid of filler", True),
        ("avoids cliché", True),
        ("too long", False),
        ("never too heavy", True),
        ("could have been great", False),
        ("do not lack charm", True),
        ("subtle it isn't", False),
        ("never less than watchable", True),
        ("a brilliant surgeon", False),
        ("doubts whether more of the past will make it a satisfying story", False),
        ("anything but wooden", True),
        ("far from clumsy", True),
        ("far from perfect", False),
        ("lacks the usual clichés", True),
        ("could have been mawkish", True),
        ("a killer last line", True),
        ("it is one that I will not forget", True),
        ("I expected to be bored, it is a joy", True),
        ("unlike the dreadful novel, it breathes and charms", True),
        ("the poster promises a triumph, it is a bore", False),
        ("critics have called it a triumph, I found it dull", False),
        ("I call it a triumph", True),
        ("I could have listened to her all night", True),
        ("I defy anybody to look away", True),
        ("the frocks are beyond reproach", True),
        ("I would not swap it for ten of the others", True),
        ("it is satire of the first rank", True),
        ("I forgot to breathe", True),
        ("it strains belief", False),
        ("they have all the chemistry of two tax returns", False),
        ("the romance is about as tense as a bath", False),
        ("the villain turns the police into fools", False),
        ("I am less sold on the brother", False),
        ("the second hour does go on", False),
        ("there is no tension left in it", False),
        ("whether you like the first part or not, the ending is superb", True),
    ],
)
def test_what_turns_a_word_round(text: str, praised: bool) -> None:
    assert (sum(hit.worth for hit in hits(tokens(text))) > 0) is praised


def test_an_open_question_judges_nothing() -> None:
    assert not hits(tokens("I can't tell you whether the rest of it is superb or a mess"))


def test_a_long_line_is_read_in_linear_time() -> None:
    words = tokens("not the plot could have been too " * 3000)
    assert len(hits(words)) > 1000
