"""Several critics on one page about one title: a document for each, with what the others say set apart.

Only where their names stand apart plainly, with a mark below each or a headline that announces them; else, where the
page says that it holds several verdicts, their marks are set apart, so that no one's is taken for the page's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, Literal, NamedTuple, get_args

from reporting.model import Aside, Document, Metadatum
from reporting.model.document import MetadataKey
from reporting.notation import find_names, find_scores
from reporting.notation.patterns import Pattern
from reporting.reading.boilerplate import CAPSULE, SCORE, SECTIONS, ends_sentence, words_in

NOT_TOLD_APART: Final = "holds marks of several critics whose reviews could not be told apart: none of them is read"
_MOST: Final = 40
"""Critics on one page; a document is laid out for each."""
_MOST_LINES: Final = 600
_LONGEST_HEAD: Final = 14
_LONGEST_NOTICE: Final = 40
_FEWEST_WORDS: Final = 9
"""Words of a line that is prose, if it ends a sentence; and of a paragraph that begins with who writes it."""
_LINE: Final = 90
"""Characters of a line that may be a part of a paragraph; a headline has fewer."""
_LABEL_WORDS: Final = 2
"""Words in capitals above a critic's name that say which side is taken: "FOR", "THE CASE AGAINST"."""
_OTHERS: Final = 120
"""Words of prose above the first critic, from which a review stands there that quotes the others."""
_LONGEST_TAIL: Final = 120
_TAIL: Final = 30
"""Characters at a paragraph's end in which its mark stands."""

_TOP: Final = 3
"""Lines above the text, in which a headline and what stands below it may say that several verdicts follow."""

_Form = Literal["line", "by", "lead", "tail", "sign"]
_CAP: Final = r"[A-ZÀ-ÖØ-ÞŁŚŠŽŻŌĐĆČŐŞİÅ]"
_NAME: Final = (
    rf"{_CAP}[\w’'.-]{{0,20}}(?: (?:(?:de|van|von|der|den|da|di|la|le|bin|al) )?{_CAP}[\w’'.-]{{0,20}}){{1,3}}"
)
_OUTLET: Final = (
    rf"(?:The |the )?{_CAP}[\w’'&!.-]{{0,20}}(?: (?:(?:of|the|and|&|at|on) ){{0,2}}{_CAP}[\w’'&!.-]{{0,20}}){{0,4}}"
)
_HEAD: Final = Pattern(
    rf"\W{{0,3}}(?P<by>(?i:(?:words |text |review(?:ed)? |verdict )?by:? |critic: ))?(?P<name>{_NAME})"
    rf"(?:(?:,| \(| ?[|–—-]) ?(?P<outlet>{_OUTLET}|[a-z][\w -]{{2,30}})\)?)?"
    r"(?:['’]s? (?:verdict|view|take|review|opinion))?(?: (?:says|writes))?"
    r"(?: ?[:,.|–—-]{1,2}| ?\()? ?(?P<rest>.{0,90})"
)
"""A line that names a critic: "Anna Bell, The Lamp", "Anna Bell: “A triumph”", "Anna Bell ★★★★"."""
_LEAD: Final = Pattern(
    rf"\W{{0,3}}(?P<name>{_NAME})(?:(?:, | \()(?P<outlet>{_OUTLET}|[a-z][\w -]{{2,30}})\)?)?(?:: ?| [–—] )(?=\S)",
    needs=(":", " – ", " — "),
)
""" "Anna Bell, The Lamp: A delight from end to end. (4/5)"."""
_SIGN: Final = Pattern(
    rf"[—–-]{{1,2}} ?(?P<name>{_NAME})(?:(?:, | \()(?P<outlet>{_OUTLET}|[a-z][\w -]{{2,30}})\)?)?\.?",
    needs=("—", "–", "-"),
)
_TAIL_NAME: Final = Pattern(
    rf"[.!?…][”\"’')]{{0,2}} ?[–—-]{{1,2}} ?(?P<name>{_NAME})(?:(?:, | \()(?P<outlet>{_OUTLET})\)?)?"
    r"(?P<rest>[ ,(:].{0,20})?$",
    needs=("—", "–", "-"),
)
""" "“A delight from end to end.” – Anna Bell, The Lamp (4/5)"."""
_IN_QUOTES: Final = Pattern(r"[“\"‘'].{1,88}[”\"’'][.!?]?")
_ROLE: Final = Pattern(r"(?i)\b(?:critic|reviewer|editor|writer|correspondent|columnist|reporter|staff)$")
_COUNT: Final = (
    r"(?i)\b(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|our) (?:[a-z’'-]{2,14} ){0,2}"
    r"(?:critics|reviewers|verdicts|views|opinions|takes|writers)\b"
)
_SAYING: Final = (
    "ritics", "eviewers", "erdicts", "views", "pinions", "takes", "riters", "eviews", "ound", "gainst", "ead", "RITICS",
    "ERDICTS", "VIEWS", "VIEWERS", "AKES", "OUND",
)  # fmt: skip
_COUNTS: Final = Pattern(_COUNT, needs=_SAYING)
_ANNOUNCES: Final = Pattern(
    rf"{_COUNT}|\bother critics\b|\b(?:two|three|four|five|six) reviews\b|\bcritics['’] (?:verdicts?|views?|round-?up)|"
    r"\bcritics (?:say|said|think|thought)\b|\b(?:reviews?|critics?|critical) round-?up\b|\bround-?up of reviews\b|"
    r"\bfor and against\b|\bhead[- ]to[- ]head\b|\bsecond opinion\b|\bround-?table\b",
    needs=(*_SAYING, "pinion"),
)
"""What says that several critics are to be read."""
_READERS: Final = Pattern(r"(?i)\b(?:readers?|users?|audiences?|viewers?|comments?|fans|community|members?)\b")
_FILM_CREDIT: Final = Pattern(r"(?i)\W{0,3}(?:dir(?:\.|:|ected\b|ector\b)|starring\b|cast\b ?:|\d{2,3} min)")
_CAST: Final = Pattern(r"(?i)\W{0,3}(?:(?:the )?(?:main )?(?:cast|performances|acting|actors|characters)\b.{0,20})")


