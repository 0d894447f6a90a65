"""The words around the names of a text, and those between two names of a sentence, as signs to be weighed.

Does not weigh: `weighed_people` does, by what annotated reviews taught.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from reporting.extracting.asides import OTHER
from reporting.extracting.names import FIRST, FIRST_OWN, LAST, NameAt, Names, is_person_like, short_keys
from reporting.extracting.presence import is_heading, may_be_person
from reporting.notation.patterns import Pattern

_WORD: Final = Pattern(r"[\U000f0000-\U000f17ff]|[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+|[^\w\s]")
_SOMEBODY, _TITLE, _OTHER, _NUMBER, _EDGE = "@", "#title", "#other", "#9", "^"
_AROUND: Final = 8
"""Words on either side of a name that may say what somebody is."""
_ENDS: Final = 3
_FARTHEST: Final = 30
"""Words from an actor to a part in one sentence."""
_SHORT: Final = 16
_MOST_NAMES: Final = 30
"""Names in a sentence; what has more is a list of credits."""
_HEAD, _FOOT = 4, 3
"""Sentences at either end of a text, where bylines and credits stand."""


class Spoken(NamedTuple):
    """A sentence that names somebody: its words, and the places of the names among them."""

    words: tuple[str, ...]
    names: tuple[tuple[int, NameAt, str | None], ...]
    """Where each stands, and the key of the full name that it is or stands for; none where none can be told."""
    edge: str
    """Whether the sentence opens or ends the text."""
    heading: bool


class People(NamedTuple):
    """The full names of a text that may be people's, by key, and the sentences that name somebody."""

    full: Mapping[str, NameAt]
    spoken: Sequence[Spoken]


def people_in(names: Names) -> People:
    """The full names and the sentences of a text."""
    full: dict[str, NameAt] = {}
    for name in names.found:
        if is_person_like(name) and may_be_person(name):
            full.setdefault(name.key, name)
    longer: dict[str, list[str]] = defaultdict(list)
    for key, name in full.items():
        for short in short_keys(name.text):
            longer[short].append(key)
    leads = {short: keys[0] for short, keys in longer.items() if len(keys) == 1} | {key: key for key in full}
    last = len(names.sheets) - _FOOT
    spoken = []
    for number, sheet in enumerate(names.sheets):
        if sheet.signs:
            edge = "head" if number < _HEAD else "foot" if number >= last else ""
            edge = edge if last > 2 * _HEAD else ""
            spoken.append(_spoken(names, sheet.folded, leads, edge))
    return People(full, spoken)


def _spoken(names: Names, folded: str, leads: Mapping[str, str], edge: str) -> Spoken:
    words: list[str] = []
    found: list[tuple[int, NameAt, str | None]] = []
    for match in _WORD.finditer(folded):
        word = match[0]
        if word > LAST:
            words.append(_OTHER if word == OTHER else _TITLE)
        elif word >= FIRST:
            own = word >= FIRST_OWN
            name = names.at(word)
            found.append((len(words), name, None if own else leads.get(name.key)))
            words.append(_TITLE if own else _SOMEBODY)
        else:
            words.append(_NUMBER if word.isdigit() else word.lower().replace("’", "'"))
    return Spoken(tuple(words), tuple(found), edge, is_heading(folded))


def signs_around(people: People) -> tuple[dict[str, set[str]], Counter[str]]:
    """By the key of each full name what stands around it and its short forms, and how often it is mentioned."""
    signs: dict[str, set[str]] = defaultdict(set)
    times: Counter[str] = Counter()
    for spoken in people.spoken:
        for at, name, lead in spoken.names:
            if lead is not None:
                signs[lead].update(_around(spoken, at))
                signs[lead].add("full" if name.key == lead else "short")
                times[lead] += 1
    return signs, times


def _around(spoken: Spoken, at: int) -> Iterator[str]:
    words = spoken.words
    near = (_EDGE, _EDGE, *words[max(0, at - 2) : at])[-2:]
    behind = (*words[at + 1 : at + 4], _EDGE, _EDGE, _EDGE)[:3]
    yield from (f"<1 {near[1]}", f"<2 {near[0]}", f"<12 {near[0]} {near[1]}")
    yield from (f">1 {behind[0]}", f">2 {behind[1]}", f">12 {behind[0]} {behind[1]}", f">3 {behind[2]}")
    if behind[0] in ("'", "'s") or behind[:2] == ("'", "s"):
        yield f"owns {behind[2] if behind[1] == 's' else behind[1]}"
    for word in words[max(0, at - _AROUND) : at]:
        yield f"< {word}"
        yield f"~ {word}"
    for word in words[at + 1 : at + 1 + _AROUND]:
        yield f"> {word}"
        yield f"~ {word}"
    yield "within" if at else "opens"
    if spoken.edge:
        yield spoken.edge


