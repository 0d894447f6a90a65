"""Cast and crew of one document: which claims hold, who is actor and who character, under which name each is entered.

Does not search the text: `casting` and `crewing` bring the claims, `names` the names.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from reporting.extracting.casting import Claim, claims_of
from reporting.extracting.crewing import Made, made_by
from reporting.extracting.names import PERSON, NameAt, Names, Sheet, is_person_like, key_of, short_keys
from reporting.extracting.passage import Passage
from reporting.model import Alias, CastCredit, CrewCredit, CrewRole, Document, Span
from reporting.notation.identity import same_name
from reporting.notation.romanisation import SURNAMES


@dataclass(frozen=True, slots=True)
class Credits:
    """Who made and who plays in the title, as one document has it."""

    cast: tuple[CastCredit, ...]
    crew: tuple[CrewCredit, ...]
    aliases: tuple[Alias, ...]


def credits_of(passage: Passage, names: Names, film: bool, apart: Iterable[str] = ()) -> Credits:
    """Reads the credits; `apart` are names that are nobody's credit: the critic, the outlet."""
    barred = {key_of(name) for name in apart}
    lines = _line_sheets(passage, names)
    claims = [c for c in claims_of(names, lines) if c.actor.key not in barred]
    made = [m for m in made_by(names, lines, film) if m.person.key not in barred]
    ledger = _Ledger(passage.document.text, names, claims, made)
    aliases = tuple(_aliases(passage.document, names))
    cast = _cast(passage.document, ledger, aliases)
    return Credits(cast, _crew(passage.document, ledger), aliases)


def _line_sheets(passage: Passage, names: Names) -> list[Sheet]:
    """The sheets of one line joined, for credit lines that the sentence splitter cuts."""
    joined, sheets = [], iter(names.sheets)
    sheet = next(sheets, None)
    for line in passage.lines:
        parts = []
        while sheet is not None and sheet.at.start < line.end:
            parts.append(sheet.folded)
            sheet = next(sheets, None)
        if parts:
            joined.append(Sheet(line, " ".join(parts), ""))
    return joined


_CLAUSE_BEFORE: Final = re.compile(r"(?:^|[.!?;:\n–—] ?|, | and | while | but | where | when |opposite |, with )$")
_VERB_AFTER: Final = re.compile(
    r",? (?:is|has|gets|makes|does|can|remains|becomes|comes|goes|feels|finds|never|still|emerges|wants|who|whose|"
    r"which|was|steals|may|might)\b"
)
_FRAGMENT: Final = re.compile(r"(?:Night|Day|The|Of|of the|and the|[A-Z][a-z]{2,20}) $")
_CAPS: Final = re.compile(r"[A-Z]{2,}")
_KIN_TEXT = """
uncle aunt auntie grandma grandpa granny grandmother grandfather mother brother saint st
"""
_KIN: Final = frozenset(_KIN_TEXT.split())


