"""The verdict: the band of the mark where there is one, else what the text says of the whole.

Says nothing of single aspects: `test_opinions` does.
"""

from __future__ import annotations

import pytest

from reporting.extracting import overall
from reporting.extracting.opinions import read_opinions
from reporting.extracting.overall import STANCES, overall_stance, stance_odds, verdict_weights
from reporting.extracting.passage import People, passage
from reporting.extracting.telling import told
from reporting.extracting.verdict import read_verdict
from reporting.model import Cited, Document, Rating, Span, Verdict


def verdict(text: str, rating: Rating | None = None) -> Verdict | None:
    """The verdict read from a review of "The Lantern Year"; the mark, if any, stands at its start."""
    found = passage(Document(id="review.txt", sha256="0", text=text), ("The Lantern Year",))
    span = Span(document="review.txt", start=0, end=1, text=text[0])
    mark = Cited[Rating](value=rating, spans=(span,)) if rating else None
    return read_verdict(found, mark, read_opinions(found, People(), mark))


@pytest.mark.parametrize(
    ("percent", "stance", "score"),
    [
        (100.0, "positive", 1.0),
        (70.0, "positive", 0.4),
        (60.0, "mixed", 0.2),
        (50.0, "mixed", 0.0),
        (40.0, "negative", -0.2),
    ],
)
def test_the_band_of_the_mark_decides(percent: float, stance: str, score: float) -> None:
    found = verdict("A dreadful, boring mess.", Rating(printed="x", value=percent, scale=100, percent=percent))
    assert found is not None
    assert (found.stance, found.basis, found.score) == (stance, "rating", score)
    assert found.spans[0].start == 0


@pytest.mark.parametrize(
    ("printed", "value", "stance", "basis"),
    [
        ("★★★★", 4.0, "positive", "rating"),  # 4/4 and 4/5
        ("one star", 1.0, "negative", "rating"),
        ("★★★", 3.0, "negative", "text"),  # 3/4 is praise, 3/5 is not
        ("Overall 4", 4.0, "negative", "text"),  # out of ten?
    ],
)
def test_stars_without_a_scale_decide_where_four_and_five_agree(
    printed: str, value: float, stance: str, basis: str
) -> None:
    found = verdict(
        "A dreadful, boring mess of a film.", Rating(printed=printed, value=value, scale=None, percent=None)
    )
    assert found is not None
    assert (found.stance, found.basis) == (stance, basis)


@pytest.mark.parametrize(
    ("value", "stance", "score"),
    [("thumbs up", "positive", 0.5), ("thumbs divided", "mixed", 0.0), ("rotten", "negative", -0.5)],
)
def test_a_verdict_in_words_is_the_verdict(value: str, stance: str, score: float) -> None:
    found = verdict("A dreadful, lovely mess of a film.", Rating(printed="x", value=value, scale=None))
    assert found is not None
    assert (found.stance, found.basis, found.score) == (stance, "rating", score)


def test_four_stars_decide_in_any_language() -> None:
    found = verdict("A dreadful mess of a film.", Rating(printed="4 Sterne", value=4.0, scale=None))
    assert found is not None
    assert (found.stance, found.basis) == ("positive", "rating")


PRAISE = (
    "Mara kills her brother and burns the house down. The acting is superb. The script is sharp and funny. "
    "The music is lovely. The Lantern Year is a triumph, well worth your time."
)
BLAME = (
    "Mara falls in love with a gentle, charming fisherman. The acting is wooden. The script is a mess. "
    "The music is forgettable. Overall, The Lantern Year is a dull and pointless film."
)
BOTH = (
    "The acting is superb and the music is lovely. The script, though, is a mess. The ending is a "
    "disappointment, but the visuals are gorgeous. The Lantern Year is beautiful and hollow."
)


@pytest.mark.parametrize(("text", "stance"), [(PRAISE, "positive"), (BLAME, "negative"), (BOTH, "mixed")])
def test_the_text_decides_where_no_mark_stands(text: str, stance: str) -> None:
    found = verdict(text)
    assert found is not None
    assert (found.stance, found.basis, found.thin) == (stance, "text", False)


