"""Which spelling of a name is printed, and a cluster of forms as the Person or Character that the report shows.

A person is printed in the spelling of most documents (those that differ in hyphens, spaces and capitals count together,
a single word counts a third, since it mostly stands for the full name); ties go to the fuller form, then to the
hyphenated, then to the first document. A character is printed in the fullest form; ties go to that of most documents,
and on alike.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, get_args

from reporting.model import Character, CrewRole, Merge, Person, Span, Spelling
from reporting.notation import letters_alone, same_name
from reporting.notation.name_words import TITLES
from reporting.reconciling.clusters import ORDER, Clusters, Link
from reporting.reconciling.written import Written

_SHORT: Final = 1 / 3
_Spelled = dict[str, dict[int, Span]]
"""The span that shows a spelling, by spelling and by the rank of the review."""


def person_of(written: Written, clusters: Clusters, cluster: int, characters: tuple[Character, ...] | None) -> Person:
    """A cluster of actors' or (with `characters` None) crew members' names as a Person."""
    spelled = _without_surnames(_spelled(written, clusters, cluster), clusters, cluster)
    name = _usual(spelled, _credited(clusters, cluster))
    spelled = _everywhere(spelled, written)
    ranked = {rank: spans for form in clusters.members(cluster) for rank, spans in form.credits.items()}
    spans = [span for rank in sorted(ranked) for f in clusters.members(cluster) for span in f.credits.get(rank, ())]
    roles = {role for f in clusters.members(cluster) for names in f.credited.values() for role in names}
    return Person(
        name=name,
        spellings=_spellings(name, spelled),
        merges=_merges(name, spelled, written, clusters),
        characters=characters or (),
        roles=tuple(role for role in get_args(CrewRole) if role in roles) if characters is None else (),
        spans=tuple(dict.fromkeys(spans)),
    )


def character_of(written: Written, clusters: Clusters, cluster: int) -> Character:
    """A cluster of characters' names as a Character."""
    spelled = _spelled(written, clusters, cluster)
    name = _fullest(spelled)
    spelled = _everywhere(spelled, written)
    return Character(name=name, spellings=_spellings(name, spelled), merges=_merges(name, spelled, written, clusters))


def usual_spelling(written: Written, clusters: Clusters, cluster: int) -> str:
    """The printed name of a person."""
    return _usual(_spelled(written, clusters, cluster), _credited(clusters, cluster))


def fullest_spelling(written: Written, clusters: Clusters, cluster: int) -> str:
    """The printed name of a character."""
    return _fullest(_spelled(written, clusters, cluster))


def _credited(clusters: Clusters, cluster: int) -> set[str]:
    return {letters_alone(form.text) for form in clusters.members(cluster) if form.credited}


def _spelled(written: Written, clusters: Clusters, cluster: int) -> _Spelled:
    """Every spelling of a cluster, credited or mentioned."""
    spelled: _Spelled = {}
    for form in clusters.members(cluster):
        for text, shown in form.spellings.items():
            for rank, span in shown.items():
                spelled.setdefault(text, {}).setdefault(rank, span)
    for mention in written.mentions_of(clusters.members(cluster)):
        spelled.setdefault(mention.spelling, {}).setdefault(mention.rank, mention.span)
    return spelled


def _everywhere(spelled: _Spelled, written: Written) -> _Spelled:
    """The spellings with the reviews that use them outside a credit: found by their letters, so they decide nothing."""
    return {text: shown | written.elsewhere(text, shown) for text, shown in spelled.items()}


def _without_surnames(spelled: _Spelled, clusters: Clusters, cluster: int) -> _Spelled:
    """Without the surname alone where the same document writes the full name: that is no other spelling of it."""
    credited = _credited(clusters, cluster)
    kept: _Spelled = {}
    for text, shown in spelled.items():
        if letters_alone(text) in credited or len(text.split()) > 1:
            kept[text] = shown
            continue
        full = {rank for other, at in spelled.items() if text in other.split() and other != text for rank in at}
        if rest := {rank: span for rank, span in shown.items() if rank not in full}:
            kept[text] = rest
    return kept


