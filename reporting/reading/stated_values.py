"""What a person may write of cast, crew and facts in a correction: the spelling that is kept, and what is wrong.

Knows neither the row that it stands in nor the review that it corrects.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from reporting.model.correction import (
    BETWEEN_PARTS,
    CAST,
    FACT_BOUNDS,
    NOT_CAST,
    NOT_CREW,
    NOT_STATED,
    PEOPLE_FIELDS,
    UNDO,
    UNDO_ONE,
    actor_and_part,
)
from reporting.reading.cleaning import clean, one_line

_LONGEST: Final = 100
"""Characters of a name: none is half as long."""
_MOST: Final = 10
"""Platforms or genres of one document."""
_SHOWN: Final = 60
"""Characters of a wrong value that a message repeats."""
_MINUTES: Final = re.compile(r"(\d{1,4}) ?min(?:utes?|s?\.?)", re.IGNORECASE)


def settled_statement(name: str, words: str) -> str:
    """What was typed, on one line, with single spaces: "UNDO ann rowe" is undo ann rowe, "96 min" is 96."""
    words = " ".join(words.split())
    if words.casefold() in (UNDO, NOT_STATED):
        return words.casefold()
    if name in PEOPLE_FIELDS:
        return UNDO_ONE + words[len(UNDO_ONE) :] if words[: len(UNDO_ONE)].casefold() == UNDO_ONE else words
    if name == "running time" and (minutes := _MINUTES.fullmatch(words)):
        return minutes[1]
    return ", ".join(_parts(words)) if name not in FACT_BOUNDS and _parts(words) else words


def misfit_statement(name: str, corrected: str) -> str | None:
    """Why a value cannot stand for a field of people or facts, or None where it can."""
    words = one_line(clean(corrected)[0])
    said = f"“{words[:_SHOWN]}{'…' if len(words) > _SHOWN else ''}”"
    if name in PEOPLE_FIELDS:
        return _no_person(name, words, said)
    if words == NOT_STATED:
        return None
    if name in FACT_BOUNDS:
        least, most = FACT_BOUNDS[name]
        if words.isascii() and words.isdecimal() and len(words) < 6 and least <= int(words) <= most:
            return None
        unit = " of minutes" if name == "running time" else ""
        return f"{said} cannot stand for {name}; write a whole number{unit} from {least} to {most}, or not stated"
    values = _parts(words)
    if values and len(values) <= _MOST and _are_names(values):
        return None
    return f"{said} cannot stand for {name}; write one or up to {_MOST}, parted by commas, or not stated"


def _no_person(name: str, words: str, said: str) -> str | None:
    if words == NOT_STATED:
        drops = NOT_CAST if name in (CAST, NOT_CAST) else NOT_CREW
        return f"{said} cannot stand for {name}; write under {drops} who it is not"
    words = words.removeprefix(UNDO_ONE)
    actor, part = actor_and_part(words)
    if name in (CAST, NOT_CAST):
        parts = part.split(BETWEEN_PARTS) if part else ()
        fits = _are_names((actor, *parts)) and len(parts) <= _MOST
        return None if fits else f"{said} is no name; write it as Actor or as Actor as Character"
    return None if _are_names((actor,)) and not part else f"{said} is no name; write the name alone"


def _are_names(words: Sequence[str]) -> bool:
    return all(len(each) <= _LONGEST and any(letter.isalpha() for letter in each) for each in words)


def _parts(words: str) -> list[str]:
    return [part for each in words.split(",") if (part := each.strip())]
