"""One review written for the tests and what should be read from it.

Holds the shape only; the texts stand in the modules beside it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Case:
    """A review's text, the names of its title, and the expected values; a key that is left out is not compared."""

    label: str
    names: tuple[str, ...]
    text: str
    expected: dict[str, Any] = field(default_factory=dict)
