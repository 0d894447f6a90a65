"""Several reviews on one page: which lines belong to the reviews of other titles.

A capsule is a title line, its prose, and a mark (or a certificate, year or number beside the title). Only where the
title under review is told apart plainly is anything set apart: the headings of a single review are no titles.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from reporting.model.document import AsideKind
from reporting.reading.boilerplate import CAPSULE, CREDIT, OTHER_TITLES, SCORE, SECTIONS, ends_sentence, words_in
from reporting.reading.lines import Line

_LONGEST_HEAD: Final = 12
_LONGEST_BARE: Final = 9
_FEWEST_PROSE: Final = 9
_LONGEST_ITEM: Final = 60
_HEAD: Final = 60
"""Characters at the beginning of an item in which its title stands."""
_TAIL: Final = 30
"""Characters at a paragraph's end in which its mark stands."""
_NUMBERED: Final = re.compile(r"(?:#|No\.? ?)?\d{1,3}(?:[.)]|:(?!\d\d\b)) ?(?=\S)")
"""A number before a title; "12:05 AM" is an hour."""
_PARENTHESIS: Final = re.compile(r"\([^()]{0,80}\)|\[[^\[\]]{0,80}\]")
_BETWEEN_WORDS: Final = re.compile(r"[\W_]+")
_MOST_ASPECT_WORDS: Final = 5


class _Capsule(NamedTuple):
    """The lines of one review among several: `start` its title, `end` after its last line."""

    start: int
    end: int
    ours: bool
    exact: bool
    plain: bool
    names_us: bool
    """Whether its text names the title under review; asked only where its title line is neither ours nor plain."""


def mark_other_titles(lines: Sequence[Line], marks: list[AsideKind | None], names: Sequence[str]) -> None:
    """Marks what belongs to reviews of other titles, where the page holds several reviews."""
    wanted = [spelled for name in names if (spelled := folded(name)).strip()]
    if not wanted:
        return
    open_ = [i for i in range(len(lines)) if marks[i] is None]
    capsules = _capsules(lines, open_, wanted)
    # Above the label of shorter reviews stands a longer one; else it is the headline of the page.
    first = next((i for i in open_ if _is_text(lines[i].text)), len(lines))
    label = next((i for i in open_ if i > first and _is_label(lines[i].text)), None)
    if label is not None and (listed := _listed(lines, label, wanted)):
        for i in (label, *listed):
            marks[i] = marks[i] or "other title"
    below = [capsule for capsule in capsules if label is not None and capsule.start > label]
    others = [capsule for capsule in capsules if not capsule.ours and not (capsule.names_us and not capsule.plain)]
    ours = [capsule for capsule in capsules if capsule.ours]
    if label is not None and below:
        marks[label] = "other title"
        _mark(marks, [capsule for capsule in others if capsule.start > label])
        if not any(capsule.ours for capsule in below):
            return
        others = [capsule for capsule in others if open_[0] < capsule.start < label]
    elif not _are_several(capsules, ours, others, open_):
        return
    _mark(marks, others)
    _mark_before(lines, marks, capsules[0].start if label is None else label, wanted)


def _are_several(
    capsules: Sequence[_Capsule], ours: Sequence[_Capsule], others: Sequence[_Capsule], open_: Sequence[int]
) -> bool:
    """Whether the capsules are reviews of several titles, ours among them, and no sections of one review."""
    if not ours or not others:
        return False
    if all(capsule.plain for capsule in (*ours, *others)):
        return True
    if capsules[0].ours and capsules[0].start == open_[0]:
        # The first line of a review is its headline, and what follows are its sections.
        return all(capsule.plain for capsule in others) or len(others) > 2
    return len(others) > 1 or ours[0].exact


def _capsules(lines: Sequence[Line], open_: Sequence[int], wanted: Sequence[str]) -> list[_Capsule]:
    scored = _score_blocks(lines, open_)
    heads = [at for at in range(len(open_)) if open_[at] not in scored and _is_head(lines, open_, at)]
    # A letter has a number of its own, which stands first of all; titles that are counted are several.
    counted = sum(_NUMBERED.match(lines[open_[at]].text) is not None for at in heads) > 1
    found: list[_Capsule] = []
    for at, after in pairwise([*heads, len(open_)]):
        section = [open_[i] for i in range(at, after)]
        head = lines[section[0]].text
        plain = bool(CAPSULE.match(head) or ((counted or section[0] != open_[0]) and _NUMBERED.match(head)))
        marked = [i for i in section if i not in scored and _has_mark(lines[i].text)]
        if not plain and not marked:
            continue
        # Below the last mark of the last capsule stands what belongs to the page: who wrote it, and when.
        held = section
        if after == len(open_) and marked:
            held = [*marked, *(i for i in section if _is_text(lines[i].text))]
        name = folded(_bare(head))
        ours = any(each in name for each in wanted)
        # Asked only of others, as most of a page is one review.
        text = "" if ours or plain else folded(" ".join(lines[i].text for i in section[1:]))
        found.append(
            _Capsule(
                section[0], max(held) + 1, ours=ours, exact=name in wanted, plain=plain,
                names_us=any(each in text for each in wanted),
            )
        )  # fmt: skip
    return found


