"""What a user may state of a review, in front matter or in title.toml: the keys, and what their values must look like.

Does not read either file.
"""

from __future__ import annotations

import datetime
import re
from typing import Final

from reporting.errors import SourceError

KEYS: Final = ("outlet", "critic", "published", "url", "text")
TEXTS: Final = ("original", "digest")
KEPT: Final = ""
"""What `leave_out = false` says in the place of a reason: this is a review, whatever the program takes it for."""
LONGEST: Final = 2_000
"""Characters of a value; each name becomes a pattern that every sentence is searched for."""
_DATE: Final = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ][0-9:.+\-Z ]{2,30})?")


def check_value(key: str, value: str, place: str) -> str:
    """The value as it is printed: a day without its hour, everything else as it stands.

    Raises:
        SourceError: it is no date, no address, no kind of text, or far too long.
    """
    check_length(key, value, place)
    if key == "published":
        return check_date(key, value, place)
    if key == "url" and (not value.startswith(("http://", "https://")) or " " in value):
        raise SourceError(f"“{key}” is no web address: {value[:80]}.", place=place, remedy="Write it as https://….")
    if key == "text" and value not in TEXTS:
        raise SourceError(f"“text” is “{value[:40]}”.", place=place, remedy=f"It may be {' or '.join(TEXTS)}.")
    return value


def check_length(key: str, value: str, place: str) -> None:
    """Refuses what nobody writes by hand.

    Raises:
        SourceError: the value is longer than that.
    """
    if len(value) > LONGEST:
        said = f"“{key}” has {len(value):,} characters; {LONGEST:,} at most are read."
        raise SourceError(said, place=place, remedy="Look for a quotation mark that is not closed.")


def check_date(key: str, value: str, place: str) -> str:
    """A day as YYYY-MM-DD.

    Raises:
        SourceError: it is written otherwise, or there is no such day.
    """
    found = _DATE.fullmatch(value)
    try:
        return datetime.date.fromisoformat(found[1] if found else "").isoformat()
    except ValueError:
        raise SourceError(
            f"“{key}” is no date: {value[:40]}.", place=place, remedy="Write the day as 2024-01-31."
        ) from None
