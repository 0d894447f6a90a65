"""A saved web page to lines: its whole visible text in order, what is not the article set apart.

Does not drop a word but scripts, styles and the labels of buttons: completeness and order count more than tidiness.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from html import unescape
from itertools import pairwise
from typing import Final

from lxml import etree

from reporting.model.document import AsideKind
from reporting.reading.boilerplate import is_prose, words_in
from reporting.reading.cleaning import clean, one_line
from reporting.reading.lines import Line
from reporting.reading.pagearea import Areas, find_areas, is_grade, states_rating
from reporting.reading.pagedata import Values, page_values
from reporting.reading.wide_tags import without_wide_tags

_DROPPED: Final = frozenset({
    "audio", "button", "canvas", "embed", "head", "iframe", "input", "math", "noscript", "object", "option",
    "script", "select", "style", "svg", "template", "textarea", "video",
})  # fmt: skip
_BLOCKS: Final = frozenset({
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl",
    "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
    "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table",
    "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul",
})  # fmt: skip
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BOLD: Final = frozenset({"b", "strong"})
_CELLS: Final = frozenset({"td", "th"})
_IN_CELLS: Final = frozenset({
    "article", "blockquote", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "p", "section", "table", "ul",
})  # fmt: skip
_MOST_TAGS: Final = 300_000
"""A page with a thousand comments has a tenth of it. What has more is read without a look at its layout."""
_HALVES: Final = 2
_LONGEST_TERM: Final = 3
_FEWEST_LINK_WORDS: Final = 4
"""An all-link line of fewer words may be a byline or a tag."""
_TAG: Final = re.compile(r"<[^<>]{0,5000}>")
_TAG_OR_CODE: Final = re.compile(r"<(script|style)\b[^<>]{0,5000}>.*?</\1\s{0,9}>", re.IGNORECASE | re.DOTALL)


def read_page(text: str, names: Sequence[str]) -> tuple[list[Line], Values]:
    """The lines of a page's body, and what the page says of itself.

    Args:
        names: the title's names.
    """
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True, no_network=True)
    data = without_wide_tags(text).encode()
    root = etree.fromstring(data, parser) if data.strip() else None
    if root is None:
        return [], []
    deep = any("depth" in entry.message.lower() for entry in parser.error_log)
    # libxml2 loses all that comes after too deep a nesting, and says so only there.
    if deep or text.count("<") > _MOST_TAGS:
        return _stripped(text), page_values(root, names)
    return _Walk(find_areas(root)).lines(root), page_values(root, names)


def _stripped(text: str) -> list[Line]:
    bare = unescape(_TAG.sub("\n", _TAG_OR_CODE.sub("\n", text)))
    return [Line(line) for raw in clean(bare)[0].split("\n") if (line := one_line(raw))]


def _is_label(term: etree._Element) -> bool:
    """Whether a term of a list of definitions is a word or two, with one short definition behind it."""
    following = term.getnext()
    short = len(term) == 0 and len((term.text or "").split()) in range(1, _LONGEST_TERM + 1)
    return short and following is not None and following.tag == "dd" and not any(c.tag in _BLOCKS for c in following)


def _is_half(element: etree._Element) -> bool:
    """Whether an element is the first of the two that make up a list's item, as on cards of a cast."""
    item = element.getparent()
    if item is None or item.tag != "li" or len(item) != _HALVES or item[0] is not element:
        return False
    around = (item.text, element.tail, item[1].tail)
    return not any((text or "").strip() for text in around) and not any(half.tag in _BLOCKS for half in item)


@dataclass(slots=True)
class _Walk:
    """One pass over the tree: text is collected until a block begins or ends, then becomes a line."""

    areas: Areas
    _lines: list[Line] = field(default_factory=list)
    _parts: list[str] = field(default_factory=list)
    _cells: list[int] = field(default_factory=list)
    """How many of the parts stood before the end of each cell."""
    _linked: int = 0
    _links: int = 0
    _bold: int = 0
    _bolds: int = 0
    _kind: AsideKind | None = None
    _placed: bool = False
    _heading: bool = False
    _headed: bool = False
    _gap: bool = True

    def lines(self, root: etree._Element) -> list[Line]:
        walk = etree.iterwalk(root, events=("start", "end"))
        for event, element in walk:
            tag = str(element.tag)
            if event == "start":
                if tag in _DROPPED or self._open(element, tag):
                    walk.skip_subtree()
            else:
                if tag not in _DROPPED:
                    self._close(element, tag)
                parent = element.getparent()
                if parent is not None:
                    self._enter(parent)
                self._add(element.tail)
        self._flush()
        return self._lines

    def _open(self, element: etree._Element, tag: str) -> bool:
        """Begins an element; True where its description says all that is drawn in it."""
        if tag == "br":
            self._flush()
        elif self._is_block(element, tag):
            self._flush()
            self._gap = tag not in {"li", "tr", "dd"}
            self._heading = tag == "h1"
            self._headed = tag in _HEADINGS
        self._enter(element)
        self._links += tag == "a"
        self._bolds += tag in _BOLD
        label = states_rating(element)
        if label is not None:
            self._flush()
            self._add(label)
            self._flush()
            return True
        self._add(element.text)
        return False

    def _enter(self, element: etree._Element) -> None:
        self._kind = self.areas.kinds.get(element)
        self._placed = element in self.areas.placed

    def _close(self, element: etree._Element, tag: str) -> None:
        self._links -= tag == "a"
        self._bolds -= tag in _BOLD
        labels = tag == "dt" and _is_label(element)
        if tag in _CELLS or labels or _is_half(element):
            self._add(" ")
            self._cells.append(len(self._parts))
        if labels:
            return
        if self._is_block(element, tag):
            self._flush()
            self._heading = self._headed = False

    def _is_block(self, element: etree._Element, tag: str) -> bool:
        if tag == "dd" and (term := element.getprevious()) is not None and term.tag == "dt" and _is_label(term):
            return False
        if tag in _CELLS:
            # A cell of data stands in its row's line; a cell that holds paragraphs is part of a layout.
            return any(child.tag in _IN_CELLS for child in element)
        return tag in _BLOCKS or "-" in tag or is_grade(element)

    def _add(self, text: str | None) -> None:
        if text:
            self._parts.append(text)
            if self._links or self._bolds:
                signs = sum(not c.isspace() for c in text)
                self._linked += signs if self._links else 0
                self._bold += signs if self._bolds else 0

    def _flush(self) -> None:
        if not self._parts:
            return
        text = one_line(clean("".join(self._parts))[0])
        if text:
            all_link = self._linked >= len(text.replace(" ", "")) and words_in(text) >= _FEWEST_LINK_WORDS
            kind = self._kind
            if self._placed and is_prose(text):
                kind = None
            elif kind is None and all_link and not self._heading:
                kind = "link"
            headed = self._headed or self._bold >= len(text.replace(" ", ""))
            self._lines.append(Line(text, aside=kind, gap=self._gap, heading=headed, cells=self._row()))
            self._gap = True
        self._parts.clear()
        self._cells.clear()
        self._linked = self._bold = 0

    def _row(self) -> tuple[str, ...]:
        """The words of each cell of the line, where it is a row of a table or a term with its definition."""
        ends = [0, *self._cells, len(self._parts)] if self._cells else []
        cells = (one_line(clean("".join(self._parts[a:b]))[0]) for a, b in pairwise(ends))
        return tuple(filter(None, cells))