class _Line(NamedTuple):
    """A line of the running text."""

    start: int
    end: int
    text: str

    @property
    def is_prose(self) -> bool:
        """Whether it is running text: a sentence, or a line of one that an editor broke."""
        return words_in(self.text) >= _FEWEST_WORDS and (
            ends_sentence(self.text) or ". " in self.text or len(self.text) >= _LINE or self.is_marked
        )

    @property
    def is_marked(self) -> bool:
        """Whether it is a mark, or ends in one."""
        short = words_in(self.text) <= _LONGEST_HEAD
        return SCORE.search(self.text if short else self.text[-_TAIL:]) is not None


class _Critic(NamedTuple):
    """Where a critic is named: in which line, in which form, at which offsets; `label` is the end of what names."""

    line: int
    form: _Form
    name: tuple[int, int]
    outlet: tuple[int, int] | None
    label: int


class _Part(NamedTuple):
    """What one critic says: from line `first` to before line `past`."""

    critic: _Critic
    first: int
    past: int


def by_critic(document: Document, names: Sequence[str]) -> tuple[Document, ...]:
    """A document for each critic on the page, in order; the document alone where one critic wrote it.

    Args:
        names: the title's names, which are nobody's.
    """
    lines = _lines(document)
    if len(lines) > _MOST_LINES:
        return (document,)
    announced = _announced(document, lines)
    parts = _parts(lines, names, announced=announced is not None)
    if len(parts) > 1 and _is_told_apart(lines, parts, announced):
        if _words(lines[: parts[0].first]) > _OTHERS:
            return (document,) if announced is None else (_without(document, lines, parts),)
        return tuple(_of(document, lines, parts, number) for number in range(len(parts)))
    counted = any(words_in(line.text) <= _LONGEST_HEAD and _COUNTS.search(line.text) for line in lines[:_TOP])
    if counted and len(_marks(lines)) > 1:
        return (_without_marks(document, lines),)
    return (document,)


def _lines(document: Document) -> list[_Line]:
    found, text = [], document.text
    for start, end in document.running():
        for match in re.finditer(r"[^\n]+", text[start:end]):
            line = match[0].strip()
            if line:
                at = start + match.start() + len(match[0]) - len(match[0].lstrip())
                found.append(_Line(at, at + len(line), line))
    return found


def _announced(document: Document, lines: Sequence[_Line]) -> int | None:
    """The line that says that several critics follow; a page's own headline counts as the first."""
    headline = document.metadatum("headline")
    if headline is not None and _ANNOUNCES.search(document.text[headline.start : headline.end]):
        return 0
    short = (i for i, line in enumerate(lines) if words_in(line.text) <= _LONGEST_NOTICE)
    return next((i for i in short if _ANNOUNCES.search(lines[i].text)), None)


