"""What the user states of the title, and what of its folder took no part.

Does not say what the title's documents tell of it: that is the dossier's.
"""

from __future__ import annotations

from reporting.model.span import Cited, Frozen


class Title(Frozen):
    """What the user states of the title; every value cites title.toml."""

    slug: str
    name: Cited[str]
    original_name: Cited[str] | None = None
    also_known_as: tuple[Cited[str], ...] = ()
    kind: Cited[str] | None = None
    released: Cited[str] | None = None
    prepared_for: Cited[str] | None = None


class LeftOut(Frozen):
    """A file or document that took no part, and why."""

    path: str
    reason: str
