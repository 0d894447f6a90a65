"""How words stand alone under their aspect: a paraphrase as a sentence, a critic's own words as they are."""

from __future__ import annotations

import pytest

from reporting.composing.citing import Citations
from reporting.composing.naming import Names
from reporting.model import Dossier
from tests.composing.dossiers import small_dossier, span


@pytest.mark.parametrize(("kind", "text"), [("digest", "The acting is wooden."), ("original", "The acting is wooden")])
def test_a_paraphrase_alone_ends_in_a_stop(kind: str, text: str) -> None:
    dossier: Dossier = small_dossier(kind)
    (document,) = [each for each in dossier.documents if each.id == "02-blame.txt"]
    run = Citations(dossier, Names(dossier)).said(span(document, "The acting is wooden"))
    assert run.text == text
