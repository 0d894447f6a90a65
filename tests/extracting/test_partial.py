"""Which words limit a review to a part of a series, and which only seem to."""

from __future__ import annotations

import pytest

from reporting.extracting.partial import read_partial
from reporting.extracting.passage import passage
from reporting.model import Document

_HEAD = "Saltmarsh is a fine, slow series about two sisters and a boat.\n"


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("HBO, Sun. July 8, 9 p.m. Eight episodes (three reviewed).", "three reviewed"),
        ("Ten hour-long episodes; four screened for review.", "four screened for review"),
        ("On the evidence of the first three hours, all that they would let out, it's fine.", "the first three hours"),
        ("Judging by the opening two, it has legs.", "the opening two"),
        ("To go by the pilot, nobody knows.", "the pilot"),
        (
            "I watched all seven of the episodes that HBO sent out. The eighth they're keeping to themselves.",
            "all seven of the episodes that HBO sent out",
        ),
        (
            "Saltmarsh has eight episodes. I have seen all six episodes that Netflix sent.",
            "all six episodes that Netflix sent",
        ),
        ("Eight episodes (eight reviewed).", None),
        ("A colleague from the Spanish blog has given 9 of 10, for the poetry.", None),
        ("We were given 2 of 16 in advance.", "given 2 of 16"),
        ("Episode 57: Boats\nHosts: Una Bell and Bo Ekdahl\nBoth sisters are fine, and neither can swim.", None),
        ("The aunt takes up too much of the second half, and next week I shall miss her.", None),
        ("It begins, in the first of its twelve hours, with a storm.", None),
        ("Episodes 9", None),
        ("Episodes 9-10", "Episodes 9-10"),
        ("Eight episodes (all reviewed).", None),
        ("I watched all six episodes that Netflix sent.", None),
        ("I saw all eight episodes that were made available. It has eight episodes.", None),
        ("I've seen all ten episodes and the ending is fine.", None),
        ("On the evidence of this series, he can act.", None),
        ("It goes, on the basis of the first two novels, to sea.", None),
    ],
)
def test_the_words_that_limit_a_review(text: str, part: str | None) -> None:
    found = read_partial(passage(Document(id="r.txt", sha256="0" * 64, text=_HEAD + text), ["Saltmarsh"]), film=False)
    assert (None if found is None else found.value) == part
