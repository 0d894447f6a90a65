"""What the documents are called in print: outlet or critic where one is stated, else the file.

Does not guess: a review that names nobody goes by its file's name.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import PurePosixPath

from reporting.model import Document, Dossier, Review

_TAIL_OF_HEX = re.compile(r"[-_ ][0-9a-f]{8,64}$")
_NUMBER_AHEAD = re.compile(r"^\d{1,4}[-_. ]+(?=\D)")


class Names:
    """The printed name of every document, each once."""

    def __init__(self, dossier: Dossier) -> None:
        reviews = {review.document: review for review in dossier.reviews}
        short = {d.id: _short(d, reviews.get(d.id)) for d in dossier.documents}
        full = {d.id: _full(d, reviews.get(d.id)) for d in dossier.documents}
        self._names = _distinct(short, full)
        self._full = _distinct(full, {id_: f"{name} ({id_})" for id_, name in full.items()})

    def of(self, document: str) -> str:
        """The short name: the outlet, else the critic, else the file."""
        return self._names[document]

    def full(self, document: str) -> str:
        """The name with both critic and outlet where both are stated."""
        return self._full[document]


def _distinct(names: dict[str, str], fuller: dict[str, str]) -> dict[str, str]:
    """Names that are all different: fuller ones, then the file's id, where two documents would share one."""
    shared = {name for name, n in Counter(names.values()).items() if n > 1}
    named = {id_: fuller[id_] if name in shared else name for id_, name in names.items()}
    shared = {name for name, n in Counter(named.values()).items() if n > 1}
    return {id_: f"{name} ({id_})" if name in shared else name for id_, name in named.items()}


def _short(document: Document, review: Review | None) -> str:
    byline = review.byline if review else None
    if byline and byline.outlet:
        return byline.outlet.value
    if byline and byline.critic:
        return byline.critic.value
    return _file_name(document)


def _full(document: Document, review: Review | None) -> str:
    byline = review.byline if review else None
    if byline and byline.outlet and byline.critic:
        return f"{byline.critic.value}, {byline.outlet.value}"
    if (byline and (byline.outlet or byline.critic)) or document.kind == "statement":
        return _short(document, review)
    return f"Unsigned review {_file_name(document)}"


def _file_name(document: Document) -> str:
    """The file's name without its ending, a number ahead, or a long checksum behind: what a person would say."""
    if document.kind == "statement":
        return document.id
    stem = PurePosixPath(document.id).stem
    said = _NUMBER_AHEAD.sub("", _TAIL_OF_HEX.sub("", stem)) or stem
    return f"“{said.replace('_', ' ').replace('-', ' ').strip() or stem}”"
