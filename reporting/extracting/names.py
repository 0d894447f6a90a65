"""The capitalised runs of a review that may be people, and each sentence with those runs folded into single signs.

Does not decide who is an actor, a character or neither: `casting`, `crewing` and `credits` do.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Final, NamedTuple

from reporting.extracting.asides import OTHER, without_asides
from reporting.extracting.given_words import given_words
from reporting.extracting.letter_cases import names_by_case
from reporting.extracting.list_names import list_names
from reporting.extracting.mononyms import mononyms, stage_names
from reporting.extracting.name_edges import PAIR_BEFORE, given_before, whole
from reporting.extracting.name_shapes import (  # fmt: skip
    GLUED,
    KIN_BEFORE,
    KOREAN,
    NEVER,
    NOT_MONONYMS,
    NUMBER,
    NUMBERED,
    PART_NAMES,
    STAGE_NAMES,
    parted,
    rounded,
)
from reporting.extracting.opening_names import opening_names
from reporting.extracting.other_scripts import is_gloss, names_in_other_scripts, without_glosses
from reporting.extracting.other_titles import Searched, is_title, patterns_for, unquoted_titles
from reporting.extracting.passage import Passage, SentenceAt
from reporting.extracting.ranked_names import ranked_names
from reporting.extracting.services import SERVICE, service_words
from reporting.extracting.small_letters import is_small, small_names
from reporting.language import knows
from reporting.notation.given_names import GIVEN
from reporting.notation.name_words import MONTH_NAMES, STOP, SUFFIXES
from reporting.notation.names import NameMatch, find_names
from reporting.notation.patterns import Pattern
from reporting.notation.romanisation import SURNAMES

FIRST: Final = "\U000f0000"
"""The first sign that stands for a name. Ranges up there, where no text has anything, are compiled at once."""
PERSON: Final = "[\U000f0000-\U000f0fff]"
"""Pattern source: the sign that stands for a possible person."""
ANYONE: Final = "[\U000f0000-\U000f14ff]"
"""Pattern source: the same, or the title's own name, which may be its hero's."""
TITLE: Final = "[\U000f1000-\U000f15ff]"
"""Pattern source: the title's own name, in quotation marks or not."""
FIRST_OWN: Final = "\U000f1000"
"""The first sign of the title's own name; those of the others come before it."""
LAST: Final = "\U000f14ff"
"""The last sign of a name; what comes after it stands for a title in quotation marks."""
_FIRST, _OWN, _QUOTED_OWN = ord(FIRST), ord(FIRST_OWN), "\U000f1500"
_MOST_OWN: Final = 0x400
MOST_PLACES: Final = 0xFFF
"""Where people are named in a text; there are no more signs that could stand for them."""

_QUOTED: Final = Pattern(
    r"[“\"‘'«»](?:(?<=“)([^“”\n]{1,70})”|(?<=\")([^\"\n]{1,70})\"|(?<=‘)(?<!\w‘)([^‘\n]{1,70}?)’(?!\w)|"
    r"(?<=')(?<!\w')([^\n\"]{1,70}?)'(?!\w)|(?<=«)[ \u00a0]?([^«»\n]{1,70}?)[ \u00a0]?»|"
    r"(?<=»)([^\s«»][^«»\n]{0,68})«)",
    needs=("“", '"', "‘", "'", "«", "»"),
)

_BRACKET: Final = re.compile(r" \((?:(?:voice of|voiced by|played by) )?")
_LONGEST_BEFORE: Final = 25
_BEFORE_BRACKET: Final = Pattern(r"(?:(?<![\w-] )|(?<=[Tt]he ))(?<![\w’'-])([A-Z][a-z]{2,15}(?:-[a-z]{2,8})?) \(")
_POSSESSOR: Final = Pattern(rf"({PERSON})['’]s")


class NameAt(NamedTuple):
    """A possible person's name where it stands; `own` marks the title's own name."""

    start: int
    end: int
    text: str
    key: str
    own: bool = False
    title: str = ""
    lead: int = 0
    """How many characters before `start` its title takes up ("Lady ")."""

    @property
    def words(self) -> int:
        """How many words it has, a hyphenated one being one."""
        return len(self.text.split())


_SIGN: Final = re.compile(ANYONE)
_WORD: Final = 40  # characters of a word at most that may begin a name


def signs_in(folded: str) -> tuple[int, ...]:
    """The places of the signs that stand for a possible person or for the title's own name."""
    return tuple([match.start() for match in _SIGN.finditer(folded)])


class Sheet(NamedTuple):
    """A sentence with its names folded into signs; `plain` is the same without brackets and asides."""

    at: SentenceAt
    folded: str
    plain: str
    signs: tuple[int, ...]
    """The places of all signs for people in `folded`, the title's own name among them."""


