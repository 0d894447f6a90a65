"""Judgements beside the word that counts and the written statement."""

from __future__ import annotations

import pytest

from reporting.model import Aspect, Dossier, Stance
from tests.reconciling.building import Builder, dossier

TEXT = "I liked it, hated it and shrugged. Fine words."
WORDS: dict[Stance, str] = {"positive": "liked it", "negative": "hated it", "mixed": "shrugged"}


Said = tuple[Stance | None, dict[Aspect, Stance]]


def judged(*reviews: Said) -> Dossier:
    builders = []
    for number, (verdict, aspects) in enumerate(reviews):
        builder = Builder(f"{number:03}", TEXT)
        if verdict:
            builder.verdict(verdict, "Fine words")
        for aspect, stance in aspects.items():
            builder.opinion(aspect, stance, WORDS[stance])
        builders.append(builder)
    return dossier(*builders)


def said(found: Dossier) -> list[str]:
    return ["; ".join(clause.text for clause in sentence.clauses) + "." for sentence in found.consensus.statement]


def test_the_strongest_words_of_the_stance_come_first() -> None:
    text = "Good. Splendid. But dull once."
    builder = Builder("a", text).opinion("acting", "positive", "Good", 0.3).opinion("acting", "negative", "dull", 0.4)
    builder.opinion("acting", "positive", "Splendid", 0.9)
    ((view),) = dossier(builder).consensus.aspects
    assert [span.text for span in view.judgements[0].spans] == ["Splendid", "Good", "dull"]


@pytest.mark.parametrize(
    ("stances", "word"),
    [
        ("ppp", "praised"), ("ppm", "praised"), ("pm", "mixed"), ("mm", "mixed"), ("nn", "faulted"), ("nnm", "faulted"),
        ("pppn", "disputed"), ("pn", "disputed"), ("nm", "mixed"),
    ],
)  # fmt: skip
def test_the_word_that_counts(stances: str, word: str) -> None:
    names: dict[str, Stance] = {"p": "positive", "m": "mixed", "n": "negative"}
    reviews: list[Said] = [(None, {"ending": names[letter]}) for letter in stances]
    found = judged(*reviews)
    assert [view.word for view in found.consensus.aspects] == [word]


def test_five_reviews_are_summed_up_as_an_editor_would() -> None:
    found = judged(
        ("negative", {"story": "negative", "acting": "negative"}),
        ("mixed", {"chemistry": "negative", "visuals": "positive"}),
        ("positive", {"chemistry": "positive", "music": "positive", "ending": "positive"}),
        ("positive", {"chemistry": "positive", "music": "positive", "acting": "positive"}),
        ("mixed", {"chemistry": "positive", "ending": "negative", "story": "negative"}),
    )
    assert said(found) == [
        "Two of five reviews are positive; two are mixed; one is negative.",
        "Both that judge the music praise it.",
        "Critics disagree on the performances, praised by one and faulted by another; on the ending, praised by "
        "one and faulted by another; and on the chemistry between the leads, praised by three and faulted by one.",
        "Both that judge the story fault it.",
    ]
    (praise,), split = (sentence.clauses for sentence in found.consensus.statement[1:3])
    assert [span.document for span in praise.spans] == ["002", "003"]
    assert [span.document for span in split[2].spans] == ["002", "003", "004", "001"]
    assert {span.text for span in praise.spans} == {"liked it"}


def test_the_statement_calls_disputed_what_the_words_that_count_call_so() -> None:
    every: Said = ("positive", dict.fromkeys(("acting", "music", "tone", "story", "ending", "visuals"), "positive"))
    tone: Said = ("mixed", {"tone": "negative"})
    assert said(judged(*[every] * 5, tone))[2] == "Critics disagree on the tone, praised by five and faulted by one."

    against: Said = ("negative", dict.fromkeys(("acting", "music", "tone", "story", "ending"), "negative"))
    found = judged(*[every] * 2, against)
    assert sum(view.word == "disputed" for view in found.consensus.aspects) == 5
    assert said(found)[2] == (
        "Critics disagree on five aspects: the story, the performances, the ending, the music and the tone, each "
        "praised by two and faulted by one."
    )
    assert len(found.consensus.statement[2].clauses[-1].spans) == 3


def test_all_that_splits_critics_most_evenly_is_named_and_the_rest_by_its_stronger_side() -> None:
    aspects: tuple[Aspect, ...] = ("story", "acting", "music", "tone", "ending")
    split: list[dict[Aspect, Stance]] = [dict.fromkeys(aspects, "positive") for _ in range(5)]
    for number, against in enumerate(("story acting music tone ending", "story music ending", "ending", "ending", "")):
        split[number].update({aspect: "negative" for aspect in aspects if aspect in against.split()})
    assert said(judged(*[("mixed", each) for each in split]))[-1] == (
        "Critics disagree on five aspects, most evenly on the story and the music, each praised by three and faulted "
        "by two; the performances and the tone are each praised by more than fault them; the ending is faulted by "
        "more than praise it."
    )


