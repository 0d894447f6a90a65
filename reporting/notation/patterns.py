"""Regular expressions that are compiled when they are first tried, and tried only where they can match.

A review is read with some hundred patterns, and most of them have nothing to find in it: compiling them all would take
longer than reading it. Which of them can match is therefore asked once a text, by its words, and not once a pattern.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator, Set
from functools import lru_cache
from typing import Final

_NONE: Final[tuple[re.Match[str], ...]] = ()
_BEFORE: Final = 80
"""Characters ahead of where a search begins, at which a look behind may find what it needs."""


_WORD: Final = re.compile(r"[A-Za-z]+|[;:/(’'–—&]")


@lru_cache(maxsize=1024)
def words_in(text: str) -> frozenset[str]:
    """The words of a text as printed and in small letters, and the signs that patterns may ask for."""
    found = _WORD.findall(text)
    return frozenset(found).union(" ".join(found).lower().split())


class Pattern:
    """A regular expression that is compiled when it is first tried.

    Args:
        needs: of these, one must stand in a text for it to be tried at all: in this very case, or, if the expression
            ignores case or `anycase` says so, in small letters here and in any there.
        words: of these words and signs, one is in every match, as a whole word; `Cues` asks for them.
    """

    __slots__ = ("_compiled", "_whole", "anycase", "flags", "needs", "source", "words")

    def __init__(
        self, source: str, flags: int = 0, needs: tuple[str, ...] = (), words: str = "", *, anycase: bool = False
    ) -> None:
        self.source = source
        self.flags = flags
        self.needs = needs
        self.anycase = anycase or bool(flags & re.IGNORECASE)
        self.words = frozenset(words.split())
        self._compiled: re.Pattern[str] | None = None
        self._whole: Pattern | None = None

    @property
    def compiled(self) -> re.Pattern[str]:
        """The compiled expression."""
        if self._compiled is None:
            self._compiled = self._whole.compiled if self._whole else re.compile(self.source, self.flags)
        return self._compiled

    def within(self, text: str) -> Pattern | None:
        """The pattern for the sentences of a text: of what it needs it asks for what stands there; None if nothing."""
        looked_at = text.lower() if self.anycase else text
        standing = tuple([need for need in self.needs if need in looked_at])
        if not standing:
            return None
        narrowed = Pattern(self.source, self.flags, standing, anycase=self.anycase)
        narrowed.words, narrowed._whole = self.words, self
        return narrowed

    def made(self, match: re.Match[str]) -> bool:
        """Whether a match is of this pattern."""
        return match.re is self._compiled

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """As `re.Pattern.finditer`."""
        if self.needs and self._cannot(text, start, end):
            return iter(_NONE)
        return (self._compiled or self.compiled).finditer(text, start, end)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """As `re.Pattern.search`."""
        if self.needs and self._cannot(text, start, end):
            return None
        return (self._compiled or self.compiled).search(text, start, end)

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """As `re.Pattern.match`."""
        if self.needs and self._cannot(text, start, end):
            return None
        return (self._compiled or self.compiled).match(text, start, end)

    def fullmatch(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """As `re.Pattern.fullmatch`."""
        if self.needs and self._cannot(text, start, end):
            return None
        return (self._compiled or self.compiled).fullmatch(text, start, end)

    def findall(self, text: str) -> list[str]:
        """As `re.Pattern.findall`, of a pattern with one group."""
        return [] if self.needs and self._cannot(text) else self.compiled.findall(text)

    def sub(self, replacement: str | Callable[[re.Match[str]], str], text: str) -> str:
        """As `re.Pattern.sub`."""
        return text if self.needs and self._cannot(text) else self.compiled.sub(replacement, text)

    def _cannot(self, text: str, start: int = 0, end: int = sys.maxsize) -> bool:
        if start > _BEFORE or end < len(text):
            # Looking through all of the text for each of its lines would take forever.
            text = text[max(0, start - _BEFORE) : end]
        if self.anycase:
            text = text.lower()
        for need in self.needs:  # noqa: SIM110 (a loop: this is asked thousands of times a review)
            if need in text:
                return False
        return True


class Cues:
    """Which of some patterns can match in a text: those that ask for no word, and those of whose words it has one."""

    __slots__ = ("_always", "_by_word", "_last")

    def __init__(self, patterns: Iterable[Pattern]) -> None:
        asking = list(patterns)
        self._always = frozenset(pattern for pattern in asking if not pattern.words)
        found: dict[str, list[Pattern]] = {}
        for pattern in asking:
            for word in pattern.words:
                found.setdefault(word, []).append(pattern)
        self._by_word = {word: frozenset(those) for word, those in found.items()}
        self._last: tuple[str, Set[Pattern]] = ("", self._always)

    def possible(self, text: str) -> Set[Pattern]:
        """The patterns that are worth trying on a text."""
        last, possible = self._last
        if last is not text:
            words = self._by_word.keys() & words_in(text)
            possible = self._always.union(*[self._by_word[word] for word in words])
            self._last = (text, possible)
        return possible
