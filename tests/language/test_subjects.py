"""What a sentence speaks of, by the weights that ship: the file, the sums, and how long they take."""

import subprocess
import sys
from pathlib import Path

import pytest

from reporting.language.subject_weights import packed, runs_of, shipped_subjects, unpacked
from reporting.model import ASPECTS

HEADER = {"labels": ["music", "pacing"], "bias": [-1.0, 0.0], "step": 0.5}


def test_the_data_file_is_read_as_written() -> None:
    weights = unpacked(packed(HEADER, {"cello": (6, 0)}, {"named actorname": (0, -4)}, {"cello sings": 2}))
    assert weights.log_odds(weights.of_word("cello"), 0, 1) == {"music": 2.0, "pacing": 0.0}
    assert weights.log_odds(0, weights.of_sign("named actorname"), 9) == {"music": -1.0, "pacing": -2.0}
    assert weights.of_word("piano") == weights.of_sign("cello") == weights.of_runs(["sings", "cello"]) == 0
    assert weights.log_odds_of("pacing", weights.of_runs(["the", "cello", "sings"]), 4) == 0.5
    with pytest.raises(ValueError, match="not a file of subject weights"):
        unpacked(b"something else")


def test_a_run_counts_once_wherever_it_stands_and_the_first_words_also_as_an_opening() -> None:
    runs = {"^ the": 1, "^ the cello": 2, "the cello": 4, "the cello sings": 8, "cello sings": 16, "^ sings": 32}
    weights = unpacked(packed(HEADER, {}, {}, runs))
    for said in ("the cello sings", "the cello", "sings", "so the cello sings the cello", "", "sings the cello sings"):
        words = said.split()
        told = sum(runs.get(run, 0) for run in runs_of(words))
        assert weights.said_of("pacing", weights.of_runs(words)) == 0.5 * told


def test_words_count_over_the_square_root_of_the_length_and_signs_in_full() -> None:
    weights = unpacked(packed(HEADER, {"cello": (6, 0)}, {"named actorname": (0, -4)}, {"cello sings": 2}))
    found = weights.probabilities(("the", "cello", "sings", "."), ("named actorname",), 4)
    assert found == pytest.approx({"music": 0.6225, "pacing": 0.1192}, abs=1e-4)  # -1 + 3/2 and -2, as probabilities
    assert weights.probabilities((), (), 0) == pytest.approx({"music": 0.2689, "pacing": 0.5}, abs=1e-4)


def test_the_shipped_weights_know_every_aspect_and_their_own_origin() -> None:
    weights = shipped_subjects()
    assert weights.labels == (*ASPECTS, "overall", "plot", "praise")
    assert "annotated" in weights.header["source"]
    assert weights.header["an aspect right, titles left out"] > 0.85


@pytest.mark.parametrize(
    ("said", "aspect"),
    [
        ("every shot is framed in the cold light of the harbour .", "visuals"),
        ("it could lose twenty minutes .", "pacing"),
        ("actorname does more with one raised eyebrow than most do with a speech .", "acting"),
    ],
)
def test_words_that_judge_nothing_tell_what_is_judged(said: str, aspect: str) -> None:
    words = tuple(said.split())
    stems = tuple("<" + word[:5] for word in words if len(word) > 5)
    named = ("named actorname", "opening actorname") if "actorname" in words else ()
    found = shipped_subjects().probabilities((*words, *stems), named, len(words))
    assert max(ASPECTS, key=found.__getitem__) == aspect


def test_the_file_is_small_and_importing_reads_nothing() -> None:
    assert Path(sys.modules["reporting.language"].__file__ or "").with_name("subjects.bin").stat().st_size < 220_000
    code = "import sys, reporting.language.subject_weights as w; print(w.shipped_subjects.cache_info().currsize)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["0"]
