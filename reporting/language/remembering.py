"""A look-up by word that is worked out at the first meeting and kept from then on.

It knows nothing of what is kept; the words of a language are few, so that a bound is hardly ever reached.
"""

from collections.abc import Callable
from typing import Final, TypeVar

K = TypeVar("K")
V = TypeVar("V")

_MOST: Final = 65_536
"""Words that are kept: enough for any folder, and a bound on memory all the same."""


class Remembered(dict[K, V]):
    """What a function makes of each word; `remembered[word]` costs no more than a look into a dict."""

    __slots__ = ("_made",)

    def __init__(self, made: Callable[[K], V]) -> None:
        super().__init__()
        self._made = made

    def __missing__(self, key: K) -> V:
        value = self._made(key)
        if len(self) < _MOST:
            self[key] = value
        return value
