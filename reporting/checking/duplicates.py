"""Doubts about documents that are the same text twice: one review under two names would count as two critics.

Compares runs of words, by an index; a review that quotes another is no duplicate of it.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Final
from zlib import crc32

from reporting.checking.reviews import counted
from reporting.model import Document, Dossier, Problem

_RUN: Final = 5
"""Words in a run: long enough that two critics share hardly any."""
_SAMPLE: Final = 4
"""One run in so many is compared, chosen by its checksum: the same in every document, a quarter of the work."""
_FEWEST: Final = 8
"""Sampled runs (some forty words) below which two texts are compared as a whole."""
_ALIKE: Final = 0.7
"""The share of runs in common from which two texts are one: an edited reprint keeps more, a shared press text less."""
_WORD: Final = re.compile(r"\w+")


def duplicate_documents(dossier: Dossier) -> tuple[Problem, ...]:
    """A syndicated or saved-twice review would count as two critics, so the later one should be left out."""
    by_id = {document.id: document for document in dossier.documents}
    documents = [by_id[review.document] for review in counted(dossier)]
    runs = [_runs(document) for document in documents]
    holders: dict[str, list[int]] = {}
    problems = []
    for number, (document, own) in enumerate(zip(documents, runs, strict=True)):
        shared = Counter(other for run in own for other in holders.get(run, ()))
        for other in sorted(shared):
            if shared[other] / len(own | runs[other]) >= _ALIKE:
                problems.append(_problem(documents[other], document))
                break
        else:
            for run in own:
                holders.setdefault(run, []).append(number)
    return tuple(problems)


def _problem(first: Document, second: Document) -> Problem:
    how = "is the same file as" if first.sha256 == second.sha256 else "has nearly the same text as"
    message = (
        f"{second.id} {how} {first.id}, and both are counted. Take one of them out of the folder, or set "
        "leave_out = true for it in title.toml."
    )
    return Problem(kind="duplicate document", message=message, document=second.id)


def _runs(document: Document) -> frozenset[str]:
    """A sample of the runs of words of a review's own text; of a very short text the text itself."""
    words = [w for start, end in document.running() for w in _WORD.findall(document.text[start:end].casefold())]
    runs = (" ".join(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1))
    sampled = frozenset(run for run in runs if crc32(run.encode()) % _SAMPLE == 0)
    return sampled if len(sampled) >= _FEWEST else frozenset([" ".join(words)])
