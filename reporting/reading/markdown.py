"""Markdown to lines: the marks go, the words that a reader sees stay, in order.

The blocks are markdown-it's. Its inline rules are not used: they take quadratic time on "[[[[", and text is enough.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import Final

from reporting.reading.lines import Line, plain_lines

_DEEPEST: Final = 50
_MOST_CELLS: Final = 100_000
"""A text with more of them in its tables is read as it stands, strokes and all."""
_TAG: Final = re.compile(r"</?[A-Za-z!][^<>]{0,2000}>")
_BREAK: Final = re.compile(r"<br\s{0,4}/?>| {2,9}\n|\\\n", re.IGNORECASE)
_ADDRESS: Final = re.compile(r"<((?:https?://|mailto:)[^<>\s]{1,1000})>")
_TARGET: Final = r"\([^()\n]{0,600}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)"
# Pictures go with their descriptions: those are no words of the review and often repeat its title.
_PICTURE: Final = re.compile(rf"!\[[^\[\]]{{0,300}}\](?:{_TARGET}|\[[^\[\]]{{0,100}}\])")
_BANNER: Final = re.compile(
    r"\[?!\[([^\[\]]{3,120})\]\([^()\s]{0,200}(?<![^\W\d_])(?:logo|banner|masthead|nameplate|wordmark|site-?header)(?![^\W\d_])"
    r"[^()\n]{0,80}\)(?:\]\([^()\n]{0,300}\))?",
    re.IGNORECASE,
)
"""A picture of the publication's own name, which stands for its words where it is first of all."""
_LINK: Final = re.compile(rf"\[([^\[\]]{{1,500}})\](?:{_TARGET}|\[[^\[\]]{{0,100}}\])")
_EMPTY_LINK: Final = re.compile(rf"\[\s{{0,9}}\]{_TARGET}")
_CODE: Final = re.compile(r"(?<!`)(`{1,3})(?!`)([^`\n]{1,500})(?<!`)\1(?!`)")
_EMPHASIS: Final = (
    re.compile(r"(?<!\*)(\*{1,3})(?![\s*])([^*]{1,2000})(?<!\s)\1(?!\*)"),
    re.compile(r"(?<![\w_])(_{1,3})(?![\s_])([^_]{1,2000}|[^_]{1,1000}(?:\w_\w[^_]{1,300}){1,3})(?<!\s)\1(?![\w_])"),
    re.compile(r"(~~)(?![\s~])([^~]{1,2000})(?<!\s)~~"),
)
_BOLD: Final = re.compile(r"\*\*[^*\n]{1,200}\*\*|__[^_\n]{1,200}__")
_LABELLED: Final = re.compile(r"\*\*[^*\n]{1,40}(?::\*\*|\*\* ?:) ?\S")
_DEEPEST_EMPHASIS: Final = 3
_ESCAPE: Final = re.compile(r"\\([!-/:-@\[-`{-~])")
_HIDDEN: Final = "\ue000"
"""Stands before the code point of an escaped mark while the marks are taken off; cleaned text holds no private use."""


def markdown_lines(text: str) -> list[Line]:
    """The visible text of a Markdown document, one block a line; a table row is a line, a stroke between its cells."""
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).disable(["inline", "text_join"])
    if text.count("|") <= _MOST_CELLS:
        parser.enable("table")
    lines: list[Line] = []
    cells: list[str] | None = None
    first_of_item = headed = False
    for token in parser.parse(text):
        if token.type == "tr_open":
            cells = []
        elif token.type == "tr_close" and cells is not None:
            lines.extend(_lines(" | ".join(cells).strip(" |"), gap=False))
            cells = None
        elif token.type == "list_item_open":
            first_of_item = True
        elif token.type in {"heading_open", "heading_close"}:
            headed = token.type == "heading_open"
        elif token.type in {"inline", "fence", "code_block", "html_block"}:
            banner = _BANNER.fullmatch(token.content) if not lines and cells is None else None
            text_of = banner[1] if banner else _parted(token.content)
            words = token.content if token.type in {"fence", "code_block"} else _visible(text_of)
            if cells is not None:
                cells.append(words.replace("\n", " "))
            else:
                bold = headed or _BOLD.fullmatch(token.content) is not None
                lines.extend(_lines(words, gap=not first_of_item, heading=bold))
                first_of_item = False
    return lines


def _parted(text: str) -> str:
    """The block with a break before each line that begins with a bold label.

    Who writes "**Cast:** …" or "**Ugo:** …" line by line means lines, whatever joins them where the text is shown.
    """
    if "**" not in text or "\n" not in text:
        return text
    first, *rows = text.split("\n")
    return first + "".join(f"{'  ' if _LABELLED.match(row) else ''}\n{row}" for row in rows)


def _visible(text: str) -> str:
    """The words of a block without their marks; a line break that is not meant as one is a space."""
    text = _ESCAPE.sub(lambda found: f"{_HIDDEN}{ord(found[1]):02x}", text) if "\\" in text else text
    text = "\n".join(part.replace("\n", " ") for part in _BREAK.split(text))
    if "[" in text:
        text = _LINK.sub(r"\1", _EMPTY_LINK.sub("", _PICTURE.sub("", text)))
    if "<" in text:
        text = _TAG.sub("", _ADDRESS.sub(r"\1", text))
    text = _CODE.sub(r"\2", text) if "`" in text else text
    for _ in range(_DEEPEST_EMPHASIS):
        before = text
        for pattern in _EMPHASIS:
            text = pattern.sub(r"\2", text)
        if text == before:
            break
    text = unescape(text) if "&" in text else text
    return re.sub(f"{_HIDDEN}(..)", lambda found: chr(int(found[1], 16)), text)


def _lines(text: str, *, gap: bool, heading: bool = False) -> Iterator[Line]:
    for i, line in enumerate(plain_lines(text)):
        yield Line(line.text, gap=gap and i == 0, heading=heading, cells=line.columns)
