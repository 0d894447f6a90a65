"""Which of a pair in "X (Y)" plays and which is played: by its own evidence, else as the text mostly writes it.

Weighs pairs that `brackets` found; what else is known of the names, `evidence` says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from reporting.extracting.claims import Claim
from reporting.extracting.names import NameAt, is_person_like
from reporting.extracting.stage_names import is_stage_name_beside
from reporting.notation.patterns import Pattern

if TYPE_CHECKING:
    from reporting.extracting.evidence import Ledger

_LONE: Final = 1.5
_OWN: Final = 1.5
ALONE: Final = 1.2
"""What speaks against an actor in a name of one word."""
CAPS: Final = Pattern(r"[A-Z]{2,}")


def directed(ledger: Ledger, brackets: list[Claim]) -> list[Claim]:
    """Turns each "X (Y)" the right way round: by its own evidence, else as this text mostly writes it."""
    brackets = [c for c in brackets if c.character and _pairs(ledger, c.actor, c.character)]
    if not any(is_person_like(c.actor) or (c.character and is_person_like(c.character)) for c in brackets):
        brackets = [c for c in brackets if c.character and _are_known(ledger, c.actor, c.character)]
    leaning = [_leans(ledger, c.actor, c.character) for c in brackets if c.character]
    usual = -2.0 if sum(lean for lean in leaning if abs(lean) >= _OWN) < 0 else 1.0
    turned = []
    for claim, lean in zip(brackets, leaning, strict=True):
        actor, part = claim.actor, claim.character
        if part is not None and (lean if abs(lean) >= _OWN else lean + usual) < 0:
            actor, part = part, actor
        turned.append(Claim(actor, part, "bracket", claim.start, claim.end))
    return turned


def _are_known(ledger: Ledger, a: NameAt, b: NameAt) -> bool:
    """Whether one of a pair is an actor's short name, or the text brings up both elsewhere."""
    known = ledger.full_actor(a) or ledger.full_actor(b)
    return known is not None or min(ledger.counts[a.key], ledger.counts[b.key]) > 1


def _leans(ledger: Ledger, a: NameAt, b: NameAt) -> float:
    """How much more the first of two is the actor than the second; a lone name beside a full one is a part's."""
    one, two = ledger.lead(a), ledger.lead(b)
    lean = ledger.acts(one) - ledger.acts(two)
    if one is a and two is b and a.words != b.words and 1 in (a.words, b.words):
        lone, full = (a, b) if a.words == 1 else (b, a)
        if not CAPS.fullmatch(lone.text):
            stage = is_stage_name_beside(lone.text, full.text)
            lean += (-ALONE if stage else _LONE) * (1 if lone is b else -1)
    return lean


def _pairs(ledger: Ledger, a: NameAt, b: NameAt) -> bool:
    if a.own or a.key == b.key:
        return False
    if b.own:
        return b.words < 3 and is_person_like(ledger.lead(a)) and ledger.lead(a).key not in ledger.directors
    if ledger.makes_only_what_is_told(a, b):
        return True
    for maker, other in ((a, b), (b, a)):
        known = maker.key in ledger.crew and not ledger.actors[maker.key]
        if known and ledger.counts[other.key] < 3 and not ledger.performs(maker):
            return False
    return a.title == "" or b.title == ""
