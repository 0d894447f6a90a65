"""Why a document is no review of this title that can be read, where it is none.

Says so only where it is plain; a doubtful document is read.
"""

from __future__ import annotations

from typing import Final

from reporting.extracting.articles import article_kind
from reporting.extracting.names import MOST_PLACES, Names, key_of
from reporting.extracting.other_subject import other_title_reviewed
from reporting.extracting.passage import Passage, Title, title_of
from reporting.extracting.whose_marks import names_the_crowd
from reporting.model import Document
from reporting.notation.language_names import language_name

_FEWEST_LETTERS: Final = 40
_MOST_NAMES: Final = 400
"""Different ones. The reviews with the longest casts name fifty; every name is compared with every other."""
_LONG: Final = 4
"""Letters of a word that hardly stands in a text by chance, if it begins with a capital."""


def reason_to_leave_out(passage: Passage, *, rated: bool) -> str | None:
    """The reason in words, or None where the document can be read as a review of this title; `rated`: it has a mark."""
    document = passage.document
    if document.left_out:
        return document.left_out
    if not rated and _is_bare(passage):
        return "holds no text of a review"
    if document.kept:
        return None
    if document.format == "table":
        if _is_of_the_crowd(document):
            return "holds the mark of an audience and no critic's review"
        return None  # whoever put a row into this title's table says what it is about
    if reason_not_to_read(passage) is not None:
        return None
    title = title_of(passage.names)
    if title.names and not passage.own and not _is_named(document.text, title):
        return f"does not name “{title.names[0]}”"
    if document.kind == "original" and (other := other_title_reviewed(passage)) is not None:
        return f"reviews “{other}”, and names “{title.names[0]}” only in passing"
    if not rated and document.kind == "original" and (kind := article_kind(passage)) is not None:
        return f"holds no review but {kind}"
    return None


def _is_of_the_crowd(document: Document) -> bool:
    """Whether a row of clippings has no critic and calls its outlet an audience: "Sundial Arts (audience)"."""
    outlet = document.metadatum("outlet")
    return (
        outlet is not None
        and document.metadatum("critic") is None
        and names_the_crowd(document.text[outlet.start : outlet.end])
    )


def reason_not_to_read(passage: Passage) -> str | None:
    """Why the text of a review that counts is left unread, in words, or None where it is read."""
    if not passage.document.language.lower().startswith("en"):
        return f"its text is in {language_name(passage.document.language)}, not in English, and was left unread"
    return "it holds a mark and no text" if _is_bare(passage) else None


def names_too_many(names: Names) -> str | None:
    """Why the text of a review that is made of names is left unread, in words, or None where it is not."""
    if len({name.key for name in names.found}) > _MOST_NAMES:
        return f"its text names more than {_MOST_NAMES} people, as no review does, and was left unread"
    if len(names.found) >= MOST_PLACES:
        return f"its text names people more than {MOST_PLACES:,} times, as no review does, and was left unread"
    return None


def _is_bare(passage: Passage) -> bool:
    """Whether there is no text to read; a row of clippings may hold a single sentence."""
    fewest = 1 if passage.document.format == "table" else _FEWEST_LETTERS
    letters = 0
    for at in passage.sentences:
        letters += sum(map(str.isalpha, at.text))
        if letters >= fewest:
            return False
    return True


def _is_named(text: str, title: Title) -> bool:
    if next(title.places(text), None):
        return True
    rare = [word for name in title.names for word in name.split() if len(word) > _LONG and word[0].isupper()]
    if any(text.count(word) > 1 for word in rare):
        return True  # by half its name
    folded = key_of(text)
    return any(len(key_of(form)) > 3 and key_of(form) in folded for form in (*title.names, *title.stems))
