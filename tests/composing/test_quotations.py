"""How words stand alone under their aspect: a paraphrase as a sentence, a critic's own words as they are."""

from __future__ import annotations

import pytest

from reporting.composing import compose
from reporting.composing.citing import Citations
from reporting.composing.naming import Names
from reporting.model import Dossier, Quotation
from tests.composing.dossiers import small_dossier, span
from tests.reconciling.building import Builder, dossier


@pytest.mark.parametrize(("kind", "text"), [("digest", "The acting is wooden."), ("original", "The acting is wooden")])
def test_a_paraphrase_alone_ends_in_a_stop(kind: str, text: str) -> None:
    whole: Dossier = small_dossier(kind)
    (document,) = [each for each in whole.documents if each.id == "02-blame.txt"]
    run = Citations(whole, Names(whole)).said(span(document, "The acting is wooden"))
    assert run.text == text


def test_a_review_of_two_minds_is_quoted_both_ways() -> None:
    review = Builder("a", "The script is sharp. Yet the script is lazy. It is a film.")
    review.opinion("story", "positive", "The script is sharp").opinion("story", "negative", "the script is lazy")
    report = compose(dossier(review.verdict("mixed", "It is a film")))
    consensus = next(section for section in report.sections if section.id == "consensus")
    told = [(block.run.text, block.stance) for block in consensus.blocks if isinstance(block, Quotation)]
    assert told == [("The script is sharp", "positive"), ("… the script is lazy", "negative")]
