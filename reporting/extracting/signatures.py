"""The lines around a review and the looser ways to sign there: a name alone, a column's head, "xx Jane", initials.

`critics` asks here after the by-lines that say what they are; a name that the review itself speaks of signs nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from reporting.extracting.mastheads import TELLS, sender_of
from reporting.extracting.names import key_of
from reporting.extracting.outlet_rows import with_motto
from reporting.extracting.passage import Passage
from reporting.extracting.signature_forms import (
    ABOVE,
    ALONE,
    BELOW,
    COLUMN,
    CRUMBS,
    LABELS_ITSELF,
    MOST_WORDS,
    NAME,
    NICKNAME,
    NO_COLUMN,
    OF_HANDLES,
)
from reporting.model import Document
from reporting.model.document import AsideKind
from reporting.notation import find_dates, find_names
from reporting.notation.given_names import GIVEN
from reporting.notation.patterns import Pattern
from reporting.notation.searching import in_small_letters, standing


class LineAt(NamedTuple):
    """A line of the body with what reading set it apart as; `number` counts from the top, `left` to the foot
    without what only leads elsewhere."""

    start: int
    end: int
    text: str
    aside: AsideKind | None
    number: int
    left: int

    @property
    def undated(self) -> str:
        """The text with a stroke for every sign of a date or an hour, so that a name beside one stands for itself."""
        dates = find_dates(self.text)
        if not dates:
            return self.text
        marked = list(self.text)
        for start, end in ((date.start, date.end) for date in dates):
            hour = _HOUR.match(self.text, end)
            stop = hour.end() if hour else end
            marked[start:stop] = "|" * (stop - start)
        return "".join(marked)


def body_lines(document: Document) -> list[LineAt]:
    """The lines of the body that are not empty and not a reader's comment, another title's or another critic's."""
    places, at = [], document.body
    for line in document.text[document.body :].split("\n"):
        if line.strip():
            start = at + len(line) - len(line.lstrip())
            places.append((start, at + len(line.rstrip())))
        at += len(line) + 1
    kept = []
    for start, end in places:
        aside = document.aside_at(start)
        if aside is None or aside.kind not in ("comment", "other title", "other critic", "advertisement"):
            kept.append((start, end, aside.kind if aside else None))
    left, below = [], 0
    for _, _, kind in reversed(kept):
        left.append(below)
        below += kind not in ("link", "menu", "caption")
    return [
        LineAt(a, b, document.text[a:b].replace("\t", " "), kind, i, under)
        for i, ((a, b, kind), under) in enumerate(zip(kept, reversed(left), strict=True))
    ]


_HOUR: Final = re.compile(
    r",? ?(?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\b\.?)?(?: (?:(?-i:[A-Z]{2,4})\b|\(?(?:local|GMT)[^|]{0,8}))?",
    re.IGNORECASE,
)
_PIECES: Final = Pattern(r" ?(?:[|•·»›\t]|//| / | [–—-] |  +) ?")


