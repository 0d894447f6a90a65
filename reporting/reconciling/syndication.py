"""One review printed twice: by a syndicate on two sites, saved under two names, or lightly edited. It counts once.

Compares runs of words, by an index; a review that quotes another is no reprint of it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Final
from zlib import crc32

from reporting.model import Document, Review

_RUN: Final = 5
"""Words in a run: long enough that two critics share hardly any."""
_SAMPLE: Final = 4
"""One run in so many is compared, chosen by its checksum: the same in every document, a quarter of the work."""
_FEWEST: Final = 8
"""Sampled runs (some forty words) below which a text is too short to tell a reprint from a coincidence."""
_ALIKE: Final = 0.7
"""The share of runs in common from which two texts are one: an edited reprint keeps more, a shared press text less."""
_WORD: Final = re.compile(r"\w+")


def reprints(documents: Mapping[str, Document], reviews: Sequence[Review]) -> dict[str, str]:
    """The reviews that print again what another prints, with the reason; the one that states most of itself is kept."""
    runs = {review.document: _runs(documents[review.document]) for review in reviews}
    holders: dict[str, list[str]] = {}
    found: dict[str, str] = {}
    for review in sorted(reviews, key=lambda r: -_stated(r)):
        own = runs[review.document]
        if len(own) < _FEWEST:
            continue
        shared = Counter(chain.from_iterable(holders.get(run, ()) for run in own))
        least = _ALIKE * len(own)  # whoever shares less cannot share enough of both
        many = [(id_, count) for id_, count in shared.items() if count >= least]
        alike = (id_ for id_, count in many if count / (len(own) + len(runs[id_]) - count) >= _ALIKE)
        first = min(alike, default=None)
        if first is not None:
            same = documents[first].sha256 == documents[review.document].sha256
            how = "is the same file as" if same else "has nearly the same text as"
            found[review.document] = f"{how} {first}: one review, which counts once"
            continue
        for run in own:
            holders.setdefault(run, []).append(review.document)
    return found


def _stated(review: Review) -> int:
    """How much a review states of itself: a reprint often drops the byline or the mark."""
    byline = review.byline
    return sum(field is not None for field in (byline.outlet, byline.critic, byline.published, review.rating))


def _runs(document: Document) -> frozenset[str]:
    """A sample of the runs of words of a review's own text."""
    words = [w for start, end in document.running() for w in _WORD.findall(document.text[start:end].casefold())]
    runs = (" ".join(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1))
    return frozenset(run for run in runs if crc32(run.encode()) % _SAMPLE == 0)
