"""Regular expressions that are compiled when they are first tried, and tried only where they can match.

A review is read with some hundred patterns, and most of them have nothing to find in it: compiling them all would take
longer than reading it.
"""

import re
from collections.abc import Callable, Iterator
from typing import Final

_NONE: Final[tuple[re.Match[str], ...]] = ()
_BEFORE: Final = 80
"""Characters ahead of where a search begins, at which a look behind may find what it needs."""


class Pattern:
    """A regular expression; of `needs`, one must stand in a text (in this very case) for it to be tried at all."""

    __slots__ = ("_compiled", "flags", "needs", "source")

    def __init__(self, source: str, flags: int = 0, needs: tuple[str, ...] = ()) -> None:
        self.source = source
        self.flags = flags
        self.needs = needs
        self._compiled: re.Pattern[str] | None = None

    @property
    def compiled(self) -> re.Pattern[str]:
        """The compiled expression."""
        if self._compiled is None:
            self._compiled = re.compile(self.source, self.flags)
        return self._compiled

    def made(self, match: re.Match[str]) -> bool:
        """Whether a match is of this pattern."""
        return match.re is self._compiled

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """As `re.Pattern.finditer`."""
        if self._cannot(text, start, end):
            return iter(_NONE)
        return self.compiled.finditer(text, start, len(text) if end is None else end)

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """As `re.Pattern.search`."""
        return (
            None
            if self._cannot(text, start, end)
            else self.compiled.search(text, start, len(text) if end is None else end)
        )

    def match(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """As `re.Pattern.match`."""
        return (
            None
            if self._cannot(text, start, end)
            else self.compiled.match(text, start, len(text) if end is None else end)
        )

    def fullmatch(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """As `re.Pattern.fullmatch`."""
        return (
            None
            if self._cannot(text, start, end)
            else self.compiled.fullmatch(text, start, len(text) if end is None else end)
        )

    def findall(self, text: str) -> list[str]:
        """As `re.Pattern.findall`, of a pattern with one group."""
        return [] if self._cannot(text) else self.compiled.findall(text)

    def sub(self, replacement: str | Callable[[re.Match[str]], str], text: str) -> str:
        """As `re.Pattern.sub`."""
        return text if self._cannot(text) else self.compiled.sub(replacement, text)

    def _cannot(self, text: str, start: int = 0, end: int | None = None) -> bool:
        if not self.needs:
            return False
        first = max(0, start - _BEFORE)  # looking through all of the text for each of its lines would take forever
        for need in self.needs:  # noqa: SIM110 (a loop: this is asked thousands of times a review)
            if text.find(need, first, end) >= 0:
                return False
        return True