class Names(NamedTuple):
    """All possible names of a passage and its sentences as sheets."""

    found: tuple[NameAt, ...]
    own: tuple[NameAt, ...]
    sheets: tuple[Sheet, ...]
    families: frozenset[str]
    """The keys of the family names of all full names."""
    rows: Mapping[int, str] = MappingProxyType({})
    """By where they begin, the sheets of sentences with cells that a tab parts, each cell a label of the next."""

    def at(self, sign: str) -> NameAt:
        """The name that a sign stands for."""
        code = ord(sign)
        return self.own[code - _OWN] if code >= _OWN else self.found[code - _FIRST]

    def owns(self, folded: str, name: NameAt) -> bool:
        """Whether a name stands in the possessive in a stretch of a sheet ("isn't X's")."""
        return any(self.at(sign) is name for sign in _POSSESSOR.findall(folded))

    def signed(self, folded: str) -> list[NameAt]:
        """The names in a stretch of a sheet, in order."""
        return [self.at(sign) for sign in _SIGN.findall(folded)]


@lru_cache(maxsize=65536)
def key_of(text: str) -> str:
    """A name without case, accents, hyphens and spaces, so that "Sae-rok" is "Sae Rok"."""
    plain = unicodedata.normalize("NFKD", text).lower() if not text.isascii() else text.lower()
    return "".join(filter(str.isalnum, plain))


@lru_cache(maxsize=16384)
def letters_of(key: str) -> frozenset[str]:
    """The different letters of a key."""
    return frozenset(key)


@lru_cache(maxsize=65536)
def short_keys(text: str) -> frozenset[str]:
    """What a full name may be shortened to: its first or last words ("Kim", "Soo-hyun"), initials and "Jr" left out."""
    words = text.split()
    if len(words) > 2 and words[-1].rstrip(".").lower() in SUFFIXES:
        return short_keys(" ".join(words[:-1])) | {key_of(" ".join(words[:-1]))}
    heads = [" ".join(words[:n]) for n in range(1, len(words))]
    tails = [" ".join(words[n:]) for n in range(1, len(words))]
    return frozenset(key for part in (*heads, *tails) if len(key := key_of(part)) > 1)


def names_of(passage: Passage) -> Names:
    """Finds every possible name in the running text and folds the sentences."""
    runs = _all_runs(passage)
    found: list[NameAt] = []
    own: list[NameAt] = []
    folded = []
    rows: dict[int, str] = {}
    told = [at for at in passage.sentences if not at.foreign]
    starts = [run.start for run in runs]
    titles = patterns_for(passage.document.text)
    for at in told:
        pieces, upto = [], at.start
        inside = runs[bisect_left(starts, at.start) : bisect_left(starts, at.end)]
        for place in _places(at, passage, inside, titles):
            if place.start < upto:
                continue
            begin = max(upto, place.start - place.lead)
            pieces += [passage.document.text[upto:begin], _sign(place, found, own)]
            upto = place.end
        whole = "".join((*pieces, passage.document.text[upto : at.end])).replace("\u00a0", " ")
        if "\t" in whole:
            rows[at.start] = without_glosses(rounded(_labelled(whole.replace("\t", ": "))))
            whole = whole.replace("\t", " ")
        folded.append(without_glosses(rounded(_labelled(whole))))
    sheets = tuple(map(Sheet, told, folded, without_asides(folded), map(signs_in, folded)))
    families = frozenset(key_of(parted(name.text)[0]) for name in found if name.words > 1)
    return Names(tuple(found), tuple(own), sheets, families, MappingProxyType(rows))


_LABELS_ROW: Final = Pattern(rf"^([A-Z][A-Za-z /&-]{{2,30}}) \| (?={PERSON})(?=[^|]*$)", needs=(" | ",))


def _labelled(folded: str) -> str:
    """A row with a stroke after its label as one with a colon, and "X = Y", "X → Y" as "X – Y", as most print them."""
    return _LABELS_ROW.sub(r"\1: ", _EQUALS.sub(" – ", folded))


_EQUALS: Final = Pattern(
    rf"(?<={ANYONE}) ?(?:==?>?|[-–—]{{1,2}}>|[→➔➝⇒]) ?(?=\S)", needs=("=", "->", "–>", "—>", "→", "➔", "➝", "⇒")
)


def is_person_like(name: NameAt) -> bool:
    """Whether a name has at least two words, as people who are credited mostly have."""
    return (name.words > 1 or name.text in STAGE_NAMES) and not name.own


