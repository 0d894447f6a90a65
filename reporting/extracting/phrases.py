"""A table of words and phrases over tokens, and where they stand in a sentence.

It knows no aspect and no value: the tables of `aspects` and `valence` are built on it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import Final, Generic, NamedTuple, TypeVar

from reporting.language import Remembered

V = TypeVar("V")

_GAP: Final = "~"
"""In a phrase: up to three tokens of any kind."""
_GAP_LENGTH: Final = 3
_Part = frozenset[str] | None
_Tail = tuple[_Part, ...]
"""What follows the first word of a phrase."""
_SUFFIXES: Final = ("ly", "es", "s", "ed", "d", "ing")
_ENDS: Final = ("s", "d", "ly", "ing")


class _Entry(NamedTuple, Generic[V]):
    """What begins with one word: phrases by their second word, phrases with a gap there, the word by itself."""

    followed: dict[str, list[tuple[int, _Tail, V]]]
    gapped: list[tuple[int, _Tail, V]]
    """Each with the number of tokens that are known to match, the rest of the phrase, and its value."""
    single: tuple[V, ...]


class Phrases(Generic[V]):
    """Words and phrases with a value each; the longest that begins at a token is found, inflected words too.

    A phrase is written as `tokens` gives it ("does n't work"); "a|b" stands for either word, "~" for a short gap.
    """

    __slots__ = ("_known", "_otherwise", "_tails", "_words")

    def __init__(self, entries: Iterable[tuple[str, V]], otherwise: Callable[[str], V | None] = lambda _: None) -> None:
        """Reads the phrases.

        Args:
            otherwise: the value of a word that is not listed, if it has any.
        """
        self._otherwise = otherwise
        self._words: dict[str, V] = {}
        self._tails: dict[str, list[tuple[list[str], V]]] = {}
        for phrase, value in entries:
            first, *rest = phrase.split()
            if not rest and "|" not in first:
                self._words[first] = value
                continue
            for word in first.split("|"):
                self._tails.setdefault(word, []).append((rest, value))
        self._known: Remembered[str, _Entry[V] | None] = Remembered(self._entry)

    def find(self, tokens: Sequence[str]) -> list[tuple[int, int, V]]:
        """Gives (first token, one past the last, value) for each find, left to right, never overlapping."""
        found: list[tuple[int, int, V]] = []
        past, last = 0, len(tokens) - 1
        for at, entry in enumerate(map(self._known.__getitem__, tokens)):
            if entry is None or at < past:
                continue
            followed, gapped, single = entry
            tails = followed.get(tokens[at + 1], gapped) if at < last else gapped
            if tails and (longest := _longest(tokens, at, tails)):
                past = longest[0]
                found.append((at, past, longest[1]))
            elif single:
                past = at + 1
                found.append((at, past, single[0]))
        return found

    def _entry(self, word: str) -> _Entry[V] | None:
        """What begins with a word or is a form of it; most words begin nothing."""
        listed = self._words
        value = next((listed[form] for form in (word, *bases(word)) if form in listed), None)
        value = self._otherwise(word) if value is None else value
        single = () if value is None else (value,)
        written = self._tails.get(word)
        if written is None:
            return _Entry({}, [], single) if single else None
        tails = [(_tail(rest), value) for rest, value in sorted(written, key=lambda each: -len(each[0]))]
        followed: dict[str, list[tuple[int, _Tail, V]]] = {}
        for tail, _ in tails:
            followed.update((second, []) for second in (tail[0] or () if tail else ()))
        gapped: list[tuple[int, _Tail, V]] = []
        for tail, value in tails:
            if tail and tail[0]:
                for second in tail[0]:
                    followed[second].append((2, tail[1:], value))
            else:
                for each in (*followed.values(), gapped):
                    each.append((1, tail, value))
        return _Entry(followed, gapped, single)


def _tail(rest: Sequence[str]) -> _Tail:
    return tuple([None if part == _GAP else frozenset(part.split("|")) for part in rest])


def _longest(tokens: Sequence[str], at: int, tails: Iterable[tuple[int, _Tail, V]]) -> tuple[int, V] | None:
    """One past the last token of the first of these phrases (the longest stand first) that matches, and its value."""
    for known, rest, value in tails:
        if end := _match(tokens, at + known, rest) if rest else at + known:
            return end, value
    return None


def words(text: str) -> frozenset[str]:
    """The words of a text as a set, for look-up."""
    return frozenset(text.split())


def _match(tokens: Sequence[str], at: int, tail: tuple[_Part, ...]) -> int:
    """One past the last token of a match of `tail` at `at`; 0 where there is none."""
    for i, part in enumerate(tail):
        if part is None:
            rest = tail[i + 1 :]
            for place in range(at, min(at + _GAP_LENGTH + 1, len(tokens))):
                if tokens[place] in (rest[0] or ()) and (stop := _match(tokens, place, rest)):
                    return stop
            return 0
        if at >= len(tokens) or tokens[at] not in part:
            return 0
        at += 1
    return at


@lru_cache(maxsize=32768)
def bases(word: str) -> tuple[str, ...]:
    """What a word may be a form of: "slowly" of "slow", "glowed" of "glow", "drags" of "drag"."""
    if not word.endswith(_ENDS):
        return ()  # as most words
    found: list[str] = []
    for suffix in _SUFFIXES:
        base = word[: -len(suffix)]
        if word.endswith(suffix) and len(base) > 2 and (suffix != "d" or base[-1] == "e"):
            found.append(base)
            if suffix in ("ed", "ing"):
                found.append(base + "e")
                if base[-1] == base[-2]:
                    found.append(base[:-1])
            elif suffix == "es" and base.endswith("i"):
                found.append(base[:-1] + "y")
    if word.endswith("ily"):
        found.append(word[:-3] + "y")
    return tuple(found)