def test_aspects_that_split_alike_with_other_numbers_are_all_called_most_even() -> None:
    even: dict[Aspect, Stance] = {"story": "positive", "acting": "positive", "music": "positive", "tone": "positive"}
    odd: dict[Aspect, Stance] = {**dict.fromkeys(even, "negative"), "ending": "negative"}
    more: dict[Aspect, Stance] = {"story": "positive", "ending": "positive"}
    found = judged(("mixed", even), ("mixed", odd), ("mixed", more), ("mixed", {**more, "story": "negative"}))
    assert said(found)[1] == (
        "Critics disagree on five aspects, most evenly on the story, praised by two and faulted by two; on the "
        "performances, the music and the tone, each praised by one and faulted by another; the ending is praised by "
        "more than fault it."
    )


def test_one_review_is_not_counted() -> None:
    assert said(judged(("mixed", {"music": "positive", "ending": "negative", "story": "mixed"}))) == [
        "The one review is mixed.",
        "It praises the music; it faults the ending; it is of two minds about the story.",
    ]
    assert said(judged((None, {}))) == ["The one review comes to no clear verdict.", "It judges no single aspect."]


def test_agreement_and_silence() -> None:
    happy: Said = ("positive", {"acting": "positive", "tone": "positive"})
    assert said(judged(happy, happy, happy)) == [
        "All three reviews are positive.",
        "All three praise the performances and the tone.",
    ]
    assert said(judged(("positive", {}), (None, {}))) == [
        "One of two reviews is positive; one comes to no clear verdict.",
        "None of them judges a single aspect.",
    ]
    assert (
        said(judged(("mixed", {"story": "mixed"}), ("mixed", {"story": "mixed"})))[1]
        == "On the story, no side prevails."
    )
    assert said(judged(("positive", {"visuals": "positive"}), ("positive", {})))[1] == (
        "The only one to judge the look praises it."
    )


def test_two_aspects_that_others_judge_are_not_told_as_if_the_same_judged_both() -> None:
    found = judged(
        ("positive", {"music": "positive", "tone": "positive"}),
        ("positive", {"music": "positive"}),
        ("positive", {"tone": "positive"}),
    )
    assert said(found)[1] == "Both that judge the music praise it; both that judge the tone praise it."
    found = judged(("positive", {"music": "positive"}), ("positive", {"ending": "positive"}))
    assert said(found)[1] == "The only one to judge the ending praises it; the only one to judge the music praises it."
    both: Said = ("positive", {"music": "positive", "tone": "positive"})
    assert said(judged(both, ("positive", {})))[1] == "The only one to judge the music and the tone praises them."
    assert said(judged(both, both, ("positive", {})))[1] == "Both that judge the music and the tone praise them."


def test_many_reviews_are_counted_in_digits_and_no_sentence_begins_with_one() -> None:
    one: Said = ("positive", {"music": "positive", "pacing": "negative", "ending": "positive"})
    two: Said = ("negative", {"music": "positive", "pacing": "negative", "ending": "negative"})
    found = judged(*[one] * 31, *[two] * 29)
    assert said(found) == [
        "Of 60 reviews, 31 are positive; 29 are negative.",
        "All 60 praise the music.",
        "Critics disagree on the ending, praised by 31 and faulted by 29.",
        "All 60 fault the pace.",
    ]


def test_there_are_two_to_four_sentences_whatever_the_counts() -> None:
    aspects: tuple[Aspect, ...] = ("story", "acting", "music", "tone")
    stances: tuple[Stance, ...] = ("positive", "mixed", "negative")
    for number in range(1, 82):
        reviews = [
            (stances[(number + k) % 3], {a: stances[(number // 3**i + k * i) % 3] for i, a in enumerate(aspects)})
            for k in range(number % 4 + 1)
        ]
        assert 2 <= len(judged(*reviews).consensus.statement) <= 4


UNREAD = "its text is in Korean, not in English, and was left unread"


def _unread(id_: str, points: int | None) -> Builder:
    builder = Builder(id_, f"Mark: {points}/5\n").set("unread", UNREAD)
    return builder if points is None else builder.mark(f"{points}/5", points, 5, "positive")


@pytest.mark.parametrize(
    ("builders", "said"),
    [
        ([_unread("a", 4), _unread("b", None)], "one of two reviews is positive. none of their texts was read"),
        ([_unread("a", None), _unread("b", None)], "None of two reviews prints a mark"),
        ([_unread("a", 4)], "its text was left unread: its mark alone is counted"),
    ],
)
def test_reviews_whose_text_is_left_unread_are_not_said_to_judge_nothing(builders: list[Builder], said: str) -> None:
    told = ". ".join(clause.text for each in dossier(*builders).consensus.statement for clause in each.clauses)
    assert said.lower() in told.lower()
    assert "single aspect" not in told
    assert "clear verdict" not in told or "one" in said


def test_a_review_left_unread_among_others_is_said_to_count_by_its_mark() -> None:
    others = [Builder(f"{n}", f"The acting is good {n}.").opinion("acting", "positive", "acting") for n in range(2)]
    told = [each.clauses[-1].text for each in dossier(*others, _unread("x", 4)).consensus.statement]
    assert told[-1].lower() == "the text of one was left unread: it counts by its mark alone"
