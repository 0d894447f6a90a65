"""What a sentence says a maker did whom the one before it named: "…, and she wrote it too", "His new film …".

Yields claims over sentences; what one sentence says by itself is `crewing`'s.
"""

from __future__ import annotations

from collections.abc import Container, Iterator
from typing import Final

from reporting.extracting.claims import Made
from reporting.extracting.crafts import THINGS
from reporting.extracting.filming import HIS_FILM
from reporting.extracting.names import NameAt, Names, Sheet
from reporting.extracting.offices import done_by_pronoun
from reporting.extracting.trades import VERB_LIST, roles_of
from reporting.notation.patterns import Pattern

_PRONOUN: Final = Pattern(
    rf"(?:^|[,;:(–—-] ?|\b(?:and|but|as|because|that|which|script|screenplay|film|one) )(?:[Hh]e|[Ss]he|they) "
    rf"(?:also |both |has |had |himself |herself ){{0,2}}(?P<verbs>{VERB_LIST})(?= (?:it|this|the (?:script|"
    rf"screenplay|thing|film|whole)|every|all)\b|,? (?:too|as well|with|alone)\b)"
)


def of_his_film(names: Names, sheet: Sheet, previous: Sheet | None, crafted_too: Container[str]) -> Iterator[Made]:
    """ "… Mamoru Hosoda goes back to the internet. His new film …": of the last full name before."""
    if previous is not None and previous.signs and HIS_FILM.match(sheet.folded):
        before = [name for name in names.signed(previous.folded) if name.words > 1 and not name.own]
        if before and before[-1].key not in crafted_too:
            yield Made(before[-1], "director", before[-1].start, before[-1].end, sure=False)


def of_named_before(names: Names, sheet: Sheet, previous: Sheet | None) -> Iterator[Made]:
    """ "… Una Sharpe's film. She has directed, from a script of her own, …": of the only name before."""
    roles = done_by_pronoun(sheet.folded) if previous is not None and previous.signs else []
    before = [name for name in names.signed(previous.folded) if not name.own] if roles and previous else []
    if len(before) == 1 and before[0].words > 1:
        yield from (Made(before[0], role, before[0].start, before[0].end) for role in roles)


_HE_DID: Final = Pattern(
    r"\b(?:he|she|they) (?:also |has |have |had ){0,2}(?:done|did|does|wrote|writes|composed|written|handles|"
    r"edited) (?:the |its |all the )?"
    r"(?P<thing>music|score|songs|screenplay|script|soundtrack)\b"
)


def of_pronoun(sheet: Sheet, recent: NameAt | None) -> Iterator[Made]:
    """ "…, and she wrote it too": of the one who was named last as a maker."""
    if recent is None:
        return
    roles = [role for match in _PRONOUN.finditer(sheet.folded) for role in roles_of(match["verbs"].lower())]
    roles += [THINGS[match["thing"]] for match in _HE_DID.finditer(sheet.folded)]
    yield from (Made(recent, role, recent.start, recent.end) for role in roles)
