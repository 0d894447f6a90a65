"""Sets apart what is no review: lines by their looks, sections by their headings, lines that a page repeats.

Nothing is removed: a line set apart stays in the text. Running paragraphs stay part of the review, except below the
heading of readers' comments or of other titles' reviews.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from reporting.model.document import AsideKind
from reporting.reading.bios import mark_bios
from reporting.reading.boilerplate import (
    CAPSULE,
    COMMENTER,
    COMMENTS,
    CREDIT,
    GRADED,
    OTHER_TITLES,
    SCORE,
    SECTIONS,
    ends_sentence,
    is_menu_item,
    is_prose,
    kind_of,
    opens_links,
    words_in,
)  # fmt: skip
from reporting.reading.foot import LETTERS, LETTERS_BEFORE, MAILBAG, at_foot, is_letter
from reporting.reading.lines import Line
from reporting.reading.roundups import folded, mark_other_titles

_FEWEST_WORDS_BEFORE_COMMENTS: Final = 120
"""Words of review above a heading of comments; "3 comments" under the headline is a link, not that heading."""
_FEWEST_COMMENTS: Final = 3
"""Lines in a row that look like one; two may be notes of the critic's."""
_FEWEST_ITEMS: Final = 4
"""Lines of a menu that stand one below the other; three may be the genres of a film."""
_LONGEST_HEADING: Final = 12
_LONGEST_REPEAT: Final = 25
_LONGEST_LABEL: Final = 4
_LONGEST_CAPSULE: Final = 90
"""Words of a paragraph on another title that has nothing but its mark to show for it."""


def set_apart(lines: Sequence[Line], names: Sequence[str] = ()) -> list[Line]:
    """The same lines, those that are no part of the review marked with what they are.

    Args:
        names: the title's names, by which its review is found among several.
    """
    comments = _comments_from(lines)
    marks: list[AsideKind | None] = [
        line.aside or ("comment" if i >= comments else None) for i, line in enumerate(lines)
    ]
    for i, line in enumerate(lines):
        # A footer below the comments is marked as one; the comments themselves may say anything.
        if marks[i] is None or (marks[i] == "comment" and line.aside is None and line.gap):
            marks[i] = kind_of(line.text, line.columns) or marks[i]
    _mark_menus(lines, marks)
    wanted = [each for name in names if (each := folded(name)).strip()]
    _mark_sections(lines, marks, wanted)
    _mark_letters(lines, marks)
    mark_other_titles(lines, marks, names)
    _mark_foot(lines, marks, wanted)
    mark_bios(lines, marks, wanted)
    _mark_repeats(lines, marks)
    return [line if mark == line.aside else line._replace(aside=mark) for line, mark in zip(lines, marks, strict=True)]


def _comments_from(lines: Sequence[Line]) -> int:
    """The index of the heading under which readers write; the number of lines where there is none."""
    counts = [words_in(line.text) if line.aside is None else 0 for line in lines]
    half = sum(counts) / 2
    before = 0
    for i, line in enumerate(lines):
        enough = before >= _FEWEST_WORDS_BEFORE_COMMENTS or before >= half > 0
        heading = enough and words_in(line.text) <= _LONGEST_HEADING and COMMENTS.fullmatch(line.text)
        if heading and not _stands_within(lines, i):
            return i
        if enough and _is_thread([each.text for each in lines[i : i + _FEWEST_COMMENTS]]):
            return i
        before += counts[i]
    return len(lines)


_BOX: Final = 6
"""Lines that a box for readers' marks has at most."""
_VOTES: Final = re.compile(
    r"\W{0,3}\d[\d.,]{0,4} ?(?:/|out of|of|★|stars?)? ?\d{0,3}\W{0,3}\(?\d[\d.,]* (?:votes?|ratings?|readers)\b",
    re.IGNORECASE,
)


_BARE_MARK: Final = re.compile(r"\W*\d{1,3}(?:[.,]\d{1,2})?(?: ?(?:/|of|out of) ?\d{1,3})?\W*")