def name_of(match: NameMatch, text: str) -> NameAt:
    """The name of a run of capitalised words, without what only stands before it ("DCI", "Brothers")."""
    start, end = whole(text, match.start, match.end)
    printed = text[start:end]
    head, _, rest = printed.partition(" ")
    glued = " " in rest and (head in GLUED or (len(head) == 3 and head.isupper()))
    if rest and (glued or head in NOT_MONONYMS or head in NEVER):
        start, printed = start + len(head) + 1, rest
    elif rest and head in KIN_BEFORE:
        start, printed = start + len(head) + 1, rest  # "Brothers Phil (X) and George (Y)"
    if printed.count(" ") > 1 and (korean := KOREAN.match(printed)):
        end, printed = start + korean.end(), korean[0]
    if printed.rpartition(" ")[2] in NUMBERED and (number := NUMBER.match(text, end)):
        end = number.end()
        printed = text[start:end]
    if printed[-3:] in (" Jr", " Sr") and text[end : end + 1] == ".":
        end, printed = end + 1, printed + "."
    begin = text.rfind(match.title, max(0, start - len(match.title) - 3), start) if match.title else -1
    return NameAt(start, end, printed, key_of(printed), title=match.title, lead=start - begin if begin >= 0 else 0)


def _before_brackets(text: str, found: list[NameAt]) -> list[NameAt]:
    """Lone capitalised words before a bracketed name, which may be a character's: "Eunsung (Park Sunghoon …"."""
    starts = {name.start for name in found}
    ends = {name.end for name in found}
    kept = []
    brackets = [bracket.start() for bracket in _BRACKET.finditer(text) if bracket.end() in starts]
    for pair in (m for at in brackets if (m := PAIR_BEFORE.search(text, max(0, at - 2 * _LONGEST_BEFORE), at + 2))):
        if pair.end(1) not in ends and pair[1].lower() not in STOP:
            kept.append(NameAt(pair.start(1), pair.end(1), pair[1], key_of(pair[1])))
    for match in (m for at in brackets for m in _BEFORE_BRACKET.finditer(text, max(0, at - _LONGEST_BEFORE), at + 2)):
        if match.end(1) not in ends and match[1].lower() not in STOP:
            kept.append(NameAt(match.start(1), match.end(1), match[1], key_of(match[1])))
    return kept


def _parts_named_so(text: str, found: list[NameAt]) -> list[NameAt]:
    """Characters who go by what they are: "Andrew Scott is the Priest", "and Bill Paterson is Dad"."""
    taken = {name.start for name in found}
    kept = []
    for match in (match for pattern in PART_NAMES for match in pattern.finditer(text)):
        group = match.lastgroup or "part"
        start, end = match.span(group)
        word = match[group].lower()
        if start not in taken and (word in _KIN or (word not in STOP and word not in MONTH_NAMES)):
            kept.append(NameAt(start, end, match[group], key_of(match[group])))
    return kept


_KIN_TEXT = "dad mum mom mam gran grandma grandpa nan"
_KIN: Final = frozenset(_KIN_TEXT.split())


def _sign(place: NameAt, found: list[NameAt], own: list[NameAt]) -> str:
    stop = "," if place.text[-2:-1] == "," else ""
    if place.key == "":
        return OTHER + stop
    if place.own and place.text[0] in "“\"‘'":
        return _QUOTED_OWN + stop
    kept, base = (own, _OWN) if place.own else (found, _FIRST)
    if len(kept) >= (_MOST_OWN if place.own else MOST_PLACES):
        return " "
    kept.append(place)
    return chr(base + len(kept) - 1)


def _places(at: SentenceAt, passage: Passage, names: list[NameAt], titles: list[Searched]) -> list[NameAt]:
    """Names, quoted titles and the title's own name, in order; of two that begin together the longer comes first."""
    own = passage.own_within(at.start, at.end)
    places = [n for n in names if not any(a <= n.start and n.end <= b for a, b in own)]
    places += [
        NameAt(a, b, passage.document.text[a:b], key_of(passage.document.text[a:b]), True)
        for a, b in own
        if not any(n.start <= a and b <= n.end and n.end - n.start > b - a for n in names)
    ]
    for match in _QUOTED.finditer(at.text):
        inside = next(group for group in match.groups() if group is not None)
        if not is_title(inside):
            continue
        start, end = at.start + match.start(), at.start + match.end()
        mine = passage.is_own(inside)
        places.append(NameAt(start, end, match[0], key_of(inside) if mine else "", mine))
    unquoted = [(at.start + a, at.start + b) for a, b in unquoted_titles(at.text, titles)]
    places += [
        NameAt(start, end, passage.document.text[start:end], "")
        for start, end in unquoted
        if not any(a < end and start < b for a, b in own)
    ]
    return sorted(places, key=lambda place: (place.start, -place.end, place.key != ""))


