"""Cast, crew and facts of one review as a person says they are: what was read with drops and additions.

Decides nothing about who is one person across reviews: `people` does, of what stands here.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, cast

from reporting.model import CastCredit, Correction, CrewCredit, CrewRole, Fact, Review
from reporting.model.correction import (
    BETWEEN_PARTS,
    CAST,
    CREW_FIELDS,
    DROPS,
    FACT_BOUNDS,
    FACT_FIELDS,
    NOT_CAST,
    NOT_STATED,
    PEOPLE_FIELDS,
    actor_and_part,
)
from reporting.notation import letters_alone, same_name
from reporting.notation.wording import listed
from reporting.reconciling.clusters import may_be_alike, sounds_of

_SURELY: Final = frozenset({"same", "romanisation"})
_LIKELY: Final = _SURELY | {"part", "typo"}
"""How a name that is dropped may differ from the one that was read: a person may write it as the report prints it, and
another review may spell it so."""


def read_statement(review: Review, field: str, corrected: str) -> str:
    """What a review says of what is corrected: of people what it says of the one who is named."""
    if field in FACT_FIELDS:
        return review.written_facts(FACT_FIELDS[field]) or NOT_STATED
    name, _ = actor_and_part(corrected) if field in (CAST, NOT_CAST) else (corrected, "")
    if field in (CAST, NOT_CAST):
        credits = _of(name, review.cast, _kinds(field))
        parts = dict.fromkeys(credit.character for credit in credits if credit.character)
        return (
            " as ".join([credits[0].actor, *([BETWEEN_PARTS.join(parts)] if parts else [])]) if credits else NOT_STATED
        )
    made = _making(name, review.crew, _kinds(field))
    if not made:
        return NOT_STATED
    roles = list(dict.fromkeys(credit.role for credit in made))
    return made[0].name if field in roles else f"{made[0].name}, {listed(roles)}"


def restated(review: Review, corrections: Sequence[Correction]) -> dict[str, object]:
    """The cast, crew and facts of a review with what a person corrected of them, in the order of the corrections."""
    fields: dict[str, object] = {}
    if any(each.field in PEOPLE_FIELDS for each in corrections):
        played, made = list(review.cast), list(review.crew)
        for each in corrections:
            if each.field in (CAST, NOT_CAST):
                played = _with_part(played, each) if each.field == CAST else _without_part(played, each)
            elif each.field in PEOPLE_FIELDS:
                made = _with_maker(made, each) if each.field in CREW_FIELDS else _without_maker(made, each)
        fields |= {"cast": tuple(played), "crew": tuple(made)}
    told = {FACT_FIELDS[each.field]: _facts(each) for each in corrections if each.field in FACT_FIELDS}
    if told:
        kept = (fact for fact in review.facts if fact.kind not in told)
        fields["facts"] = (*kept, *(fact for facts in told.values() for fact in facts))
    return fields


def _kinds(field: str) -> frozenset[str]:
    return _LIKELY if field in DROPS else _SURELY


def _meant(name: str, names: Iterable[str], kinds: frozenset[str]) -> str | None:
    """The letters of the name that is meant: the same ones, else those of the only other spelling of it."""
    own, known = letters_alone(name), {letters_alone(each): each for each in names}
    if own in known:
        return own
    sounds = sounds_of(name)
    alike = ((key, each) for key, each in known.items() if may_be_alike(sounds, sounds_of(each)))
    others = [key for key, each in alike if (found := same_name(each, name)) and found.kind in kinds]
    return others[0] if len(others) == 1 else None


def _of(actor: str, credits: Sequence[CastCredit], kinds: frozenset[str]) -> list[CastCredit]:
    meant = _meant(actor, (credit.actor for credit in credits), kinds)
    return [credit for credit in credits if letters_alone(credit.actor) == meant]


def _making(name: str, credits: Sequence[CrewCredit], kinds: frozenset[str]) -> list[CrewCredit]:
    meant = _meant(name, (credit.name for credit in credits), kinds)
    return [credit for credit in credits if letters_alone(credit.name) == meant]


def _with_part(credits: list[CastCredit], each: Correction) -> list[CastCredit]:
    """With the actor in the part that is told, in place of any that was read; an actor alone is added where missing."""
    actor, part = actor_and_part(each.corrected)
    there = _of(actor, credits, _SURELY)
    if there and not part:
        return credits
    parts: list[str | None] = [*part.split(BETWEEN_PARTS)] if part else [None]
    stated = [CastCredit(actor=actor, character=character, spans=each.spans) for character in parts]
    return [*(credit for credit in credits if credit not in there), *stated]


def _without_part(credits: list[CastCredit], each: Correction) -> list[CastCredit]:
    """Without the actor; or, where a part is told, with the actor and without the part."""
    actor, part = actor_and_part(each.corrected)
    there = _of(actor, credits, _LIKELY)
    others = [credit for credit in credits if credit not in there]
    if not part or not there:
        return others
    gone = {_meant(one, (credit.character or "" for credit in there), _LIKELY) for one in part.split(BETWEEN_PARTS)}
    kept = [credit for credit in there if letters_alone(credit.character or "") not in gone]
    return [*others, *(kept or [CastCredit(actor=there[0].actor, character=None, spans=there[0].spans)])]


def _with_maker(credits: list[CrewCredit], each: Correction) -> list[CrewCredit]:
    role = cast(CrewRole, each.field)
    if any(credit.role == role for credit in _making(each.corrected, credits, _SURELY)):
        return credits
    return [*credits, CrewCredit(name=each.corrected, role=role, spans=each.spans)]


def _without_maker(credits: list[CrewCredit], each: Correction) -> list[CrewCredit]:
    there = _making(each.corrected, credits, _LIKELY)
    return [credit for credit in credits if credit not in there]


def _facts(each: Correction) -> tuple[Fact, ...]:
    """What the review states instead; nothing where it does not state it."""
    if each.corrected == NOT_STATED:
        return ()
    kind = FACT_FIELDS[each.field]
    if each.field in FACT_BOUNDS:
        return (Fact(kind=kind, value=int(each.corrected), spans=each.spans),)
    values = dict.fromkeys(each.corrected.split(", "))
    return tuple(Fact(kind=kind, value=value, spans=each.spans) for value in values)