def pairs_in(spoken: Spoken) -> Iterator[tuple[int, int]]:
    """Two names of a sentence each, by their number in it: somebody with a full name, and who may be his part."""
    if spoken.heading or not 1 < len(spoken.names) <= _MOST_NAMES:
        return
    for one, (at, name, lead) in enumerate(spoken.names):
        for other, (beside, part, _) in enumerate(spoken.names):
            apart = lead is not None and one != other and part.key != name.key and abs(at - beside) <= _FARTHEST
            if apart and not _is_told_otherwise(spoken.words, at, beside, part):
                yield one, other


_KIN: Final = frozenset(
    ("mother", "father", "sister", "brother", "son", "daughter", "wife", "husband", "aunt", "uncle", "widow", "friend")
)
"""Whose "mother of Y" is played, and not Y."""
_WHOSE: Final = frozenset(("his", "her", "their"))


def _is_told_otherwise(words: Sequence[str], at: int, beside: int, part: NameAt) -> bool:
    """Whether the words beside an actor and a part say something else, or constructions tell it better.

    "X as Y's aunt"; "Y (X)"; "Y, and her mother, played by X"; "X and Z as the Ys"; "X is as good as Y"; "X, as the man
    who courts Y".
    """
    if beside < at:
        between = words[beside + 1 : at]
        kin = any(two in _KIN and one in _WHOSE for one, two in pairwise(between)) and "played" in between
        return kin or words[at - 1] == "(" or (words[beside - 1] == "of" and words[max(0, beside - 2)] in _KIN)
    if words[beside + 1 : beside + 3] == ("'", "s") or _as_who_does(words[at + 1 : beside]):
        return True
    family = part.words == 1 and part.text.endswith("s") and words[beside - 1] == "the"
    return family or (words[beside - 1] == "as" and words[max(0, beside - 3)] == "as")


def _as_who_does(between: Sequence[str]) -> bool:
    """Whether the part is somebody who does something to whoever is named last: "as the officer who courts"."""
    if "as" not in between[:2] or between[-1] in ("called", "named"):
        return False
    told = between[between.index("as") + 1 :]
    return len(told) > 1 and told[0] in _ONE and not _DOES.isdisjoint(told[1:])


_ONE: Final = frozenset(("the", "a", "an", "his", "her", "their"))
_DOES: Final = frozenset(("who", "whom", "that", "which"))


def signs_between(
    spoken: Spoken, pair: tuple[int, int], counts: Mapping[str, int], full: Mapping[str, NameAt]
) -> set[str]:
    """What stands between and beside the two names of a pair, and what kinds of names they are.

    Args:
        counts: by key, how often a name is mentioned.
        full: the full names of the text.
    """
    (at, actor, _), (beside, part, _) = (spoken.names[number] for number in pair)
    words, first, last = spoken.words, min(at, beside), max(at, beside)
    between, order = words[first + 1 : last], "a" if at < beside else "p"
    signs = {
        f"part {min(3, part.words)}", f"actor {min(2, actor.words)}", f"times {min(4, counts[part.key])}",
        f"title {part.own}", f"full {part.key in full}", f"called {bool(part.title)}",
    }  # fmt: skip
    signs.update(order + sign for sign in _between(between))
    before = (_EDGE, _EDGE, *words[max(0, first - 2) : first])[-2:]
    behind = (*words[last + 1 : last + 3], _EDGE, _EDGE)[:2]
    signs.update((f"{order}<1 {before[1]}", f"{order}<2 {before[0]} {before[1]}"))
    signs.update((f"{order}>1 {behind[0]}", f"{order}>2 {behind[0]} {behind[1]}"))
    return signs


def _between(words: Sequence[str]) -> Iterator[str]:
    count = len(words)
    yield f" {count if count < 6 else '6-9' if count < 10 else '10-15' if count < _SHORT else 'more'}"
    yield f" names {min(3, words.count(_SOMEBODY))}"
    if count < _ENDS + 2:
        yield f" all {' '.join(words)}"
    for place, (one, other) in enumerate(zip(words[:_ENDS], words[: -_ENDS - 1 : -1], strict=True)):
        yield f" {place} {one}"
        yield f" -{place} {other}"
    yield f" 01 {' '.join(words[:2])}"
    yield f" -01 {' '.join(words[-2:])}"
    if count <= _SHORT:
        yield from (f" in {word}" for word in words)
    yield f" ( {words.count('(')}{words.count(')')}"
    yield f" , {min(3, words.count(','))}"
    yield f" ; {min(2, sum(word in _STOPS for word in words))}"


_STOPS: Final = frozenset(";:.!?—–")