def _all_runs(passage: Passage) -> list[NameAt]:
    """Every possible name in what tells of this title; the rest of the text is blanked out, offsets kept."""
    text, pieces, upto = passage.document.text, [], 0
    for at in passage.sentences:
        if at.foreign:
            continue
        pieces += ["\n" * (at.start - upto), text[at.start : at.end]]
        upto = at.end
    kept = rounded("".join(pieces))
    services = service_words(passage.document.text)
    found = [
        name_of(match, kept)
        for match in find_names(kept, single_letters=True)
        if match.printed not in NEVER
        and not (services.may_stand_in(match.printed) and SERVICE.fullmatch(match.printed))
    ]
    found += _before_brackets(kept, found)
    found += _parts_named_so(kept, found)
    further = opening_names(kept, {name.start for name in found}) + (small_names(kept) if is_small(kept) else [])
    extents = {(name.start - name.lead, name.end) for name in found}
    further += names_by_case(kept, [name.text for name in found])
    further += ranked_names(kept)
    further += given_words(kept)
    further += [place for place in list_names(passage) if place not in extents and not is_gloss(kept, *place)]
    further += names_in_other_scripts(kept)
    found += [NameAt(a, b, kept[a:b], key_of(kept[a:b])) for a, b in further]
    called = stage_names(kept)
    found = [name for name in found if name.start not in called]
    found += [NameAt(a, b, kept[a:b], key_of(kept[a:b])) for a, b in (*called.items(), *mononyms(kept))]
    whole = _completed(kept, _unglued(found))
    return _with_nicknames(kept, sorted(whole, key=lambda name: (name.start, -name.end)))


def _completed(text: str, found: list[NameAt]) -> list[NameAt]:
    """The names with a first word that might be an ordinary one, where the text writes them so elsewhere.

    "Song Hye Kyo" is a name inside a sentence and opens the next one as "Song".
    """
    full = {name.key for name in found if name.words > 2}
    return [_with_first(text, name, full) if full and name.words > 1 and not name.own else name for name in found]


def _with_first(text: str, name: NameAt, full: set[str]) -> NameAt:
    begin = name.start - name.lead - 1
    if name.lead or begin < 1 or text[begin] != " ":
        return name
    near = max(0, begin - _WORD)
    start = max(text.rfind(" ", near, begin), text.rfind("\n", near, begin), near - 1) + 1
    if not text[start].isupper() or key_of(text[start : name.end]) not in full:
        return name
    return NameAt(start, name.end, text[start : name.end], key_of(text[start : name.end]))


def _unglued(found: list[NameAt]) -> list[NameAt]:
    """The names without an ordinary word that a heading writes large beside one: "Kate Winslet Puts"."""
    full = {name.key for name in found if name.words == 2}
    return [_trimmed(name, full) if name.words == 3 and not name.own else name for name in found]


def _trimmed(name: NameAt, full: set[str]) -> NameAt:
    """A name of three words, or the two of them that the text writes alone as a name."""
    first, second, third = name.text.split()
    for kept, glued in ((f"{first} {second}", third), (f"{second} {third}", first)):
        word = glued.lower()
        if key_of(kept) in full and word not in GIVEN and word not in SURNAMES and word.isalpha() and knows(word):
            start = name.start + name.text.find(kept)
            return NameAt(start, start + len(kept), kept, key_of(kept))
    return name


_NICKNAME_OPENS: Final = frozenset("\"“‘'(")
_NICKNAME: Final = Pattern(r" [\"“‘'(][A-Z][\w’' .-]{1,20}[\"”’')] ")


def _with_nicknames(text: str, found: list[NameAt]) -> list[NameAt]:
    """The same names, those that a nickname parts being one: 'Diana "Lady Di" Taverner'."""
    starts = {name.start: name for name in found}
    kept: list[NameAt] = []
    upto = -1
    for name in found:
        if name.start < upto:
            continue
        quoted = text[name.end + 1 : name.end + 2] in _NICKNAME_OPENS
        nick = _NICKNAME.match(text, name.end, name.end + 28) if quoted else None
        family = starts.get(nick.end()) if nick else None
        if family is not None and name.words == 1 and family.words == 1:
            upto = family.end
            whole = text[name.start : upto]
            kept.append(
                NameAt(name.start, upto, whole, key_of(f"{name.text} {family.text}"), title=name.title, lead=name.lead)
            )
        elif name.words == 1 and (given := given_before(text, name.start)):
            key = key_of(f"{given[1]} {name.text}")
            kept.append(NameAt(given.start(1), name.end, text[given.start(1) : name.end], key, lead=name.lead))
        else:
            kept.append(name)
    return kept
