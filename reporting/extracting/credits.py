"""Cast and crew of one document: which claims hold, who is actor and who character, under which name each is entered.

Does not search the text: `casting` and `crewing` bring the claims, `names` the names.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from reporting.extracting.captions import captioned, told_in_captions
from reporting.extracting.casting import claims_of
from reporting.extracting.claims import Claim, Made
from reporting.extracting.crewing import made_by
from reporting.extracting.evidence import Ledger
from reporting.extracting.likeness import alike, at_another_age
from reporting.extracting.name_shapes import AGES
from reporting.extracting.names import PERSON, NameAt, Names, Sheet, is_person_like, key_of, short_keys, signs_in
from reporting.extracting.others_casts import of_this, others_in
from reporting.extracting.page_makers import of_title
from reporting.extracting.passage import Passage
from reporting.extracting.performances import strangers_of
from reporting.extracting.players import players_of
from reporting.extracting.presence import is_word, may_be_person
from reporting.extracting.show_notes import hosts_of
from reporting.extracting.stage_names import by_stage_names, stage_name_in
from reporting.extracting.weighed_people import borne_out, directors, players, weighed
from reporting.model import Alias, CastCredit, CrewCredit, CrewRole, Document, Span
from reporting.notation.name_words import STOP
from reporting.notation.patterns import Pattern
from reporting.notation.romanisation import SURNAMES, syllable
from reporting.notation.searching import lowered


class Credits(NamedTuple):
    """Who made and who plays in the title, as one document has it."""

    cast: tuple[CastCredit, ...]
    crew: tuple[CrewCredit, ...]
    aliases: tuple[Alias, ...]


def credits_of(passage: Passage, names: Names, film: bool, apart: Iterable[str] = ()) -> Credits:
    """Reads the credits; `apart` are names that are nobody's credit: the critic, the outlet."""
    apart = [*apart, *hosts_of(passage)]
    barred = {key_of(name) for name in apart}
    lines = _line_sheets(passage, names)
    whole = captioned(passage, names)
    told = (*claims_of(names, lines), *told_in_captions(passage, names, whole))
    claims = [
        c
        for c in players_of(passage, by_stage_names(names, told))
        if c.actor.key not in barred and (c.character is None or c.character.key not in barred or c.ground == "said")
    ]
    makers = of_title(passage, made_by(names, lines, film), apart)
    made = [m for m in makers if m.person.key not in barred and not _is_part(passage, m, claims)]
    around = weighed(names)
    made += directors(around, claims, made, barred)
    ledger = Ledger(passage.text, names, claims, made, strangers_of(names), whole)
    ledger.claims = borne_out(around, ledger)
    further = players_of(passage, players(around, ledger, barred))
    ledger.claims += of_this(others_in(names), further)
    aliases = tuple(_aliases(passage.document, names, ledger))
    cast = _cast(passage.document, ledger, aliases)
    return Credits(cast, _crew(passage.document, ledger), aliases)


_MAKER: Final = Pattern(r"(?i)\b(?:director|producer|pd|writer|screenwriter|composer|creator) $")
"""Before a given name that may be a part's: "the variety-show director Ji-ho (Han Seo-jun)"."""
_SOMEBODYS: Final = Pattern(
    r"(?i)\b(?:her|his|their|my|whose|an?) (?:[a-z-]{2,14},? ){0,2}(?:editor|producer|director|writer|composer|creator|"
    r"photographer|cameraman|boss),? $|\b(?:rich|famous|old|young|retired|failed|wealthy|dead|struggling|"
    r"ageing|aging|widowed|blocked|celebrated|bestselling|best-selling|aspiring|washed-up|alcoholic|reclusive) "
    r"(?:[a-z-]{2,14},? ){0,2}"
    r"(?:editor|producer|director|writer|composer|photographer),? $"
)