def _parts(lines: Sequence[_Line], names: Sequence[str], *, announced: bool) -> list[_Part]:
    """What stands under each critic's name, or above it, in the form in which most of them are named."""
    found = [critic for i, line in enumerate(lines) if (critic := _named(i, line, names)) is not None]
    forms = {form: [critic for critic in found if critic.form == form] for form in get_args(_Form)}
    best: list[_Part] = []
    for critics in forms.values():
        parts = [part for part in _sections(lines, critics) if _words(lines[part.first : part.past])]
        marked = [part for part in parts if any(line.is_marked for line in lines[part.first : part.past])]
        if not announced or len(marked) > 1:
            parts = marked
        if len(parts) > len(best):
            best = parts
    return _bounded(lines, best) if len(best) <= _MOST else []


def _bounded(lines: Sequence[_Line], parts: list[_Part]) -> list[_Part]:
    """The same, the last without what stands below the last mark, where a mark closes each: that is everybody's."""
    if len(parts) < 2 or not all(lines[part.past - 1].is_marked for part in parts[:-1]):
        return parts
    last = parts[-1]
    past = max((i + 1 for i in range(last.first, last.past) if lines[i].is_marked), default=last.past)
    return [*parts[:-1], last._replace(past=past)]


def _sections(lines: Sequence[_Line], critics: Sequence[_Critic]) -> Iterator[_Part]:
    # Where nothing stands below the last name, each stands below what it signs.
    below = bool(critics) and not _words(lines[critics[-1].line + 1 :])
    for i, critic in enumerate(critics):
        if critic.form == "tail":
            yield _Part(critic, critic.line, critic.line + 1)
        elif critic.form == "sign" or (below and critic.form != "lead"):
            first = critics[i - 1].line + 1 if i else _first_of_signed(lines, critic.line)
            yield _Part(critic, first, critic.line + 1)
        else:
            yield _Part(critic, critic.line, critics[i + 1].line if i + 1 < len(critics) else len(lines))


def _first_of_signed(lines: Sequence[_Line], signed: int) -> int:
    """The line at which what is signed there begins: below the headline and the lines beside it."""
    return next((i for i in range(signed) if lines[i].is_prose and not _ANNOUNCES.search(lines[i].text)), signed)


def _named(at: int, line: _Line, names: Sequence[str]) -> _Critic | None:
    text = line.text
    found = _SIGN.fullmatch(text)
    form: _Form = "sign"
    head = _HEAD.fullmatch(text) if words_in(text) <= _LONGEST_HEAD else None
    if found is not None:
        pass
    elif head is not None:
        rest = head["rest"].strip(" ()|–—-:.")
        plain = not rest or _IN_QUOTES.fullmatch(rest) or (SCORE.search(rest) and words_in(rest) < 6)
        form = "by" if head["by"] else "line"
        found = head if plain else None
    else:
        found = _LEAD.match(text) if words_in(text) >= _FEWEST_WORDS else None
        form = "lead"
    if found is None and words_in(text) >= _FEWEST_WORDS:
        start = max(0, len(text) - _LONGEST_TAIL)
        found = _TAIL_NAME.search(text, start)
        form = "tail"
        if found is not None and found["rest"] and not SCORE.search(found["rest"]):
            found = None
    if found is None or not _is_person(found["name"]) or CAPSULE.match(text):
        return None
    folded = found["name"].casefold()
    if any(folded in name.casefold() for name in names) or SECTIONS.intersection(folded.split()):
        return None
    place = (line.start + found.start("name"), line.start + found.end("name"))
    outlet = None
    if found["outlet"] and found["outlet"][0].isupper() and not _ROLE.search(found["outlet"]):
        outlet = (line.start + found.start("outlet"), line.start + found.end("outlet"))
    if form == "tail":
        label = found.end("outlet") if found["outlet"] else found.end("name")
    else:
        label = found.start("rest") if form in ("line", "by") else found.end()
    return _Critic(at, form, place, outlet, line.start + label)


def _is_person(name: str) -> bool:
    shown = name.title() if name.isupper() else name
    found = find_names(shown)
    return len(found) == 1 and found[0].printed == shown


def _is_told_apart(lines: Sequence[_Line], parts: Sequence[_Part], announced: int | None) -> bool:
    """Whether those named are critics: each once, each with prose, and spoken of by none of them."""
    heads = {part.critic.line for part in parts}
    own = [lines[i].text for part in parts for i in range(part.first, part.past)]
    surnames = [lines[part.critic.line].text[_within(lines, part)].split()[-1] for part in parts]
    if len({surname.casefold() for surname in surnames}) < len(parts):
        return False
    above = lines[max(0, parts[0].first - 2) : parts[0].first]
    if any(_READERS.search(line.text) and words_in(line.text) <= _LONGEST_HEAD for line in above):
        return False
    if announced is None and any(_CAST.fullmatch(line.text) for line in above):
        return False
    if any(_FILM_CREDIT.match(text) for text in own):
        return False
    spoken = re.compile(rf"\b(?:{'|'.join(map(re.escape, surnames))})\b")
    others = [
        line.text for i, line in enumerate(lines) if i not in heads and (announced is None or i >= parts[0].first)
    ]
    said = [lines[part.critic.line].text[_after(lines, part) :] for part in parts if part.critic.form == "lead"]
    return not any(spoken.search(text) for text in (*others, *said))