class _Ledger:
    """The evidence on every name: how often claimed as actor, as character, as crew."""

    def __init__(self, text: str, names: Names, claims: list[Claim], made: list[Made]) -> None:
        self.names = names
        self.text = text
        self.made = made
        self.counts = Counter(name.key for name in (*names.found, *names.own))
        self.full = {n.key: n for n in reversed(names.found) if is_person_like(n)}
        self.longer: dict[str, list[str]] = defaultdict(list)
        for key, name in self.full.items():
            for short in short_keys(name.text):
                self.longer[short].append(key)
        self.crew = {m.person.key for m in made if m.sure or is_person_like(m.person)}
        self.actors: Counter[str] = Counter()
        self.parts: Counter[str] = Counter()
        self.claims = self._settle(claims)

    def alone(self, name: NameAt, given: bool) -> int:
        """How often the given name (or the family name) of a full name stands alone."""
        words = name.text.split()
        if len(words) < 2:
            return 0
        eastern = words[0].lower() in SURNAMES and (len(words) > 2 or "-" in name.text or len(words[0]) < 5)
        first, last = words[0], " ".join(words[1:])
        shown = last if eastern == given else first
        if not eastern:
            shown = words[0] if given else words[-1]
        return self.counts[key_of(shown)]

    def acts(self, name: NameAt) -> float:
        """How much speaks for an actor, less what speaks for a character."""
        weight = min(3.0, self.actors[name.key]) - min(3.0, self.parts[name.key])
        weight += 1.0 * bool(self.alone(name, given=False)) - 1.5 * bool(self.alone(name, given=True))
        if name.words == 1:
            weight += 1.0 if _CAPS.fullmatch(name.text) else -1.0
        if name.own:
            weight -= 3
        return weight

    def _settle(self, claims: list[Claim]) -> list[Claim]:
        """Decides the claims in the order of their certainty, each decision informing the next."""
        said = [c for c in claims if c.ground in ("said", "listed") and self._possible(c)]
        for claim in said:
            self.actors[claim.actor.key] += 2
            if claim.character:
                self.parts[claim.character.key] += 2
        brackets = self._directed([c for c in claims if c.ground == "bracket"])
        for claim in brackets:
            self.actors[claim.actor.key] += 1
            if claim.character:
                self.parts[claim.character.key] += 1
        kept = [*said, *brackets]
        kept += self._loose([c for c in claims if c.ground in ("is", "possessive")])
        kept += [c for c in claims if c.ground == "acting" and self._judged(c)]
        return [c for c in kept if self._holds(c)]

    def _possible(self, claim: Claim) -> bool:
        return not claim.actor.own and (claim.character is None or claim.character.key != claim.actor.key)

    def _directed(self, brackets: list[Claim]) -> list[Claim]:
        """Turns each "X (Y)" the right way round: by its own evidence, else as this text mostly writes it."""
        brackets = [c for c in brackets if c.character and self._pairs(c.actor, c.character)]
        if not any(is_person_like(c.actor) or (c.character and is_person_like(c.character)) for c in brackets):
            brackets = [
                c for c in brackets if c.character and (self._full_actor(c.actor) or self._full_actor(c.character))
            ]
        leaning = [self.acts(c.actor) - self.acts(c.character) for c in brackets if c.character]
        usual = -2.0 if sum(lean for lean in leaning if abs(lean) >= 1.5) < 0 else 1.0
        turned = []
        for claim, lean in zip(brackets, leaning, strict=True):
            actor, part = claim.actor, claim.character
            if part is not None and lean + usual < 0:
                actor, part = part, actor
            turned.append(Claim(actor, part, "bracket", claim.start, claim.end))
        return turned

    def _pairs(self, a: NameAt, b: NameAt) -> bool:
        known = self.crew - set(self.actors)
        if a.key in known or b.key in known or a.key == b.key or a.own or b.own:
            return False
        return a.title == "" or b.title == ""

    def _loose(self, claims: list[Claim]) -> list[Claim]:
        """Of "X's Y" and "X is Y" those that the rest of the text bears out."""
        kept, waiting = [], []
        for claim in claims:
            actor, part = claim.actor, claim.character
            lead = self._lead(actor)
            if (
                part is None
                or actor.own
                or part.own
                or self.acts(lead) < 0
                or self.acts(part) > 0
                or lead.key == part.key
            ):
                continue
            if not is_person_like(lead):
                continue
            if actor.key in self.crew and not self.actors[actor.key]:
                continue
            known = self.actors[lead.key] or self.parts[part.key] or self.counts[part.key] > 1
            if known or self.longer.get(part.key) or (claim.ground == "is" and part.words < 5):
                kept.append(claim)
            else:
                waiting.append(claim)
        return kept + [c for c in waiting if c.ground == "possessive" and self._opens_clause(c)]

    def _lead(self, name: NameAt) -> NameAt:
        """The full name behind a family name, where only one can be meant."""
        if is_person_like(name):
            return name
        full = self._full_actor(name)
        longer = [k for k in self.longer.get(name.key, ()) if not self.parts[k] and k not in self.crew]
        return self._name(full) if full else self.full[longer[0]] if len(longer) == 1 else name

    def _opens_clause(self, claim: Claim) -> bool:
        """Whether "X's Y" begins a clause and does something there, as a part does and a compared film does not."""
        part = claim.character
        return (
            part is not None
            and part.words < 4
            and bool(_CLAUSE_BEFORE.search(self.text[: claim.start][-24:]))
            and bool(_VERB_AFTER.match(self.text[claim.end : claim.end + 24]))
        )

    def _judged(self, claim: Claim) -> bool:
        actor = claim.actor
        if actor.key in self.crew and not self.actors[actor.key]:
            return False
        if is_person_like(actor):
            return self.acts(actor) > -1
        return bool(self._full_actor(actor)) or (self.actors[actor.key] > 0 and not self.parts[actor.key])

    def _full_actor(self, name: NameAt) -> str | None:
        return next((key for key in self.longer.get(name.key, ()) if self.actors[key]), None)

    def _holds(self, claim: Claim) -> bool:
        """Not where the supposed actor is rather a character ("Andrew plays Caravan")."""
        key = self.actor_key(claim.actor)
        if key is None:
            return False
        if any(self.parts[longer] > self.actors[longer] for longer in self.longer.get(key, ())):
            return False
        if self.parts[key] >= max(self.actors[key], 1) or (claim.actor.key != key and self.parts[claim.actor.key]):
            return False
        return not (claim.ground in ("said", "listed") and self.actors[key] <= 2 and self.acts(self._name(key)) < 0.4)

    def _name(self, key: str) -> NameAt:
        return self.full.get(key) or next(n for n in self.names.found if n.key == key)

    def actor_key(self, name: NameAt) -> str | None:
        """The full name that an actor's name stands for; None for a lone word that nothing vouches for."""
        if is_person_like(name):
            return name.key
        longer = self.longer.get(name.key, [])
        found = [k for k in longer if self.actors[k]] or [k for k in longer if not self.parts[k] and k not in self.crew]
        if found:
            return found[0] if len(found) == 1 or len({*found}) == 1 else None
        if longer or _FRAGMENT.search(self.text[max(0, name.start - 24) : name.start]):
            return None
        return name.key if self.actors[name.key] else None

    def part_name(self, name: NameAt) -> NameAt:
        """The fullest form in the text of a character's name."""
        longer = [k for k in self.longer.get(name.key, ()) if not self.actors[k] and k not in self.crew]
        if len(longer) > 1:
            claimed = [k for k in longer if self.parts[k]]
            longer = claimed or longer
        kinds = {key: self.full[key] for key in longer}
        if kinds and all(_alike(a.text, b.text) for a in kinds.values() for b in kinds.values()):
            return max(kinds.values(), key=lambda n: (self.counts[n.key], n.words, -n.start))
        return name