def _is_part(passage: Passage, made: Made, claims: Sequence[Claim]) -> bool:
    """Whether a supposed maker is of the story: "Her editor, Frank Curry (Miguel Sandoval)", "PD Ji-ho (Lee Da)"."""
    person = made.person
    before = passage.text[max(0, person.start - 24) : person.start]
    given = person.words == 1 and "-" in person.text and _MAKER.search(before) is not None
    somebodys = given or _SOMEBODYS.search(passage.text, max(0, person.start - 60), person.start) is not None
    return somebodys and any(
        c.ground == "bracket"
        and c.character is not None
        and c.character.start == person.start
        and is_person_like(c.actor)
        and may_be_person(c.actor)
        for c in claims
    )


def _line_sheets(passage: Passage, names: Names) -> list[Sheet]:
    """The sheets of one line joined, for credit lines that the sentence splitter cuts."""
    joined, sheets = [], iter(names.sheets)
    sheet = next(sheets, None)
    for line in passage.lines:
        parts = []
        while sheet is not None and sheet.at.start < line.end:
            parts.append(names.rows.get(sheet.at.start, sheet.folded))
            sheet = next(sheets, None)
        if parts:
            folded = " ".join(parts)
            joined.append(Sheet(line, folded, "", signs_in(folded)))
    return joined


_KIN_TEXT = """
grandma grandpa granny grandmother grandfather mother brother saint st
"""
_KIN: Final = frozenset(_KIN_TEXT.split())


_RANK: Final = Pattern(r"\b([A-Z][a-z]{2,14}) $")
_HIGHEST: Final = frozenset(("Prime", "Vice"))
"""What belongs to a title that is shown with a name: "Prime Minister Okochi", but "Yaguchi" of "Cabinet Secretary"."""


class _Entries:
    """The claims that hold, by actor and part, and under which names both are shown."""

    def __init__(self, document: Document, ledger: Ledger) -> None:
        self.by_actor: dict[str, dict[str, list[Claim]]] = defaultdict(lambda: defaultdict(list))
        self.parts: dict[tuple[str, str], NameAt] = {}
        self.shown: dict[str, NameAt] = {}
        self.at_age: dict[tuple[str, str], Span] = {}
        for claim in ledger.claims:
            key = ledger.actor_key(claim.actor)
            if key is None:
                continue
            self.shown.setdefault(key, claim.actor if claim.actor.key == key else ledger.full[key])
            part = _part_of(ledger, claim.character) if claim.character else None
            if part:
                self.parts.setdefault((key, part.key), part)
                if aged := _aged(document, claim):
                    self.at_age.setdefault((key, part.key), aged)
            self.by_actor[key][part.key if part else ""].append(claim)

    def merge(self, aliases: Sequence[Alias]) -> dict[str, list[str]]:
        """Enters who has two names under one of them, and says which others each key now holds."""
        merged_into: dict[str, list[str]] = defaultdict(list)
        for old, new in _merges(self.by_actor, self.shown, aliases).items():
            merged_into[new].append(old)
            for part_key, found in self.by_actor.pop(old).items():
                self.by_actor[new][part_key] += found
        return merged_into

    def age_between(self, key: str, part_key: str) -> Span | None:
        """The part with its age, where somebody else plays the same part without one."""
        aged = self.at_age.get((key, part_key))
        rivals = [actor for actor, others in self.by_actor.items() if actor != key and part_key in others]
        return aged if aged and any(self.at_age.get((actor, part_key)) is None for actor in rivals) else None


def _cast(document: Document, ledger: Ledger, aliases: Sequence[Alias]) -> tuple[CastCredit, ...]:
    entries = _Entries(document, ledger)
    merged_into = entries.merge(aliases)
    credits = []
    for key, by_part in entries.by_actor.items():
        named = {k: v for k, v in by_part.items() if k} or by_part
        mine = {part: name for (actor, part), name in entries.parts.items() if actor in (key, *merged_into[key])}
        for part_key, found in _distinct(named, mine).items():
            every = sorted(
                [*found, *([] if found[0].character is None else by_part.get("", []))],
                key=lambda c: c.character is None,
            )
            places = [(c.start, c.end) for c in every]
            character = _part_text(document, mine.get(part_key))
            if aged := entries.age_between(key, part_key):
                character = aged.text
                places = [
                    (min(start, aged.start) if start - aged.end < 0 <= end - aged.end else start, end)
                    for start, end in places
                ]
            spans = _spans(document, entries.shown[key], places)
            credits.append(CastCredit(actor=entries.shown[key].text, character=character, spans=spans))
    return tuple(sorted(credits, key=lambda c: min(s.start for s in c.spans)))