def signed_above(passage: Passage, lines: list[LineAt]) -> Iterator[tuple[int, int]]:
    """Who signs above the first paragraph, where no plain by-line says so."""
    sender = sender_of(passage.text, [(line.start, line.end) for line in lines[:8]])
    name = passage.text[slice(*sender.name)] if sender else ""
    if sender and may_be_full_name(name) and (sender.of or name.split()[0].lower() in GIVEN):
        yield sender.name
    top = []
    for line in lines[:14]:
        if len(line.text.split()) > 30:
            break
        if line.aside not in ("caption", "link"):
            top.append(line)
    for i, pattern in enumerate(ABOVE):
        for line in top:
            for start, piece in _pieces(line):
                match = pattern.match(piece) if pattern.source.startswith("^") else pattern.search(piece)
                if match is None or find_dates(match["name"]):
                    continue
                loose = i >= LABELS_ITSELF
                if " " not in match["name"] and piece[: match.start("name")].endswith(" from "):
                    continue  # "a film blog from Bergen"
                if loose and line.text.rstrip().endswith(".") and len(line.text.split()) > MOST_WORDS:
                    continue  # a sentence of the review
                column = match.groupdict().get("column")
                if column and (NO_COLUMN.search(column) or any(line.start <= a < line.end for a, _ in passage.own)):
                    continue  # the title and who is in it
                named = i in OF_HANDLES or may_be_full_name(match["name"]) or (column and COLUMN.search(column))
                if not loose or (named and speaks_not_of(passage, match["name"], line)):
                    yield start + match.start("name"), start + match.start("name") + len(match["name"].rstrip("."))
    alone: list[tuple[bool, int, int]] = []
    for line in top[1:]:
        outlet = with_motto(line.text)
        told = TELLS.match(line.text) or (outlet and outlet.split()[0].lower() not in GIVEN)
        pieces = () if CRUMBS.search(line.text) or told else list(_pieces(line))
        for start, piece in pieces:
            match = ALONE.match(piece)
            if match and may_be_full_name(match["name"]) and speaks_not_of(passage, match["name"], line):
                heading = match["name"].isupper() and not is_known_bearer(passage, match["name"])
                alone.append((heading, start + match.start("name"), start + match.end("name")))
    # What stands in capitals may be a section's heading: a plain name, or one that the text knows, comes first, and
    # of two in capitals the one that stands nearer to the text.
    yield from ((start, end) for _, start, end in sorted(alone, key=lambda at: (at[0], -at[1] if at[0] else at[1])))
    for line in top[:1]:
        for start, piece in list(_pieces(line))[1:]:
            match = ALONE.match(piece)
            if match and may_be_full_name(match["name"]) and speaks_not_of(passage, match["name"], line):
                yield start + match.start("name"), start + match.end("name")


def signed_below(passage: Passage, lines: list[LineAt]) -> Iterator[tuple[int, int]]:
    """Who signs under the last paragraph."""
    yield from _after_dash(passage, lines)
    foot = [line for line in lines if line.left < 8 and line.number > 1 and line.aside not in ("caption", "link")]
    for pattern in (*BELOW[:2], ALONE, *BELOW[2:]):
        for line in reversed(foot):
            if len(line.text) > (60 if pattern is ALONE else 300):
                continue
            match = pattern.search(line.text)
            if match is None or is_no_name(match["name"]) or not speaks_not_of(passage, match["name"], line):
                continue
            if pattern is ALONE and match["name"].isupper() and _heads_text(passage, lines, line):
                continue  # another title, and what is said of it
            if pattern is ALONE and " " not in match["name"] and line.left > _LAST:
                continue
            if " " not in match["name"] or may_be_full_name(match["name"]):
                at = line.start + match.start("name")
                yield at, at + len(match["name"] if "." in match["name"][:-1] else match["name"].rstrip("."))


def _heads_text(passage: Passage, lines: list[LineAt], line: LineAt) -> bool:
    """Whether sentences stand right below a line in capitals, which is no name that is known."""
    below = lines[line.number + 1].text.split() if line.number + 1 < len(lines) else []
    return len(below) > _FEW and below[0] not in ("He", "She", "They") and not is_known_bearer(passage, line.text)


_LAST: Final = 4
"""Lines below a first name that stands alone; further up a word alone is a heading."""
_SIGNS_OFF: Final = Pattern(
    rf"(?:[.!?)…]|\b[A-F][+−–-]?|\d ?/ ?\d{{1,3}}|[★☆½*]|stars?) ?[–—]{{1,2}} ?(?P<name>{NAME})\.?$",
    needs=("–", "—"),
)
"""A name behind a dash at the end of a paragraph, as in columns of short reviews: "Grade: B+ —Jane Doe"."""


def _after_dash(passage: Passage, lines: list[LineAt]) -> Iterator[tuple[int, int]]:
    for line in lines:
        match = _SIGNS_OFF.search(line.text[-_LONGEST_SIGNED:]) if line.aside is None else None
        own = match is not None and passage.line_at(line.start)
        if match and own and not own.foreign and may_be_full_name(match["name"]):
            at = line.end - len(line.text[-_LONGEST_SIGNED:]) + match.start("name")
            if speaks_not_of(passage, match["name"], line):
                yield at, at + len(match["name"].rstrip("."))