def _stands_within(lines: Sequence[Line], i: int) -> bool:
    """Whether a heading of readers' is a box's within the review: page or votes say so, and the text goes on."""
    boxed = lines[i].aside not in (None, "comment") or any(_VOTES.match(line.text) for line in lines[i + 1 : i + 2])
    after = next((line for line in lines[i + 1 : i + _BOX] if line.aside is None and not _VOTES.match(line.text)), None)
    return boxed and after is not None and is_prose(after.text) and COMMENTER.match(after.text) is None


def _is_thread(lines: Sequence[str]) -> bool:
    """Whether several people speak here in turn, most under made-up names: "shazza_g: couldn't stand it"."""
    names = [COMMENTER.match(line) for line in lines if not CREDIT.match(line)]
    said = [name[1] for name in names if name and name[1].lower() not in SECTIONS and not _is_submark(name)]
    made_up = sum(name[0].islower() or not name.isalpha() for name in said)
    return len(said) == _FEWEST_COMMENTS and made_up > 1


def _is_submark(said: re.Match[str]) -> bool:
    """Whether a plain word and a mark stand alone in a line, as in a review's own list of them: "tension: 5"."""
    return said[1].isalpha() and _BARE_MARK.fullmatch(said.string, said.end() - 1) is not None


def _mark_menus(lines: Sequence[Line], marks: list[AsideKind | None]) -> None:
    """Marks the parts of a site that stand one below the other, as where a menu was copied from a page."""
    run: list[int] = []
    for i in range(len(lines) + 1):
        if i < len(lines) and (marks[i] == "menu" or (marks[i] is None and is_menu_item(lines[i].text))):
            run.append(i)
            continue
        if len(run) >= _FEWEST_ITEMS:
            for at in run:
                marks[at] = "menu"
        run = []


def _last_prose(lines: Sequence[Line], marks: Sequence[AsideKind | None]) -> int:
    return max((i for i, line in enumerate(lines) if marks[i] is None and is_prose(line.text)), default=-1)


def _mark_sections(lines: Sequence[Line], marks: list[AsideKind | None], wanted: Sequence[str]) -> None:
    """Marks what stands below a heading of links or other titles, and the copy below the word "advertisement"."""
    section: AsideKind | None = None
    begun = ours = False
    last_prose = _last_prose(lines, marks)
    for i, line in enumerate(lines):
        text = line.text
        # Among the other titles this one may stand too: "Also seen", with a mark for each.
        ours = folded(text).startswith(tuple(wanted)) or (ours and not _is_scored(text) and not CAPSULE.match(text))
        begun = begun or (marks[i] is None and is_prose(text))
        if marks[i] == "advertisement":
            section = "advertisement"
        elif marks[i] == "link" and opens_links(text):
            section = "link"
        elif begun and marks[i] is None and _opens_other_titles(text, lines[i + 1].text if i + 1 < len(lines) else ""):
            section = marks[i] = "other title"
        elif ours and section == "other title":
            continue
        elif section is not None and (marks[i] is None or (marks[i] == "comment" and section == "link")):
            section = _continued(section, line, tail=i > last_prose)
            mark: AsideKind | None = "other title" if section == "link" and SCORE.search(text) else section
            marks[i] = mark or marks[i]


def _opens_other_titles(text: str, after: str) -> bool:
    """Whether the line heads short reviews of other titles; "In brief" may also head the verdict."""
    if words_in(text) > _LONGEST_HEADING or ends_sentence(text) or not OTHER_TITLES.match(text):
        return False
    return bool(CAPSULE.match(after)) or (_is_scored(after) and words_in(after) <= _LONGEST_CAPSULE)


def _is_scored(text: str) -> bool:
    return words_in(text) > 3 and (SCORE.search(text[-20:]) or GRADED.search(text[-8:])) is not None


