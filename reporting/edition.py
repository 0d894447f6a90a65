"""An edition before it is put in place: the bytes that were made, and what is told of them.

Loads nothing, so that who only puts it in place need not load what makes it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reporting.publishing.summary import Summary


class Edition(NamedTuple):
    """The set of files of one title, made from one dossier, and what is told of it in short."""

    files: Mapping[str, bytes]
    summary: Summary