def _part_of(ledger: Ledger, name: NameAt) -> NameAt:
    """The fullest form of a part's name, but "Adult Sophie" for Sophie only where nobody else is Sophie."""
    part = ledger.part_name(name)
    if not at_another_age(part.text, name.text):
        return part
    players = [
        {c.actor.key for c in ledger.claims if c.character and c.character.key == key} for key in (name.key, part.key)
    ]
    return name if players[0] - players[1] else part


_AGED: Final = Pattern(rf"\b(?:{'|'.join(sorted(age.capitalize() for age in AGES))}) $")


def _aged(document: Document, claim: Claim) -> Span | None:
    """A part with the age that is printed as the beginning of its name: "Adult Sophie", not "the adult Sophie"."""
    part = claim.character
    before = _AGED.search(document.text, max(0, part.start - 14), part.start) if part else None
    return document.span(before.start(), part.end) if part and before else None


def _part_text(document: Document, part: NameAt | None) -> str | None:
    if part is None:
        return None
    if part.words == 1 and part.title and part.title.lower().rstrip(".") not in _KIN:
        before = document.text.rfind(part.title, max(0, part.start - len(part.title) - 3), part.start)
        if _is_given(part.text):
            return part.text  # "Sergeant Jong-gu", whom others call by his name alone
        rank = _RANK.search(document.text, max(0, before - 16), before) if before >= 0 else None
        if rank and (rank[1] in _HIGHEST or rank[1].lower() not in STOP):
            return document.text[rank.start(1) : part.end] if rank[1] in _HIGHEST else part.text
        return document.text[before : part.end] if before >= 0 else part.text
    return part.text


def _is_given(text: str) -> bool:
    """Whether a name is a given name of two syllables: "Jong-gu"."""
    pieces = text.lower().split("-")
    return len(pieces) == 2 and all(map(syllable, pieces))


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
    return alike(a.text, b.text) or a.key in short_keys(b.text) or b.key in short_keys(a.text)


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
            if frozenset((key, earlier)) in also or alike(shown[key].text, shown[earlier].text):
                merged[key] = earlier
                break
    return merged


def _spans(document: Document, name: NameAt, places: Sequence[tuple[int, int]]) -> tuple[Span, ...]:
    """At most three places; the name itself is among them."""
    kept = list(dict.fromkeys(places))[:2]
    if not any(start <= name.start and name.end <= end for start, end in kept):
        kept.append((name.start, name.end))
    return tuple(document.span(start, end) for start, end in kept)


def _crew(document: Document, ledger: Ledger) -> tuple[CrewCredit, ...]:
    found: dict[tuple[str, CrewRole], list[Made]] = defaultdict(list)
    shown: dict[str, NameAt] = {}
    sure = {m.person.key for m in ledger.made if m.sure and is_person_like(m.person)}
    directed = {m.person.key for m in ledger.made if m.role == "director" and m.sure and m.person.key in sure}
    for made in ledger.made:
        name = made.person
        if made.role == "director" and not made.sure and directed and name.words > 1 and name.key not in directed:
            continue
        if not is_person_like(name):
            longer = ledger.longer.get(name.key, [])
            free = [k for k in longer if not ledger.parts[k]]
            full = [k for k in longer if k in sure] or [k for k in free if not ledger.actors[k]]
            full = full or (free if made.sure else [])  # who acts may also write
            if len(full) == 1:
                name = ledger.full[full[0]]
            elif made.role == "composer" and not (longer or ledger.parts[name.key] or ledger.actors[name.key]):
                if is_word(name):
                    continue  # "her Icelandic cello"
            elif longer or not made.sure or name.key in SURNAMES or ledger.parts[name.key]:
                continue
        if ledger.parts[name.key] > ledger.actors[name.key] or (not made.sure and ledger.actors[name.key] > 1):
            continue
        if not made.sure and not is_person_like(name) and made.role != "composer":
            continue
        same = next((k for k in shown if k == name.key or alike(shown[k].text, name.text)), name.key)
        shown.setdefault(same, name)
        found[same, made.role].append(made)
    credits = [
        CrewCredit(
            name=shown[key].text, role=role, spans=_spans(document, shown[key], [(m.start, m.end) for m in made])
        )
        for (key, role), made in found.items()
    ]
    return tuple(sorted(credits, key=lambda c: (c.spans[0].start, c.role)))


