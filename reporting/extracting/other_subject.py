"""Whether a document reviews another title and names this one only in passing: by its head, and by what it names more.

Says so only where the head names that title; a review may begin with a comparison, and its headline be a quotation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from reporting.extracting.other_titles import is_title
from reporting.extracting.passage import Passage, SentenceAt, title_of
from reporting.notation.given_names import GIVEN
from reporting.notation.patterns import Pattern

_TOP: Final = 14
"""Lines in which a page says what it is about."""
_PROSE: Final = 25
"""Words of a line that is no head any more."""
_MOST: Final = 2
"""How often a review of another title names this one."""
_OFTEN: Final = 2
"""How much more often than this title a title is named that nothing in the head marks as one."""
_QUOTED: Final = Pattern(
    r"(?<![\w])[“\"‘'*_]{1,3}(?P<title>[A-Z0-9][^“”\"‘*_\n]{1,60}?)[,.]?[”\"’'*_]{1,3}(?!\w)",
    needs=("“", '"', "‘", "'", "*", "_"),
)
"""A name in quotation marks or italics."""
_STOP: Final = re.compile(r" ?[:|(–—•·,]| - ")
_KIND: Final = r"(?:(?:[Ff]ilm|[Mm]ovie|[Tt][Vv]|[Ss]eries|[Dd]rama|K-?[Dd]rama|[Ss]eason|[Bb]ook|[Aa]lbum|[Gg]ame) )"
_BEFORE: Final = Pattern(
    rf"\W{{0,3}}(?P<title>[A-Z0-9][^\n|:–—]{{1,60}}?),?(?: \(\d{{4}}\))? {_KIND}?(?:[Rr]eview|REVIEW)\b",
    needs=("eview", "REVIEW"),
)
"""A name before the word: "Sea Fever (2021) review"."""
_BEHIND: Final = Pattern(
    rf"\W{{0,3}}(?:[\w ]{{1,20}} )?{_KIND}?(?:[Rr]eview|REVIEW)(?: of|:| [–—|-]) "
    r"(?P<title>[A-Z0-9][^\n|:–—(]{1,60}?)(?=\s*(?:$|[|:–—(]| - |, (?:a|an|the)\b))",
    needs=("eview", "REVIEW"),
)
"""And behind it: "Film review: Sea Fever"."""
_LISTED: Final = Pattern(
    r"\W{0,3}(?P<title>[A-Z0-9][^\n|(]{1,60}?),? ?"
    r"\([^()\n]{0,30}(?:\b(?:19|20)\d\d|\d ?min\w{0,5}\.?)(?:,[^()\n]{1,40})?\)",
    needs=("(",),
)
"""A name with its year or its minutes: "SEA FEVER (15, 98 mins)"."""


def other_title_reviewed(passage: Passage) -> str | None:
    """The title that a document reviews in place of this one, as its head prints it; None where it reviews this one."""
    if not 0 < len(passage.own) <= _MOST:
        return None
    head, body = _parted(passage.lines)
    title = title_of(passage.names)
    stated = passage.document.metadatum("headline")
    heads = [line.text for line in head]
    if stated is not None:
        heads.insert(0, passage.document.text[stated.start : stated.end])
    if any(next(title.places(text), None) for text in heads):
        return None
    said = "\n".join(line.text for line in body)
    # The words of a headline that are no title are not said again, or this title is said as often.
    plain = {name: len(passage.own) for text in heads for name in _named_in(text)}
    bare = {name: len(passage.own) + _OFTEN for text in heads for name in _opening(text)}
    for name, least in {**bare, **plain}.items():
        again = len(re.findall(rf"(?<!\w){re.escape(name)}(?!\w)", said, re.IGNORECASE if " " in name else 0))
        if again >= least and not _are_alike(name, passage.names) and not _is_source(name, "\n".join((*heads, said))):
            return name
    return None


_ADAPTED: Final = Pattern(
    r"(?i)\b(?:film|movie|series|version|adaptation|drama) of (?:it|(?:the|this|that|his|her) (?:book|novel|memoir|"
    r"play|story|comic|webtoon|manga))\b|\badapt(?:s|ed|ing|ations?)\b|\bpages? to (?:the )?screens?\b"
)
_WRITTEN: Final = Pattern(
    r"(?i)\b(?:novel(?:la|s|ist)?|books?|memoirs?|short story|webtoon|manga|comics?|stage play|pages?|chapters?)\b"
)
_BESIDE: Final = 80
"""Characters around a name in which a book is called one."""


def _is_source(name: str, text: str) -> bool:
    """Whether this is the book that was filmed: it is called one, and the text tells of adapting."""
    if _ADAPTED.search(text) is None:
        return False
    found = re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text)
    return any(_WRITTEN.search(text, max(0, m.start() - _BESIDE), m.end() + _BESIDE) for m in found)


def _parted(lines: Sequence[SentenceAt]) -> tuple[Sequence[SentenceAt], Sequence[SentenceAt]]:
    """The lines above the first of running text, and the others."""
    at = next((i for i, line in enumerate(lines) if line.text.count(" ") >= _PROSE), len(lines))
    return lines[: min(at, _TOP)], lines[min(at, _TOP) :]


def _named_in(text: str) -> Iterator[str]:
    """What a line at the head names as a title: in quotation marks, beside the word "review", or with its year."""
    for pattern in (_BEFORE, _BEHIND, _LISTED):
        if (found := pattern.match(text)) and is_title(name := found["title"].strip(" \"'“”‘’*_,")):
            yield name
    yield from (found["title"] for found in _QUOTED.finditer(text) if is_title(found["title"]))


def _opening(text: str) -> Iterator[str]:
    """What a line at the head begins with, up to a stop, if it may be a title: "Dune: a desert, and much of it"."""
    name = _STOP.split(text.strip(" *_#"), maxsplit=1)[0].strip()
    if is_title(name) and name.split()[0].lower() not in GIVEN:
        yield name


def _are_alike(name: str, names: Sequence[str]) -> bool:
    """Whether one of two names is the other with more words, as a title's long and short name are."""
    said = set(re.findall(r"\w+", name.casefold()))
    return any(said <= own or own <= said for own in (set(re.findall(r"\w+", each.casefold())) for each in names))