def _usual(spelled: _Spelled, credited: set[str]) -> str:
    groups: dict[str, list[str]] = {}
    for text in spelled:
        groups.setdefault(letters_alone(text), []).append(text)
    ranks = {key: {rank for text in texts for rank in spelled[text]} for key, texts in groups.items()}

    def weight(key: str) -> tuple[bool, float, int, int]:
        short = all(len(text.split()) == 1 for text in groups[key])
        fuller = max(_pieces(text) for text in groups[key])
        return key in credited, len(ranks[key]) * (_SHORT if short else 1), fuller, -min(ranks[key])

    return _of_equal_letters(groups[max(groups, key=weight)], spelled)


def _fullest(spelled: _Spelled) -> str:
    groups: dict[str, list[str]] = {}
    for text in spelled:
        groups.setdefault(letters_alone(text), []).append(text)

    def weight(key: str) -> tuple[int, int, int, bool, int]:
        texts = groups[key]
        ranks = {rank for text in texts for rank in spelled[text]}
        pieces = max(_pieces(text) for text in texts)
        titled = min(len(text.split()) for text in texts) - min(len(_untitled(text)) for text in texts)
        return pieces, -titled, len(ranks), any("-" in text for text in texts), -min(ranks)

    return _of_equal_letters(groups[max(groups, key=weight)], spelled)


def _of_equal_letters(texts: list[str], spelled: _Spelled) -> str:
    """Of spellings with the same letters that of most documents, then the hyphenated, then the first."""
    return max(texts, key=lambda text: (len(spelled[text]), "-" in text, not text.isupper(), -min(spelled[text])))


def _untitled(text: str) -> list[str]:
    return [word for word in text.split() if word.casefold().rstrip(".") not in TITLES]


def _pieces(text: str) -> int:
    """How full a name is: its words and what hyphens join, titles aside."""
    return sum(len(word.split("-")) for word in _untitled(text))


def _spellings(name: str, spelled: _Spelled) -> tuple[Spelling, ...]:
    """The printed spelling first, then those of most documents."""
    order = sorted(spelled, key=lambda text: (text != name, -len(spelled[text]), min(spelled[text]), text))
    return tuple(
        Spelling(text=text, spans=tuple(spelled[text][rank] for rank in sorted(spelled[text]))) for text in order
    )


def _merges(name: str, spelled: _Spelled, written: Written, clusters: Clusters) -> tuple[Merge, ...]:
    merges = []
    for spelling in _spellings(name, spelled)[1:]:
        reason, inferred, spans = _why(spelling.text, name, written, clusters)
        shown = (spelling.spans[0], spelled[name][min(spelled[name])])
        merges.append(Merge(spelling=spelling.text, into=name, reason=reason, inferred=inferred, spans=spans or shown))
    return tuple(merges)


def _why(spelling: str, name: str, written: Written, clusters: Clusters) -> tuple[str, bool, tuple[Span, ...]]:
    """The reason why a spelling is printed under a name: by its letters, else by the weakest link between the two."""
    relation = same_name(spelling, name)
    if relation is not None and relation.kind in ORDER:
        return f"{relation.reason}.", relation.kind == "typo", ()
    meant = {mention.spelling: mention.of for mention in written.mentioned}
    start, end = written.number(spelling), written.number(name)
    start = meant.get(spelling) if start is None else start
    end = meant.get(name) if end is None else end
    path = _path(clusters.links, start, end) if start is not None and end is not None else []
    if path:
        weakest = max(path, key=lambda link: ORDER.index(link.kind))
        return weakest.reason, weakest.inferred, weakest.spans
    return "The document uses it for the same name.", False, ()


def _path(links: list[Link], start: int, end: int) -> list[Link]:
    """The links from one form to another; there is one way at most, since a link never joins what is joined."""
    neighbours: dict[int, list[tuple[int, Link]]] = {}
    for link in links:
        neighbours.setdefault(link.first, []).append((link.second, link))
        neighbours.setdefault(link.second, []).append((link.first, link))
    came: Mapping[int, tuple[int, Link]] = {}
    came, queue = {}, [start]
    for at in queue:
        for other, link in neighbours.get(at, ()):
            if other != start and other not in came:
                came[other] = (at, link)
                queue.append(other)
    path: list[Link] = []
    while end != start and end in came:
        end, link = came[end]
        path.append(link)
    return path
