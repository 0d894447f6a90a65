"""What a document has for and against each name being an actor's, a character's or a maker's, and what follows from it.

Settles the claims of `casting`; what is printed for whom is decided in `credits`.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Final

from reporting.extracting import beside_names as words
from reporting.extracting.bracket_sides import ALONE, CAPS, directed
from reporting.extracting.claims import Claim, Made, beside_others, doers_of
from reporting.extracting.family_names import Families
from reporting.extracting.glossed_parts import is_glossed_as_part
from reporting.extracting.in_company import Company, stands_beside
from reporting.extracting.likeness import alike, bears_age, is_given
from reporting.extracting.names import NameAt, Names, is_person_like, key_of, short_keys
from reporting.extracting.presence import is_word, may_be_person, opens_with_word
from reporting.notation import same_name
from reporting.notation.given_names import GIVEN
from reporting.notation.patterns import Pattern

_CALLED: Final = 1.0
"""What speaks for an actor where the text calls somebody by the family name alone, as it does with policemen."""
_EXPLAINED: Final = Pattern(r", (?:an?|the|his|her|their|all|once|now|newly|so|still)\b")
"""Behind a part of a given name alone, where the review goes on to say who that is."""


class Ledger:
    """The evidence on every name: how often claimed as actor, as character, as crew."""

    def __init__(
        self,
        text: str,
        names: Names,
        claims: list[Claim],
        made: list[Made],
        strangers: frozenset[str],
        captioned: Mapping[str, Sequence[NameAt]],
    ) -> None:
        self.names, self.text, self.made, self.strangers = names, text, made, strangers
        self.counts = Counter(name.key for name in (*names.found, *names.own))
        self.full = {n.key: n for n in reversed(names.found) if is_person_like(n)}
        self.longer: dict[str, list[str]] = defaultdict(list)
        for key, name in self.full.items():
            for short in short_keys(name.text):
                self.longer[short].append(key)
        for family, whole in captioned.items():
            self.full.update((name.key, name) for name in whole)
            self.longer[family] += [name.key for name in whole]
        self.family = Families(text, names, self.counts, self.longer)
        self.directors = {m.person.key for m in made if m.role == "director"}
        self.titled = {n.key for n in names.own}
        self.crew = {m.person.key for m in made if m.sure or is_person_like(m.person)}
        self.actors: Counter[str] = Counter()
        self.parts: Counter[str] = Counter()
        self.claims = self._settle(claims)
        played = {c.character.key for c in self.claims if c.character}
        paired = {(c.actor.key, c.character.key) for c in self.claims if c.ground == "bracket" and c.character}
        # Who is played makes nothing, and neither does the player in the words that say so of both.
        both = {key for pair in paired for key in pair if self._made_in_pair(pair)}
        self.made = [m for m in made if m.person.key not in played | both]

    def acts(self, name: NameAt) -> float:
        """How much speaks for an actor, less what speaks for a character.

        What the text says outright counts up to 3 either way. Critics call actors by their family names and characters
        by their given ones, the latter more firmly.
        """
        weight = min(3.0, self.actors[name.key]) - min(3.0, self.parts[name.key])
        weight += 1.0 * self.family.calls(name) - 1.5 * bool(self.family.alone(name, given=True))
        if name.words == 1:
            weight += 0.0 if CAPS.fullmatch(name.text) else -ALONE
        weight -= 2.0 * bears_age(name) + 3.0 * name.own
        return weight

    def _settle(self, claims: list[Claim]) -> list[Claim]:
        """Decides the claims in the order of their certainty, each decision informing the next."""
        said = [c for c in claims if c.ground in ("said", "listed") and self._possible(c)]
        for claim in said:
            self.actors[claim.actor.key] += 2
            if claim.character:
                self.parts[claim.character.key] += 2
        brackets = [c for c in claims if c.ground == "bracket"]
        brackets = directed(self, brackets)
        for claim in brackets:
            self.actors[claim.actor.key] += 1
            if claim.character:
                self.parts[claim.character.key] += 1
        kept = [*said, *brackets]
        kept += self._loose([c for c in claims if c.ground in ("is", "possessive")])
        kept += [c for c in claims if c.ground == "acting" and self._judged(c)]
        kept += [c for c in claims if c.ground == "subject" and self._does_as_actors_do(c)]
        kept += self._makers_who_act()
        acting = {self.lead(c.actor).key for c in kept}
        spoken = acting | {c.actor.key for c in claims if c.ground in ("present", "told")}
        loose = [c for c in claims if c.character and c.ground in ("is", "possessive", "perhaps")]
        sure = [c for c in loose if self.lead(c.actor).key in (acting if c.ground == "is" else spoken)]
        perhaps = {c.character.key for c in sure if c.character}
        told_of = {c.character.key for c in kept if c.character} | acting
        leads = [(name, self.lead(name).key) for name in self.names.found]
        known = [(name, lead) for name, lead in leads if name.key in told_of or lead in told_of]
        does = doers_of(claims, self.counts)
        perhaps |= {c.character.key for c in kept if c.character}
        present = [c for c in claims if c.ground == "present" and c.actor.key not in perhaps and self._is_left(c)]
        kept += [c for c in present if c.actor.key in does or stands_beside(self.text, c, known)]
        kept = [c for c in kept if self._holds(c)]
        told = [c for c in claims if c.ground == "told" and c.actor.key not in perhaps and self._is_left(c)]
        playing = {self.lead(c.actor).key for c in kept}
        near = Company(self.text, kept, [name for name, lead in leads if lead in playing])
        kept += [c for c in told if c.actor.key in does or near.acts_beside(c) or near.is_joined(c)]
        kept += self._linked([c for c in claims if c.ground == "linked"], kept)
        left = [c for c in claims if c.ground in ("perhaps", "possessive") and c not in kept]
        return kept + self._perhaps(left, kept)

    def _linked(self, claims: list[Claim], kept: list[Claim]) -> list[Claim]:
        """Of names tied by what stands between them: those whose actor may be one, and whose part is nobody else's."""
        busy = {self.lead(c.actor).key for c in kept if c.character}
        taken = {key for c in kept if c.character for key in (c.character.key, *short_keys(c.character.text))}
        acting = {self.lead(c.actor).key for c in kept}
        found = []
        for claim in claims:
            lead, part = self.lead(claim.actor), claim.character
            if part is None or lead.key in busy or part.key in taken or self._is_anothers(part, acting):
                continue
            known = lead.key in acting or (claim.actor is lead and self._is_left(claim))
            if not known or lead.key == part.key or self.acts(part) > 0 or (part.own and part.words > 2):
                continue
            found.append(claim)
            busy.add(lead.key)
            acting.add(lead.key)
            taken |= {part.key, *short_keys(part.text)}
        return found

    def _is_anothers(self, part: NameAt, acting: set[str]) -> bool:
        """Whether a supposed part is rather an actor or a maker."""
        known = bool(self.actors[part.key]) or part.key in acting or part.key in self.crew
        return known or (not part.own and any(longer in acting for longer in self.longer.get(part.key, ())))

    def _possible(self, claim: Claim) -> bool:
        return not claim.actor.own and (claim.character is None or claim.character.key != claim.actor.key)

    def _made_in_pair(self, pair: tuple[str, str]) -> bool:
        one, two = (next((n for n in self.names.found if n.key == key), None) for key in pair)
        return one is not None and two is not None and self.makes_only_what_is_told(one, two)

    def makes_only_what_is_told(self, a: NameAt, b: NameAt) -> bool:
        """Whether both of a pair are called maker by the very words beside it: "X (Y), who writes thrillers"."""
        makers = [[m for m in self.made if m.person.key == name.key] for name in (a, b)]
        near = max(a.end, b.end) + 60
        return all(
            found and all(m.end <= near and m.start >= min(a.start, b.start) - 4 for m in found) for found in makers
        )

    def _loose(self, claims: list[Claim]) -> list[Claim]:
        """Of "X's Y" and "X is Y" those that the rest of the text bears out."""
        kept, waiting = [], []
        for claim in claims:
            actor, part = claim.actor, claim.character
            lead = self.lead(actor)
            if (
                part is None
                or actor.own
                or (part.own and (claim.ground != "is" or part.words > 2 or lead.key in self.directors))
                or self.acts(lead) < (-1.5 if claim.ground == "is" and part.words < actor.words else 0)
                or self.acts(part)
                > (_CALLED if actor is lead and (claim.ground == "possessive" or part.words > 1) else 0)
                or part.key in (lead.key, *short_keys(lead.text))
            ):
                continue
            if not is_person_like(lead) or (claim.ground == "is" and self.text.startswith(" (", claim.end)):
                continue
            if actor.key in self.crew and not self.actors[actor.key] and not (part.own or self.performs(actor)):
                continue
            if actor.words == 1 and lead.key != actor.key and is_given(actor, lead):
                continue
            if claim.ground == "possessive" and self.parts[part.key] and self.parts[lead.key] > self.actors[lead.key]:
                continue  # "Roper's Corcoran"
            known = self.actors[lead.key] or self.parts[part.key] or self.counts[part.key] > 1
            known = known or (
                claim.ground == "possessive" and (self.acts(part) <= -1.5 or beside_others(claim, claims))
            )
            if known or self.longer.get(part.key) or (claim.ground == "is" and part.words < 5):
                kept.append(claim)
            else:
                waiting.append(claim)
        return kept + [c for c in waiting if c.ground == "possessive" and (self._told_of(c) or self._is_whom(c))]

    def lead(self, name: NameAt) -> NameAt:
        """The full name behind a family name, where only one can be meant."""
        if is_person_like(name):
            return name
        if family := self._by_family(name):
            return self._name(family)
        full = self.full_actor(name)
        longer = [k for k in self.longer.get(name.key, ()) if not self.parts[k] and k not in self.crew]
        return self._name(full) if full else self.full[longer[0]] if len(longer) == 1 else name

    def _by_family(self, name: NameAt) -> str | None:
        """Of actors who share a name the one whose family name it is: of Jon Martin and Martin Bell the former."""
        longer = self.longer.get(name.key, ())
        if len(longer) < 2 or not all(self.actors[key] for key in longer):
            return None
        family = [key for key in longer if self.family.given.get(key) != name.key]
        return family[0] if len(family) == 1 else None

    def _is_whom(self, claim: Claim) -> bool:
        """Whether a clause gives a full name to whoever plays it: "Y Z, whom X gives …", "X, whose Y Z …"."""
        part = claim.character
        if part is None or not is_person_like(claim.actor):
            return False
        at, who = (claim.actor.end, "whose ") if part.end > claim.actor.start else (part.end, "whom ")
        told = who == "whose " and part.key in GIVEN and _EXPLAINED.match(self.text, part.end)
        if part.words < 2 and not told:
            return False
        return self.text.startswith((f", {who}", f" {who}"), at)

    def _told_of(self, claim: Claim) -> bool:
        """Whether "X's Y" begins a clause and does something there, or at least is not compared, as another film is."""
        part, before = claim.character, self.text[max(0, claim.start - 70) : claim.start]
        if part is None or part.words > 3 or is_word(part):  # "Lee Chang-dong's Poetry"
            return False
        if words.CLAUSE_BEFORE.search(before) and words.VERB_AFTER.match(self.text[claim.end : claim.end + 24]):
            return True
        if part.words > 1 and self.acts(part) > -1.5:
            return False  # "Cartoon Saloon's Tomm Moore"
        return (
            not words.COMPARED.search(before)
            and not words.DATED.match(self.text, claim.end)
            and len(claim.actor.text) > 6
        )

    def _judged(self, claim: Claim) -> bool:
        actor = claim.actor
        if actor.key in self.crew and not self.actors[actor.key] and not self.performs(actor):
            return False
        if is_person_like(actor):
            return self.acts(actor) > (-2 if words.IN_ROLE.match(self.text, actor.end) else -1)
        if self.full_actor(actor) or (self.actors[actor.key] > 0 and not self.parts[actor.key]):
            return True
        lead = self.lead(actor)
        return lead.key != actor.key and not is_given(actor, lead) and self.acts(lead) > -0.5

    def _makers_who_act(self) -> list[Claim]:
        """Writers and directors of whose own face or playing the text speaks."""
        makers = [(name, lead) for name in self.names.found if (lead := self._maker(name)) is not None]
        return [
            Claim(lead, None, "acting", name.start, name.end)
            for name, lead in makers
            if (words.ACTS_TOO if lead is name else words.HERSELF).search(self.text[name.end : name.end + 110])
        ]

    def _maker(self, name: NameAt) -> NameAt | None:
        """The maker whom a name means, where only one can be meant."""
        if is_person_like(name):
            return name if name.key in self.crew else None
        makers = [key for key in self.longer.get(name.key, ()) if key in self.crew]
        return self.full[makers[0]] if len(makers) == 1 else None

    def performs(self, name: NameAt) -> bool:
        """Whether the text speaks somewhere of this person's performance: who writes or directs may also act."""
        full = name.key if is_person_like(name) else next(iter(self.longer.get(name.key, ())), name.key)
        return full in self._performing

    @cached_property
    def _performing(self) -> set[str]:
        """Those of whose performance the text speaks, each name that may mean several counting for all of them."""
        spoken = {
            name.key
            for name in self.names.found
            if words.PERFORMANCE.search(self.text[name.end : name.end + 90])
            or words.STARS.search(self.text[max(0, name.start - 40) : name.start])
        }
        return spoken.union(*(self.longer.get(key, ()) for key in spoken))

    def _perhaps(self, claims: list[Claim], kept: list[Claim]) -> list[Claim]:
        """Of those who do something to a character: known actors without a part, with a part that is nobody's."""
        busy = {self.lead(c.actor).key for c in kept if c.character}
        taken = {key for c in kept if c.character for key in (c.character.key, *short_keys(c.character.text))}
        acting = {self.lead(c.actor).key for c in kept}
        found = []
        for claim in claims:
            lead, part = self.lead(claim.actor), claim.character
            if part is None or lead.key not in acting or lead.key in busy:
                continue
            if self.actors[part.key] or (part.words > 1 and part.key in self.strangers):
                continue
            if part.own and (part.words > 2 or not words.HERS.search(self.text[max(0, part.start - 24) : part.start])):
                continue
            if part.key in taken or self.acts(part) > 0 or part.key in acting or part.key in self.crew:
                continue
            if not part.own and any(longer in acting or longer in taken for longer in self.longer.get(part.key, ())):
                continue
            found.append(claim)
            busy.add(lead.key)
            taken |= {part.key, *short_keys(part.text)}
        return found

    def _does_as_actors_do(self, claim: Claim) -> bool:
        """Of those who only do something: a full name that nothing marks as a character's or a maker's."""
        actor = claim.actor
        if not is_person_like(actor) or actor.title or actor.key in self.strangers or self.acts(actor) < -0.5:
            return False
        if key_of(actor.text.split()[-1]) in self.titled or is_glossed_as_part(self.text, actor):
            return False  # "Lydia Tár", of whom the film is called
        if not may_be_person(actor) and not self.family.alone(actor, given=False):
            return False
        if actor.key in self.crew and not self.performs(actor):
            return False
        return not any(same_name(self._name(key).text, actor.text) for key in self.parts if key in self.full)

    def _is_left(self, claim: Claim) -> bool:
        """Of those who are only spoken of: a person's full name, nobody's maker, nobody's character."""
        actor = claim.actor
        known = actor.key in self.crew or self.parts[actor.key] or self.family.alone(actor, given=True)
        known = known or any(not (self.actors[k] or k in self.crew) for k in self.family.kin(actor))
        return not known and may_be_person(actor) and self._does_as_actors_do(claim)

    def full_actor(self, name: NameAt) -> str | None:
        return self._by_family(name) or next((key for key in self.longer.get(name.key, ()) if self.actors[key]), None)

    def _holds(self, claim: Claim) -> bool:
        """Not where the supposed actor is rather a character ("Andrew plays Caravan")."""
        key = self.actor_key(claim.actor)
        if key is None:
            return False
        if any(self.parts[longer] > self.actors[longer] for longer in self.longer.get(key, ())):
            return False
        if self.parts[key] >= max(self.actors[key], 1) or (claim.actor.key != key and self.parts[claim.actor.key]):
            return False
        named = claim.ground == "said" and claim.character is not None and claim.character.words > 1
        if named and not self.parts[key]:  # of one who goes by a given name: "As Sartaj Singh, Saif …"
            return True
        return not (claim.ground in ("said", "listed") and self.actors[key] <= 2 and self.acts(self._name(key)) < 0.4)

    def _name(self, key: str) -> NameAt:
        return self.full.get(key) or next(n for n in self.names.found if n.key == key)

    def actor_key(self, name: NameAt) -> str | None:
        """The full name that an actor's name stands for; None for a lone word that nothing vouches for."""
        longer = self.longer.get(name.key, [])
        if is_person_like(name):
            return longer[0] if len(longer) == 1 and not self.parts[longer[0]] else name.key
        if family := self._by_family(name):
            return family
        if len(longer) > 1 and (near := self.family.nearest(name, [k for k in longer if self._may_act(k)])):
            return near
        found = [k for k in longer if self.actors[k]] or [k for k in longer if not self.parts[k] and k not in self.crew]
        found = found or [k for k in longer if not self.parts[k]]
        if found:
            return found[0] if len(found) == 1 else None
        if longer or words.FRAGMENT.search(self.text[max(0, name.start - 24) : name.start]):
            return None
        return name.key if self.actors[name.key] else None

    def _may_act(self, key: str) -> bool:
        """Whether a full name is neither a maker's nor a part's, in full or by the given name."""
        played = self.parts[key] or self.parts[self.family.given.get(key, "")]
        return key not in self.crew and (bool(self.actors[key]) or not played)

    def _is_stranger(self, key: str) -> bool:
        """Whether a full name is nobody's of the story, or that of a real case: "inspired by the Joan Hale case"."""
        return key in self.strangers or words.CASE.match(self.text, self.full[key].end) is not None

    def part_name(self, name: NameAt) -> NameAt:
        """The fullest form in the text of a character's name."""
        acting = {claim.actor.key for claim in self.claims}
        longer = [
            k
            for k in self.longer.get(name.key, ())
            if not (self.actors[k] or k in self.crew or k in acting or (self._is_stranger(k) and not self.parts[k]))
        ]
        if len(longer) > 1:
            claimed = [k for k in longer if self.parts[k]]
            longer = claimed or longer
        # There is "Barbie", after whom the film is called, and somebody else plays "Weird Barbie".
        kinds = {key: self.full[key] for key in longer if not (name.own and opens_with_word(self.full[key]))}
        if kinds and all(alike(a.text, b.text) for a in kinds.values() for b in kinds.values()):
            return max(kinds.values(), key=lambda n: (self.counts[n.key], n.words, -n.start))
        return name
