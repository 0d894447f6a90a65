"""The YAML block between two `---` lines that may stand at the head of a text or Markdown file.

Does not construct any YAML object: keys and values are read as the words that stand there, with their lines.
"""

from __future__ import annotations

import re
from contextlib import suppress
from typing import Final

from reporting.errors import SourceError
from reporting.notation import find_dates
from reporting.reading.cleaning import one_line
from reporting.reading.stated import KEYS, check_value

_FENCE: Final = "---"
_LONGEST: Final = 100
"""Lines. A block of five keys that is longer than this is no front matter but prose between two rules."""


_ALSO: Final = {
    "author": "critic",
    "by": "critic",
    "byline": "critic",
    "columnist": "critic",
    "posted_by": "critic",
    "reviewer": "critic",
    "words": "critic",
    "writer": "critic",
    "date": "published",
    "date_published": "published",
    "datepublished": "published",
    "posted": "published",
    "pubdate": "published",
    "publish_date": "published",
    "published_at": "published",
    "published_on": "published",
    "blog": "outlet",
    "magazine": "outlet",
    "newsletter": "outlet",
    "newspaper": "outlet",
    "paper": "outlet",
    "publication": "outlet",
    "publisher": "outlet",
    "site": "outlet",
    "site_name": "outlet",
    "sitename": "outlet",
    "source": "outlet",
    "zine": "outlet",
    "link": "url",
    "permalink": "url",
}
"""What publishing programs call the same things; their other keys (title, tags, layout) are passed over."""
_OFFICE: Final = re.compile(
    r"(?:, | ?[|·–—] ?| - | \()(?:the |an? |our )?(?:[\w’'&-]{2,16} ){0,3}(?:writer|critic|editor|reporter|reviewer|"
    r"correspondent|columnist|contributor|journalist|staff|desk|intern)\)?$",
    re.IGNORECASE,
)
"""What stands behind a critic's name in other programs' keys: "Jane Doe, Staff Writer"."""
_SAID_BY: Final = re.compile(r"(?:(?:words|written|reviewed|review|posted|text) )?by:? (?=\S)", re.IGNORECASE)
_LONGEST_NAME: Final = 120
_LONGEST_DATE: Final = 60
_MISSPELT: Final = 0.75
"""Likeness from which an unknown key is taken for a slip of the pen rather than for another program's key."""


def split(text: str, path: str) -> tuple[dict[str, str], str]:
    """The front matter's values and the text after it.

    Raises:
        SourceError: the block is no YAML, or has a key or value that means nothing here.
    """
    lines = text.split("\n", _LONGEST)
    if lines[0].rstrip() != _FENCE:
        return {}, text
    end = next((i for i, line in enumerate(lines[1:_LONGEST], start=1) if line.rstrip() in {_FENCE, "..."}), None)
    if end is None:
        return {}, text
    values = _values("\n".join(lines[1:end]), path)
    return ({}, text) if values is None else (values, "\n".join(lines[end + 1 :]))


def _values(block: str, path: str) -> dict[str, str] | None:
    """The block's values; None where it is prose and no list of keys."""
    import yaml

    try:
        root = yaml.compose(block, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise _wrong(path, mark.line if mark else 0, f"{error.problem or error.context}.") from None
    except (yaml.YAMLError, RecursionError):
        raise _wrong(path, 0, "the block is no YAML that can be read.") from None
    if root is None:
        return {}
    if not isinstance(root, yaml.MappingNode):
        return None
    values: dict[str, str] = {}
    own: set[str] = set()
    for key, node in root.value:
        line = key.start_mark.line
        name = key.value if isinstance(key, yaml.ScalarNode) else ""
        known = _known(name, path, line)
        if known is None:
            continue
        if name == known and known in own:
            raise _wrong(path, line, f"“{one_line(name)[:60]}” stands twice.")
        own.add(name)
        if not isinstance(node, yaml.ScalarNode):
            if name == known:
                raise _wrong(path, line, f"“{name}” must be one value, not a list.")
            continue
        value = "" if node.tag == "tag:yaml.org,2002:null" else one_line(node.value)
        if value:
            _take(values, name, known, (value, f"{path}, line {line + 2}"))
    return values


def _take(values: dict[str, str], name: str, known: str, stated: tuple[str, str]) -> None:
    """Takes a value (and its place) under its key; of another program's only where it can be, and never over ours."""
    value, place = stated
    if name == known:
        values[known] = check_value(known, value, place)
    elif known not in values:
        if known == "published" and len(value) <= _LONGEST_DATE and len(dates := find_dates(value)) == 1:
            values[known] = dates[0].printed  # their dates carry a time, or are written out
            return
        if known == "critic" and len(value) <= _LONGEST_NAME:
            value = _name_alone(value)
        with suppress(SourceError):
            values[known] = check_value(known, value, place)


def _name_alone(value: str) -> str:
    """A by-line's name without "by" before it and the office behind it: "By Jane Doe, Staff Writer"."""
    said = _SAID_BY.match(value)
    name = value[said.end() :] if said else value
    return _OFFICE.sub("", name) or value


def _known(name: str, path: str, line: int) -> str | None:
    """The key that this one means, or None where it is another program's.

    Raises:
        SourceError: it looks like a known key, misspelt: nothing that a person states is passed over in silence.
    """
    if name in KEYS:
        return name
    if (also := _ALSO.get(name.lower())) is not None:
        return also
    from difflib import get_close_matches  # here: hardly a review has such a key

    if near := get_close_matches(name.lower(), KEYS, n=1, cutoff=_MISSPELT):
        raise _wrong(path, line, f"“{one_line(name)[:60]}” is no key that is known here. Is “{near[0]}” meant?")
    return None


def _wrong(path: str, line: int, message: str) -> SourceError:
    # The block's first line is the file's second.
    remedy = f"Front matter may state {', '.join(KEYS)}, one “key: value” a line."
    return SourceError(message, place=f"{path}, line {line + 2}", remedy=remedy)
