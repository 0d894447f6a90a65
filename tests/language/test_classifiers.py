"""Praise or blame, plot or opinion, on sentences written for this test. Accuracy on corpora: tests/accuracy."""

import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reporting.language import lexicon, narration, polarity, provenance, review_polarity, sentences
from reporting.language.classifiers import probability
from reporting.language.tokens import marked, tokens
from reporting.language.weights import features, packed, shipped, unpacked

PRAISE = [
    "A moving, beautifully acted and wonderfully funny film.",
    "The two leads share a warm and captivating chemistry.",
    "The ending is satisfying, and the performances are superb.",
    "It is a delight from start to finish.",
]
BLAME = [
    "A dull, lifeless and badly written mess.",
    "The plot is predictable and the pacing is tedious.",
    "The ending is rushed and the characters are flat.",
    "It fails to convince and wastes a fine cast.",
]
PLOT = [
    "He goes back to the village and finds his brother's body in the river.",
    "After his mother dies, Min-jun moves to Seoul and takes a job at the factory.",
    "She discovers that her husband has been murdered by the man she loves.",
]
JUDGEMENT = [
    "The script is too clever by half, but the performances are a joy.",
    "It's one of the most entertaining comedies of the year.",
    "A thoughtful and well acted drama that never quite comes together.",
]


@pytest.mark.parametrize("text", PRAISE)
def test_praise(text: str) -> None:
    assert polarity(text) > 0.2


@pytest.mark.parametrize("text", BLAME)
def test_blame(text: str) -> None:
    assert polarity(text) < -0.2


@pytest.mark.parametrize("text", PLOT)
def test_plot(text: str) -> None:
    assert narration(text) > 0.8


@pytest.mark.parametrize("text", JUDGEMENT)
def test_judgement(text: str) -> None:
    assert narration(text) < 0.2


@pytest.mark.parametrize(
    ("plain", "negated"),
    [
        ("The film is boring.", "The film is never boring."),
        ("The story drags.", "The story doesn’t drag."),
        ("He is an uninteresting villain.", "He is not an uninteresting villain."),
    ],
)
def test_negated_blame_is_no_worse_than_the_blame(plain: str, negated: str) -> None:
    assert polarity(plain) < polarity(negated)


def test_names_and_titles_neither_praise_nor_blame() -> None:
    assert polarity("We watched Love Awful last night at home.") == polarity(
        "We watched Boring Superb last night at home."
    )


def test_cased_text_and_the_corpora_come_out_alike() -> None:
    cased = tokens("It isn’t “bad” — it’s worse… and 2 hours long!")
    assert cased == tokens("it isn't \" bad \" - it's worse . . . and 2 hours long !")
    assert cased == [*("it", "is", "n't", "bad", "-", "it", "'s", "worse", "...", "and", "0", "hours", "long", "!")]
    assert tokens("I can't say I'm bored") == ["i", "can", "n't", "say", "i", "'m", "bored"]


def test_a_negation_reaches_to_the_next_turn() -> None:
    assert list(marked(tokens("it doesn't really drag , but bores"))) == [
        *("it", "does", "n't", "!really", "!drag", ",", "but", "bores")
    ]
    assert list(marked(tokens("not only good"))) == ["not", "only", "good"]


def test_nothing_to_read_is_neutral() -> None:
    assert polarity("") == polarity("★★★") == 0
    assert narration(" ") == 0.5
    assert review_polarity([]) == review_polarity([(0.9, 1.0)]) == 0


def test_review_polarity_weighs_out_the_plot() -> None:
    praised, told = (0.8, 0.0), (-0.9, 0.99)
    assert review_polarity([praised] * 5) > review_polarity([praised] * 5 + [(-0.8, 0.0)]) > -1
    assert abs(review_polarity([praised] * 5) - review_polarity([praised] * 5 + [told] * 5)) < 0.2
    assert review_polarity([(-0.8, 0.1)] * 5) < -0.5


def test_probability_stays_within_bounds() -> None:
    assert (probability(-1e9), probability(0), probability(1e9)) == (0, 0.5, 1)


def test_lexicon_and_provenance_travel_with_the_weights() -> None:
    praise, blame = lexicon()
    assert {"superb", "delightful"} <= praise
    assert {"dull", "tedious"} <= blame
    header = provenance()
    assert any("Pang" in source for source in header["sources"])
    assert any("Liu" in source for source in header["sources"])
    assert "CC BY 4.0" in header["licence"]


def test_the_sum_is_that_of_the_features_that_training_counts() -> None:
    line = tokens("It isn’t a dull film, and never once a boring one.")
    weights = shipped()
    named = features(line, weights.praise, weights.blame)
    expected = sum(pair[0] for name in named if (pair := weights.table.get(name)) is not None)
    assert weights.sums(line)[0] == pytest.approx(weights.bias[0] + expected * len(line) ** -0.5)


def test_the_data_file_is_read_as_written() -> None:
    header = {"bias": [0.5, -0.5], "step": [0.25, 0.5]}
    weights = unpacked(packed(header, {"good": (4, 0), "bad": (-128, 127)}, (["good"], ["bad"])))
    assert {name: weights.table.get(name) for name in ("bad", "good", "fair")} == {
        "bad": (-32.0, 63.5), "good": (1.0, 0.0), "fair": None,
    }  # fmt: skip
    assert len(weights.table) == 2
    assert (weights.praise, weights.blame, weights.bias) == (frozenset({"good"}), frozenset({"bad"}), (0.5, -0.5))
    with pytest.raises(ValueError, match="not a file of language weights"):
        unpacked(b"something else")


def test_hardly_a_feature_is_lost_or_mistaken_in_the_table() -> None:
    words = {f"word{i} again": (i % 100 + 1, -(i % 7)) for i in range(50_000)}
    table = unpacked(packed({"bias": [0, 0], "step": [1, 1]}, words, ([], []))).table
    assert sum(table.get(word) == pair for word, pair in words.items()) > 0.99 * len(words)
    assert sum(f"other{i} thing" in table for i in range(50_000)) < 100


def test_a_review_is_scored_in_milliseconds() -> None:
    review = "\n".join((PRAISE + BLAME + PLOT + JUDGEMENT) * 5)
    spent = []
    for turn in range(7):  # a number makes each text new, so that no result is remembered
        begun = time.process_time()
        for start, end in sentences(review):
            polarity(f"{review[start:end]} {'!' * turn}")
            narration(f"{review[start:end]} {'!' * turn}")
        spent.append(time.process_time() - begun)
    assert statistics.median(spent) < 0.03  # 6 ms are promised and 2 usual; the rest is for a busy machine


def test_the_file_is_small_and_importing_reads_nothing() -> None:
    assert Path(sys.modules["reporting.language"].__file__ or "").with_name("weights.bin").stat().st_size < 1_000_000
    code = "import sys, reporting.language.weights as w; print(w.shipped.cache_info().currsize, 'numpy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["0", "False"]