def _within(lines: Sequence[_Line], part: _Part) -> slice:
    start = lines[part.critic.line].start
    return slice(part.critic.name[0] - start, part.critic.name[1] - start)


def _after(lines: Sequence[_Line], part: _Part) -> int:
    return part.critic.label - lines[part.critic.line].start


def _words(lines: Sequence[_Line]) -> int:
    """How many words of prose there are."""
    return sum(words_in(line.text) for line in lines if line.is_prose)


def _marks(lines: Sequence[_Line]) -> set[str]:
    """The different marks that stand in short lines or at the end of paragraphs."""
    ends = (
        line.text if words_in(line.text) <= _LONGEST_HEAD else line.text[-_TAIL:] for line in lines if line.is_marked
    )
    return {mark.printed for end in ends for mark in find_scores(end)}


def _of(document: Document, lines: Sequence[_Line], parts: Sequence[_Part], number: int) -> Document:
    """The document of one critic: who writes it, and where, is said by the page; the rest of the page is set apart."""
    mine = parts[number]
    heads = {part.critic.line for part in parts if part.critic.form in ("line", "by")}
    apart = [(mine.critic.name[0], mine.critic.label)]
    for i, line in enumerate(lines):
        others = any(part.first <= i < part.past for part in parts if part is not mine)
        common = not mine.first <= i < mine.past
        takes_side = i and i + 1 in heads and words_in(line.text) <= _LABEL_WORDS and line.text.isupper()
        if others or takes_side or (common and line.is_prose):
            apart.append((line.start, line.end))
    told: list[tuple[MetadataKey, tuple[int, int]]] = [("critic", mine.critic.name)]
    told += [("outlet", mine.critic.outlet)] if mine.critic.outlet else []
    replaced = {"rating", *(key for key, _ in told)}
    kept = [each for each in document.metadata if each.origin != "page" or each.key not in replaced]
    stated = {each.key for each in kept}
    added = [Metadatum(key=key, start=a, end=b, origin="text") for key, (a, b) in told if key not in stated]
    return Document.model_validate(
        dict(document)
        | {
            "id": f"{document.id}#review-{number + 1}",
            "asides": _with(document, apart),
            "metadata": tuple(sorted((*kept, *added), key=lambda each: each.start)),
            "notes": (*document.notes, f"is one of {len(parts)} reviews on one page, each by another critic"),
        }
    )


def _without(document: Document, lines: Sequence[_Line], parts: Sequence[_Part]) -> Document:
    """The review that quotes what other critics say, with that set apart."""
    apart = [(line.start, line.end) for part in parts for line in lines[part.first : part.past]]
    told = f"holds what {len(parts)} other critics say, which is not read"
    return _changed(document, apart, told)


def _without_marks(document: Document, lines: Sequence[_Line]) -> Document:
    places = []
    for line in lines:
        if line.is_marked and words_in(line.text) <= _LONGEST_HEAD:
            places.append((line.start, line.end))
        elif line.is_marked:
            found = SCORE.search(line.text, len(line.text) - _TAIL)
            places += [(line.start + found.start(), line.end)] if found else []
    return _changed(document, places, NOT_TOLD_APART)


def _changed(document: Document, apart: Sequence[tuple[int, int]], note: str) -> Document:
    told = {"asides": _with(document, apart), "notes": (*document.notes, note)}
    return Document.model_validate(dict(document) | told)


def _with(document: Document, places: Sequence[tuple[int, int]]) -> tuple[Aside, ...]:
    """The asides of a document and those at these places of its running text, in order; neighbours are one."""
    added: list[Aside] = []
    for start, end in sorted(set(places)):
        joins = added[-1] if added and start <= added[-1].end + 1 else None
        if joins is not None:
            added[-1] = Aside(start=joins.start, end=max(end, joins.end), kind="other critic")
        else:
            added.append(Aside(start=start, end=end, kind="other critic"))
    return tuple(sorted((*document.asides, *added), key=lambda aside: aside.start))