_LONGEST_SIGNED: Final = 60


def _pieces(line: LineAt) -> Iterator[tuple[int, str]]:
    """The parts of a line between strokes, dots and dashes, with their offsets; dates are cut off."""
    at = 0
    for stroke in (*_PIECES.finditer(line.text), None):
        end = stroke.start() if stroke else len(line.text)
        piece = line.text[at:end]
        dates = find_dates(piece) if any(map(str.isdigit, piece)) else []
        piece = piece[: dates[0].start].rstrip(" ,") if dates and dates[0].start > 0 else piece
        if piece.strip():
            yield line.start + at + len(piece) - len(piece.lstrip()), piece.strip()
        at = stroke.end() if stroke else end


def without_nickname(name: str) -> str:
    """The name without what stands in quotation marks before the family name: 'Anna "Annie" Bell'."""
    return _NICKNAME.sub("", name)


_NICKNAME: Final = re.compile(NICKNAME.removesuffix("?"))


def may_be_full_name(name: str) -> bool:
    """Whether this has the shape of a person's name in two to four words, and of nothing that pages have else."""
    name = without_nickname(name)
    shown = name.title() if name.isupper() else name
    found = find_names(shown)
    return 2 <= len(shown.split()) <= 4 and len(found) == 1 and found[0].printed.rstrip(".") == shown.rstrip(".")


def speaks_not_of(passage: Passage, name: str, line: LineAt, head: Sequence[LineAt] = ()) -> bool:
    """Whether the review names nobody so: who is spoken of in its sentences does not sign it.

    Args:
        line: where the name stands.
        head: lines that may open with the name as well.
    """
    if passage.is_own(name) or len(key_of(name)) <= 1:
        return False
    last, text = name.split()[-1], passage.text
    signs = {*(above.start for above in head if above.text.startswith(name))}
    if name.isupper():
        last, text = in_small_letters(last), in_small_letters(text)
    return last not in text or not any(
        not (line.start <= at.start < line.end or at.start in signs)
        and next(standing(text, last, at.start, at.end), None) is not None
        and len(at.text.split()) > _FEW
        for at in passage.sentences
    )


_FEW: Final = 7
"""Words of a line that speaks of nobody: it only names."""


def is_known_bearer(passage: Passage, name: str) -> bool:
    """Whether a line in capitals is somebody's name: it begins with a given name, or the text knows its bearer."""
    first, *rest = name.split()
    text = passage.text
    return bool(rest) and (first.lower() in GIVEN or f" {first.title()} " in text or f"\n{first.title()} " in text)


def is_no_name(name: str) -> bool:
    """Whether this is a word that stands in by-lines, or a day or an hour."""
    return name.lower().rstrip(".") in NOT_HANDLES or not any(map(str.isalpha, name)) or bool(find_dates(name))


_NOT_HANDLES_TEXT = """
the a an my our your his her their this that us me you him it one two three four five six nature far then now contrast
turns law hand request default design chance date genre year name title on at for from jan feb mar apr may jun jul aug
sep sept oct nov dec january february march april june july august september october november december
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
"""
_DAYS_ABROAD_TEXT = """
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi
dimanche maandag dinsdag woensdag donderdag vrijdag zaterdag zondag domingo lunes martes miércoles jueves viernes
sábado segunda terça quarta quinta sexta lunedì martedì mercoledì giovedì venerdì sabato domenica søndag mandag tirsdag
onsdag torsdag fredag lørdag söndag måndag tisdag lördag niedziela poniedziałek wtorek środa czwartek piątek sobota
"""
DAYS_ABROAD: Final = frozenset(_DAYS_ABROAD_TEXT.split())
"""Days of the week on pages of other languages, beside a date."""
NOT_HANDLES: Final = frozenset(_NOT_HANDLES_TEXT.split()) | DAYS_ABROAD
