"""Whom the page and not the title is by: the critic under a first name, the town behind one, a podcast's hosts and
producer.

Takes them out of what `crewing` claims; who signs is `critics`' to say.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Final

from reporting.extracting.claims import Made
from reporting.extracting.names import key_of
from reporting.extracting.passage import Passage
from reporting.notation.patterns import Pattern

_LONGEST: Final = 120
"""Characters of a line that says who wrote a review."""
_OF_PODCAST: Final = Pattern(
    r"(?:^|[.!?*_] ?)(?P<what>[A-Z][\w’' -]{1,40}?)(?: podcast| show)? (?:is|was) (?:hosted |presented |edited |"
    r"written |and |,)*(?:produced|edited|hosted|recorded) by (?:[^.!?\n]{1,40}(?:,| and| &) )?$",
    needs=(" by ",),
)
"""Before whoever makes a podcast: "Two Chairs is produced by X"."""
_FEWEST: Final = 4
"""Letters of a podcast's name that stand for all of it: "Two Chairs" for "Two Chairs and a Telly"."""


def of_title(passage: Passage, made: Iterable[Made], apart: Collection[str]) -> Iterator[Made]:
    """The claims but those of who wrote or produced the page; `apart` are the names of the critic and the outlet."""
    firsts = {key_of(name.split()[0]) for name in apart if " " in name}
    keys = [key_of(name) for name in apart]
    for claim in made:
        if not _is_of_page(passage.text, claim, firsts, keys):
            yield claim


def _is_of_page(text: str, made: Made, firsts: Collection[str], keys: Collection[str]) -> bool:
    person = made.person
    begin = text.rfind("\n", 0, person.start) + 1
    before = text[max(begin, person.start - _LONGEST) : person.start]
    if made.role == "writer":
        end = text.find("\n", person.end)
        line = text[begin : end if end >= 0 else len(text)]
        by_critic = "ritten by" in before and len(line) <= _LONGEST
        return by_critic and (
            (person.words == 1 and person.key in firsts) or any(key and key in key_of(before) for key in keys)
        )
    podcast = _OF_PODCAST.search(before) if made.role in ("producer", "editor") else None
    name = key_of(podcast["what"]) if podcast else ""
    return len(name) >= _FEWEST and any(key.startswith(name) for key in keys)