_AKA: Final = Pattern(
    rf"(?P<a>{PERSON}),? ?\(?(?:,? ?(?:aka|a\.k\.a\.?|AKA|also known as|better known as|known professionally as|"
    rf"stage name|real name|born|(?:here |now |sometimes |often |also |formerly ){{0,2}}(?:credited|billed|written|"
    rf"spelled|spelt|romani[sz]ed)(?: as)?)) (?:[a-z-]{{2,12}} ){{0,2}}(?P<b>{PERSON})"
    rf"|(?<!/ )(?<!/)(?P<c>{PERSON}) ?/ ?(?P<d>{PERSON})(?! ?[/,])",
    needs=(
        "aka",
        "a.k.a",
        "AKA",
        "known",
        "stage name",
        "real name",
        "born",
        "/",
        "credited",
        "billed",
        "written",
        "spel",
        "romani",
    ),
)


_ROW_OF_PAIRS: Final = Pattern(rf"{PERSON} ?/ ?{PERSON}(?:, and |, | and | & ){PERSON} ?/ ?{PERSON}", needs=("/",))
"""A list of a cast: "A / X, B / Y"."""
_DUBBED: Final = (" dub", "voice", "english cast", "japanese cast")
"""Where a work is dubbed, "X/Y" are the two voices of one part and not two names of one person."""


def _is_played(ledger: Ledger, actor: NameAt, part: NameAt) -> bool:
    """Whether one of two names is only an actor's and the other only a part's, so that neither is an alias."""
    return (
        ledger.actors[actor.key] > 0 == ledger.parts[actor.key]
        and ledger.parts[part.key] > 0 == ledger.actors[part.key]
    )


def _aliases(document: Document, names: Names, ledger: Ledger) -> Iterable[Alias]:
    seen = set()
    dubbed = any(map(lowered(document.text).__contains__, _DUBBED))
    named = [sheet.folded for sheet in names.sheets if len(sheet.signs) > 1]
    aka = _AKA.within("\n".join(named))
    for folded in named:
        if found := stage_name_in(names, folded) if "(" in folded else None:
            a, b = found.full, found.stage
            seen.add(frozenset((a.key, b.key)))
            yield Alias(name=b.text, other=a.text, spans=(document.span(a.start, b.end),))
        for match in aka.finditer(folded) if aka else ():
            a, b = names.at(match["a"] or match["c"]), names.at(match["b"] or match["d"])
            pair = frozenset((a.key, b.key))
            parts = sum(ledger.parts[name.key] > 0 for name in (a, b))
            players = sum(ledger.actors[name.key] > 0 for name in (a, b))
            if match["c"] and (dubbed or parts == 2 or parts == players == 1 or _ROW_OF_PAIRS.search(folded)):
                continue  # "X and Y play A/B and C/D"; a row of a list, "A / X"
            if _is_played(ledger, a, b) or _is_played(ledger, b, a):
                continue  # "X, aka Y, is the elder sister, and X plays Y with a stiff back"
            if len(pair) == 2 and pair not in seen and document.text[a.end : b.start].count("\n") == 0:
                seen.add(pair)
                yield Alias(name=a.text, other=b.text, spans=(document.span(a.start, b.end),))
