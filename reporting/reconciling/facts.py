"""What the documents say of each kind of fact, equal values as one claim, and whether two claims cannot both be true.

A number is an interval: "under 60" and "about 45" fit 40 or do not. Sets (platforms, genres) are never in dispute.
Does not decide who is right: what disagrees is printed side by side, unless the user states it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations
from typing import Final

from reporting.model import FACT_KINDS, Cited, Claim, Fact, FactKind, FactRecord, Review, Span
from reporting.notation.platforms import platform_key
from reporting.notation.wording import capitalised, in_words, listed

_NUMBERS: Final = frozenset({"episodes", "runtime_minutes", "year"})
_ABOUT: Final = 0.1
"""How far "about" reaches: a tenth of the number either way, the rounding that prose allows itself."""
_PRINTED: Final = 3
"""Values of a dispute that are printed side by side; of more values, that of most documents, else the range."""
_MANY, _FAR = 3, 0.2
"""Of 9 running times that one of five reviews alone gave, more than a fifth off what three or more agreed on, none was
that of the title (270 annotated titles); of those nearer, most were."""
_Said = tuple[str, Fact]
"""A fact and the document that states it, or of which a person states it."""


def fact_records(reviews: Sequence[Review], released: Cited[str] | None = None) -> tuple[FactRecord, ...]:
    """A record for every kind of fact that at least one review states, in the order of FACT_KINDS.

    Args:
        released: the day, month or year of release that the user states; its year goes before what the reviews say.
    """
    records = []
    for kind in FACT_KINDS:
        facts = [(review.document, fact) for review in reviews for fact in review.facts_of(kind)]
        record = (_number_record(kind, facts) if kind in _NUMBERS else _set_record(kind, facts)) if facts else None
        if kind == "year" and released is not None:
            record = _stated_year(released, record)
        if record is not None:
            records.append(record)
    return tuple(records)


def _stated_year(released: Cited[str], read: FactRecord | None) -> FactRecord:
    """The year that the user states, beside what the reviews say of it."""
    year = int(released.value[:4])
    stated = Claim(value=str(year), low=year, high=year, spans=released.spans)
    claims = read.claims if read else ()
    same = next((claim for claim in claims if claim.value == stated.value), None)
    if same is not None:
        spans = (*released.spans, *same.spans)
        stated = Claim(value=same.value, low=year, high=year, spans=spans, stated_of=same.stated_of)
    others = tuple(claim for claim in claims if claim is not same)
    against = [claim for claim in others if not _agree(stated, claim)]
    rule = (
        "It is stated by the user, and goes before what the documents say." if claims else "It is stated by the user."
    )
    return FactRecord(kind="year", printed=stated.value, rule=rule, disputed=bool(against), claims=(stated, *others))


def _number_record(kind: FactKind, facts: Iterable[_Said]) -> FactRecord:
    groups: dict[tuple[int, str | None, int | None], list[_Said]] = {}
    for document, fact in facts:
        if isinstance(fact.value, int):
            groups.setdefault((fact.value, fact.qualifier, fact.to), []).append((document, fact))
    claims = tuple(_number_claim(kind, group) for group in groups.values())
    claims = tuple(sorted(claims, key=lambda c: (-len(c.documents), None in (c.low, c.high), _order(c))))
    sharp = _sharpest(claims)
    agree = all(_agree(a, b) for a, b in combinations(claims, 2))
    if agree and len(sharp) == 1:
        return FactRecord(
            kind=kind, printed=sharp[0].value, rule=_agreed(claims, sharp[0]), disputed=False, claims=claims
        )
    if agree:
        rule = "The statements overlap, so all can be true; the one of most documents is printed."
        return FactRecord(kind=kind, printed=claims[0].value, rule=rule, disputed=False, claims=claims)
    odd = _far_off(kind, sharp)
    printed, how = _disputed(kind, [claim for claim in sharp if claim not in odd])
    rule = how + _set_aside(odd) + _fitting(claims, sharp)
    return FactRecord(kind=kind, printed=printed, rule=rule, disputed=True, claims=claims)


def _far_off(kind: FactKind, sharp: Sequence[Claim]) -> list[Claim]:
    """Running times that one document alone gives, far from what many agree on: of an act, a cut, another title."""
    most = max(sharp, key=lambda claim: len(claim.documents))
    if kind != "runtime_minutes" or len(most.documents) < _MANY:
        return []
    lone = [claim for claim in sharp if len(claim.documents) == 1 and not claim.stated_of]
    return [claim for claim in lone if abs(_middle(claim) - _middle(most)) > _FAR * _middle(most)]


def _middle(claim: Claim) -> float:
    """The number that a claim is about; of an open one its end."""
    ends = [end for end in (claim.low, claim.high) if end is not None]
    return sum(ends) / len(ends)


def _set_aside(odd: Sequence[Claim]) -> str:
    if not odd:
        return ""
    values = listed([f"“{claim.value}”" for claim in odd])
    if len(odd) == 1:
        return f" {values}, which one document alone gives, is more than a fifth off and not printed on the first page."
    return f" {values}, each from one document, are more than a fifth off and not printed on the first page."


def _number_claim(kind: FactKind, group: Sequence[_Said]) -> Claim:
    _, fact = group[0]
    low, high = _bounds(fact, rounded=kind == "runtime_minutes" and all(_is_rounded(each) for _, each in group))
    return Claim(value=_printed(kind, fact), low=low, high=high, spans=_spans(group), stated_of=_stated_of(group))


def _is_rounded(fact: Fact) -> bool:
    """Whether a running time is told in whole or half hours, as critics round it: "two hours", "an hour and a half"."""
    said = [span.text.lower() for span in fact.spans]
    return int(fact.value) % 30 == 0 and all("hour" in text and "min" not in text for text in said)


def _bounds(fact: Fact, *, rounded: bool = False) -> tuple[int | None, int | None]:
    """The closed interval that a stated number means; "under" and "over" hold their own end, as "at most" does."""
    value = int(fact.value)
    if fact.to is not None:
        return min(value, fact.to), max(value, fact.to)
    if fact.qualifier == "under":
        return None, value
    if fact.qualifier == "over":
        return value, None
    reach = max(1, round(value * _ABOUT)) if fact.qualifier == "about" or rounded else 0
    return value - reach, value + reach


def _printed(kind: FactKind, fact: Fact) -> str:
    return f"{fact.written} minutes" if kind == "runtime_minutes" else fact.written


def _agree(a: Claim, b: Claim) -> bool:
    """Whether both can be true: the intervals share a number."""
    return (a.low is None or b.high is None or a.low <= b.high) and (b.low is None or a.high is None or b.low <= a.high)


def _contains(wide: Claim, narrow: Claim) -> bool:
    """Whether everything that `narrow` allows is allowed by `wide`, and not the other way round."""

    def within(a: Claim, b: Claim) -> bool:
        low = a.low is None or (b.low is not None and a.low <= b.low)
        return low and (a.high is None or (b.high is not None and b.high <= a.high))

    return within(wide, narrow) and not within(narrow, wide)


def _sharpest(claims: Sequence[Claim]) -> list[Claim]:
    """The claims that none sharpens, by their numbers: of 40, 45 and "under 60" the first two."""
    sharp = [c for c in claims if not any(_contains(c, other) for other in claims)]
    return sorted(sharp, key=_order)


def _order(claim: Claim) -> tuple[int, int]:
    low = claim.low if claim.low is not None else -1
    return (low, claim.high if claim.high is not None else 1 << 30)


def _agreed(claims: Sequence[Claim], sharp: Claim) -> str:
    documents = _documents(claims)
    if len(documents) == 1:
        return "One document states it."
    if len(claims) == 1:
        return (
            "Both documents that state it agree."
            if len(documents) == 2
            else (f"All {in_words(len(documents))} documents that state it agree.")
        )
    wider = listed([f"“{claim.value}”" for claim in claims if claim is not sharp])
    return f"The most exact statement is printed; {wider} {'fits' if len(claims) == 2 else 'fit'} it."


def _disputed(kind: FactKind, sharp: Sequence[Claim]) -> tuple[str, str]:
    """The printed value of a dispute and the rule that chose it, as a sentence."""
    unit = " minutes" if kind == "runtime_minutes" else ""
    documents = _documents(sharp)
    who = (
        f"{capitalised(in_words(len(documents)))} documents disagree"
        if len(documents) > 1
        else "One document differs with itself"
    )
    if len(sharp) == 1:
        return sharp[0].value, f"{capitalised(in_words(len(documents)))} documents agree."
    if len(sharp) <= _PRINTED:
        exact = all(claim.low == claim.high for claim in sharp)
        values = [claim.value.removesuffix(unit) if exact else claim.value for claim in sharp]
        amount = "both" if len(sharp) == 2 else f"all {in_words(len(sharp))} values"
        return listed(values, "or") + (unit if exact else ""), f"{who}; {amount} are printed."
    most = max(sharp, key=lambda claim: len(claim.documents))
    if 2 * len(most.documents) > len(documents):
        count = f"{in_words(len(most.documents))} of {in_words(len(documents))}"
        return most.value, f"{who}; the value of most ({count}) is printed."
    ends = [end for claim in sharp for end in (claim.low, claim.high) if end is not None]
    return (
        f"between {min(ends)} and {max(ends)}{unit}",
        f"{who} on {in_words(len(sharp))} values; the range is printed.",
    )


def _fitting(claims: Sequence[Claim], sharp: Sequence[Claim]) -> str:
    """What each wider claim fits, said after the rule."""
    said = ""
    for claim in claims:
        if claim in sharp:
            continue
        fitted = [other.value for other in sharp if _agree(claim, other)]
        amount = {len(sharp): "both" if len(sharp) == 2 else "all of them"}.get(len(fitted), listed(fitted))
        said += f" “{capitalised(claim.value)}” fits {amount}."
    return said


def _set_record(kind: FactKind, facts: Iterable[_Said]) -> FactRecord:
    groups: dict[str, list[_Said]] = {}
    for document, fact in facts:
        groups.setdefault(_set_key(kind, str(fact.value)), []).append((document, fact))
    claims = sorted((_set_claim(group) for group in groups.values()), key=lambda claim: -len(claim.documents))
    documents = _documents(claims)
    if len(documents) == 1:
        rule = "One document states it."
    elif len(claims) == 1:
        rule = f"{capitalised(in_words(len(documents)))} documents state it."
    else:
        rule = "A document may name several; all are printed, those of most documents first."
    return FactRecord(
        kind=kind, printed=", ".join(claim.value for claim in claims), rule=rule, disputed=False, claims=tuple(claims)
    )


def _set_key(kind: FactKind, value: str) -> str:
    """What two forms of one value of a set have in common."""
    return platform_key(value) if kind == "platforms" else re.sub(r"[\W_]", "", value.casefold().replace("+", "plus"))


def _set_claim(group: Sequence[_Said]) -> Claim:
    """One value of a set under the form that most of its statements write, the fuller on a tie."""
    counts: dict[str, int] = {}
    for _, fact in group:
        counts[str(fact.value)] = counts.get(str(fact.value), 0) + 1
    value = max(counts, key=lambda form: (counts[form], len(form)))
    return Claim(value=value, spans=_spans(group), stated_of=_stated_of(group))


def _spans(group: Iterable[_Said]) -> tuple[Span, ...]:
    return tuple(dict.fromkeys(span for _, fact in group for span in fact.spans))


def _stated_of(group: Iterable[_Said]) -> tuple[str, ...]:
    """The documents of which a person states it: their own words are not among the spans."""
    return tuple(
        dict.fromkeys(document for document, fact in group if all(span.document != document for span in fact.spans))
    )


def _documents(claims: Iterable[Claim]) -> Mapping[str, None]:
    return dict.fromkeys(document for claim in claims for document in claim.documents)
