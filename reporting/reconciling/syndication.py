"""One review printed twice: by a syndicate on two sites, saved under two names, or lightly edited. It counts once.

Compares runs of words, by an index of the rarest; a review that quotes another is no reprint of it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain
from math import ceil
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
_CUT: Final = 0.7
"""The share of the shorter text's runs that the longer one has, from which two of one critic are one: papers cut what
they reprint, and no critic writes most of a review twice."""
_MOST: Final = 20
"""Reviews that one critic wrote of a title, an episode each, that another is compared with."""
_ONCE: Final = "one review, which counts once"
_WORD: Final = re.compile(r"\w+")


def reprints(documents: Mapping[str, Document], reviews: Sequence[Review]) -> dict[str, str]:
    """The reviews that print again what another prints, with the reason; the one that states most of itself is kept."""
    runs = {review.document: _runs(documents[review.document]) for review in reviews}
    often = Counter(chain.from_iterable(runs.values()))
    holders: dict[str, list[str]] = {}
    written: dict[str, list[str]] = {}
    found: dict[str, str] = {}
    for review in sorted(reviews, key=lambda r: -_stated(r)):
        own = runs[review.document]
        if len(own) < _FEWEST:
            continue
        rarest = _rarest(own, often)
        near = set(chain.from_iterable(holders.get(run, ()) for run in rarest))
        first = min((id_ for id_ in near if _share(own, runs[id_]) >= _ALIKE), default=None)
        if first is not None:
            same = documents[first].sha256 == documents[review.document].sha256
            how = "is the same file as" if same else "has nearly the same text as"
            found[review.document] = f"{how} {first}: {_ONCE}"
            continue
        theirs = written.setdefault(critic, []) if (critic := _critic(review)) else []
        longer = next((id_ for id_ in theirs[:_MOST] if _contained(own, runs[id_]) >= _CUT), None)
        if longer is not None:
            found[review.document] = f"has most of its text in common with {longer}, by the same critic: {_ONCE}"
            continue
        theirs.append(review.document)
        for run in rarest:
            holders.setdefault(run, []).append(review.document)
    return found


def _critic(review: Review) -> str:
    """Who signs, to be compared; nothing where nobody does."""
    return review.byline.critic.value.casefold() if review.byline.critic else ""


def _contained(one: frozenset[str], other: frozenset[str]) -> float:
    """The share of the shorter text's runs that the longer one has; none of texts of too different a length."""
    fewer, more = sorted((len(one), len(other)))
    return len(one & other) / fewer if 2 * fewer >= more else 0.0


def _rarest(runs: frozenset[str], often: Mapping[str, int]) -> list[str]:
    """So many of a text's rarest runs that any text alike has one of them among its own rarest: two that had none in
    common there would have too few in common among the rest."""
    alike = ceil(_ALIKE * len(runs) - 1e-9)
    return sorted(runs, key=lambda run: (often[run], run))[: len(runs) - alike + 1]


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    """The share of all their runs that two texts have in common."""
    common = len(one & other)
    return common / (len(one) + len(other) - common)


def _stated(review: Review) -> int:
    """How much a review states of itself: a reprint often drops the byline or the mark."""
    byline = review.byline
    return sum(field is not None for field in (byline.outlet, byline.critic, byline.published, review.rating))


def _runs(document: Document) -> frozenset[str]:
    """A sample of the runs of words of a review's own text."""
    words = [w for start, end in document.running() for w in _WORD.findall(document.text[start:end].casefold())]
    runs = (" ".join(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1))
    return frozenset(run for run in runs if crc32(run.encode()) % _SAMPLE == 0)