def _continued(section: AsideKind, line: Line, *, tail: bool) -> AsideKind | None:
    """The section if this line still belongs to it.

    A block without a blank line in it does; after a blank line only what cannot be part of the review does, and only
    below its last paragraph.
    """
    text = line.text
    if section == "other title":
        goes_on = not line.gap or _is_scored(text) or CAPSULE.match(text) is not None
    elif is_prose(text) or CREDIT.match(text) or (SCORE.search(text) and words_in(text) <= 3):
        goes_on = False
    elif section == "advertisement":
        goes_on = not line.gap
    else:
        goes_on = (tail or not line.gap) and not text.endswith((".", "…"))
    return section if goes_on else None


def _mark_letters(lines: Sequence[Line], marks: list[AsideKind | None]) -> None:
    """Marks what readers and listeners write in: below a heading of letters, or in a paragraph that begins as one."""
    opened = inside = False
    counts = [words_in(line.text) if marks[i] is None else 0 for i, line in enumerate(lines)]
    above, total = 0, sum(counts)
    for i, line in enumerate(lines):
        text = line.text
        below_review = above > total / 2
        above += counts[i]
        if marks[i] is not None:
            opened = inside = inside and marks[i] == "other title"
            continue
        letter = (opened and _VOTED.match(text)) or (
            (opened or inside) and (is_letter(text) or (inside and not line.gap))
        )
        opened = False
        if letter:
            inside, marks[i] = True, "comment"
            continue
        inside = False
        if below_review and words_in(text) <= _LONGEST_HEADING and LETTERS.fullmatch(text):
            after = next((j for j in range(i + 1, len(lines)) if marks[j] is None), len(lines))
            if after < len(lines) - 1 and marks[after + 1] is None and _VOTED.match(lines[after].text):
                after += 1
            if after < len(lines) and is_letter(lines[after].text):
                opened, marks[i] = True, "comment"
            elif MAILBAG.fullmatch(text):
                while after < len(lines) and words_in(lines[after].text) > _LONGEST_HEADING:
                    marks[after], after = marks[after] or "comment", after + 1
                marks[i] = "comment"
        elif below_review and (label := LETTERS_BEFORE.match(text)) and is_letter(text[label.end() :]):
            inside, marks[i] = True, "comment"


_VOTED: Final = re.compile(
    r"(?:average |mean |overall )?(?:reader|user|audience|viewer|visitor)s?['’]?s? (?:rating|score|mark|vote)s?\b",
    re.IGNORECASE,
)
_LAST_PART: Final = 0.6
"""Share of the words of a review above its foot."""


def _mark_foot(lines: Sequence[Line], marks: list[AsideKind | None], wanted: Sequence[str]) -> None:
    """Marks what speaks of other titles or of the publication under the review, line by line."""
    counts = [words_in(line.text) if marks[i] is None else 0 for i, line in enumerate(lines)]
    left, total = sum(counts), sum(counts)
    for i, line in enumerate(lines):
        left -= counts[i]
        if marks[i] is None and left < (1 - _LAST_PART) * total - counts[i] and (mark := at_foot(line.text)):
            named = folded(line.text)
            if not any(each in named for each in wanted):
                marks[i] = mark


def _mark_repeats(lines: Sequence[Line], marks: list[AsideKind | None]) -> None:
    """Marks short lines that stand more than once: captions and links that the page repeats.

    The first keeps its place where it is the headline, which stands above the text and says more than a label does.
    """
    places: dict[str, list[int]] = defaultdict(list)
    for i, line in enumerate(lines):
        if line.aside is None and words_in(line.text) <= _LONGEST_REPEAT and _may_repeat(line.text):
            places[line.text.casefold()].append(i)
    first_prose = next((i for i, line in enumerate(lines) if is_prose(line.text)), len(lines))
    for where in places.values():
        if len(where) == 1:
            continue
        headline = where[0] < first_prose and (len(where) == 2 or words_in(lines[where[0]].text) > _LONGEST_LABEL)
        for i in where[1:] if headline else where:
            marks[i] = marks[i] or ("link" if lines[i].text[:1].isdigit() else "caption")


def _may_repeat(text: str) -> bool:
    return (
        words_in(text) >= 3 and not ends_sentence(text) and not CREDIT.match(text) and not SCORE.search(text)
        and any(c.isalpha() for c in text)
    )  # fmt: skip