def test_dark_events_do_not_weigh_on_the_verdict() -> None:
    dark = "Mara kills her brother in a rage. A murderer stalks the poor. Her mother dies alone in terrible pain. "
    found = verdict(dark + "The acting is superb. The Lantern Year is a wonderful film, and it is worth your time.")
    assert found is not None
    assert found.stance == "positive"


def test_the_sentences_that_sum_up_carry_the_verdict() -> None:
    found = verdict(PRAISE)
    assert found is not None
    assert "The Lantern Year is a triumph, well worth your time." in [span.text for span in found.spans]
    assert 1 <= len(found.spans) <= 3
    assert not any("kills" in span.text for span in found.spans)


def test_little_to_go_by_is_said() -> None:
    found = verdict("The Lantern Year opens on Friday. It is superb.")
    assert found is not None
    assert found.thin


def test_where_nothing_is_judged_there_is_no_verdict() -> None:
    assert verdict("Mara hides the body. The Lantern Year opens on Friday.") is None


_NOUNS = tuple(
    f"{one}{two}" for one in ("boat", "lamp", "rope", "bell", "oar") for two in ("man", "house", "yard", "loft")
)
_VERBS = tuple(
    f"{one}{two}" for one in ("meet", "pass", "hold", "lift", "move", "mend", "leav") for two in ("ing", "er")
)
_LONG = " ".join(
    f"The {noun} {verb} {_NOUNS[(at + step) % 20]} beside {_NOUNS[(at + 7 * step + 1) % 20]}."
    for step, verb in enumerate(_VERBS)
    for at, noun in enumerate(_NOUNS)
)
"""Many different words that praise and blame nothing."""


@pytest.mark.parametrize("likeliest", STANCES)
def test_the_likeliest_stance_wins_and_the_score_leans_its_way(likeliest: str, monkeypatch: pytest.MonkeyPatch) -> None:
    odds = {each: 0.5 if each == likeliest else 0.25 for each in STANCES}
    monkeypatch.setattr(overall, "stance_odds", lambda sentences: odds)
    sentences = told(passage(Document(id="r.txt", sha256="0", text=_LONG), ("The Lantern Year",)), People())
    stance, score = overall_stance(sentences, 0.1)
    assert stance == likeliest
    assert score == {"positive": 0.25, "mixed": 0.0, "negative": -0.25}[likeliest]


@pytest.mark.parametrize(("likeliest", "lean"), [("positive", -0.5), ("negative", 0.5)])
def test_no_verdict_is_against_plain_words(likeliest: str, lean: float, monkeypatch: pytest.MonkeyPatch) -> None:
    odds = {each: 0.8 if each == likeliest else 0.1 for each in STANCES}
    monkeypatch.setattr(overall, "stance_odds", lambda sentences: odds)
    sentences = told(passage(Document(id="r.txt", sha256="0", text=_LONG), ("The Lantern Year",)), People())
    stance, score = overall_stance(sentences, lean)
    assert stance == "mixed"
    assert abs(score) < 0.2


@pytest.mark.parametrize(("lean", "stance"), [(0.2, "positive"), (0.0, "mixed"), (-0.2, "negative")])
def test_a_few_sentences_are_told_by_their_words_alone(lean: float, stance: str) -> None:
    text = "Sister Ida rows out and comes home wet. "
    sentences = told(passage(Document(id="r.txt", sha256="0", text=text * 3), ("The Lantern Year",)), People())
    assert overall_stance(sentences, lean) == (stance, lean)


def test_what_says_the_same_over_and_over_is_told_by_its_words() -> None:
    praise = "The acting is superb and the script is a delight. " * 14
    blame = "The acting is wooden and the script is a tedious mess. " * 14
    for text, stance in ((praise, "positive"), (blame, "negative")):
        found = verdict(text)
        assert found is not None
        assert found.stance == stance


def test_nothing_but_blame_has_the_lowest_score_there_is() -> None:
    found = verdict(
        " ".join(f"The script of part {number} is a dreadful, tedious, awful mess." for number in range(20))
    )
    assert found is not None
    assert (found.stance, found.score) == ("negative", -1.0)


def test_odds_of_stances_add_up_to_one() -> None:
    sentences = told(passage(Document(id="r.txt", sha256="0", text=_LONG), ("The Lantern Year",)), People())
    assert sum(stance_odds(sentences).values()) == pytest.approx(1.0)
    assert {len(weights) for weights in verdict_weights().values()} == {9}
