"""Who wrote the notes to an episode of a podcast: its host, or the one of its hosts that the notes name.

Reads the head of a programme alone; that a page is one is said by its words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from reporting.extracting.passage import Passage
from reporting.extracting.review_dates import OF_PROGRAMME
from reporting.extracting.signature_forms import CAP, NAME
from reporting.extracting.signatures import LineAt, body_lines, may_be_full_name
from reporting.notation.patterns import Pattern

_TOP: Final = 14
_FAR: Final = 2000
"""Characters from the top within which a page says that it is of a programme."""
_LONGEST: Final = 400
"""Characters of a line in which notes say whose they are."""
_HEAD: Final = 160
"""Characters of a line that names the hosts."""
_HOSTS: Final = Pattern(
    r"(?:^|[|·•.] ?|\b)(?P<label>(?:[Yy]our )?(?:[Cc]o-?)?[Hh]ost(?:s|ed)?(?: by)?|[Pp]resent(?:ers?|ed by)|[Ww]ith|"
    r"HOSTS?)(?: (?:are|is))?:? ",
    needs=("ost", "OST", "resent", "ith"),
)
_HOST: Final = re.compile(NAME)
_VERB: Final = r"(?:written|typed|put|jotted|scribbled|compiled|done|made)(?: up| out| together| down)?"
_NOTES: Final = (
    rf"(?i:\b(?:show ?)?notes(?:,? (?:also|again|mostly|all|(?:are|were) (?:all|by)|this (?:week|time|month|episode)|"
    rf"{_VERB}|by)){{1,4}}|\b(?:show ?)?notes):? "
)
_WRITER: Final = Pattern(
    rf"{_NOTES}(?P<name>{NAME})|\b(?:just|only) me,? \(?(?P<me>{NAME})(?=[),.])|"
    rf"(?:^|[.!?] |, )(?i:it['’]s|this is|i['’]m) (?P<im>{CAP}[\w’'-]{{1,20}})(?: here)?(?=[,.!:])|"
    rf"^(?P<here>{CAP}[\w’'-]{{1,20}}) here\b(?=[,.!:])|"
    rf"\b(?P<whose>{CAP}[\w’'-]{{1,20}})['’]s (?:(?i:written|typed|own|full|longer|show) ){{0,2}}"
    r"(?i:review|notes|write-?up|verdict in full)\b",
    needs=("eview", "rite", "EVIEW", "otes", "OTES", " me ", " me, ", "t's ", "t’s ", "his is ", "'m ", "’m ", " here"),
)
_FEWEST: Final = 3
"""Letters of a name that another may begin with: "Gwen" of "Gwendolyn"."""


def noted_above(passage: Passage, lines: list[LineAt]) -> Iterator[tuple[int, int]]:
    """The host whom the notes to an episode name as their writer, by a first name too; else the only host."""
    top = [line for line in lines[:_TOP] if line.aside not in ("caption", "link")]
    if not any(OF_PROGRAMME.search(line.text) for line in top if len(line.text) <= _HEAD):
        return
    named = list(_hosts(top))
    people = [(start, end) for start, end, _ in named]
    for line in top if people else ():
        for match in _WRITER.finditer(line.text[:_LONGEST]):
            name = match[match.lastgroup or "name"].rstrip(".")
            yield from (place for place in people if _is_called(name, passage.text[slice(*place)]))
    hosts = [(start, end) for start, end, hosting in named if hosting]
    if len(hosts) == 1:
        yield hosts[0]


def hosts_of(passage: Passage) -> list[str]:
    """Who presents the programme whose notes a page is; nobody if it is none."""
    if not OF_PROGRAMME.search(passage.text[passage.document.body :][:_FAR]):
        return []
    top = [line for line in body_lines(passage.document)[:_TOP] if line.aside not in ("caption", "link")]
    if not any(OF_PROGRAMME.search(line.text) for line in top if len(line.text) <= _HEAD):
        return []
    return [passage.text[start:end] for start, end, hosting in _hosts(top) if hosting]


def _hosts(lines: list[LineAt]) -> Iterator[tuple[int, int, bool]]:
    """Where full names stand behind a word for hosts, and whether it is more than "with"."""
    for line in lines:
        label = _HOSTS.search(line.text) if len(line.text) <= _HEAD else None
        for match in _HOST.finditer(line.text, label.end()) if label else ():
            name = match[0].rstrip(".")
            if label and may_be_full_name(name):
                start = line.start + match.start()
                yield start, start + len(name), label["label"].lower() != "with"


def _is_called(name: str, full: str) -> bool:
    """Whether somebody of this full name goes by that name: "Gwen" is Gwendolyn Faye."""
    first = full.split()[0]
    return name in (full, first) or (len(name) >= _FEWEST and " " not in name and first.startswith(name))
