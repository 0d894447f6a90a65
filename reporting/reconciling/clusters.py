"""Forms of names joined into people, strongest evidence first, and never against what a document says.

Knows kinds of evidence and their order; what a role proves is `people`'s to say.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from reporting.model import Span
from reporting.notation import NameRelation, same_name
from reporting.reconciling.written import Form, Stated

ORDER: Final = ("stated", "same", "romanisation", "part", "typo", "role")
"""Kinds of evidence, the strongest first. A resemblance alone ("near") is none: it takes a role."""
INFERRED: Final = frozenset({"typo", "role"})
"""What neither a text states nor the rules of spelling show."""


@dataclass(frozen=True, slots=True)
class Link:
    """Why two forms are one: the kind of evidence, a printable reason, and the words that show it, if any."""

    first: int
    second: int
    kind: str
    reason: str
    spans: tuple[Span, ...] = ()

    @property
    def inferred(self) -> bool:
        """Whether a person should know that this is a conclusion."""
        return self.kind in INFERRED


Veto = Callable[[Sequence[Form], Sequence[Form], Link], bool]
"""Whether something speaks against joining two groups of forms."""


class Clusters:
    """A partition of forms, and the links that made it."""

    def __init__(self, forms: Sequence[Form]) -> None:
        self.forms = forms
        self._of = list(range(len(forms)))
        self._members = [[number] for number in range(len(forms))]
        self.links: list[Link] = []

    def of(self, form: int) -> int:
        """The cluster of a form: the number of its first form."""
        return self._of[form]

    def members(self, cluster: int) -> list[Form]:
        """The forms of a cluster, by number."""
        return [self.forms[number] for number in self._members[cluster]]

    def all(self) -> list[int]:
        """Every cluster."""
        return [number for number, members in enumerate(self._members) if members]

    def join(self, link: Link, veto: Veto) -> bool:
        """Joins two clusters unless something speaks against it, and says whether it did."""
        a, b = sorted((self._of[link.first], self._of[link.second]))
        if a == b or veto(self.members(a), self.members(b), link):
            return False
        self._members[a] = sorted([*self._members[a], *self._members[b]])
        self._members[b] = []
        for number in self._members[a]:
            self._of[number] = a
        self.links.append(link)
        return True

    def documents(self, cluster: int) -> set[int]:
        """The ranks of the reviews that credit it."""
        return {rank for form in self.members(cluster) for rank in form.credited}


def joined(forms: Sequence[Form], stated: Iterable[Stated], veto: Veto) -> Clusters:
    """Forms joined by what their documents state and by how they are spelled."""
    clusters = Clusters(forms)
    for said in stated:
        reason = f"The document itself gives both names, {forms[said.first].text} and {forms[said.second].text}."
        clusters.join(Link(said.first, said.second, "stated", reason, said.spans), veto)
    links = sorted(_spelled_alike(forms), key=lambda link: (ORDER.index(link.kind), link.first, link.second))
    for link in links:
        if link.kind != "part":
            clusters.join(link, veto)
    for link in links:
        if link.kind == "part" and _unambiguous(link, links, clusters):
            clusters.join(link, veto)
    return clusters


def _spelled_alike(forms: Sequence[Form]) -> Iterable[Link]:
    sounds = [sounds_of(form.text) for form in forms]
    for second in range(len(forms)):
        for first in range(second):
            if may_be_alike(sounds[first], sounds[second]):
                relation = related(forms[first], forms[second])
                if relation is not None and relation.kind in ORDER:
                    yield Link(first, second, relation.kind, relation.reason)


def may_be_alike(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether names that begin so are worth comparing."""
    return len(a & b) >= min(2, len(a), len(b))


def related(a: Form, b: Form) -> NameRelation | None:
    """How two forms are related by spelling, or None."""
    return same_name(a.text, b.text)


_SOUNDS: Final = {letter: group[0] for group in ("kgqc", "pbfv", "tdzjsx", "aeiouylrnw") for letter in group}
"""First letters that spellings of one name exchange: Kim and Gim, Lee and Yi, Jung and Chung."""


def sounds_of(name: str) -> frozenset[str]:
    """How the words of a name begin, roughly: names that share too little here are not compared at all."""
    words = name.casefold().replace("-", " ").replace(".", " ").split()
    return frozenset("t" if word.startswith("ch") else _SOUNDS.get(word[0], word[0]) for word in words)


def _unambiguous(link: Link, links: Sequence[Link], clusters: Clusters) -> bool:
    """Whether the shorter of two names is a part of one person's name alone: "Simmons" of two is nobody's."""
    texts = {number: clusters.forms[number].text for number in (link.first, link.second)}
    short = min(texts, key=lambda number: (len(texts[number].split()), len(texts[number])))
    wholes = {
        clusters.of(other.first if other.second == short else other.second)
        for other in links
        if other.kind == "part" and short in (other.first, other.second)
    }
    return len(wholes - {clusters.of(short)}) <= 1