_PART_AND_MARK: Final = re.compile(r"\W{0,3}(?P<label>[^\W\d_][\w /&’'-]{1,24}?) ?[:=–|-] ?\W{0,3}[\d★⭐A-F]")
_FEWEST_PARTS: Final = 3


def _score_blocks(lines: Sequence[Line], open_: Sequence[int]) -> frozenset[int]:
    """The lines in which one review marks its parts, one below the other: "Story: 3/5", "Cast: 4/5", "Overall: 3/5"."""
    found: list[int] = []
    block: list[int] = []
    parted = False
    for i in (*open_, None):
        match = (
            _PART_AND_MARK.match(lines[i].text) if i is not None and words_in(lines[i].text) <= _LONGEST_BARE else None
        )
        if i is not None and match and _has_mark(lines[i].text):
            block.append(i)
            parted = parted or bool(SECTIONS.intersection(match["label"].lower().split()))
            continue
        if parted and len(block) >= _FEWEST_PARTS:
            found += block
        block, parted = [], False
    return frozenset(found)


def _is_head(lines: Sequence[Line], open_: Sequence[int], at: int) -> bool:
    """Whether this line is a title with a review below it, or begins a review that is one paragraph."""
    line = lines[open_[at]]
    text = line.text
    count, capsule = words_in(text), CAPSULE.match(text)
    if capsule and count >= _FEWEST_PROSE and not CREDIT.match(text):
        return True
    if count > _LONGEST_HEAD or text.endswith((".", ":", ",", ";", "…")):
        return False
    longest = _LONGEST_HEAD if line.heading or capsule or SCORE.search(text) else _LONGEST_BARE
    if count > longest or not _is_name(text):
        return False
    # Between a title and its review there may be its credits, its mark, who writes.
    for i in range(at + 1, min(at + 5, len(open_))):
        below = lines[open_[i]].text
        if _is_text(below):
            return True
        if not (_has_mark(below) or CREDIT.match(below) or _PARENTHESIS.match(below)):
            return False
    return False


_SCORES: Final = re.compile(
    r"\W{0,3}(?:[\w’'-]{1,16} ){0,4}(?i:scores?|rating|mark|grade|verdict|index)\W{0,3}(?:[:=|–-]|is\b)"
)
"""The label of a mark, which heads no review: "Late Subs score: 8/10"."""


def _is_name(text: str) -> bool:
    bare = _bare(text)
    words = folded(bare).split()
    if not any(c.isalpha() for c in bare) or CREDIT.match(text) or OTHER_TITLES.match(text) or _SCORES.match(text):
        return False
    first = next(c for c in bare if c.isalnum())
    return not first.islower() and not (len(words) <= _MOST_ASPECT_WORDS and SECTIONS.intersection(words))


def _is_text(text: str) -> bool:
    return words_in(text) >= _FEWEST_PROSE and (ends_sentence(text) or ". " in text or _has_mark(text))


def _has_mark(text: str) -> bool:
    if text.startswith("**") and text.endswith("**"):
        return False  # a banner between asterisks
    return SCORE.search(text if words_in(text) <= _LONGEST_HEAD else text[-_TAIL:]) is not None


def _is_label(text: str) -> bool:
    return words_in(text) <= _LONGEST_HEAD and not ends_sentence(text) and OTHER_TITLES.match(text) is not None


def _listed(lines: Sequence[Line], label: int, wanted: Sequence[str]) -> list[int]:
    """The items that stand right below a label of other titles, up to a blank line; none where ours is among them."""
    found: list[int] = []
    for i in range(label + 1, len(lines)):
        first = lines[label].heading and not found
        if (lines[i].gap and not first) or words_in(lines[i].text) > _LONGEST_ITEM:
            break
        found.append(i)
    begins = [folded(lines[i].text[:_HEAD]) for i in found]
    return [] if any(each in begin for begin in begins for each in wanted) else found


def _mark(marks: list[AsideKind | None], capsules: Sequence[_Capsule]) -> None:
    for capsule in capsules:
        for i in range(capsule.start, capsule.end):
            marks[i] = marks[i] or "other title"


def _mark_before(lines: Sequence[Line], marks: list[AsideKind | None], end: int, wanted: Sequence[str]) -> None:
    """Marks the prose and marks above the first capsule where they are another title's review and do not name ours."""
    before = [i for i in range(end) if marks[i] is None]
    told = [i for i in before if _is_text(lines[i].text)]
    text = folded(" ".join(lines[i].text for i in told))
    short = [i for i in before if SCORE.search(lines[i].text) and i not in told and not CREDIT.match(lines[i].text)]
    if told and (short or any(_has_mark(lines[i].text) for i in told)) and not any(each in text for each in wanted):
        for i in (*told, *short):
            marks[i] = "other title"


def _bare(head: str) -> str:
    """The title line without its number, its mark and what stands in parentheses."""
    return SCORE.sub(" ", _PARENTHESIS.sub(" ", _NUMBERED.sub("", head, count=1) if _NUMBERED.match(head) else head))


def folded(text: str) -> str:
    """The words in small letters between spaces, so that "Her" is not found in "Sherlock"."""
    return f" {_BETWEEN_WORDS.sub(' ', text.casefold()).strip()} "