def _alike(a: str, b: str) -> bool:
    relation = same_name(a, b) if key_of(a) != key_of(b) else None
    return key_of(a) == key_of(b) or (relation is not None and relation.strength >= 4)


def _cast(document: Document, ledger: _Ledger, aliases: Sequence[Alias]) -> tuple[CastCredit, ...]:
    entries: dict[str, dict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    parts: dict[str, NameAt] = {}
    shown: dict[str, NameAt] = {}
    for claim in ledger.claims:
        key = ledger.actor_key(claim.actor)
        if key is None:
            continue
        shown.setdefault(key, claim.actor if claim.actor.key == key else ledger.full[key])
        part = ledger.part_name(claim.character) if claim.character else None
        if part:
            parts.setdefault(part.key, part)
        entries[key][part.key if part else ""].append(claim)
    for old, new in _merges(entries, shown, aliases).items():
        for part_key, found in entries.pop(old).items():
            entries[new][part_key] += found
    credits = []
    for key, by_part in entries.items():
        named = {k: v for k, v in by_part.items() if k} or by_part
        for part_key, found in _distinct(named, parts).items():
            every = sorted(
                [*found, *([] if found[0].character is None else by_part.get("", []))],
                key=lambda c: c.character is None,
            )
            spans = _spans(document, shown[key], [(c.start, c.end) for c in every])
            credits.append(
                CastCredit(actor=shown[key].text, character=_part_text(document, parts.get(part_key)), spans=spans)
            )
    return tuple(sorted(credits, key=lambda c: min(s.start for s in c.spans)))


def _part_text(document: Document, part: NameAt | None) -> str | None:
    if part is None:
        return None
    if part.words == 1 and part.title and part.title.lower().rstrip(".") not in _KIN:
        before = document.text.rfind(part.title, max(0, part.start - len(part.title) - 3), part.start)
        return document.text[before : part.end] if before >= 0 else part.text
    return part.text


def _distinct(named: dict[str, list[Claim]], parts: dict[str, NameAt]) -> dict[str, list[Claim]]:
    """An actor's characters, spellings of one counted once; the best attested first."""
    kept: dict[str, list[Claim]] = {}
    for key in sorted(named, key=lambda k: (-len(named[k]), named[k][0].start)):
        twin = next((k for k in kept if k and key and _related(parts[k], parts[key])), None)
        if twin is None:
            kept[key] = list(named[key])
        else:
            kept[twin] += named[key]
    return kept


def _related(a: NameAt, b: NameAt) -> bool:
    return _alike(a.text, b.text) or a.key in short_keys(b.text) or b.key in short_keys(a.text)


def _merges(
    entries: dict[str, dict[str, list[Claim]]], shown: dict[str, NameAt], aliases: Sequence[Alias]
) -> dict[str, str]:
    """Actors entered under two names: the one without a character gives way, else the later."""
    merged: dict[str, str] = {}
    keys = sorted(entries, key=lambda k: (not any(entries[k]), shown[k].start))
    also = {frozenset((key_of(a.name), key_of(a.other))) for a in aliases}
    for i, key in enumerate(keys):
        for earlier in keys[:i]:
            if earlier in merged:
                continue
            if frozenset((key, earlier)) in also or _alike(shown[key].text, shown[earlier].text):
                merged[key] = earlier
                break
    return merged


def _spans(document: Document, name: NameAt, places: Sequence[tuple[int, int]]) -> tuple[Span, ...]:
    """At most three places; the name itself is among them."""
    kept = list(dict.fromkeys(places))[:2]
    if not any(start <= name.start and name.end <= end for start, end in kept):
        kept.append((name.start, name.end))
    return tuple(document.span(start, end) for start, end in kept)


def _crew(document: Document, ledger: _Ledger) -> tuple[CrewCredit, ...]:
    found: dict[tuple[str, CrewRole], list[Made]] = defaultdict(list)
    shown: dict[str, NameAt] = {}
    sure = {m.person.key for m in ledger.made if m.sure and is_person_like(m.person)}
    for made in ledger.made:
        name = made.person
        if not is_person_like(name):
            longer = ledger.longer.get(name.key, [])
            full = [k for k in longer if k in sure] or [
                k for k in longer if not ledger.actors[k] and not ledger.parts[k]
            ]
            if len(full) == 1:
                name = ledger.full[full[0]]
            elif longer or not made.sure or name.key in SURNAMES or ledger.parts[name.key]:
                continue
        if ledger.parts[name.key] > ledger.actors[name.key] or (not made.sure and ledger.actors[name.key] > 1):
            continue
        if not made.sure and not is_person_like(name):
            continue
        same = next((k for k in shown if k == name.key or _alike(shown[k].text, name.text)), name.key)
        shown.setdefault(same, name)
        found[same, made.role].append(made)
    credits = [
        CrewCredit(
            name=shown[key].text, role=role, spans=_spans(document, shown[key], [(m.start, m.end) for m in made])
        )
        for (key, role), made in found.items()
    ]
    return tuple(sorted(credits, key=lambda c: (c.spans[0].start, c.role)))


_AKA: Final = re.compile(
    rf"(?P<a>{PERSON}),? ?\(?(?:,? ?(?:aka|a\.k\.a\.?|AKA|also known as|better known as|known professionally as|"
    rf"stage name|real name|born)) (?:[a-z-]{{2,12}} ){{0,2}}(?P<b>{PERSON})"
    rf"|(?P<c>{PERSON}) ?/ ?(?P<d>{PERSON})(?! ?[/,])"
)


def _aliases(document: Document, names: Names) -> Iterable[Alias]:
    seen = set()
    for sheet in names.sheets:
        for match in _AKA.finditer(sheet.folded):
            a, b = names.at(match["a"] or match["c"]), names.at(match["b"] or match["d"])
            pair = frozenset((a.key, b.key))
            if len(pair) == 2 and pair not in seen and document.text[a.end : b.start].count("\n") == 0:
                seen.add(pair)
                yield Alias(name=a.text, other=b.text, spans=(document.span(a.start, b.end),))
