"""Why a document is no review of this title that can be read, where it is none.

Says so only where it is plain; a doubtful document is read.
"""

from __future__ import annotations

from typing import Final

from reporting.extracting.names import key_of
from reporting.extracting.passage import Passage, Title

_FEWEST_LETTERS: Final = 40


def reason_to_leave_out(passage: Passage) -> str | None:
    """The reason in words, or None where the document can be read as a review of this title."""
    document = passage.document
    if document.left_out:
        return document.left_out
    if sum(c.isalpha() for at in passage.sentences for c in at.text) < _FEWEST_LETTERS:
        return "holds no text of a review"
    if not document.language.lower().startswith("en"):
        return "is not written in English"
    title = Title(passage.names)
    if title.names and not passage.own and not _is_named(document.text, title):
        return f"does not name “{title.names[0]}”"
    return None


def _is_named(text: str, title: Title) -> bool:
    if next(title.places(text), None):
        return True
    folded = key_of(text)
    return any(len(key_of(form)) > 3 and key_of(form) in folded for form in (*title.names, *title.stems))
